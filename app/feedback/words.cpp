// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include <libstemmer.h>

#include <algorithm>

namespace starling::feedback {
namespace {

using namespace Qt::StringLiterals;

/// Longer runs of letters are no words; the stemmer takes them as they are.
constexpr qsizetype longestWord = 60;

bool isLong(QStringView word, QLatin1StringView ending)
{
    return word.size() > ending.size() + 3 && word.endsWith(ending);
}

/// "SLAs", "KPIs"
bool isAcronyms(QStringView word)
{
    return word.size() > 2 && word.endsWith(u's') &&
           std::all_of(word.cbegin(), word.cend() - 1, [](QChar c) { return c.isUpper() || c.isDigit(); });
}

} // namespace

void Words::Delete::operator()(sb_stemmer *stemmer) const
{
    sb_stemmer_delete(stemmer);
}

Words::Words(const QString &language, QHash<QString, QString> spellings)
    : m_stemmer(sb_stemmer_new(language.left(2).toLatin1().constData(), "UTF_8"))
    , m_spellings(std::move(spellings))
    , m_english(language.startsWith("en"_L1))
{
}

QString Words::spelt(const QString &lower) const
{
    const auto listed = m_spellings.constFind(lower);
    if (listed != m_spellings.cend())
        return *listed;
    if (!m_english)
        return lower;
    // Both sides of a comparison come through here, so that it does no harm to make "advise" into "advize".
    for (const auto ending : {"ise"_L1, "ised"_L1, "ises"_L1, "ising"_L1, "iser"_L1, "isers"_L1, "isation"_L1,
                              "isations"_L1, "yse"_L1, "ysed"_L1, "yses"_L1, "ysing"_L1}) {
        if (isLong(lower, ending)) {
            QString american = lower;
            american[american.size() - ending.size() + 1] = u'z';
            return american;
        }
    }
    return lower;
}

QString Words::stem(QStringView word)
{
    const QString plain = plainWord(word);
    const auto known = m_known.constFind(plain);
    if (known != m_known.cend())
        return *known;
    QString stem = spelt(plain);
    if (m_stemmer && stem.size() <= longestWord) {
        const QByteArray utf8 = stem.toUtf8();
        const sb_symbol *symbols =
            sb_stemmer_stem(m_stemmer.get(), reinterpret_cast<const sb_symbol *>(utf8.constData()),
                            static_cast<int>(utf8.size()));
        if (symbols)
            stem = QString::fromUtf8(reinterpret_cast<const char *>(symbols),
                                     sb_stemmer_length(m_stemmer.get()));
    }
    m_known.insert(plain, stem);
    return stem;
}

QString plainWord(QStringView word)
{
    if (isAcronyms(word)) // the stemmer takes "slas" as it is
        word.chop(1);
    QString plain = word.toString().toLower();
    plain.replace(QChar(0x2019), u'\'');
    if (plain.size() > 3 && plain.endsWith("'s"_L1))
        plain.chop(2);
    else if (plain.size() > 2 && plain.endsWith(u'\''))
        plain.chop(1);
    return plain;
}

} // namespace starling::feedback
