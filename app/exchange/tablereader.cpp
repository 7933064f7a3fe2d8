// SPDX-License-Identifier: GPL-3.0-or-later
#include "cells.h"
#include "markdownlayout.h"
#include "packids.h"
#include "packjsonreader.h"
#include "refusal.h"
#include "soundtext.h"
#include "tablecolumns.h"
#include "tabletext.h"

#include <algorithm>
#include <utility>

namespace starling::exchange {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype openingLooked = 64 * 1024; // of a text, for its separator

QStringList itemsIn(const QString &cell)
{
    QStringList items;
    for (const QString &item : decodeList(cell.split(u'\n'))) {
        if (const QString text = decodeEntities(item); !text.isEmpty())
            items += text;
    }
    return items;
}

/// Tags are a list, or words between commas.
QStringList tagsIn(const QString &cell)
{
    if (cell.contains(u'\n') || cell.startsWith(u'\u2022'))
        return itemsIn(cell);
    QStringList tags;
    for (const QString &tag : cell.split(cell.contains(u';') ? u';' : u',', Qt::SkipEmptyParts)) {
        if (!tag.trimmed().isEmpty())
            tags += tag.trimmed();
    }
    return tags;
}

bool putIntoPack(Pack &pack, Column column, const QString &cell)
{
    switch (column) {
    case Column::PackId:
        pack.uid = cell;
        return true;
    case Column::PackTitle:
        pack.title = cell;
        return true;
    case Column::PackSubtitle:
        pack.subtitle = cell;
        return true;
    case Column::PackRole:
        pack.role = cell;
        return true;
    case Column::PackLanguage:
        pack.language = cell;
        return true;
    case Column::PackVersion:
        pack.version = cell;
        return true;
    case Column::PackLicence:
        pack.licence = cell;
        return true;
    case Column::PackAuthors:
        pack.authors = itemsIn(cell);
        return true;
    default:
        return false;
    }
}

void putIntoQuestion(Question &question, OwnTexts &own, Column column, const QString &cell)
{
    switch (column) {
    case Column::Id:
        question.uid = cell;
        break;
    case Column::Number:
        question.number = cell.toInt();
        break;
    case Column::Title:
        question.title = cell;
        break;
    case Column::Category:
        question.category = categoryOf(cell).value_or(question.category);
        break;
    case Column::Difficulty:
        question.difficulty = difficultyOf(cell).value_or(question.difficulty);
        break;
    case Column::Tags:
        question.tags += tagsIn(cell);
        break;
    case Column::FrameworkName:
        question.framework.name = cell;
        break;
    case Column::Framework:
        question.framework.text = cell;
        break;
    case Column::Situation:
        question.star.situation = cell;
        break;
    case Column::Task:
        question.star.task = cell;
        break;
    case Column::Action:
        question.star.action = cell;
        break;
    case Column::Result:
        question.star.result = cell;
        break;
    case Column::Story:
        question.star.narrative = cell;
        break;
    case Column::HowToAnswer:
        question.howToAnswer += itemsIn(cell);
        break;
    case Column::KeyPoints:
        question.keyPoints += itemsIn(cell);
        break;
    case Column::Terminology:
        for (const QString &item : decodeList(cell.split(u'\n'))) {
            if (!item.isEmpty())
                question.terminology += decodeTerm(item);
        }
        break;
    case Column::InterviewerCriteria:
        question.interviewerCriteria += itemsIn(cell);
        break;
    case Column::Mistakes:
        question.mistakes += itemsIn(cell);
        break;
    case Column::Answer:
        own.answer = cell;
        break;
    case Column::Notes:
        own.notes = cell;
        break;
    default:
        break;
    }
}

/// The column of which most cells ask something, and how many do.
std::pair<qsizetype, qsizetype> askingColumn(const QList<QStringList> &records)
{
    std::pair<qsizetype, qsizetype> found{0, 0};
    for (qsizetype column = 0; column < records.front().size(); ++column) {
        const auto asked = std::count_if(records.begin(), records.end(), [column](const QStringList &record) {
            return column < record.size() && record.at(column).trimmed().endsWith(u'?');
        });
        if (asked > found.second)
            found = {column, asked};
    }
    return found;
}

/// Questions with their answers beside them; in prose a space follows the comma.
bool asksAndAnswers(const QList<QStringList> &records)
{
    const auto [column, asked] = askingColumn(records);
    const qsizetype answer = column + 1;
    const bool tight = std::any_of(records.begin(), records.end(), [answer](const QStringList &record) {
        return answer < record.size() && !record.at(answer).isEmpty() && !record.at(answer).front().isSpace();
    });
    return tight && asked > 1 && asked * 10 >= records.size() * 6;
}

/// The layout that a header tells, or without one the cells: the first column with questions, then the
/// answer.
TableLayout guessed(const QList<QStringList> &records, QChar separator)
{
    TableLayout layout{.separator = separator, .header = false, .columns = {}};
    const QStringList &first = records.front();
    for (const QString &cell : first)
        layout.columns += columnOf(undefused(cell));
    layout.names = first;
    for (QString &name : layout.names)
        name = name.simplified();
    if (layout.columns.contains(Column::Title)) {
        layout.header = true;
        return layout;
    }
    layout.columns.fill(Column::Ignored);
    const qsizetype title = askingColumn(records).first;
    layout.columns[title] = Column::Title;
    if (title + 1 < layout.columns.size())
        layout.columns[title + 1] = Column::HowToAnswer;
    return layout;
}

} // namespace

bool looksLikeTable(const QString &opening)
{
    const std::optional<QChar> separator = separatorOf(opening);
    if (!separator)
        return false;
    Watch watch;
    const Records cut = recordsOf(opening, *separator, watch, 30);
    const QStringList &header = cut.records.front();
    const bool known = std::any_of(header.begin(), header.end(),
                                   [](const QString &cell) { return columnOf(cell) == Column::Title; });
    // Prose has commas as well: without a header, the records must be cut by something plainer.
    return known || *separator == u'\t' || asksAndAnswers(cut.records) ||
           (*separator == u';' && cut.records.size() > 2) ||
           (opening.trimmed().startsWith(u'"') && opening.contains(u"\",\""_s));
}

bool isOurTable(const QByteArray &bytes)
{
    return bytes.startsWith("\xEF\xBB\xBF" + QByteArray(headerOf(Column::PackId).data()));
}

/// Any other table is mended first.
static Result<SoundText, Refusal> textOf(const QByteArray &bytes, Watch &watch)
{
    if (bytes.size() > maximumImportSize || !isOurTable(bytes))
        return soundText(bytes, watch);
    return SoundText{QString::fromUtf8(bytes.mid(3)), {}};
}

ImportResult readTable(const QByteArray &bytes, const ImportOptions &options)
{
    Watch watch(options.progress);
    Result<SoundText, Refusal> sound = textOf(bytes, watch);
    if (!sound)
        return sound.error();
    Import import{.format = Format::Table, .pack = {}, .findings = sound->findings};
    const QChar separator = options.table ? options.table->separator
                                          : separatorOf(sound->text.left(openingLooked)).value_or(u',');
    watch.enter(0.4, 0.7);
    const Records cut = recordsOf(sound->text, separator, watch, maximumQuestions + 2);
    sound->text.clear();
    if (cut.records.size() > maximumQuestions + 1) // a header beside them
        return Refusal{{Fault{Fault::Kind::TooMany, QStringLiteral("/questions"), 0,
                              QString::number(maximumQuestions)}}};
    if (watch.stopped())
        return refusal(Fault::Kind::Cancelled);
    if (cut.openQuoteLine > 0)
        return refusal(Fault::Kind::OpenQuote, {}, cut.openQuoteLine);
    if (cut.records.isEmpty())
        return refusal(Fault::Kind::NoQuestions);
    TableLayout layout = options.table.value_or(guessed(cut.records, separator));
    if (!layout.columns.contains(Column::Title))
        return refusal(Fault::Kind::NoTitleColumn, layout.names.join(u", "_s));
    watch.enter(0.7, 1.0);
    Finding skipped{.kind = Finding::Kind::SkippedRows, .detail = {}};
    Unsorted unsorted;
    for (qsizetype row = layout.header ? 1 : 0; row < cut.records.size(); ++row) {
        const QStringList &record = cut.records.at(row);
        Question question;
        OwnTexts own;
        for (qsizetype column = 0; column < std::min(record.size(), layout.columns.size()); ++column) {
            const QString cell = undefused(record.at(column));
            if (layout.columns.at(column) == Column::Variant && !cell.isEmpty())
                own.variants.append({variantOf(layout.names.value(column)), cell});
            else if (!cell.isEmpty() && !putIntoPack(import.pack, layout.columns.at(column), cell))
                putIntoQuestion(question, own, layout.columns.at(column), cell);
        }
        if (question.title.trimmed().isEmpty()) {
            if (skipped.count++ == 0)
                skipped.line = cut.lines.at(row);
            continue;
        }
        own.question = static_cast<int>(import.pack.questions.size());
        if (!layout.columns.contains(Column::Category))
            unsorted.categories += own.question;
        if (!layout.columns.contains(Column::Difficulty))
            unsorted.difficulties += own.question;
        if (!own.answer.isEmpty() || !own.notes.isEmpty() || !own.variants.isEmpty())
            import.ownTexts += own;
        import.pack.questions += question;
        if (watch.stops(row, cut.records.size()))
            return refusal(Fault::Kind::Cancelled);
    }
    if (import.pack.questions.isEmpty())
        return refusal(Fault::Kind::NoQuestions);
    if (skipped.count > 0)
        import.findings += skipped;
    for (qsizetype i = 0; layout.header && i < layout.columns.size() && i < layout.names.size(); ++i) {
        if (layout.columns.at(i) == Column::Ignored && !layout.names.at(i).isEmpty())
            import.findings += Finding{
                .kind = Finding::Kind::IgnoredColumn, .line = 1, .count = 1, .detail = layout.names.at(i)};
    }
    import.table = layout;
    return completed(std::move(import), unsorted, "table-"_L1);
}

} // namespace starling::exchange
