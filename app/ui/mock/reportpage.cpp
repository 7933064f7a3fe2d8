// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportpage.h"

#include "ui/print/paperpages.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextEdit>
#include <QVBoxLayout>

namespace starling::ui {

ReportPage::ReportPage(QWidget *parent)
    : QWidget(parent), m_view(new QTextEdit(this)), m_feed(nullptr), m_recordings(nullptr)
{
    m_view->setReadOnly(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTabChangesFocus(true);
    m_view->document()->setDocumentMargin(28);
    m_view->setAccessibleName(tr("Report of the interview"));
    m_view->setObjectName(QStringLiteral("mockReport"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(28, 8, 28, 12);
    auto *back = new QPushButton(tr("&Back (Esc)"), this);
    auto *save = new QPushButton(tr("&Export…"), this);
    auto *print = new QPushButton(tr("&Print…"), this);
    m_feed = new QPushButton(this);
    m_feed->setObjectName(QStringLiteral("feedRatings"));
    m_recordings = new QPushButton(tr("Re&cordings…"), this);
    for (QPushButton *button : {back, save, print, m_recordings})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(m_feed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view, 1);
    column->addLayout(row);
    connect(back, &QPushButton::clicked, this, &ReportPage::closeRequested);
    connect(save, &QPushButton::clicked, this, &ReportPage::save);
    connect(print, &QPushButton::clicked, this, &ReportPage::print);
    connect(m_recordings, &QPushButton::clicked, this,
            [this] { Q_EMIT recordingsRequested(m_data.mock.questions); });
    connect(m_feed, &QPushButton::clicked, this, [this] { Q_EMIT feedRequested(m_data.mock.id); });
}

void ReportPage::showReport(const MockReportData &report)
{
    m_data = report;
    m_blocks = MockReport::blocks(report);
    m_leaving = withoutConfidential(m_blocks, report.confidential);
    render();
    bool rated = false;
    bool recorded = false;
    for (const MockQuestion &question : report.mock.questions) {
        rated |= question.verdicts.value(MockJudge::Self).rating > 0;
        recorded |= !question.recordings.isEmpty();
    }
    m_recordings->setVisible(recorded);
    m_feed->setVisible(rated);
    m_feed->setEnabled(!report.mock.ratingsFed);
    m_feed->setText(report.mock.ratingsFed ? tr("The Ratings Are in the Schedule")
                                           : tr("Put the &Ratings into the Review Schedule"));
    m_view->setFocus(Qt::OtherFocusReason);
}

void ReportPage::render()
{
    const Theme theme = Theme::of(palette());
    renderReport(*m_view->document(), m_blocks, font(), theme.text, theme.muted, theme.accent);
    m_view->moveCursor(QTextCursor::Start);
}

QByteArray ReportPage::fileBytes(const QString &name) const
{
    if (name.endsWith(QStringLiteral(".md"), Qt::CaseInsensitive))
        return reportMarkdown(m_leaving).toUtf8();
    if (name.endsWith(QStringLiteral(".html"), Qt::CaseInsensitive) ||
        name.endsWith(QStringLiteral(".htm"), Qt::CaseInsensitive))
        return reportHtml(m_leaving, QLocale().bcp47Name()).toUtf8();
    return reportPdf(m_leaving, font());
}

void ReportPage::save()
{
    QString path = QFileDialog::getSaveFileName(
        this, tr("Export the Report"),
        tr("Interview %1.pdf")
            .arg(m_data.mock.startedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd"))),
        tr("PDF (*.pdf);;Markdown (*.md);;HTML (*.html)"));
    if (!path.isEmpty())
        Q_EMIT saveRequested(path, fileBytes(path));
}

void ReportPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_leaving.isEmpty() ? QString() : m_leaving.first().text);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextDocument document;
    QFont paper = font();
    paper.setPointSizeF(10);
    document.setDocumentMargin(0);
    const Theme theme = Theme::paper();
    renderReport(document, m_leaving, paper, theme.text, theme.muted, theme.text);
    paintPages(document, printer, [&printer] { printer.newPage(); });
}

void ReportPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_blocks.isEmpty())
        render();
    QWidget::changeEvent(event);
}

void ReportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace starling::ui
