// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionpaper.h"

#include "paperpages.h"
#include "ui/reading/sectionrenderer.h"
#include "ui/wording.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextCursor>

namespace starling::ui {
namespace {

QFont paperFont(const QFont &font)
{
    QFont paper = font;
    paper.setPointSizeF(10);
    return paper;
}

} // namespace

std::unique_ptr<QTextDocument> questionPaper(const StudyQuestion &question, const QString &answer,
                                             const QFont &font)
{
    return questionPaper(question, OwnWriting{.answer = answer}, font);
}

std::unique_ptr<QTextDocument> questionPaper(const StudyQuestion &question, const OwnWriting &own,
                                             const QFont &font)
{
    auto document = std::make_unique<QTextDocument>();
    const QFont paper = paperFont(font);
    document->setDefaultFont(paper);
    document->setDocumentMargin(0);
    SectionRenderer renderer(Theme::paper(), paper, SectionRenderer::Medium::Paper);
    QTextCursor cursor(document.get());
    const Question &content = question.content;
    renderer.renderHeading(cursor, content.title, 1.5);
    renderer.renderCaption(
        cursor,
        QStringList{question.pack.title, Wording::of(content.category), Wording::of(content.difficulty)}.join(
            QStringLiteral("  ·  ")));
    for (const Section section : allSections) {
        if (isSectionEmpty(content, section))
            continue;
        renderer.renderHeading(cursor, Wording::of(section), 1.2);
        renderer.render(cursor, question, section);
    }
    const auto mine = [&](const QString &heading, const QString &text) {
        if (text.trimmed().isEmpty())
            return;
        renderer.renderHeading(cursor, heading, 1.2);
        renderer.renderAnswer(cursor, text);
    };
    mine(Wording::tr("My answer"), own.answer);
    for (const NamedText &variant : own.variants)
        mine(Wording::tr("My answer: %1", "name of a variant").arg(variant.name), variant.text);
    mine(Wording::tr("My notes"), own.note);
    return document;
}

QByteArray questionPdf(const StudyQuestion &question, const QString &answer, const QFont &font)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(20, 18, 20, 16), QPageLayout::Millimeter);
        writer.setResolution(300);
        writer.setTitle(question.content.title);
        writer.setCreator(QStringLiteral("Starling"));
        auto document = questionPaper(question, answer, font);
        paintPages(*document, writer, [&writer] { writer.newPage(); });
    }
    buffer.close();
    return pdf;
}

void printQuestion(const StudyQuestion &question, const QString &answer, const QFont &font, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(question.content.title);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    auto document = questionPaper(question, answer, font);
    paintPages(*document, printer, [&printer] { printer.newPage(); });
}

} // namespace starling::ui
