// SPDX-License-Identifier: GPL-3.0-or-later
#include "cells.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace starling::exchange {

namespace {

/// Cuts a text into records, cell by cell.
class Cutter
{
public:
    Cutter(const QString &text, QChar separator) : m_text(text), m_separator(separator) {}

    Records cut(Watch &watch, qsizetype most)
    {
        while (m_at < m_text.size() && m_out.openQuoteLine == 0 && !watch.stops(m_at, m_text.size())) {
            if (most >= 0 && m_out.records.size() >= most)
                break;
            record();
        }
        return std::move(m_out);
    }

private:
    void record()
    {
        QStringList cells;
        const int line = m_line;
        do {
            cells += cell();
        } while (m_at < m_text.size() && m_text.at(m_at) == m_separator && ++m_at <= m_text.size());
        if (atLineEnd()) {
            m_at += m_text.at(m_at) == u'\r' ? 2 : 1;
            ++m_line;
        }
        if (cells.size() == 1 && cells.front().trimmed().isEmpty())
            return;
        m_out.records += cells;
        m_out.lines += line;
    }

    [[nodiscard]] bool atLineEnd() const
    {
        if (m_at >= m_text.size())
            return false;
        const bool pair =
            m_text.at(m_at) == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n';
        return pair || m_text.at(m_at) == u'\n';
    }

    QString cell()
    {
        if (m_at < m_text.size() && m_text.at(m_at) == u'"')
            return quotedCell();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != m_separator && !atLineEnd())
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    QString quotedCell()
    {
        const int opened = m_line;
        QString out;
        ++m_at;
        while (true) {
            const qsizetype quote = m_text.indexOf(u'"', m_at);
            if (quote < 0) {
                m_out.openQuoteLine = opened;
                m_at = m_text.size();
                return out;
            }
            const QStringView part = QStringView(m_text).mid(m_at, quote - m_at);
            out += part;
            m_line += static_cast<int>(part.count(u'\n'));
            m_at = quote + 1;
            if (m_at == m_text.size() || m_text.at(m_at) != u'"')
                break;
            out += u'"';
            ++m_at;
        }
        // What follows a closing quote is kept, as spreadsheets do.
        while (m_at < m_text.size() && m_text.at(m_at) != m_separator && !atLineEnd())
            out += m_text.at(m_at++);
        return out;
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    Records m_out;
};

/// What a spreadsheet takes for a formula.
bool isFormula(const QString &cell)
{
    static const QRegularExpression formula(QStringLiteral("^[\\s\"']*[=+\\-@\\t\\r]"));
    static const QRegularExpression number(
        QStringLiteral("^[-+]?\\d+(?:[.,]\\d+)*(?:[eE][-+]?\\d+)?\\s?%?$"));
    constexpr qsizetype enough = 4096; // for a number
    return formula.match(cell).hasMatch() && !(cell.size() < enough && number.match(cell).hasMatch());
}

} // namespace

Records recordsOf(const QString &text, QChar separator, Watch &watch, qsizetype most)
{
    return Cutter(text, separator).cut(watch, most);
}

std::optional<QChar> separatorOf(const QString &opening)
{
    constexpr qsizetype looked = 30;
    std::optional<QChar> best;
    qsizetype most = 1;
    for (const QChar separator : {u'\t', u';', u'|', u','}) {
        Watch watch;
        const Records cut = recordsOf(opening, separator, watch, looked);
        if (cut.records.size() < 2)
            continue;
        const qsizetype columns = cut.records.front().size();
        // The last one may be cut off where the opening ends.
        const bool alike =
            std::all_of(cut.records.begin(), cut.records.end() - 1,
                        [columns](const QStringList &record) { return record.size() == columns; });
        if (alike && columns > most) {
            most = columns;
            best = separator;
        }
    }
    return best;
}

QString defused(const QString &cell)
{
    return isFormula(cell) ? u'\'' + cell : cell;
}

QString undefused(const QString &cell)
{
    return cell.startsWith(u'\'') && isFormula(cell.mid(1)) ? cell.mid(1) : cell;
}

QString quoted(const QString &cell, QChar separator)
{
    const bool needed = std::any_of(cell.begin(), cell.end(),
                                    [separator](QChar c) {
                                        return c == separator || c == u'"' || c == u'\n' || c == u'\r';
                                    }) ||
                        (!cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace()));
    return needed ? u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"' : cell;
}

} // namespace starling::exchange
