// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sectionrenderer.h"

#include <QTextEdit>

namespace starling::ui {

/// Shows one rendered section: text that can be selected, with the marks of its blocks (tick boxes, bullets,
/// STAR letters, copy buttons) drawn beside it. Items are reached by mouse or by the arrow keys; it keeps no
/// ticks itself.
class ReadingView : public QTextEdit
{
    Q_OBJECT

public:
    explicit ReadingView(QWidget *parent = nullptr);

    /// `ticked` has one entry per item of a section that can be ticked. The document stays the caller's.
    void showSection(QTextDocument *document, const QList<bool> &ticked, qreal indent);
    void setTicked(int item, bool ticked);
    [[nodiscard]] bool isTicked(int item) const { return m_ticked.value(item); }
    [[nodiscard]] int currentItem() const { return m_current; }
    void setTheme(const Theme &theme);

    /// Where the item's tick box or copy button is, in viewport coordinates; empty where there is none.
    [[nodiscard]] QRectF markRect(int item) const;

Q_SIGNALS:
    void tickToggled(int item, bool ticked);
    void copyRequested(int item);
    void zoomRequested(int steps);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void paintMarks(QPainter &painter, const QRect &region);
    void paintMark(QPainter &painter, const QTextBlock &block, const QRectF &line);
    /// The item whose mark is under the point, or -1.
    [[nodiscard]] int markAt(const QPoint &point) const;
    [[nodiscard]] int itemCount() const;
    [[nodiscard]] QTextBlock firstBlockOf(int item) const;
    [[nodiscard]] QRectF firstLineOf(const QTextBlock &block) const;
    [[nodiscard]] QRectF markRectOf(const QTextBlock &block) const;
    void setCurrent(int item);
    void activate(int item);
    static void setMargins(QTextDocument *document);
    [[nodiscard]] int columnWidth(const QTextDocument *document) const;
    void fitColumn();

    Theme m_theme;
    QList<bool> m_ticked;
    qreal m_indent = 24;
    int m_current = -1;
    int m_pressed = -1;
};

} // namespace starling::ui
