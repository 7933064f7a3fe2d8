// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/run.h"
#include "cli/streams.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace starling::test {

/// What one run in this process said and did.
struct Ran
{
    cli::Exit exit = cli::Exit::Done;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] bool done() const { return exit == cli::Exit::Done && err.isEmpty(); }
    [[nodiscard]] bool refused() const { return exit == cli::Exit::Refused && !err.isEmpty(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
};

inline Ran runCli(const QStringList &arguments, const QByteArray &input = {})
{
    Ran ran;
    QByteArray given = input;
    QBuffer in(&given);
    QBuffer out(&ran.out);
    QBuffer err(&ran.err);
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    cli::Streams streams(in, out, err);
    ran.exit = cli::run(arguments, streams);
    return ran;
}

} // namespace starling::test
