// SPDX-License-Identifier: GPL-3.0-or-later
#include "packtonotes.h"

#include "core/plaintext.h"
#include "exchange/export/questionhtml.h"
#include "exchange/packjson.h"
#include "starlingfields.h"

#include <QCryptographicHash>
#include <QSet>

namespace starling::exchange {
namespace {

using namespace Qt::StringLiterals;

QString guidOf(const QStringList &parts)
{
    const QByteArray hash =
        QCryptographicHash::hash(parts.join(QChar(0)).toUtf8(), QCryptographicHash::Blake2b_160);
    return QString::fromLatin1(hash.first(12).toBase64(QByteArray::Base64UrlEncoding));
}

/// Anki's tags have no spaces.
QStringList ankiTags(const QStringList &tags)
{
    QStringList result;
    for (const QString &tag : tags)
        result += tag.simplified().replace(u' ', u'_');
    return result;
}

/// The deck of a pack: "::" would make a deck within a deck.
QString deckOf(const Pack &pack)
{
    QString name = pack.title.simplified().replace("::"_L1, ": "_L1);
    return name.isEmpty() ? pack.uid : name;
}

/// In one line, since a text file has notes in lines; white space between JSON's tokens says nothing.
QString dataOf(const Pack &head, const Question &question)
{
    Pack pack = head;
    pack.questions = {question};
    QString json;
    const QStringList lines = QString::fromUtf8(writePackJson(pack)).split(u'\n');
    for (const QString &line : lines)
        json += line.trimmed();
    return json.toHtmlEscaped();
}

} // namespace

QString frontOf(const QString &title)
{
    return normalised(withoutControls(title).simplified()).toHtmlEscaped();
}

QList<AnkiNote> notesOfPack(const Pack &pack, const QHash<QString, OwnWriting> &own)
{
    const QStringList names{frontField, backField, dataField};
    const QString deck = deckOf(pack);
    Pack head = pack;
    head.questions.clear();
    QList<AnkiNote> notes;
    for (const Question &question : pack.questions) {
        notes +=
            AnkiNote{.guid = guidOf({pack.uid, question.uid}),
                     .notetype = questionNotetype,
                     .fieldNames = names,
                     .fields = {frontOf(question.title), questionHtml(question, own.value(question.uid), 3),
                                dataOf(head, question)},
                     .tags = ankiTags(question.tags),
                     .deck = deck};
    }
    QSet<QString> terms; // many questions explain the same term
    for (const Question &question : pack.questions) {
        for (const Term &term : question.terminology) {
            const QString front = term.term.simplified();
            if (term.definition.trimmed().isEmpty() || terms.contains(front))
                continue;
            terms.insert(front);
            notes += AnkiNote{.guid = guidOf({pack.uid, u"term"_s, front}),
                              .notetype = termNotetype,
                              .fieldNames = names,
                              .fields = {frontOf(front), paragraphsHtml(term.definition), termData},
                              .tags = ankiTags(question.tags),
                              .deck = deck};
        }
    }
    return notes;
}

} // namespace starling::exchange
