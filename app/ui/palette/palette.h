// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paletteentry.h"

#include <QPointer>
#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QListView;

namespace starling {
class Desk;
}

namespace starling::ui {

class PaletteModel;
class PaletteQuestions;

/// A line to type in over the window, and below it what can be gone to: questions, tabs, commands, recent
/// places, saved searches. Says what was chosen; where that leads is not its matter.
class Palette : public QWidget
{
    Q_OBJECT

public:
    /// What it offers beside the questions.
    struct Offers
    {
        QList<PaletteEntry> recent;
        QList<PaletteEntry> saved;
        QList<PaletteEntry> tabs;
        QList<PaletteEntry> commands;
    };

    Palette(Desk &desk, QWidget *window);

    void open(const Offers &offers);
    /// They came in after it was opened.
    void setSaved(const QList<PaletteEntry> &saved);
    /// Also gives the focus back.
    void dismiss();
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] const PaletteModel &model() const { return *m_model; }

Q_SIGNALS:
    /// After it was dismissed.
    void chosen(const starling::ui::PaletteEntry &entry, const QString &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void setupCard();
    void showTyped();
    void showFound();
    void build();
    void addGroup(QList<PaletteEntry> &entries, const QString &heading, QList<PaletteEntry> group) const;
    [[nodiscard]] QList<PaletteEntry> matching(const QList<PaletteEntry> &offers, qsizetype most) const;
    [[nodiscard]] QList<PaletteEntry> questions() const;
    void keepInPlace(QList<PaletteEntry> &questions) const;
    void choose(int row);
    void chooseCurrent();
    void setCurrent(int row);
    bool moveBy(int key);
    void place();

    QFrame *m_card;
    QLineEdit *m_line;
    QListView *m_list;
    QLabel *m_footer;
    PaletteModel *m_model;
    PaletteQuestions *m_questions;
    Offers m_offers;
    QPointer<QWidget> m_before; ///< what had the focus
    bool m_settled = false;     ///< questions of the text that is typed are shown
    bool m_entered = false;     ///< Enter came before the questions
};

} // namespace starling::ui
