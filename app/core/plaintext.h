// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace starling {

/// The one boundary where text becomes storable: lone surrogates, U+FFFE and U+FFFF (which the SQL driver and
/// the editor mangle) become U+FFFD, a leading U+FEFF is dropped, CRLF and CR become LF. Idempotent.
QString normalised(const QString &text);
/// Whether normalised() would leave it as it is.
bool isNormalised(QStringView text);

/// Words as a person counts them: runs that hold a letter or digit, separated by white space.
int wordCount(QStringView text);

} // namespace starling
