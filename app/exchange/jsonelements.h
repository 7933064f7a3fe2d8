// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsontokens.h"

#include <QList>

namespace starling::exchange {

/// A range of bytes in a JSON text.
struct JsonRange
{
    qsizetype offset = 0;
    qsizetype length = 0;
};

/// Finds, token by token, where the elements of the array "questions" of the outermost object are, so that
/// they can be parsed one by one: a whole pack as QJsonDocument takes as much memory again as the pack.
class JsonElements
{
public:
    explicit JsonElements(QByteArrayView text) : m_text(text) {}

    void take(const JsonToken &token);

    /// Of the array with its brackets; of no length where there is none.
    [[nodiscard]] JsonRange array() const { return m_array; }
    [[nodiscard]] const QList<JsonRange> &elements() const { return m_elements; }

private:
    QByteArrayView m_text;
    int m_depth = 0;
    bool m_key = false;    ///< the key before was "questions"
    bool m_inside = false; ///< of the array
    qsizetype m_start = 0; ///< of the element
    JsonRange m_array;
    QList<JsonRange> m_elements;
};

} // namespace starling::exchange
