// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"

#include "localsocket.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QThread>

namespace starling::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestQuestion = 1000; ///< no id or PACK/NUMBER is longer; looking for one takes long

QString nameFor(const QString &storePath)
{
    const QFileInfo info(storePath);
    const QString canonical = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"starling-"_s + QLatin1StringView(hash.left(24));
}

/// "raise FILE QUESTION TAB", each percent-encoded and possibly empty.
QByteArray lineFor(const StartOptions &asked)
{
    const QString path = asked.file.isEmpty() ? QString() : QFileInfo(asked.file).absoluteFilePath();
    const QByteArray tab = asked.section ? QByteArray::number(static_cast<int>(*asked.section) + 1) : "";
    return "raise " + path.toUtf8().toPercentEncoding() + ' ' + asked.question.toUtf8().toPercentEncoding() +
           ' ' + tab;
}

StartOptions askedIn(const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    const auto word = [&words](int at) {
        return QString::fromUtf8(QByteArray::fromPercentEncoding(words.value(at)));
    };
    StartOptions asked;
    asked.file = word(1);
    asked.question = word(2).left(longestQuestion);
    const int tab = words.value(3).toInt();
    if (tab >= 1 && tab <= static_cast<int>(allSections.size()))
        asked.section = allSections.at(static_cast<size_t>(tab) - 1);
    return asked;
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
            Q_EMIT raiseRequested(askedIn(line));
    });
}

bool SingleInstance::raiseOther(const StartOptions &asked, int timeoutMs) const
{
    const QDeadlineTimer deadline(timeoutMs);
    const QByteArray line = lineFor(asked);
    while (!sendLine(m_name, line, deadline)) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(50); // the other one is still starting, or just leaving
    }
    return true;
}

} // namespace starling::ui
