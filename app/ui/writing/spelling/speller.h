// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dictionaries.h"

#include <QSet>
#include <QStringConverter>

#include <memory>
#include <optional>
#include <vector>

class Hunspell;

namespace starling::ui {

/// Several Hunspell dictionaries as one: a word is right if any has it, or the lexicon of technical terms.
/// Loading takes a while; it lives on a thread of its own.
class Speller
{
public:
    Speller();
    ~Speller();

    void load(const QList<Dictionary> &dictionaries);
    [[nodiscard]] bool isEmpty() const { return m_parts.empty(); }
    bool isRight(const QString &word);
    QStringList suggestions(const QString &word);

private:
    struct Part
    {
        std::unique_ptr<Hunspell> words;
        QStringEncoder encode;
        QStringDecoder decode;
    };

    std::vector<Part> m_parts;
    QSet<QString> m_terms;
};

} // namespace starling::ui
