// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spellwords.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QPainter;
class QTextBlock;

namespace starling::ui {

class SpellChecker;
class TextEditor;

/// Underlines what is spelt wrong in the lines in sight of an editor, and offers other words for it. It
/// paints over the text and changes nothing in it, so that a key costs no layout.
class SpellMarks : public QObject
{
    Q_OBJECT

public:
    SpellMarks(SpellChecker &checker, TextEditor &editor);

    void setEnabled(bool enabled);
    /// Opens the menu for the word at the cursor, or for the next that is wrong.
    void offer();
    /// The words of a line that are known to be wrong; the one being typed is not among them.
    [[nodiscard]] QList<SpellWord> wrongWords(const QTextBlock &block) const;

Q_SIGNALS:
    void ownWordAdded(const QString &word);
    void ownWordRemoved(const QString &word);

private:
    void paint(QPainter &painter, const QRect &rect);
    void paintBlock(QPainter &painter, const QTextBlock &block);
    void fillMenu(QMenu *menu, QAction *before, int position);
    void offerRemoval(QMenu *menu, QAction *before, int position);
    /// The wrong word around a position: its place in the document; length 0 where there is none.
    [[nodiscard]] SpellWord wrongAt(int position) const;
    void replace(const SpellWord &word, const QString &text);

    SpellChecker &m_checker;
    TextEditor &m_editor;
    bool m_enabled = false;
    bool m_typing = false; ///< the last thing that happened was typing
};

} // namespace starling::ui
