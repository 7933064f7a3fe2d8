// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagsedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace starling::ui {

TagsEdit::TagsEdit(QWidget *parent)
    : QLineEdit(parent), m_known(new QStringListModel(this)), m_completer(new QCompleter(m_known, this))
{
    setPlaceholderText(tr("Tags, with commas between them"));
    setAccessibleName(tr("Tags"));
    m_completer->setWidget(this); // not setCompleter(): that completes the whole line
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &TagsEdit::take);
    connect(this, &QLineEdit::textEdited, this, &TagsEdit::complete);
}

void TagsEdit::setTags(const QStringList &tags)
{
    setText(lineOfTags(tags));
    setCursorPosition(0);
}

QStringList TagsEdit::tags() const
{
    return tagsOfLine(text());
}

void TagsEdit::setKnownTags(const QStringList &tags)
{
    m_known->setStringList(tags);
}

qsizetype TagsEdit::wordStart() const
{
    return text().left(cursorPosition()).lastIndexOf(u',') + 1;
}

void TagsEdit::complete()
{
    const QString word = text().mid(wordStart(), cursorPosition() - wordStart()).trimmed();
    m_completer->setCompletionPrefix(word);
    const bool done = m_completer->completionCount() == 1 && m_completer->currentCompletion() == word;
    if (word.isEmpty() || done || m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    m_completer->complete();
}

void TagsEdit::take(const QString &tag)
{
    const QString before = text().left(wordStart()).trimmed();
    QString after = text().mid(cursorPosition());
    after = after.mid(after.indexOf(u',') < 0 ? after.size() : after.indexOf(u',') + 1).trimmed();
    const QString start =
        (before.isEmpty() ? QString() : before + u' ') + lineOfTags({tag}) + QStringLiteral(", ");
    setText(start + after);
    setCursorPosition(static_cast<int>(start.size()));
}

void TagsEdit::keyPressEvent(QKeyEvent *event)
{
    const bool takes =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Tab;
    if (m_completer->popup()->isVisible() && takes) {
        event->ignore(); // the list of proposals takes it
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void TagsEdit::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        m_completer->popup()->hide();
    QLineEdit::focusOutEvent(event);
}

QString lineOfTags(const QStringList &tags)
{
    QStringList parts;
    for (const QString &tag : tags) {
        const bool plain = !tag.contains(u',') && !tag.startsWith(u'"') && tag.trimmed() == tag;
        parts << (plain ? tag : u'"' + QString(tag).replace(u'"', QStringLiteral("\"\"")) + u'"');
    }
    return parts.join(QStringLiteral(", "));
}

QStringList tagsOfLine(const QString &line)
{
    QStringList tags;
    const auto add = [&tags](const QString &tag) {
        if (!tag.trimmed().isEmpty() && !tags.contains(tag))
            tags << tag;
    };
    qsizetype at = 0;
    while (at < line.size()) {
        if (line.at(at).isSpace() || line.at(at) == u',') {
            ++at;
            continue;
        }
        QString tag;
        if (line.at(at) == u'"') {
            qsizetype end = at + 1;
            for (; end < line.size(); ++end) {
                if (line.at(end) != u'"')
                    tag += line.at(end);
                else if (line.mid(end + 1, 1) == u'"')
                    tag += line.at(end++);
                else
                    break;
            }
            at = line.indexOf(u',', end);
            add(tag);
        } else {
            const qsizetype end = line.indexOf(u',', at);
            add(line.mid(at, end < 0 ? -1 : end - at).trimmed());
            at = end;
        }
        if (at < 0)
            break;
    }
    return tags;
}

} // namespace starling::ui
