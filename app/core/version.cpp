// SPDX-License-Identifier: GPL-3.0-or-later
#include "version.h"

#include <QVersionNumber>

namespace starling {

std::strong_ordering compareVersions(QStringView left, QStringView right)
{
    qsizetype leftEnd = 0;
    qsizetype rightEnd = 0;
    const auto leftNumber = QVersionNumber::fromString(left.toString(), &leftEnd).normalized();
    const auto rightNumber = QVersionNumber::fromString(right.toString(), &rightEnd).normalized();
    if (const int order = QVersionNumber::compare(leftNumber, rightNumber); order != 0)
        return order < 0 ? std::strong_ordering::less : std::strong_ordering::greater;
    const int order = left.mid(leftEnd).compare(right.mid(rightEnd));
    return order <=> 0;
}

} // namespace starling
