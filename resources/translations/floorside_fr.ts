<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About Floorside</source>
        <translation>À propos de Floorside</translation>
    </message>
    <message>
        <source>All texts are in {folder}.</source>
        <translation>Tous les textes sont dans {folder}.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Everything can be done by keyboard. The key ? shows all keys; in a session, when to get help.</source>
        <translation>Tout peut se faire au clavier. La touche ? montre toutes les touches ; en séance, quand demander de l’aide.</translation>
    </message>
    <message>
        <source>Floorside: MIT. The font Atkinson Hyperlegible Next: SIL Open Font License. The Lucide icons: ISC. The voice, hibari: Apache 2.0. Qt and PySide6: LGPL 3; they are separate files, which you may replace with others.</source>
        <translation>Floorside : MIT. La police Atkinson Hyperlegible Next : SIL Open Font License. Les icônes Lucide : ISC. La voix hibari : Apache 2.0. Qt et PySide6 : LGPL 3 ; ce sont des fichiers séparés, que vous pouvez remplacer par d’autres.</translation>
    </message>
    <message>
        <source>Folders in use</source>
        <translation>Dossiers utilisés</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>En cas de problème</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Afficher toutes les touches</translation>
    </message>
    <message>
        <source>Show the first pages again</source>
        <translation>Afficher à nouveau les premières pages</translation>
    </message>
    <message>
        <source>The first pages</source>
        <translation>Les premières pages</translation>
    </message>
    <message>
        <source>The report holds the versions and the last lines of the log, and no names, notes or pain values. It is copied for you to paste into a message. Nothing is sent.</source>
        <translation>Le rapport contient les versions et les dernières lignes du journal, sans noms, notes ni valeurs de douleur. Il est copié pour que vous le colliez dans un message. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation>Le rapport est copié.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>What this is, when to get help, what should be known.</source>
        <translation>Ce que c’est, quand demander de l’aide, ce qu’il faut savoir.</translation>
    </message>
</context>
<context>
    <name>Activities</name>
    <message>
        <source>On average they are going clearly better than on {day}: {before} then, {now} now.</source>
        <translation>En moyenne, cela va nettement mieux que le {day} : {before} ce jour-là, {now} maintenant.</translation>
    </message>
    <message>
        <source>On average they are going clearly worse than on {day}: {before} then, {now} now. A doctor or physiotherapist can look at it with you.</source>
        <translation>En moyenne, cela va nettement moins bien que le {day} : {before} ce jour-là, {now} maintenant. Un médecin ou un kinésithérapeute peut faire le point avec vous.</translation>
    </message>
    <message>
        <source>What it is for: {names}.</source>
        <translation>Le but : {names}.</translation>
    </message>
    <message>
        <source>“{activity}” {rating}</source>
        <translation>« {activity} » {rating}</translation>
    </message>
    <message>
        <source>“{name}” is going clearly better than on {day}: {before} then, {now} now.</source>
        <translation>« {name} » va nettement mieux que le {day} : {before} ce jour-là, {now} maintenant.</translation>
    </message>
    <message>
        <source>“{name}” is going clearly worse than on {day}: {before} then, {now} now. A doctor or physiotherapist can look at it with you.</source>
        <translation>« {name} » va nettement moins bien que le {day} : {before} ce jour-là, {now} maintenant. Un médecin ou un kinésithérapeute peut faire le point avec vous.</translation>
    </message>
</context>
<context>
    <name>ActivitiesLine</name>
    <message>
        <source>How it goes, 0 to 10: {ratings}.</source>
        <translation>Comment cela se passe, de 0 à 10 : {ratings}.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Ratings of your own activities</source>
        <translation>Évaluations de vos propres activités</translation>
    </message>
</context>
<context>
    <name>ActivitiesPage</name>
    <message>
        <source>After the idea of the Patient-Specific Functional Scale (Stratford, Gill, Westaway, Binkley 1995), in our own words. Fewer than three points of change, or two on average, may be chance.</source>
        <translation>D’après l’idée de la Patient-Specific Functional Scale (Stratford, Gill, Westaway, Binkley 1995), dans nos propres mots. Moins de trois points de différence, ou de deux en moyenne, peuvent être dus au hasard.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Name up to three things that matter to you and are hard at the moment, such as sitting through a film or getting up from the floor. Rate how each goes now, and again about once a month. You can skip any of it.</source>
        <translation>Nommez jusqu’à trois choses qui comptent pour vous et qui sont difficiles en ce moment, comme regarder un film sans devoir se lever, ou se relever du sol. Notez comment chacune se passe maintenant, puis environ une fois par mois. Tout est facultatif.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>What you would like to do again</source>
        <translation>Ce que vous aimeriez refaire</translation>
    </message>
</context>
<context>
    <name>ActivitiesSection</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Offer to rate them about once a month</source>
        <translation>Proposer de les noter environ une fois par mois</translation>
    </message>
    <message>
        <source>Rate or change</source>
        <translation>Noter ou modifier</translation>
    </message>
    <message>
        <source>Up to three activities of your own, as a goal beside the week, rated about once a month.</source>
        <translation>Jusqu’à trois activités à vous, comme but à côté de la semaine, notées environ une fois par mois.</translation>
    </message>
    <message>
        <source>What you would like to do again</source>
        <translation>Ce que vous aimeriez refaire</translation>
    </message>
    <message>
        <source>Your activities</source>
        <translation>Vos activités</translation>
    </message>
</context>
<context>
    <name>ActivityCard</name>
    <message>
        <source>0: cannot do it</source>
        <translation>0 : impossible</translation>
    </message>
    <message>
        <source>10: as before</source>
        <translation>10 : comme avant</translation>
    </message>
    <message>
        <source>Activity {n}</source>
        <translation>Activité {n}</translation>
    </message>
    <message>
        <source>For example: get up from the floor</source>
        <translation>Par exemple : se relever du sol</translation>
    </message>
    <message>
        <source>For example: sit through a film</source>
        <translation>Par exemple : regarder un film sans devoir se lever</translation>
    </message>
    <message>
        <source>For example: walk to the shops</source>
        <translation>Par exemple : aller à pied faire les courses</translation>
    </message>
    <message>
        <source>How does it go today?</source>
        <translation>Comment cela se passe-t-il aujourd’hui ?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove activity {n}</source>
        <translation>Retirer l’activité {n}</translation>
    </message>
</context>
<context>
    <name>ActivityService</name>
    <message>
        <source>Own activities changed</source>
        <translation>Activités modifiées</translation>
    </message>
</context>
<context>
    <name>AnswersLine</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change what you said</source>
        <translation>Modifier ce que vous avez dit</translation>
    </message>
    <message>
        <source>Today: nothing said</source>
        <translation>Aujourd’hui : rien de dit</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Everything else goes on; watch the screen.</source>
        <translation>Tout le reste continue ; regardez l’écran.</translation>
    </message>
    <message>
        <source>The history is being repaired. This can take a few seconds.</source>
        <translation>L’historique est en cours de réparation. Cela peut prendre quelques secondes.</translation>
    </message>
    <message>
        <source>“{routine}” was not started. {why}</source>
        <translation>« {routine} » n’a pas démarré. {why}</translation>
    </message>
</context>
<context>
    <name>BackupActions</name>
    <message>
        <source>Checking the backups</source>
        <translation>Vérification des sauvegardes</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
    <message>
        <source>Something has changed since you went back to a backup. The history before that is kept: it is in Settings under Restore…, “before going back to a backup”.</source>
        <translation>Quelque chose a changé depuis le retour à une sauvegarde. L’historique d’avant est gardé : il est dans les réglages sous « Restaurer… », « avant un retour à une sauvegarde ».</translation>
    </message>
    <message>
        <source>The history is as it was before.</source>
        <translation>L’historique est de nouveau comme avant.</translation>
    </message>
    <message>
        <source>The history is as it was in that backup.</source>
        <translation>L’historique est de nouveau celui de cette sauvegarde.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>À noter</translation>
    </message>
</context>
<context>
    <name>BeginEditor</name>
    <message>
        <source>When it began</source>
        <translation>Quand elle a commencé</translation>
    </message>
</context>
<context>
    <name>Beyond</name>
    <message>
        <source>Allow one step beyond</source>
        <translation>Permettre un pas au-delà</translation>
    </message>
    <message>
        <source>Keep to the usual range</source>
        <translation>Rester dans la plage habituelle</translation>
    </message>
    <message>
        <source>This is the top of the usual range, {range}.</source>
        <translation>C’est le haut de la plage habituelle, {range}.</translation>
    </message>
    <message>
        <source>Usual range: {range}</source>
        <translation>Plage habituelle : {range}</translation>
    </message>
    <message>
        <source>Usual range: {range}. Less is a good way to begin.</source>
        <translation>Plage habituelle : {range}. Commencer par moins est une bonne idée.</translation>
    </message>
    <message>
        <source>Usual range: {range}. One step beyond it is allowed now.</source>
        <translation>Plage habituelle : {range}. Un pas au-delà est permis maintenant.</translation>
    </message>
    <message>
        <source>{n} breaths</source>
        <translation>{n} respirations</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} fois</translation>
    </message>
    <message>
        <source>{times}, each held {seconds}</source>
        <translation>{times}, tenues {seconds} chacune</translation>
    </message>
</context>
<context>
    <name>CalendarEdit</name>
    <message>
        <source>A date from {first} to {last}</source>
        <translation>Une date du {first} au {last}</translation>
    </message>
    <message>
        <source>A date up to {last}</source>
        <translation>Une date jusqu’au {last}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>CalendarGrid</name>
    <message>
        <source>Earlier days</source>
        <translation>Jours précédents</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Jours suivants</translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n times, {minutes} in all</source>
        <translation>
            <numerusform>{day} : %n fois, {minutes} en tout</numerusform>
            <numerusform>{day} : %n fois, {minutes} en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: a session in which nothing was done</source>
        <translation>{day} : une séance où rien n’a été fait</translation>
    </message>
    <message>
        <source>{day}: no session</source>
        <translation>{day} : pas de séance</translation>
    </message>
    <message>
        <source>{day}: {minutes}</source>
        <translation>{day} : {minutes}</translation>
    </message>
    <message>
        <source>{day}: {minutes}, part of the routine</source>
        <translation>{day} : {minutes}, une partie de la routine</translation>
    </message>
    <message numerus="yes">
        <source>{time}: %n days with a session</source>
        <translation>
            <numerusform>{time} : %n jour avec une séance</numerusform>
            <numerusform>{time} : %n jours avec une séance</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}: 1 day with a session</source>
        <translation>{time} : 1 jour avec une séance</translation>
    </message>
</context>
<context>
    <name>CalendarSection</name>
    <message>
        <source>A file that every calendar can open, with an alarm. Saved again, it replaces the entry. Google Calendar leaves out the alarm of a file, and reminds you as you have set it there.</source>
        <translation>Un fichier que tout agenda peut ouvrir, avec une alarme. Enregistré de nouveau, il remplace l’entrée. Google Agenda ignore l’alarme du fichier et vous la rappelle selon ses propres réglages.</translation>
    </message>
    <message>
        <source>A good time for your routine. If it does not suit, another time does.</source>
        <translation>Un bon moment pour votre routine. S’il ne convient pas, un autre ira aussi bien.</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Agenda (*.ics)</translation>
    </message>
    <message>
        <source>Calendar and reminder</source>
        <translation>Agenda et rappel</translation>
    </message>
    <message>
        <source>Choose a day first.</source>
        <translation>Choisissez d’abord un jour.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>In your calendar</source>
        <translation>Dans votre agenda</translation>
    </message>
    <message>
        <source>One notification at that time, from your system. It is silent once you have done something, on days of rest, on sore days, while you want no notifications, and after three that you did not answer, until your next session.</source>
        <translation>Une notification à cette heure, de votre système. Elle se tait quand vous avez déjà fait quelque chose, les jours de repos, les jours douloureux, quand vous ne voulez pas de notifications, et après trois sans réponse, jusqu’à votre prochaine séance.</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Me le rappeler</translation>
    </message>
    <message>
        <source>Save to calendar</source>
        <translation>Enregistrer dans l’agenda</translation>
    </message>
    <message>
        <source>Save to calendar…</source>
        <translation>Enregistrer dans l’agenda…</translation>
    </message>
    <message>
        <source>Saved as {path}. Open it with your calendar.</source>
        <translation>Enregistré sous {path}. Ouvrez-le avec votre agenda.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>When you would like to do your routine. Other days are as good, and days off are part of it.</source>
        <translation>Quand vous aimeriez faire votre routine. Les autres jours sont tout aussi bons, et les jours libres en font partie.</translation>
    </message>
</context>
<context>
    <name>CareNotes</name>
    <message>
        <source>Do it as usual</source>
        <translation>Le faire comme d’habitude</translation>
    </message>
    <message>
        <source>Do them as usual</source>
        <translation>Les faire comme d’habitude</translation>
    </message>
    <message>
        <source>Done another way for now: {names}</source>
        <translation>Faits autrement pour l’instant : {names}</translation>
    </message>
    <message>
        <source>Everything is paused for now</source>
        <translation>Tout est en pause pour l’instant</translation>
    </message>
    <message>
        <source>Gentler again</source>
        <translation>De nouveau plus doux</translation>
    </message>
    <message>
        <source>Gentler for now: {names}</source>
        <translation>Plus doux pour l’instant : {names}</translation>
    </message>
    <message>
        <source>Kept as usual: {names}</source>
        <translation>Gardés comme d’habitude : {names}</translation>
    </message>
    <message>
        <source>Left out for now: {names}</source>
        <translation>Laissés de côté pour l’instant : {names}</translation>
    </message>
    <message>
        <source>Left out today: {names}</source>
        <translation>Laissés de côté aujourd’hui : {names}</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Le remettre</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Les remettre</translation>
    </message>
    <message>
        <source>The pain spread there.</source>
        <translation>La douleur s’y est étendue.</translation>
    </message>
    <message>
        <source>What is left out or changed</source>
        <translation>Ce qui est laissé de côté ou modifié</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>0 none, 10 worst</source>
        <translation>0 aucune, 10 la pire</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>How much back, hip or leg pain did you have on {day} morning?</source>
        <translation>Douleur au dos, à la hanche ou à la jambe, {day} matin ?</translation>
    </message>
    <message>
        <source>How much back, hip or leg pain did you have this morning?</source>
        <translation>Douleur au dos, à la hanche ou à la jambe, ce matin ?</translation>
    </message>
    <message>
        <source>How much back, hip or leg pain do you have now?</source>
        <translation>Douleur au dos, à la hanche ou à la jambe, maintenant ?</translation>
    </message>
    <message>
        <source>Less far down</source>
        <translation>Moins bas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New in both</source>
        <translation>Nouveau, les deux</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness in your legs, compared with before?</source>
        <translation>Douleur, fourmillements ou jambes engourdies, par rapport à avant ?</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness in your legs, compared with the last few days?</source>
        <translation>Douleur, fourmillements ou jambes engourdies, par rapport aux derniers jours ?</translation>
    </message>
    <message>
        <source>Today: {answers}</source>
        <translation>Aujourd’hui : {answers}</translation>
    </message>
    <message>
        <source>Weaker or more numb</source>
        <translation>Plus faible ou engourdie</translation>
    </message>
    <message>
        <source>legs: {answer}</source>
        <translation>jambes : {answer}</translation>
    </message>
    <message>
        <source>pain {pain}</source>
        <translation>douleur {pain}</translation>
    </message>
</context>
<context>
    <name>CheckInPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Tout passer</translation>
    </message>
</context>
<context>
    <name>CheckInSection</name>
    <message>
        <source>Ask how I am</source>
        <translation>Me demander comment je vais</translation>
    </message>
    <message>
        <source>Pain now, and the morning after the last session. Without answers, Floorside suggests no increase.</source>
        <translation>La douleur maintenant, et le matin après la dernière séance. Sans réponses, Floorside ne propose pas d’augmentation.</translation>
    </message>
    <message>
        <source>Questions before a session</source>
        <translation>Questions avant une séance</translation>
    </message>
</context>
<context>
    <name>CheckIns</name>
    <message>
        <source>Gentle routine: {name}</source>
        <translation>Routine douce : {name}</translation>
    </message>
    <message>
        <source>My flare plan</source>
        <translation>Mon plan pour les poussées</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>When the leg feels worse, less is better today. The gentle routine may suit you, or a rest.</source>
        <translation>Quand la jambe va moins bien, mieux vaut en faire moins aujourd’hui. La routine douce peut vous convenir, ou du repos.</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quand demander de l’aide</translation>
    </message>
</context>
<context>
    <name>ConditionsSection</name>
    <message>
        <source>Anything we should know</source>
        <translation>Y a-t-il quelque chose à savoir ?</translation>
    </message>
    <message>
        <source>What you tick changes exercises or leaves them out, and Floorside says why. It stays on this computer.</source>
        <translation>Ce que vous cochez change des exercices ou les laisse de côté, et Floorside dit pourquoi. Cela reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{condition}: no longer ticked</source>
        <translation>{condition} : n’est plus coché</translation>
    </message>
    <message>
        <source>{condition}: ticked</source>
        <translation>{condition} : coché</translation>
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
        <translation>Retour</translation>
    </message>
    <message>
        <source>Floor view</source>
        <translation>Vue au sol</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Ça fait mal</translation>
    </message>
    <message>
        <source>Leave floor view</source>
        <translation>Quitter la vue au sol</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Say it all</source>
        <translation>Tout dire</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Tones: off</source>
        <translation>Sons : non</translation>
    </message>
    <message>
        <source>Tones: on</source>
        <translation>Sons : oui</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>Voice: as you need it</source>
        <translation>Voix : selon le besoin</translation>
    </message>
    <message>
        <source>Voice: everything</source>
        <translation>Voix : tout</translation>
    </message>
    <message>
        <source>Voice: short</source>
        <translation>Voix : court</translation>
    </message>
    <message>
        <source>Voice: tones only</source>
        <translation>Voix : sons seuls</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Et maintenant ?</translation>
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
        <translation>Il n’y a pas de son en ce moment.</translation>
    </message>
</context>
<context>
    <name>CustomsSection</name>
    <message>
        <source>19 Nov</source>
        <translation>19 nov.</translation>
    </message>
    <message>
        <source>19:30</source>
        <translation>19:30</translation>
    </message>
    <message>
        <source>2026 Nov 19</source>
        <translation>2026 nov. 19</translation>
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
        <translation>Comme dans votre système, quelle que soit la langue, sauf si vous choisissez autre chose ici.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Dates, times and paper</source>
        <translation>Dates, heures et papier</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Nov 19</source>
        <translation>nov. 19</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <translation>La semaine commence le</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Adds what is in an export. Nothing that is here is lost.</source>
        <translation>Ajoute ce qui est dans un export. Rien de ce qui est ici n’est perdu.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Tout supprimer…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Files and backups</source>
        <translation>Fichiers et sauvegardes</translation>
    </message>
    <message>
        <source>Floorside keeps it on this computer, and sends nothing anywhere.</source>
        <translation>Floorside garde tout sur cet ordinateur et n’envoie rien nulle part.</translation>
    </message>
    <message>
        <source>History, backups, your own exercises, routines and flare plan, and the settings.</source>
        <translation>L’historique, les sauvegardes, vos exercices, routines et plan pour les poussées, et les réglages.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>It is on this computer, and in the folder above. Floorside itself sends nothing anywhere.</source>
        <translation>Tout est sur cet ordinateur et dans le dossier ci-dessus. Floorside lui-même n’envoie rien nulle part.</translation>
    </message>
    <message>
        <source>JSON holds your history, own exercises, routines and flare plan, and can be imported again. The settings are not in it, nor what you ticked about yourself. CSV is for a spreadsheet.</source>
        <translation>JSON contient votre historique, vos exercices, routines et plan pour les poussées, et peut être importé de nouveau. Les réglages n’y sont pas, ni ce que vous avez coché à votre sujet. CSV est pour un tableur.</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>One is made each day, and one before you import. You can undo a restore.</source>
        <translation>Une est faite chaque jour, et une avant d’importer. Une restauration peut être annulée.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore {backup}</source>
        <translation>Restaurer {backup}</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Where your data is kept</source>
        <translation>Où sont gardées vos données</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>avant une mise à jour</translation>
    </message>
    <message>
        <source>before going back to a backup</source>
        <translation>avant un retour à une sauvegarde</translation>
    </message>
    <message>
        <source>before importing</source>
        <translation>avant d’importer</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
</context>
<context>
    <name>DayStepper</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>{day}: the day after</source>
        <translation>{day} : le jour d’après</translation>
    </message>
    <message>
        <source>{day}: the day before</source>
        <translation>{day} : le jour d’avant</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message numerus="yes">
        <source>%n files of Floorside are deleted: {kinds}.</source>
        <translation>
            <numerusform>%n fichier de Floorside est supprimé : {kinds}.</numerusform>
            <numerusform>%n fichiers de Floorside sont supprimés : {kinds}.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file of Floorside is deleted: {kinds}.</source>
        <translation>1 fichier de Floorside est supprimé : {kinds}.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>Tout supprimer ?</translation>
    </message>
    <message>
        <source>Delete these files?</source>
        <translation>Supprimer ces fichiers ?</translation>
    </message>
    <message>
        <source>Everything was deleted.</source>
        <translation>Tout a été supprimé.</translation>
    </message>
    <message>
        <source>Floorside closes now. The next start is like the very first.</source>
        <translation>Floorside se ferme maintenant. Le prochain démarrage est comme le tout premier.</translation>
    </message>
    <message>
        <source>Floorside has no file here.</source>
        <translation>Floorside n’a pas de fichier ici.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Not everything was deleted.</source>
        <translation>Tout n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>Not from Floorside, and left alone: {files}</source>
        <translation>Étrangers à Floorside, laissés tels quels : {files}</translation>
    </message>
    <message>
        <source>These files could not be removed: {files}</source>
        <translation>Ces fichiers n’ont pas pu être supprimés : {files}</translation>
    </message>
    <message>
        <source>Your history</source>
        <translation>Votre historique</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>sauvegardes</translation>
    </message>
    <message>
        <source>exercises</source>
        <translation>exercices</translation>
    </message>
    <message>
        <source>files set aside</source>
        <translation>fichiers mis de côté</translation>
    </message>
    <message>
        <source>flare plan</source>
        <translation>plan pour les poussées</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historique</translation>
    </message>
    <message>
        <source>links to other folders</source>
        <translation>liens vers d’autres dossiers</translation>
    </message>
    <message>
        <source>log</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>notes of the reminder</source>
        <translation>notes du rappel</translation>
    </message>
    <message>
        <source>notes on the shared folder</source>
        <translation>notes sur le dossier partagé</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>enregistrements</translation>
    </message>
    <message>
        <source>routines</source>
        <translation>routines d’exercices</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>{folder} may hold other things of yours. Only files with Floorside's own names are deleted there.</source>
        <translation>{folder} peut contenir d’autres choses à vous. Seuls les fichiers aux noms propres à Floorside y sont supprimés.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} et %n autre</numerusform>
            <numerusform>{names} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{sessions}, all backups, your own exercises, routines and flare plan, and the settings are removed from this computer. This cannot be undone. Files that you exported stay where they are.</source>
        <translation>{sessions}, toutes les sauvegardes, vos exercices, routines et plan pour les poussées, et les réglages sont supprimés de cet ordinateur. On ne peut pas revenir en arrière. Les fichiers que vous avez exportés restent où ils sont.</translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>Click to see the movement again.</source>
        <translation>Cliquez pour revoir le mouvement.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>About the exercise</source>
        <translation>À propos de l’exercice</translation>
    </message>
    <message>
        <source>When to get help →</source>
        <translation>Quand demander de l’aide →</translation>
    </message>
    <message>
        <source>← All exercises</source>
        <translation>← Tous les exercices</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>closed</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>open</source>
        <translation>déplié</translation>
    </message>
</context>
<context>
    <name>DoseEditor</name>
    <message>
        <source>Breaths</source>
        <translation>Respirations</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Cercles</translation>
    </message>
    <message>
        <source>Hide {parts}</source>
        <translation>Masquer : {parts}</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Maintien</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>More: {parts}</source>
        <translation>Plus : {parts}</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>The same on both sides</source>
        <translation>Pareil des deux côtés</translation>
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
        <translation>L’historique des doses est inaccessible.</translation>
    </message>
</context>
<context>
    <name>DosePanel</name>
    <message>
        <source>For now a hold ends after {seconds} at most.</source>
        <translation>Pour l’instant, un maintien se termine après {seconds} au plus.</translation>
    </message>
    <message>
        <source>For now the form is “{form}”.</source>
        <translation>Pour l’instant, la forme est « {form} ».</translation>
    </message>
    <message>
        <source>What you set here is kept for later.</source>
        <translation>Ce que vous réglez ici est gardé pour plus tard.</translation>
    </message>
</context>
<context>
    <name>DosePast</name>
    <message>
        <source>Hide how it changed</source>
        <translation>Masquer les changements</translation>
    </message>
    <message>
        <source>How it changed</source>
        <translation>Voir les changements</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Annuler : {what}</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Prendre ceci</translation>
    </message>
    <message>
        <source>Use this: {what}</source>
        <translation>Prendre ceci : {what}</translation>
    </message>
    <message>
        <source>not in use, as the routine was changed in another way too</source>
        <translation>pas utilisé, car la routine a aussi été modifiée autrement</translation>
    </message>
</context>
<context>
    <name>ElsewherePage</name>
    <message>
        <source>Add a session</source>
        <translation>Ajouter une séance</translation>
    </message>
    <message>
        <source>Add the session</source>
        <translation>Ajouter la séance</translation>
    </message>
    <message>
        <source>Back, hip or leg, whichever was worst.</source>
        <translation>Dos, hanche ou jambe : là où c’était le pire.</translation>
    </message>
    <message>
        <source>For a session that you did without Floorside. It counts as a day of your week; no dose grows because of it, since nobody counted the seconds.</source>
        <translation>Pour une séance que vous avez faite sans Floorside. Elle compte comme un jour de votre semaine ; aucune dose n’augmente à cause d’elle, puisque personne n’a compté les secondes.</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Comment c’était</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Nothing of it is done for now.</source>
        <translation>Rien n’en est fait pour l’instant.</translation>
    </message>
    <message>
        <source>Pain after it</source>
        <translation>Douleur après</translation>
    </message>
    <message>
        <source>Pain at its worst</source>
        <translation>Douleur maximale</translation>
    </message>
    <message>
        <source>Pain before the session</source>
        <translation>Douleur avant la séance</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Take off the tick of what you left out.</source>
        <translation>Décochez ce que vous avez laissé de côté.</translation>
    </message>
    <message>
        <source>Tick what you did, at least one exercise.</source>
        <translation>Cochez ce que vous avez fait, au moins un exercice.</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Ce que vous avez fait</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>ElsewhereService</name>
    <message>
        <source>Session added</source>
        <translation>Séance ajoutée</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>your emergency number</source>
        <translation>numéro d’urgence de votre pays</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n série</numerusform>
            <numerusform>%n séries</numerusform>
        </translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>1 série</translation>
    </message>
    <message>
        <source>A note for yourself, if you like</source>
        <translation>Une note pour vous, si vous voulez</translation>
    </message>
    <message>
        <source>All done. Well done.</source>
        <translation>Tout est fait. Bravo.</translation>
    </message>
    <message>
        <source>Before the session it was {0}.</source>
        <translation>Avant la séance, c’était {0}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>How much back, hip or leg pain do you have now?</source>
        <translation>Douleur au dos, à la hanche ou à la jambe, maintenant ?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing was done; that it hurt is noted.</source>
        <translation>Rien n’a été fait ; il est noté que cela a fait mal.</translation>
    </message>
    <message>
        <source>Part of it done.</source>
        <translation>Une partie est faite.</translation>
    </message>
    <message>
        <source>Something hurt on the way.</source>
        <translation>Quelque chose a fait mal en chemin.</translation>
    </message>
    <message>
        <source>That is a lot of pain. Rest in a position that eases it, and move gently when you can. If it does not settle, have it looked at; When to get help says how soon.</source>
        <translation>C’est une forte douleur. Reposez-vous dans une position qui la soulage, et bougez doucement quand vous le pouvez. Si elle ne se calme pas, faites-la examiner ; « Quand demander de l’aide » dit sous quel délai.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quand demander de l’aide</translation>
    </message>
    <message>
        <source>You stopped when it hurt.</source>
        <translation>Vous avez arrêté quand cela a fait mal.</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>tout fait</translation>
    </message>
    <message>
        <source>it hurt</source>
        <translation>a fait mal</translation>
    </message>
    <message>
        <source>it spread</source>
        <translation>s’est étendu</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>part of it</source>
        <translation>une partie</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n sets in full</source>
        <translation>
            <numerusform>{done} sur %n série en entier</numerusform>
            <numerusform>{done} sur %n séries en entier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeActions</name>
    <message>
        <source>All is as it was before importing.</source>
        <translation>Tout est comme avant d’importer.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export en cours</translation>
    </message>
    <message>
        <source>Exports, copies of a history (*.json *.db)</source>
        <translation>Exports, copies d’un historique (*.json *.db)</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>Importer un historique</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import en cours</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Something has changed since you imported a file.</source>
        <translation>Quelque chose a changé depuis que vous avez importé un fichier.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>The file is imported.</source>
        <translation>Le fichier est importé.</translation>
    </message>
    <message>
        <source>The history before that is kept: it is in Settings under Restore…, “before importing”.</source>
        <translation>L’historique d’avant est gardé : il est dans les réglages sous « Restaurer… », « avant d’importer ».</translation>
    </message>
    <message>
        <source>{sessions} exported to {path}.</source>
        <translation>{sessions}, exporté vers {path}.</translation>
    </message>
</context>
<context>
    <name>ExerciseChooser</name>
    <message>
        <source>Exercise: {name}. Choose another</source>
        <translation>Exercice : {name}. En choisir un autre</translation>
    </message>
    <message>
        <source>{name} – choose another exercise</source>
        <translation>{name} – choisir un autre exercice</translation>
    </message>
</context>
<context>
    <name>ExerciseList</name>
    <message>
        <source>Do it today</source>
        <translation>Le faire aujourd’hui</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Leave out today</source>
        <translation>Laisser de côté aujourd’hui</translation>
    </message>
    <message>
        <source>Only this one today</source>
        <translation>Seulement celui-ci aujourd’hui</translation>
    </message>
    <message>
        <source>Start from here</source>
        <translation>Commencer ici</translation>
    </message>
</context>
<context>
    <name>ExerciseMenu</name>
    <message>
        <source>All of them are here</source>
        <translation>Tous y sont déjà</translation>
    </message>
    <message>
        <source>Bring back “{name}”</source>
        <translation>Reprendre « {name} »</translation>
    </message>
    <message>
        <source>Change one of your own</source>
        <translation>Modifier un exercice à vous</translation>
    </message>
    <message>
        <source>New exercise…</source>
        <translation>Nouvel exercice…</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} est de retour</translation>
    </message>
</context>
<context>
    <name>ExerciseModel</name>
    <message>
        <source>left out today</source>
        <translation>laissé de côté aujourd’hui</translation>
    </message>
</context>
<context>
    <name>ExerciseService</name>
    <message>
        <source>The exercise could not be saved ({reason}). Floorside keeps it in memory and tries again.</source>
        <translation>L’exercice n’a pas pu être enregistré ({reason}). Floorside le garde en mémoire et réessaie.</translation>
    </message>
    <message>
        <source>The picture could not be saved ({reason}). Make room, then save once more.</source>
        <translation>L’image n’a pas pu être enregistrée ({reason}). Faites de la place, puis enregistrez encore une fois.</translation>
    </message>
</context>
<context>
    <name>ExerciseWords</name>
    <message>
        <source>Breathing</source>
        <translation>Respiration</translation>
    </message>
    <message>
        <source>Common slips</source>
        <translation>Erreurs courantes</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Plus facile</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Plus difficile</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>À garder en tête</translation>
    </message>
    <message>
        <source>Sources: {list}</source>
        <translation>Sources : {list}</translation>
    </message>
    <message>
        <source>Stop when</source>
        <translation>Arrêter si</translation>
    </message>
    <message>
        <source>You made this exercise. Floorside knows nothing more about it.</source>
        <translation>Cet exercice est de vous. Floorside n’en sait pas plus.</translation>
    </message>
    <message>
        <source>also: {names}</source>
        <translation>aussi : {names}</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>In your own words, one thing per line</source>
        <translation>Dans vos propres mots, une chose par ligne</translation>
    </message>
    <message>
        <source>{heading}, in your own words</source>
        <translation>{heading}, dans vos propres mots</translation>
    </message>
</context>
<context>
    <name>FigurePicker</name>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Aucune figure</translation>
    </message>
</context>
<context>
    <name>FinerParts</name>
    <message>
        <source>A rest this short lasts as long as it takes to move and to hear what comes next.</source>
        <translation>Un repos si court dure le temps qu’il faut pour bouger et entendre la suite.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>One rep: {phase}</source>
        <translation>Une répétition : {phase}</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Repos entre les séries</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>form</source>
        <translation>forme</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>repos</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>séries</translation>
    </message>
    <message>
        <source>tempo</source>
        <translation>tempo</translation>
    </message>
</context>
<context>
    <name>FlarePlanForm</name>
    <message>
        <source>My flare plan</source>
        <translation>Mon plan pour les poussées</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>{fault}. If you save this, that file is kept aside.</source>
        <translation>{fault}. Si vous enregistrez ceci, ce fichier est mis de côté.</translation>
    </message>
</context>
<context>
    <name>FlarePlanPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>My flare plan</source>
        <translation>Mon plan pour les poussées</translation>
    </message>
    <message>
        <source>New numbness, a weaker leg, or pain in both legs? Then this first:</source>
        <translation>Un engourdissement nouveau, une jambe plus faible, ou mal aux deux jambes ? Alors ceci d’abord :</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quand demander de l’aide</translation>
    </message>
</context>
<context>
    <name>FlarePlanService</name>
    <message>
        <source>The flare plan could not be saved ({reason}). Floorside keeps it in memory and tries again.</source>
        <translation>Le plan pour les poussées n’a pas pu être enregistré ({reason}). Floorside le garde en mémoire et réessaie.</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>A folder to keep in step with</source>
        <translation>Un dossier pour la synchronisation</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>Delete the file in the shared folder too?</source>
        <translation>Supprimer aussi le fichier du dossier partagé ?</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>Revenir à cette sauvegarde ?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Not everything was deleted.</source>
        <translation>Tout n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>This computer keeps in step with a shared folder. What your other computers have there comes back with one of the next exchanges, also what is not in the backup. To prevent that, first press Stop under “Several computers”.</source>
        <translation>Cet ordinateur se synchronise avec un dossier partagé. Ce que vos autres ordinateurs y ont revient lors d’un des prochains échanges, même ce qui n’est pas dans la sauvegarde. Pour l’éviter, appuyez d’abord sur « Arrêter » sous « Plusieurs ordinateurs ».</translation>
    </message>
    <message>
        <source>What this computer wrote stays in the folder until you delete it: {path}</source>
        <translation>Ce que cet ordinateur a écrit reste dans le dossier jusqu’à ce que vous le supprimiez : {path}</translation>
    </message>
    <message>
        <source>{path} could not be removed ({reason}).</source>
        <translation>{path} n’a pas pu être supprimé ({reason}).</translation>
    </message>
    <message>
        <source>{path} holds what this computer wrote for your other computers. What they read of it stays with them.</source>
        <translation>{path} contient ce que cet ordinateur a écrit pour vos autres ordinateurs. Ce qu’ils en ont lu reste chez eux.</translation>
    </message>
</context>
<context>
    <name>FolderSection</name>
    <message>
        <source>A folder that Syncthing, Nextcloud, Dropbox or a USB stick carries can keep your computers in step. These are then stored there as well: your sessions with notes and pain values, questionnaires, activities with their ratings, routines with their doses, answers to suggestions, own exercises with pictures, and your flare plan. Of a routine, the version changed last, with its doses, is used on every computer.</source>
        <translation>Un dossier partagé par Syncthing, Nextcloud, Dropbox ou une clé USB peut garder vos ordinateurs synchronisés. Y sont alors enregistrés aussi : vos séances avec leurs notes et valeurs de douleur, questionnaires, activités avec leurs notes, routines avec leurs doses, réponses aux suggestions, vos propres exercices avec leurs images et votre plan pour les poussées. D’une routine, la version modifiée en dernier, avec ses doses, est utilisée sur tous les ordinateurs.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Un autre dossier…</translation>
    </message>
    <message>
        <source>Floorside also looks by itself, every few minutes.</source>
        <translation>Floorside regarde aussi de lui-même, toutes les quelques minutes.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>In step now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Keep in step no longer</source>
        <translation>Ne plus synchroniser</translation>
    </message>
    <message>
        <source>Keep in step with a folder…</source>
        <translation>Synchroniser avec un dossier…</translation>
    </message>
    <message>
        <source>Look into the folder</source>
        <translation>Regarder dans le dossier</translation>
    </message>
    <message>
        <source>None: nothing goes from here to other computers.</source>
        <translation>Aucun : rien ne part d’ici vers d’autres ordinateurs.</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>Plusieurs ordinateurs</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop keeping in step</source>
        <translation>Arrêter la synchronisation</translation>
    </message>
    <message>
        <source>What is here and in the folder stays.</source>
        <translation>Ce qui est ici et dans le dossier reste.</translation>
    </message>
</context>
<context>
    <name>FolderSync</name>
    <message>
        <source>A file in the shared folder cannot be read. It is tried again later: {name}.</source>
        <translation>Un fichier du dossier partagé est illisible. Nouvel essai plus tard : {name}.</translation>
    </message>
    <message>
        <source>A file in the shared folder is from a newer Floorside. Update this one: {name}.</source>
        <translation>Un fichier du dossier partagé vient d’un Floorside plus récent. Mettez celui-ci à jour : {name}.</translation>
    </message>
    <message>
        <source>A file in the shared folder is not complete yet. It is read again later: {name}.</source>
        <translation>Un fichier du dossier partagé n’est pas encore complet. Il sera relu plus tard : {name}.</translation>
    </message>
    <message>
        <source>From the other computers: {new} new, {updated} changed.</source>
        <translation>Des autres ordinateurs : {new} en plus ; modifiées : {updated}.</translation>
    </message>
    <message>
        <source>Keeping in step</source>
        <translation>Synchronisation en cours</translation>
    </message>
    <message>
        <source>Keeping in step did not work this time. It is tried again later.</source>
        <translation>La synchronisation n’a pas fonctionné cette fois. Nouvel essai plus tard.</translation>
    </message>
    <message>
        <source>Last in step: {time}.</source>
        <translation>Dernière synchronisation : {time}.</translation>
    </message>
    <message>
        <source>Looking into the folder…</source>
        <translation>Floorside regarde dans le dossier…</translation>
    </message>
    <message>
        <source>Not all in step. Last tried: {time}.</source>
        <translation>Tout n’est pas synchronisé. Dernier essai : {time}.</translation>
    </message>
    <message>
        <source>The folder is not there just now. Floorside looks for it again later.</source>
        <translation>Le dossier n’est pas là en ce moment. Floorside le cherchera plus tard.</translation>
    </message>
    <message>
        <source>The shared folder cannot be written to. It is tried again later: {name}.</source>
        <translation>Impossible d’écrire dans le dossier partagé. Nouvel essai plus tard : {name}.</translation>
    </message>
    <message>
        <source>There are two copies of a file in the shared folder. Both were read: {name}.</source>
        <translation>Il y a deux copies d’un fichier dans le dossier partagé. Les deux ont été lues : {name}.</translation>
    </message>
    <message>
        <source>{sessions} with two values to choose from: open the history.</source>
        <translation>{sessions} avec deux valeurs au choix : ouvrez l’historique.</translation>
    </message>
</context>
<context>
    <name>HalfYear</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>The last half year</source>
        <translation>Les six derniers mois</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est montré</translation>
    </message>
    <message>
        <source>stronger = more of the routine done</source>
        <translation>plus marqué = plus de la routine faite</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>My flare plan</source>
        <translation>Mon plan pour les poussées</translation>
    </message>
    <message>
        <source>Short lessons</source>
        <translation>Courtes leçons</translation>
    </message>
    <message>
        <source>Sources: {list}</source>
        <translation>Sources : {list}</translation>
    </message>
    <message>
        <source>Which country are you in?</source>
        <translation>Dans quel pays êtes-vous ?</translation>
    </message>
</context>
<context>
    <name>HelpSection</name>
    <message>
        <source>Always one key away: F1.</source>
        <translation>Toujours à portée d’une touche : F1.</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Numéro d’urgence</translation>
    </message>
    <message>
        <source>Of the country where you are. If yours is not listed, type its number.</source>
        <translation>Celui du pays où vous êtes. Si le vôtre n’y est pas, tapez son numéro.</translation>
    </message>
    <message>
        <source>Read the signs</source>
        <translation>Lire les signes</translation>
    </message>
    <message>
        <source>The signs that need help</source>
        <translation>Les signes qui demandent de l’aide</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quand demander de l’aide</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Plus haut</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n walks.</source>
        <translation>
            <numerusform>%n marche.</numerusform>
            <numerusform>%n marches.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 walk.</source>
        <translation>1 marche.</translation>
    </message>
    <message>
        <source>At its worst {pain}.</source>
        <translation>Au pire : {pain}.</translation>
    </message>
    <message numerus="yes">
        <source>In the last half year: %n sessions.</source>
        <translation>
            <numerusform>Ces six derniers mois : %n séance.</numerusform>
            <numerusform>Ces six derniers mois : %n séances.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last half year: 1 session.</source>
        <translation>Ces six derniers mois : 1 séance.</translation>
    </message>
    <message numerus="yes">
        <source>In {month}: %n sessions.</source>
        <translation>
            <numerusform>En {month} : %n séance.</numerusform>
            <numerusform>En {month} : %n séances.</numerusform>
        </translation>
    </message>
    <message>
        <source>In {month}: 1 session.</source>
        <translation>En {month} : 1 séance.</translation>
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
        <translation>Les lendemains matins : {pain}.</translation>
    </message>
    <message>
        <source>Pain after {after}, on average.</source>
        <translation>Douleur après : {after} en moyenne.</translation>
    </message>
    <message>
        <source>Pain before {before}, after {after}, on average.</source>
        <translation>Douleur avant : {before}, après : {after}, en moyenne.</translation>
    </message>
    <message>
        <source>Pain before {before}, on average.</source>
        <translation>Douleur avant : {before} en moyenne.</translation>
    </message>
    <message numerus="yes">
        <source>Since {day}: %n sessions.</source>
        <translation>
            <numerusform>Depuis le {day} : %n séance.</numerusform>
            <numerusform>Depuis le {day} : %n séances.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since {day}: 1 session.</source>
        <translation>Depuis le {day} : 1 séance.</translation>
    </message>
    <message>
        <source>This session cannot be read at the moment. Choose it to try again.</source>
        <translation>Cette séance ne peut pas être lue pour le moment. Choisissez-la pour réessayer.</translation>
    </message>
    <message>
        <source>{exercise}, left: {first} → {last}.</source>
        <translation>{exercise}, à gauche : {first} → {last}.</translation>
    </message>
    <message>
        <source>{exercise}, right: {first} → {last}.</source>
        <translation>{exercise}, à droite : {first} → {last}.</translation>
    </message>
    <message>
        <source>{exercise}: {first} → {last}.</source>
        <translation>{exercise} : {first} → {last}.</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>Change to a session undone</source>
        <translation>Modification d’une séance annulée</translation>
    </message>
    <message>
        <source>Change to a walk undone</source>
        <translation>Modification d’une marche annulée</translation>
    </message>
    <message>
        <source>Session deleted</source>
        <translation>Séance supprimée</translation>
    </message>
    <message>
        <source>Session edited</source>
        <translation>Séance modifiée</translation>
    </message>
    <message>
        <source>The session has changed since, so it stays as it is.</source>
        <translation>La séance a changé depuis, elle reste donc telle quelle.</translation>
    </message>
    <message>
        <source>The walk has changed since, so it stays as it is.</source>
        <translation>La marche a changé depuis, elle reste donc telle quelle.</translation>
    </message>
    <message>
        <source>Walk deleted</source>
        <translation>Marche supprimée</translation>
    </message>
    <message>
        <source>Walk edited</source>
        <translation>Marche modifiée</translation>
    </message>
</context>
<context>
    <name>HistoryReader</name>
    <message>
        <source>The history cannot be read at the moment. Sessions still work, and are kept.</source>
        <translation>L’historique est illisible en ce moment. Les séances fonctionnent quand même, et sont gardées.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n activities of your own</source>
        <translation>
            <numerusform>%n activité personnelle</numerusform>
            <numerusform>%n activités personnelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers to suggestions</source>
        <translation>
            <numerusform>%n réponse à une suggestion</numerusform>
            <numerusform>%n réponses à des suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose changes</source>
        <translation>
            <numerusform>%n changement de dose</numerusform>
            <numerusform>%n changements de doses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaires</source>
        <translation>
            <numerusform>%n questionnaire</numerusform>
            <numerusform>%n questionnaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ratings of activities</source>
        <translation>
            <numerusform>%n note d’une activité</numerusform>
            <numerusform>%n notes d’activités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routines</source>
        <translation>
            <numerusform>%n routine d’exercices</numerusform>
            <numerusform>%n routines d’exercices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions changed on both computers: both values are kept.</source>
        <translation>
            <numerusform>%n séance modifiée sur les deux ordinateurs : les deux valeurs sont gardées.</numerusform>
            <numerusform>%n séances modifiées sur les deux ordinateurs : les deux valeurs sont gardées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions dated in the future: kept, and not used for suggestions until then.</source>
        <translation>
            <numerusform>%n séance datée dans le futur : gardée, et non utilisée pour les suggestions jusque-là.</numerusform>
            <numerusform>%n séances datées dans le futur : gardées, et non utilisées pour les suggestions jusque-là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions with a date other than the day of the session: kept as it is.</source>
        <translation>
            <numerusform>%n séance avec une autre date que le jour de la séance : gardée telle quelle.</numerusform>
            <numerusform>%n séances avec une autre date que le jour de la séance : gardées telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 activity of your own</source>
        <translation>1 activité personnelle</translation>
    </message>
    <message>
        <source>1 answer to a suggestion</source>
        <translation>1 réponse à une suggestion</translation>
    </message>
    <message>
        <source>1 dose change</source>
        <translation>1 changement de dose</translation>
    </message>
    <message>
        <source>1 questionnaire</source>
        <translation>1 questionnaire</translation>
    </message>
    <message>
        <source>1 rating of an activity</source>
        <translation>1 note d’une activité</translation>
    </message>
    <message>
        <source>1 routine</source>
        <translation>1 routine d’exercices</translation>
    </message>
    <message>
        <source>1 session changed on both computers: both values are kept.</source>
        <translation>1 séance modifiée sur les deux ordinateurs : les deux valeurs sont gardées.</translation>
    </message>
    <message>
        <source>1 session dated in the future: kept, and not used for suggestions until then.</source>
        <translation>1 séance datée dans le futur : gardée, et non utilisée pour les suggestions jusque-là.</translation>
    </message>
    <message>
        <source>1 session with a date other than the day of the session: kept as it is.</source>
        <translation>1 séance avec une autre date que le jour de la séance : gardée telle quelle.</translation>
    </message>
    <message>
        <source>Also imported: {along}.</source>
        <translation>Importé aussi : {along}.</translation>
    </message>
    <message>
        <source>Open them in the history to choose one: they are marked “{mark}”.</source>
        <translation>Ouvrez-les dans l’historique pour choisir : elles portent la marque « {mark} ».</translation>
    </message>
    <message>
        <source>the flare plan</source>
        <translation>le plan pour les poussées</translation>
    </message>
    <message>
        <source>{new} new, {updated} changed, {known} known already.</source>
        <translation>En plus : {new} ; modifiées : {updated} ; déjà connues : {known}.</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>In this order. Alt and the arrow keys move an entry, Delete removes it.</source>
        <translation>Dans cet ordre. Alt et les flèches déplacent une entrée, Suppr la retire.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>That did not work ({kind}). The report at the end of Settings says more</source>
        <translation>Cela n’a pas fonctionné ({kind}). Le rapport à la fin des réglages en dit plus</translation>
    </message>
</context>
<context>
    <name>KeepAwake</name>
    <message>
        <source>A session is running</source>
        <translation>Une séance est en cours</translation>
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
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>Page suiv.</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page préc.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>enter</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>A month back</source>
        <translation>Un mois en arrière</translation>
    </message>
    <message>
        <source>A month on</source>
        <translation>Un mois plus loin</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back, from a page that lies over the others</source>
        <translation>Retour, depuis une page posée sur les autres</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>During a session</source>
        <translation>Pendant une séance</translation>
    </message>
    <message>
        <source>Edit the routine</source>
        <translation>Modifier la routine</translation>
    </message>
    <message>
        <source>Editor: move the entry down</source>
        <translation>Modification : descendre l’entrée</translation>
    </message>
    <message>
        <source>Editor: move the entry up</source>
        <translation>Modification : monter l’entrée</translation>
    </message>
    <message>
        <source>Editor: remove the entry</source>
        <translation>Modification : retirer l’entrée</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Floor view</source>
        <translation>Vue au sol</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>How much the voice says</source>
        <translation>Ce que dit la voix</translation>
    </message>
    <message>
        <source>In a form: keep what was entered</source>
        <translation>Dans un formulaire : garder ce qui est saisi</translation>
    </message>
    <message>
        <source>In a question about pain: the answer; on the slider of a dose: the dose</source>
        <translation>Dans une question sur la douleur : la réponse ; sur le curseur d’une dose : la dose</translation>
    </message>
    <message>
        <source>In the calendar of History</source>
        <translation>Dans le calendrier de l’historique</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Ça fait mal</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>On the routine page and in its editor</source>
        <translation>Sur la page de la routine et en la modifiant</translation>
    </message>
    <message>
        <source>Pause, go on</source>
        <translation>Pause, continuer</translation>
    </message>
    <message>
        <source>Put the routine on paper</source>
        <translation>Mettre la routine sur papier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Say all steps, this session</source>
        <translation>Dire toutes les étapes, pour cette séance</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Start the session</source>
        <translation>Commencer la séance</translation>
    </message>
    <message>
        <source>Stop; you are asked first</source>
        <translation>Arrêter ; on vous demande d’abord</translation>
    </message>
    <message>
        <source>Ten seconds or one rep less</source>
        <translation>Dix secondes ou une répétition de moins</translation>
    </message>
    <message>
        <source>Ten seconds or one rep more</source>
        <translation>Dix secondes ou une répétition de plus</translation>
    </message>
    <message>
        <source>The first day that is shown</source>
        <translation>Le premier jour affiché</translation>
    </message>
    <message>
        <source>The last day that is shown</source>
        <translation>Le dernier jour affiché</translation>
    </message>
    <message>
        <source>The menu of an exercise in the list</source>
        <translation>Le menu d’un exercice de la liste</translation>
    </message>
    <message>
        <source>The sessions of the day</source>
        <translation>Les séances du jour</translation>
    </message>
    <message>
        <source>This page; in a session, when to get help</source>
        <translation>Cette page ; en séance : quand demander de l’aide</translation>
    </message>
    <message>
        <source>Tones on or off</source>
        <translation>Sons ou silence</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Tourner l’image</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quand demander de l’aide</translation>
    </message>
</context>
<context>
    <name>KitWords</name>
    <message>
        <source>Have within reach: {things}.</source>
        <translation>À portée de main : {things}.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>For now: {language}, as started with --language.</source>
        <translation>Pour l’instant : {language}, car lancé avec --language.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The window opens anew in the language that you choose.</source>
        <translation>La fenêtre se rouvre dans la langue que vous choisissez.</translation>
    </message>
    <message>
        <source>Translated, not yet read by a clinician of this language.</source>
        <translation>Traduit, pas encore relu par un soignant qui parle cette langue.</translation>
    </message>
    <message>
        <source>Words and voice</source>
        <translation>Textes et voix</translation>
    </message>
</context>
<context>
    <name>LastResort</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Floorside could not open.</source>
        <translation>Floorside n’a pas pu s’ouvrir.</translation>
    </message>
    <message>
        <source>Something went wrong while starting ({kind}, {place}). Your history was not deleted. Start Floorside once more. If that does not help, copy the report, paste it into a message to whoever helps you, and then close this.</source>
        <translation>Quelque chose s’est mal passé au démarrage ({kind}, {place}). Votre historique n’a pas été supprimé. Démarrez Floorside encore une fois. Si cela n’aide pas, copiez le rapport, collez-le dans un message à qui vous aide, puis fermez ceci.</translation>
    </message>
    <message>
        <source>Something went wrong; Floorside goes on.</source>
        <translation>Quelque chose s’est mal passé ; Floorside continue.</translation>
    </message>
    <message>
        <source>Something went wrong; the session goes on.</source>
        <translation>Quelque chose s’est mal passé ; la séance continue.</translation>
    </message>
    <message>
        <source>The report is copied. Paste it into a message to whoever helps you.</source>
        <translation>Le rapport est copié. Collez-le dans un message à qui vous aide.</translation>
    </message>
    <message>
        <source>outside Floorside</source>
        <translation>en dehors de Floorside</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Not saved yet: once more leaves without saving.</source>
        <translation>Pas encore enregistré : une fois de plus quitte sans enregistrer.</translation>
    </message>
</context>
<context>
    <name>LessonOffer</name>
    <message>
        <source>A minute to read, if you like: {title}.</source>
        <translation>Une minute de lecture, si vous voulez : {title}.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>About a minute each. {read} of {all} read.</source>
        <translation>Environ une minute chacune. {read} sur {all} lues.</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Toutes les leçons</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>My flare plan</source>
        <translation>Mon plan pour les poussées</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Leçon suivante</translation>
    </message>
    <message>
        <source>Short lessons</source>
        <translation>Courtes leçons</translation>
    </message>
    <message>
        <source>Sources: {list}</source>
        <translation>Sources : {list}</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quand demander de l’aide</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lue</translation>
    </message>
    <message>
        <source>{title}, read</source>
        <translation>{title}, lue</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Still pictures</source>
        <translation>Images fixes</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>The figure stands still and changes with the phase.</source>
        <translation>La figure reste immobile et change avec la phase.</translation>
    </message>
</context>
<context>
    <name>MinutesRow</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All of it takes no longer</source>
        <translation>Le tout ne dure pas plus longtemps</translation>
    </message>
    <message>
        <source>How many minutes do you have today? {minutes}</source>
        <translation>Combien de minutes avez-vous aujourd’hui ? {minutes}</translation>
    </message>
    <message>
        <source>Minutes today</source>
        <translation>Minutes aujourd’hui</translation>
    </message>
</context>
<context>
    <name>NoSessions</name>
    <message>
        <source>Add a session done elsewhere</source>
        <translation>Ajouter une séance faite ailleurs</translation>
    </message>
    <message>
        <source>After your first session you can read here what you did and how it felt.</source>
        <translation>Après votre première séance, vous pourrez lire ici ce que vous avez fait et comment c’était.</translation>
    </message>
    <message>
        <source>Choose a routine</source>
        <translation>Choisir une routine</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour le moment</translation>
    </message>
</context>
<context>
    <name>NotOnDisk</name>
    <message>
        <source>Not on the disk yet</source>
        <translation>Pas encore sur le disque</translation>
    </message>
</context>
<context>
    <name>NothingLeft</name>
    <message>
        <source>Everything is paused for now</source>
        <translation>Tout est en pause pour l’instant</translation>
    </message>
    <message>
        <source>It stays so as long as what you ticked holds. Another routine may still have some for you.</source>
        <translation>Cela reste ainsi tant que ce que vous avez coché est valable. Une autre routine en a peut-être encore pour vous.</translation>
    </message>
    <message>
        <source>No exercise is left for today</source>
        <translation>Il ne reste aucun exercice pour aujourd’hui</translation>
    </message>
    <message>
        <source>No exercise of this routine is left</source>
        <translation>Il ne reste aucun exercice de cette routine</translation>
    </message>
    <message>
        <source>What you ticked</source>
        <translation>Ce que vous avez coché</translation>
    </message>
    <message>
        <source>When that has changed, untick it in Settings.</source>
        <translation>Quand cela aura changé, décochez-le dans les réglages.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>A gentle start</source>
        <translation>Un début en douceur</translation>
    </message>
    <message>
        <source>About half for now</source>
        <translation>La moitié environ pour l’instant</translation>
    </message>
    <message>
        <source>New pain in a leg usually settles; these signs need help:</source>
        <translation>Une douleur nouvelle dans une jambe se calme en général ; ces signes demandent de l’aide :</translation>
    </message>
    <message>
        <source>One step up</source>
        <translation>Un pas de plus</translation>
    </message>
    <message>
        <source>Pain spread in your session today, so rest is best for now. Some signs need help quickly.</source>
        <translation>La douleur s’est étendue pendant votre séance aujourd’hui ; le mieux est de vous reposer. Certains signes demandent une aide rapide.</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness new in both legs needs help now.</source>
        <translation>Une douleur, des fourmillements ou un engourdissement nouveaux dans les deux jambes demandent de l’aide maintenant.</translation>
    </message>
    <message>
        <source>Please have this looked at today, before you exercise.</source>
        <translation>Faites examiner cela aujourd’hui, avant de faire les exercices.</translation>
    </message>
    <message>
        <source>Please have your legs looked at today.</source>
        <translation>Faites examiner vos jambes aujourd’hui.</translation>
    </message>
    <message>
        <source>Some sessions have been too much lately. The gentle routine may suit you for a few days, and a doctor or physiotherapist can look at it with you.</source>
        <translation>Certaines séances en ont demandé trop ces derniers temps. La routine douce peut vous convenir quelques jours, et un médecin ou un kinésithérapeute peut faire le point avec vous.</translation>
    </message>
    <message>
        <source>That is a lot of pain today. The gentle routine may suit you, or a rest.</source>
        <translation>C’est une forte douleur aujourd’hui. La routine douce peut vous convenir, ou du repos.</translation>
    </message>
    <message>
        <source>That is a lot of pain, as on other days lately. The gentle routine may suit you today, and a doctor or physiotherapist can look at it with you.</source>
        <translation>C’est une forte douleur, comme d’autres jours ces temps-ci. La routine douce peut vous convenir aujourd’hui, et un médecin ou un kinésithérapeute peut faire le point avec vous.</translation>
    </message>
    <message>
        <source>The last two sessions went well. Go one step up, towards what you did before?</source>
        <translation>Les deux dernières séances se sont bien passées. Un pas de plus, vers ce que vous faisiez avant ?</translation>
    </message>
    <message>
        <source>The last two sessions were too much. The gentle routine may suit you today, or a rest.</source>
        <translation>Les deux dernières séances en demandaient trop. La routine douce peut vous convenir aujourd’hui, ou du repos.</translation>
    </message>
    <message>
        <source>When both legs are affected, please get help now, and leave the exercises for today.</source>
        <translation>Quand les deux jambes sont touchées, demandez de l’aide maintenant, et laissez les exercices pour aujourd’hui.</translation>
    </message>
    <message>
        <source>Would you like to begin with a small session? Easier forms, four to six minutes, growing from there.</source>
        <translation>Voulez-vous commencer par une petite séance ? Des formes plus faciles, quatre à six minutes, puis un peu plus au fil du temps.</translation>
    </message>
    <message>
        <source>You feel it further down. Usually it settles; these signs need help:</source>
        <translation>Vous le sentez plus bas. En général cela se calme ; ces signes demandent de l’aide :</translation>
    </message>
    <message numerus="yes">
        <source>Your last usual session was %n weeks ago. Start again with about half, without the harder forms? If all is well, the rest comes back within two weeks.</source>
        <translation>
            <numerusform>Votre dernière séance habituelle remonte à %n semaine. Recommencer avec la moitié environ, sans les formes plus difficiles ? Si tout va bien, le reste revient en deux semaines.</numerusform>
            <numerusform>Votre dernière séance habituelle remonte à %n semaines. Recommencer avec la moitié environ, sans les formes plus difficiles ? Si tout va bien, le reste revient en deux semaines.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your pain has been higher these past two weeks than it was at first. That can have many reasons, and a doctor or physiotherapist can look at it with you.</source>
        <translation>Votre douleur a été plus forte ces deux dernières semaines qu’au début. Cela peut avoir bien des raisons, et un médecin ou un kinésithérapeute peut faire le point avec vous.</translation>
    </message>
</context>
<context>
    <name>NumberChoice</name>
    <message>
        <source>Another country</source>
        <translation>Un autre pays</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <translation>Choisissez votre pays</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Numéro d’urgence</translation>
    </message>
    <message>
        <source>Is this the whole number? An emergency number has at least two digits.</source>
        <translation>Est-ce le numéro complet ? Un numéro d’urgence a au moins deux chiffres.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
</context>
<context>
    <name>NumberStepper</name>
    <message>
        <source>Whole numbers from {low} to {high}</source>
        <translation>Nombres entiers de {low} à {high}</translation>
    </message>
    <message>
        <source>{name}: less</source>
        <translation>{name} : moins</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name} : plus</translation>
    </message>
</context>
<context>
    <name>OpenFolder</name>
    <message>
        <source>Your system did not open the folder. It is {path}.</source>
        <translation>Votre système n’a pas ouvert le dossier. C’est {path}.</translation>
    </message>
</context>
<context>
    <name>OtherSoundSection</name>
    <message>
        <source>Music or a film goes on by itself afterwards, if it was playing before.</source>
        <translation>La musique ou le film reprend tout seul ensuite, s’il jouait avant.</translation>
    </message>
    <message>
        <source>Other sound</source>
        <translation>Autre son</translation>
    </message>
    <message>
        <source>Pause other players during a session</source>
        <translation>Mettre en pause les autres lecteurs pendant une séance</translation>
    </message>
</context>
<context>
    <name>OtherValues</name>
    <message>
        <source>Given on another computer: {value}</source>
        <translation>Indiqué sur un autre ordinateur : {value}</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Garder ceci</translation>
    </message>
    <message>
        <source>Keep what is shown</source>
        <translation>Garder ce qui est affiché</translation>
    </message>
    <message>
        <source>Keep {value}</source>
        <translation>Garder {value}</translation>
    </message>
    <message>
        <source>Shown now: {value}</source>
        <translation>Affiché maintenant : {value}</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Utiliser ceci</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>Utiliser {value}</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n days this week</source>
        <translation>
            <numerusform>%n jour cette semaine</numerusform>
            <numerusform>%n jours cette semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day this week</source>
        <translation>1 jour cette semaine</translation>
    </message>
    <message>
        <source>Add a session done elsewhere</source>
        <translation>Ajouter une séance faite ailleurs</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>For your physio…</source>
        <translation>Pour votre kiné…</translation>
    </message>
    <message>
        <source>Go to the sessions of a month</source>
        <translation>Aller à un mois de séances</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Aller à…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Sessions that you do appear here.</source>
        <translation>Les séances que vous faites apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>OwnExercise</name>
    <message>
        <source>Breaths</source>
        <translation>Respirations</translation>
    </message>
    <message>
        <source>Circles, both ways</source>
        <translation>Cercles, dans les deux sens</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Maintenu</translation>
    </message>
    <message numerus="yes">
        <source>Line {line} has %n words. Up to {most} can be spoken: could it be two lines?</source>
        <translation>
            <numerusform>La ligne {line} a %n mot. Jusqu’à {most} peuvent être dits : pourquoi pas deux lignes ?</numerusform>
            <numerusform>La ligne {line} a %n mots. Jusqu’à {most} peuvent être dits : pourquoi pas deux lignes ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {n} is long. Could it be two lines?</source>
        <translation>La ligne {n} est longue. Pourquoi pas deux lignes ?</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Reps, each held</source>
        <translation>Répétitions, chacune maintenue</translation>
    </message>
    <message>
        <source>Steps to the sides</source>
        <translation>Pas sur les côtés</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n lines. Could some of them be one?</source>
        <translation>
            <numerusform>Il y a de la place pour %n ligne. Certaines pourraient-elles n’en faire qu’une ?</numerusform>
            <numerusform>Il y a de la place pour %n lignes. Certaines pourraient-elles n’en faire qu’une ?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnExercisePage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Counted this way, it starts afresh in your routines. The history keeps what you have done so far.</source>
        <translation>Compté ainsi, il repart du début dans vos routines. L’historique garde ce que vous avez fait jusqu’ici.</translation>
    </message>
    <message>
        <source>Delete this exercise</source>
        <translation>Supprimer cet exercice</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>First one side, then the other</source>
        <translation>D’abord un côté, puis l’autre</translation>
    </message>
    <message>
        <source>Floorside knows nothing about this exercise. Bear in mind what you have ticked in Settings, and stop if it hurts.</source>
        <translation>Floorside ne sait rien de cet exercice. Pensez à ce que vous avez coché dans les réglages, et arrêtez si cela fait mal.</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Comment il est compté</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>It is shown on the screen during the exercise.</source>
        <translation>Elle est montrée à l’écran pendant l’exercice.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Il lui faut un nom.</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>À garder en tête</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Nouvel exercice</translation>
    </message>
    <message>
        <source>One step per line, if you like. The voice says them while you get into position.</source>
        <translation>Une étape par ligne, si vous voulez. La voix les dit pendant que vous vous placez.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>The dose that it starts with in a routine. You can change it there at any time.</source>
        <translation>La dose avec laquelle il commence dans une routine. Vous pouvez l’y changer à tout moment.</translation>
    </message>
    <message>
        <source>The figure of an exercise that looks similar. It is shown if there is no picture of yours.</source>
        <translation>La figure d’un exercice qui se ressemble. Elle est montrée s’il n’y a pas d’image de vous.</translation>
    </message>
    <message>
        <source>There is an exercise with this name already.</source>
        <translation>Il existe déjà un exercice de ce nom.</translation>
    </message>
    <message>
        <source>Up to three photos or drawings of your own: choose them, paste them, or drop them here. They are shown one after the other. Only the picture is kept, and nothing about where or when it was taken.</source>
        <translation>Jusqu’à trois photos ou dessins à vous : choisissez-les, collez-les ou déposez-les ici. Ils sont montrés l’un après l’autre. Seule l’image est gardée, rien sur le lieu ou la date de prise de vue.</translation>
    </message>
    <message>
        <source>Up to {n} characters.</source>
        <translation>Jusqu’à {n} caractères.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Your pictures</source>
        <translation>Vos images</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>{name}, modifié</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>{name}, supprimé</translation>
    </message>
    <message>
        <source>{name} made</source>
        <translation>{name}, créé</translation>
    </message>
    <message>
        <source>“{routine}” has no other exercise. Put another one in first.</source>
        <translation>« {routine} » n’a pas d’autre exercice. Mettez-en d’abord un autre.</translation>
    </message>
</context>
<context>
    <name>PaceSection</name>
    <message>
        <source>Down to the floor, or up from it</source>
        <translation>Descendre au sol, ou en remonter</translation>
    </message>
    <message>
        <source>Goes on with Space, a click, a headset button or a remote.</source>
        <translation>Reprend avec Espace, un clic, un bouton du casque ou une télécommande.</translation>
    </message>
    <message>
        <source>Now up to {needed} s, since the voice needs that long; {own} s where it says less.</source>
        <translation>Pour l’instant jusqu’à {needed} s, car la voix en a besoin ; {own} s là où elle dit moins.</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Transitions</translation>
    </message>
    <message>
        <source>Time between exercises. It never shortens an exercise.</source>
        <translation>Le temps entre les exercices. Il ne raccourcit jamais un exercice.</translation>
    </message>
    <message>
        <source>To another position on the floor</source>
        <translation>Vers une autre position au sol</translation>
    </message>
    <message>
        <source>To the next exercise in the same position</source>
        <translation>Vers l’exercice suivant dans la même position</translation>
    </message>
    <message>
        <source>To the other direction</source>
        <translation>Vers l’autre sens</translation>
    </message>
    <message>
        <source>To the other side</source>
        <translation>Vers l’autre côté</translation>
    </message>
    <message>
        <source>Wait for me before each exercise</source>
        <translation>M’attendre avant chaque exercice</translation>
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
        <translation>La page : {extent}</translation>
    </message>
</context>
<context>
    <name>PainRow</name>
    <message>
        <source>0: none</source>
        <translation>0 : aucune</translation>
    </message>
    <message>
        <source>10: the worst I can imagine</source>
        <translation>10 : la pire que je puisse imaginer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>The worst pain is lower than another answer. Both are kept.</source>
        <translation>La douleur maximale est plus basse qu’une autre réponse. Les deux sont conservées.</translation>
    </message>
    <message>
        <source>{0} {1} of {2}</source>
        <translation>{0} {1} sur {2}</translation>
    </message>
    <message>
        <source>{skip}: {question}</source>
        <translation>{skip} : {question}</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Enregistrer la page</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Enregistré sous {path}.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>The printer cannot be reached. The page can still be saved as a PDF.</source>
        <translation>L’imprimante est inaccessible. La page peut toujours être enregistrée en PDF.</translation>
    </message>
</context>
<context>
    <name>PausePanel</name>
    <message>
        <source>A pause of a set length. Then the session goes on by itself.</source>
        <translation>Une pause d’une durée fixe. Puis la séance continue d’elle-même.</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>The session stops here until you go on, with Space or the button.</source>
        <translation>La séance s’arrête ici jusqu’à ce que vous continuiez, avec Espace ou le bouton.</translation>
    </message>
    <message>
        <source>Wait for me</source>
        <translation>M’attendre</translation>
    </message>
</context>
<context>
    <name>PercentSlider</name>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
</context>
<context>
    <name>PeriodLine</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Half year</source>
        <translation>Six mois</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>What the charts show</source>
        <translation>Ce que montrent les graphiques</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>Picture {n}</source>
        <translation>Image {n}</translation>
    </message>
    <message>
        <source>Show it earlier</source>
        <translation>La montrer plus tôt</translation>
    </message>
    <message>
        <source>Show picture {n} earlier</source>
        <translation>Montrer l’image {n} plus tôt</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Take out picture {n}</source>
        <translation>Enlever l’image {n}</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Choose pictures</source>
        <translation>Choisir des images</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Choisir des images…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Images ({kinds})</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Lecture de l’image…</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>Il n’y a pas d’image à coller. Copiez-en d’abord une.</translation>
    </message>
    <message>
        <source>There is room for {n} pictures. Take one out first.</source>
        <translation>Il y a de la place pour {n} images. Enlevez-en d’abord une.</translation>
    </message>
    <message>
        <source>This picture is there already.</source>
        <translation>Cette image y est déjà.</translation>
    </message>
    <message>
        <source>Which page shows the exercise?</source>
        <translation>Quelle page montre l’exercice ?</translation>
    </message>
    <message>
        <source>{name} has several pages</source>
        <translation>{name} a plusieurs pages</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Click to see the next picture.</source>
        <translation>Cliquez pour voir l’image suivante.</translation>
    </message>
    <message>
        <source>This picture is missing. The exercise works without it.</source>
        <translation>Cette image manque. L’exercice fonctionne sans elle.</translation>
    </message>
    <message>
        <source>Your picture {n} of {count}</source>
        <translation>Votre image {n} sur {count}</translation>
    </message>
</context>
<context>
    <name>QuestionnaireController</name>
    <message>
        <source>The monthly questionnaire about your back is due, if you like.</source>
        <translation>Le questionnaire mensuel sur votre dos est à remplir, si vous voulez.</translation>
    </message>
    <message>
        <source>The monthly questionnaire and your own activities are due, if you like.</source>
        <translation>Le questionnaire mensuel et vos activités sont à remplir, si vous voulez.</translation>
    </message>
    <message>
        <source>The questionnaire of today is kept: {score} of {all} ticked. All scores stand in History.</source>
        <translation>Le questionnaire d’aujourd’hui est enregistré : {score} sur {all} cochées. Tous les scores se trouvent dans l’historique.</translation>
    </message>
    <message>
        <source>You can rate your own activities again, if you like.</source>
        <translation>Vous pouvez noter de nouveau vos activités, si vous voulez.</translation>
    </message>
</context>
<context>
    <name>QuestionnaireSection</name>
    <message>
        <source>All scores stand in History.</source>
        <translation>Tous les scores se trouvent dans l’historique.</translation>
    </message>
    <message>
        <source>Fill it in now</source>
        <translation>Le remplir maintenant</translation>
    </message>
    <message>
        <source>How your back is, over the months</source>
        <translation>Comment va votre dos, au fil des mois</translation>
    </message>
    <message>
        <source>Remind me about once a month</source>
        <translation>Me le rappeler environ une fois par mois</translation>
    </message>
    <message>
        <source>The Roland-Morris questionnaire: 24 sentences to tick, about three minutes.</source>
        <translation>Le questionnaire de Roland-Morris : 24 phrases à cocher, environ trois minutes.</translation>
    </message>
    <message>
        <source>Today's answers</source>
        <translation>Réponses d’aujourd’hui</translation>
    </message>
</context>
<context>
    <name>QuestionnaireService</name>
    <message>
        <source>Questionnaire filled in</source>
        <translation>Questionnaire rempli</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>A sharp pain is a good reason to leave this one for now.</source>
        <translation>Une douleur vive est une bonne raison de laisser celui-ci pour l’instant.</translation>
    </message>
    <message>
        <source>Cramp, or something else</source>
        <translation>Crampe, ou autre chose</translation>
    </message>
    <message>
        <source>Ease out of it, slowly</source>
        <translation>Relâchez-vous lentement</translation>
    </message>
    <message>
        <source>End for today</source>
        <translation>Finir pour aujourd’hui</translation>
    </message>
    <message>
        <source>End for today?</source>
        <translation>Finir pour aujourd’hui ?</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Terminer la séance</translation>
    </message>
    <message>
        <source>Every set so far is kept and counts. The session waits meanwhile.</source>
        <translation>Chaque série faite jusqu’ici est gardée et compte. La séance attend pendant ce temps.</translation>
    </message>
    <message>
        <source>Find a position that feels better, and breathe. Nothing is timed now.</source>
        <translation>Cherchez une position plus agréable, et respirez. Rien n’est chronométré maintenant.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>Continuer celui-ci</translation>
    </message>
    <message>
        <source>Go on, do less or leave this one: whatever feels right.</source>
        <translation>Continuer, en faire moins ou laisser celui-ci : comme cela vous convient.</translation>
    </message>
    <message>
        <source>Go on, rest a minute or leave this one: whatever feels right.</source>
        <translation>Continuer, vous reposer une minute ou laisser celui-ci : comme cela vous convient.</translation>
    </message>
    <message>
        <source>If it was nothing, go on: nothing is noted.</source>
        <translation>Si ce n’était rien, continuez : rien n’est noté.</translation>
    </message>
    <message>
        <source>If pain, tingling or numbness spreads or stays, end here for today.</source>
        <translation>Si la douleur, les fourmillements ou l’engourdissement s’étendent ou persistent, finissez ici pour aujourd’hui.</translation>
    </message>
    <message>
        <source>If you like: what was it?</source>
        <translation>Si vous voulez : qu’est-ce que c’était ?</translation>
    </message>
    <message>
        <source>Leave out what follows, and end the session?</source>
        <translation>Laisser de côté la suite et terminer la séance ?</translation>
    </message>
    <message>
        <source>Less is plenty: go only as far as it stays comfortable.</source>
        <translation>Peu suffit : n’allez pas plus loin que ce qui reste confortable.</translation>
    </message>
    <message>
        <source>Next exercise: {0}</source>
        <translation>Exercice suivant : {0}</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Nothing comes after this. End the session?</source>
        <translation>Il n’y a rien après. Terminer la séance ?</translation>
    </message>
    <message>
        <source>Nothing is done yet, so nothing is kept. The session waits meanwhile.</source>
        <translation>Rien n’est encore fait, donc rien n’est gardé. La séance attend pendant ce temps.</translation>
    </message>
    <message>
        <source>Nothing is done yet; that it hurt is noted. The session waits meanwhile.</source>
        <translation>Rien n’est encore fait ; il est noté que cela a fait mal. La séance attend pendant ce temps.</translation>
    </message>
    <message>
        <source>Rest a minute</source>
        <translation>Une minute de repos</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Douleur vive</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Smaller: {0}</source>
        <translation>Plus petit : {0}</translation>
    </message>
    <message>
        <source>Spreading, numb or tingling</source>
        <translation>S’étend, engourdit ou fourmille</translation>
    </message>
    <message>
        <source>Stay paused</source>
        <translation>Rester en pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Arrêter et garder</translation>
    </message>
    <message>
        <source>Stop and keep what was done?</source>
        <translation>Arrêter et garder ce qui a été fait ?</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>Arrêter ici ?</translation>
    </message>
    <message>
        <source>Stretching too far</source>
        <translation>Ça tirait trop</translation>
    </message>
    <message>
        <source>Usually it settles with rest. Leave this exercise for today; ending here is best. Some signs need help quickly: When to get help lists them.</source>
        <translation>En général, cela se calme au repos. Laissez cet exercice pour aujourd’hui ; finir ici est le mieux. Certains signes demandent une aide rapide : ils sont sous « Quand demander de l’aide ».</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Et maintenant ?</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quand demander de l’aide</translation>
    </message>
    <message>
        <source>You felt it spread. Usually it settles; these signs need help:</source>
        <translation>Vous avez senti que cela s’étendait. En général cela se calme ; ces signes demandent de l’aide :</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Get help</source>
        <translation>Aide médicale</translation>
    </message>
    <message>
        <source>When to get help (F1)</source>
        <translation>Quand demander de l’aide (F1)</translation>
    </message>
    <message>
        <source>{place}, you are here</source>
        <translation>{place}, vous êtes ici</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Flare plan changed</source>
        <translation>Plan pour les poussées modifié</translation>
    </message>
    <message>
        <source>Flare plan deleted</source>
        <translation>Plan pour les poussées supprimé</translation>
    </message>
</context>
<context>
    <name>ReadingSection</name>
    <message>
        <source>My flare plan</source>
        <translation>Mon plan pour les poussées</translation>
    </message>
    <message>
        <source>Offer a lesson after a session</source>
        <translation>Proposer une leçon après une séance</translation>
    </message>
    <message>
        <source>One at most, and each only once.</source>
        <translation>Une au plus, et chacune une seule fois.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Les lire</translation>
    </message>
    <message>
        <source>Short lessons</source>
        <translation>Courtes leçons</translation>
    </message>
    <message>
        <source>Short lessons and the flare plan</source>
        <translation>Courtes leçons et plan pour les poussées</translation>
    </message>
    <message>
        <source>Twelve, of about a minute each, with their sources.</source>
        <translation>Douze, d’environ une minute chacune, avec leurs sources.</translation>
    </message>
    <message>
        <source>What helps on a sore day, written on a calm one and offered when you need it.</source>
        <translation>Ce qui aide un jour douloureux, écrit un jour calme et proposé quand il le faut.</translation>
    </message>
</context>
<context>
    <name>RedFlagList</name>
    <message>
        <source>You said this today</source>
        <translation>Vous l’avez dit aujourd’hui</translation>
    </message>
</context>
<context>
    <name>RefusalsSection</name>
    <message>
        <source>Suggest again</source>
        <translation>Proposer de nouveau</translation>
    </message>
    <message>
        <source>Suggest again: {what}</source>
        <translation>Proposer de nouveau : {what}</translation>
    </message>
    <message>
        <source>Suggestions you do not want</source>
        <translation>Suggestions que vous ne voulez pas</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>What you said no to for good. You can change your mind here.</source>
        <translation>Ce à quoi vous avez dit non pour de bon. Vous pouvez changer d’avis ici.</translation>
    </message>
    <message>
        <source>{exercise}: a harder form</source>
        <translation>{exercise} : une forme plus difficile</translation>
    </message>
    <message>
        <source>{exercise}: advice</source>
        <translation>{exercise} : conseil</translation>
    </message>
    <message>
        <source>{exercise}: an easier form</source>
        <translation>{exercise} : une forme plus facile</translation>
    </message>
    <message>
        <source>{exercise}: less</source>
        <translation>{exercise} : moins</translation>
    </message>
    <message>
        <source>{exercise}: more</source>
        <translation>{exercise} : plus</translation>
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
        <translation>Votre système ne peut pas vous le rappeler : Floorside n’y trouve pas de planificateur qui s’en charge. « Enregistrer dans l’agenda… » met à la place un rappel dans votre agenda.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were done without the program, and are here as the person told them.</source>
        <translation>
            <numerusform>%n d’entre elles a été faite sans le programme, et figure ici comme la personne l’a dit.</numerusform>
            <numerusform>%n d’entre elles ont été faites sans le programme, et figurent ici comme la personne l’a dit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0: cannot do it, 10: as before. %n points are a clear change.</source>
        <translation>
            <numerusform>0 : impossible, 10 : comme avant. %n point est un changement net.</numerusform>
            <numerusform>0 : impossible, 10 : comme avant. %n points sont un changement net.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 réponse</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 of them was done without the program, and is here as the person told it.</source>
        <translation>1 d’entre elles a été faite sans le programme, et figure ici comme la personne l’a dit.</translation>
    </message>
    <message>
        <source>Conditions: none ticked</source>
        <translation>Particularités de santé : aucune cochée</translation>
    </message>
    <message>
        <source>Conditions: {names}</source>
        <translation>Particularités de santé : {names}</translation>
    </message>
    <message>
        <source>Days per week</source>
        <translation>Jours par semaine</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Doses</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Floorside wrote this on {day} from what the person did at home and told it. Nothing in it was measured.</source>
        <translation>Floorside a écrit ceci le {day} d’après ce que la personne a fait chez elle et a dit. Rien n’y a été mesuré.</translation>
    </message>
    <message>
        <source>For the physiotherapist</source>
        <translation>Pour le kinésithérapeute</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>En entier</translation>
    </message>
    <message>
        <source>In the legs, before a session</source>
        <translation>Dans les jambes, avant une séance</translation>
    </message>
    <message>
        <source>L {left}, R {right}</source>
        <translation>G {left}, D {right}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <translation>MMM d, yyyy</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom :</translation>
    </message>
    <message>
        <source>No answers.</source>
        <translation>Aucune réponse.</translation>
    </message>
    <message>
        <source>Notes, in the person's own words</source>
        <translation>Notes, dans les mots de la personne</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Own activities</source>
        <translation>Activités personnelles</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Douleur après</translation>
    </message>
    <message>
        <source>Pain at its worst</source>
        <translation>Douleur maximale</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Douleur avant</translation>
    </message>
    <message>
        <source>Pain spread, a leg was worse, or pain clearly rose. The program then suggests less.</source>
        <translation>La douleur s’est étendue, une jambe allait moins bien, ou la douleur a nettement monté. Le programme propose alors moins.</translation>
    </message>
    <message>
        <source>Pain the next morning</source>
        <translation>Douleur le lendemain matin</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness, compared with the time before.</source>
        <translation>Douleur, fourmillements ou engourdissement, par rapport à la fois d’avant.</translation>
    </message>
    <message>
        <source>Pain: 0 is none, 10 the worst imaginable. Each dot is an answer, the line goes through the averages.</source>
        <translation>Douleur : 0 aucune, 10 la pire imaginable. Chaque point est une réponse, la ligne passe par les moyennes.</translation>
    </message>
    <message>
        <source>Pain: 0 is none, 10 the worst imaginable. The line goes through the averages; the answers are too many for a dot each.</source>
        <translation>Douleur : 0 aucune, 10 la pire imaginable. La ligne passe par les moyennes ; les réponses sont trop nombreuses pour un point chacune.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Roland-Morris</source>
        <translation>Roland-Morris</translation>
    </message>
    <message>
        <source>Roland-Morris questionnaire</source>
        <translation>Questionnaire de Roland-Morris</translation>
    </message>
    <message>
        <source>The person stopped a set and said why. Spreading: further down the leg.</source>
        <translation>La personne a arrêté une série et a dit pourquoi. Douleur qui s’étend : plus bas dans la jambe.</translation>
    </message>
    <message>
        <source>The worst pain came with</source>
        <translation>La douleur maximale est venue avec</translation>
    </message>
    <message>
        <source>Too much (red answers)</source>
        <translation>C’était trop (réponses rouges)</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Marches</translation>
    </message>
    <message>
        <source>What hurt</source>
        <translation>Ce qui a fait mal</translation>
    </message>
    <message>
        <source>What was planned in the first and the last session with it. In full: sessions with every set done to the end.</source>
        <translation>Ce qui était prévu dans la première et la dernière séance avec lui. En entier : les séances où chaque série est allée à son terme.</translation>
    </message>
    <message>
        <source>a leg was worse before the session</source>
        <translation>une jambe allait moins bien avant la séance</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>average {value}</source>
        <translation>moyenne {value}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>in %n sessions</source>
        <translation>
            <numerusform>dans %n séance</numerusform>
            <numerusform>dans %n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 session</source>
        <translation>dans 1 séance</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>not said what</source>
        <translation>sans précision</translation>
    </message>
    <message>
        <source>pain spread</source>
        <translation>la douleur s’est étendue</translation>
    </message>
    <message>
        <source>pain {pain} after, {usual} before</source>
        <translation>douleur {pain} après, {usual} avant</translation>
    </message>
    <message>
        <source>pain {pain} at its worst</source>
        <translation>douleur maximale {pain}</translation>
    </message>
    <message>
        <source>pain {pain} the next morning, {usual} as a rule</source>
        <translation>douleur {pain} le lendemain matin, {usual} d’habitude</translation>
    </message>
    <message>
        <source>yyyy MMM d</source>
        <translation>yyyy MMM d</translation>
    </message>
    <message>
        <source>{activity}: {ratings}</source>
        <translation>{activity} : {ratings}</translation>
    </message>
    <message>
        <source>{answer}: {sessions}, last on {day}</source>
        <translation>{answer} : {sessions}, la dernière le {day}</translation>
    </message>
    <message>
        <source>{average}, highest {highest}, {answers}</source>
        <translation>{average}, maximum {highest}, {answers}</translation>
    </message>
    <message>
        <source>{count} of {sessions}:</source>
        <translation>{count} sur {sessions} :</translation>
    </message>
    <message>
        <source>{days}, {average} a week</source>
        <translation>{days}, {average} par semaine</translation>
    </message>
    <message>
        <source>{day}: {reason}</source>
        <translation>{day} : {reason}</translation>
    </message>
    <message>
        <source>{day}: {text}</source>
        <translation>{day} : {text}</translation>
    </message>
    <message>
        <source>{dose}, both sides at once</source>
        <translation>{dose}, les deux côtés ensemble</translation>
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
        <translation>{exercise} : {sessions}, jusqu’à {highest}</translation>
    </message>
    <message>
        <source>{exercise}: {what}, {sessions}, last on {day}</source>
        <translation>{exercise} : {what}, {sessions}, la dernière le {day}</translation>
    </message>
    <message>
        <source>{first} to {last}: no session</source>
        <translation>{first} – {last} : aucune séance</translation>
    </message>
    <message>
        <source>{first} to {last}: {sessions}</source>
        <translation>{first} – {last} : {sessions}</translation>
    </message>
    <message>
        <source>{first} to {last}: {sessions}, on {days}</source>
        <translation>{first} – {last} : {sessions}, sur {days}</translation>
    </message>
    <message>
        <source>{first} → {last}</source>
        <translation>{first} → {last}</translation>
    </message>
    <message>
        <source>{first} → {last} of {all}, the fewer the better</source>
        <translation>{first} → {last} sur {all}, moins il y en a, mieux c’est</translation>
    </message>
    <message>
        <source>{full} of {sessions}</source>
        <translation>{full} sur {sessions}</translation>
    </message>
    <message>
        <source>{last}: {sessions}</source>
        <translation>{last} : {sessions}</translation>
    </message>
    <message>
        <source>{walks}, {time} in all; first {first} min, last {last} min</source>
        <translation>{walks}, {time} en tout ; la première {first} min, la dernière {last} min</translation>
    </message>
    <message>
        <source>“3.1 → 2.4” are the averages of the first and the last four weeks.</source>
        <translation>« 3,1 → 2,4 » sont les moyennes des quatre premières et des quatre dernières semaines.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>4 weeks</source>
        <translation>4 semaines</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>For your physio</source>
        <translation>Pour votre kiné</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Six mois</translation>
    </message>
    <message>
        <source>One page to bring along or to send. It leaves this computer only if you take it.</source>
        <translation>Une page à apporter ou à envoyer. Elle ne quitte cet ordinateur que si vous l’emportez.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>With my notes</source>
        <translation>Avec mes notes</translation>
    </message>
</context>
<context>
    <name>RolandMorrisPage</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Nothing is ticked. If none of it is true today, Keep once more.</source>
        <translation>Rien n’est coché. Si rien de cela n’est vrai aujourd’hui, encore une fois « Garder ».</translation>
    </message>
    <message>
        <source>You have filled it in today already. These are your ticks; you can change them.</source>
        <translation>Vous l’avez déjà rempli aujourd’hui. Voici ce que vous avez coché ; vous pouvez le changer.</translation>
    </message>
    <message>
        <source>{n} of {all} ticked</source>
        <translation>{n} sur {all}, cochées</translation>
    </message>
</context>
<context>
    <name>RoutineEditor</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>+ Exercise</source>
        <translation>+ Exercice</translation>
    </message>
    <message>
        <source>+ Rest</source>
        <translation>+ Repos</translation>
    </message>
    <message>
        <source>+ Wait for me</source>
        <translation>+ M’attendre</translation>
    </message>
    <message numerus="yes">
        <source>A routine holds at most %n entries.</source>
        <translation>
            <numerusform>Une routine contient au plus %n entrée.</numerusform>
            <numerusform>Une routine contient au plus %n entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>A routine needs at least one exercise.</source>
        <translation>Une routine a besoin d’au moins un exercice.</translation>
    </message>
    <message>
        <source>Another routine is called “{name}” already.</source>
        <translation>Une autre routine s’appelle déjà « {name} ».</translation>
    </message>
    <message>
        <source>Change this exercise…</source>
        <translation>Changer cet exercice…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Down to the floor once, up once.</source>
        <translation>Une descente au sol, une remontée.</translation>
    </message>
    <message>
        <source>Down to the floor {now}; no other order needs less.</source>
        <translation>Descente au sol : {now} ; aucun autre ordre n’en demande moins.</translation>
    </message>
    <message>
        <source>Length of this rest</source>
        <translation>Durée de ce repos</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Name of the routine</source>
        <translation>Nom de la routine</translation>
    </message>
    <message>
        <source>No need to get down to the floor.</source>
        <translation>Pas besoin de descendre au sol.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Retirer (Suppr)</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <translation>Renommé {name}</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Rest: {seconds}</source>
        <translation>Repos : {seconds}</translation>
    </message>
    <message>
        <source>The order was changed</source>
        <translation>L’ordre a changé</translation>
    </message>
    <message>
        <source>This order takes you down to the floor {now}. Another order needs that {then}.</source>
        <translation>Cet ordre vous fait descendre au sol : {now}. Un autre ordre le demande {then}.</translation>
    </message>
    <message>
        <source>Use that order</source>
        <translation>Prendre cet ordre</translation>
    </message>
    <message>
        <source>Wait for me</source>
        <translation>M’attendre</translation>
    </message>
    <message>
        <source>You turn over {now} on the way. Another order needs that {then}.</source>
        <translation>Vous vous retournez en chemin : {now}. Un autre ordre le demande {then}.</translation>
    </message>
    <message>
        <source>left out for now</source>
        <translation>laissé de côté pour l’instant</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>pas du tout</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>paused for now</source>
        <translation>en pause pour l’instant</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>deux fois</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name}, ajouté</translation>
    </message>
    <message>
        <source>{name} moved</source>
        <translation>{name}, déplacé</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>{name}, retiré</translation>
    </message>
    <message>
        <source>{number} of {exercises}</source>
        <translation>{number} sur {exercises}</translation>
    </message>
</context>
<context>
    <name>RoutineHeader</name>
    <message>
        <source>Change the routine ({keys})</source>
        <translation>Modifier la routine ({keys})</translation>
    </message>
    <message>
        <source>Choose a routine</source>
        <translation>Choisir une routine</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit the routine</source>
        <translation>Modifier la routine</translation>
    </message>
    <message>
        <source>Routine: {name}. Choose another</source>
        <translation>Routine : {name}. En choisir une autre</translation>
    </message>
    <message>
        <source>paused for now</source>
        <translation>en pause pour l’instant</translation>
    </message>
    <message>
        <source>{minutes} today</source>
        <translation>{minutes} aujourd’hui</translation>
    </message>
    <message>
        <source>{number} of {exercises}</source>
        <translation>{number} sur {exercises}</translation>
    </message>
</context>
<context>
    <name>RoutineMenu</name>
    <message>
        <source>A new routine</source>
        <translation>Une nouvelle routine</translation>
    </message>
    <message>
        <source>Add a routine</source>
        <translation>Ajouter une routine</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Ajouter depuis un fichier…</translation>
    </message>
    <message>
        <source>Bring back “{name}”</source>
        <translation>Reprendre « {name} »</translation>
    </message>
    <message>
        <source>Copy this routine</source>
        <translation>Copier cette routine</translation>
    </message>
    <message>
        <source>Delete this routine</source>
        <translation>Supprimer cette routine</translation>
    </message>
    <message>
        <source>Edit this routine</source>
        <translation>Modifier cette routine</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Ma routine</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nouvelle routine</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Put everything back as it came</source>
        <translation>Tout remettre comme à l’origine</translation>
    </message>
    <message>
        <source>Share as a file…</source>
        <translation>Partager dans un fichier…</translation>
    </message>
    <message>
        <source>Share {name}</source>
        <translation>Partager {name}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>{name} copied</source>
        <translation>{name}, copié</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>{name}, supprimé</translation>
    </message>
    <message>
        <source>{name} is as it came, with the small doses of your gentle start</source>
        <translation>{name} est comme à l’origine, avec les petites doses de votre début en douceur</translation>
    </message>
    <message>
        <source>{name} is as it came: exercises, order, rests, doses and name</source>
        <translation>{name} est comme à l’origine : exercices, ordre, repos, doses et nom</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} est de retour</translation>
    </message>
    <message>
        <source>{name} is saved as {path}.</source>
        <translation>{name} est enregistré sous {path}.</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <translation>{name}, copie</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}): choose another place.</source>
        <translation>{path} n’a pas pu être écrit ({reason}) : choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>RoutineOffers</name>
    <message>
        <source>A gentle start: smaller doses in every routine</source>
        <translation>Un début en douceur : des doses plus petites dans chaque routine</translation>
    </message>
    <message>
        <source>About half of the doses for now</source>
        <translation>La moitié des doses environ pour l’instant</translation>
    </message>
    <message>
        <source>One step up, towards the usual doses</source>
        <translation>Un pas de plus, vers les doses habituelles</translation>
    </message>
    <message>
        <source>The doses have changed since, so they stay as they are.</source>
        <translation>Les doses ont changé depuis, elles restent donc comme elles sont.</translation>
    </message>
</context>
<context>
    <name>RoutineService</name>
    <message>
        <source>The dose has been changed since. Undo the later change first.</source>
        <translation>La dose a été changée depuis. Annulez d’abord ce changement plus récent.</translation>
    </message>
    <message>
        <source>The dose has changed since, so it stays as it is.</source>
        <translation>La dose a changé depuis, elle reste donc comme elle est.</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Annulé : {change}</translation>
    </message>
</context>
<context>
    <name>RoutineSheet</name>
    <message numerus="yes">
        <source>%n exercises, about {minutes}.</source>
        <translation>
            <numerusform>%n exercice, environ {minutes}.</numerusform>
            <numerusform>%n exercices, environ {minutes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 exercise, about {minutes}.</source>
        <translation>1 exercice, environ {minutes}.</translation>
    </message>
    <message>
        <source>For the wall or the mat, with boxes for a week.</source>
        <translation>Pour le mur ou le tapis, avec des cases pour une semaine.</translation>
    </message>
    <message>
        <source>Go on when you are ready.</source>
        <translation>Continuez quand vous voulez.</translation>
    </message>
    <message>
        <source>How much it is, as of {day}. Cross a box for each day on which you did the exercise.</source>
        <translation>La dose, à la date du {day}. Cochez une case pour chaque jour où vous avez fait l’exercice.</translation>
    </message>
    <message>
        <source>Left out for now: {names}.</source>
        <translation>Laissés de côté pour l’instant : {names}.</translation>
    </message>
    <message>
        <source>Left: {form}</source>
        <translation>Gauche : {form}</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>Rest for {seconds}.</source>
        <translation>Repos de {seconds}.</translation>
    </message>
    <message>
        <source>Right: {form}. {steps}</source>
        <translation>Droite : {form}. {steps}</translation>
    </message>
    <message>
        <source>Stop when: {signs}</source>
        <translation>Arrêter si : {signs}</translation>
    </message>
    <message>
        <source>Your conditions leave nothing of {routine} for now.</source>
        <translation>Avec ce que vous avez coché sur votre santé, il ne reste rien de {routine} pour l’instant.</translation>
    </message>
    <message>
        <source>in seconds: {tempo}</source>
        <translation>en secondes : {tempo}</translation>
    </message>
    <message>
        <source>{dose} · both sides</source>
        <translation>{dose} · les deux côtés</translation>
    </message>
    <message>
        <source>{routine} on paper</source>
        <translation>{routine} sur papier</translation>
    </message>
    <message>
        <source>{seconds} of rest between the sets</source>
        <translation>{seconds} de repos entre les séries</translation>
    </message>
</context>
<context>
    <name>RoutineStore</name>
    <message>
        <source>The routine could not be saved ({reason}). Floorside keeps it in memory and tries again.</source>
        <translation>La routine n’a pas pu être enregistrée ({reason}). Floorside la garde en mémoire et réessaie.</translation>
    </message>
    <message>
        <source>{routine} (the other version)</source>
        <translation>{routine} (l’autre version)</translation>
    </message>
</context>
<context>
    <name>ScoreChart</name>
    <message>
        <source>Scores, {first} to {last}. Newest: {newest}. Average: {average}.</source>
        <translation>Scores, {first} – {last} ; dernier résultat : {newest}. Moyenne : {average}.</translation>
    </message>
    <message>
        <source>Scores: {list}</source>
        <translation>Scores : {list}</translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>Not filled in yet.</source>
        <translation>Pas encore rempli.</translation>
    </message>
    <message>
        <source>On {day} it was {score}; a difference of fewer than five may be chance.</source>
        <translation>Le {day}, c’était {score} ; une différence de moins de cinq peut être due au hasard.</translation>
    </message>
    <message>
        <source>That is clearly less than on {day}, which had {score}.</source>
        <translation>C’est nettement moins que le {day}, qui avait {score}.</translation>
    </message>
    <message>
        <source>That is clearly more than on {day}, which had {score}. A doctor could look at it.</source>
        <translation>C’est nettement plus que le {day}, qui avait {score}. Un médecin pourrait faire le point avec vous.</translation>
    </message>
    <message>
        <source>{day}: {score} of {all}. The fewer the ticks, the fewer things are hard to do.</source>
        <translation>{day} : {score} sur {all}. Moins il y a de coches, moins de choses sont difficiles.</translation>
    </message>
</context>
<context>
    <name>ScoresLine</name>
    <message>
        <source>All scores of the questionnaire</source>
        <translation>Tous les scores du questionnaire</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Fill in the questionnaire</source>
        <translation>Remplir le questionnaire</translation>
    </message>
    <message>
        <source>Roland-Morris questionnaire: {scores}</source>
        <translation>Questionnaire de Roland-Morris : {scores}</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>The questionnaire itself is here in English only.</source>
        <translation>Le questionnaire lui-même n’existe ici qu’en anglais.</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>Floorside is already open and does not respond. Close it, or end its process, then start it again.</source>
        <translation>Floorside est déjà ouvert et ne répond pas. Fermez-le, ou arrêtez son processus, puis démarrez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message numerus="yes">
        <source>%n exercises and their routines</source>
        <translation>
            <numerusform>%n exercice et ses routines</numerusform>
            <numerusform>%n exercices et leurs routines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your own exercises</source>
        <translation>
            <numerusform>%n de vos exercices</numerusform>
            <numerusform>%n de vos exercices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions of the last backup are not in it: import {path} to have them again</source>
        <translation>
            <numerusform>%n séance de la dernière sauvegarde n’y est pas : importez {path} pour la retrouver</numerusform>
            <numerusform>%n séances de la dernière sauvegarde n’y sont pas : importez {path} pour les retrouver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions, all sound</source>
        <translation>
            <numerusform>%n séance, en ordre</numerusform>
            <numerusform>%n séances, toutes en ordre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tones</source>
        <translation>
            <numerusform>%n son</numerusform>
            <numerusform>%n sons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, each with its sources, and the words of the flare plan</source>
        <translation>
            <numerusform>%n, chacune avec ses sources, et les mots du plan pour les poussées</numerusform>
            <numerusform>%n, chacune avec ses sources, et les mots du plan pour les poussées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 séance</translation>
    </message>
    <message>
        <source>1 session of the last backup is not in it: import {path} to have it again</source>
        <translation>1 séance de la dernière sauvegarde n’y est pas : importez {path} pour la retrouver</translation>
    </message>
    <message>
        <source>1 session, all sound</source>
        <translation>1 séance, en ordre</translation>
    </message>
    <message>
        <source>A calm guide through a timed floor routine. Without a command it opens its window.</source>
        <translation>Un guide calme pour une routine minutée au sol. Sans commande, la fenêtre s’ouvre.</translation>
    </message>
    <message>
        <source>A good time for your routine, if it suits you.</source>
        <translation>Un bon moment pour votre routine, si cela convient.</translation>
    </message>
    <message>
        <source>A part of a session could not be put into the history. The whole session is kept in {file}.</source>
        <translation>Une partie d’une séance n’a pas pu entrer dans l’historique. La séance entière est gardée dans {file}.</translation>
    </message>
    <message>
        <source>All other settings are as they were.</source>
        <translation>Tous les autres réglages sont comme avant.</translation>
    </message>
    <message>
        <source>All other settings are as they were; the file was kept as {path}.</source>
        <translation>Tous les autres réglages sont comme avant ; le fichier a été gardé sous {path}.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Code de retour</translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation>ERREUR</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Floorside is in the menu; floorside --remove-desktop takes it out again ({file})</source>
        <translation>Floorside est dans le menu ; floorside --remove-desktop l’en retire ({file})</translation>
    </message>
    <message>
        <source>Floorside is no longer in the menu</source>
        <translation>Floorside n’est plus dans le menu</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>None is missing.</source>
        <translation>Aucune ne manque.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>PySide6 is missing, which draws the page: pip install PySide6-Essentials</source>
        <translation>Il manque PySide6, qui dessine la page : pip install PySide6-Essentials</translation>
    </message>
    <message>
        <source>ROUTINE is the id of a routine (full, short, flare, chair) or a TOML file.</source>
        <translation>ROUTINE est l’identifiant d’une routine (full, short, flare, chair) ou un fichier TOML.</translation>
    </message>
    <message>
        <source>Removing the program leaves them.</source>
        <translation>Ils restent quand le programme est retiré.</translation>
    </message>
    <message>
        <source>Sessions between the beginning and {until} may be missing too.</source>
        <translation>Des séances entre le début et {until} peuvent aussi manquer.</translation>
    </message>
    <message>
        <source>Sessions between the beginning and {until} may be missing.</source>
        <translation>Des séances entre le début et {until} peuvent manquer.</translation>
    </message>
    <message>
        <source>Sessions between {begin} and {until} may be missing too.</source>
        <translation>Des séances entre {begin} et {until} peuvent aussi manquer.</translation>
    </message>
    <message>
        <source>Sessions between {begin} and {until} may be missing.</source>
        <translation>Des séances entre {begin} et {until} peuvent manquer.</translation>
    </message>
    <message>
        <source>Something could not be put into the history. Everything else goes on.</source>
        <translation>Quelque chose n’a pas pu entrer dans l’historique. Tout le reste continue.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Synopsis</translation>
    </message>
    <message>
        <source>The damaged files are kept in {folder}.</source>
        <translation>Les fichiers abîmés sont gardés dans {folder}.</translation>
    </message>
    <message>
        <source>The disk is full. What is new is kept in memory and saved as soon as there is room.</source>
        <translation>Le disque est plein. Ce qui est nouveau reste en mémoire et sera enregistré dès qu’il y aura de la place.</translation>
    </message>
    <message>
        <source>The history cannot be reached. What is new is kept in memory and saved as soon as it can be.</source>
        <translation>L’historique est inaccessible. Ce qui est nouveau reste en mémoire et sera enregistré dès que possible.</translation>
    </message>
    <message>
        <source>The history cannot be written to. What is new is kept in memory and saved as soon as it can be.</source>
        <translation>L’historique ne peut pas être écrit. Ce qui est nouveau reste en mémoire et sera enregistré dès que possible.</translation>
    </message>
    <message>
        <source>The history {what}, and there is no backup of it. A new one begins.</source>
        <translation>L’historique {what}, et il n’y en a pas de sauvegarde. Un nouveau commence.</translation>
    </message>
    <message>
        <source>The history {what}. It was put together again from the backup of {time} with {sessions} ({saved} of them saved from the damaged file).</source>
        <translation>L’historique {what}. Il a été reconstitué à partir de la sauvegarde de {time} avec {sessions} (dont {saved} de récupérées du fichier abîmé).</translation>
    </message>
    <message>
        <source>The history {what}. It was put together again from the backup of {time} with {sessions}.</source>
        <translation>L’historique {what}. Il a été reconstitué à partir de la sauvegarde de {time} avec {sessions}.</translation>
    </message>
    <message>
        <source>The history {what}. It was put together again with {sessions}.</source>
        <translation>L’historique {what}. Il a été reconstitué avec {sessions}.</translation>
    </message>
    <message>
        <source>The latest part of the history (the file that ends in -wal) was taken away or damaged since the last start. The last sessions may be missing; all others are here.</source>
        <translation>La partie la plus récente de l’historique (le fichier qui finit par -wal) a été retirée ou abîmée depuis le dernier démarrage. Les dernières séances peuvent manquer ; toutes les autres sont là.</translation>
    </message>
    <message>
        <source>The usual settings are used there for now.</source>
        <translation>Les réglages habituels y valent pour l’instant.</translation>
    </message>
    <message>
        <source>The usual settings are used there, all others as they were; the file was kept as {name}.</source>
        <translation>Les réglages habituels y valent, tous les autres comme avant ; le fichier a été gardé sous {name}.</translation>
    </message>
    <message>
        <source>There is more than one version of the history: {used} is used, {others} are not. Import those to bring in what is only there, then move those elsewhere.</source>
        <translation>Il y a plus d’une version de l’historique : {used} est utilisée, {others} ne le sont pas. Importez-les pour reprendre ce qui n’est que là, puis déplacez-les ailleurs.</translation>
    </message>
    <message>
        <source>There is more than one version of the history: {used} is used, {other} is not. Import that one to bring in what is only there, then move that one elsewhere.</source>
        <translation>Il y a plus d’une version de l’historique : {used} est utilisée, {other} ne l’est pas. Importez-la pour reprendre ce qui n’est que là, puis déplacez-la ailleurs.</translation>
    </message>
    <message>
        <source>User commands</source>
        <translation>Commandes des utilisateurs</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Marche</translation>
    </message>
    <message>
        <source>What was left of it is kept in {folder}.</source>
        <translation>Ce qu’il en restait est gardé dans {folder}.</translation>
    </message>
    <message>
        <source>a calm guide through a timed floor routine</source>
        <translation>un guide calme pour une routine d’exercices minutée au sol</translation>
    </message>
    <message>
        <source>a character here is not allowed</source>
        <translation>un caractère ici n’est pas permis</translation>
    </message>
    <message>
        <source>a comma or the closing bracket is missing</source>
        <translation>il manque une virgule ou le crochet fermant</translation>
    </message>
    <message>
        <source>a command failed; one line says why</source>
        <translation>une commande a échoué ; une ligne dit pourquoi</translation>
    </message>
    <message>
        <source>a day such as 2026-01-31</source>
        <translation>un jour tel que 2026-01-31</translation>
    </message>
    <message>
        <source>a flare plan is written</source>
        <translation>un plan pour les poussées est écrit</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>a folder is expected, and nothing was named</source>
        <translation>un dossier est attendu, et rien n’a été nommé</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a name needs an equals sign and a value after it</source>
        <translation>un nom doit être suivi d’un signe égal et d’une valeur</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a number has thousands of digits</source>
        <translation>un nombre a des milliers de chiffres</translation>
    </message>
    <message>
        <source>a number has thousands of digits, use an ordinary one</source>
        <translation>un nombre a des milliers de chiffres, prenez-en un ordinaire</translation>
    </message>
    <message>
        <source>a number here is too large, use an ordinary one</source>
        <translation>un nombre est trop grand ici, prenez-en un ordinaire</translation>
    </message>
    <message>
        <source>a part of it cannot be read ({error}): it is mended when Floorside is started again</source>
        <translation>une partie est illisible ({error}) : elle est réparée au prochain démarrage de Floorside</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <source>a time with its zone such as 2026-01-31T07:40:00Z</source>
        <translation>une heure avec son fuseau telle que 2026-01-31T07:40:00Z</translation>
    </message>
    <message>
        <source>a value is expected: a number, a list, or text in quotes</source>
        <translation>une valeur est attendue : un nombre, une liste ou un texte entre guillemets</translation>
    </message>
    <message>
        <source>a value is missing for {name}</source>
        <translation>il manque une valeur pour {name}</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a {kinds} takes no dose, write the dose beside an exercise</source>
        <translation>{kinds} ne prend pas de dose, écrivez la dose à côté d’un exercice</translation>
    </message>
    <message>
        <source>add it to the exercise once more</source>
        <translation>ajoutez-la encore une fois à l’exercice</translation>
    </message>
    <message>
        <source>allowed is one line of at most {most} characters</source>
        <translation>une ligne de {most} caractères au plus est permise</translation>
    </message>
    <message>
        <source>allowed is the name of a picture that the window has saved, once</source>
        <translation>seul le nom d’une image enregistrée par la fenêtre est permis, une fois</translation>
    </message>
    <message>
        <source>also write a report for whoever helps you: the versions and the last lines of the log</source>
        <translation>écrire aussi un rapport pour qui vous aide : les versions et les dernières lignes du journal</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>any conditions that you had ticked are missing, tick them again in Settings</source>
        <translation>les particularités de santé que vous aviez peut-être cochées manquent, cochez-les de nouveau dans les réglages</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>arguments</translation>
    </message>
    <message>
        <source>as if all of it had been done in so many sessions lately; without it, the history says what is known</source>
        <translation>comme si tout avait été fait dans ce nombre de séances récentes ; sans cela, l’historique dit ce qui est connu</translation>
    </message>
    <message>
        <source>at least {limit} is allowed</source>
        <translation>{limit} au moins est permis</translation>
    </message>
    <message>
        <source>at most {limit} entries are allowed</source>
        <translation>{limit} entrées au plus sont permises</translation>
    </message>
    <message>
        <source>at most {limit} is allowed</source>
        <translation>{limit} au plus est permis</translation>
    </message>
    <message>
        <source>at most {limit} letters are allowed</source>
        <translation>{limit} caractères au plus sont permis</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>à la fin</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>en arrière</translation>
    </message>
    <message>
        <source>cannot be read ({error})</source>
        <translation>est illisible ({error})</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>est illisible ({reason})</translation>
    </message>
    <message>
        <source>cannot be read ({reason}), its files are left out for now</source>
        <translation>est illisible ({reason}), ses fichiers sont laissés de côté pour l’instant</translation>
    </message>
    <message>
        <source>cannot be used ({error}): check the folder's permissions</source>
        <translation>est inutilisable ({error}) : vérifiez les droits du dossier</translation>
    </message>
    <message>
        <source>cannot be used ({error}): the disk refuses; check it, and the free space</source>
        <translation>est inutilisable ({error}) : le disque refuse ; vérifiez-le, et l’espace libre</translation>
    </message>
    <message>
        <source>cannot be used ({reason}): check the folder's permissions</source>
        <translation>est inutilisable ({reason}) : vérifiez les droits du dossier</translation>
    </message>
    <message>
        <source>cannot be used ({reason}): choose another folder</source>
        <translation>est inutilisable ({reason}) : choisissez un autre dossier</translation>
    </message>
    <message>
        <source>cannot be used ({reason}); look at who may open it, or choose another with --data-dir</source>
        <translation>est inutilisable ({reason}) ; regardez qui peut l’ouvrir, ou choisissez-en un autre avec --data-dir</translation>
    </message>
    <message>
        <source>cannot be written to ({reason}): nothing was imported</source>
        <translation>n’accepte pas l’écriture ({reason}) : rien n’a été importé</translation>
    </message>
    <message>
        <source>change side</source>
        <translation>changer de côté</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>cercle</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>could not be put back as it was ({refused}): import once more when it can be written to</source>
        <translation>n’a pas pu être remis comme avant ({refused}) : importez encore une fois quand l’écriture sera possible</translation>
    </message>
    <message>
        <source>could not be restored ({error})</source>
        <translation>n’a pas pu être restauré ({error})</translation>
    </message>
    <message>
        <source>could not be written ({reason}): choose another place</source>
        <translation>n’a pas pu être écrit ({reason}) : choisissez un autre endroit</translation>
    </message>
    <message>
        <source>did you mean {near!r}?</source>
        <translation>vouliez-vous dire {near!r} ?</translation>
    </message>
    <message>
        <source>done</source>
        <translation>c’est fait</translation>
    </message>
    <message>
        <source>done elsewhere</source>
        <translation>faite ailleurs</translation>
    </message>
    <message>
        <source>down</source>
        <translation>descente</translation>
    </message>
    <message>
        <source>each line begins with a name, or with a bracket</source>
        <translation>chaque ligne commence par un nom ou par un crochet</translation>
    </message>
    <message>
        <source>expected {wanted}</source>
        <translation>attendu : {wanted}</translation>
    </message>
    <message>
        <source>expected {wanted}, got {found}</source>
        <translation>attendu : {wanted}, trouvé : {found}</translation>
    </message>
    <message>
        <source>follow</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>format is not {format}: choose a file that was exported from Floorside</source>
        <translation>format n’est pas {format} : choisissez un fichier exporté par Floorside</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>en avant</translation>
    </message>
    <message>
        <source>get ready</source>
        <translation>préparation</translation>
    </message>
    <message>
        <source>has a -journal of another program beside it</source>
        <translation>a un -journal d’un autre programme à côté de lui</translation>
    </message>
    <message>
        <source>has a -wal that belongs to another file</source>
        <translation>a un -wal qui appartient à un autre fichier</translation>
    </message>
    <message>
        <source>has a fault ({findings}): it is mended at the next start</source>
        <translation>a une erreur ({findings}) : elle est réparée au prochain démarrage</translation>
    </message>
    <message>
        <source>has a schema number that does not fit its tables</source>
        <translation>a un numéro de schéma qui ne va pas avec ses tables</translation>
    </message>
    <message>
        <source>has changed since</source>
        <translation>a changé depuis</translation>
    </message>
    <message>
        <source>has no known ending; write it as .json (everything) or .csv (tables)</source>
        <translation>n’a pas de terminaison connue ; prenez .json (tout) ou .csv (tableaux)</translation>
    </message>
    <message>
        <source>has no known ending; write it as .pdf</source>
        <translation>n’a pas de terminaison connue ; prenez .pdf</translation>
    </message>
    <message>
        <source>has {count} words, allowed is 1 to {most}</source>
        <translation>a {count} mots, de 1 à {most} sont permis</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>maintien</translation>
    </message>
    <message>
        <source>holds a value that the history does not take ({error})</source>
        <translation>contient une valeur que l’historique n’accepte pas ({error})</translation>
    </message>
    <message>
        <source>holds more than {most:g} MB</source>
        <translation>contient plus de {most:g} Mo</translation>
    </message>
    <message>
        <source>holds {count} files, at most {most} are allowed</source>
        <translation>contient {count} fichiers, {most} au plus sont permis</translation>
    </message>
    <message>
        <source>how much is spoken</source>
        <translation>ce qui est dit</translation>
    </message>
    <message>
        <source>hurt</source>
        <translation>a fait mal</translation>
    </message>
    <message>
        <source>in</source>
        <translation>inspiration</translation>
    </message>
    <message>
        <source>is a database of another program</source>
        <translation>est une base de données d’un autre programme</translation>
    </message>
    <message>
        <source>is a file, a folder is expected</source>
        <translation>est un fichier, un dossier est attendu</translation>
    </message>
    <message>
        <source>is a link to {target}, which is not there: connect that disk or folder again</source>
        <translation>est un lien vers {target}, qui n’est pas là : reconnectez ce disque ou ce dossier</translation>
    </message>
    <message>
        <source>is a table, which cannot be read back: choose a .json file, which holds everything that was exported</source>
        <translation>est un tableau, qui ne peut pas être relu : choisissez un fichier .json, qui contient tout ce qui a été exporté</translation>
    </message>
    <message>
        <source>is being mended by another Floorside: close that one first</source>
        <translation>est en cours de réparation par un autre Floorside : fermez-le d’abord</translation>
    </message>
    <message>
        <source>is being written to by another Floorside: try again in a moment</source>
        <translation>est en cours d’écriture par un autre Floorside : réessayez dans un instant</translation>
    </message>
    <message>
        <source>is closed: send it to a file or a terminal</source>
        <translation>est fermé : envoyez-le dans un fichier ou un terminal</translation>
    </message>
    <message>
        <source>is damaged ({error})</source>
        <translation>est abîmé ({error})</translation>
    </message>
    <message>
        <source>is damaged ({findings})</source>
        <translation>est abîmé ({findings})</translation>
    </message>
    <message>
        <source>is damaged ({findings}): choose another backup</source>
        <translation>est abîmé ({findings}) : choisissez une autre sauvegarde</translation>
    </message>
    <message>
        <source>is damaged, or no routine of Floorside's: ask for it once more</source>
        <translation>est abîmé ou n’est pas une routine de Floorside : demandez-le encore une fois</translation>
    </message>
    <message>
        <source>is damaged, or was not written by Floorside</source>
        <translation>est endommagé ou n’a pas été écrit par Floorside</translation>
    </message>
    <message>
        <source>is false, allowed is only true; leave the whole item out for no wait</source>
        <translation>est false, seul true est permis ; retirez toute l’entrée pour ne pas attendre</translation>
    </message>
    <message>
        <source>is gone</source>
        <translation>a disparu</translation>
    </message>
    <message>
        <source>is nested too deep</source>
        <translation>est trop profondément imbriqué</translation>
    </message>
    <message>
        <source>is not a Floorside history</source>
        <translation>n’est pas un historique de Floorside</translation>
    </message>
    <message>
        <source>is not a file: move it elsewhere</source>
        <translation>n’est pas un fichier : déplacez-le ailleurs</translation>
    </message>
    <message>
        <source>is not an export of Floorside: choose one (.json), or a copy of a history (.db)</source>
        <translation>n’est pas un export de Floorside : choisissez-en un (.json), ou la copie d’un historique (.db)</translation>
    </message>
    <message>
        <source>is not an exported history, or was laid out anew and is too large to be read</source>
        <translation>n’est pas un historique exporté, ou a été remis en forme et est trop grand pour être lu</translation>
    </message>
    <message>
        <source>is not complete ({error}): install it again</source>
        <translation>n’est pas complet ({error}) : réinstallez-le</translation>
    </message>
    <message>
        <source>is not for {id}, which has no sides: write its values in the item itself</source>
        <translation>ne va pas avec {id}, qui n’a pas de côtés : écrivez les valeurs dans l’entrée elle-même</translation>
    </message>
    <message>
        <source>is not part of the dose of {id}, leave it out</source>
        <translation>ne fait pas partie de la dose de {id}, retirez-le</translation>
    </message>
    <message>
        <source>is not the picture of that name</source>
        <translation>n’est pas l’image de ce nom</translation>
    </message>
    <message>
        <source>is open in another Floorside: close that one first</source>
        <translation>est ouvert dans un autre Floorside : fermez-le d’abord</translation>
    </message>
    <message>
        <source>is true, but steps go to the left and to the right by themselves; leave it out</source>
        <translation>est true, mais les pas vont d’eux-mêmes à gauche et à droite ; retirez-le</translation>
    </message>
    <message>
        <source>is unknown here, {allowed}</source>
        <translation>est inconnu ici, {allowed}</translation>
    </message>
    <message>
        <source>is written in UTF-16: save it again as UTF-8</source>
        <translation>est écrit en UTF-16 : enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>is written on Linux only; here, the system's own way makes an entry</source>
        <translation>n’est écrit que sous Linux ; ici, le système crée lui-même une entrée</translation>
    </message>
    <message>
        <source>is {id!r}, allowed are up to 64 small letters a–z, digits and hyphens</source>
        <translation>est {id!r}, jusqu’à 64 petites lettres a–z, chiffres et traits d’union sont permis</translation>
    </message>
    <message>
        <source>is {id!r}, allowed is {flare_plan!r}</source>
        <translation>est {id!r}, {flare_plan!r} est permis</translation>
    </message>
    <message>
        <source>is {id!r}, allowed is {prefix} and up to 60 small letters a–z, digits and hyphens</source>
        <translation>est {id!r}, {prefix} et jusqu’à 60 petites lettres a–z, chiffres et traits d’union sont permis</translation>
    </message>
    <message>
        <source>is {id!r}, rename the file to {id}.toml</source>
        <translation>est {id!r}, renommez le fichier en {id}.toml</translation>
    </message>
    <message>
        <source>is {rest:g}, allowed is more than 0 and at most 600 seconds</source>
        <translation>est {rest:g}, plus de 0 et au plus 600 secondes sont permis</translation>
    </message>
    <message>
        <source>is {value:g}, allowed is more than 0 and at most {most:g}</source>
        <translation>est {value:g}, plus de 0 et au plus {most:g} est permis</translation>
    </message>
    <message>
        <source>is {value:g}, allowed is {least:g} to {most:g}</source>
        <translation>est {value:g}, de {least:g} à {most:g} est permis</translation>
    </message>
    <message>
        <source>it is restored from its copy when it is next shown</source>
        <translation>elle est reprise de sa copie quand elle est montrée de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>its words are complete, %n recorded phrases; found {engines}; try it with the sound check in Settings</source>
        <translation>
            <numerusform>ses mots sont complets, %n phrase enregistrée ; trouvé : {engines} ; essayez-la avec l’essai du son dans les réglages</numerusform>
            <numerusform>ses mots sont complets, %n phrases enregistrées ; trouvé : {engines} ; essayez-la avec l’essai du son dans les réglages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its words are complete, %n recorded phrases; try it with the sound check in Settings</source>
        <translation>
            <numerusform>ses mots sont complets, %n phrase enregistrée ; essayez-la avec l’essai du son dans les réglages</numerusform>
            <numerusform>ses mots sont complets, %n phrases enregistrées ; essayez-la avec l’essai du son dans les réglages</numerusform>
        </translation>
    </message>
    <message>
        <source>keep everything, settings too, under DIR</source>
        <translation>garder tout, réglages compris, sous DIR</translation>
    </message>
    <message>
        <source>known are {names}</source>
        <translation>connus : {names}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>left and right differ, but this exercise has no sides</source>
        <translation>la gauche et la droite diffèrent, mais cet exercice n’a pas de côtés</translation>
    </message>
    <message>
        <source>left out: {names}. {reason}</source>
        <translation>laissés de côté : {names}. {reason}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>ligne {line}</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <source>line {line}, entry {number} of {list}</source>
        <translation>ligne {line}, entrée {number} de {list}</translation>
    </message>
    <message>
        <source>line {line}, session {number}</source>
        <translation>ligne {line}, séance {number}</translation>
    </message>
    <message>
        <source>line {line}: {what}</source>
        <translation>ligne {line} : {what}</translation>
    </message>
    <message>
        <source>line {number}: an entry is missing after the comma</source>
        <translation>ligne {number} : il manque une entrée après la virgule</translation>
    </message>
    <message>
        <source>line {number}: no list {name} can stand here: export anew, or update Floorside</source>
        <translation>ligne {number} : aucune liste {name} ne peut être ici : exportez de nouveau, ou mettez Floorside à jour</translation>
    </message>
    <message>
        <source>line {number}: nothing may follow the end</source>
        <translation>ligne {number} : rien ne peut suivre la fin</translation>
    </message>
    <message>
        <source>line {number}: the file ends too early, its end is missing</source>
        <translation>ligne {number} : le fichier finit trop tôt, sa fin manque</translation>
    </message>
    <message>
        <source>line {number}: the line before must end with a comma</source>
        <translation>ligne {number} : la ligne d’avant doit finir par une virgule</translation>
    </message>
    <message>
        <source>lists are nested too deeply</source>
        <translation>des listes sont trop profondément imbriquées</translation>
    </message>
    <message>
        <source>lists or tables are nested too deeply, two levels are enough</source>
        <translation>des listes ou tables sont trop profondément imbriquées, deux niveaux suffisent</translation>
    </message>
    <message>
        <source>look at catalogue, figures, sounds, settings, database and backups</source>
        <translation>examiner catalogue, figures, sons, réglages, base de données et sauvegardes</translation>
    </message>
    <message>
        <source>look at the program instead: window, fonts, plugins, sound and voice; no data is read</source>
        <translation>examiner plutôt le programme : fenêtre, polices, modules, son et voix ; aucune donnée n’est lue</translation>
    </message>
    <message>
        <source>needs SQLite 3.37, this Python has {version}: use a newer Python</source>
        <translation>a besoin de SQLite 3.37, ce Python a {version} : prenez un Python plus récent</translation>
    </message>
    <message>
        <source>no backup could be made ({error})</source>
        <translation>aucune sauvegarde n’a pu être faite ({error})</translation>
    </message>
    <message>
        <source>no flare plan is written yet</source>
        <translation>aucun plan pour les poussées n’est encore écrit</translation>
    </message>
    <message>
        <source>no notification can be shown ({error})</source>
        <translation>aucune notification ne peut être montrée ({error})</translation>
    </message>
    <message>
        <source>no room is left on the disk, check the free space</source>
        <translation>il n’y a plus de place sur le disque, vérifiez l’espace libre</translation>
    </message>
    <message>
        <source>no session is saved yet</source>
        <translation>aucune séance n’est encore enregistrée</translation>
    </message>
    <message>
        <source>no sessions in this time</source>
        <translation>aucune séance pendant ce temps</translation>
    </message>
    <message>
        <source>no sessions yet</source>
        <translation>encore aucune séance</translation>
    </message>
    <message>
        <source>none is made yet</source>
        <translation>aucune pour l’instant</translation>
    </message>
    <message>
        <source>none of your own are saved yet</source>
        <translation>rien de personnel n’est encore enregistré</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing else may follow on this line</source>
        <translation>rien d’autre ne peut suivre sur cette ligne</translation>
    </message>
    <message>
        <source>nothing was exported: a part of the history cannot be read; it is mended when Floorside is started again</source>
        <translation>rien n’a été exporté : une partie de l’historique est illisible ; elle est réparée au prochain démarrage de Floorside</translation>
    </message>
    <message>
        <source>of the time from this day on (2026-01-31)</source>
        <translation>du temps depuis ce jour (2026-01-31)</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>one for each of {exercises} exercises, {forms} forms</source>
        <translation>une pour chacun des {exercises} exercices, {forms} formes</translation>
    </message>
    <message>
        <source>only say what it would do, and why</source>
        <translation>dire seulement ce qui se passerait, et pourquoi</translation>
    </message>
    <message>
        <source>only those from this day on (2026-01-31)</source>
        <translation>seulement celles depuis ce jour (2026-01-31)</translation>
    </message>
    <message>
        <source>only {name} can stand here</source>
        <translation>seul {name} peut se trouver ici</translation>
    </message>
    <message>
        <source>open the window and add the routine in a .floorside or .toml file to yours</source>
        <translation>ouvrir la fenêtre et ajouter aux vôtres la routine d’un fichier .floorside ou .toml</translation>
    </message>
    <message>
        <source>open the window and begin a session at once</source>
        <translation>ouvrir la fenêtre et commencer tout de suite une séance</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>out</source>
        <translation>expiration</translation>
    </message>
    <message>
        <source>pain {values}</source>
        <translation>douleur {values}</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>print it as JSON</source>
        <translation>l’afficher en JSON</translation>
    </message>
    <message>
        <source>print the sessions</source>
        <translation>afficher les séances</translation>
    </message>
    <message>
        <source>print the steps and cues of a routine with their times</source>
        <translation>afficher les étapes et les repères d’une routine, avec leur minutage</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>afficher la version</translation>
    </message>
    <message>
        <source>print them as JSON, with their sets</source>
        <translation>les afficher en JSON, avec leurs séries</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>afficher cette aide</translation>
    </message>
    <message>
        <source>print what the voice says, and when</source>
        <translation>afficher ce que dit la voix, et quand</translation>
    </message>
    <message>
        <source>put Floorside into your desktop's menu (Linux)</source>
        <translation>mettre Floorside dans le menu du bureau (Linux)</translation>
    </message>
    <message>
        <source>read sessions from a .json file</source>
        <translation>lire des séances d’un fichier .json</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>repos</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>sessions: {new} new, {updated} brought up to date, {known} known already</source>
        <translation>séances : {new} en plus, {updated} mises à jour, {known} connues</translation>
    </message>
    <message>
        <source>set {number} of {all}</source>
        <translation>série {number} sur {all}</translation>
    </message>
    <message>
        <source>sets without their session</source>
        <translation>des séries sans leur séance</translation>
    </message>
    <message>
        <source>show the reminder, unless a rule says silence; your system runs this</source>
        <translation>montrer le rappel, sauf si une règle demande le silence ; votre système lance ceci</translation>
    </message>
    <message>
        <source>something was done today, or a session runs</source>
        <translation>quelque chose a été fait aujourd’hui, ou une séance est en cours</translation>
    </message>
    <message>
        <source>speak this language, such as de; without it, that of the settings or the system</source>
        <translation>parler cette langue, par exemple de ; sans cela, celle des réglages ou du système</translation>
    </message>
    <message>
        <source>step</source>
        <translation>écart</translation>
    </message>
    <message>
        <source>take it out of the menu again</source>
        <translation>le retirer du menu</translation>
    </message>
    <message>
        <source>tempo and hold are all 0, a rep needs time</source>
        <translation>tempo et hold valent tous 0, une répétition demande du temps</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>du texte entre guillemets</translation>
    </message>
    <message>
        <source>the closing bracket is missing</source>
        <translation>il manque le crochet fermant</translation>
    </message>
    <message>
        <source>the command check has found a fault</source>
        <translation>la commande check a trouvé une erreur</translation>
    </message>
    <message>
        <source>the computer woke less than {minutes} minutes ago; it would ask again then</source>
        <translation>l’ordinateur s’est réveillé il y a moins de {minutes} minutes ; il redemandera alors</translation>
    </message>
    <message>
        <source>the conditions leave nothing of it for now; they are ticked in Settings</source>
        <translation>il n’en reste rien pour l’instant avec les particularités de santé cochées dans les réglages</translation>
    </message>
    <message>
        <source>the desktop</source>
        <translation>le bureau</translation>
    </message>
    <message>
        <source>the desktop is set not to disturb</source>
        <translation>le bureau est réglé sur « ne pas déranger »</translation>
    </message>
    <message>
        <source>the entry ends too early</source>
        <translation>l’entrée se termine trop tôt</translation>
    </message>
    <message>
        <source>the file has {size:.1f} MB, at most 1 MB is allowed</source>
        <translation>le fichier a {size:.1f} Mo, 1 Mo au plus est permis</translation>
    </message>
    <message>
        <source>the history before that is kept in {backup}: Settings has it under Restore…, “before importing”</source>
        <translation>l’historique d’avant est gardé dans {backup} : il est dans les réglages sous « Restaurer… », « avant d’importer »</translation>
    </message>
    <message>
        <source>the history, its backups, and your own routines and exercises</source>
        <translation>l’historique, ses sauvegardes, et vos propres routines et exercices</translation>
    </message>
    <message>
        <source>the index {index} cannot be read</source>
        <translation>l’index {index} est illisible</translation>
    </message>
    <message>
        <source>the list has {count} entries, allowed is 1 to {most}</source>
        <translation>la liste a {count} entrées, de 1 à {most} sont permises</translation>
    </message>
    <message>
        <source>the list has {count} entries, allowed is at most {most}</source>
        <translation>la liste a {count} entrées, {most} au plus sont permises</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>le journal</translation>
    </message>
    <message>
        <source>the menu</source>
        <translation>le menu</translation>
    </message>
    <message>
        <source>the only session is damaged</source>
        <translation>la seule séance est abîmée</translation>
    </message>
    <message>
        <source>the output</source>
        <translation>la sortie</translation>
    </message>
    <message>
        <source>the quotation mark after a text is missing</source>
        <translation>il manque le guillemet après un texte</translation>
    </message>
    <message>
        <source>the reminder is off</source>
        <translation>le rappel est désactivé</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>les réglages</translation>
    </message>
    <message>
        <source>the time is out of range</source>
        <translation>l’heure est hors limites</translation>
    </message>
    <message>
        <source>the usual ones, none are saved yet</source>
        <translation>les habituels, aucun n’est encore enregistré</translation>
    </message>
    <message>
        <source>the year is {year}, allowed is {first} to {last}</source>
        <translation>l’année est {year}, sont permises {first} à {last}</translation>
    </message>
    <message>
        <source>there are two versions of {name}; that one is used, and this one is left as it is</source>
        <translation>il y a deux versions de {name} ; celle-là est utilisée, et celle-ci reste comme elle est</translation>
    </message>
    <message>
        <source>there is no command {word!r}, {suggestion}</source>
        <translation>la commande {word!r} n’existe pas, {suggestion}</translation>
    </message>
    <message>
        <source>there is no exercise in the list, add at least one</source>
        <translation>il n’y a pas d’exercice dans la liste, ajoutez-en au moins un</translation>
    </message>
    <message>
        <source>there is no exercise {figure!r}, {suggestion}</source>
        <translation>il n’y a pas d’exercice {figure!r}, {suggestion}</translation>
    </message>
    <message>
        <source>there is no exercise {id!r}, {suggestion}</source>
        <translation>il n’y a pas d’exercice {id!r}, {suggestion}</translation>
    </message>
    <message>
        <source>there is no such day or time</source>
        <translation>ce jour ou cette heure n’existe pas</translation>
    </message>
    <message>
        <source>there is no such file, check its name</source>
        <translation>ce fichier n’existe pas, vérifiez son nom</translation>
    </message>
    <message>
        <source>there is no such routine; there are {known}, or name a .toml file</source>
        <translation>cette routine n’existe pas ; il y a {known}, ou nommez un fichier .toml</translation>
    </message>
    <message>
        <source>there is one flare plan, rename the file to {id}.toml</source>
        <translation>il y a un plan pour les poussées, renommez le fichier en {id}.toml</translation>
    </message>
    <message>
        <source>this Floorside does not know the condition {name}: look through your conditions in Settings</source>
        <translation>ce Floorside ne connaît pas la particularité de santé {name} : relisez les vôtres dans les réglages</translation>
    </message>
    <message>
        <source>this Floorside does not know the conditions {names}: look through your conditions in Settings</source>
        <translation>ce Floorside ne connaît pas les particularités de santé {names} : relisez les vôtres dans les réglages</translation>
    </message>
    <message>
        <source>this exercise has no tempo</source>
        <translation>cet exercice n’a pas de tempo</translation>
    </message>
    <message>
        <source>this has more than {most:g} MB</source>
        <translation>ceci a plus de {most:g} Mo</translation>
    </message>
    <message>
        <source>this is a day of rest</source>
        <translation>c’est un jour de repos</translation>
    </message>
    <message>
        <source>this is a sore day</source>
        <translation>c’est un jour douloureux</translation>
    </message>
    <message>
        <source>this is damaged</source>
        <translation>ceci est endommagé</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>ceci n’est pas du JSON</translation>
    </message>
    <message>
        <source>this is not TOML</source>
        <translation>ce n’est pas du TOML</translation>
    </message>
    <message>
        <source>this is not TOML: {what}</source>
        <translation>ce n’est pas du TOML : {what}</translation>
    </message>
    <message>
        <source>this is not UTF-8, save the file as UTF-8 text</source>
        <translation>ce n’est pas de l’UTF-8, enregistrez le fichier comme texte UTF-8</translation>
    </message>
    <message>
        <source>this is not a file name, a TOML file is expected</source>
        <translation>ce n’est pas un nom de fichier, un fichier TOML est attendu</translation>
    </message>
    <message>
        <source>this is {what}, a TOML file is expected</source>
        <translation>c’est {what}, un fichier TOML est attendu</translation>
    </message>
    <message>
        <source>this key is unknown, {suggestion}</source>
        <translation>cette clé est inconnue, {suggestion}</translation>
    </message>
    <message>
        <source>this must not be empty</source>
        <translation>ceci ne doit pas être vide</translation>
    </message>
    <message>
        <source>this name stands here for the second time</source>
        <translation>ce nom est là pour la deuxième fois</translation>
    </message>
    <message>
        <source>this picture is missing or damaged: take it out of its exercise, or add it once more</source>
        <translation>cette image manque ou est abîmée : enlevez-la de son exercice, ou ajoutez-la encore une fois</translation>
    </message>
    <message>
        <source>this picture is not the one of its name: ask for the file once more</source>
        <translation>cette image n’est pas celle de son nom : demandez le fichier encore une fois</translation>
    </message>
    <message>
        <source>this picture {error}</source>
        <translation>cette image {error}</translation>
    </message>
    <message>
        <source>this text does not have the form that is expected</source>
        <translation>ce texte n’a pas la forme attendue</translation>
    </message>
    <message>
        <source>three reminders were not answered; it waits for your next session</source>
        <translation>trois rappels sont restés sans réponse ; il attend votre prochaine séance</translation>
    </message>
    <message>
        <source>timing.{name} is {seconds:g}, allowed is 0 to {most}</source>
        <translation>timing.{name} est {seconds:g}, de 0 à {most} est permis</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>two sets have the same position</source>
        <translation>deux séries ont la même position</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>inachevée</translation>
    </message>
    <message>
        <source>up</source>
        <translation>montée</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>utilisation :</translation>
    </message>
    <message>
        <source>version is {version}, this Floorside reads {format_version}: update it</source>
        <translation>version est {version}, ce Floorside lit {format_version} : mettez-le à jour</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>marche</translation>
    </message>
    <message>
        <source>was written by a newer Floorside: update this one, the history is left as it is</source>
        <translation>a été écrit par un Floorside plus récent : mettez celui-ci à jour, l’historique reste comme il est</translation>
    </message>
    <message>
        <source>with your notes</source>
        <translation>avec vos notes</translation>
    </message>
    <message>
        <source>work</source>
        <translation>exercice</translation>
    </message>
    <message>
        <source>would be silent: {why}</source>
        <translation>se tairait : {why}</translation>
    </message>
    <message>
        <source>would have {size:.0f} MB, at most {most:g} MB is allowed: take some pictures out</source>
        <translation>aurait {size:.0f} Mo, {most:g} Mo au plus sont permis : enlevez quelques images</translation>
    </message>
    <message>
        <source>would remind now: nothing speaks against it</source>
        <translation>rappellerait maintenant : rien ne s’y oppose</translation>
    </message>
    <message>
        <source>write a routine for the wall, a PDF with boxes for a week</source>
        <translation>écrire une routine pour le mur, un PDF avec des cases pour une semaine</translation>
    </message>
    <message>
        <source>write all sessions to a .json or .csv file</source>
        <translation>écrire toutes les séances dans un fichier .json ou .csv</translation>
    </message>
    <message>
        <source>write the page for your physiotherapist, a PDF of the last half year</source>
        <translation>écrire la page pour votre kinésithérapeute, un PDF des six derniers mois</translation>
    </message>
    <message>
        <source>write two backslashes for one</source>
        <translation>écrivez deux barres obliques inverses pour une</translation>
    </message>
    <message>
        <source>written to {file}</source>
        <translation>écrit dans {file}</translation>
    </message>
    <message numerus="yes">
        <source>wrote %n sessions to {file}</source>
        <translation>
            <numerusform>%n séance écrite dans {file}</numerusform>
            <numerusform>%n séances écrites dans {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>wrote 1 session to {file}</source>
        <translation>1 séance écrite dans {file}</translation>
    </message>
    <message>
        <source>{count}, the newest of {time} UTC</source>
        <translation>{count}, la plus récente de {time} UTC</translation>
    </message>
    <message>
        <source>{damaged} of {all} sessions damaged</source>
        <translation>{damaged} séances abîmées sur {all}</translation>
    </message>
    <message>
        <source>{data!r} is unknown, {suggestion}</source>
        <translation>{data!r} est inconnu, {suggestion}</translation>
    </message>
    <message>
        <source>{done} of 1 set</source>
        <translation>{done} série sur 1</translation>
    </message>
    <message>
        <source>{done} of {all} sets</source>
        <translation>{done} séries sur {all}</translation>
    </message>
    <message>
        <source>{exercise} is there already, at items[{first}]</source>
        <translation>{exercise} y est déjà, à items[{first}]</translation>
    </message>
    <message>
        <source>{exercise}: {seconds:g} s of rest instead of {wanted:g} s, for there must be time to move and to hear what comes</source>
        <translation>{exercise} : {seconds:g} s de repos au lieu de {wanted:g} s, car il faut le temps de bouger et d’entendre la suite</translation>
    </message>
    <message>
        <source>{extent}; written to {file}</source>
        <translation>{extent} ; écrit dans {file}</translation>
    </message>
    <message>
        <source>{fault}. Sessions are kept in memory until that is possible.</source>
        <translation>{fault}. Les séances sont gardées en mémoire jusqu’à ce que ce soit possible.</translation>
    </message>
    <message>
        <source>{file}: cannot be written ({reason}); choose another place</source>
        <translation>{file} : impossible d’y écrire ({reason}) ; choisissez un autre endroit</translation>
    </message>
    <message>
        <source>{file}: is another file already and is left as it is; choose another name</source>
        <translation>{file} : est déjà un autre fichier et reste comme il est ; choisissez un autre nom</translation>
    </message>
    <message>
        <source>{file}: is missing or broken, install floorside again</source>
        <translation>{file} : manque ou ne fonctionne pas, installez Floorside de nouveau</translation>
    </message>
    <message>
        <source>{file}: this picture of {own} is missing or damaged; {remedy}</source>
        <translation>{file} : cette image de {own} manque ou est abîmée ; {remedy}</translation>
    </message>
    <message>
        <source>{found} of exercise, rest and wait is here, allowed is exactly one</source>
        <translation>il y a ici {found} parmi exercise, rest et wait, exactement un est permis</translation>
    </message>
    <message>
        <source>{list}: {count} new</source>
        <translation>{list} : {count} en plus</translation>
    </message>
    <message>
        <source>{message} (floorside --help lists the commands)</source>
        <translation>{message} (floorside --help donne la liste des commandes)</translation>
    </message>
    <message>
        <source>{name!r} is missing, add it</source>
        <translation>{name!r} manque, ajoutez-le</translation>
    </message>
    <message>
        <source>{names} is missing</source>
        <translation>{names} manque</translation>
    </message>
    <message>
        <source>{name}, written to {file}</source>
        <translation>{name}, écrit dans {file}</translation>
    </message>
    <message>
        <source>{option} and {other} do not go together</source>
        <translation>{option} et {other} ne vont pas ensemble</translation>
    </message>
    <message>
        <source>{option} may mean {names}: write it in full</source>
        <translation>{option} peut signifier {names} : écrivez-le en entier</translation>
    </message>
    <message>
        <source>{option} needs a value</source>
        <translation>{option} demande une valeur</translation>
    </message>
    <message>
        <source>{option} takes no value</source>
        <translation>{option} ne prend pas de valeur</translation>
    </message>
    <message>
        <source>{option}: {word!r} is unknown, {suggestion}</source>
        <translation>{option} : {word!r} est inconnu, {suggestion}</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}): the usual settings are used for now.</source>
        <translation>{path} est illisible ({reason}) : les réglages habituels valent pour l’instant.</translation>
    </message>
    <message>
        <source>{path}: is empty; make it again with tools/make_sounds.py</source>
        <translation>{path} : est vide ; refaites-le avec tools/make_sounds.py</translation>
    </message>
    <message>
        <source>{path}: is gone; what is left of it is put together at the next start</source>
        <translation>{path} : a disparu ; ce qu’il en reste est reconstitué au prochain démarrage</translation>
    </message>
    <message>
        <source>{path}: {error}; make it again with tools/make_sounds.py</source>
        <translation>{path} : {error} ; refaites-le avec tools/make_sounds.py</translation>
    </message>
    <message>
        <source>{place} cannot be read</source>
        <translation>{place} est illisible</translation>
    </message>
    <message>
        <source>{place}: the list {list} has more than {most} entries</source>
        <translation>{place} : la liste {list} a plus de {most} entrées</translation>
    </message>
    <message>
        <source>{sessions} could not be saved, from {first} to {last}, and {unknown} of a date that cannot be read.</source>
        <translation>Impossible de récupérer {sessions}, du {first} au {last}, dont {unknown} d’une date illisible.</translation>
    </message>
    <message>
        <source>{sessions} could not be saved, from {first} to {last}.</source>
        <translation>Impossible de récupérer {sessions}, du {first} au {last}.</translation>
    </message>
    <message>
        <source>{sessions} could not be saved, of a date that cannot be read.</source>
        <translation>Impossible de récupérer {sessions} d’une date illisible.</translation>
    </message>
    <message>
        <source>{sessions} could not be saved: {dates}, and {unknown} of a date that cannot be read.</source>
        <translation>Impossible de récupérer {sessions} : {dates}, et {unknown} d’une date illisible.</translation>
    </message>
    <message>
        <source>{sessions} could not be saved: {dates}.</source>
        <translation>Impossible de récupérer {sessions} : {dates}.</translation>
    </message>
    <message>
        <source>{session} begins later than now: it is kept, and counts for no suggestion until then</source>
        <translation>{session} commence plus tard que maintenant : gardée, et ne compte pour aucune suggestion jusque-là</translation>
    </message>
    <message>
        <source>{session} has a local_date that is not the day of its beginning: it is kept as it is</source>
        <translation>{session} a un local_date qui n’est pas le jour de son début : gardée telle quelle</translation>
    </message>
    <message>
        <source>{session} was changed on both sides: both values are kept, choose in the history</source>
        <translation>{session} a été modifiée des deux côtés : les deux valeurs sont gardées, choisissez dans l’historique</translation>
    </message>
    <message>
        <source>{text!a} is not UTF-8, choose a folder with another name</source>
        <translation>{text!a} n’est pas de l’UTF-8, choisissez un dossier au nom différent</translation>
    </message>
    <message>
        <source>{text!r} is no date, write it as 2026-01-31</source>
        <translation>{text!r} n’est pas une date, écrivez-la comme 2026-01-31</translation>
    </message>
    <message>
        <source>{text!r} is no number of sessions, write it as 3</source>
        <translation>{text!r} n’est pas un nombre de séances, écrivez-le comme 3</translation>
    </message>
    <message>
        <source>{text!r} is not spoken here, there are {known}</source>
        <translation>{text!r} n’est pas parlé ici, il y a {known}</translation>
    </message>
    <message>
        <source>{value} is not known: correct it, or update Floorside</source>
        <translation>{value} n’est pas connu : corrigez-le, ou mettez Floorside à jour</translation>
    </message>
    <message>
        <source>{what}, and no backup can be used; nothing was changed</source>
        <translation>{what}, et aucune sauvegarde n’est utilisable ; rien n’a été changé</translation>
    </message>
    <message>
        <source>{what}: nothing was imported</source>
        <translation>{what} : rien n’a été importé</translation>
    </message>
    <message>
        <source>{what}; let it stand once, with more sets</source>
        <translation>{what} ; mettez-le une seule fois, avec plus de séries</translation>
    </message>
    <message>
        <source>{why}. All of it can be read. New sessions are kept in memory until it can be written to.</source>
        <translation>{why}. Tout reste lisible. Les nouvelles séances sont gardées en mémoire jusqu’à ce que l’historique puisse être écrit.</translation>
    </message>
    <message>
        <source>{words} cannot be used here</source>
        <translation>{words} ne peut pas s’employer ici</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more sessions</source>
        <translation>
            <numerusform>… et %n autre séance</numerusform>
            <numerusform>… et %n autres séances</numerusform>
        </translation>
    </message>
    <message>
        <source>… and 1 more session</source>
        <translation>… et 1 autre séance</translation>
    </message>
</context>
<context>
    <name>SessionController</name>
    <message>
        <source>Paused, because the computer slept.</source>
        <translation>En pause, parce que l’ordinateur a dormi.</translation>
    </message>
</context>
<context>
    <name>SessionDetails</name>
    <message numerus="yes">
        <source>%n more sets are kept; an export shows them all.</source>
        <translation>
            <numerusform>%n autre série est gardée ; un export les montre toutes.</numerusform>
            <numerusform>%n autres séries sont gardées ; un export les montre toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more set is kept; an export shows them all.</source>
        <translation>1 autre série est gardée ; un export les montre toutes.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this session</source>
        <translation>Supprimer cette séance</translation>
    </message>
    <message>
        <source>Delete this walk</source>
        <translation>Supprimer cette marche</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit this session</source>
        <translation>Modifier cette séance</translation>
    </message>
    <message>
        <source>Edit this walk</source>
        <translation>Modifier cette marche</translation>
    </message>
    <message>
        <source>No set was finished.</source>
        <translation>Aucune série n’a été terminée.</translation>
    </message>
    <message>
        <source>One session</source>
        <translation>Une séance</translation>
    </message>
    <message>
        <source>The change is in memory until it can be saved.</source>
        <translation>La modification est en mémoire jusqu’à ce que l’enregistrement soit possible.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>sets corrected</source>
        <translation>séries corrigées</translation>
    </message>
    <message>
        <source>← History</source>
        <translation>← Historique</translation>
    </message>
</context>
<context>
    <name>SessionEditor</name>
    <message>
        <source>Correct what was done…</source>
        <translation>Corriger ce qui a été fait…</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Pain after it</source>
        <translation>Douleur après</translation>
    </message>
    <message>
        <source>Pain before the session</source>
        <translation>Douleur avant la séance</translation>
    </message>
    <message>
        <source>Pain the morning after</source>
        <translation>Douleur le lendemain matin</translation>
    </message>
    <message>
        <source>The legs before the session</source>
        <translation>Les jambes avant la séance</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>The screen may go dark: this computer does not allow it to be kept on.</source>
        <translation>L’écran peut s’éteindre : cet ordinateur ne permet pas de le garder allumé.</translation>
    </message>
</context>
<context>
    <name>SetsEditor</name>
    <message>
        <source>Add an exercise</source>
        <translation>Ajouter un exercice</translation>
    </message>
    <message>
        <source>Add an exercise…</source>
        <translation>Ajouter un exercice…</translation>
    </message>
    <message>
        <source>No more sets fit into a session.</source>
        <translation>Une séance ne peut pas contenir plus de séries.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {set}</source>
        <translation>Retirer {set}</translation>
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
        <translation>Ce réglage a été modifié depuis, et reste tel quel.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Every change is saved at once.</source>
        <translation>Chaque changement est enregistré aussitôt.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Le programme</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>“{setting}” changed</source>
        <translation>« {setting} » modifié</translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>The settings could not be saved ({reason}). Floorside keeps them in memory and tries again.</source>
        <translation>Les réglages n’ont pas pu être enregistrés ({reason}). Floorside les garde en mémoire et réessaie.</translation>
    </message>
</context>
<context>
    <name>SharedRoutine</name>
    <message>
        <source>You have this routine already.</source>
        <translation>Vous avez déjà cette routine.</translation>
    </message>
    <message numerus="yes">
        <source>{exercises}, {minutes}, %n exercises of its own.</source>
        <translation>
            <numerusform>{exercises}, {minutes}, dont %n créé par la personne.</numerusform>
            <numerusform>{exercises}, {minutes}, dont %n créés par la personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>{exercises}, {minutes}, 1 exercise of its own.</source>
        <translation>{exercises}, {minutes}, dont 1 créé par la personne.</translation>
    </message>
    <message>
        <source>{exercises}, {minutes}.</source>
        <translation>{exercises}, {minutes}.</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name}, ajouté</translation>
    </message>
    <message>
        <source>{name} replaced</source>
        <translation>{name}, remplacé</translation>
    </message>
</context>
<context>
    <name>SharedRoutinePage</name>
    <message>
        <source>Add it</source>
        <translation>L’ajouter</translation>
    </message>
    <message>
        <source>Add “{name}”?</source>
        <translation>Ajouter « {name} » ?</translation>
    </message>
    <message>
        <source>Its exercises</source>
        <translation>Ses exercices</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Made by whoever shares it</source>
        <translation>Créé par la personne qui la partage</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Replace mine</source>
        <translation>Remplacer la mienne</translation>
    </message>
    <message>
        <source>You have a routine of this name. If you keep both, this one is called “{name}”.</source>
        <translation>Vous avez une routine de ce nom. Si vous gardez les deux, celle-ci s’appelle « {name} ».</translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>Answer to a key</source>
        <translation>Réponse à une touche</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Changer de côté</translation>
    </message>
    <message>
        <source>Check in the system's sound settings that an output is chosen.</source>
        <translation>Vérifiez dans les réglages du son du système qu’une sortie est choisie.</translation>
    </message>
    <message>
        <source>Check whether the system has muted this program, or a headphone plug is only half in.</source>
        <translation>Vérifiez si le système a coupé le son de ce programme, ou si une prise de casque n’est qu’à moitié enfoncée.</translation>
    </message>
    <message>
        <source>Count-in</source>
        <translation>Décompte</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation>L’avez-vous entendu ?</translation>
    </message>
    <message>
        <source>End of the exercise</source>
        <translation>Fin de l’exercice</translation>
    </message>
    <message>
        <source>End of the session</source>
        <translation>Fin de la séance</translation>
    </message>
    <message>
        <source>Every tone, and a sentence</source>
        <translation>Chaque son, et une phrase</translation>
    </message>
    <message>
        <source>Good. In a session they sound just like this.</source>
        <translation>Bien. Dans une séance, ils sonnent exactement ainsi.</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>Moitié</translation>
    </message>
    <message>
        <source>Is {device} what you listen to? If not, choose another output in the system's sound settings.</source>
        <translation>Est-ce {device} que vous écoutez ? Sinon, choisissez une autre sortie dans les réglages du son du système.</translation>
    </message>
    <message>
        <source>It takes about twenty seconds.</source>
        <translation>Cela prend environ vingt secondes.</translation>
    </message>
    <message>
        <source>It was played on: {device}</source>
        <translation>Joué sur : {device}</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Relâcher</translation>
    </message>
    <message>
        <source>Next repetition</source>
        <translation>Répétition suivante</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No sound device was found.</source>
        <translation>Aucun appareil audio n’a été trouvé.</translation>
    </message>
    <message>
        <source>No, I did not hear it</source>
        <translation>Non, je ne l’ai pas entendu</translation>
    </message>
    <message>
        <source>Opening the sound device.</source>
        <translation>Ouverture de l’appareil audio.</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Écouter de nouveau</translation>
    </message>
    <message>
        <source>Play all sounds</source>
        <translation>Écouter tous les sons</translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation>Essai du son</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Switch the speaker on, or connect it, then play again.</source>
        <translation>Allumez le haut-parleur, ou branchez-le, puis rejouez.</translation>
    </message>
    <message>
        <source>The tones are switched off for sessions. You can switch them on above.</source>
        <translation>Les sons sont coupés pour les séances. Vous pouvez les remettre plus haut.</translation>
    </message>
    <message>
        <source>The volume of the tones is at 0 %.</source>
        <translation>Le volume des sons est à 0 %.</translation>
    </message>
    <message>
        <source>There is no voice. The lines above say what helps.</source>
        <translation>Il n’y a pas de voix. Les lignes ci-dessus disent ce qui aide.</translation>
    </message>
    <message>
        <source>Turn the volume up: here, in the system, and on the speaker itself.</source>
        <translation>Montez le volume : ici, dans le système et sur le haut-parleur lui-même.</translation>
    </message>
    <message>
        <source>What may help</source>
        <translation>Ce qui peut aider</translation>
    </message>
    <message>
        <source>Without sound everything else still works: the screen shows each cue.</source>
        <translation>Sans son, tout le reste fonctionne : l’écran montre chaque repère.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yes, I heard it</source>
        <translation>Oui, je l’ai entendu</translation>
    </message>
    <message>
        <source>“{phrase}”</source>
        <translation>« {phrase} »</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>There is no voice for what is not recorded, such as your own exercises. It stays in writing.</source>
        <translation>Il n’y a pas de voix pour ce qui n’est pas enregistré, comme vos propres exercices. Cela reste écrit.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message numerus="yes">
        <source>%n breaths</source>
        <translation>
            <numerusform>%n respiration</numerusform>
            <numerusform>%n respirations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circles</source>
        <translation>
            <numerusform>%n cercle</numerusform>
            <numerusform>%n cercles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>encore %n seconde</numerusform>
            <numerusform>encore %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n pas</numerusform>
            <numerusform>%n pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>1 breath</source>
        <translation>1 respiration</translation>
    </message>
    <message>
        <source>1 circle</source>
        <translation>1 cercle</translation>
    </message>
    <message>
        <source>1 rep</source>
        <translation>1 répétition</translation>
    </message>
    <message>
        <source>1 second left</source>
        <translation>encore 1 seconde</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 pas</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>En arrière</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencez</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Continuez</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chaise</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changez</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Come onto your hands and knees</source>
        <translation>Mettez-vous sur les mains et les genoux</translation>
    </message>
    <message>
        <source>Cushion</source>
        <translation>Coussin</translation>
    </message>
    <message>
        <source>Done, let go</source>
        <translation>C’est fait, relâchez</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendez</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Ramenez</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>En avant</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Préparez-vous</translation>
    </message>
    <message>
        <source>Go on in</source>
        <translation>Reprise dans</translation>
    </message>
    <message numerus="yes">
        <source>Go on in %n seconds</source>
        <translation>
            <numerusform>Reprise dans %n seconde</numerusform>
            <numerusform>Reprise dans %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on in 1 second</source>
        <translation>Reprise dans 1 seconde</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>La moitié</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenez</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Inspirez</translation>
    </message>
    <message>
        <source>Knee pad</source>
        <translation>Appui genoux</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>Une dernière fois</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Lie on your back</source>
        <translation>Allongez-vous sur le dos</translation>
    </message>
    <message>
        <source>Lie on your front</source>
        <translation>Allongez-vous sur le ventre</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Plus long</translation>
    </message>
    <message>
        <source>Loop band</source>
        <translation>Bande élastique</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Tapis</translation>
    </message>
    <message>
        <source>Now backward</source>
        <translation>Maintenant en arrière</translation>
    </message>
    <message>
        <source>Now forward</source>
        <translation>Maintenant en avant</translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>Maintenant le côté gauche</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>Maintenant le côté droit</translation>
    </message>
    <message>
        <source>Now to the left</source>
        <translation>Maintenant vers la gauche</translation>
    </message>
    <message>
        <source>Now to the right</source>
        <translation>Maintenant vers la droite</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Un de moins</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Un de plus</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Soufflez</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>On y va ?</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Set {0}</source>
        <translation>Série {0}</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Plus court</translation>
    </message>
    <message>
        <source>Sit on the chair</source>
        <translation>Asseyez-vous sur la chaise</translation>
    </message>
    <message>
        <source>Sit on the floor</source>
        <translation>Asseyez-vous au sol</translation>
    </message>
    <message>
        <source>Space or a click goes on</source>
        <translation>Espace ou un clic pour continuer</translation>
    </message>
    <message>
        <source>Space or a click shows what you can do now</source>
        <translation>Espace ou un clic montre ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>Stand up</source>
        <translation>Levez-vous</translation>
    </message>
    <message>
        <source>Stay on hands and knees</source>
        <translation>Restez sur les mains et les genoux</translation>
    </message>
    <message>
        <source>Stay on the chair</source>
        <translation>Restez sur la chaise</translation>
    </message>
    <message>
        <source>Stay on your back</source>
        <translation>Restez sur le dos</translation>
    </message>
    <message>
        <source>Stay on your front</source>
        <translation>Restez sur le ventre</translation>
    </message>
    <message>
        <source>Stay seated on the floor</source>
        <translation>Restez au sol</translation>
    </message>
    <message>
        <source>Stay standing</source>
        <translation>Restez debout</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Écartez</translation>
    </message>
    <message>
        <source>Strap</source>
        <translation>Sangle</translation>
    </message>
    <message>
        <source>Take the time you need</source>
        <translation>Prenez le temps qu’il faut</translation>
    </message>
    <message>
        <source>Ten seconds left</source>
        <translation>Encore dix secondes</translation>
    </message>
    <message>
        <source>That was the last one</source>
        <translation>C’était le dernier</translation>
    </message>
    <message>
        <source>The exercise where pain spread is left out for today</source>
        <translation>L’exercice où la douleur s’est étendue est laissé de côté aujourd’hui</translation>
    </message>
    <message>
        <source>Then: the end of the session</source>
        <translation>Ensuite : la fin de la séance</translation>
    </message>
    <message>
        <source>Then: {0}</source>
        <translation>Ensuite : {0}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Montez</translation>
    </message>
    <message>
        <source>exercise {0} of {1}</source>
        <translation>exercice {0} sur {1}</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>côté gauche</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>sur {0}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>rest {0} s</source>
        <translation>repos {0} s</translation>
    </message>
    <message>
        <source>rest {0} s, then set {1} of {2}</source>
        <translation>repos {0} s, puis série {1} sur {2}</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>côté droit</translation>
    </message>
    <message>
        <source>set {0}</source>
        <translation>série {0}</translation>
    </message>
    <message>
        <source>the end of the session</source>
        <translation>la fin de la séance</translation>
    </message>
    <message>
        <source>the usual form</source>
        <translation>la forme habituelle</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} of {1} · {2} left</source>
        <translation>{0} sur {1} · encore {2}</translation>
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
        <translation>Touche : {0}</translation>
    </message>
    <message>
        <source>{0}, chosen</source>
        <translation>{0}, choisi</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>A session was under way, so nothing else was started.</source>
        <translation>Une séance était en cours, rien d’autre n’a donc été lancé.</translation>
    </message>
    <message>
        <source>Begin a new history</source>
        <translation>Commencer un nouvel historique</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Floorside cannot open your history.</source>
        <translation>Floorside ne peut pas ouvrir votre historique.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>If you have a copy of it, close Floorside, put the copy in its place and start again. Or begin a new history: what is there now is kept in {folder}.</source>
        <translation>Si vous en avez une copie, fermez Floorside, mettez la copie à sa place et relancez-le. Ou commencez un nouvel historique : ce qui s’y trouve maintenant est gardé dans {folder}.</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Something here was waiting for an answer, so nothing was started.</source>
        <translation>Quelque chose attendait ici une réponse, rien n’a donc été lancé.</translation>
    </message>
    <message>
        <source>The file {file} {what}.</source>
        <translation>Le fichier {file} {what}.</translation>
    </message>
</context>
<context>
    <name>StartQuestions</name>
    <message>
        <source>A gentle start for the first two weeks</source>
        <translation>Un début en douceur pour les deux premières semaines</translation>
    </message>
    <message>
        <source>Are you used to exercise?</source>
        <translation>Avez-vous l’habitude de faire de l’exercice ?</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>À peine</translation>
    </message>
    <message>
        <source>Hardly ever</source>
        <translation>Presque jamais</translation>
    </message>
    <message>
        <source>How sore are you these days?</source>
        <translation>Avez-vous mal ces jours-ci ?</translation>
    </message>
    <message>
        <source>Now and then</source>
        <translation>De temps en temps</translation>
    </message>
    <message>
        <source>Quite sore</source>
        <translation>Nettement</translation>
    </message>
    <message>
        <source>Somewhat</source>
        <translation>Un peu</translation>
    </message>
    <message>
        <source>The short routine in easier forms, with at most five of anything: four to six minutes. It grows from there as it suits you, and the full routine waits with the same small amounts.</source>
        <translation>La routine courte dans des formes plus faciles, avec cinq au plus de chaque mouvement : quatre à six minutes. Elle s’allonge ensuite comme cela vous convient, et la routine complète attend avec les mêmes petites doses.</translation>
    </message>
    <message>
        <source>Yes, every week</source>
        <translation>Oui, chaque semaine</translation>
    </message>
    <message>
        <source>“{routine}” in easier forms, with at most five of anything. It grows from there as it suits you.</source>
        <translation>« {routine} » dans des formes plus faciles, avec cinq au plus de chaque mouvement. Cela augmente ensuite comme cela vous convient.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}, {value}: less</source>
        <translation>{name}, {value} : moins</translation>
    </message>
    <message>
        <source>{name}, {value}: more</source>
        <translation>{name}, {value} : plus</translation>
    </message>
</context>
<context>
    <name>StepsField</name>
    <message>
        <source>Steps, one per line</source>
        <translation>Étapes, une par ligne</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message numerus="yes">
        <source>%n sets of {amount}</source>
        <translation>
            <numerusform>%n série de {amount}</numerusform>
            <numerusform>%n séries de {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>1 set of {amount}</source>
        <translation>1 série de {amount}</translation>
    </message>
    <message>
        <source>A suggestion for</source>
        <translation>Une suggestion pour</translation>
    </message>
    <message>
        <source>Next time: {offer} instead of {now}?</source>
        <translation>La prochaine fois : {offer} au lieu de {now} ?</translation>
    </message>
    <message>
        <source>Next time: {offer}?</source>
        <translation>La prochaine fois : {offer} ?</translation>
    </message>
    <message>
        <source>Try this form</source>
        <translation>Essayer cette forme</translation>
    </message>
    <message>
        <source>Try {next}</source>
        <translation>Essayer {next}</translation>
    </message>
    <message>
        <source>Try {next} instead of {now}?</source>
        <translation>Essayer {next} au lieu de {now} ?</translation>
    </message>
    <message>
        <source>Try {next}?</source>
        <translation>Essayer {next} ?</translation>
    </message>
    <message>
        <source>{amount} on the left</source>
        <translation>{amount} à gauche</translation>
    </message>
    <message>
        <source>{amount} on the right</source>
        <translation>{amount} à droite</translation>
    </message>
    <message>
        <source>{exercise}, left side</source>
        <translation>{exercise}, côté gauche</translation>
    </message>
    <message>
        <source>{exercise}, right side</source>
        <translation>{exercise}, côté droit</translation>
    </message>
    <message>
        <source>{exercise}: advice read</source>
        <translation>{exercise} : conseil lu</translation>
    </message>
    <message>
        <source>{exercise}: go to the suggestion</source>
        <translation>{exercise} : aller à la suggestion</translation>
    </message>
    <message>
        <source>{exercise}: may be suggested again</source>
        <translation>{exercise} : peut être proposé de nouveau</translation>
    </message>
    <message>
        <source>{exercise}: no longer suggested</source>
        <translation>{exercise} : n’est plus proposé</translation>
    </message>
    <message>
        <source>{exercise}: put off till later</source>
        <translation>{exercise} : remis à plus tard</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>{subject}, in “{routine}”: {sentence}</source>
        <translation>{subject}, dans « {routine} » : {sentence}</translation>
    </message>
</context>
<context>
    <name>TakePicture</name>
    <message>
        <source>This picture cannot be made small enough.</source>
        <translation>Cette image ne peut pas être rendue assez petite.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}).</source>
        <translation>{name} est illisible ({reason}).</translation>
    </message>
    <message>
        <source>{name} cannot be read here, since it is of the kind {kind}. Save it as JPEG.</source>
        <translation>{name} est illisible ici, car il est du type {kind}. Enregistrez-le en JPEG.</translation>
    </message>
    <message>
        <source>{name} cannot be read to its end, so it was not added.</source>
        <translation>{name} n’est pas lisible jusqu’au bout et n’a donc pas été ajouté.</translation>
    </message>
    <message>
        <source>{name} has {width} × {height} pixels, which is too large. Save it smaller, then add it.</source>
        <translation>{name} fait {width} × {height} pixels, ce qui est trop grand. Enregistrez-la en plus petit, puis ajoutez-la.</translation>
    </message>
    <message>
        <source>{name} is not a picture. Choose one of these: {kinds}.</source>
        <translation>{name} n’est pas une image. Choisissez parmi : {kinds}.</translation>
    </message>
</context>
<context>
    <name>TakeUpPage</name>
    <message>
        <source>A session was interrupted</source>
        <translation>Une séance a été interrompue</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>L’abandonner</translation>
    </message>
    <message>
        <source>Go on from there</source>
        <translation>Reprendre de là</translation>
    </message>
    <message>
        <source>Keep that it hurt</source>
        <translation>Garder la trace de la douleur</translation>
    </message>
    <message>
        <source>Keep what was done</source>
        <translation>Garder ce qui a été fait</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>What was done is kept. In History you can add how it felt.</source>
        <translation>Ce qui a été fait est gardé. Dans Historique, vous pouvez ajouter comment c’était.</translation>
    </message>
    <message>
        <source>{day} at {time}: {routine}. Its only set was done in part.</source>
        <translation>{day} à {time} : {routine}. Sa seule série a été faite en partie.</translation>
    </message>
    <message>
        <source>{day} at {time}: {routine}. Its only set was done.</source>
        <translation>{day} à {time} : {routine}. Sa seule série a été faite.</translation>
    </message>
    <message>
        <source>{day} at {time}: {routine}. No set was done yet.</source>
        <translation>{day} à {time} : {routine}. Aucune série n’a encore été faite.</translation>
    </message>
    <message numerus="yes">
        <source>{day} at {time}: {routine}. {done} of %n sets were done, and {part} in part.</source>
        <translation>
            <numerusform>{day} à {time} : {routine}. {done} sur %n série faite, et {part} en partie.</numerusform>
            <numerusform>{day} à {time} : {routine}. {done} sur %n séries faites, et {part} en partie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} at {time}: {routine}. {done} of %n sets were done.</source>
        <translation>
            <numerusform>{day} à {time} : {routine}. {done} sur %n série faite.</numerusform>
            <numerusform>{day} à {time} : {routine}. {done} sur %n séries faites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} at {time}: {routine}. {part} of %n sets, in part.</source>
        <translation>
            <numerusform>{day} à {time} : {routine}. {part} sur %n série, en partie.</numerusform>
            <numerusform>{day} à {time} : {routine}. {part} sur %n séries, en partie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Only this one today: {exercise}</source>
        <translation>Seulement celui-ci aujourd’hui : {exercise}</translation>
    </message>
    <message>
        <source>Today: all exercises</source>
        <translation>Aujourd’hui : tous les exercices</translation>
    </message>
    <message>
        <source>Today: what fits into {minutes} minutes</source>
        <translation>Aujourd’hui : ce qui tient en {minutes} minutes</translation>
    </message>
    <message>
        <source>{exercise}: left out today</source>
        <translation>{exercise} : laissé de côté aujourd’hui</translation>
    </message>
    <message>
        <source>{exercise}: part of today</source>
        <translation>{exercise} : au programme aujourd’hui</translation>
    </message>
</context>
<context>
    <name>TodaySide</name>
    <message>
        <source>A walk counts as a day of your week</source>
        <translation>Une marche compte comme un jour de votre semaine</translation>
    </message>
    <message>
        <source>Add a walk</source>
        <translation>Ajouter une marche</translation>
    </message>
    <message>
        <source>Nothing ticked for today</source>
        <translation>Rien n’est coché pour aujourd’hui</translation>
    </message>
    <message>
        <source>Paused for now</source>
        <translation>En pause pour l’instant</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Start anyway · {minutes}</source>
        <translation>Commencer quand même · {minutes}</translation>
    </message>
    <message>
        <source>Start · {minutes}</source>
        <translation>Commencer · {minutes}</translation>
    </message>
</context>
<context>
    <name>ToldEditor</name>
    <message>
        <source>A note for yourself, if you like</source>
        <translation>Une note pour vous, si vous voulez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>TonesSection</name>
    <message>
        <source>Count-in, start, halfway, each rep and the end, each with its own sound.</source>
        <translation>Décompte, début, moitié, chaque répétition et fin, chacun avec son propre son.</translation>
    </message>
    <message>
        <source>Play tones</source>
        <translation>Jouer les sons</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Volume of the tones</source>
        <translation>Volume des sons</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the line about undo</source>
        <translation>Fermer la ligne d’annulation</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo ({undo}). Do again: {redo}</source>
        <translation>Annuler ({undo}). Rétablir : {redo}</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Annuler : {what}</translation>
    </message>
    <message>
        <source>{what}, in “{routine}”</source>
        <translation>{what}, dans « {routine} »</translation>
    </message>
    <message>
        <source>{what}. It is in memory until it can be saved.</source>
        <translation>{what}. C’est en mémoire jusqu’à ce que l’enregistrement soit possible.</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Changed: {routine} ({day})</source>
        <translation>Modifié : {routine} ({day})</translation>
    </message>
    <message>
        <source>Deleted: {routine} ({day})</source>
        <translation>Supprimé : {routine} ({day})</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the change to {routine} ({day})</source>
        <translation>Annuler la modification de {routine} ({day})</translation>
    </message>
    <message>
        <source>Undo the deletion of {routine} ({day})</source>
        <translation>Annuler la suppression de {routine} ({day})</translation>
    </message>
</context>
<context>
    <name>UnsavedFiles</name>
    <message>
        <source>Close without them</source>
        <translation>Fermer sans eux</translation>
    </message>
    <message>
        <source>Nothing can be saved in {folder} at the moment.</source>
        <translation>Rien ne peut être enregistré dans {folder} pour le moment.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Your last changes are not on the disk yet.</source>
        <translation>Vos derniers changements ne sont pas encore sur le disque.</translation>
    </message>
</context>
<context>
    <name>UnsavedSessions</name>
    <message numerus="yes">
        <source>%n sessions are not in the history yet.</source>
        <translation>
            <numerusform>%n séance n’est pas encore dans l’historique.</numerusform>
            <numerusform>%n séances ne sont pas encore dans l’historique.</numerusform>
        </translation>
    </message>
    <message>
        <source>A session is not in the history yet.</source>
        <translation>Une séance n’est pas encore dans l’historique.</translation>
    </message>
    <message>
        <source>A walk is not in the history yet.</source>
        <translation>Une marche n’est pas encore dans l’historique.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Fermer sans elle</translation>
    </message>
    <message>
        <source>It is not known whether the last session is in the history.</source>
        <translation>On ne sait pas si la dernière séance est dans l’historique.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Nothing can be saved in {folder} at the moment.</source>
        <translation>Rien ne peut être enregistré dans {folder} pour le moment.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Save the session elsewhere</source>
        <translation>Enregistrer la séance ailleurs</translation>
    </message>
    <message>
        <source>Saved as {path}. If the disk still does not save it, import it later in Settings.</source>
        <translation>Enregistré sous {path}. Si le disque ne l’enregistre toujours pas, importez ce fichier plus tard dans les réglages.</translation>
    </message>
    <message>
        <source>Saving has not finished.</source>
        <translation>L’enregistrement n’est pas terminé.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Quelque chose s’est mal passé.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>The history did not accept part of it.</source>
        <translation>L’historique n’en a pas accepté une partie.</translation>
    </message>
    <message>
        <source>The history did not accept part of it. All of it is kept in {files}.</source>
        <translation>L’historique n’en a pas accepté une partie. Le tout est gardé dans {files}.</translation>
    </message>
    <message>
        <source>The last change is not on the disk yet.</source>
        <translation>Le dernier changement n’est pas encore sur le disque.</translation>
    </message>
    <message>
        <source>You can save it in another place and import it later.</source>
        <translation>Vous pouvez l’enregistrer ailleurs et l’importer plus tard.</translation>
    </message>
</context>
<context>
    <name>VersionChoice</name>
    <message>
        <source>Both have the same exercises; doses or the order differ.</source>
        <translation>Les deux ont les mêmes exercices ; les doses ou l’ordre diffèrent.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Keep the one in use</source>
        <translation>Garder celle-ci</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>The order differs, too.</source>
        <translation>L’ordre diffère aussi.</translation>
    </message>
    <message>
        <source>The other one also has: {exercises}.</source>
        <translation>L’autre contient aussi : {exercises}.</translation>
    </message>
    <message>
        <source>Use the other one</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Version of “{routine}” chosen</source>
        <translation>Version de « {routine} » choisie</translation>
    </message>
    <message>
        <source>Which version of “{routine}” would you like?</source>
        <translation>Quelle version de « {routine} » voulez-vous ?</translation>
    </message>
    <message>
        <source>“{routine}” was changed on two computers. What was removed on either stays out until you choose.</source>
        <translation>« {routine} » a été modifié sur deux ordinateurs. Ce qui a été retiré sur l’un d’eux reste de côté jusqu’à votre choix.</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Add a voice for this language in the system's speech settings, then start Floorside again.</source>
        <translation>Ajoutez une voix pour cette langue dans les réglages vocaux du système, puis démarrez Floorside de nouveau.</translation>
    </message>
    <message>
        <source>Install the packages speech-dispatcher and speech-dispatcher-espeak-ng (on Debian and Ubuntu: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng), then start Floorside again.</source>
        <translation>Installez les paquets speech-dispatcher et speech-dispatcher-espeak-ng (sous Debian et Ubuntu : sudo apt install speech-dispatcher speech-dispatcher-espeak-ng), puis démarrez Floorside de nouveau.</translation>
    </message>
    <message>
        <source>There is no voice for this language. Tones and captions continue.</source>
        <translation>Il n’y a pas de voix pour cette langue. Les sons et les textes continuent.</translation>
    </message>
    <message>
        <source>There is no voice on this computer. Tones and captions continue.</source>
        <translation>Il n’y a pas de voix sur cet ordinateur. Les sons et les textes continuent.</translation>
    </message>
</context>
<context>
    <name>VoiceSection</name>
    <message>
        <source>As you need it</source>
        <translation>Selon le besoin</translation>
    </message>
    <message>
        <source>As you need it: all the steps the first few times, then position, name, side and how much. V changes it.</source>
        <translation>Selon le besoin : toutes les étapes les premières fois, puis position, nom, côté et dose. La touche V le change.</translation>
    </message>
    <message>
        <source>Brisk</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calme</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Floorside's voice</source>
        <translation>La voix de Floorside</translation>
    </message>
    <message>
        <source>For the system's voices. Floorside's own has one pace.</source>
        <translation>Pour les voix du système. Celle de Floorside n’a qu’un débit.</translation>
    </message>
    <message>
        <source>How much is said</source>
        <translation>Ce qui est dit</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Listen to the voice</source>
        <translation>Écouter la voix</translation>
    </message>
    <message>
        <source>Pace of the voice</source>
        <translation>Débit de la voix</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Starting the voice. This can take a few seconds.</source>
        <translation>La voix démarre. Cela peut prendre quelques secondes.</translation>
    </message>
    <message>
        <source>The best available</source>
        <translation>La meilleure disponible</translation>
    </message>
    <message>
        <source>Tones only</source>
        <translation>Sons seuls</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Volume de la voix</translation>
    </message>
    <message>
        <source>Which voice</source>
        <translation>Quelle voix</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message numerus="yes">
        <source>%n minutes is about half, to begin again.</source>
        <translation>
            <numerusform>%n minute est la moitié environ, pour recommencer.</numerusform>
            <numerusform>%n minutes sont la moitié environ, pour recommencer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A short walk on level ground is a good start: %n minutes, for example.</source>
        <translation>
            <numerusform>Une courte marche en terrain plat est un bon début : %n minute, par exemple.</numerusform>
            <numerusform>Une courte marche en terrain plat est un bon début : %n minutes, par exemple.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes, as on your last walks, is right for now.</source>
        <translation>
            <numerusform>Environ %n minute, comme vos dernières marches, convient pour l’instant.</numerusform>
            <numerusform>Environ %n minutes, comme vos dernières marches, conviennent pour l’instant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask whoever treats you how far to walk for now. You can add any walk here.</source>
        <translation>Demandez à la personne qui vous soigne quelle distance marcher pour l’instant. Vous pouvez ajouter ici toutes vos marches.</translation>
    </message>
    <message numerus="yes">
        <source>For three weeks your walks have left the pain as it is. %n minutes is a small step up.</source>
        <translation>
            <numerusform>Depuis trois semaines, vos marches n’ont pas changé la douleur. %n minute est un petit pas de plus.</numerusform>
            <numerusform>Depuis trois semaines, vos marches n’ont pas changé la douleur. %n minutes sont un petit pas de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Combien de temps</translation>
    </message>
    <message>
        <source>Pain while walking or afterwards, at its worst</source>
        <translation>Douleur maximale en marchant ou après</translation>
    </message>
    <message>
        <source>Please have your legs looked at today, before you walk for exercise. You can add any walk here.</source>
        <translation>Faites examiner vos jambes aujourd’hui, avant de marcher comme exercice. Vous pouvez ajouter ici toutes vos marches.</translation>
    </message>
    <message>
        <source>When both legs are affected, please get help now. You can add any walk here.</source>
        <translation>Quand les deux jambes sont touchées, demandez de l’aide maintenant. Vous pouvez ajouter ici toutes vos marches.</translation>
    </message>
    <message numerus="yes">
        <source>When the leg feels worse, less is better today: %n minutes, or a rest.</source>
        <translation>
            <numerusform>Quand la jambe va moins bien, mieux vaut en faire moins aujourd’hui : %n minute, ou du repos.</numerusform>
            <numerusform>Quand la jambe va moins bien, mieux vaut en faire moins aujourd’hui : %n minutes, ou du repos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last walk was %n weeks ago.</source>
        <translation>
            <numerusform>Votre dernière marche remonte à %n semaine.</numerusform>
            <numerusform>Votre dernière marche remonte à %n semaines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last walk was rather a lot. %n minutes may suit better for now.</source>
        <translation>
            <numerusform>Votre dernière marche était plutôt longue. %n minute peut mieux convenir pour l’instant.</numerusform>
            <numerusform>Votre dernière marche était plutôt longue. %n minutes peuvent mieux convenir pour l’instant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last walks were calm, and so were the mornings after. %n minutes is a small step up.</source>
        <translation>
            <numerusform>Vos dernières marches se sont bien passées, et les lendemains matins aussi. %n minute est un petit pas de plus.</numerusform>
            <numerusform>Vos dernières marches se sont bien passées, et les lendemains matins aussi. %n minutes sont un petit pas de plus.</numerusform>
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
        <translation>Combien de temps</translation>
    </message>
    <message>
        <source>Pain the morning after</source>
        <translation>Douleur le lendemain matin</translation>
    </message>
</context>
<context>
    <name>WalkPage</name>
    <message>
        <source>A walk counts as a day of your week, like a session.</source>
        <translation>Une marche compte comme un jour de votre semaine, comme une séance.</translation>
    </message>
    <message>
        <source>Add a walk</source>
        <translation>Ajouter une marche</translation>
    </message>
    <message>
        <source>Add the walk</source>
        <translation>Ajouter la marche</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Comment c’était</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Combien de temps</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>WalkService</name>
    <message>
        <source>Walk</source>
        <translation>Marche</translation>
    </message>
    <message>
        <source>Walk added</source>
        <translation>Marche ajoutée</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Restoring the backup</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>A rest today would do you good.</source>
        <translation>Du repos vous ferait du bien aujourd’hui.</translation>
    </message>
    <message>
        <source>All {wanted} done this week.</source>
        <translation>Les {wanted} jours de cette semaine sont faits.</translation>
    </message>
    <message>
        <source>Done for this week.</source>
        <translation>Fait pour cette semaine.</translation>
    </message>
    <message>
        <source>One day this week, whenever it suits you.</source>
        <translation>Un jour cette semaine, quand vous voulez.</translation>
    </message>
    <message>
        <source>Tomorrow is a good day to rest.</source>
        <translation>Demain est un bon jour pour se reposer.</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinq</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>one</source>
        <translation>un</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>six</source>
        <translation>six</translation>
    </message>
    <message>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <source>two</source>
        <translation>deux</translation>
    </message>
    <message>
        <source>{days} days this week, whenever they suit you.</source>
        <translation>{days} jours cette semaine, quand vous voulez.</translation>
    </message>
    <message>
        <source>{done} done this week.</source>
        <translation>{done} jours de faits cette semaine.</translation>
    </message>
    <message>
        <source>{done} of {wanted} done this week.</source>
        <translation>{done} sur {wanted} cette semaine.</translation>
    </message>
</context>
<context>
    <name>WeekSection</name>
    <message>
        <source>Days wanted</source>
        <translation>Jours voulus</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>La semaine</translation>
    </message>
    <message>
        <source>Three is a good number. Whatever you do on a day counts, and days off are part of it.</source>
        <translation>Trois est un bon nombre. Tout ce que vous faites un jour compte, et les jours libres en font partie.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Anything we should know?</source>
        <translation>Y a-t-il quelque chose à savoir ?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Do as much as feels right. The holds can grow as you do, and you decide when.</source>
        <translation>Faites ce qui vous convient. Les durées peuvent s’allonger, et vous décidez quand.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>F1 opens this page at any time.</source>
        <translation>F1 ouvre cette page à tout moment.</translation>
    </message>
    <message>
        <source>Floorside leads you through a short routine on the floor, for hips, low back and sciatica.</source>
        <translation>Une courte routine guidée au sol, pour les hanches, le bas du dos et la sciatique.</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>Comment voulez-vous commencer ?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Put the laptop beside you and press Start. A voice and a picture lead you; your hands are free.</source>
        <translation>Posez l’ordinateur à côté de vous et appuyez sur Commencer. Une voix et une image vous guident ; vos mains sont libres.</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Tout passer</translation>
    </message>
    <message>
        <source>Space pauses. H says that something hurts: the clock stops, and you choose what follows.</source>
        <translation>Espace met en pause. H : quelque chose fait mal ; le temps s’arrête, et vous choisissez.</translation>
    </message>
    <message>
        <source>Tick what is true for you, or nothing. Some exercises are then left out or done more gently, each with its reason. You can change it in Settings; it stays on this computer.</source>
        <translation>Cochez ce qui est vrai pour vous, ou rien. Certains exercices sont alors laissés de côté ou faits plus doucement, chacun avec sa raison. Vous pouvez le changer dans les réglages ; cela reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Welcome to Floorside</source>
        <translation>Bienvenue dans Floorside</translation>
    </message>
    <message>
        <source>Which country are you in?</source>
        <translation>Dans quel pays êtes-vous ?</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
</context>
<context>
    <name>WorstPain</name>
    <message>
        <source>Both, or not sure</source>
        <translation>Les deux, ou je ne sais pas</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>On which side?</source>
        <translation>De quel côté ?</translation>
    </message>
    <message>
        <source>Pain at its worst, during the session</source>
        <translation>Douleur maximale pendant la séance</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Which exercise was it?</source>
        <translation>Quel exercice était-ce ?</translation>
    </message>
</context>
<context>
    <name>_Shown</name>
    <message>
        <source>This picture is missing.</source>
        <translation>Cette image manque.</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>Nothing was done in this time.</source>
        <translation>Rien n’a été fait pendant ce temps.</translation>
    </message>
    <message>
        <source>Once you have said how much it hurts before and after a session, a chart appears here.</source>
        <translation>Quand vous aurez dit à combien est la douleur avant et après une séance, un graphique apparaîtra ici.</translation>
    </message>
    <message>
        <source>Pain, on average in each month</source>
        <translation>Douleur, moyenne de chaque mois</translation>
    </message>
    <message>
        <source>Pain, on average in each quarter</source>
        <translation>Douleur, moyenne de chaque trimestre</translation>
    </message>
    <message>
        <source>Pain, on average in each week</source>
        <translation>Douleur, moyenne de chaque semaine</translation>
    </message>
    <message>
        <source>Pain, on average in each year</source>
        <translation>Douleur, moyenne de chaque année</translation>
    </message>
    <message>
        <source>Pain, session by session</source>
        <translation>Douleur, séance par séance</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Marches</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>at worst</source>
        <translation>au pire</translation>
    </message>
    <message>
        <source>average of each month</source>
        <translation>moyenne de chaque mois</translation>
    </message>
    <message>
        <source>average of each quarter</source>
        <translation>moyenne de chaque trimestre</translation>
    </message>
    <message>
        <source>average of each week</source>
        <translation>moyenne de chaque semaine</translation>
    </message>
    <message>
        <source>average of each year</source>
        <translation>moyenne de chaque année</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>breaths</source>
        <translation>respirations</translation>
    </message>
    <message>
        <source>circles each way</source>
        <translation>cercles dans chaque sens</translation>
    </message>
    <message>
        <source>each session</source>
        <translation>chaque séance</translation>
    </message>
    <message>
        <source>minutes walked</source>
        <translation>minutes de marche</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>matin</translation>
    </message>
    <message>
        <source>pain, 0–10</source>
        <translation>douleur, 0–10</translation>
    </message>
    <message>
        <source>pain, 0–10; numbers: the newest</source>
        <translation>douleur, 0–10 ; chiffres : derniers</translation>
    </message>
    <message>
        <source>reps</source>
        <translation>répétitions</translation>
    </message>
    <message>
        <source>seconds held</source>
        <translation>secondes tenues</translation>
    </message>
    <message>
        <source>steps each way</source>
        <translation>pas dans chaque sens</translation>
    </message>
    <message>
        <source>{median} ({low} to {high})</source>
        <translation>{median} ({low} à {high})</translation>
    </message>
    <message>
        <source>{title}, {first} to {last}. Newest: {newest}. Average: {average}.</source>
        <translation>{title}, {first} – {last} ; dernière valeur : {newest}. Moyenne : {average}.</translation>
    </message>
    <message>
        <source>{unit}: monthly median and range</source>
        <translation>{unit} : médiane et étendue par mois</translation>
    </message>
</context>
<context>
    <name>dose</name>
    <message>
        <source>The usual form</source>
        <translation>La forme habituelle</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <source>between sets</source>
        <translation>entre les séries</translation>
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
        <translation>{exercise} : {what}</translation>
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
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more sets</source>
        <translation>
            <numerusform>%n autre série</numerusform>
            <numerusform>%n autres séries</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>1 more set</source>
        <translation>1 autre série</translation>
    </message>
    <message>
        <source>a different length or name of the session</source>
        <translation>une autre durée ou un autre nom de la séance</translation>
    </message>
    <message>
        <source>a leg weaker or more numb</source>
        <translation>une jambe plus faible ou plus engourdie</translation>
    </message>
    <message>
        <source>all {n}</source>
        <translation>tout fait ({n})</translation>
    </message>
    <message>
        <source>began on {day} at {time}</source>
        <translation>commencée le {day} à {time}</translation>
    </message>
    <message>
        <source>deleted, as soon as the disk takes it</source>
        <translation>suppression dès que le disque l’accepte</translation>
    </message>
    <message>
        <source>different sets</source>
        <translation>des séries différentes</translation>
    </message>
    <message>
        <source>done elsewhere</source>
        <translation>faite ailleurs</translation>
    </message>
    <message>
        <source>further down the leg</source>
        <translation>plus bas dans la jambe</translation>
    </message>
    <message>
        <source>in both legs</source>
        <translation>dans les deux jambes</translation>
    </message>
    <message>
        <source>in {exercise}</source>
        <translation>avec {exercise}</translation>
    </message>
    <message>
        <source>it hurt</source>
        <translation>a fait mal</translation>
    </message>
    <message>
        <source>legs as before</source>
        <translation>jambes comme avant</translation>
    </message>
    <message>
        <source>less far down the leg</source>
        <translation>moins bas dans la jambe</translation>
    </message>
    <message>
        <source>new in a leg</source>
        <translation>nouveau dans une jambe</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>note “{value}”</source>
        <translation>note « {value} »</translation>
    </message>
    <message>
        <source>nothing in the legs</source>
        <translation>rien dans les jambes</translation>
    </message>
    <message>
        <source>pain after {value}</source>
        <translation>douleur après {value}</translation>
    </message>
    <message>
        <source>pain before {value}</source>
        <translation>douleur avant {value}</translation>
    </message>
    <message>
        <source>pain spread</source>
        <translation>la douleur s’est étendue</translation>
    </message>
    <message>
        <source>pain the morning after {value}</source>
        <translation>douleur le lendemain matin {value}</translation>
    </message>
    <message>
        <source>pain while walking or afterwards {value}</source>
        <translation>douleur en marchant ou après {value}</translation>
    </message>
    <message>
        <source>pain {value}</source>
        <translation>douleur {value}</translation>
    </message>
    <message>
        <source>two values to choose from</source>
        <translation>deux valeurs au choix</translation>
    </message>
    <message>
        <source>worst in {exercise}</source>
        <translation>au pire avec {exercise}</translation>
    </message>
    <message>
        <source>worst on the left</source>
        <translation>au pire à gauche</translation>
    </message>
    <message>
        <source>worst on the right</source>
        <translation>au pire à droite</translation>
    </message>
    <message>
        <source>worst pain {value}</source>
        <translation>douleur maximale {value}</translation>
    </message>
    <message>
        <source>{done} of 1 set done</source>
        <translation>{done} série faite sur 1</translation>
    </message>
    <message>
        <source>{done} of {all} sets done</source>
        <translation>{done} séries faites sur {all}</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>{n} of {all}, in part</source>
        <translation>{n} sur {all}, en partie</translation>
    </message>
    <message>
        <source>{set}: {done}</source>
        <translation>{set} : {done}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n breaths</source>
        <translation>
            <numerusform>%n respiration</numerusform>
            <numerusform>%n respirations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circles</source>
        <translation>
            <numerusform>%n cercle</numerusform>
            <numerusform>%n cercles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>%n exercice</numerusform>
            <numerusform>%n exercices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reps</source>
        <translation>
            <numerusform>%n rép.</numerusform>
            <numerusform>%n rép.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n pas</numerusform>
            <numerusform>%n pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walks</source>
        <translation>
            <numerusform>%n marche</numerusform>
            <numerusform>%n marches</numerusform>
        </translation>
    </message>
    <message>
        <source>1</source>
        <translation>1er</translation>
    </message>
    <message>
        <source>1 breath</source>
        <translation>1 respiration</translation>
    </message>
    <message>
        <source>1 circle</source>
        <translation>1 cercle</translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation>1 exercice</translation>
    </message>
    <message>
        <source>1 rep</source>
        <translation>1 répétition</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 séance</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 pas</translation>
    </message>
    <message>
        <source>1 walk</source>
        <translation>1 marche</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>L {left} · R {right}</source>
        <translation>G {left} · D {right}</translation>
    </message>
    <message>
        <source>MMM d</source>
        <translation>MMM d</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>tout fait</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>en arrière</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>les deux côtés</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>cercle</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>écourté</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
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
        <translation>fait</translation>
    </message>
    <message>
        <source>down</source>
        <translation>descente</translation>
    </message>
    <message>
        <source>follow</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>en avant</translation>
    </message>
    <message>
        <source>h:mm ap</source>
        <translation>h:mm ap</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>maintien</translation>
    </message>
    <message>
        <source>hurt</source>
        <translation>a fait mal</translation>
    </message>
    <message>
        <source>in</source>
        <translation>inspiration</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>out</source>
        <translation>expiration</translation>
    </message>
    <message>
        <source>pain after {n}</source>
        <translation>douleur après {n}</translation>
    </message>
    <message>
        <source>pain before {n}</source>
        <translation>douleur avant {n}</translation>
    </message>
    <message>
        <source>pain {before} → {after}</source>
        <translation>douleur {before} → {after}</translation>
    </message>
    <message>
        <source>part of it</source>
        <translation>une partie</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>repos</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>douleur vive</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sauté</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>something hurt</source>
        <translation>quelque chose a fait mal</translation>
    </message>
    <message>
        <source>spreading</source>
        <translation>douleur qui s’étend</translation>
    </message>
    <message>
        <source>step</source>
        <translation>écart</translation>
    </message>
    <message>
        <source>to the left</source>
        <translation>vers la gauche</translation>
    </message>
    <message>
        <source>to the right</source>
        <translation>vers la droite</translation>
    </message>
    <message>
        <source>too far</source>
        <translation>ça tirait trop</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>up</source>
        <translation>montée</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>le vôtre</translation>
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
        <translation>{n} dans chaque sens</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
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
        <translation>{sessions} et {walks}</translation>
    </message>
    <message>
        <source>{sets} × {amount}</source>
        <translation>{sets} × {amount}</translation>
    </message>
    <message>
        <source>{what}: {more}</source>
        <translation>{what} : {more}</translation>
    </message>
</context>
</TS>
