// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study.h"
#include "sectionrenderer.h"

#include <QWidget>

#include <array>
#include <memory>

class QTextDocument;

namespace starling::ui {

class ReadingView;
class SectionTabBar;

/// The seven tabs over one view. A tab's text is laid out when the tab is shown, not before.
class ReadingPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingPane(QWidget *parent = nullptr);
    ~ReadingPane() override;

    [[nodiscard]] SectionTabBar *tabs() const { return m_tabs; }
    [[nodiscard]] ReadingView *view() const { return m_view; }
    [[nodiscard]] Section section() const;

    void showQuestion(const StudyQuestion &question);
    void showNothing();
    void setSection(Section section);
    void setZoom(double zoom);
    void setTicked(ItemId item, bool ticked);
    /// Whether the text of the section, as it is shown, holds the needle.
    [[nodiscard]] bool holds(Section section, const QString &needle);

Q_SIGNALS:
    void sectionChanged(starling::Section section);
    void tickToggled(starling::ItemId item, bool ticked);
    void zoomRequested(int steps);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showCurrent();
    /// Makes the documents anew, with the present question, zoom and colours.
    void showAnew();
    QTextDocument *documentOf(Section section);
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] SectionRenderer renderer() const;
    [[nodiscard]] const QList<ItemId> &tickableIds() const;
    void copyTerm(int item);

    SectionTabBar *m_tabs;
    ReadingView *m_view;
    StudyQuestion m_question;
    bool m_hasQuestion = false;
    double m_zoom = 1.0;
    std::array<std::unique_ptr<QTextDocument>, allSections.size()> m_documents;
    std::unique_ptr<QTextDocument> m_blank;
};

} // namespace starling::ui
