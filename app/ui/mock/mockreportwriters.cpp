// SPDX-License-Identifier: GPL-3.0-or-later
// A report as Markdown, HTML, a document, and PDF.
#include "mockreport.h"

#include "ui/print/paperpages.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextCursor>

namespace starling::ui {
namespace {

using Kind = ReportBlock::Kind;

QString markdownText(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        if (QStringLiteral("\\`*_{}[]()#+-.!|<>~&").contains(c))
            escaped += QLatin1Char('\\');
        escaped += c;
    }
    return escaped;
}

/// A text of several lines keeps its breaks.
QString markdownLines(const QString &text)
{
    QStringList lines;
    const QStringList parts = text.split(QLatin1Char('\n'));
    for (const QString &line : parts)
        lines << markdownText(line.trimmed());
    return lines.join(QStringLiteral("  \n"));
}

QString htmlText(const QString &text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

} // namespace

QString reportMarkdown(const QList<ReportBlock> &blocks)
{
    QString out;
    std::optional<Kind> before;
    const auto isItem = [](Kind kind) { return kind == Kind::Good || kind == Kind::Missing; };
    for (const ReportBlock &block : blocks) {
        if (before && !(isItem(*before) && isItem(block.kind)))
            out += QLatin1Char('\n');
        before = block.kind;
        const QString oneLine =
            markdownText(QString(block.text).replace(QLatin1Char('\n'), QLatin1Char(' ')));
        switch (block.kind) {
        case Kind::Title:
            out += QStringLiteral("# ") + oneLine;
            break;
        case Kind::Heading:
            out += QStringLiteral("## ") + oneLine;
            break;
        case Kind::Subheading:
            out += QStringLiteral("### ") + oneLine;
            break;
        case Kind::Caption:
            out += QStringLiteral("*") + oneLine + QStringLiteral("*");
            break;
        case Kind::Text:
            out += markdownLines(block.text);
            break;
        case Kind::Good:
            out += QStringLiteral("- [x] ") + oneLine;
            break;
        case Kind::Missing:
            out += QStringLiteral("- [ ] ") + oneLine;
            break;
        }
        out += QLatin1Char('\n');
    }
    return out;
}

QString reportHtml(const QList<ReportBlock> &blocks, const QString &language)
{
    QString body;
    QString title;
    for (const ReportBlock &block : blocks) {
        const QString text = htmlText(block.text);
        switch (block.kind) {
        case Kind::Title:
            title = block.text.toHtmlEscaped();
            body += QStringLiteral("<h1>%1</h1>\n").arg(text);
            break;
        case Kind::Heading:
            body += QStringLiteral("<h2>%1</h2>\n").arg(text);
            break;
        case Kind::Subheading:
            body += QStringLiteral("<h3>%1</h3>\n").arg(text);
            break;
        case Kind::Caption:
            body += QStringLiteral("<p class=\"caption\">%1</p>\n").arg(text);
            break;
        case Kind::Text:
            body += QStringLiteral("<p>%1</p>\n").arg(text);
            break;
        case Kind::Good:
            body += QStringLiteral("<p class=\"item\">✓ %1</p>\n").arg(text);
            break;
        case Kind::Missing:
            body += QStringLiteral("<p class=\"item missing\">✗ %1</p>\n").arg(text);
            break;
        }
    }
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"") + language.toHtmlEscaped() +
           QStringLiteral("\">\n<head>\n<meta charset=\"utf-8\">\n<title>") + title +
           QStringLiteral("</title>\n<style>body{font-family:sans-serif;max-width:46em;margin:2em auto;"
                          "line-height:1.45}.caption{color:#555}.item{margin:.2em 0 .2em 1em}"
                          ".missing{color:#a33}</style>\n</head>\n<body>\n") +
           body + QStringLiteral("</body>\n</html>\n");
}

void renderReport(QTextDocument &document, const QList<ReportBlock> &blocks, const QFont &font,
                  const QColor &text, const QColor &muted, const QColor &accent)
{
    document.clear();
    document.setDefaultFont(font);
    QTextCursor cursor(&document);
    bool first = true;
    for (const ReportBlock &block : blocks) {
        QTextBlockFormat shape;
        QTextCharFormat letters;
        letters.setForeground(text);
        double scale = 1;
        QString shown = block.text;
        shape.setBottomMargin(font.pointSizeF() * 0.5);
        switch (block.kind) {
        case Kind::Title:
            scale = 1.6;
            letters.setFontWeight(QFont::Bold);
            break;
        case Kind::Heading:
            scale = 1.2;
            letters.setFontWeight(QFont::Bold);
            shape.setTopMargin(font.pointSizeF() * 1.4);
            break;
        case Kind::Subheading:
            letters.setFontWeight(QFont::Bold);
            break;
        case Kind::Caption:
            letters.setForeground(muted);
            break;
        case Kind::Text:
            break;
        case Kind::Good:
        case Kind::Missing:
            shown = (block.kind == Kind::Good ? QStringLiteral("✓  ") : QStringLiteral("✗  ")) + shown;
            letters.setForeground(block.kind == Kind::Good ? accent : muted);
            shape.setLeftMargin(font.pointSizeF());
            shape.setBottomMargin(2);
            break;
        }
        letters.setFontPointSize(font.pointSizeF() * scale);
        if (first) {
            cursor.setBlockFormat(shape);
            cursor.setBlockCharFormat(letters);
        } else {
            cursor.insertBlock(shape, letters);
        }
        first = false;
        // A line break within a piece stays one.
        cursor.insertText(shown.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator)), letters);
    }
}

QByteArray reportPdf(const QList<ReportBlock> &blocks, const QFont &font)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(20, 18, 20, 16), QPageLayout::Millimeter);
        writer.setResolution(300);
        writer.setTitle(blocks.isEmpty() ? QString() : blocks.first().text);
        writer.setCreator(QStringLiteral("Starling"));
        QTextDocument document;
        QFont paper = font;
        paper.setPointSizeF(10);
        const Theme theme = Theme::paper();
        document.setDocumentMargin(0);
        renderReport(document, blocks, paper, theme.text, theme.muted, theme.text);
        paintPages(document, writer, [&writer] { writer.newPage(); });
    }
    buffer.close();
    return pdf;
}

} // namespace starling::ui
