// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice.h"

#include <QCoreApplication>
#include <QPluginLoader>

namespace starling::ui {

Voice *loadVoice(QObject *parent, QString *why)
{
    const QString beside = QCoreApplication::applicationDirPath();
    for (const QString &folder :
         {beside + QStringLiteral("/voice"), beside + QStringLiteral("/../lib/starling"),
          beside + QStringLiteral("/../PlugIns/starling")}) {
        QPluginLoader loader(folder + QStringLiteral("/starling_voice"));
        if (auto *factory = qobject_cast<VoiceFactory *>(loader.instance()))
            return factory->make(parent);
    }
    *why = QCoreApplication::translate("starling::ui::Voice",
                                       "this Starling was built without Qt Multimedia and Qt TextToSpeech");
    return nullptr;
}

} // namespace starling::ui
