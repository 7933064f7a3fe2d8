// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QIODevice;

namespace starling::test {

/// One <message> of a .ts file.
struct TsMessage
{
    QString context;
    QString source;
    QString comment{};          ///< tells apart what is spelled alike
    QString type{};             ///< "unfinished", "vanished", "obsolete"; empty if finished
    QStringList translations{}; ///< one, or one per plural form
    bool numerus = false;

    [[nodiscard]] QString key() const;
};

/// The messages of a .ts file; none if it is no such file.
QList<TsMessage> readTs(QIODevice &device);

/// What is wrong with a translation that claims to be complete: not finished, empty, placeholders or access
/// keys lost. One line each, empty if all is well.
QStringList offencesOf(const TsMessage &message);

/// What one of them holds and the other does not.
QStringList differences(const QList<TsMessage> &translated, const QList<TsMessage> &inSource);

/// "&Save && Go" has one access key, "R&&D" none.
qsizetype accessKeyCount(const QString &text);

/// The lines of a menu, or of a menu bar, whose access key another one has too, and those without any.
QStringList accessKeyOffences(const QStringList &texts);

} // namespace starling::test
