// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/exporting.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;

namespace starling::ui {

/// What the window has to offer for an export.
struct ExportOffer
{
    QuestionId question;     ///< in sight; invalid where there is none
    PackRow pack;            ///< of that question
    QList<QuestionId> shown; ///< by a search; empty where the list is whole
};

/// Asks what to export, in which format, and whether with the person's answers; not where to.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(ExportOffer offer, QWidget *parent = nullptr);

    [[nodiscard]] ExportChoice choice() const;
    /// None for PDF, which only the window can set.
    [[nodiscard]] std::optional<ExportFormat> format() const;
    /// A name for the file, with its ending.
    [[nodiscard]] QString proposedName() const;
    /// The filter of the dialog that asks for the place.
    [[nodiscard]] QString filter() const;

private:
    enum class What { Question, Pack, Shown, All };

    void fillWhat();
    void fillFormats();
    void showFormat();
    [[nodiscard]] What what() const;
    [[nodiscard]] QString ending() const;

    ExportOffer m_offer;
    QComboBox *m_what;
    QComboBox *m_format;
    QCheckBox *m_answers;
    QLabel *m_about;
};

} // namespace starling::ui
