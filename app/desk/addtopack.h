// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packimport.h"

namespace starling {

/// Which questions of a foreign pack come to another one, and how they will be called and numbered there.
struct Adding
{
    ImportForecast forecast;
    Pack target;               ///< the head of the pack they are added to
    QList<Question> questions; ///< those that are added
    int position = 0;          ///< of the first of them in the pack
};

/// Questions that are there already, whatever their id and number, are left alone. Error: NotFound.
Result<Adding> planAdding(const store::Connection &connection, PackId pack, const Pack &content);

/// Adds them as the person's own, in one transaction that can be taken back. Errors: NotFound, Cancelled.
Result<ImportEffect> addToPack(const store::Connection &connection, PackId pack, const Pack &content,
                               const QDateTime &now, const std::function<bool(double)> &progress);

} // namespace starling
