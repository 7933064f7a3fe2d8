// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace starling::exchange {

/// Is told how much of the work is done (0 to 1, rising) some hundred times at most, and answers whether to
/// go on. With "no", the reader stops within moments and refuses with Fault::Kind::Cancelled. May be empty.
using Progress = std::function<bool(double)>;

/// One stretch of a longer work: turns its own 0 to 1 into the whole's, and remembers that it was cancelled.
class Watch
{
public:
    Watch() = default;
    explicit Watch(const Progress &progress) : m_progress(progress ? &progress : nullptr) {}

    /// The watch of a part of this work; both are to live no longer than the progress.
    [[nodiscard]] Watch part(double from, double to) const
    {
        Watch watch = *this;
        watch.m_from = m_from + from * (m_to - m_from);
        watch.m_to = m_from + to * (m_to - m_from);
        return watch;
    }
    /// True where the work is to stop. Cheap enough for every line.
    bool stops(double done)
    {
        constexpr double step = 0.005;
        if (m_stopped || !m_progress || done < m_next)
            return m_stopped;
        m_next = done + step / (m_to - m_from > step ? m_to - m_from : 1);
        m_stopped = !(*m_progress)(m_from + done * (m_to - m_from));
        return m_stopped;
    }

private:
    const Progress *m_progress = nullptr;
    double m_from = 0;
    double m_to = 1;
    double m_next = 0;
    bool m_stopped = false;
};

} // namespace starling::exchange
