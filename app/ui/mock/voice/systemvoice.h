// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mock/voice.h"

#ifdef STARLING_MULTIMEDIA
#include <QAudioInput>
#include <QAudioOutput>
#include <QMediaCaptureSession>
#include <QMediaPlayer>
#include <QMediaRecorder>
#endif
#ifdef STARLING_SPEECH
#include <QTextToSpeech>
#endif

namespace starling::ui {

/// The voice of this system: the engines of Qt TextToSpeech and Qt Multimedia, each where it was built in. An
/// engine is started when it is first used.
class SystemVoice : public QObject, public Voice
{
    Q_OBJECT

public:
    explicit SystemVoice(Events events);

    [[nodiscard]] bool canSpeak() const override;
    [[nodiscard]] bool canRecord() const override;
    void speak(const QString &text) override;
    void stopSpeaking() override;
    void startRecording(const QString &pathWithoutEnding) override;
    void stopRecording() override;
    [[nodiscard]] int recordedMs() const override;
    void play(const QString &path, int fromMs) override;
    void stopPlaying() override;

private:
    Events m_events;
#ifdef STARLING_SPEECH
    QTextToSpeech *m_speech = nullptr;
#endif
#ifdef STARLING_MULTIMEDIA
    void setupRecorder();

    QMediaCaptureSession *m_session = nullptr;
    QMediaRecorder *m_recorder = nullptr;
    QMediaPlayer *m_player = nullptr;
#endif
};

class SystemVoiceFactory : public QObject, public VoiceFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "io.github.starling.VoiceFactory/1")
    Q_INTERFACES(starling::ui::VoiceFactory)

public:
    std::unique_ptr<Voice> make(Voice::Events events) override;
};

} // namespace starling::ui
