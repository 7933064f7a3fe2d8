// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study.h"
#include "desk/mock/mocks.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace starling::ui {

/// Everything that is chosen before an interview, in one dialog. It asks for a preview of the plan whenever a
/// choice changes; whoever made it answers with showPlan().
class MockSetupDialog : public QDialog
{
    Q_OBJECT

public:
    /// `listed` are the questions of a search, which may be taken alone; empty where none is made.
    MockSetupDialog(const QList<PackRow> &packs, const QList<QuestionId> &listed, QWidget *parent = nullptr);

    [[nodiscard]] MockScope scope() const;
    [[nodiscard]] study::MockWishes wishes() const;
    [[nodiscard]] MockOptions options() const;
    void setReadAloudPossible(bool possible, const QString &why);

    void showPlan(const MockPlan &plan);
    [[nodiscard]] const MockPlan &plan() const { return m_plan; }

Q_SIGNALS:
    void planWanted();

private:
    void setupLayout();
    void setupConnections();
    QWidget *timesBox();

    QList<PackRow> m_packs;
    QList<QuestionId> m_listed;
    MockPlan m_plan;
    QRadioButton *m_byNumber;
    QRadioButton *m_byMinutes;
    QSpinBox *m_number;
    QSpinBox *m_minutes;
    QComboBox *m_pack;
    QList<QCheckBox *> m_categories;
    std::array<QSpinBox *, 4> m_thinking{};
    std::array<QSpinBox *, 4> m_answering{};
    QSpinBox *m_seed;
    QCheckBox *m_followUps;
    QCheckBox *m_atEnd;
    QCheckBox *m_aloud;
    QLabel *m_preview;
    QPushButton *m_start = nullptr;
};

} // namespace starling::ui
