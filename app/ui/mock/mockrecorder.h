// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mock.h"
#include "desk/desk.h"
#include "voice.h"

#include <QObject>

namespace starling::ui {

/// Records answers into files beside the store and tells the desk of them; reads questions aloud. Loads the
/// module with Qt Multimedia when it is first asked for anything.
class MockRecorder : public QObject
{
    Q_OBJECT

public:
    explicit MockRecorder(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] bool canSpeak();
    [[nodiscard]] QString whyNotSpeak();
    void setQuestion(MockQuestionId id);
    void setStep(MockStep step);
    void stop();
    void play(const QString &file, int fromMs);
    void stopPlaying();

public Q_SLOTS:
    void speak(const QString &text);
    void toggle(); ///< starts or ends a recording
    void mark();

Q_SIGNALS:
    void stateChanged(bool possible, bool recording, const QString &said);

private:
    bool load();
    void start();
    void keep(const QString &path, int milliseconds);
    void report(const QString &said = {});

    Desk &m_desk;
    std::unique_ptr<Voice> m_voice;
    bool m_tried = false;
    MockQuestionId m_question;
    MockStep m_step = MockStep::Answer;
    MockQuestionId m_recordedQuestion; ///< that the recording under way is of
    MockStep m_recordedStep = MockStep::Answer;
    QList<RecordingMark> m_marks;
    bool m_recording = false;
};

} // namespace starling::ui
