// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packimport.h"

#include "exchange/import.h"

namespace starling {

/// What a person agreed to in the preview of an import.
struct AgreedImport
{
    Pack pack;                               ///< with the chosen questions only
    bool whole = true;                       ///< nothing was left out: the version has no other questions
    std::optional<PackId> into = {};         ///< to be added to this pack, instead of being one of its own
    QList<exchange::OwnTexts> ownTexts = {}; ///< go where the person has not written yet
};

/// What it would do. Errors: as planImport(), and NotFound (the pack to add to).
Result<ImportForecast> forecastImport(Library &library, const AgreedImport &agreed);

/// Does it, in one transaction, as an import that can be taken back; the own texts follow, each durable by
/// itself. What is added to another pack belongs to the person there: no version of that pack takes it away.
/// Errors: as forecastImport(), and Cancelled.
Result<ImportEffect> importAgreed(Library &library, const AgreedImport &agreed,
                                  const std::function<bool(double)> &progress = {});

} // namespace starling
