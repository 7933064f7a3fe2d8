// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack.h"

namespace starling::test {

/// A pack "sample" of two questions, "one" and "two", with every section filled in the first.
Pack samplePack(const QString &version);

/// The same without its second question.
Pack shrunkPack(const QString &version);

QByteArray bytesOf(const Pack &pack);

/// Writes a file and says whether it is all there.
bool writeFile(const QString &path, const QByteArray &bytes);
QByteArray readFile(const QString &path);

} // namespace starling::test
