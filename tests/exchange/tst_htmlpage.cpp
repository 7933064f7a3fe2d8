// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"

#include "exchange/htmlpage.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace starling;
using namespace starling::exchange;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// Saved HTML of pages: structure used, furniture and hidden parts left out, hostile nesting refused.
class TestHtmlPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsClosedPanels();
    void readsOwnPages_data();
    void readsOwnPages();
    void readsOtherMarkup_data();
    void readsOtherMarkup();
    void charsets_data();
    void charsets();
    void hostileHtmlEnds_data();
    void hostileHtmlEnds();
};

namespace {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

/// How lists and chips are marked up on a page.
struct Markup
{
    const char *listOpen;
    const char *listClose;
    const char *itemOpen;
    const char *itemClose;
    const char *heading;
};

QString list(const QStringList &items, const Markup &markup)
{
    QString out = QString::fromLatin1(markup.listOpen);
    for (const QString &item : items)
        out += QString::fromLatin1(markup.itemOpen) + escaped(item) + QString::fromLatin1(markup.itemClose);
    return out + QString::fromLatin1(markup.listClose);
}

QString htmlOf(const Pack &pack, const Markup &chips)
{
    const Markup bullets{"<ul>\n", "</ul>", "  <li>", "</li>\n", chips.heading};
    QString out = u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Site | Questions</title>"
                  "<style>.x{color:red}</style><script>var a='<h2>1. Question?</h2>';</script></head><body>"
                  "<nav><ul><li>Home</li><li>Pricing</li></ul></nav>"
                  "<div style=\"display: none\">Key Terms<p>Hidden</p></div>"
                  "<div class=\"cookie-banner\"><p>Cookies!</p></div>"
                  "<main><h1>"_s +
                  escaped(pack.title) + u"</h1><p>"_s + escaped(pack.subtitle) + u"</p>"_s;
    const auto heading = [&](const char *text) {
        out += u"<%1>%2</%1>\n"_s.arg(QString::fromLatin1(chips.heading), QString::fromLatin1(text));
    };
    for (const Question &question : pack.questions) {
        out += u"<section><div class=num>%1</div><h2>%2</h2><noscript>Enable it</noscript>"_s
                   .arg(question.number)
                   .arg(escaped(question.title));
        heading("Answer Framework");
        out += u"<p>"_s + escaped(question.framework.text) + u"</p>"_s;
        heading("STAR Example");
        if (!question.star.narrative.isEmpty())
            out += u"<p>"_s + escaped(question.star.narrative) + u"</p>"_s;
        const QList<std::pair<const char *, QString>> parts{{"Situation", question.star.situation},
                                                            {"Task", question.star.task},
                                                            {"Action", question.star.action},
                                                            {"Result", question.star.result}};
        for (const auto &[label, text] : parts) {
            if (!text.isEmpty())
                out +=
                    u"<div><span>%1</span><p>%2</p></div>"_s.arg(QString::fromLatin1(label), escaped(text));
        }
        heading("How to Answer");
        out += list(question.howToAnswer, bullets);
        heading("Key Points to Mention");
        out += list(question.keyPoints, chips);
        heading("Key Terminology");
        out += list(termsOf(question), chips);
        heading("What Interviewers Look For");
        out += list(question.interviewerCriteria, bullets);
        heading("Common Mistakes to Avoid");
        out += list(question.mistakes, bullets) + u"<button>Practice this</button></section>"_s;
    }
    return out + u"</main><footer><p>Contact us</p></footer></body></html>"_s;
}

constexpr Markup shapes[]{
    {"<ul class=\"chips\">", "</ul>", "<li><span>", "</span></li>", "h3"},
    {"<div class=\"chips\">", "</div>", "<span class=\"chip\">", "</span>", "h3"},
    {"<div>", "</div>", "<span>", "</span>", "h4"},
    {"<p>", "</p>", "<a class=\"tag\" href=\"/x\">", "</a> ", "div"},
    {"<div>", "</div>", "<div class=\"c\">", "</div>", "h3"},
    {"<dl>", "</dl>", "<dd>", "</dd>", "strong"},
};

} // namespace

void TestHtmlPage::readsOwnPages_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("shape");
    for (const QString &name : pageNames()) {
        for (int shape = 0; shape < int(std::size(shapes)); ++shape)
            QTest::addRow("%s %d", qPrintable(name), shape) << name << shape;
    }
}

void TestHtmlPage::readsOwnPages()
{
    QFETCH(const QString, name);
    QFETCH(const int, shape);
    const Pack truth = pageTruth(name);
    const ImportResult read = readImport(htmlOf(truth, shapes[shape]).toUtf8());
    QVERIFY(read.hasValue());
    QCOMPARE(read->format, Format::PageHtml);
    QCOMPARE(read->pack.title, truth.title);
    QCOMPARE(read->pack.subtitle, truth.subtitle);
    QCOMPARE(read->pack.questions.size(), truth.questions.size());
    for (qsizetype i = 0; i < truth.questions.size(); ++i) {
        const Question &found = read->pack.questions.at(i);
        const Question &right = truth.questions.at(i);
        QCOMPARE(found.number, right.number);
        QCOMPARE(found.title, right.title);
        QCOMPARE(found.framework.text.simplified(), right.framework.text.simplified());
        QCOMPARE(found.star.result, right.star.result);
        QCOMPARE(found.star.narrative.simplified(), right.star.narrative.simplified());
        QCOMPARE(found.howToAnswer, right.howToAnswer);
        QCOMPARE(found.keyPoints, right.keyPoints);
        QCOMPARE(termsOf(found), termsOf(right));
        QCOMPARE(found.interviewerCriteria, right.interviewerCriteria);
        QCOMPARE(found.mistakes, right.mistakes);
    }
}

void TestHtmlPage::readsOtherMarkup_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QStringList>("terms");
    const QByteArray open =
        "<html><body><h2>1. Why do you bake?</h2><h3>Framework</h3><p>Say.</p><h3>Key Terminology</h3>";
    QTest::newRow("prose of spans stays whole")
        << open + "<p><span class=c1>One </span><span class=c2>term</span></p>" << QStringList{u"One term"_s};
    QTest::newRow("breaks") << open + "<p>Poolish<br>Crumb<br/>Crust</p>"
                            << QStringList{u"Poolish"_s, u"Crumb"_s, u"Crust"_s};
    QTest::newRow("unclosed") << open + "<ul><li>Poolish<li>Crumb<li>Cr&uuml;st"
                              << QStringList{u"Poolish"_s, u"Crumb"_s, u"Crüst"_s};
    QTest::newRow("broken entities") << open + "<ul><li>Caf&Atilde;&copy;<li>it&acirc;&euro;&trade;s</ul>"
                                     << QStringList{u"Café"_s, u"it’s"_s};
    QTest::newRow("paragraphs in items") << open + "<ul><li><p>Two</p><p>words</p></li><li>Crumb</li></ul>"
                                         << QStringList{u"Two words"_s, u"Crumb"_s};
    QTest::newRow("hidden item") << open + "<ul><li>Poolish<li hidden>No<li aria-hidden=true>No<li>Crust</ul>"
                                 << QStringList{u"Poolish"_s, u"Crust"_s};
    QTest::newRow("an item that reads like a heading")
        << open + "<ul><li>Framework<li>Mistakes</ul>" << QStringList{u"Framework"_s, u"Mistakes"_s};
    QTest::newRow("template and svg")
        << open + "<ul><li>A1<template><li>No</template><li>B2<svg><text>No</text></svg></ul>"
        << QStringList{u"A1"_s, u"B2"_s};
}

void TestHtmlPage::readsOtherMarkup()
{
    QFETCH(const QByteArray, html);
    QFETCH(const QStringList, terms);
    const ImportResult read = readImport(html);
    QVERIFY(read.hasValue());
    QCOMPARE(read->pack.questions.size(), 1);
    QCOMPARE(read->pack.questions.front().title, u"Why do you bake?"_s);
    QCOMPARE(termsOf(read->pack.questions.front()), terms);
}

void TestHtmlPage::charsets_data()
{
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QString>("text");
    QTest::newRow("UTF-8") << QByteArray("utf-8") << QByteArray("caf\xC3\xA9") << u"café"_s;
    QTest::newRow("none") << QByteArray() << QByteArray("caf\xE9") << u"café"_s;
    QTest::newRow("latin") << QByteArray("iso-8859-1") << QByteArray("it\x92s") << u"it’s"_s;
    QTest::newRow("latin, but UTF-8") << QByteArray("iso-8859-1") << QByteArray("caf\xC3\xA9") << u"café"_s;
    QTest::newRow("Polish") << QByteArray("ISO-8859-2") << QByteArray("\xB1\xB6") << u"ąś"_s;
    QTest::newRow("Thai") << QByteArray("windows-874") << QByteArray("\xA1\xA2") << u"กข"_s;
    QTest::newRow("broken before") << QByteArray("utf-8") << QByteArray("it\xC3\xA2\xE2\x82\xAC\xE2\x84\xA2s")
                                   << u"it’s"_s;
}

void TestHtmlPage::charsets()
{
    QFETCH(const QByteArray, charset);
    QFETCH(const QByteArray, word);
    QFETCH(const QString, text);
    const QByteArray meta = charset.isEmpty() ? QByteArray() : "<meta charset='" + charset + "'>";
    const ImportResult read =
        readImport("<!doctype html>" + meta + "<h2>1. Why do you bake?</h2><h3>Framework</h3><p>" + word +
                   "</p><h3>Mistakes</h3><li>x</li>");
    QVERIFY(read.hasValue());
    QCOMPARE(read->pack.questions.front().framework.text, text);
}

void TestHtmlPage::hostileHtmlEnds_data()
{
    QTest::addColumn<QByteArray>("html");
    constexpr int many = 50'000;
    QTest::newRow("div") << QByteArray("<div>").repeated(many);
    QTest::newRow("div with text") << QByteArray("<div>a").repeated(many);
    QTest::newRow("table") << QByteArray("<table><tr><td>").repeated(many);
    QTest::newRow("list") << QByteArray("<ul><li>").repeated(many);
    QTest::newRow("b") << "<p>" + QByteArray("<b>x").repeated(many);
    QTest::newRow("closing tags") << "<p>" + QByteArray("</i>").repeated(many);
    QTest::newRow("attributes") << "<p " + QByteArray("a=b ").repeated(many);
    QTest::newRow("open comment") << "<p><!-- " + QByteArray("- ").repeated(many);
    QTest::newRow("open quote") << "<p title=\"" + QByteArray("x ").repeated(many);
    QTest::newRow("spans") << "<div>" + QByteArray("<span>a</span>").repeated(many);
    QTest::newRow("entities") << "<p>" + QByteArray("&amp;&#x41;&bogus;").repeated(many);
    QTest::newRow("items") << "<ul>" + QByteArray("<li>x</li>").repeated(many);
}

void TestHtmlPage::hostileHtmlEnds()
{
    QFETCH(const QByteArray, html);
    QElapsedTimer timer;
    timer.start();
    const ImportResult read = readImport(html);
    qInfo("%lld bytes in %lld ms", static_cast<long long>(html.size()),
          static_cast<long long>(timer.elapsed()));
    QVERIFY(!read.hasValue());
    QVERIFY(timer.elapsed() < 20'000);
    // Given up at once where it is wished.
    const ImportResult given = readImport(html, ImportOptions{.progress = [](double) { return false; }});
    QVERIFY(!given.hasValue());
}

/// As a page is saved while its accordion is closed; what is hidden inside of it stays out.
void TestHtmlPage::readsClosedPanels()
{
    const ImportResult read = readHtmlPage(
        "<html><body><div hidden><h3>Mistakes</h3><p>No panel.</p></div><h2>1. Why bread?</h2>"
        "<div class='faq-accordion__body' hidden><h3>Framework</h3><p>Think.</p><p hidden>Unseen.</p>"
        "<h3>Mistakes</h3><ul><li>Haste</li></ul></div><h2>2. Why cake?</h2>"
        "<div role='tabpanel' style='display:none'><h3>Framework</h3><p>Taste.</p>"
        "<h3>Mistakes</h3><ul><li>Salt</li></ul></div></body></html>");
    QVERIFY(read.hasValue());
    QCOMPARE(read->pack.questions.size(), 2);
    QCOMPARE(read->pack.questions.front().framework.text, QStringLiteral("Think."));
    QCOMPARE(read->pack.questions.back().mistakes, QStringList{QStringLiteral("Salt")});
}

QTEST_GUILESS_MAIN(TestHtmlPage)
#include "tst_htmlpage.moc"
