// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace starling::ui {

/// Reading aloud, recording and playing. Lives in a module of its own that is loaded when an interview asks
/// for it: Qt Multimedia and the speech engines would make every start slower.
class Voice
{
public:
    /// Called on the thread of the window.
    struct Events
    {
        std::function<void(const QString &path, int milliseconds)> recorded; ///< the file is complete
        std::function<void(const QString &why)> failed; ///< of recording; `why` is the system's own message
    };

    virtual ~Voice() = default;
    [[nodiscard]] virtual bool canSpeak() const = 0;
    [[nodiscard]] virtual bool canRecord() const = 0; ///< there is a microphone
    virtual void speak(const QString &text) = 0;
    virtual void stopSpeaking() = 0;
    /// Records into a file of this name; the format adds the ending.
    virtual void startRecording(const QString &pathWithoutEnding) = 0;
    virtual void stopRecording() = 0;
    [[nodiscard]] virtual int recordedMs() const = 0;
    virtual void play(const QString &path, int fromMs) = 0;
    virtual void stopPlaying() = 0;
};

/// What the module hands out.
class VoiceFactory
{
public:
    virtual ~VoiceFactory() = default;
    virtual std::unique_ptr<Voice> make(Voice::Events events) = 0;
};

/// The voice of the module beside the program, or nullptr where it was not built or does not load.
std::unique_ptr<Voice> loadVoice(Voice::Events events);

} // namespace starling::ui

Q_DECLARE_INTERFACE(starling::ui::VoiceFactory, "io.github.starling.VoiceFactory/1")
