// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack.h"

#include <QWidget>

#include <array>

class QButtonGroup;
class QStackedWidget;

namespace starling::ui {

class MarkdownEdit;

/// Edits the STAR example: as its four parts, or as one story. Going over to the other form takes the text
/// along where that is empty.
class StarEdit : public QWidget
{
    Q_OBJECT

public:
    explicit StarEdit(QWidget *parent = nullptr);

    void setStar(const StarExample &star);
    [[nodiscard]] StarExample star() const;
    void setAsStory(bool story);
    void focusFirst();

Q_SIGNALS:
    void changed();
    void zoomRequested(int steps);

private:
    [[nodiscard]] bool isStory() const;

    QButtonGroup *m_form;
    QStackedWidget *m_stack;
    std::array<MarkdownEdit *, 4> m_parts{};
    MarkdownEdit *m_story;
};

} // namespace starling::ui
