// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlpage.h"

#include "codepages.h"
#include "headings.h"
#include "htmlwalk.h"
#include "pagereader.h"
#include "refusal.h"
#include "soundtext.h"
#include "textdecode.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace starling::exchange {

namespace {

/// The code page that the head of a page names, if it is one of ours: "iso-8859-2" is "ISO-8859-2".
const CodePage *declaredPage(const QByteArray &bytes)
{
    static const QRegularExpression charset(QStringLiteral("charset\\s*=\\s*[\"']?([\\w-]+)"),
                                            QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype head = 4096;
    const auto match = charset.match(QString::fromLatin1(bytes.left(head)));
    QString name = match.captured(1).toLower();
    if (name == QLatin1StringView("tis-620"))
        name = QStringLiteral("windows-874");
    else if (name == QLatin1StringView("macintosh") || name == QLatin1StringView("x-mac-roman"))
        name = QStringLiteral("mac roman");
    else if (name == QLatin1StringView("iso-8859-1"))
        name = QStringLiteral("windows-1252"); // as browsers take it
    const auto &pages = codePages();
    const auto found = std::find_if(pages.begin(), pages.end(), [&name](const CodePage &page) {
        return name.compare(QLatin1StringView(page.name), Qt::CaseInsensitive) == 0;
    });
    return found == pages.end() ? nullptr : &*found;
}

QString decoded(const QByteArray &bytes)
{
    const CodePage *page =
        bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") ? nullptr : declaredPage(bytes);
    if (page) {
        QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
        const QString text = decoder(bytes);
        if (!decoder.hasError())
            return text; // the content is UTF-8, whatever the head says
        QString out;
        out.reserve(bytes.size());
        for (const char c : bytes) {
            const auto byte = static_cast<unsigned char>(c);
            out += byte < 0x80 ? QChar(char16_t{byte}) : QChar(page->high[byte - 0x80U]);
        }
        return out;
    }
    return decodeText(bytes).text;
}

PageLine lineOf(const HtmlLine &html, QStringView text, int number)
{
    PageLine line = pageLine(text, number);
    if (line.kind == PageLine::Kind::Blank || line.kind == PageLine::Kind::Decoration)
        return line;
    if (html.control && line.kind != PageLine::Kind::Heading)
        return PageLine{.kind = PageLine::Kind::Blank, .line = number};
    if (html.item && !html.control) {
        // What stands in a list is an item, even if it reads like a heading or a number.
        line = PageLine{.kind = PageLine::Kind::Text, .line = number, .text = line.text, .bulleted = true};
    }
    return line;
}

} // namespace

bool looksLikeHtml(QStringView opening)
{
    constexpr qsizetype head = 4096;
    const QStringView start = opening.trimmed().left(head);
    if (!start.startsWith(u'<'))
        return false;
    static const QRegularExpression tags(
        QStringLiteral(
            "^<!doctype html|<(?:html|head|body|div|section|article|main|h[1-6]|ul|ol|p|table)\\b[^>]*>"),
        QRegularExpression::CaseInsensitiveOption);
    return tags.match(start.toString()).hasMatch();
}

ImportResult readHtmlPage(const QByteArray &bytes, const ImportOptions &options)
{
    Watch watch(options.progress);
    if (bytes.size() > maximumImportSize)
        return refusal(Fault::Kind::TooLarge, QString::number(maximumImportSize));
    if (looksBinary(bytes))
        return refusal(Fault::Kind::NotText);
    watch.enter(0, 0.1);
    HtmlWalk walk = walkHtml(decoded(bytes).toUtf8(), watch);
    if (walk.verdict == HtmlWalk::Verdict::TooDeep)
        return refusal(Fault::Kind::TooDeep, QString::number(maximumHtmlDepth));
    if (walk.verdict == HtmlWalk::Verdict::Cancelled)
        return refusal(Fault::Kind::Cancelled);
    QString text;
    for (const HtmlLine &line : walk.lines)
        text += line.text + u'\n';
    text += walk.heading + u'\n' + walk.title;
    const SoundText sound = mendedText(text, watch); // now, since entities may be broken as well
    if (watch.stopped())
        return refusal(Fault::Kind::Cancelled);
    const QList<QStringView> texts = QStringView(sound.text).split(u'\n');
    QList<PageLine> lines;
    for (qsizetype i = 0; i < walk.lines.size() && i < texts.size(); ++i)
        lines += lineOf(walk.lines.at(i), texts.at(i), static_cast<int>(i) + 1);
    Lexicon lexicon = shippedLexicon();
    lexicon.addTerms(options.extraTerms);
    ImportResult read = readPage(lines, Format::PageHtml, std::move(lexicon), watch);
    if (!read)
        return read;
    for (qsizetype i = texts.size() - 2; i >= 0 && i < texts.size() && read->pack.title.isEmpty(); ++i)
        read->pack.title = texts.at(i).trimmed().toString();
    read->findings = sound.findings + read->findings;
    for (Finding &finding : read->findings)
        finding.line = 0; // of the text that was made of the page, which nobody sees
    return read;
}

} // namespace starling::exchange
