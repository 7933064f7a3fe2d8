// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/deskfixture.h"
#include "ui/theme/appearance.h"
#include "ui/window/mainwindow.h"

class QLabel;
class QListView;

namespace starling::test {

/// The study window over a DeskFixture, shown and active, with the hands of a person.
class WindowFixture
{
public:
    WindowFixture();
    explicit WindowFixture(const QList<Pack> &packs, const Session &session = {});
    ~WindowFixture();

    ui::MainWindow &operator*() { return *m_window; }
    ui::MainWindow *operator->() { return m_window.get(); }
    DeskFixture &desk() { return m_desk; }

    /// Closes the window as a person does, then the store.
    void close();
    void open();
    void reopen();

    /// Presses a key in the widget that has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    /// Clicks the row of the list.
    void clickRow(int row);
    [[nodiscard]] QListView *list() const;
    /// The words of a label by its object name.
    [[nodiscard]] QString label(const QString &name) const;
    /// Title of the question in sight.
    [[nodiscard]] QString title() const;

private:
    DeskFixture m_desk;
    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace starling::test
