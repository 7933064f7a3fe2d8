// SPDX-License-Identifier: GPL-3.0-or-later
#include "tsfile.h"

#include <QKeySequence>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace starling::test {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype pluralForms = 2; // of English and German

QStringList placeholders(const QString &text)
{
    static const QRegularExpression form(u"%L?(?:n|[0-9]{1,2})"_s);
    QStringList found;
    for (auto match = form.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

TsMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TsMessage message;
    message.context = context;
    message.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.type = xml.attributes().value("type"_L1).toString();
            if (!message.numerus)
                message.translations << xml.readElementText();
            else
                while (xml.readNextStartElement())
                    message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

QString TsMessage::key() const
{
    return u"%1: “%2”%3"_s.arg(context, source, comment.isEmpty() ? comment : u" (%1)"_s.arg(comment));
}

QList<TsMessage> readTs(QIODevice &device)
{
    QList<TsMessage> messages;
    QXmlStreamReader xml(&device);
    if (!xml.readNextStartElement() || xml.name() != "TS"_L1)
        return {};
    while (xml.readNextStartElement()) {
        if (xml.name() != "context"_L1) {
            xml.skipCurrentElement();
            continue;
        }
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                messages << readMessage(xml, context);
            else
                xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? QList<TsMessage>() : messages;
}

QStringList offencesOf(const TsMessage &message)
{
    QStringList offences;
    const auto offend = [&](const QString &what) { offences << message.key() + u": "_s + what; };
    if (!message.type.isEmpty())
        offend(message.type);
    if (message.translations.size() != (message.numerus ? pluralForms : 1))
        offend(u"not every form is there"_s);
    for (const QString &text : message.translations) {
        if (text.trimmed().isEmpty())
            offend(u"empty"_s);
        else if (placeholders(text) != placeholders(message.source))
            offend(u"other placeholders"_s);
        else if (accessKeyCount(text) != accessKeyCount(message.source))
            offend(u"other access keys"_s);
    }
    return offences;
}

QStringList differences(const QList<TsMessage> &translated, const QList<TsMessage> &inSource)
{
    const auto keys = [](const QList<TsMessage> &messages) {
        QSet<QString> set;
        for (const TsMessage &message : messages)
            set << message.key() + (message.numerus ? u" [plural]"_s : QString());
        return set;
    };
    const QSet<QString> ours = keys(translated);
    const QSet<QString> wanted = keys(inSource);
    QStringList found;
    for (const QString &key : wanted - ours)
        found << u"not translated: "_s + key;
    for (const QString &key : ours - wanted)
        found << u"not in the source: "_s + key;
    found.sort();
    return found;
}

qsizetype accessKeyCount(const QString &text)
{
    static const QRegularExpression key(u"&(?!&)"_s);
    return QString(text).remove(u"&&"_s).count(key);
}

QStringList accessKeyOffences(const QStringList &texts)
{
    QStringList offences;
    QHash<QKeySequence, QString> taken;
    for (const QString &text : texts) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            offences << u"no access key: "_s + text;
        else if (taken.contains(key))
            offences << u"one access key: %1, %2"_s.arg(taken.value(key), text);
        else
            taken.insert(key, text);
    }
    return offences;
}

} // namespace starling::test
