// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>

namespace starling::study {

/// Numbers that follow from a seed alone, the same on every platform and with every standard library (whose
/// distributions differ). SplitMix64 of Steele, Lea and Flood, "Fast splittable pseudorandom number
/// generators" (2014). Not for secrets.
class SeededRandom
{
public:
    explicit constexpr SeededRandom(quint64 seed) : m_state(seed) {}

    constexpr quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
        return mixed ^ (mixed >> 31U);
    }

    /// Evenly from 0 to bound - 1; bound is not 0.
    constexpr quint64 below(quint64 bound)
    {
        // What is over a multiple of bound would favour small numbers: drawn again.
        const quint64 surplus = (std::numeric_limits<quint64>::max() % bound + 1) % bound;
        quint64 drawn = next();
        while (drawn > std::numeric_limits<quint64>::max() - surplus)
            drawn = next();
        return drawn % bound;
    }

private:
    quint64 m_state;
};

} // namespace starling::study
