// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/wordlists.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace starling {
class Desk;
}

namespace starling::ui {

/// The word lists behind the hints, to be changed as the files they are. Nothing is kept before "Save"; a
/// list put back to how it came needs no copy of its own.
class WordListsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `language`: the lists shown first.
    WordListsDialog(Desk &desk, const QString &language, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved();

private:
    void loadLanguage();
    void showList();
    void takeText();
    void save();
    [[nodiscard]] static QString nameOf(const QString &list);

    Desk &m_desk;
    QString m_folder;
    QComboBox *m_languages;
    QComboBox *m_lists;
    QPlainTextEdit *m_text;
    QLabel *m_state;
    QPushButton *m_shipped;
    QHash<QString, WordListText> m_texts;              ///< of the language in sight
    QHash<QString, QHash<QString, QString>> m_changes; ///< by language and list
    QString m_language;
    QString m_list; ///< in sight
};

} // namespace starling::ui
