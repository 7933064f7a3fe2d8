// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import.h"

#include <QJsonArray>
#include <QJsonObject>

#include <initializer_list>
#include <optional>
#include <utility>

namespace starling::exchange {

/// Where we are, as a chain on the stack: the pointer is only spelled out when there is something to report.
struct Place
{
    const Place *above = nullptr;
    QLatin1StringView key;
    qsizetype index = -1;

    [[nodiscard]] Place at(QLatin1StringView member) const { return {this, member, -1}; }
    [[nodiscard]] Place at(qsizetype element) const { return {this, {}, element}; }
    [[nodiscard]] QString pointer() const
    {
        if (!above)
            return {};
        return above->pointer() + u'/' + (index >= 0 ? QString::number(index) : QString(key));
    }
};

/// Takes values out of JSON objects and notes what is wrong with them, so that reading can go on after a
/// fault. Faults and findings have pointers but no lines.
class JsonChecks
{
public:
    enum class Need { Optional, Required };
    enum class Blank { Allowed, Refused };

    /// The question that findings belong to from now on, -1 for the whole file.
    void setQuestion(int question) { m_question = question; }

    void report(Fault::Kind kind, const Place &place, const QString &detail = {});
    void reportUnknownKeys(const Place &place, const QJsonObject &object,
                           std::initializer_list<QLatin1StringView> known);

    /// Whether the key is there; a fault if it is not and has to be.
    bool has(const Place &place, const QJsonObject &object, QLatin1StringView key, Need need);

    /// The normalised text; empty after a fault, except that of a text that is too long or blank.
    QString text(const Place &place, const QJsonValue &value, Blank blank);
    QString text(const Place &place, const QJsonObject &object, QLatin1StringView key, Need need,
                 Blank blank);
    QString optional(const Place &place, const QJsonObject &object, QLatin1StringView key);
    QString required(const Place &place, const QJsonObject &object, QLatin1StringView key);
    /// The required "id".
    QString id(const Place &place, const QJsonObject &object);
    /// Nothing if `value` is undefined, a fault if it is of another type.
    std::optional<QJsonObject> object(const Place &place, const QJsonValue &value);
    QStringList texts(const Place &place, const QJsonObject &object, QLatin1StringView key);

    /// Calls `read(place, value)` for each element, if there is an array that is not too long. `type` is what
    /// should be there.
    template <class Read>
    void forEach(const Place &place, const QJsonObject &object, QLatin1StringView key, int longest,
                 const QString &type, Read read)
    {
        forEach(place, object, key, longest, type, read, [](qsizetype) {});
    }
    /// `reserve` is told how many there are.
    template <class Read, class Reserve>
    void forEach(const Place &place, const QJsonObject &object, QLatin1StringView key, int longest,
                 const QString &type, Read read, Reserve reserve)
    {
        const Place list = place.at(key);
        const QJsonArray elements = array(list, object.value(key), longest, type);
        reserve(elements.size());
        for (qsizetype i = 0; i < elements.size(); ++i)
            read(list.at(i), elements.at(i));
    }

    [[nodiscard]] bool hasReports() const { return !m_faults.isEmpty() || !m_findings.isEmpty(); }
    [[nodiscard]] QList<Fault> takeFaults() { return std::exchange(m_faults, {}); }
    [[nodiscard]] QList<Finding> takeFindings() { return std::exchange(m_findings, {}); }

private:
    QJsonArray array(const Place &place, const QJsonValue &value, int longest, const QString &type);

    int m_question = -1;
    QList<Fault> m_faults;
    QList<Finding> m_findings;
};

/// For the detail of a fault.
QString shortened(const QString &text);
bool isBlank(QStringView text);

} // namespace starling::exchange
