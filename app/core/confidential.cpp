// SPDX-License-Identifier: GPL-3.0-or-later
#include "confidential.h"

#include <QRegularExpression>

#include <algorithm>

namespace starling {
namespace {

using namespace Qt::StringLiterals;

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// Only an end that is a letter or digit asks for a word's border: "C++" and "Acme Inc." end by themselves.
QRegularExpression patternOf(const QString &name)
{
    const QString simplified = name.simplified();
    QStringList words;
    for (const QString &word : simplified.split(u' '))
        words += QRegularExpression::escape(word);
    const QString before = isWordCharacter(simplified.front()) ? uR"((?<![\p{L}\p{N}_]))"_s : QString();
    const QString after = isWordCharacter(simplified.back()) ? uR"((?![\p{L}\p{N}_]))"_s : QString();
    return QRegularExpression(before + words.join(uR"(\s+)"_s) + after,
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

QList<ConfidentialPlace> confidentialPlaces(const QString &text, const QList<ConfidentialName> &names)
{
    QList<ConfidentialPlace> found;
    for (int i = 0; i < names.size(); ++i) {
        if (names.at(i).name.trimmed().isEmpty())
            continue;
        for (auto match = patternOf(names.at(i).name).globalMatch(text); match.hasNext();) {
            const auto place = match.next();
            found.append({place.capturedStart(), place.capturedLength(), i});
        }
    }
    std::sort(found.begin(), found.end(), [](const ConfidentialPlace &a, const ConfidentialPlace &b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    QList<ConfidentialPlace> places;
    for (const ConfidentialPlace &place : std::as_const(found)) {
        if (places.isEmpty() || place.start >= places.last().start + places.last().length)
            places.append(place);
    }
    return places;
}

QString withoutConfidential(const QString &text, const QList<ConfidentialName> &names)
{
    QString out;
    qsizetype end = 0;
    for (const ConfidentialPlace &place : confidentialPlaces(text, names)) {
        out += QStringView(text).mid(end, place.start - end);
        const QString &replacement = names.at(place.name).replacement;
        out += replacement.trimmed().isEmpty() ? u"[confidential]"_s : replacement;
        end = place.start + place.length;
    }
    out += QStringView(text).mid(end);
    return out;
}

} // namespace starling
