// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace starling::ui {
namespace {

using namespace Qt::StringLiterals;

QString fileOf(const QString &language)
{
    return u":/i18n/starling_%1.qm"_s.arg(language);
}

bool install(QCoreApplication &application, const QString &file, const QString &folder = {})
{
    auto *translator = new QTranslator(&application);
    if (translator->load(file, folder))
        return QCoreApplication::installTranslator(translator);
    delete translator;
    return false;
}

} // namespace

QString spokenLanguage(const QStringList &wanted)
{
    // Not QTranslator's own search: for "en-GB, de" it finds German before it thinks of plain English.
    for (const QString &name : wanted) {
        QString language = name.section(u'-', 0, 0);
        if (QFile::exists(fileOf(language)))
            return language;
    }
    return u"en"_s;
}

void installTranslations(QCoreApplication &application, const QString &locale)
{
    const QLocale wanted = locale.isEmpty() ? QLocale::system() : QLocale(locale);
    if (!locale.isEmpty())
        QLocale::setDefault(wanted);
    const QString language = spokenLanguage(wanted.uiLanguages());
    if (language != u"en") {
        // Qt's own buttons and menus; a deployed program has one file for all of Qt's modules.
        const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        if (!install(application, u"qtbase_"_s + language, folder))
            install(application, u"qt_"_s + language, folder);
    }
    install(application, fileOf(language));
}

} // namespace starling::ui
