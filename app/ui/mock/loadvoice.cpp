// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice.h"

#include <QCoreApplication>
#include <QPluginLoader>
#include <QStringList>

namespace starling::ui {

std::unique_ptr<Voice> loadVoice(Voice::Events events)
{
    // Beside the program where it was built and on Windows, then where each system installs modules.
    const QString beside = QCoreApplication::applicationDirPath();
    const QStringList folders{beside + QStringLiteral("/voice"), beside + QStringLiteral("/../lib/starling"),
                              beside + QStringLiteral("/../PlugIns/starling")};
    for (const QString &folder : folders) {
        QPluginLoader loader(folder + QStringLiteral("/starling_voice"));
        if (auto *factory = qobject_cast<VoiceFactory *>(loader.instance()))
            return factory->make(std::move(events));
    }
    return nullptr;
}

} // namespace starling::ui
