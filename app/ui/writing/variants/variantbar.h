// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers.h"
#include "core/result.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QMenu;
class QTabBar;
class QToolButton;

namespace starling {
class Desk;
}

namespace starling::ui {

/// The variants of the answer in sight: which one is written, a new one, another name, away and back again.
class VariantBar : public QWidget
{
    Q_OBJECT

public:
    VariantBar(Desk &desk, QWidget *parent = nullptr);

    /// The draft of the question is in sight; its variants are asked for.
    void showQuestion(QuestionId id, const Writing &draft);
    /// What the text in sight is now, before another one is chosen.
    void keepText(const QString &text);
    [[nodiscard]] AnswerKey current() const;
    /// Seconds that the answer in sight should take; 0 where nothing was set.
    [[nodiscard]] int target() const;
    void setTarget(int seconds);

    /// The commands, for menus and their keys.
    QAction *add, *duplicate, *rename, *remove, *next;
    /// The buttons of the answer, for a place beside its tab; further ones go behind ours.
    [[nodiscard]] QWidget *tools() const { return m_tools; }
    void addTool(QToolButton *tool);

public Q_SLOTS:
    void choose(int index);

Q_SIGNALS:
    /// The text in sight is about to be another one.
    void leaving();
    void chosen(const starling::AnswerKey &key, const starling::Writing &writing);
    void targetChanged();
    void failed(starling::Error error);

private:
    void setupCommands();
    void setupLayout();
    void showParts(const AnswerParts &parts, VariantId wanted);
    void reload(VariantId wanted);
    void askName(const QString &title, const QString &proposal, std::function<void(const QString &)> then);
    void addVariant(const QString &text, const QString &proposal);
    void removeCurrent();
    void bringBack(VariantId id);
    void showOffer(const QString &text, VariantId undone);
    void fillDeleted();
    [[nodiscard]] QString textInSight() const;
    /// Nothing for the draft.
    [[nodiscard]] const Variant *variantAt(int tab) const;

    Desk &m_desk;
    QuestionId m_id;
    AnswerKey m_inSight; ///< whose text is in the editor; the tab may be ahead of it
    AnswerParts m_parts;
    QHash<QuestionId, VariantId> m_last; ///< the one that was in sight when its question was left
    QTabBar *m_tabs;
    QToolButton *m_button;
    QMenu *m_deleted;
    QWidget *m_tools;
    QWidget *m_offer;
    QLabel *m_offerText;
    VariantId m_offered;
    QTimer m_offerEnd;
    bool m_filling = false;
};

} // namespace starling::ui
