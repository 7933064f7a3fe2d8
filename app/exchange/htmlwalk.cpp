// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlwalk.h"

#include "htmllines.h"

#include <libxml/HTMLparser.h>

#include <memory>

namespace starling::exchange {

namespace {

/// What the parser's callbacks work on.
struct Walker
{
    HtmlLines lines;
    htmlParserCtxtPtr parser = nullptr;
    bool tooDeep = false;
};

QByteArrayView viewOf(const xmlChar *text)
{
    return text ? QByteArrayView(reinterpret_cast<const char *>(text)) : QByteArrayView();
}

void startElement(void *data, const xmlChar *name, const xmlChar **attributes)
{
    auto *walker = static_cast<Walker *>(data);
    if (walker->tooDeep)
        return;
    HtmlAttributes read;
    for (; attributes && attributes[0]; attributes += 2) {
        const QByteArrayView key = viewOf(attributes[0]);
        const QByteArrayView value = viewOf(attributes[1]);
        if (key == "style")
            read.style = value;
        else if (key == "role")
            read.role = value;
        else if (key == "class")
            read.classes = value;
        else if (key == "hidden")
            read.hidden = value != "until-found";
        else if (key == "aria-hidden")
            read.ariaHidden = value == "true";
    }
    if (!walker->lines.open(viewOf(name), read)) {
        walker->tooDeep = true;
        xmlStopParser(walker->parser);
    }
}

void endElement(void *data, const xmlChar *name)
{
    auto *walker = static_cast<Walker *>(data);
    if (!walker->tooDeep)
        walker->lines.close(viewOf(name));
}

void characters(void *data, const xmlChar *text, int length)
{
    auto *walker = static_cast<Walker *>(data);
    if (!walker->tooDeep)
        walker->lines.text(QString::fromUtf8(reinterpret_cast<const char *>(text), length));
}

void ignoreError(void *, const char *, ...) {}

} // namespace

HtmlWalk walkHtml(const QByteArray &utf8, Watch &watch)
{
    constexpr int chunk = 64 * 1024;
    htmlSAXHandler handler{};
    handler.startElement = startElement;
    handler.endElement = endElement;
    handler.characters = characters;
    handler.ignorableWhitespace = characters;
    handler.warning = ignoreError;
    handler.error = ignoreError;
    handler.fatalError = ignoreError;
    Walker walker;
    const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> parser(
        htmlCreatePushParserCtxt(&handler, &walker, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8),
        htmlFreeParserCtxt);
    if (!parser)
        return {};
    walker.parser = parser.get();
    // The text is UTF-8 by now, whatever its head says.
    htmlCtxtUseOptions(parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                         HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
    for (qsizetype at = 0; at < utf8.size() && !walker.tooDeep; at += chunk) {
        const auto size = static_cast<int>(std::min<qsizetype>(chunk, utf8.size() - at));
        htmlParseChunk(parser.get(), utf8.constData() + at, size, 0);
        if (watch.stops(at, utf8.size()))
            break;
    }
    if (!walker.tooDeep && !watch.stopped())
        htmlParseChunk(parser.get(), "", 0, 1);
    if (parser->myDoc)
        xmlFreeDoc(parser->myDoc);
    parser->myDoc = nullptr;
    HtmlWalk walk = walker.lines.finished();
    walk.verdict = walker.tooDeep    ? HtmlWalk::Verdict::TooDeep
                   : watch.stopped() ? HtmlWalk::Verdict::Cancelled
                                     : HtmlWalk::Verdict::Read;
    return walk;
}

} // namespace starling::exchange
