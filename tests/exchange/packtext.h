// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace starling::test {

/// A pack with one question per line from line 2, each with what a question must have and then `extra`.
inline QByteArray packOf(const QByteArrayList &extras)
{
    QByteArray json = R"({"id": "p", "title": "P", "version": "1", "questions": [)";
    int number = 0;
    for (const QByteArray &extra : extras) {
        const QByteArray n = QByteArray::number(++number);
        json += (number > 1 ? ",\n" : "\n") + QByteArray(R"({"id": "q)") + n + R"(", "number": )" + n +
                R"(, "title": "T", "category": "technical", "difficulty": "easy")" +
                (extra.isEmpty() ? "" : ", ") + extra + '}';
    }
    return json + "\n]}";
}

/// A pack whose only question is given whole, on line 2.
inline QByteArray packWith(const QByteArray &question)
{
    return R"({"id": "p", "title": "P", "version": "1", "questions": [)"
           "\n" +
           question + "]}";
}

} // namespace starling::test
