// SPDX-License-Identifier: GPL-3.0-or-later
#include "packjson.h"

#include "jsonelements.h"
#include "jsonlocator.h"
#include "jsonscan.h"
#include "jsontokens.h"
#include "packjsonreader.h"
#include "shrinkingtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace starling::exchange {
namespace {

using namespace Qt::StringLiterals;

Refusal refusal(Fault::Kind kind, const QString &detail = {}, int line = 0)
{
    return {{Fault{kind, {}, line, detail}}};
}

/// The number as the file spells it; empty if the version is no number.
QString versionNumber(QByteArrayView text, const QJsonValue &root)
{
    if (!root.toObject().value("version"_L1).isDouble())
        return {};
    const QByteArrayView number = text.sliced(offsetsOf(text, {u"/version"_s}).constFirst());
    return QString::fromLatin1(number.first(JsonTokens(number).next().length));
}

/// Gives each fault its line and puts them into the order of the text.
QList<Fault> inOrder(ShrinkingText &shrunk, const QList<Fault> &faults, const QList<JsonPlace> &duplicateKeys)
{
    struct Located
    {
        Fault fault;
        qsizetype offset;
    };
    QStringList pointers;
    for (const Fault &fault : faults)
        pointers += fault.pointer;
    const QByteArrayView text = shrunk.withZeros();
    const QList<qsizetype> offsets = offsetsOf(text, pointers);
    QList<Located> located;
    for (qsizetype i = 0; i < faults.size(); ++i) {
        // "There are more" comes after all that are listed.
        const bool more = faults[i].kind == Fault::Kind::TooMany && faults[i].pointer.isEmpty();
        located.append({faults[i], more ? text.size() : offsets[i]});
    }
    for (const JsonPlace &place : duplicateKeys)
        located.append({{Fault::Kind::DuplicateKey, place.pointer, 0, {}}, place.offset});
    std::stable_sort(located.begin(), located.end(),
                     [](const Located &a, const Located &b) { return a.offset < b.offset; });

    QList<qsizetype> sorted;
    for (const Located &each : located)
        sorted.append(each.offset);
    const QList<int> lines = shrunk.linesWithZeros(sorted);
    QList<Fault> out;
    for (qsizetype i = 0; i < located.size(); ++i) {
        out.append(located[i].fault);
        out.back().line = lines[i];
    }
    return out;
}

void addLines(ShrinkingText &shrunk, QList<Finding> &findings)
{
    if (findings.isEmpty())
        return;
    QStringList pointers;
    for (const Finding &finding : findings)
        pointers += finding.detail;
    const QByteArrayView text = shrunk.withZeros();
    const QList<int> lines = shrunk.linesWithZeros(offsetsOf(text, pointers));
    for (qsizetype i = 0; i < findings.size(); ++i)
        findings[i].line = lines[i];
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.line < b.line; });
}

/// Parses a text that was scanned: its frame, and each question when it is asked for.
class Parsing
{
public:
    Parsing(ShrinkingText &text, const JsonElements &elements, Watch watch)
        : m_text(text), m_elements(elements), m_watch(std::move(watch))
    {
        const qsizetype count = elements.elements().size();
        m_apart = count > 0 && count <= maximumQuestions;
        m_questions = {count, [this](qsizetype i) { return question(i); }, {}};
    }

    /// Questions are let go once they are read. Not where offsets in the whole text are needed afterwards.
    void letGo()
    {
        if (!m_apart)
            return;
        m_text.mayShrinkFrom(m_elements.elements().constFirst().offset);
        m_questions.read = [this](qsizetype i) {
            const JsonRange range = m_elements.elements().at(i);
            m_text.letGoBefore(range.offset + range.length, i + 1);
        };
    }
    QJsonValue root()
    {
        const QByteArrayView text = m_text.whole();
        if (!m_apart)
            return parsed(text, 0);
        const JsonRange array = m_elements.array();
        // A mistake behind the array is told as of its end; the scan found all but spoilt UTF-8.
        QByteArray frame(text.first(array.offset).toByteArray());
        frame += "[0]";
        frame += text.sliced(array.offset + array.length);
        return parsed(frame, 0);
    }
    [[nodiscard]] const QuestionElements *questions() const { return m_apart ? &m_questions : nullptr; }
    [[nodiscard]] const std::optional<Refusal> &refused() const { return m_refused; }

private:
    QJsonValue parsed(QByteArrayView text, qsizetype offset)
    {
        QJsonParseError error;
        const auto document =
            QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size()), &error);
        if (error.error != QJsonParseError::NoError)
            m_refused =
                refusal(Fault::Kind::NotJson, error.errorString(), m_text.lineOf(offset + error.offset));
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }
    std::optional<QJsonValue> question(qsizetype i)
    {
        const JsonRange range = m_elements.elements().at(i);
        const QByteArrayView text = m_text.sliced(range.offset, range.length);
        if (m_watch.stops(i, m_questions.count)) {
            m_refused = refusal(Fault::Kind::Cancelled);
            return std::nullopt;
        }
        if (!text.startsWith('{') && !text.startsWith('['))
            return QJsonValue(false); // of a wrong type, whatever it is
        const QJsonValue value = parsed(text, range.offset);
        return m_refused ? std::nullopt : std::optional(value);
    }

    ShrinkingText &m_text;
    const JsonElements &m_elements;
    Watch m_watch;
    QuestionElements m_questions;
    bool m_apart = false;
    std::optional<Refusal> m_refused;
};

} // namespace

ImportResult readPackJson(QByteArray bytes, const ImportOptions &options)
{
    if (bytes.size() > maximumImportSize)
        return refusal(Fault::Kind::TooLarge, QString::number(maximumImportSize));
    ShrinkingText shrinking(std::move(bytes));
    const QByteArrayView text = shrinking.whole();
    if (text.trimmed().isEmpty())
        return refusal(Fault::Kind::Empty);

    JsonElements elements(text);
    const JsonScan scan = scanJson(text, &elements);
    if (scan.verdict == JsonScan::Verdict::TooDeep)
        return refusal(Fault::Kind::TooDeep, QString::number(maximumJsonDepth),
                       shrinking.lineOf(scan.errorOffset));
    if (scan.verdict == JsonScan::Verdict::SyntaxError)
        return refusal(Fault::Kind::NotJson, scan.errorMessage, shrinking.lineOf(scan.errorOffset));
    Parsing parsing(shrinking, elements, Watch(options.progress));
    const QJsonValue root = parsing.root();
    PackReading reading;
    if (!parsing.refused()) {
        const QString version = versionNumber(text, root);
        if (scan.duplicateKeys.isEmpty())
            parsing.letGo(); // `text` is of no use from here on
        reading = readPackValue(root, version, parsing.questions());
    }
    if (parsing.refused())
        return *parsing.refused();
    if (!reading.faults.isEmpty() || !scan.duplicateKeys.isEmpty())
        return Refusal{inOrder(shrinking, reading.faults, scan.duplicateKeys)};
    addLines(shrinking, reading.findings);
    return Import{Format::PackJson, std::move(reading.pack), std::move(reading.findings)};
}

} // namespace starling::exchange
