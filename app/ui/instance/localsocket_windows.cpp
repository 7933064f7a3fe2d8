// SPDX-License-Identifier: GPL-3.0-or-later
#include "localsocket.h"

#include <QLocalServer>
#include <QLocalSocket>

namespace starling::ui {

void listenForLines(QObject *context, const QString &name, std::function<void(const QByteArray &line)> heard)
{
    auto *server = new QLocalServer(context);
    server->setSocketOptions(QLocalServer::UserAccessOption);
    if (!server->listen(name))
        return;
    QObject::connect(server, &QLocalServer::newConnection, server, [server, heard = std::move(heard)] {
        while (QLocalSocket *socket = server->nextPendingConnection()) {
            QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            QObject::connect(socket, &QLocalSocket::readyRead, socket, [socket, heard] {
                if (socket->bytesAvailable() > longestLine)
                    socket->abort();
                if (!socket->canReadLine())
                    return;
                const QByteArray line = socket->readLine(longestLine).trimmed();
                socket->write("ok\n");
                socket->flush();
                heard(line);
            });
        }
    });
}

bool sendLine(const QString &name, const QByteArray &line, const QDeadlineTimer &deadline)
{
    const auto left = [&deadline] { return static_cast<int>(qMax(1LL, deadline.remainingTime())); };
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(left()))
        return false;
    socket.write(line + '\n');
    return socket.waitForReadyRead(left()) && socket.readLine().startsWith("ok");
}

} // namespace starling::ui
