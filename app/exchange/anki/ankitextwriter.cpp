// SPDX-License-Identifier: GPL-3.0-or-later
#include "ankitext.h"
#include "starlingfields.h"

namespace starling::exchange {
namespace {

using namespace Qt::StringLiterals;

QString cell(const QString &text)
{
    static constexpr QStringView special = u"\t\n\r\"#";
    const bool plain = std::none_of(text.begin(), text.end(), [](QChar c) { return special.contains(c); });
    if (plain)
        return text;
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QByteArray writeAnkiText(const QList<AnkiNote> &notes)
{
    const QStringList names{frontField, backField, dataField};
    const QStringList columns = QStringList{u"Guid"_s, u"Deck"_s} + names + QStringList{u"Tags"_s};
    // Without a column of note types: Anki puts the rows into the one that is chosen there, by the names of
    // its fields, and a person has Basic.
    QString text = u"#separator:tab\n#html:true\n#notetype:Basic\n#guid column:1\n#deck column:2\n"
                   "#tags column:%1\n#columns:%2\n"_s.arg(columns.size())
                       .arg(columns.join(u'\t'));
    for (const AnkiNote &note : notes) {
        QStringList cells{cell(note.guid), cell(note.deck)};
        for (const QString &name : names)
            cells += cell(note.fields.value(note.fieldNames.indexOf(name)));
        cells += cell(note.tags.join(u' '));
        text += cells.join(u'\t') + u'\n';
    }
    return text.toUtf8();
}

} // namespace starling::exchange
