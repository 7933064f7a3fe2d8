// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <functional>
#include <utility>

namespace starling::exchange {

/// Is told how much of the work is done (0 to 1, rising), some hundred times at most, and answers whether to
/// go on. With "no", the reader stops within moments and refuses with Fault::Kind::Cancelled. May be empty.
using Progress = std::function<bool(double)>;

/// Follows a work of several stages: turns the progress of a stage into that of the whole, and remembers that
/// it was given up.
class Watch
{
public:
    Watch() = default;
    explicit Watch(Progress progress) : m_progress(std::move(progress)) {}

    /// The next stage is this part of the whole.
    void enter(double from, double to)
    {
        m_from = from;
        m_to = to;
        m_next = 0;
    }
    /// Whether to stop, when this part (0 to 1) of the stage is done. Cheap enough for every line.
    bool stops(double done)
    {
        if (m_stopped || !m_progress || done < m_next)
            return m_stopped;
        constexpr double step = 0.005; // of the whole
        m_next = done + std::min(1.0, step / std::max(step, m_to - m_from));
        m_stopped = !m_progress(m_from + std::min(done, 1.0) * (m_to - m_from));
        return m_stopped;
    }
    bool stops(qsizetype done, qsizetype all)
    {
        return stops(all > 0 ? static_cast<double>(done) / static_cast<double>(all) : 1.0);
    }
    [[nodiscard]] bool stopped() const { return m_stopped; }

private:
    Progress m_progress;
    double m_from = 0;
    double m_to = 1;
    double m_next = 0;
    bool m_stopped = false;
};

} // namespace starling::exchange
