// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcetext.h"

#include <QRegularExpression>

namespace starling::test {
namespace {

using namespace Qt::StringLiterals;

void blank(QString &text, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        if (text.at(i) != u'\n')
            text[i] = u' ';
    }
}

qsizetype endOf(const QString &text, const QString &mark, qsizetype from)
{
    const qsizetype found = text.indexOf(mark, from);
    return found < 0 ? text.size() : found + mark.size();
}

/// The end of a string or character that begins at `at`.
qsizetype endOfQuote(const QString &text, qsizetype at)
{
    const QChar quote = text.at(at);
    qsizetype i = at + 1;
    while (i < text.size() && text.at(i) != quote && text.at(i) != u'\n')
        i += text.at(i) == u'\\' ? 2 : 1;
    return std::min(i + 1, text.size());
}

} // namespace

QString withoutComments(const QString &source)
{
    // A raw string, a comment, an #include or a quote, whichever comes first. The apostrophe of 1'000 is
    // none.
    static const QRegularExpression next(
        uR"(R"([^(\s]*)\(|//|/\*|^[ \t]*#[ \t]*include[^\n]*|"|(?<![0-9a-fA-F])')"_s,
        QRegularExpression::MultilineOption);
    QString text = source;
    qsizetype at = 0;
    for (auto match = next.match(text); match.hasMatch(); match = next.match(text, at)) {
        const qsizetype start = match.capturedStart();
        const QString what = match.captured();
        if (what.startsWith(u'R'))
            at = endOf(text, u')' + match.captured(1) + u'"', match.capturedEnd());
        else if (what == "//"_L1)
            at = std::min(text.size(), endOf(text, u"\n"_s, start));
        else if (what == "/*"_L1)
            at = endOf(text, u"*/"_s, start + 2);
        else if (what == "\""_L1 || what == "'"_L1)
            at = endOfQuote(text, start);
        else {
            at = match.capturedEnd();
            continue;
        }
        blank(text, start, at);
    }
    return text;
}

} // namespace starling::test
