// SPDX-License-Identifier: GPL-3.0-or-later
#include "interruption.h"

#include "connection.h"
#include "statement.h"

#include <QLibrary>
#include <QMutexLocker>
#include <QSqlDriver>

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

using Interrupt = void (*)(sqlite3 *);
using SourceId = const char *(*)();
using OptionAt = const char *(*)(int);

template <class Function>
Function resolved(QLibrary &library, const char *name)
{
    return reinterpret_cast<Function>(library.resolve(name)); // NOLINT: what a symbol is for
}

QString sourceOf(const Connection &connection)
{
    Statement statement(connection, u"SELECT sqlite_source_id()"_s);
    statement.ask();
    return statement.next() ? statement.text(0) : QString();
}

QStringList optionsOf(const Connection &connection)
{
    Statement statement(connection, u"PRAGMA compile_options"_s);
    statement.ask();
    QStringList options;
    while (statement.next())
        options += statement.text(0);
    return options;
}

/// The function of the library, if that is what the driver runs on: the same source, made in the same way.
Interrupt interruptOf(QLibrary &library, const Connection &connection)
{
    const auto interrupt = resolved<Interrupt>(library, "sqlite3_interrupt");
    const auto sourceId = resolved<SourceId>(library, "sqlite3_sourceid");
    const auto optionAt = resolved<OptionAt>(library, "sqlite3_compileoption_get");
    if (!interrupt || !sourceId || !optionAt || sourceOf(connection) != QLatin1StringView(sourceId()))
        return nullptr;
    QStringList options;
    for (int i = 0; const char *option = optionAt(i); ++i)
        options += QLatin1StringView(option);
    return options == optionsOf(connection) ? interrupt : nullptr;
}

Interrupt findInterrupt(const Connection &connection)
{
    constexpr int abiVersion = 0; // libsqlite3.so.0; other systems do not number it
    QLibrary library(u"sqlite3"_s, abiVersion);
    if (!library.load())
        library.setFileName(u"sqlite3"_s);
    return library.load() ? interruptOf(library, connection) : nullptr;
}

/// One driver serves all connections, so the first one tells.
Interrupt interruptFunction(const Connection &connection)
{
    static const Interrupt interrupt = findInterrupt(connection);
    return interrupt;
}

sqlite3 *handleOf(const Connection &connection)
{
    const QVariant handle = connection.database().driver()->handle();
    return handle.isValid() && QLatin1StringView(handle.typeName()) == "sqlite3*"_L1
               ? *static_cast<sqlite3 *const *>(handle.constData())
               : nullptr;
}

} // namespace

Interruption::Reading::Reading(Interruption &interruption, const Connection &connection, Wanted wanted)
    : m_interruption(interruption)
{
    const Interrupt function = interruptFunction(connection);
    const QMutexLocker lock(&m_interruption.m_mutex);
    m_interruption.m_function = function;
    m_interruption.m_handle = function ? handleOf(connection) : nullptr;
    m_interruption.m_wanted = std::move(wanted);
}

Interruption::Reading::~Reading()
{
    const QMutexLocker lock(&m_interruption.m_mutex);
    m_interruption.m_handle = nullptr;
    m_interruption.m_wanted = {};
}

void Interruption::interrupt()
{
    const QMutexLocker lock(&m_mutex);
    // One that comes between two statements is forgotten when the next begins; the reader asks before that.
    if (m_handle && m_wanted && m_wanted())
        m_function(m_handle);
}

bool Interruption::works(const Connection &connection)
{
    return interruptFunction(connection) && handleOf(connection);
}

} // namespace starling::store
