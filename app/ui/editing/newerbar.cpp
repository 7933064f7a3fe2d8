// SPDX-License-Identifier: GPL-3.0-or-later
#include "newerbar.h"

#include "core/worddiff.h"
#include "desk/editing/editing.h"
#include "desk/editing/questionedits.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wording.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace starling::ui {

NewerBar::NewerBar(Editing &editing, QWidget *parent) : QFrame(parent), m_editing(editing)
{
    setObjectName(QStringLiteral("newerBar"));
    auto *text = new WrappedLabel(this);
    text->setText(tr("You changed this question. Its pack has a newer text now."));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 4, 14, 4);
    row->addWidget(text, 1);
    const auto add = [this, row](const QString &label, const char *name) {
        auto *button = new QPushButton(label, this);
        button->setObjectName(QLatin1StringView(name));
        row->addWidget(button);
        return button;
    };
    connect(add(tr("View…"), "newerView"), &QPushButton::clicked, this, &NewerBar::compare);
    connect(add(tr("Take Newer"), "newerTake"), &QPushButton::clicked, this, [this] {
        m_editing.run([id = m_question.id](Library &library) { return takeNewer(library, id); });
    });
    connect(add(tr("Keep Mine"), "newerKeep"), &QPushButton::clicked, this, [this] {
        m_editing.run([id = m_question.id](Library &library) { return keepMine(library, id); });
    });
    hide();
}

void NewerBar::showQuestion(const StudyQuestion &question)
{
    m_question = question;
    setVisible(question.id.isValid() && question.hasNewer);
}

void NewerBar::paintEvent(QPaintEvent *)
{
    // Painted, not set as a colour, so that it follows light and dark.
    QPainter(this).fillRect(rect(), Theme::of(palette()).wash);
}

void NewerBar::compare()
{
    m_editing.desk().ask(
        this, [id = m_question.id](Library &library) { return packTextOf(library, id); },
        [this, mine = m_question.content](const Result<Question> &newer) {
            if (!newer) {
                Q_EMIT m_editing.failed(newer.error());
                return;
            }
            auto *dialog = new QDialog(window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setWindowTitle(tr("Your Text and the Newer One"));
            auto *legend = new WrappedLabel(dialog);
            legend->setText(tr("Underlined: only in the newer text. Struck out: only in yours."));
            auto *text = new QPlainTextEdit(dialog);
            text->setObjectName(QStringLiteral("newerText"));
            text->setReadOnly(true);
            const Theme theme = Theme::of(palette());
            QTextCursor cursor(text->document());
            for (const DiffRun &run : wordDiff(comparableText(mine), comparableText(*newer))) {
                QTextCharFormat format;
                if (run.kind == DiffRun::Kind::Added) {
                    format.setFontUnderline(true);
                    format.setForeground(theme.accent);
                } else if (run.kind == DiffRun::Kind::Removed) {
                    format.setFontStrikeOut(true);
                    format.setForeground(theme.warning);
                }
                cursor.insertText(run.text, format);
            }
            text->moveCursor(QTextCursor::Start);
            auto *buttons = dialogButtons(QDialogButtonBox::Close, dialog);
            auto *column = new QVBoxLayout(dialog);
            column->addWidget(legend);
            column->addWidget(text, 1);
            column->addWidget(buttons);
            dialog->resize(QSize(720, 520).boundedTo(window()->size()));
            dialog->open();
        });
}

QString comparableText(const Question &question)
{
    QStringList lines{QString::number(question.number) + QStringLiteral(". ") + question.title,
                      Wording::of(question.category) + QStringLiteral(" · ") +
                          Wording::of(question.difficulty) + QStringLiteral(" · ") +
                          question.tags.join(QStringLiteral(", "))};
    for (const Section section : allSections) {
        if (isSectionEmpty(question, section))
            continue;
        lines << QString() << Wording::of(section).toUpper();
        if (const QStringList *items = listOf(question, section)) {
            for (const QString &item : *items)
                lines << QStringLiteral("• ") + item;
        } else if (section == Section::Framework) {
            lines << question.framework.name << question.framework.text;
        } else if (section == Section::StarExample) {
            const StarExample &star = question.star;
            for (const QString &part : {star.situation, star.task, star.action, star.result, star.narrative})
                lines << part;
        } else {
            for (const Term &term : question.terminology)
                lines << term.term + QStringLiteral(": ") + term.definition;
        }
    }
    return lines.join(u'\n');
}

} // namespace starling::ui
