// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdownwriter.h"

#include "markdownlayout.h"

#include <algorithm>

namespace starling::exchange {

namespace {

using namespace Qt::StringLiterals;

class Writer
{
public:
    void head(const Pack &pack, int part = 0)
    {
        line(u"# "_s + encodeLine(pack.title));
        line({});
        key(markdown::formatKey.toString(), markdown::formatValue);
        key(u"Id"_s, pack.uid);
        key(u"Subtitle"_s, pack.subtitle);
        key(u"Role"_s, pack.role);
        key(u"Language"_s, pack.language);
        key(u"Version"_s, pack.version);
        key(u"Licence"_s, pack.licence);
        for (const QString &author : pack.authors)
            line(u"Author: "_s + encodeLine(author));
        if (part > 0)
            key(markdown::partKey.toString(), u"%1 of %2"_s.arg(part).arg(pack.questions.size()));
    }

    void question(const Question &question, const OwnTexts *own)
    {
        line({});
        line(u"## %1. "_s.arg(question.number) + encodeLine(question.title));
        line({});
        key(u"Id"_s, question.uid);
        key(u"Category"_s, wordOf(question.category));
        key(u"Difficulty"_s, wordOf(question.difficulty));
        for (const QString &tag : question.tags)
            line(u"Tag: "_s + encodeLine(tag));
        framework(question.framework);
        star(question.star);
        for (const Section section : allSections) {
            if (const QStringList *items = listOf(question, section); items && !items->isEmpty())
                list(section, *items);
            else if (section == Section::Terminology && !question.terminology.isEmpty())
                terms(question.terminology);
        }
        if (own && !own->answer.isEmpty())
            body(markdown::answerName.toString(), own->answer);
        if (own) {
            for (const NamedText &variant : own->variants)
                body(markdown::variantPrefix + encodeLine(variant.name), variant.text);
        }
        if (own && !own->notes.isEmpty())
            body(markdown::notesName.toString(), own->notes);
    }

    [[nodiscard]] QByteArray bytes() const { return m_out.toUtf8(); }

private:
    void line(const QString &text) { m_out += text + u'\n'; }
    void key(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            line(name + u": "_s + encodeLine(value));
    }
    void heading(const QString &name)
    {
        line({});
        line(u"### "_s + name);
        line({});
    }
    void body(const QString &name, const QString &text)
    {
        heading(name);
        if (!text.isEmpty())
            line(encodeBody(text));
    }
    void framework(const Framework &framework)
    {
        if (framework.name.isEmpty() && framework.text.isEmpty())
            return;
        QString name = nameOf(Section::Framework);
        if (!framework.name.isEmpty())
            name += u": "_s + encodeLine(framework.name);
        body(name, framework.text);
    }
    void star(const StarExample &star)
    {
        if (star.isEmpty())
            return;
        body(nameOf(Section::StarExample), star.narrative);
        const std::array parts{&star.situation, &star.task, &star.action, &star.result};
        bool first = star.narrative.isEmpty();
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (parts.at(i)->isEmpty())
                continue;
            if (!first)
                line({});
            first = false;
            line(markdown::starLabels.at(i));
            line({});
            line(encodeBody(*parts.at(i)));
        }
    }
    void terms(const QList<Term> &terms)
    {
        heading(nameOf(Section::Terminology));
        for (const QString &each : encodeTerms(terms, u'-'))
            line(each);
    }
    void list(Section section, const QStringList &items)
    {
        heading(nameOf(section));
        for (const QString &each : encodeList(items, u'-'))
            line(each);
    }
    static QString nameOf(Section section)
    {
        return markdown::sectionNames.at(static_cast<std::size_t>(section));
    }

    QString m_out;
};

const OwnTexts *textsOf(const QList<OwnTexts> &own, int question)
{
    const auto found = std::find_if(own.begin(), own.end(),
                                    [question](const OwnTexts &texts) { return texts.question == question; });
    return found == own.end() ? nullptr : &*found;
}

} // namespace

QByteArray writeMarkdown(const Pack &pack, const QList<OwnTexts> &own)
{
    Writer writer;
    writer.head(pack);
    for (int i = 0; i < pack.questions.size(); ++i)
        writer.question(pack.questions.at(i), textsOf(own, i));
    return writer.bytes();
}

QByteArray writeMarkdownQuestion(const Pack &pack, int question, const QList<OwnTexts> &own)
{
    Writer writer;
    writer.head(pack, pack.questions.size() > 1 ? question + 1 : 0);
    writer.question(pack.questions.at(question), textsOf(own, question));
    return writer.bytes();
}

} // namespace starling::exchange
