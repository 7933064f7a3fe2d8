// SPDX-License-Identifier: GPL-3.0-or-later
#include "packpaper.h"

#include "questionpaper.h"
#include "ui/reading/sectionrenderer.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>

namespace starling::ui {
namespace {

constexpr int dotsPerInch = 300;
/// What documents are laid out at; their margins are in its dots. Enlarged when painted.
constexpr double layoutDotsPerInch = 96;

struct PackPaper
{
    Q_DECLARE_TR_FUNCTIONS(starling::ui::PackPaper)
};

/// The pages of one PDF file, painted document by document.
class Pages
{
public:
    Pages(QPdfWriter &writer, const QFont &font) : m_writer(writer), m_numberFont(font)
    {
        m_scale = writer.logicalDpiY() / layoutDotsPerInch;
        m_page = QSizeF(writer.width() / m_scale, writer.height() / m_scale);
        m_numberFont.setPixelSize(12);
        m_footer = 30;
    }

    void fit(QTextDocument &document) const
    {
        document.setUseDesignMetrics(true);
        document.documentLayout()->setPaintDevice(&m_metrics);
        document.setPageSize(QSizeF(m_page.width(), m_page.height() - m_footer));
    }

    void paint(QTextDocument &document)
    {
        if (!m_painter.isActive())
            m_painter.begin(&m_writer);
        for (int number = 0; number < document.pageCount(); ++number)
            paintPage(document, number);
    }

    void end() { m_painter.end(); }

private:
    void paintPage(QTextDocument &document, int number)
    {
        if (m_count++ > 0)
            m_writer.newPage();
        const QSizeF size = document.pageSize();
        const QRectF view(0, number * size.height(), size.width(), size.height());
        m_painter.save();
        m_painter.scale(m_scale, m_scale);
        m_painter.translate(0, -view.top());
        m_painter.setClipRect(view);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = view;
        context.palette.setColor(QPalette::Text, Qt::black);
        document.documentLayout()->draw(&m_painter, context);
        m_painter.restore();
        m_painter.save();
        m_painter.scale(m_scale, m_scale);
        m_painter.setFont(m_numberFont);
        m_painter.setPen(Qt::black);
        m_painter.drawText(QRectF(QPointF(), m_page), Qt::AlignBottom | Qt::AlignHCenter,
                           QString::number(m_count));
        m_painter.restore();
    }

    QPdfWriter &m_writer;
    QPainter m_painter;
    mutable QImage m_metrics = layoutDevice();
    QFont m_numberFont;
    QSizeF m_page;
    double m_scale = 1;
    double m_footer = 0;
    int m_count = 0;

    /// Its resolution does not depend on the screen, so that a pack has the same pages everywhere.
    static QImage layoutDevice()
    {
        QImage image(1, 1, QImage::Format_RGB32);
        constexpr int perMetre = qRound(layoutDotsPerInch / 0.0254);
        image.setDotsPerMeterX(perMetre);
        image.setDotsPerMeterY(perMetre);
        return image;
    }
};

std::unique_ptr<QTextDocument> emptyPaper(const QFont &font)
{
    auto document = std::make_unique<QTextDocument>();
    QFont paper = font;
    paper.setPointSizeF(10);
    document->setDefaultFont(paper);
    document->setDocumentMargin(0);
    return document;
}

/// The title and the list of questions; `pages` are those the questions begin on.
std::unique_ptr<QTextDocument> contentsPaper(const Pack &pack, const QList<int> &pages, const QFont &font)
{
    auto document = emptyPaper(font);
    SectionRenderer renderer(Theme::paper(), document->defaultFont(), SectionRenderer::Medium::Paper);
    QTextCursor cursor(document.get());
    renderer.renderHeading(cursor, pack.title, 2);
    const QStringList facts{pack.subtitle, pack.role, pack.authors.join(QStringLiteral(", ")), pack.licence};
    for (const QString &fact : facts) {
        if (!fact.isEmpty())
            renderer.renderCaption(cursor, fact);
    }
    renderer.renderHeading(cursor, PackPaper::tr("Contents"), 1.4);
    QTextBlockFormat line;
    constexpr double numbers = 34;
    line.setLeftMargin(numbers);
    line.setTextIndent(-numbers);
    line.setBottomMargin(3);
    line.setTabPositions({{numbers, QTextOption::LeftTab}});
    QTextCharFormat plain;
    plain.setFont(document->defaultFont());
    QTextCharFormat strong = plain;
    strong.setFontWeight(QFont::Bold);
    for (qsizetype i = 0; i < pack.questions.size(); ++i) {
        const Question &question = pack.questions.at(i);
        cursor.insertBlock(line, plain);
        cursor.insertText(QString::number(question.number) + u'\t' + question.title.simplified(), plain);
        // In the line: a title of two lines has no place for it at the margin.
        cursor.insertText(QStringLiteral("\u00A0…\u00A0").append(QString::number(pages.value(i, 0))), strong);
    }
    return document;
}

class PackPrinter
{
public:
    PackPrinter(const Pack &pack, const QHash<QString, OwnWriting> &own, const QFont &font,
                const std::function<bool(double)> &progress)
        : m_pack(pack), m_own(own), m_font(font), m_progress(progress)
    {
        m_head.title = pack.title;
    }

    bool print(QPdfWriter &writer)
    {
        Pages pages(writer, m_font);
        if (!count(pages))
            return false;
        const auto contents = contentsPaper(m_pack, m_starts, m_font);
        pages.fit(*contents);
        pages.paint(*contents);
        for (qsizetype i = 0; i < m_pack.questions.size(); ++i) {
            const auto paper = paperOf(i);
            pages.fit(*paper);
            pages.paint(*paper);
            if (!goesOn(0.4 + 0.6 * double(i + 1) / double(m_pack.questions.size())))
                return false;
        }
        pages.end();
        return true;
    }

private:
    /// Finds the page of each question: the contents come before them, and are as long as their numbers of
    /// pages make them.
    bool count(const Pages &pages)
    {
        QList<int> lengths;
        for (qsizetype i = 0; i < m_pack.questions.size(); ++i) {
            const auto paper = paperOf(i);
            pages.fit(*paper);
            lengths += paper->pageCount();
            if (!goesOn(0.4 * double(i + 1) / double(m_pack.questions.size())))
                return false;
        }
        int first = 1;
        for (int attempt = 0; attempt < 3; ++attempt) {
            m_starts.clear();
            int page = first;
            for (const int length : lengths) {
                m_starts += page;
                page += length;
            }
            const auto contents = contentsPaper(m_pack, m_starts, m_font);
            pages.fit(*contents);
            if (first == contents->pageCount() + 1)
                break;
            first = contents->pageCount() + 1;
        }
        return true;
    }

    [[nodiscard]] std::unique_ptr<QTextDocument> paperOf(qsizetype index) const
    {
        StudyQuestion question;
        question.pack = m_head;
        question.content = m_pack.questions.at(index);
        question.content.title.prepend(QString::number(question.content.number) + QStringLiteral(". "));
        return questionPaper(question, m_own.value(question.content.uid), m_font);
    }

    [[nodiscard]] bool goesOn(double done) const { return !m_progress || m_progress(done); }

    const Pack &m_pack;
    const QHash<QString, OwnWriting> &m_own;
    QFont m_font;
    const std::function<bool(double)> &m_progress;
    PackRow m_head;
    QList<int> m_starts;
};

} // namespace

std::optional<QByteArray> packPdf(const Pack &pack, const QHash<QString, OwnWriting> &own, const QFont &font,
                                  const std::function<bool(double)> &progress)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    bool printed = false;
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(20, 18, 20, 16), QPageLayout::Millimeter);
        writer.setResolution(dotsPerInch);
        writer.setTitle(pack.title);
        writer.setCreator(QStringLiteral("Starling"));
        printed = PackPrinter(pack, own, font, progress).print(writer);
    }
    buffer.close();
    if (!printed)
        return std::nullopt;
    return pdf;
}

} // namespace starling::ui
