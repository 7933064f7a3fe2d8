// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace starling {

/// Another way to answer a question, as it leaves: "2 minutes", "for Acme".
struct NamedText
{
    QString name;
    QString text;
    friend bool operator==(const NamedText &, const NamedText &) = default;
};

/// What the person wrote about one question, as it leaves with it.
struct OwnWriting
{
    QString answer = {};
    QList<NamedText> variants = {};
    QString note = {};
    friend bool operator==(const OwnWriting &, const OwnWriting &) = default;
};

} // namespace starling
