// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablecolumns.h"

#include "markdownlayout.h"

#include <algorithm>

namespace starling::exchange {

namespace {

struct Name
{
    Column column;
    const char *header;
    const char *others; // in lower case, separated by bars, UTF-8
};

constexpr std::array names{
    Name{Column::PackId, "Pack id", "packid"},
    Name{Column::PackTitle, "Pack title", "pack|sammlung|titel der sammlung"},
    Name{Column::PackSubtitle, "Pack subtitle", ""},
    Name{Column::PackRole, "Role", "rolle|job|position"},
    Name{Column::PackLanguage, "Language", "sprache"},
    Name{Column::PackVersion, "Version", ""},
    Name{Column::PackLicence, "Licence", "license|lizenz"},
    Name{Column::PackAuthors, "Authors", "author|autoren|autor"},
    Name{Column::Id, "Id", "uid|question id"},
    Name{Column::Number, "Number", "no|nr|nummer|num"},
    Name{Column::Title, "Question",
         "title|frage|titel|questions|fragen|front|vorderseite|prompt|interview question"},
    Name{Column::Category, "Category", "type|kategorie|art|typ"},
    Name{Column::Difficulty, "Difficulty", "level|schwierigkeit|schwierigkeitsgrad"},
    Name{Column::Tags, "Tags", "tag|labels|schlagworte|stichworte|schlagwort"},
    Name{Column::FrameworkName, "Framework name", ""},
    Name{Column::Framework, "Framework",
         "answer framework|rahmen|geruest|ger\xC3\xBC"
         "st|aufbau|struktur|structure"},
    Name{Column::Situation, "Situation", "ausgangslage"},
    Name{Column::Task, "Task", "aufgabe"},
    Name{Column::Action, "Action", "actions|handlung|vorgehen"},
    Name{Column::Result, "Result", "results|ergebnis|resultat"},
    Name{Column::Story, "Story", "star|star example|star answer|narrative|geschichte|beispiel|star beispiel"},
    Name{Column::HowToAnswer, "How to answer",
         "answer|sample answer|model answer|antwort|musterantwort|back|r\xC3\xBC"
         "ckseite|so antworten|wie antworten"},
    Name{Column::KeyPoints, "Key points",
         "key points to mention|points|talking points|kernpunkte|wichtige punkte|punkte"},
    Name{Column::Terminology, "Terminology",
         "key terminology|terms|key terms|glossary|begriffe|fachbegriffe"},
    Name{Column::InterviewerCriteria, "Interviewer criteria",
         "criteria|what interviewers look for|kriterien|worauf geachtet wird"},
    Name{Column::Mistakes, "Common mistakes",
         "mistakes|common mistakes to avoid|pitfalls|fehler|h\xC3"
         "\xA4"
         "ufige fehler"},
    Name{Column::Answer, "My answer", "draft|meine antwort|entwurf"},
    Name{Column::Notes, "Notes", "note|my notes|notizen|anmerkungen|meine notizen"},
};

} // namespace

Column columnOf(const QString &header)
{
    const QString wanted = header.simplified().toLower().replace(u'_', u' ').replace(u'-', u' ');
    if (wanted.isEmpty())
        return Column::Ignored;
    if (!variantOf(header).isEmpty())
        return Column::Variant;
    for (const Name &name : names) {
        const QStringList others = QString::fromUtf8(name.others).split(u'|');
        if (wanted.compare(QLatin1StringView(name.header), Qt::CaseInsensitive) == 0 ||
            others.contains(wanted))
            return name.column;
    }
    return Column::Ignored;
}

QString variantOf(const QString &header)
{
    const QString plain = header.simplified();
    return plain.startsWith(markdown::variantPrefix, Qt::CaseInsensitive)
               ? plain.sliced(markdown::variantPrefix.size())
               : QString();
}

QLatin1StringView headerOf(Column column)
{
    const auto found = std::find_if(names.begin(), names.end(),
                                    [column](const Name &name) { return name.column == column; });
    return found == names.end() ? QLatin1StringView() : QLatin1StringView(found->header);
}

QList<Column> allColumns()
{
    QList<Column> columns;
    for (const Name &name : names)
        columns += name.column;
    return columns;
}

} // namespace starling::exchange
