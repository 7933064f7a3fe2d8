// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonelements.h"

namespace starling::exchange {

void JsonElements::take(const JsonToken &token)
{
    using Kind = JsonToken::Kind;
    constexpr int ofRoot = 1;
    constexpr int ofArray = 2;
    const bool element = m_inside && m_depth == ofArray;
    switch (token.kind) {
    case Kind::Key:
        if (m_depth == ofRoot)
            m_key = unquoted(m_text.sliced(token.offset, token.length)) == "questions";
        return;
    case Kind::ObjectStart:
    case Kind::ArrayStart:
        if (element)
            m_start = token.offset;
        if (m_depth == ofRoot && m_key && token.kind == Kind::ArrayStart) {
            m_inside = true;
            m_array = {token.offset, 0};
            m_elements.clear();
        }
        ++m_depth;
        return;
    case Kind::ObjectEnd:
    case Kind::ArrayEnd: {
        --m_depth;
        const qsizetype end = token.offset + token.length;
        if (m_inside && m_depth == ofArray)
            m_elements.append({m_start, end - m_start});
        if (m_inside && m_depth == ofRoot) {
            m_inside = false;
            m_array.length = end - m_array.offset;
        }
        return;
    }
    default:
        if (element)
            m_elements.append({token.offset, token.length});
    }
}

} // namespace starling::exchange
