// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/librarypacks.h"
#include "ui/print/packpaper.h"

#include <QThread>
#include <QtTest>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// A whole pack as a PDF file.
class TestPackPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasContentsAndAPageForEachQuestion();
    void answersNeedRoom();
    void isMadeOnAnyThread();
    void isGivenUp();
};

namespace {

int pagesOf(const QByteArray &pdf)
{
    return static_cast<int>(pdf.count("/Type /Page\n"));
}

} // namespace

void TestPackPaper::hasContentsAndAPageForEachQuestion()
{
    double last = 0;
    const auto pdf = ui::packPdf(pack(u"test"_s, 4), {}, QGuiApplication::font(), [&last](double done) {
        const bool rising = done >= last;
        last = done;
        return rising;
    });
    QVERIFY(pdf);
    QVERIFY(pdf->startsWith("%PDF-"));
    QCOMPARE(pagesOf(*pdf), 5);
    QCOMPARE(last, 1.0);
    const auto many = ui::packPdf(pack(u"test"_s, 100), {}, QGuiApplication::font());
    QVERIFY(pagesOf(*many) > 101); // contents of several pages
}

void TestPackPaper::answersNeedRoom()
{
    const auto pdf = ui::packPdf(pack(u"test"_s, 2), {{u"q2"_s, {.answer = u"line\n"_s.repeated(300)}}},
                                 QGuiApplication::font());
    QVERIFY(pagesOf(*pdf) > 5);
}

void TestPackPaper::isMadeOnAnyThread()
{
    std::optional<QByteArray> pdf;
    const QFont font = QGuiApplication::font();
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { pdf = ui::packPdf(pack(u"test"_s, 3), {}, font); }));
    thread->start();
    QVERIFY(thread->wait(30'000));
    QCOMPARE(pagesOf(*pdf), 4);
}

void TestPackPaper::isGivenUp()
{
    for (const double limit : {0.1, 0.6})
        QVERIFY(!ui::packPdf(pack(u"test"_s, 5), {}, QGuiApplication::font(),
                             [limit](double done) { return done < limit; }));
}

QTEST_MAIN(TestPackPaper)
#include "tst_packpaper.moc"
