// SPDX-License-Identifier: GPL-3.0-or-later
#include "importmodel.h"

#include "core/plaintext.h"
#include "ui/wording.h"

#include <QThreadPool>

namespace starling::ui {
namespace {

void dropElsewhere(ImportDraft draft)
{
    QThreadPool::globalInstance()->start([gone = std::move(draft)] {});
}

QString effectWord(QuestionEffect effect)
{
    switch (effect) {
    case QuestionEffect::Added:
        return ImportModel::tr("new");
    case QuestionEffect::Updated:
        return ImportModel::tr("updated");
    case QuestionEffect::Unchanged:
        return ImportModel::tr("unchanged");
    case QuestionEffect::Kept:
        return ImportModel::tr("your edit stays");
    }
    Q_UNREACHABLE();
}

QStringList tagsOf(const QString &text)
{
    QStringList tags;
    for (const QString &tag : normalised(text).split(u',', Qt::SkipEmptyParts)) {
        const QString name = tag.simplified();
        if (!name.isEmpty() && !tags.contains(name))
            tags += name;
    }
    return tags;
}

} // namespace

ImportModel::ImportModel(ImportDraft draft, QObject *parent)
    : QAbstractTableModel(parent), m_draft(std::move(draft))
{
}

ImportModel::~ImportModel()
{
    dropElsewhere(std::exchange(m_draft, ImportDraft({})));
}

void ImportModel::setDraft(ImportDraft draft)
{
    beginResetModel();
    std::swap(m_draft, draft);
    endResetModel();
    dropElsewhere(std::move(draft));
    Q_EMIT choiceChanged();
}

void ImportModel::setForecast(const ImportForecast &forecast)
{
    m_draft.setForecast(forecast);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Effect), index(rowCount() - 1, Effect));
    Q_EMIT choiceChanged();
}

void ImportModel::chooseAll(bool chosen)
{
    m_draft.chooseAll(chosen);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Number), index(rowCount() - 1, Number), {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
}

bool ImportModel::setSplit(const ImportDraft::Doubt &doubt, bool split)
{
    if (!m_draft.setSplit(doubt, split))
        return false;
    const int row = m_draft.lineOf(doubt).question;
    Q_EMIT dataChanged(index(row, Effect), index(row, Effect));
    Q_EMIT questionChanged(row);
    Q_EMIT choiceChanged();
    return true;
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_draft.size();
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::CheckStateRole && index.column() == Number)
        return m_draft.isChosen(index.row()) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::EditRole && index.column() == Kind)
        return static_cast<int>(pack().questions.at(index.row()).category);
    if (role == Qt::ToolTipRole) // in full; escaped, because tool tips guess at HTML
        return QStringLiteral("<p>%1</p>").arg(text(index.row(), index.column()).toString().toHtmlEscaped());
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return text(index.row(), index.column());
    return {};
}

QVariant ImportModel::text(int row, int column) const
{
    const Question &question = pack().questions.at(row);
    switch (column) {
    case Number:
        return question.number;
    case Title:
        return question.title;
    case Kind:
        return Wording::of(question.category);
    case Tags:
        return question.tags.join(QStringLiteral(", "));
    case Effect:
        return effectWord(m_draft.effect(row));
    default:
        return {};
    }
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    if (role == Qt::CheckStateRole && index.column() == Number) {
        m_draft.choose(index.row(), value.toInt() == Qt::Checked);
        Q_EMIT dataChanged(index, index, {role});
        Q_EMIT choiceChanged();
        return true;
    }
    if (role != Qt::EditRole || !setText(index.row(), index.column(), value))
        return false;
    Q_EMIT dataChanged(index, index.siblingAtColumn(Effect));
    Q_EMIT questionChanged(index.row());
    Q_EMIT choiceChanged();
    return true;
}

bool ImportModel::setText(int row, int column, const QVariant &value)
{
    const Question &question = pack().questions.at(row);
    if (column == Title) {
        const QString title = normalised(value.toString()).simplified();
        if (title.isEmpty()) // a question without a title cannot be found again
            return false;
        if (title != question.title)
            m_draft.edit(row).title = title;
        return true;
    }
    if (column == Kind) {
        const auto category = static_cast<Category>(value.toInt());
        if (category != question.category)
            m_draft.edit(row).category = category;
        return true;
    }
    if (column == Tags) {
        const QStringList tags = tagsOf(value.toString());
        if (tags != question.tags)
            m_draft.edit(row).tags = tags;
        return true;
    }
    return false;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Title:
        return tr("Title");
    case Kind:
        return tr("Category");
    case Tags:
        return tr("Tags");
    case Effect:
        return tr("Import");
    default:
        return {};
    }
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    switch (index.column()) {
    case Number:
        return flags | Qt::ItemIsUserCheckable;
    case Title:
    case Kind:
    case Tags:
        return flags | Qt::ItemIsEditable;
    default:
        return flags;
    }
}

} // namespace starling::ui
