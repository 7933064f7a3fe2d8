// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/undolog.h"

#include <QPlainTextEdit>
#include <QTextBlock>

#include <functional>

class QMenu;

namespace starling::ui {

class AiryLayout;
class Typewriter;

/// A plain editor that gives back exactly what was put in (QPlainTextEdit's own toPlainText() loses no-break
/// spaces), keeps a paste from freezing the window, and undoes by steps that can be kept (core/undolog.h).
class TextEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextEditor(QWidget *parent = nullptr);

    /// Another text: there is nothing to undo in it.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// The same text, changed by something else than typing: one step that can be undone.
    void replaceText(const QString &text);

    [[nodiscard]] const UndoLog &undoLog() const { return m_log; }
    /// The steps that led to the text that was set last.
    void setEarlierSteps(const UndoLog &steps);

    /// The column of text is no wider than this, in the middle; 0 for all the width.
    void setReadingWidth(int pixels);
    /// Keeps the line that is written in the middle of the window.
    void setTypewriter(bool on);
    /// Empty room above and below the lines that are in sight.
    void setPadding(int above, int below);
    [[nodiscard]] int paddingAbove() const { return m_above; }
    [[nodiscard]] int paddingBelow() const { return m_below; }
    /// Room below each paragraph.
    void setAir(double pixels);
    [[nodiscard]] double heightOf(const QTextBlock &block) const { return blockBoundingRect(block).height(); }

    /// Called after the text is painted, with the painter of the viewport and what is repainted.
    using Overlay = std::function<void(QPainter &painter, const QRect &rect)>;
    void addOverlay(Overlay overlay) { m_overlays.append(std::move(overlay)); }
    [[nodiscard]] QTextBlock firstBlockInSight() const { return firstVisibleBlock(); }
    /// Where a block is in the viewport.
    [[nodiscard]] QRectF rectOf(const QTextBlock &block) const;

    /// Longer lines take a text layout quadratic time; a paste is broken at a space before them.
    static constexpr qsizetype longestLine = 5000;
    /// A longer paste is no answer any more.
    static constexpr qsizetype longestPaste = 500'000;

public Q_SLOTS:
    void undo();
    void redo();

Q_SIGNALS:
    /// A paste was left out (0) or its long lines were broken.
    void pasteAdjusted(bool leftOut);
    void zoomRequested(int steps);
    /// The menu of a place in the text is about to open; commands for this place go before `first`.
    void menuRequested(QMenu *menu, QAction *first, int position);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void recordChange();
    void apply(const std::optional<TextPatch> &patch);
    void fitMargins();

    UndoLog m_log;
    QString m_recorded; ///< the text that the log leads to
    int m_changedAt = 0;
    bool m_applying = false; ///< what changes is the log's own doing
    bool m_alone = false;    ///< the next change is a step of its own
    int m_readingWidth = 0;
    int m_above = 0;
    int m_below = 0;
    AiryLayout *m_layout;
    Typewriter *m_typewriter;
    QList<Overlay> m_overlays;
};

/// Breaks lines longer than `longest` at the last space before it. No character is lost; a space becomes the
/// break where there is one.
QString withShortLines(const QString &text, qsizetype longest);

} // namespace starling::ui
