// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack.h"
#include "core/questioncheck.h"

#include <QSet>
#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QStackedWidget;

namespace starling::ui {

class ItemsEdit;
class MarkdownEdit;
class SectionTabBar;
class StarEdit;
class TagsEdit;
class TermsEdit;
class TitleEdit;

/// All fields of one question, with what is wrong said beside them. Touches no store: what is typed is a
/// value that others save.
class QuestionEditor : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionEditor(QWidget *parent = nullptr);

    /// `taken` are the numbers of the other questions of its pack.
    void load(const Question &question, const QSet<int> &taken, const QStringList &knownTags);
    /// As it stands, valid or not.
    [[nodiscard]] Question question() const;
    [[nodiscard]] QList<QuestionFault> faults() const;

    void setZoom(double zoom);

    [[nodiscard]] Section section() const;
    void setSection(Section section);
    void focusTitle();
    void focusSection();
    /// Goes to the first field that is wrong.
    void focusFault();

    [[nodiscard]] TitleEdit *title() const { return m_title; }
    [[nodiscard]] QSpinBox *number() const { return m_number; }
    [[nodiscard]] TagsEdit *tags() const { return m_tags; }
    [[nodiscard]] SectionTabBar *tabs() const { return m_tabs; }
    [[nodiscard]] ItemsEdit *items(Section section) const { return m_items.at(static_cast<size_t>(section)); }
    [[nodiscard]] TermsEdit *terms() const { return m_terms; }
    [[nodiscard]] StarEdit *star() const { return m_star; }
    [[nodiscard]] MarkdownEdit *frameworkText() const { return m_framework; }

Q_SIGNALS:
    void changed();
    void zoomRequested(int steps);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupFields();
    void setupSections();
    void setupConnections();
    void touched();
    void showFaults();

    TitleEdit *m_title;
    QLabel *m_titleFault;
    QSpinBox *m_number;
    QComboBox *m_category;
    QComboBox *m_difficulty;
    TagsEdit *m_tags;
    QLabel *m_fieldFault;
    SectionTabBar *m_tabs;
    QStackedWidget *m_stack;
    QLineEdit *m_frameworkName;
    MarkdownEdit *m_framework;
    StarEdit *m_star;
    TermsEdit *m_terms;
    std::array<ItemsEdit *, allSections.size()> m_items{}; ///< null where the section is no list
    QLabel *m_sectionFault;
    Question m_loaded;
    QSet<int> m_taken;
    bool m_loading = false;
};

} // namespace starling::ui
