// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingpane.h"

#include "readingview.h"
#include "sectiontabbar.h"
#include "ui/wording.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QTextCursor>
#include <QTextDocument>
#include <QToolTip>
#include <QVBoxLayout>

#include <utility>

namespace starling::ui {

ReadingPane::ReadingPane(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new SectionTabBar(this))
    , m_view(new ReadingView(this))
    , m_blank(std::make_unique<QTextDocument>())
{
    for (const Section section : allSections)
        m_tabs->addTab(Wording::of(section));
    m_tabs->setAccessibleName(tr("Sections of the question"));
    m_view->setAccessibleName(tr("Section"));
    m_view->setTheme(Theme::of(palette()));
    m_view->setDocument(m_blank.get());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_view, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        showCurrent();
        Q_EMIT sectionChanged(section());
    });
    connect(m_view, &ReadingView::tickToggled, this, [this](int item, bool ticked) {
        const ItemId id = tickableIds().value(item);
        if (!id.isValid())
            return;
        if (ticked)
            m_question.ticked.insert(id);
        else
            m_question.ticked.remove(id);
        Q_EMIT tickToggled(id, ticked);
    });
    connect(m_view, &ReadingView::copyRequested, this, &ReadingPane::copyTerm);
    connect(m_view, &ReadingView::zoomRequested, this, &ReadingPane::zoomRequested);
}

ReadingPane::~ReadingPane()
{
    m_view->setDocument(nullptr); // the documents go before the view
}

Section ReadingPane::section() const
{
    return allSections.at(static_cast<size_t>(qMax(0, m_tabs->currentIndex())));
}

void ReadingPane::setSection(Section section)
{
    m_tabs->setCurrentIndex(static_cast<int>(section));
}

void ReadingPane::showQuestion(const StudyQuestion &question)
{
    m_question = question;
    m_hasQuestion = true;
    showAnew();
}

void ReadingPane::showNothing()
{
    m_question = {};
    m_hasQuestion = false;
    showAnew();
}

void ReadingPane::setZoom(double zoom)
{
    if (qFuzzyCompare(m_zoom, zoom))
        return;
    m_zoom = zoom;
    if (m_hasQuestion)
        showAnew();
}

void ReadingPane::setTicked(ItemId item, bool ticked)
{
    if (ticked)
        m_question.ticked.insert(item);
    else
        m_question.ticked.remove(item);
    m_view->setTicked(static_cast<int>(tickableIds().indexOf(item)), ticked);
}

const QList<ItemId> &ReadingPane::tickableIds() const
{
    static const QList<ItemId> none;
    if (section() == Section::KeyPoints)
        return m_question.keyPointIds;
    return section() == Section::InterviewerCriteria ? m_question.criterionIds : none;
}

QFont ReadingPane::textFont() const
{
    QFont text = font();
    text.setPointSizeF(text.pointSizeF() * 1.08 * m_zoom);
    return text;
}

void ReadingPane::showAnew()
{
    // They go when the view has another: a blank one in between would be laid out as well.
    const auto before = std::exchange(m_documents, {});
    m_view->setExtraSelections({});
    if (!isVisible())
        m_view->setDocument(m_blank.get());
    showCurrent();
}

SectionRenderer ReadingPane::renderer() const
{
    return {Theme::of(palette()), textFont(), SectionRenderer::Medium::Screen};
}

QTextDocument *ReadingPane::documentOf(Section section)
{
    auto &document = m_documents.at(static_cast<size_t>(section));
    if (!document) {
        document = std::make_unique<QTextDocument>();
        document->setUndoRedoEnabled(false);
        document->setDocumentMargin(0);
        document->setDefaultFont(textFont());
        QTextCursor cursor(document.get());
        cursor.beginEditBlock();
        renderer().render(cursor, m_question, section);
        cursor.endEditBlock();
    }
    return document.get();
}

void ReadingPane::showCurrent()
{
    if (!isVisible())
        return; // to be laid out once, for the width it is shown in
    if (!m_hasQuestion) {
        m_view->showSection(m_blank.get(), {}, 0);
        return;
    }
    QList<bool> ticked;
    for (const ItemId id : tickableIds())
        ticked << m_question.ticked.contains(id);
    m_view->showSection(documentOf(section()), ticked, renderer().indent());
}

bool ReadingPane::holds(Section section, const QString &needle)
{
    return m_hasQuestion && !documentOf(section)->find(needle).isNull();
}

void ReadingPane::copyTerm(int item)
{
    if (item < 0 || item >= m_question.content.terminology.size())
        return;
    const Term &term = m_question.content.terminology.at(item);
    QGuiApplication::clipboard()->setText(
        term.definition.isEmpty() ? term.term : QStringLiteral("%1: %2").arg(term.term, term.definition));
    const QRect mark = m_view->markRect(item).toRect();
    QToolTip::showText(m_view->viewport()->mapToGlobal(mark.topRight()), tr("Copied"), m_view, {}, 1200);
}

void ReadingPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_view->setTheme(Theme::of(palette()));
        if (m_hasQuestion)
            showAnew();
    }
    QWidget::changeEvent(event);
}

void ReadingPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_view->document() != m_documents.at(static_cast<size_t>(section())).get())
        showCurrent();
}

} // namespace starling::ui
