// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"

#include "localsocket.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QThread>

namespace starling::ui {
namespace {

using namespace Qt::StringLiterals;

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
    listenForLines(this, m_name, [this](const QByteArray &line) {
        if (line.startsWith("raise"))
            Q_EMIT raiseRequested(QString::fromUtf8(QByteArray::fromPercentEncoding(line.mid(6))));
    });
}

bool SingleInstance::raiseOther(const QString &file, int timeoutMs) const
{
    const QDeadlineTimer deadline(timeoutMs);
    const QString path = file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath();
    const QByteArray line = "raise " + path.toUtf8().toPercentEncoding();
    while (!sendLine(m_name, line, deadline)) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(50); // the other one is still starting, or just leaving
    }
    return true;
}

} // namespace starling::ui
