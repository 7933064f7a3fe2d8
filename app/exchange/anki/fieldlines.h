// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace starling::exchange {

/// Gathers characters with their style and writes each line with the marks of our texts.
class FieldLines
{
public:
    enum Style : unsigned { Bold = 1, Italic = 2, Code = 4 };

    /// Without `marked` the styles are dropped.
    explicit FieldLines(bool marked) : m_marked(marked) {}

    void setStyle(unsigned style, bool on) { m_style = on ? m_style | style : m_style & ~style; }
    void add(QStringView text);
    void addSpace(); ///< white space of HTML: one space, however long
    void finishLine();
    QStringList take();

private:
    [[nodiscard]] QString marked(qsizetype begin, qsizetype end) const;

    bool m_marked;
    unsigned m_style = 0;
    QString m_text;
    QList<unsigned> m_styles;
    QStringList m_lines;
};

} // namespace starling::exchange
