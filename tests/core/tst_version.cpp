// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/version.h"

#include <QTest>

using namespace starling;
using namespace Qt::StringLiterals;

class VersionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orders();
    void equals();
};

void VersionTest::orders()
{
    // Each is older than all that follow.
    const QStringList versions{u""_s,    u"draft"_s, u"0.9"_s,    u"1"_s, u"1-beta"_s, u"1.0.1"_s, u"1.2"_s,
                               u"1.9"_s, u"1.10"_s,  u"1.10.1"_s, u"2"_s, u"10"_s,     u"2026.1"_s};
    for (qsizetype left = 0; left < versions.size(); ++left) {
        for (qsizetype right = 0; right < versions.size(); ++right) {
            const auto order = compareVersions(versions[left], versions[right]);
            QVERIFY2(order == (left <=> right), qPrintable(versions[left] + u" and "_s + versions[right]));
        }
    }
}

void VersionTest::equals()
{
    QVERIFY(compareVersions(u"2", u"2.0.0") == 0);
    QVERIFY(compareVersions(u"1.02", u"1.2") == 0);
    QVERIFY(compareVersions(u"1.0a", u"1a") == 0);
    QVERIFY(compareVersions(u"", u"") == 0);
}

QTEST_GUILESS_MAIN(VersionTest)
#include "tst_version.moc"
