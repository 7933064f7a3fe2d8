// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldlines.h"

#include <array>

namespace starling::exchange {
namespace {

using namespace Qt::StringLiterals;

struct Mark
{
    unsigned style;
    QLatin1StringView text;
};
/// From the outermost.
constexpr std::array marks{Mark{FieldLines::Bold, "**"_L1}, Mark{FieldLines::Italic, "*"_L1},
                           Mark{FieldLines::Code, "`"_L1}};

void open(QString &line, unsigned styles)
{
    for (const Mark &mark : marks) {
        if (styles & mark.style)
            line += mark.text;
    }
}

void close(QString &line, unsigned styles)
{
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        if (styles & mark->style)
            line += mark->text;
    }
}

QString withoutBullet(const QString &line)
{
    static constexpr QStringView bullets = u"•◦▪‣·–";
    if (line.size() > 2 && bullets.contains(line.front()) && line.at(1).isSpace())
        return line.sliced(2).trimmed();
    return line;
}

} // namespace

void FieldLines::add(QStringView text)
{
    m_text += text;
    m_styles.insert(m_styles.size(), text.size(), m_marked ? m_style : 0);
}

void FieldLines::addSpace()
{
    if (!m_text.isEmpty() && !m_text.back().isSpace())
        add(u" ");
}

void FieldLines::finishLine()
{
    qsizetype end = m_text.size();
    while (end > 0 && m_text.at(end - 1).isSpace())
        --end;
    qsizetype begin = 0;
    while (begin < end && m_text.at(begin).isSpace())
        ++begin;
    if (begin < end)
        m_lines += withoutBullet(marked(begin, end));
    m_text.clear();
    m_styles.clear();
}

QStringList FieldLines::take()
{
    finishLine();
    return std::move(m_lines);
}

QString FieldLines::marked(qsizetype begin, qsizetype end) const
{
    // A space at the border of a style stands outside, since marks hold on to letters: it has what the letters
    // on both sides of it have.
    QList<unsigned> wanted = m_styles;
    for (qsizetype i = end - 1; i >= begin; --i) {
        if (m_text.at(i).isSpace())
            wanted[i] = i + 1 < end ? wanted.at(i + 1) : 0;
    }
    QString line;
    unsigned styles = 0;
    for (qsizetype i = begin; i < end; ++i) {
        const unsigned next = m_text.at(i).isSpace() ? wanted.at(i) & styles : wanted.at(i);
        if (next != styles) {
            close(line, styles);
            open(line, next);
            styles = next;
        }
        line += m_text.at(i);
    }
    close(line, styles);
    return line;
}

} // namespace starling::exchange
