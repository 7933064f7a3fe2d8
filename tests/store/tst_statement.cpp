// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"
#include "storefixture.h"

#include <QtTest>

using namespace starling;
using namespace starling::store;
using namespace starling::test;
using namespace Qt::StringLiterals;

class TestStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textComesBack_data();
    void textComesBack();
    void valuesComeBack();
    void aRepeatedNameIsBoundOnce();
    void aStatementRunsAgain();
    void bindingTextWithoutCastFails();
    void errorsSayWhatFailed();
    void aFailedQuestionIsNoFailedWrite();
    void anErrorEndsTheLoop();

private:
    StoreFixture m_store;
};

void TestStatement::textComesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");
    const auto row = [](const char *name, const QString &text, const QString &stored) {
        QTest::newRow(name) << text << stored;
    };
    const QString high{QChar(0xD800)};
    const QString low{QChar(0xDC00)};
    const QString replaced{QChar(QChar::ReplacementCharacter)};
    row("empty", u""_s, u""_s);
    row("null", QString(), u""_s);
    row("plain", u"Über 漢字 🐦"_s, u"Über 漢字 🐦"_s);
    row("byte order mark in front", u"\uFEFFtext"_s, u"text"_s);
    row("byte order mark within", u"te\uFEFFxt"_s, u"te\uFEFFxt"_s);
    row("U+FFFE in front", QChar(0xFFFE) + u"text"_s, replaced + u"text"_s);
    row("U+FFFF", u"a"_s + QChar(0xFFFF), u"a"_s + replaced);
    row("lone high surrogate", u"a"_s + high + u"b"_s, u"a"_s + replaced + u"b"_s);
    row("lone low surrogate", low + u"b"_s, replaced + u"b"_s);
    row("high surrogate at the end", u"a"_s + high, u"a"_s + replaced);
    row("NUL", u"a"_s + QChar(0) + u"b"_s, u"a"_s + QChar(0) + u"b"_s);
    row("line ends", u"a\r\nb\rc\n"_s, u"a\nb\nc\n"_s);
    row("no-break space", u"a\u00A0b"_s, u"a\u00A0b"_s);
    row("quotes", u"'; DROP TABLE pack; --\""_s, u"'; DROP TABLE pack; --\""_s);
}

void TestStatement::textComesBack()
{
    QFETCH(const QString, text);
    QFETCH(const QString, stored);
    QVERIFY(execute(m_store.connection(), u"DELETE FROM session"_s));
    QVERIFY(
        execute(m_store.connection(), u"INSERT INTO session VALUES ('t', 'text', CAST(? AS TEXT))"_s, text));
    Statement read(m_store.connection(), u"SELECT value, typeof(value) FROM session"_s);
    read.ask();
    QVERIFY(read.next());
    QCOMPARE(read.text(0), stored);
    QCOMPARE(read.text(1), u"text"_s);
    QVERIFY(!read.next());
    QVERIFY(read.outcome());
}

void TestStatement::valuesComeBack()
{
    const QByteArray blob("\0\xff\xfe", 3);
    const std::optional<int> none;
    Statement echo(m_store.connection(), u"SELECT ?, ?, ?, ?, ?, ?, ?, ?"_s);
    echo.ask(qint64{1} << 40, -7, true, 0.25, blob, testTime(), none, QuestionId{5});
    QVERIFY(echo.next());
    QCOMPARE(echo.integer(0), qint64{1} << 40);
    QCOMPARE(echo.number(1), -7);
    QVERIFY(echo.yes(2));
    QCOMPARE(echo.real(3), 0.25);
    QCOMPARE(echo.bytes(4), blob);
    QCOMPARE(echo.integer(5), testTime().toMSecsSinceEpoch());
    QVERIFY(echo.isNull(6));
    QCOMPARE(echo.integer(7), 5);
}

void TestStatement::aRepeatedNameIsBoundOnce()
{
    Statement echo(m_store.connection(), u"SELECT @b, @a, @b"_s);
    echo.ask(1, 2);
    QVERIFY(echo.next());
    QCOMPARE(echo.number(0), 1);
    QCOMPARE(echo.number(1), 2);
    QCOMPARE(echo.number(2), 1);
}

void TestStatement::aStatementRunsAgain()
{
    Statement echo(m_store.connection(), u"SELECT ?"_s);
    for (int i = 0; i < 3; ++i) {
        echo.ask(i);
        QVERIFY(echo.next());
        QCOMPARE(echo.number(0), i);
    }
    Statement add(m_store.connection(), u"INSERT INTO session VALUES (CAST(? AS TEXT), 'integer', 1)"_s);
    QVERIFY(add.run(u"once"_s));
    QCOMPARE(add.run(u"once"_s).error().kind, Error::Kind::WriteFailed);
    QVERIFY(add.run(u"other"_s)); // the error was of the run before
}

void TestStatement::bindingTextWithoutCastFails()
{
    // A BLOB in a TEXT column of a STRICT table: the mistake cannot go unseen.
    QCOMPARE(execute(m_store.connection(), u"UPDATE pack SET title = ?"_s, u"text"_s).error().kind,
             Error::Kind::WriteFailed);
}

/// A question that cannot be answered, as soon as it is asked, is no text that was not written.
void TestStatement::aFailedQuestionIsNoFailedWrite()
{
    Statement statement(m_store.connection(), u"SELECT json(?)"_s);
    statement.ask(u"no JSON"_s);
    QVERIFY(!statement.next());
    QCOMPARE(statement.outcome().error().kind, Error::Kind::ReadFailed);
}

void TestStatement::errorsSayWhatFailed()
{
    const Outcome unknown = execute(m_store.connection(), u"SELECT * FROM nowhere"_s);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, Error::Kind::ReadFailed);
    QCOMPARE(unknown.error().what, m_store.path());
    QVERIFY(unknown.error().detail.contains(u"nowhere"_s));
    const Outcome refused = execute(m_store.connection(), u"INSERT INTO tick VALUES (?, 'secret text')"_s, 1);
    QCOMPARE(refused.error().kind, Error::Kind::WriteFailed);
    QVERIFY(!refused.error().detail.contains(u"secret"_s));
}

void TestStatement::anErrorEndsTheLoop()
{
    Statement broken(m_store.connection(), u"SELECT abs(value) FROM "
                                           "(SELECT 1 AS value UNION ALL SELECT -9223372036854775808)"_s);
    broken.ask();
    int rows = 0;
    while (broken.next())
        ++rows;
    QVERIFY(rows <= 1);
    QVERIFY(!broken.outcome());
}

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
