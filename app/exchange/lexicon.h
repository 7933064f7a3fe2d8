// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lettermodel.h"
#include "wordlist.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace starling::exchange {

/// A small letter that stays small also at the start of an item: "iOS", "gRPC", "p95", "os_signpost".
bool looksLikeCode(QStringView text);

/// What is known of the field's language: terms as people write them, and the words they are made of.
class Lexicon
{
public:
    Lexicon() = default;
    /// One term a line; a line that starts with '#' is a comment.
    explicit Lexicon(QStringView lines);

    /// Each term, and the words in it.
    void addTerms(const QStringList &terms);
    /// Ordinary words of the language, which the lexicon shares.
    void setOrdinaryWords(std::shared_ptr<const WordList> words) { m_ordinary = std::move(words); }
    /// The words of running text, which are set apart by spaces and so are certain.
    void addProse(QStringView text);
    /// To be called after additions and before questions.
    void finish()
    {
        m_letters.finish();
        m_capitals.finish();
    }

    [[nodiscard]] qsizetype termCount() const { return static_cast<qsizetype>(m_terms.size()); }
    /// Written exactly so.
    [[nodiscard]] bool hasTerm(QStringView term) const { return m_terms.contains(term); }
    /// Written so but for upper and lower case, and a plural.
    [[nodiscard]] bool hasTermLike(QStringView term) const;
    /// Quickly tells most texts that are no term, however it is written.
    [[nodiscard]] bool mayBeTerm(QStringView text) const;
    /// Seen exactly so between spaces: "PostgreSQL", "CI/CD", "iOS".
    [[nodiscard]] bool hasWord(QStringView word) const { return m_words.contains(word); }
    /// Seen but for upper and lower case and common endings.
    [[nodiscard]] bool hasWordLike(QStringView word) const;
    /// In how many terms the word stands, in any case.
    [[nodiscard]] int usesOf(QStringView word) const;
    /// How often it may be met in a term, beside the uses of others: by its own uses and by how frequent it
    /// is in the language, but for case and common endings. 0 for a word that is not known.
    [[nodiscard]] double commonness(QStringView word) const;
    /// A term begins with this lower-case word: "git", "iOS", "p95".
    [[nodiscard]] bool isLowerStarter(QStringView word) const { return m_lowerStarters.contains(word); }
    [[nodiscard]] bool mayStartLower(QChar first, QChar second) const;
    [[nodiscard]] const LetterModel &letters() const { return m_letters; }
    /// The same of acronyms.
    [[nodiscard]] const LetterModel &capitals() const { return m_capitals; }

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(QStringView view) const { return qHash(view, 0); }
        size_t operator()(const QString &string) const { return qHash(QStringView(string), 0); }
    };
    struct Equal
    {
        using is_transparent = void;
        bool operator()(QStringView left, QStringView right) const { return left == right; }
    };
    using Set = std::unordered_set<QString, Hash, Equal>;

    void addTerm(const QString &term);
    void addWord(QStringView word);
    void countUses(const QString &term);
    [[nodiscard]] double commonnessOf(QStringView folded) const;
    [[nodiscard]] double stemCommonness(QStringView folded) const;
    void addStarter(const QString &word);

    Set m_terms;
    Set m_foldedTerms;
    Set m_words;
    Set m_foldedWords;
    std::shared_ptr<const WordList> m_ordinary;
    std::unordered_map<QString, int, Hash, Equal> m_uses; // by words in lower case
    Set m_lowerStarters;
    Set m_lowerOpenings;            // the first two letters of those
    std::vector<bool> m_termShapes; // beginnings and lengths of terms
    LetterModel m_letters;
    LetterModel m_capitals;
};

/// The ordinary words that are shipped in resources/lexicon, read once.
std::shared_ptr<const WordList> shippedWords();

/// The terms and ordinary words that are shipped in resources/lexicon, to be finished.
Lexicon shippedLexicon();

} // namespace starling::exchange
