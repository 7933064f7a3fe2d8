// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QAction>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QMenu>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace starling::ui {
namespace {

class TintedSvgEngine : public QIconEngine
{
public:
    explicit TintedSvgEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QFile file(QStringLiteral(":/icons/actions/%1.svg").arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return;
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText;
        QByteArray svg = file.readAll();
        svg.replace("#4a4f5c", QGuiApplication::palette().color(group, role).name().toLatin1());
        QSvgRenderer(svg).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedSvgEngine(m_name); }

private:
    QString m_name;
};

} // namespace

QIcon actionIcon(const QString &name)
{
    return QIcon(new TintedSvgEngine(name));
}

QIcon applicationIcon()
{
    QSvgRenderer renderer(QStringLiteral(":/icons/app/starling.svg"));
    QIcon icon;
    for (const int extent : {16, 32, 64}) {
        QPixmap pixmap(extent, extent);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

void loadIconsWhenShown(QMenu *menu)
{
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu] {
        for (QAction *action : menu->actions()) {
            const QString name = action->property(iconNameProperty).toString();
            if (!name.isEmpty() && action->icon().isNull())
                action->setIcon(actionIcon(name));
        }
    });
}

} // namespace starling::ui
