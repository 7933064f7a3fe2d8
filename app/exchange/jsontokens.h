// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QVarLengthArray>

namespace starling::exchange {

/// Nesting that is refused; the pack format itself needs six levels.
inline constexpr int maximumJsonDepth = 100;

/// One token of a JSON text: a range of bytes. Keys and strings include their quotes; punctuation is not
/// reported.
struct JsonToken
{
    enum class Kind {
        ObjectStart,
        ObjectEnd,
        ArrayStart,
        ArrayEnd,
        Key,
        String,
        Number,
        Literal, ///< true, false, null
        End,
        Error,
        TooDeep
    };
    Kind kind = Kind::End;
    qsizetype offset = 0;
    qsizetype length = 0;
};

/// Cuts UTF-8 JSON (RFC 8259, no byte order mark) into tokens and checks its grammar on the way. Keeps its
/// own stack, so no input can exhaust the program's. UTF-8 itself is not checked.
class JsonTokens
{
public:
    explicit JsonTokens(QByteArrayView utf8) : m_text(utf8) {}

    /// The next token. After End, Error and TooDeep it is the same one again.
    JsonToken next();

    /// What is wrong, in English, once next() has given Error.
    [[nodiscard]] QString message() const { return QString::fromLatin1(m_message); }

private:
    enum class Expect { Value, ValueOrEnd, Key, KeyOrEnd, CommaOrEnd, Nothing };

    JsonToken open(JsonToken::Kind kind);
    JsonToken close(JsonToken::Kind kind);
    JsonToken value();
    JsonToken key();
    JsonToken number();
    JsonToken literal();
    JsonToken fail(qsizetype offset, const char *message);
    /// The offset after the string that begins at m_at, or -1 after fail().
    qsizetype endOfString();
    [[nodiscard]] bool skipSpace();
    [[nodiscard]] bool inObject() const { return !m_open.isEmpty() && m_open.back() == '{'; }
    [[nodiscard]] JsonToken taken(JsonToken::Kind kind, qsizetype end);

    QByteArrayView m_text;
    qsizetype m_at = 0;
    Expect m_expect = Expect::Value;
    QVarLengthArray<char, maximumJsonDepth> m_open;
    JsonToken m_last;
    bool m_finished = false;
    const char *m_message = "";
};

/// The text of a key or string token: without its quotes, escapes resolved, as UTF-8.
QByteArray unquoted(QByteArrayView token);

} // namespace starling::exchange
