// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mock.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace starling::ui {

/// The recordings of one interview with their marks: to hear again from the start or from a mark, and to
/// delete one by one.
class RecordingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RecordingsDialog(const QList<MockQuestion> &questions, QWidget *parent = nullptr);

Q_SIGNALS:
    void playRequested(const QString &file, int fromMs);
    void deleteRequested(starling::RecordingId id);

private:
    void play();
    void removeChosen();

    QListWidget *m_list;
    QPushButton *m_play = nullptr;
    QPushButton *m_delete = nullptr;
};

} // namespace starling::ui
