// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonchecks.h"

#include "core/plaintext.h"
#include "jsonlocator.h"
#include "packjsonreader.h"

#include <algorithm>

namespace starling::exchange {
namespace {

using namespace Qt::StringLiterals;
using Kind = Fault::Kind;

bool isId(const QString &text)
{
    constexpr qsizetype longest = 200;
    return text.toUcs4().size() <= longest && std::none_of(text.begin(), text.end(), [](QChar c) {
               return c.isSpace() || c.category() == QChar::Other_Control || c == u'/';
           });
}

} // namespace

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 100;
    return text.size() <= longest ? text : text.left(longest) + QChar(0x2026);
}

bool isBlank(QStringView text)
{
    return text.trimmed().isEmpty();
}

void JsonChecks::report(Kind kind, const Place &place, const QString &detail)
{
    if (m_faults.size() < maximumReports)
        m_faults.append({kind, place.pointer(), 0, detail});
    else if (m_faults.size() == maximumReports)
        m_faults.append({Kind::TooMany, {}, 0, QString::number(maximumReports)});
}

void JsonChecks::reportUnknownKeys(const Place &place, const QJsonObject &object,
                                   std::initializer_list<QLatin1StringView> known)
{
    const auto present = std::count_if(known.begin(), known.end(),
                                       [&](QLatin1StringView key) { return object.contains(key); });
    if (present == object.size())
        return;
    const QString above = place.pointer();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString key = member.key();
        if (std::find(known.begin(), known.end(), key) != known.end())
            continue;
        if (m_findings.size() == maximumReports)
            return;
        Finding finding;
        finding.kind = Finding::Kind::UnknownKey;
        finding.question = m_question;
        finding.count = 1;
        finding.detail = above + pointerPart(key);
        m_findings.append(finding);
    }
}

bool JsonChecks::has(const Place &place, const QJsonObject &object, QLatin1StringView key, Need need)
{
    if (object.contains(key))
        return true;
    if (need == Need::Required)
        report(Kind::MissingKey, place.at(key));
    return false;
}

QString JsonChecks::text(const Place &place, const QJsonValue &value, Blank blank)
{
    if (!value.isString()) {
        report(Kind::WrongType, place, u"string"_s);
        return {};
    }
    // What a C string cannot hold is not storable text either; its picture stands for it.
    const QString text = normalised(value.toString()).replace(QChar(0), QChar(0x2400));
    if (blank == Blank::Refused && isBlank(text))
        report(Kind::EmptyValue, place);
    else if (text.size() > maximumTextSize / 3 && text.toUtf8().size() > maximumTextSize)
        report(Kind::TooLarge, place, QString::number(maximumTextSize));
    return text;
}

QString JsonChecks::text(const Place &place, const QJsonObject &object, QLatin1StringView key, Need need,
                         Blank blank)
{
    if (!has(place, object, key, need))
        return {};
    return text(place.at(key), object.value(key), blank);
}

QString JsonChecks::optional(const Place &place, const QJsonObject &object, QLatin1StringView key)
{
    return text(place, object, key, Need::Optional, Blank::Allowed);
}

QString JsonChecks::required(const Place &place, const QJsonObject &object, QLatin1StringView key)
{
    return text(place, object, key, Need::Required, Blank::Refused);
}

QString JsonChecks::id(const Place &place, const QJsonObject &object)
{
    const QString text = required(place, object, "id"_L1);
    if (!isBlank(text) && !isId(text))
        report(Kind::UnknownValue, place.at("id"_L1), shortened(text));
    return text;
}

std::optional<QJsonObject> JsonChecks::object(const Place &place, const QJsonValue &value)
{
    if (value.isObject())
        return value.toObject();
    if (!value.isUndefined())
        report(Kind::WrongType, place, u"object"_s);
    return std::nullopt;
}

QJsonArray JsonChecks::array(const Place &place, const QJsonValue &value, int longest, const QString &type)
{
    if (!value.isArray() && !value.isUndefined())
        report(Kind::WrongType, place, type);
    const QJsonArray elements = value.toArray();
    if (elements.size() <= longest)
        return elements;
    report(Kind::TooMany, place, QString::number(longest));
    return {};
}

QStringList JsonChecks::texts(const Place &place, const QJsonObject &object, QLatin1StringView key)
{
    QStringList list;
    forEach(
        place, object, key, maximumListLength, u"array of strings"_s,
        [&](const Place &at, const QJsonValue &value) { list += text(at, value, Blank::Refused); },
        [&](qsizetype count) { list.reserve(count); });
    return list;
}

} // namespace starling::exchange
