// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import.h"
#include "lexicon.h"
#include "pagestructure.h"
#include "splitter.h"

namespace starling::exchange {

/// How a page writes the items that run together in its lines.
struct PageStyle
{
    ItemStyle points{ItemKind::Points, false};
    ItemStyle terms{ItemKind::Terms, false};
};

/// Fills the seven sections of a question from the lines of a page; what was split or relabelled becomes a
/// finding.
class SectionReader
{
public:
    /// How the page writes its items; `index` is the question's place in the pack, for the findings.
    SectionReader(const Lexicon &lexicon, PageStyle style, int index, Import &import)
        : m_lexicon(lexicon)
        , m_style(style)
        , m_index(index)
        , m_findings(import.findings)
        , m_joined(import.joinedLines)
    {
    }
    void read(const PageSection &section, Question &question);

private:
    void readStar(const PageSection &section, StarExample &star);
    void readTerms(const PageSection &section, QList<Term> &terms);
    QStringList splitLine(const PageSection &section, const PageLine &line, qsizetype before);

    const Lexicon &m_lexicon;
    PageStyle m_style;
    int m_index;
    QList<Finding> &m_findings;
    QList<JoinedLine> &m_joined;
};

/// The lines as running text: paragraphs with an empty line between them.
QString paragraphsOf(const QList<PageLine> &lines);

/// The lines as list items: one a list sign, or one a line where there are none.
QStringList itemsOf(const QList<PageLine> &lines);

} // namespace starling::exchange
