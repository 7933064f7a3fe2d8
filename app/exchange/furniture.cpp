// SPDX-License-Identifier: GPL-3.0-or-later
#include "furniture.h"

#include <QRegularExpression>

namespace starling::exchange {

static constexpr qsizetype longestFurniture = 240;

bool looksLikeFurniture(QStringView line)
{
    // Whole lines of navigation and buttons, then openings and phrases of offers and notices.
    static const QRegularExpression whole(
        QStringLiteral(
            "^[^\\p{L}\\p{N}]*(?:home|menu|login|log in|sign in|sign up|register|pricing|blog|about(?: us)?|"
            "contact(?: us)?|faqs?|help(?: cent(?:er|re))?|careers|share(?: this(?: page| "
            "question)?)?|copy(?: link)?|"
            "copied!?|bookmark|save(?: question)?|print|edit|report(?: an? (?:issue|error|problem))?|"
            "next(?: question| page)?|prev(?:ious)?(?: question| page)?|back(?: to (?:top|questions|all "
            "questions|"
            "home))?|show (?:more|less|all|answer)|read more|learn more|view (?:all|more)(?: \\w+){0,3}|"
            "load more(?: \\w+)?|expand all|collapse all|advertisement|ad|sponsored|accept(?: all)?(?: "
            "cookies)?|"
            "reject all|decline|manage (?:cookies|preferences)|cookie (?:settings|policy|preferences)|"
            "privacy(?: policy)?|terms(?: of (?:service|use))?|terms (?:and|&) conditions|imprint|"
            "skip to (?:main )?content|was this (?:\\w+ )?helpful\\??|yes|no|tweet|facebook|linkedin|twitter|"
            "(?:get|start|try|practi[cs]e|upgrade|subscribe|download|join)(?: it| this(?: question)?| now| "
            "started|"
            " for free| free| today| app| with ai){0,2}|related (?:questions|articles|roles|posts)|"
            "page \\d+(?: (?:of|/) \\d+)?|\\d+ ?/ ?\\d+|https?://\\S+|www\\.\\S+|\\d+ min(?:ute)?s? read)"
            "[^\\p{L}\\p{N}]*$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression phrase(
        QStringLiteral(
            "^[^\\p{L}\\p{N}]*(?:ready to (?:practi[cs]e|ace|start|prepare|land|get)\\b|"
            "get (?:personali[sz]ed|instant|unlimited|free|ai|full) (?:\\w+ "
            ")?(?:feedback|access|coaching|interview)|"
            "(?:this (?:site|website|page)|we|our (?:site|website)) uses? (?:\\w+ )?cookies|"
            "by (?:continuing|using|clicking|signing up)\\b.{0,80}(?:agree|accept|consent|cookies|terms)|"
            "(?:sign up|join|subscribe|register) (?:now |today |free |to |for |our |the |and )*.{0,40}"
            "(?:newsletter|waitlist|wait list|free|access|updates|account|community|premium)|"
            "(?:upgrade|go|unlock)\\b.{0,60}\\b(?:premium|pro\\b|unlimited|all (?:the "
            ")?(?:questions|answers)|"
            "full access|\\d+\\+? (?:questions|answers))|"
            "(?:practi[cs]e|rehearse|try|start|take)\\b.{0,60}\\b(?:mock interviews?\\b|interview "
            "simulator|with our ai|"
            "with ai\\b|free trial)|"
            "(?:copyright|\\x{00A9}|\\(c\\))\\s*\\d{4}|"
            "(?:follow|find) us on\\b|download (?:our|the) (?:\\w+ )?app|"
            "share (?:this|on|via|with)\\b.{0,40}$|trusted by\\b|loved by\\b|"
            "(?:\\w+[- ]?){0,3}(?:launching|coming) soon\\b|limited[- ]time offer|"
            "(?:save|get) \\d+% (?:off|discount)|start your free)|"
            "all rights reserved|join the wait ?list|mock interview simulator|"
            "\\bai[- ]powered (?:mock )?interview|no credit card required|cookies? to "
            "(?:improve|personali[sz]e|"
            "enhance|analy[sz]e|give|offer|provide|make)|money[- ]back guarantee"),
        QRegularExpression::CaseInsensitiveOption);
    if (line.isEmpty() || line.size() > longestFurniture)
        return false;
    const QString text = line.toString();
    return whole.match(text).hasMatch() || phrase.match(text).hasMatch();
}

} // namespace starling::exchange
