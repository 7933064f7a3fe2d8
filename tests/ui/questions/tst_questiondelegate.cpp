// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study.h"
#include "ui/questions/masterymark.h"
#include "ui/questions/questiondelegate.h"
#include "ui/questions/questionlistmodel.h"
#include "ui/theme/theme.h"

#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QtTest>

using namespace starling;
using namespace starling::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array masteries{Mastery::New, Mastery::Learning, Mastery::Mastered};

QImage mark(Mastery mastery, int side)
{
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintMasteryMark(painter, image.rect(), mastery, Qt::black, Qt::white);
    return image;
}

/// Share of the pixels that differ clearly.
double difference(const QImage &left, const QImage &right)
{
    int different = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x)
            different += qAbs(qGray(left.pixel(x, y)) - qGray(right.pixel(x, y))) > 64 ? 1 : 0;
    }
    return static_cast<double>(different) / (left.width() * left.height());
}

QuestionRow row()
{
    return {.id = QuestionId{1},
            .pack = {},
            .uid = u"q1"_s,
            .number = 7,
            .title = u"How would you measure that?"_s,
            .category = Category::Technical,
            .difficulty = Difficulty::Medium,
            .mastery = Mastery::New,
            .hasDraft = false};
}

struct Painted
{
    explicit Painted(const QPalette &palette = lightPalette())
    {
        model.appendRow(new QStandardItem);
        option.initFrom(&view);
        option.palette = palette;
        option.font = view.font();
        option.state = QStyle::State_Enabled | QStyle::State_Active;
        option.rect = QRect(QPoint(), QSize(260, delegate.sizeHint(option, index()).height()));
    }
    [[nodiscard]] QModelIndex index() const { return model.index(0, 0); }
    QImage paint(const QuestionRow &value, const QString &pack = {})
    {
        model.item(0)->setData(QVariant::fromValue(value), QuestionListModel::RowRole);
        model.item(0)->setData(pack, QuestionListModel::PackTitleRole);
        return paint();
    }
    QImage paint()
    {
        QImage image(option.rect.size(), QImage::Format_ARGB32);
        image.fill(option.palette.color(QPalette::Base));
        QPainter painter(&image);
        delegate.paint(&painter, option, index());
        painter.end();
        return image.convertToFormat(QImage::Format_Grayscale8);
    }

    QListView view;
    QuestionDelegate delegate;
    QStandardItemModel model;
    QStyleOptionViewItem option;
};

} // namespace

/// What a row looks like; mastery is told apart without colour.
class TestQuestionDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksDifferInShape_data();
    void marksDifferInShape();
    void rowsShowTheirMastery_data();
    void rowsShowTheirMastery();
    void rowsShowWhatTheySay();
    void ofSeveralSelectedOneIsCurrent();
    void aRowNotReadYetIsBlank();
    void theCurrentRowStandsOut();
    void aLongTitleStaysInItsRow();
    void hitsCanBeRead();
    void aHitLateInATitleIsShown();
};

void TestQuestionDelegate::marksDifferInShape_data()
{
    QTest::addColumn<int>("side");
    for (const int side : {12, 16, 24, 48})
        QTest::addRow("%d pixels", side) << side;
}

void TestQuestionDelegate::marksDifferInShape()
{
    QFETCH(int, side);
    for (const Mastery left : masteries) {
        for (const Mastery right : masteries) {
            if (left == right)
                QCOMPARE(difference(mark(left, side), mark(right, side)), 0.0);
            else
                QVERIFY(difference(mark(left, side), mark(right, side)) > 0.1);
        }
    }
}

void TestQuestionDelegate::rowsShowTheirMastery_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<bool>("selected");
    QTest::newRow("light") << lightPalette() << false;
    QTest::newRow("light, current") << lightPalette() << true;
    QTest::newRow("dark") << darkPalette() << false;
    QTest::newRow("dark, current") << darkPalette() << true;
}

void TestQuestionDelegate::rowsShowTheirMastery()
{
    QFETCH(QPalette, palette);
    QFETCH(bool, selected);
    Painted it(palette);
    it.option.state.setFlag(QStyle::State_Selected, selected);
    QList<QImage> images;
    for (const Mastery mastery : masteries) {
        QuestionRow value = row();
        value.mastery = mastery;
        const int line = QFontMetrics(it.option.font).height();
        images << it.paint(value).copy(10, 7, line, line); // where the mark is, whatever the font
    }
    QVERIFY(difference(images.at(0), images.at(1)) > 0.03);
    QVERIFY(difference(images.at(1), images.at(2)) > 0.03);
    QVERIFY(difference(images.at(0), images.at(2)) > 0.03);
}

void TestQuestionDelegate::rowsShowWhatTheySay()
{
    Painted it;
    const QImage plain = it.paint(row());
    const auto changes = [&](auto change, const QString &pack = {}) {
        QuestionRow value = row();
        change(value);
        return it.paint(value, pack) != plain;
    };
    QVERIFY(!changes([](QuestionRow &) {}));
    QVERIFY(changes([](QuestionRow &value) { value.number = 8; }));
    QVERIFY(changes([](QuestionRow &value) { value.title = u"What?"_s; }));
    QVERIFY(changes([](QuestionRow &value) { value.category = Category::Behavioural; }));
    QVERIFY(changes([](QuestionRow &value) { value.difficulty = Difficulty::Hard; }));
    QVERIFY(changes([](QuestionRow &value) { value.hasDraft = true; }));
    QVERIFY(changes([](QuestionRow &) {}, u"Pack"_s));
    QVERIFY(changes([](QuestionRow &value) { value.edited = true; }));
    QuestionRow edited = row();
    edited.edited = true;
    const QImage known = it.paint(edited);
    edited.hasNewer = true;
    QVERIFY(it.paint(edited) != known);
}

void TestQuestionDelegate::ofSeveralSelectedOneIsCurrent()
{
    Painted it;
    it.model.appendRow(new QStandardItem);
    it.view.setModel(&it.model);
    it.option.widget = &it.view;
    it.option.state |= QStyle::State_Selected;
    it.view.setCurrentIndex(it.model.index(1, 0));
    const QImage other = it.paint(row());
    it.view.setCurrentIndex(it.index());
    const QImage current = it.paint(row());
    const auto bar = [](const QImage &image) { return image.copy(0, 0, 3, image.height()); };
    const auto ground = [](const QImage &image) { return image.copy(250, 0, 10, image.height()); };
    QVERIFY(difference(bar(other), bar(current)) > 0.9);
    QCOMPARE(ground(other), ground(current));
}

void TestQuestionDelegate::aRowNotReadYetIsBlank()
{
    Painted it;
    const QImage image = it.paint();
    QImage blank(image.size(), QImage::Format_Grayscale8);
    blank.fill(image.pixelColor(0, 0));
    QCOMPARE(image, blank);
}

void TestQuestionDelegate::theCurrentRowStandsOut()
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        Painted it(palette);
        const QImage plain = it.paint(row());
        it.option.state |= QStyle::State_Selected;
        const QImage selected = it.paint(row());
        QVERIFY(difference(plain.copy(0, 0, 3, plain.height()), selected.copy(0, 0, 3, plain.height())) >
                0.9); // a bar, not a tint alone
        it.option.state |= QStyle::State_HasFocus;
        QVERIFY(it.paint(row()) != selected);
    }
}

void TestQuestionDelegate::aLongTitleStaysInItsRow()
{
    Painted it;
    for (const QString &title : {u"word "_s.repeated(500), QString(3000, u'm'), u"a\nb\u2028c"_s}) {
        QuestionRow value = row();
        value.title = title;
        const QImage image = it.paint(value);
        const QImage short_ = it.paint(row());
        // The second line of text below is as it is with a short title.
        const int height = image.height();
        QCOMPARE(image.copy(0, height - 20, 260, 20), short_.copy(0, height - 20, 260, 20));
        QCOMPARE(image.copy(250, 0, 10, height), short_.copy(250, 0, 10, height)); // and the margin is free
    }
}

/// On the ground of a hit the letters of a passage are those of text, not of second lines.
void TestQuestionDelegate::hitsCanBeRead()
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        Painted it(palette);
        const ui::Theme theme = ui::Theme::of(palette);
        ui::RowHits hits;
        hits.first.passage = {.text = u"mmmmmmmm"_s, .hits = {{0, 8}}};
        it.model.item(0)->setData(QVariant::fromValue(hits), QuestionListModel::HitsRole);
        const QImage image = it.paint(row());
        const int ground = qGray(theme.found.rgb());
        const QFontMetrics metrics(it.option.font);
        int most = 0;
        for (int y = 7 + metrics.height(); y < 7 + 2 * metrics.height() - 2; ++y) {
            for (int x = 34; x < 80; ++x)
                most = std::max(most, qAbs(qGray(image.pixel(x, y)) - ground));
        }
        const int muted = qAbs(qGray(theme.muted.rgb()) - ground);
        QVERIFY2(most > muted + 20, qPrintable(u"%1 %2"_s.arg(most).arg(muted)));
    }
}

void TestQuestionDelegate::aHitLateInATitleIsShown()
{
    Painted it;
    QuestionRow value = row();
    value.title = u"How would you measure that, when nobody has measured anything, in a zeppelin?"_s;
    ui::RowHits hits;
    hits.first.passage = {.text = u"passage"_s, .hits = {}};
    it.model.item(0)->setData(QVariant::fromValue(hits), QuestionListModel::HitsRole);
    const QImage unmarked = it.paint(value);
    hits.title = {{value.title.indexOf(u"zeppelin"), 8}};
    it.model.item(0)->setData(QVariant::fromValue(hits), QuestionListModel::HitsRole);
    const QImage image = it.paint(value);
    QImage pixel(1, 1, QImage::Format_ARGB32);
    pixel.fill(ui::Theme::of(lightPalette()).found);
    const int ground = qGray(pixel.convertToFormat(QImage::Format_Grayscale8).pixel(0, 0));
    const auto marked = [ground](const QImage &painted) {
        int pixels = 0;
        for (int y = 0; y < painted.height(); ++y) {
            for (int x = 0; x < painted.width(); ++x)
                pixels += qAbs(qGray(painted.pixel(x, y)) - ground) < 3 ? 1 : 0;
        }
        return pixels;
    };
    // On one of the two lines that the title has to itself, between the letters.
    QVERIFY2(marked(image) > marked(unmarked) + 50, qPrintable(QString::number(marked(image))));
    QVERIFY(image != unmarked);
}

QTEST_MAIN(TestQuestionDelegate)
#include "tst_questiondelegate.moc"
