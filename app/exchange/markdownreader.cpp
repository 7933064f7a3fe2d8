// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdownreader.h"

#include "answeritems.h"
#include "headings.h"
#include "markdownheadings.h"
#include "markdownlayout.h"
#include "markdownshape.h"
#include "packids.h"
#include "packjsonreader.h"
#include "refusal.h"
#include "soundtext.h"

#include <QRegularExpression>
#include <QStringTokenizer>

#include <algorithm>
#include <utility>

namespace starling::exchange {

namespace {

using namespace Qt::StringLiterals;

QString textOf(const QStringList &lines)
{
    return decodeEntities(withoutOuterBlanks(lines).join(u'\n'));
}

QStringList itemsOf(const QStringList &lines)
{
    QStringList items = decodeList(withoutOuterBlanks(lines));
    for (QString &item : items)
        item = decodeEntities(item);
    return items;
}

/// Takes a text in, line by line.
class Reader
{
public:
    /// A file of ours has its questions in the second level.
    explicit Reader(Import &import) : m_import(import) {}
    Reader(Import &import, const QString &text)
        : m_import(import), m_headings(text), m_level(questionLevelOf(text)), m_foreign(true)
    {
        if (m_level == 0)
            m_level = usualLevel;
    }

    void take(QStringView line, int number)
    {
        const int level = m_headings.levelOf(line);
        if (level == 0)
            return takeLine(line);
        finishSection();
        const QString text = line.mid(level).trimmed().toString();
        const bool any = !m_import.pack.questions.isEmpty();
        if (level == m_level || (level == 1 && m_level == usualLevel && any))
            openQuestion(text);
        else if (level < m_level)
            openTopic(text);
        else if (level == m_level + 1 && any)
            openSection(text, number);
    }

    void finish() { finishSection(); }
    [[nodiscard]] const Unsorted &unsorted() const { return m_unsorted; }

private:
    enum class Place { Nowhere, Head, Question, Section, Answer, Variant, Notes };

    static constexpr int usualLevel = 2;

    Question &question() { return m_import.pack.questions.back(); }

    void takeLine(QStringView line)
    {
        if (m_place == Place::Head || (m_place == Place::Question && m_lines.isEmpty())) {
            if (!takeKey(line) && m_foreign && m_place == Place::Question && !line.trimmed().isEmpty())
                m_lines += line.toString();
        } else if (m_place != Place::Nowhere) {
            m_lines += line.toString();
        }
    }

    /// The title of the pack, and then what the questions below it are about.
    void openTopic(const QString &text)
    {
        const bool title =
            m_place == Place::Nowhere && m_import.pack.questions.isEmpty() && m_topic.isEmpty();
        (title ? m_import.pack.title : m_topic) = decodeEntities(text);
        m_place = title ? Place::Head : Place::Nowhere;
    }

    void openQuestion(const QString &text)
    {
        static const QRegularExpression numbered(u"^(?:Question\\s+)?(-?\\d{1,10})[.):]\\s?(.*)$"_s);
        Question next;
        const auto match = numbered.match(text);
        next.number = match.hasMatch() ? match.captured(1).toInt() : 0;
        next.title = decodeEntities(match.hasMatch() ? match.captured(2) : text);
        if (!m_topic.isEmpty())
            next.tags += m_topic;
        m_import.pack.questions += next;
        m_place = Place::Question;
        m_unsorted.categories += static_cast<int>(m_import.pack.questions.size()) - 1;
        m_unsorted.difficulties += m_unsorted.categories.back();
    }

    void openSection(const QString &text, int line)
    {
        const qsizetype colon = text.indexOf(u": "_s);
        QString name = text;
        m_section = colon > 0 ? headingOf(text.left(colon)) : std::nullopt;
        if (m_section)
            name = text.left(colon);
        else
            m_section = markdownSection(text);
        m_place = Place::Section;
        if (m_section == Section::Framework && name.size() < text.size())
            question().framework.name = decodeEntities(text.mid(colon + 2));
        if (text.compare(markdown::answerName, Qt::CaseInsensitive) == 0)
            m_place = Place::Answer;
        else if (text.startsWith(markdown::variantPrefix, Qt::CaseInsensitive))
            openVariant(text.sliced(markdown::variantPrefix.size()));
        else if (text.compare(markdown::notesName, Qt::CaseInsensitive) == 0)
            m_place = Place::Notes;
        else if (!m_section)
            m_import.findings += Finding{.kind = Finding::Kind::UnreadSection,
                                         .question = static_cast<int>(m_import.pack.questions.size()) - 1,
                                         .section = Section::Framework,
                                         .line = line,
                                         .count = 1,
                                         .detail = text};
    }

    void openVariant(const QString &name)
    {
        m_place = Place::Variant;
        m_variant = decodeEntities(name);
    }

    bool takeKey(QStringView line)
    {
        const qsizetype colon = line.indexOf(u':');
        if (colon <= 0)
            return false;
        const QString key = line.left(colon).trimmed().toString().toLower();
        const QString value = decodeEntities(line.mid(colon + 1).trimmed().toString());
        if (m_place != Place::Head)
            return takeQuestionKey(key, value);
        markdown::takePackKey(m_import, key, value);
        return true;
    }

    bool takeQuestionKey(const QString &key, const QString &value)
    {
        if (key == "id"_L1) {
            question().uid = value;
        } else if (key == "tag"_L1) {
            question().tags += value;
        } else if (key == "tags"_L1) {
            for (const QString &tag : value.split(u',', Qt::SkipEmptyParts))
                question().tags += tag.trimmed();
        } else if (const auto category = categoryOf(value); key == "category"_L1 && category) {
            question().category = *category;
            known(m_unsorted.categories);
        } else if (const auto difficulty = difficultyOf(value); key == "difficulty"_L1 && difficulty) {
            question().difficulty = *difficulty;
            known(m_unsorted.difficulties);
        } else {
            return false;
        }
        return true;
    }

    void known(QList<int> &unsorted) const
    {
        if (!unsorted.isEmpty() && unsorted.back() == m_import.pack.questions.size() - 1)
            unsorted.removeLast();
    }

    void finishSection()
    {
        const QStringList lines = std::exchange(m_lines, {});
        if (m_place == Place::Answer || m_place == Place::Variant || m_place == Place::Notes) {
            const int index = static_cast<int>(m_import.pack.questions.size()) - 1;
            if (m_import.ownTexts.isEmpty() || m_import.ownTexts.back().question != index)
                m_import.ownTexts += OwnTexts{index, {}, {}};
            OwnTexts &own = m_import.ownTexts.back();
            if (m_place == Place::Variant)
                own.variants.append({m_variant, textOf(lines)});
            else
                (m_place == Place::Answer ? own.answer : own.notes) = textOf(lines);
        } else if (m_place == Place::Section) {
            readSection(m_section.value_or(Section::Framework), lines);
        } else if (m_place == Place::Question) {
            question().howToAnswer += answerItems(lines);
        }
        if (m_place > Place::Question)
            m_place = Place::Section;
    }

    void readSection(Section section, const QStringList &lines)
    {
        if (QStringList *list = listOf(question(), section)) {
            *list += itemsOf(lines);
            return;
        }
        if (section == Section::Terminology) {
            for (const QString &item : decodeList(withoutOuterBlanks(lines)))
                question().terminology += decodeTerm(item);
        } else if (section == Section::StarExample) {
            readStar(lines);
        } else {
            QString &text = question().framework.text;
            const QString more = textOf(lines);
            text = text.isEmpty() ? more : more.isEmpty() ? text : text + u"\n\n"_s + more;
        }
    }

    void readStar(const QStringList &lines)
    {
        StarExample &star = question().star;
        QString *part = &star.narrative;
        QStringList text;
        const auto flush = [&] {
            if (const QString more = textOf(std::exchange(text, {})); !more.isEmpty())
                *part = part->isEmpty() ? more : *part + u"\n\n"_s + more;
        };
        const std::array parts{&star.situation, &star.task, &star.action, &star.result};
        for (const QString &line : lines) {
            const auto label = line.startsWith(u"**"_s) ? starLabelOf(line) : std::nullopt;
            if (!label) {
                text += line;
                continue;
            }
            flush();
            part = parts.at(static_cast<std::size_t>(*label));
        }
        flush();
    }

    Import &m_import;
    MarkdownHeadings m_headings;
    int m_level = usualLevel; ///< of the headings that are questions
    bool m_foreign = false;
    QString m_topic; ///< of the questions that follow
    Place m_place = Place::Nowhere;
    QString m_variant; ///< the name of the one that is read
    std::optional<Section> m_section;
    QStringList m_lines;
    Unsorted m_unsorted;
};

} // namespace

ImportResult readMarkdown(const QByteArray &bytes, const ImportOptions &options)
{
    Watch watch(options.progress);
    Import import{.format = Format::Markdown, .pack = {}, .findings = {}};
    QString text;
    if (isOurMarkdown(bytes)) {
        if (bytes.size() > maximumImportSize)
            return refusal(Fault::Kind::TooLarge, QString::number(maximumImportSize));
        text = QString::fromUtf8(bytes);
        if (text.startsWith(QChar(0xFEFF)))
            text = text.mid(1);
        text.replace(u"\r\n"_s, u"\n"_s);
    } else {
        Result<SoundText, Refusal> sound = soundText(bytes, watch);
        if (!sound)
            return sound.error();
        text = withHashHeadings(sound->text);
        import.findings = sound->findings;
    }
    watch.enter(0.4, 1.0);
    Reader reader = isOurMarkdown(bytes) ? Reader(import) : Reader(import, text);
    int number = 0;
    for (const QStringView line : QStringTokenizer(text, u'\n')) {
        reader.take(line, ++number);
        if (watch.stops(line.data() - text.constData(), text.size()))
            return refusal(Fault::Kind::Cancelled);
        if (import.pack.questions.size() > maximumQuestions)
            return Refusal{sizeFaults(import.pack)};
    }
    reader.finish();
    if (import.pack.questions.isEmpty())
        return refusal(Fault::Kind::NoQuestions);
    const Unsorted unsorted = reader.unsorted();
    return completed(std::move(import), unsorted, "md-"_L1);
}

} // namespace starling::exchange
