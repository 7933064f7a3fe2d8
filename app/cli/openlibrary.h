// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/library.h"

namespace starling::cli {

class Streams;
struct CommandLine;

/// The store that the line names, or the default one.
QString storePath(const CommandLine &line);

/// Opens the store; where that fails the reason is on standard error and the answer is null.
std::unique_ptr<Library> openLibrary(const CommandLine &line, Streams &streams);

/// The value, or nothing after having said why.
template <class T>
std::optional<T> valueOrComplaint(Result<T> result, Streams &streams);

void complain(const Error &error, Streams &streams);

template <class T>
std::optional<T> valueOrComplaint(Result<T> result, Streams &streams)
{
    if (result)
        return std::move(result).value();
    complain(result.error(), streams);
    return std::nullopt;
}

} // namespace starling::cli
