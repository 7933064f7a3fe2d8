// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/reviewsettings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace starling::ui {

/// How one reviews, each setting with a sentence. Load by the constructor, apply by settings().
class ReviewSettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReviewSettingsDialog(const study::ReviewSettings &settings, QWidget *parent = nullptr);

    [[nodiscard]] study::ReviewSettings settings() const;

private:
    void load(const study::ReviewSettings &settings);
    void setupFields();
    void addField(QFormLayout *form, const QString &label, QWidget *field, const QString &sentence);

    study::ReviewSettings m_before;
    QDoubleSpinBox *m_retention;
    QSpinBox *m_maximum;
    QLineEdit *m_steps;
    QLineEdit *m_resteps;
    QSpinBox *m_rollOver;
    QSpinBox *m_new;
    QSpinBox *m_newTerms;
    QSpinBox *m_due;
    QSpinBox *m_dueTerms;
    QComboBox *m_order;
    QCheckBox *m_simple;
    QCheckBox *m_confidence;
    QCheckBox *m_terms;
};

} // namespace starling::ui
