// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognise.h"

#include "anki/ankitext.h"
#include "export/packhtml.h"
#include "headings.h"
#include "htmlpage.h"
#include "markdownreader.h"
#include "markdownshape.h"
#include "packjson.h"
#include "pagetext.h"
#include "questionanswer.h"
#include "questionlist.h"
#include "tabletext.h"
#include "textdecode.h"
#include "topiclist.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace starling::exchange {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype openingSize = 64 * 1024;

/// Some editors and shells on Windows save UTF-16; its byte order mark tells.
QByteArray withoutUtf16(QByteArray bytes)
{
    if (!bytes.startsWith("\xFF\xFE") && !bytes.startsWith("\xFE\xFF"))
        return bytes;
    QStringDecoder decoder(QStringDecoder::Utf16);
    const QString text = decoder(bytes);
    return text.toUtf8();
}

ImportResult notSupported(const char *name)
{
    return Refusal{{Fault{Fault::Kind::NotSupported, {}, 0, QString::fromLatin1(name)}}};
}

bool isZip(const Sample &sample)
{
    return sample.bytes.startsWith("PK\x03\x04") || sample.bytes.startsWith("PK\x05\x06");
}

bool isAnkiFile(const Sample &sample)
{
    return !sample.lines.isEmpty() && isAnkiText(sample.lines.front().toUtf8());
}

bool isJson(const Sample &sample)
{
    return sample.opening.trimmed().startsWith(u'{') || sample.opening.trimmed().startsWith(u'[');
}

/// A page that Starling wrote holds its pack as it was.
bool isOurPage(const Sample &sample)
{
    return sample.opening.startsWith("<!DOCTYPE html>"_L1) && packInHtml(sample.bytes).has_value();
}

bool isHtml(const Sample &sample)
{
    return looksLikeHtml(sample.opening);
}

bool isMarkdown(const Sample &sample)
{
    return looksLikeMarkdown(sample.opening);
}

/// Two lines that are headings of sections: no table and no list has them.
bool isPageText(const Sample &sample)
{
    return std::count_if(sample.lines.begin(), sample.lines.end(),
                         [](const QString &line) { return headingOf(line).has_value(); }) > 1;
}

bool isTable(const Sample &sample)
{
    return isOurTable(sample.bytes) || looksLikeTable(sample.opening);
}

bool isQuestionList(const Sample &sample)
{
    return looksLikeQuestionList(sample.lines) || looksLikeTopicList(sample.lines);
}

bool isQuestionsAndAnswers(const Sample &sample)
{
    return looksLikeQuestionsAndAnswers(sample.lines);
}

bool isAnything(const Sample &)
{
    return true;
}

/// A reader that needs all bytes to its end.
template <ImportResult (*read)(const QByteArray &, const ImportOptions &)>
ImportResult whole(QByteArray bytes, const ImportOptions &options)
{
    return read(bytes, options);
}

ImportResult readOurPage(const QByteArray &bytes, const ImportOptions &)
{
    return Import{.format = Format::PageHtml, .pack = *packInHtml(bytes), .findings = {}};
}

ImportResult readAnkiFile(const QByteArray &bytes, const ImportOptions &)
{
    return readAnkiText(bytes);
}

// In this order: what a signature tells comes before what only the shape of the lines tells.
constexpr std::array readers{
    FormatReader{Format::AnkiPackage, isZip,
                 [](QByteArray, const ImportOptions &) { return notSupported("Anki package"); }},
    FormatReader{Format::PackJson, isJson,
                 [](QByteArray bytes, const ImportOptions &options) {
                     return readPackJson(withoutUtf16(std::move(bytes)), options);
                 }},
    FormatReader{Format::AnkiText, isAnkiFile, whole<readAnkiFile>},
    FormatReader{Format::PageHtml, isOurPage, whole<readOurPage>},
    FormatReader{Format::PageHtml, isHtml, whole<readHtmlPage>},
    FormatReader{Format::Markdown, isMarkdown, whole<readMarkdown>},
    FormatReader{Format::QuestionList, isQuestionsAndAnswers, whole<readQuestionsAndAnswers>},
    FormatReader{Format::PageText, isPageText, whole<readPageText>},
    FormatReader{Format::Table, isTable, whole<readTable>},
    FormatReader{Format::QuestionList, isQuestionList, whole<readQuestionList>},
    FormatReader{Format::PageText, isAnything, whole<readPageText>},
};

} // namespace

Sample::Sample(const QByteArray &file) : bytes(file)
{
    const QByteArray start = file.left(openingSize);
    if (!looksBinary(start))
        opening = decodeText(start).text;
    for (const QString &line : opening.split(u'\n')) {
        if (const QString text = line.trimmed(); !text.isEmpty())
            lines += text;
    }
}

const FormatReader &readerFor(const Sample &sample)
{
    return *std::find_if(readers.begin(), readers.end(),
                         [&sample](const FormatReader &reader) { return reader.fits(sample); });
}

} // namespace starling::exchange
