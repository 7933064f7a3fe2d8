// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchhands.h"

#include "figures.h"
#include "ui/questions/questionpanel.h"
#include "ui/window/mainwindow.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

namespace starling::bench {

SearchHands::SearchHands(ui::MainWindow &window)
    : m_window(window)
    , m_line(window.questions()->search())
    , m_list(window.questions()->list())
    , m_model(window.questions()->model())
{
    window.installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    const auto answered = [this] {
        if (!std::exchange(m_answered, true))
            m_answeredAt = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
    };
    connect(&m_model, &QAbstractItemModel::modelReset, this, answered);
    connect(&m_model, &ui::QuestionListModel::merged, this, [this, answered] {
        m_mergedAt = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
        answered();
    });
    auto *dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] { m_busy.start(); });
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
        if (m_busy.isValid())
            m_busiest = std::max(m_busiest, static_cast<double>(m_busy.nsecsElapsed()) / 1e6);
        m_busy.invalidate();
    });
}

bool SearchHands::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport()) {
        m_listPainted = m_listPainted || (m_answered && event->type() == QEvent::Paint);
        return false;
    }
    if (event->type() != QEvent::UpdateRequest || m_inside)
        return false;
    m_inside = true; // a frame: once it comes back, all is painted and handed over
    QCoreApplication::sendEvent(watched, event);
    m_inside = false;
    if (m_listPainted && !m_painted) {
        m_painted = true;
        m_paintedAt = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
    }
    return true;
}

void SearchHands::press(QChar letter)
{
    m_answered = m_listPainted = m_painted = false;
    m_mergedAt = -1;
    const int key = letter == u' ' ? Qt::Key_Space : Qt::Key_A;
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, QString(letter));
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, QString(letter));
    m_clock.start();
    QCoreApplication::sendEvent(m_line, &down);
    QCoreApplication::sendEvent(m_line, &up);
}

void SearchHands::untilPainted()
{
    while (!m_painted)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void SearchHands::untilComplete()
{
    while (!m_model.isComplete())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void SearchHands::settle()
{
    for (int i = 0; i < 12; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
}

void SearchHands::clear()
{
    const bool searched = m_model.isSearching();
    m_answered = false;
    m_line->clear();
    while (searched && !m_answered)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    settle();
}

double SearchHands::busiest()
{
    return std::exchange(m_busiest, 0.0);
}

void SearchHands::type(const QString &before, const QString &text, Times &times, bool pointing)
{
    clear();
    if (!before.isEmpty()) {
        m_answered = false;
        m_line->setText(before);
        while (!m_answered)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        untilComplete();
    }
    settle();
    m_line->setFocus();
    m_busiest = 0;
    for (const QChar letter : text) {
        if (letter == u' ') { // finds what was found
            m_line->insert(letter);
            continue;
        }
        times.handled << timed([this, letter] { press(letter); });
        untilPainted();
        times.answered << m_answeredAt;
        times.painted << m_paintedAt;
        ++times.keys;
        times.empty += m_model.rowCount() == 0 && !m_model.isComplete() ? 1 : 0;
        QuestionId before3;
        const int row = 3;
        if (pointing && !m_model.isComplete() && m_model.rowCount() > row) {
            m_list->setCurrentIndex(m_list->model()->index(row, 0));
            before3 = m_model.idAt(row);
        }
        untilComplete();
        times.merged << (m_mergedAt >= 0 ? m_mergedAt : m_paintedAt);
        if (before3.isValid() && (m_model.idAt(row) != before3 || m_list->currentIndex().row() != row))
            ++times.moved;
        settle();
    }
}

void SearchHands::typeOn(const QString &text, Times &times)
{
    clear();
    m_line->setFocus();
    for (const QChar letter : text) {
        times.handled << timed([this, letter] { press(letter); });
        if (letter == u' ')
            continue;
        untilPainted();
        times.painted << m_paintedAt;
        ++times.keys;
    }
    untilComplete();
    settle();
}

double SearchHands::burst(const QString &text)
{
    clear();
    m_line->setFocus();
    QElapsedTimer whole;
    whole.start();
    for (const QChar letter : text)
        press(letter);
    untilPainted();
    const double time = static_cast<double>(whole.nsecsElapsed()) / 1e6;
    untilComplete();
    settle();
    return time;
}

} // namespace starling::bench
