// SPDX-License-Identifier: GPL-3.0-or-later
#include "mockrecorder.h"

#include "desk/mock/mocks.h"
#include "ui/sentences.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace starling::ui {

MockRecorder::MockRecorder(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

bool MockRecorder::load()
{
    if (!std::exchange(m_tried, true))
        m_voice = loadVoice({.recorded = [this](const QString &path, int ms) { keep(path, ms); },
                             .failed =
                                 [this](const QString &why) {
                                     m_recording = false;
                                     report(tr("Recording stopped: %1").arg(why));
                                 }});
    return m_voice != nullptr;
}

bool MockRecorder::canSpeak()
{
    return load() && m_voice->canSpeak();
}

QString MockRecorder::whyNotSpeak()
{
    if (!load())
        return tr("this Starling was built without Qt TextToSpeech");
    return m_voice->canSpeak() ? QString() : tr("this system has no voice");
}

void MockRecorder::setQuestion(MockQuestionId id)
{
    stop();
    m_question = id;
    load();
    report();
}

void MockRecorder::setStep(MockStep step)
{
    m_step = step;
}

void MockRecorder::speak(const QString &text)
{
    if (canSpeak())
        m_voice->speak(text);
}

void MockRecorder::stop()
{
    if (!m_voice)
        return;
    m_voice->stopSpeaking();
    if (std::exchange(m_recording, false))
        m_voice->stopRecording();
}

void MockRecorder::toggle()
{
    if (!load())
        return;
    if (m_recording)
        stop();
    else
        start();
    report();
}

void MockRecorder::start()
{
    m_recordedQuestion = m_question;
    m_recordedStep = m_step;
    m_marks.clear();
    m_desk.ask(
        this,
        [](Library &library) -> Result<QString> {
            const QString folder = Mocks(library).recordingFolder();
            if (!QDir().mkpath(folder))
                return Error{Error::Kind::CannotOpen, folder, {}};
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            return folder;
        },
        [this](const Result<QString> &folder) {
            if (!folder) {
                report(Sentences::of(folder.error()));
                return;
            }
            const QString name = QStringLiteral("mock-%1-%2")
                                     .arg(m_recordedQuestion.value)
                                     .arg(QDateTime::currentMSecsSinceEpoch());
            m_recording = true;
            m_voice->startRecording(*folder + QLatin1Char('/') + name);
            report();
        });
}

void MockRecorder::play(const QString &file, int fromMs)
{
    if (!load())
        return;
    m_desk.ask(
        this, [](Library &library) { return Mocks(library).recordingFolder(); },
        [this, file, fromMs](const QString &folder) {
            m_voice->play(folder + QLatin1Char('/') + QFileInfo(file).fileName(), fromMs);
        });
}

void MockRecorder::stopPlaying()
{
    if (m_voice)
        m_voice->stopPlaying();
}

void MockRecorder::mark()
{
    if (m_recording)
        m_marks.append(RecordingMark{.atMs = m_voice->recordedMs(), .text = {}});
    report(tr("%n mark(s)", nullptr, static_cast<int>(m_marks.size())));
}

void MockRecorder::keep(const QString &path, int milliseconds)
{
    m_recording = false;
    const Recording recording{.id = {},
                              .step = m_recordedStep,
                              .file = QFileInfo(path).fileName(),
                              .milliseconds = milliseconds,
                              .marks = m_marks};
    m_desk.ask(
        this,
        [id = m_recordedQuestion, recording](Library &library) {
            return Mocks(library).addRecording(id, recording);
        },
        [this](const Result<RecordingId> &id) {
            report(id ? tr("The recording is kept.") : Sentences::of(id.error()));
        });
}

void MockRecorder::report(const QString &said)
{
    const bool possible = m_voice && m_voice->canRecord();
    QString text = said;
    if (text.isEmpty() && m_recording)
        text = tr("Recording…");
    Q_EMIT stateChanged(possible, m_recording, text);
}

} // namespace starling::ui
