// SPDX-License-Identifier: GPL-3.0-or-later
#include "spellchecker.h"

#include "speller.h"
#include "spellwords.h"

#include <QPointer>

#include <utility>

namespace starling::ui {
namespace {

constexpr qsizetype mostVerdicts = 100'000;
constexpr int firstMs = 250; ///< the first words wait until the window is there
constexpr int laterMs = 20;

} // namespace

SpellChecker::SpellChecker(QStringList folders, QObject *parent)
    : QObject(parent), m_folders(std::move(folders)), m_speller(std::make_unique<Speller>())
{
    m_thread.setObjectName(QStringLiteral("spelling"));
    m_worker.moveToThread(&m_thread);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SpellChecker::sendWaiting);
}

SpellChecker::~SpellChecker()
{
    m_thread.quit();
    m_thread.wait();
}

void SpellChecker::setLanguages(const QStringList &languages, bool exact)
{
    if (languages == m_languages && exact == m_exact)
        return;
    m_languages = languages;
    m_exact = exact;
    m_loaded = false;
    forget();
}

void SpellChecker::setOwnWords(const QStringList &words)
{
    m_own = QSet<QString>(words.begin(), words.end());
    Q_EMIT checked();
}

void SpellChecker::addOwnWord(const QString &word)
{
    m_own.insert(word);
    Q_EMIT checked();
}

void SpellChecker::removeOwnWord(const QString &word)
{
    m_own.remove(word);
    Q_EMIT checked();
}

void SpellChecker::setKnownText(const QString &text)
{
    m_known.clear();
    for (const SpellWord &word : spellWords(QString(text).replace(u'\n', u' ')))
        m_known.insert(text.mid(word.at, word.length).toLower());
    Q_EMIT checked();
}

void SpellChecker::forget()
{
    ++m_generation;
    m_useless = false;
    m_verdicts.clear();
    m_asked.clear();
    m_waiting.clear();
    Q_EMIT checked();
}

SpellChecker::Verdict SpellChecker::verdict(const QString &word)
{
    if (m_useless)
        return Verdict::Right;
    const auto known = m_verdicts.constFind(word);
    if (known != m_verdicts.constEnd()) {
        if (*known || m_own.contains(word) || m_known.contains(word.toLower()))
            return Verdict::Right;
        return m_own.contains(word.toLower()) ? Verdict::Right : Verdict::Wrong;
    }
    if (!m_asked.contains(word)) {
        m_asked.insert(word);
        m_waiting += word;
        if (!m_timer.isActive())
            m_timer.start(m_loaded ? laterMs : firstMs);
    }
    return Verdict::Unknown;
}

void SpellChecker::find()
{
    if (!m_loaded)
        start();
}

void SpellChecker::start()
{
    m_loaded = true;
    if (!m_thread.isRunning())
        m_thread.start(QThread::LowPriority);
    QMetaObject::invokeMethod(
        &m_worker,
        [this, folders = m_folders, languages = m_languages, exact = m_exact, generation = m_generation] {
            const QList<Dictionary> found = findDictionaries(folders);
            QStringList names;
            for (const Dictionary &dictionary : found)
                names += dictionary.name;
            const QStringList wanted = exact ? languages : dictionariesFor(languages, found);
            QList<Dictionary> chosen;
            QStringList chosenNames;
            for (const Dictionary &dictionary : found) {
                if (wanted.contains(dictionary.name)) {
                    chosen += dictionary;
                    chosenNames += dictionary.name;
                }
            }
            m_speller->load(chosen);
            QMetaObject::invokeMethod(this, [this, names, chosenNames, generation] {
                if (generation != m_generation)
                    return;
                m_available = names;
                m_inUse = chosenNames;
                m_useless = chosenNames.isEmpty();
                if (m_useless)
                    Q_EMIT noDictionary(names.isEmpty());
                Q_EMIT checked();
            });
        },
        Qt::QueuedConnection);
}

void SpellChecker::sendWaiting()
{
    if (m_verdicts.size() > mostVerdicts) {
        m_verdicts.clear();
        m_asked = QSet<QString>(m_waiting.begin(), m_waiting.end());
    }
    if (!m_loaded)
        start();
    QMetaObject::invokeMethod(
        &m_worker,
        [this, words = std::exchange(m_waiting, {}), generation = m_generation] {
            QHash<QString, bool> verdicts;
            for (const QString &word : words)
                verdicts.insert(word, m_speller->isEmpty() || m_speller->isRight(word));
            QMetaObject::invokeMethod(this, [this, verdicts, generation] {
                if (generation != m_generation)
                    return;
                m_verdicts.insert(verdicts);
                Q_EMIT checked();
            });
        },
        Qt::QueuedConnection);
}

void SpellChecker::suggest(const QString &word, QObject *context,
                           std::function<void(const QStringList &)> then)
{
    find();
    QMetaObject::invokeMethod(
        &m_worker,
        [this, word, guard = QPointer<QObject>(context), then = std::move(then)] {
            const QStringList proposals = m_speller->suggestions(word);
            QMetaObject::invokeMethod(this, [guard, proposals, then] {
                if (guard)
                    then(proposals);
            });
        },
        Qt::QueuedConnection);
}

} // namespace starling::ui
