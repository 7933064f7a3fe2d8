<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>starling::ui::EditWording</name>
    <message numerus="yes">
        <source>Added %n question(s) to “%1”.</source>
        <translation>
            <numerusform>Added %n question to “%1”.</numerusform>
            <numerusform>Added %n questions to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) duplicated.</source>
        <translation>
            <numerusform>%n question duplicated.</numerusform>
            <numerusform>%n questions duplicated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) moved to the other pack.</source>
        <translation>
            <numerusform>%n question moved to the other pack.</numerusform>
            <numerusform>%n questions moved to the other pack.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) moved in the list.</source>
        <translation>
            <numerusform>%n question moved in the list.</numerusform>
            <numerusform>%n questions moved in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n question(s) changed.</source>
        <translation>
            <numerusform>Tags of %n question changed.</numerusform>
            <numerusform>Tags of %n questions changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) marked.</source>
        <translation>
            <numerusform>%n question marked.</numerusform>
            <numerusform>%n questions marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) archived.</source>
        <translation>
            <numerusform>%n question archived.</numerusform>
            <numerusform>%n questions archived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) back from the archive.</source>
        <translation>
            <numerusform>%n question back from the archive.</numerusform>
            <numerusform>%n questions back from the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) deleted.</source>
        <translation>
            <numerusform>%n question deleted.</numerusform>
            <numerusform>%n questions deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are back.</source>
        <translation>
            <numerusform>%n question is back.</numerusform>
            <numerusform>%n questions are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) changed.</source>
        <translation>
            <numerusform>%n question changed.</numerusform>
            <numerusform>%n questions changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n question(s) are as they were.</source>
        <translation>
            <numerusform>Taken back: %n question is as it was.</numerusform>
            <numerusform>Taken back: %n questions are as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::ui::EditingCommands</name>
    <message numerus="yes">
        <source>&amp;Duplicate %n Question(s)</source>
        <translation>
            <numerusform>&amp;Duplicate %n Question</numerusform>
            <numerusform>&amp;Duplicate %n Questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Archive %n Question(s)</source>
        <translation>
            <numerusform>&amp;Archive %n Question</numerusform>
            <numerusform>&amp;Archive %n Questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>De&amp;lete %n Question(s)</source>
        <translation>
            <numerusform>De&amp;lete %n Question</numerusform>
            <numerusform>De&amp;lete %n Questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working on %n question(s)…</source>
        <translation>
            <numerusform>Working on %n question…</numerusform>
            <numerusform>Working on %n questions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), with all you wrote on them, go to:</source>
        <translation>
            <numerusform>%n question, with all you wrote on it, goes to:</numerusform>
            <numerusform>%n questions, with all you wrote on them, go to:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::ui::ExportDialog</name>
    <message numerus="yes">
        <source>The %n question(s) found</source>
        <translation>
            <numerusform>The %n question found</numerusform>
            <numerusform>The %n questions found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::ui::GapMatrixModel</name>
    <message numerus="yes">
        <source>used for %n</source>
        <translation>
            <numerusform>used for %n</numerusform>
            <numerusform>used for %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::ui::GapMatrix</name>
    <message numerus="yes">
        <source>%n questions have no story yet.</source>
        <translation>
            <numerusform>%n question has no story yet.</numerusform>
            <numerusform>%n questions have no story yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions, found with “%1”</source>
        <translation>
            <numerusform>%n question, found with “%1”</numerusform>
            <numerusform>%n questions, found with “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions of “%1”</source>
        <translation>
            <numerusform>%n question of “%1”</numerusform>
            <numerusform>%n questions of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions of the pack in the list</source>
        <translation>
            <numerusform>%n question of the pack in the list</numerusform>
            <numerusform>%n questions of the pack in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions of all packs</source>
        <translation>
            <numerusform>%n question of all packs</numerusform>
            <numerusform>%n questions of all packs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer in the pack (kept with all you wrote)</source>
        <translation>
            <numerusform>%n no longer in the pack (kept with all you wrote)</numerusform>
            <numerusform>%n no longer in the pack (kept with all you wrote)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n Question(s)</source>
        <translation>
            <numerusform>&amp;Import %n Question</numerusform>
            <numerusform>&amp;Import %n Questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) found in %1. Nothing is imported until you agree.</source>
        <translation>
            <numerusform>%n question found in %1. Nothing is imported until you agree.</numerusform>
            <numerusform>%n questions found in %1. Nothing is imported until you agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edited by you (your text stays)</source>
        <translation>
            <numerusform>%n edited by you (your text stays)</numerusform>
            <numerusform>%n edited by you (your text stays)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also bring in my answers (%n), where I have none</source>
        <translation>
            <numerusform>Also bring in my answer (%n), where I have none</numerusform>
            <numerusform>Also bring in my answers (%n), where I have none</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::ui::ImportFlow</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Reading %n file…</numerusform>
            <numerusform>Reading %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %n question(s)…</source>
        <translation>
            <numerusform>Importing %n question…</numerusform>
            <numerusform>Importing %n questions…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::ui::MockRecorder</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::ui::MockReport</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judged</source>
        <translation>
            <numerusform>%n judged</numerusform>
            <numerusform>%n judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n recording</numerusform>
            <numerusform>%n recordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::ui::MockSetupDialog</name>
    <message numerus="yes">
        <source>The %n question(s) found in the list</source>
        <translation>
            <numerusform>The %n question found in the list</numerusform>
            <numerusform>The %n questions found in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), </source>
        <translation>
            <numerusform>%n question, </numerusform>
            <numerusform>%n questions, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s): </source>
        <translation>
            <numerusform>about %n minute: </numerusform>
            <numerusform>about %n minutes: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::ui::PutAwayDialog</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::ui::QuestionPanel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::ui::ReviewPlace</name>
    <message numerus="yes">
        <source>%n card(s), </source>
        <translation>
            <numerusform>%n card, </numerusform>
            <numerusform>%n cards, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s).</source>
        <translation>
            <numerusform>%n minute.</numerusform>
            <numerusform>%n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) back today</source>
        <translation>
            <numerusform>%n comes back today</numerusform>
            <numerusform>%n come back today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being learnt</source>
        <translation>
            <numerusform>%n being learnt</numerusform>
            <numerusform>%n being learnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) for the next days: the daily limit spreads them.</source>
        <translation>
            <numerusform>%n more waits for the next days: the daily limit spreads them.</numerusform>
            <numerusform>%n more wait for the next days: the daily limit spreads them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::ui::ReviewWording</name>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>in %n h</numerusform>
            <numerusform>in %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::ui::Sentences</name>
    <message numerus="yes">
        <source>%n broken character(s) mended (%1)</source>
        <translation>
            <numerusform>%n broken character mended (%1)</numerusform>
            <numerusform>%n broken characters mended (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be mended</source>
        <translation>
            <numerusform>%n character could not be mended</numerusform>
            <numerusform>%n characters could not be mended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of page furniture left out: “%1”</source>
        <translation>
            <numerusform>%n line of page furniture left out: “%1”</numerusform>
            <numerusform>%n lines of page furniture left out: “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ran together: split into %n item(s)</source>
        <translation>
            <numerusform>%1 ran together: split into %n item</numerusform>
            <numerusform>%1 ran together: split into %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s) that can turn the direction of writing</source>
        <translation>
            <numerusform>%n invisible character that can turn the direction of writing</numerusform>
            <numerusform>%n invisible characters that can turn the direction of writing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a question left out</source>
        <translation>
            <numerusform>%n row without a question left out</numerusform>
            <numerusform>%n rows without a question left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with empty sections to fill</source>
        <translation>
            <numerusform>%n question with empty sections to fill</numerusform>
            <numerusform>%n questions with empty sections to fill</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) and sound(s) left out: only text is read</source>
        <translation>
            <numerusform>%n picture or sound left out: only text is read</numerusform>
            <numerusform>%n pictures and sounds left out: only text is read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::ui::TagsDialog</name>
    <message numerus="yes">
        <source>Tags of %n Question(s)</source>
        <translation>
            <numerusform>Tags of %n Question</numerusform>
            <numerusform>Tags of %n Questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::ui::TrainingDialog</name>
    <message numerus="yes">
        <source>%n review(s) can be learned from.</source>
        <translation>
            <numerusform>%n review can be learned from.</numerusform>
            <numerusform>%n reviews can be learned from.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learning from %n review(s)…</source>
        <translation>
            <numerusform>Learning from %n review…</numerusform>
            <numerusform>Learning from %n reviews…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On your last %n review(s) the prediction error (log loss, less is better) is %1 with the parameters in use and %2 with your own.</source>
        <translation>
            <numerusform>On your last %n review the prediction error (log loss, less is better) is %1 with the parameters in use and %2 with your own.</numerusform>
            <numerusform>On your last %n reviews the prediction error (log loss, less is better) is %1 with the parameters in use and %2 with your own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your own parameters are in use. %n card(s) were reckoned again; when they come back stays as it was decided.</source>
        <translation>
            <numerusform>Your own parameters are in use. %n card was reckoned again; when it comes back stays as it was decided.</numerusform>
            <numerusform>Your own parameters are in use. %n cards were reckoned again; when they come back stays as it was decided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::ui::Wording</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mastered</source>
        <translation>
            <numerusform>%n mastered</numerusform>
            <numerusform>%n mastered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a draft</source>
        <translation>
            <numerusform>%n with a draft</numerusform>
            <numerusform>%n with a draft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
</TS>
