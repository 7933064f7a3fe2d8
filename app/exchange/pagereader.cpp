// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagereader.h"

#include "pagestructure.h"
#include "refusal.h"
#include "sectionreader.h"
#include "splitter.h"
#include "titleproposal.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace starling::exchange {

namespace {

constexpr int leastSections = 2; // of one question, before a text is taken for a page

/// "Senior Software Engineer, Backend Interview Questions" asks for a "Senior Software Engineer, Backend".
QString roleOf(const QString &title)
{
    static const QRegularExpression around(
        QStringLiteral("^(?:(?:top|the)\\s+)?(?:\\d+\\+?\\s+)?|\\s*\\b(?:job\\s+)?interview\\b.*$"),
        QRegularExpression::CaseInsensitiveOption);
    QString role = title;
    return role.contains(QLatin1StringView("interview"), Qt::CaseInsensitive) ? role.remove(around).trimmed()
                                                                              : QString();
}

/// The same page read twice is the same pack, whatever was around it and however it was broken.
QString uidOf(const QList<Question> &questions)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto add = [&hash](const QString &text) {
        hash.addData(text.simplified().toUtf8());
        hash.addData(QByteArrayView("\n"));
    };
    for (const Question &question : questions) {
        add(QString::number(question.number));
        add(question.framework.text);
        for (const QString &part : {question.star.situation, question.star.task, question.star.action,
                                    question.star.result, question.star.narrative})
            add(part);
        for (const Section section : allSections) {
            if (const QStringList *list = listOf(question, section))
                add(list->join(QString()));
        }
        for (const Term &term : question.terminology)
            add(term.term + term.definition);
    }
    constexpr qsizetype digits = 12;
    return QStringLiteral("page-") + QString::fromLatin1(hash.result().toHex().left(digits));
}

/// The running text of the page; its words are set apart and so known to be words.
void learnProse(Lexicon &lexicon, const PageStructure &page)
{
    for (const PageQuestion &question : page.questions) {
        lexicon.addProse(question.title);
        for (const PageSection &section : question.sections) {
            const bool joined =
                section.section == Section::KeyPoints || section.section == Section::Terminology;
            for (const PageLine &line : section.lines) {
                if (!joined || line.bulleted)
                    lexicon.addProse(line.text);
            }
        }
    }
}

/// The items of the page's lines in which they ran together.
template <class Visit>
void forEachJoinedLine(const PageStructure &page, Section section, Visit visit)
{
    constexpr qsizetype mostLines = 2;
    for (const PageQuestion &question : page.questions) {
        for (const PageSection &found : question.sections) {
            if (found.section != section || found.lines.size() > mostLines)
                continue;
            for (const PageLine &line : found.lines) {
                if (line.kind == PageLine::Kind::Text && !line.bulleted)
                    visit(line.text);
            }
        }
    }
}

ItemStyle styleIn(const Lexicon &lexicon, const PageStructure &page, Section section, ItemKind kind)
{
    QStringList lines;
    forEachJoinedLine(page, section, [&lines](const QString &line) { lines += line; });
    return styleOf(lexicon, lines, kind);
}

/// Key points are phrases whose borders are plain to see; once split, they teach the words of the terms. How
/// they are written.
ItemStyle learnKeyPoints(Lexicon &lexicon, const PageStructure &page)
{
    QStringList points;
    lexicon.finish();
    const ItemStyle style = styleIn(lexicon, page, Section::KeyPoints, ItemKind::Points);
    forEachJoinedLine(page, Section::KeyPoints,
                      [&](const QString &line) { points += splitItems(lexicon, line, style).items; });
    for (const QString &point : points)
        lexicon.addProse(point);
    return style;
}

/// An acronym whose borders are beyond doubt tells where it ends where it stands between others. Nothing else
/// is learned from terms: what ran together would be taken for a word. How terms are written.
ItemStyle learnAcronyms(Lexicon &lexicon, const PageStructure &page)
{
    constexpr qsizetype longest = 5;
    QStringList acronyms;
    lexicon.finish();
    const ItemStyle style = styleIn(lexicon, page, Section::Terminology, ItemKind::Terms);
    forEachJoinedLine(page, Section::Terminology, [&](const QString &line) {
        const Split split = splitItems(lexicon, line, style);
        for (qsizetype i = 0; i < split.items.size() && split.items.size() > 1; ++i) {
            if (split.doubtful.contains(i))
                continue;
            for (const QString &word : split.items.at(i).split(u' ')) {
                if (word.size() > 2 && word.size() <= longest && word == word.toUpper())
                    acronyms += word;
            }
        }
    });
    for (const QString &acronym : acronyms)
        lexicon.addProse(acronym);
    return style;
}

/// Reads the questions of a page into the pack of an import.
class Assembly
{
public:
    Assembly(const PageStructure &page, const Lexicon &lexicon, PageStyle style, Format format)
        : m_page(page), m_lexicon(lexicon), m_style(style)
    {
        m_import.format = format;
    }

    ImportResult assembled(Watch &watch)
    {
        reportFurniture();
        for (const PageQuestion &question : m_page.questions) {
            readQuestion(question);
            if (watch.stops(m_import.pack.questions.size(), m_page.questions.size()))
                return refusal(Fault::Kind::Cancelled);
        }
        for (const StrangeHeading &heading : m_page.strangeHeadings) {
            m_import.findings += Finding{.kind = Finding::Kind::UnreadSection,
                                         .question = heading.question,
                                         .section = heading.section,
                                         .line = heading.line,
                                         .count = 1,
                                         .detail = heading.text};
        }
        Pack &pack = m_import.pack;
        proposeDetails();
        pack.uid = uidOf(pack.questions);
        pack.title = m_page.title;
        pack.subtitle = m_page.subtitle;
        pack.role = roleOf(pack.title);
        pack.language = QStringLiteral("en");
        pack.version = QStringLiteral("1");
        return std::move(m_import);
    }

private:
    void reportFurniture()
    {
        if (m_page.furniture.isEmpty())
            return;
        m_import.findings += Finding{.kind = Finding::Kind::FurnitureLeftOut,
                                     .line = m_page.furniture.front().line,
                                     .count = static_cast<int>(m_page.furniture.size()),
                                     .detail = m_page.furniture.front().text};
    }

    void readQuestion(const PageQuestion &found)
    {
        const int index = static_cast<int>(m_import.pack.questions.size());
        Question question;
        question.uid = QStringLiteral("q%1").arg(found.number);
        question.number = found.number;
        question.title = found.title;
        SectionReader reader(m_lexicon, m_style, index, m_import);
        for (const PageSection &section : found.sections)
            reader.read(section, question);
        for (const Section section : allSections) {
            if (isSectionEmpty(question, section))
                m_import.findings += Finding{.kind = Finding::Kind::MissingSection,
                                             .question = index,
                                             .section = section,
                                             .line = found.line,
                                             .count = 1,
                                             .detail = {}};
        }
        m_import.pack.questions += question;
    }

    void proposeDetails()
    {
        const QList<Proposal> proposals = proposalsFor(m_import.pack.questions);
        for (qsizetype i = 0; i < proposals.size(); ++i) {
            const Proposal &proposal = proposals.at(i);
            const PageQuestion &found = m_page.questions.at(i);
            Question &question = m_import.pack.questions[i];
            question.category = found.category.value_or(proposal.category);
            question.difficulty = found.difficulty.value_or(proposal.difficulty);
            question.tags = proposal.tags;
            if (question.framework.name.isEmpty())
                question.framework.name = proposal.frameworkName;
            if (!question.title.isEmpty())
                continue;
            question.title = proposal.title;
            m_import.findings += Finding{.kind = Finding::Kind::ProposedTitle,
                                         .question = static_cast<int>(i),
                                         .line = found.line,
                                         .count = 1,
                                         .detail = proposal.title};
        }
    }

    const PageStructure &m_page;
    const Lexicon &m_lexicon;
    PageStyle m_style;
    Import m_import;
};

bool isPage(const PageStructure &page)
{
    return std::any_of(page.questions.begin(), page.questions.end(), [](const PageQuestion &question) {
        const auto filled =
            std::count_if(question.sections.begin(), question.sections.end(),
                          [](const PageSection &section) { return !section.lines.isEmpty(); });
        return filled >= leastSections;
    });
}

} // namespace

ImportResult readPage(const QList<PageLine> &lines, Format format, Lexicon lexicon, Watch &watch)
{
    watch.enter(0.4, 0.6);
    const PageStructure page = structureOf(lines, watch);
    if (watch.stopped())
        return refusal(Fault::Kind::Cancelled);
    if (!isPage(page))
        return refusal(Fault::Kind::NotAPage);
    learnProse(lexicon, page);
    PageStyle style;
    style.points = learnKeyPoints(lexicon, page);
    style.terms = learnAcronyms(lexicon, page);
    lexicon.finish();
    watch.enter(0.6, 1.0);
    return Assembly(page, lexicon, style, format).assembled(watch);
}

} // namespace starling::exchange
