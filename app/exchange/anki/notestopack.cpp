// SPDX-License-Identifier: GPL-3.0-or-later
#include "notestopack.h"

#include "cloze.h"
#include "core/plaintext.h"
#include "exchange/packjson.h"
#include "exchange/packjsonreader.h"
#include "fieldtext.h"
#include "packtonotes.h"
#include "starlingfields.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <optional>

namespace starling::exchange {
namespace {

using namespace Qt::StringLiterals;

QString digestOf(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Blake2b_160).toHex().left(16));
}

/// Anki's ids may hold any character; ours may not.
QString uidOf(const AnkiNote &note)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9._~-]{1,60}$"_s);
    const QString guid = note.guid.trimmed();
    if (plain.match(guid).hasMatch())
        return "anki-"_L1 + guid;
    return "anki-"_L1 + digestOf(guid.isEmpty() ? note.fields.join(QChar(0x1F)) : guid);
}

/// A name in lower case, with hyphens between its words.
QString slugOf(const QString &name)
{
    static const QRegularExpression others(u"[^\\p{L}\\p{N}]+"_s);
    QString slug = name.toLower().replace(others, u"-"_s);
    while (slug.startsWith(u'-'))
        slug.remove(0, 1);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.left(60);
}

/// Text that was escaped for HTML, with nothing left out.
QString unescaped(const QString &html)
{
    QString text;
    for (qsizetype at = 0; at < html.size(); ++at) {
        const qsizetype end = html.at(at) == u'&' ? html.indexOf(u';', at) : -1;
        const QString character =
            end < 0 || end - at > 8 ? QString() : entityText(QStringView(html).sliced(at + 1, end - at - 1));
        text += character.isEmpty() ? QString(html.at(at)) : character;
        at = character.isEmpty() ? at : end;
    }
    return text;
}

QString field(const AnkiNote &note, QLatin1StringView name)
{
    const qsizetype index = note.fieldNames.indexOf(QString(name));
    return index < 0 ? QString() : note.fields.value(index);
}

/// The deck above all, and what is below it.
std::pair<QString, QString> partsOf(const QString &deck)
{
    const qsizetype border = deck.indexOf("::"_L1);
    return border < 0 ? std::pair(deck, QString()) : std::pair(deck.left(border), deck.sliced(border + 2));
}

class Assembly
{
public:
    Assembly(bool html, Format format) : m_html(html) { m_import.format = format; }

    void read(const AnkiNote &note)
    {
        const QString data = field(note, dataField).trimmed();
        if (data == termData)
            return; // it is in its question
        if (data.startsWith(u'{') || data.startsWith("&quot;"_L1)) {
            if (readOwn(note, data))
                return;
        }
        readForeign(note);
    }

    ImportResult finished()
    {
        if (m_questions.isEmpty())
            return Refusal{{Fault{Fault::Kind::NoQuestions, {}, 0, {}}}};
        if (m_media > 0)
            m_import.findings += Finding{.kind = Finding::Kind::MediaLeftOut, .count = m_media, .detail = {}};
        if (m_empty > 0)
            m_import.findings += Finding{.kind = Finding::Kind::SkippedRows, .count = m_empty, .detail = {}};
        if (m_head && m_foreign == 0)
            m_import.pack = *m_head;
        else
            makeHead();
        makeUnique();
        m_import.pack.questions = std::move(m_questions);
        return std::move(m_import);
    }

private:
    /// A question that Starling wrote. What was changed on the front in Anki is the newer title.
    bool readOwn(const AnkiNote &note, const QString &data)
    {
        ImportResult read = readPackJson((m_html ? unescaped(data) : data).toUtf8());
        if (!read || read->pack.questions.size() != 1)
            return false;
        Pack pack = std::move(read->pack);
        Question question = pack.questions.takeFirst();
        const QString front = titleOf(field(note, frontField));
        if (!front.isEmpty() && front != titleOf(frontOf(question.title)))
            question.title = front;
        if (!m_head)
            m_head = pack;
        else if (m_head->uid != pack.uid)
            question.uid = pack.uid + u'.' + question.uid; // of another pack that is in the same file
        m_questions += question;
        m_decks += QString();
        return true;
    }

    void readForeign(const AnkiNote &note)
    {
        ++m_foreign;
        const QString first = note.fields.value(0);
        const Cloze cloze = clozeOf(first);
        Question question;
        question.title = titleOf(cloze.question);
        if (cloze.hasGaps)
            question.howToAnswer = linesOf(cloze.answer);
        else
            m_media += m_html ? textOfField(first, Emphasis::Drop).media : 0;
        for (qsizetype i = 1; i < note.fields.size(); ++i) {
            if (note.fieldNames.value(i) != dataField)
                question.howToAnswer += linesOf(clozeOf(note.fields.at(i)).answer);
        }
        if (question.title.isEmpty() && !question.howToAnswer.isEmpty())
            question.title = titleOf(question.howToAnswer.takeFirst()); // a picture on the front
        if (question.title.isEmpty()) {
            ++m_empty;
            return;
        }
        question.howToAnswer = question.howToAnswer.mid(0, maximumListLength);
        question.uid = uidOf(note);
        question.tags = note.tags;
        const auto [deck, below] = partsOf(note.deck);
        if (!below.isEmpty() && !question.tags.contains(below))
            question.tags += below;
        m_questions += question;
        m_decks += deck;
    }

    QString titleOf(const QString &text) const
    {
        const FieldText read = m_html ? textOfField(text, Emphasis::Drop) : linesOfField(text);
        return normalised(read.lines.join(u' ')).simplified();
    }

    QStringList linesOf(const QString &text)
    {
        FieldText read = m_html ? textOfField(text, Emphasis::Keep) : linesOfField(text);
        m_media += read.media;
        for (QString &line : read.lines)
            line = normalised(line);
        return read.lines;
    }

    /// The pack is called like the deck. Of several decks it has all names, and each question's deck is its
    /// tag.
    void makeHead()
    {
        constexpr qsizetype mostNames = 3;
        constexpr auto anyonesDeck = "Default"_L1; // every collection has a deck of this name
        QStringList names = m_decks;
        names.removeAll(QString());
        names.removeAll(anyonesDeck);
        names.removeDuplicates();
        for (qsizetype i = 0; names.size() > 1 && i < m_questions.size(); ++i) {
            const QString deck = m_decks.at(i) == anyonesDeck ? QString() : normalised(m_decks.at(i));
            if (!deck.isEmpty() && !m_questions.at(i).tags.contains(deck))
                m_questions[i].tags += deck;
        }
        Pack &pack = m_import.pack;
        pack.title = names.mid(0, mostNames).join(u", "_s);
        if (names.size() > mostNames)
            pack.title += u", \u2026"_s;
        pack.title = names.isEmpty() ? u"Anki"_s : normalised(pack.title);
        pack.version = u"1"_s;
        names.sort();
        const QString slug = names.size() == 1 ? slugOf(names.constFirst()) : QString();
        const QString told = names.size() > 1 ? names.join(QChar(0x1F)) : m_questions.constFirst().uid;
        pack.uid = "anki-"_L1 + (slug.isEmpty() ? digestOf(told) : slug);
    }

    /// Ids and numbers are unique within a pack; the numbers of our own packs stay.
    void makeUnique()
    {
        QSet<QString> uids;
        QHash<QString, int> copies; // of an id
        QSet<int> numbers;
        int next = 1;
        for (Question &question : m_questions) {
            const QString uid = question.uid;
            while (uids.contains(question.uid))
                question.uid = u"%1-%2"_s.arg(uid).arg(++copies[uid] + 1);
            uids.insert(question.uid);
            while (question.number < 1 || numbers.contains(question.number))
                question.number = next++;
            numbers.insert(question.number);
        }
    }

    bool m_html;
    Import m_import;
    QList<Question> m_questions;
    QStringList m_decks;        ///< of the questions: the ones above all, none of our own notes
    std::optional<Pack> m_head; ///< of our own notes
    int m_foreign = 0;
    int m_media = 0;
    int m_empty = 0;
};

} // namespace

ImportResult packOfNotes(const QList<AnkiNote> &notes, bool html, Format format)
{
    if (notes.size() > 2 * maximumQuestions)
        return Refusal{{Fault{Fault::Kind::TooMany, u"/"_s, 0, QString::number(maximumQuestions)}}};
    Assembly assembly(html, format);
    for (const AnkiNote &note : notes)
        assembly.read(note);
    return assembly.finished();
}

} // namespace starling::exchange
