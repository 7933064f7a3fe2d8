// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stories/storydelegate.h"
#include "ui/theme/theme.h"

#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QtTest>

using namespace starling::ui;
using namespace Qt::StringLiterals;

/// A story in the list: as high as its words need, the current one marked.
class TestStoryDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isAsHighAsItsWordsNeed();
    void marksTheCurrentOne_data();
    void marksTheCurrentOne();

private:
    int heightOf(const QString &text)
    {
        m_model.setData(m_model.index(0, 0), text);
        QStyleOptionViewItem option;
        option.initFrom(&m_view);
        option.widget = &m_view;
        option.font = m_view.font();
        return m_delegate.sizeHint(option, m_model.index(0, 0)).height();
    }

    QStandardItemModel m_model{2, 1};
    QListView m_view;
    StoryDelegate m_delegate;
};

void TestStoryDelegate::init()
{
    m_view.setModel(&m_model);
    m_view.setItemDelegate(&m_delegate);
    m_view.resize(260, 200);
    m_view.show();
}

void TestStoryDelegate::isAsHighAsItsWordsNeed()
{
    const int alone = heightOf(u"The night"_s);
    const int detailed = heightOf(u"The night\n2021 · ownership"_s);
    const int line = m_view.fontMetrics().height();
    QVERIFY(detailed > alone);
    QCOMPARE(heightOf(QString(300, u'x') + u"\n2021"_s), detailed + line);
    QCOMPARE(heightOf(QString(900, u'x') + u"\n2021"_s), detailed + line); // two lines at most
}

void TestStoryDelegate::marksTheCurrentOne_data()
{
    QTest::addColumn<QPalette>("colours");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void TestStoryDelegate::marksTheCurrentOne()
{
    QFETCH(const QPalette, colours);
    m_view.setPalette(colours);
    m_view.setCurrentIndex(m_model.index(1, 0));
    m_view.clearSelection();
    const QImage shown = m_view.viewport()->grab().toImage();
    const Theme theme = Theme::of(colours);
    const auto colourAt = [&](int row, int x) {
        return shown.pixelColor(x, m_view.visualRect(m_model.index(row, 0)).center().y());
    };
    QCOMPARE(colourAt(0, 1), theme.page);
    QCOMPARE(colourAt(1, 1), theme.accent);
    QCOMPARE(colourAt(1, 200), theme.wash);
}

QTEST_MAIN(TestStoryDelegate)
#include "tst_storydelegate.moc"
