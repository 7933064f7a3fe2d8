// SPDX-License-Identifier: GPL-3.0-or-later
#include "streams.h"

#include <QFileDevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace starling::cli {

using namespace Qt::StringLiterals;

Streams::Streams(QIODevice &in, QIODevice &out, QIODevice &err) : m_in(in), m_out(out), m_err(err) {}

void Streams::write(const QByteArray &bytes)
{
    if (m_out.write(bytes) != bytes.size())
        m_lost = true;
}

void Streams::print(const QString &line)
{
    write(line.toUtf8() + '\n');
}

void Streams::print(const QJsonArray &array)
{
    write(QJsonDocument(array).toJson());
}

void Streams::print(const QJsonObject &object)
{
    write(QJsonDocument(object).toJson());
}

void Streams::complain(const QString &sentence)
{
    explain("starling-cli: "_L1 + sentence);
}

void Streams::explain(const QString &line)
{
    m_err.write(line.toUtf8() + '\n');
    if (auto *file = qobject_cast<QFileDevice *>(&m_err))
        file->flush();
}

bool Streams::finish()
{
    if (auto *file = qobject_cast<QFileDevice *>(&m_out); file && !file->flush())
        m_lost = true;
    return !m_lost;
}

} // namespace starling::cli
