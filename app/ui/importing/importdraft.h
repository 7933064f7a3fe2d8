// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/agreedimport.h"

#include <QList>
#include <QString>

namespace starling::ui {

/// An import as the person has it in the preview: which questions are chosen, what was edited, and how lines
/// that ran together are split. A value; writes nothing.
class ImportDraft
{
public:
    explicit ImportDraft(exchange::Import import);

    [[nodiscard]] const exchange::Import &import() const { return m_import; }
    [[nodiscard]] const Pack &pack() const { return m_import.pack; }
    [[nodiscard]] int size() const { return static_cast<int>(m_import.pack.questions.size()); }

    [[nodiscard]] bool isChosen(int question) const { return m_chosen.at(question); }
    void choose(int question, bool chosen);
    void chooseAll(bool chosen);
    [[nodiscard]] int chosenCount() const { return m_chosenCount; }

    /// To change what is read in a question.
    Question &edit(int question);
    /// What importing does to the questions as they came; asked of the store.
    void setForecast(const ImportForecast &forecast) { m_forecast = forecast; }
    [[nodiscard]] QuestionEffect effect(int question) const;
    /// Of the chosen questions, as they are now.
    [[nodiscard]] ImportEffect effect() const;

    /// A border between two items of which the other decision is nearly as probable.
    struct Doubt
    {
        int line = 0;   ///< index in joinedLines
        int border = 0; ///< index in its borders
    };
    [[nodiscard]] const QList<Doubt> &doubts() const { return m_doubts; }
    [[nodiscard]] const exchange::JoinedLine &lineOf(const Doubt &doubt) const
    {
        return m_import.joinedLines.at(doubt.line);
    }
    [[nodiscard]] bool isSplit(const Doubt &doubt) const;
    /// The texts before and behind the border, up to the next one that is chosen.
    [[nodiscard]] std::pair<QString, QString> sidesOf(const Doubt &doubt) const;
    /// Joins or splits there; answers whether that changed anything.
    bool setSplit(const Doubt &doubt, bool split);

    [[nodiscard]] int ownTextsCount() const { return static_cast<int>(m_import.ownTexts.size()); }
    /// The chosen questions, with the title of the pack.
    [[nodiscard]] AgreedImport agreed(const QString &title, bool withOwnTexts) const;

private:
    exchange::Import m_import;
    QList<bool> m_chosen;
    QList<bool> m_edited;
    int m_chosenCount = 0;
    ImportForecast m_forecast;
    QList<Doubt> m_doubts;
};

} // namespace starling::ui
