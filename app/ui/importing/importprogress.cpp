// SPDX-License-Identifier: GPL-3.0-or-later
#include "importprogress.h"

#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/wrappedlabel.h"

#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace starling::ui {
namespace {

constexpr int lookEvery = 50; ///< ms; the worker is not slowed down by messages to the window
constexpr int shownAfter = 8; ///< looks
constexpr int wholeBar = 1000;

} // namespace

ImportProgress::ImportProgress(const QString &text, QWidget *window)
    : QDialog(window), m_bar(new QProgressBar(this))
{
    setWindowTitle(tr("Import"));
    setWindowModality(Qt::WindowModal);
    auto *label = new WrappedLabel(this);
    label->setText(text);
    label->setMinimumHeight(2 * label->fontMetrics().lineSpacing());
    m_bar->setRange(0, wholeBar);
    m_bar->setAccessibleName(tr("Done"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_bar);
    column->addWidget(dialogButtons(QDialogButtonBox::Cancel, this));
    resize(420, sizeHint().height());
    connect(&m_timer, &QTimer::timeout, this, &ImportProgress::look);
    m_timer.start(lookEvery);
}

ImportProgress::~ImportProgress()
{
    m_state->cancelled = true;
}

std::function<bool(double)> ImportProgress::reporter() const
{
    return [state = m_state](double done) {
        state->permille = static_cast<int>(std::clamp(done, 0.0, 1.0) * wholeBar);
        return !state->cancelled;
    };
}

void ImportProgress::reject()
{
    m_state->cancelled = true;
    setEnabled(false); // until the worker has noticed
}

void ImportProgress::look()
{
    m_bar->setValue(m_state->permille);
    if (++m_looks == shownAfter && !isCancelled())
        open();
}

} // namespace starling::ui
