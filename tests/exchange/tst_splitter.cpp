// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"

#include "exchange/packjson.h"
#include "exchange/splitter.h"

#include <QFile>
#include <QTest>

#include <array>
#include <numeric>

using namespace starling;
using namespace starling::exchange;
using namespace starling::test;

namespace {

constexpr ItemStyle asTerms{ItemKind::Terms, false};
constexpr ItemStyle asPoints{ItemKind::Points, false};

} // namespace

/// Splitting of what ran together, with and without the shipped lexicon.
class TestSplitter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void terms_data();
    void terms();
    void points_data();
    void points();
    void marksDoubt();
    void learnsFromTermsAndProse();
    void keepsWhatIsOne();
    void otherListsAsPoints();
    void ownPages_data();
    void ownPages();
    void ownPagesOnAverage();

private:
    QList<double> m_terms; // F1 of each page
};

static Lexicon finished(Lexicon lexicon)
{
    lexicon.finish();
    return lexicon;
}

void TestSplitter::terms_data()
{
    QTest::addColumn<QString>("expected"); // with a bar where the border is
    static constexpr std::array rows{
        "Kubernetes|PostgreSQL|Cassandra",
        "CVSS|RICE Scoring Model",
        "OLAP|CDC|Idempotency",
        "Parquet|ORC|Debezium|Kafka Connect|OLAP",
        "Dashboards|apdex score",
        "GitLab CI|git bisect",
        "RFC 9110|ETag",
        "RabbitMQ|AMQP|Service Mesh",
        "ADRs (Architecture Decision Records)|System Design Documentation",
        "Evolutionary architecture|N+1 query problem|Database indexing",
        "Caching strategies (e.g., Redis)|gRPC|iOS|macOS",
        "C4 Model|30-60-90 Day Plan|STAR Method (for feedback)",
        "CI/CD|A/B Testing|SLOs/SLAs|DevOps|GraphQL|PCI DSS",
        "Node.js|Express.js|React|.NET Core|C++|C#|Rust",
        "SOC 2|ISO 27001|GDPR|HIPAA",
        "ETL|ELT|dbt|Airflow|S3|EC2|Redshift",
        "HTTP/2|TLS 1.3|QUIC|DNS",
        "Native Modules|iOS|Android|SwiftUI|UIKit",
        "Kubernetes|etcd|Helm|kubectl|npm",
        "P&L|ROI|KPIs|OKRs|North Star Metric",
        "p95 latency|p99|Error Budget",
        "RICE|Kano|MoSCoW|MVP|JTBD",
        "OAuth 2.0|OpenID Connect|JWT|SAML",
        "Kafka",
        "Queues (RedisKafka)|Kafka",
        "Eye Tracking|eye tracking|Personas",
        "Digital Transformation|Affinity Diagramming|Deferred Loading",
        "IoCs|aws-vault|OLAP|RUM|SLA",
        "Jobs to Be Done (JTBD)|TAM/SAM/SOM|LTV/CAC",
    };
    for (const char *row : rows)
        QTest::newRow(row) << QString::fromUtf8(row);
}

void TestSplitter::terms()
{
    QFETCH(const QString, expected);
    static const Lexicon lexicon = finished(shippedLexicon());
    QCOMPARE(splitItems(lexicon, QString(expected).remove(u'|'), asTerms).items, expected.split(u'|'));
}

void TestSplitter::points_data()
{
    QTest::addColumn<QString>("expected");
    static constexpr std::array rows{
        "Specific context and initial choices.|Quantifiable improvements (latency, errors).|What you "
        "learned.",
        "Say what the feature was (and for whom?)|Describe the process, e.g. a workshop.|Detail the outcome.",
        "Structured plan (e.g., 30-60-90 days)|Pair programming with a buddy|Methods for measuring progress",
        "Monitoring with tools like Prometheus, Grafana and the ELK stack|API Gateway for external access",
        "Use of PostgreSQL, RabbitMQ and Node.js.|Explain why GraphQL was chosen.",
        "Set a budget.|Explain the SLA.|Define who is on call.",
    };
    for (const char *row : rows)
        QTest::newRow(row) << QString::fromUtf8(row);
}

void TestSplitter::points()
{
    QFETCH(const QString, expected);
    static const Lexicon lexicon = finished(shippedLexicon());
    QCOMPARE(splitItems(lexicon, QString(expected).remove(u'|'), asPoints).items, expected.split(u'|'));
}

void TestSplitter::marksDoubt()
{
    const Lexicon lexicon = finished(shippedLexicon());
    const Split certain = splitItems(lexicon, QStringLiteral("KubernetesCassandra"), asTerms);
    QCOMPARE(certain.items.size(), 2);
    QVERIFY(certain.doubtful.isEmpty());
    const Split doubtful = splitItems(lexicon, QStringLiteral("KubernetesZorbLaxCassandra"), asTerms);
    QVERIFY(!doubtful.doubtful.isEmpty());
    QCOMPARE(doubtful.items.join(QString()), QStringLiteral("KubernetesZorbLaxCassandra"));
    QCOMPARE(doubtful.starts.size(), doubtful.items.size());
}

void TestSplitter::learnsFromTermsAndProse()
{
    const QString line = QStringLiteral("ReportingzorbDashQVXPLM");
    Lexicon lexicon = shippedLexicon();
    lexicon.addTerms({QStringLiteral("zorbDash"), QStringLiteral("QVX")});
    lexicon.addProse(QStringLiteral("We used PLM there."));
    lexicon.finish();
    const QStringList expected{QStringLiteral("Reporting"), QStringLiteral("zorbDash"), QStringLiteral("QVX"),
                               QStringLiteral("PLM")};
    QCOMPARE(splitItems(lexicon, line, asTerms).items, expected);
}

/// A term that stands alone stays whole, whether it is in the lexicon or not.
void TestSplitter::keepsWhatIsOne()
{
    const Lexicon lexicon = finished(shippedLexicon());
    QFile file(QStringLiteral(STARLING_TEST_DATA "/../../resources/packs/senior-backend-engineer.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const ImportResult shipped = readPackJson(file.readAll());
    QVERIFY(shipped.hasValue());
    QStringList terms;
    for (const Question &question : shipped->pack.questions)
        terms += termsOf(question);
    for (const QString &name : pageNames()) {
        for (const Question &question : pageTruth(name).questions)
            terms += termsOf(question);
    }
    QVERIFY(terms.size() > 500);
    QStringList cut;
    for (const QString &term : std::as_const(terms)) {
        const QStringList items = splitItems(lexicon, term, asTerms).items;
        if (items != QStringList{term})
            cut += items.join(u'|');
    }
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QStringLiteral(", "))));
}

/// The lists that pages print as lists, as if they had run together: more phrases than the key points are.
void TestSplitter::otherListsAsPoints()
{
    const Lexicon lexicon = finished(shippedLexicon());
    double sum = 0;
    int lists = 0;
    for (const QString &name : pageNames()) {
        for (const Question &question : pageTruth(name).questions) {
            for (const QStringList &list : {question.mistakes, question.interviewerCriteria}) {
                if (list.size() < 2)
                    continue;
                const QStringList found = splitItems(lexicon, list.join(QString()), asPoints).items;
                const double score = f1(found, list);
                if (score < 1)
                    qInfo("    %s: %s", qPrintable(name), qPrintable(found.join(QStringLiteral(" | "))));
                sum += score;
                ++lists;
            }
        }
    }
    qInfo("F1 of %d lists: %.3f", lists, sum / lists);
    QVERIFY(sum / lists >= 0.97);
}

void TestSplitter::ownPages_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : pageNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestSplitter::ownPages()
{
    QFETCH(const QString, name);
    const Pack truth = pageTruth(name);
    struct Score
    {
        double terms = 0;
        double points = 0;
    };
    const auto score = [&truth](Lexicon lexicon) {
        for (const Question &question : truth.questions) {
            for (const QStringList &list :
                 {question.howToAnswer, question.interviewerCriteria, question.mistakes})
                lexicon.addProse(list.join(u'\n'));
            lexicon.addProse(question.framework.text);
            lexicon.addProse(question.star.situation + u'\n' + question.star.task + u'\n' +
                             question.star.action + u'\n' + question.star.result + u'\n' +
                             question.star.narrative);
        }
        lexicon.finish();
        Score sum;
        for (const Question &question : truth.questions) {
            const QStringList terms = termsOf(question);
            const QStringList found = splitItems(lexicon, terms.join(QString()), asTerms).items;
            for (const QString &term : found) {
                if (!terms.contains(term))
                    qInfo("  not a term: %s", qPrintable(term));
            }
            sum.terms += f1(found, terms);
            sum.points += f1(splitItems(lexicon, question.keyPoints.join(QString()), asPoints).items,
                             question.keyPoints);
        }
        const auto number = static_cast<double>(truth.questions.size());
        return Score{.terms = sum.terms / number, .points = sum.points / number};
    };
    const Score with = score(shippedLexicon());
    const Score without = score(Lexicon());
    qInfo("%s: F1 of terms %.3f (%.3f without lexicon), of key points %.3f (%.3f)", qPrintable(name),
          with.terms, without.terms, with.points, without.points);
    m_terms += with.terms;
    QVERIFY(with.terms >= leastTermScore);
    QVERIFY(with.points >= 0.97);
}

void TestSplitter::ownPagesOnAverage()
{
    QCOMPARE(m_terms.size(), pageNames().size());
    const double average =
        std::accumulate(m_terms.begin(), m_terms.end(), 0.0) / static_cast<double>(m_terms.size());
    qInfo("average F1 of terms %.3f", average);
    QVERIFY(average >= 0.95);
}

QTEST_GUILESS_MAIN(TestSplitter)
#include "tst_splitter.moc"
