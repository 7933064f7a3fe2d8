// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QString>

#include <functional>

class QObject;

namespace starling::ui {

/// Hears the lines that are sent to `name` as long as `context` lives, and answers each with "ok". Whoever
/// had the name before loses it.
void listenForLines(QObject *context, const QString &name, std::function<void(const QByteArray &line)> heard);

/// Sends a line to whoever listens at `name`; true where it was answered in time.
bool sendLine(const QString &name, const QByteArray &line, const QDeadlineTimer &deadline);

constexpr int longestLine = 64 * 1024;

} // namespace starling::ui
