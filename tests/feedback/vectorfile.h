// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedback/wordvectors.h"

#include <QByteArray>
#include <QList>
#include <QtEndian>

namespace starling::test {

struct WordAndVector
{
    QByteArray word;
    quint32 rank = 0;
    QList<signed char> vector; ///< the first dimensions; the others are 0
};

/// A file of word vectors; the words must be in order.
inline QByteArray vectorFile(const QList<WordAndVector> &words, quint32 dimensions = 64)
{
    const auto number = [](quint32 value) {
        QByteArray bytes(4, '\0');
        qToLittleEndian(value, bytes.data());
        return bytes;
    };
    QByteArray ends;
    QByteArray ranks;
    QByteArray texts;
    QByteArray vectors;
    for (const WordAndVector &each : words) {
        texts += each.word;
        ends += number(static_cast<quint32>(texts.size()));
        ranks += number(each.rank);
        QByteArray vector(static_cast<qsizetype>(dimensions), '\0');
        for (qsizetype i = 0; i < each.vector.size(); ++i)
            vector[i] = static_cast<char>(each.vector.at(i));
        vectors += vector;
    }
    return "SWV1" + number(static_cast<quint32>(words.size())) + number(dimensions) + ends + ranks + texts +
           vectors;
}

} // namespace starling::test
