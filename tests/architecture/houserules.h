// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QHash>
#include <QStringList>

namespace starling::test {

/// Files that may be longer than the limit, each with the reason.
using LongFiles = QHash<QString, QString>;

struct HouseReport
{
    QStringList offences; ///< "path:line: what", in the order of the paths
    int filesSeen = 0;
};

/// Holds the sources below `root` against the picture of the modules and the rules of the house: includes
/// point downwards, files stay short, each has its licence, foreign text is never taken for HTML, strings for
/// people and QObjects stay where they belong, SQL stays in the store.
HouseReport inspectHouse(const QDir &root, const LongFiles &longFiles);

} // namespace starling::test
