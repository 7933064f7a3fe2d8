// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "study/fsrs.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace starling::conformance {

/// Compares single values and remembers what differs, with where it stands in the file.
class Findings
{
public:
    void at(const QString &place) { m_place = place; }

    void exact(const char *field, qint64 got, const QJsonValue &wanted)
    {
        // The format has no value beyond the 53 bits of a double.
        if (!wanted.isDouble() || static_cast<double>(got) != wanted.toDouble())
            note(field, static_cast<double>(got), wanted);
    }
    void stability(const char *field, double got, const QJsonValue &wanted)
    {
        within(field, got, wanted, 1e-5 * std::max(1.0, std::abs(wanted.toDouble())));
    }
    void close(const char *field, double got, const QJsonValue &wanted) { within(field, got, wanted, 1e-6); }
    void within(const char *field, double got, const QJsonValue &wanted, double tolerance)
    {
        if (!wanted.isDouble() || !(std::abs(got - wanted.toDouble()) <= tolerance))
            note(field, got, wanted);
    }
    void say(const QString &text) { m_lines.append(m_place + QStringLiteral(": ") + text); }

    [[nodiscard]] const QStringList &lines() const { return m_lines; }

private:
    void note(const char *field, double got, const QJsonValue &wanted)
    {
        const QString reference =
            wanted.isDouble() ? QString::number(wanted.toDouble(), 'g', 15) : QStringLiteral("no number");
        say(QStringLiteral("%1 is %2, the reference has %3")
                .arg(QString::fromLatin1(field), QString::number(got, 'g', 15), reference));
    }

    QString m_place;
    QStringList m_lines;
};

inline QList<double> numbersOf(const QJsonValue &value)
{
    QList<double> numbers;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        numbers.append(each.isDouble() ? each.toDouble() : std::nan(""));
    return numbers;
}

/// Steps are written "10m", "1h", "2d"; the error is the step that is none.
inline Result<QList<double>, QString> stepsOf(const QJsonValue &value)
{
    QList<double> steps;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        const QString text = each.isString() ? each.toString() : QString::number(each.toDouble());
        const auto minutes = study::minutesOfStep(text);
        if (!minutes)
            return text;
        steps.append(*minutes);
    }
    return steps;
}

} // namespace starling::conformance
