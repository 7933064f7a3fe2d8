// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace starling::exchange {

class JsonElements;

/// A place in a JSON text: its pointer (RFC 6901) and the byte where it begins.
struct JsonPlace
{
    QString pointer;
    qsizetype offset = 0;
    friend bool operator==(const JsonPlace &, const JsonPlace &) = default;
};

/// What QJsonDocument does not tell. One pass without recursion; `utf8` has no byte order mark.
struct JsonScan
{
    enum class Verdict { Good, SyntaxError, TooDeep };
    Verdict verdict = Verdict::Good;
    qsizetype errorOffset = 0;
    QString errorMessage; ///< in English
    /// Every further occurrence of a key in its object, in the order of the text, at most
    /// maximumDuplicateKeys. Very long keys in the pointers are shortened.
    QList<JsonPlace> duplicateKeys;
};
inline constexpr int maximumDuplicateKeys = 10'000;
/// `elements`, which may be null, sees every token on the way.
JsonScan scanJson(QByteArrayView utf8, JsonElements *elements = nullptr);

} // namespace starling::exchange
