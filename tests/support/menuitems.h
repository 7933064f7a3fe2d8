// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QMenu>
#include <QStringList>

namespace starling::test {

/// The letter behind the single '&' of a text; null where there is none.
inline QChar accessKey(QString text)
{
    text.remove(QStringLiteral("&&"));
    const qsizetype at = text.indexOf(u'&');
    return at >= 0 && at + 1 < text.size() ? text.at(at + 1).toLower() : QChar();
}

/// The actions of a menu bar or menu, without the separators.
inline QList<QAction *> itemsOf(const QWidget *menu)
{
    QList<QAction *> items = menu->actions();
    items.removeIf([](const QAction *action) { return action->isSeparator(); });
    return items;
}

/// All commands of a menu bar or menu and of the menus in it.
inline void collect(const QWidget *menu, QList<QAction *> &all)
{
    for (QAction *action : itemsOf(menu)) {
        if (action->menu())
            collect(action->menu(), all);
        else
            all << action;
    }
}

/// One sentence for each item without an access key or with one that its menu has already.
inline QStringList accessKeyOffences(const QWidget *menu)
{
    QStringList offences;
    QHash<QChar, QString> taken;
    for (const QAction *action : itemsOf(menu)) {
        const QChar key = accessKey(action->text());
        if (key.isNull())
            offences << action->text() + QStringLiteral(" has no access key");
        else if (taken.contains(key))
            offences << action->text() + QStringLiteral(" has the key of ") + taken.value(key);
        taken.insert(key, action->text());
        if (action->menu())
            offences << accessKeyOffences(action->menu());
    }
    return offences;
}

/// One sentence for each shortcut of the commands below `menu` that two of them have.
inline QStringList shortcutOffences(const QWidget *menu)
{
    QStringList offences;
    QList<QAction *> all;
    collect(menu, all);
    QHash<QKeySequence, QString> taken;
    for (const QAction *action : std::as_const(all)) {
        for (const QKeySequence &key : action->shortcuts()) {
            if (key.isEmpty() || taken.contains(key))
                offences << key.toString() + QStringLiteral(": ") + action->text() + QStringLiteral(" and ") +
                                taken.value(key);
            taken.insert(key, action->text());
        }
    }
    return offences;
}

} // namespace starling::test
