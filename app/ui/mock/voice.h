// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace starling::ui {

/// Reading aloud and recording. Lives in a module of its own that is loaded when an interview asks for it: Qt
/// Multimedia and the speech engines would double the time of a start.
class Voice : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] virtual bool canSpeak() const = 0;
    [[nodiscard]] virtual bool canRecord() const = 0;
    virtual void speak(const QString &text) = 0;
    virtual void stopSpeaking() = 0;
    /// Records into the file until stopRecording(); recorded() follows when the file is complete.
    virtual bool startRecording(const QString &path) = 0;
    virtual void stopRecording() = 0;
    [[nodiscard]] virtual int recordedMs() const = 0;
    virtual void play(const QString &path, int fromMs) = 0;
    virtual void stopPlaying() = 0;

Q_SIGNALS:
    void recorded(const QString &path, int milliseconds);
    void recordingFailed(const QString &why);
};

/// What the module hands out; the caller owns the voice.
class VoiceFactory
{
public:
    virtual ~VoiceFactory() = default;
    virtual Voice *make(QObject *parent) = 0;
};

/// The voice of the module beside the program, or nullptr where it was not built or does not load; `why`
/// says so then.
Voice *loadVoice(QObject *parent, QString *why);

} // namespace starling::ui

Q_DECLARE_INTERFACE(starling::ui::VoiceFactory, "io.github.starling.VoiceFactory/1")
