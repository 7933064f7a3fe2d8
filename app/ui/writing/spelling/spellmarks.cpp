// SPDX-License-Identifier: GPL-3.0-or-later
#include "spellmarks.h"

#include "spellchecker.h"
#include "ui/theme/theme.h"
#include "ui/writing/texteditor.h"

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QPolygonF>
#include <QTextBlock>
#include <QTextLayout>

namespace starling::ui {
namespace {

void drawWave(QPainter &painter, qreal from, qreal to, qreal y)
{
    QPolygonF wave;
    bool up = false;
    for (qreal x = from; x < to; x += 2, up = !up)
        wave << QPointF(x, up ? y - 1.5 : y);
    painter.drawPolyline(wave);
}

} // namespace

SpellMarks::SpellMarks(SpellChecker &checker, TextEditor &editor)
    : QObject(&editor), m_checker(checker), m_editor(editor)
{
    editor.addOverlay([this](QPainter &painter, const QRect &rect) { paint(painter, rect); });
    connect(&editor, &TextEditor::menuRequested, this, &SpellMarks::fillMenu);
    connect(&checker, &SpellChecker::checked, this, [this] {
        if (m_enabled)
            m_editor.viewport()->update();
    });
    connect(&editor, &QPlainTextEdit::textChanged, this, [this] { m_typing = true; });
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        // The word that was being typed shows what it is when it is left.
        if (!m_enabled || !m_typing)
            return;
        const QTextCursor cursor = m_editor.textCursor();
        const QString text = cursor.block().text();
        const int at = cursor.positionInBlock();
        if (at == 0 || at > text.size() || !text.at(at - 1).isLetter()) {
            m_typing = false;
            m_editor.viewport()->update();
        }
    });
}

void SpellMarks::setEnabled(bool enabled)
{
    m_enabled = enabled;
    m_editor.viewport()->update();
}

QList<SpellWord> SpellMarks::wrongWords(const QTextBlock &block) const
{
    QList<SpellWord> wrong;
    const QString text = block.text();
    const QTextCursor cursor = m_editor.textCursor();
    const bool typedHere = m_typing && m_editor.hasFocus() && cursor.block() == block;
    for (const SpellWord &word : spellWords(text)) {
        if (typedHere && cursor.positionInBlock() == word.at + word.length)
            continue;
        if (m_checker.verdict(text.mid(word.at, word.length)) == SpellChecker::Verdict::Wrong)
            wrong.append(word);
    }
    return wrong;
}

void SpellMarks::paint(QPainter &painter, const QRect &rect)
{
    if (!m_enabled)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::of(m_editor.palette()).dark ? QColor(255, 110, 100) : QColor(205, 40, 40), 1));
    for (QTextBlock block = m_editor.firstBlockInSight(); block.isValid(); block = block.next()) {
        const QRectF area = m_editor.rectOf(block);
        if (area.top() > rect.bottom())
            break;
        if (block.isVisible() && area.bottom() >= rect.top())
            paintBlock(painter, block);
    }
    painter.restore();
}

void SpellMarks::paintBlock(QPainter &painter, const QTextBlock &block)
{
    const QTextLayout *layout = block.layout();
    const QPointF origin = m_editor.rectOf(block).topLeft();
    const qreal height = m_editor.viewport()->height();
    for (const SpellWord &word : wrongWords(block)) {
        const QTextLine line = layout->lineForTextPosition(static_cast<int>(word.at));
        if (!line.isValid())
            continue;
        const qreal y = origin.y() + layout->position().y() + line.y() + line.ascent() + 3;
        if (y < 0 || y > height + 4)
            continue;
        const int lineEnd = line.textStart() + line.textLength();
        const int wordEnd = qMin(static_cast<int>(word.at + word.length), lineEnd);
        drawWave(painter, origin.x() + line.cursorToX(static_cast<int>(word.at)),
                 origin.x() + line.cursorToX(wordEnd), y);
    }
}

SpellWord SpellMarks::wrongAt(int position) const
{
    const QTextBlock block = m_editor.document()->findBlock(position);
    const int at = position - block.position();
    const QString text = block.text();
    for (const SpellWord &word : spellWords(text)) {
        if (at >= word.at && at <= word.at + word.length &&
            m_checker.verdict(text.mid(word.at, word.length)) == SpellChecker::Verdict::Wrong)
            return {block.position() + word.at, word.length};
    }
    return {};
}

void SpellMarks::replace(const SpellWord &word, const QString &text)
{
    QTextCursor cursor(m_editor.document());
    cursor.setPosition(static_cast<int>(word.at));
    cursor.setPosition(static_cast<int>(word.at + word.length), QTextCursor::KeepAnchor);
    cursor.insertText(text);
}

/// A word that the person added, perhaps by mistake.
void SpellMarks::offerRemoval(QMenu *menu, QAction *before, int position)
{
    const QTextBlock block = m_editor.document()->findBlock(position);
    const int at = position - block.position();
    for (const SpellWord &word : spellWords(block.text())) {
        const QString own = block.text().mid(word.at, word.length);
        if (!m_enabled || at < word.at || at > word.at + word.length || !m_checker.isOwnWord(own))
            continue;
        auto *remove = new QAction(tr("Remove “%1” from &My Words").arg(own), menu);
        connect(remove, &QAction::triggered, this, [this, own] {
            m_checker.removeOwnWord(own);
            Q_EMIT ownWordRemoved(own);
        });
        menu->insertAction(before, remove);
        menu->insertSeparator(before);
        return;
    }
}

void SpellMarks::fillMenu(QMenu *menu, QAction *before, int position)
{
    const SpellWord word = m_enabled && !m_editor.isReadOnly() ? wrongAt(position) : SpellWord();
    if (word.length == 0) {
        offerRemoval(menu, before, position);
        return;
    }
    const QString text = m_editor.text().mid(word.at, word.length);
    auto *searching = new QAction(tr("Looking for words…"), menu);
    searching->setEnabled(false);
    auto *add = new QAction(tr("&Add “%1” to My Words").arg(text), menu);
    connect(add, &QAction::triggered, this, [this, text] {
        m_checker.addOwnWord(text);
        Q_EMIT ownWordAdded(text);
    });
    menu->insertActions(before, {searching, add});
    menu->insertSeparator(before);
    m_checker.suggest(text, menu, [this, menu, searching, word, text](const QStringList &proposals) {
        if (proposals.isEmpty()) {
            searching->setText(tr("No other word found"));
            return;
        }
        for (const QString &proposal : proposals) {
            auto *action = new QAction(QString(proposal).replace(u'&', QStringLiteral("&&")), menu);
            connect(action, &QAction::triggered, this, [this, word, text, proposal] {
                if (m_editor.text().mid(word.at, word.length) == text) // it may have moved meanwhile
                    replace(word, proposal);
            });
            menu->insertAction(searching, action);
            if (!menu->activeAction())
                menu->setActiveAction(action);
        }
        menu->removeAction(searching);
    });
}

void SpellMarks::offer()
{
    if (!m_enabled)
        return;
    QTextCursor cursor = m_editor.textCursor();
    SpellWord word = wrongAt(cursor.position());
    QTextBlock block = cursor.block();
    int from = cursor.positionInBlock();
    // From here to the end of the text, then from its beginning.
    for (int blocks = m_editor.blockCount(); word.length == 0 && blocks >= 0; --blocks) {
        const QString text = block.text();
        for (const SpellWord &candidate : spellWords(text)) {
            if (candidate.at >= from &&
                m_checker.verdict(text.mid(candidate.at, candidate.length)) == SpellChecker::Verdict::Wrong) {
                word = {block.position() + candidate.at, candidate.length};
                break;
            }
        }
        block = block.next().isValid() ? block.next() : m_editor.document()->begin();
        from = 0;
    }
    if (word.length == 0)
        return;
    m_typing = false;
    cursor.setPosition(static_cast<int>(word.at + word.length));
    m_editor.setTextCursor(cursor);
    auto *menu = new QMenu(&m_editor);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu, nullptr, static_cast<int>(word.at));
    menu->popup(m_editor.viewport()->mapToGlobal(m_editor.cursorRect().bottomLeft()));
}

} // namespace starling::ui
