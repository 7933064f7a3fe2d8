// SPDX-License-Identifier: GPL-3.0-or-later
#include "run.h"
#include "streams.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <qt_windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace {

/// A script may have closed a standard stream. The next file that is opened would get its number, and our
/// sentences would be written into the store: take the number, with a file that refuses what it is used for.
void occupyClosedStreams()
{
#ifndef Q_OS_WIN
    for (const int number : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(number, F_GETFD) == -1)
            static_cast<void>(open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY));
    }
#endif
}

/// Bytes go in and out as they are, and the console shows UTF-8.
void prepareConsole()
{
#ifdef Q_OS_WIN
    for (FILE *stream : {stdin, stdout, stderr})
        _setmode(_fileno(stream), _O_BINARY);
    SetConsoleOutputCP(CP_UTF8);
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    occupyClosedStreams();
    // Qt warns where the locale is not UTF-8, and helps itself; standard error is for our sentences.
    const QtMessageHandler handler =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    const QCoreApplication application(argc, argv);
    qInstallMessageHandler(handler);
    prepareConsole();

    QFile in;
    QFile out;
    QFile err;
    // Few commands read it; one that does will say so where it is closed.
    static_cast<void>(in.open(stdin, QIODevice::ReadOnly));
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly))
        return static_cast<int>(starling::cli::Exit::Refused);
    starling::cli::Streams streams(in, out, err);
    return static_cast<int>(starling::cli::run(QCoreApplication::arguments().mid(1), streams));
}
