// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemvoice.h"

#include <QLocale>
#include <QUrl>

#ifdef STARLING_MULTIMEDIA
#include <QAudioDevice>
#include <QMediaDevices>
#include <QMediaFormat>
#include <QMimeType>
#endif

namespace starling::ui {

SystemVoice::SystemVoice(Events events) : m_events(std::move(events)) {}

std::unique_ptr<Voice> SystemVoiceFactory::make(Voice::Events events)
{
    return std::make_unique<SystemVoice>(std::move(events));
}

#ifdef STARLING_SPEECH

bool SystemVoice::canSpeak() const
{
    // "mock" says nothing; it is what is left where the system has no engine.
    const QStringList engines = QTextToSpeech::availableEngines();
    for (const QString &engine : engines) {
        if (engine != QStringLiteral("mock"))
            return true;
    }
    return false;
}

void SystemVoice::speak(const QString &text)
{
    if (!m_speech)
        m_speech = new QTextToSpeech(this);
    m_speech->stop();
    m_speech->say(text);
}

void SystemVoice::stopSpeaking()
{
    if (m_speech)
        m_speech->stop();
}

#else

bool SystemVoice::canSpeak() const
{
    return false;
}

void SystemVoice::speak(const QString &) {}
void SystemVoice::stopSpeaking() {}

#endif
#ifdef STARLING_MULTIMEDIA

bool SystemVoice::canRecord() const
{
    return !QMediaDevices::audioInputs().isEmpty();
}

void SystemVoice::setupRecorder()
{
    m_session = new QMediaCaptureSession(this);
    m_session->setAudioInput(new QAudioInput(this));
    m_recorder = new QMediaRecorder(this);
    m_session->setRecorder(m_recorder);
    QMediaFormat format(QMediaFormat::Mpeg4Audio);
    format.resolveForEncoding(QMediaFormat::NoFlags);
    m_recorder->setMediaFormat(format);
    m_recorder->setQuality(QMediaRecorder::NormalQuality);
    connect(m_recorder, &QMediaRecorder::recorderStateChanged, this,
            [this](QMediaRecorder::RecorderState state) {
                if (state == QMediaRecorder::StoppedState && m_recorder->error() == QMediaRecorder::NoError)
                    m_events.recorded(m_recorder->actualLocation().toLocalFile(),
                                      static_cast<int>(m_recorder->duration()));
            });
    connect(m_recorder, &QMediaRecorder::errorOccurred, this,
            [this](QMediaRecorder::Error, const QString &why) { m_events.failed(why); });
}

void SystemVoice::startRecording(const QString &pathWithoutEnding)
{
    if (!m_recorder)
        setupRecorder();
    m_recorder->setOutputLocation(QUrl::fromLocalFile(pathWithoutEnding));
    m_recorder->record();
}

void SystemVoice::stopRecording()
{
    if (m_recorder)
        m_recorder->stop();
}

int SystemVoice::recordedMs() const
{
    return m_recorder ? static_cast<int>(m_recorder->duration()) : 0;
}

void SystemVoice::play(const QString &path, int fromMs)
{
    if (!m_player) {
        m_player = new QMediaPlayer(this);
        m_player->setAudioOutput(new QAudioOutput(this));
    }
    m_player->stop();
    m_player->setSource(QUrl::fromLocalFile(path));
    if (fromMs > 0) // the place can be gone to once the file is read
        connect(
            m_player, &QMediaPlayer::mediaStatusChanged, this,
            [this, fromMs](QMediaPlayer::MediaStatus status) {
                if (status == QMediaPlayer::LoadedMedia || status == QMediaPlayer::BufferedMedia)
                    m_player->setPosition(fromMs);
            },
            Qt::SingleShotConnection);
    m_player->play();
}

void SystemVoice::stopPlaying()
{
    if (m_player)
        m_player->stop();
}

#else

bool SystemVoice::canRecord() const
{
    return false;
}

void SystemVoice::startRecording(const QString &) {}
void SystemVoice::stopRecording() {}

int SystemVoice::recordedMs() const
{
    return 0;
}

void SystemVoice::play(const QString &, int) {}
void SystemVoice::stopPlaying() {}

#endif

} // namespace starling::ui
