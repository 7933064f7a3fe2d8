// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingdialog.h"

#include "desk/desk.h"
#include "ui/sentences.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QThreadPool>
#include <QVBoxLayout>

namespace starling::ui {
namespace {

constexpr int fineness = 1000; ///< steps of the progress bar
constexpr int letters = 62;    ///< of a line of the text

} // namespace

TrainingDialog::TrainingDialog(Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_start(new QPushButton(tr("&Fit to My Reviews"), this))
    , m_use(new QPushButton(tr("&Use Mine"), this))
    , m_defaults(new QPushButton(tr("Use the &Standard"), this))
    , m_close(new QPushButton(this))
{
    setWindowTitle(tr("Fit the Schedule to My Memory"));
    setupLayout();
    setRunning(false);
    m_start->setEnabled(false);
    m_use->hide();
    m_defaults->hide();
    load();
}

TrainingDialog::~TrainingDialog()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

void TrainingDialog::setupLayout()
{
    auto *why =
        new QLabel(tr("How fast things are forgotten differs from person to person. From your own reviews "
                      "Starling can learn how it is with you. It keeps what it learned only if that would "
                      "have predicted your latest reviews better."),
                   this);
    for (QLabel *label : {why, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFixedWidth(fontMetrics().averageCharWidth() * letters);
    }
    m_text->setObjectName(QStringLiteral("trainingText"));
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_progress->setRange(0, fineness);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_close->setObjectName(QStringLiteral("trainingClose"));
    QSizePolicy keeps = m_progress->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keeps);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_defaults);
    buttons->addStretch(1);
    for (QPushButton *button : {m_start, m_use, m_close})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setSizeConstraint(QLayout::SetFixedSize);
    for (QWidget *widget : std::initializer_list<QWidget *>{why, m_text, m_progress})
        column->addWidget(widget);
    column->addLayout(buttons);
    connect(m_start, &QPushButton::clicked, this, &TrainingDialog::start);
    connect(m_use, &QPushButton::clicked, this, &TrainingDialog::use);
    connect(m_defaults, &QPushButton::clicked, this, &TrainingDialog::useDefaults);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_cancelled)
            m_cancelled->store(true); // the dialog stays and says so
        else
            reject();
    });
}

void TrainingDialog::load()
{
    m_desk.ask(
        this, [](Library &library) { return readTrainingData(library); },
        [this](Result<TrainingData> read) {
            if (!read) {
                say(Sentences::of(read.error()));
                return;
            }
            m_data = std::move(*read);
            const int reviews = m_data.reviews();
            const bool enough = reviews >= study::leastForTraining;
            m_defaults->setVisible(m_data.ownInForce());
            m_start->setEnabled(enough);
            m_start->setDefault(enough);
            say(enough ? tr("%n review(s) can be learned from.", nullptr, reviews)
                       : tr("%1 of %2 reviews are there. It takes reviews on a later day than the one "
                            "before; come "
                            "back when you have them.")
                             .arg(reviews)
                             .arg(study::leastForTraining));
        });
}

void TrainingDialog::start()
{
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    setRunning(true);
    say(tr("Learning from %n review(s)…", nullptr, m_data.reviews()));
    // Not on the writer's thread: an answer being written is saved meanwhile.
    QThreadPool::globalInstance()->start(
        [guard = QPointer(this), training = m_data, cancelled = m_cancelled] {
            int shown = -1;
            const study::TrainingResult result = training.train([&shown, &guard, &cancelled](double done) {
                if (const int now = static_cast<int>(done * 100); now != shown) {
                    shown = now;
                    QMetaObject::invokeMethod(
                        qApp,
                        [guard, done] {
                            if (guard)
                                guard->showProgress(done);
                        },
                        Qt::QueuedConnection);
                }
                return !cancelled->load();
            });
            QMetaObject::invokeMethod(
                qApp,
                [guard, result] {
                    if (guard)
                        guard->showResult(result);
                },
                Qt::QueuedConnection);
        });
}

void TrainingDialog::showProgress(double done)
{
    m_progress->setValue(static_cast<int>(done * fineness));
}

void TrainingDialog::showResult(const study::TrainingResult &result)
{
    m_cancelled.reset();
    setRunning(false);
    m_result = result;
    if (result.outcome == study::TrainingOutcome::Cancelled) {
        say(tr("Cancelled. Nothing was changed."));
        m_start->setFocus();
        return;
    }
    const QLocale locale;
    const QString figures =
        tr("On your last %n review(s) the prediction error (log loss, less is better) is %1 with the "
           "parameters in "
           "use and %2 with your own.",
           nullptr, result.judgedOn)
            .arg(locale.toString(result.lossBefore, 'f', 3), locale.toString(result.lossAfter, 'f', 3));
    const bool better = result.outcome == study::TrainingOutcome::Better;
    say(figures + QLatin1Char('\n') +
        (better
             ? tr("Your own predict better.")
             : tr("That is no gain: nothing was changed. Try again when you have twice as many reviews.")));
    m_use->setVisible(better);
    m_start->setVisible(!better);
    (better ? m_use : m_close)->setDefault(true);
    (better ? m_use : m_close)->setFocus();
}

void TrainingDialog::use()
{
    m_use->setEnabled(false);
    m_desk.ask(
        this, [result = m_result](Library &library) { return useParameters(library, result); },
        [this](const Result<int> &changed) {
            if (!changed) {
                m_use->setEnabled(true);
                say(Sentences::of(changed.error()));
                return;
            }
            m_use->hide();
            m_defaults->show();
            say(tr("Your own parameters are in use. %n card(s) were reckoned again; when they come back "
                   "stays as it "
                   "was decided.",
                   nullptr, *changed));
            m_close->setFocus();
        });
}

void TrainingDialog::useDefaults()
{
    m_desk.ask(
        this, [](Library &library) { return useDefaultParameters(library); },
        [this](const Result<int> &changed) {
            if (!changed) {
                say(Sentences::of(changed.error()));
                return;
            }
            m_defaults->hide();
            m_use->hide();
            m_data.inForce = study::defaultWeights;
            say(tr("The standard parameters are in use."));
            m_close->setFocus();
        });
}

void TrainingDialog::say(const QString &text)
{
    m_text->setText(text);
}

void TrainingDialog::setRunning(bool running)
{
    m_progress->setVisible(running);
    m_progress->setValue(0);
    m_start->setVisible(!running);
    m_start->setEnabled(!running);
    m_defaults->setEnabled(!running);
    m_close->setText(running ? tr("&Cancel") : tr("&Close"));
}

} // namespace starling::ui
