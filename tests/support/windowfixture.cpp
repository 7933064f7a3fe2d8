// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "ui/questions/questionpanel.h"
#include "ui/window/studypane.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QStandardPaths>

namespace starling::test {

WindowFixture::WindowFixture() : WindowFixture({pack(QStringLiteral("test"), 3)}) {}

WindowFixture::WindowFixture(const QList<Pack> &packs, const Session &session) : m_desk(packs, session)
{
    QStandardPaths::setTestModeEnabled(true);
    m_desk.close();
    open();
}

WindowFixture::~WindowFixture()
{
    m_window.reset();
}

void WindowFixture::open()
{
    m_desk.open();
    m_appearance = std::make_unique<ui::Appearance>(ui::Appearance::Choice::Light, false);
    m_window = std::make_unique<ui::MainWindow>(*m_desk, *m_appearance, m_desk.opening());
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window of the test is not shown");
}

void WindowFixture::close()
{
    if (!m_window->close())
        qFatal("the window of the test does not close");
    m_window.reset();
    m_desk.close();
}

void WindowFixture::reopen()
{
    close();
    open();
}

void WindowFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
}

void WindowFixture::type(const QString &text)
{
    for (const QChar c : text) {
        if (c == u'\n')
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        else
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(c),
                                Qt::NoModifier);
    }
}

void WindowFixture::clickRow(int row)
{
    QListView *view = list();
    const QRect rect = view->visualRect(view->model()->index(row, 0));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, rect.center());
}

QListView *WindowFixture::list() const
{
    return m_window->questions()->list();
}

QString WindowFixture::label(const QString &name) const
{
    const auto *label = m_window->findChild<QLabel *>(name);
    return label ? label->text() : QString();
}

QString WindowFixture::title() const
{
    return m_window->study()->question().content.title;
}

} // namespace starling::test
