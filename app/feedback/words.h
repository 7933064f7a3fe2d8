// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QPair>
#include <QString>

#include <memory>

struct sb_stemmer;

namespace starling::feedback {

/// Makes words comparable: lower case, one spelling for British and American, and the stem (Snowball, of the
/// language; words of a language without a stemmer stay whole). Remembers what it has seen; one for a thread.
class Words
{
public:
    /// `spellings` maps the British form to the American one, both in lower case.
    explicit Words(const QString &language, QHash<QString, QString> spellings = {});

    /// `word` is one word as it stands in a text.
    QString stem(QStringView word);
    /// Without the stemmer: what a person would call the same word in another spelling.
    [[nodiscard]] QString spelt(const QString &lower) const;

private:
    struct Delete
    {
        void operator()(sb_stemmer *stemmer) const;
    };
    std::unique_ptr<sb_stemmer, Delete> m_stemmer;
    QHash<QString, QString> m_spellings;
    QHash<QString, QString> m_known;
    bool m_english;
};

/// Lower case, curly apostrophes straight, without a final 's.
QString plainWord(QStringView word);

} // namespace starling::feedback
