// SPDX-License-Identifier: GPL-3.0-or-later
#include "historydialog.h"

#include "core/worddiff.h"
#include "desk/answers.h"
#include "desk/desk.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/wording.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace starling::ui {
namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

HistoryDialog::HistoryDialog(Desk &desk, const AnswerKey &key, const QString &present, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_present(present)
    , m_list(new QTreeWidget(this))
    , m_view(new QPlainTextEdit(this))
    , m_all(new QCheckBox(tr("Every &saved text"), this))
    , m_changes(new QCheckBox(tr("Show what &changed since"), this))
    , m_legend(new QLabel(this))
    , m_restore(new QPushButton(tr("&Restore This Text"), this))
    , m_copy(new QPushButton(tr("Co&py Text"), this))
{
    setWindowTitle(tr("History of My Answer"));
    setupLayout();
    setupConnections();
    m_desk.ask(
        this, [key](Library &library) { return answerHistory(library, key); },
        [this](const Result<QList<KeptText>> &history) {
            if (history)
                m_history = *history;
            if (history && m_history.isEmpty())
                showEmpty();
            else
                fill();
        });
}

void HistoryDialog::setupLayout()
{
    m_list->setColumnCount(2);
    m_list->header()->hide();
    m_list->header()->setStretchLastSection(true);
    m_list->setAccessibleName(tr("Texts by day and time"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_view->setReadOnly(true);
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_view->setAccessibleName(tr("The text"));
    m_changes->setChecked(true);
    m_legend->setTextFormat(Qt::PlainText);
    m_legend->setWordWrap(true);
    m_restore->setEnabled(false);
    m_copy->setEnabled(false);

    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(m_list, 1);
    leftColumn->addWidget(m_all);
    auto *right = new QWidget(this);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->addWidget(m_view, 1);
    rightColumn->addWidget(m_changes);
    auto *splitter = new QSplitter(this);
    m_texts = splitter;
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({260, 460});
    auto *buttons = dialogButtons(QDialogButtonBox::Close, this);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(splitter, 1);
    column->addWidget(m_legend);
    column->addWidget(buttons);
    resize(740, 520);
}

void HistoryDialog::setupConnections()
{
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HistoryDialog::loadText);
    connect(m_all, &QCheckBox::toggled, this, &HistoryDialog::fill);
    connect(m_changes, &QCheckBox::toggled, this, &HistoryDialog::showText);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text); });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        Q_EMIT restoreRequested(m_text);
        accept();
    });
}

QString HistoryDialog::causeOf(const KeptText &kept) const
{
    switch (kept.cause) {
    case TextCause::Writing:
        return {};
    case TextCause::Restore:
        return tr("restored");
    case TextCause::Scaffold:
        return tr("scaffold switched");
    case TextCause::Story:
        return tr("story inserted");
    case TextCause::Import:
        return tr("from outside");
    }
    return {};
}

void HistoryDialog::fill()
{
    m_list->clear();
    QDate day;
    QDateTime burst;
    for (const KeptText &kept : std::as_const(m_history)) {
        if (!m_all->isChecked() && kept.startedAt == burst)
            continue; // an earlier text of the same burst
        burst = kept.startedAt;
        const QDateTime time = kept.keptAt.toLocalTime();
        if (time.date() != day) {
            day = time.date();
            auto *heading = new QTreeWidgetItem(m_list, {QLocale().toString(day, QLocale::LongFormat)});
            heading->setFirstColumnSpanned(true);
            heading->setFlags(Qt::ItemIsEnabled);
            QFont bold = heading->font(0);
            bold.setBold(true);
            heading->setFont(0, bold);
        }
        const QString cause = causeOf(kept);
        const QString words = Wording::ofWords(kept.words);
        auto *item = new QTreeWidgetItem(
            m_list, {QLocale().toString(time.time(), m_all->isChecked() ? QStringLiteral("HH:mm:ss")
                                                                        : QStringLiteral("HH:mm")),
                     cause.isEmpty() ? words : tr("%1, %2").arg(words, cause)});
        item->setData(0, idRole, kept.id);
    }
    m_list->resizeColumnToContents(0);
    m_legend->clear();
    if (m_list->topLevelItemCount() > 1)
        m_list->setCurrentItem(m_list->topLevelItem(1));
    m_list->setFocus();
}

/// One sentence is no reason for a large window.
void HistoryDialog::showEmpty()
{
    m_texts->hide();
    m_restore->hide();
    m_copy->hide();
    m_legend->setText(tr("Nothing was written here yet."));
    m_legend->setMinimumWidth(30 * fontMetrics().averageCharWidth());
    m_legend->setContentsMargins(4, 8, 4, 12);
    adjustSize();
}

void HistoryDialog::loadText()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const qint64 id = item ? item->data(0, idRole).toLongLong() : 0;
    m_restore->setEnabled(false);
    m_copy->setEnabled(false);
    if (id <= 0)
        return;
    m_desk.ask(
        this, [id](Library &library) { return keptText(library, id); },
        [this, id](const Result<QString> &text) {
            const QTreeWidgetItem *now = m_list->currentItem();
            if (!text || !now || now->data(0, idRole).toLongLong() != id)
                return;
            m_text = *text;
            m_copy->setEnabled(true);
            m_restore->setEnabled(m_text != m_present);
            showText();
        });
}

void HistoryDialog::showText()
{
    if (!m_changes->isChecked()) {
        m_view->setPlainText(m_text);
        m_legend->clear();
        return;
    }
    const Theme theme = Theme::of(palette());
    QTextCharFormat added;
    added.setBackground(theme.dark ? QColor(30, 74, 44) : QColor(214, 240, 219));
    added.setFontUnderline(true); // not by colour alone
    QTextCharFormat removed;
    removed.setBackground(theme.dark ? QColor(88, 38, 38) : QColor(250, 220, 218));
    removed.setFontStrikeOut(true);
    m_view->clear();
    QTextCursor cursor(m_view->document());
    cursor.beginEditBlock();
    bool differs = false;
    const QList<DiffRun> runs = wordDiff(m_text, m_present);
    for (const DiffRun &run : runs) {
        differs = differs || run.kind != DiffRun::Kind::Same;
        cursor.insertText(run.text, run.kind == DiffRun::Kind::Added     ? added
                                    : run.kind == DiffRun::Kind::Removed ? removed
                                                                         : QTextCharFormat());
    }
    cursor.endEditBlock();
    m_view->moveCursor(QTextCursor::Start);
    m_legend->setText(differs ? tr("Struck out: was there then. Underlined: is there now.")
                              : tr("This is the text as it is now."));
}

} // namespace starling::ui
