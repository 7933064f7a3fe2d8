// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/feedbackmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace starling::ui;
using namespace Qt::StringLiterals;
using Part = FeedbackRow::Part;

namespace {

FeedbackRow heading(Part part)
{
    FeedbackRow row;
    row.kind = FeedbackRow::Kind::Heading;
    row.part = part;
    row.key = u"heading%1"_s.arg(static_cast<int>(part));
    return row;
}

FeedbackRow item(Part part, const QString &key, const QString &text = {})
{
    FeedbackRow row;
    row.part = part;
    row.key = key;
    row.text = text;
    return row;
}

QString keysOf(const FeedbackModel &model)
{
    QStringList keys;
    for (const FeedbackRow &row : model.rows())
        keys += row.key;
    return keys.join(u' ');
}

} // namespace

/// Hints that come and go while a person types.
class TestFeedbackModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesOnlyWhatDiffers();
    void folds();
    void saysEverythingAloud();
};

void TestFeedbackModel::changesOnlyWhatDiffers()
{
    FeedbackModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows({heading(Part::Voice), item(Part::Voice, u"a"_s), item(Part::Voice, u"c"_s, u"old"_s)});
    const QPersistentModelIndex last = model.index(2);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRows({heading(Part::Voice), item(Part::Voice, u"a"_s), item(Part::Voice, u"b"_s),
                   item(Part::Voice, u"c"_s, u"new"_s)});
    QCOMPARE(reset.size(), 0);
    QCOMPARE(last.row(), 3); // the current line stays the current line
    QCOMPARE(last.data().toString(), u"new"_s);
    QCOMPARE(changed.size(), 1);
    changed.clear();
    model.setRows({heading(Part::Voice), item(Part::Voice, u"a"_s), item(Part::Voice, u"b"_s),
                   item(Part::Voice, u"c"_s, u"new"_s)});
    QCOMPARE(changed.size(), 0);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void TestFeedbackModel::folds()
{
    FeedbackModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(
        {heading(Part::Terms), item(Part::Terms, u"t"_s), heading(Part::Voice), item(Part::Voice, u"v"_s)});
    model.toggleFold(Part::Terms);
    QCOMPARE(keysOf(model), u"heading1 heading5 v"_s);
    QCOMPARE(model.folded(), QStringList{u"1"_s});
    FeedbackModel next;
    next.setFolded(model.folded());
    next.setRows({heading(Part::Terms), item(Part::Terms, u"t"_s)});
    QCOMPARE(keysOf(next), u"heading1"_s);
    next.toggleFold(Part::Terms);
    QCOMPARE(keysOf(next), u"heading1 t"_s);
}

void TestFeedbackModel::saysEverythingAloud()
{
    FeedbackModel model;
    FeedbackRow row = item(Part::KeyPoints, u"k"_s, u"Name the limit"_s);
    row.side = u"touched"_s;
    row.detail = u"matches limit"_s;
    model.setRows({row});
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
             u"Name the limit, touched, matches limit"_s);
}

QTEST_MAIN(TestFeedbackModel)
#include "tst_feedbackmodel.moc"
