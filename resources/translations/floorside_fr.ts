<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About Floorside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All texts are in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can be done by keyboard. On any page, ? shows them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floorside: MIT. The font Atkinson Hyperlegible Next: SIL Open Font License. The Lucide icons: ISC. The voice, hibari: Apache 2.0. Qt and PySide6: LGPL 3; they are separate files, which you may replace with others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the first pages again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report holds the versions and the last lines of the log, and no names, notes or pain values. It is copied for you to paste into a message. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this is, when to get help, what should be known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Activities</name>
    <message>
        <source>On average they are going clearly better than on {day}: {before} then, {now} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On average they are going clearly worse than on {day}: {before} then, {now} now. A doctor or physiotherapist can look at it with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is going clearly better than on {day}: {before} then, {now} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is going clearly worse than on {day}: {before} then, {now} now. A doctor or physiotherapist can look at it with you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivitiesLine</name>
    <message>
        <source>How it goes, 0 to 10: {ratings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings of your own activities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivitiesPage</name>
    <message>
        <source>After the idea of the Patient-Specific Functional Scale (Stratford, Gill, Westaway, Binkley 1995), in our own words. Fewer than three points of change, or two on average, may be chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name up to three things that matter to you and are hard at the moment, such as sitting through a film or getting up from the floor. Rate how each goes now, and again about once a month. You can skip any of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you would like to do again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivitiesSection</name>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer to rate them about once a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate or change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to three activities of your own, as a goal beside the week, rated about once a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you would like to do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your activities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityCard</name>
    <message>
        <source>0: cannot do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10: as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: get up from the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: sit through a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: walk to the shops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does it go today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove activity {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityService</name>
    <message>
        <source>Own activities changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersLine</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what you said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The history is being repaired. This can take a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupActions</name>
    <message>
        <source>Checking the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is as it was in that backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Beyond</name>
    <message>
        <source>Allow one step beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep to the usual range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the top of the usual range, {range}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual range: {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual range: {range}. Less is a good way to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual range: {range}. One step beyond it is allowed now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarGrid</name>
    <message numerus="yes">
        <source>The last half year: %n days with a session</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarSection</name>
    <message>
        <source>A file that every calendar can open, with an alarm. Saved again, it replaces the entry. Google Calendar leaves out the alarm of a file, and reminds you as you have set it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good time for your routine. If it does not suit, another time does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar and reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One notification at that time, from your system. It is silent once you have done something, on days of rest, on sore days, while you want no notifications, and after three that you did not answer, until your next session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}. Open it with your calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you would like to do your routine. Other days are as good, and days off are part of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CareNotes</name>
    <message>
        <source>Done another way for now: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is paused for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentler again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentler for now: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as usual: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out for now: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out today: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pain spread there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>0 none, 10 worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much back, hip or leg pain did you have on {day} morning?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much back, hip or leg pain did you have this morning?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much back, hip or leg pain do you have now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less far down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, tingling or numbness in your legs, compared with before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today: {answers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weaker or more numb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legs: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain {pain}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInSection</name>
    <message>
        <source>Ask how I am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now, and the morning after the last session. Without answers, Floorside suggests no increase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions before a session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckIns</name>
    <message>
        <source>Gentle routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My flare plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the leg feels worse, less is better today. The gentle routine may suit you, or a rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConditionsSection</name>
    <message>
        <source>Anything we should know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you tick changes exercises or leaves them out, and Floorside says why. It stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>+10 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tones: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tones: on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice: as you need it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice: everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice: short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice: tones only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−10 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CuePlayer</name>
    <message>
        <source>There is no sound at the moment. Everything else goes on; watch the screen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Adds what is in an export. Nothing that is here is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History, backups, your own exercises, routines and flare plan, and the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is all on this computer. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON holds everything and can be imported again. CSV is for a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is made each day. You can undo a restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {backup}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your data is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before going back to a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>Delete everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete these files?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to be deleted: {counted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floorside closes now. The next start is like the very first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not from Floorside, and left alone: {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files could not be removed: {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flare plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links to other folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} may hold other things of yours. Only files with Floorside's own names are deleted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{sessions}, all backups, your own exercises, routines and flare plan, and the settings are removed from this computer. This cannot be undone. Files that you exported stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>Click to see the movement again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>About the exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to get help →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← All exercises</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoseEditor</name>
    <message>
        <source>Breaths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side}, {part}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoseLog</name>
    <message>
        <source>The history of the doses cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DosePast</name>
    <message>
        <source>Hide how it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>your emergency number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message numerus="yes">
        <source>%n sets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note for yourself, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All done. Well done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the session it was {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much back, hip or leg pain do you have now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done; that it hurt is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of it done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a lot of pain. Rest in a position that eases it, and move gently when you can. If it does not settle, have it looked at; When to get help says how soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped when it hurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n sets in full</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeActions</name>
    <message>
        <source>Export the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports, copies of a history (*.json *.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sessions} exported to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseChooser</name>
    <message>
        <source>Exercise: {name}. Choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} – choose another exercise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseList</name>
    <message>
        <source>Do it today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this one today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseMenu</name>
    <message>
        <source>All of them are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change one of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New exercise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseModel</name>
    <message>
        <source>left out today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseService</name>
    <message>
        <source>The exercise could not be saved ({reason}). It lasts until you close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be saved ({reason}). Make room, then save once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseWords</name>
    <message>
        <source>Breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You made this exercise. Floorside knows nothing more about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>In your own words, one thing per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}, in your own words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigurePicker</name>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinerParts</name>
    <message>
        <source>A rest this short lasts as long as it takes to move and to hear what comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One rep: {phase}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tempo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlarePlanForm</name>
    <message>
        <source>My flare plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault}. If you save this, that file is kept aside.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlarePlanPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My flare plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New numbness, a weaker leg, or pain in both legs? Then this first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlarePlanService</name>
    <message>
        <source>The flare plan could not be saved ({reason}). It lasts until you close.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>A folder to keep in step with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the file in the shared folder too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be removed ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds what this computer wrote for your other computers. What they read of it stays with them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderSection</name>
    <message>
        <source>A folder that Syncthing, Nextcloud, Dropbox or a USB stick carries can keep the histories in step. Your sessions, notes and pain values are then stored there as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in step no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in step with a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop keeping in step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here and in the folder stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderSync</name>
    <message>
        <source>A file in the shared folder cannot be read. It is tried again later: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in the shared folder is from a newer Floorside. Update this one: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in the shared folder is not complete yet. It is read again later: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the other computers: {new} new, {updated} changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping in step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping in step did not work this time. It is tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last in step: {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not there just now. Floorside looks for it again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared folder cannot be written to. It is tried again later: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two copies of a file in the shared folder. Both were read: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sessions} with two values to choose from: open the history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HalfYear</name>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last half year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown of the last half year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stronger = more of the routine done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My flare plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which country are you in?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpSection</name>
    <message>
        <source>Always one key away: F1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the country where you are. If yours is not listed, type its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signs that need help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>Change to a session undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session edited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryReader</name>
    <message>
        <source>The history cannot be read at the moment. Sessions still work, and are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n sessions changed on both computers: both values are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions dated in the future: kept, and not used for suggestions until then.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions with a date other than the day of the session: kept as it is.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 session changed on both computers: both values are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session dated in the future: kept, and not used for suggestions until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session with a date other than the day of the session: kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also imported: {along}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open them in the history to choose one: they are marked “{mark}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes of doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flare plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} new, {updated} changed, {known} known already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>In this order. Alt and the arrow keys move an entry, Delete removes it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>That did not work ({kind}). The report at the end of Settings says more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Answer a question about pain, or type a dose on its slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, from a page that lies over the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor: move the entry down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor: move the entry up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor: remove the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the voice says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the routine page and in its editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say all steps, this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop; you are asked first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten seconds or one rep less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten seconds or one rep more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tones on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KitWords</name>
    <message>
        <source>Have within reach: {things}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window opens anew in the language that you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translated, not yet read by a clinician of this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and voice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastResort</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floorside could not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong while starting ({kind}, {place}). Your history was not deleted. Start Floorside once more. If that does not help, copy the report, paste it into a message to whoever helps you, and then close this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong; Floorside goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong; the session goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is copied. Paste it into a message to whoever helps you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside Floorside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Escape once more leaves without saving.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonOffer</name>
    <message>
        <source>A minute to read, if you like: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>About a minute each. {read} of {all} read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My flare plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure stands still and changes with the phase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Get help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to get help (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, you are here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesRow</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many minutes do you have today? {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoSessions</name>
    <message>
        <source>After your first session you can read here what you did and how it felt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingLeft</name>
    <message>
        <source>Everything is paused for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercise is left for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When that has changed, untick it in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>A gentle start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About half for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pain in a leg usually settles; these signs need help:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, tingling or numbness new in both legs needs help now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please have this looked at today, before you exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please have your legs looked at. These signs say how soon:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some sessions have been too much lately. The gentle routine may suit you for a few days, and a doctor or physiotherapist can look at it with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a lot of pain today. The gentle routine may suit you, or a rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a lot of pain, as on other days lately. The gentle routine may suit you today, and a doctor or physiotherapist can look at it with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last two sessions went well. Go one step up, towards what you did before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last two sessions were too much. The gentle routine may suit you today, or a rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When both legs are affected, please get help now, and leave the exercises for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would you like to begin with a small session? Easier forms, about six minutes, growing from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You feel it further down. Usually it settles; these signs need help:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your last usual session was %n weeks ago. Start again with about half, without the harder forms? If all is well, the rest comes back within two weeks.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your pain has been higher these past two weeks than it was at first. That can have many reasons, and a doctor or physiotherapist can look at it with you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberChoice</name>
    <message>
        <source>Another country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberStepper</name>
    <message>
        <source>{name}: less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherSoundSection</name>
    <message>
        <source>Music or a film goes on by itself afterwards, if it was playing before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause other players during a session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherValues</name>
    <message>
        <source>Also given: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown now: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n days this week</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 day this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your physio…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {session} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {session} edited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnExercise</name>
    <message>
        <source>Breaths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles, both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Line {line} has %n words. Up to {most} can be spoken: could it be two lines?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Line {n} is long. Could it be two lines?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reps, each held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps to the sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n lines. Could some of them be one?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnExercisePage</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted this way, it starts afresh in your routines. The history keeps what you have done so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First one side, then the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floorside knows nothing about this exercise. Bear in mind what you have ticked in Settings, and stop if it hurts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown on the screen during the exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step per line, if you like. The voice says them while you get into position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dose that it starts with in a routine. You can change it there at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure of an exercise that looks similar. It is shown if there is no picture of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to three photos or drawings of your own: choose them, paste them, or drop them here. They are shown one after the other. Only the picture is kept, and nothing about where or when it was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{routine}” has no other exercise. Put another one in first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaceSection</name>
    <message>
        <source>At least; the voice needs {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down to the floor, or up from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with Space, a click, a headset button or a remote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between exercises. It never shortens an exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To another position on the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next exercise in the same position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the other direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for me before each exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>The page: {extent}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainRow</name>
    <message>
        <source>0: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10: the worst I can imagine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{skip} this question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer cannot be reached. The page can still be saved as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PausePanel</name>
    <message>
        <source>A pause of a set length. Then the session goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session stops here until you go on, with Space or the button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PercentSlider</name>
    <message>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>Picture {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show picture {n} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take picture {n} out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Choose pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room for {n} pictures. Take one out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which page shows the exercise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has several pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Click to see the next picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is missing. The exercise works without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your picture {n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionnaireController</name>
    <message>
        <source>The monthly questionnaire about your back is due, if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The monthly questionnaire and your own activities are due, if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can rate your own activities again, if you like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionnaireSection</name>
    <message>
        <source>Fill it in now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How your back is, over the months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me about once a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Roland-Morris questionnaire: 24 sentences to tick, about three minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today's answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>A sharp pain is a good reason to leave this one for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cramp, or something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease out of it, slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End for today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every set so far is saved and counts. The session waits meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a position that feels better, and breathe. Nothing is timed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If pain, tingling or numbness spreads or stays, end here for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you like, say what it was. If it was nothing, go on: nothing is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less is plenty: go only as far as it stays comfortable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next exercise: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing comes after this. End the session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is done yet, so nothing is kept. The session waits meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is done yet; that it hurt is noted. The session waits meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller, shorter or not at all: whatever feels right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreading, numb or tingling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep what was done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretching too far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually it settles with rest. Leave this exercise for today; ending here is best. Some signs need help quickly: When to get help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You felt it spread. Usually it settles; these signs need help:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Flare plan changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flare plan deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingSection</name>
    <message>
        <source>My flare plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer a lesson after a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One at most, and each only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short lessons and the flare plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve, of about a minute each, with their sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps on a sore day, written on a calm one and offered when you need it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusalsSection</name>
    <message>
        <source>Suggest again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions you do not want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you said no to for good. You can change your mind here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: a harder form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: an easier form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {side}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderService</name>
    <message>
        <source>Your system cannot remind you: Floorside finds no scheduler there that takes it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0: cannot do it, 10: as before. %n points are a clear change.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions: none ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floorside wrote this on {day} from what the person did at home and told it. Nothing in it was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the physiotherapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the legs, before a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L {left}, R {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, in the person's own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain at its worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain spread, a leg was worse, or pain clearly rose. The program then suggests less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain the next morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, tingling or numbness, compared with the time before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain: 0 is none, 10 the worst imaginable. Each dot is an answer, the line goes through the averages. “3.1 → 2.4” are the averages of the first and the last four weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roland-Morris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roland-Morris questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person stopped a set and said why. Spreading: further down the leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worst pain came with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much (red answers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was planned in the first and the last session with it. In full: sessions with every set done to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a leg was worse before the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>average {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain {pain} after, {usual} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain {pain} at its worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain {pain} the next morning, {usual} as a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activity}: {ratings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}: {sessions}, last on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{average}, highest {highest}, {answers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {sessions}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, {average} a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{early} → {late}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise} ({form})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}, {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: {sessions}, up to {highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: {what}, {sessions}, last on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}: no session with anything done in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}: {sessions}, on {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} → {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} → {last} of {all}, the fewer the better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{full} of {sessions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{last}: {sessions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{walks}, {time} in all; first {first} min, last {last} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your physio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page to bring along or to send. It leaves this computer only if you take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With my notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RolandMorrisPage</name>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} ticked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutineEditor</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>+ Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Wait for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A routine holds at most %n entries.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A routine needs at least one exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this exercise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down to the floor once, up once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down to the floor {now}; no other order needs less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of this rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No need to get down to the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest: {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order takes you down to the floor {now}. Another order needs that {then}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You turn over {now} on the way. Another order needs that {then}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutineHeader</name>
    <message>
        <source>Change the routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the routine (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine: {name}. Choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {exercises}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutineMenu</name>
    <message>
        <source>A new routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the usual doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}): choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutineOffers</name>
    <message>
        <source>A gentle start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About half for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doses have changed since, so they stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutinePage</name>
    <message>
        <source>A walk counts as a day of your week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing ticked for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start · {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutineService</name>
    <message>
        <source>The dose has been changed since. Undo the later change first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dose has changed since, so it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}, undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutineSheet</name>
    <message numerus="yes">
        <source>%n exercises, about {minutes}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 exercise, about {minutes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the wall or the mat, with boxes for a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it is, as of {day}. Cross a box for each day on which you did the exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out for now: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: {form}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest for {seconds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: {form}. {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when: {signs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in seconds: {tempo}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose} · both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{routine} on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} of rest between the sets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutineStore</name>
    <message>
        <source>The routine could not be saved ({reason}). It lasts until you close.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreChart</name>
    <message>
        <source>Scores: {list}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>Not filled in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day} it was {score}; a difference of fewer than five may be chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is clearly less than on {day}, which had {score}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is clearly more than on {day}, which had {score}. A doctor could look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {score} of {all}. The fewer the ticks, the fewer things are hard to do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>Floorside is already open and does not respond. Close it, or end its process, then start it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message numerus="yes">
        <source>%n exercises and their routines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your own exercises</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions of the last backup are not in it: import {path} to have them again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions, all sound</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tones</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, each with its sources, and the words of the flare plan</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session of the last backup is not in it: import {path} to have it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session, all sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calm guide through a timed floor routine. Without a command it opens its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good time for your routine, if it suits you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of a session could not be put into the history. The whole session is kept in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floorside is in the menu; floorside --remove-desktop takes it out again ({file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floorside is no longer in the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PySide6 is missing, which draws the page: pip install PySide6-Essentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROUTINE is the id of a routine (full, short, flare, chair) or a TOML file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions between the beginning and {until} may be missing too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions between the beginning and {until} may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions between {begin} and {until} may be missing too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions between {begin} and {until} may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something could not be put into the history. Everything else goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged files are kept in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. This session is kept in memory and saved as soon as there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be reached. This session is kept in memory and saved as soon as it can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be written to. This session is kept in memory and saved as soon as it can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history {what}, and there is no backup of it. A new one begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history {what}. It was put together again from the backup of {time} with {sessions} ({saved} of them saved from the damaged file).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history {what}. It was put together again from the backup of {time} with {sessions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history {what}. It was put together again with {sessions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest part of the history (the file that ends in -wal) was taken away or damaged since the last start. The last sessions may be missing; all others are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual settings are used there for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual settings are used there, all others as they were; the file was kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one version of the history: {used} is used, {others} are not. Import those to bring in what is only there, then move those elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one version of the history: {used} is used, {other} is not. Import that one to bring in what is only there, then move that one elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left of it is kept in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a flare plan is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder is expected, and nothing was named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number has thousands of digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number has thousands of digits, use an ordinary one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number here is too large, use an ordinary one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of it cannot be read ({error}): it is mended when Floorside is started again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {kinds} takes no dose, write the dose beside an exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add it to the exercise once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed is one line of at most {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed is the name of a picture that the window has saved, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also write a report for whoever helps you: the versions and the last lines of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>as if all of it had been done in so many sessions lately; without it, the history says what is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read ({reason}), a TOML file is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read ({reason}), its files are left out for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used ({error}): check the folder's permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used ({error}): the disk refuses; check it, and the free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used ({reason}): check the folder's permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used ({reason}): choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used ({reason}); look at who may open it, or choose another with --data-dir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written to ({reason}): nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conditions are missing, tick them again in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be put back as it was ({refused}): import once more when it can be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be restored ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be written ({reason}): choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did you mean {near!r}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format is not {format}: choose a file that was exported from Floorside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a -journal of another program beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a -wal that belongs to another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a fault ({findings}): it is mended at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a schema number that does not fit its tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no known ending; write it as .json (everything) or .csv (tables)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no known ending; write it as .pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {count} words, allowed is 1 to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a value that the history does not take ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds more than {most:g} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no {routine}: choose a file that Floorside has saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds {count} files, at most {most} are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much is spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a database of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a file, a folder is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a link to {target}, which is not there: connect that disk or folder again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a table, which cannot be read back: choose a .json file, which holds everything that was exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is being mended by another Floorside: close that one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is being written to by another Floorside: try again in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is closed: send it to a file or a terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged ({error}): ask for it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged ({findings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged ({findings}): choose another backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is false, allowed is only true; leave the whole item out for no wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a Floorside history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a file: move it elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an exported history, or was laid out anew and is too large to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not for {id}, which has no sides: write its values in the item itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not part of the dose of {id}, leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is open in another Floorside: close that one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is true, but steps go to the left and to the right by themselves; leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is unknown here, {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is written in UTF-16: save it again as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is written on Linux only; here, the system's own way makes an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {id!r}, allowed are up to 64 small letters a–z, digits and hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {id!r}, allowed is {flare_plan!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {id!r}, allowed is {prefix} and up to 60 small letters a–z, digits and hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {id!r}, rename the file to {id}.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {rest:g}, allowed is more than 0 and at most 600 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {value:g}, allowed is more than 0 and at most {most:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {value:g}, allowed is {least:g} to {most:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is restored from its copy when it is next shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>its words are complete, %n recorded phrases; found {engines}; try it with the sound check in Settings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its words are complete, %n recorded phrases; try it with the sound check in Settings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>keep everything, settings too, under DIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known are {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left and right differ, but this exercise has no sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: {names}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number}: an entry is missing after the comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number}: no list {name} can stand here: export anew, or update Floorside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number}: nothing may follow the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number}: the file ends too early, its end is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number}: the line before must end with a comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists are nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists or tables are nested too deeply, two levels are enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at catalogue, figures, sounds, settings, database and backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at the program instead: window, fonts, plugins, sound and voice; no data is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs SQLite 3.37, this Python has {version}: use a newer Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no backup could be made ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no backup could be made: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no flare plan is written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no notification can be shown ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no room is left on the disk: check the free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no session is saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of your own are saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was exported: a part of the history cannot be read; it is mended when Floorside is started again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the time from this day on (2026-01-31)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one for each of {exercises} exercises, {forms} forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only say what it would do, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only those from this day on (2026-01-31)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the window and add the routine in a .floorside or .toml file to yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the window and begin a session at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print it as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the steps and cues of a routine with their times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print them as JSON, with their sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print what the voice says, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put Floorside into your desktop's menu (Linux)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read sessions from a .json file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions: {new} new, {updated} brought up to date, {known} known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets without their session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the reminder, unless a rule says silence; your system runs this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something was done today, or a session runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speak this language, such as de; without it, that of the settings or the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take it out of the menu again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tempo and hold are all 0, a rep needs time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer woke less than {minutes} minutes ago; it would ask again then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the conditions leave nothing of it for now; they are ticked in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the desktop is set not to disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has {size:.1f} MB, at most 1 MB is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the index {index} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list has {count} entries, allowed is 1 to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list has {count} entries, allowed is at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reminder is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual ones, none are saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are two versions of {name}; that one is used, and this one is left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no exercise in the list, add at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no exercise {figure!r}, {suggestion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no exercise {id!r}, {suggestion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such routine; there are {known}, or name a .toml file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is one flare plan, rename the file to {id}.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this exercise has no tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this has more than {most:g} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a day of rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a sore day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not TOML: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not UTF-8, save the file as UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a file name, a TOML file is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is {what}, a TOML file is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is unknown, {suggestion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this picture is missing or damaged: take it out of its exercise, or add it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this picture is not the one of its name: ask for the file once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this picture {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three reminders were not answered; it waits for your next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timing.{name} is {seconds:g}, allowed is 0 to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version is {version}, this Floorside reads {format_version}: update it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was written by a newer Floorside: update this one, the history is left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be silent: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would have {size:.0f} MB, at most {most:g} MB is allowed: take some pictures out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would remind now: nothing speaks against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a routine for the wall, a PDF with boxes for a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write all sessions to a .json or .csv file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the page for your physiotherapist, a PDF of the last half year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>wrote %n sessions to {file}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>wrote 1 session to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, the newest of {time} UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{damaged} of {all} sessions damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data!r} is unknown, {suggestion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise} is there already, at items[{first}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: {seconds:g} s of rest instead of {wanted:g} s, for there must be time to move and to hear what comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{extent}; written to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault}. Sessions are kept in memory until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: cannot be written ({reason}); choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: is another file already and is left as it is; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: is missing or broken, install floorside again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: this picture of {own} is missing or damaged; {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} of exercise, rest and wait is here, allowed is exactly one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list}: {count} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message} (floorside --help lists the commands)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, written to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}): the usual settings are used for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is empty; make it again with tools/make_sounds.py</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is gone; what is left of it is put together at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {error}; make it again with tools/make_sounds.py</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the list {list} has more than {most} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sessions} could not be saved, from {first} to {last}, and {unknown} of a date that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sessions} could not be saved, from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sessions} could not be saved, of a date that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sessions} could not be saved: {dates}, and {unknown} of a date that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sessions} could not be saved: {dates}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{session} begins later than now: it is kept, and counts for no suggestion until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{session} has a local_date that is not the day of its beginning: it is kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{session} was changed on both sides: both values are kept, choose in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!a} is not UTF-8, choose a folder with another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} is no date, write it as 2026-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} is no number of sessions, write it as 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} is not spoken here, there are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, and no backup can be used; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}; let it stand once, with more sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}. All of it can be read; new sessions are kept in memory until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionController</name>
    <message>
        <source>Paused, because the computer slept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionDetails</name>
    <message numerus="yes">
        <source>%n more sets are kept; an export shows them all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit pain and note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No set was finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionEditor</name>
    <message>
        <source>Pain after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain the morning after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>The screen may go dark: this computer does not allow it to be kept on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Every change is saved at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>The settings could not be saved ({reason}). They last until you close.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedRoutine</name>
    <message numerus="yes">
        <source>{exercises}, {minutes}, %n exercises of its own.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{exercises}, {minutes}, 1 exercise of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercises}, {minutes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} replaced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedRoutinePage</name>
    <message>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by whoever shares it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a routine of this name. If you keep both, this one is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>Change sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in the system's sound settings that an output is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the system has muted this program, or a headphone plug is only half in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every tone, and a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good. In a session they sound just like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is {device} what you listen to? If not, choose another output in the system's sound settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes about twenty seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was played on: {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next repetition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound device was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, I did not hear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the sound device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play all sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the speaker on, or connect it, then play again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tones are switched off for sessions. You can switch them on above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume of the tones is at 0 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no voice. The lines above say what helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the volume up: here, in the system, and on the speaker itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without sound everything else still works: the screen shows each cue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, I heard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{phrase}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message numerus="yes">
        <source>%n breaths</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come onto your hands and knees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cushion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit on the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit on the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space or a click goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay on hands and knees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay on the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay on your back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay on your front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay seated on the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the time you need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then: the end of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercise {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest {0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest {0} s, then set {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} · {2} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} × {1} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageButton</name>
    <message>
        <source>Key: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>A session is under way, so nothing else was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something here is waiting for an answer, so nothing was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are kept. You can begin a new history beside them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartQuestions</name>
    <message>
        <source>A gentle start for the first two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you used to exercise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sore are you these days?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now and then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quite sore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The short routine in easier forms, with at most five of anything: about six minutes. It grows from there as it suits you, and the full routine waits with the same small amounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, every week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}, {value}: less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {value}: more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsField</name>
    <message>
        <source>Steps, one per line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message numerus="yes">
        <source>%n sets of {amount}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 set of {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suggestion for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be suggested again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next time: {offer}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off till later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try {next}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}, left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}, right side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>{subject}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakePicture</name>
    <message>
        <source>This picture cannot be made small enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read to its end, so it was not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {width} × {height} pixels, which is too large. Save it smaller, then add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a picture. Choose one of these: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is of a kind that cannot be read here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeUpPage</name>
    <message>
        <source>A session was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{day} at {time}: {routine}. {done} of %n sets were done.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToldEditor</name>
    <message>
        <source>A note for yourself, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TonesSection</name>
    <message>
        <source>Count-in, start, halfway, each rep and the end, each with its own sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play tones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of the tones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the line about undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo ({undo}). Do again: {redo}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsavedSessions</name>
    <message numerus="yes">
        <source>%n sessions are not in the history yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A session is not in the history yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the last session is in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the session elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}. If the disk still does not save it, import it later in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving has not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk still does not save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history did not accept part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history did not accept part of it. All of it is kept in {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change is not on the disk yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can save it in another place and import it later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Add a voice for this language in the system's speech settings, then start Floorside again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the packages speech-dispatcher and speech-dispatcher-espeak-ng (on Debian and Ubuntu: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng), then start Floorside again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no voice for this language. Tones and captions continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no voice on this computer. Tones and captions continue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceSection</name>
    <message>
        <source>As you need it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you need it: all the steps the first few times, then position, name, side and how much. V changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brisk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floorside's voice</source>
        <translation>La voix de Floorside</translation>
    </message>
    <message>
        <source>For the system's voices. Floorside's own has one pace.</source>
        <translation>Pour les voix du système. Celle de Floorside n'a qu'un seul rythme.</translation>
    </message>
    <message>
        <source>How much is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace of the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the voice. This can take a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tones only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which voice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message numerus="yes">
        <source>%n minutes is about half, to begin again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A short walk on level ground is a good start: %n minutes, for example.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes, as on your last walks, is right for now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ask whoever treats you how far to walk for now. You can add any walk here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>For three weeks your walks have left the pain as it is. %n minutes is a small step up.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain while walking or afterwards, at its worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please have your legs looked at today, before you walk for exercise. You can add any walk here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When both legs are affected, please get help now. You can add any walk here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>When the leg feels worse, less is better today: %n minutes, or a rest.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last walk was %n weeks ago.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last walk was rather a lot. %n minutes may suit better for now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last walks were calm, and so were the mornings after. %n minutes is a small step up.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkEditor</name>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain the morning after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkPage</name>
    <message>
        <source>A walk counts as a day of your week, like a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkService</name>
    <message>
        <source>Walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>A rest today would do you good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {wanted} done this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done for this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day this week, whenever it suits you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow is a good day to rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days this week, whenever they suit you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} done this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {wanted} done this week.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekSection</name>
    <message>
        <source>Days wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three is a good number. Whatever you do on a day counts, and days off are part of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Anything we should know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do as much as feels right. The holds can grow as you do, and you decide when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 opens this page at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floorside leads you through a short routine on the floor, for hips, low back and sciatica.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the laptop beside you and press Start. A voice and a picture lead you; your hands are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space pauses. H says that something hurts: the clock stops, and you choose what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what is true for you, or nothing. Some exercises are then left out or done more gently, each with its reason. You can change it in Settings; it stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Floorside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which country are you in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorstPain</name>
    <message>
        <source>And at its worst, during the session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both, or not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which side?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which exercise was it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Shown</name>
    <message>
        <source>This picture is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>Nothing was done in the last half year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once you have said how much it hurts before and after a session, a chart appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before and after: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circles each way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain, 0–10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps each way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {unit}: {list}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dose</name>
    <message>
        <source>The usual form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}, {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a different length or name of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a leg weaker or more numb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further down the leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in both legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legs as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less far down the leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new in a leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in the legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain after {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain before {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain the morning after {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain while walking or afterwards {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two values to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst in {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst pain {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n breaths</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L {left} · R {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain after {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain before {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spreading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} each way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phase} {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reps} × {hold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sessions} and {walks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets} × {amount}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
