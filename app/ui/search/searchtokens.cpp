// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchtokens.h"

namespace starling::ui {
namespace {

/// Cut at spaces outside of quotes.
QStringList tokensOf(const QString &text)
{
    QStringList tokens;
    QString token;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        if (c.isSpace() && !quoted) {
            if (!token.isEmpty())
                tokens << token;
            token.clear();
        } else {
            token += c;
        }
    }
    if (!token.isEmpty())
        tokens << token;
    return tokens;
}

bool isNamed(const QString &token, const QString &name)
{
    return token.size() > name.size() + 1 && token.at(name.size()) == u':' &&
           token.startsWith(name, Qt::CaseInsensitive);
}

} // namespace

QString searchToken(const QString &name, const QString &value)
{
    QString clean = value;
    clean.remove(u'"');
    return clean.contains(u' ') ? QStringLiteral("%1:\"%2\"").arg(name, clean)
                                : QStringLiteral("%1:%2").arg(name, clean);
}

QString searchTokenValue(const QString &text, const QString &name)
{
    const QStringList tokens = tokensOf(text);
    for (const QString &token : tokens) {
        if (isNamed(token, name))
            return token.mid(name.size() + 1).remove(u'"');
    }
    return {};
}

QString withSearchToken(const QString &text, const QString &name, const QString &value)
{
    QStringList kept;
    const QStringList tokens = tokensOf(text);
    for (const QString &token : tokens) {
        if (!isNamed(token, name))
            kept << token;
    }
    if (!value.isEmpty())
        kept << searchToken(name, value);
    return kept.isEmpty() ? QString() : kept.join(u' ') + u' ';
}

} // namespace starling::ui
