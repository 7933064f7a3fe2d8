// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QStringList>

class QCompleter;
class QStringListModel;

namespace starling::ui {

/// Tags in one line, with commas between them; completes the one that is being typed. A tag that holds a
/// comma stands in quotes.
class TagsEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit TagsEdit(QWidget *parent = nullptr);

    void setTags(const QStringList &tags);
    /// Without empty and repeated ones.
    [[nodiscard]] QStringList tags() const;
    void setKnownTags(const QStringList &tags);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void complete();
    void take(const QString &tag);
    [[nodiscard]] qsizetype wordStart() const;

    QStringListModel *m_known;
    QCompleter *m_completer;
};

QString lineOfTags(const QStringList &tags);
QStringList tagsOfLine(const QString &line);

} // namespace starling::ui
