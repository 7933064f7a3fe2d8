// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace starling {

/// A stretch of text in one style.
struct InlineRun
{
    QString text;
    bool bold = false;
    bool italic = false;
    bool code = false;
    friend bool operator==(const InlineRun &, const InlineRun &) = default;
};

/// The emphasis our packs may use: **bold**, *italic*, `code`. Everything else is text as it stands, links
/// and HTML too; a mark without its partner is text. One pass, no recursion: any input is safe.
QList<InlineRun> inlineRuns(const QString &markdown);

} // namespace starling
