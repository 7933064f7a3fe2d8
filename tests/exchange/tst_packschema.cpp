// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vocabulary.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace starling;
using namespace Qt::StringLiterals;

namespace {

QJsonObject inside(const QJsonObject &object, const QStringList &path)
{
    QJsonObject found = object;
    for (const QString &key : path)
        found = found.value(key).toObject();
    return found;
}

template <class Value, class... Values>
QVariantList words(Value first, Values... rest)
{
    return {QString(wordOf(first)), QString(wordOf(rest))...};
}

} // namespace

class PackSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasTheWordsOfCore();
    void hasEverySection();
    void namesOnlyWhatItDefines();

private:
    QByteArray m_text;
    QJsonObject m_schema;
};

void PackSchema::initTestCase()
{
    QFile file(QDir::cleanPath(QStringLiteral(STARLING_TEST_DATA "/../../resources/packs/pack.schema.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_text = file.readAll();
    QJsonParseError error;
    m_schema = QJsonDocument::fromJson(m_text, &error).object();
    QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
    QCOMPARE(m_schema.value("$schema"_L1).toString(), u"https://json-schema.org/draft/2020-12/schema"_s);
}

void PackSchema::hasTheWordsOfCore()
{
    const QJsonObject question = inside(m_schema, {u"$defs"_s, u"question"_s, u"properties"_s});
    QCOMPARE(
        inside(question, {u"category"_s}).value("enum"_L1).toArray().toVariantList(),
        words(Category::Behavioural, Category::Situational, Category::Technical, Category::SystemDesign));
    QCOMPARE(inside(question, {u"difficulty"_s}).value("enum"_L1).toArray().toVariantList(),
             words(Difficulty::Easy, Difficulty::Medium, Difficulty::Hard));
}

void PackSchema::hasEverySection()
{
    const QJsonObject question = inside(m_schema, {u"$defs"_s, u"question"_s});
    const QJsonArray required = question.value("required"_L1).toArray();
    for (const Section section : allSections) {
        QVERIFY2(question.value("properties"_L1).toObject().contains(wordOf(section)),
                 wordOf(section).data());
        QVERIFY(!required.contains(QString(wordOf(section))));
    }
}

void PackSchema::namesOnlyWhatItDefines()
{
    const QJsonObject definitions = m_schema.value("$defs"_L1).toObject();
    QStringList used;
    const QByteArray mark = "\"$ref\": \"#/$defs/";
    for (qsizetype at = m_text.indexOf(mark); at >= 0; at = m_text.indexOf(mark, at + 1)) {
        const qsizetype start = at + mark.size();
        used += QString::fromUtf8(m_text.sliced(start, m_text.indexOf('"', start) - start));
    }
    used.removeDuplicates();
    used.sort();
    QCOMPARE(used, definitions.keys());
}

QTEST_GUILESS_MAIN(PackSchema)
#include "tst_packschema.moc"
