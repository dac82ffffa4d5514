<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About Floorside</source>
        <translation>Über Floorside</translation>
    </message>
    <message>
        <source>All texts are in {folder}.</source>
        <translation>Alle Texte liegen in {folder}.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Everything can be done by keyboard. The key ? shows all keys; in a session, when to get help.</source>
        <translation>Alles geht auch mit der Tastatur. Die Taste ? zeigt alle Tasten; in einer Einheit zeigt sie, wann Hilfe nötig ist.</translation>
    </message>
    <message>
        <source>Floorside: MIT. The font Atkinson Hyperlegible Next: SIL Open Font License. The Lucide icons: ISC. The voice, hibari: Apache 2.0. Qt and PySide6: LGPL 3; they are separate files, which you may replace with others.</source>
        <translation>Floorside: MIT. Die Schrift Atkinson Hyperlegible Next: SIL Open Font License. Die Lucide-Symbole: ISC. Die Stimme hibari: Apache 2.0. Qt und PySide6: LGPL 3; es sind eigene Dateien, die Sie durch andere ersetzen dürfen.</translation>
    </message>
    <message>
        <source>Folders in use</source>
        <translation>Benutzte Ordner</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>Wenn etwas schiefgeht</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten anzeigen</translation>
    </message>
    <message>
        <source>Show the first pages again</source>
        <translation>Die ersten Seiten noch einmal anzeigen</translation>
    </message>
    <message>
        <source>The first pages</source>
        <translation>Die ersten Seiten</translation>
    </message>
    <message>
        <source>The report holds the versions and the last lines of the log, and no names, notes or pain values. It is copied for you to paste into a message. Nothing is sent.</source>
        <translation>Der Bericht enthält die Versionen und die letzten Zeilen des Protokolls, keine Namen, Notizen oder Schmerzwerte. Er wird kopiert, damit Sie ihn in eine Nachricht einfügen können. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation>Der Bericht ist kopiert.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>What this is, when to get help, what should be known.</source>
        <translation>Was das hier ist, wann Sie Hilfe holen, was man wissen sollte.</translation>
    </message>
</context>
<context>
    <name>Activities</name>
    <message>
        <source>On average they are going clearly better than on {day}: {before} then, {now} now.</source>
        <translation>Im Durchschnitt geht es deutlich besser als am {day}: damals {before}, jetzt {now}.</translation>
    </message>
    <message>
        <source>On average they are going clearly worse than on {day}: {before} then, {now} now. A doctor or physiotherapist can look at it with you.</source>
        <translation>Im Durchschnitt geht es deutlich schlechter als am {day}: damals {before}, jetzt {now}. Eine Arzt- oder Physiotherapiepraxis kann es sich mit Ihnen ansehen.</translation>
    </message>
    <message>
        <source>What it is for: {names}.</source>
        <translation>Wofür es ist: {names}.</translation>
    </message>
    <message>
        <source>“{activity}” {rating}</source>
        <translation>„{activity}“ {rating}</translation>
    </message>
    <message>
        <source>“{name}” is going clearly better than on {day}: {before} then, {now} now.</source>
        <translation>„{name}“ geht deutlich besser als am {day}: damals {before}, jetzt {now}.</translation>
    </message>
    <message>
        <source>“{name}” is going clearly worse than on {day}: {before} then, {now} now. A doctor or physiotherapist can look at it with you.</source>
        <translation>„{name}“ geht deutlich schlechter als am {day}: damals {before}, jetzt {now}. Eine Arzt- oder Physiotherapiepraxis kann es sich mit Ihnen ansehen.</translation>
    </message>
</context>
<context>
    <name>ActivitiesLine</name>
    <message>
        <source>How it goes, 0 to 10: {ratings}.</source>
        <translation>Wie es geht, 0 bis 10: {ratings}.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Ratings of your own activities</source>
        <translation>Bewertungen Ihrer eigenen Aktivitäten</translation>
    </message>
</context>
<context>
    <name>ActivitiesPage</name>
    <message>
        <source>After the idea of the Patient-Specific Functional Scale (Stratford, Gill, Westaway, Binkley 1995), in our own words. Fewer than three points of change, or two on average, may be chance.</source>
        <translation>Nach der Idee der Patient-Specific Functional Scale (Stratford, Gill, Westaway, Binkley 1995), in eigenen Worten. Weniger als drei Punkte Unterschied, oder zwei im Durchschnitt, können Zufall sein.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Name up to three things that matter to you and are hard at the moment, such as sitting through a film or getting up from the floor. Rate how each goes now, and again about once a month. You can skip any of it.</source>
        <translation>Nennen Sie bis zu drei Dinge, die Ihnen wichtig sind und zurzeit schwerfallen, etwa einen Film im Sitzen ansehen oder vom Boden aufstehen. Bewerten Sie, wie jedes davon jetzt geht, und dann etwa jeden Monat wieder. Sie können alles auslassen.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>What you would like to do again</source>
        <translation>Was Sie gern wieder tun möchten</translation>
    </message>
</context>
<context>
    <name>ActivitiesSection</name>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Offer to rate them about once a month</source>
        <translation>Etwa jeden Monat die Bewertung anbieten</translation>
    </message>
    <message>
        <source>Rate or change</source>
        <translation>Bewerten oder ändern</translation>
    </message>
    <message>
        <source>Up to three activities of your own, as a goal beside the week, rated about once a month.</source>
        <translation>Bis zu drei eigene Aktivitäten, als Ziel neben der Woche, etwa jeden Monat bewertet.</translation>
    </message>
    <message>
        <source>What you would like to do again</source>
        <translation>Was Sie gern wieder tun möchten</translation>
    </message>
    <message>
        <source>Your activities</source>
        <translation>Ihre Aktivitäten</translation>
    </message>
</context>
<context>
    <name>ActivityCard</name>
    <message>
        <source>0: cannot do it</source>
        <translation>0: geht nicht</translation>
    </message>
    <message>
        <source>10: as before</source>
        <translation>10: wie früher</translation>
    </message>
    <message>
        <source>Activity {n}</source>
        <translation>Aktivität {n}</translation>
    </message>
    <message>
        <source>For example: get up from the floor</source>
        <translation>Zum Beispiel: vom Boden aufstehen</translation>
    </message>
    <message>
        <source>For example: sit through a film</source>
        <translation>Zum Beispiel: einen Film im Sitzen ansehen</translation>
    </message>
    <message>
        <source>For example: walk to the shops</source>
        <translation>Zum Beispiel: zum Einkaufen gehen</translation>
    </message>
    <message>
        <source>How does it go today?</source>
        <translation>Wie geht es heute?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove activity {n}</source>
        <translation>Aktivität {n} entfernen</translation>
    </message>
</context>
<context>
    <name>ActivityService</name>
    <message>
        <source>Own activities changed</source>
        <translation>Eigene Aktivitäten geändert</translation>
    </message>
</context>
<context>
    <name>AnswersLine</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change what you said</source>
        <translation>Ihre Angaben ändern</translation>
    </message>
    <message>
        <source>Today: nothing said</source>
        <translation>Heute: keine Angaben</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Everything else goes on; watch the screen.</source>
        <translation>Alles andere läuft weiter; schauen Sie auf den Bildschirm.</translation>
    </message>
    <message>
        <source>The history is being repaired. This can take a few seconds.</source>
        <translation>Der Verlauf wird instand gesetzt. Das kann einige Sekunden dauern.</translation>
    </message>
    <message>
        <source>“{routine}” was not started. {why}</source>
        <translation>„{routine}“ wurde nicht gestartet. {why}</translation>
    </message>
</context>
<context>
    <name>BackupActions</name>
    <message>
        <source>Checking the backups</source>
        <translation>Sicherungen werden geprüft</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Sicherung wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Something has changed since you went back to a backup. The history before that is kept: it is in Settings under Restore…, “before going back to a backup”.</source>
        <translation>Seit dem Wiederherstellen der Sicherung hat sich etwas geändert. Der Verlauf von davor ist aufgehoben: Er steht in den Einstellungen unter „Wiederherstellen …“, „vor dem Wiederherstellen einer Sicherung“.</translation>
    </message>
    <message>
        <source>The history is as it was before.</source>
        <translation>Der Verlauf ist wieder wie vorher.</translation>
    </message>
    <message>
        <source>The history is as it was in that backup.</source>
        <translation>Der Verlauf ist wieder so wie in dieser Sicherung.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Bitte beachten</translation>
    </message>
</context>
<context>
    <name>BeginEditor</name>
    <message>
        <source>When it began</source>
        <translation>Beginn</translation>
    </message>
</context>
<context>
    <name>Beyond</name>
    <message>
        <source>Allow one step beyond</source>
        <translation>Einen Schritt darüber erlauben</translation>
    </message>
    <message>
        <source>Keep to the usual range</source>
        <translation>Im üblichen Bereich bleiben</translation>
    </message>
    <message>
        <source>This is the top of the usual range, {range}.</source>
        <translation>Das ist das obere Ende des üblichen Bereichs, {range}.</translation>
    </message>
    <message>
        <source>Usual range: {range}</source>
        <translation>Üblicher Bereich: {range}</translation>
    </message>
    <message>
        <source>Usual range: {range}. Less is a good way to begin.</source>
        <translation>Üblicher Bereich: {range}. Mit weniger zu beginnen ist gut.</translation>
    </message>
    <message>
        <source>Usual range: {range}. One step beyond it is allowed now.</source>
        <translation>Üblicher Bereich: {range}. Ein Schritt darüber ist jetzt erlaubt.</translation>
    </message>
    <message>
        <source>{n} breaths</source>
        <translation>{n} Atemzüge</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n}-mal</translation>
    </message>
    <message>
        <source>{times}, each held {seconds}</source>
        <translation>{times}, je {seconds} gehalten</translation>
    </message>
</context>
<context>
    <name>CalendarEdit</name>
    <message>
        <source>A date from {first} to {last}</source>
        <translation>Ein Datum von {first} bis {last}</translation>
    </message>
    <message>
        <source>A date up to {last}</source>
        <translation>Ein Datum bis {last}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>CalendarGrid</name>
    <message>
        <source>Earlier days</source>
        <translation>Frühere Tage</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Spätere Tage</translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n times, {minutes} in all</source>
        <translation>
            <numerusform>{day}: %n Mal, insgesamt {minutes}</numerusform>
            <numerusform>{day}: %n Mal, insgesamt {minutes}</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: a session in which nothing was done</source>
        <translation>{day}: eine Einheit, in der nichts gemacht wurde</translation>
    </message>
    <message>
        <source>{day}: no session</source>
        <translation>{day}: keine Einheit</translation>
    </message>
    <message>
        <source>{day}: {minutes}</source>
        <translation>{day}: {minutes}</translation>
    </message>
    <message>
        <source>{day}: {minutes}, part of the routine</source>
        <translation>{day}: {minutes}, ein Teil der Übungsfolge</translation>
    </message>
    <message numerus="yes">
        <source>{time}: %n days with a session</source>
        <translation>
            <numerusform>{time}: %n Tag mit einer Einheit</numerusform>
            <numerusform>{time}: %n Tage mit einer Einheit</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}: 1 day with a session</source>
        <translation>{time}: 1 Tag mit einer Einheit</translation>
    </message>
</context>
<context>
    <name>CalendarSection</name>
    <message>
        <source>A file that every calendar can open, with an alarm. Saved again, it replaces the entry. Google Calendar leaves out the alarm of a file, and reminds you as you have set it there.</source>
        <translation>Eine Datei, die jeder Kalender öffnen kann, mit Erinnerung. Noch einmal gespeichert, ersetzt sie den Eintrag. Google Kalender übergeht die Erinnerung einer Datei und erinnert so, wie Sie es dort eingestellt haben.</translation>
    </message>
    <message>
        <source>A good time for your routine. If it does not suit, another time does.</source>
        <translation>Eine gute Zeit für Ihre Übungsfolge. Wenn sie nicht passt, passt eine andere.</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Calendar and reminder</source>
        <translation>Kalender und Erinnerung</translation>
    </message>
    <message>
        <source>Choose a day first.</source>
        <translation>Wählen Sie zuerst einen Tag.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>In your calendar</source>
        <translation>In Ihrem Kalender</translation>
    </message>
    <message>
        <source>One notification at that time, from your system. It is silent once you have done something, on days of rest, on sore days, while you want no notifications, and after three that you did not answer, until your next session.</source>
        <translation>Eine Benachrichtigung zu dieser Zeit, von Ihrem System. Sie bleibt still, wenn Sie schon etwas gemacht haben, an Ruhetagen, an schmerzhaften Tagen, solange Sie keine Benachrichtigungen wünschen, und nach drei unbeantworteten bis zu Ihrer nächsten Einheit.</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Mich erinnern</translation>
    </message>
    <message>
        <source>Save to calendar</source>
        <translation>Im Kalender speichern</translation>
    </message>
    <message>
        <source>Save to calendar…</source>
        <translation>Im Kalender speichern …</translation>
    </message>
    <message>
        <source>Saved as {path}. Open it with your calendar.</source>
        <translation>Gespeichert als {path}. Öffnen Sie die Datei mit Ihrem Kalender.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>When you would like to do your routine. Other days are as good, and days off are part of it.</source>
        <translation>Wann Sie Ihre Übungsfolge machen möchten. Andere Tage sind genauso gut, und freie Tage gehören dazu.</translation>
    </message>
</context>
<context>
    <name>CareNotes</name>
    <message>
        <source>Do it as usual</source>
        <translation>Wie gewohnt machen</translation>
    </message>
    <message>
        <source>Do them as usual</source>
        <translation>Wie gewohnt machen</translation>
    </message>
    <message>
        <source>Done another way for now: {names}</source>
        <translation>Vorerst anders gemacht: {names}</translation>
    </message>
    <message>
        <source>Everything is paused for now</source>
        <translation>Alles ruht vorerst</translation>
    </message>
    <message>
        <source>Gentler again</source>
        <translation>Wieder sanfter</translation>
    </message>
    <message>
        <source>Gentler for now: {names}</source>
        <translation>Vorerst sanfter: {names}</translation>
    </message>
    <message>
        <source>Kept as usual: {names}</source>
        <translation>Wie gewohnt beibehalten: {names}</translation>
    </message>
    <message>
        <source>Left out for now: {names}</source>
        <translation>Vorerst weggelassen: {names}</translation>
    </message>
    <message>
        <source>Left out today: {names}</source>
        <translation>Heute weggelassen: {names}</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>The pain spread there.</source>
        <translation>Dabei strahlte der Schmerz aus.</translation>
    </message>
    <message>
        <source>What is left out or changed</source>
        <translation>Was wegfällt oder anders ist</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>0 none, 10 worst</source>
        <translation>0 keiner, 10 stärkster</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie bisher</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Weiter unten</translation>
    </message>
    <message>
        <source>How much back, hip or leg pain did you have on {day} morning?</source>
        <translation>Schmerz in Rücken, Hüfte oder Bein am {day}morgen?</translation>
    </message>
    <message>
        <source>How much back, hip or leg pain did you have this morning?</source>
        <translation>Schmerz in Rücken, Hüfte oder Bein heute Morgen?</translation>
    </message>
    <message>
        <source>How much back, hip or leg pain do you have now?</source>
        <translation>Schmerz in Rücken, Hüfte oder Bein jetzt?</translation>
    </message>
    <message>
        <source>Less far down</source>
        <translation>Weniger weit unten</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New in both</source>
        <translation>Neu in beiden</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness in your legs, compared with before?</source>
        <translation>Schmerz, Kribbeln oder Taubheit in den Beinen, verglichen mit vorher?</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness in your legs, compared with the last few days?</source>
        <translation>Schmerz, Kribbeln oder Taubheit in den Beinen, verglichen mit den letzten Tagen?</translation>
    </message>
    <message>
        <source>Today: {answers}</source>
        <translation>Heute: {answers}</translation>
    </message>
    <message>
        <source>Weaker or more numb</source>
        <translation>Mehr Schwäche oder Taubheit</translation>
    </message>
    <message>
        <source>legs: {answer}</source>
        <translation>Beine: {answer}</translation>
    </message>
    <message>
        <source>pain {pain}</source>
        <translation>Schmerz {pain}</translation>
    </message>
</context>
<context>
    <name>CheckInPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Heute nicht</translation>
    </message>
</context>
<context>
    <name>CheckInSection</name>
    <message>
        <source>Ask how I am</source>
        <translation>Fragen, wie es mir geht</translation>
    </message>
    <message>
        <source>Pain now, and the morning after the last session. Without answers, Floorside suggests no increase.</source>
        <translation>Schmerz jetzt und am Morgen nach der letzten Einheit. Ohne Antworten schlägt Floorside keine Steigerung vor.</translation>
    </message>
    <message>
        <source>Questions before a session</source>
        <translation>Fragen vor einer Einheit</translation>
    </message>
</context>
<context>
    <name>CheckIns</name>
    <message>
        <source>Gentle routine: {name}</source>
        <translation>Sanfte Übungsfolge: {name}</translation>
    </message>
    <message>
        <source>My flare plan</source>
        <translation>Mein Plan für Schübe</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>When the leg feels worse, less is better today. The gentle routine may suit you, or a rest.</source>
        <translation>Wenn sich das Bein schlechter anfühlt, ist heute weniger besser. Vielleicht passt die sanfte Übungsfolge, oder eine Pause.</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Wann Hilfe nötig ist</translation>
    </message>
</context>
<context>
    <name>ConditionsSection</name>
    <message>
        <source>Anything we should know</source>
        <translation>Gibt es etwas zu beachten?</translation>
    </message>
    <message>
        <source>What you tick changes exercises or leaves them out, and Floorside says why. It stays on this computer.</source>
        <translation>Was Sie ankreuzen, ändert Übungen oder lässt sie weg, und Floorside sagt, warum. Es bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>{condition}: no longer ticked</source>
        <translation>{condition}: nicht mehr angekreuzt</translation>
    </message>
    <message>
        <source>{condition}: ticked</source>
        <translation>{condition}: angekreuzt</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>+10 s</source>
        <translation>+10 s</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Floor view</source>
        <translation>Bodenansicht</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Es tut weh</translation>
    </message>
    <message>
        <source>Leave floor view</source>
        <translation>Bodenansicht verlassen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Say it all</source>
        <translation>Alles sagen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Tones: off</source>
        <translation>Töne: aus</translation>
    </message>
    <message>
        <source>Tones: on</source>
        <translation>Töne: an</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Voice: as you need it</source>
        <translation>Stimme: nach Bedarf</translation>
    </message>
    <message>
        <source>Voice: everything</source>
        <translation>Stimme: alles</translation>
    </message>
    <message>
        <source>Voice: short</source>
        <translation>Stimme: kurz</translation>
    </message>
    <message>
        <source>Voice: tones only</source>
        <translation>Stimme: nur Töne</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Was jetzt?</translation>
    </message>
    <message>
        <source>−10 s</source>
        <translation>−10 s</translation>
    </message>
</context>
<context>
    <name>CuePlayer</name>
    <message>
        <source>There is no sound at the moment.</source>
        <translation>Zurzeit ist kein Ton da.</translation>
    </message>
</context>
<context>
    <name>CustomsSection</name>
    <message>
        <source>19 Nov</source>
        <translation>19. Nov.</translation>
    </message>
    <message>
        <source>19:30</source>
        <translation>19:30</translation>
    </message>
    <message>
        <source>2026 Nov 19</source>
        <translation>2026 Nov 19</translation>
    </message>
    <message>
        <source>7:30 pm</source>
        <translation>7:30 pm</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>As your system has them, whatever the language is, unless you choose otherwise here.</source>
        <translation>Wie in Ihrem System, unabhängig von der Sprache, wenn Sie hier nichts anderes wählen.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dates, times and paper</source>
        <translation>Datum, Uhrzeit und Papier</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Nov 19</source>
        <translation>Nov 19</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <translation>Erster Tag der Woche</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Adds what is in an export. Nothing that is here is lost.</source>
        <translation>Fügt hinzu, was in einem Export steht. Nichts, was hier ist, geht verloren.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV …</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen …</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Alles löschen …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Files and backups</source>
        <translation>Dateien und Sicherungen</translation>
    </message>
    <message>
        <source>Floorside keeps it on this computer, and sends nothing anywhere.</source>
        <translation>Floorside bewahrt es auf diesem Computer auf und sendet nichts irgendwohin.</translation>
    </message>
    <message>
        <source>History, backups, your own exercises, routines and flare plan, and the settings.</source>
        <translation>Verlauf, Sicherungen, Ihre eigenen Übungen, Übungsfolgen und der Plan für Schübe, und die Einstellungen.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>It is on this computer, and in the folder above. Floorside itself sends nothing anywhere.</source>
        <translation>Es ist auf diesem Computer und im Ordner oben. Floorside selbst sendet nichts irgendwohin.</translation>
    </message>
    <message>
        <source>JSON holds your history, own exercises, routines and flare plan, and can be imported again. The settings are not in it, nor what you ticked about yourself. CSV is for a spreadsheet.</source>
        <translation>JSON enthält Ihren Verlauf, eigene Übungen, Übungsfolgen und den Plan für Schübe und kann wieder importiert werden. Die Einstellungen sind nicht darin, auch nicht, was Sie über sich angekreuzt haben. CSV ist für eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON …</translation>
    </message>
    <message>
        <source>One is made each day, and one before you import. You can undo a restore.</source>
        <translation>Jeden Tag wird eine gemacht, und eine vor dem Importieren. Das Wiederherstellen lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore {backup}</source>
        <translation>{backup} wiederherstellen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>Where your data is kept</source>
        <translation>Wo Ihre Daten liegen</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>before going back to a backup</source>
        <translation>vor dem Wiederherstellen einer Sicherung</translation>
    </message>
    <message>
        <source>before importing</source>
        <translation>vor dem Importieren</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
</context>
<context>
    <name>DayStepper</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>{day}: the day after</source>
        <translation>{day}: der Tag danach</translation>
    </message>
    <message>
        <source>{day}: the day before</source>
        <translation>{day}: der Tag davor</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message numerus="yes">
        <source>%n files of Floorside are deleted: {kinds}.</source>
        <translation>
            <numerusform>%n Datei von Floorside wird gelöscht: {kinds}.</numerusform>
            <numerusform>%n Dateien von Floorside werden gelöscht: {kinds}.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file of Floorside is deleted: {kinds}.</source>
        <translation>1 Datei von Floorside wird gelöscht: {kinds}.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>Alles löschen?</translation>
    </message>
    <message>
        <source>Delete these files?</source>
        <translation>Diese Dateien löschen?</translation>
    </message>
    <message>
        <source>Everything was deleted.</source>
        <translation>Alles wurde gelöscht.</translation>
    </message>
    <message>
        <source>Floorside closes now. The next start is like the very first.</source>
        <translation>Floorside schließt jetzt. Der nächste Start ist wie der allererste.</translation>
    </message>
    <message>
        <source>Floorside has no file here.</source>
        <translation>Floorside hat hier keine Datei.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Not everything was deleted.</source>
        <translation>Nicht alles wurde gelöscht.</translation>
    </message>
    <message>
        <source>Not from Floorside, and left alone: {files}</source>
        <translation>Nicht von Floorside, und unangetastet: {files}</translation>
    </message>
    <message>
        <source>These files could not be removed: {files}</source>
        <translation>Diese Dateien ließen sich nicht entfernen: {files}</translation>
    </message>
    <message>
        <source>Your history</source>
        <translation>Ihr Verlauf</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>files set aside</source>
        <translation>beiseitegelegte Dateien</translation>
    </message>
    <message>
        <source>flare plan</source>
        <translation>Plan für Schübe</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>links to other folders</source>
        <translation>Verknüpfungen zu anderen Ordnern</translation>
    </message>
    <message>
        <source>log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>notes of the reminder</source>
        <translation>Notizen der Erinnerung</translation>
    </message>
    <message>
        <source>notes on the shared folder</source>
        <translation>Notizen zum gemeinsamen Ordner</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>routines</source>
        <translation>Übungsfolgen</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>{folder} may hold other things of yours. Only files with Floorside's own names are deleted there.</source>
        <translation>{folder} enthält vielleicht noch anderes von Ihnen. Nur Dateien mit Floorsides eigenen Namen werden dort gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} und %n weitere</numerusform>
            <numerusform>{names} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{sessions}, all backups, your own exercises, routines and flare plan, and the settings are removed from this computer. This cannot be undone. Files that you exported stay where they are.</source>
        <translation>{sessions}, alle Sicherungen, Ihre eigenen Übungen, Übungsfolgen und der Plan für Schübe sowie die Einstellungen werden von diesem Computer entfernt. Das lässt sich nicht rückgängig machen. Exportierte Dateien bleiben, wo sie sind.</translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>Click to see the movement again.</source>
        <translation>Klicken Sie, um die Bewegung noch einmal zu sehen.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>About the exercise</source>
        <translation>Über die Übung</translation>
    </message>
    <message>
        <source>When to get help →</source>
        <translation>Wann Hilfe nötig ist →</translation>
    </message>
    <message>
        <source>← All exercises</source>
        <translation>← Alle Übungen</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Woanders speichern …</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
</context>
<context>
    <name>DoseEditor</name>
    <message>
        <source>Breaths</source>
        <translation>Atemzüge</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>Hide {parts}</source>
        <translation>Ausblenden: {parts}</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>More: {parts}</source>
        <translation>Mehr: {parts}</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>The same on both sides</source>
        <translation>Auf beiden Seiten gleich</translation>
    </message>
    <message>
        <source>{side}, {part}</source>
        <translation>{side}, {part}</translation>
    </message>
</context>
<context>
    <name>DoseLog</name>
    <message>
        <source>The history of the doses cannot be reached.</source>
        <translation>Der Verlauf des Umfangs ist nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>DosePanel</name>
    <message>
        <source>For now a hold ends after {seconds} at most.</source>
        <translation>Vorerst endet ein Halten nach höchstens {seconds}.</translation>
    </message>
    <message>
        <source>For now the form is “{form}”.</source>
        <translation>Vorerst gilt die Form „{form}“.</translation>
    </message>
    <message>
        <source>What you set here is kept for later.</source>
        <translation>Was Sie hier einstellen, bleibt für später erhalten.</translation>
    </message>
</context>
<context>
    <name>DosePast</name>
    <message>
        <source>Hide how it changed</source>
        <translation>Änderungen ausblenden</translation>
    </message>
    <message>
        <source>How it changed</source>
        <translation>Wie es sich geändert hat</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Dies nehmen</translation>
    </message>
    <message>
        <source>Use this: {what}</source>
        <translation>Dies nehmen: {what}</translation>
    </message>
    <message>
        <source>not in use, as the routine was changed in another way too</source>
        <translation>nicht in Gebrauch, da die Übungsfolge auch anders geändert wurde</translation>
    </message>
</context>
<context>
    <name>ElsewherePage</name>
    <message>
        <source>Add a session</source>
        <translation>Einheit hinzufügen</translation>
    </message>
    <message>
        <source>Add the session</source>
        <translation>Einheit hinzufügen</translation>
    </message>
    <message>
        <source>Back, hip or leg, whichever was worst.</source>
        <translation>Rücken, Hüfte oder Bein, je nachdem, was am schlimmsten war.</translation>
    </message>
    <message>
        <source>For a session that you did without Floorside. It counts as a day of your week; no dose grows because of it, since nobody counted the seconds.</source>
        <translation>Für eine Einheit, die Sie ohne Floorside gemacht haben. Sie zählt als Tag Ihrer Woche; kein Umfang wächst dadurch, denn niemand hat die Sekunden gezählt.</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Nothing of it is done for now.</source>
        <translation>Davon wird vorerst nichts gemacht.</translation>
    </message>
    <message>
        <source>Pain after it</source>
        <translation>Schmerz danach</translation>
    </message>
    <message>
        <source>Pain at its worst</source>
        <translation>Stärkster Schmerz</translation>
    </message>
    <message>
        <source>Pain before the session</source>
        <translation>Schmerz vor der Einheit</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Übungsfolge</translation>
    </message>
    <message>
        <source>Take off the tick of what you left out.</source>
        <translation>Nehmen Sie das Häkchen bei dem weg, was Sie weggelassen haben.</translation>
    </message>
    <message>
        <source>Tick what you did, at least one exercise.</source>
        <translation>Haken Sie an, was Sie gemacht haben, mindestens eine Übung.</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Was Sie gemacht haben</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>ElsewhereService</name>
    <message>
        <source>Session added</source>
        <translation>Einheit hinzugefügt</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>your emergency number</source>
        <translation>Ihre Notrufnummer</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>1 Satz</translation>
    </message>
    <message>
        <source>A note for yourself, if you like</source>
        <translation>Eine Notiz für Sie selbst, wenn Sie mögen</translation>
    </message>
    <message>
        <source>All done. Well done.</source>
        <translation>Alles geschafft. Gut gemacht.</translation>
    </message>
    <message>
        <source>Before the session it was {0}.</source>
        <translation>Vor der Einheit war es {0}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>How much back, hip or leg pain do you have now?</source>
        <translation>Wie stark sind Ihre Schmerzen in Rücken, Hüfte oder Bein jetzt?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing was done; that it hurt is noted.</source>
        <translation>Es wurde nichts gemacht; dass es wehtat, ist notiert.</translation>
    </message>
    <message>
        <source>Part of it done.</source>
        <translation>Ein Teil ist geschafft.</translation>
    </message>
    <message>
        <source>Something hurt on the way.</source>
        <translation>Unterwegs hat etwas wehgetan.</translation>
    </message>
    <message>
        <source>That is a lot of pain. Rest in a position that eases it, and move gently when you can. If it does not settle, have it looked at; When to get help says how soon.</source>
        <translation>Das sind starke Schmerzen. Ruhen Sie sich in einer Position aus, die Erleichterung bringt, und bewegen Sie sich sanft, sobald es geht. Wenn es sich nicht legt, lassen Sie es ansehen; unter „Wann Hilfe nötig ist“ steht, wie bald.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was gemacht wurde</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Wann Hilfe nötig ist</translation>
    </message>
    <message>
        <source>You stopped when it hurt.</source>
        <translation>Sie haben aufgehört, als es wehtat.</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>alles gemacht</translation>
    </message>
    <message>
        <source>it hurt</source>
        <translation>tat weh</translation>
    </message>
    <message>
        <source>it spread</source>
        <translation>strahlte aus</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>part of it</source>
        <translation>ein Teil</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n sets in full</source>
        <translation>
            <numerusform>{done} von %n Satz vollständig</numerusform>
            <numerusform>{done} von %n Sätzen vollständig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeActions</name>
    <message>
        <source>All is as it was before importing.</source>
        <translation>Alles ist wieder wie vor dem Importieren.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>Exports, copies of a history (*.json *.db)</source>
        <translation>Exporte, Kopien eines Verlaufs (*.json *.db)</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>Verlauf importieren</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Something has changed since you imported a file.</source>
        <translation>Seit dem Importieren hat sich etwas geändert.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The file is imported.</source>
        <translation>Die Datei ist importiert.</translation>
    </message>
    <message>
        <source>The history before that is kept: it is in Settings under Restore…, “before importing”.</source>
        <translation>Der Verlauf von davor ist aufgehoben: Er steht in den Einstellungen unter „Wiederherstellen …“, „vor dem Importieren“.</translation>
    </message>
    <message>
        <source>{sessions} exported to {path}.</source>
        <translation>{sessions} exportiert nach {path}.</translation>
    </message>
</context>
<context>
    <name>ExerciseChooser</name>
    <message>
        <source>Exercise: {name}. Choose another</source>
        <translation>Übung: {name}. Eine andere wählen</translation>
    </message>
    <message>
        <source>{name} – choose another exercise</source>
        <translation>{name} – eine andere Übung wählen</translation>
    </message>
</context>
<context>
    <name>ExerciseList</name>
    <message>
        <source>Do it today</source>
        <translation>Heute machen</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Leave out today</source>
        <translation>Heute weglassen</translation>
    </message>
    <message>
        <source>Only this one today</source>
        <translation>Heute nur diese</translation>
    </message>
    <message>
        <source>Start from here</source>
        <translation>Ab hier beginnen</translation>
    </message>
</context>
<context>
    <name>ExerciseMenu</name>
    <message>
        <source>All of them are here</source>
        <translation>Alle sind schon dabei</translation>
    </message>
    <message>
        <source>Bring back “{name}”</source>
        <translation>„{name}“ zurückholen</translation>
    </message>
    <message>
        <source>Change one of your own</source>
        <translation>Eine eigene ändern</translation>
    </message>
    <message>
        <source>New exercise…</source>
        <translation>Neue Übung …</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} ist wieder da</translation>
    </message>
</context>
<context>
    <name>ExerciseModel</name>
    <message>
        <source>left out today</source>
        <translation>heute weggelassen</translation>
    </message>
</context>
<context>
    <name>ExerciseService</name>
    <message>
        <source>The exercise could not be saved ({reason}). Floorside keeps it in memory and tries again.</source>
        <translation>Die Übung ließ sich nicht speichern ({reason}). Floorside behält sie im Arbeitsspeicher und versucht es wieder.</translation>
    </message>
    <message>
        <source>The picture could not be saved ({reason}). Make room, then save once more.</source>
        <translation>Das Bild ließ sich nicht speichern ({reason}). Schaffen Sie Platz, und speichern Sie dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>ExerciseWords</name>
    <message>
        <source>Breathing</source>
        <translation>Atmung</translation>
    </message>
    <message>
        <source>Common slips</source>
        <translation>Was leicht passiert</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Schwerer</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Sources: {list}</source>
        <translation>Quellen: {list}</translation>
    </message>
    <message>
        <source>Stop when</source>
        <translation>Zeichen zum Aufhören</translation>
    </message>
    <message>
        <source>You made this exercise. Floorside knows nothing more about it.</source>
        <translation>Diese Übung ist von Ihnen. Mehr weiß Floorside nicht über sie.</translation>
    </message>
    <message>
        <source>also: {names}</source>
        <translation>auch: {names}</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>In your own words, one thing per line</source>
        <translation>In Ihren eigenen Worten, eine Sache pro Zeile</translation>
    </message>
    <message>
        <source>{heading}, in your own words</source>
        <translation>{heading}, in Ihren eigenen Worten</translation>
    </message>
</context>
<context>
    <name>FigurePicker</name>
    <message>
        <source>Figure</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Keine Figur</translation>
    </message>
</context>
<context>
    <name>FinerParts</name>
    <message>
        <source>A rest this short lasts as long as it takes to move and to hear what comes next.</source>
        <translation>Eine so kurze Pause dauert so lange, wie es braucht, sich zu bewegen und zu hören, was kommt.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>One rep: {phase}</source>
        <translation>Eine Wiederholung: {phase}</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Satzpause</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>tempo</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>FlarePlanForm</name>
    <message>
        <source>My flare plan</source>
        <translation>Mein Plan für Schübe</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>{fault}. If you save this, that file is kept aside.</source>
        <translation>{fault}. Wenn Sie das speichern, wird jene Datei beiseitegelegt.</translation>
    </message>
</context>
<context>
    <name>FlarePlanPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>My flare plan</source>
        <translation>Mein Plan für Schübe</translation>
    </message>
    <message>
        <source>New numbness, a weaker leg, or pain in both legs? Then this first:</source>
        <translation>Neue Taubheit, ein schwächeres Bein oder Schmerz in beiden Beinen? Dann zuerst das:</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Wann Hilfe nötig ist</translation>
    </message>
</context>
<context>
    <name>FlarePlanService</name>
    <message>
        <source>The flare plan could not be saved ({reason}). Floorside keeps it in memory and tries again.</source>
        <translation>Der Plan für Schübe ließ sich nicht speichern ({reason}). Floorside behält ihn im Arbeitsspeicher und versucht es wieder.</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>A folder to keep in step with</source>
        <translation>Ein Ordner für den Abgleich</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the file in the shared folder too?</source>
        <translation>Auch die Datei im gemeinsamen Ordner löschen?</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>Diese Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>Not everything was deleted.</source>
        <translation>Nicht alles wurde gelöscht.</translation>
    </message>
    <message>
        <source>This computer keeps in step with a shared folder. What your other computers have there comes back with one of the next exchanges, also what is not in the backup. To prevent that, first press Stop under “Several computers”.</source>
        <translation>Dieser Computer gleicht sich mit einem gemeinsamen Ordner ab. Was Ihre anderen Computer dort haben, kommt mit einem der nächsten Abgleiche zurück, auch was nicht in der Sicherung ist. Um das zu verhindern, drücken Sie zuerst „Beenden“ unter „Mehrere Computer“.</translation>
    </message>
    <message>
        <source>What this computer wrote stays in the folder until you delete it: {path}</source>
        <translation>Was dieser Computer geschrieben hat, bleibt im Ordner, bis Sie es löschen: {path}</translation>
    </message>
    <message>
        <source>{path} could not be removed ({reason}).</source>
        <translation>{path} ließ sich nicht entfernen ({reason}).</translation>
    </message>
    <message>
        <source>{path} holds what this computer wrote for your other computers. What they read of it stays with them.</source>
        <translation>{path} enthält, was dieser Computer für Ihre anderen geschrieben hat. Was sie davon gelesen haben, bleibt dort.</translation>
    </message>
</context>
<context>
    <name>FolderSection</name>
    <message>
        <source>A folder that Syncthing, Nextcloud, Dropbox or a USB stick carries can keep your computers in step. These are then stored there as well: your sessions with notes and pain values, questionnaires, activities with their ratings, routines with their doses, answers to suggestions, own exercises with pictures, and your flare plan. Of a routine, the version changed last, with its doses, is used on every computer.</source>
        <translation>Ein Ordner, den Syncthing, Nextcloud, Dropbox oder ein USB-Stick überträgt, kann Ihre Computer abgleichen. Dann liegen auch dort: Ihre Einheiten mit Notizen und Schmerzwerten, Fragebögen, Aktivitäten mit ihren Bewertungen, Übungsfolgen mit ihrem Umfang, Antworten auf Vorschläge, eigene Übungen mit Bildern und Ihr Plan für Schübe. Von einer Übungsfolge gilt auf jedem Computer die zuletzt geänderte Fassung mit ihrem Umfang.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <source>Floorside also looks by itself, every few minutes.</source>
        <translation>Floorside schaut auch von selbst nach, alle paar Minuten.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>In step now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Keep in step no longer</source>
        <translation>Nicht mehr abgleichen</translation>
    </message>
    <message>
        <source>Keep in step with a folder…</source>
        <translation>Mit einem Ordner abgleichen …</translation>
    </message>
    <message>
        <source>Look into the folder</source>
        <translation>In den Ordner schauen</translation>
    </message>
    <message>
        <source>None: nothing goes from here to other computers.</source>
        <translation>Keiner: Von hier geht nichts an andere Computer.</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>Mehrere Computer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop keeping in step</source>
        <translation>Abgleich beenden</translation>
    </message>
    <message>
        <source>What is here and in the folder stays.</source>
        <translation>Was hier und im Ordner ist, bleibt.</translation>
    </message>
</context>
<context>
    <name>FolderSync</name>
    <message>
        <source>A file in the shared folder cannot be read. It is tried again later: {name}.</source>
        <translation>Eine Datei im gemeinsamen Ordner ist nicht lesbar. Es wird später wieder versucht: {name}.</translation>
    </message>
    <message>
        <source>A file in the shared folder is from a newer Floorside. Update this one: {name}.</source>
        <translation>Eine Datei im gemeinsamen Ordner ist von einem neueren Floorside. Aktualisieren Sie dieses: {name}.</translation>
    </message>
    <message>
        <source>A file in the shared folder is not complete yet. It is read again later: {name}.</source>
        <translation>Eine Datei im gemeinsamen Ordner ist noch nicht vollständig. Sie wird später wieder gelesen: {name}.</translation>
    </message>
    <message>
        <source>From the other computers: {new} new, {updated} changed.</source>
        <translation>Von den anderen Computern: {new} neu, {updated} geändert.</translation>
    </message>
    <message>
        <source>Keeping in step</source>
        <translation>Wird abgeglichen</translation>
    </message>
    <message>
        <source>Keeping in step did not work this time. It is tried again later.</source>
        <translation>Der Abgleich gelang diesmal nicht. Es wird später wieder versucht.</translation>
    </message>
    <message>
        <source>Last in step: {time}.</source>
        <translation>Zuletzt abgeglichen: {time}.</translation>
    </message>
    <message>
        <source>Looking into the folder…</source>
        <translation>Floorside schaut in den Ordner…</translation>
    </message>
    <message>
        <source>Not all in step. Last tried: {time}.</source>
        <translation>Nicht alles ist abgeglichen. Zuletzt versucht: {time}.</translation>
    </message>
    <message>
        <source>The folder is not there just now. Floorside looks for it again later.</source>
        <translation>Der Ordner ist gerade nicht da. Floorside sucht ihn später wieder.</translation>
    </message>
    <message>
        <source>The shared folder cannot be written to. It is tried again later: {name}.</source>
        <translation>In den gemeinsamen Ordner kann nicht geschrieben werden. Es wird später wieder versucht: {name}.</translation>
    </message>
    <message>
        <source>There are two copies of a file in the shared folder. Both were read: {name}.</source>
        <translation>Eine Datei liegt im gemeinsamen Ordner zweimal. Beide wurden gelesen: {name}.</translation>
    </message>
    <message>
        <source>{sessions} with two values to choose from: open the history.</source>
        <translation>{sessions} mit zwei Werten zur Auswahl: Öffnen Sie den Verlauf.</translation>
    </message>
</context>
<context>
    <name>HalfYear</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>The last half year</source>
        <translation>Das letzte halbe Jahr</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>stronger = more of the routine done</source>
        <translation>kräftiger = mehr gemacht</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>My flare plan</source>
        <translation>Mein Plan für Schübe</translation>
    </message>
    <message>
        <source>Short lessons</source>
        <translation>Kurze Texte</translation>
    </message>
    <message>
        <source>Sources: {list}</source>
        <translation>Quellen: {list}</translation>
    </message>
    <message>
        <source>Which country are you in?</source>
        <translation>In welchem Land sind Sie?</translation>
    </message>
</context>
<context>
    <name>HelpSection</name>
    <message>
        <source>Always one key away: F1.</source>
        <translation>Immer mit einer Taste zu erreichen: F1.</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Notrufnummer</translation>
    </message>
    <message>
        <source>Of the country where you are. If yours is not listed, type its number.</source>
        <translation>Des Landes, in dem Sie sind. Wenn Ihres nicht dabei ist, tippen Sie die Nummer ein.</translation>
    </message>
    <message>
        <source>Read the signs</source>
        <translation>Anzeichen lesen</translation>
    </message>
    <message>
        <source>The signs that need help</source>
        <translation>Anzeichen, bei denen Sie Hilfe brauchen</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Wann Hilfe nötig ist</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Weiter unten</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Weiter oben</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n walks.</source>
        <translation>
            <numerusform>%n Spaziergang.</numerusform>
            <numerusform>%n Spaziergänge.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 walk.</source>
        <translation>1 Spaziergang.</translation>
    </message>
    <message>
        <source>At its worst {pain}.</source>
        <translation>Am stärksten {pain}.</translation>
    </message>
    <message numerus="yes">
        <source>In the last half year: %n sessions.</source>
        <translation>
            <numerusform>Im letzten halben Jahr: %n Einheit.</numerusform>
            <numerusform>Im letzten halben Jahr: %n Einheiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last half year: 1 session.</source>
        <translation>Im letzten halben Jahr: 1 Einheit.</translation>
    </message>
    <message numerus="yes">
        <source>In {month}: %n sessions.</source>
        <translation>
            <numerusform>Im {month}: %n Einheit.</numerusform>
            <numerusform>Im {month}: %n Einheiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>In {month}: 1 session.</source>
        <translation>Im {month}: 1 Einheit.</translation>
    </message>
    <message>
        <source>MMMM</source>
        <translation>MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>On the mornings after {pain}.</source>
        <translation>Am Morgen danach {pain}.</translation>
    </message>
    <message>
        <source>Pain after {after}, on average.</source>
        <translation>Schmerz nachher {after}, im Durchschnitt.</translation>
    </message>
    <message>
        <source>Pain before {before}, after {after}, on average.</source>
        <translation>Schmerz vorher {before}, nachher {after}, im Durchschnitt.</translation>
    </message>
    <message>
        <source>Pain before {before}, on average.</source>
        <translation>Schmerz vorher {before}, im Durchschnitt.</translation>
    </message>
    <message numerus="yes">
        <source>Since {day}: %n sessions.</source>
        <translation>
            <numerusform>Seit {day}: %n Einheit.</numerusform>
            <numerusform>Seit {day}: %n Einheiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since {day}: 1 session.</source>
        <translation>Seit {day}: 1 Einheit.</translation>
    </message>
    <message>
        <source>This session cannot be read at the moment. Choose it to try again.</source>
        <translation>Diese Einheit kann gerade nicht gelesen werden. Wählen Sie sie, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>{exercise}, left: {first} → {last}.</source>
        <translation>{exercise}, links: {first} → {last}.</translation>
    </message>
    <message>
        <source>{exercise}, right: {first} → {last}.</source>
        <translation>{exercise}, rechts: {first} → {last}.</translation>
    </message>
    <message>
        <source>{exercise}: {first} → {last}.</source>
        <translation>{exercise}: {first} → {last}.</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>Change to a session undone</source>
        <translation>Änderung an einer Einheit rückgängig gemacht</translation>
    </message>
    <message>
        <source>Change to a walk undone</source>
        <translation>Änderung an einem Spaziergang rückgängig gemacht</translation>
    </message>
    <message>
        <source>Session deleted</source>
        <translation>Einheit gelöscht</translation>
    </message>
    <message>
        <source>Session edited</source>
        <translation>Einheit geändert</translation>
    </message>
    <message>
        <source>The session has changed since, so it stays as it is.</source>
        <translation>Die Einheit hat sich seither geändert, deshalb bleibt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>The walk has changed since, so it stays as it is.</source>
        <translation>Der Spaziergang hat sich seither geändert, deshalb bleibt er, wie er ist.</translation>
    </message>
    <message>
        <source>Walk deleted</source>
        <translation>Spaziergang gelöscht</translation>
    </message>
    <message>
        <source>Walk edited</source>
        <translation>Spaziergang geändert</translation>
    </message>
</context>
<context>
    <name>HistoryReader</name>
    <message>
        <source>The history cannot be read at the moment. Sessions still work, and are kept.</source>
        <translation>Der Verlauf ist zurzeit nicht lesbar. Einheiten gehen trotzdem und werden behalten.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n activities of your own</source>
        <translation>
            <numerusform>%n eigene Aktivität</numerusform>
            <numerusform>%n eigene Aktivitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers to suggestions</source>
        <translation>
            <numerusform>%n Antwort auf einen Vorschlag</numerusform>
            <numerusform>%n Antworten auf Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose changes</source>
        <translation>
            <numerusform>%n Änderung des Umfangs</numerusform>
            <numerusform>%n Änderungen des Umfangs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaires</source>
        <translation>
            <numerusform>%n Fragebogen</numerusform>
            <numerusform>%n Fragebögen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ratings of activities</source>
        <translation>
            <numerusform>%n Bewertung einer Aktivität</numerusform>
            <numerusform>%n Bewertungen von Aktivitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routines</source>
        <translation>
            <numerusform>%n Übungsfolge</numerusform>
            <numerusform>%n Übungsfolgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions changed on both computers: both values are kept.</source>
        <translation>
            <numerusform>%n Einheit auf beiden Computern geändert: Beide Werte bleiben.</numerusform>
            <numerusform>%n Einheiten auf beiden Computern geändert: Beide Werte bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions dated in the future: kept, and not used for suggestions until then.</source>
        <translation>
            <numerusform>%n Einheit mit einem Datum in der Zukunft: behalten, und bis dahin nicht für Vorschläge verwendet.</numerusform>
            <numerusform>%n Einheiten mit einem Datum in der Zukunft: behalten, und bis dahin nicht für Vorschläge verwendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions with a date other than the day of the session: kept as it is.</source>
        <translation>
            <numerusform>%n Einheit mit einem anderen Datum als dem Tag der Einheit: unverändert behalten.</numerusform>
            <numerusform>%n Einheiten mit einem anderen Datum als dem Tag der Einheit: unverändert behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 activity of your own</source>
        <translation>1 eigene Aktivität</translation>
    </message>
    <message>
        <source>1 answer to a suggestion</source>
        <translation>1 Antwort auf einen Vorschlag</translation>
    </message>
    <message>
        <source>1 dose change</source>
        <translation>1 Änderung des Umfangs</translation>
    </message>
    <message>
        <source>1 questionnaire</source>
        <translation>1 Fragebogen</translation>
    </message>
    <message>
        <source>1 rating of an activity</source>
        <translation>1 Bewertung einer Aktivität</translation>
    </message>
    <message>
        <source>1 routine</source>
        <translation>1 Übungsfolge</translation>
    </message>
    <message>
        <source>1 session changed on both computers: both values are kept.</source>
        <translation>1 Einheit auf beiden Computern geändert: Beide Werte bleiben.</translation>
    </message>
    <message>
        <source>1 session dated in the future: kept, and not used for suggestions until then.</source>
        <translation>1 Einheit mit einem Datum in der Zukunft: behalten, und bis dahin nicht für Vorschläge verwendet.</translation>
    </message>
    <message>
        <source>1 session with a date other than the day of the session: kept as it is.</source>
        <translation>1 Einheit mit einem anderen Datum als dem Tag der Einheit: unverändert behalten.</translation>
    </message>
    <message>
        <source>Also imported: {along}.</source>
        <translation>Ebenfalls importiert: {along}.</translation>
    </message>
    <message>
        <source>Open them in the history to choose one: they are marked “{mark}”.</source>
        <translation>Öffnen Sie sie im Verlauf, um auszuwählen: Sie sind mit „{mark}“ gekennzeichnet.</translation>
    </message>
    <message>
        <source>the flare plan</source>
        <translation>der Plan für Schübe</translation>
    </message>
    <message>
        <source>{new} new, {updated} changed, {known} known already.</source>
        <translation>{new} neu, {updated} geändert, {known} schon bekannt.</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>In this order. Alt and the arrow keys move an entry, Delete removes it.</source>
        <translation>In dieser Reihenfolge. Alt und die Pfeiltasten verschieben einen Eintrag, Entf entfernt ihn.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>That did not work ({kind}). The report at the end of Settings says more</source>
        <translation>Das hat nicht geklappt ({kind}). Mehr sagt der Bericht am Ende der Einstellungen</translation>
    </message>
</context>
<context>
    <name>KeepAwake</name>
    <message>
        <source>A session is running</source>
        <translation>Eine Einheit läuft</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leertaste</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>A month back</source>
        <translation>Einen Monat zurück</translation>
    </message>
    <message>
        <source>A month on</source>
        <translation>Einen Monat weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back, from a page that lies over the others</source>
        <translation>Zurück, von einer Seite, die über den anderen liegt</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>During a session</source>
        <translation>Während einer Einheit</translation>
    </message>
    <message>
        <source>Edit the routine</source>
        <translation>Die Übungsfolge bearbeiten</translation>
    </message>
    <message>
        <source>Editor: move the entry down</source>
        <translation>Bearbeiten: den Eintrag nach unten</translation>
    </message>
    <message>
        <source>Editor: move the entry up</source>
        <translation>Bearbeiten: den Eintrag nach oben</translation>
    </message>
    <message>
        <source>Editor: remove the entry</source>
        <translation>Bearbeiten: den Eintrag entfernen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Floor view</source>
        <translation>Bodenansicht</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How much the voice says</source>
        <translation>Wie viel die Stimme sagt</translation>
    </message>
    <message>
        <source>In a form: keep what was entered</source>
        <translation>In einem Formular: behalten, was eingegeben ist</translation>
    </message>
    <message>
        <source>In a question about pain: the answer; on the slider of a dose: the dose</source>
        <translation>In einer Frage zum Schmerz: die Antwort; auf dem Regler eines Umfangs: der Umfang</translation>
    </message>
    <message>
        <source>In the calendar of History</source>
        <translation>Im Kalender des Verlaufs</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Es tut weh</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste Übung</translation>
    </message>
    <message>
        <source>On the routine page and in its editor</source>
        <translation>Auf der Seite der Übungsfolge und beim Bearbeiten</translation>
    </message>
    <message>
        <source>Pause, go on</source>
        <translation>Pause, weiter</translation>
    </message>
    <message>
        <source>Put the routine on paper</source>
        <translation>Übungsfolge auf Papier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Übungsfolge</translation>
    </message>
    <message>
        <source>Say all steps, this session</source>
        <translation>Alle Schritte sagen, in dieser Einheit</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Start the session</source>
        <translation>Die Einheit beginnen</translation>
    </message>
    <message>
        <source>Stop; you are asked first</source>
        <translation>Beenden; Sie werden vorher gefragt</translation>
    </message>
    <message>
        <source>Ten seconds or one rep less</source>
        <translation>Zehn Sekunden oder eine Wiederholung weniger</translation>
    </message>
    <message>
        <source>Ten seconds or one rep more</source>
        <translation>Zehn Sekunden oder eine Wiederholung mehr</translation>
    </message>
    <message>
        <source>The first day that is shown</source>
        <translation>Der erste Tag, der zu sehen ist</translation>
    </message>
    <message>
        <source>The last day that is shown</source>
        <translation>Der letzte Tag, der zu sehen ist</translation>
    </message>
    <message>
        <source>The menu of an exercise in the list</source>
        <translation>Das Menü einer Übung in der Liste</translation>
    </message>
    <message>
        <source>The sessions of the day</source>
        <translation>Die Einheiten des Tages</translation>
    </message>
    <message>
        <source>This page; in a session, when to get help</source>
        <translation>Diese Seite; in einer Einheit: Wann Hilfe nötig ist</translation>
    </message>
    <message>
        <source>Tones on or off</source>
        <translation>Töne an oder aus</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Das Bild drehen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Wann Hilfe nötig ist</translation>
    </message>
</context>
<context>
    <name>KitWords</name>
    <message>
        <source>Have within reach: {things}.</source>
        <translation>Griffbereit: {things}.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>For now: {language}, as started with --language.</source>
        <translation>Zurzeit: {language}, weil mit --language gestartet.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The window opens anew in the language that you choose.</source>
        <translation>Das Fenster öffnet sich in der gewählten Sprache neu.</translation>
    </message>
    <message>
        <source>Translated, not yet read by a clinician of this language.</source>
        <translation>Übersetzt, noch von keiner medizinischen Fachperson dieser Sprache gelesen.</translation>
    </message>
    <message>
        <source>Words and voice</source>
        <translation>Text und Stimme</translation>
    </message>
</context>
<context>
    <name>LastResort</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Floorside could not open.</source>
        <translation>Floorside ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Something went wrong while starting ({kind}, {place}). Your history was not deleted. Start Floorside once more. If that does not help, copy the report, paste it into a message to whoever helps you, and then close this.</source>
        <translation>Beim Start ging etwas schief ({kind}, {place}). Ihr Verlauf wurde nicht gelöscht. Starten Sie Floorside noch einmal. Wenn das nicht hilft, kopieren Sie den Bericht, fügen Sie ihn in eine Nachricht an jemanden ein, der Ihnen hilft, und schließen Sie dann dieses Fenster.</translation>
    </message>
    <message>
        <source>Something went wrong; Floorside goes on.</source>
        <translation>Etwas ging schief; Floorside läuft weiter.</translation>
    </message>
    <message>
        <source>Something went wrong; the session goes on.</source>
        <translation>Etwas ging schief; die Einheit geht weiter.</translation>
    </message>
    <message>
        <source>The report is copied. Paste it into a message to whoever helps you.</source>
        <translation>Der Bericht ist kopiert. Fügen Sie ihn in eine Nachricht an jemanden ein, der Ihnen hilft.</translation>
    </message>
    <message>
        <source>outside Floorside</source>
        <translation>außerhalb von Floorside</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Not saved yet: once more leaves without saving.</source>
        <translation>Noch nicht gespeichert: Noch einmal verlässt ohne Speichern.</translation>
    </message>
</context>
<context>
    <name>LessonOffer</name>
    <message>
        <source>A minute to read, if you like: {title}.</source>
        <translation>Etwas zum Lesen, eine Minute, wenn Sie mögen: {title}.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>About a minute each. {read} of {all} read.</source>
        <translation>Je etwa eine Minute. {read} von {all} gelesen.</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Alle Texte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>My flare plan</source>
        <translation>Mein Plan für Schübe</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Nächster Text</translation>
    </message>
    <message>
        <source>Short lessons</source>
        <translation>Kurze Texte</translation>
    </message>
    <message>
        <source>Sources: {list}</source>
        <translation>Quellen: {list}</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Wann Hilfe nötig ist</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>{title}, read</source>
        <translation>{title}, gelesen</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Still pictures</source>
        <translation>Unbewegte Bilder</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>The figure stands still and changes with the phase.</source>
        <translation>Die Figur steht still und wechselt mit der Phase.</translation>
    </message>
</context>
<context>
    <name>MinutesRow</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All of it takes no longer</source>
        <translation>Alles zusammen dauert nicht länger</translation>
    </message>
    <message>
        <source>How many minutes do you have today? {minutes}</source>
        <translation>Wie viele Minuten haben Sie heute? {minutes}</translation>
    </message>
    <message>
        <source>Minutes today</source>
        <translation>Minuten heute</translation>
    </message>
</context>
<context>
    <name>NoSessions</name>
    <message>
        <source>Add a session done elsewhere</source>
        <translation>Anderswo gemachte Einheit hinzufügen</translation>
    </message>
    <message>
        <source>After your first session you can read here what you did and how it felt.</source>
        <translation>Nach Ihrer ersten Einheit lesen Sie hier, was Sie gemacht haben und wie es sich angefühlt hat.</translation>
    </message>
    <message>
        <source>Choose a routine</source>
        <translation>Eine Übungsfolge wählen</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
</context>
<context>
    <name>NotOnDisk</name>
    <message>
        <source>Not on the disk yet</source>
        <translation>Noch nicht auf dem Datenträger</translation>
    </message>
</context>
<context>
    <name>NothingLeft</name>
    <message>
        <source>Everything is paused for now</source>
        <translation>Alles ruht vorerst</translation>
    </message>
    <message>
        <source>It stays so as long as what you ticked holds. Another routine may still have some for you.</source>
        <translation>Das bleibt so, solange gilt, was Sie angekreuzt haben. Eine andere Übungsfolge hat vielleicht noch welche für Sie.</translation>
    </message>
    <message>
        <source>No exercise is left for today</source>
        <translation>Für heute bleibt keine Übung</translation>
    </message>
    <message>
        <source>No exercise of this routine is left</source>
        <translation>Von dieser Übungsfolge bleibt keine Übung</translation>
    </message>
    <message>
        <source>What you ticked</source>
        <translation>Was Sie angekreuzt haben</translation>
    </message>
    <message>
        <source>When that has changed, untick it in Settings.</source>
        <translation>Wenn sich das geändert hat, nehmen Sie das Häkchen in den Einstellungen weg.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>A gentle start</source>
        <translation>Ein sanfter Beginn</translation>
    </message>
    <message>
        <source>About half for now</source>
        <translation>Vorerst etwa die Hälfte</translation>
    </message>
    <message>
        <source>New pain in a leg usually settles; these signs need help:</source>
        <translation>Neuer Schmerz in einem Bein legt sich meist wieder; bei diesen Anzeichen brauchen Sie Hilfe:</translation>
    </message>
    <message>
        <source>One step up</source>
        <translation>Einen Schritt mehr</translation>
    </message>
    <message>
        <source>Pain spread in your session today, so rest is best for now. Some signs need help quickly.</source>
        <translation>In Ihrer Einheit heute hat der Schmerz ausgestrahlt; Ruhe ist jetzt am besten. Bei einigen Anzeichen brauchen Sie rasch Hilfe.</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness new in both legs needs help now.</source>
        <translation>Bei neuem Schmerz, neuem Kribbeln oder neuer Taubheit in beiden Beinen brauchen Sie jetzt Hilfe.</translation>
    </message>
    <message>
        <source>Please have this looked at today, before you exercise.</source>
        <translation>Bitte lassen Sie das heute noch untersuchen, bevor Sie üben.</translation>
    </message>
    <message>
        <source>Please have your legs looked at today.</source>
        <translation>Bitte lassen Sie Ihre Beine heute untersuchen.</translation>
    </message>
    <message>
        <source>Some sessions have been too much lately. The gentle routine may suit you for a few days, and a doctor or physiotherapist can look at it with you.</source>
        <translation>Einige Einheiten waren zuletzt zu viel. Vielleicht passt für ein paar Tage die sanfte Übungsfolge, und eine Arzt- oder Physiotherapiepraxis kann es sich mit Ihnen ansehen.</translation>
    </message>
    <message>
        <source>That is a lot of pain today. The gentle routine may suit you, or a rest.</source>
        <translation>Das sind heute starke Schmerzen. Vielleicht passt die sanfte Übungsfolge, oder eine Pause.</translation>
    </message>
    <message>
        <source>That is a lot of pain, as on other days lately. The gentle routine may suit you today, and a doctor or physiotherapist can look at it with you.</source>
        <translation>Das sind starke Schmerzen, wie auch an anderen Tagen in letzter Zeit. Vielleicht passt heute die sanfte Übungsfolge, und eine Arzt- oder Physiotherapiepraxis kann es sich mit Ihnen ansehen.</translation>
    </message>
    <message>
        <source>The last two sessions went well. Go one step up, towards what you did before?</source>
        <translation>Die letzten beiden Einheiten gingen gut. Möchten Sie einen Schritt mehr machen, in Richtung des früheren Umfangs?</translation>
    </message>
    <message>
        <source>The last two sessions were too much. The gentle routine may suit you today, or a rest.</source>
        <translation>Die letzten beiden Einheiten waren zu viel. Vielleicht passt heute die sanfte Übungsfolge, oder eine Pause.</translation>
    </message>
    <message>
        <source>When both legs are affected, please get help now, and leave the exercises for today.</source>
        <translation>Wenn beide Beine betroffen sind, holen Sie bitte jetzt Hilfe und lassen Sie die Übungen heute weg.</translation>
    </message>
    <message>
        <source>Would you like to begin with a small session? Easier forms, four to six minutes, growing from there.</source>
        <translation>Möchten Sie mit einer kleinen Einheit beginnen? Leichtere Formen, vier bis sechs Minuten, von da an etwas mehr.</translation>
    </message>
    <message>
        <source>You feel it further down. Usually it settles; these signs need help:</source>
        <translation>Sie spüren es weiter unten. Meist legt es sich; bei diesen Anzeichen brauchen Sie Hilfe:</translation>
    </message>
    <message numerus="yes">
        <source>Your last usual session was %n weeks ago. Start again with about half, without the harder forms? If all is well, the rest comes back within two weeks.</source>
        <translation>
            <numerusform>Ihre letzte gewöhnliche Einheit war vor %n Woche. Mit etwa der Hälfte wieder beginnen, ohne die schwereren Formen? Wenn alles gut geht, kommt der Rest innerhalb von zwei Wochen zurück.</numerusform>
            <numerusform>Ihre letzte gewöhnliche Einheit war vor %n Wochen. Mit etwa der Hälfte wieder beginnen, ohne die schwereren Formen? Wenn alles gut geht, kommt der Rest innerhalb von zwei Wochen zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your pain has been higher these past two weeks than it was at first. That can have many reasons, and a doctor or physiotherapist can look at it with you.</source>
        <translation>Ihre Schmerzen waren in den letzten zwei Wochen stärker als am Anfang. Das kann viele Gründe haben, und eine Arzt- oder Physiotherapiepraxis kann es sich mit Ihnen ansehen.</translation>
    </message>
</context>
<context>
    <name>NumberChoice</name>
    <message>
        <source>Another country</source>
        <translation>Ein anderes Land</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <translation>Wählen Sie Ihr Land</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Notrufnummer</translation>
    </message>
    <message>
        <source>Is this the whole number? An emergency number has at least two digits.</source>
        <translation>Ist das die ganze Nummer? Eine Notrufnummer hat mindestens zwei Ziffern.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
</context>
<context>
    <name>NumberStepper</name>
    <message>
        <source>Whole numbers from {low} to {high}</source>
        <translation>Ganze Zahlen von {low} bis {high}</translation>
    </message>
    <message>
        <source>{name}: less</source>
        <translation>{name}: weniger</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}: mehr</translation>
    </message>
</context>
<context>
    <name>OpenFolder</name>
    <message>
        <source>Your system did not open the folder. It is {path}.</source>
        <translation>Ihr System hat den Ordner nicht geöffnet. Er ist {path}.</translation>
    </message>
</context>
<context>
    <name>OtherSoundSection</name>
    <message>
        <source>Music or a film goes on by itself afterwards, if it was playing before.</source>
        <translation>Musik oder ein Film geht danach von selbst weiter, wenn vorher etwas lief.</translation>
    </message>
    <message>
        <source>Other sound</source>
        <translation>Anderer Ton</translation>
    </message>
    <message>
        <source>Pause other players during a session</source>
        <translation>Andere Wiedergaben während einer Einheit anhalten</translation>
    </message>
</context>
<context>
    <name>OtherValues</name>
    <message>
        <source>Given on another computer: {value}</source>
        <translation>Auf einem anderen Computer angegeben: {value}</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Das behalten</translation>
    </message>
    <message>
        <source>Keep what is shown</source>
        <translation>Das Gezeigte behalten</translation>
    </message>
    <message>
        <source>Keep {value}</source>
        <translation>{value} behalten</translation>
    </message>
    <message>
        <source>Shown now: {value}</source>
        <translation>Jetzt gezeigt: {value}</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Das übernehmen</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>{value} übernehmen</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n days this week</source>
        <translation>
            <numerusform>%n Tag diese Woche</numerusform>
            <numerusform>%n Tage diese Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day this week</source>
        <translation>1 Tag diese Woche</translation>
    </message>
    <message>
        <source>Add a session done elsewhere</source>
        <translation>Anderswo gemachte Einheit hinzufügen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>For your physio…</source>
        <translation>Für die Physiotherapie …</translation>
    </message>
    <message>
        <source>Go to the sessions of a month</source>
        <translation>Gehe zu den Einheiten eines Monats</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Gehe zu …</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Sessions that you do appear here.</source>
        <translation>Sitzungen, die Sie machen, erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>OwnExercise</name>
    <message>
        <source>Breaths</source>
        <translation>Atemzüge</translation>
    </message>
    <message>
        <source>Circles, both ways</source>
        <translation>Kreise, in beide Richtungen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message numerus="yes">
        <source>Line {line} has %n words. Up to {most} can be spoken: could it be two lines?</source>
        <translation>
            <numerusform>Zeile {line} hat %n Wort. Höchstens {most} lassen sich sprechen: Könnten es zwei Zeilen sein?</numerusform>
            <numerusform>Zeile {line} hat %n Wörter. Höchstens {most} lassen sich sprechen: Könnten es zwei Zeilen sein?</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {n} is long. Could it be two lines?</source>
        <translation>Zeile {n} ist lang. Könnten es zwei Zeilen sein?</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Reps, each held</source>
        <translation>Wiederholungen, jede gehalten</translation>
    </message>
    <message>
        <source>Steps to the sides</source>
        <translation>Schritte zur Seite</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n lines. Could some of them be one?</source>
        <translation>
            <numerusform>Es ist Platz für %n Zeile. Könnten einige eine sein?</numerusform>
            <numerusform>Es ist Platz für %n Zeilen. Könnten einige davon eine sein?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnExercisePage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>Counted this way, it starts afresh in your routines. The history keeps what you have done so far.</source>
        <translation>Wenn sie so gezählt wird, beginnt sie in Ihren Übungsfolgen von vorn. Der Verlauf behält, was Sie bisher gemacht haben.</translation>
    </message>
    <message>
        <source>Delete this exercise</source>
        <translation>Diese Übung löschen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>First one side, then the other</source>
        <translation>Erst eine Seite, dann die andere</translation>
    </message>
    <message>
        <source>Floorside knows nothing about this exercise. Bear in mind what you have ticked in Settings, and stop if it hurts.</source>
        <translation>Floorside weiß nichts über diese Übung. Denken Sie an das, was Sie in den Einstellungen angekreuzt haben, und hören Sie auf, wenn es wehtut.</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Wie gezählt wird</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>It is shown on the screen during the exercise.</source>
        <translation>Es steht während der Übung auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Sie braucht einen Namen.</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Neue Übung</translation>
    </message>
    <message>
        <source>One step per line, if you like. The voice says them while you get into position.</source>
        <translation>Ein Schritt pro Zeile, wenn Sie mögen. Die Stimme sagt die Schritte, während Sie sich in Position bringen.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>The dose that it starts with in a routine. You can change it there at any time.</source>
        <translation>Der Umfang, mit dem sie in einer Übungsfolge beginnt. Dort lässt er sich jederzeit ändern.</translation>
    </message>
    <message>
        <source>The figure of an exercise that looks similar. It is shown if there is no picture of yours.</source>
        <translation>Die Figur einer Übung, die ähnlich aussieht. Sie wird gezeigt, wenn kein Bild von Ihnen da ist.</translation>
    </message>
    <message>
        <source>There is an exercise with this name already.</source>
        <translation>Eine Übung mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>Up to three photos or drawings of your own: choose them, paste them, or drop them here. They are shown one after the other. Only the picture is kept, and nothing about where or when it was taken.</source>
        <translation>Bis zu drei eigene Fotos oder Zeichnungen: auswählen, einfügen oder hierher ziehen. Sie werden nacheinander gezeigt. Nur das Bild wird behalten, nicht, wo oder wann es aufgenommen wurde.</translation>
    </message>
    <message>
        <source>Up to {n} characters.</source>
        <translation>Bis zu {n} Zeichen.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Your pictures</source>
        <translation>Ihre Bilder</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>{name} geändert</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>{name} gelöscht</translation>
    </message>
    <message>
        <source>{name} made</source>
        <translation>{name} angelegt</translation>
    </message>
    <message>
        <source>“{routine}” has no other exercise. Put another one in first.</source>
        <translation>„{routine}“ hat keine andere Übung. Nehmen Sie zuerst eine andere hinein.</translation>
    </message>
</context>
<context>
    <name>PaceSection</name>
    <message>
        <source>Down to the floor, or up from it</source>
        <translation>Auf den Boden hinunter oder wieder hinauf</translation>
    </message>
    <message>
        <source>Goes on with Space, a click, a headset button or a remote.</source>
        <translation>Weiter geht es mit der Leertaste, einem Klick, einer Taste am Headset oder einer Fernbedienung.</translation>
    </message>
    <message>
        <source>Now up to {needed} s, since the voice needs that long; {own} s where it says less.</source>
        <translation>Zurzeit bis zu {needed} s, weil die Stimme so lange braucht; {own} s, wo sie weniger sagt.</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Zeit dazwischen</translation>
    </message>
    <message>
        <source>Time between exercises. It never shortens an exercise.</source>
        <translation>Zeit zwischen den Übungen. Eine Übung wird dadurch nie kürzer.</translation>
    </message>
    <message>
        <source>To another position on the floor</source>
        <translation>In eine andere Position am Boden</translation>
    </message>
    <message>
        <source>To the next exercise in the same position</source>
        <translation>Zur nächsten Übung in derselben Position</translation>
    </message>
    <message>
        <source>To the other direction</source>
        <translation>In die andere Richtung</translation>
    </message>
    <message>
        <source>To the other side</source>
        <translation>Auf die andere Seite</translation>
    </message>
    <message>
        <source>Wait for me before each exercise</source>
        <translation>Vor jeder Übung auf mich warten</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>The page: {extent}</source>
        <translation>Die Seite: {extent}</translation>
    </message>
</context>
<context>
    <name>PainRow</name>
    <message>
        <source>0: none</source>
        <translation>0: kein Schmerz</translation>
    </message>
    <message>
        <source>10: the worst I can imagine</source>
        <translation>10: stärkster vorstellbarer Schmerz</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>The worst pain is lower than another answer. Both are kept.</source>
        <translation>Der stärkste Schmerz ist niedriger als eine andere Antwort. Beide bleiben so.</translation>
    </message>
    <message>
        <source>{0} {1} of {2}</source>
        <translation>{0} {1} von {2}</translation>
    </message>
    <message>
        <source>{skip}: {question}</source>
        <translation>{skip}: {question}</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Die Seite speichern</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>The printer cannot be reached. The page can still be saved as a PDF.</source>
        <translation>Der Drucker ist nicht erreichbar. Die Seite lässt sich trotzdem als PDF speichern.</translation>
    </message>
</context>
<context>
    <name>PausePanel</name>
    <message>
        <source>A pause of a set length. Then the session goes on by itself.</source>
        <translation>Eine Pause von fester Länge. Dann geht die Einheit von selbst weiter.</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The session stops here until you go on, with Space or the button.</source>
        <translation>Die Einheit hält hier an, bis Sie weitermachen, mit der Leertaste oder dem Knopf.</translation>
    </message>
    <message>
        <source>Wait for me</source>
        <translation>Auf mich warten</translation>
    </message>
</context>
<context>
    <name>PercentSlider</name>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
</context>
<context>
    <name>PeriodLine</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Half year</source>
        <translation>Halbes Jahr</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>What the charts show</source>
        <translation>Was die Diagramme zeigen</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>Picture {n}</source>
        <translation>Bild {n}</translation>
    </message>
    <message>
        <source>Show it earlier</source>
        <translation>Früher zeigen</translation>
    </message>
    <message>
        <source>Show picture {n} earlier</source>
        <translation>Bild {n} früher zeigen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take out picture {n}</source>
        <translation>Bild {n} herausnehmen</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Choose pictures</source>
        <translation>Bilder auswählen</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Bilder auswählen …</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Bilder ({kinds})</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Das Bild wird gelesen …</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>Es ist kein Bild zum Einfügen da. Kopieren Sie zuerst eines.</translation>
    </message>
    <message>
        <source>There is room for {n} pictures. Take one out first.</source>
        <translation>Es ist Platz für {n} Bilder. Nehmen Sie zuerst eines heraus.</translation>
    </message>
    <message>
        <source>This picture is there already.</source>
        <translation>Dieses Bild ist schon dabei.</translation>
    </message>
    <message>
        <source>Which page shows the exercise?</source>
        <translation>Welche Seite zeigt die Übung?</translation>
    </message>
    <message>
        <source>{name} has several pages</source>
        <translation>{name} hat mehrere Seiten</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Click to see the next picture.</source>
        <translation>Klicken Sie, um das nächste Bild zu sehen.</translation>
    </message>
    <message>
        <source>This picture is missing. The exercise works without it.</source>
        <translation>Dieses Bild fehlt. Die Übung geht auch ohne.</translation>
    </message>
    <message>
        <source>Your picture {n} of {count}</source>
        <translation>Ihr Bild {n} von {count}</translation>
    </message>
</context>
<context>
    <name>QuestionnaireController</name>
    <message>
        <source>The monthly questionnaire about your back is due, if you like.</source>
        <translation>Der monatliche Fragebogen zu Ihrem Rücken ist fällig, wenn Sie mögen.</translation>
    </message>
    <message>
        <source>The monthly questionnaire and your own activities are due, if you like.</source>
        <translation>Der monatliche Fragebogen und Ihre eigenen Aktivitäten sind fällig, wenn Sie mögen.</translation>
    </message>
    <message>
        <source>The questionnaire of today is kept: {score} of {all} ticked. All scores stand in History.</source>
        <translation>Der heutige Fragebogen ist gespeichert: {score} von {all} angekreuzt. Alle Werte stehen im Verlauf.</translation>
    </message>
    <message>
        <source>You can rate your own activities again, if you like.</source>
        <translation>Sie können Ihre eigenen Aktivitäten wieder bewerten, wenn Sie mögen.</translation>
    </message>
</context>
<context>
    <name>QuestionnaireSection</name>
    <message>
        <source>All scores stand in History.</source>
        <translation>Alle Werte stehen im Verlauf.</translation>
    </message>
    <message>
        <source>Fill it in now</source>
        <translation>Jetzt ausfüllen</translation>
    </message>
    <message>
        <source>How your back is, over the months</source>
        <translation>Wie es dem Rücken über die Monate geht</translation>
    </message>
    <message>
        <source>Remind me about once a month</source>
        <translation>Etwa jeden Monat daran erinnern</translation>
    </message>
    <message>
        <source>The Roland-Morris questionnaire: 24 sentences to tick, about three minutes.</source>
        <translation>Der Roland-Morris-Fragebogen: 24 Sätze zum Ankreuzen, etwa drei Minuten.</translation>
    </message>
    <message>
        <source>Today's answers</source>
        <translation>Antworten von heute</translation>
    </message>
</context>
<context>
    <name>QuestionnaireService</name>
    <message>
        <source>Questionnaire filled in</source>
        <translation>Fragebogen ausgefüllt</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>A sharp pain is a good reason to leave this one for now.</source>
        <translation>Ein stechender Schmerz ist ein guter Grund, diese Übung vorerst zu lassen.</translation>
    </message>
    <message>
        <source>Cramp, or something else</source>
        <translation>Krampf oder etwas anderes</translation>
    </message>
    <message>
        <source>Ease out of it, slowly</source>
        <translation>Lassen Sie langsam los</translation>
    </message>
    <message>
        <source>End for today</source>
        <translation>Für heute aufhören</translation>
    </message>
    <message>
        <source>End for today?</source>
        <translation>Für heute aufhören?</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Die Einheit beenden</translation>
    </message>
    <message>
        <source>Every set so far is kept and counts. The session waits meanwhile.</source>
        <translation>Jeder Satz bis hierher bleibt erhalten und zählt. Die Einheit wartet so lange.</translation>
    </message>
    <message>
        <source>Find a position that feels better, and breathe. Nothing is timed now.</source>
        <translation>Suchen Sie eine Position, die sich besser anfühlt, und atmen Sie. Jetzt läuft keine Zeit.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>Weiter mit dieser Übung</translation>
    </message>
    <message>
        <source>Go on, do less or leave this one: whatever feels right.</source>
        <translation>Weitermachen, weniger machen oder diese Übung lassen: wie es sich richtig anfühlt.</translation>
    </message>
    <message>
        <source>Go on, rest a minute or leave this one: whatever feels right.</source>
        <translation>Weitermachen, eine Minute ausruhen oder diese Übung lassen: wie es sich richtig anfühlt.</translation>
    </message>
    <message>
        <source>If it was nothing, go on: nothing is noted.</source>
        <translation>Wenn es nichts war, machen Sie weiter: Es wird nichts notiert.</translation>
    </message>
    <message>
        <source>If pain, tingling or numbness spreads or stays, end here for today.</source>
        <translation>Wenn Schmerz, Kribbeln oder Taubheit ausstrahlt oder bleibt, hören Sie für heute auf.</translation>
    </message>
    <message>
        <source>If you like: what was it?</source>
        <translation>Wenn Sie mögen: Was war es?</translation>
    </message>
    <message>
        <source>Leave out what follows, and end the session?</source>
        <translation>Das Folgende weglassen und die Einheit beenden?</translation>
    </message>
    <message>
        <source>Less is plenty: go only as far as it stays comfortable.</source>
        <translation>Wenig genügt: Gehen Sie nur so weit, wie es angenehm bleibt.</translation>
    </message>
    <message>
        <source>Next exercise: {0}</source>
        <translation>Nächste Übung: {0}</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Nothing comes after this. End the session?</source>
        <translation>Danach kommt nichts mehr. Die Einheit beenden?</translation>
    </message>
    <message>
        <source>Nothing is done yet, so nothing is kept. The session waits meanwhile.</source>
        <translation>Noch ist nichts gemacht, also wird nichts behalten. Die Einheit wartet so lange.</translation>
    </message>
    <message>
        <source>Nothing is done yet; that it hurt is noted. The session waits meanwhile.</source>
        <translation>Noch ist nichts gemacht; dass es wehtat, ist notiert. Die Einheit wartet so lange.</translation>
    </message>
    <message>
        <source>Rest a minute</source>
        <translation>Eine Minute ausruhen</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Stechend</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smaller: {0}</source>
        <translation>Kleiner: {0}</translation>
    </message>
    <message>
        <source>Spreading, numb or tingling</source>
        <translation>Ausstrahlend, taub oder kribbelnd</translation>
    </message>
    <message>
        <source>Stay paused</source>
        <translation>In der Pause bleiben</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Beenden und behalten</translation>
    </message>
    <message>
        <source>Stop and keep what was done?</source>
        <translation>Beenden und behalten, was gemacht ist?</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>Hier beenden?</translation>
    </message>
    <message>
        <source>Stretching too far</source>
        <translation>Zu weit gedehnt</translation>
    </message>
    <message>
        <source>Usually it settles with rest. Leave this exercise for today; ending here is best. Some signs need help quickly: When to get help lists them.</source>
        <translation>Meist legt es sich in Ruhe. Lassen Sie diese Übung für heute; hier aufzuhören ist am besten. Bei einigen Anzeichen brauchen Sie rasch Hilfe: Alle stehen unter „Wann Hilfe nötig ist“.</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Was jetzt?</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Wann Hilfe nötig ist</translation>
    </message>
    <message>
        <source>You felt it spread. Usually it settles; these signs need help:</source>
        <translation>Sie haben gespürt, dass es ausstrahlt. Meist legt es sich; bei diesen Anzeichen brauchen Sie Hilfe:</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Get help</source>
        <translation>Hilfe holen</translation>
    </message>
    <message>
        <source>When to get help (F1)</source>
        <translation>Wann Hilfe nötig ist (F1)</translation>
    </message>
    <message>
        <source>{place}, you are here</source>
        <translation>{place}, hier sind Sie</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Flare plan changed</source>
        <translation>Plan für Schübe geändert</translation>
    </message>
    <message>
        <source>Flare plan deleted</source>
        <translation>Plan für Schübe gelöscht</translation>
    </message>
</context>
<context>
    <name>ReadingSection</name>
    <message>
        <source>My flare plan</source>
        <translation>Mein Plan für Schübe</translation>
    </message>
    <message>
        <source>Offer a lesson after a session</source>
        <translation>Nach einer Einheit einen kurzen Text anbieten</translation>
    </message>
    <message>
        <source>One at most, and each only once.</source>
        <translation>Höchstens einen, und jeden nur einmal.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Short lessons</source>
        <translation>Kurze Texte</translation>
    </message>
    <message>
        <source>Short lessons and the flare plan</source>
        <translation>Kurze Texte und der Plan für Schübe</translation>
    </message>
    <message>
        <source>Twelve, of about a minute each, with their sources.</source>
        <translation>Zwölf, von je etwa einer Minute, mit Quellen.</translation>
    </message>
    <message>
        <source>What helps on a sore day, written on a calm one and offered when you need it.</source>
        <translation>Was an einem schmerzhaften Tag hilft: an einem ruhigen Tag geschrieben und angeboten, wenn Sie es brauchen.</translation>
    </message>
</context>
<context>
    <name>RedFlagList</name>
    <message>
        <source>You said this today</source>
        <translation>Das haben Sie heute angegeben</translation>
    </message>
</context>
<context>
    <name>RefusalsSection</name>
    <message>
        <source>Suggest again</source>
        <translation>Wieder vorschlagen</translation>
    </message>
    <message>
        <source>Suggest again: {what}</source>
        <translation>Wieder vorschlagen: {what}</translation>
    </message>
    <message>
        <source>Suggestions you do not want</source>
        <translation>Vorschläge, die Sie nicht möchten</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>What you said no to for good. You can change your mind here.</source>
        <translation>Wozu Sie dauerhaft Nein gesagt haben. Hier können Sie es sich anders überlegen.</translation>
    </message>
    <message>
        <source>{exercise}: a harder form</source>
        <translation>{exercise}: eine schwerere Form</translation>
    </message>
    <message>
        <source>{exercise}: advice</source>
        <translation>{exercise}: Rat</translation>
    </message>
    <message>
        <source>{exercise}: an easier form</source>
        <translation>{exercise}: eine leichtere Form</translation>
    </message>
    <message>
        <source>{exercise}: less</source>
        <translation>{exercise}: weniger</translation>
    </message>
    <message>
        <source>{exercise}: more</source>
        <translation>{exercise}: mehr</translation>
    </message>
    <message>
        <source>{what}, {side}</source>
        <translation>{what}, {side}</translation>
    </message>
</context>
<context>
    <name>ReminderService</name>
    <message>
        <source>Your system cannot remind you: Floorside finds no scheduler there that takes it. “Save to calendar…” puts a reminder into your calendar instead.</source>
        <translation>Ihr System kann Sie nicht erinnern: Floorside findet dort keinen Zeitplaner, der es übernimmt. „Im Kalender speichern …“ setzt stattdessen eine Erinnerung in Ihren Kalender.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were done without the program, and are here as the person told them.</source>
        <translation>
            <numerusform>%n davon wurde ohne das Programm gemacht und steht hier, wie die Person es angegeben hat.</numerusform>
            <numerusform>%n davon wurden ohne das Programm gemacht und stehen hier, wie die Person es angegeben hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0: cannot do it, 10: as before. %n points are a clear change.</source>
        <translation>
            <numerusform>0: geht nicht, 10: wie früher. %n Punkt ist eine deutliche Änderung.</numerusform>
            <numerusform>0: geht nicht, 10: wie früher. %n Punkte sind eine deutliche Änderung.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 Antwort</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 of them was done without the program, and is here as the person told it.</source>
        <translation>1 davon wurde ohne das Programm gemacht und steht hier, wie die Person es angegeben hat.</translation>
    </message>
    <message>
        <source>Conditions: none ticked</source>
        <translation>Gesundheitliche Angaben: keine angekreuzt</translation>
    </message>
    <message>
        <source>Conditions: {names}</source>
        <translation>Gesundheitliche Angaben: {names}</translation>
    </message>
    <message>
        <source>Days per week</source>
        <translation>Tage pro Woche</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Floorside wrote this on {day} from what the person did at home and told it. Nothing in it was measured.</source>
        <translation>Floorside hat dies am {day} aus dem geschrieben, was die Person zu Hause gemacht und angegeben hat. Nichts davon wurde gemessen.</translation>
    </message>
    <message>
        <source>For the physiotherapist</source>
        <translation>Für die Physiotherapie</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>In the legs, before a session</source>
        <translation>In den Beinen, vor einer Einheit</translation>
    </message>
    <message>
        <source>L {left}, R {right}</source>
        <translation>L {left}, R {right}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <translation>MMM d, yyyy</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>No answers.</source>
        <translation>Keine Antworten.</translation>
    </message>
    <message>
        <source>Notes, in the person's own words</source>
        <translation>Notizen, in den Worten der Person</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Own activities</source>
        <translation>Eigene Aktivitäten</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Schmerz nachher</translation>
    </message>
    <message>
        <source>Pain at its worst</source>
        <translation>Stärkster Schmerz</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Schmerz vorher</translation>
    </message>
    <message>
        <source>Pain spread, a leg was worse, or pain clearly rose. The program then suggests less.</source>
        <translation>Der Schmerz strahlte aus, einem Bein ging es schlechter, oder der Schmerz stieg deutlich. Das Programm schlägt dann weniger vor.</translation>
    </message>
    <message>
        <source>Pain the next morning</source>
        <translation>Schmerz am nächsten Morgen</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness, compared with the time before.</source>
        <translation>Schmerz, Kribbeln oder Taubheit, verglichen mit der Zeit davor.</translation>
    </message>
    <message>
        <source>Pain: 0 is none, 10 the worst imaginable. Each dot is an answer, the line goes through the averages.</source>
        <translation>Schmerz: 0 ist keiner, 10 der stärkste vorstellbare. Jeder Punkt ist eine Antwort, die Linie verbindet die Durchschnitte.</translation>
    </message>
    <message>
        <source>Pain: 0 is none, 10 the worst imaginable. The line goes through the averages; the answers are too many for a dot each.</source>
        <translation>Schmerz: 0 ist keiner, 10 der stärkste vorstellbare. Die Linie verbindet die Durchschnitte; für einzelne Punkte sind es zu viele Antworten.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Roland-Morris</source>
        <translation>Roland-Morris</translation>
    </message>
    <message>
        <source>Roland-Morris questionnaire</source>
        <translation>Roland-Morris-Fragebogen</translation>
    </message>
    <message>
        <source>The person stopped a set and said why. Spreading: further down the leg.</source>
        <translation>Die Person hat einen Satz unterbrochen und den Grund angegeben. Ausstrahlend: weiter das Bein hinunter.</translation>
    </message>
    <message>
        <source>The worst pain came with</source>
        <translation>Der stärkste Schmerz kam bei</translation>
    </message>
    <message>
        <source>Too much (red answers)</source>
        <translation>Zu viel (rote Antworten)</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Spaziergänge</translation>
    </message>
    <message>
        <source>What hurt</source>
        <translation>Was wehtat</translation>
    </message>
    <message>
        <source>What was planned in the first and the last session with it. In full: sessions with every set done to the end.</source>
        <translation>Was in der ersten und in der letzten Einheit damit geplant war. Vollständig: Einheiten, in denen jeder Satz zu Ende gemacht wurde.</translation>
    </message>
    <message>
        <source>a leg was worse before the session</source>
        <translation>einem Bein ging es vor der Einheit schlechter</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>average {value}</source>
        <translation>Durchschnitt {value}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>in %n sessions</source>
        <translation>
            <numerusform>in %n Einheit</numerusform>
            <numerusform>in %n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 session</source>
        <translation>in 1 Einheit</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>keine Antworten</translation>
    </message>
    <message>
        <source>not said what</source>
        <translation>nicht gesagt, was</translation>
    </message>
    <message>
        <source>pain spread</source>
        <translation>Schmerz strahlte aus</translation>
    </message>
    <message>
        <source>pain {pain} after, {usual} before</source>
        <translation>Schmerz {pain} nachher, {usual} vorher</translation>
    </message>
    <message>
        <source>pain {pain} at its worst</source>
        <translation>stärkster Schmerz {pain}</translation>
    </message>
    <message>
        <source>pain {pain} the next morning, {usual} as a rule</source>
        <translation>Schmerz {pain} am nächsten Morgen, sonst {usual}</translation>
    </message>
    <message>
        <source>yyyy MMM d</source>
        <translation>yyyy MMM d</translation>
    </message>
    <message>
        <source>{activity}: {ratings}</source>
        <translation>{activity}: {ratings}</translation>
    </message>
    <message>
        <source>{answer}: {sessions}, last on {day}</source>
        <translation>{answer}: {sessions}, zuletzt am {day}</translation>
    </message>
    <message>
        <source>{average}, highest {highest}, {answers}</source>
        <translation>{average}, höchster Wert {highest}, {answers}</translation>
    </message>
    <message>
        <source>{count} of {sessions}:</source>
        <translation>{count} von {sessions}:</translation>
    </message>
    <message>
        <source>{days}, {average} a week</source>
        <translation>{days}, {average} pro Woche</translation>
    </message>
    <message>
        <source>{day}: {reason}</source>
        <translation>{day}: {reason}</translation>
    </message>
    <message>
        <source>{day}: {text}</source>
        <translation>{day}: {text}</translation>
    </message>
    <message>
        <source>{dose}, both sides at once</source>
        <translation>{dose}, beide Seiten zugleich</translation>
    </message>
    <message>
        <source>{early} → {late}</source>
        <translation>{early} → {late}</translation>
    </message>
    <message>
        <source>{exercise} ({form})</source>
        <translation>{exercise} ({form})</translation>
    </message>
    <message>
        <source>{exercise}, {side}</source>
        <translation>{exercise}, {side}</translation>
    </message>
    <message>
        <source>{exercise}: {sessions}, up to {highest}</source>
        <translation>{exercise}: {sessions}, bis {highest}</translation>
    </message>
    <message>
        <source>{exercise}: {what}, {sessions}, last on {day}</source>
        <translation>{exercise}: {what}, {sessions}, zuletzt am {day}</translation>
    </message>
    <message>
        <source>{first} to {last}: no session</source>
        <translation>{first} bis {last}: keine Einheit</translation>
    </message>
    <message>
        <source>{first} to {last}: {sessions}</source>
        <translation>{first} bis {last}: {sessions}</translation>
    </message>
    <message>
        <source>{first} to {last}: {sessions}, on {days}</source>
        <translation>{first} bis {last}: {sessions}, verteilt auf {days}</translation>
    </message>
    <message>
        <source>{first} → {last}</source>
        <translation>{first} → {last}</translation>
    </message>
    <message>
        <source>{first} → {last} of {all}, the fewer the better</source>
        <translation>{first} → {last} von {all}, je weniger, desto besser</translation>
    </message>
    <message>
        <source>{full} of {sessions}</source>
        <translation>{full} von {sessions}</translation>
    </message>
    <message>
        <source>{last}: {sessions}</source>
        <translation>{last}: {sessions}</translation>
    </message>
    <message>
        <source>{walks}, {time} in all; first {first} min, last {last} min</source>
        <translation>{walks}, {time} insgesamt; der erste {first} min, der letzte {last} min</translation>
    </message>
    <message>
        <source>“3.1 → 2.4” are the averages of the first and the last four weeks.</source>
        <translation>„3,1 → 2,4“ sind die Durchschnitte der ersten und der letzten vier Wochen.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>For your physio</source>
        <translation>Für die Physiotherapie</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Ein halbes Jahr</translation>
    </message>
    <message>
        <source>One page to bring along or to send. It leaves this computer only if you take it.</source>
        <translation>Eine Seite zum Mitbringen oder Schicken. Sie verlässt diesen Computer nur, wenn Sie sie weitergeben.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>With my notes</source>
        <translation>Mit meinen Notizen</translation>
    </message>
</context>
<context>
    <name>RolandMorrisPage</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Nothing is ticked. If none of it is true today, Keep once more.</source>
        <translation>Nichts ist angekreuzt. Wenn heute nichts davon zutrifft, noch einmal „Behalten“.</translation>
    </message>
    <message>
        <source>You have filled it in today already. These are your ticks; you can change them.</source>
        <translation>Sie haben ihn heute schon ausgefüllt. Das ist, was Sie angekreuzt haben; Sie können es ändern.</translation>
    </message>
    <message>
        <source>{n} of {all} ticked</source>
        <translation>{n} von {all} angekreuzt</translation>
    </message>
</context>
<context>
    <name>RoutineEditor</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>+ Exercise</source>
        <translation>+ Übung</translation>
    </message>
    <message>
        <source>+ Rest</source>
        <translation>+ Pause</translation>
    </message>
    <message>
        <source>+ Wait for me</source>
        <translation>+ Warten</translation>
    </message>
    <message numerus="yes">
        <source>A routine holds at most %n entries.</source>
        <translation>
            <numerusform>Eine Übungsfolge hat höchstens %n Eintrag.</numerusform>
            <numerusform>Eine Übungsfolge hat höchstens %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>A routine needs at least one exercise.</source>
        <translation>Eine Übungsfolge braucht mindestens eine Übung.</translation>
    </message>
    <message>
        <source>Another routine is called “{name}” already.</source>
        <translation>Eine andere Übungsfolge heißt schon „{name}“.</translation>
    </message>
    <message>
        <source>Change this exercise…</source>
        <translation>Diese Übung ändern …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Down to the floor once, up once.</source>
        <translation>Einmal auf den Boden hinunter, einmal hinauf.</translation>
    </message>
    <message>
        <source>Down to the floor {now}; no other order needs less.</source>
        <translation>Auf den Boden hinunter: {now}; keine andere Reihenfolge kommt mit weniger aus.</translation>
    </message>
    <message>
        <source>Length of this rest</source>
        <translation>Länge dieser Pause</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Pfeil ab)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Pfeil auf)</translation>
    </message>
    <message>
        <source>Name of the routine</source>
        <translation>Name der Übungsfolge</translation>
    </message>
    <message>
        <source>No need to get down to the floor.</source>
        <translation>Sie brauchen nicht auf den Boden.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Entfernen (Entf)</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <translation>Umbenannt in {name}</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Rest: {seconds}</source>
        <translation>Pause: {seconds}</translation>
    </message>
    <message>
        <source>The order was changed</source>
        <translation>Die Reihenfolge wurde geändert</translation>
    </message>
    <message>
        <source>This order takes you down to the floor {now}. Another order needs that {then}.</source>
        <translation>Diese Reihenfolge führt auf den Boden hinunter: {now}. Eine andere braucht das {then}.</translation>
    </message>
    <message>
        <source>Use that order</source>
        <translation>Diese Reihenfolge nehmen</translation>
    </message>
    <message>
        <source>Wait for me</source>
        <translation>Auf mich warten</translation>
    </message>
    <message>
        <source>You turn over {now} on the way. Another order needs that {then}.</source>
        <translation>Sie drehen sich unterwegs um: {now}. Eine andere Reihenfolge braucht das {then}.</translation>
    </message>
    <message>
        <source>left out for now</source>
        <translation>vorerst weggelassen</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>paused for now</source>
        <translation>ruht vorerst</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>zweimal</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} hinzugefügt</translation>
    </message>
    <message>
        <source>{name} moved</source>
        <translation>{name} verschoben</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>{name} entfernt</translation>
    </message>
    <message>
        <source>{number} of {exercises}</source>
        <translation>{number} von {exercises}</translation>
    </message>
</context>
<context>
    <name>RoutineHeader</name>
    <message>
        <source>Change the routine ({keys})</source>
        <translation>Übungsfolge ändern ({keys})</translation>
    </message>
    <message>
        <source>Choose a routine</source>
        <translation>Eine Übungsfolge wählen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the routine</source>
        <translation>Bearbeiten der Übungsfolge</translation>
    </message>
    <message>
        <source>Routine: {name}. Choose another</source>
        <translation>Übungsfolge: {name}. Eine andere wählen</translation>
    </message>
    <message>
        <source>paused for now</source>
        <translation>ruht vorerst</translation>
    </message>
    <message>
        <source>{minutes} today</source>
        <translation>heute {minutes}</translation>
    </message>
    <message>
        <source>{number} of {exercises}</source>
        <translation>{number} von {exercises}</translation>
    </message>
</context>
<context>
    <name>RoutineMenu</name>
    <message>
        <source>A new routine</source>
        <translation>Eine neue Übungsfolge</translation>
    </message>
    <message>
        <source>Add a routine</source>
        <translation>Eine Übungsfolge hinzufügen</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Aus einer Datei hinzufügen …</translation>
    </message>
    <message>
        <source>Bring back “{name}”</source>
        <translation>„{name}“ zurückholen</translation>
    </message>
    <message>
        <source>Copy this routine</source>
        <translation>Diese Übungsfolge kopieren</translation>
    </message>
    <message>
        <source>Delete this routine</source>
        <translation>Diese Übungsfolge löschen</translation>
    </message>
    <message>
        <source>Edit this routine</source>
        <translation>Diese Übungsfolge bearbeiten</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Meine Übungsfolge</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Neue Übungsfolge</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Put everything back as it came</source>
        <translation>Alles zurück in den Lieferzustand</translation>
    </message>
    <message>
        <source>Share as a file…</source>
        <translation>Als Datei weitergeben …</translation>
    </message>
    <message>
        <source>Share {name}</source>
        <translation>{name} weitergeben</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>{name} copied</source>
        <translation>{name} kopiert</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>{name} gelöscht</translation>
    </message>
    <message>
        <source>{name} is as it came, with the small doses of your gentle start</source>
        <translation>{name} ist wieder wie geliefert, mit dem kleinen Umfang Ihres sanften Beginns</translation>
    </message>
    <message>
        <source>{name} is as it came: exercises, order, rests, doses and name</source>
        <translation>{name} ist wieder wie geliefert: Übungen, Reihenfolge, Pausen, Umfang und Name</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} ist wieder da</translation>
    </message>
    <message>
        <source>{name} is saved as {path}.</source>
        <translation>{name} ist gespeichert als {path}.</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <translation>{name}, Kopie</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}): choose another place.</source>
        <translation>{path} ließ sich nicht schreiben ({reason}): Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>RoutineOffers</name>
    <message>
        <source>A gentle start: smaller doses in every routine</source>
        <translation>Ein sanfter Beginn: kleinerer Umfang in jeder Übungsfolge</translation>
    </message>
    <message>
        <source>About half of the doses for now</source>
        <translation>Vorerst etwa der halbe Umfang</translation>
    </message>
    <message>
        <source>One step up, towards the usual doses</source>
        <translation>Einen Schritt mehr, zum üblichen Umfang hin</translation>
    </message>
    <message>
        <source>The doses have changed since, so they stay as they are.</source>
        <translation>Der Umfang wurde seither geändert und bleibt darum, wie er ist.</translation>
    </message>
</context>
<context>
    <name>RoutineService</name>
    <message>
        <source>The dose has been changed since. Undo the later change first.</source>
        <translation>Der Umfang wurde seither geändert. Machen Sie zuerst die spätere Änderung rückgängig.</translation>
    </message>
    <message>
        <source>The dose has changed since, so it stays as it is.</source>
        <translation>Der Umfang hat sich seither geändert und bleibt darum, wie er ist.</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Rückgängig gemacht: {change}</translation>
    </message>
</context>
<context>
    <name>RoutineSheet</name>
    <message numerus="yes">
        <source>%n exercises, about {minutes}.</source>
        <translation>
            <numerusform>%n Übung, etwa {minutes}.</numerusform>
            <numerusform>%n Übungen, etwa {minutes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 exercise, about {minutes}.</source>
        <translation>1 Übung, etwa {minutes}.</translation>
    </message>
    <message>
        <source>For the wall or the mat, with boxes for a week.</source>
        <translation>Für die Wand oder die Matte, mit Kästchen für eine Woche.</translation>
    </message>
    <message>
        <source>Go on when you are ready.</source>
        <translation>Weiter, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>How much it is, as of {day}. Cross a box for each day on which you did the exercise.</source>
        <translation>Wie viel es ist, Stand {day}. Kreuzen Sie für jeden Tag, an dem Sie die Übung gemacht haben, ein Kästchen an.</translation>
    </message>
    <message>
        <source>Left out for now: {names}.</source>
        <translation>Vorerst weggelassen: {names}.</translation>
    </message>
    <message>
        <source>Left: {form}</source>
        <translation>Links: {form}</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>Rest for {seconds}.</source>
        <translation>{seconds} ausruhen.</translation>
    </message>
    <message>
        <source>Right: {form}. {steps}</source>
        <translation>Rechts: {form}. {steps}</translation>
    </message>
    <message>
        <source>Stop when: {signs}</source>
        <translation>Zeichen zum Aufhören: {signs}</translation>
    </message>
    <message>
        <source>Your conditions leave nothing of {routine} for now.</source>
        <translation>Wegen Ihrer gesundheitlichen Angaben bleibt von {routine} vorerst nichts übrig.</translation>
    </message>
    <message>
        <source>in seconds: {tempo}</source>
        <translation>in Sekunden: {tempo}</translation>
    </message>
    <message>
        <source>{dose} · both sides</source>
        <translation>{dose} · beide Seiten</translation>
    </message>
    <message>
        <source>{routine} on paper</source>
        <translation>„{routine}“ auf Papier</translation>
    </message>
    <message>
        <source>{seconds} of rest between the sets</source>
        <translation>{seconds} Pause zwischen den Sätzen</translation>
    </message>
</context>
<context>
    <name>RoutineStore</name>
    <message>
        <source>The routine could not be saved ({reason}). Floorside keeps it in memory and tries again.</source>
        <translation>Die Übungsfolge ließ sich nicht speichern ({reason}). Floorside behält sie im Arbeitsspeicher und versucht es wieder.</translation>
    </message>
    <message>
        <source>{routine} (the other version)</source>
        <translation>{routine} (die andere Fassung)</translation>
    </message>
</context>
<context>
    <name>ScoreChart</name>
    <message>
        <source>Scores, {first} to {last}. Newest: {newest}. Average: {average}.</source>
        <translation>Werte, {first} – {last}; zuletzt: {newest}. Durchschnitt: {average}.</translation>
    </message>
    <message>
        <source>Scores: {list}</source>
        <translation>Werte: {list}</translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>Not filled in yet.</source>
        <translation>Noch nicht ausgefüllt.</translation>
    </message>
    <message>
        <source>On {day} it was {score}; a difference of fewer than five may be chance.</source>
        <translation>Am {day} waren es {score}; ein Unterschied von weniger als fünf kann Zufall sein.</translation>
    </message>
    <message>
        <source>That is clearly less than on {day}, which had {score}.</source>
        <translation>Das ist deutlich weniger als am {day} mit {score}.</translation>
    </message>
    <message>
        <source>That is clearly more than on {day}, which had {score}. A doctor could look at it.</source>
        <translation>Das ist deutlich mehr als am {day} mit {score}. Sie können es ärztlich ansehen lassen.</translation>
    </message>
    <message>
        <source>{day}: {score} of {all}. The fewer the ticks, the fewer things are hard to do.</source>
        <translation>{day}: {score} von {all}. Je weniger angekreuzt ist, desto weniger fällt schwer.</translation>
    </message>
</context>
<context>
    <name>ScoresLine</name>
    <message>
        <source>All scores of the questionnaire</source>
        <translation>Alle Werte des Fragebogens</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Fill in the questionnaire</source>
        <translation>Den Fragebogen ausfüllen</translation>
    </message>
    <message>
        <source>Roland-Morris questionnaire: {scores}</source>
        <translation>Roland-Morris-Fragebogen: {scores}</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>The questionnaire itself is here in English only.</source>
        <translation>Den Fragebogen selbst gibt es hier nur auf Englisch.</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>Floorside is already open and does not respond. Close it, or end its process, then start it again.</source>
        <translation>Floorside ist schon offen und antwortet nicht. Schließen Sie es oder beenden Sie seinen Prozess, und starten Sie es dann neu.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message numerus="yes">
        <source>%n exercises and their routines</source>
        <translation>
            <numerusform>%n Übung und ihre Übungsfolgen</numerusform>
            <numerusform>%n Übungen und ihre Übungsfolgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your own exercises</source>
        <translation>
            <numerusform>%n Ihrer eigenen Übungen</numerusform>
            <numerusform>%n Ihrer eigenen Übungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions of the last backup are not in it: import {path} to have them again</source>
        <translation>
            <numerusform>%n Einheit der letzten Sicherung fehlt darin: Importieren Sie {path}, um sie wieder zu haben</numerusform>
            <numerusform>%n Einheiten der letzten Sicherung fehlen darin: Importieren Sie {path}, um sie wieder zu haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions, all sound</source>
        <translation>
            <numerusform>%n Einheit, in Ordnung</numerusform>
            <numerusform>%n Einheiten, alle in Ordnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tones</source>
        <translation>
            <numerusform>%n Ton</numerusform>
            <numerusform>%n Töne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, each with its sources, and the words of the flare plan</source>
        <translation>
            <numerusform>%n, jeder mit seinen Quellen, und die Wörter des Plans für Schübe</numerusform>
            <numerusform>%n, jeder mit seinen Quellen, und die Wörter des Plans für Schübe</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Einheit</translation>
    </message>
    <message>
        <source>1 session of the last backup is not in it: import {path} to have it again</source>
        <translation>1 Einheit der letzten Sicherung fehlt darin: Importieren Sie {path}, um sie wieder zu haben</translation>
    </message>
    <message>
        <source>1 session, all sound</source>
        <translation>1 Einheit, in Ordnung</translation>
    </message>
    <message>
        <source>A calm guide through a timed floor routine. Without a command it opens its window.</source>
        <translation>Eine ruhige Anleitung durch eine zeitlich geführte Übungsfolge am Boden. Ohne Befehl öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>A good time for your routine, if it suits you.</source>
        <translation>Eine gute Zeit für Ihre Übungsfolge, wenn es passt.</translation>
    </message>
    <message>
        <source>A part of a session could not be put into the history. The whole session is kept in {file}.</source>
        <translation>Ein Teil einer Einheit ließ sich nicht in den Verlauf aufnehmen. Die ganze Einheit liegt in {file}.</translation>
    </message>
    <message>
        <source>All other settings are as they were.</source>
        <translation>Alle anderen Einstellungen sind wie bisher.</translation>
    </message>
    <message>
        <source>All other settings are as they were; the file was kept as {path}.</source>
        <translation>Alle anderen Einstellungen sind wie bisher; die Datei wurde als {path} behalten.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Rückgabewert</translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Floorside is in the menu; floorside --remove-desktop takes it out again ({file})</source>
        <translation>Floorside ist im Menü; floorside --remove-desktop nimmt es wieder heraus ({file})</translation>
    </message>
    <message>
        <source>Floorside is no longer in the menu</source>
        <translation>Floorside ist nicht mehr im Menü</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>None is missing.</source>
        <translation>Keine fehlt.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>PySide6 is missing, which draws the page: pip install PySide6-Essentials</source>
        <translation>PySide6 fehlt, das die Seite zeichnet: pip install PySide6-Essentials</translation>
    </message>
    <message>
        <source>ROUTINE is the id of a routine (full, short, flare, chair) or a TOML file.</source>
        <translation>ROUTINE ist die Kennung einer Übungsfolge (full, short, flare, chair) oder eine TOML-Datei.</translation>
    </message>
    <message>
        <source>Removing the program leaves them.</source>
        <translation>Wird das Programm entfernt, bleiben sie erhalten.</translation>
    </message>
    <message>
        <source>Sessions between the beginning and {until} may be missing too.</source>
        <translation>Einheiten zwischen dem Anfang und {until} fehlen vielleicht auch.</translation>
    </message>
    <message>
        <source>Sessions between the beginning and {until} may be missing.</source>
        <translation>Einheiten zwischen dem Anfang und {until} fehlen vielleicht.</translation>
    </message>
    <message>
        <source>Sessions between {begin} and {until} may be missing too.</source>
        <translation>Einheiten zwischen {begin} und {until} fehlen vielleicht auch.</translation>
    </message>
    <message>
        <source>Sessions between {begin} and {until} may be missing.</source>
        <translation>Einheiten zwischen {begin} und {until} fehlen vielleicht.</translation>
    </message>
    <message>
        <source>Something could not be put into the history. Everything else goes on.</source>
        <translation>Etwas ließ sich nicht in den Verlauf aufnehmen. Alles andere geht weiter.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>The damaged files are kept in {folder}.</source>
        <translation>Die beschädigten Dateien liegen in {folder}.</translation>
    </message>
    <message>
        <source>The disk is full. What is new is kept in memory and saved as soon as there is room.</source>
        <translation>Der Datenträger ist voll. Neues bleibt im Arbeitsspeicher und wird gespeichert, sobald Platz ist.</translation>
    </message>
    <message>
        <source>The history cannot be reached. What is new is kept in memory and saved as soon as it can be.</source>
        <translation>Der Verlauf ist nicht erreichbar. Neues bleibt im Arbeitsspeicher und wird gespeichert, sobald es geht.</translation>
    </message>
    <message>
        <source>The history cannot be written to. What is new is kept in memory and saved as soon as it can be.</source>
        <translation>In den Verlauf kann nicht geschrieben werden. Neues bleibt im Arbeitsspeicher und wird gespeichert, sobald es geht.</translation>
    </message>
    <message>
        <source>The history {what}, and there is no backup of it. A new one begins.</source>
        <translation>Der Verlauf {what}, und es gibt keine Sicherung davon. Ein neuer beginnt.</translation>
    </message>
    <message>
        <source>The history {what}. It was put together again from the backup of {time} with {sessions} ({saved} of them saved from the damaged file).</source>
        <translation>Der Verlauf {what}. Er wurde aus der Sicherung von {time} mit {sessions} wiederhergestellt ({saved} davon aus der beschädigten Datei gerettet).</translation>
    </message>
    <message>
        <source>The history {what}. It was put together again from the backup of {time} with {sessions}.</source>
        <translation>Der Verlauf {what}. Er wurde aus der Sicherung von {time} mit {sessions} wiederhergestellt.</translation>
    </message>
    <message>
        <source>The history {what}. It was put together again with {sessions}.</source>
        <translation>Der Verlauf {what}. Er wurde mit {sessions} wiederhergestellt.</translation>
    </message>
    <message>
        <source>The latest part of the history (the file that ends in -wal) was taken away or damaged since the last start. The last sessions may be missing; all others are here.</source>
        <translation>Der jüngste Teil des Verlaufs (die Datei, die auf -wal endet) wurde seit dem letzten Start entfernt oder beschädigt. Die letzten Einheiten fehlen vielleicht; alle anderen sind da.</translation>
    </message>
    <message>
        <source>The usual settings are used there for now.</source>
        <translation>Dort gelten vorerst die üblichen Einstellungen.</translation>
    </message>
    <message>
        <source>The usual settings are used there, all others as they were; the file was kept as {name}.</source>
        <translation>Dort gelten die üblichen Einstellungen, alle anderen wie bisher; die Datei wurde als {name} behalten.</translation>
    </message>
    <message>
        <source>There is more than one version of the history: {used} is used, {others} are not. Import those to bring in what is only there, then move those elsewhere.</source>
        <translation>Es gibt mehr als eine Fassung des Verlaufs: {used} wird benutzt, {others} nicht. Importieren Sie jene, um hereinzuholen, was nur dort ist, und legen Sie sie dann woandershin.</translation>
    </message>
    <message>
        <source>There is more than one version of the history: {used} is used, {other} is not. Import that one to bring in what is only there, then move that one elsewhere.</source>
        <translation>Es gibt mehr als eine Fassung des Verlaufs: {used} wird benutzt, {other} nicht. Importieren Sie jene, um hereinzuholen, was nur dort ist, und legen Sie sie dann woandershin.</translation>
    </message>
    <message>
        <source>User commands</source>
        <translation>Befehle für alle</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Spaziergang</translation>
    </message>
    <message>
        <source>What was left of it is kept in {folder}.</source>
        <translation>Was davon übrig war, liegt in {folder}.</translation>
    </message>
    <message>
        <source>a calm guide through a timed floor routine</source>
        <translation>eine ruhige Anleitung durch eine zeitlich geführte Übungsfolge am Boden</translation>
    </message>
    <message>
        <source>a character here is not allowed</source>
        <translation>ein Zeichen hier ist nicht erlaubt</translation>
    </message>
    <message>
        <source>a comma or the closing bracket is missing</source>
        <translation>ein Komma oder die schließende Klammer fehlt</translation>
    </message>
    <message>
        <source>a command failed; one line says why</source>
        <translation>ein Befehl ist gescheitert; eine Zeile sagt, warum</translation>
    </message>
    <message>
        <source>a day such as 2026-01-31</source>
        <translation>ein Tag wie 2026-01-31</translation>
    </message>
    <message>
        <source>a flare plan is written</source>
        <translation>ein Plan für Schübe ist geschrieben</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a folder is expected, and nothing was named</source>
        <translation>ein Ordner wird erwartet, und keiner wurde genannt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a name needs an equals sign and a value after it</source>
        <translation>nach einem Namen stehen ein Gleichheitszeichen und ein Wert</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number has thousands of digits</source>
        <translation>eine Zahl hat Tausende von Ziffern</translation>
    </message>
    <message>
        <source>a number has thousands of digits, use an ordinary one</source>
        <translation>eine Zahl hat Tausende von Ziffern, nehmen Sie eine gewöhnliche</translation>
    </message>
    <message>
        <source>a number here is too large, use an ordinary one</source>
        <translation>eine Zahl hier ist zu groß, nehmen Sie eine gewöhnliche</translation>
    </message>
    <message>
        <source>a part of it cannot be read ({error}): it is mended when Floorside is started again</source>
        <translation>ein Teil davon ist nicht lesbar ({error}): Er wird beim nächsten Start von Floorside instand gesetzt</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a time with its zone such as 2026-01-31T07:40:00Z</source>
        <translation>eine Zeit mit Zeitzone wie 2026-01-31T07:40:00Z</translation>
    </message>
    <message>
        <source>a value is expected: a number, a list, or text in quotes</source>
        <translation>erwartet wird ein Wert: eine Zahl, eine Liste oder Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a value is missing for {name}</source>
        <translation>für {name} fehlt ein Wert</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a {kinds} takes no dose, write the dose beside an exercise</source>
        <translation>{kinds} hat keinen Umfang, schreiben Sie den Umfang neben eine Übung</translation>
    </message>
    <message>
        <source>add it to the exercise once more</source>
        <translation>fügen Sie es der Übung noch einmal hinzu</translation>
    </message>
    <message>
        <source>allowed is one line of at most {most} characters</source>
        <translation>erlaubt ist eine Zeile mit höchstens {most} Zeichen</translation>
    </message>
    <message>
        <source>allowed is the name of a picture that the window has saved, once</source>
        <translation>erlaubt ist der Name eines Bildes, das das Fenster gespeichert hat, einmal</translation>
    </message>
    <message>
        <source>also write a report for whoever helps you: the versions and the last lines of the log</source>
        <translation>auch einen Bericht für jemanden schreiben, der Ihnen hilft: die Versionen und die letzten Zeilen des Protokolls</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>any conditions that you had ticked are missing, tick them again in Settings</source>
        <translation>falls Sie gesundheitliche Angaben angekreuzt hatten, fehlen sie, kreuzen Sie sie in den Einstellungen wieder an</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>as if all of it had been done in so many sessions lately; without it, the history says what is known</source>
        <translation>als wäre alles zuletzt in so vielen Einheiten gemacht worden; ohne das sagt der Verlauf, was bekannt ist</translation>
    </message>
    <message>
        <source>at least {limit} is allowed</source>
        <translation>mindestens {limit} ist erlaubt</translation>
    </message>
    <message>
        <source>at most {limit} entries are allowed</source>
        <translation>höchstens {limit} Einträge sind erlaubt</translation>
    </message>
    <message>
        <source>at most {limit} is allowed</source>
        <translation>höchstens {limit} ist erlaubt</translation>
    </message>
    <message>
        <source>at most {limit} letters are allowed</source>
        <translation>höchstens {limit} Zeichen sind erlaubt</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>am Ende</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>rückwärts</translation>
    </message>
    <message>
        <source>cannot be read ({error})</source>
        <translation>ist nicht lesbar ({error})</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>ist nicht lesbar ({reason})</translation>
    </message>
    <message>
        <source>cannot be read ({reason}), its files are left out for now</source>
        <translation>ist nicht lesbar ({reason}), die Dateien darin bleiben vorerst weg</translation>
    </message>
    <message>
        <source>cannot be used ({error}): check the folder's permissions</source>
        <translation>ist nicht benutzbar ({error}): Prüfen Sie die Rechte des Ordners</translation>
    </message>
    <message>
        <source>cannot be used ({error}): the disk refuses; check it, and the free space</source>
        <translation>ist nicht benutzbar ({error}): Die Festplatte weigert sich; prüfen Sie sie und den freien Platz</translation>
    </message>
    <message>
        <source>cannot be used ({reason}): check the folder's permissions</source>
        <translation>ist nicht benutzbar ({reason}): Prüfen Sie die Rechte des Ordners</translation>
    </message>
    <message>
        <source>cannot be used ({reason}): choose another folder</source>
        <translation>ist nicht benutzbar ({reason}): Wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>cannot be used ({reason}); look at who may open it, or choose another with --data-dir</source>
        <translation>ist nicht benutzbar ({reason}); sehen Sie nach, wer sie öffnen darf, oder wählen Sie mit --data-dir einen anderen Ort</translation>
    </message>
    <message>
        <source>cannot be written to ({reason}): nothing was imported</source>
        <translation>ist nicht beschreibbar ({reason}): Es wurde nichts importiert</translation>
    </message>
    <message>
        <source>change side</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>could not be put back as it was ({refused}): import once more when it can be written to</source>
        <translation>ließ sich nicht wiederherstellen, wie es war ({refused}): Importieren Sie noch einmal, wenn es beschreibbar ist</translation>
    </message>
    <message>
        <source>could not be restored ({error})</source>
        <translation>ließ sich nicht wiederherstellen ({error})</translation>
    </message>
    <message>
        <source>could not be written ({reason}): choose another place</source>
        <translation>ließ sich nicht schreiben ({reason}): Wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>did you mean {near!r}?</source>
        <translation>meinten Sie {near!r}?</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>done elsewhere</source>
        <translation>anderswo gemacht</translation>
    </message>
    <message>
        <source>down</source>
        <translation>senken</translation>
    </message>
    <message>
        <source>each line begins with a name, or with a bracket</source>
        <translation>jede Zeile beginnt mit einem Namen oder mit einer Klammer</translation>
    </message>
    <message>
        <source>expected {wanted}</source>
        <translation>erwartet: {wanted}</translation>
    </message>
    <message>
        <source>expected {wanted}, got {found}</source>
        <translation>erwartet: {wanted}, gefunden: {found}</translation>
    </message>
    <message>
        <source>follow</source>
        <translation>nachstellen</translation>
    </message>
    <message>
        <source>format is not {format}: choose a file that was exported from Floorside</source>
        <translation>format ist nicht {format}: Wählen Sie eine Datei, die Floorside exportiert hat</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>vorwärts</translation>
    </message>
    <message>
        <source>get ready</source>
        <translation>bereitmachen</translation>
    </message>
    <message>
        <source>has a -journal of another program beside it</source>
        <translation>hat ein -journal eines anderen Programms neben sich</translation>
    </message>
    <message>
        <source>has a -wal that belongs to another file</source>
        <translation>hat ein -wal, das zu einer anderen Datei gehört</translation>
    </message>
    <message>
        <source>has a fault ({findings}): it is mended at the next start</source>
        <translation>hat einen Fehler ({findings}): Er wird beim nächsten Start behoben</translation>
    </message>
    <message>
        <source>has a schema number that does not fit its tables</source>
        <translation>hat eine Schemanummer, die nicht zu den Tabellen passt</translation>
    </message>
    <message>
        <source>has changed since</source>
        <translation>hat sich seither geändert</translation>
    </message>
    <message>
        <source>has no known ending; write it as .json (everything) or .csv (tables)</source>
        <translation>hat keine bekannte Endung; nehmen Sie .json (alles) oder .csv (Tabellen)</translation>
    </message>
    <message>
        <source>has no known ending; write it as .pdf</source>
        <translation>hat keine bekannte Endung; nehmen Sie .pdf</translation>
    </message>
    <message>
        <source>has {count} words, allowed is 1 to {most}</source>
        <translation>hat {count} Wörter, erlaubt sind 1 bis {most}</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>halten</translation>
    </message>
    <message>
        <source>holds a value that the history does not take ({error})</source>
        <translation>enthält einen Wert, den der Verlauf nicht annimmt ({error})</translation>
    </message>
    <message>
        <source>holds more than {most:g} MB</source>
        <translation>enthält mehr als {most:g} MB</translation>
    </message>
    <message>
        <source>holds {count} files, at most {most} are allowed</source>
        <translation>enthält {count} Dateien, höchstens {most} sind erlaubt</translation>
    </message>
    <message>
        <source>how much is spoken</source>
        <translation>wie viel gesprochen wird</translation>
    </message>
    <message>
        <source>hurt</source>
        <translation>tat weh</translation>
    </message>
    <message>
        <source>in</source>
        <translation>einatmen</translation>
    </message>
    <message>
        <source>is a database of another program</source>
        <translation>ist eine Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>is a file, a folder is expected</source>
        <translation>ist eine Datei, ein Ordner wird erwartet</translation>
    </message>
    <message>
        <source>is a link to {target}, which is not there: connect that disk or folder again</source>
        <translation>ist eine Verknüpfung zu {target}, das nicht da ist: Schließen Sie das Laufwerk oder den Ordner wieder an</translation>
    </message>
    <message>
        <source>is a table, which cannot be read back: choose a .json file, which holds everything that was exported</source>
        <translation>ist eine Tabelle, die sich nicht zurücklesen lässt: Wählen Sie eine .json-Datei, die alles enthält, was exportiert wurde</translation>
    </message>
    <message>
        <source>is being mended by another Floorside: close that one first</source>
        <translation>wird gerade von einem anderen Floorside instand gesetzt: Schließen Sie jenes zuerst</translation>
    </message>
    <message>
        <source>is being written to by another Floorside: try again in a moment</source>
        <translation>wird gerade von einem anderen Floorside beschrieben: Versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <source>is closed: send it to a file or a terminal</source>
        <translation>ist geschlossen: Leiten Sie es in eine Datei oder ein Terminal</translation>
    </message>
    <message>
        <source>is damaged ({error})</source>
        <translation>ist beschädigt ({error})</translation>
    </message>
    <message>
        <source>is damaged ({findings})</source>
        <translation>ist beschädigt ({findings})</translation>
    </message>
    <message>
        <source>is damaged ({findings}): choose another backup</source>
        <translation>ist beschädigt ({findings}): Wählen Sie eine andere Sicherung</translation>
    </message>
    <message>
        <source>is damaged, or no routine of Floorside's: ask for it once more</source>
        <translation>ist beschädigt oder keine Routine von Floorside: Bitten Sie noch einmal darum</translation>
    </message>
    <message>
        <source>is damaged, or was not written by Floorside</source>
        <translation>ist beschädigt oder wurde nicht von Floorside geschrieben</translation>
    </message>
    <message>
        <source>is false, allowed is only true; leave the whole item out for no wait</source>
        <translation>ist false, erlaubt ist nur true; lassen Sie den ganzen Eintrag weg, wenn nicht gewartet werden soll</translation>
    </message>
    <message>
        <source>is gone</source>
        <translation>ist weg</translation>
    </message>
    <message>
        <source>is nested too deep</source>
        <translation>ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>is not a Floorside history</source>
        <translation>ist kein Verlauf von Floorside</translation>
    </message>
    <message>
        <source>is not a file: move it elsewhere</source>
        <translation>ist keine Datei: Legen Sie es woandershin</translation>
    </message>
    <message>
        <source>is not an export of Floorside: choose one (.json), or a copy of a history (.db)</source>
        <translation>ist kein Export von Floorside: Wählen Sie einen (.json) oder die Kopie eines Verlaufs (.db)</translation>
    </message>
    <message>
        <source>is not an exported history, or was laid out anew and is too large to be read</source>
        <translation>ist kein exportierter Verlauf, oder wurde neu angeordnet und ist zu groß, um gelesen zu werden</translation>
    </message>
    <message>
        <source>is not complete ({error}): install it again</source>
        <translation>ist nicht vollständig ({error}): Installieren Sie es neu</translation>
    </message>
    <message>
        <source>is not for {id}, which has no sides: write its values in the item itself</source>
        <translation>passt nicht zu {id}, das keine Seiten hat: Schreiben Sie die Werte in den Eintrag selbst</translation>
    </message>
    <message>
        <source>is not part of the dose of {id}, leave it out</source>
        <translation>gehört nicht zum Umfang von {id}, lassen Sie es weg</translation>
    </message>
    <message>
        <source>is not the picture of that name</source>
        <translation>ist nicht das Bild dieses Namens</translation>
    </message>
    <message>
        <source>is open in another Floorside: close that one first</source>
        <translation>ist in einem anderen Floorside offen: Schließen Sie jenes zuerst</translation>
    </message>
    <message>
        <source>is true, but steps go to the left and to the right by themselves; leave it out</source>
        <translation>ist true, aber Schritte gehen von selbst nach links und rechts; lassen Sie es weg</translation>
    </message>
    <message>
        <source>is unknown here, {allowed}</source>
        <translation>ist hier unbekannt, {allowed}</translation>
    </message>
    <message>
        <source>is written in UTF-16: save it again as UTF-8</source>
        <translation>ist in UTF-16 geschrieben: Speichern Sie es als UTF-8</translation>
    </message>
    <message>
        <source>is written on Linux only; here, the system's own way makes an entry</source>
        <translation>wird nur unter Linux geschrieben; hier legt das System selbst einen Eintrag an</translation>
    </message>
    <message>
        <source>is {id!r}, allowed are up to 64 small letters a–z, digits and hyphens</source>
        <translation>ist {id!r}, erlaubt sind bis zu 64 kleine Buchstaben a–z, Ziffern und Bindestriche</translation>
    </message>
    <message>
        <source>is {id!r}, allowed is {flare_plan!r}</source>
        <translation>ist {id!r}, erlaubt ist {flare_plan!r}</translation>
    </message>
    <message>
        <source>is {id!r}, allowed is {prefix} and up to 60 small letters a–z, digits and hyphens</source>
        <translation>ist {id!r}, erlaubt ist {prefix} und bis zu 60 kleine Buchstaben a–z, Ziffern und Bindestriche</translation>
    </message>
    <message>
        <source>is {id!r}, rename the file to {id}.toml</source>
        <translation>ist {id!r}, benennen Sie die Datei in {id}.toml um</translation>
    </message>
    <message>
        <source>is {rest:g}, allowed is more than 0 and at most 600 seconds</source>
        <translation>ist {rest:g}, erlaubt sind mehr als 0 und höchstens 600 Sekunden</translation>
    </message>
    <message>
        <source>is {value:g}, allowed is more than 0 and at most {most:g}</source>
        <translation>ist {value:g}, erlaubt ist mehr als 0 und höchstens {most:g}</translation>
    </message>
    <message>
        <source>is {value:g}, allowed is {least:g} to {most:g}</source>
        <translation>ist {value:g}, erlaubt ist {least:g} bis {most:g}</translation>
    </message>
    <message>
        <source>it is restored from its copy when it is next shown</source>
        <translation>es wird aus seiner Kopie wiederhergestellt, wenn es das nächste Mal gezeigt wird</translation>
    </message>
    <message numerus="yes">
        <source>its words are complete, %n recorded phrases; found {engines}; try it with the sound check in Settings</source>
        <translation>
            <numerusform>ihre Wörter sind vollständig, %n aufgenommener Satz; gefunden: {engines}; probieren Sie sie mit der Tonprobe in den Einstellungen</numerusform>
            <numerusform>ihre Wörter sind vollständig, %n aufgenommene Sätze; gefunden: {engines}; probieren Sie sie mit der Tonprobe in den Einstellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its words are complete, %n recorded phrases; try it with the sound check in Settings</source>
        <translation>
            <numerusform>ihre Wörter sind vollständig, %n aufgenommener Satz; probieren Sie sie mit der Tonprobe in den Einstellungen</numerusform>
            <numerusform>ihre Wörter sind vollständig, %n aufgenommene Sätze; probieren Sie sie mit der Tonprobe in den Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>keep everything, settings too, under DIR</source>
        <translation>alles, auch die Einstellungen, unter DIR aufbewahren</translation>
    </message>
    <message>
        <source>known are {names}</source>
        <translation>bekannt sind {names}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>left and right differ, but this exercise has no sides</source>
        <translation>links und rechts sind verschieden, aber diese Übung hat keine Seiten</translation>
    </message>
    <message>
        <source>left out: {names}. {reason}</source>
        <translation>weggelassen: {names}. {reason}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>line {line}, entry {number} of {list}</source>
        <translation>Zeile {line}, Eintrag {number} von {list}</translation>
    </message>
    <message>
        <source>line {line}, session {number}</source>
        <translation>Zeile {line}, Einheit {number}</translation>
    </message>
    <message>
        <source>line {line}: {what}</source>
        <translation>Zeile {line}: {what}</translation>
    </message>
    <message>
        <source>line {number}: an entry is missing after the comma</source>
        <translation>Zeile {number}: nach dem Komma fehlt ein Eintrag</translation>
    </message>
    <message>
        <source>line {number}: no list {name} can stand here: export anew, or update Floorside</source>
        <translation>Zeile {number}: keine Liste {name} kann hier stehen: Exportieren Sie neu, oder aktualisieren Sie Floorside</translation>
    </message>
    <message>
        <source>line {number}: nothing may follow the end</source>
        <translation>Zeile {number}: nach dem Ende darf nichts folgen</translation>
    </message>
    <message>
        <source>line {number}: the file ends too early, its end is missing</source>
        <translation>Zeile {number}: die Datei endet zu früh, ihr Ende fehlt</translation>
    </message>
    <message>
        <source>line {number}: the line before must end with a comma</source>
        <translation>Zeile {number}: die Zeile davor muss mit einem Komma enden</translation>
    </message>
    <message>
        <source>lists are nested too deeply</source>
        <translation>Listen sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>lists or tables are nested too deeply, two levels are enough</source>
        <translation>Listen oder Tabellen sind zu tief verschachtelt, zwei Ebenen genügen</translation>
    </message>
    <message>
        <source>look at catalogue, figures, sounds, settings, database and backups</source>
        <translation>Katalog, Figuren, Töne, Einstellungen, Datenbank und Sicherungen ansehen</translation>
    </message>
    <message>
        <source>look at the program instead: window, fonts, plugins, sound and voice; no data is read</source>
        <translation>stattdessen das Programm ansehen: Fenster, Schriften, Plugins, Ton und Stimme; Daten werden nicht gelesen</translation>
    </message>
    <message>
        <source>needs SQLite 3.37, this Python has {version}: use a newer Python</source>
        <translation>braucht SQLite 3.37, dieses Python hat {version}: Nehmen Sie ein neueres Python</translation>
    </message>
    <message>
        <source>no backup could be made ({error})</source>
        <translation>es ließ sich keine Sicherung machen ({error})</translation>
    </message>
    <message>
        <source>no flare plan is written yet</source>
        <translation>noch ist kein Plan für Schübe geschrieben</translation>
    </message>
    <message>
        <source>no notification can be shown ({error})</source>
        <translation>es lässt sich keine Benachrichtigung zeigen ({error})</translation>
    </message>
    <message>
        <source>no room is left on the disk, check the free space</source>
        <translation>auf der Festplatte ist kein Platz mehr, prüfen Sie den freien Platz</translation>
    </message>
    <message>
        <source>no session is saved yet</source>
        <translation>noch ist keine Einheit gespeichert</translation>
    </message>
    <message>
        <source>no sessions in this time</source>
        <translation>keine Einheiten in dieser Zeit</translation>
    </message>
    <message>
        <source>no sessions yet</source>
        <translation>noch keine Einheiten</translation>
    </message>
    <message>
        <source>none is made yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>none of your own are saved yet</source>
        <translation>noch ist nichts Eigenes gespeichert</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing else may follow on this line</source>
        <translation>in dieser Zeile darf sonst nichts folgen</translation>
    </message>
    <message>
        <source>nothing was exported: a part of the history cannot be read; it is mended when Floorside is started again</source>
        <translation>es wurde nichts exportiert: Ein Teil des Verlaufs ist nicht lesbar; er wird beim nächsten Start von Floorside instand gesetzt</translation>
    </message>
    <message>
        <source>of the time from this day on (2026-01-31)</source>
        <translation>der Zeit ab diesem Tag (2026-01-31)</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>one for each of {exercises} exercises, {forms} forms</source>
        <translation>je eine für {exercises} Übungen, {forms} Formen</translation>
    </message>
    <message>
        <source>only say what it would do, and why</source>
        <translation>nur sagen, was geschähe, und warum</translation>
    </message>
    <message>
        <source>only those from this day on (2026-01-31)</source>
        <translation>nur die ab diesem Tag (2026-01-31)</translation>
    </message>
    <message>
        <source>only {name} can stand here</source>
        <translation>hier kann nur {name} stehen</translation>
    </message>
    <message>
        <source>open the window and add the routine in a .floorside or .toml file to yours</source>
        <translation>das Fenster öffnen und die Übungsfolge aus einer .floorside- oder .toml-Datei hinzufügen</translation>
    </message>
    <message>
        <source>open the window and begin a session at once</source>
        <translation>das Fenster öffnen und sofort eine Einheit beginnen</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>out</source>
        <translation>ausatmen</translation>
    </message>
    <message>
        <source>pain {values}</source>
        <translation>Schmerz {values}</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>zum Teil</translation>
    </message>
    <message>
        <source>print it as JSON</source>
        <translation>als JSON ausgeben</translation>
    </message>
    <message>
        <source>print the sessions</source>
        <translation>die Einheiten ausgeben</translation>
    </message>
    <message>
        <source>print the steps and cues of a routine with their times</source>
        <translation>die Schritte und Zeichen einer Übungsfolge mit ihren Zeiten ausgeben</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>die Version ausgeben</translation>
    </message>
    <message>
        <source>print them as JSON, with their sets</source>
        <translation>als JSON ausgeben, mit ihren Sätzen</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>diese Hilfe ausgeben</translation>
    </message>
    <message>
        <source>print what the voice says, and when</source>
        <translation>ausgeben, was die Stimme sagt, und wann</translation>
    </message>
    <message>
        <source>put Floorside into your desktop's menu (Linux)</source>
        <translation>Floorside ins Menü Ihres Desktops aufnehmen (Linux)</translation>
    </message>
    <message>
        <source>read sessions from a .json file</source>
        <translation>Einheiten aus einer .json-Datei lesen</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>sessions: {new} new, {updated} brought up to date, {known} known already</source>
        <translation>Einheiten: {new} neu, {updated} auf den neuesten Stand gebracht, {known} schon bekannt</translation>
    </message>
    <message>
        <source>set {number} of {all}</source>
        <translation>Satz {number} von {all}</translation>
    </message>
    <message>
        <source>sets without their session</source>
        <translation>Sätze ohne ihre Einheit</translation>
    </message>
    <message>
        <source>show the reminder, unless a rule says silence; your system runs this</source>
        <translation>die Erinnerung zeigen, wenn keine Regel dagegen spricht; Ihr System ruft das auf</translation>
    </message>
    <message>
        <source>something was done today, or a session runs</source>
        <translation>heute wurde etwas gemacht, oder eine Einheit läuft</translation>
    </message>
    <message>
        <source>speak this language, such as de; without it, that of the settings or the system</source>
        <translation>in dieser Sprache, etwa de; ohne das die der Einstellungen oder des Systems</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>take it out of the menu again</source>
        <translation>wieder aus dem Menü nehmen</translation>
    </message>
    <message>
        <source>tempo and hold are all 0, a rep needs time</source>
        <translation>Tempo und Halten sind alle 0, eine Wiederholung braucht Zeit</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>the closing bracket is missing</source>
        <translation>die schließende Klammer fehlt</translation>
    </message>
    <message>
        <source>the command check has found a fault</source>
        <translation>der Befehl check hat einen Fehler gefunden</translation>
    </message>
    <message>
        <source>the computer woke less than {minutes} minutes ago; it would ask again then</source>
        <translation>der Computer ist vor weniger als {minutes} Minuten aufgewacht; dann fragt er noch einmal</translation>
    </message>
    <message>
        <source>the conditions leave nothing of it for now; they are ticked in Settings</source>
        <translation>wegen der gesundheitlichen Angaben bleibt vorerst nichts davon; sie sind in den Einstellungen angekreuzt</translation>
    </message>
    <message>
        <source>the desktop</source>
        <translation>der Desktop</translation>
    </message>
    <message>
        <source>the desktop is set not to disturb</source>
        <translation>der Desktop steht auf „Nicht stören“</translation>
    </message>
    <message>
        <source>the entry ends too early</source>
        <translation>der Eintrag endet zu früh</translation>
    </message>
    <message>
        <source>the file has {size:.1f} MB, at most 1 MB is allowed</source>
        <translation>die Datei hat {size:.1f} MB, höchstens 1 MB ist erlaubt</translation>
    </message>
    <message>
        <source>the history before that is kept in {backup}: Settings has it under Restore…, “before importing”</source>
        <translation>der Verlauf von davor ist in {backup} aufgehoben: Er steht in den Einstellungen unter „Wiederherstellen …“, „vor dem Importieren“</translation>
    </message>
    <message>
        <source>the history, its backups, and your own routines and exercises</source>
        <translation>der Verlauf, seine Sicherungen und Ihre eigenen Übungsfolgen und Übungen</translation>
    </message>
    <message>
        <source>the index {index} cannot be read</source>
        <translation>der Index {index} ist nicht lesbar</translation>
    </message>
    <message>
        <source>the list has {count} entries, allowed is 1 to {most}</source>
        <translation>die Liste hat {count} Einträge, erlaubt sind 1 bis {most}</translation>
    </message>
    <message>
        <source>the list has {count} entries, allowed is at most {most}</source>
        <translation>die Liste hat {count} Einträge, erlaubt sind höchstens {most}</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>das Protokoll</translation>
    </message>
    <message>
        <source>the menu</source>
        <translation>das Menü</translation>
    </message>
    <message>
        <source>the only session is damaged</source>
        <translation>die einzige Einheit ist beschädigt</translation>
    </message>
    <message>
        <source>the output</source>
        <translation>die Ausgabe</translation>
    </message>
    <message>
        <source>the quotation mark after a text is missing</source>
        <translation>das Anführungszeichen nach einem Text fehlt</translation>
    </message>
    <message>
        <source>the reminder is off</source>
        <translation>die Erinnerung ist aus</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>die Einstellungen</translation>
    </message>
    <message>
        <source>the time is out of range</source>
        <translation>die Zeit ist außerhalb des Möglichen</translation>
    </message>
    <message>
        <source>the usual ones, none are saved yet</source>
        <translation>die üblichen, noch sind keine gespeichert</translation>
    </message>
    <message>
        <source>the year is {year}, allowed is {first} to {last}</source>
        <translation>das Jahr ist {year}, erlaubt ist {first} bis {last}</translation>
    </message>
    <message>
        <source>there are two versions of {name}; that one is used, and this one is left as it is</source>
        <translation>es gibt zwei Fassungen von {name}; jene wird benutzt, und diese bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>there is no command {word!r}, {suggestion}</source>
        <translation>den Befehl {word!r} gibt es nicht, {suggestion}</translation>
    </message>
    <message>
        <source>there is no exercise in the list, add at least one</source>
        <translation>in der Liste ist keine Übung, nehmen Sie mindestens eine hinein</translation>
    </message>
    <message>
        <source>there is no exercise {figure!r}, {suggestion}</source>
        <translation>es gibt keine Übung {figure!r}, {suggestion}</translation>
    </message>
    <message>
        <source>there is no exercise {id!r}, {suggestion}</source>
        <translation>es gibt keine Übung {id!r}, {suggestion}</translation>
    </message>
    <message>
        <source>there is no such day or time</source>
        <translation>diesen Tag oder diese Uhrzeit gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such file, check its name</source>
        <translation>diese Datei gibt es nicht, prüfen Sie den Namen</translation>
    </message>
    <message>
        <source>there is no such routine; there are {known}, or name a .toml file</source>
        <translation>diese Übungsfolge gibt es nicht; es gibt {known}, oder nennen Sie eine .toml-Datei</translation>
    </message>
    <message>
        <source>there is one flare plan, rename the file to {id}.toml</source>
        <translation>es gibt einen Plan für Schübe, benennen Sie die Datei in {id}.toml um</translation>
    </message>
    <message>
        <source>this Floorside does not know the condition {name}: look through your conditions in Settings</source>
        <translation>dieses Floorside kennt die gesundheitliche Angabe {name} nicht: sehen Sie Ihre Angaben in den Einstellungen durch</translation>
    </message>
    <message>
        <source>this Floorside does not know the conditions {names}: look through your conditions in Settings</source>
        <translation>dieses Floorside kennt die gesundheitlichen Angaben {names} nicht: sehen Sie Ihre Angaben in den Einstellungen durch</translation>
    </message>
    <message>
        <source>this exercise has no tempo</source>
        <translation>diese Übung hat kein Tempo</translation>
    </message>
    <message>
        <source>this has more than {most:g} MB</source>
        <translation>dies hat mehr als {most:g} MB</translation>
    </message>
    <message>
        <source>this is a day of rest</source>
        <translation>das ist ein Ruhetag</translation>
    </message>
    <message>
        <source>this is a sore day</source>
        <translation>das ist ein schmerzhafter Tag</translation>
    </message>
    <message>
        <source>this is damaged</source>
        <translation>das ist beschädigt</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>das ist kein JSON</translation>
    </message>
    <message>
        <source>this is not TOML</source>
        <translation>das ist kein TOML</translation>
    </message>
    <message>
        <source>this is not TOML: {what}</source>
        <translation>das ist kein TOML: {what}</translation>
    </message>
    <message>
        <source>this is not UTF-8, save the file as UTF-8 text</source>
        <translation>das ist kein UTF-8, speichern Sie die Datei als UTF-8-Text</translation>
    </message>
    <message>
        <source>this is not a file name, a TOML file is expected</source>
        <translation>das ist kein Dateiname, eine TOML-Datei wird erwartet</translation>
    </message>
    <message>
        <source>this is {what}, a TOML file is expected</source>
        <translation>das ist {what}, eine TOML-Datei wird erwartet</translation>
    </message>
    <message>
        <source>this key is unknown, {suggestion}</source>
        <translation>dieser Schlüssel ist unbekannt, {suggestion}</translation>
    </message>
    <message>
        <source>this must not be empty</source>
        <translation>das darf nicht leer sein</translation>
    </message>
    <message>
        <source>this name stands here for the second time</source>
        <translation>dieser Name steht hier zum zweiten Mal</translation>
    </message>
    <message>
        <source>this picture is missing or damaged: take it out of its exercise, or add it once more</source>
        <translation>dieses Bild fehlt oder ist beschädigt: Nehmen Sie es aus der Übung, oder fügen Sie es noch einmal hinzu</translation>
    </message>
    <message>
        <source>this picture is not the one of its name: ask for the file once more</source>
        <translation>dieses Bild ist nicht das seines Namens: Bitten Sie noch einmal um die Datei</translation>
    </message>
    <message>
        <source>this picture {error}</source>
        <translation>dieses Bild {error}</translation>
    </message>
    <message>
        <source>this text does not have the form that is expected</source>
        <translation>dieser Text hat nicht die erwartete Form</translation>
    </message>
    <message>
        <source>three reminders were not answered; it waits for your next session</source>
        <translation>drei Erinnerungen blieben ohne Antwort; es wartet bis zu Ihrer nächsten Einheit</translation>
    </message>
    <message>
        <source>timing.{name} is {seconds:g}, allowed is 0 to {most}</source>
        <translation>timing.{name} ist {seconds:g}, erlaubt ist 0 bis {most}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>two sets have the same position</source>
        <translation>zwei Sätze haben dieselbe Position</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>up</source>
        <translation>heben</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>version is {version}, this Floorside reads {format_version}: update it</source>
        <translation>version ist {version}, dieses Floorside liest {format_version}: Aktualisieren Sie es</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>Spaziergang</translation>
    </message>
    <message>
        <source>was written by a newer Floorside: update this one, the history is left as it is</source>
        <translation>wurde von einem neueren Floorside geschrieben: Aktualisieren Sie dieses, der Verlauf bleibt, wie er ist</translation>
    </message>
    <message>
        <source>with your notes</source>
        <translation>mit Ihren Notizen</translation>
    </message>
    <message>
        <source>work</source>
        <translation>üben</translation>
    </message>
    <message>
        <source>would be silent: {why}</source>
        <translation>bliebe still: {why}</translation>
    </message>
    <message>
        <source>would have {size:.0f} MB, at most {most:g} MB is allowed: take some pictures out</source>
        <translation>hätte {size:.0f} MB, höchstens {most:g} MB sind erlaubt: Nehmen Sie einige Bilder heraus</translation>
    </message>
    <message>
        <source>would remind now: nothing speaks against it</source>
        <translation>würde jetzt erinnern: Nichts spricht dagegen</translation>
    </message>
    <message>
        <source>write a routine for the wall, a PDF with boxes for a week</source>
        <translation>eine Übungsfolge für die Wand schreiben, ein PDF mit Kästchen für eine Woche</translation>
    </message>
    <message>
        <source>write all sessions to a .json or .csv file</source>
        <translation>alle Einheiten in eine .json- oder .csv-Datei schreiben</translation>
    </message>
    <message>
        <source>write the page for your physiotherapist, a PDF of the last half year</source>
        <translation>die Seite für Ihre Physiotherapie schreiben, ein PDF des letzten halben Jahres</translation>
    </message>
    <message>
        <source>write two backslashes for one</source>
        <translation>schreiben Sie zwei umgekehrte Schrägstriche für einen</translation>
    </message>
    <message>
        <source>written to {file}</source>
        <translation>geschrieben nach {file}</translation>
    </message>
    <message numerus="yes">
        <source>wrote %n sessions to {file}</source>
        <translation>
            <numerusform>%n Einheit geschrieben nach {file}</numerusform>
            <numerusform>%n Einheiten geschrieben nach {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>wrote 1 session to {file}</source>
        <translation>1 Einheit geschrieben nach {file}</translation>
    </message>
    <message>
        <source>{count}, the newest of {time} UTC</source>
        <translation>{count}, die neueste von {time} UTC</translation>
    </message>
    <message>
        <source>{damaged} of {all} sessions damaged</source>
        <translation>{damaged} von {all} Einheiten beschädigt</translation>
    </message>
    <message>
        <source>{data!r} is unknown, {suggestion}</source>
        <translation>{data!r} ist unbekannt, {suggestion}</translation>
    </message>
    <message>
        <source>{done} of 1 set</source>
        <translation>{done} von 1 Satz</translation>
    </message>
    <message>
        <source>{done} of {all} sets</source>
        <translation>{done} von {all} Sätzen</translation>
    </message>
    <message>
        <source>{exercise} is there already, at items[{first}]</source>
        <translation>{exercise} ist schon da, bei items[{first}]</translation>
    </message>
    <message>
        <source>{exercise}: {seconds:g} s of rest instead of {wanted:g} s, for there must be time to move and to hear what comes</source>
        <translation>{exercise}: {seconds:g} s Pause statt {wanted:g} s, denn es braucht Zeit, sich zu bewegen und zu hören, was kommt</translation>
    </message>
    <message>
        <source>{extent}; written to {file}</source>
        <translation>{extent}; geschrieben nach {file}</translation>
    </message>
    <message>
        <source>{fault}. Sessions are kept in memory until that is possible.</source>
        <translation>{fault}. Einheiten bleiben im Arbeitsspeicher, bis das möglich ist.</translation>
    </message>
    <message>
        <source>{file}: cannot be written ({reason}); choose another place</source>
        <translation>{file}: ist nicht beschreibbar ({reason}); wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>{file}: is another file already and is left as it is; choose another name</source>
        <translation>{file}: ist schon eine andere Datei und bleibt, wie sie ist; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>{file}: is missing or broken, install floorside again</source>
        <translation>{file}: fehlt oder ist defekt, installieren Sie Floorside neu</translation>
    </message>
    <message>
        <source>{file}: this picture of {own} is missing or damaged; {remedy}</source>
        <translation>{file}: dieses Bild von {own} fehlt oder ist beschädigt; {remedy}</translation>
    </message>
    <message>
        <source>{found} of exercise, rest and wait is here, allowed is exactly one</source>
        <translation>hier steht {found} von exercise, rest und wait, erlaubt ist genau eines</translation>
    </message>
    <message>
        <source>{list}: {count} new</source>
        <translation>{list}: {count} neu</translation>
    </message>
    <message>
        <source>{message} (floorside --help lists the commands)</source>
        <translation>{message} (floorside --help listet die Befehle auf)</translation>
    </message>
    <message>
        <source>{name!r} is missing, add it</source>
        <translation>{name!r} fehlt, bitte ergänzen</translation>
    </message>
    <message>
        <source>{names} is missing</source>
        <translation>{names} fehlt</translation>
    </message>
    <message>
        <source>{name}, written to {file}</source>
        <translation>{name}, geschrieben nach {file}</translation>
    </message>
    <message>
        <source>{option} and {other} do not go together</source>
        <translation>{option} und {other} passen nicht zusammen</translation>
    </message>
    <message>
        <source>{option} may mean {names}: write it in full</source>
        <translation>{option} kann {names} heißen: bitte ausschreiben</translation>
    </message>
    <message>
        <source>{option} needs a value</source>
        <translation>{option} braucht einen Wert</translation>
    </message>
    <message>
        <source>{option} takes no value</source>
        <translation>{option} nimmt keinen Wert</translation>
    </message>
    <message>
        <source>{option}: {word!r} is unknown, {suggestion}</source>
        <translation>{option}: {word!r} ist unbekannt, {suggestion}</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}): the usual settings are used for now.</source>
        <translation>{path} ist nicht lesbar ({reason}): Vorerst gelten die üblichen Einstellungen.</translation>
    </message>
    <message>
        <source>{path}: is empty; make it again with tools/make_sounds.py</source>
        <translation>{path}: ist leer; erzeugen Sie es mit tools/make_sounds.py neu</translation>
    </message>
    <message>
        <source>{path}: is gone; what is left of it is put together at the next start</source>
        <translation>{path}: ist weg; was davon übrig ist, wird beim nächsten Start zusammengesetzt</translation>
    </message>
    <message>
        <source>{path}: {error}; make it again with tools/make_sounds.py</source>
        <translation>{path}: {error}; erzeugen Sie es mit tools/make_sounds.py neu</translation>
    </message>
    <message>
        <source>{place} cannot be read</source>
        <translation>{place} ist nicht lesbar</translation>
    </message>
    <message>
        <source>{place}: the list {list} has more than {most} entries</source>
        <translation>{place}: die Liste {list} hat mehr als {most} Einträge</translation>
    </message>
    <message>
        <source>{sessions} could not be saved, from {first} to {last}, and {unknown} of a date that cannot be read.</source>
        <translation>{sessions} ließen sich nicht retten, von {first} bis {last}, und {unknown} mit einem Datum, das nicht lesbar ist.</translation>
    </message>
    <message>
        <source>{sessions} could not be saved, from {first} to {last}.</source>
        <translation>{sessions} ließen sich nicht retten, von {first} bis {last}.</translation>
    </message>
    <message>
        <source>{sessions} could not be saved, of a date that cannot be read.</source>
        <translation>{sessions} ließen sich nicht retten, mit einem Datum, das nicht lesbar ist.</translation>
    </message>
    <message>
        <source>{sessions} could not be saved: {dates}, and {unknown} of a date that cannot be read.</source>
        <translation>{sessions} ließen sich nicht retten: {dates}, und {unknown} mit einem Datum, das nicht lesbar ist.</translation>
    </message>
    <message>
        <source>{sessions} could not be saved: {dates}.</source>
        <translation>{sessions} ließen sich nicht retten: {dates}.</translation>
    </message>
    <message>
        <source>{session} begins later than now: it is kept, and counts for no suggestion until then</source>
        <translation>{session} beginnt später als jetzt: behalten, zählt aber bis dahin für keinen Vorschlag</translation>
    </message>
    <message>
        <source>{session} has a local_date that is not the day of its beginning: it is kept as it is</source>
        <translation>{session} hat ein local_date, das nicht der Tag des Beginns ist: unverändert behalten</translation>
    </message>
    <message>
        <source>{session} was changed on both sides: both values are kept, choose in the history</source>
        <translation>{session} wurde auf beiden Seiten geändert: Beide Werte bleiben, wählen Sie im Verlauf</translation>
    </message>
    <message>
        <source>{text!a} is not UTF-8, choose a folder with another name</source>
        <translation>{text!a} ist kein UTF-8, wählen Sie einen Ordner mit einem anderen Namen</translation>
    </message>
    <message>
        <source>{text!r} is no date, write it as 2026-01-31</source>
        <translation>{text!r} ist kein Datum, schreiben Sie es wie 2026-01-31</translation>
    </message>
    <message>
        <source>{text!r} is no number of sessions, write it as 3</source>
        <translation>{text!r} ist keine Zahl von Einheiten, schreiben Sie etwa 3</translation>
    </message>
    <message>
        <source>{text!r} is not spoken here, there are {known}</source>
        <translation>{text!r} wird hier nicht gesprochen, es gibt {known}</translation>
    </message>
    <message>
        <source>{value} is not known: correct it, or update Floorside</source>
        <translation>{value} ist nicht bekannt: berichtigen Sie es, oder aktualisieren Sie Floorside</translation>
    </message>
    <message>
        <source>{what}, and no backup can be used; nothing was changed</source>
        <translation>{what}, und keine Sicherung ist benutzbar; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>{what}: nothing was imported</source>
        <translation>{what}: es wurde nichts importiert</translation>
    </message>
    <message>
        <source>{what}; let it stand once, with more sets</source>
        <translation>{what}; führen Sie sie einmal auf, mit mehr Sätzen</translation>
    </message>
    <message>
        <source>{why}. All of it can be read. New sessions are kept in memory until it can be written to.</source>
        <translation>{why}. Alles ist lesbar. Neue Einheiten bleiben im Arbeitsspeicher, bis sich der Verlauf wieder schreiben lässt.</translation>
    </message>
    <message>
        <source>{words} cannot be used here</source>
        <translation>{words} kann man hier nicht verwenden</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more sessions</source>
        <translation>
            <numerusform>… und %n weitere Einheit</numerusform>
            <numerusform>… und %n weitere Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>… and 1 more session</source>
        <translation>… und 1 weitere Einheit</translation>
    </message>
</context>
<context>
    <name>SessionController</name>
    <message>
        <source>Paused, because the computer slept.</source>
        <translation>Pause, weil der Computer im Ruhezustand war.</translation>
    </message>
</context>
<context>
    <name>SessionDetails</name>
    <message numerus="yes">
        <source>%n more sets are kept; an export shows them all.</source>
        <translation>
            <numerusform>%n weiterer Satz ist behalten; ein Export zeigt alle.</numerusform>
            <numerusform>%n weitere Sätze sind behalten; ein Export zeigt alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more set is kept; an export shows them all.</source>
        <translation>1 weiterer Satz ist behalten; ein Export zeigt alle.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this session</source>
        <translation>Diese Einheit löschen</translation>
    </message>
    <message>
        <source>Delete this walk</source>
        <translation>Diesen Spaziergang löschen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit this session</source>
        <translation>Diese Einheit bearbeiten</translation>
    </message>
    <message>
        <source>Edit this walk</source>
        <translation>Diesen Spaziergang bearbeiten</translation>
    </message>
    <message>
        <source>No set was finished.</source>
        <translation>Kein Satz wurde zu Ende gemacht.</translation>
    </message>
    <message>
        <source>One session</source>
        <translation>Eine Einheit</translation>
    </message>
    <message>
        <source>The change is in memory until it can be saved.</source>
        <translation>Die Änderung bleibt im Arbeitsspeicher, bis sie gespeichert werden kann.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gemacht</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>sets corrected</source>
        <translation>Sätze berichtigt</translation>
    </message>
    <message>
        <source>← History</source>
        <translation>← Verlauf</translation>
    </message>
</context>
<context>
    <name>SessionEditor</name>
    <message>
        <source>Correct what was done…</source>
        <translation>Gemachtes berichtigen …</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Pain after it</source>
        <translation>Schmerz danach</translation>
    </message>
    <message>
        <source>Pain before the session</source>
        <translation>Schmerz vor der Einheit</translation>
    </message>
    <message>
        <source>Pain the morning after</source>
        <translation>Schmerz am Morgen danach</translation>
    </message>
    <message>
        <source>The legs before the session</source>
        <translation>Die Beine vor der Einheit</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>The screen may go dark: this computer does not allow it to be kept on.</source>
        <translation>Der Bildschirm kann dunkel werden: Dieser Computer lässt nicht zu, ihn anzulassen.</translation>
    </message>
</context>
<context>
    <name>SetsEditor</name>
    <message>
        <source>Add an exercise</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>Add an exercise…</source>
        <translation>Übung hinzufügen …</translation>
    </message>
    <message>
        <source>No more sets fit into a session.</source>
        <translation>Mehr Sätze passen nicht in eine Einheit.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {set}</source>
        <translation>{set} entfernen</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
</context>
<context>
    <name>SettingChanges</name>
    <message>
        <source>This setting has been changed since, and stays as it is.</source>
        <translation>Diese Einstellung wurde inzwischen geändert und bleibt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Every change is saved at once.</source>
        <translation>Jede Änderung wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Das Programm</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>“{setting}” changed</source>
        <translation>„{setting}“ geändert</translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>The settings could not be saved ({reason}). Floorside keeps them in memory and tries again.</source>
        <translation>Die Einstellungen ließen sich nicht speichern ({reason}). Floorside behält sie im Arbeitsspeicher und versucht es wieder.</translation>
    </message>
</context>
<context>
    <name>SharedRoutine</name>
    <message>
        <source>You have this routine already.</source>
        <translation>Sie haben diese Übungsfolge schon.</translation>
    </message>
    <message numerus="yes">
        <source>{exercises}, {minutes}, %n exercises of its own.</source>
        <translation>
            <numerusform>{exercises}, {minutes}, %n eigene Übung.</numerusform>
            <numerusform>{exercises}, {minutes}, %n eigene Übungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{exercises}, {minutes}, 1 exercise of its own.</source>
        <translation>{exercises}, {minutes}, 1 eigene Übung.</translation>
    </message>
    <message>
        <source>{exercises}, {minutes}.</source>
        <translation>{exercises}, {minutes}.</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} hinzugefügt</translation>
    </message>
    <message>
        <source>{name} replaced</source>
        <translation>{name} ersetzt</translation>
    </message>
</context>
<context>
    <name>SharedRoutinePage</name>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add “{name}”?</source>
        <translation>„{name}“ hinzufügen?</translation>
    </message>
    <message>
        <source>Its exercises</source>
        <translation>Ihre Übungen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Made by whoever shares it</source>
        <translation>Angelegt von der Person, die sie weitergibt</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Replace mine</source>
        <translation>Meine ersetzen</translation>
    </message>
    <message>
        <source>You have a routine of this name. If you keep both, this one is called “{name}”.</source>
        <translation>Sie haben eine Übungsfolge dieses Namens. Wenn Sie beide behalten, heißt diese „{name}“.</translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>Answer to a key</source>
        <translation>Antwort auf eine Taste</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>Check in the system's sound settings that an output is chosen.</source>
        <translation>Sehen Sie in den Toneinstellungen des Systems nach, ob ein Ausgang gewählt ist.</translation>
    </message>
    <message>
        <source>Check whether the system has muted this program, or a headphone plug is only half in.</source>
        <translation>Sehen Sie nach, ob das System dieses Programm stummgeschaltet hat oder ein Kopfhörerstecker nur halb steckt.</translation>
    </message>
    <message>
        <source>Count-in</source>
        <translation>Einzählen</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation>Haben Sie es gehört?</translation>
    </message>
    <message>
        <source>End of the exercise</source>
        <translation>Ende der Übung</translation>
    </message>
    <message>
        <source>End of the session</source>
        <translation>Ende der Einheit</translation>
    </message>
    <message>
        <source>Every tone, and a sentence</source>
        <translation>Jeder Ton und ein Satz</translation>
    </message>
    <message>
        <source>Good. In a session they sound just like this.</source>
        <translation>Gut. In einer Einheit klingen sie genauso.</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>Halbzeit</translation>
    </message>
    <message>
        <source>Is {device} what you listen to? If not, choose another output in the system's sound settings.</source>
        <translation>Hören Sie über {device}? Wenn nicht, wählen Sie in den Toneinstellungen des Systems einen anderen Ausgang.</translation>
    </message>
    <message>
        <source>It takes about twenty seconds.</source>
        <translation>Es dauert etwa zwanzig Sekunden.</translation>
    </message>
    <message>
        <source>It was played on: {device}</source>
        <translation>Gespielt wurde auf: {device}</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Next repetition</source>
        <translation>Nächste Wiederholung</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No sound device was found.</source>
        <translation>Es wurde kein Tongerät gefunden.</translation>
    </message>
    <message>
        <source>No, I did not hear it</source>
        <translation>Nein, ich habe es nicht gehört</translation>
    </message>
    <message>
        <source>Opening the sound device.</source>
        <translation>Das Tongerät wird geöffnet.</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Noch einmal spielen</translation>
    </message>
    <message>
        <source>Play all sounds</source>
        <translation>Alle Töne spielen</translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation>Tonprobe</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Switch the speaker on, or connect it, then play again.</source>
        <translation>Schalten Sie den Lautsprecher ein oder verbinden Sie ihn, und spielen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The tones are switched off for sessions. You can switch them on above.</source>
        <translation>Die Töne sind für Einheiten ausgeschaltet. Sie können sie oben einschalten.</translation>
    </message>
    <message>
        <source>The volume of the tones is at 0 %.</source>
        <translation>Die Lautstärke der Töne steht auf 0 %.</translation>
    </message>
    <message>
        <source>There is no voice. The lines above say what helps.</source>
        <translation>Es ist keine Stimme da. Die Zeilen oben sagen, was hilft.</translation>
    </message>
    <message>
        <source>Turn the volume up: here, in the system, and on the speaker itself.</source>
        <translation>Stellen Sie lauter: hier, im System und am Lautsprecher selbst.</translation>
    </message>
    <message>
        <source>What may help</source>
        <translation>Was helfen kann</translation>
    </message>
    <message>
        <source>Without sound everything else still works: the screen shows each cue.</source>
        <translation>Ohne Ton geht alles andere trotzdem: Der Bildschirm zeigt jedes Zeichen.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, I heard it</source>
        <translation>Ja, ich habe es gehört</translation>
    </message>
    <message>
        <source>“{phrase}”</source>
        <translation>„{phrase}“</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>There is no voice for what is not recorded, such as your own exercises. It stays in writing.</source>
        <translation>Für das, was nicht aufgenommen ist, etwa eigene Übungen, gibt es keine Stimme. Es steht geschrieben.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message numerus="yes">
        <source>%n breaths</source>
        <translation>
            <numerusform>%n Atemzug</numerusform>
            <numerusform>%n Atemzüge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circles</source>
        <translation>
            <numerusform>%n Kreis</numerusform>
            <numerusform>%n Kreise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>1 breath</source>
        <translation>1 Atemzug</translation>
    </message>
    <message>
        <source>1 circle</source>
        <translation>1 Kreis</translation>
    </message>
    <message>
        <source>1 rep</source>
        <translation>1 Wiederholung</translation>
    </message>
    <message>
        <source>1 second left</source>
        <translation>noch 1 Sekunde</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Stuhl</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Come onto your hands and knees</source>
        <translation>Kommen Sie auf Hände und Knie</translation>
    </message>
    <message>
        <source>Cushion</source>
        <translation>Kissen</translation>
    </message>
    <message>
        <source>Done, let go</source>
        <translation>Geschafft, loslassen</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Senken</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Nachstellen</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Bereitmachen</translation>
    </message>
    <message>
        <source>Go on in</source>
        <translation>Weiter in</translation>
    </message>
    <message numerus="yes">
        <source>Go on in %n seconds</source>
        <translation>
            <numerusform>Weiter in %n Sekunde</numerusform>
            <numerusform>Weiter in %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on in 1 second</source>
        <translation>Weiter in 1 Sekunde</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>Halbzeit</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Knee pad</source>
        <translation>Kniepolster</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>Das letzte Mal</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Lie on your back</source>
        <translation>Legen Sie sich auf den Rücken</translation>
    </message>
    <message>
        <source>Lie on your front</source>
        <translation>Legen Sie sich auf den Bauch</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Länger</translation>
    </message>
    <message>
        <source>Loop band</source>
        <translation>Miniband</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Matte</translation>
    </message>
    <message>
        <source>Now backward</source>
        <translation>Jetzt rückwärts</translation>
    </message>
    <message>
        <source>Now forward</source>
        <translation>Jetzt vorwärts</translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>Jetzt die linke Seite</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>Jetzt die rechte Seite</translation>
    </message>
    <message>
        <source>Now to the left</source>
        <translation>Jetzt nach links</translation>
    </message>
    <message>
        <source>Now to the right</source>
        <translation>Jetzt nach rechts</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Eins weniger</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eins mehr</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>Bereit?</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Set {0}</source>
        <translation>Satz {0}</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Kürzer</translation>
    </message>
    <message>
        <source>Sit on the chair</source>
        <translation>Setzen Sie sich auf den Stuhl</translation>
    </message>
    <message>
        <source>Sit on the floor</source>
        <translation>Setzen Sie sich auf den Boden</translation>
    </message>
    <message>
        <source>Space or a click goes on</source>
        <translation>Leertaste oder Klick: weiter</translation>
    </message>
    <message>
        <source>Space or a click shows what you can do now</source>
        <translation>Leertaste oder Klick: was Sie jetzt tun können</translation>
    </message>
    <message>
        <source>Stand up</source>
        <translation>Stehen Sie auf</translation>
    </message>
    <message>
        <source>Stay on hands and knees</source>
        <translation>Bleiben Sie auf Händen und Knien</translation>
    </message>
    <message>
        <source>Stay on the chair</source>
        <translation>Bleiben Sie auf dem Stuhl</translation>
    </message>
    <message>
        <source>Stay on your back</source>
        <translation>Bleiben Sie auf dem Rücken</translation>
    </message>
    <message>
        <source>Stay on your front</source>
        <translation>Bleiben Sie auf dem Bauch</translation>
    </message>
    <message>
        <source>Stay seated on the floor</source>
        <translation>Bleiben Sie auf dem Boden sitzen</translation>
    </message>
    <message>
        <source>Stay standing</source>
        <translation>Bleiben Sie stehen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Strap</source>
        <translation>Gurt</translation>
    </message>
    <message>
        <source>Take the time you need</source>
        <translation>Nehmen Sie sich Zeit</translation>
    </message>
    <message>
        <source>Ten seconds left</source>
        <translation>Noch zehn Sekunden</translation>
    </message>
    <message>
        <source>That was the last one</source>
        <translation>Das war die letzte</translation>
    </message>
    <message>
        <source>The exercise where pain spread is left out for today</source>
        <translation>Die Übung, bei der es ausgestrahlt hat, bleibt heute weg</translation>
    </message>
    <message>
        <source>Then: the end of the session</source>
        <translation>Dann: Ende der Einheit</translation>
    </message>
    <message>
        <source>Then: {0}</source>
        <translation>Dann: {0}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Heben</translation>
    </message>
    <message>
        <source>exercise {0} of {1}</source>
        <translation>Übung {0} von {1}</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>linke Seite</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>rest {0} s</source>
        <translation>{0} s Pause</translation>
    </message>
    <message>
        <source>rest {0} s, then set {1} of {2}</source>
        <translation>{0} s Pause, dann Satz {1} von {2}</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>rechte Seite</translation>
    </message>
    <message>
        <source>set {0}</source>
        <translation>Satz {0}</translation>
    </message>
    <message>
        <source>the end of the session</source>
        <translation>das Ende der Einheit</translation>
    </message>
    <message>
        <source>the usual form</source>
        <translation>die übliche Form</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} of {1} · {2} left</source>
        <translation>{0} von {1} · noch {2}</translation>
    </message>
    <message>
        <source>{0} × {1} s</source>
        <translation>{0} × {1} s</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
</context>
<context>
    <name>StageButton</name>
    <message>
        <source>Key: {0}</source>
        <translation>Taste: {0}</translation>
    </message>
    <message>
        <source>{0}, chosen</source>
        <translation>{0}, gewählt</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>A session was under way, so nothing else was started.</source>
        <translation>Eine Einheit lief, darum wurde nichts anderes gestartet.</translation>
    </message>
    <message>
        <source>Begin a new history</source>
        <translation>Einen neuen Verlauf beginnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Floorside cannot open your history.</source>
        <translation>Floorside kann Ihren Verlauf nicht öffnen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>If you have a copy of it, close Floorside, put the copy in its place and start again. Or begin a new history: what is there now is kept in {folder}.</source>
        <translation>Wenn Sie eine Kopie davon haben, schließen Sie Floorside, legen Sie die Kopie an ihren Platz und starten Sie neu. Oder beginnen Sie einen neuen Verlauf: Was jetzt dort ist, wird in {folder} aufbewahrt.</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Übungsfolge</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Something here was waiting for an answer, so nothing was started.</source>
        <translation>Etwas hier wartete auf eine Antwort, darum wurde nichts gestartet.</translation>
    </message>
    <message>
        <source>The file {file} {what}.</source>
        <translation>Die Datei {file} {what}.</translation>
    </message>
</context>
<context>
    <name>StartQuestions</name>
    <message>
        <source>A gentle start for the first two weeks</source>
        <translation>Ein sanfter Beginn in den ersten zwei Wochen</translation>
    </message>
    <message>
        <source>Are you used to exercise?</source>
        <translation>Sind Sie Bewegung gewohnt?</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>Kaum</translation>
    </message>
    <message>
        <source>Hardly ever</source>
        <translation>Fast nie</translation>
    </message>
    <message>
        <source>How sore are you these days?</source>
        <translation>Wie sehr tut es zurzeit weh?</translation>
    </message>
    <message>
        <source>Now and then</source>
        <translation>Ab und zu</translation>
    </message>
    <message>
        <source>Quite sore</source>
        <translation>Ziemlich</translation>
    </message>
    <message>
        <source>Somewhat</source>
        <translation>Etwas</translation>
    </message>
    <message>
        <source>The short routine in easier forms, with at most five of anything: four to six minutes. It grows from there as it suits you, and the full routine waits with the same small amounts.</source>
        <translation>Die kurze Übungsfolge in leichteren Formen, mit höchstens fünf von allem: vier bis sechs Minuten. Von da an wächst sie, wie es für Sie passt, und die ganze Übungsfolge wartet mit ebenso kleinem Umfang.</translation>
    </message>
    <message>
        <source>Yes, every week</source>
        <translation>Ja, jede Woche</translation>
    </message>
    <message>
        <source>“{routine}” in easier forms, with at most five of anything. It grows from there as it suits you.</source>
        <translation>„{routine}“ in leichteren Formen, mit höchstens fünf von allem. Von da an wächst es, wie es für Sie passt.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}, {value}: less</source>
        <translation>{name}, {value}: weniger</translation>
    </message>
    <message>
        <source>{name}, {value}: more</source>
        <translation>{name}, {value}: mehr</translation>
    </message>
</context>
<context>
    <name>StepsField</name>
    <message>
        <source>Steps, one per line</source>
        <translation>Schritte, einer pro Zeile</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message numerus="yes">
        <source>%n sets of {amount}</source>
        <translation>
            <numerusform>%n Satz zu {amount}</numerusform>
            <numerusform>%n Sätze zu {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>1 set of {amount}</source>
        <translation>1 Satz zu {amount}</translation>
    </message>
    <message>
        <source>A suggestion for</source>
        <translation>Ein Vorschlag für</translation>
    </message>
    <message>
        <source>Next time: {offer} instead of {now}?</source>
        <translation>Nächstes Mal: {offer} statt {now}?</translation>
    </message>
    <message>
        <source>Next time: {offer}?</source>
        <translation>Nächstes Mal: {offer}?</translation>
    </message>
    <message>
        <source>Try this form</source>
        <translation>Diese Form versuchen</translation>
    </message>
    <message>
        <source>Try {next}</source>
        <translation>{next} versuchen</translation>
    </message>
    <message>
        <source>Try {next} instead of {now}?</source>
        <translation>{next} statt {now} versuchen?</translation>
    </message>
    <message>
        <source>Try {next}?</source>
        <translation>{next} versuchen?</translation>
    </message>
    <message>
        <source>{amount} on the left</source>
        <translation>{amount} links</translation>
    </message>
    <message>
        <source>{amount} on the right</source>
        <translation>{amount} rechts</translation>
    </message>
    <message>
        <source>{exercise}, left side</source>
        <translation>{exercise}, linke Seite</translation>
    </message>
    <message>
        <source>{exercise}, right side</source>
        <translation>{exercise}, rechte Seite</translation>
    </message>
    <message>
        <source>{exercise}: advice read</source>
        <translation>{exercise}: Rat gelesen</translation>
    </message>
    <message>
        <source>{exercise}: go to the suggestion</source>
        <translation>{exercise}: zum Vorschlag</translation>
    </message>
    <message>
        <source>{exercise}: may be suggested again</source>
        <translation>{exercise}: darf wieder vorgeschlagen werden</translation>
    </message>
    <message>
        <source>{exercise}: no longer suggested</source>
        <translation>{exercise}: wird nicht mehr vorgeschlagen</translation>
    </message>
    <message>
        <source>{exercise}: put off till later</source>
        <translation>{exercise}: auf später verschoben</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>{subject}, in “{routine}”: {sentence}</source>
        <translation>{subject}, in „{routine}“: {sentence}</translation>
    </message>
</context>
<context>
    <name>TakePicture</name>
    <message>
        <source>This picture cannot be made small enough.</source>
        <translation>Dieses Bild lässt sich nicht klein genug machen.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}).</source>
        <translation>{name} ist nicht lesbar ({reason}).</translation>
    </message>
    <message>
        <source>{name} cannot be read here, since it is of the kind {kind}. Save it as JPEG.</source>
        <translation>{name} kann hier nicht gelesen werden, da es von der Art {kind} ist. Speichern Sie es als JPEG.</translation>
    </message>
    <message>
        <source>{name} cannot be read to its end, so it was not added.</source>
        <translation>{name} ist nicht bis zum Ende lesbar und wurde darum nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>{name} has {width} × {height} pixels, which is too large. Save it smaller, then add it.</source>
        <translation>{name} hat {width} × {height} Bildpunkte, das ist zu groß. Speichern Sie es kleiner, und fügen Sie es dann hinzu.</translation>
    </message>
    <message>
        <source>{name} is not a picture. Choose one of these: {kinds}.</source>
        <translation>{name} ist kein Bild. Wählen Sie eines davon: {kinds}.</translation>
    </message>
</context>
<context>
    <name>TakeUpPage</name>
    <message>
        <source>A session was interrupted</source>
        <translation>Eine Einheit wurde unterbrochen</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on from there</source>
        <translation>Von dort weitermachen</translation>
    </message>
    <message>
        <source>Keep that it hurt</source>
        <translation>Behalten, dass es wehtat</translation>
    </message>
    <message>
        <source>Keep what was done</source>
        <translation>Behalten, was gemacht ist</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>What was done is kept. In History you can add how it felt.</source>
        <translation>Was gemacht ist, bleibt erhalten. Im Verlauf können Sie ergänzen, wie es sich anfühlte.</translation>
    </message>
    <message>
        <source>{day} at {time}: {routine}. Its only set was done in part.</source>
        <translation>{day} um {time}: {routine}. Der einzige Satz ist zum Teil gemacht.</translation>
    </message>
    <message>
        <source>{day} at {time}: {routine}. Its only set was done.</source>
        <translation>{day} um {time}: {routine}. Der einzige Satz ist gemacht.</translation>
    </message>
    <message>
        <source>{day} at {time}: {routine}. No set was done yet.</source>
        <translation>{day} um {time}: {routine}. Noch kein Satz gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>{day} at {time}: {routine}. {done} of %n sets were done, and {part} in part.</source>
        <translation>
            <numerusform>{day} um {time}: {routine}. {done} von %n Satz gemacht, {part} zum Teil.</numerusform>
            <numerusform>{day} um {time}: {routine}. {done} von %n Sätzen gemacht, {part} zum Teil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} at {time}: {routine}. {done} of %n sets were done.</source>
        <translation>
            <numerusform>{day} um {time}: {routine}. {done} von %n Satz gemacht.</numerusform>
            <numerusform>{day} um {time}: {routine}. {done} von %n Sätzen gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} at {time}: {routine}. {part} of %n sets, in part.</source>
        <translation>
            <numerusform>{day} um {time}: {routine}. {part} von %n Satz, zum Teil.</numerusform>
            <numerusform>{day} um {time}: {routine}. {part} von %n Sätzen, zum Teil.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Only this one today: {exercise}</source>
        <translation>Heute nur diese Übung: {exercise}</translation>
    </message>
    <message>
        <source>Today: all exercises</source>
        <translation>Heute: alle Übungen</translation>
    </message>
    <message>
        <source>Today: what fits into {minutes} minutes</source>
        <translation>Heute: was in {minutes} Minuten passt</translation>
    </message>
    <message>
        <source>{exercise}: left out today</source>
        <translation>{exercise}: heute weggelassen</translation>
    </message>
    <message>
        <source>{exercise}: part of today</source>
        <translation>{exercise}: heute dabei</translation>
    </message>
</context>
<context>
    <name>TodaySide</name>
    <message>
        <source>A walk counts as a day of your week</source>
        <translation>Ein Spaziergang zählt als Tag Ihrer Woche</translation>
    </message>
    <message>
        <source>Add a walk</source>
        <translation>Spaziergang hinzufügen</translation>
    </message>
    <message>
        <source>Nothing ticked for today</source>
        <translation>Für heute ist nichts ausgewählt</translation>
    </message>
    <message>
        <source>Paused for now</source>
        <translation>Ruht vorerst</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start anyway · {minutes}</source>
        <translation>Trotzdem starten · {minutes}</translation>
    </message>
    <message>
        <source>Start · {minutes}</source>
        <translation>Start · {minutes}</translation>
    </message>
</context>
<context>
    <name>ToldEditor</name>
    <message>
        <source>A note for yourself, if you like</source>
        <translation>Eine Notiz für Sie selbst, wenn Sie mögen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>TonesSection</name>
    <message>
        <source>Count-in, start, halfway, each rep and the end, each with its own sound.</source>
        <translation>Einzählen, Start, Halbzeit, jede Wiederholung und das Ende, jedes mit eigenem Klang.</translation>
    </message>
    <message>
        <source>Play tones</source>
        <translation>Töne spielen</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Volume of the tones</source>
        <translation>Lautstärke der Töne</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the line about undo</source>
        <translation>Die Zeile zum Rückgängigmachen schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo ({undo}). Do again: {redo}</source>
        <translation>Rückgängig ({undo}). Wiederholen: {redo}</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>{what}, in “{routine}”</source>
        <translation>{what}, in „{routine}“</translation>
    </message>
    <message>
        <source>{what}. It is in memory until it can be saved.</source>
        <translation>{what}. Dies bleibt im Arbeitsspeicher, bis es gespeichert werden kann.</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Changed: {routine} ({day})</source>
        <translation>Geändert: {routine} ({day})</translation>
    </message>
    <message>
        <source>Deleted: {routine} ({day})</source>
        <translation>Gelöscht: {routine} ({day})</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the change to {routine} ({day})</source>
        <translation>Änderung an {routine} ({day}) rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the deletion of {routine} ({day})</source>
        <translation>Löschen von {routine} ({day}) rückgängig machen</translation>
    </message>
</context>
<context>
    <name>UnsavedFiles</name>
    <message>
        <source>Close without them</source>
        <translation>Ohne sie schließen</translation>
    </message>
    <message>
        <source>Nothing can be saved in {folder} at the moment.</source>
        <translation>In {folder} lässt sich im Moment nichts speichern.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Your last changes are not on the disk yet.</source>
        <translation>Ihre letzten Änderungen sind noch nicht auf der Festplatte.</translation>
    </message>
</context>
<context>
    <name>UnsavedSessions</name>
    <message numerus="yes">
        <source>%n sessions are not in the history yet.</source>
        <translation>
            <numerusform>%n Einheit ist noch nicht im Verlauf.</numerusform>
            <numerusform>%n Einheiten sind noch nicht im Verlauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>A session is not in the history yet.</source>
        <translation>Eine Einheit ist noch nicht im Verlauf.</translation>
    </message>
    <message>
        <source>A walk is not in the history yet.</source>
        <translation>Ein Spaziergang ist noch nicht im Verlauf.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Ohne sie schließen</translation>
    </message>
    <message>
        <source>It is not known whether the last session is in the history.</source>
        <translation>Es ist nicht bekannt, ob die letzte Einheit im Verlauf ist.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Nothing can be saved in {folder} at the moment.</source>
        <translation>In {folder} lässt sich im Moment nichts speichern.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Woanders speichern …</translation>
    </message>
    <message>
        <source>Save the session elsewhere</source>
        <translation>Die Einheit woanders speichern</translation>
    </message>
    <message>
        <source>Saved as {path}. If the disk still does not save it, import it later in Settings.</source>
        <translation>Gespeichert als {path}. Wenn die Festplatte sie weiterhin nicht speichert, importieren Sie die Datei später in den Einstellungen.</translation>
    </message>
    <message>
        <source>Saving has not finished.</source>
        <translation>Das Speichern ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Etwas ging schief.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>The history did not accept part of it.</source>
        <translation>Der Verlauf hat einen Teil davon nicht angenommen.</translation>
    </message>
    <message>
        <source>The history did not accept part of it. All of it is kept in {files}.</source>
        <translation>Der Verlauf hat einen Teil davon nicht angenommen. Alles davon liegt in {files}.</translation>
    </message>
    <message>
        <source>The last change is not on the disk yet.</source>
        <translation>Die letzte Änderung ist noch nicht auf der Festplatte.</translation>
    </message>
    <message>
        <source>You can save it in another place and import it later.</source>
        <translation>Sie können sie an einem anderen Ort speichern und später importieren.</translation>
    </message>
</context>
<context>
    <name>VersionChoice</name>
    <message>
        <source>Both have the same exercises; doses or the order differ.</source>
        <translation>Beide haben dieselben Übungen; Dosis oder Reihenfolge sind anders.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Keep the one in use</source>
        <translation>Bei dieser bleiben</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>The order differs, too.</source>
        <translation>Auch die Reihenfolge ist anders.</translation>
    </message>
    <message>
        <source>The other one also has: {exercises}.</source>
        <translation>Die andere hat außerdem: {exercises}.</translation>
    </message>
    <message>
        <source>Use the other one</source>
        <translation>Die andere nehmen</translation>
    </message>
    <message>
        <source>Version of “{routine}” chosen</source>
        <translation>Fassung von „{routine}“ gewählt</translation>
    </message>
    <message>
        <source>Which version of “{routine}” would you like?</source>
        <translation>Welche Fassung von „{routine}“ möchten Sie?</translation>
    </message>
    <message>
        <source>“{routine}” was changed on two computers. What was removed on either stays out until you choose.</source>
        <translation>„{routine}“ wurde an zwei Computern geändert. Was an einem davon entfernt wurde, bleibt draußen, bis Sie wählen.</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Add a voice for this language in the system's speech settings, then start Floorside again.</source>
        <translation>Fügen Sie in den Spracheinstellungen des Systems eine Stimme für diese Sprache hinzu, und starten Sie Floorside dann neu.</translation>
    </message>
    <message>
        <source>Install the packages speech-dispatcher and speech-dispatcher-espeak-ng (on Debian and Ubuntu: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng), then start Floorside again.</source>
        <translation>Installieren Sie die Pakete speech-dispatcher und speech-dispatcher-espeak-ng (unter Debian und Ubuntu: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng), und starten Sie Floorside dann neu.</translation>
    </message>
    <message>
        <source>There is no voice for this language. Tones and captions continue.</source>
        <translation>Für diese Sprache ist keine Stimme da. Töne und Text zum Mitlesen laufen weiter.</translation>
    </message>
    <message>
        <source>There is no voice on this computer. Tones and captions continue.</source>
        <translation>Auf diesem Computer ist keine Stimme da. Töne und Text zum Mitlesen laufen weiter.</translation>
    </message>
</context>
<context>
    <name>VoiceSection</name>
    <message>
        <source>As you need it</source>
        <translation>Nach Bedarf</translation>
    </message>
    <message>
        <source>As you need it: all the steps the first few times, then position, name, side and how much. V changes it.</source>
        <translation>Nach Bedarf: die ersten Male alle Schritte, danach Position, Name, Seite und Umfang. V ändert es.</translation>
    </message>
    <message>
        <source>Brisk</source>
        <translation>Flott</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Floorside's voice</source>
        <translation>Floorsides Stimme</translation>
    </message>
    <message>
        <source>For the system's voices. Floorside's own has one pace.</source>
        <translation>Für die Stimmen des Systems. Floorsides eigene hat ein festes Tempo.</translation>
    </message>
    <message>
        <source>How much is said</source>
        <translation>Wie viel gesagt wird</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Listen to the voice</source>
        <translation>Die Stimme anhören</translation>
    </message>
    <message>
        <source>Pace of the voice</source>
        <translation>Tempo der Stimme</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Starting the voice. This can take a few seconds.</source>
        <translation>Die Stimme wird gestartet. Das kann einige Sekunden dauern.</translation>
    </message>
    <message>
        <source>The best available</source>
        <translation>Die beste</translation>
    </message>
    <message>
        <source>Tones only</source>
        <translation>Nur Töne</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Lautstärke der Stimme</translation>
    </message>
    <message>
        <source>Which voice</source>
        <translation>Welche Stimme</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message numerus="yes">
        <source>%n minutes is about half, to begin again.</source>
        <translation>
            <numerusform>%n Minute ist etwa die Hälfte, zum Wiedereinstieg.</numerusform>
            <numerusform>%n Minuten sind etwa die Hälfte, zum Wiedereinstieg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A short walk on level ground is a good start: %n minutes, for example.</source>
        <translation>
            <numerusform>Ein kurzer Spaziergang auf ebenem Boden ist ein guter Anfang: %n Minute zum Beispiel.</numerusform>
            <numerusform>Ein kurzer Spaziergang auf ebenem Boden ist ein guter Anfang: %n Minuten zum Beispiel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes, as on your last walks, is right for now.</source>
        <translation>
            <numerusform>Etwa %n Minute, wie zuletzt, ist vorerst richtig.</numerusform>
            <numerusform>Etwa %n Minuten, wie zuletzt, sind vorerst richtig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask whoever treats you how far to walk for now. You can add any walk here.</source>
        <translation>Fragen Sie dort, wo Sie behandelt werden, wie weit Sie vorerst gehen sollen. Hier können Sie jeden Spaziergang eintragen.</translation>
    </message>
    <message numerus="yes">
        <source>For three weeks your walks have left the pain as it is. %n minutes is a small step up.</source>
        <translation>
            <numerusform>Seit drei Wochen ändern Ihre Spaziergänge nichts am Schmerz. %n Minute ist ein kleiner Schritt mehr.</numerusform>
            <numerusform>Seit drei Wochen ändern Ihre Spaziergänge nichts am Schmerz. %n Minuten sind ein kleiner Schritt mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Pain while walking or afterwards, at its worst</source>
        <translation>Stärkster Schmerz beim Gehen oder danach</translation>
    </message>
    <message>
        <source>Please have your legs looked at today, before you walk for exercise. You can add any walk here.</source>
        <translation>Bitte lassen Sie Ihre Beine heute noch untersuchen, bevor Sie wieder spazieren gehen. Hier können Sie jeden Spaziergang eintragen.</translation>
    </message>
    <message>
        <source>When both legs are affected, please get help now. You can add any walk here.</source>
        <translation>Wenn beide Beine betroffen sind, holen Sie bitte jetzt Hilfe. Hier können Sie jeden Spaziergang eintragen.</translation>
    </message>
    <message numerus="yes">
        <source>When the leg feels worse, less is better today: %n minutes, or a rest.</source>
        <translation>
            <numerusform>Wenn sich das Bein schlechter anfühlt, ist heute weniger besser: %n Minute, oder eine Pause.</numerusform>
            <numerusform>Wenn sich das Bein schlechter anfühlt, ist heute weniger besser: %n Minuten, oder eine Pause.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last walk was %n weeks ago.</source>
        <translation>
            <numerusform>Ihr letzter Spaziergang war vor %n Woche.</numerusform>
            <numerusform>Ihr letzter Spaziergang war vor %n Wochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last walk was rather a lot. %n minutes may suit better for now.</source>
        <translation>
            <numerusform>Ihr letzter Spaziergang war recht viel. %n Minute passt vorerst vielleicht besser.</numerusform>
            <numerusform>Ihr letzter Spaziergang war recht viel. %n Minuten passen vorerst vielleicht besser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last walks were calm, and so were the mornings after. %n minutes is a small step up.</source>
        <translation>
            <numerusform>Ihre letzten Spaziergänge verliefen ruhig, und die Morgen danach auch. %n Minute ist ein kleiner Schritt mehr.</numerusform>
            <numerusform>Ihre letzten Spaziergänge verliefen ruhig, und die Morgen danach auch. %n Minuten sind ein kleiner Schritt mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
</context>
<context>
    <name>WalkEditor</name>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Pain the morning after</source>
        <translation>Schmerz am Morgen danach</translation>
    </message>
</context>
<context>
    <name>WalkPage</name>
    <message>
        <source>A walk counts as a day of your week, like a session.</source>
        <translation>Ein Spaziergang zählt als Tag Ihrer Woche, wie eine Einheit.</translation>
    </message>
    <message>
        <source>Add a walk</source>
        <translation>Spaziergang hinzufügen</translation>
    </message>
    <message>
        <source>Add the walk</source>
        <translation>Spaziergang eintragen</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>WalkService</name>
    <message>
        <source>Walk</source>
        <translation>Spaziergang</translation>
    </message>
    <message>
        <source>Walk added</source>
        <translation>Spaziergang eingetragen</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Restoring the backup</source>
        <translation>Sicherung wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>A rest today would do you good.</source>
        <translation>Eine Pause täte Ihnen heute gut.</translation>
    </message>
    <message>
        <source>All {wanted} done this week.</source>
        <translation>Alle {wanted} Tage diese Woche geschafft.</translation>
    </message>
    <message>
        <source>Done for this week.</source>
        <translation>Für diese Woche geschafft.</translation>
    </message>
    <message>
        <source>One day this week, whenever it suits you.</source>
        <translation>Ein Tag diese Woche, wann es passt.</translation>
    </message>
    <message>
        <source>Tomorrow is a good day to rest.</source>
        <translation>Morgen ist ein guter Tag zum Ausruhen.</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>one</source>
        <translation>einer</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>{days} days this week, whenever they suit you.</source>
        <translation>{days} Tage diese Woche, wann es passt.</translation>
    </message>
    <message>
        <source>{done} done this week.</source>
        <translation>{done} Tage diese Woche geschafft.</translation>
    </message>
    <message>
        <source>{done} of {wanted} done this week.</source>
        <translation>{done} von {wanted} Tagen diese Woche geschafft.</translation>
    </message>
</context>
<context>
    <name>WeekSection</name>
    <message>
        <source>Days wanted</source>
        <translation>Gewünschte Tage</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Die Woche</translation>
    </message>
    <message>
        <source>Three is a good number. Whatever you do on a day counts, and days off are part of it.</source>
        <translation>Drei ist eine gute Zahl. Was Sie an einem Tag machen, zählt, ob viel oder wenig, und freie Tage gehören dazu.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Anything we should know?</source>
        <translation>Gibt es etwas zu beachten?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Do as much as feels right. The holds can grow as you do, and you decide when.</source>
        <translation>Machen Sie so viel, wie Ihnen guttut. Die Haltezeiten können mit Ihnen wachsen, und Sie bestimmen, wann.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>F1 opens this page at any time.</source>
        <translation>F1 öffnet diese Seite jederzeit.</translation>
    </message>
    <message>
        <source>Floorside leads you through a short routine on the floor, for hips, low back and sciatica.</source>
        <translation>Floorside führt Sie durch eine kurze Übungsfolge auf dem Boden, für Hüfte und unteren Rücken und bei Ischias.</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Put the laptop beside you and press Start. A voice and a picture lead you; your hands are free.</source>
        <translation>Stellen Sie den Laptop neben sich und drücken Sie auf Start. Eine Stimme und ein Bild führen Sie; Ihre Hände sind frei.</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Alle überspringen</translation>
    </message>
    <message>
        <source>Space pauses. H says that something hurts: the clock stops, and you choose what follows.</source>
        <translation>Die Leertaste macht Pause. Mit H sagen Sie, dass etwas wehtut: Die Zeit bleibt stehen, und Sie wählen, wie es weitergeht.</translation>
    </message>
    <message>
        <source>Tick what is true for you, or nothing. Some exercises are then left out or done more gently, each with its reason. You can change it in Settings; it stays on this computer.</source>
        <translation>Kreuzen Sie an, was auf Sie zutrifft, oder nichts. Manche Übungen fallen dann weg oder werden sanfter, jeweils mit Grund. Sie können es in den Einstellungen ändern; es bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Welcome to Floorside</source>
        <translation>Willkommen bei Floorside</translation>
    </message>
    <message>
        <source>Which country are you in?</source>
        <translation>In welchem Land sind Sie?</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
</context>
<context>
    <name>WorstPain</name>
    <message>
        <source>Both, or not sure</source>
        <translation>Beide oder unsicher</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>On which side?</source>
        <translation>Auf welcher Seite?</translation>
    </message>
    <message>
        <source>Pain at its worst, during the session</source>
        <translation>Stärkster Schmerz während der Einheit</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Which exercise was it?</source>
        <translation>Bei welcher Übung war es?</translation>
    </message>
</context>
<context>
    <name>_Shown</name>
    <message>
        <source>This picture is missing.</source>
        <translation>Dieses Bild fehlt.</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>Nothing was done in this time.</source>
        <translation>In dieser Zeit wurde nichts gemacht.</translation>
    </message>
    <message>
        <source>Once you have said how much it hurts before and after a session, a chart appears here.</source>
        <translation>Sobald Sie vor und nach einer Einheit gesagt haben, wie stark der Schmerz ist, erscheint hier ein Diagramm.</translation>
    </message>
    <message>
        <source>Pain, on average in each month</source>
        <translation>Schmerz, Durchschnitt je Monat</translation>
    </message>
    <message>
        <source>Pain, on average in each quarter</source>
        <translation>Schmerz, Durchschnitt je Vierteljahr</translation>
    </message>
    <message>
        <source>Pain, on average in each week</source>
        <translation>Schmerz, Durchschnitt je Woche</translation>
    </message>
    <message>
        <source>Pain, on average in each year</source>
        <translation>Schmerz, Durchschnitt je Jahr</translation>
    </message>
    <message>
        <source>Pain, session by session</source>
        <translation>Schmerz, Einheit für Einheit</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Spaziergänge</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>at worst</source>
        <translation>am stärksten</translation>
    </message>
    <message>
        <source>average of each month</source>
        <translation>Durchschnitt je Monat</translation>
    </message>
    <message>
        <source>average of each quarter</source>
        <translation>Durchschnitt je Vierteljahr</translation>
    </message>
    <message>
        <source>average of each week</source>
        <translation>Durchschnitt je Woche</translation>
    </message>
    <message>
        <source>average of each year</source>
        <translation>Durchschnitt je Jahr</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>breaths</source>
        <translation>Atemzüge</translation>
    </message>
    <message>
        <source>circles each way</source>
        <translation>Kreise pro Richtung</translation>
    </message>
    <message>
        <source>each session</source>
        <translation>jede Einheit</translation>
    </message>
    <message>
        <source>minutes walked</source>
        <translation>Minuten zu Fuß</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>pain, 0–10</source>
        <translation>Schmerz, 0–10</translation>
    </message>
    <message>
        <source>pain, 0–10; numbers: the newest</source>
        <translation>Schmerz, 0–10; Zahlen: neueste</translation>
    </message>
    <message>
        <source>reps</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>seconds held</source>
        <translation>Sekunden gehalten</translation>
    </message>
    <message>
        <source>steps each way</source>
        <translation>Schritte pro Richtung</translation>
    </message>
    <message>
        <source>{median} ({low} to {high})</source>
        <translation>{median} ({low} bis {high})</translation>
    </message>
    <message>
        <source>{title}, {first} to {last}. Newest: {newest}. Average: {average}.</source>
        <translation>{title}, {first} – {last}; zuletzt: {newest}. Durchschnitt: {average}.</translation>
    </message>
    <message>
        <source>{unit}: monthly median and range</source>
        <translation>{unit}: Median und Spanne je Monat</translation>
    </message>
</context>
<context>
    <name>dose</name>
    <message>
        <source>The usual form</source>
        <translation>Die übliche Form</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie bisher</translation>
    </message>
    <message>
        <source>between sets</source>
        <translation>zwischen den Sätzen</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{exercise}, {side}</source>
        <translation>{exercise}, {side}</translation>
    </message>
    <message>
        <source>{exercise}: {what}</source>
        <translation>{exercise}: {what}</translation>
    </message>
    <message>
        <source>{part} {before} → {after}</source>
        <translation>{part} {before} → {after}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more sets</source>
        <translation>
            <numerusform>%n weiterer Satz</numerusform>
            <numerusform>%n weitere Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>1 more set</source>
        <translation>1 weiterer Satz</translation>
    </message>
    <message>
        <source>a different length or name of the session</source>
        <translation>eine andere Länge oder ein anderer Name der Einheit</translation>
    </message>
    <message>
        <source>a leg weaker or more numb</source>
        <translation>mehr Schwäche oder Taubheit in einem Bein</translation>
    </message>
    <message>
        <source>all {n}</source>
        <translation>alle {n}</translation>
    </message>
    <message>
        <source>began on {day} at {time}</source>
        <translation>begann am {day} um {time}</translation>
    </message>
    <message>
        <source>deleted, as soon as the disk takes it</source>
        <translation>gelöscht, sobald die Festplatte es annimmt</translation>
    </message>
    <message>
        <source>different sets</source>
        <translation>andere Sätze</translation>
    </message>
    <message>
        <source>done elsewhere</source>
        <translation>anderswo gemacht</translation>
    </message>
    <message>
        <source>further down the leg</source>
        <translation>weiter unten im Bein</translation>
    </message>
    <message>
        <source>in both legs</source>
        <translation>in beiden Beinen</translation>
    </message>
    <message>
        <source>in {exercise}</source>
        <translation>bei {exercise}</translation>
    </message>
    <message>
        <source>it hurt</source>
        <translation>tat weh</translation>
    </message>
    <message>
        <source>legs as before</source>
        <translation>Beine wie bisher</translation>
    </message>
    <message>
        <source>less far down the leg</source>
        <translation>weniger weit unten im Bein</translation>
    </message>
    <message>
        <source>new in a leg</source>
        <translation>neu in einem Bein</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht dabei</translation>
    </message>
    <message>
        <source>note “{value}”</source>
        <translation>Notiz „{value}“</translation>
    </message>
    <message>
        <source>nothing in the legs</source>
        <translation>nichts in den Beinen</translation>
    </message>
    <message>
        <source>pain after {value}</source>
        <translation>Schmerz nachher {value}</translation>
    </message>
    <message>
        <source>pain before {value}</source>
        <translation>Schmerz vorher {value}</translation>
    </message>
    <message>
        <source>pain spread</source>
        <translation>Schmerz strahlte aus</translation>
    </message>
    <message>
        <source>pain the morning after {value}</source>
        <translation>Schmerz am Morgen danach {value}</translation>
    </message>
    <message>
        <source>pain while walking or afterwards {value}</source>
        <translation>Schmerz beim Gehen oder danach {value}</translation>
    </message>
    <message>
        <source>pain {value}</source>
        <translation>Schmerz {value}</translation>
    </message>
    <message>
        <source>two values to choose from</source>
        <translation>zwei Werte zur Auswahl</translation>
    </message>
    <message>
        <source>worst in {exercise}</source>
        <translation>am stärksten bei {exercise}</translation>
    </message>
    <message>
        <source>worst on the left</source>
        <translation>am stärksten links</translation>
    </message>
    <message>
        <source>worst on the right</source>
        <translation>am stärksten rechts</translation>
    </message>
    <message>
        <source>worst pain {value}</source>
        <translation>stärkster Schmerz {value}</translation>
    </message>
    <message>
        <source>{done} of 1 set done</source>
        <translation>{done} von 1 Satz gemacht</translation>
    </message>
    <message>
        <source>{done} of {all} sets done</source>
        <translation>{done} von {all} Sätzen gemacht</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>{n} of {all}, in part</source>
        <translation>{n} von {all}, teilweise</translation>
    </message>
    <message>
        <source>{set}: {done}</source>
        <translation>{set}: {done}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n breaths</source>
        <translation>
            <numerusform>%n Atemzug</numerusform>
            <numerusform>%n Atemzüge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circles</source>
        <translation>
            <numerusform>%n Kreis</numerusform>
            <numerusform>%n Kreise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reps</source>
        <translation>
            <numerusform>%n Wdh.</numerusform>
            <numerusform>%n Wdh.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walks</source>
        <translation>
            <numerusform>%n Spaziergang</numerusform>
            <numerusform>%n Spaziergänge</numerusform>
        </translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>1 breath</source>
        <translation>1 Atemzug</translation>
    </message>
    <message>
        <source>1 circle</source>
        <translation>1 Kreis</translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation>1 Übung</translation>
    </message>
    <message>
        <source>1 rep</source>
        <translation>1 Wiederholung</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Einheit</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>1 walk</source>
        <translation>1 Spaziergang</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>L {left} · R {right}</source>
        <translation>L {left} · R {right}</translation>
    </message>
    <message>
        <source>MMM d</source>
        <translation>MMM d</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>alles gemacht</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>rückwärts</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>abgekürzt</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd, MMM d</source>
        <translation>ddd, MMM d</translation>
    </message>
    <message>
        <source>ddd, MMM d, yyyy</source>
        <translation>ddd, MMM d, yyyy</translation>
    </message>
    <message>
        <source>ddd, yyyy MMM d</source>
        <translation>ddd, yyyy MMM d</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gemacht</translation>
    </message>
    <message>
        <source>down</source>
        <translation>senken</translation>
    </message>
    <message>
        <source>follow</source>
        <translation>nachstellen</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>vorwärts</translation>
    </message>
    <message>
        <source>h:mm ap</source>
        <translation>h:mm ap</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>halten</translation>
    </message>
    <message>
        <source>hurt</source>
        <translation>tat weh</translation>
    </message>
    <message>
        <source>in</source>
        <translation>einatmen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>out</source>
        <translation>ausatmen</translation>
    </message>
    <message>
        <source>pain after {n}</source>
        <translation>Schmerz nachher {n}</translation>
    </message>
    <message>
        <source>pain before {n}</source>
        <translation>Schmerz vorher {n}</translation>
    </message>
    <message>
        <source>pain {before} → {after}</source>
        <translation>Schmerz {before} → {after}</translation>
    </message>
    <message>
        <source>part of it</source>
        <translation>ein Teil</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>stechend</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>something hurt</source>
        <translation>etwas tat weh</translation>
    </message>
    <message>
        <source>spreading</source>
        <translation>ausstrahlend</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>to the left</source>
        <translation>nach links</translation>
    </message>
    <message>
        <source>to the right</source>
        <translation>nach rechts</translation>
    </message>
    <message>
        <source>too far</source>
        <translation>zu weit</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>unter 1 min</translation>
    </message>
    <message>
        <source>up</source>
        <translation>heben</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>Ihre eigene</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{n} each way</source>
        <translation>{n} pro Richtung</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{phase} {n}</source>
        <translation>{phase} {n}</translation>
    </message>
    <message>
        <source>{reps} × {hold}</source>
        <translation>{reps} × {hold}</translation>
    </message>
    <message>
        <source>{sessions} and {walks}</source>
        <translation>{sessions} und {walks}</translation>
    </message>
    <message>
        <source>{sets} × {amount}</source>
        <translation>{sets} × {amount}</translation>
    </message>
    <message>
        <source>{what}: {more}</source>
        <translation>{what}: {more}</translation>
    </message>
</context>
</TS>
