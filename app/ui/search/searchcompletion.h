// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QCompleter;
class QLineEdit;

namespace starling::ui {

/// Offers the rest of a condition while it is typed: the names of the language, and values such as tags and
/// packs. Never chooses by itself: Enter and Down are the line's until the person goes into the list.
class SearchCompletion : public QObject
{
    Q_OBJECT

public:
    explicit SearchCompletion(QLineEdit *line);

    /// Conditions beside those of the language, "tag:storage".
    void setValues(const QStringList &conditions);
    /// What would be offered for the text before the cursor.
    [[nodiscard]] QStringList offersFor(const QString &text) const;

private:
    void offer();
    void take(const QString &condition);

    QLineEdit *m_line;
    QCompleter *m_completer = nullptr; ///< made when first needed
    QStringList m_conditions;
    QStringList m_values;
};

} // namespace starling::ui
