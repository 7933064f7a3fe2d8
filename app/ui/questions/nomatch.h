// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace starling::ui {

/// What stands in the list where a search finds nothing, and the way on to the other packs.
class NoMatch : public QWidget
{
    Q_OBJECT

public:
    explicit NoMatch(QListView *list);

    void showFor(const QString &search, bool offersAllPacks);
    [[nodiscard]] bool isOffering() const;
    void focusOffer();

Q_SIGNALS:
    void allPacksRequested();

private:
    QListView *m_list;
    QLabel *m_text;
    QPushButton *m_allPacks;
};

} // namespace starling::ui
