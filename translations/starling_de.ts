<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>starling::ui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Paste Pa&amp;ge</source>
        <translation>Seite &amp;einfügen</translation>
    </message>
    <message>
        <source>Save &amp;Now</source>
        <translation>&amp;Jetzt speichern</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als P&amp;DF speichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Alles a&amp;uswählen</translation>
    </message>
    <message>
        <source>&amp;Find in Text…</source>
        <translation>Im &amp;Text suchen…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Nächste &amp;Fundstelle</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Show &amp;Reading Pane</source>
        <translation>&amp;Lesebereich anzeigen</translation>
    </message>
    <message>
        <source>My Answer &amp;Beside the Tabs</source>
        <translation>Meine Antwort &amp;neben den Reitern</translation>
    </message>
    <message>
        <source>My Answer Belo&amp;w the Tabs</source>
        <translation>Meine Antwort &amp;unter den Reitern</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Actual Si&amp;ze</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Frage</translation>
    </message>
    <message>
        <source>&amp;Next Question</source>
        <translation>&amp;Nächste Frage</translation>
    </message>
    <message>
        <source>&amp;Previous Question</source>
        <translation>&amp;Vorherige Frage</translation>
    </message>
    <message>
        <source>Mark as Ne&amp;w</source>
        <translation>Als „Ne&amp;u“ markieren</translation>
    </message>
    <message>
        <source>Mark as &amp;Learning</source>
        <translation>Als „&amp;In Arbeit“ markieren</translation>
    </message>
    <message>
        <source>Mark as &amp;Mastered</source>
        <translation>Als „&amp;Gemeistert“ markieren</translation>
    </message>
    <message>
        <source>Go to &amp;Search</source>
        <translation>Zur &amp;Suche</translation>
    </message>
    <message>
        <source>Go to Lis&amp;t</source>
        <translation>Zur &amp;Liste</translation>
    </message>
    <message>
        <source>Go to &amp;Reading</source>
        <translation>Zum Lese&amp;bereich</translation>
    </message>
    <message>
        <source>Go to My &amp;Answer</source>
        <translation>Zu meiner &amp;Antwort</translation>
    </message>
    <message>
        <source>Go to N&amp;otes</source>
        <translation>Zu den No&amp;tizen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Starling</source>
        <translation>Ü&amp;ber Starling</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>S&amp;chreiben</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>Üb&amp;en</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
</context>
<context>
    <name>starling::ui::AskingPage</name>
    <message>
        <source>Question of the interview</source>
        <translation>Frage des Interviews</translation>
    </message>
    <message>
        <source>My answer</source>
        <translation>Meine Antwort</translation>
    </message>
    <message>
        <source>Answer aloud, or type here. It saves itself.</source>
        <translation>Antworten Sie laut oder schreiben Sie hier. Es speichert sich von selbst.</translation>
    </message>
    <message>
        <source>Lea&amp;ve (Esc)</source>
        <translation>&amp;Verlassen (Esc)</translation>
    </message>
    <message>
        <source>Rea&amp;d Aloud</source>
        <translation>Vor&amp;lesen</translation>
    </message>
    <message>
        <source>Mar&amp;k</source>
        <translation>Mar&amp;ke</translation>
    </message>
    <message>
        <source>Marks this place in the recording, to hear it again later.</source>
        <translation>Merkt diese Stelle der Aufnahme, um sie später wieder anzuhören.</translation>
    </message>
    <message>
        <source>&amp;Partner…</source>
        <translation>&amp;Partner …</translation>
    </message>
    <message>
        <source>Opens a window for a friend who interviews you.</source>
        <translation>Öffnet ein Fenster für eine Person, die Sie interviewt.</translation>
    </message>
    <message>
        <source>Stop Re&amp;cording</source>
        <translation>Aufnahme been&amp;den</translation>
    </message>
    <message>
        <source>Re&amp;cord</source>
        <translation>Auf&amp;nehmen</translation>
    </message>
    <message>
        <source>Question %1 of %2  ·  %3</source>
        <translation>Frage %1 von %2  ·  %3</translation>
    </message>
    <message>
        <source>&amp;Begin to Answer (Enter)</source>
        <translation>Antwort &amp;beginnen (Enter)</translation>
    </message>
    <message>
        <source>Think</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Do&amp;ne (Ctrl+Enter)</source>
        <translation>&amp;Fertig (Strg+Enter)</translation>
    </message>
    <message>
        <source>&amp;Next (Ctrl+Enter)</source>
        <translation>&amp;Weiter (Strg+Enter)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachfrage</translation>
    </message>
</context>
<context>
    <name>starling::ui::CardPage</name>
    <message>
        <source>What does it mean?</source>
        <translation>Was bedeutet das?</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Wie heißt das?</translation>
    </message>
    <message>
        <source>Hint: think of %1.</source>
        <translation>Hinweis: Denken Sie an %1.</translation>
    </message>
    <message>
        <source>Hint: “%1 …”</source>
        <translation>Hinweis: „%1 …“</translation>
    </message>
    <message>
        <source>Card under review</source>
        <translation>Karte in der Wiederholung</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>&amp;Hint	H</source>
        <translation>&amp;Hinweis	H</translation>
    </message>
    <message>
        <source>&amp;Open the Question	O</source>
        <translation>Frage &amp;öffnen	O</translation>
    </message>
    <message>
        <source>&amp;Bury Until Tomorrow	B</source>
        <translation>&amp;Bis morgen zurückstellen	B</translation>
    </message>
    <message>
        <source>&amp;Suspend	X</source>
        <translation>&amp;Aussetzen	X</translation>
    </message>
    <message>
        <source>Take the Last &amp;Rating Back	Ctrl+Z</source>
        <translation>Letzte Be&amp;wertung zurücknehmen	Strg+Z</translation>
    </message>
    <message>
        <source>&amp;Pause	Esc</source>
        <translation>&amp;Pause	Esc</translation>
    </message>
    <message>
        <source>What I remember</source>
        <translation>Was mir einfällt</translation>
    </message>
    <message>
        <source>Say the answer aloud, or write it here (Tab). It is only for this moment.</source>
        <translation>Sagen Sie die Antwort laut oder schreiben Sie sie hier (Tab). Sie bleibt nur für diesen Augenblick.</translation>
    </message>
    <message>
        <source>Before you look: would you have got it right?</source>
        <translation>Vor dem Nachsehen: Hätten Sie es gewusst?</translation>
    </message>
    <message>
        <source>Uncover the Answer (Space)</source>
        <translation>Antwort aufdecken (Leertaste)</translation>
    </message>
    <message>
        <source>1 to 4 bet and uncover · 0 uncovers without a bet · Tab writes · H hint · Esc pauses</source>
        <translation>1 bis 4 wetten und aufdecken · 0 deckt ohne Wette auf · Tab schreibt · H Hinweis · Esc macht Pause</translation>
    </message>
    <message>
        <source>Space uncovers · Tab writes · H hint · Esc pauses</source>
        <translation>Leertaste deckt auf · Tab schreibt · H Hinweis · Esc macht Pause</translation>
    </message>
    <message>
        <source>Space had it, or avoided the mistake · N not · Up goes back · A had all the rest · Esc pauses</source>
        <translation>Leertaste gewusst oder Fehler vermieden · N nicht · Hoch zurück · A alles Übrige gewusst · Esc macht Pause</translation>
    </message>
    <message>
        <source>Space accepts · 1 to 4 choose · Up corrects a tick · Ctrl+Z takes the last rating back</source>
        <translation>Leertaste nimmt an · 1 bis 4 wählen · Hoch berichtigt ein Häkchen · Strg+Z nimmt die letzte Bewertung zurück</translation>
    </message>
</context>
<context>
    <name>starling::ui::ColumnsPanel</name>
    <message>
        <source>(left out)</source>
        <translation>(ausgelassen)</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Name of the framework</source>
        <translation>Name des Gerüsts</translation>
    </message>
    <message>
        <source>My answer</source>
        <translation>Meine Antwort</translation>
    </message>
    <message>
        <source>Another answer of mine</source>
        <translation>Eine weitere Antwort von mir</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Meine Notizen</translation>
    </message>
    <message>
        <source>(about the pack)</source>
        <translation>(zum Pack)</translation>
    </message>
    <message>
        <source>The first &amp;row names the columns</source>
        <translation>Die erste &amp;Zeile benennt die Spalten</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Column %1 becomes</source>
        <translation>Spalte %1 wird zu</translation>
    </message>
</context>
<context>
    <name>starling::ui::ConfidentialLine</name>
    <message>
        <source>Must not leave: %1</source>
        <translation>Darf nicht hinaus: %1</translation>
    </message>
    <message>
        <source>These names are in the text. They are replaced in what you export or print. Click to go to the next one.</source>
        <translation>Diese Namen stehen im Text. In dem, was Sie exportieren oder drucken, werden sie ersetzt. Ein Klick führt zum nächsten.</translation>
    </message>
</context>
<context>
    <name>starling::ui::EditWording</name>
    <message>
        <source>Created “%1”.</source>
        <translation>„%1“ angelegt.</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>„%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Duplicated “%1”.</source>
        <translation>„%1“ dupliziert.</translation>
    </message>
    <message>
        <source>Moved “%1”.</source>
        <translation>„%1“ verschoben.</translation>
    </message>
    <message>
        <source>Moved “%1” in the list.</source>
        <translation>„%1“ in der Liste verschoben.</translation>
    </message>
    <message>
        <source>Changed the tags of “%1”.</source>
        <translation>Schlagwörter von „%1“ geändert.</translation>
    </message>
    <message>
        <source>Archived “%1”.</source>
        <translation>„%1“ archiviert.</translation>
    </message>
    <message>
        <source>“%1” is back from the archive.</source>
        <translation>„%1“ ist aus dem Archiv zurück.</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>„%1“ gelöscht.</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>„%1“ ist wieder da.</translation>
    </message>
    <message>
        <source>Took the newer text of “%1”.</source>
        <translation>Neueren Text von „%1“ übernommen.</translation>
    </message>
    <message>
        <source>Kept your text of “%1”.</source>
        <translation>Ihren Text von „%1“ behalten.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n question(s) to “%1”.</source>
        <translation>
            <numerusform>%n Frage zu „%1“ hinzugefügt.</numerusform>
            <numerusform>%n Fragen zu „%1“ hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: “%1” is as it was.</source>
        <translation>Zurückgenommen: „%1“ ist, wie es war.</translation>
    </message>
    <message>
        <source>Marked “%1”.</source>
        <translation>„%1“ markiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) duplicated.</source>
        <translation>
            <numerusform>%n Frage dupliziert.</numerusform>
            <numerusform>%n Fragen dupliziert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) moved to the other pack.</source>
        <translation>
            <numerusform>%n Frage ins andere Pack verschoben.</numerusform>
            <numerusform>%n Fragen ins andere Pack verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) moved in the list.</source>
        <translation>
            <numerusform>%n Frage in der Liste verschoben.</numerusform>
            <numerusform>%n Fragen in der Liste verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n question(s) changed.</source>
        <translation>
            <numerusform>Schlagwörter von %n Frage geändert.</numerusform>
            <numerusform>Schlagwörter von %n Fragen geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) marked.</source>
        <translation>
            <numerusform>%n Frage markiert.</numerusform>
            <numerusform>%n Fragen markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) archived.</source>
        <translation>
            <numerusform>%n Frage archiviert.</numerusform>
            <numerusform>%n Fragen archiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) back from the archive.</source>
        <translation>
            <numerusform>%n Frage aus dem Archiv zurück.</numerusform>
            <numerusform>%n Fragen aus dem Archiv zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) deleted.</source>
        <translation>
            <numerusform>%n Frage gelöscht.</numerusform>
            <numerusform>%n Fragen gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are back.</source>
        <translation>
            <numerusform>%n Frage ist wieder da.</numerusform>
            <numerusform>%n Fragen sind wieder da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) changed.</source>
        <translation>
            <numerusform>%n Frage geändert.</numerusform>
            <numerusform>%n Fragen geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n question(s) are as they were.</source>
        <translation>
            <numerusform>Zurückgenommen: %n Frage ist, wie sie war.</numerusform>
            <numerusform>Zurückgenommen: %n Fragen sind, wie sie waren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::ui::EditingCommands</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Starling</source>
        <translation>Starling</translation>
    </message>
    <message>
        <source>Edit Te&amp;xt</source>
        <translation>Te&amp;xt bearbeiten</translation>
    </message>
    <message>
        <source>Ma&amp;ke and Organise</source>
        <translation>Anlegen un&amp;d Ordnen</translation>
    </message>
    <message>
        <source>&amp;New Question</source>
        <translation>&amp;Neue Frage</translation>
    </message>
    <message>
        <source>&amp;Duplicate Question</source>
        <translation>Frage &amp;duplizieren</translation>
    </message>
    <message>
        <source>&amp;Move to Another Pack…</source>
        <translation>In ein anderes Pack &amp;verschieben …</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Schlagwörter …</translation>
    </message>
    <message>
        <source>&amp;Archive Question</source>
        <translation>Frage &amp;archivieren</translation>
    </message>
    <message>
        <source>De&amp;lete Question</source>
        <translation>Frage &amp;löschen</translation>
    </message>
    <message>
        <source>New &amp;Pack…</source>
        <translation>Neues &amp;Pack …</translation>
    </message>
    <message>
        <source>&amp;Edit Pack…</source>
        <translation>Pack &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>Delete Pac&amp;k</source>
        <translation>Pac&amp;k löschen</translation>
    </message>
    <message>
        <source>&amp;Undo Last Change</source>
        <translation>Letzte Änderung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo Last Change</source>
        <translation>Letzte Änderung &amp;wiederholen</translation>
    </message>
    <message>
        <source>Deleted and Archi&amp;ved…</source>
        <translation>&amp;Gelöschtes und Archiviertes …</translation>
    </message>
    <message>
        <source>There is no other pack yet. Ctrl+Shift+N makes one.</source>
        <translation>Es gibt noch kein anderes Pack. Strg+Umschalt+N legt eines an.</translation>
    </message>
    <message>
        <source>Move to Another Pack</source>
        <translation>In ein anderes Pack verschieben</translation>
    </message>
    <message>
        <source>The question, with all you wrote on it, goes to:</source>
        <translation>Die Frage kommt mit allem, was Sie dazu geschrieben haben, nach:</translation>
    </message>
    <message>
        <source>Not finished, so the question stays as it was. What you typed is kept.</source>
        <translation>Noch nicht fertig, daher bleibt die Frage, wie sie war. Was Sie getippt haben, ist aufgehoben.</translation>
    </message>
    <message>
        <source>Leave the editor first (Esc).</source>
        <translation>Verlassen Sie zuerst den Editor (Esc).</translation>
    </message>
    <message>
        <source>The list has changed meanwhile. Choose again.</source>
        <translation>Die Liste hat sich inzwischen geändert. Wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Move Up in the L&amp;ist</source>
        <translation>In der Liste nach &amp;oben</translation>
    </message>
    <message>
        <source>Move Down in t&amp;he List</source>
        <translation>In der Liste nach &amp;unten</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Duplicate %n Question(s)</source>
        <translation>
            <numerusform>%n Frage &amp;duplizieren</numerusform>
            <numerusform>%n Fragen &amp;duplizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Archive %n Question(s)</source>
        <translation>
            <numerusform>%n Frage &amp;archivieren</numerusform>
            <numerusform>%n Fragen &amp;archivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>T&amp;ake Out of the Archive</source>
        <translation>Aus dem Archiv &amp;holen</translation>
    </message>
    <message numerus="yes">
        <source>De&amp;lete %n Question(s)</source>
        <translation>
            <numerusform>%n Frage &amp;löschen</numerusform>
            <numerusform>%n Fragen &amp;löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working on %n question(s)…</source>
        <translation>
            <numerusform>Arbeite an %n Frage …</numerusform>
            <numerusform>Arbeite an %n Fragen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), with all you wrote on them, go to:</source>
        <translation>
            <numerusform>%n Frage kommt mit allem, was Sie dazu geschrieben haben, nach:</numerusform>
            <numerusform>%n Fragen kommen mit allem, was Sie dazu geschrieben haben, nach:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::ui::EditorPage</name>
    <message>
        <source>Disca&amp;rd Changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Save and go back to reading (Esc)</source>
        <translation>Speichern und zurück zum Lesen (Esc)</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>Frage bearbeiten</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>Not finished: kept as it is until it can be saved</source>
        <translation>Noch nicht fertig: so aufgehoben, bis es gespeichert werden kann</translation>
    </message>
    <message>
        <source>Saved when you leave (Esc)</source>
        <translation>Beim Verlassen gespeichert (Esc)</translation>
    </message>
</context>
<context>
    <name>starling::ui::ExportDialog</name>
    <message>
        <source>With my &amp;answers and notes</source>
        <translation>Mit meinen &amp;Antworten und Notizen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Was:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>This pack: %1</source>
        <translation>Dieses Pack: %1</translation>
    </message>
    <message>
        <source>This question</source>
        <translation>Diese Frage</translation>
    </message>
    <message numerus="yes">
        <source>The %n question(s) found</source>
        <translation>
            <numerusform>Die %n gefundene Frage</numerusform>
            <numerusform>Die %n gefundenen Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>Alle Packs</translation>
    </message>
    <message>
        <source>Pack of Starling (JSON)</source>
        <translation>Pack von Starling (JSON)</translation>
    </message>
    <message>
        <source>Page to read and print (HTML)</source>
        <translation>Seite zum Lesen und Drucken (HTML)</translation>
    </message>
    <message>
        <source>Printed pages (PDF)</source>
        <translation>Gedruckte Seiten (PDF)</translation>
    </message>
    <message>
        <source>Anki package</source>
        <translation>Anki-Paket</translation>
    </message>
    <message>
        <source>Anki text</source>
        <translation>Anki-Text</translation>
    </message>
    <message>
        <source>A4, with contents and page numbers. Starling cannot read it again.</source>
        <translation>A4, mit Inhalt und Seitenzahlen. Starling kann es nicht wieder lesen.</translation>
    </message>
    <message>
        <source>For another Starling: importing it gives the same pack.</source>
        <translation>Für ein anderes Starling: Der Import ergibt dasselbe Pack.</translation>
    </message>
    <message>
        <source>One page for any browser. Importing it gives the same pack.</source>
        <translation>Eine Seite für jeden Browser. Der Import ergibt dasselbe Pack.</translation>
    </message>
    <message>
        <source>A card for each question and each explained term. Importing it gives the same pack.</source>
        <translation>Eine Karte für jede Frage und jeden erklärten Begriff. Der Import ergibt dasselbe Pack.</translation>
    </message>
    <message>
        <source>Notes in lines, for Anki&apos;s note type Basic. Importing it gives the same pack.</source>
        <translation>Notizen in Zeilen, für Ankis Notiztyp „Einfach“. Der Import ergibt dasselbe Pack.</translation>
    </message>
    <message>
        <source>Markdown (one file)</source>
        <translation>Markdown (eine Datei)</translation>
    </message>
    <message>
        <source>Markdown (a folder, one file per question)</source>
        <translation>Markdown (ein Ordner, eine Datei je Frage)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Text with headings, for any editor. Importing it gives the same pack.</source>
        <translation>Text mit Überschriften, für jeden Editor. Der Import ergibt dasselbe Pack.</translation>
    </message>
    <message>
        <source>A new folder of texts with headings. Importing the folder gives the same pack.</source>
        <translation>Ein neuer Ordner mit Texten. Der Import des Ordners ergibt dasselbe Pack.</translation>
    </message>
    <message>
        <source>A row for each question. What a spreadsheet would run as a formula becomes plain text. Importing it gives the same pack.</source>
        <translation>Eine Zeile je Frage. Was eine Tabellenkalkulation als Formel ausführen würde, wird Text. Der Import ergibt dasselbe Pack.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
</context>
<context>
    <name>starling::ui::ExportFlow</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>starling::ui::FaultWording</name>
    <message>
        <source>A question needs a title.</source>
        <translation>Eine Frage braucht einen Titel.</translation>
    </message>
    <message>
        <source>Term %1 has a definition but no name.</source>
        <translation>Begriff %1 hat eine Erklärung, aber keinen Namen.</translation>
    </message>
    <message>
        <source>Entry %1 is empty.</source>
        <translation>Eintrag %1 ist leer.</translation>
    </message>
    <message>
        <source>Another question of this pack has this number.</source>
        <translation>Eine andere Frage dieses Packs hat diese Nummer.</translation>
    </message>
    <message>
        <source>Numbers begin with 1.</source>
        <translation>Nummern beginnen mit 1.</translation>
    </message>
    <message>
        <source>Too long: one text may have 1 MB.</source>
        <translation>Zu lang: Ein Text darf 1 MB haben.</translation>
    </message>
    <message>
        <source>Entry %1 is too long: one text may have 1 MB.</source>
        <translation>Eintrag %1 ist zu lang: Ein Text darf 1 MB haben.</translation>
    </message>
    <message>
        <source>Too many: a list may have %1 entries.</source>
        <translation>Zu viele: Eine Liste darf %1 Einträge haben.</translation>
    </message>
    <message>
        <source>Either four parts or one story, not both.</source>
        <translation>Entweder vier Teile oder eine Geschichte, nicht beides.</translation>
    </message>
</context>
<context>
    <name>starling::ui::FeedbackCommands</name>
    <message>
        <source>Hi&amp;nts</source>
        <translation>Hi&amp;nweise</translation>
    </message>
    <message>
        <source>&amp;Show Hints</source>
        <translation>Hinweise &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Go to Hints</source>
        <translation>Zu den &amp;Hinweisen</translation>
    </message>
    <message>
        <source>“&amp;I” Against “We”</source>
        <translation>„&amp;Ich“ gegen „wir“</translation>
    </message>
    <message>
        <source>&amp;Hedges</source>
        <translation>&amp;Abschwächungen</translation>
    </message>
    <message>
        <source>&amp;Fillers</source>
        <translation>&amp;Füllwörter</translation>
    </message>
    <message>
        <source>&amp;Passive Openings</source>
        <translation>&amp;Passive Satzanfänge</translation>
    </message>
    <message>
        <source>&amp;Blame</source>
        <translation>S&amp;chuldzuweisungen</translation>
    </message>
    <message>
        <source>&amp;Edit Word Lists…</source>
        <translation>&amp;Wortlisten bearbeiten …</translation>
    </message>
    <message>
        <source>Write a few sentences: what they cover of this question, and what is still missing, shows here as you type.</source>
        <translation>Schreiben Sie ein paar Sätze: Hier zeigt sich beim Tippen, was sie von dieser Frage treffen und was noch fehlt.</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>starling::ui::FeedbackDelegate</name>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>usual %1–%2%</source>
        <translation>üblich %1–%2 %</translation>
    </message>
</context>
<context>
    <name>starling::ui::FeedbackList</name>
    <message>
        <source>Hints about my answer</source>
        <translation>Hinweise zu meiner Antwort</translation>
    </message>
</context>
<context>
    <name>starling::ui::FeedbackPanel</name>
    <message>
        <source>How much of the key points and terms the draft matches. Words are compared, nobody has understood the text: it is a hint, no verdict.</source>
        <translation>Wie viele Kernpunkte und Begriffe der Entwurf trifft. Es werden Wörter verglichen, niemand hat den Text verstanden: ein Hinweis, kein Urteil.</translation>
    </message>
    <message>
        <source>What is looked at, and your word lists</source>
        <translation>Worauf geachtet wird, und Ihre Wortlisten</translation>
    </message>
    <message>
        <source>Choices for the hints</source>
        <translation>Auswahl der Hinweise</translation>
    </message>
    <message>
        <source>Hide the hints</source>
        <translation>Hinweise ausblenden</translation>
    </message>
</context>
<context>
    <name>starling::ui::FeedbackRows</name>
    <message>
        <source>Key points</source>
        <translation>Kernpunkte</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Interviewer criteria</source>
        <translation>Kriterien der Interviewer</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>Häufige Fehler</translation>
    </message>
    <message>
        <source>Stories that fit</source>
        <translation>Passende Geschichten</translation>
    </message>
    <message>
        <source>The question has no key points and terms to compare with</source>
        <translation>Die Frage hat keine Kernpunkte und Begriffe zum Vergleichen</translation>
    </message>
    <message>
        <source>Hint: %1% matches</source>
        <translation>Hinweis: %1 % getroffen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>only in a row of words</source>
        <translation>nur in einer Wortreihe</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>matches %1</source>
        <translation>trifft %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>only in a row</source>
        <translation>nur in einer Reihe</translation>
    </message>
    <message>
        <source>touched</source>
        <translation>gestreift</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>anderer Name</translation>
    </message>
    <message>
        <source>used</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>as “%1” (%2)</source>
        <translation>als „%1“ (%2)</translation>
    </message>
    <message>
        <source>by your headings</source>
        <translation>nach Ihren Überschriften</translation>
    </message>
    <message>
        <source>by the sound of it</source>
        <translation>dem Klang nach</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>in the result, with a before and after</source>
        <translation>im Ergebnis, mit Vorher und Nachher</translation>
    </message>
    <message>
        <source>in the result</source>
        <translation>im Ergebnis</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 zum Ansehen</translation>
    </message>
    <message>
        <source>in other words: “%1”</source>
        <translation>mit anderen Worten: „%1“</translation>
    </message>
</context>
<context>
    <name>starling::ui::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>hier nicht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>starling::ui::FindingWording</name>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>getroffen</translation>
    </message>
    <message>
        <source>touched</source>
        <translation>gestreift</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>wie geschrieben</translation>
    </message>
    <message>
        <source>another form</source>
        <translation>andere Form</translation>
    </message>
    <message>
        <source>another hyphen</source>
        <translation>anderer Bindestrich</translation>
    </message>
    <message>
        <source>another spelling</source>
        <translation>andere Schreibung</translation>
    </message>
    <message>
        <source>its acronym</source>
        <translation>die Abkürzung</translation>
    </message>
    <message>
        <source>written out</source>
        <translation>ausgeschrieben</translation>
    </message>
    <message>
        <source>one of its names</source>
        <translation>einer seiner Namen</translation>
    </message>
    <message>
        <source>its words, apart</source>
        <translation>seine Wörter, einzeln</translation>
    </message>
    <message>
        <source>described</source>
        <translation>umschrieben</translation>
    </message>
    <message>
        <source>Nothing was found for: %1</source>
        <translation>Nichts gefunden für: %1</translation>
    </message>
    <message>
        <source>%1 is thin</source>
        <translation>%1 ist knapp</translation>
    </message>
    <message>
        <source>%1 takes much room</source>
        <translation>%1 nimmt viel Raum ein</translation>
    </message>
    <message>
        <source>A result stands before any action</source>
        <translation>Ein Ergebnis steht vor jeder Handlung</translation>
    </message>
    <message>
        <source>No lesson was found</source>
        <translation>Keine Lehre gefunden</translation>
    </message>
    <message>
        <source>The result has no figure with a unit</source>
        <translation>Im Ergebnis steht keine Zahl mit Einheit</translation>
    </message>
    <message>
        <source>No before and after</source>
        <translation>Kein Vorher und Nachher</translation>
    </message>
    <message>
        <source>More “we” than “I”</source>
        <translation>Mehr „wir“ als „ich“</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Words in a row</source>
        <translation>Wörter in einer Reihe</translation>
    </message>
    <message>
        <source>Perhaps: the result has no figure with a unit.</source>
        <translation>Vielleicht: Im Ergebnis steht keine Zahl mit Einheit.</translation>
    </message>
    <message>
        <source>Perhaps: a phrase sounds like blame.</source>
        <translation>Vielleicht: Eine Wendung klingt nach Schuldzuweisung.</translation>
    </message>
    <message>
        <source>Perhaps: no lesson was found.</source>
        <translation>Vielleicht: Es wurde keine Lehre gefunden.</translation>
    </message>
    <message>
        <source>Perhaps: there is more “we” than “I”.</source>
        <translation>Vielleicht: Es steht mehr „wir“ da als „ich“.</translation>
    </message>
    <message>
        <source>Perhaps: no result was found.</source>
        <translation>Vielleicht: Es wurde kein Ergebnis gefunden.</translation>
    </message>
    <message>
        <source>Perhaps: much of the text sounds like the situation.</source>
        <translation>Vielleicht: Vieles im Text klingt nach Situation.</translation>
    </message>
    <message>
        <source>Perhaps: words stand in a row instead of in sentences.</source>
        <translation>Vielleicht: Wörter stehen in einer Reihe statt in Sätzen.</translation>
    </message>
    <message>
        <source>Perhaps: there is no figure in the text.</source>
        <translation>Vielleicht: Im Text steht keine Zahl.</translation>
    </message>
    <message>
        <source>Perhaps: nothing matches “%1”.</source>
        <translation>Vielleicht: Nichts trifft „%1“.</translation>
    </message>
    <message>
        <source>Perhaps: a sentence has the same words: %1.</source>
        <translation>Vielleicht: Ein Satz hat dieselben Wörter: %1.</translation>
    </message>
    <message>
        <source>%1% of the words; usual are %2 to %3%.</source>
        <translation>%1 % der Wörter; üblich sind %2 bis %3 %.</translation>
    </message>
    <message>
        <source>What did you learn, or what would you do differently?</source>
        <translation>Was haben Sie gelernt, oder was würden Sie anders machen?</translation>
    </message>
    <message>
        <source>A percentage, an amount, a time or a count makes it believable.</source>
        <translation>Ein Anteil, ein Betrag, eine Zeit oder eine Anzahl macht es glaubhaft.</translation>
    </message>
    <message>
        <source>What was it before, what after?</source>
        <translation>Wie war es vorher, wie nachher?</translation>
    </message>
    <message>
        <source>“We” stands %1 times, “I” %2 times. What was your own part?</source>
        <translation>„Wir“ steht %1-mal da, „ich“ %2-mal. Was war Ihr eigener Teil?</translation>
    </message>
    <message>
        <source>Takes strength from the sentence.</source>
        <translation>Nimmt dem Satz Kraft.</translation>
    </message>
    <message>
        <source>Can be struck.</source>
        <translation>Kann weg.</translation>
    </message>
    <message>
        <source>Hides who acted.</source>
        <translation>Verbirgt, wer gehandelt hat.</translation>
    </message>
    <message>
        <source>May sound like blame.</source>
        <translation>Kann nach Schuldzuweisung klingen.</translation>
    </message>
    <message>
        <source>They count little: say what each did.</source>
        <translation>Sie zählen wenig: Sagen Sie, was jedes bewirkt hat.</translation>
    </message>
</context>
<context>
    <name>starling::ui::QuestionField</name>
    <message>
        <source>Add a question: words of its title, or its number</source>
        <translation>Frage hinzufügen: Wörter ihres Titels oder ihre Nummer</translation>
    </message>
    <message>
        <source>Add a question that the story answers</source>
        <translation>Frage hinzufügen, die die Geschichte beantwortet</translation>
    </message>
</context>
<context>
    <name>starling::ui::GapMatrix</name>
    <message>
        <source>Questions against stories</source>
        <translation>Fragen und Geschichten</translation>
    </message>
    <message>
        <source>Competencies against stories</source>
        <translation>Kompetenzen und Geschichten</translation>
    </message>
    <message>
        <source>Rows of the matrix</source>
        <translation>Zeilen der Matrix</translation>
    </message>
    <message>
        <source>Gap matrix</source>
        <translation>Lückenmatrix</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Fewest stories that are enough: %1.</source>
        <translation>So wenige Geschichten genügen: %1.</translation>
    </message>
    <message>
        <source>A small set that is enough: %1.</source>
        <translation>Diese wenigen genügen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions have no story yet.</source>
        <translation>
            <numerusform>%n Frage hat noch keine Geschichte.</numerusform>
            <numerusform>%n Fragen haben noch keine Geschichte.</numerusform>
        </translation>
    </message>
    <message>
        <source>● strong fit · ○ partial fit · Space or a double-click changes it</source>
        <translation>● passt gut · ○ passt teilweise · Leertaste oder Doppelklick ändert es</translation>
    </message>
    <message>
        <source>● the story names the competency</source>
        <translation>● die Geschichte nennt die Kompetenz</translation>
    </message>
    <message numerus="yes">
        <source>%n questions, found with “%1”</source>
        <translation>
            <numerusform>%n Frage, gefunden mit „%1“</numerusform>
            <numerusform>%n Fragen, gefunden mit „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions of “%1”</source>
        <translation>
            <numerusform>%n Frage aus „%1“</numerusform>
            <numerusform>%n Fragen aus „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions of the pack in the list</source>
        <translation>
            <numerusform>%n Frage des Packs in der Liste</numerusform>
            <numerusform>%n Fragen des Packs in der Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions of all packs</source>
        <translation>
            <numerusform>%n Frage aus allen Packs</numerusform>
            <numerusform>%n Fragen aus allen Packs</numerusform>
        </translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>Those in the list</source>
        <translation>Die in der Liste</translation>
    </message>
    <message>
        <source>This pack</source>
        <translation>Dieses Pack</translation>
    </message>
    <message>
        <source>Questions of the matrix</source>
        <translation>Fragen der Matrix</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>Fewest stories for all that is covered: %1.</source>
        <translation>So wenige Geschichten genügen für alles, was abgedeckt ist: %1.</translation>
    </message>
    <message>
        <source>No story yet for: %1.</source>
        <translation>Noch keine Geschichte für: %1.</translation>
    </message>
    <message>
        <source>Used for many of these questions, so have another one ready: %1.</source>
        <translation>Dient vielen dieser Fragen, halten Sie also eine andere bereit: %1.</translation>
    </message>
</context>
<context>
    <name>starling::ui::GapMatrixModel</name>
    <message>
        <source>ambiguity</source>
        <translation>Unklarheit</translation>
    </message>
    <message>
        <source>communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>customer focus</source>
        <translation>Kundennähe</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>Scheitern</translation>
    </message>
    <message>
        <source>influence</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>leadership</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>ownership</source>
        <translation>Verantwortung</translation>
    </message>
    <message>
        <source>prioritisation</source>
        <translation>Prioritäten</translation>
    </message>
    <message>
        <source>teamwork</source>
        <translation>Zusammenarbeit</translation>
    </message>
    <message>
        <source>technical depth</source>
        <translation>technische Tiefe</translation>
    </message>
    <message>
        <source>No story answers this yet.</source>
        <translation>Dafür gibt es noch keine Geschichte.</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>%1 (used for many questions)</source>
        <translation>%1 (dient vielen Fragen)</translation>
    </message>
    <message numerus="yes">
        <source>used for %n</source>
        <translation>
            <numerusform>dient %n Frage</numerusform>
            <numerusform>dient %n Fragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::ui::HistoryDialog</name>
    <message>
        <source>Every &amp;saved text</source>
        <translation>Jeder &amp;gespeicherte Text</translation>
    </message>
    <message>
        <source>Show what &amp;changed since</source>
        <translation>Seither &amp;Geändertes zeigen</translation>
    </message>
    <message>
        <source>&amp;Restore This Text</source>
        <translation>Diesen Text &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Co&amp;py Text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>History of My Answer</source>
        <translation>Verlauf meiner Antwort</translation>
    </message>
    <message>
        <source>Texts by day and time</source>
        <translation>Texte nach Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>scaffold switched</source>
        <translation>Gerüst umgeschaltet</translation>
    </message>
    <message>
        <source>story inserted</source>
        <translation>Geschichte eingefügt</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>von außen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing was written here yet.</source>
        <translation>Hier wurde noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>Struck out: was there then. Underlined: is there now.</source>
        <translation>Durchgestrichen: stand damals da. Unterstrichen: steht jetzt da.</translation>
    </message>
    <message>
        <source>This is the text as it is now.</source>
        <translation>Das ist der Text, wie er jetzt ist.</translation>
    </message>
</context>
<context>
    <name>starling::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n aktualisiert</numerusform>
            <numerusform>%n aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer in the pack (kept with all you wrote)</source>
        <translation>
            <numerusform>%n nicht mehr im Pack (bleibt mit allem Geschriebenen erhalten)</numerusform>
            <numerusform>%n nicht mehr im Pack (bleiben mit allem Geschriebenen erhalten)</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>&amp;Pack title:</source>
        <translation>&amp;Titel des Packs:</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n Question(s)</source>
        <translation>
            <numerusform>%n Frage &amp;importieren</numerusform>
            <numerusform>%n Fragen &amp;importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) found in %1. Nothing is imported until you agree.</source>
        <translation>
            <numerusform>%1: %n Frage gefunden. Importiert wird erst nach der Bestätigung.</numerusform>
            <numerusform>%1: %n Fragen gefunden. Importiert wird erst nach der Bestätigung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions found</source>
        <translation>Gefundene Fragen</translation>
    </message>
    <message>
        <source>Question %1: </source>
        <translation>Frage %1: </translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Zeile %1: </translation>
    </message>
    <message>
        <source>Found, mended and doubted</source>
        <translation>Gefunden, repariert, zweifelhaft</translation>
    </message>
    <message numerus="yes">
        <source>%n edited by you (your text stays)</source>
        <translation>
            <numerusform>%n von Ihnen bearbeitet (Ihr Text bleibt)</numerusform>
            <numerusform>%n von Ihnen bearbeitet (Ihr Text bleibt)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>Int&amp;o:</source>
        <translation>&amp;Nach:</translation>
    </message>
    <message>
        <source>Choose &amp;All</source>
        <translation>&amp;Alle wählen</translation>
    </message>
    <message>
        <source>Choose &amp;None</source>
        <translation>&amp;Keine wählen</translation>
    </message>
    <message>
        <source>Space chooses, F2 edits title, category and tags.</source>
        <translation>Leertaste wählt, F2 bearbeitet Titel, Kategorie und Schlagwörter.</translation>
    </message>
    <message>
        <source>The pack that is there: %1</source>
        <translation>Das vorhandene Pack: %1</translation>
    </message>
    <message>
        <source>A new pack</source>
        <translation>Ein neues Pack</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Also bring in my answers (%n), where I have none</source>
        <translation>
            <numerusform>Auch meine Antwort (%n) einlesen, wo ich keine habe</numerusform>
            <numerusform>Auch meine Antworten (%n) einlesen, wo ich keine habe</numerusform>
        </translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Doubtful splits</source>
        <translation>Zweifelhafte Trennungen</translation>
    </message>
    <message>
        <source>J joins the two, S splits them. The likelier is chosen.</source>
        <translation>J verbindet die beiden, S trennt sie. Das Wahrscheinlichere ist gewählt.</translation>
    </message>
    <message>
        <source>&amp;Doubtful Splits (%1)</source>
        <translation>&amp;Zweifelhafte Trennungen (%1)</translation>
    </message>
    <message>
        <source>&amp;Findings (%1)</source>
        <translation>&amp;Befunde (%1)</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Vorschau</translation>
    </message>
</context>
<context>
    <name>starling::ui::ImportFlow</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not imported; nothing was changed.</source>
        <translation>%1: nicht importiert; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Pages and packs (*.txt *.json *.text *.md *.html *.htm *.csv *.tsv *.apkg);;All files (*)</source>
        <translation>Seiten und Packs (*.txt *.json *.text *.md *.html *.htm *.csv *.tsv *.apkg);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lese %1 …</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Lese %n Datei …</numerusform>
            <numerusform>Lese %n Dateien …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %n question(s)…</source>
        <translation>
            <numerusform>Importiere %n Frage …</numerusform>
            <numerusform>Importiere %n Fragen …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::ui::ImportModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>your edit stays</source>
        <translation>Ihre Bearbeitung bleibt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>starling::ui::ImportProgress</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>starling::ui::JudgePage</name>
    <message>
        <source>Judge the answer</source>
        <translation>Die Antwort beurteilen</translation>
    </message>
    <message>
        <source>What to do better next time</source>
        <translation>Was nächstes Mal besser sein soll</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Space had it, or avoided the mistake · N not · Up and Down move · C comment · 1 to 4 rate and go on · Esc leaves</source>
        <translation>Leertaste gewusst oder Fehler vermieden · N nicht · Hoch und Runter bewegen · C Kommentar · 1 bis 4 bewerten und weiter · Esc verlässt</translation>
    </message>
    <message>
        <source>(nothing typed)</source>
        <translation>(nichts geschrieben)</translation>
    </message>
    <message>
        <source>What I Said</source>
        <translation>Was ich sagte</translation>
    </message>
    <message>
        <source>Model Answer</source>
        <translation>Musterantwort</translation>
    </message>
    <message>
        <source>My Draft</source>
        <translation>Mein Entwurf</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>spoke %1</source>
        <translation>gesprochen %1</translation>
    </message>
</context>
<context>
    <name>starling::ui::LeaveOutMenu</name>
    <message>
        <source>Leave &amp;Out of Reviews</source>
        <translation>&amp;Von Wiederholungen ausnehmen</translation>
    </message>
    <message>
        <source>This &amp;Question</source>
        <translation>Diese &amp;Frage</translation>
    </message>
    <message>
        <source>The &amp;Terms of This Question</source>
        <translation>Die &amp;Begriffe dieser Frage</translation>
    </message>
    <message>
        <source>All Questions of the &amp;Pack</source>
        <translation>Alle Fragen des &amp;Packs</translation>
    </message>
    <message>
        <source>All T&amp;erms of the Pack</source>
        <translation>&amp;Alle Begriffe des Packs</translation>
    </message>
    <message>
        <source>This Question Is &amp;Suspended</source>
        <translation>Diese Frage ist a&amp;usgesetzt</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Wiederholung</translation>
    </message>
</context>
<context>
    <name>starling::ui::LengthBar</name>
    <message>
        <source>Speaking time and target</source>
        <translation>Sprechzeit und Ziel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Time to say it at %1 words a minute, and how long it should take</source>
        <translation>Sprechzeit bei %1 Wörtern in der Minute und wie lange es dauern soll</translation>
    </message>
    <message>
        <source>Aim for %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>Another &amp;Length…</source>
        <translation>Andere &amp;Länge …</translation>
    </message>
    <message>
        <source>&amp;Measure My Pace… (now %1 words a minute)</source>
        <translation>Sprechtempo &amp;messen … (jetzt %1 Wörter in der Minute)</translation>
    </message>
    <message>
        <source>Length of the Answer</source>
        <translation>Länge der Antwort</translation>
    </message>
    <message>
        <source>%1 %2, %3 of %4 s</source>
        <translation>%1 %2, %3 von %4 s</translation>
    </message>
    <message>
        <source>%1 %2 of %3 s</source>
        <translation>%1 %2 von %3 s</translation>
    </message>
    <message>
        <source>%1 %2/%3 s</source>
        <translation>%1 %2/%3 s</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4</source>
        <translation>%1: %2, %3 von %4</translation>
    </message>
    <message>
        <source>%1 %2 s</source>
        <translation>%1 %2 s</translation>
    </message>
    <message>
        <source>Shared out: %1</source>
        <translation>Aufgeteilt: %1</translation>
    </message>
    <message>
        <source>Seconds for the whole answer; Situation, Task, Action, Result and Lesson share them:</source>
        <translation>Sekunden für die ganze Antwort; Situation, Aufgabe, Handlung, Ergebnis und Lehre teilen sie sich:</translation>
    </message>
</context>
<context>
    <name>starling::ui::MainWindow</name>
    <message>
        <source>Starling</source>
        <translation>Starling</translation>
    </message>
    <message>
        <source>%1 — Starling</source>
        <translation>%1 – Starling</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Question %1.pdf</source>
        <translation>Frage %1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The last changes could not be saved.</source>
        <translation>Die letzten Änderungen konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Free some room on the disk and try again, or keep the text in a file of its own.</source>
        <translation>Auf dem Datenträger Platz schaffen und erneut versuchen oder den Text in einer eigenen Datei aufheben.</translation>
    </message>
    <message>
        <source>Save Text &amp;As…</source>
        <translation>Text speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Close Without Saving</source>
        <translation>&amp;Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>Save Text As</source>
        <translation>Text speichern unter</translation>
    </message>
    <message>
        <source>the dropped text</source>
        <translation>Abgelegter Text</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Starling speaks it from the next start on.</source>
        <translation>Die Sprache gilt ab dem nächsten Start von Starling.</translation>
    </message>
    <message>
        <source>About Starling</source>
        <translation>Über Starling</translation>
    </message>
    <message>
        <source>Starling %1 helps you prepare for job interviews: read, write, rehearse.

Free software under the GNU General Public License, version 3 or later; the shipped packs under CC BY 4.0.</source>
        <translation>Starling %1 hilft bei der Vorbereitung auf Vorstellungsgespräche: lesen, schreiben, üben.

Freie Software unter der GNU General Public License, Version 3 oder neuer; die mitgelieferten Pakete unter CC BY 4.0.</translation>
    </message>
</context>
<context>
    <name>starling::ui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>starling::ui::MockClock</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1: %2, %3 over</source>
        <translation>%1: %2, %3 darüber</translation>
    </message>
</context>
<context>
    <name>starling::ui::MockCommands</name>
    <message>
        <source>&amp;Mock Interviews</source>
        <translation>&amp;Probeinterviews</translation>
    </message>
    <message>
        <source>&amp;New Mock Interview…</source>
        <translation>&amp;Neues Probeinterview …</translation>
    </message>
</context>
<context>
    <name>starling::ui::MockHome</name>
    <message>
        <source>&amp;New Interview…</source>
        <translation>&amp;Neues Interview …</translation>
    </message>
    <message>
        <source>The Same A&amp;gain</source>
        <translation>Noch einmal &amp;dasselbe</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Mock interviews</source>
        <translation>Probeinterviews</translation>
    </message>
    <message>
        <source>No interview yet. Starling draws questions, keeps the time and hides every answer; you answer aloud or in writing, judge yourself, and keep the report.</source>
        <translation>Noch kein Interview. Starling zieht Fragen, hält die Zeit und verbirgt jede Antwort; Sie antworten laut oder schriftlich, beurteilen sich selbst und behalten den Bericht.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Criteria met</source>
        <translation>Erfüllte Kriterien</translation>
    </message>
    <message>
        <source>Speaking time</source>
        <translation>Sprechzeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Delete All &amp;Recordings…</source>
        <translation>Alle &amp;Aufnahmen löschen …</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>finished, in the schedule</source>
        <translation>beendet, im Plan</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>G&amp;o On with It</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
</context>
<context>
    <name>starling::ui::MockPlace</name>
    <message>
        <source>Mock Interview</source>
        <translation>Probeinterview</translation>
    </message>
    <message>
        <source>Delete this interview with its answers, judgements and recordings?</source>
        <translation>Dieses Interview mit Antworten, Urteilen und Aufnahmen löschen?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete the recordings of all interviews?</source>
        <translation>Die Aufnahmen aller Interviews löschen?</translation>
    </message>
    <message>
        <source>What was typed and judged stays.</source>
        <translation>Geschriebenes und Urteile bleiben.</translation>
    </message>
</context>
<context>
    <name>starling::ui::MockRecorder</name>
    <message>
        <source>Recording stopped: %1</source>
        <translation>Aufnahme beendet: %1</translation>
    </message>
    <message>
        <source>this Starling was built without Qt TextToSpeech</source>
        <translation>dieses Starling wurde ohne Qt TextToSpeech gebaut</translation>
    </message>
    <message>
        <source>this system has no voice</source>
        <translation>dieses System hat keine Stimme</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n Marke</numerusform>
            <numerusform>%n Marken</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording is kept.</source>
        <translation>Die Aufnahme ist gespeichert.</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Aufnahme läuft …</translation>
    </message>
</context>
<context>
    <name>starling::ui::MockReport</name>
    <message>
        <source>Mock interview of %1</source>
        <translation>Probeinterview vom %1</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judged</source>
        <translation>
            <numerusform>%n beurteilt</numerusform>
            <numerusform>%n beurteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>mean rating %1 of 4</source>
        <translation>mittlere Bewertung %1 von 4</translation>
    </message>
    <message>
        <source>%1 % of the criteria met</source>
        <translation>%1 % der Kriterien erfüllt</translation>
    </message>
    <message>
        <source>Speaking time: %1</source>
        <translation>Sprechzeit: %1</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Startzahl %1</translation>
    </message>
    <message>
        <source>Partner: %1</source>
        <translation>Partner: %1</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Earlier interviews</source>
        <translation>Frühere Interviews</translation>
    </message>
    <message>
        <source>spoke %1</source>
        <translation>gesprochen %1</translation>
    </message>
    <message>
        <source>Mistake made: %1</source>
        <translation>Begangener Fehler: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of a question</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gestellt</translation>
    </message>
    <message>
        <source>thought %1</source>
        <translation>nachgedacht %1</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::ui::MockSetupDialog</name>
    <message>
        <source>&amp;Questions:</source>
        <translation>&amp;Fragen:</translation>
    </message>
    <message>
        <source>&amp;Minutes:</source>
        <translation>&amp;Minuten:</translation>
    </message>
    <message>
        <source>Ask &amp;follow-ups: why, how measured, what else, what would you change</source>
        <translation>&amp;Nachfragen stellen: warum, wie gemessen, was noch, was würden Sie ändern</translation>
    </message>
    <message>
        <source>&amp;Judge at the end instead of after each answer</source>
        <translation>Erst am &amp;Ende urteilen statt nach jeder Antwort</translation>
    </message>
    <message>
        <source>&amp;Read the questions aloud</source>
        <translation>Fragen &amp;vorlesen</translation>
    </message>
    <message>
        <source>Mock Interview</source>
        <translation>Probeinterview</translation>
    </message>
    <message>
        <source>Think (seconds)</source>
        <translation>Nachdenken (Sekunden)</translation>
    </message>
    <message>
        <source>Answer (minutes)</source>
        <translation>Antworten (Minuten)</translation>
    </message>
    <message>
        <source>Seconds to think, %1</source>
        <translation>Sekunden zum Nachdenken, %1</translation>
    </message>
    <message>
        <source>Minutes to answer, %1</source>
        <translation>Minuten zum Antworten, %1</translation>
    </message>
    <message>
        <source>Number of questions</source>
        <translation>Zahl der Fragen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>Alle Packs</translation>
    </message>
    <message numerus="yes">
        <source>The %n question(s) found in the list</source>
        <translation>
            <numerusform>Die %n gefundene Frage der Liste</numerusform>
            <numerusform>Die %n gefundenen Fragen der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>The same number draws the same questions again while nothing else changed.</source>
        <translation>Dieselbe Zahl zieht wieder dieselben Fragen, solange sich sonst nichts ändert.</translation>
    </message>
    <message>
        <source>Length:</source>
        <translation>Länge:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Aus:</translation>
    </message>
    <message>
        <source>Times:</source>
        <translation>Zeiten:</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>&amp;Startzahl:</translation>
    </message>
    <message>
        <source>&amp;Start the Interview</source>
        <translation>Interview &amp;beginnen</translation>
    </message>
    <message>
        <source>Read the questions aloud (%1)</source>
        <translation>Fragen vorlesen (%1)</translation>
    </message>
    <message>
        <source>There is no question to ask: choose another pack or more categories.</source>
        <translation>Es gibt keine Frage zu stellen: Wählen Sie ein anderes Pack oder mehr Kategorien.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), </source>
        <translation>
            <numerusform>%n Frage, </numerusform>
            <numerusform>%n Fragen, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s): </source>
        <translation>
            <numerusform>etwa %n Minute: </numerusform>
            <numerusform>etwa %n Minuten: </numerusform>
        </translation>
    </message>
    <message>
        <source>%1 never asked, %2 weak or due. They stay hidden until they are asked.</source>
        <translation>%1 nie gestellt, %2 schwach oder fällig. Sie bleiben verborgen, bis sie gestellt werden.</translation>
    </message>
</context>
<context>
    <name>starling::ui::MockWording</name>
    <message>
        <source>Why did you do it that way?</source>
        <translation>Warum haben Sie es so gemacht?</translation>
    </message>
    <message>
        <source>How did you measure that it worked?</source>
        <translation>Woran haben Sie gemessen, dass es wirkte?</translation>
    </message>
    <message>
        <source>What else did you consider, and why not that?</source>
        <translation>Was haben Sie sonst erwogen, und warum nicht das?</translation>
    </message>
    <message>
        <source>What would you change if you did it again?</source>
        <translation>Was würden Sie beim nächsten Mal anders machen?</translation>
    </message>
    <message>
        <source>never asked before</source>
        <translation>nie zuvor gestellt</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>Myself</source>
        <translation>Ich selbst</translation>
    </message>
    <message>
        <source>My partner</source>
        <translation>Mein Partner</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>starling::ui::NewerBar</name>
    <message>
        <source>You changed this question. Its pack has a newer text now.</source>
        <translation>Sie haben diese Frage geändert. Ihr Pack hat jetzt einen neueren Text.</translation>
    </message>
    <message>
        <source>View…</source>
        <translation>Ansehen …</translation>
    </message>
    <message>
        <source>Take Newer</source>
        <translation>Neueren nehmen</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>Meinen behalten</translation>
    </message>
    <message>
        <source>Your Text and the Newer One</source>
        <translation>Ihr Text und der neuere</translation>
    </message>
    <message>
        <source>Underlined: only in the newer text. Struck out: only in yours.</source>
        <translation>Unterstrichen: nur im neueren Text. Durchgestrichen: nur in Ihrem.</translation>
    </message>
</context>
<context>
    <name>starling::ui::PaceDialog</name>
    <message>
        <source>Last spring our shop was slow on Monday mornings. Customers waited, some left, and nobody knew why. I was asked to find out. First I wrote down what happened between the click and the page, step by step. Then I measured each step for a week. Most of the time went into one question to the database, which was asked forty times where once would do. I changed that, showed the change to two colleagues, and we put it in on a quiet evening. The next Monday the page came in half a second instead of four. Complaints fell to almost none. What I took from it: measure before you change anything, and write down what you expect to see.</source>
        <translation>Im letzten Frühjahr war unser Laden montags früh langsam. Kunden warteten, manche gingen, und niemand wusste, warum. Ich sollte es herausfinden. Zuerst schrieb ich Schritt für Schritt auf, was zwischen Klick und Seite geschieht. Dann maß ich eine Woche lang jeden Schritt. Die meiste Zeit ging in eine Frage an die Datenbank, die vierzigmal gestellt wurde, wo einmal genügt hätte. Das änderte ich, zeigte die Änderung zwei Kollegen, und an einem ruhigen Abend spielten wir sie ein. Am nächsten Montag kam die Seite in einer halben Sekunde statt in vier. Beschwerden gab es fast keine mehr. Was ich daraus mitnahm: erst messen, dann ändern, und vorher aufschreiben, was man zu sehen erwartet.</translation>
    </message>
    <message>
        <source>&amp;Start Reading</source>
        <translation>&amp;Vorlesen beginnen</translation>
    </message>
    <message>
        <source>Measure My Pace</source>
        <translation>Mein Sprechtempo messen</translation>
    </message>
    <message>
        <source>Press Start, read the text aloud as you would in an interview, and press Stop.</source>
        <translation>Drücken Sie „Vorlesen beginnen“, lesen Sie den Text laut wie in einem Interview und drücken Sie „Stopp“.</translation>
    </message>
    <message>
        <source>Now %1 words a minute are reckoned with.</source>
        <translation>Gerechnet wird jetzt mit %1 Wörtern in der Minute.</translation>
    </message>
    <message>
        <source>&amp;Use This Pace</source>
        <translation>Dieses Tempo &amp;übernehmen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>&amp;Start Again</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>You speak %1 words a minute.</source>
        <translation>Sie sprechen %1 Wörter in der Minute.</translation>
    </message>
    <message>
        <source>Nobody reads the text in %1. Press Start, read all of it, and press Stop.</source>
        <translation>In %1 liest niemand den Text. Beginnen Sie, lesen Sie alles und drücken Sie „Stopp“.</translation>
    </message>
</context>
<context>
    <name>starling::ui::PackDialog</name>
    <message>
        <source>New Pack</source>
        <translation>Neues Pack</translation>
    </message>
    <message>
        <source>Edit Pack</source>
        <translation>Pack bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>Su&amp;btitle:</source>
        <translation>U&amp;ntertitel:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Rolle:</translation>
    </message>
    <message>
        <source>The job it prepares for</source>
        <translation>Die Stelle, auf die es vorbereitet</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>&amp;Version:</translation>
    </message>
    <message>
        <source>L&amp;icence:</source>
        <translation>&amp;Lizenz:</translation>
    </message>
    <message>
        <source>&amp;Authors:</source>
        <translation>&amp;Autoren:</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Cr&amp;eate</source>
        <translation>Anl&amp;egen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>A pack needs a title.</source>
        <translation>Ein Pack braucht einen Titel.</translation>
    </message>
    <message>
        <source>A version is numbers with dots between them, as 1.2.</source>
        <translation>Eine Version besteht aus Zahlen mit Punkten dazwischen, wie 1.2.</translation>
    </message>
</context>
<context>
    <name>starling::ui::PackPaper</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>starling::ui::Palette</name>
    <message>
        <source>Go to a question, tab or command</source>
        <translation>Zu einer Frage, einem Reiter oder einem Befehl</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>↑ ↓ to move,  Enter to go there,  Esc to close</source>
        <translation>↑ ↓ bewegen,  Enter geht hin,  Esc schließt</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Reiter</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Search the list for “%1”</source>
        <translation>Die Liste nach „%1“ durchsuchen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>starling::ui::PaletteCommands</name>
    <message>
        <source>Go to An&amp;ything…</source>
        <translation>Überall hing&amp;ehen …</translation>
    </message>
</context>
<context>
    <name>starling::ui::PartnerWindow</name>
    <message>
        <source>Starling: for the interviewer</source>
        <translation>Starling: für die fragende Person</translation>
    </message>
    <message>
        <source>Interviewer:</source>
        <translation>Es fragt:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Follow-ups: %1</source>
        <translation>Nachfragen: %1</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Notiert.</translation>
    </message>
    <message>
        <source>Ask this question, then listen.</source>
        <translation>Stellen Sie diese Frage und hören Sie dann zu.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachfrage</translation>
    </message>
</context>
<context>
    <name>starling::ui::PutAwayDialog</name>
    <message>
        <source>Deleted and Archived</source>
        <translation>Gelöschtes und Archiviertes</translation>
    </message>
    <message>
        <source>Recently &amp;deleted</source>
        <translation>Kürzlich &amp;gelöscht</translation>
    </message>
    <message>
        <source>&amp;Archived</source>
        <translation>&amp;Archiviert</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>&amp;Put Back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation>Nichts ist archiviert.</translation>
    </message>
</context>
<context>
    <name>starling::ui::QuestionDelegate</name>
    <message>
        <source>newer text</source>
        <translation>neuerer Text</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>starling::ui::QuestionEditor</name>
    <message>
        <source>The question, as an interviewer asks it</source>
        <translation>Die Frage, wie man sie im Interview stellt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>No. </source>
        <translation>Nr. </translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Sections of the question</source>
        <translation>Abschnitte der Frage</translation>
    </message>
    <message>
        <source>Name of the framework, if it has one</source>
        <translation>Name des Gerüsts, falls es einen hat</translation>
    </message>
    <message>
        <source>Name of the framework</source>
        <translation>Name des Gerüsts</translation>
    </message>
    <message>
        <source>How to structure the answer: **bold** text and steps like “1. …”</source>
        <translation>Wie die Antwort aufgebaut ist: **fetter** Text und Schritte wie „1. …“</translation>
    </message>
    <message>
        <source>One entry a paragraph; Enter begins the next.</source>
        <translation>Ein Eintrag je Absatz; Enter beginnt den nächsten.</translation>
    </message>
</context>
<context>
    <name>starling::ui::QuestionHeader</name>
    <message>
        <source>no longer in the pack</source>
        <translation>nicht mehr im Pack</translation>
    </message>
    <message>
        <source>No question chosen</source>
        <translation>Keine Frage ausgewählt</translation>
    </message>
    <message>
        <source>Pick one on the left, or bring in a page with File ▸ Import.</source>
        <translation>Links eine Frage auswählen oder mit Datei ▸ Importieren eine Seite hereinholen.</translation>
    </message>
    <message>
        <source>edited by you, newer text in the pack</source>
        <translation>von Ihnen geändert, neuerer Text im Pack</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>von Ihnen geändert</translation>
    </message>
</context>
<context>
    <name>starling::ui::QuestionListModel</name>
    <message>
        <source>Question %1: %2. %3, %4, %5.</source>
        <translation>Frage %1: %2. %3, %4, %5.</translation>
    </message>
    <message>
        <source>With a draft.</source>
        <translation>Mit Entwurf.</translation>
    </message>
</context>
<context>
    <name>starling::ui::NoMatch</name>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Nichts gefunden für „%1“.</translation>
    </message>
    <message>
        <source>Search All Packs</source>
        <translation>In allen Packs suchen</translation>
    </message>
</context>
<context>
    <name>starling::ui::QuestionPanel</name>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Search questions</source>
        <translation>Fragen durchsuchen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>Alle Packs</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, or, -not, title: term: mine: tag: is: has: words&gt;150</source>
        <translation>Wörter, &quot;eine Wendung&quot;, or, -nicht, title: term: mine: tag: is: has: words&gt;150</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Save This Search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Name (a saved search of the same name is replaced):</source>
        <translation>Name (eine gespeicherte Suche gleichen Namens wird ersetzt):</translation>
    </message>
    <message>
        <source>In another order</source>
        <translation>In anderer Reihenfolge</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starling::ui::RatingBar</name>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Gewusst</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>key and name of a rating</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 Proposed: %2 (Space accepts it).</source>
        <translation>%1 Vorschlag: %2 (Leertaste nimmt an).</translation>
    </message>
</context>
<context>
    <name>starling::ui::ReadingPane</name>
    <message>
        <source>Sections of the question</source>
        <translation>Abschnitte der Frage</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>starling::ui::ReadingView</name>
    <message>
        <source>Copy &amp;Term</source>
        <translation>&amp;Begriff kopieren</translation>
    </message>
    <message>
        <source>Remove &amp;Tick</source>
        <translation>&amp;Haken entfernen</translation>
    </message>
    <message>
        <source>&amp;Tick</source>
        <translation>Ab&amp;haken</translation>
    </message>
</context>
<context>
    <name>starling::ui::RecordingsDialog</name>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>      from the mark at %1</source>
        <translation>      ab der Marke bei %1</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>starling::ui::ReportPage</name>
    <message>
        <source>Report of the interview</source>
        <translation>Bericht des Interviews</translation>
    </message>
    <message>
        <source>&amp;Back (Esc)</source>
        <translation>&amp;Zurück (Esc)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Re&amp;cordings…</source>
        <translation>&amp;Aufnahmen …</translation>
    </message>
    <message>
        <source>The Ratings Are in the Schedule</source>
        <translation>Die Bewertungen sind im Plan</translation>
    </message>
    <message>
        <source>Put the &amp;Ratings into the Review Schedule</source>
        <translation>&amp;Bewertungen in den Wiederholungsplan übernehmen</translation>
    </message>
    <message>
        <source>Export the Report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Interview %1.pdf</source>
        <translation>Interview %1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Markdown (*.md);;HTML (*.html)</source>
        <translation>PDF (*.pdf);;Markdown (*.md);;HTML (*.html)</translation>
    </message>
</context>
<context>
    <name>starling::ui::ReviewCommands</name>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Start What Is Due</source>
        <translation>&amp;Fälliges beginnen</translation>
    </message>
    <message>
        <source>Review the Questions in the &amp;List</source>
        <translation>Fragen der &amp;Liste wiederholen</translation>
    </message>
    <message>
        <source>Review &amp;This Question</source>
        <translation>&amp;Diese Frage wiederholen</translation>
    </message>
    <message>
        <source>&amp;Cram the Questions in the List</source>
        <translation>Fragen der Liste p&amp;auken</translation>
    </message>
    <message>
        <source>Review S&amp;ettings…</source>
        <translation>&amp;Einstellungen der Wiederholung …</translation>
    </message>
    <message>
        <source>&amp;Fit the Schedule to My Memory…</source>
        <translation>Plan an mein &amp;Gedächtnis anpassen …</translation>
    </message>
</context>
<context>
    <name>starling::ui::ReviewPlace</name>
    <message>
        <source>Review</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>“%1” was missed again and again. Write a shorter answer of your own, split it into smaller questions, or leave it out for now.</source>
        <translation>„%1“ ging immer wieder daneben. Schreiben Sie eine kürzere eigene Antwort, teilen Sie die Frage auf oder lassen Sie sie vorerst aus.</translation>
    </message>
    <message>
        <source>The clock of this computer stands before your last review. Nothing is lost; check the date.</source>
        <translation>Die Uhr dieses Rechners steht vor Ihrer letzten Wiederholung. Nichts ist verloren; prüfen Sie das Datum.</translation>
    </message>
    <message>
        <source>That is it for now</source>
        <translation>Das war es für jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s), </source>
        <translation>
            <numerusform>%n Karte, </numerusform>
            <numerusform>%n Karten, </numerusform>
        </translation>
    </message>
    <message>
        <source>%1 remembered, </source>
        <translation>%1 gewusst, </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s).</source>
        <translation>
            <numerusform>%n Minute.</numerusform>
            <numerusform>%n Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) back today</source>
        <translation>
            <numerusform>%n kommt heute wieder</numerusform>
            <numerusform>%n kommen heute wieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being learnt</source>
        <translation>
            <numerusform>%n im Lernen</numerusform>
            <numerusform>%n im Lernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more is due today.</source>
        <translation>Heute ist nichts mehr fällig.</translation>
    </message>
    <message>
        <source>Nothing is due. Questions come here once they were reviewed, or as new ones within the daily limit of the settings.</source>
        <translation>Nichts ist fällig. Fragen kommen hierher, sobald sie wiederholt wurden, oder als neue innerhalb der Tagesgrenze der Einstellungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) for the next days: the daily limit spreads them.</source>
        <translation>
            <numerusform>%n weitere wartet auf die nächsten Tage: Die Tagesgrenze verteilt sie.</numerusform>
            <numerusform>%n weitere warten auf die nächsten Tage: Die Tagesgrenze verteilt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviewed today: %1</source>
        <translation>Heute wiederholt: %1</translation>
    </message>
    <message>
        <source>Tomorrow: %1  ·  next seven days: %2</source>
        <translation>Morgen: %1  ·  nächste sieben Tage: %2</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Start the Review</source>
        <translation>Wiederholung &amp;beginnen</translation>
    </message>
    <message>
        <source>Cram: the schedule stays as it is  ·  </source>
        <translation>Pauken: Der Plan bleibt, wie er ist  ·  </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n übrig</numerusform>
            <numerusform>%n übrig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Review Settings</source>
        <translation>Einstellungen der Wiederholung</translation>
    </message>
    <message>
        <source>Take the Last &amp;Rating Back</source>
        <translation>Letzte Be&amp;wertung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Cram Everything</source>
        <translation>Alles &amp;pauken</translation>
    </message>
    <message>
        <source>Asks all cards, due or not, and leaves the schedule alone.</source>
        <translation>Fragt alle Karten ab, fällig oder nicht, und lässt den Plan unberührt.</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Leave It &amp;Out</source>
        <translation>&amp;Auslassen</translation>
    </message>
    <message>
        <source>&amp;Keep It</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>starling::ui::ReviewSettingsDialog</name>
    <message>
        <source>&amp;Two buttons: “not yet” and “got it”</source>
        <translation>&amp;Zwei Knöpfe: „noch nicht“ und „gewusst“</translation>
    </message>
    <message>
        <source>Ask for a &amp;bet before uncovering</source>
        <translation>Vor dem Aufdecken um eine &amp;Wette bitten</translation>
    </message>
    <message>
        <source>Ask ter&amp;ms as quick cards</source>
        <translation>Begriffe als &amp;schnelle Karten abfragen</translation>
    </message>
    <message>
        <source>Review Settings</source>
        <translation>Einstellungen der Wiederholung</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>:00</source>
        <translation>:00</translation>
    </message>
    <message>
        <source>The least likely remembered first</source>
        <translation>Das am ehesten Vergessene zuerst</translation>
    </message>
    <message>
        <source>The longest due first</source>
        <translation>Das am längsten Fällige zuerst</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>&amp;Remembered when asked:</source>
        <translation>&amp;Beim Abfragen gewusst:</translation>
    </message>
    <message>
        <source>How many of ten answers you want to have when they come back. More means more reviews.</source>
        <translation>Wie viele von zehn Antworten Sie noch wissen wollen, wenn sie wiederkommen. Mehr heißt mehr Wiederholungen.</translation>
    </message>
    <message>
        <source>&amp;Longest interval:</source>
        <translation>&amp;Längster Abstand:</translation>
    </message>
    <message>
        <source>Nothing stays away longer than this.</source>
        <translation>Nichts bleibt länger weg.</translation>
    </message>
    <message>
        <source>Learning &amp;steps:</source>
        <translation>Lern&amp;schritte:</translation>
    </message>
    <message>
        <source>Minutes until a new card comes back on its first day, for instance “1 10”. Empty: none.</source>
        <translation>Minuten, nach denen eine neue Karte am ersten Tag wiederkommt, etwa „1 10“. Leer: keine.</translation>
    </message>
    <message>
        <source>S&amp;teps after a miss:</source>
        <translation>Schritte nach einem &amp;Fehlschlag:</translation>
    </message>
    <message>
        <source>Minutes until a forgotten card comes back.</source>
        <translation>Minuten, nach denen eine vergessene Karte wiederkommt.</translation>
    </message>
    <message>
        <source>The &amp;day begins at:</source>
        <translation>Der &amp;Tag beginnt um:</translation>
    </message>
    <message>
        <source>A review after midnight still counts for the day before.</source>
        <translation>Eine Wiederholung nach Mitternacht zählt noch zum Vortag.</translation>
    </message>
    <message>
        <source>&amp;New questions a day:</source>
        <translation>&amp;Neue Fragen am Tag:</translation>
    </message>
    <message>
        <source>How many are asked for the first time.</source>
        <translation>Wie viele zum ersten Mal gefragt werden.</translation>
    </message>
    <message>
        <source>N&amp;ew terms a day:</source>
        <translation>Neue B&amp;egriffe am Tag:</translation>
    </message>
    <message>
        <source>How many term cards are asked for the first time.</source>
        <translation>Wie viele Begriffskarten zum ersten Mal gefragt werden.</translation>
    </message>
    <message>
        <source>Q&amp;uestion reviews a day:</source>
        <translation>Fragen-&amp;Wiederholungen am Tag:</translation>
    </message>
    <message>
        <source>At most so many come back on one day; the rest waits, so that a backlog is spread.</source>
        <translation>Höchstens so viele kommen an einem Tag wieder; der Rest wartet, damit sich ein Rückstand verteilt.</translation>
    </message>
    <message>
        <source>Term re&amp;views a day:</source>
        <translation>Begriffs-W&amp;iederholungen am Tag:</translation>
    </message>
    <message>
        <source>The same for term cards, which take seconds.</source>
        <translation>Dasselbe für Begriffskarten, die nur Sekunden brauchen.</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>&amp;Reihenfolge:</translation>
    </message>
    <message>
        <source>What is asked first. Categories are mixed in any case.</source>
        <translation>Was zuerst gefragt wird. Kategorien werden in jedem Fall gemischt.</translation>
    </message>
    <message>
        <source>For those who do not want to choose between four.</source>
        <translation>Für alle, die nicht zwischen vieren wählen möchten.</translation>
    </message>
    <message>
        <source>What you were sure of and missed comes back within three days. It never changes the memory.</source>
        <translation>Was Sie sicher wussten und doch verfehlten, kommt binnen drei Tagen wieder. Am Gedächtnis ändert das nichts.</translation>
    </message>
    <message>
        <source>Term to definition and back.</source>
        <translation>Vom Begriff zur Erklärung und zurück.</translation>
    </message>
</context>
<context>
    <name>starling::ui::ReviewWording</name>
    <message>
        <source>Again</source>
        <translation>Nochmal</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>I did not have it: something that matters was missing.</source>
        <translation>Nicht gewusst: Etwas Wichtiges fehlte.</translation>
    </message>
    <message>
        <source>I had it, with effort or help. This counts as remembered.</source>
        <translation>Gewusst, mit Mühe oder Hilfe. Das zählt als gewusst.</translation>
    </message>
    <message>
        <source>I had it.</source>
        <translation>Gewusst.</translation>
    </message>
    <message>
        <source>I had all of it at once.</source>
        <translation>Alles sofort gewusst.</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Geraten</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Ziemlich sicher</translation>
    </message>
    <message>
        <source>I would bet on it</source>
        <translation>Darauf würde ich wetten</translation>
    </message>
    <message>
        <source>Judge freely: there was nothing to tick.</source>
        <translation>Urteilen Sie frei: Es gab nichts abzuhaken.</translation>
    </message>
    <message>
        <source>A key point was missing.</source>
        <translation>Ein Kernpunkt fehlte.</translation>
    </message>
    <message>
        <source>%1 % remembered, less than 60 %.</source>
        <translation>%1 % gewusst, weniger als 60 %.</translation>
    </message>
    <message>
        <source>%1 % remembered.</source>
        <translation>%1 % gewusst.</translation>
    </message>
    <message>
        <source>Complete, but with hints.</source>
        <translation>Vollständig, aber mit Hinweisen.</translation>
    </message>
    <message>
        <source>Complete, but slower than usual.</source>
        <translation>Vollständig, aber langsamer als sonst.</translation>
    </message>
    <message>
        <source>Complete, but with a mistake.</source>
        <translation>Vollständig, aber mit einem Fehler.</translation>
    </message>
    <message>
        <source>Complete.</source>
        <translation>Vollständig.</translation>
    </message>
    <message>
        <source>Everything, unaided, and faster than usual.</source>
        <translation>Alles, ohne Hilfe und schneller als sonst.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n Min.</numerusform>
            <numerusform>in %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>in %n Std.</numerusform>
            <numerusform>in %n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 months</source>
        <translation>in %1 Monaten</translation>
    </message>
    <message>
        <source>in %1 years</source>
        <translation>in %1 Jahren</translation>
    </message>
    <message>
        <source>%1 % remembered, with hints.</source>
        <translation>%1 % gewusst, mit Hinweisen.</translation>
    </message>
    <message>
        <source>%1 % remembered, slower than usual.</source>
        <translation>%1 % gewusst, langsamer als sonst.</translation>
    </message>
    <message>
        <source>%1 % remembered, with a mistake.</source>
        <translation>%1 % gewusst, mit einem Fehler.</translation>
    </message>
</context>
<context>
    <name>starling::ui::SavedSearchesDialog</name>
    <message>
        <source>Saved Searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Another search is called “%1” already.</source>
        <translation>Eine andere Suche heißt schon „%1“.</translation>
    </message>
    <message>
        <source>A search you need again is kept here: make it, then choose Saved ▸ Save This Search.</source>
        <translation>Hier bleibt eine Suche, die Sie wieder brauchen: erst suchen, dann Gespeichert ▸ Diese Suche speichern wählen.</translation>
    </message>
</context>
<context>
    <name>starling::ui::SearchChips</name>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Mastery</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meins</translation>
    </message>
    <message>
        <source>Has a draft</source>
        <translation>Mit Entwurf</translation>
    </message>
    <message>
        <source>Has a note</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Last touched</source>
        <translation>Zuletzt berührt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only questions with this</source>
        <translation>Nur Fragen damit</translation>
    </message>
    <message>
        <source>Choose it again to take the filter off</source>
        <translation>Noch einmal wählen nimmt den Filter weg</translation>
    </message>
    <message>
        <source>&amp;Save This Search…</source>
        <translation>Diese Suche &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Edit Saved Searches…</source>
        <translation>Gespeicherte Suchen &amp;bearbeiten …</translation>
    </message>
</context>
<context>
    <name>starling::ui::SearchCommands</name>
    <message>
        <source>Save This Sear&amp;ch…</source>
        <translation>Diese Suche s&amp;peichern …</translation>
    </message>
    <message>
        <source>Save&amp;d Searches…</source>
        <translation>Gespei&amp;cherte Suchen …</translation>
    </message>
    <message>
        <source>Saved Searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
</context>
<context>
    <name>starling::ui::Sentences</name>
    <message>
        <source>%1 cannot be opened. Check that its folder exists and that you may write there.</source>
        <translation>%1 lässt sich nicht öffnen. Bitte prüfen, ob der Ordner vorhanden ist und dort geschrieben werden darf.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it there and start Starling again.</source>
        <translation>%1 wird von einem anderen Programm benutzt. Dort schließen, dann Starling erneut starten.</translation>
    </message>
    <message>
        <source>%1 is not a store of Starling, or it is damaged from its first byte. It was left as it is; move it away, or choose another file with --store.</source>
        <translation>%1 ist kein Datenspeicher von Starling oder vom ersten Byte an beschädigt. Die Datei blieb, wie sie ist; bitte verschieben oder mit --store eine andere wählen.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Starling (store version %2) and was left as it is. Update Starling to open it.</source>
        <translation>%1 wurde von einem neueren Starling geschrieben (Datenspeicher in Version %2) und blieb, wie es ist. Zum Öffnen bitte Starling aktualisieren.</translation>
    </message>
    <message>
        <source>%1 is damaged. Make a copy of the file before anything else, then put a backup in its place.</source>
        <translation>%1 ist beschädigt. Zuallererst eine Kopie der Datei anlegen, dann eine Sicherung an ihre Stelle setzen.</translation>
    </message>
    <message>
        <source>%1 could not be brought to this version of Starling and is as it was. Check that the disk has room, and start again.</source>
        <translation>%1 konnte nicht auf den Stand dieser Version von Starling gebracht werden und ist unverändert. Bitte prüfen, ob auf dem Datenträger Platz ist, und erneut starten.</translation>
    </message>
    <message>
        <source>%1 could not be backed up, so it was not changed. Check that the disk has room, and start again.</source>
        <translation>%1 konnte nicht gesichert werden und blieb darum unverändert. Bitte prüfen, ob auf dem Datenträger Platz ist, und erneut starten.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the disk has room and that you may write there, then try again.</source>
        <translation>%1 konnte nicht geschrieben werden. Bitte prüfen, ob auf dem Datenträger Platz ist und dort geschrieben werden darf, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The store</source>
        <translation>Der Datenspeicher</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it exists and that you may read it.</source>
        <translation>%1 lässt sich nicht lesen. Bitte prüfen, ob die Datei vorhanden ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>There is no “%1”.</source>
        <translation>„%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” fits more than one question: %2</source>
        <translation>„%1“ passt auf mehr als eine Frage: %2</translation>
    </message>
    <message>
        <source>The pack “%1” is here already in a newer version (%2). Nothing was changed.</source>
        <translation>Das Pack „%1“ ist bereits in einer neueren Version (%2) vorhanden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Given up. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Line %1, %2: </source>
        <translation>Zeile %1, %2: </translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Zeile %1: </translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
    <message>
        <source>there is nothing in it.</source>
        <translation>es ist nichts darin.</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes, the most that is read.</source>
        <translation>es ist größer als %1 Bytes; mehr wird nicht gelesen.</translation>
    </message>
    <message>
        <source>it is no text. Save the page as text and import that.</source>
        <translation>es ist kein Text. Die Seite als Text speichern und diesen importieren.</translation>
    </message>
    <message>
        <source>the JSON breaks off here (%1).</source>
        <translation>hier bricht das JSON ab (%1).</translation>
    </message>
    <message>
        <source>no interview questions were found. Looked for questions with sections such as “Answer Framework”, “STAR Example” or “Common Mistakes to Avoid”, with answers behind Q: and A:, below Markdown headings, in a table, or one a line. Save the whole page as text or HTML and try again.</source>
        <translation>es wurden keine Interviewfragen gefunden. Gesucht wurde nach Fragen mit Abschnitten wie „Answer Framework“, „STAR Example“ oder „Common Mistakes to Avoid“, mit Antworten hinter Q: und A:, unter Markdown-Überschriften, in einer Tabelle oder eine je Zeile. Speichern Sie die ganze Seite als Text oder HTML und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>this is missing.</source>
        <translation>dies fehlt.</translation>
    </message>
    <message>
        <source>this should be of the type: %1.</source>
        <translation>erwartet wird der Typ: %1.</translation>
    </message>
    <message>
        <source>this must not be empty.</source>
        <translation>dies darf nicht leer sein.</translation>
    </message>
    <message>
        <source>“%1” is not one of the values the format knows.</source>
        <translation>„%1“ ist keiner der Werte, die das Format kennt.</translation>
    </message>
    <message>
        <source>the id “%1” is used before.</source>
        <translation>die Kennung „%1“ kommt schon vorher vor.</translation>
    </message>
    <message>
        <source>this key stands twice.</source>
        <translation>dieser Schlüssel steht zweimal da.</translation>
    </message>
    <message>
        <source>the number %1 is used before.</source>
        <translation>die Nummer %1 kommt schon vorher vor.</translation>
    </message>
    <message>
        <source>this cannot stand beside %1.</source>
        <translation>dies kann nicht neben %1 stehen.</translation>
    </message>
    <message>
        <source>there are more than %1.</source>
        <translation>es sind mehr als %1.</translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels.</source>
        <translation>es ist tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message numerus="yes">
        <source>%n broken character(s) mended (%1)</source>
        <translation>
            <numerusform>%n beschädigtes Zeichen repariert (%1)</numerusform>
            <numerusform>%n beschädigte Zeichen repariert (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be mended</source>
        <translation>
            <numerusform>%n Zeichen ließ sich nicht reparieren</numerusform>
            <numerusform>%n Zeichen ließen sich nicht reparieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of page furniture left out: “%1”</source>
        <translation>
            <numerusform>%n Zeile Seitenbeiwerk ausgelassen: „%1“</numerusform>
            <numerusform>%n Zeilen Seitenbeiwerk ausgelassen: „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>The last STAR part was labelled as the task; it is the result</source>
        <translation>Der letzte STAR-Teil war als Aufgabe bezeichnet; er ist das Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>%1 ran together: split into %n item(s)</source>
        <translation>
            <numerusform>%1: Zusammengelaufenes in %n Punkt getrennt</numerusform>
            <numerusform>%1: Zusammengelaufenes in %n Punkte getrennt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: is this one item? “%2”</source>
        <translation>%1: Ist das ein einziger Punkt? „%2“</translation>
    </message>
    <message>
        <source>The page has no title here; one is proposed</source>
        <translation>Die Seite hat hier keinen Titel; einer wird vorgeschlagen</translation>
    </message>
    <message>
        <source>%1 is not in the page</source>
        <translation>%1: auf der Seite nicht vorhanden</translation>
    </message>
    <message>
        <source>The heading “%1” is not known; its text is under %2</source>
        <translation>Die Überschrift „%1“ ist nicht bekannt; ihr Text steht unter „%2“</translation>
    </message>
    <message>
        <source>%1 is not part of the format and was ignored</source>
        <translation>%1 gehört nicht zum Format und wurde übergangen</translation>
    </message>
    <message>
        <source>given up. Nothing was changed.</source>
        <translation>abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>there is no question in it.</source>
        <translation>es ist keine Frage darin.</translation>
    </message>
    <message>
        <source>no column holds the questions. Choose one.</source>
        <translation>keine Spalte enthält die Fragen. Wählen Sie eine.</translation>
    </message>
    <message>
        <source>a quotation mark opens here and is never closed.</source>
        <translation>ein Anführungszeichen wird hier geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>this is of the format %1, which cannot be read here.</source>
        <translation>dies hat das Format %1, das hier nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>this is a zip file without a collection of Anki.</source>
        <translation>dies ist eine Zip-Datei ohne Anki-Sammlung.</translation>
    </message>
    <message>
        <source>the package is damaged: it cannot be unpacked or its database cannot be read. Export it from Anki again.</source>
        <translation>das Paket ist beschädigt: Es lässt sich nicht entpacken, oder seine Datenbank ist nicht lesbar. Exportieren Sie es noch einmal aus Anki.</translation>
    </message>
    <message>
        <source>the package unpacks to more than %1 MB, or to far more than it weighs. Export fewer decks.</source>
        <translation>das Paket wird entpackt größer als %1 MB oder viel größer, als es wiegt. Exportieren Sie weniger Stapel.</translation>
    </message>
    <message>
        <source>the package is of a newer Anki. Export it there with “Support older Anki versions”.</source>
        <translation>das Paket stammt aus einem neueren Anki. Exportieren Sie es dort mit „Ältere Anki-Versionen unterstützen“.</translation>
    </message>
    <message>
        <source>the database of the package holds what no collection of Anki does (%1), so it is not read. Export it from Anki again.</source>
        <translation>die Datenbank des Pakets enthält, was keine Anki-Sammlung enthält (%1), und wird deshalb nicht gelesen. Exportieren Sie es noch einmal aus Anki.</translation>
    </message>
    <message>
        <source>there is no room to unpack the package (%1). Free some and try again.</source>
        <translation>es ist kein Platz, um das Paket zu entpacken (%1). Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s) that can turn the direction of writing</source>
        <translation>
            <numerusform>%n unsichtbares Zeichen, das die Schreibrichtung ändern kann</numerusform>
            <numerusform>%n unsichtbare Zeichen, die die Schreibrichtung ändern können</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was there twice and was given anew</source>
        <translation>„%1“ war zweimal da und wurde neu vergeben</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a question left out</source>
        <translation>
            <numerusform>%n Zeile ohne Frage ausgelassen</numerusform>
            <numerusform>%n Zeilen ohne Frage ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>The column “%1” is left out</source>
        <translation>Die Spalte „%1“ wird ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with empty sections to fill</source>
        <translation>
            <numerusform>%n Frage mit leeren Abschnitten zum Füllen</numerusform>
            <numerusform>%n Fragen mit leeren Abschnitten zum Füllen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) and sound(s) left out: only text is read</source>
        <translation>
            <numerusform>%n Bild oder Ton ausgelassen: nur Text wird gelesen</numerusform>
            <numerusform>%n Bilder und Töne ausgelassen: nur Text wird gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>The SQLite that Starling was started with cannot search texts (it lacks FTS5). Install the SQLite plug-in of Qt from your system or from Qt, and start again. %1 was not changed.</source>
        <translation>Das SQLite, mit dem Starling gestartet wurde, kann keine Texte durchsuchen (ihm fehlt FTS5). Installieren Sie das SQLite-Modul von Qt aus Ihrem System oder von Qt und starten Sie neu. %1 wurde nicht geändert.</translation>
    </message>
</context>
<context>
    <name>starling::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Tick the current item, or copy the current term</source>
        <translation>Aktuellen Punkt abhaken oder aktuellen Begriff kopieren</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Move between items of a tab</source>
        <translation>Zwischen den Punkten eines Reiters wechseln</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Pfeil auf, Pfeil ab</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
</context>
<context>
    <name>starling::ui::SpellMarks</name>
    <message>
        <source>Looking for words…</source>
        <translation>Suche nach Wörtern …</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to My Words</source>
        <translation>„%1“ zu meinen Wörtern &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Remove “%1” from &amp;My Words</source>
        <translation>„%1“ aus &amp;meinen Wörtern nehmen</translation>
    </message>
    <message>
        <source>No other word found</source>
        <translation>Kein anderes Wort gefunden</translation>
    </message>
</context>
<context>
    <name>starling::ui::SplitModel</name>
    <message>
        <source>Question %1: two items, %2 | %3</source>
        <translation>Frage %1: zwei Punkte, %2 | %3</translation>
    </message>
    <message>
        <source>Question %1: one item, %2 + %3</source>
        <translation>Frage %1: ein Punkt, %2 + %3</translation>
    </message>
</context>
<context>
    <name>starling::ui::StarEdit</name>
    <message>
        <source>&amp;Four parts</source>
        <translation>&amp;Vier Teile</translation>
    </message>
    <message>
        <source>&amp;One story</source>
        <translation>&amp;Eine Geschichte</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
</context>
<context>
    <name>starling::ui::StoriesPage</name>
    <message>
        <source>&amp;My Stories</source>
        <translation>&amp;Meine Geschichten</translation>
    </message>
    <message>
        <source>&amp;Gap Matrix</source>
        <translation>Lückenmatri&amp;x</translation>
    </message>
    <message>
        <source>My stories</source>
        <translation>Meine Geschichten</translation>
    </message>
    <message>
        <source>A story is something true that happened to you. Write it down once, and use it for every question it answers.</source>
        <translation>Eine Geschichte ist etwas Wahres, das Ihnen geschehen ist. Schreiben Sie sie einmal auf und nutzen Sie sie für jede Frage, die sie beantwortet.</translation>
    </message>
    <message>
        <source>New St&amp;ory</source>
        <translation>&amp;Neue Geschichte</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Undo Delete</source>
        <translation>Löschen &amp;rückgängig</translation>
    </message>
    <message>
        <source>Press Enter or %1 to begin.</source>
        <translation>Mit der Eingabetaste oder %1 fangen Sie an.</translation>
    </message>
</context>
<context>
    <name>starling::ui::StoryChooser</name>
    <message>
        <source>Insert Story</source>
        <translation>Geschichte einfügen</translation>
    </message>
    <message>
        <source>strong fit</source>
        <translation>passt gut</translation>
    </message>
    <message>
        <source>partial fit</source>
        <translation>passt teilweise</translation>
    </message>
    <message>
        <source>similar words</source>
        <translation>ähnliche Wörter</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Stories, the best fitting first</source>
        <translation>Geschichten, die passendste zuerst</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
</context>
<context>
    <name>starling::ui::StoryCommands</name>
    <message>
        <source>Insert &amp;Story…</source>
        <translation>&amp;Geschichte einfügen …</translation>
    </message>
    <message>
        <source>Stori&amp;es</source>
        <translation>Ge&amp;schichten</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
</context>
<context>
    <name>starling::ui::StoryEditor</name>
    <message>
        <source>What you would call it to a friend</source>
        <translation>Wie Sie sie einem Freund gegenüber nennen würden</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Si&amp;tuation</source>
        <translation>Situati&amp;on</translation>
    </message>
    <message>
        <source>Where and when it was, and what was at stake</source>
        <translation>Wo und wann es war und was auf dem Spiel stand</translation>
    </message>
    <message>
        <source>Tas&amp;k</source>
        <translation>Auf&amp;gabe</translation>
    </message>
    <message>
        <source>What you had to do</source>
        <translation>Was Sie zu tun hatten</translation>
    </message>
    <message>
        <source>Actio&amp;n</source>
        <translation>Handl&amp;ung</translation>
    </message>
    <message>
        <source>What you did, step by step, and why</source>
        <translation>Was Sie getan haben, Schritt für Schritt, und warum</translation>
    </message>
    <message>
        <source>Re&amp;sult</source>
        <translation>Ergebni&amp;s</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>L&amp;ehre</translation>
    </message>
    <message>
        <source>What you do differently since</source>
        <translation>Was Sie seither anders machen</translation>
    </message>
    <message>
        <source>42 % fewer errors, 4 hours → 20 minutes</source>
        <translation>42 % weniger Fehler, 4 Stunden → 20 Minuten</translation>
    </message>
    <message>
        <source>Num&amp;bers</source>
        <translation>&amp;Zahlen</translation>
    </message>
    <message>
        <source>ownership, conflict, leadership</source>
        <translation>Verantwortung, Konflikt, Führung</translation>
    </message>
    <message>
        <source>&amp;Competencies</source>
        <translation>&amp;Kompetenzen</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Jahr</translation>
    </message>
    <message>
        <source>Kee&amp;p back</source>
        <translation>Zur&amp;ückhalten</translation>
    </message>
    <message>
        <source>Acme = a large retailer</source>
        <translation>Acme = ein großer Händler</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>One name a line, and after “=” what to say instead: the name is flagged while you write and replaced in everything you export or print.</source>
        <translation>Ein Name je Zeile und nach „=“, was stattdessen dort stehen soll: Der Name wird beim Schreiben markiert und in allem ersetzt, was Sie exportieren oder drucken.</translation>
    </message>
</context>
<context>
    <name>starling::ui::StoryLinks</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>How to turn it</source>
        <translation>Wie man sie wendet</translation>
    </message>
    <message>
        <source>Questions that the story answers</source>
        <translation>Fragen, die die Geschichte beantwortet</translation>
    </message>
    <message>
        <source>&amp;Add “%1”</source>
        <translation>„%1“ h&amp;inzufügen</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilweise</translation>
    </message>
</context>
<context>
    <name>starling::ui::StoryListModel</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>starling::ui::StoryRows</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>matches %1</source>
        <translation>trifft %1</translation>
    </message>
</context>
<context>
    <name>starling::ui::TagsDialog</name>
    <message numerus="yes">
        <source>Tags of %n Question(s)</source>
        <translation>
            <numerusform>Schlagwörter von %n Frage</numerusform>
            <numerusform>Schlagwörter von %n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags they have</source>
        <translation>Vorhandene Schlagwörter</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>&amp;Add:</source>
        <translation>&amp;Hinzufügen:</translation>
    </message>
</context>
<context>
    <name>starling::ui::TagsEdit</name>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>starling::ui::TermsEdit</name>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was er bedeutet</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Erklärung</translation>
    </message>
</context>
<context>
    <name>starling::ui::TrainingDialog</name>
    <message>
        <source>&amp;Fit to My Reviews</source>
        <translation>An meine Wiederholungen &amp;anpassen</translation>
    </message>
    <message>
        <source>&amp;Use Mine</source>
        <translation>Meine &amp;verwenden</translation>
    </message>
    <message>
        <source>Use the &amp;Standard</source>
        <translation>&amp;Standard verwenden</translation>
    </message>
    <message>
        <source>Fit the Schedule to My Memory</source>
        <translation>Plan an mein Gedächtnis anpassen</translation>
    </message>
    <message>
        <source>How fast things are forgotten differs from person to person. From your own reviews Starling can learn how it is with you. It keeps what it learned only if that would have predicted your latest reviews better.</source>
        <translation>Wie schnell etwas vergessen wird, ist von Mensch zu Mensch verschieden. Aus Ihren Wiederholungen kann Starling lernen, wie es bei Ihnen ist. Es behält das Gelernte nur, wenn sich Ihre letzten Wiederholungen damit besser hätten vorhersagen lassen.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) can be learned from.</source>
        <translation>
            <numerusform>Aus %n Wiederholung lässt sich lernen.</numerusform>
            <numerusform>Aus %n Wiederholungen lässt sich lernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 reviews are there. It takes reviews on a later day than the one before; come back when you have them.</source>
        <translation>%1 von %2 Wiederholungen sind da. Es zählen solche an einem späteren Tag als die davor; kommen Sie wieder, wenn es genug sind.</translation>
    </message>
    <message numerus="yes">
        <source>Learning from %n review(s)…</source>
        <translation>
            <numerusform>Lerne aus %n Wiederholung …</numerusform>
            <numerusform>Lerne aus %n Wiederholungen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>On your last %n review(s) the prediction error (log loss, less is better) is %1 with the parameters in use and %2 with your own.</source>
        <translation>
            <numerusform>Bei Ihrer letzten Wiederholung beträgt der Vorhersagefehler (log loss, weniger ist besser) %1 mit den geltenden und %2 mit Ihren eigenen Parametern; gezählt: %n.</numerusform>
            <numerusform>Bei Ihren letzten %n Wiederholungen beträgt der Vorhersagefehler (log loss, weniger ist besser) %1 mit den geltenden und %2 mit Ihren eigenen Parametern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own predict better.</source>
        <translation>Ihre eigenen sagen besser voraus.</translation>
    </message>
    <message>
        <source>That is no gain: nothing was changed. Try again when you have twice as many reviews.</source>
        <translation>Das ist kein Gewinn: Nichts wurde geändert. Versuchen Sie es wieder, wenn Sie doppelt so viele Wiederholungen haben.</translation>
    </message>
    <message numerus="yes">
        <source>Your own parameters are in use. %n card(s) were reckoned again; when they come back stays as it was decided.</source>
        <translation>
            <numerusform>Ihre eigenen Parameter gelten. %n Karte wurde neu berechnet; wann sie wiederkommt, bleibt wie entschieden.</numerusform>
            <numerusform>Ihre eigenen Parameter gelten. %n Karten wurden neu berechnet; wann sie wiederkommen, bleibt wie entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The standard parameters are in use.</source>
        <translation>Die Standardparameter gelten.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>starling::ui::UncoverList</name>
    <message>
        <source>What the answer holds</source>
        <translation>Was die Antwort enthält</translation>
    </message>
    <message>
        <source>Mistakes: did you make it?</source>
        <translation>Fehler: Haben Sie ihn gemacht?</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>avoided</source>
        <translation>vermieden</translation>
    </message>
    <message>
        <source>made</source>
        <translation>gemacht</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>gewusst</translation>
    </message>
    <message>
        <source>not remembered</source>
        <translation>nicht gewusst</translation>
    </message>
</context>
<context>
    <name>starling::ui::UndoImport</name>
    <message>
        <source>&amp;Undo Last Import…</source>
        <translation>Letzten Import rück&amp;gängig machen …</translation>
    </message>
    <message>
        <source>Undo Last Import</source>
        <translation>Letzten Import rückgängig machen</translation>
    </message>
    <message>
        <source>Take back the import of “%1” from %2?</source>
        <translation>Den Import von „%1“ vom %2 zurücknehmen?</translation>
    </message>
    <message>
        <source>Added questions go and updated ones get their old text. What you wrote, ticked or marked stays.</source>
        <translation>Hinzugefügte Fragen gehen, geänderte bekommen ihren alten Text. Was Sie geschrieben, abgehakt oder markiert haben, bleibt.</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>starling::ui::VariantBar</name>
    <message>
        <source>&amp;New Variant…</source>
        <translation>&amp;Neue Variante …</translation>
    </message>
    <message>
        <source>D&amp;uplicate Variant…</source>
        <translation>Variante &amp;duplizieren …</translation>
    </message>
    <message>
        <source>Rena&amp;me Variant…</source>
        <translation>Variante &amp;umbenennen …</translation>
    </message>
    <message>
        <source>De&amp;lete Variant</source>
        <translation>Variante &amp;löschen</translation>
    </message>
    <message>
        <source>Ne&amp;xt Variant</source>
        <translation>Nä&amp;chste Variante</translation>
    </message>
    <message>
        <source>&amp;Bring Back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 Minuten</translation>
    </message>
    <message>
        <source>Rename Variant</source>
        <translation>Variante umbenennen</translation>
    </message>
    <message>
        <source>Variants of my answer</source>
        <translation>Varianten meiner Antwort</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Other answers to the same question: shorter, or for one company</source>
        <translation>Andere Antworten auf dieselbe Frage: kürzer oder für eine Firma</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>New Variant</source>
        <translation>Neue Variante</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>starling::ui::WordListsDialog</name>
    <message>
        <source>Hedges</source>
        <translation>Abschwächungen</translation>
    </message>
    <message>
        <source>Fillers</source>
        <translation>Füllwörter</translation>
    </message>
    <message>
        <source>Passive openings</source>
        <translation>Passive Satzanfänge</translation>
    </message>
    <message>
        <source>Blame</source>
        <translation>Schuldzuweisungen</translation>
    </message>
    <message>
        <source>“I” and “we”</source>
        <translation>„Ich“ und „wir“</translation>
    </message>
    <message>
        <source>Units of figures</source>
        <translation>Einheiten von Zahlen</translation>
    </message>
    <message>
        <source>Numbers in words</source>
        <translation>Zahlen in Worten</translation>
    </message>
    <message>
        <source>How the STAR parts sound</source>
        <translation>Wie die STAR-Teile klingen</translation>
    </message>
    <message>
        <source>Words that mean the same</source>
        <translation>Wörter gleicher Bedeutung</translation>
    </message>
    <message>
        <source>British and American spelling</source>
        <translation>Britische und amerikanische Schreibung</translation>
    </message>
    <message>
        <source>What mistakes speak of</source>
        <translation>Wovon Fehler sprechen</translation>
    </message>
    <message>
        <source>Words for leaving out</source>
        <translation>Wörter für das Weglassen</translation>
    </message>
    <message>
        <source>Words for not doing</source>
        <translation>Wörter für das Nichttun</translation>
    </message>
    <message>
        <source>Words for before and after</source>
        <translation>Wörter für vorher und nachher</translation>
    </message>
    <message>
        <source>Words that count little</source>
        <translation>Wörter, die wenig zählen</translation>
    </message>
    <message>
        <source>Words that count nothing</source>
        <translation>Wörter, die nichts zählen</translation>
    </message>
    <message>
        <source>&amp;Put Back as It Came</source>
        <translation>&amp;Wie mitgeliefert</translation>
    </message>
    <message>
        <source>Word Lists</source>
        <translation>Wortlisten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Words of the list</source>
        <translation>Wörter der Liste</translation>
    </message>
    <message>
        <source>As it came with Starling. What you change is kept in %1.</source>
        <translation>Wie mit Starling geliefert. Was Sie ändern, steht in %1.</translation>
    </message>
    <message>
        <source>Your own copy, kept in %1.</source>
        <translation>Ihre eigene Fassung, in %1.</translation>
    </message>
</context>
<context>
    <name>starling::ui::Wording</name>
    <message>
        <source>My answer</source>
        <translation>Meine Antwort</translation>
    </message>
    <message>
        <source>My answer: %1</source>
        <comment>name of a variant</comment>
        <translation>Meine Antwort: %1</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Meine Notizen</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task (Aufgabe)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action (Handlung)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result (Ergebnis)</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Gerüst</translation>
    </message>
    <message>
        <source>STAR example</source>
        <translation>STAR-Beispiel</translation>
    </message>
    <message>
        <source>How to Answer</source>
        <translation>So antworten</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Kernpunkte</translation>
    </message>
    <message>
        <source>Terminology</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Interviewer criteria</source>
        <translation>Kriterien der Interviewer</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Behavioural</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Situational</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>System design</source>
        <translation>Systemdesign</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>Gemeistert</translation>
    </message>
    <message>
        <source>This question comes without a framework. A simple one always works: say what you will cover, cover it, sum it up.</source>
        <translation>Zu dieser Frage gibt es kein Gerüst. Ein einfaches trägt immer: ankündigen, was kommt, es ausführen, zusammenfassen.</translation>
    </message>
    <message>
        <source>There is no example story here yet. One of your own is worth more anyway: try it under My answer.</source>
        <translation>Hier gibt es noch keine Beispielgeschichte. Eine eigene ist ohnehin mehr wert: am besten gleich unter „Meine Antwort“ versuchen.</translation>
    </message>
    <message>
        <source>There is no advice on how to answer here. The other tabs may still help you on.</source>
        <translation>Hier steht kein Rat zum Antworten. Vielleicht helfen die anderen Reiter weiter.</translation>
    </message>
    <message>
        <source>No key points are listed for this question.</source>
        <translation>Zu dieser Frage sind keine Kernpunkte aufgeführt.</translation>
    </message>
    <message>
        <source>No terms are listed for this question.</source>
        <translation>Zu dieser Frage sind keine Begriffe aufgeführt.</translation>
    </message>
    <message>
        <source>What interviewers look for is not listed for this question.</source>
        <translation>Worauf Interviewer achten, ist zu dieser Frage nicht aufgeführt.</translation>
    </message>
    <message>
        <source>No common mistakes are listed for this question.</source>
        <translation>Zu dieser Frage sind keine häufigen Fehler aufgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mastered</source>
        <translation>
            <numerusform>%n gemeistert</numerusform>
            <numerusform>%n gemeistert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a draft</source>
        <translation>
            <numerusform>%n mit Entwurf</numerusform>
            <numerusform>%n mit Entwurf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>Edited by you; its pack has a newer text.</source>
        <translation>Von Ihnen geändert; im Pack gibt es einen neueren Text.</translation>
    </message>
    <message>
        <source>Edited by you.</source>
        <translation>Von Ihnen geändert.</translation>
    </message>
</context>
<context>
    <name>starling::ui::WritingCommands</name>
    <message>
        <source>&amp;History of My Answer…</source>
        <translation>&amp;Verlauf meiner Antwort …</translation>
    </message>
    <message>
        <source>&amp;Measure My Pace…</source>
        <translation>Sprech&amp;tempo messen …</translation>
    </message>
    <message>
        <source>&amp;Other Words for a Mistake</source>
        <translation>&amp;Andere Wörter für einen Fehler</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No dictionary was found</source>
        <translation>Kein Wörterbuch gefunden</translation>
    </message>
    <message>
        <source>No spelling dictionary was found. Install one (Linux: hunspell-en-gb), or put its .aff and .dic file into %1.</source>
        <translation>Kein Rechtschreibwörterbuch gefunden. Installieren Sie eines (Linux: hunspell-de-de) oder legen Sie seine .aff- und .dic-Datei in %1 ab.</translation>
    </message>
    <message>
        <source>&amp;Focus on Writing</source>
        <translation>&amp;Fokus auf das Schreiben</translation>
    </message>
    <message>
        <source>&amp;Typewriter Scrolling</source>
        <translation>Schreib&amp;maschinen-Bildlauf</translation>
    </message>
    <message>
        <source>S&amp;witch STAR Scaffold</source>
        <translation>STA&amp;R-Gerüst umschalten</translation>
    </message>
    <message>
        <source>&amp;Variants</source>
        <translation>V&amp;arianten</translation>
    </message>
    <message>
        <source>S&amp;pelling</source>
        <translation>Rechtschrei&amp;bung</translation>
    </message>
    <message>
        <source>&amp;Check Spelling</source>
        <translation>Rechtschreibung &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Sprachen</translation>
    </message>
    <message>
        <source>&amp;Dim Other Paragraphs When Focused</source>
        <translation>An&amp;dere Absätze im Fokus abblenden</translation>
    </message>
    <message>
        <source>&amp;Reading Width</source>
        <translation>&amp;Zeilenbreite</translation>
    </message>
    <message>
        <source>&amp;%1 Characters</source>
        <translation>&amp;%1 Zeichen</translation>
    </message>
    <message>
        <source>&amp;As Wide as the Window</source>
        <translation>So &amp;breit wie das Fenster</translation>
    </message>
</context>
<context>
    <name>starling::ui::WritingPane</name>
    <message>
        <source>My answer</source>
        <translation>Meine Antwort</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>My answer and notes</source>
        <translation>Meine Antwort und Notizen</translation>
    </message>
    <message>
        <source>Write your answer here. It saves itself.</source>
        <translation>Hier die Antwort schreiben. Sie speichert sich von selbst.</translation>
    </message>
    <message>
        <source>Notes for yourself; they are never part of the answer.</source>
        <translation>Notizen für den eigenen Gebrauch; sie werden nie Teil der Antwort.</translation>
    </message>
    <message>
        <source>Too long to paste: half a million characters are the most.</source>
        <translation>Zum Einfügen zu lang: mehr als eine halbe Million Zeichen geht nicht.</translation>
    </message>
    <message>
        <source>Very long lines were broken at a space.</source>
        <translation>Sehr lange Zeilen wurden an einem Leerzeichen umbrochen.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet: trying again</source>
        <translation>Noch nicht gespeichert: neuer Versuch</translation>
    </message>
    <message>
        <source>STAR</source>
        <translation>STAR</translation>
    </message>
    <message>
        <source>Divide the answer into Situation, Task, Action, Result and Lesson, or not</source>
        <translation>Die Antwort in Situation, Aufgabe, Handlung, Ergebnis und Lehre teilen oder nicht</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Earlier texts of this answer</source>
        <translation>Frühere Texte dieser Antwort</translation>
    </message>
</context>
</TS>
