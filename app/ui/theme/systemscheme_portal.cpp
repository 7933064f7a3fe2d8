// SPDX-License-Identifier: GPL-3.0-or-later
// The system's light or dark on Linux before Qt 6.5: asked of the desktop portal, without waiting for it.
#include "appearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace starling::ui {
namespace {

/// org.freedesktop.appearance color-scheme: 0 no preference, 1 dark, 2 light. Older portals wrap it twice.
bool isDark(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt() == 1;
}

/// Receives the portal's SettingChanged, which needs a slot to be delivered to.
class PortalListener : public QObject
{
    Q_OBJECT

public:
    PortalListener(QObject *parent, std::function<void(bool)> changed)
        : QObject(parent), m_changed(std::move(changed))
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return;
        const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
        const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
        const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
        bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                    SLOT(settingChanged(QString, QString, QDBusVariant)));
        QDBusMessage read = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
        read << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme");
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
            const QDBusPendingReply<QDBusVariant> reply = *call;
            if (reply.isValid())
                m_changed(isDark(QVariant::fromValue(reply.value())));
            call->deleteLater();
        });
    }

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
    {
        if (group == QLatin1StringView("org.freedesktop.appearance") &&
            key == QLatin1StringView("color-scheme"))
            m_changed(isDark(value.variant()));
    }

private:
    std::function<void(bool)> m_changed;
};

} // namespace

void followSystemScheme(QObject *context, std::function<void(bool)> changed)
{
    if (!context->findChild<QObject *>(QStringLiteral("portal"))) {
        auto *listener = new PortalListener(context, std::move(changed));
        listener->setObjectName(QStringLiteral("portal"));
    }
}

} // namespace starling::ui

#include "systemscheme_portal.moc"
