// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTextEdit;

namespace starling::ui {

/// Finds in one text widget at a time, marks every place and says which one it stands on. At the last place
/// it asks whether another text follows before it starts over.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    /// What is searched: a QTextEdit or a QPlainTextEdit.
    void setTarget(QWidget *text);
    [[nodiscard]] bool searches(const QWidget *text) const;
    /// Asked when a text has no further place: shows the next text that holds `needle` and returns true, or
    /// false.
    void setFollowing(std::function<bool(const QString &needle, bool forward)> following);

    void open();
    void close();
    void findNext();
    void findPrevious();
    /// The text of the target was exchanged: marks again.
    void refresh();
    [[nodiscard]] QLineEdit *line() const { return m_line; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupBar();
    void find(bool forward, bool fromStart);
    bool moveTo(bool forward, bool fromEdge);
    void markAll();
    void clearSelection();
    [[nodiscard]] QTextDocument *document() const;

    QLineEdit *m_line;
    QLabel *m_count;
    QTextEdit *m_rich = nullptr;
    QPlainTextEdit *m_plain = nullptr;
    std::function<bool(const QString &, bool)> m_following;
};

} // namespace starling::ui
