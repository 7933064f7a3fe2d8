// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dictionaries.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>

namespace starling::ui {

class Speller;

/// Says at once what it knows of a word and finds out the rest on a thread of its own. Dictionaries are
/// looked for and loaded when the first word is asked about.
class SpellChecker : public QObject
{
    Q_OBJECT

public:
    enum class Verdict { Right, Wrong, Unknown };

    explicit SpellChecker(QStringList folders, QObject *parent = nullptr);
    ~SpellChecker() override;

    /// Languages to check in: names of dictionaries, or languages where `exact` is false.
    void setLanguages(const QStringList &languages, bool exact);
    /// Dictionaries there are, once a word was asked about; and those in use.
    [[nodiscard]] const QStringList &available() const { return m_available; }
    [[nodiscard]] const QStringList &inUse() const { return m_inUse; }
    [[nodiscard]] const QStringList &folders() const { return m_folders; }
    /// Looks for the dictionaries without a word to check: for a menu that shows them.
    void find();

    void setOwnWords(const QStringList &words);
    void addOwnWord(const QString &word);
    void removeOwnWord(const QString &word);
    [[nodiscard]] bool isOwnWord(const QString &word) const { return m_own.contains(word); }
    /// Words of the question in sight: its terms are no mistakes.
    void setKnownText(const QString &text);

    /// Unknown: checked() comes when more is known.
    Verdict verdict(const QString &word);
    void suggest(const QString &word, QObject *context, std::function<void(const QStringList &)> then);

Q_SIGNALS:
    void checked();
    /// No dictionary fits, or there is none at all.
    void noDictionary(bool noneAtAll);

private:
    void sendWaiting();
    void start();
    void forget();

    QStringList m_folders;
    QStringList m_languages;
    bool m_exact = false;
    bool m_loaded = false;
    bool m_useless = false; ///< without any dictionary every word would be wrong
    QStringList m_available;
    QStringList m_inUse;
    QSet<QString> m_own;
    QSet<QString> m_known;
    QHash<QString, bool> m_verdicts;
    QSet<QString> m_asked;
    QStringList m_waiting;
    QTimer m_timer;
    int m_generation = 0;
    QThread m_thread;
    QObject m_worker;                   ///< lives on m_thread; the address jobs are sent to
    std::unique_ptr<Speller> m_speller; ///< used on m_thread only
};

} // namespace starling::ui
