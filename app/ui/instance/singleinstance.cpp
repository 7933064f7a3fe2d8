// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QThread>

namespace starling::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int longestMessage = 64 * 1024;

QString nameFor(const QString &storePath)
{
    const QFileInfo info(storePath);
    const QString canonical = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"starling-"_s + QLatin1StringView(hash.left(24));
}

} // namespace

SingleInstance::SingleInstance(const QString &storePath, QObject *parent)
    : QObject(parent), m_name(nameFor(storePath))
{
}

void SingleInstance::listen()
{
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server->listen(m_name)) {
        // We hold the store's lock, so whoever left this name behind is gone.
        QLocalServer::removeServer(m_name);
        if (!m_server->listen(m_name))
            return;
    }
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

void SingleInstance::answer()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > longestMessage)
                socket->abort();
            if (!socket->canReadLine())
                return;
            const QByteArray line = socket->readLine(longestMessage).trimmed();
            socket->write("ok\n");
            socket->flush();
            if (line.startsWith("raise"))
                Q_EMIT raiseRequested(QString::fromUtf8(QByteArray::fromPercentEncoding(line.mid(6))));
        });
    }
}

bool SingleInstance::raiseOther(const QString &file, int timeoutMs) const
{
    const QDeadlineTimer deadline(timeoutMs);
    const QString path = file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath();
    do {
        QLocalSocket socket;
        socket.connectToServer(m_name);
        if (socket.waitForConnected(static_cast<int>(qMax(1LL, deadline.remainingTime())))) {
            socket.write("raise " + path.toUtf8().toPercentEncoding() + '\n');
            if (socket.waitForReadyRead(static_cast<int>(qMax(1LL, deadline.remainingTime()))))
                return socket.readLine().startsWith("ok");
        }
        QThread::msleep(50); // the other one is still starting, or just leaving
    } while (!deadline.hasExpired());
    return false;
}

} // namespace starling::ui
