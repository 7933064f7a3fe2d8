// SPDX-License-Identifier: GPL-3.0-or-later
#include "openlibrary.h"

#include "commandline.h"
#include "sentences.h"
#include "streams.h"

namespace starling::cli {

QString storePath(const CommandLine &line)
{
    return line.store.isEmpty() ? defaultStorePath() : line.store;
}

std::unique_ptr<Library> openLibrary(const CommandLine &line, Streams &streams)
{
    Result<std::unique_ptr<Library>> library = Library::open(storePath(line));
    if (library)
        return std::move(library).value();
    complain(library.error(), streams);
    return nullptr;
}

void complain(const Error &error, Streams &streams)
{
    streams.complain(sentence(error));
}

} // namespace starling::cli
