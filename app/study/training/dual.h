// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cmath>
#include <cstddef>

namespace starling::study {

/// A number with its derivatives by `count` variables, carried along every operation (forward-mode
/// differentiation with dual numbers). Exact but for rounding, and no second formula to keep in step.
template <std::size_t count>
struct Dual
{
    double value = 0;
    std::array<double, count> slope{};

    Dual() = default;
    Dual(double constant) : value(constant) {} // NOLINT(google-explicit-constructor): a constant is one too

    /// The variable with that number.
    static Dual variable(double value, std::size_t index)
    {
        Dual dual(value);
        dual.slope.at(index) = 1;
        return dual;
    }
    /// f(x) with f'(x) = `derivative`.
    [[nodiscard]] Dual chained(double result, double derivative) const
    {
        Dual dual(result);
        for (std::size_t i = 0; i < count; ++i)
            dual.slope[i] = derivative * slope[i];
        return dual;
    }

    friend Dual operator+(const Dual &a, const Dual &b)
    {
        Dual sum(a.value + b.value);
        for (std::size_t i = 0; i < count; ++i)
            sum.slope[i] = a.slope[i] + b.slope[i];
        return sum;
    }
    friend Dual operator-(const Dual &a, const Dual &b)
    {
        Dual difference(a.value - b.value);
        for (std::size_t i = 0; i < count; ++i)
            difference.slope[i] = a.slope[i] - b.slope[i];
        return difference;
    }
    friend Dual operator*(const Dual &a, const Dual &b)
    {
        Dual product(a.value * b.value);
        for (std::size_t i = 0; i < count; ++i)
            product.slope[i] = a.slope[i] * b.value + a.value * b.slope[i];
        return product;
    }
    friend Dual operator/(const Dual &a, const Dual &b)
    {
        return a * b.chained(1 / b.value, -1 / (b.value * b.value));
    }
    friend Dual operator-(const Dual &a) { return a.chained(-a.value, -1); }

    friend Dual exp(const Dual &x)
    {
        const double result = std::exp(x.value);
        return x.chained(result, result);
    }
    friend Dual log(const Dual &x) { return x.chained(std::log(x.value), 1 / x.value); }
    /// Of a positive base.
    friend Dual pow(const Dual &base, const Dual &exponent) { return exp(exponent * log(base)); }
};

/// A plain number as a number with derivatives: the model below is written once for both.
inline double valueOf(double x)
{
    return x;
}
template <std::size_t count>
double valueOf(const Dual<count> &x)
{
    return x.value;
}

} // namespace starling::study
