// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QProcess>

namespace starling::test {

/// Runs a program that types and prints "ACK n" for every chunk that is durable, waits for so many of them
/// and a little more, and kills it. The number of chunks that were acknowledged; -1 where the program did not
/// get that far.
inline int typeAndKill(const QString &program, const QStringList &arguments, int acknowledgements, int moreMs)
{
    QProcess typist;
    typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    typist.start(program, arguments);
    int saved = 0;
    const auto readAll = [&typist, &saved] {
        while (typist.canReadLine())
            saved = typist.readLine().trimmed().mid(4).toInt();
    };
    while (saved < acknowledgements) {
        if (!typist.waitForReadyRead(30'000))
            return -1;
        readAll();
    }
    QElapsedTimer clock;
    for (clock.start(); clock.elapsed() < moreMs;) {
        if (typist.waitForReadyRead(static_cast<int>(moreMs - clock.elapsed())))
            readAll();
    }
    typist.kill();
    if (!typist.waitForFinished(30'000))
        return -1;
    readAll();
    return saved;
}

} // namespace starling::test
