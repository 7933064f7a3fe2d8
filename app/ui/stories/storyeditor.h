// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/story.h"

#include <QScrollArea>
#include <QTimer>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace starling::ui {

class Stories;
class StoryLinks;

/// The form of one story. Saves itself as drafts do: after 300 ms of quiet, 1 s after the first key at the
/// latest, on leaving it and on closing the window.
class StoryEditor : public QScrollArea
{
    Q_OBJECT

public:
    StoryEditor(Stories &stories, StoryLinks *links, QWidget *parent = nullptr);

    void show(StoryId id);
    [[nodiscard]] StoryId story() const { return m_id; }
    void focusTitle();
    void flush();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setupForm(StoryLinks *links);
    QPlainTextEdit *addText(QFormLayout *form, const QString &label, const QString &hint, int lines);
    void setupConnections();
    void edited();
    [[nodiscard]] Story typed() const;

    Stories &m_stories;
    StoryId m_id;
    QLineEdit *m_title;
    QPlainTextEdit *m_situation;
    QPlainTextEdit *m_task;
    QPlainTextEdit *m_action;
    QPlainTextEdit *m_result;
    QPlainTextEdit *m_lesson;
    QLineEdit *m_numbers;
    QLineEdit *m_competencies;
    QSpinBox *m_year;
    QPlainTextEdit *m_confidential;
    QLabel *m_state;
    QTimer m_quiet;
    QTimer m_latest;
    bool m_loading = false;
    bool m_pending = false;
};

/// "name = replacement" lines and back; a line without a sign is a name alone.
QList<ConfidentialName> confidentialFromText(const QString &text);
QString textFromConfidential(const QList<ConfidentialName> &names);

} // namespace starling::ui
