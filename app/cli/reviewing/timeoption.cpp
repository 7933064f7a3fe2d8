// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeoption.h"

#include "cli/commandline.h"
#include "cli/streams.h"
#include "cli/visibletext.h"
#include "desk/library.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace starling::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr int secondsOfDay = 86'400;

/// A local time that summer time skips exists nowhere; it is taken by the offset before the change.
QDateTime localTime(const QDate &date, const QTime &time)
{
    const QDateTime local(date, time);
    if (local.isValid() && local.time() == time)
        return local;
    const QDateTime asUtc(date, time, Qt::UTC);
    const int offset = QTimeZone::systemTimeZone().offsetFromUtc(asUtc.addSecs(-secondsOfDay));
    return asUtc.addSecs(-offset).toLocalTime();
}

std::optional<int> offsetFrom(const QString &text)
{
    if (text.toUpper() == u"Z"_s)
        return 0;
    const int hours = QStringView(text).mid(1, 2).toInt();
    const int minutes = QStringView(text).right(text.size() > 3 ? 2 : 0).toInt();
    if (hours > 14 || minutes > 59)
        return std::nullopt;
    const int seconds = 3600 * hours + 60 * minutes;
    return text.startsWith(u'-') ? -seconds : seconds;
}

} // namespace

std::optional<QDateTime> timeFrom(const QString &text)
{
    static const QRegularExpression epoch(u"^-?\\d{1,14}$"_s);
    if (epoch.match(text).hasMatch()) {
        const qint64 number = text.toLongLong();
        const bool milliseconds = number >= 100'000'000'000;
        return QDateTime::fromMSecsSinceEpoch(milliseconds ? number : 1000 * number).toLocalTime();
    }
    static const QRegularExpression iso(
        u"^(\\d{4}-\\d{2}-\\d{2})(?:[Tt ](\\d{2}:\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?\\s*"
        "([Zz]|[+-]\\d{2}(?::?\\d{2})?)?)?$"_s);
    const auto match = iso.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    QTime time(12, 0);
    if (match.hasCaptured(2))
        time = QTime::fromString(match.captured(2), u"HH:mm"_s);
    if (!date.isValid() || !time.isValid() || match.captured(3).toInt() > 59)
        return std::nullopt;
    time = time.addSecs(match.captured(3).toInt())
               .addMSecs(match.captured(4).leftJustified(3, u'0').first(3).toInt());
    if (!match.hasCaptured(5) || match.captured(5).isEmpty())
        return localTime(date, time);
    const auto offset = offsetFrom(match.captured(5));
    if (!offset)
        return std::nullopt;
    return QDateTime(date, time, Qt::OffsetFromUTC, *offset);
}

std::optional<QDateTime> timeOf(const CommandLine &line, const Library &library, Streams &streams)
{
    if (!line.values.contains(u"at"_s))
        return library.now().toLocalTime();
    const QString text = line.values.value(u"at"_s);
    const auto time = timeFrom(text);
    if (!time)
        streams.complain(
            u"\"%1\" is no time. Write it like 2026-03-29T09:00+02:00 or as seconds since 1970."_s.arg(
                visibleLine(text)));
    return time;
}

QString isoTime(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString shownTime(qint64 time, const QDateTime &like)
{
    QDateTime shown = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
    shown =
        like.timeSpec() == Qt::LocalTime ? shown.toLocalTime() : shown.toOffsetFromUtc(like.offsetFromUtc());
    return shown.toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace starling::cli
