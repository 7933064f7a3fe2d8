// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <optional>

namespace starling {
class Library;
}

namespace starling::cli {

class Streams;
struct CommandLine;

/// A time as a person or a script writes it: ISO 8601 with its offset ("2026-03-29T09:00+02:00", "…Z"),
/// without one (then of this computer's zone), a date alone (its noon), or seconds since 1970 (milliseconds
/// from 12 digits on). Nothing where it is none.
std::optional<QDateTime> timeFrom(const QString &text);

/// The time that --at names, else the library's clock in this computer's zone. Where --at is no time the
/// reason is on standard error.
std::optional<QDateTime> timeOf(const CommandLine &line, const Library &library, Streams &streams);

/// "2026-03-29T07:00:00.000Z", and for people in the offset of `like`: "2026-03-29 09:00".
QString isoTime(qint64 time);
QString shownTime(qint64 time, const QDateTime &like);

} // namespace starling::cli
