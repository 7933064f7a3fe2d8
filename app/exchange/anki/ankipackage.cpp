// SPDX-License-Identifier: GPL-3.0-or-later
#include "ankipackage.h"

#include <QIODevice>

#include <zip.h>
#include <zstd.h>

#include <memory>

namespace starling::exchange {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype chunk = 256 * 1024;
constexpr qsizetype largestMeta = 4096;
constexpr int largestWindow = 27; ///< of zstd: 128 MB

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct CloseEntry
{
    void operator()(zip_file_t *entry) const { zip_fclose(entry); }
};
struct FreeStream
{
    void operator()(ZSTD_DStream *stream) const { ZSTD_freeDStream(stream); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using Entry = std::unique_ptr<zip_file_t, CloseEntry>;

Fault fault(Fault::Kind kind, const QString &detail = {})
{
    return {kind, {}, 0, detail};
}

Archive opened(const QByteArray &package)
{
    zip_source_t *source =
        zip_source_buffer_create(package.constData(), static_cast<zip_uint64_t>(package.size()), 0, nullptr);
    if (!source)
        return nullptr;
    Archive archive(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!archive)
        zip_source_free(source);
    return archive;
}

Entry openedEntry(const Archive &archive, const char *name)
{
    const zip_int64_t index = zip_name_locate(archive.get(), name, 0);
    return index < 0 ? nullptr : Entry(zip_fopen_index(archive.get(), static_cast<zip_uint64_t>(index), 0));
}

bool holds(const Archive &archive, const char *name)
{
    return zip_name_locate(archive.get(), name, 0) >= 0;
}

/// The number of the format in the first field of the protocol buffer "meta"; 0 where it does not say.
int versionIn(const QByteArray &meta)
{
    quint64 value = 0;
    if (meta.size() < 2 || meta.at(0) != 0x08)
        return 0;
    for (qsizetype i = 1; i < meta.size() && i < 10; ++i) {
        value |= static_cast<quint64>(meta.at(i) & 0x7F) << (7 * (i - 1));
        if (!(meta.at(i) & 0x80))
            return static_cast<int>(std::min<quint64>(value, 1000));
    }
    return 0;
}

/// Counts what comes out and passes it on.
class Outlet
{
public:
    Outlet(QIODevice &out, const PackageLimits &limits, qint64 bytesIn)
        : m_out(out), m_limits(limits), m_in(bytesIn)
    {
    }

    std::optional<Fault> write(const char *bytes, qint64 size)
    {
        m_count += size;
        const bool tooDense = m_count > m_limits.ratioFrom && m_count / m_limits.ratio > m_in;
        if (m_count > m_limits.bytes || tooDense)
            return fault(Fault::Kind::PackageTooLarge, QString::number(m_limits.bytes / (1024LL * 1024)));
        if (m_out.write(bytes, size) != size)
            return fault(Fault::Kind::PackageUnwritable, m_out.errorString());
        return std::nullopt;
    }

private:
    QIODevice &m_out;
    const PackageLimits &m_limits;
    qint64 m_in;
    qint64 m_count = 0;
};

std::optional<Fault> copyStored(zip_file_t *entry, Outlet &outlet)
{
    QByteArray buffer(chunk, Qt::Uninitialized);
    while (true) {
        const zip_int64_t read = zip_fread(entry, buffer.data(), static_cast<zip_uint64_t>(buffer.size()));
        if (read < 0)
            return fault(Fault::Kind::PackageDamaged);
        if (read == 0)
            return std::nullopt;
        if (auto problem = outlet.write(buffer.constData(), read))
            return problem;
    }
}

std::optional<Fault> copyZstd(zip_file_t *entry, Outlet &outlet)
{
    const std::unique_ptr<ZSTD_DStream, FreeStream> stream(ZSTD_createDStream());
    if (!stream || ZSTD_isError(ZSTD_DCtx_setParameter(stream.get(), ZSTD_d_windowLogMax, largestWindow)))
        return fault(Fault::Kind::PackageDamaged);
    QByteArray in(chunk, Qt::Uninitialized);
    QByteArray out(static_cast<qsizetype>(ZSTD_DStreamOutSize()), Qt::Uninitialized);
    size_t hint = 1;
    while (true) {
        const zip_int64_t read = zip_fread(entry, in.data(), static_cast<zip_uint64_t>(in.size()));
        if (read < 0)
            return fault(Fault::Kind::PackageDamaged);
        if (read == 0)
            return hint == 0 ? std::nullopt : std::optional(fault(Fault::Kind::PackageDamaged)); // cut off
        ZSTD_inBuffer input{in.constData(), static_cast<size_t>(read), 0};
        bool full = false; // more may wait in the decoder though all input is taken
        while (input.pos < input.size || full) {
            ZSTD_outBuffer output{out.data(), static_cast<size_t>(out.size()), 0};
            hint = ZSTD_decompressStream(stream.get(), &output, &input);
            if (ZSTD_isError(hint))
                return fault(Fault::Kind::PackageDamaged);
            full = output.pos == output.size && hint != 0;
            if (auto problem = outlet.write(out.constData(), static_cast<qint64>(output.pos)))
                return problem;
        }
    }
}

/// The first bytes of an entry.
QByteArray startOf(const Archive &archive, const char *name)
{
    const Entry entry = openedEntry(archive, name);
    QByteArray bytes(largestMeta, Qt::Uninitialized);
    const zip_int64_t read =
        entry ? zip_fread(entry.get(), bytes.data(), static_cast<zip_uint64_t>(bytes.size())) : 0;
    bytes.truncate(static_cast<qsizetype>(std::max<zip_int64_t>(read, 0)));
    return bytes;
}

bool addEntry(zip_t *archive, const char *name, const QByteArray &bytes)
{
    zip_source_t *source =
        zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8);
    if (index < 0)
        zip_source_free(source);
    return index >= 0;
}

QByteArray bytesOf(zip_source_t *source)
{
    QByteArray bytes;
    if (zip_source_open(source) < 0)
        return bytes;
    QByteArray buffer(chunk, Qt::Uninitialized);
    zip_int64_t read = 0;
    while ((read = zip_source_read(source, buffer.data(), static_cast<zip_uint64_t>(buffer.size()))) > 0)
        bytes.append(buffer.constData(), static_cast<qsizetype>(read));
    zip_source_close(source);
    return read < 0 ? QByteArray() : bytes;
}

} // namespace

bool isPackage(QByteArrayView start)
{
    return start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06");
}

std::optional<Fault> unpackCollection(const QByteArray &package, QIODevice &out, const PackageLimits &limits)
{
    const Archive archive = opened(package);
    if (!archive)
        return fault(Fault::Kind::PackageDamaged);
    if (zip_get_num_entries(archive.get(), 0) > limits.entries)
        return fault(Fault::Kind::TooMany, QString::number(limits.entries));
    const bool told = holds(archive, "meta");
    int version = holds(archive, "collection.anki21") ? 2 : 1;
    if (holds(archive, "collection.anki21b"))
        version = 3; // the others beside it only ask for a newer Anki
    if (told)
        version = versionIn(startOf(archive, "meta"));
    if (version < 1 || version > 3)
        return fault(version == 0 ? Fault::Kind::PackageDamaged : Fault::Kind::PackageTooNew);
    static constexpr std::array names{"collection.anki2", "collection.anki21", "collection.anki21b"};
    const char *name = names.at(static_cast<size_t>(version - 1));
    if (!holds(archive, name))
        return fault(Fault::Kind::NotAPackage);
    const Entry entry = openedEntry(archive, name);
    if (!entry)
        return fault(Fault::Kind::PackageDamaged);
    Outlet outlet(out, limits, package.size());
    if (version < 3)
        return copyStored(entry.get(), outlet);
    auto problem = copyZstd(entry.get(), outlet);
    if (problem && !told && problem->kind == Fault::Kind::PackageDamaged)
        problem->kind = Fault::Kind::PackageTooNew; // of a format that nothing names
    return problem;
}

std::optional<QByteArray> packCollection(const QByteArray &collection)
{
    const QByteArray media("{}");
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    if (!target)
        return std::nullopt;
    zip_source_keep(target); // it outlives the archive that writes to it
    zip_t *archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    QByteArray bytes;
    if (!archive) {
        zip_source_free(target);
    } else if (addEntry(archive, "collection.anki2", collection) && addEntry(archive, "media", media) &&
               zip_close(archive) == 0) {
        bytes = bytesOf(target);
    } else {
        zip_discard(archive);
    }
    zip_source_free(target);
    if (bytes.isEmpty())
        return std::nullopt;
    return bytes;
}

} // namespace starling::exchange
