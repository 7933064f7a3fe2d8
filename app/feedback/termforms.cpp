// SPDX-License-Identifier: GPL-3.0-or-later
#include "termforms.h"

#include "tokens.h"

#include <QRegularExpression>

namespace starling::feedback {
namespace {

using namespace Qt::StringLiterals;

QString initialsOf(const QStringList &words)
{
    QString initials;
    for (const QString &word : words)
        initials += word.at(0).toLower();
    return initials;
}

QStringList partsOf(const QString &text)
{
    QStringList parts;
    const Tokens tokens = tokenise(text);
    for (const Token &token : tokens.tokens)
        parts += text.mid(token.place.offset, token.place.length);
    return parts;
}

/// "SLOs" and "SLO" are the acronym "slo"; a word of small letters is none.
QString acronymIn(const QString &word)
{
    QString letters = word;
    if (letters.size() > 2 && letters.endsWith(u's'))
        letters.chop(1);
    if (letters.size() < 2 || letters.size() > 6)
        return {};
    int capitals = 0;
    for (const QChar c : letters) {
        if (!c.isLetterOrNumber())
            return {};
        capitals += c.isUpper() ? 1 : 0;
    }
    return capitals * 2 > letters.size() ? letters.toLower() : QString();
}

/// Whether the letters are the initials of the words, which may hold small words without one.
bool abbreviates(const QString &acronym, const QStringList &words)
{
    if (words.size() < 2 || acronym.size() < 2)
        return false;
    if (initialsOf(words) == acronym)
        return true;
    QStringList large;
    for (const QString &word : words) {
        if (word.size() > 3 || word.at(0).isUpper())
            large += word;
    }
    return large.size() > 1 && initialsOf(large) == acronym;
}

/// "PodDisruptionBudget" as three words; empty where it is one.
QString divided(const QString &word)
{
    QString out;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (i > 1 && word.at(i).isUpper() && word.at(i - 1).isLower())
            out += u' ';
        out += word.at(i);
    }
    return out == word ? QString() : out;
}

/// "Staged roll-out" as "Staged rollout".
QString hyphensTied(const QString &name)
{
    QString tied;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool within =
            i > 0 && i + 1 < name.size() && name.at(i - 1).isLower() && name.at(i + 1).isLower();
        if (name.at(i) != u'-' || !within)
            tied += name.at(i);
    }
    return tied;
}

class Forms
{
public:
    Forms(const QHash<QString, QStringList> &longForms, Words &words) : m_longForms(longForms), m_words(words)
    {
    }

    void add(const QString &text, Naming naming, bool weak = false)
    {
        TermForm form{text.trimmed(), naming, weak, stemsOf(text, m_words)};
        if (form.stems.isEmpty())
            return;
        for (const TermForm &known : std::as_const(m_forms)) {
            if (known.stems == form.stems)
                return;
        }
        m_forms += form;
    }

    void addName(const QString &name, Naming naming, bool weak)
    {
        add(name, naming, weak);
        const QStringList parts = partsOf(name);
        if (parts.size() == 1) {
            if (const QString apart = divided(parts.first()); !apart.isEmpty())
                add(apart, Naming::Hyphen, weak);
            if (const QString acronym = acronymIn(parts.first()); !acronym.isEmpty()) {
                for (const QString &longForm : m_longForms.value(acronym))
                    add(longForm, Naming::LongForm, weak);
            }
        } else if (parts.size() == 2) {
            // "Fail-over", "time box": a person may write it as one word.
            if (parts.first().size() + parts.last().size() <= 14 && !name.contains(u'/'))
                add(parts.join(QString()), Naming::Hyphen, weak);
        }
        if (parts.size() > 2) {
            if (const QString tied = hyphensTied(name); tied != name) // "staged rollout"
                add(tied, Naming::Hyphen, weak);
        }
        if (parts.size() >= 2) {
            addAcronyms(parts, weak);
            expandLast(parts, weak);
        }
    }

    QList<TermForm> take() { return std::move(m_forms); }

private:
    void addAcronyms(const QStringList &parts, bool weak)
    {
        const QString initials = initialsOf(parts);
        if (initials.size() >= 3 && initials.size() <= 6)
            add(initials.toUpper(), Naming::Acronym, weak);
        for (auto known = m_longForms.cbegin(); known != m_longForms.cend(); ++known) {
            for (const QString &longForm : known.value()) {
                if (stemsOf(longForm, m_words) == stemsOf(parts.join(u' '), m_words))
                    add(known.key().toUpper(), Naming::Acronym, weak);
            }
        }
    }

    /// "SLO breach" as "service level objective breach", and the other way round by the words themselves.
    void expandLast(const QStringList &parts, bool weak)
    {
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const QString acronym = acronymIn(parts.at(i));
            for (const QString &longForm : m_longForms.value(acronym)) {
                QStringList spelt = parts;
                spelt[i] = longForm;
                add(spelt.join(u' '), Naming::LongForm, weak);
            }
        }
    }

    const QHash<QString, QStringList> &m_longForms;
    Words &m_words;
    QList<TermForm> m_forms;
};

void note(QHash<QString, QStringList> &forms, const QString &acronym, const QString &longForm)
{
    if (!forms.value(acronym).contains(longForm))
        forms[acronym] += longForm;
}

} // namespace

QList<TermForm> formsOf(const QString &term, const QHash<QString, QStringList> &longForms, Words &words)
{
    static const QRegularExpression bracket(uR"(^(.*?)\s*\((.*)\)\s*(.*)$)"_s);
    static const QRegularExpression lead(uR"(^(e\.g\.|i\.e\.|such as|like|z\.\s?B\.)[,:]?\s*)"_s);
    Forms forms(longForms, words);
    QString name = term;
    QStringList inside;
    bool examples = false;
    if (const auto match = bracket.match(term); match.hasMatch() && !match.captured(1).isEmpty()) {
        name = match.captured(1);
        if (!match.captured(3).isEmpty())
            name += u' ' + match.captured(3);
        QString held = match.captured(2);
        examples = lead.match(held).hasMatch();
        held.remove(lead);
        inside = held.split(QRegularExpression(u"[,;/]|\\bor\\b|\\band\\b"_s), Qt::SkipEmptyParts);
    }
    forms.addName(name, Naming::AsWritten, false);
    for (const QString &each : std::as_const(inside)) {
        const QString part = each.trimmed();
        const bool acronym = abbreviates(acronymIn(part), partsOf(name)) ||
                             (inside.size() == 1 && !acronymIn(part).isEmpty() && !examples);
        const bool longForm = abbreviates(acronymIn(name), partsOf(part));
        forms.addName(part,
                      acronym    ? Naming::Acronym
                      : longForm ? Naming::LongForm
                                 : Naming::Part,
                      !acronym && !longForm);
    }
    if (name.contains(u'/')) {
        for (const QString &part : name.split(u'/')) {
            if (part.trimmed().size() >= 3)
                forms.addName(part, Naming::Part, part.trimmed().size() < 4);
        }
    }
    return forms.take();
}

QHash<QString, QStringList> longFormsOf(const QString &text)
{
    static const QRegularExpression behind(uR"(\(([A-Z][A-Za-z0-9]{1,6})\))"_s);
    static const QRegularExpression before(uR"(\b([A-Z][A-Za-z0-9]{1,6})\s*\(([^()]{4,80})\))"_s);
    QHash<QString, QStringList> forms;
    if (!text.contains(u'('))
        return forms;
    for (auto matches = behind.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString acronym = acronymIn(match.captured(1));
        const QStringList words = partsOf(text.left(match.capturedStart()).right(120));
        for (qsizetype count = 2; count <= qMin(acronym.size() + 3, words.size()); ++count) {
            const QStringList last = words.mid(words.size() - count);
            if (abbreviates(acronym, last)) {
                note(forms, acronym, last.join(u' ').toLower());
                break;
            }
        }
    }
    for (auto matches = before.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString acronym = acronymIn(match.captured(1));
        if (abbreviates(acronym, partsOf(match.captured(2))))
            note(forms, acronym, match.captured(2).toLower());
    }
    return forms;
}

QHash<QString, QStringList> longFormsOf(const Lexicon &lexicon)
{
    QHash<QString, QStringList> forms;
    for (const WordLists::Group &group : lexicon.lists().synonyms) {
        for (const QString &acronym : group.members) {
            if (acronym.size() > 6 || acronym.contains(u' '))
                continue;
            QString letters = acronym;
            letters.remove(u'/');
            for (const QString &member : group.members) {
                if (initialsOf(partsOf(member)) == letters && member.contains(u' '))
                    note(forms, letters, member);
            }
        }
    }
    return forms;
}

} // namespace starling::feedback
