// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontokens.h"

#include <algorithm>
#include <array>

namespace starling::exchange {
namespace {

using Kind = JsonToken::Kind;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// The code unit of four hexadecimal digits, or -1.
int codeUnit(QByteArrayView text, qsizetype at)
{
    if (at + 4 > text.size())
        return -1;
    int unit = 0;
    for (qsizetype i = at; i < at + 4; ++i) {
        const int digit = hexValue(text[i]);
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

} // namespace

JsonToken JsonTokens::next()
{
    if (m_finished)
        return m_last;
    if (!skipSpace()) {
        if (m_expect == Expect::Nothing) {
            m_finished = true;
            return m_last = {Kind::End, m_at, 0};
        }
        return fail(m_at, m_open.isEmpty()       ? "there is nothing in the text"
                          : m_open.back() == '{' ? "the text ends within an object"
                                                 : "the text ends within an array");
    }
    if (m_expect == Expect::CommaOrEnd) {
        const char c = m_text[m_at];
        if (c == '}' && inObject())
            return close(Kind::ObjectEnd);
        if (c == ']' && !inObject())
            return close(Kind::ArrayEnd);
        if (c != ',')
            return fail(m_at, inObject() ? "expected a comma or the end of the object"
                                         : "expected a comma or the end of the array");
        ++m_at;
        m_expect = inObject() ? Expect::Key : Expect::Value;
        if (!skipSpace())
            return fail(m_at, "the text ends after a comma");
    }
    switch (m_expect) {
    case Expect::KeyOrEnd:
        if (m_text[m_at] == '}')
            return close(Kind::ObjectEnd);
        return key();
    case Expect::Key:
        return key();
    case Expect::ValueOrEnd:
        if (m_text[m_at] == ']')
            return close(Kind::ArrayEnd);
        return value();
    case Expect::Value:
        return value();
    case Expect::CommaOrEnd:
    case Expect::Nothing:
        break;
    }
    return fail(m_at, "there is more after the end of the value");
}

JsonToken JsonTokens::value()
{
    const char c = m_text[m_at];
    if (c == '{')
        return open(Kind::ObjectStart);
    if (c == '[')
        return open(Kind::ArrayStart);
    if (c == '"') {
        const qsizetype end = endOfString();
        return end < 0 ? m_last : taken(Kind::String, end);
    }
    if (c == '-' || isDigit(c))
        return number();
    return literal();
}

JsonToken JsonTokens::key()
{
    if (m_text[m_at] != '"')
        return fail(m_at, "expected a key in double quotes");
    const qsizetype start = m_at;
    const qsizetype end = endOfString();
    if (end < 0)
        return m_last;
    m_at = end;
    if (!skipSpace() || m_text[m_at] != ':')
        return fail(m_at, "expected a colon after the key");
    ++m_at;
    m_expect = Expect::Value;
    return {Kind::Key, start, end - start};
}

JsonToken JsonTokens::number()
{
    qsizetype at = m_at;
    const auto digits = [&] {
        const qsizetype first = at;
        while (at < m_text.size() && isDigit(m_text[at]))
            ++at;
        return at > first;
    };
    const auto has = [&](char c) { return at < m_text.size() && m_text[at] == c; };
    if (has('-'))
        ++at;
    const bool zero = has('0');
    const qsizetype first = at;
    bool good = digits() && !(zero && at - first > 1);
    if (good && has('.')) {
        ++at;
        good = digits();
    }
    if (good && (has('e') || has('E'))) {
        ++at;
        if (has('+') || has('-'))
            ++at;
        good = digits();
    }
    return good ? taken(Kind::Number, at) : fail(m_at, "not a number");
}

JsonToken JsonTokens::literal()
{
    for (const QByteArrayView word : {"true", "false", "null"}) {
        if (m_text.sliced(m_at).startsWith(word))
            return taken(Kind::Literal, m_at + word.size());
    }
    return fail(m_at, "expected a value");
}

JsonToken JsonTokens::open(Kind kind)
{
    if (m_open.size() == maximumJsonDepth) {
        m_finished = true;
        return m_last = {Kind::TooDeep, m_at, 1};
    }
    const bool object = kind == Kind::ObjectStart;
    m_open.append(object ? '{' : '[');
    m_expect = object ? Expect::KeyOrEnd : Expect::ValueOrEnd;
    return {kind, m_at++, 1};
}

JsonToken JsonTokens::close(Kind kind)
{
    m_open.removeLast();
    return taken(kind, m_at + 1);
}

JsonToken JsonTokens::taken(Kind kind, qsizetype end)
{
    const JsonToken token{kind, m_at, end - m_at};
    m_at = end;
    m_expect = m_open.isEmpty() ? Expect::Nothing : Expect::CommaOrEnd;
    return token;
}

JsonToken JsonTokens::fail(qsizetype offset, const char *message)
{
    m_finished = true;
    m_message = message;
    return m_last = {Kind::Error, offset, 0};
}

qsizetype JsonTokens::endOfString()
{
    const char *const data = m_text.data();
    const qsizetype size = m_text.size();
    for (qsizetype i = m_at + 1; i < size; ++i) {
        const char c = data[i];
        if (c == '"')
            return i + 1;
        if (c == '\\') {
            ++i;
            if (i < size && data[i] == 'u') {
                if (codeUnit(m_text, i + 1) < 0) {
                    fail(i - 1, "\\u needs four hexadecimal digits");
                    return -1;
                }
                i += 4;
            } else if (i < size && !QByteArrayView("\"\\/bfnrt").contains(data[i])) {
                fail(i - 1, "no such escape in a string");
                return -1;
            }
        } else if (static_cast<unsigned char>(c) < 0x20) {
            // Reported where it is: the quote that was forgotten is most often on this line.
            fail(i, "line break or control character in a string");
            return -1;
        }
    }
    fail(m_at, "the string has no end");
    return -1;
}

bool JsonTokens::skipSpace()
{
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
            return true;
        ++m_at;
    }
    return false;
}

QByteArray unquoted(QByteArrayView token)
{
    const QByteArrayView raw = token.sliced(1, token.size() - 2);
    if (!raw.contains('\\'))
        return raw.toByteArray();
    QString text;
    qsizetype plain = 0; // where the run without escapes begins
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] != '\\')
            continue;
        text += QString::fromUtf8(raw.sliced(plain, i - plain));
        const char c = raw[++i];
        if (c == 'u') {
            text += QChar(static_cast<char16_t>(codeUnit(raw, i + 1)));
            i += 4;
        } else {
            constexpr std::array<std::pair<char, char>, 5> shortForms{
                {{'b', '\b'}, {'f', '\f'}, {'n', '\n'}, {'r', '\r'}, {'t', '\t'}}};
            const auto form =
                std::find_if(shortForms.begin(), shortForms.end(), [c](auto f) { return f.first == c; });
            text += QLatin1Char(form == shortForms.end() ? c : form->second);
        }
        plain = i + 1;
    }
    text += QString::fromUtf8(raw.sliced(plain));
    return text.toUtf8();
}

} // namespace starling::exchange
