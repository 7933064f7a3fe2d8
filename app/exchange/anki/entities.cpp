// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldtext.h"

#include <algorithm>
#include <array>

namespace starling::exchange {
namespace {

using namespace Qt::StringLiterals;

struct Entity
{
    QLatin1StringView name;
    char16_t character;
};

/// What people and editors write by name; everything else is written by number or as itself.
constexpr std::array entities{
    Entity{"AElig"_L1, u'Æ'},  Entity{"Aacute"_L1, u'Á'}, Entity{"Agrave"_L1, u'À'},
    Entity{"Aring"_L1, u'Å'},  Entity{"Auml"_L1, u'Ä'},   Entity{"Ccedil"_L1, u'Ç'},
    Entity{"Eacute"_L1, u'É'}, Entity{"Egrave"_L1, u'È'}, Entity{"Ntilde"_L1, u'Ñ'},
    Entity{"Oslash"_L1, u'Ø'}, Entity{"Ouml"_L1, u'Ö'},   Entity{"Uuml"_L1, u'Ü'},
    Entity{"aacute"_L1, u'á'}, Entity{"acirc"_L1, u'â'},  Entity{"aelig"_L1, u'æ'},
    Entity{"agrave"_L1, u'à'}, Entity{"amp"_L1, u'&'},    Entity{"apos"_L1, u'\''},
    Entity{"aring"_L1, u'å'},  Entity{"asymp"_L1, u'≈'},  Entity{"atilde"_L1, u'ã'},
    Entity{"auml"_L1, u'ä'},   Entity{"bull"_L1, u'•'},   Entity{"ccedil"_L1, u'ç'},
    Entity{"copy"_L1, u'©'},   Entity{"deg"_L1, u'°'},    Entity{"divide"_L1, u'÷'},
    Entity{"eacute"_L1, u'é'}, Entity{"ecirc"_L1, u'ê'},  Entity{"egrave"_L1, u'è'},
    Entity{"emsp"_L1, u' '},   Entity{"ensp"_L1, u' '},   Entity{"euml"_L1, u'ë'},
    Entity{"euro"_L1, u'€'},   Entity{"ge"_L1, u'≥'},     Entity{"gt"_L1, u'>'},
    Entity{"hArr"_L1, u'⇔'},   Entity{"harr"_L1, u'↔'},   Entity{"hellip"_L1, u'…'},
    Entity{"iacute"_L1, u'í'}, Entity{"icirc"_L1, u'î'},  Entity{"igrave"_L1, u'ì'},
    Entity{"infin"_L1, u'∞'},  Entity{"iuml"_L1, u'ï'},   Entity{"lArr"_L1, u'⇐'},
    Entity{"laquo"_L1, u'«'},  Entity{"larr"_L1, u'←'},   Entity{"ldquo"_L1, u'“'},
    Entity{"le"_L1, u'≤'},     Entity{"lsquo"_L1, u'‘'},  Entity{"lt"_L1, u'<'},
    Entity{"mdash"_L1, u'—'},  Entity{"micro"_L1, u'µ'},  Entity{"middot"_L1, u'·'},
    Entity{"minus"_L1, u'−'},  Entity{"nbsp"_L1, u' '},   Entity{"ndash"_L1, u'–'},
    Entity{"ne"_L1, u'≠'},     Entity{"ntilde"_L1, u'ñ'}, Entity{"oacute"_L1, u'ó'},
    Entity{"ocirc"_L1, u'ô'},  Entity{"ograve"_L1, u'ò'}, Entity{"oslash"_L1, u'ø'},
    Entity{"otilde"_L1, u'õ'}, Entity{"ouml"_L1, u'ö'},   Entity{"para"_L1, u'¶'},
    Entity{"plusmn"_L1, u'±'}, Entity{"pound"_L1, u'£'},  Entity{"quot"_L1, u'"'},
    Entity{"rArr"_L1, u'⇒'},   Entity{"raquo"_L1, u'»'},  Entity{"rarr"_L1, u'→'},
    Entity{"rdquo"_L1, u'”'},  Entity{"reg"_L1, u'®'},    Entity{"rsquo"_L1, u'’'},
    Entity{"sect"_L1, u'§'},   Entity{"sum"_L1, u'∑'},    Entity{"szlig"_L1, u'ß'},
    Entity{"thinsp"_L1, u' '}, Entity{"times"_L1, u'×'},  Entity{"trade"_L1, u'™'},
    Entity{"uacute"_L1, u'ú'}, Entity{"ucirc"_L1, u'û'},  Entity{"ugrave"_L1, u'ù'},
    Entity{"uuml"_L1, u'ü'},   Entity{"yen"_L1, u'¥'},
};

QString numbered(QStringView digits)
{
    const bool hex = digits.startsWith(u'x') || digits.startsWith(u'X');
    bool read = false;
    const uint code = digits.sliced(hex ? 1 : 0).toUInt(&read, hex ? 16 : 10);
    if (!read || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return {};
    if (code == 0xA0)
        return u" "_s;
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

} // namespace

QString entityText(QStringView name)
{
    if (name.startsWith(u'#') && name.size() > 1)
        return numbered(name.sliced(1));
    const auto *found = std::find_if(entities.begin(), entities.end(),
                                     [&](const Entity &entity) { return name == entity.name; });
    return found == entities.end() ? QString() : QString(QChar(found->character));
}

} // namespace starling::exchange
