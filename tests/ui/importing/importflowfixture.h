// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/deskfixture.h"

#include "ui/importing/importdialog.h"
#include "ui/importing/importflow.h"

#include <QDialogButtonBox>
#include <QPushButton>

namespace starling::test {

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeTo(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// The flow over a window, with the preview it shows.
struct Flow
{
    explicit Flow(DeskFixture &fixture) : desk(fixture), flow(*fixture, &window)
    {
        window.resize(1000, 700);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window of the test is not shown");
    }
    /// Waits for the preview.
    ui::ImportDialog *preview()
    {
        if (!QTest::qWaitFor([this] { return dialog() && dialog()->isVisible(); }, 15'000))
            qFatal("no preview is shown");
        return dialog();
    }
    [[nodiscard]] ui::ImportDialog *dialog() const { return window.findChild<ui::ImportDialog *>(); }
    static QPushButton *button(ui::ImportDialog *dialog, QDialogButtonBox::StandardButton which)
    {
        return dialog->findChild<QDialogButtonBox *>()->button(which);
    }
    QList<PackRow> packs()
    {
        return *desk.answer([](Library &library) { return library.packs(); });
    }
    bool holds(const QString &uid)
    {
        const QList<PackRow> rows = packs();
        return std::any_of(rows.begin(), rows.end(), [&](const PackRow &row) { return row.uid == uid; });
    }

    DeskFixture &desk;
    QWidget window;
    ui::ImportFlow flow;
    QSignalSpy imported{&flow, &ui::ImportFlow::imported};
};

inline QString tiny()
{
    return QStringLiteral(STARLING_TEST_DATA "/packs/tiny.json");
}

} // namespace starling::test
