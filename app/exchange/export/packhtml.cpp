// SPDX-License-Identifier: GPL-3.0-or-later
#include "packhtml.h"

#include "exchange/packjson.h"
#include "questionhtml.h"

#include <QCryptographicHash>

namespace starling::exchange {
namespace {

using namespace Qt::StringLiterals;

constexpr auto style = R"css(
:root { color-scheme: light dark; --quiet: #5c6470; --line: #d5d9df; --paper: #fff; --ink: #1c2026; }
@media (prefers-color-scheme: dark) { :root { --quiet: #a2abb8; --line: #3b424d; --paper: #1d2127; --ink: #e8ebef; } }
body { font: 1rem/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper);
       max-width: 46rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.25; }
h3 { font-size: 1rem; margin: 1.4rem 0 .4rem; }
h4 { font-size: .95rem; margin: 1rem 0 .2rem; color: var(--quiet); }
nav ol { padding-left: 2.2rem; }
nav a { color: inherit; }
article { border-top: 1px solid var(--line); margin-top: 2rem; padding-top: .5rem; }
.facts, dt { color: var(--quiet); }
dl.star dt, dl.terms dt { font-weight: 600; }
dd { margin: 0 0 .5rem 1.2rem; }
dd p, li p { margin: .2rem 0; }
.my_answer, .my_notes { border-left: 3px solid var(--line); padding-left: 1rem; }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; color: #000; background: #fff; }
  nav { break-after: page; }
  article { break-before: page; border: 0; margin: 0; }
  article:first-of-type { break-before: auto; }
  h2, h3, h4, dt { break-after: avoid; }
  li, dd { break-inside: avoid; }
  nav a { text-decoration: none; }
}
)css"_L1;

constexpr auto dataBegins = "<template id=\"starling-pack\" data-digest=\""_L1;
constexpr auto dataEnds = "</template>\n</body>\n</html>\n"_L1;

QByteArray digestOf(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Blake2b_160).toHex();
}

QString escaped(const QString &text)
{
    return withoutControls(text).simplified().toHtmlEscaped();
}

QString headHtml(const Pack &pack)
{
    QString html = "<header>\n<h1>"_L1 + escaped(pack.title) + "</h1>\n"_L1;
    if (!pack.subtitle.isEmpty())
        html += "<p class=\"subtitle\">"_L1 + escaped(pack.subtitle) + "</p>\n"_L1;
    QStringList facts;
    for (const QString &fact : {pack.role, pack.authors.join(", "_L1), pack.licence}) {
        if (!fact.isEmpty())
            facts += escaped(fact);
    }
    if (!pack.version.isEmpty())
        facts += "version "_L1 + escaped(pack.version);
    if (!facts.isEmpty())
        html += "<p class=\"facts\">"_L1 + facts.join(" · "_L1) + "</p>\n"_L1;
    return html + "</header>\n"_L1;
}

QString contentsHtml(const Pack &pack)
{
    QString html = u"<nav aria-label=\"Contents\">\n<h2>Contents</h2>\n<ol>\n"_s;
    for (const Question &question : pack.questions)
        html += u"<li value=\"%1\"><a href=\"#question-%1\">%2</a></li>\n"_s.arg(
            QString::number(question.number), escaped(question.title));
    return html + "</ol>\n</nav>\n"_L1;
}

QString articleHtml(const Question &question, const OwnWriting &own)
{
    QString facts = wordOf(question.category) + " · "_L1 + wordOf(question.difficulty);
    for (const QString &tag : question.tags)
        facts += " · "_L1 + escaped(tag);
    return u"<article id=\"question-%1\" class=\"question\">\n<h2>%1. %2</h2>\n<p class=\"facts\">%3</p>\n%4</article>\n"_s
        .arg(QString::number(question.number), escaped(question.title), facts,
             questionHtml(question, own, 3));
}

} // namespace

QByteArray writePackHtml(const Pack &pack, const QHash<QString, OwnWriting> &own)
{
    const QString language = pack.language.isEmpty() ? u"en"_s : pack.language;
    QString html =
        u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        "style-src 'unsafe-inline'\">\n<meta name=\"generator\" content=\"Starling\">\n<title>"_s.arg(
            escaped(language));
    html += escaped(pack.title) + "</title>\n<style>"_L1 + style + "</style>\n</head>\n<body>\n"_L1;
    html += headHtml(pack) + contentsHtml(pack) + "<main>\n"_L1;
    for (const Question &question : pack.questions)
        html += articleHtml(question, own.value(question.uid));
    html += "</main>\n"_L1;
    QByteArray bytes = html.toUtf8();
    const QByteArray data = QString::fromUtf8(writePackJson(pack)).toHtmlEscaped().toUtf8();
    const QByteArray digest = digestOf(bytes + data);
    bytes += dataBegins.data() + digest + "\">\n" + data + dataEnds.data();
    return bytes;
}

std::optional<Pack> packInHtml(const QByteArray &html)
{
    const QByteArray text = QByteArray(html).replace("\r\n", "\n");
    const qsizetype begin = text.lastIndexOf(dataBegins.data());
    const qsizetype end = text.lastIndexOf(dataEnds.data());
    constexpr qsizetype digestLength = 40;
    const qsizetype dataAt = begin + dataBegins.size() + digestLength + 3;
    if (begin < 0 || end < dataAt)
        return std::nullopt;
    const QByteArrayView before = QByteArrayView(text).first(begin);
    const QByteArrayView data = QByteArrayView(text).sliced(dataAt, end - dataAt);
    if (text.sliced(begin + dataBegins.size(), digestLength) !=
        digestOf(before.toByteArray() + data.toByteArray()))
        return std::nullopt;
    QByteArray json = data.toByteArray();
    json.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    ImportResult read = readPackJson(json);
    if (!read)
        return std::nullopt;
    return std::move(read->pack);
}

} // namespace starling::exchange
