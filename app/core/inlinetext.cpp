// SPDX-License-Identifier: GPL-3.0-or-later
#include "inlinetext.h"

namespace starling {
namespace {

bool isWordChar(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

bool isBlank(const QString &text, qsizetype at)
{
    return at < 0 || at >= text.size() || text.at(at).isSpace();
}

/// Where the mark that starts at `open` is closed again, or -1. The text between must not begin or end blank.
qsizetype closing(const QString &text, qsizetype open, const QString &mark)
{
    const qsizetype first = open + mark.size();
    if (isBlank(text, first))
        return -1;
    for (qsizetype at = text.indexOf(mark, first + 1); at > 0; at = text.indexOf(mark, at + 1)) {
        if (!isBlank(text, at - 1) && !(mark.size() == 1 && isWordChar(text, at + 1)))
            return at;
    }
    return -1;
}

} // namespace

QList<InlineRun> inlineRuns(const QString &markdown)
{
    QList<InlineRun> runs;
    InlineRun run;
    // Where the search for a partner failed once, it fails for the rest of the text: that keeps the pass
    // linear.
    bool boldLeft = true;
    bool italicLeft = true;
    bool codeLeft = true;
    qsizetype boldEnd = -1;
    qsizetype italicEnd = -1;
    const auto flush = [&] {
        if (!run.text.isEmpty())
            runs.append(run);
        run.text.clear();
    };
    for (qsizetype i = 0; i < markdown.size();) {
        const QChar c = markdown.at(i);
        if (i == boldEnd) {
            flush();
            run.bold = false;
            boldEnd = -1;
            i += 2;
        } else if (i == italicEnd) {
            flush();
            run.italic = false;
            italicEnd = -1;
            ++i;
        } else if (c == u'`' && codeLeft) {
            const qsizetype end = markdown.indexOf(u'`', i + 1);
            codeLeft = end > 0;
            if (end > i + 1) {
                flush();
                runs.append({markdown.mid(i + 1, end - i - 1), run.bold, run.italic, true});
                i = end + 1;
            } else {
                run.text += c;
                ++i;
            }
        } else if (c == u'*' && !run.bold && boldLeft && markdown.mid(i, 2) == u"**") {
            const qsizetype end = closing(markdown, i, QStringLiteral("**"));
            if (end > 0) {
                flush();
                run.bold = true;
                boldEnd = end;
            } else {
                boldLeft = !isBlank(markdown, i + 2) ? false : boldLeft;
                run.text += QStringLiteral("**");
            }
            i += 2;
        } else if (c == u'*' && !run.italic && italicLeft && !isWordChar(markdown, i - 1)) {
            const qsizetype end = closing(markdown, i, QStringLiteral("*"));
            if (end > 0 && (boldEnd < 0 || end < boldEnd)) {
                flush();
                run.italic = true;
                italicEnd = end;
            } else {
                italicLeft = end > 0 || isBlank(markdown, i + 1);
                run.text += c;
            }
            ++i;
        } else {
            run.text += c;
            ++i;
        }
    }
    flush();
    return runs;
}

} // namespace starling
