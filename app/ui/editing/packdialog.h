// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack.h"

#include <QDialog>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace starling::ui {

/// The fields of a pack, for a new one or one that is there.
class PackDialog : public QDialog
{
    Q_OBJECT

public:
    /// An empty uid is a new pack.
    PackDialog(const Pack &head, QWidget *parent);

    [[nodiscard]] Pack pack() const;

private:
    QLineEdit *addField(QFormLayout &form, const QString &label, const QString &text, const char *name);
    void check();

    Pack m_head;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_subtitle = nullptr;
    QLineEdit *m_role = nullptr;
    QLineEdit *m_language = nullptr;
    QLineEdit *m_version = nullptr;
    QLineEdit *m_licence = nullptr;
    QLineEdit *m_authors = nullptr;
    QLabel *m_fault;
    QDialogButtonBox *m_buttons;
};

} // namespace starling::ui
