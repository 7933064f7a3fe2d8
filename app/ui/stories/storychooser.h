// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/story.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QLineEdit;
class QListWidget;

namespace starling::ui {

class Stories;

/// Asks which story to insert: those linked to the question first, then those whose words fit best.
class StoryChooser : public QDialog
{
    Q_OBJECT

public:
    /// `fit` is how well the text of a story fits the question, from 0 to 1.
    StoryChooser(const Stories &stories, QuestionId question, const QHash<StoryId, double> &fit,
                 QWidget *parent = nullptr);

    [[nodiscard]] StoryId chosen() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        StoryId id;
        QString text;
        double rank = 0;
    };

    void fill(const QString &filter);

    QList<Row> m_rows;
    QLineEdit *m_filter;
    QListWidget *m_list;
};

} // namespace starling::ui
