// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/study.h"
#include "exchange/import.h"

#include <QHash>
#include <QVariant>

#include <atomic>
#include <memory>

namespace starling {
namespace store {
class Interruption;
class Store;
} // namespace store

/// Names of the window's state mapped to small values (numbers, strings, byte arrays).
using Session = QHash<QString, QVariant>;

/// What an import does to one question.
enum class QuestionEffect { Added, Updated, Unchanged, Kept };

/// What an import would do, or did, to the store, counted in questions.
struct ImportEffect
{
    PackId pack;           ///< the pack that is updated; invalid for a new one
    QString storedVersion; ///< of the pack that is updated
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int kept = 0;    ///< edited by the person: the edit stays, the newer text waits beside it
    int retired = 0; ///< no longer in the new version; kept with everything the person wrote
    int answers = 0; ///< of the person, that came in with their questions
};

/// What the first painted window needs, read in one go.
struct Opening
{
    QList<PackRow> packs;
    Session session;
    Scope scope;
    Counts counts;
    int firstRow = 0; ///< the list's row that rows.first() is
    QList<QuestionRow> rows;
    int currentRow = -1;
    std::optional<StudyQuestion> question; ///< the question of currentRow
};

/// The use cases over one open store, for the thread that opened it: the window asks through Desk,
/// starling-cli calls it directly. Every writing call is one transaction and durable when it returns without
/// an error.
class Library
{
public:
    /// Opens the store, or makes a new one that holds the shipped packs. Errors: CannotOpen, InUse,
    /// NotAStore, TooNew, Damaged, MigrationFailed, BackupFailed, WriteFailed.
    static Result<std::unique_ptr<Library>> open(const QString &path, Clock clock = systemClock);
    ~Library();
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;

    /// Session keys that decide the opening: "pack" (pack uid, empty for all), "question" (pack uid + '/' +
    /// question uid). `rowsAround` is how many rows to read around the current one.
    Result<Opening> opening(int rowsAround);

    Result<QList<PackRow>> packs();
    Result<Counts> counts(const Scope &scope);
    Result<QList<QuestionRow>> rows(const Scope &scope, int offset, int limit);
    Result<QList<QuestionRow>> rows(const QList<QuestionId> &ids); ///< in the order of ids
    Result<int> rowOf(const Scope &scope, QuestionId id);          ///< -1 where the scope does not hold it
    /// Questions whose title or text holds `text` (case and accents aside), in the order of the scope. Gives
    /// up with Error::Cancelled soon after `cancelled` turns true.
    Result<QList<QuestionId>> matches(const Scope &scope, const QString &text,
                                      const std::atomic_bool &cancelled);
    Result<StudyQuestion> question(QuestionId id);
    /// By uid, or by PACKUID/NUMBER or PACKUID/UID. Errors: NotFound, Ambiguous (detail lists the full
    /// names).
    Result<QuestionId> findQuestion(const QString &name);

    /// A revision of the draft or note; the answer is the revision that is now durable. The same text again
    /// writes nothing and answers the present revision.
    Result<qint64> saveDraft(QuestionId id, const QString &text);
    Result<qint64> saveNote(QuestionId id, const QString &text);
    Outcome setMastery(QuestionId id, Mastery mastery);
    Outcome setTick(ItemId id, bool ticked);
    Outcome saveSession(const Session &values); ///< adds to or replaces what is there

    /// What importing the pack would do. Error Refused: the store has a newer version of it (what: pack,
    /// detail: version).
    Result<ImportEffect> planImport(const Pack &pack);
    Result<ImportEffect> importPack(const Pack &pack);
    Result<Pack> exportPack(PackId id);
    Result<QStringList> knownTerms();

    /// quick: structure of the file; else also foreign keys and the program's own rules. The list is empty
    /// when sound.
    Result<QStringList> verify(bool quick);

    /// For the use cases beside this class in desk/, each in a header of its own.
    [[nodiscard]] const store::Store &store() const { return *m_store; }
    /// How long reading is stopped from other threads; lives as long as the library.
    [[nodiscard]] store::Interruption &interruption() const { return *m_interruption; }
    [[nodiscard]] QDateTime now() const { return m_clock(); }

private:
    explicit Library(std::unique_ptr<store::Store> store, Clock clock);
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<store::Interruption> m_interruption;
    Clock m_clock;
};

/// Where each system keeps application data: …/starling/starling.db.
QString defaultStorePath();

} // namespace starling
