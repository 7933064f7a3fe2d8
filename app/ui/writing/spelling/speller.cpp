// SPDX-License-Identifier: GPL-3.0-or-later
#include "speller.h"

#include "spellwords.h"

#include <QDir>
#include <QFile>

#include <hunspell/hunspell.hxx>

namespace starling::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostSuggestions = 8;

/// The path as Hunspell opens it: UTF-8 behind the mark of a long path on Windows.
QByteArray hunspellPath(const QString &path)
{
#ifdef Q_OS_WIN
    return ("\\\\?\\"_L1 + QDir::toNativeSeparators(QDir::cleanPath(path))).toUtf8();
#else
    return QFile::encodeName(path);
#endif
}

/// Dictionaries know one apostrophe, and nothing of soft hyphens.
QString plain(QString word)
{
    return word.replace(QChar(0x2019), u'\'').remove(QChar(0x00AD));
}

/// The words of the shipped lexicon, in lower case.
QSet<QString> lexiconWords()
{
    QSet<QString> words;
    QFile file(u":/starling/lexicon/terms.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return words;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        for (const SpellWord &word : spellWords(line))
            words.insert(line.mid(word.at, word.length).toLower());
    }
    return words;
}

} // namespace

Speller::Speller() = default;
Speller::~Speller() = default;

void Speller::load(const QList<Dictionary> &dictionaries)
{
    m_parts.clear();
    if (m_terms.isEmpty())
        m_terms = lexiconWords();
    for (const Dictionary &dictionary : dictionaries) {
        auto words = std::make_unique<Hunspell>(hunspellPath(dictionary.affixes).constData(),
                                                hunspellPath(dictionary.words).constData());
        const std::string &name = words->get_dict_encoding();
        QStringEncoder encode(name.c_str());
        QStringDecoder decode(name.c_str());
        if (encode.isValid() && decode.isValid())
            m_parts.push_back({std::move(words), std::move(encode), std::move(decode)});
    }
}

bool Speller::isRight(const QString &word)
{
    const QString text = plain(word);
    if (m_terms.contains(text.toLower()))
        return true;
    for (Part &part : m_parts) {
        const QByteArray bytes = part.encode(text);
        const bool sayable = !part.encode.hasError();
        part.encode.resetState();
        if (sayable && part.words->spell(bytes.toStdString()))
            return true;
    }
    return false;
}

QStringList Speller::suggestions(const QString &word)
{
    // In turn, the best of each first.
    QList<QStringList> lists;
    for (Part &part : m_parts) {
        const QByteArray bytes = part.encode(plain(word));
        const bool sayable = !part.encode.hasError();
        part.encode.resetState();
        QStringList list;
        if (sayable) {
            for (const std::string &proposal : part.words->suggest(bytes.toStdString())) {
                list += part.decode(QByteArrayView(proposal.data(), static_cast<qsizetype>(proposal.size())));
                part.decode.resetState();
            }
        }
        lists += list;
    }
    QStringList all;
    for (qsizetype rank = 0; rank < mostSuggestions; ++rank) {
        for (const QStringList &list : std::as_const(lists)) {
            if (rank < list.size() && all.size() < mostSuggestions && !all.contains(list.at(rank)))
                all += list.at(rank);
        }
    }
    return all;
}

} // namespace starling::ui
