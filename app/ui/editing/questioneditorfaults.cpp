// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with what was typed, said beside the fields.
#include "faultwording.h"
#include "itemsedit.h"
#include "questioneditor.h"
#include "termsedit.h"
#include "titleedit.h"
#include "ui/reading/sectiontabbar.h"
#include "ui/theme/theme.h"
#include "ui/wording.h"

#include <QEvent>
#include <QLabel>
#include <QSpinBox>

namespace starling::ui {

void QuestionEditor::showFaults()
{
    QStringList title;
    QStringList fields;
    std::array<QStringList, allSections.size()> sections;
    const QList<QuestionFault> found = faults();
    for (const QuestionFault &fault : found) {
        const QString text = FaultWording::of(fault);
        if (const auto section = FaultWording::sectionOf(fault))
            sections.at(static_cast<size_t>(*section)) << text;
        else
            (fault.field == QuestionFault::Field::Title ? title : fields) << text;
    }
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, Theme::of(palette()).warning);
    const auto show = [&warning](QLabel *label, const QStringList &texts) {
        label->setPalette(warning);
        label->setText(texts.mid(0, 3).join(u' '));
        label->setVisible(!texts.isEmpty());
    };
    show(m_titleFault, title);
    show(m_fieldFault, fields);
    show(m_sectionFault, sections.at(static_cast<size_t>(section())));
    for (const Section each : allSections) {
        const QString name = Wording::of(each);
        const int index = static_cast<int>(each);
        const QString text =
            sections.at(static_cast<size_t>(each)).isEmpty() ? name : name + QStringLiteral(" !");
        if (m_tabs->tabText(index) != text)
            m_tabs->setTabText(index, text);
    }
}

void QuestionEditor::focusFault()
{
    const QList<QuestionFault> found = faults();
    if (found.isEmpty())
        return;
    const auto where = FaultWording::sectionOf(found.first());
    if (!where) {
        (found.first().field == QuestionFault::Field::Number ? static_cast<QWidget *>(m_number) : m_title)
            ->setFocus();
        return;
    }
    setSection(*where);
    if (found.first().field == QuestionFault::Field::Term && found.first().index >= 0)
        m_terms->focusTerm(found.first().index);
    else
        focusSection();
}

void QuestionEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showFaults();
    QWidget::changeEvent(event);
}

} // namespace starling::ui
