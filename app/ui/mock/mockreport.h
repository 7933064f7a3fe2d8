// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/confidential.h"
#include "core/mock.h"
#include "core/recall.h"

#include <QCoreApplication>
#include <QTextDocument>

#include <memory>

namespace starling::ui {

/// Everything a report is made of.
struct MockReportData
{
    Mock mock;
    QHash<QuestionId, RecallQuestion> content;
    QList<MockRow> earlier;               ///< interviews before this one, the latest first
    QList<ConfidentialName> confidential; ///< what must not stand in a report that leaves
};

/// A piece of a report, the same for screen, paper and files.
struct ReportBlock
{
    enum class Kind { Title, Heading, Subheading, Caption, Text, Good, Missing };
    Kind kind = Kind::Text;
    QString text;
    friend bool operator==(const ReportBlock &, const ReportBlock &) = default;
};

/// What an interview came to: over all, beside earlier ones, and question by question.
class MockReport
{
    Q_DECLARE_TR_FUNCTIONS(starling::ui::MockReport)

public:
    static QList<ReportBlock> blocks(const MockReportData &data);

private:
    static void addOverall(QList<ReportBlock> &blocks, const MockReportData &data);
    static void addEarlier(QList<ReportBlock> &blocks, const MockReportData &data);
    static void addQuestion(QList<ReportBlock> &blocks, const MockQuestion &question,
                            const RecallQuestion &content, int number);
    static void addVerdict(QList<ReportBlock> &blocks, const MockVerdict &verdict, MockJudge judge,
                           const RecallQuestion &content);
};

/// The blocks as they may leave: every confidential name is replaced.
QList<ReportBlock> withoutConfidential(QList<ReportBlock> blocks, const QList<ConfidentialName> &names);

/// The report as Markdown; every character of texts that Markdown would take for markup is escaped.
QString reportMarkdown(const QList<ReportBlock> &blocks);
/// A page of HTML by itself; every text is escaped.
QString reportHtml(const QList<ReportBlock> &blocks, const QString &language);
/// For the screen and for paper.
void renderReport(QTextDocument &document, const QList<ReportBlock> &blocks, const QFont &font,
                  const QColor &text, const QColor &muted, const QColor &accent);
QByteArray reportPdf(const QList<ReportBlock> &blocks, const QFont &font);

} // namespace starling::ui
