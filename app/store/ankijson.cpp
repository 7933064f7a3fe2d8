// SPDX-License-Identifier: GPL-3.0-or-later
#include "ankijson.h"

#include "ankiwriter.h"

#include <QJsonArray>

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

constexpr auto cardStyle =
    ".card { font-family: sans-serif; font-size: 18px; line-height: 1.5; text-align: left; "
    "color: black; background-color: white; max-width: 46em; margin: 0 auto; }\n"
    ".front { font-size: 22px; font-weight: 600; }\n"
    "h3 { font-size: 18px; margin: 1.2em 0 .3em; }\n"
    "dt { font-weight: 600; }\ndd { margin-left: 1.2em; }\n"_L1;

QJsonObject fieldObject(const QString &name, int position)
{
    return {{u"name"_s, name},       {u"ord"_s, position}, {u"sticky"_s, false},      {u"rtl"_s, false},
            {u"font"_s, u"Arial"_s}, {u"size"_s, 18},      {u"media"_s, QJsonArray()}};
}

QJsonObject templateObject(const AnkiNotetype &notetype)
{
    const QString front = "<div class=\"front\">{{"_L1 + notetype.fields.value(0) + "}}</div>"_L1;
    return {{u"name"_s, u"Card 1"_s},
            {u"ord"_s, 0},
            {u"qfmt"_s, front},
            {u"afmt"_s, "{{FrontSide}}\n<hr id=answer>\n{{"_L1 + notetype.fields.value(1) + "}}"_L1},
            {u"bqfmt"_s, QString()},
            {u"bafmt"_s, QString()},
            {u"did"_s, QJsonValue::Null}};
}

} // namespace

QJsonObject ankiModel(const AnkiNotetype &notetype, qint64 changed)
{
    QJsonArray fields;
    for (int i = 0; i < notetype.fields.size(); ++i)
        fields += fieldObject(notetype.fields.at(i), i);
    return {
        {u"id"_s, notetype.id},
        {u"name"_s, notetype.name},
        {u"type"_s, 0},
        {u"mod"_s, changed},
        {u"usn"_s, -1},
        {u"sortf"_s, 0},
        {u"did"_s, 1},
        {u"tmpls"_s, QJsonArray{templateObject(notetype)}},
        {u"flds"_s, fields},
        {u"css"_s, QString(cardStyle)},
        {u"latexPre"_s, u"\\documentclass[12pt]{article}\n\\special{papersize=3in,5in}\n"
                        "\\usepackage[utf8]{inputenc}\n\\usepackage{amssymb,amsmath}\n\\pagestyle{empty}\n"
                        "\\setlength{\\parindent}{0in}\n\\begin{document}\n"_s},
        {u"latexPost"_s, u"\\end{document}"_s},
        {u"req"_s, QJsonArray{QJsonArray{0, u"all"_s, QJsonArray{0}}}},
        {u"tags"_s, QJsonArray()},
        {u"vers"_s, QJsonArray()},
    };
}

QJsonObject ankiDeck(qint64 id, const QString &name, qint64 changed)
{
    const QJsonArray today{0, 0};
    return {{u"id"_s, id},
            {u"name"_s, name},
            {u"mod"_s, changed},
            {u"usn"_s, -1},
            {u"desc"_s, QString()},
            {u"dyn"_s, 0},
            {u"conf"_s, 1},
            {u"collapsed"_s, false},
            {u"extendNew"_s, 0},
            {u"extendRev"_s, 0},
            {u"browserCollapsed"_s, false},
            {u"newToday"_s, today},
            {u"revToday"_s, today},
            {u"lrnToday"_s, today},
            {u"timeToday"_s, today}};
}

QJsonObject ankiDeckOptions()
{
    const QJsonObject fresh{{u"bury"_s, false},
                            {u"delays"_s, QJsonArray{1, 10}},
                            {u"initialFactor"_s, 2500},
                            {u"ints"_s, QJsonArray{1, 4, 7}},
                            {u"order"_s, 1},
                            {u"perDay"_s, 20},
                            {u"separate"_s, true}};
    const QJsonObject review{{u"bury"_s, false}, {u"ease4"_s, 1.3},     {u"fuzz"_s, 0.05},
                             {u"ivlFct"_s, 1},   {u"maxIvl"_s, 36500},  {u"minSpace"_s, 1},
                             {u"perDay"_s, 200}, {u"hardFactor"_s, 1.2}};
    const QJsonObject lapse{{u"delays"_s, QJsonArray{10}},
                            {u"leechAction"_s, 0},
                            {u"leechFails"_s, 8},
                            {u"minInt"_s, 1},
                            {u"mult"_s, 0}};
    return {{u"id"_s, 1},        {u"name"_s, u"Default"_s}, {u"mod"_s, 0},      {u"usn"_s, 0},
            {u"maxTaken"_s, 60}, {u"autoplay"_s, true},     {u"timer"_s, 0},    {u"replayq"_s, true},
            {u"dyn"_s, false},   {u"new"_s, fresh},         {u"rev"_s, review}, {u"lapse"_s, lapse}};
}

QJsonObject ankiConfiguration()
{
    return {{u"activeDecks"_s, QJsonArray{1}},
            {u"curDeck"_s, 1},
            {u"curModel"_s, QJsonValue::Null},
            {u"nextPos"_s, 1},
            {u"addToCur"_s, true},
            {u"collapseTime"_s, 1200},
            {u"dueCounts"_s, true},
            {u"estTimes"_s, true},
            {u"newSpread"_s, 0},
            {u"sortType"_s, u"noteFld"_s},
            {u"sortBackwards"_s, false},
            {u"timeLim"_s, 0}};
}

} // namespace starling::store
