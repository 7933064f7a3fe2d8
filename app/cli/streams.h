// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QIODevice;
class QJsonArray;
class QJsonObject;

namespace starling::cli {

/// Standard input, output and error of one run. Everything goes out as UTF-8, whatever the locale.
class Streams
{
public:
    Streams(QIODevice &in, QIODevice &out, QIODevice &err);

    [[nodiscard]] QIODevice &in() { return m_in; }
    void write(const QByteArray &bytes);
    void print(const QString &line); ///< and a line break
    void print(const QJsonArray &array);
    void print(const QJsonObject &object);
    void complain(const QString &sentence); ///< a line on standard error, with the program's name
    void explain(const QString &line);      ///< a line on standard error as it is
    /// False where something of the output was lost (full disk).
    [[nodiscard]] bool finish();

private:
    QIODevice &m_in;
    QIODevice &m_out;
    QIODevice &m_err;
    bool m_lost = false;
};

} // namespace starling::cli
