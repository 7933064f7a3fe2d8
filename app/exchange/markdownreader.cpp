// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdownreader.h"

#include "headings.h"
#include "markdownheadings.h"
#include "markdownlayout.h"
#include "packids.h"
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

/// As pages name it; a lone "STAR" is a heading only where it is marked as one.
std::optional<Section> sectionNamed(const QString &name)
{
    return name.compare("STAR"_L1, Qt::CaseInsensitive) == 0 ? Section::StarExample : headingOf(name);
}

/// Takes a text in, line by line.
class Reader
{
public:
    Reader(Import &import, MarkdownHeadings headings) : m_import(import), m_headings(std::move(headings)) {}

    void take(QStringView line, int number)
    {
        const int level = m_headings.levelOf(line);
        if (level == 0) {
            if (m_place == Place::Head || m_place == Place::Question)
                takeKey(line);
            else if (m_place != Place::Nowhere)
                m_lines += line.toString();
            return;
        }
        finishSection();
        const QString text = line.mid(level).trimmed().toString();
        if (level == 1 && m_place == Place::Nowhere) {
            m_import.pack.title = decodeEntities(text);
            m_place = Place::Head;
        } else if (level == 2 || (level == 1 && !m_import.pack.questions.isEmpty())) {
            openQuestion(text);
        } else if (level == 3 && !m_import.pack.questions.isEmpty()) {
            openSection(text, number);
        }
    }

    void finish() { finishSection(); }
    [[nodiscard]] const Unsorted &unsorted() const { return m_unsorted; }

private:
    enum class Place { Nowhere, Head, Question, Section, Answer, Variant, Notes };

    Question &question() { return m_import.pack.questions.back(); }

    void openQuestion(const QString &text)
    {
        static const QRegularExpression numbered(u"^(?:Question\\s+)?(-?\\d{1,10})[.):]\\s?(.*)$"_s);
        Question next;
        const auto match = numbered.match(text);
        next.number = match.hasMatch() ? match.captured(1).toInt() : 0;
        next.title = decodeEntities(match.hasMatch() ? match.captured(2) : text);
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
            m_section = sectionNamed(text);
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

    void takeKey(QStringView line)
    {
        const qsizetype colon = line.indexOf(u':');
        if (colon <= 0)
            return;
        const QString key = line.left(colon).trimmed().toString().toLower();
        const QString value = decodeEntities(line.mid(colon + 1).trimmed().toString());
        if (m_place == Place::Head)
            markdown::takePackKey(m_import, key, value);
        else
            takeQuestionKey(key, value);
    }

    void takeQuestionKey(const QString &key, const QString &value)
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
        }
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
    Place m_place = Place::Nowhere;
    QString m_variant; ///< the name of the one that is read
    std::optional<Section> m_section;
    QStringList m_lines;
    Unsorted m_unsorted;
};

bool isOurs(const QByteArray &bytes)
{
    constexpr qsizetype head = 16 * 1024;
    const QByteArray mark =
        '\n' + QByteArray(markdown::formatKey.data()) + ": " + markdown::formatValue.data();
    return bytes.left(head).contains(mark);
}

/// A heading of the third level of which the layout speaks.
bool isKnown(const QString &line)
{
    const QString name = line.mid(3).trimmed();
    return sectionNamed(name) || name.compare(markdown::answerName, Qt::CaseInsensitive) == 0 ||
           name.compare(markdown::notesName, Qt::CaseInsensitive) == 0;
}

} // namespace

bool looksLikeMarkdown(const QStringList &lines)
{
    MarkdownHeadings headings(lines.join(u'\n'));
    if (lines.isEmpty() || headings.levelOf(lines.front()) != 1)
        return false;
    bool ours = lines.size() > 1 && lines.at(1) == markdown::formatKey + u": "_s + markdown::formatValue;
    bool question = false;
    for (const QString &line : lines.mid(1)) {
        const int level = headings.levelOf(line);
        question = question || level == 2;
        ours = ours || (level == 3 && isKnown(line.section(u": "_s, 0, 0)));
    }
    return question && ours;
}

ImportResult readMarkdown(const QByteArray &bytes, const ImportOptions &options)
{
    Watch watch(options.progress);
    Import import{.format = Format::Markdown, .pack = {}, .findings = {}};
    QString text;
    if (isOurs(bytes)) {
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
        text = sound->text;
        import.findings = sound->findings;
    }
    watch.enter(0.4, 1.0);
    Reader reader(import, isOurs(bytes) ? MarkdownHeadings() : MarkdownHeadings(text));
    int number = 0;
    for (const QStringView line : QStringTokenizer(text, u'\n')) {
        reader.take(line, ++number);
        if (watch.stops(line.data() - text.constData(), text.size()))
            return refusal(Fault::Kind::Cancelled);
    }
    reader.finish();
    if (import.pack.questions.isEmpty())
        return refusal(Fault::Kind::NoQuestions);
    completePack(import, reader.unsorted(), "md-"_L1);
    if (QList<Fault> faults = sizeFaults(import.pack); !faults.isEmpty())
        return Refusal{faults};
    return import;
}

} // namespace starling::exchange
