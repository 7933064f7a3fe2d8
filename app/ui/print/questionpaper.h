// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ownwriting.h"
#include "core/study.h"

#include <QTextDocument>

#include <memory>

class QWidget;

namespace starling::ui {

/// A question with its seven sections and what the person wrote, set for paper: black on white whatever the
/// window's colours.
std::unique_ptr<QTextDocument> questionPaper(const StudyQuestion &question, const OwnWriting &own,
                                             const QFont &font);
/// With the answer alone: no variants, no notes.
std::unique_ptr<QTextDocument> questionPaper(const StudyQuestion &question, const QString &answer,
                                             const QFont &font);

/// The same as the bytes of a PDF file; the caller writes them, away from the window's thread.
QByteArray questionPdf(const StudyQuestion &question, const QString &answer, const QFont &font);

/// Asks for a printer and prints.
void printQuestion(const StudyQuestion &question, const QString &answer, const QFont &font, QWidget *parent);

} // namespace starling::ui
