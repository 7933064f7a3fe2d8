// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordlistsdialog.h"

#include "desk/desk.h"
#include "ui/sentences.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/message.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace starling::ui {
namespace {

using namespace Qt::StringLiterals;

QString languageName(const QString &language)
{
    const QLocale::Language known = QLocale(language).language();
    // Of the world, since the lists are of no country: "English", not "American English".
    return known == QLocale::C ? language : QLocale(known, QLocale::World).nativeLanguageName();
}

} // namespace

QString WordListsDialog::nameOf(const QString &list)
{
    const std::pair<QString, QString> names[] = {
        {u"hedges"_s, tr("Hedges")},
        {u"fillers"_s, tr("Fillers")},
        {u"passive"_s, tr("Passive openings")},
        {u"blame"_s, tr("Blame")},
        {u"persons"_s, tr("“I” and “we”")},
        {u"units"_s, tr("Units of figures")},
        {u"numberwords"_s, tr("Numbers in words")},
        {u"cues"_s, tr("How the STAR parts sound")},
        {u"synonyms"_s, tr("Words that mean the same")},
        {u"spellings"_s, tr("British and American spelling")},
        {u"mistakes"_s, tr("What mistakes speak of")},
        {u"omissions"_s, tr("Words for leaving out")},
        {u"negations"_s, tr("Words for not doing")},
        {u"comparisons"_s, tr("Words for before and after")},
        {u"common"_s, tr("Words that count little")},
        {u"stopwords"_s, tr("Words that count nothing")},
    };
    for (const auto &[key, name] : names) {
        if (key == list)
            return name;
    }
    return list;
}

WordListsDialog::WordListsDialog(Desk &desk, const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_folder(ownListsFolder(desk.storePath()))
    , m_languages(new QComboBox(this))
    , m_lists(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_state(new QLabel(this))
    , m_shipped(new QPushButton(tr("&Put Back as It Came"), this))
{
    setWindowTitle(tr("Word Lists"));
    resize(560, 440);
    m_languages->setObjectName(u"languages"_s);
    m_languages->setAccessibleName(tr("Language"));
    m_lists->setObjectName(u"lists"_s);
    m_lists->setAccessibleName(tr("List"));
    m_text->setAccessibleName(tr("Words of the list"));
    m_text->setTabChangesFocus(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    for (const QString &each : wordListLanguages(m_folder))
        m_languages->addItem(languageName(each), each);
    m_languages->setCurrentIndex(qMax(0, m_languages->findData(language)));
    for (const QString &list : feedback::listNames())
        m_lists->addItem(nameOf(list), list);
    m_lists->setCurrentIndex(qMax(0, m_lists->findData(u"hedges"_s)));
    m_lists->setMaxVisibleItems(20);

    auto *buttons = dialogButtons(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->addButton(m_shipped, QDialogButtonBox::ResetRole);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_languages);
    choice->addWidget(m_lists, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(choice);
    column->addWidget(m_text, 1);
    column->addWidget(m_state);
    column->addWidget(buttons);
    connect(m_languages, &QComboBox::currentIndexChanged, this, &WordListsDialog::loadLanguage);
    connect(m_lists, &QComboBox::currentIndexChanged, this, [this] {
        takeText();
        showList();
    });
    connect(m_shipped, &QPushButton::clicked, this,
            [this] { m_text->setPlainText(m_texts.value(m_list).shipped); });
    connect(buttons, &QDialogButtonBox::accepted, this, &WordListsDialog::save);
    loadLanguage();
}

void WordListsDialog::loadLanguage()
{
    takeText();
    m_list.clear();
    m_language = m_languages->currentData().toString();
    m_desk.ask(
        this,
        [language = m_language, folder = m_folder](Library &) { return wordListTexts(language, folder); },
        [this, language = m_language](const QHash<QString, WordListText> &texts) {
            if (language != m_language)
                return;
            m_texts = texts;
            showList();
        });
}

void WordListsDialog::takeText()
{
    if (m_list.isEmpty())
        return;
    const QString text = m_text->toPlainText();
    if (text != m_texts.value(m_list).text)
        m_changes[m_language].insert(m_list, text);
    else
        m_changes[m_language].remove(m_list);
}

void WordListsDialog::showList()
{
    if (m_texts.isEmpty())
        return;
    m_list = m_lists->currentData().toString();
    const WordListText list = m_texts.value(m_list);
    m_text->setPlainText(m_changes.value(m_language).value(m_list, list.text));
    const QString path = QDir::toNativeSeparators(m_folder + u"/words/%1/%2.txt"_s.arg(m_language, m_list));
    m_state->setText(list.text == list.shipped
                         ? tr("As it came with Starling. What you change is kept in %1.").arg(path)
                         : tr("Your own copy, kept in %1.").arg(path));
    m_shipped->setEnabled(!list.shipped.isEmpty());
}

void WordListsDialog::save()
{
    takeText();
    m_desk.ask(
        this,
        [changes = m_changes, folder = m_folder](Library &) -> Outcome {
            for (auto language = changes.cbegin(); language != changes.cend(); ++language) {
                if (Outcome kept = saveWordLists(language.key(), folder, language.value()); !kept)
                    return kept;
            }
            return {};
        },
        [this](const Outcome &kept) {
            if (!kept) {
                warn(this, tr("Word Lists"), Sentences::of(kept.error()));
                return;
            }
            Q_EMIT saved();
            accept();
        });
}

} // namespace starling::ui
