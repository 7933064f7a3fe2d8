// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultwording.h"

namespace starling::ui {

QString FaultWording::of(const QuestionFault &fault)
{
    using Field = QuestionFault::Field;
    switch (fault.kind) {
    case QuestionFault::Kind::Empty:
        if (fault.field == Field::Title)
            return tr("A question needs a title.");
        if (fault.field == Field::Term)
            return tr("Term %1 has a definition but no name.").arg(fault.index + 1);
        return tr("Entry %1 is empty.").arg(fault.index + 1);
    case QuestionFault::Kind::Taken:
        return tr("Another question of this pack has this number.");
    case QuestionFault::Kind::OutOfRange:
        return tr("Numbers begin with 1.");
    case QuestionFault::Kind::TooLong:
        return fault.index < 0 ? tr("Too long: one text may have 1 MB.")
                               : tr("Entry %1 is too long: one text may have 1 MB.").arg(fault.index + 1);
    case QuestionFault::Kind::TooMany:
        return tr("Too many: a list may have %1 entries.").arg(mostItems);
    case QuestionFault::Kind::Mixed:
        return tr("Either four parts or one story, not both.");
    }
    return {};
}

std::optional<Section> FaultWording::sectionOf(const QuestionFault &fault)
{
    switch (fault.field) {
    case QuestionFault::Field::FrameworkName:
    case QuestionFault::Field::FrameworkText:
        return Section::Framework;
    case QuestionFault::Field::Star:
        return Section::StarExample;
    case QuestionFault::Field::Items:
        return fault.section;
    case QuestionFault::Field::Term:
        return Section::Terminology;
    case QuestionFault::Field::Title:
    case QuestionFault::Field::Number:
    case QuestionFault::Field::Tags:
        break;
    }
    return std::nullopt;
}

} // namespace starling::ui
