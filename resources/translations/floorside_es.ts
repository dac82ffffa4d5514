<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About Floorside</source>
        <translation>Acerca de Floorside</translation>
    </message>
    <message>
        <source>All texts are in {folder}.</source>
        <translation>Todos los textos están en {folder}.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Everything can be done by keyboard. The key ? shows all keys; in a session, when to get help.</source>
        <translation>Todo se puede hacer con el teclado. La tecla ? muestra todas las teclas; en una sesión, cuándo pedir ayuda.</translation>
    </message>
    <message>
        <source>Floorside: MIT. The font Atkinson Hyperlegible Next: SIL Open Font License. The Lucide icons: ISC. The voice, hibari: Apache 2.0. Qt and PySide6: LGPL 3; they are separate files, which you may replace with others.</source>
        <translation>Floorside: MIT. El tipo de letra Atkinson Hyperlegible Next: SIL Open Font License. Los iconos Lucide: ISC. La voz hibari: Apache 2.0. Qt y PySide6: LGPL 3; son archivos aparte, que puede cambiar por otros.</translation>
    </message>
    <message>
        <source>Folders in use</source>
        <translation>Carpetas en uso</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>Si algo sale mal</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
        <source>Show the first pages again</source>
        <translation>Volver a mostrar las primeras páginas</translation>
    </message>
    <message>
        <source>The first pages</source>
        <translation>Las primeras páginas</translation>
    </message>
    <message>
        <source>The report holds the versions and the last lines of the log, and no names, notes or pain values. It is copied for you to paste into a message. Nothing is sent.</source>
        <translation>El informe contiene las versiones y las últimas líneas del registro, sin nombres, notas ni valores de dolor. Se copia para que lo pegue en un mensaje. No se envía nada.</translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation>El informe se ha copiado.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>What this is, when to get help, what should be known.</source>
        <translation>Qué es esto, cuándo pedir ayuda, qué conviene saber.</translation>
    </message>
</context>
<context>
    <name>Activities</name>
    <message>
        <source>On average they are going clearly better than on {day}: {before} then, {now} now.</source>
        <translation>En promedio van claramente mejor que el {day}: {before} entonces, {now} ahora.</translation>
    </message>
    <message>
        <source>On average they are going clearly worse than on {day}: {before} then, {now} now. A doctor or physiotherapist can look at it with you.</source>
        <translation>En promedio van claramente peor que el {day}: {before} entonces, {now} ahora. Un médico o un fisioterapeuta puede valorarlo con usted.</translation>
    </message>
    <message>
        <source>What it is for: {names}.</source>
        <translation>Para qué: {names}.</translation>
    </message>
    <message>
        <source>“{activity}” {rating}</source>
        <translation>«{activity}» {rating}</translation>
    </message>
    <message>
        <source>“{name}” is going clearly better than on {day}: {before} then, {now} now.</source>
        <translation>«{name}» va claramente mejor que el {day}: {before} entonces, {now} ahora.</translation>
    </message>
    <message>
        <source>“{name}” is going clearly worse than on {day}: {before} then, {now} now. A doctor or physiotherapist can look at it with you.</source>
        <translation>«{name}» va claramente peor que el {day}: {before} entonces, {now} ahora. Un médico o un fisioterapeuta puede valorarlo con usted.</translation>
    </message>
</context>
<context>
    <name>ActivitiesLine</name>
    <message>
        <source>How it goes, 0 to 10: {ratings}.</source>
        <translation>Cómo va, de 0 a 10: {ratings}.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Ratings of your own activities</source>
        <translation>Valoraciones de sus propias actividades</translation>
    </message>
</context>
<context>
    <name>ActivitiesPage</name>
    <message>
        <source>After the idea of the Patient-Specific Functional Scale (Stratford, Gill, Westaway, Binkley 1995), in our own words. Fewer than three points of change, or two on average, may be chance.</source>
        <translation>Según la idea de la Patient-Specific Functional Scale (Stratford, Gill, Westaway, Binkley 1995), en nuestras palabras. Menos de tres puntos de cambio, o dos en promedio, pueden ser casualidad.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name up to three things that matter to you and are hard at the moment, such as sitting through a film or getting up from the floor. Rate how each goes now, and again about once a month. You can skip any of it.</source>
        <translation>Nombre hasta tres cosas que le importan y que ahora le cuestan, como ver una película entera en la butaca o levantarse del suelo. Valore cómo va cada una ahora, y otra vez cada mes más o menos. Puede omitir lo que quiera.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>What you would like to do again</source>
        <translation>Lo que le gustaría volver a hacer</translation>
    </message>
</context>
<context>
    <name>ActivitiesSection</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Offer to rate them about once a month</source>
        <translation>Ofrecer valorarlas cada mes más o menos</translation>
    </message>
    <message>
        <source>Rate or change</source>
        <translation>Valorar o cambiar</translation>
    </message>
    <message>
        <source>Up to three activities of your own, as a goal beside the week, rated about once a month.</source>
        <translation>Hasta tres actividades propias, como meta junto a la semana, valoradas cada mes más o menos.</translation>
    </message>
    <message>
        <source>What you would like to do again</source>
        <translation>Lo que le gustaría volver a hacer</translation>
    </message>
    <message>
        <source>Your activities</source>
        <translation>Sus actividades</translation>
    </message>
</context>
<context>
    <name>ActivityCard</name>
    <message>
        <source>0: cannot do it</source>
        <translation>0: no puedo hacerlo</translation>
    </message>
    <message>
        <source>10: as before</source>
        <translation>10: como antes</translation>
    </message>
    <message>
        <source>Activity {n}</source>
        <translation>Actividad {n}</translation>
    </message>
    <message>
        <source>For example: get up from the floor</source>
        <translation>Por ejemplo: levantarse del suelo</translation>
    </message>
    <message>
        <source>For example: sit through a film</source>
        <translation>Por ejemplo: ver una película entera en la butaca</translation>
    </message>
    <message>
        <source>For example: walk to the shops</source>
        <translation>Por ejemplo: ir a pie a la tienda</translation>
    </message>
    <message>
        <source>How does it go today?</source>
        <translation>¿Cómo va hoy?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove activity {n}</source>
        <translation>Quitar la actividad {n}</translation>
    </message>
</context>
<context>
    <name>ActivityService</name>
    <message>
        <source>Own activities changed</source>
        <translation>Actividades propias cambiadas</translation>
    </message>
</context>
<context>
    <name>AnswersLine</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change what you said</source>
        <translation>Cambiar lo que dijo</translation>
    </message>
    <message>
        <source>Today: nothing said</source>
        <translation>Hoy: nada dicho</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Everything else goes on; watch the screen.</source>
        <translation>Todo lo demás sigue; mire la pantalla.</translation>
    </message>
    <message>
        <source>The history is being repaired. This can take a few seconds.</source>
        <translation>Se está reparando el historial. Puede tardar unos segundos.</translation>
    </message>
    <message>
        <source>“{routine}” was not started. {why}</source>
        <translation>«{routine}» no se ha iniciado. {why}</translation>
    </message>
</context>
<context>
    <name>BackupActions</name>
    <message>
        <source>Checking the backups</source>
        <translation>Comprobando las copias de seguridad</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restaurando la copia de seguridad</translation>
    </message>
    <message>
        <source>Something has changed since you went back to a backup. The history before that is kept: it is in Settings under Restore…, “before going back to a backup”.</source>
        <translation>Algo ha cambiado desde que volvió a una copia. El historial de antes está guardado: en Ajustes, en «Restaurar…», «antes de volver a una copia».</translation>
    </message>
    <message>
        <source>The history is as it was before.</source>
        <translation>El historial está de nuevo como antes.</translation>
    </message>
    <message>
        <source>The history is as it was in that backup.</source>
        <translation>El historial está como en esa copia.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Tenga en cuenta</translation>
    </message>
</context>
<context>
    <name>BeginEditor</name>
    <message>
        <source>When it began</source>
        <translation>Cuándo empezó</translation>
    </message>
</context>
<context>
    <name>Beyond</name>
    <message>
        <source>Allow one step beyond</source>
        <translation>Permitir un paso más allá</translation>
    </message>
    <message>
        <source>Keep to the usual range</source>
        <translation>Quedarse en el rango habitual</translation>
    </message>
    <message>
        <source>This is the top of the usual range, {range}.</source>
        <translation>Este es el máximo del rango habitual, {range}.</translation>
    </message>
    <message>
        <source>Usual range: {range}</source>
        <translation>Rango habitual: {range}</translation>
    </message>
    <message>
        <source>Usual range: {range}. Less is a good way to begin.</source>
        <translation>Rango habitual: {range}. Empezar con menos es buena idea.</translation>
    </message>
    <message>
        <source>Usual range: {range}. One step beyond it is allowed now.</source>
        <translation>Rango habitual: {range}. Ahora se permite un paso más allá.</translation>
    </message>
    <message>
        <source>{n} breaths</source>
        <translation>{n} respiraciones</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} veces</translation>
    </message>
    <message>
        <source>{times}, each held {seconds}</source>
        <translation>{times}, mantenidas {seconds} cada una</translation>
    </message>
</context>
<context>
    <name>CalendarEdit</name>
    <message>
        <source>A date from {first} to {last}</source>
        <translation>Una fecha del {first} al {last}</translation>
    </message>
    <message>
        <source>A date up to {last}</source>
        <translation>Una fecha hasta el {last}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>CalendarGrid</name>
    <message>
        <source>Earlier days</source>
        <translation>Días anteriores</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Días posteriores</translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n times, {minutes} in all</source>
        <translation>
            <numerusform>{day}: %n vez, {minutes} en total</numerusform>
            <numerusform>{day}: %n veces, {minutes} en total</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: a session in which nothing was done</source>
        <translation>{day}: una sesión en la que no se hizo nada</translation>
    </message>
    <message>
        <source>{day}: no session</source>
        <translation>{day}: ninguna sesión</translation>
    </message>
    <message>
        <source>{day}: {minutes}</source>
        <translation>{day}: {minutes}</translation>
    </message>
    <message>
        <source>{day}: {minutes}, part of the routine</source>
        <translation>{day}: {minutes}, parte de la rutina</translation>
    </message>
    <message numerus="yes">
        <source>{time}: %n days with a session</source>
        <translation>
            <numerusform>{time}: %n día con una sesión</numerusform>
            <numerusform>{time}: %n días con una sesión</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}: 1 day with a session</source>
        <translation>{time}: 1 día con una sesión</translation>
    </message>
</context>
<context>
    <name>CalendarSection</name>
    <message>
        <source>A file that every calendar can open, with an alarm. Saved again, it replaces the entry. Google Calendar leaves out the alarm of a file, and reminds you as you have set it there.</source>
        <translation>Un archivo que cualquier calendario puede abrir, con un aviso. Guardado otra vez, sustituye la entrada. Google Calendar omite el aviso del archivo, y avisa como usted lo haya configurado allí.</translation>
    </message>
    <message>
        <source>A good time for your routine. If it does not suit, another time does.</source>
        <translation>Una buena hora para su rutina. Si no le viene bien, otra hora también sirve.</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Calendar and reminder</source>
        <translation>Calendario y recordatorio</translation>
    </message>
    <message>
        <source>Choose a day first.</source>
        <translation>Elija antes un día.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>In your calendar</source>
        <translation>En su calendario</translation>
    </message>
    <message>
        <source>One notification at that time, from your system. It is silent once you have done something, on days of rest, on sore days, while you want no notifications, and after three that you did not answer, until your next session.</source>
        <translation>Una notificación a esa hora, de su sistema. No aparece si ya ha hecho algo, en días de descanso, en días de más dolor, mientras no quiera notificaciones, ni después de tres sin respuesta, hasta su próxima sesión.</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Recordármelo</translation>
    </message>
    <message>
        <source>Save to calendar</source>
        <translation>Guardar en el calendario</translation>
    </message>
    <message>
        <source>Save to calendar…</source>
        <translation>Guardar en el calendario…</translation>
    </message>
    <message>
        <source>Saved as {path}. Open it with your calendar.</source>
        <translation>Guardado como {path}. Ábralo con su calendario.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>When you would like to do your routine. Other days are as good, and days off are part of it.</source>
        <translation>Cuándo le gustaría hacer su rutina. Otros días son igual de buenos, y los días libres también cuentan.</translation>
    </message>
</context>
<context>
    <name>CareNotes</name>
    <message>
        <source>Do it as usual</source>
        <translation>Hacerlo como de costumbre</translation>
    </message>
    <message>
        <source>Do them as usual</source>
        <translation>Hacerlos como de costumbre</translation>
    </message>
    <message>
        <source>Done another way for now: {names}</source>
        <translation>De otra manera por ahora: {names}</translation>
    </message>
    <message>
        <source>Everything is paused for now</source>
        <translation>Todo está en pausa por ahora</translation>
    </message>
    <message>
        <source>Gentler again</source>
        <translation>Otra vez más suave</translation>
    </message>
    <message>
        <source>Gentler for now: {names}</source>
        <translation>Más suave por ahora: {names}</translation>
    </message>
    <message>
        <source>Kept as usual: {names}</source>
        <translation>Como de costumbre: {names}</translation>
    </message>
    <message>
        <source>Left out for now: {names}</source>
        <translation>Se omite por ahora: {names}</translation>
    </message>
    <message>
        <source>Left out today: {names}</source>
        <translation>Se omite hoy: {names}</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Volver a incluirlo</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Volver a incluirlos</translation>
    </message>
    <message>
        <source>The pain spread there.</source>
        <translation>Ahí se extendió el dolor.</translation>
    </message>
    <message>
        <source>What is left out or changed</source>
        <translation>Lo que se omite o cambia</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>0 none, 10 worst</source>
        <translation>0 ninguno, 10 el peor</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>How much back, hip or leg pain did you have on {day} morning?</source>
        <translation>¿Cuánto dolor de espalda, cadera o pierna tenía el {day} por la mañana?</translation>
    </message>
    <message>
        <source>How much back, hip or leg pain did you have this morning?</source>
        <translation>¿Cuánto dolor de espalda, cadera o pierna tenía esta mañana?</translation>
    </message>
    <message>
        <source>How much back, hip or leg pain do you have now?</source>
        <translation>¿Cuánto dolor de espalda, cadera o pierna tiene ahora?</translation>
    </message>
    <message>
        <source>Less far down</source>
        <translation>No tan abajo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New in both</source>
        <translation>Nuevo en las dos</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness in your legs, compared with before?</source>
        <translation>¿Dolor, hormigueo o adormecimiento en las piernas, comparado con antes?</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness in your legs, compared with the last few days?</source>
        <translation>¿Dolor, hormigueo o adormecimiento en las piernas, comparado con los últimos días?</translation>
    </message>
    <message>
        <source>Today: {answers}</source>
        <translation>Hoy: {answers}</translation>
    </message>
    <message>
        <source>Weaker or more numb</source>
        <translation>Más débil o adormecida</translation>
    </message>
    <message>
        <source>legs: {answer}</source>
        <translation>piernas: {answer}</translation>
    </message>
    <message>
        <source>pain {pain}</source>
        <translation>dolor {pain}</translation>
    </message>
</context>
<context>
    <name>CheckInPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Omitir todo</translation>
    </message>
</context>
<context>
    <name>CheckInSection</name>
    <message>
        <source>Ask how I am</source>
        <translation>Preguntar cómo estoy</translation>
    </message>
    <message>
        <source>Pain now, and the morning after the last session. Without answers, Floorside suggests no increase.</source>
        <translation>El dolor de ahora, y la mañana después de la última sesión. Sin respuestas, Floorside no sugiere aumentar.</translation>
    </message>
    <message>
        <source>Questions before a session</source>
        <translation>Preguntas antes de una sesión</translation>
    </message>
</context>
<context>
    <name>CheckIns</name>
    <message>
        <source>Gentle routine: {name}</source>
        <translation>Rutina suave: {name}</translation>
    </message>
    <message>
        <source>My flare plan</source>
        <translation>Mi plan para los brotes</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>When the leg feels worse, less is better today. The gentle routine may suit you, or a rest.</source>
        <translation>Si la pierna está peor, hoy es mejor menos. Puede convenirle la rutina suave, o un descanso.</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo pedir ayuda</translation>
    </message>
</context>
<context>
    <name>ConditionsSection</name>
    <message>
        <source>Anything we should know</source>
        <translation>¿Hay algo que debamos saber?</translation>
    </message>
    <message>
        <source>What you tick changes exercises or leaves them out, and Floorside says why. It stays on this computer.</source>
        <translation>Según lo que marque, algunos ejercicios se cambian o se omiten, y Floorside dice por qué. Se queda en este equipo.</translation>
    </message>
    <message>
        <source>{condition}: no longer ticked</source>
        <translation>{condition}: ya no está marcado</translation>
    </message>
    <message>
        <source>{condition}: ticked</source>
        <translation>{condition}: marcado</translation>
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
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Floor view</source>
        <translation>Vista de suelo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Duele</translation>
    </message>
    <message>
        <source>Leave floor view</source>
        <translation>Salir de la vista de suelo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Say it all</source>
        <translation>Decirlo todo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Tones: off</source>
        <translation>Tonos: no</translation>
    </message>
    <message>
        <source>Tones: on</source>
        <translation>Tonos: sí</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Voice: as you need it</source>
        <translation>Voz: según lo necesite</translation>
    </message>
    <message>
        <source>Voice: everything</source>
        <translation>Voz: todo</translation>
    </message>
    <message>
        <source>Voice: short</source>
        <translation>Voz: breve</translation>
    </message>
    <message>
        <source>Voice: tones only</source>
        <translation>Voz: solo tonos</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>¿Y ahora?</translation>
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
        <translation>Ahora no hay sonido.</translation>
    </message>
</context>
<context>
    <name>CustomsSection</name>
    <message>
        <source>19 Nov</source>
        <translation>19 nov</translation>
    </message>
    <message>
        <source>19:30</source>
        <translation>19:30</translation>
    </message>
    <message>
        <source>2026 Nov 19</source>
        <translation>2026 nov 19</translation>
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
        <translation>Como en su sistema, en cualquier idioma, salvo que elija otra cosa aquí.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Dates, times and paper</source>
        <translation>Fechas, horas y papel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Nov 19</source>
        <translation>nov 19</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <translation>La semana empieza el</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Adds what is in an export. Nothing that is here is lost.</source>
        <translation>Añade lo que hay en una exportación. Nada de lo que está aquí se pierde.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Borrar todo…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Files and backups</source>
        <translation>Archivos y copias de seguridad</translation>
    </message>
    <message>
        <source>Floorside keeps it on this computer, and sends nothing anywhere.</source>
        <translation>Floorside lo guarda en este equipo y no envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>History, backups, your own exercises, routines and flare plan, and the settings.</source>
        <translation>El historial, las copias, sus ejercicios, rutinas y plan para los brotes, y los ajustes.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>It is on this computer, and in the folder above. Floorside itself sends nothing anywhere.</source>
        <translation>Está en este equipo y en la carpeta de arriba. Floorside por sí mismo no envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>JSON holds your history, own exercises, routines and flare plan, and can be imported again. The settings are not in it, nor what you ticked about yourself. CSV is for a spreadsheet.</source>
        <translation>JSON contiene su historial, sus ejercicios, rutinas y plan para los brotes, y se puede volver a importar. Los ajustes no están en él, ni lo que usted marcó sobre sí. CSV es para una hoja de cálculo.</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>One is made each day, and one before you import. You can undo a restore.</source>
        <translation>Cada día se hace una, y otra antes de importar. Una restauración se puede deshacer.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore {backup}</source>
        <translation>Restaurar {backup}</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Todavía no hay ninguna.</translation>
    </message>
    <message>
        <source>Where your data is kept</source>
        <translation>Dónde se guardan sus datos</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>before going back to a backup</source>
        <translation>antes de volver a una copia</translation>
    </message>
    <message>
        <source>before importing</source>
        <translation>antes de importar</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
</context>
<context>
    <name>DayStepper</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>{day}: the day after</source>
        <translation>{day}: el día siguiente</translation>
    </message>
    <message>
        <source>{day}: the day before</source>
        <translation>{day}: el día anterior</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message numerus="yes">
        <source>%n files of Floorside are deleted: {kinds}.</source>
        <translation>
            <numerusform>Se elimina %n archivo de Floorside: {kinds}.</numerusform>
            <numerusform>Se eliminan %n archivos de Floorside: {kinds}.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file of Floorside is deleted: {kinds}.</source>
        <translation>Se elimina 1 archivo de Floorside: {kinds}.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>¿Borrar todo?</translation>
    </message>
    <message>
        <source>Delete these files?</source>
        <translation>¿Borrar estos archivos?</translation>
    </message>
    <message>
        <source>Everything was deleted.</source>
        <translation>Se borró todo.</translation>
    </message>
    <message>
        <source>Floorside closes now. The next start is like the very first.</source>
        <translation>Floorside se cierra ahora. El próximo inicio es como el primero.</translation>
    </message>
    <message>
        <source>Floorside has no file here.</source>
        <translation>Floorside no tiene ningún archivo aquí.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>Not everything was deleted.</source>
        <translation>No se borró todo.</translation>
    </message>
    <message>
        <source>Not from Floorside, and left alone: {files}</source>
        <translation>No son de Floorside, y se dejan como están: {files}</translation>
    </message>
    <message>
        <source>These files could not be removed: {files}</source>
        <translation>No se pudieron quitar estos archivos: {files}</translation>
    </message>
    <message>
        <source>Your history</source>
        <translation>Su historial</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>copias de seguridad</translation>
    </message>
    <message>
        <source>exercises</source>
        <translation>ejercicios</translation>
    </message>
    <message>
        <source>files set aside</source>
        <translation>archivos apartados</translation>
    </message>
    <message>
        <source>flare plan</source>
        <translation>plan para los brotes</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message>
        <source>links to other folders</source>
        <translation>enlaces a otras carpetas</translation>
    </message>
    <message>
        <source>log</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>notes of the reminder</source>
        <translation>notas del recordatorio</translation>
    </message>
    <message>
        <source>notes on the shared folder</source>
        <translation>notas sobre la carpeta compartida</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>grabaciones</translation>
    </message>
    <message>
        <source>routines</source>
        <translation>rutinas</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>{folder} may hold other things of yours. Only files with Floorside's own names are deleted there.</source>
        <translation>{folder} puede contener otras cosas suyas. Allí solo se borran archivos con los nombres propios de Floorside.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} y %n más</numerusform>
            <numerusform>{names} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{sessions}, all backups, your own exercises, routines and flare plan, and the settings are removed from this computer. This cannot be undone. Files that you exported stay where they are.</source>
        <translation>{sessions}, todas las copias, sus ejercicios, rutinas y plan para los brotes, y los ajustes se quitan de este equipo. Esto no se puede deshacer. Los archivos que exportó se quedan donde están.</translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>Click to see the movement again.</source>
        <translation>Haga clic para ver otra vez el movimiento.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>About the exercise</source>
        <translation>Sobre el ejercicio</translation>
    </message>
    <message>
        <source>When to get help →</source>
        <translation>Cuándo pedir ayuda →</translation>
    </message>
    <message>
        <source>← All exercises</source>
        <translation>← Todos los ejercicios</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
</context>
<context>
    <name>DoseEditor</name>
    <message>
        <source>Breaths</source>
        <translation>Respiraciones</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Círculos</translation>
    </message>
    <message>
        <source>Hide {parts}</source>
        <translation>Ocultar: {parts}</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>More: {parts}</source>
        <translation>Más: {parts}</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>The same on both sides</source>
        <translation>Igual en los dos lados</translation>
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
        <translation>No se puede acceder al historial de las cantidades.</translation>
    </message>
</context>
<context>
    <name>DosePanel</name>
    <message>
        <source>For now a hold ends after {seconds} at most.</source>
        <translation>Por ahora, cada pausa mantenida termina a los {seconds} como máximo.</translation>
    </message>
    <message>
        <source>For now the form is “{form}”.</source>
        <translation>Por ahora, la forma es «{form}».</translation>
    </message>
    <message>
        <source>What you set here is kept for later.</source>
        <translation>Lo que ajuste aquí se guarda para más adelante.</translation>
    </message>
</context>
<context>
    <name>DosePast</name>
    <message>
        <source>Hide how it changed</source>
        <translation>Ocultar cómo cambió</translation>
    </message>
    <message>
        <source>How it changed</source>
        <translation>Cómo cambió</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar esto</translation>
    </message>
    <message>
        <source>Use this: {what}</source>
        <translation>Usar esto: {what}</translation>
    </message>
    <message>
        <source>not in use, as the routine was changed in another way too</source>
        <translation>sin usar, porque la rutina también se cambió de otro modo</translation>
    </message>
</context>
<context>
    <name>ElsewherePage</name>
    <message>
        <source>Add a session</source>
        <translation>Añadir una sesión</translation>
    </message>
    <message>
        <source>Add the session</source>
        <translation>Añadir la sesión</translation>
    </message>
    <message>
        <source>Back, hip or leg, whichever was worst.</source>
        <translation>Espalda, cadera o pierna, lo que más dolió.</translation>
    </message>
    <message>
        <source>For a session that you did without Floorside. It counts as a day of your week; no dose grows because of it, since nobody counted the seconds.</source>
        <translation>Para una sesión que hizo sin Floorside. Cuenta como un día de su semana; ninguna cantidad crece por ella, porque nadie contó los segundos.</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Nothing of it is done for now.</source>
        <translation>Por ahora no se hace nada de ella.</translation>
    </message>
    <message>
        <source>Pain after it</source>
        <translation>Dolor después</translation>
    </message>
    <message>
        <source>Pain at its worst</source>
        <translation>Peor dolor</translation>
    </message>
    <message>
        <source>Pain before the session</source>
        <translation>Dolor antes de la sesión</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>Take off the tick of what you left out.</source>
        <translation>Quite la marca de lo que omitió.</translation>
    </message>
    <message>
        <source>Tick what you did, at least one exercise.</source>
        <translation>Marque lo que hizo, al menos un ejercicio.</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Lo que hizo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>ElsewhereService</name>
    <message>
        <source>Session added</source>
        <translation>Sesión añadida</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>your emergency number</source>
        <translation>número de emergencias</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n serie</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>1 serie</translation>
    </message>
    <message>
        <source>A note for yourself, if you like</source>
        <translation>Una nota para usted, si quiere</translation>
    </message>
    <message>
        <source>All done. Well done.</source>
        <translation>Todo hecho. Muy bien.</translation>
    </message>
    <message>
        <source>Before the session it was {0}.</source>
        <translation>Antes de la sesión era {0}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>How much back, hip or leg pain do you have now?</source>
        <translation>¿Cuánto dolor de espalda, cadera o pierna tiene ahora?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing was done; that it hurt is noted.</source>
        <translation>No se hizo nada; queda anotado que dolió.</translation>
    </message>
    <message>
        <source>Part of it done.</source>
        <translation>Una parte, hecha.</translation>
    </message>
    <message>
        <source>Something hurt on the way.</source>
        <translation>Algo dolió por el camino.</translation>
    </message>
    <message>
        <source>That is a lot of pain. Rest in a position that eases it, and move gently when you can. If it does not settle, have it looked at; When to get help says how soon.</source>
        <translation>Es mucho dolor. Descanse en una posición que lo alivie, y muévase con suavidad cuando pueda. Si no se calma, pida que se lo revisen; «Cuándo pedir ayuda» dice con qué urgencia.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo pedir ayuda</translation>
    </message>
    <message>
        <source>You stopped when it hurt.</source>
        <translation>Paró cuando dolió.</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>todo hecho</translation>
    </message>
    <message>
        <source>it hurt</source>
        <translation>dolió</translation>
    </message>
    <message>
        <source>it spread</source>
        <translation>se extendió</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>part of it</source>
        <translation>una parte</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n sets in full</source>
        <translation>
            <numerusform>{done} de %n serie completa</numerusform>
            <numerusform>{done} de %n series completas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeActions</name>
    <message>
        <source>All is as it was before importing.</source>
        <translation>Todo está como antes de importar.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Exports, copies of a history (*.json *.db)</source>
        <translation>Exportaciones, copias de un historial (*.json *.db)</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>Importar un historial</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Something has changed since you imported a file.</source>
        <translation>Algo ha cambiado desde que importó un archivo.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>The file is imported.</source>
        <translation>El archivo está importado.</translation>
    </message>
    <message>
        <source>The history before that is kept: it is in Settings under Restore…, “before importing”.</source>
        <translation>El historial de antes está guardado: en Ajustes, en «Restaurar…», «antes de importar».</translation>
    </message>
    <message>
        <source>{sessions} exported to {path}.</source>
        <translation>Se exportó a {path}: {sessions}.</translation>
    </message>
</context>
<context>
    <name>ExerciseChooser</name>
    <message>
        <source>Exercise: {name}. Choose another</source>
        <translation>Ejercicio: {name}. Elegir otro</translation>
    </message>
    <message>
        <source>{name} – choose another exercise</source>
        <translation>{name} – elegir otro ejercicio</translation>
    </message>
</context>
<context>
    <name>ExerciseList</name>
    <message>
        <source>Do it today</source>
        <translation>Hacerlo hoy</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Leave out today</source>
        <translation>Omitir hoy</translation>
    </message>
    <message>
        <source>Only this one today</source>
        <translation>Hoy solo este</translation>
    </message>
    <message>
        <source>Start from here</source>
        <translation>Empezar desde aquí</translation>
    </message>
</context>
<context>
    <name>ExerciseMenu</name>
    <message>
        <source>All of them are here</source>
        <translation>Todos están aquí</translation>
    </message>
    <message>
        <source>Bring back “{name}”</source>
        <translation>Recuperar «{name}»</translation>
    </message>
    <message>
        <source>Change one of your own</source>
        <translation>Cambiar uno de los suyos</translation>
    </message>
    <message>
        <source>New exercise…</source>
        <translation>Ejercicio nuevo…</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} está de vuelta</translation>
    </message>
</context>
<context>
    <name>ExerciseModel</name>
    <message>
        <source>left out today</source>
        <translation>omitido hoy</translation>
    </message>
</context>
<context>
    <name>ExerciseService</name>
    <message>
        <source>The exercise could not be saved ({reason}). Floorside keeps it in memory and tries again.</source>
        <translation>No se pudo guardar el ejercicio ({reason}). Floorside lo conserva en la memoria y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The picture could not be saved ({reason}). Make room, then save once more.</source>
        <translation>No se pudo guardar la imagen ({reason}). Libere espacio, y guarde otra vez.</translation>
    </message>
</context>
<context>
    <name>ExerciseWords</name>
    <message>
        <source>Breathing</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>Common slips</source>
        <translation>Errores frecuentes</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Más fácil</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Más difícil</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Tenga presente</translation>
    </message>
    <message>
        <source>Sources: {list}</source>
        <translation>Fuentes: {list}</translation>
    </message>
    <message>
        <source>Stop when</source>
        <translation>Pare cuando</translation>
    </message>
    <message>
        <source>You made this exercise. Floorside knows nothing more about it.</source>
        <translation>Este ejercicio es suyo. Floorside no sabe nada más de él.</translation>
    </message>
    <message>
        <source>also: {names}</source>
        <translation>también: {names}</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>In your own words, one thing per line</source>
        <translation>En sus propias palabras, una cosa por línea</translation>
    </message>
    <message>
        <source>{heading}, in your own words</source>
        <translation>{heading}, en sus propias palabras</translation>
    </message>
</context>
<context>
    <name>FigurePicker</name>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Sin figura</translation>
    </message>
</context>
<context>
    <name>FinerParts</name>
    <message>
        <source>A rest this short lasts as long as it takes to move and to hear what comes next.</source>
        <translation>Un descanso tan corto dura lo que se tarda en moverse y oír lo que viene.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>One rep: {phase}</source>
        <translation>Una repetición: {phase}</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Descanso entre series</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>form</source>
        <translation>forma</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>descanso</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>series</translation>
    </message>
    <message>
        <source>tempo</source>
        <translation>ritmo</translation>
    </message>
</context>
<context>
    <name>FlarePlanForm</name>
    <message>
        <source>My flare plan</source>
        <translation>Mi plan para los brotes</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>{fault}. If you save this, that file is kept aside.</source>
        <translation>{fault}. Si guarda esto, ese archivo se aparta.</translation>
    </message>
</context>
<context>
    <name>FlarePlanPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>My flare plan</source>
        <translation>Mi plan para los brotes</translation>
    </message>
    <message>
        <source>New numbness, a weaker leg, or pain in both legs? Then this first:</source>
        <translation>¿Adormecimiento nuevo, una pierna más débil o dolor en las dos piernas? Entonces esto primero:</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Todavía no hay nada escrito.</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo pedir ayuda</translation>
    </message>
</context>
<context>
    <name>FlarePlanService</name>
    <message>
        <source>The flare plan could not be saved ({reason}). Floorside keeps it in memory and tries again.</source>
        <translation>No se pudo guardar el plan para los brotes ({reason}). Floorside lo conserva en la memoria y vuelve a intentarlo.</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>A folder to keep in step with</source>
        <translation>Una carpeta para sincronizar</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Borrarlo</translation>
    </message>
    <message>
        <source>Delete the file in the shared folder too?</source>
        <translation>¿Borrar también el archivo de la carpeta compartida?</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Volver a ella</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>¿Volver a esta copia?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Not everything was deleted.</source>
        <translation>No se borró todo.</translation>
    </message>
    <message>
        <source>This computer keeps in step with a shared folder. What your other computers have there comes back with one of the next exchanges, also what is not in the backup. To prevent that, first press Stop under “Several computers”.</source>
        <translation>Este equipo se sincroniza con una carpeta compartida. Lo que sus otros equipos tienen allí vuelve en uno de los próximos intercambios, también lo que no está en la copia. Para evitarlo, pulse antes «Detener» en «Varios equipos».</translation>
    </message>
    <message>
        <source>What this computer wrote stays in the folder until you delete it: {path}</source>
        <translation>Lo que este equipo escribió se queda en la carpeta hasta que usted lo borre: {path}</translation>
    </message>
    <message>
        <source>{path} could not be removed ({reason}).</source>
        <translation>No se pudo quitar {path} ({reason}).</translation>
    </message>
    <message>
        <source>{path} holds what this computer wrote for your other computers. What they read of it stays with them.</source>
        <translation>{path} contiene lo que este equipo escribió para los otros. Lo que ya leyeron se queda en ellos.</translation>
    </message>
</context>
<context>
    <name>FolderSection</name>
    <message>
        <source>A folder that Syncthing, Nextcloud, Dropbox or a USB stick carries can keep your computers in step. These are then stored there as well: your sessions with notes and pain values, questionnaires, activities with their ratings, routines with their doses, answers to suggestions, own exercises with pictures, and your flare plan. Of a routine, the version changed last, with its doses, is used on every computer.</source>
        <translation>Una carpeta que llevan Syncthing, Nextcloud, Dropbox o una memoria USB puede mantener sincronizados sus equipos. Entonces se guardan también allí: sus sesiones con notas y valores de dolor, cuestionarios, actividades con sus valoraciones, rutinas con sus cantidades, respuestas a sugerencias, ejercicios propios con imágenes y su plan para los brotes. De una rutina, en todos los equipos se usa la versión cambiada por última vez, con sus cantidades.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Floorside also looks by itself, every few minutes.</source>
        <translation>Floorside también mira por su cuenta, cada pocos minutos.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>In step now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Keep in step no longer</source>
        <translation>Dejar de sincronizar</translation>
    </message>
    <message>
        <source>Keep in step with a folder…</source>
        <translation>Sincronizar con una carpeta…</translation>
    </message>
    <message>
        <source>Look into the folder</source>
        <translation>Mirar en la carpeta</translation>
    </message>
    <message>
        <source>None: nothing goes from here to other computers.</source>
        <translation>Ninguna: de aquí no sale nada a otros equipos.</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>Varios equipos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop keeping in step</source>
        <translation>Detener la sincronización</translation>
    </message>
    <message>
        <source>What is here and in the folder stays.</source>
        <translation>Lo que hay aquí y en la carpeta se queda.</translation>
    </message>
</context>
<context>
    <name>FolderSync</name>
    <message>
        <source>A file in the shared folder cannot be read. It is tried again later: {name}.</source>
        <translation>No se puede leer un archivo de la carpeta compartida. Se intentará más tarde: {name}.</translation>
    </message>
    <message>
        <source>A file in the shared folder is from a newer Floorside. Update this one: {name}.</source>
        <translation>Un archivo de la carpeta compartida es de un Floorside más nuevo. Actualice este: {name}.</translation>
    </message>
    <message>
        <source>A file in the shared folder is not complete yet. It is read again later: {name}.</source>
        <translation>Un archivo de la carpeta compartida aún no está completo. Se leerá otra vez más tarde: {name}.</translation>
    </message>
    <message>
        <source>From the other computers: {new} new, {updated} changed.</source>
        <translation>De los otros equipos: {new} más, {updated} con cambios.</translation>
    </message>
    <message>
        <source>Keeping in step</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>Keeping in step did not work this time. It is tried again later.</source>
        <translation>La sincronización no funcionó esta vez. Se intentará más tarde.</translation>
    </message>
    <message>
        <source>Last in step: {time}.</source>
        <translation>Última sincronización: {time}.</translation>
    </message>
    <message>
        <source>Looking into the folder…</source>
        <translation>Mirando en la carpeta…</translation>
    </message>
    <message>
        <source>Not all in step. Last tried: {time}.</source>
        <translation>No todo está sincronizado. Último intento: {time}.</translation>
    </message>
    <message>
        <source>The folder is not there just now. Floorside looks for it again later.</source>
        <translation>La carpeta no está ahora mismo. Floorside la buscará más tarde.</translation>
    </message>
    <message>
        <source>The shared folder cannot be written to. It is tried again later: {name}.</source>
        <translation>No se puede escribir en la carpeta compartida. Se intentará más tarde: {name}.</translation>
    </message>
    <message>
        <source>There are two copies of a file in the shared folder. Both were read: {name}.</source>
        <translation>Hay dos copias de un archivo en la carpeta compartida. Se leyeron las dos: {name}.</translation>
    </message>
    <message>
        <source>{sessions} with two values to choose from: open the history.</source>
        <translation>{sessions} con dos valores para elegir: abra el historial.</translation>
    </message>
</context>
<context>
    <name>HalfYear</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>The last half year</source>
        <translation>El último medio año</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>stronger = more of the routine done</source>
        <translation>más intenso = más parte de la rutina hecha</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>My flare plan</source>
        <translation>Mi plan para los brotes</translation>
    </message>
    <message>
        <source>Short lessons</source>
        <translation>Lecciones breves</translation>
    </message>
    <message>
        <source>Sources: {list}</source>
        <translation>Fuentes: {list}</translation>
    </message>
    <message>
        <source>Which country are you in?</source>
        <translation>¿En qué país está?</translation>
    </message>
</context>
<context>
    <name>HelpSection</name>
    <message>
        <source>Always one key away: F1.</source>
        <translation>Siempre a una tecla: F1.</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Número de emergencias</translation>
    </message>
    <message>
        <source>Of the country where you are. If yours is not listed, type its number.</source>
        <translation>Del país donde está. Si el suyo no está en la lista, escriba su número.</translation>
    </message>
    <message>
        <source>Read the signs</source>
        <translation>Leer las señales</translation>
    </message>
    <message>
        <source>The signs that need help</source>
        <translation>Las señales que necesitan ayuda</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo pedir ayuda</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Más arriba</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n walks.</source>
        <translation>
            <numerusform>%n caminata.</numerusform>
            <numerusform>%n caminatas.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 walk.</source>
        <translation>1 caminata.</translation>
    </message>
    <message>
        <source>At its worst {pain}.</source>
        <translation>En el peor momento, {pain}.</translation>
    </message>
    <message numerus="yes">
        <source>In the last half year: %n sessions.</source>
        <translation>
            <numerusform>En el último medio año: %n sesión.</numerusform>
            <numerusform>En el último medio año: %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last half year: 1 session.</source>
        <translation>En el último medio año: 1 sesión.</translation>
    </message>
    <message numerus="yes">
        <source>In {month}: %n sessions.</source>
        <translation>
            <numerusform>En {month}: %n sesión.</numerusform>
            <numerusform>En {month}: %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>In {month}: 1 session.</source>
        <translation>En {month}: 1 sesión.</translation>
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
        <translation>A la mañana siguiente, {pain}.</translation>
    </message>
    <message>
        <source>Pain after {after}, on average.</source>
        <translation>Dolor después: {after}, en promedio.</translation>
    </message>
    <message>
        <source>Pain before {before}, after {after}, on average.</source>
        <translation>Dolor antes: {before}, después: {after}, en promedio.</translation>
    </message>
    <message>
        <source>Pain before {before}, on average.</source>
        <translation>Dolor antes: {before}, en promedio.</translation>
    </message>
    <message numerus="yes">
        <source>Since {day}: %n sessions.</source>
        <translation>
            <numerusform>Desde el {day}: %n sesión.</numerusform>
            <numerusform>Desde el {day}: %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since {day}: 1 session.</source>
        <translation>Desde el {day}: 1 sesión.</translation>
    </message>
    <message>
        <source>This session cannot be read at the moment. Choose it to try again.</source>
        <translation>Esta sesión no se puede leer por ahora. Elíjala para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>{exercise}, left: {first} → {last}.</source>
        <translation>{exercise}, izquierda: {first} → {last}.</translation>
    </message>
    <message>
        <source>{exercise}, right: {first} → {last}.</source>
        <translation>{exercise}, derecha: {first} → {last}.</translation>
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
        <translation>Cambio de una sesión deshecho</translation>
    </message>
    <message>
        <source>Change to a walk undone</source>
        <translation>Cambio de una caminata deshecho</translation>
    </message>
    <message>
        <source>Session deleted</source>
        <translation>Sesión borrada</translation>
    </message>
    <message>
        <source>Session edited</source>
        <translation>Sesión cambiada</translation>
    </message>
    <message>
        <source>The session has changed since, so it stays as it is.</source>
        <translation>La sesión ha cambiado desde entonces, así que se queda como está.</translation>
    </message>
    <message>
        <source>The walk has changed since, so it stays as it is.</source>
        <translation>La caminata ha cambiado desde entonces, así que se queda como está.</translation>
    </message>
    <message>
        <source>Walk deleted</source>
        <translation>Caminata borrada</translation>
    </message>
    <message>
        <source>Walk edited</source>
        <translation>Caminata cambiada</translation>
    </message>
</context>
<context>
    <name>HistoryReader</name>
    <message>
        <source>The history cannot be read at the moment. Sessions still work, and are kept.</source>
        <translation>Ahora no se puede leer el historial. Las sesiones funcionan igual, y se guardan.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n activities of your own</source>
        <translation>
            <numerusform>%n actividad propia</numerusform>
            <numerusform>%n actividades propias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers to suggestions</source>
        <translation>
            <numerusform>%n respuesta a una sugerencia</numerusform>
            <numerusform>%n respuestas a sugerencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose changes</source>
        <translation>
            <numerusform>%n cambio de cantidad</numerusform>
            <numerusform>%n cambios de cantidad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaires</source>
        <translation>
            <numerusform>%n cuestionario</numerusform>
            <numerusform>%n cuestionarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ratings of activities</source>
        <translation>
            <numerusform>%n valoración de una actividad</numerusform>
            <numerusform>%n valoraciones de actividades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routines</source>
        <translation>
            <numerusform>%n rutina</numerusform>
            <numerusform>%n rutinas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions changed on both computers: both values are kept.</source>
        <translation>
            <numerusform>%n sesión cambiada en los dos equipos: se conservan los dos valores.</numerusform>
            <numerusform>%n sesiones cambiadas en los dos equipos: se conservan los dos valores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions dated in the future: kept, and not used for suggestions until then.</source>
        <translation>
            <numerusform>%n sesión con fecha futura: se conserva, y hasta entonces no se usa para sugerencias.</numerusform>
            <numerusform>%n sesiones con fecha futura: se conservan, y hasta entonces no se usan para sugerencias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions with a date other than the day of the session: kept as it is.</source>
        <translation>
            <numerusform>%n sesión con otra fecha que el día de la sesión: se conserva tal cual.</numerusform>
            <numerusform>%n sesiones con otra fecha que el día de la sesión: se conservan tal cual.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 activity of your own</source>
        <translation>1 actividad propia</translation>
    </message>
    <message>
        <source>1 answer to a suggestion</source>
        <translation>1 respuesta a una sugerencia</translation>
    </message>
    <message>
        <source>1 dose change</source>
        <translation>1 cambio de cantidad</translation>
    </message>
    <message>
        <source>1 questionnaire</source>
        <translation>1 cuestionario</translation>
    </message>
    <message>
        <source>1 rating of an activity</source>
        <translation>1 valoración de una actividad</translation>
    </message>
    <message>
        <source>1 routine</source>
        <translation>1 rutina</translation>
    </message>
    <message>
        <source>1 session changed on both computers: both values are kept.</source>
        <translation>1 sesión cambiada en los dos equipos: se conservan los dos valores.</translation>
    </message>
    <message>
        <source>1 session dated in the future: kept, and not used for suggestions until then.</source>
        <translation>1 sesión con fecha futura: se conserva, y hasta entonces no se usa para sugerencias.</translation>
    </message>
    <message>
        <source>1 session with a date other than the day of the session: kept as it is.</source>
        <translation>1 sesión con otra fecha que el día de la sesión: se conserva tal cual.</translation>
    </message>
    <message>
        <source>Also imported: {along}.</source>
        <translation>También se importó: {along}.</translation>
    </message>
    <message>
        <source>Open them in the history to choose one: they are marked “{mark}”.</source>
        <translation>Ábralas en el historial para elegir: llevan la marca «{mark}».</translation>
    </message>
    <message>
        <source>the flare plan</source>
        <translation>el plan para los brotes</translation>
    </message>
    <message>
        <source>{new} new, {updated} changed, {known} known already.</source>
        <translation>Más: {new}, con cambios: {updated}, ya conocidas: {known}.</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>In this order. Alt and the arrow keys move an entry, Delete removes it.</source>
        <translation>En este orden. Alt y las flechas mueven una entrada, Supr la quita.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>That did not work ({kind}). The report at the end of Settings says more</source>
        <translation>Eso no funcionó ({kind}). El informe al final de Ajustes dice más</translation>
    </message>
</context>
<context>
    <name>KeepAwake</name>
    <message>
        <source>A session is running</source>
        <translation>Hay una sesión en marcha</translation>
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
        <translation>Supr</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>AvPág</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>RePág</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>enter</source>
        <translation>intro</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>A month back</source>
        <translation>Un mes atrás</translation>
    </message>
    <message>
        <source>A month on</source>
        <translation>Un mes adelante</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back, from a page that lies over the others</source>
        <translation>Atrás, desde una página que está sobre las otras</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>During a session</source>
        <translation>Durante una sesión</translation>
    </message>
    <message>
        <source>Edit the routine</source>
        <translation>Editar la rutina</translation>
    </message>
    <message>
        <source>Editor: move the entry down</source>
        <translation>Edición: bajar la entrada</translation>
    </message>
    <message>
        <source>Editor: move the entry up</source>
        <translation>Edición: subir la entrada</translation>
    </message>
    <message>
        <source>Editor: remove the entry</source>
        <translation>Edición: quitar la entrada</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Floor view</source>
        <translation>Vista de suelo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>How much the voice says</source>
        <translation>Cuánto dice la voz</translation>
    </message>
    <message>
        <source>In a form: keep what was entered</source>
        <translation>En un formulario: guardar lo introducido</translation>
    </message>
    <message>
        <source>In a question about pain: the answer; on the slider of a dose: the dose</source>
        <translation>En una pregunta sobre el dolor: la respuesta; en el control deslizante de una cantidad: la cantidad</translation>
    </message>
    <message>
        <source>In the calendar of History</source>
        <translation>En el calendario del historial</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Duele</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>On the routine page and in its editor</source>
        <translation>En la página de la rutina y al editarla</translation>
    </message>
    <message>
        <source>Pause, go on</source>
        <translation>Pausa, seguir</translation>
    </message>
    <message>
        <source>Put the routine on paper</source>
        <translation>Pasar la rutina a papel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>Say all steps, this session</source>
        <translation>Decir todos los pasos, en esta sesión</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Start the session</source>
        <translation>Empezar la sesión</translation>
    </message>
    <message>
        <source>Stop; you are asked first</source>
        <translation>Parar; antes se le pregunta</translation>
    </message>
    <message>
        <source>Ten seconds or one rep less</source>
        <translation>Diez segundos o una repetición menos</translation>
    </message>
    <message>
        <source>Ten seconds or one rep more</source>
        <translation>Diez segundos o una repetición más</translation>
    </message>
    <message>
        <source>The first day that is shown</source>
        <translation>El primer día que se muestra</translation>
    </message>
    <message>
        <source>The last day that is shown</source>
        <translation>El último día que se muestra</translation>
    </message>
    <message>
        <source>The menu of an exercise in the list</source>
        <translation>El menú de un ejercicio de la lista</translation>
    </message>
    <message>
        <source>The sessions of the day</source>
        <translation>Las sesiones del día</translation>
    </message>
    <message>
        <source>This page; in a session, when to get help</source>
        <translation>Esta página; en una sesión: cuándo pedir ayuda</translation>
    </message>
    <message>
        <source>Tones on or off</source>
        <translation>Activar o desactivar los tonos</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Girar la imagen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo pedir ayuda</translation>
    </message>
</context>
<context>
    <name>KitWords</name>
    <message>
        <source>Have within reach: {things}.</source>
        <translation>Al alcance: {things}.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>For now: {language}, as started with --language.</source>
        <translation>Por ahora: {language}, por haberse iniciado con --language.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The window opens anew in the language that you choose.</source>
        <translation>La ventana se vuelve a abrir en el idioma que elija.</translation>
    </message>
    <message>
        <source>Translated, not yet read by a clinician of this language.</source>
        <translation>Traducción aún no leída por un profesional de la salud de este idioma.</translation>
    </message>
    <message>
        <source>Words and voice</source>
        <translation>Textos y voz</translation>
    </message>
</context>
<context>
    <name>LastResort</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Floorside could not open.</source>
        <translation>Floorside no se pudo abrir.</translation>
    </message>
    <message>
        <source>Something went wrong while starting ({kind}, {place}). Your history was not deleted. Start Floorside once more. If that does not help, copy the report, paste it into a message to whoever helps you, and then close this.</source>
        <translation>Algo salió mal al iniciar ({kind}, {place}). Su historial no se borró. Inicie Floorside otra vez. Si eso no ayuda, copie el informe, péguelo en un mensaje a quien le ayude, y cierre esto.</translation>
    </message>
    <message>
        <source>Something went wrong; Floorside goes on.</source>
        <translation>Algo salió mal; Floorside sigue.</translation>
    </message>
    <message>
        <source>Something went wrong; the session goes on.</source>
        <translation>Algo salió mal; la sesión sigue.</translation>
    </message>
    <message>
        <source>The report is copied. Paste it into a message to whoever helps you.</source>
        <translation>El informe se ha copiado. Péguelo en un mensaje a quien le ayude.</translation>
    </message>
    <message>
        <source>outside Floorside</source>
        <translation>fuera de Floorside</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Not saved yet: once more leaves without saving.</source>
        <translation>Aún sin guardar: otra vez sale sin guardar.</translation>
    </message>
</context>
<context>
    <name>LessonOffer</name>
    <message>
        <source>A minute to read, if you like: {title}.</source>
        <translation>Un minuto de lectura, si quiere: {title}.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>About a minute each. {read} of {all} read.</source>
        <translation>Un minuto cada una, más o menos. {read} de {all} leídas.</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Todas las lecciones</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>My flare plan</source>
        <translation>Mi plan para los brotes</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Lección siguiente</translation>
    </message>
    <message>
        <source>Short lessons</source>
        <translation>Lecciones breves</translation>
    </message>
    <message>
        <source>Sources: {list}</source>
        <translation>Fuentes: {list}</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo pedir ayuda</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leída</translation>
    </message>
    <message>
        <source>{title}, read</source>
        <translation>{title}, leída</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Still pictures</source>
        <translation>Imágenes fijas</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>The figure stands still and changes with the phase.</source>
        <translation>La figura no se mueve y cambia con cada fase.</translation>
    </message>
</context>
<context>
    <name>MinutesRow</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All of it takes no longer</source>
        <translation>Todo no dura más</translation>
    </message>
    <message>
        <source>How many minutes do you have today? {minutes}</source>
        <translation>¿Cuántos minutos tiene hoy? {minutes}</translation>
    </message>
    <message>
        <source>Minutes today</source>
        <translation>Minutos hoy</translation>
    </message>
</context>
<context>
    <name>NoSessions</name>
    <message>
        <source>Add a session done elsewhere</source>
        <translation>Añadir una sesión hecha en otro lugar</translation>
    </message>
    <message>
        <source>After your first session you can read here what you did and how it felt.</source>
        <translation>Después de su primera sesión podrá leer aquí lo que hizo y cómo se sintió.</translation>
    </message>
    <message>
        <source>Choose a routine</source>
        <translation>Elegir una rutina</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aún no hay nada aquí</translation>
    </message>
</context>
<context>
    <name>NotOnDisk</name>
    <message>
        <source>Not on the disk yet</source>
        <translation>Aún no está en el disco</translation>
    </message>
</context>
<context>
    <name>NothingLeft</name>
    <message>
        <source>Everything is paused for now</source>
        <translation>Todo está en pausa por ahora</translation>
    </message>
    <message>
        <source>It stays so as long as what you ticked holds. Another routine may still have some for you.</source>
        <translation>Seguirá así mientras sea válido lo que marcó. Puede que otra rutina aún tenga alguno para usted.</translation>
    </message>
    <message>
        <source>No exercise is left for today</source>
        <translation>No queda ningún ejercicio para hoy</translation>
    </message>
    <message>
        <source>No exercise of this routine is left</source>
        <translation>No queda ningún ejercicio de esta rutina</translation>
    </message>
    <message>
        <source>What you ticked</source>
        <translation>Lo que marcó</translation>
    </message>
    <message>
        <source>When that has changed, untick it in Settings.</source>
        <translation>Cuando eso haya cambiado, desmárquelo en Ajustes.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>A gentle start</source>
        <translation>Un comienzo suave</translation>
    </message>
    <message>
        <source>About half for now</source>
        <translation>Cerca de la mitad por ahora</translation>
    </message>
    <message>
        <source>New pain in a leg usually settles; these signs need help:</source>
        <translation>Un dolor nuevo en una pierna suele calmarse; estas señales necesitan ayuda:</translation>
    </message>
    <message>
        <source>One step up</source>
        <translation>Un paso más</translation>
    </message>
    <message>
        <source>Pain spread in your session today, so rest is best for now. Some signs need help quickly.</source>
        <translation>El dolor se extendió en su sesión de hoy; lo mejor ahora es descansar. Algunas señales requieren ayuda pronto.</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness new in both legs needs help now.</source>
        <translation>Dolor, hormigueo o adormecimiento nuevos en las dos piernas necesitan ayuda ahora.</translation>
    </message>
    <message>
        <source>Please have this looked at today, before you exercise.</source>
        <translation>Pida que se lo revisen hoy, antes de hacer ejercicio.</translation>
    </message>
    <message>
        <source>Please have your legs looked at today.</source>
        <translation>Pida que le revisen las piernas hoy.</translation>
    </message>
    <message>
        <source>Some sessions have been too much lately. The gentle routine may suit you for a few days, and a doctor or physiotherapist can look at it with you.</source>
        <translation>Últimamente algunas sesiones han sido demasiado. La rutina suave puede convenirle unos días, y un médico o un fisioterapeuta puede valorarlo con usted.</translation>
    </message>
    <message>
        <source>That is a lot of pain today. The gentle routine may suit you, or a rest.</source>
        <translation>Hoy hay mucho dolor. Puede convenirle la rutina suave, o un descanso.</translation>
    </message>
    <message>
        <source>That is a lot of pain, as on other days lately. The gentle routine may suit you today, and a doctor or physiotherapist can look at it with you.</source>
        <translation>Hay mucho dolor, como otros días últimamente. La rutina suave puede convenirle hoy, y un médico o un fisioterapeuta puede valorarlo con usted.</translation>
    </message>
    <message>
        <source>The last two sessions went well. Go one step up, towards what you did before?</source>
        <translation>Las dos últimas sesiones fueron bien. ¿Un paso más, hacia lo que hacía antes?</translation>
    </message>
    <message>
        <source>The last two sessions were too much. The gentle routine may suit you today, or a rest.</source>
        <translation>Las dos últimas sesiones fueron demasiado. La rutina suave puede convenirle hoy, o un descanso.</translation>
    </message>
    <message>
        <source>When both legs are affected, please get help now, and leave the exercises for today.</source>
        <translation>Si afecta a las dos piernas, pida ayuda ahora y deje los ejercicios por hoy.</translation>
    </message>
    <message>
        <source>Would you like to begin with a small session? Easier forms, four to six minutes, growing from there.</source>
        <translation>¿Quiere empezar con una sesión pequeña? Formas más fáciles, de cuatro a seis minutos, y de ahí a más.</translation>
    </message>
    <message>
        <source>You feel it further down. Usually it settles; these signs need help:</source>
        <translation>Lo nota más abajo. Suele calmarse; estas señales necesitan ayuda:</translation>
    </message>
    <message numerus="yes">
        <source>Your last usual session was %n weeks ago. Start again with about half, without the harder forms? If all is well, the rest comes back within two weeks.</source>
        <translation>
            <numerusform>Su última sesión habitual fue hace %n semana. ¿Empezar otra vez con cerca de la mitad, sin las formas más difíciles? Si todo va bien, el resto vuelve en dos semanas.</numerusform>
            <numerusform>Su última sesión habitual fue hace %n semanas. ¿Empezar otra vez con cerca de la mitad, sin las formas más difíciles? Si todo va bien, el resto vuelve en dos semanas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your pain has been higher these past two weeks than it was at first. That can have many reasons, and a doctor or physiotherapist can look at it with you.</source>
        <translation>Su dolor ha sido mayor estas dos semanas que al principio. Puede tener muchas razones, y un médico o un fisioterapeuta puede valorarlo con usted.</translation>
    </message>
</context>
<context>
    <name>NumberChoice</name>
    <message>
        <source>Another country</source>
        <translation>Otro país</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <translation>Elija su país</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Número de emergencias</translation>
    </message>
    <message>
        <source>Is this the whole number? An emergency number has at least two digits.</source>
        <translation>¿Es el número completo? Un número de emergencias tiene al menos dos cifras.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
</context>
<context>
    <name>NumberStepper</name>
    <message>
        <source>Whole numbers from {low} to {high}</source>
        <translation>Números enteros de {low} a {high}</translation>
    </message>
    <message>
        <source>{name}: less</source>
        <translation>{name}: menos</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}: más</translation>
    </message>
</context>
<context>
    <name>OpenFolder</name>
    <message>
        <source>Your system did not open the folder. It is {path}.</source>
        <translation>Su sistema no abrió la carpeta. Es {path}.</translation>
    </message>
</context>
<context>
    <name>OtherSoundSection</name>
    <message>
        <source>Music or a film goes on by itself afterwards, if it was playing before.</source>
        <translation>La música o la película sigue sola después, si antes estaba sonando.</translation>
    </message>
    <message>
        <source>Other sound</source>
        <translation>Otro sonido</translation>
    </message>
    <message>
        <source>Pause other players during a session</source>
        <translation>Pausar otros reproductores durante una sesión</translation>
    </message>
</context>
<context>
    <name>OtherValues</name>
    <message>
        <source>Given on another computer: {value}</source>
        <translation>Indicado en otro equipo: {value}</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Conservar esto</translation>
    </message>
    <message>
        <source>Keep what is shown</source>
        <translation>Conservar lo que se muestra</translation>
    </message>
    <message>
        <source>Keep {value}</source>
        <translation>Conservar {value}</translation>
    </message>
    <message>
        <source>Shown now: {value}</source>
        <translation>Se muestra ahora: {value}</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar esto</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>Usar {value}</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n days this week</source>
        <translation>
            <numerusform>%n día esta semana</numerusform>
            <numerusform>%n días esta semana</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day this week</source>
        <translation>1 día esta semana</translation>
    </message>
    <message>
        <source>Add a session done elsewhere</source>
        <translation>Añadir una sesión hecha en otro lugar</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>For your physio…</source>
        <translation>Para su fisioterapeuta…</translation>
    </message>
    <message>
        <source>Go to the sessions of a month</source>
        <translation>Ir a las sesiones de un mes</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Ir a…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Sessions that you do appear here.</source>
        <translation>Las sesiones que haga aparecen aquí.</translation>
    </message>
</context>
<context>
    <name>OwnExercise</name>
    <message>
        <source>Breaths</source>
        <translation>Respiraciones</translation>
    </message>
    <message>
        <source>Circles, both ways</source>
        <translation>Círculos, en ambos sentidos</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Mantenido</translation>
    </message>
    <message numerus="yes">
        <source>Line {line} has %n words. Up to {most} can be spoken: could it be two lines?</source>
        <translation>
            <numerusform>La línea {line} tiene %n palabra. Se pueden decir hasta {most}: ¿podrían ser dos líneas?</numerusform>
            <numerusform>La línea {line} tiene %n palabras. Se pueden decir hasta {most}: ¿podrían ser dos líneas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {n} is long. Could it be two lines?</source>
        <translation>La línea {n} es larga. ¿Podrían ser dos?</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Reps, each held</source>
        <translation>Repeticiones, cada una mantenida</translation>
    </message>
    <message>
        <source>Steps to the sides</source>
        <translation>Pasos a los lados</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n lines. Could some of them be one?</source>
        <translation>
            <numerusform>Cabe %n línea. ¿Podrían algunas ser una sola?</numerusform>
            <numerusform>Caben %n líneas. ¿Podrían algunas ser una sola?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnExercisePage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Cambiar {name}</translation>
    </message>
    <message>
        <source>Counted this way, it starts afresh in your routines. The history keeps what you have done so far.</source>
        <translation>Contado así, empieza de nuevo en sus rutinas. El historial conserva lo que ha hecho hasta ahora.</translation>
    </message>
    <message>
        <source>Delete this exercise</source>
        <translation>Borrar este ejercicio</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>First one side, then the other</source>
        <translation>Primero un lado, luego el otro</translation>
    </message>
    <message>
        <source>Floorside knows nothing about this exercise. Bear in mind what you have ticked in Settings, and stop if it hurts.</source>
        <translation>Floorside no sabe nada de este ejercicio. Tenga presente lo que marcó en Ajustes, y pare si duele.</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Cómo se cuenta</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>It is shown on the screen during the exercise.</source>
        <translation>Se muestra en la pantalla durante el ejercicio.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Necesita un nombre.</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Tenga presente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Ejercicio nuevo</translation>
    </message>
    <message>
        <source>One step per line, if you like. The voice says them while you get into position.</source>
        <translation>Un paso por línea, si quiere. La voz los dice mientras se coloca.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>The dose that it starts with in a routine. You can change it there at any time.</source>
        <translation>La cantidad con la que empieza en una rutina. Allí puede cambiarla cuando quiera.</translation>
    </message>
    <message>
        <source>The figure of an exercise that looks similar. It is shown if there is no picture of yours.</source>
        <translation>La figura de un ejercicio que se parece. Se muestra si no hay una imagen suya.</translation>
    </message>
    <message>
        <source>There is an exercise with this name already.</source>
        <translation>Ya hay un ejercicio con este nombre.</translation>
    </message>
    <message>
        <source>Up to three photos or drawings of your own: choose them, paste them, or drop them here. They are shown one after the other. Only the picture is kept, and nothing about where or when it was taken.</source>
        <translation>Hasta tres fotos o dibujos suyos: elíjalos, péguelos o arrástrelos aquí. Se muestran uno tras otro. Solo se guarda la imagen, y nada sobre dónde o cuándo se hizo.</translation>
    </message>
    <message>
        <source>Up to {n} characters.</source>
        <translation>Hasta {n} caracteres.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Your pictures</source>
        <translation>Sus imágenes</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>{name}, cambiado</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>{name}, borrado</translation>
    </message>
    <message>
        <source>{name} made</source>
        <translation>{name}, creado</translation>
    </message>
    <message>
        <source>“{routine}” has no other exercise. Put another one in first.</source>
        <translation>«{routine}» no tiene otro ejercicio. Ponga otro antes.</translation>
    </message>
</context>
<context>
    <name>PaceSection</name>
    <message>
        <source>Down to the floor, or up from it</source>
        <translation>Bajar al suelo, o levantarse de él</translation>
    </message>
    <message>
        <source>Goes on with Space, a click, a headset button or a remote.</source>
        <translation>Sigue con Espacio, un clic, un botón de los auriculares o un control remoto.</translation>
    </message>
    <message>
        <source>Now up to {needed} s, since the voice needs that long; {own} s where it says less.</source>
        <translation>Ahora hasta {needed} s, porque la voz los necesita; {own} s donde dice menos.</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo de la sesión</translation>
    </message>
    <message>
        <source>Time between exercises. It never shortens an exercise.</source>
        <translation>El tiempo entre ejercicios. Nunca acorta un ejercicio.</translation>
    </message>
    <message>
        <source>To another position on the floor</source>
        <translation>A otra posición en el suelo</translation>
    </message>
    <message>
        <source>To the next exercise in the same position</source>
        <translation>Al siguiente ejercicio en la misma posición</translation>
    </message>
    <message>
        <source>To the other direction</source>
        <translation>Al otro sentido</translation>
    </message>
    <message>
        <source>To the other side</source>
        <translation>Al otro lado</translation>
    </message>
    <message>
        <source>Wait for me before each exercise</source>
        <translation>Esperarme antes de cada ejercicio</translation>
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
        <translation>La página: {extent}</translation>
    </message>
</context>
<context>
    <name>PainRow</name>
    <message>
        <source>0: none</source>
        <translation>0: ninguno</translation>
    </message>
    <message>
        <source>10: the worst I can imagine</source>
        <translation>10: el peor que pueda imaginar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>The worst pain is lower than another answer. Both are kept.</source>
        <translation>El peor dolor es menor que otra respuesta. Las dos se conservan.</translation>
    </message>
    <message>
        <source>{0} {1} of {2}</source>
        <translation>{0} {1} de {2}</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Guardar la página</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La página</translation>
    </message>
    <message>
        <source>The printer cannot be reached. The page can still be saved as a PDF.</source>
        <translation>No se puede acceder a la impresora. La página todavía se puede guardar como PDF.</translation>
    </message>
</context>
<context>
    <name>PausePanel</name>
    <message>
        <source>A pause of a set length. Then the session goes on by itself.</source>
        <translation>Una pausa de duración fija. Después la sesión sigue sola.</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>The session stops here until you go on, with Space or the button.</source>
        <translation>La sesión se detiene aquí hasta que usted siga, con Espacio o el botón.</translation>
    </message>
    <message>
        <source>Wait for me</source>
        <translation>Espera</translation>
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
        <translation>Todos</translation>
    </message>
    <message>
        <source>Half year</source>
        <translation>Medio año</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>What the charts show</source>
        <translation>Qué muestran los gráficos</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>Picture {n}</source>
        <translation>Imagen {n}</translation>
    </message>
    <message>
        <source>Show it earlier</source>
        <translation>Mostrarla antes</translation>
    </message>
    <message>
        <source>Show picture {n} earlier</source>
        <translation>Mostrar antes la imagen {n}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>Take out picture {n}</source>
        <translation>Sacar la imagen {n}</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Choose pictures</source>
        <translation>Elegir imágenes</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Elegir imágenes…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Imágenes ({kinds})</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Leyendo la imagen…</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>No hay imagen para pegar. Copie antes una.</translation>
    </message>
    <message>
        <source>There is room for {n} pictures. Take one out first.</source>
        <translation>Caben {n} imágenes. Saque antes una.</translation>
    </message>
    <message>
        <source>This picture is there already.</source>
        <translation>Esta imagen ya está.</translation>
    </message>
    <message>
        <source>Which page shows the exercise?</source>
        <translation>¿Qué página muestra el ejercicio?</translation>
    </message>
    <message>
        <source>{name} has several pages</source>
        <translation>{name} tiene varias páginas</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Click to see the next picture.</source>
        <translation>Haga clic para ver la imagen siguiente.</translation>
    </message>
    <message>
        <source>This picture is missing. The exercise works without it.</source>
        <translation>Falta esta imagen. El ejercicio funciona sin ella.</translation>
    </message>
    <message>
        <source>Your picture {n} of {count}</source>
        <translation>Su imagen {n} de {count}</translation>
    </message>
</context>
<context>
    <name>QuestionnaireController</name>
    <message>
        <source>The monthly questionnaire about your back is due, if you like.</source>
        <translation>Ya es hora del cuestionario mensual sobre su espalda, si quiere.</translation>
    </message>
    <message>
        <source>The monthly questionnaire and your own activities are due, if you like.</source>
        <translation>Ya es hora del cuestionario mensual y de valorar sus actividades, si quiere.</translation>
    </message>
    <message>
        <source>The questionnaire of today is kept: {score} of {all} ticked. All scores stand in History.</source>
        <translation>El cuestionario de hoy está guardado: {score} de {all} marcadas. Todas las puntuaciones están en el historial.</translation>
    </message>
    <message>
        <source>You can rate your own activities again, if you like.</source>
        <translation>Puede valorar otra vez sus propias actividades, si quiere.</translation>
    </message>
</context>
<context>
    <name>QuestionnaireSection</name>
    <message>
        <source>All scores stand in History.</source>
        <translation>Todas las puntuaciones están en el historial.</translation>
    </message>
    <message>
        <source>Fill it in now</source>
        <translation>Completarlo ahora</translation>
    </message>
    <message>
        <source>How your back is, over the months</source>
        <translation>Cómo va su espalda, a lo largo de los meses</translation>
    </message>
    <message>
        <source>Remind me about once a month</source>
        <translation>Recordármelo cada mes más o menos</translation>
    </message>
    <message>
        <source>The Roland-Morris questionnaire: 24 sentences to tick, about three minutes.</source>
        <translation>El cuestionario de Roland-Morris: 24 frases para marcar, unos tres minutos.</translation>
    </message>
    <message>
        <source>Today's answers</source>
        <translation>Respuestas de hoy</translation>
    </message>
</context>
<context>
    <name>QuestionnaireService</name>
    <message>
        <source>Questionnaire filled in</source>
        <translation>Cuestionario rellenado</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>A sharp pain is a good reason to leave this one for now.</source>
        <translation>Un dolor agudo es una buena razón para dejar este por ahora.</translation>
    </message>
    <message>
        <source>Cramp, or something else</source>
        <translation>Calambre, u otra cosa</translation>
    </message>
    <message>
        <source>Ease out of it, slowly</source>
        <translation>Afloje despacio</translation>
    </message>
    <message>
        <source>End for today</source>
        <translation>Terminar por hoy</translation>
    </message>
    <message>
        <source>End for today?</source>
        <translation>¿Terminar por hoy?</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Terminar la sesión</translation>
    </message>
    <message>
        <source>Every set so far is kept and counts. The session waits meanwhile.</source>
        <translation>Cada serie hecha hasta aquí se conserva y cuenta. La sesión espera mientras tanto.</translation>
    </message>
    <message>
        <source>Find a position that feels better, and breathe. Nothing is timed now.</source>
        <translation>Busque una posición que le siente mejor, y respire. Ahora no corre el tiempo.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>Seguir con este</translation>
    </message>
    <message>
        <source>Go on, do less or leave this one: whatever feels right.</source>
        <translation>Seguir, hacer menos o dejar este: lo que le siente bien.</translation>
    </message>
    <message>
        <source>Go on, rest a minute or leave this one: whatever feels right.</source>
        <translation>Seguir, descansar un minuto o dejar este: lo que le siente bien.</translation>
    </message>
    <message>
        <source>If it was nothing, go on: nothing is noted.</source>
        <translation>Si no era nada, siga: no se anota nada.</translation>
    </message>
    <message>
        <source>If pain, tingling or numbness spreads or stays, end here for today.</source>
        <translation>Si el dolor, el hormigueo o el adormecimiento se extienden o no se van, termine por hoy.</translation>
    </message>
    <message>
        <source>If you like: what was it?</source>
        <translation>Si quiere: ¿qué era?</translation>
    </message>
    <message>
        <source>Leave out what follows, and end the session?</source>
        <translation>¿Omitir lo que sigue y terminar la sesión?</translation>
    </message>
    <message>
        <source>Less is plenty: go only as far as it stays comfortable.</source>
        <translation>Con poco basta: vaya solo hasta donde sea cómodo.</translation>
    </message>
    <message>
        <source>Next exercise: {0}</source>
        <translation>Ejercicio siguiente: {0}</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Nothing comes after this. End the session?</source>
        <translation>Después no viene nada. ¿Terminar la sesión?</translation>
    </message>
    <message>
        <source>Nothing is done yet, so nothing is kept. The session waits meanwhile.</source>
        <translation>Todavía no hay nada hecho, así que no se guarda nada. La sesión espera mientras tanto.</translation>
    </message>
    <message>
        <source>Nothing is done yet; that it hurt is noted. The session waits meanwhile.</source>
        <translation>Todavía no hay nada hecho; queda anotado que dolió. La sesión espera mientras tanto.</translation>
    </message>
    <message>
        <source>Rest a minute</source>
        <translation>Descansar un minuto</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Agudo</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Smaller: {0}</source>
        <translation>Más pequeño: {0}</translation>
    </message>
    <message>
        <source>Spreading, numb or tingling</source>
        <translation>Se extiende, se duerme u hormiguea</translation>
    </message>
    <message>
        <source>Stay paused</source>
        <translation>Quedarse en pausa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Parar y guardar</translation>
    </message>
    <message>
        <source>Stop and keep what was done?</source>
        <translation>¿Parar y guardar lo hecho?</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>¿Parar aquí?</translation>
    </message>
    <message>
        <source>Stretching too far</source>
        <translation>Demasiado estiramiento</translation>
    </message>
    <message>
        <source>Usually it settles with rest. Leave this exercise for today; ending here is best. Some signs need help quickly: When to get help lists them.</source>
        <translation>Suele calmarse con descanso. Deje este ejercicio por hoy; lo mejor es terminar aquí. Algunas señales necesitan ayuda rápida: están en «Cuándo pedir ayuda».</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>¿Y ahora?</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo pedir ayuda</translation>
    </message>
    <message>
        <source>You felt it spread. Usually it settles; these signs need help:</source>
        <translation>Notó que se extendía. Suele calmarse; estas señales necesitan ayuda:</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Get help</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>When to get help (F1)</source>
        <translation>Cuándo pedir ayuda (F1)</translation>
    </message>
    <message>
        <source>{place}, you are here</source>
        <translation>{place}, está aquí</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Flare plan changed</source>
        <translation>Plan para los brotes cambiado</translation>
    </message>
    <message>
        <source>Flare plan deleted</source>
        <translation>Plan para los brotes borrado</translation>
    </message>
</context>
<context>
    <name>ReadingSection</name>
    <message>
        <source>My flare plan</source>
        <translation>Mi plan para los brotes</translation>
    </message>
    <message>
        <source>Offer a lesson after a session</source>
        <translation>Ofrecer una lección después de una sesión</translation>
    </message>
    <message>
        <source>One at most, and each only once.</source>
        <translation>Una como mucho, y cada una solo una vez.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Leerlas</translation>
    </message>
    <message>
        <source>Short lessons</source>
        <translation>Lecciones breves</translation>
    </message>
    <message>
        <source>Short lessons and the flare plan</source>
        <translation>Lecciones breves y el plan para los brotes</translation>
    </message>
    <message>
        <source>Twelve, of about a minute each, with their sources.</source>
        <translation>Doce, de un minuto cada una más o menos, con sus fuentes.</translation>
    </message>
    <message>
        <source>What helps on a sore day, written on a calm one and offered when you need it.</source>
        <translation>Lo que ayuda en un día de más dolor, escrito en uno tranquilo y ofrecido cuando lo necesita.</translation>
    </message>
</context>
<context>
    <name>RedFlagList</name>
    <message>
        <source>You said this today</source>
        <translation>Usted lo ha dicho hoy</translation>
    </message>
</context>
<context>
    <name>RefusalsSection</name>
    <message>
        <source>Suggest again</source>
        <translation>Volver a sugerir</translation>
    </message>
    <message>
        <source>Suggest again: {what}</source>
        <translation>Volver a sugerir: {what}</translation>
    </message>
    <message>
        <source>Suggestions you do not want</source>
        <translation>Sugerencias que no quiere</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>No hay ninguna.</translation>
    </message>
    <message>
        <source>What you said no to for good. You can change your mind here.</source>
        <translation>Lo que rechazó para siempre. Aquí puede cambiar de opinión.</translation>
    </message>
    <message>
        <source>{exercise}: a harder form</source>
        <translation>{exercise}: una forma más difícil</translation>
    </message>
    <message>
        <source>{exercise}: advice</source>
        <translation>{exercise}: consejo</translation>
    </message>
    <message>
        <source>{exercise}: an easier form</source>
        <translation>{exercise}: una forma más fácil</translation>
    </message>
    <message>
        <source>{exercise}: less</source>
        <translation>{exercise}: menos</translation>
    </message>
    <message>
        <source>{exercise}: more</source>
        <translation>{exercise}: más</translation>
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
        <translation>Su sistema no puede recordárselo: Floorside no encuentra allí un planificador que lo acepte. «Guardar en el calendario…» pone en su lugar un aviso en su calendario.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were done without the program, and are here as the person told them.</source>
        <translation>
            <numerusform>%n de ellas se hizo sin el programa, y está aquí como la persona lo contó.</numerusform>
            <numerusform>%n de ellas se hicieron sin el programa, y están aquí como la persona lo contó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0: cannot do it, 10: as before. %n points are a clear change.</source>
        <translation>
            <numerusform>0: no puedo hacerlo, 10: como antes. %n punto es un cambio claro.</numerusform>
            <numerusform>0: no puedo hacerlo, 10: como antes. %n puntos son un cambio claro.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 respuesta</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>1 of them was done without the program, and is here as the person told it.</source>
        <translation>1 de ellas se hizo sin el programa, y está aquí como la persona lo contó.</translation>
    </message>
    <message>
        <source>Conditions: none ticked</source>
        <translation>Condiciones de salud: ninguna marcada</translation>
    </message>
    <message>
        <source>Conditions: {names}</source>
        <translation>Condiciones de salud: {names}</translation>
    </message>
    <message>
        <source>Days per week</source>
        <translation>Días por semana</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Cantidades</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Floorside wrote this on {day} from what the person did at home and told it. Nothing in it was measured.</source>
        <translation>Floorside escribió esto el {day} con lo que la persona hizo en casa y contó. Nada de ello se midió.</translation>
    </message>
    <message>
        <source>For the physiotherapist</source>
        <translation>Para fisioterapia</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Completas</translation>
    </message>
    <message>
        <source>In the legs, before a session</source>
        <translation>En las piernas, antes de una sesión</translation>
    </message>
    <message>
        <source>L {left}, R {right}</source>
        <translation>I {left}, D {right}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <translation>MMM d, yyyy</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>No answers.</source>
        <translation>Sin respuestas.</translation>
    </message>
    <message>
        <source>Notes, in the person's own words</source>
        <translation>Notas, en palabras de la persona</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Own activities</source>
        <translation>Actividades propias</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Dolor después</translation>
    </message>
    <message>
        <source>Pain at its worst</source>
        <translation>Peor dolor</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Dolor antes</translation>
    </message>
    <message>
        <source>Pain spread, a leg was worse, or pain clearly rose. The program then suggests less.</source>
        <translation>El dolor se extendió, una pierna estaba peor, o el dolor subió claramente. El programa sugiere entonces menos.</translation>
    </message>
    <message>
        <source>Pain the next morning</source>
        <translation>Dolor a la mañana siguiente</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness, compared with the time before.</source>
        <translation>Dolor, hormigueo o adormecimiento, comparado con la vez anterior.</translation>
    </message>
    <message>
        <source>Pain: 0 is none, 10 the worst imaginable. Each dot is an answer, the line goes through the averages.</source>
        <translation>Dolor: 0 es ninguno, 10 el peor imaginable. Cada punto es una respuesta, la línea pasa por los promedios.</translation>
    </message>
    <message>
        <source>Pain: 0 is none, 10 the worst imaginable. The line goes through the averages; the answers are too many for a dot each.</source>
        <translation>Dolor: 0 es ninguno, 10 el peor imaginable. La línea pasa por los promedios; hay demasiadas respuestas para un punto cada una.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Roland-Morris</source>
        <translation>Roland-Morris</translation>
    </message>
    <message>
        <source>Roland-Morris questionnaire</source>
        <translation>Cuestionario de Roland-Morris</translation>
    </message>
    <message>
        <source>The person stopped a set and said why. Spreading: further down the leg.</source>
        <translation>La persona paró una serie y dijo por qué. Se extiende: baja más por la pierna.</translation>
    </message>
    <message>
        <source>The worst pain came with</source>
        <translation>El peor dolor vino con</translation>
    </message>
    <message>
        <source>Too much (red answers)</source>
        <translation>Demasiado (respuestas rojas)</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Caminatas</translation>
    </message>
    <message>
        <source>What hurt</source>
        <translation>Lo que dolió</translation>
    </message>
    <message>
        <source>What was planned in the first and the last session with it. In full: sessions with every set done to the end.</source>
        <translation>Lo previsto en la primera y la última sesión con él. Completas: sesiones con todas las series hechas hasta el final.</translation>
    </message>
    <message>
        <source>a leg was worse before the session</source>
        <translation>una pierna estaba peor antes de la sesión</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>average {value}</source>
        <translation>promedio {value}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>in %n sessions</source>
        <translation>
            <numerusform>en %n sesión</numerusform>
            <numerusform>en %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 session</source>
        <translation>en 1 sesión</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>sin respuestas</translation>
    </message>
    <message>
        <source>not said what</source>
        <translation>sin decir qué</translation>
    </message>
    <message>
        <source>pain spread</source>
        <translation>el dolor se extendió</translation>
    </message>
    <message>
        <source>pain {pain} after, {usual} before</source>
        <translation>dolor {pain} después, {usual} antes</translation>
    </message>
    <message>
        <source>pain {pain} at its worst</source>
        <translation>peor dolor {pain}</translation>
    </message>
    <message>
        <source>pain {pain} the next morning, {usual} as a rule</source>
        <translation>dolor {pain} a la mañana siguiente, {usual} por lo general</translation>
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
        <translation>{answer}: {sessions}, la última el {day}</translation>
    </message>
    <message>
        <source>{average}, highest {highest}, {answers}</source>
        <translation>{average}, máximo {highest}, {answers}</translation>
    </message>
    <message>
        <source>{count} of {sessions}:</source>
        <translation>{count} de {sessions}:</translation>
    </message>
    <message>
        <source>{days}, {average} a week</source>
        <translation>{days}, {average} por semana</translation>
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
        <translation>{dose}, ambos lados a la vez</translation>
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
        <translation>{exercise}: {sessions}, hasta {highest}</translation>
    </message>
    <message>
        <source>{exercise}: {what}, {sessions}, last on {day}</source>
        <translation>{exercise}: {what}, {sessions}, la última el {day}</translation>
    </message>
    <message>
        <source>{first} to {last}: no session</source>
        <translation>{first} a {last}: ninguna sesión</translation>
    </message>
    <message>
        <source>{first} to {last}: {sessions}</source>
        <translation>{first} a {last}: {sessions}</translation>
    </message>
    <message>
        <source>{first} to {last}: {sessions}, on {days}</source>
        <translation>{first} a {last}: {sessions}, en {days}</translation>
    </message>
    <message>
        <source>{first} → {last}</source>
        <translation>{first} → {last}</translation>
    </message>
    <message>
        <source>{first} → {last} of {all}, the fewer the better</source>
        <translation>{first} → {last} de {all}, cuantas menos, mejor</translation>
    </message>
    <message>
        <source>{full} of {sessions}</source>
        <translation>{full} de {sessions}</translation>
    </message>
    <message>
        <source>{last}: {sessions}</source>
        <translation>{last}: {sessions}</translation>
    </message>
    <message>
        <source>{walks}, {time} in all; first {first} min, last {last} min</source>
        <translation>{walks}, {time} en total; la primera {first} min, la última {last} min</translation>
    </message>
    <message>
        <source>“3.1 → 2.4” are the averages of the first and the last four weeks.</source>
        <translation>«3,1 → 2,4» son los promedios de las cuatro primeras y las cuatro últimas semanas.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>For your physio</source>
        <translation>Para su fisioterapeuta</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Medio año</translation>
    </message>
    <message>
        <source>One page to bring along or to send. It leaves this computer only if you take it.</source>
        <translation>Una página para llevar o enviar. Sale de este equipo solo si usted se la lleva.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>With my notes</source>
        <translation>Con mis notas</translation>
    </message>
</context>
<context>
    <name>RolandMorrisPage</name>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Nothing is ticked. If none of it is true today, Keep once more.</source>
        <translation>No hay nada marcado. Si hoy nada de eso es cierto, pulse «Guardar» otra vez.</translation>
    </message>
    <message>
        <source>You have filled it in today already. These are your ticks; you can change them.</source>
        <translation>Ya lo ha rellenado hoy. Esto es lo que ha marcado; puede cambiarlo.</translation>
    </message>
    <message>
        <source>{n} of {all} ticked</source>
        <translation>{n} de {all} marcadas</translation>
    </message>
</context>
<context>
    <name>RoutineEditor</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>+ Exercise</source>
        <translation>+ Ejercicio</translation>
    </message>
    <message>
        <source>+ Rest</source>
        <translation>+ Descanso</translation>
    </message>
    <message>
        <source>+ Wait for me</source>
        <translation>+ Espera</translation>
    </message>
    <message numerus="yes">
        <source>A routine holds at most %n entries.</source>
        <translation>
            <numerusform>Una rutina tiene como mucho %n entrada.</numerusform>
            <numerusform>Una rutina tiene como mucho %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A routine needs at least one exercise.</source>
        <translation>Una rutina necesita al menos un ejercicio.</translation>
    </message>
    <message>
        <source>Another routine is called “{name}” already.</source>
        <translation>Otra rutina ya se llama «{name}».</translation>
    </message>
    <message>
        <source>Change this exercise…</source>
        <translation>Cambiar este ejercicio…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Down to the floor once, up once.</source>
        <translation>Baja al suelo una vez y se levanta una vez.</translation>
    </message>
    <message>
        <source>Down to the floor {now}; no other order needs less.</source>
        <translation>Baja al suelo {now}; ningún otro orden necesita menos.</translation>
    </message>
    <message>
        <source>Length of this rest</source>
        <translation>Duración de este descanso</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Name of the routine</source>
        <translation>Nombre de la rutina</translation>
    </message>
    <message>
        <source>No need to get down to the floor.</source>
        <translation>No hace falta bajar al suelo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Quitar (Supr)</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <translation>Nombre nuevo: {name}</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Rest: {seconds}</source>
        <translation>Descanso: {seconds}</translation>
    </message>
    <message>
        <source>The order was changed</source>
        <translation>Se cambió el orden</translation>
    </message>
    <message>
        <source>This order takes you down to the floor {now}. Another order needs that {then}.</source>
        <translation>Con este orden baja al suelo {now}. Con otro bastaría {then}.</translation>
    </message>
    <message>
        <source>Use that order</source>
        <translation>Usar ese orden</translation>
    </message>
    <message>
        <source>Wait for me</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>You turn over {now} on the way. Another order needs that {then}.</source>
        <translation>Por el camino se da la vuelta {now}. Con otro orden bastaría {then}.</translation>
    </message>
    <message>
        <source>left out for now</source>
        <translation>omitido por ahora</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>ninguna vez</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>paused for now</source>
        <translation>en pausa por ahora</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>dos veces</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name}, añadido</translation>
    </message>
    <message>
        <source>{name} moved</source>
        <translation>{name}, movido</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>{name}, quitado</translation>
    </message>
    <message>
        <source>{number} of {exercises}</source>
        <translation>{number} de {exercises}</translation>
    </message>
</context>
<context>
    <name>RoutineHeader</name>
    <message>
        <source>Change the routine ({keys})</source>
        <translation>Cambiar la rutina ({keys})</translation>
    </message>
    <message>
        <source>Choose a routine</source>
        <translation>Elegir una rutina</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit the routine</source>
        <translation>Editar la rutina</translation>
    </message>
    <message>
        <source>Routine: {name}. Choose another</source>
        <translation>Rutina: {name}. Elegir otra</translation>
    </message>
    <message>
        <source>paused for now</source>
        <translation>en pausa por ahora</translation>
    </message>
    <message>
        <source>{minutes} today</source>
        <translation>{minutes} hoy</translation>
    </message>
    <message>
        <source>{number} of {exercises}</source>
        <translation>{number} de {exercises}</translation>
    </message>
</context>
<context>
    <name>RoutineMenu</name>
    <message>
        <source>A new routine</source>
        <translation>Una rutina nueva</translation>
    </message>
    <message>
        <source>Add a routine</source>
        <translation>Añadir una rutina</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Añadir de un archivo…</translation>
    </message>
    <message>
        <source>Bring back “{name}”</source>
        <translation>Recuperar «{name}»</translation>
    </message>
    <message>
        <source>Copy this routine</source>
        <translation>Copiar esta rutina</translation>
    </message>
    <message>
        <source>Delete this routine</source>
        <translation>Borrar esta rutina</translation>
    </message>
    <message>
        <source>Edit this routine</source>
        <translation>Editar esta rutina</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Mi rutina</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Rutina nueva</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Put everything back as it came</source>
        <translation>Volver a dejarlo todo como venía</translation>
    </message>
    <message>
        <source>Share as a file…</source>
        <translation>Compartir como archivo…</translation>
    </message>
    <message>
        <source>Share {name}</source>
        <translation>Compartir {name}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>{name} copied</source>
        <translation>{name}, copiado</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>{name}, borrado</translation>
    </message>
    <message>
        <source>{name} is as it came, with the small doses of your gentle start</source>
        <translation>{name} está como venía, con las cantidades pequeñas de su comienzo suave</translation>
    </message>
    <message>
        <source>{name} is as it came: exercises, order, rests, doses and name</source>
        <translation>{name} está como venía: ejercicios, orden, descansos, cantidades y nombre</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} está de vuelta</translation>
    </message>
    <message>
        <source>{name} is saved as {path}.</source>
        <translation>{name} está guardado como {path}.</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <translation>{name}, copia</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}): choose another place.</source>
        <translation>No se pudo escribir {path} ({reason}): elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>RoutineOffers</name>
    <message>
        <source>A gentle start: smaller doses in every routine</source>
        <translation>Un comienzo suave: cantidades menores en cada rutina</translation>
    </message>
    <message>
        <source>About half of the doses for now</source>
        <translation>Cerca de la mitad de las cantidades por ahora</translation>
    </message>
    <message>
        <source>One step up, towards the usual doses</source>
        <translation>Un paso más, hacia las cantidades habituales</translation>
    </message>
    <message>
        <source>The doses have changed since, so they stay as they are.</source>
        <translation>Las cantidades han cambiado desde entonces, así que se quedan como están.</translation>
    </message>
</context>
<context>
    <name>RoutineService</name>
    <message>
        <source>The dose has been changed since. Undo the later change first.</source>
        <translation>La cantidad se cambió después. Deshaga antes el último cambio.</translation>
    </message>
    <message>
        <source>The dose has changed since, so it stays as it is.</source>
        <translation>La cantidad ha cambiado desde entonces, así que se queda como está.</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Deshecho: {change}</translation>
    </message>
</context>
<context>
    <name>RoutineSheet</name>
    <message numerus="yes">
        <source>%n exercises, about {minutes}.</source>
        <translation>
            <numerusform>%n ejercicio, unos {minutes}.</numerusform>
            <numerusform>%n ejercicios, unos {minutes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 exercise, about {minutes}.</source>
        <translation>1 ejercicio, unos {minutes}.</translation>
    </message>
    <message>
        <source>For the wall or the mat, with boxes for a week.</source>
        <translation>Para la pared o la colchoneta, con casillas para una semana.</translation>
    </message>
    <message>
        <source>Go on when you are ready.</source>
        <translation>Siga cuando quiera.</translation>
    </message>
    <message>
        <source>How much it is, as of {day}. Cross a box for each day on which you did the exercise.</source>
        <translation>Cuánto es, a fecha de {day}. Marque una casilla por cada día en que hizo el ejercicio.</translation>
    </message>
    <message>
        <source>Left out for now: {names}.</source>
        <translation>Se omite por ahora: {names}.</translation>
    </message>
    <message>
        <source>Left: {form}</source>
        <translation>Izquierda: {form}</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
    </message>
    <message>
        <source>Rest for {seconds}.</source>
        <translation>Descanso de {seconds}.</translation>
    </message>
    <message>
        <source>Right: {form}. {steps}</source>
        <translation>Derecha: {form}. {steps}</translation>
    </message>
    <message>
        <source>Stop when: {signs}</source>
        <translation>Pare cuando: {signs}</translation>
    </message>
    <message>
        <source>Your conditions leave nothing of {routine} for now.</source>
        <translation>Con lo que marcó sobre su salud, por ahora no queda nada de {routine}.</translation>
    </message>
    <message>
        <source>in seconds: {tempo}</source>
        <translation>en segundos: {tempo}</translation>
    </message>
    <message>
        <source>{dose} · both sides</source>
        <translation>{dose} · los dos lados</translation>
    </message>
    <message>
        <source>{routine} on paper</source>
        <translation>{routine}, en papel</translation>
    </message>
    <message>
        <source>{seconds} of rest between the sets</source>
        <translation>{seconds} de descanso entre las series</translation>
    </message>
</context>
<context>
    <name>RoutineStore</name>
    <message>
        <source>The routine could not be saved ({reason}). Floorside keeps it in memory and tries again.</source>
        <translation>No se pudo guardar la rutina ({reason}). Floorside la conserva en la memoria y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>{routine} (the other version)</source>
        <translation>{routine} (la otra versión)</translation>
    </message>
</context>
<context>
    <name>ScoreChart</name>
    <message>
        <source>Scores, {first} to {last}. Newest: {newest}. Average: {average}.</source>
        <translation>Puntuaciones, {first} – {last}; último resultado: {newest}. Media: {average}.</translation>
    </message>
    <message>
        <source>Scores: {list}</source>
        <translation>Puntuaciones: {list}</translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>Not filled in yet.</source>
        <translation>Aún sin completar.</translation>
    </message>
    <message>
        <source>On {day} it was {score}; a difference of fewer than five may be chance.</source>
        <translation>El {day} era {score}; una diferencia de menos de cinco puede ser casualidad.</translation>
    </message>
    <message>
        <source>That is clearly less than on {day}, which had {score}.</source>
        <translation>Es claramente menos que el {day}, que tenía {score}.</translation>
    </message>
    <message>
        <source>That is clearly more than on {day}, which had {score}. A doctor could look at it.</source>
        <translation>Es claramente más que el {day}, que tenía {score}. Un médico podría valorarlo.</translation>
    </message>
    <message>
        <source>{day}: {score} of {all}. The fewer the ticks, the fewer things are hard to do.</source>
        <translation>{day}: {score} de {all}. Cuantas menos marcas, menos cosas cuestan.</translation>
    </message>
</context>
<context>
    <name>ScoresLine</name>
    <message>
        <source>All scores of the questionnaire</source>
        <translation>Todas las puntuaciones del cuestionario</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Fill in the questionnaire</source>
        <translation>Completar el cuestionario</translation>
    </message>
    <message>
        <source>Roland-Morris questionnaire: {scores}</source>
        <translation>Cuestionario de Roland-Morris: {scores}</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>The questionnaire itself is here in English only.</source>
        <translation>El cuestionario en sí solo está aquí en inglés.</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>Floorside is already open and does not respond. Close it, or end its process, then start it again.</source>
        <translation>Floorside ya está abierto y no responde. Ciérrelo, o termine su proceso, y vuelva a iniciarlo.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message numerus="yes">
        <source>%n exercises and their routines</source>
        <translation>
            <numerusform>%n ejercicio y sus rutinas</numerusform>
            <numerusform>%n ejercicios y sus rutinas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your own exercises</source>
        <translation>
            <numerusform>%n de sus ejercicios</numerusform>
            <numerusform>%n de sus ejercicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions of the last backup are not in it: import {path} to have them again</source>
        <translation>
            <numerusform>%n sesión de la última copia no está en él: importe {path} para volver a tenerla</numerusform>
            <numerusform>%n sesiones de la última copia no están en él: importe {path} para volver a tenerlas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions, all sound</source>
        <translation>
            <numerusform>%n sesión, en orden</numerusform>
            <numerusform>%n sesiones, todas en orden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tones</source>
        <translation>
            <numerusform>%n tono</numerusform>
            <numerusform>%n tonos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, each with its sources, and the words of the flare plan</source>
        <translation>
            <numerusform>%n, cada una con sus fuentes, y las palabras del plan para los brotes</numerusform>
            <numerusform>%n, cada una con sus fuentes, y las palabras del plan para los brotes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message>
        <source>1 session of the last backup is not in it: import {path} to have it again</source>
        <translation>1 sesión de la última copia no está en él: importe {path} para volver a tenerla</translation>
    </message>
    <message>
        <source>1 session, all sound</source>
        <translation>1 sesión, en orden</translation>
    </message>
    <message>
        <source>A calm guide through a timed floor routine. Without a command it opens its window.</source>
        <translation>Una guía tranquila para una rutina cronometrada en el suelo. Sin ningún comando, abre su ventana.</translation>
    </message>
    <message>
        <source>A good time for your routine, if it suits you.</source>
        <translation>Una buena hora para su rutina, si le va bien.</translation>
    </message>
    <message>
        <source>A part of a session could not be put into the history. The whole session is kept in {file}.</source>
        <translation>Una parte de una sesión no se pudo poner en el historial. La sesión entera está guardada en {file}.</translation>
    </message>
    <message>
        <source>All other settings are as they were.</source>
        <translation>Todos los demás ajustes están como estaban.</translation>
    </message>
    <message>
        <source>All other settings are as they were; the file was kept as {path}.</source>
        <translation>Todos los demás ajustes están como estaban; el archivo se guardó como {path}.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Estado de salida</translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation>FALLO</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Floorside is in the menu; floorside --remove-desktop takes it out again ({file})</source>
        <translation>Floorside está en el menú; floorside --remove-desktop lo quita ({file})</translation>
    </message>
    <message>
        <source>Floorside is no longer in the menu</source>
        <translation>Floorside ya no está en el menú</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>None is missing.</source>
        <translation>No falta ninguna.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>PySide6 is missing, which draws the page: pip install PySide6-Essentials</source>
        <translation>Falta PySide6, que dibuja la página: pip install PySide6-Essentials</translation>
    </message>
    <message>
        <source>ROUTINE is the id of a routine (full, short, flare, chair) or a TOML file.</source>
        <translation>ROUTINE es el identificador de una rutina (full, short, flare, chair) o un archivo TOML.</translation>
    </message>
    <message>
        <source>Removing the program leaves them.</source>
        <translation>Permanecen al quitar el programa.</translation>
    </message>
    <message>
        <source>Sessions between the beginning and {until} may be missing too.</source>
        <translation>También pueden faltar sesiones entre el comienzo y {until}.</translation>
    </message>
    <message>
        <source>Sessions between the beginning and {until} may be missing.</source>
        <translation>Pueden faltar sesiones entre el comienzo y {until}.</translation>
    </message>
    <message>
        <source>Sessions between {begin} and {until} may be missing too.</source>
        <translation>También pueden faltar sesiones entre {begin} y {until}.</translation>
    </message>
    <message>
        <source>Sessions between {begin} and {until} may be missing.</source>
        <translation>Pueden faltar sesiones entre {begin} y {until}.</translation>
    </message>
    <message>
        <source>Something could not be put into the history. Everything else goes on.</source>
        <translation>Algo no se pudo poner en el historial. Todo lo demás sigue.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Sinopsis</translation>
    </message>
    <message>
        <source>The damaged files are kept in {folder}.</source>
        <translation>Los archivos dañados están guardados en {folder}.</translation>
    </message>
    <message>
        <source>The disk is full. What is new is kept in memory and saved as soon as there is room.</source>
        <translation>El disco está lleno. Lo nuevo queda en la memoria y se guardará en cuanto haya espacio.</translation>
    </message>
    <message>
        <source>The history cannot be reached. What is new is kept in memory and saved as soon as it can be.</source>
        <translation>No se puede acceder al historial. Lo nuevo queda en la memoria y se guardará en cuanto sea posible.</translation>
    </message>
    <message>
        <source>The history cannot be written to. What is new is kept in memory and saved as soon as it can be.</source>
        <translation>No se puede escribir en el historial. Lo nuevo queda en la memoria y se guardará en cuanto sea posible.</translation>
    </message>
    <message>
        <source>The history {what}, and there is no backup of it. A new one begins.</source>
        <translation>El historial {what}, y no hay copia de seguridad. Empieza uno nuevo.</translation>
    </message>
    <message>
        <source>The history {what}. It was put together again from the backup of {time} with {sessions} ({saved} of them saved from the damaged file).</source>
        <translation>El historial {what}. Se recompuso con la copia de {time}, con {sessions} ({saved} recuperadas del archivo dañado).</translation>
    </message>
    <message>
        <source>The history {what}. It was put together again from the backup of {time} with {sessions}.</source>
        <translation>El historial {what}. Se recompuso con la copia de {time}, con {sessions}.</translation>
    </message>
    <message>
        <source>The history {what}. It was put together again with {sessions}.</source>
        <translation>El historial {what}. Se recompuso con {sessions}.</translation>
    </message>
    <message>
        <source>The latest part of the history (the file that ends in -wal) was taken away or damaged since the last start. The last sessions may be missing; all others are here.</source>
        <translation>La parte más reciente del historial (el archivo que termina en -wal) se quitó o se dañó desde el último inicio. Pueden faltar las últimas sesiones; todas las demás están.</translation>
    </message>
    <message>
        <source>The usual settings are used there for now.</source>
        <translation>Allí valen por ahora los ajustes habituales.</translation>
    </message>
    <message>
        <source>The usual settings are used there, all others as they were; the file was kept as {name}.</source>
        <translation>Allí valen los ajustes habituales, los demás como estaban; el archivo se guardó como {name}.</translation>
    </message>
    <message>
        <source>There is more than one version of the history: {used} is used, {others} are not. Import those to bring in what is only there, then move those elsewhere.</source>
        <translation>Hay más de una versión del historial: se usa {used}, y no {others}. Impórtelas para traer lo que solo está allí, y después llévelas a otro lugar.</translation>
    </message>
    <message>
        <source>There is more than one version of the history: {used} is used, {other} is not. Import that one to bring in what is only there, then move that one elsewhere.</source>
        <translation>Hay más de una versión del historial: se usa {used}, y no {other}. Impórtela para traer lo que solo está allí, y después llévela a otro lugar.</translation>
    </message>
    <message>
        <source>User commands</source>
        <translation>Comandos de usuario</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Caminata</translation>
    </message>
    <message>
        <source>What was left of it is kept in {folder}.</source>
        <translation>Lo que quedaba está guardado en {folder}.</translation>
    </message>
    <message>
        <source>a calm guide through a timed floor routine</source>
        <translation>una guía tranquila para una rutina cronometrada en el suelo</translation>
    </message>
    <message>
        <source>a character here is not allowed</source>
        <translation>aquí hay un carácter que no se permite</translation>
    </message>
    <message>
        <source>a comma or the closing bracket is missing</source>
        <translation>falta una coma o el corchete de cierre</translation>
    </message>
    <message>
        <source>a command failed; one line says why</source>
        <translation>un comando ha fallado; una línea dice por qué</translation>
    </message>
    <message>
        <source>a day such as 2026-01-31</source>
        <translation>un día como 2026-01-31</translation>
    </message>
    <message>
        <source>a flare plan is written</source>
        <translation>hay un plan para los brotes escrito</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>a folder is expected, and nothing was named</source>
        <translation>se espera una carpeta, y no se nombró ninguna</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a name needs an equals sign and a value after it</source>
        <translation>después de un nombre van un signo igual y un valor</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a number has thousands of digits</source>
        <translation>un número tiene miles de cifras</translation>
    </message>
    <message>
        <source>a number has thousands of digits, use an ordinary one</source>
        <translation>un número tiene miles de cifras, use uno corriente</translation>
    </message>
    <message>
        <source>a number here is too large, use an ordinary one</source>
        <translation>un número aquí es demasiado grande, use uno corriente</translation>
    </message>
    <message>
        <source>a part of it cannot be read ({error}): it is mended when Floorside is started again</source>
        <translation>una parte no se puede leer ({error}): se repara en el próximo inicio de Floorside</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a time with its zone such as 2026-01-31T07:40:00Z</source>
        <translation>una hora con su zona como 2026-01-31T07:40:00Z</translation>
    </message>
    <message>
        <source>a value is expected: a number, a list, or text in quotes</source>
        <translation>se espera un valor: un número, una lista o texto entre comillas</translation>
    </message>
    <message>
        <source>a value is missing for {name}</source>
        <translation>falta un valor para {name}</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a {kinds} takes no dose, write the dose beside an exercise</source>
        <translation>{kinds} no lleva cantidad, escriba la cantidad junto a un ejercicio</translation>
    </message>
    <message>
        <source>add it to the exercise once more</source>
        <translation>añádala otra vez al ejercicio</translation>
    </message>
    <message>
        <source>allowed is one line of at most {most} characters</source>
        <translation>se permite una línea de {most} caracteres como mucho</translation>
    </message>
    <message>
        <source>allowed is the name of a picture that the window has saved, once</source>
        <translation>se permite el nombre de una imagen que guardó la ventana, una vez</translation>
    </message>
    <message>
        <source>also write a report for whoever helps you: the versions and the last lines of the log</source>
        <translation>escribir también un informe para quien le ayude: las versiones y las últimas líneas del registro</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>any conditions that you had ticked are missing, tick them again in Settings</source>
        <translation>faltan las condiciones de salud que hubiera marcado, márquelas otra vez en Ajustes</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>argumentos</translation>
    </message>
    <message>
        <source>as if all of it had been done in so many sessions lately; without it, the history says what is known</source>
        <translation>como si todo se hubiera hecho en tantas sesiones recientes; sin ello, el historial dice lo que se conoce</translation>
    </message>
    <message>
        <source>at least {limit} is allowed</source>
        <translation>se permite {limit} como mínimo</translation>
    </message>
    <message>
        <source>at most {limit} entries are allowed</source>
        <translation>se permiten {limit} entradas como máximo</translation>
    </message>
    <message>
        <source>at most {limit} is allowed</source>
        <translation>se permite {limit} como máximo</translation>
    </message>
    <message>
        <source>at most {limit} letters are allowed</source>
        <translation>se permiten {limit} caracteres como máximo</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>al final</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>hacia atrás</translation>
    </message>
    <message>
        <source>cannot be read ({error})</source>
        <translation>no se puede leer ({error})</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>no se puede leer ({reason})</translation>
    </message>
    <message>
        <source>cannot be read ({reason}), its files are left out for now</source>
        <translation>no se puede leer ({reason}), sus archivos se omiten por ahora</translation>
    </message>
    <message>
        <source>cannot be used ({error}): check the folder's permissions</source>
        <translation>no se puede usar ({error}): mire los permisos de la carpeta</translation>
    </message>
    <message>
        <source>cannot be used ({error}): the disk refuses; check it, and the free space</source>
        <translation>no se puede usar ({error}): el disco se niega; mírelo, y el espacio libre</translation>
    </message>
    <message>
        <source>cannot be used ({reason}): check the folder's permissions</source>
        <translation>no se puede usar ({reason}): mire los permisos de la carpeta</translation>
    </message>
    <message>
        <source>cannot be used ({reason}): choose another folder</source>
        <translation>no se puede usar ({reason}): elija otra carpeta</translation>
    </message>
    <message>
        <source>cannot be used ({reason}); look at who may open it, or choose another with --data-dir</source>
        <translation>no se puede usar ({reason}); mire quién puede abrirlo, o elija otro con --data-dir</translation>
    </message>
    <message>
        <source>cannot be written to ({reason}): nothing was imported</source>
        <translation>no admite escritura ({reason}): no se importó nada</translation>
    </message>
    <message>
        <source>change side</source>
        <translation>cambiar de lado</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>círculo</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>comandos</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>could not be put back as it was ({refused}): import once more when it can be written to</source>
        <translation>no se pudo dejar como estaba ({refused}): importe otra vez cuando se pueda escribir</translation>
    </message>
    <message>
        <source>could not be restored ({error})</source>
        <translation>no se pudo restaurar ({error})</translation>
    </message>
    <message>
        <source>could not be written ({reason}): choose another place</source>
        <translation>no se pudo escribir ({reason}): elija otro lugar</translation>
    </message>
    <message>
        <source>did you mean {near!r}?</source>
        <translation>¿quería decir {near!r}?</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>done elsewhere</source>
        <translation>hecha en otro lugar</translation>
    </message>
    <message>
        <source>down</source>
        <translation>bajar</translation>
    </message>
    <message>
        <source>each line begins with a name, or with a bracket</source>
        <translation>cada línea empieza con un nombre o con un corchete</translation>
    </message>
    <message>
        <source>expected {wanted}</source>
        <translation>se espera {wanted}</translation>
    </message>
    <message>
        <source>expected {wanted}, got {found}</source>
        <translation>se espera {wanted}, hay {found}</translation>
    </message>
    <message>
        <source>follow</source>
        <translation>juntar</translation>
    </message>
    <message>
        <source>format is not {format}: choose a file that was exported from Floorside</source>
        <translation>format no es {format}: elija un archivo exportado por Floorside</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>hacia delante</translation>
    </message>
    <message>
        <source>get ready</source>
        <translation>preparación</translation>
    </message>
    <message>
        <source>has a -journal of another program beside it</source>
        <translation>tiene al lado un -journal de otro programa</translation>
    </message>
    <message>
        <source>has a -wal that belongs to another file</source>
        <translation>tiene un -wal que pertenece a otro archivo</translation>
    </message>
    <message>
        <source>has a fault ({findings}): it is mended at the next start</source>
        <translation>tiene un fallo ({findings}): se repara en el próximo inicio</translation>
    </message>
    <message>
        <source>has a schema number that does not fit its tables</source>
        <translation>tiene un número de esquema que no corresponde a sus tablas</translation>
    </message>
    <message>
        <source>has changed since</source>
        <translation>ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>has no known ending; write it as .json (everything) or .csv (tables)</source>
        <translation>no tiene una terminación conocida; escríbalo como .json (todo) o .csv (tablas)</translation>
    </message>
    <message>
        <source>has no known ending; write it as .pdf</source>
        <translation>no tiene una terminación conocida; escríbalo como .pdf</translation>
    </message>
    <message>
        <source>has {count} words, allowed is 1 to {most}</source>
        <translation>tiene {count} palabras, se permiten de 1 a {most}</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>mantener</translation>
    </message>
    <message>
        <source>holds a value that the history does not take ({error})</source>
        <translation>contiene un valor que el historial no acepta ({error})</translation>
    </message>
    <message>
        <source>holds more than {most:g} MB</source>
        <translation>contiene más de {most:g} MB</translation>
    </message>
    <message>
        <source>holds {count} files, at most {most} are allowed</source>
        <translation>contiene {count} archivos, se permiten {most} como mucho</translation>
    </message>
    <message>
        <source>how much is spoken</source>
        <translation>cuánto se dice</translation>
    </message>
    <message>
        <source>hurt</source>
        <translation>dolió</translation>
    </message>
    <message>
        <source>in</source>
        <translation>tomar aire</translation>
    </message>
    <message>
        <source>is a database of another program</source>
        <translation>es una base de datos de otro programa</translation>
    </message>
    <message>
        <source>is a file, a folder is expected</source>
        <translation>es un archivo, se espera una carpeta</translation>
    </message>
    <message>
        <source>is a link to {target}, which is not there: connect that disk or folder again</source>
        <translation>es un enlace a {target}, que no está: vuelva a conectar ese disco o carpeta</translation>
    </message>
    <message>
        <source>is a table, which cannot be read back: choose a .json file, which holds everything that was exported</source>
        <translation>es una tabla, que no se puede volver a leer: elija un archivo .json, que contiene todo lo exportado</translation>
    </message>
    <message>
        <source>is being mended by another Floorside: close that one first</source>
        <translation>lo está reparando otro Floorside: ciérrelo antes</translation>
    </message>
    <message>
        <source>is being written to by another Floorside: try again in a moment</source>
        <translation>otro Floorside está escribiendo en él: inténtelo otra vez en un momento</translation>
    </message>
    <message>
        <source>is closed: send it to a file or a terminal</source>
        <translation>está cerrada: envíela a un archivo o a una terminal</translation>
    </message>
    <message>
        <source>is damaged ({error})</source>
        <translation>está dañado ({error})</translation>
    </message>
    <message>
        <source>is damaged ({findings})</source>
        <translation>está dañado ({findings})</translation>
    </message>
    <message>
        <source>is damaged ({findings}): choose another backup</source>
        <translation>está dañado ({findings}): elija otra copia</translation>
    </message>
    <message>
        <source>is damaged, or no routine of Floorside's: ask for it once more</source>
        <translation>está dañado o no es una rutina de Floorside: pídalo otra vez</translation>
    </message>
    <message>
        <source>is damaged, or was not written by Floorside</source>
        <translation>está dañado o no lo escribió Floorside</translation>
    </message>
    <message>
        <source>is false, allowed is only true; leave the whole item out for no wait</source>
        <translation>es false, solo se permite true; quite toda la entrada para no esperar</translation>
    </message>
    <message>
        <source>is gone</source>
        <translation>ha desaparecido</translation>
    </message>
    <message>
        <source>is nested too deep</source>
        <translation>está anidado con demasiada profundidad</translation>
    </message>
    <message>
        <source>is not a Floorside history</source>
        <translation>no es un historial de Floorside</translation>
    </message>
    <message>
        <source>is not a file: move it elsewhere</source>
        <translation>no es un archivo: llévelo a otro lugar</translation>
    </message>
    <message>
        <source>is not an export of Floorside: choose one (.json), or a copy of a history (.db)</source>
        <translation>no es una exportación de Floorside: elija una (.json) o la copia de un historial (.db)</translation>
    </message>
    <message>
        <source>is not an exported history, or was laid out anew and is too large to be read</source>
        <translation>no es un historial exportado, o se reordenó y es demasiado grande para leerlo</translation>
    </message>
    <message>
        <source>is not complete ({error}): install it again</source>
        <translation>no está completo ({error}): instálelo de nuevo</translation>
    </message>
    <message>
        <source>is not for {id}, which has no sides: write its values in the item itself</source>
        <translation>no sirve para {id}, que no tiene lados: escriba sus valores en la propia entrada</translation>
    </message>
    <message>
        <source>is not part of the dose of {id}, leave it out</source>
        <translation>no es parte de la cantidad de {id}, quítelo</translation>
    </message>
    <message>
        <source>is not the picture of that name</source>
        <translation>no es la imagen de ese nombre</translation>
    </message>
    <message>
        <source>is open in another Floorside: close that one first</source>
        <translation>está abierto en otro Floorside: ciérrelo antes</translation>
    </message>
    <message>
        <source>is true, but steps go to the left and to the right by themselves; leave it out</source>
        <translation>es true, pero los pasos ya van a izquierda y derecha; quítelo</translation>
    </message>
    <message>
        <source>is unknown here, {allowed}</source>
        <translation>no se conoce aquí, {allowed}</translation>
    </message>
    <message>
        <source>is written in UTF-16: save it again as UTF-8</source>
        <translation>está escrito en UTF-16: guárdelo como UTF-8</translation>
    </message>
    <message>
        <source>is written on Linux only; here, the system's own way makes an entry</source>
        <translation>solo se escribe en Linux; aquí, el propio sistema hace una entrada</translation>
    </message>
    <message>
        <source>is {id!r}, allowed are up to 64 small letters a–z, digits and hyphens</source>
        <translation>es {id!r}, se permiten hasta 64 minúsculas a–z, cifras y guiones</translation>
    </message>
    <message>
        <source>is {id!r}, allowed is {flare_plan!r}</source>
        <translation>es {id!r}, se permite {flare_plan!r}</translation>
    </message>
    <message>
        <source>is {id!r}, allowed is {prefix} and up to 60 small letters a–z, digits and hyphens</source>
        <translation>es {id!r}, se permite {prefix} y hasta 60 minúsculas a–z, cifras y guiones</translation>
    </message>
    <message>
        <source>is {id!r}, rename the file to {id}.toml</source>
        <translation>es {id!r}, cambie el nombre del archivo a {id}.toml</translation>
    </message>
    <message>
        <source>is {rest:g}, allowed is more than 0 and at most 600 seconds</source>
        <translation>es {rest:g}, se permite más de 0 y como mucho 600 segundos</translation>
    </message>
    <message>
        <source>is {value:g}, allowed is more than 0 and at most {most:g}</source>
        <translation>es {value:g}, se permite más de 0 y como mucho {most:g}</translation>
    </message>
    <message>
        <source>is {value:g}, allowed is {least:g} to {most:g}</source>
        <translation>es {value:g}, se permite de {least:g} a {most:g}</translation>
    </message>
    <message>
        <source>it is restored from its copy when it is next shown</source>
        <translation>se recupera de su copia cuando se vuelva a mostrar</translation>
    </message>
    <message numerus="yes">
        <source>its words are complete, %n recorded phrases; found {engines}; try it with the sound check in Settings</source>
        <translation>
            <numerusform>sus palabras están completas, %n frase grabada; encontrado: {engines}; pruébela con la prueba de sonido en Ajustes</numerusform>
            <numerusform>sus palabras están completas, %n frases grabadas; encontrado: {engines}; pruébela con la prueba de sonido en Ajustes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its words are complete, %n recorded phrases; try it with the sound check in Settings</source>
        <translation>
            <numerusform>sus palabras están completas, %n frase grabada; pruébela con la prueba de sonido en Ajustes</numerusform>
            <numerusform>sus palabras están completas, %n frases grabadas; pruébela con la prueba de sonido en Ajustes</numerusform>
        </translation>
    </message>
    <message>
        <source>keep everything, settings too, under DIR</source>
        <translation>guardar todo, también los ajustes, en DIR</translation>
    </message>
    <message>
        <source>known are {names}</source>
        <translation>se conocen {names}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>left and right differ, but this exercise has no sides</source>
        <translation>izquierda y derecha difieren, pero este ejercicio no tiene lados</translation>
    </message>
    <message>
        <source>left out: {names}. {reason}</source>
        <translation>se omite: {names}. {reason}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>línea {line}</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>line {line}, entry {number} of {list}</source>
        <translation>línea {line}, entrada {number} de {list}</translation>
    </message>
    <message>
        <source>line {line}, session {number}</source>
        <translation>línea {line}, sesión {number}</translation>
    </message>
    <message>
        <source>line {line}: {what}</source>
        <translation>línea {line}: {what}</translation>
    </message>
    <message>
        <source>line {number}: an entry is missing after the comma</source>
        <translation>línea {number}: falta una entrada después de la coma</translation>
    </message>
    <message>
        <source>line {number}: no list {name} can stand here: export anew, or update Floorside</source>
        <translation>línea {number}: aquí no puede ir ninguna lista {name}: exporte de nuevo, o actualice Floorside</translation>
    </message>
    <message>
        <source>line {number}: nothing may follow the end</source>
        <translation>línea {number}: nada puede seguir al final</translation>
    </message>
    <message>
        <source>line {number}: the file ends too early, its end is missing</source>
        <translation>línea {number}: el archivo termina demasiado pronto, falta su final</translation>
    </message>
    <message>
        <source>line {number}: the line before must end with a comma</source>
        <translation>línea {number}: la línea anterior debe terminar en coma</translation>
    </message>
    <message>
        <source>lists are nested too deeply</source>
        <translation>hay listas anidadas con demasiada profundidad</translation>
    </message>
    <message>
        <source>lists or tables are nested too deeply, two levels are enough</source>
        <translation>hay listas o tablas anidadas con demasiada profundidad, bastan dos niveles</translation>
    </message>
    <message>
        <source>look at catalogue, figures, sounds, settings, database and backups</source>
        <translation>revisar catálogo, figuras, sonidos, ajustes, base de datos y copias</translation>
    </message>
    <message>
        <source>look at the program instead: window, fonts, plugins, sound and voice; no data is read</source>
        <translation>revisar en cambio el programa: ventana, letras, módulos, sonido y voz; no se lee ningún dato</translation>
    </message>
    <message>
        <source>needs SQLite 3.37, this Python has {version}: use a newer Python</source>
        <translation>necesita SQLite 3.37, este Python tiene {version}: use un Python más nuevo</translation>
    </message>
    <message>
        <source>no backup could be made ({error})</source>
        <translation>no se pudo hacer copia de seguridad ({error})</translation>
    </message>
    <message>
        <source>no flare plan is written yet</source>
        <translation>aún no hay plan para los brotes escrito</translation>
    </message>
    <message>
        <source>no notification can be shown ({error})</source>
        <translation>no se puede mostrar ninguna notificación ({error})</translation>
    </message>
    <message>
        <source>no room is left on the disk, check the free space</source>
        <translation>no queda espacio en el disco, mire el espacio libre</translation>
    </message>
    <message>
        <source>no session is saved yet</source>
        <translation>aún no hay ninguna sesión guardada</translation>
    </message>
    <message>
        <source>no sessions in this time</source>
        <translation>ninguna sesión en este tiempo</translation>
    </message>
    <message>
        <source>no sessions yet</source>
        <translation>todavía ninguna sesión</translation>
    </message>
    <message>
        <source>none is made yet</source>
        <translation>aún no hay ninguna</translation>
    </message>
    <message>
        <source>none of your own are saved yet</source>
        <translation>aún no hay nada propio guardado</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>no es un archivo corriente</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing else may follow on this line</source>
        <translation>nada más puede seguir en esta línea</translation>
    </message>
    <message>
        <source>nothing was exported: a part of the history cannot be read; it is mended when Floorside is started again</source>
        <translation>no se exportó nada: una parte del historial no se puede leer; se repara en el próximo inicio de Floorside</translation>
    </message>
    <message>
        <source>of the time from this day on (2026-01-31)</source>
        <translation>del tiempo desde este día (2026-01-31)</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>one for each of {exercises} exercises, {forms} forms</source>
        <translation>una para cada uno de {exercises} ejercicios, {forms} formas</translation>
    </message>
    <message>
        <source>only say what it would do, and why</source>
        <translation>solo decir qué haría, y por qué</translation>
    </message>
    <message>
        <source>only those from this day on (2026-01-31)</source>
        <translation>solo las que hay desde este día (2026-01-31)</translation>
    </message>
    <message>
        <source>only {name} can stand here</source>
        <translation>aquí solo puede estar {name}</translation>
    </message>
    <message>
        <source>open the window and add the routine in a .floorside or .toml file to yours</source>
        <translation>abrir la ventana y añadir a las suyas la rutina de un archivo .floorside o .toml</translation>
    </message>
    <message>
        <source>open the window and begin a session at once</source>
        <translation>abrir la ventana y empezar enseguida una sesión</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>out</source>
        <translation>soltar aire</translation>
    </message>
    <message>
        <source>pain {values}</source>
        <translation>dolor {values}</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>print it as JSON</source>
        <translation>mostrarlo como JSON</translation>
    </message>
    <message>
        <source>print the sessions</source>
        <translation>mostrar las sesiones</translation>
    </message>
    <message>
        <source>print the steps and cues of a routine with their times</source>
        <translation>mostrar los pasos y avisos de una rutina con sus tiempos</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>mostrar la versión</translation>
    </message>
    <message>
        <source>print them as JSON, with their sets</source>
        <translation>mostrarlas como JSON, con sus series</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>mostrar esta ayuda</translation>
    </message>
    <message>
        <source>print what the voice says, and when</source>
        <translation>mostrar lo que dice la voz, y cuándo</translation>
    </message>
    <message>
        <source>put Floorside into your desktop's menu (Linux)</source>
        <translation>poner Floorside en el menú del escritorio (Linux)</translation>
    </message>
    <message>
        <source>read sessions from a .json file</source>
        <translation>leer sesiones de un archivo .json</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>descanso</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>sessions: {new} new, {updated} brought up to date, {known} known already</source>
        <translation>sesiones: {new} más, {updated} puestas al día, {known} ya conocidas</translation>
    </message>
    <message>
        <source>set {number} of {all}</source>
        <translation>serie {number} de {all}</translation>
    </message>
    <message>
        <source>sets without their session</source>
        <translation>series sin su sesión</translation>
    </message>
    <message>
        <source>show the reminder, unless a rule says silence; your system runs this</source>
        <translation>mostrar el recordatorio, salvo que una regla pida silencio; su sistema ejecuta esto</translation>
    </message>
    <message>
        <source>something was done today, or a session runs</source>
        <translation>hoy se hizo algo, o hay una sesión en marcha</translation>
    </message>
    <message>
        <source>speak this language, such as de; without it, that of the settings or the system</source>
        <translation>hablar en este idioma, como de; sin ello, en el de los ajustes o del sistema</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>take it out of the menu again</source>
        <translation>quitarlo del menú</translation>
    </message>
    <message>
        <source>tempo and hold are all 0, a rep needs time</source>
        <translation>tempo y hold son todos 0, una repetición necesita tiempo</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>texto entre comillas</translation>
    </message>
    <message>
        <source>the closing bracket is missing</source>
        <translation>falta el corchete de cierre</translation>
    </message>
    <message>
        <source>the command check has found a fault</source>
        <translation>el comando check ha encontrado un fallo</translation>
    </message>
    <message>
        <source>the computer woke less than {minutes} minutes ago; it would ask again then</source>
        <translation>el equipo despertó hace menos de {minutes} minutos; entonces volverá a preguntar</translation>
    </message>
    <message>
        <source>the conditions leave nothing of it for now; they are ticked in Settings</source>
        <translation>con las condiciones de salud marcadas en Ajustes, por ahora no queda nada de ella</translation>
    </message>
    <message>
        <source>the desktop</source>
        <translation>el escritorio</translation>
    </message>
    <message>
        <source>the desktop is set not to disturb</source>
        <translation>el escritorio está en «no molestar»</translation>
    </message>
    <message>
        <source>the entry ends too early</source>
        <translation>la entrada termina demasiado pronto</translation>
    </message>
    <message>
        <source>the file has {size:.1f} MB, at most 1 MB is allowed</source>
        <translation>el archivo tiene {size:.1f} MB, se permite 1 MB como mucho</translation>
    </message>
    <message>
        <source>the history before that is kept in {backup}: Settings has it under Restore…, “before importing”</source>
        <translation>el historial de antes está guardado en {backup}: en Ajustes, en «Restaurar…», «antes de importar»</translation>
    </message>
    <message>
        <source>the history, its backups, and your own routines and exercises</source>
        <translation>el historial, sus copias de seguridad, y sus propias rutinas y ejercicios</translation>
    </message>
    <message>
        <source>the index {index} cannot be read</source>
        <translation>el índice {index} no se puede leer</translation>
    </message>
    <message>
        <source>the list has {count} entries, allowed is 1 to {most}</source>
        <translation>la lista tiene {count} entradas, se permiten de 1 a {most}</translation>
    </message>
    <message>
        <source>the list has {count} entries, allowed is at most {most}</source>
        <translation>la lista tiene {count} entradas, se permiten {most} como mucho</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>el registro</translation>
    </message>
    <message>
        <source>the menu</source>
        <translation>el menú</translation>
    </message>
    <message>
        <source>the only session is damaged</source>
        <translation>la única sesión está dañada</translation>
    </message>
    <message>
        <source>the output</source>
        <translation>la salida</translation>
    </message>
    <message>
        <source>the quotation mark after a text is missing</source>
        <translation>faltan las comillas después de un texto</translation>
    </message>
    <message>
        <source>the reminder is off</source>
        <translation>el recordatorio está desactivado</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>los ajustes</translation>
    </message>
    <message>
        <source>the time is out of range</source>
        <translation>la hora está fuera de los límites</translation>
    </message>
    <message>
        <source>the usual ones, none are saved yet</source>
        <translation>los habituales, aún no hay guardados</translation>
    </message>
    <message>
        <source>the year is {year}, allowed is {first} to {last}</source>
        <translation>el año es {year}, se permite de {first} a {last}</translation>
    </message>
    <message>
        <source>there are two versions of {name}; that one is used, and this one is left as it is</source>
        <translation>hay dos versiones de {name}; se usa aquella, y esta se deja como está</translation>
    </message>
    <message>
        <source>there is no command {word!r}, {suggestion}</source>
        <translation>no existe la orden {word!r}, {suggestion}</translation>
    </message>
    <message>
        <source>there is no exercise in the list, add at least one</source>
        <translation>no hay ningún ejercicio en la lista, añada al menos uno</translation>
    </message>
    <message>
        <source>there is no exercise {figure!r}, {suggestion}</source>
        <translation>no hay ejercicio {figure!r}, {suggestion}</translation>
    </message>
    <message>
        <source>there is no exercise {id!r}, {suggestion}</source>
        <translation>no hay ejercicio {id!r}, {suggestion}</translation>
    </message>
    <message>
        <source>there is no such day or time</source>
        <translation>ese día o esa hora no existe</translation>
    </message>
    <message>
        <source>there is no such file, check its name</source>
        <translation>ese archivo no existe, compruebe el nombre</translation>
    </message>
    <message>
        <source>there is no such routine; there are {known}, or name a .toml file</source>
        <translation>no existe esa rutina; hay {known}, o nombre un archivo .toml</translation>
    </message>
    <message>
        <source>there is one flare plan, rename the file to {id}.toml</source>
        <translation>hay un plan para los brotes, cambie el nombre del archivo a {id}.toml</translation>
    </message>
    <message>
        <source>this Floorside does not know the condition {name}: look through your conditions in Settings</source>
        <translation>este Floorside no conoce la condición de salud {name}: repase las suyas en Ajustes</translation>
    </message>
    <message>
        <source>this Floorside does not know the conditions {names}: look through your conditions in Settings</source>
        <translation>este Floorside no conoce las condiciones de salud {names}: repase las suyas en Ajustes</translation>
    </message>
    <message>
        <source>this exercise has no tempo</source>
        <translation>este ejercicio no tiene ritmo</translation>
    </message>
    <message>
        <source>this has more than {most:g} MB</source>
        <translation>esto tiene más de {most:g} MB</translation>
    </message>
    <message>
        <source>this is a day of rest</source>
        <translation>es un día de descanso</translation>
    </message>
    <message>
        <source>this is a sore day</source>
        <translation>es un día de más dolor</translation>
    </message>
    <message>
        <source>this is damaged</source>
        <translation>esto está dañado</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>esto no es JSON</translation>
    </message>
    <message>
        <source>this is not TOML</source>
        <translation>esto no es TOML</translation>
    </message>
    <message>
        <source>this is not TOML: {what}</source>
        <translation>esto no es TOML: {what}</translation>
    </message>
    <message>
        <source>this is not UTF-8, save the file as UTF-8 text</source>
        <translation>esto no es UTF-8, guarde el archivo como texto UTF-8</translation>
    </message>
    <message>
        <source>this is not a file name, a TOML file is expected</source>
        <translation>esto no es un nombre de archivo, se espera un archivo TOML</translation>
    </message>
    <message>
        <source>this is {what}, a TOML file is expected</source>
        <translation>esto es {what}, se espera un archivo TOML</translation>
    </message>
    <message>
        <source>this key is unknown, {suggestion}</source>
        <translation>no se conoce esta clave, {suggestion}</translation>
    </message>
    <message>
        <source>this must not be empty</source>
        <translation>esto no puede estar vacío</translation>
    </message>
    <message>
        <source>this name stands here for the second time</source>
        <translation>este nombre está aquí por segunda vez</translation>
    </message>
    <message>
        <source>this picture is missing or damaged: take it out of its exercise, or add it once more</source>
        <translation>falta esta imagen o está dañada: sáquela de su ejercicio, o añádala otra vez</translation>
    </message>
    <message>
        <source>this picture is not the one of its name: ask for the file once more</source>
        <translation>esta imagen no es la de su nombre: pida el archivo otra vez</translation>
    </message>
    <message>
        <source>this picture {error}</source>
        <translation>esta imagen {error}</translation>
    </message>
    <message>
        <source>this text does not have the form that is expected</source>
        <translation>este texto no tiene la forma esperada</translation>
    </message>
    <message>
        <source>three reminders were not answered; it waits for your next session</source>
        <translation>tres recordatorios quedaron sin respuesta; espera a su próxima sesión</translation>
    </message>
    <message>
        <source>timing.{name} is {seconds:g}, allowed is 0 to {most}</source>
        <translation>timing.{name} es {seconds:g}, se permite de 0 a {most}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>two sets have the same position</source>
        <translation>dos series tienen la misma posición</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>up</source>
        <translation>subir</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>uso:</translation>
    </message>
    <message>
        <source>version is {version}, this Floorside reads {format_version}: update it</source>
        <translation>version es {version}, este Floorside lee {format_version}: actualícelo</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>caminata</translation>
    </message>
    <message>
        <source>was written by a newer Floorside: update this one, the history is left as it is</source>
        <translation>lo escribió un Floorside más nuevo: actualice este, el historial se deja como está</translation>
    </message>
    <message>
        <source>with your notes</source>
        <translation>con sus notas</translation>
    </message>
    <message>
        <source>work</source>
        <translation>ejercicio</translation>
    </message>
    <message>
        <source>would be silent: {why}</source>
        <translation>no avisaría: {why}</translation>
    </message>
    <message>
        <source>would have {size:.0f} MB, at most {most:g} MB is allowed: take some pictures out</source>
        <translation>tendría {size:.0f} MB, se permiten {most:g} MB como mucho: saque algunas imágenes</translation>
    </message>
    <message>
        <source>would remind now: nothing speaks against it</source>
        <translation>avisaría ahora: nada lo impide</translation>
    </message>
    <message>
        <source>write a routine for the wall, a PDF with boxes for a week</source>
        <translation>escribir una rutina para la pared, un PDF con casillas para una semana</translation>
    </message>
    <message>
        <source>write all sessions to a .json or .csv file</source>
        <translation>escribir todas las sesiones en un archivo .json o .csv</translation>
    </message>
    <message>
        <source>write the page for your physiotherapist, a PDF of the last half year</source>
        <translation>escribir la página para su fisioterapeuta, un PDF del último medio año</translation>
    </message>
    <message>
        <source>write two backslashes for one</source>
        <translation>escriba dos barras invertidas en lugar de una</translation>
    </message>
    <message>
        <source>written to {file}</source>
        <translation>escrito en {file}</translation>
    </message>
    <message numerus="yes">
        <source>wrote %n sessions to {file}</source>
        <translation>
            <numerusform>%n sesión escrita en {file}</numerusform>
            <numerusform>%n sesiones escritas en {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>wrote 1 session to {file}</source>
        <translation>1 sesión escrita en {file}</translation>
    </message>
    <message>
        <source>{count}, the newest of {time} UTC</source>
        <translation>{count}, la más nueva de {time} UTC</translation>
    </message>
    <message>
        <source>{damaged} of {all} sessions damaged</source>
        <translation>{damaged} de {all} sesiones dañadas</translation>
    </message>
    <message>
        <source>{data!r} is unknown, {suggestion}</source>
        <translation>{data!r} no se conoce, {suggestion}</translation>
    </message>
    <message>
        <source>{done} of 1 set</source>
        <translation>{done} de 1 serie</translation>
    </message>
    <message>
        <source>{done} of {all} sets</source>
        <translation>{done} de {all} series</translation>
    </message>
    <message>
        <source>{exercise} is there already, at items[{first}]</source>
        <translation>{exercise} ya está, en items[{first}]</translation>
    </message>
    <message>
        <source>{exercise}: {seconds:g} s of rest instead of {wanted:g} s, for there must be time to move and to hear what comes</source>
        <translation>{exercise}: {seconds:g} s de descanso en vez de {wanted:g} s, porque hace falta tiempo para moverse y oír lo que viene</translation>
    </message>
    <message>
        <source>{extent}; written to {file}</source>
        <translation>{extent}; escrito en {file}</translation>
    </message>
    <message>
        <source>{fault}. Sessions are kept in memory until that is possible.</source>
        <translation>{fault}. Las sesiones se guardan en la memoria hasta que sea posible.</translation>
    </message>
    <message>
        <source>{file}: cannot be written ({reason}); choose another place</source>
        <translation>{file}: no se puede escribir ({reason}); elija otro lugar</translation>
    </message>
    <message>
        <source>{file}: is another file already and is left as it is; choose another name</source>
        <translation>{file}: ya es otro archivo y se deja como está; elija otro nombre</translation>
    </message>
    <message>
        <source>{file}: is missing or broken, install floorside again</source>
        <translation>{file}: falta o no funciona, instale Floorside de nuevo</translation>
    </message>
    <message>
        <source>{file}: this picture of {own} is missing or damaged; {remedy}</source>
        <translation>{file}: esta imagen de {own} falta o está dañada; {remedy}</translation>
    </message>
    <message>
        <source>{found} of exercise, rest and wait is here, allowed is exactly one</source>
        <translation>aquí hay {found} de exercise, rest y wait, se permite exactamente uno</translation>
    </message>
    <message>
        <source>{list}: {count} new</source>
        <translation>{list}: {count} más</translation>
    </message>
    <message>
        <source>{message} (floorside --help lists the commands)</source>
        <translation>{message} (floorside --help muestra los comandos)</translation>
    </message>
    <message>
        <source>{name!r} is missing, add it</source>
        <translation>falta {name!r}, añádalo</translation>
    </message>
    <message>
        <source>{names} is missing</source>
        <translation>falta {names}</translation>
    </message>
    <message>
        <source>{name}, written to {file}</source>
        <translation>{name}, escrito en {file}</translation>
    </message>
    <message>
        <source>{option} and {other} do not go together</source>
        <translation>{option} y {other} no van juntas</translation>
    </message>
    <message>
        <source>{option} may mean {names}: write it in full</source>
        <translation>{option} puede ser {names}: escríbalo completo</translation>
    </message>
    <message>
        <source>{option} needs a value</source>
        <translation>{option} necesita un valor</translation>
    </message>
    <message>
        <source>{option} takes no value</source>
        <translation>{option} no lleva valor</translation>
    </message>
    <message>
        <source>{option}: {word!r} is unknown, {suggestion}</source>
        <translation>{option}: {word!r} es desconocido, {suggestion}</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}): the usual settings are used for now.</source>
        <translation>{path} no se puede leer ({reason}): por ahora valen los ajustes habituales.</translation>
    </message>
    <message>
        <source>{path}: is empty; make it again with tools/make_sounds.py</source>
        <translation>{path}: está vacío; vuelva a hacerlo con tools/make_sounds.py</translation>
    </message>
    <message>
        <source>{path}: is gone; what is left of it is put together at the next start</source>
        <translation>{path}: ha desaparecido; lo que queda se recompone en el próximo inicio</translation>
    </message>
    <message>
        <source>{path}: {error}; make it again with tools/make_sounds.py</source>
        <translation>{path}: {error}; vuelva a hacerlo con tools/make_sounds.py</translation>
    </message>
    <message>
        <source>{place} cannot be read</source>
        <translation>{place} no se puede leer</translation>
    </message>
    <message>
        <source>{place}: the list {list} has more than {most} entries</source>
        <translation>{place}: la lista {list} tiene más de {most} entradas</translation>
    </message>
    <message>
        <source>{sessions} could not be saved, from {first} to {last}, and {unknown} of a date that cannot be read.</source>
        <translation>No se pudo recuperar: {sessions}, de {first} a {last}, y {unknown} de una fecha que no se puede leer.</translation>
    </message>
    <message>
        <source>{sessions} could not be saved, from {first} to {last}.</source>
        <translation>No se pudo recuperar: {sessions}, de {first} a {last}.</translation>
    </message>
    <message>
        <source>{sessions} could not be saved, of a date that cannot be read.</source>
        <translation>No se pudo recuperar: {sessions}, de una fecha que no se puede leer.</translation>
    </message>
    <message>
        <source>{sessions} could not be saved: {dates}, and {unknown} of a date that cannot be read.</source>
        <translation>No se pudo recuperar: {sessions} ({dates}), y {unknown} de una fecha que no se puede leer.</translation>
    </message>
    <message>
        <source>{sessions} could not be saved: {dates}.</source>
        <translation>No se pudo recuperar: {sessions} ({dates}).</translation>
    </message>
    <message>
        <source>{session} begins later than now: it is kept, and counts for no suggestion until then</source>
        <translation>{session} empieza más tarde que ahora: se conserva, y hasta entonces no cuenta para ninguna sugerencia</translation>
    </message>
    <message>
        <source>{session} has a local_date that is not the day of its beginning: it is kept as it is</source>
        <translation>{session} tiene un local_date que no es el día de su comienzo: se conserva tal cual</translation>
    </message>
    <message>
        <source>{session} was changed on both sides: both values are kept, choose in the history</source>
        <translation>{session} se cambió en los dos lados: se conservan los dos valores, elija en el historial</translation>
    </message>
    <message>
        <source>{text!a} is not UTF-8, choose a folder with another name</source>
        <translation>{text!a} no es UTF-8, elija una carpeta con otro nombre</translation>
    </message>
    <message>
        <source>{text!r} is no date, write it as 2026-01-31</source>
        <translation>{text!r} no es una fecha, escríbala como 2026-01-31</translation>
    </message>
    <message>
        <source>{text!r} is no number of sessions, write it as 3</source>
        <translation>{text!r} no es un número de sesiones, escríbalo como 3</translation>
    </message>
    <message>
        <source>{text!r} is not spoken here, there are {known}</source>
        <translation>{text!r} no se habla aquí, hay {known}</translation>
    </message>
    <message>
        <source>{value} is not known: correct it, or update Floorside</source>
        <translation>{value} no se conoce: corríjalo, o actualice Floorside</translation>
    </message>
    <message>
        <source>{what}, and no backup can be used; nothing was changed</source>
        <translation>{what}, y ninguna copia se puede usar; no se cambió nada</translation>
    </message>
    <message>
        <source>{what}: nothing was imported</source>
        <translation>{what}: no se importó nada</translation>
    </message>
    <message>
        <source>{what}; let it stand once, with more sets</source>
        <translation>{what}; póngalo una sola vez, con más series</translation>
    </message>
    <message>
        <source>{why}. All of it can be read. New sessions are kept in memory until it can be written to.</source>
        <translation>{why}. Todo se puede leer. Las sesiones nuevas se guardan en la memoria hasta que se pueda escribir en el historial.</translation>
    </message>
    <message>
        <source>{words} cannot be used here</source>
        <translation>{words} no se puede usar aquí</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more sessions</source>
        <translation>
            <numerusform>… y %n sesión más</numerusform>
            <numerusform>… y %n sesiones más</numerusform>
        </translation>
    </message>
    <message>
        <source>… and 1 more session</source>
        <translation>… y 1 sesión más</translation>
    </message>
</context>
<context>
    <name>SessionController</name>
    <message>
        <source>Paused, because the computer slept.</source>
        <translation>En pausa, porque el equipo se durmió.</translation>
    </message>
</context>
<context>
    <name>SessionDetails</name>
    <message numerus="yes">
        <source>%n more sets are kept; an export shows them all.</source>
        <translation>
            <numerusform>%n serie más está guardada; una exportación las muestra todas.</numerusform>
            <numerusform>%n series más están guardadas; una exportación las muestra todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more set is kept; an export shows them all.</source>
        <translation>1 serie más está guardada; una exportación las muestra todas.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete this session</source>
        <translation>Borrar esta sesión</translation>
    </message>
    <message>
        <source>Delete this walk</source>
        <translation>Borrar esta caminata</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit this session</source>
        <translation>Editar esta sesión</translation>
    </message>
    <message>
        <source>Edit this walk</source>
        <translation>Editar esta caminata</translation>
    </message>
    <message>
        <source>No set was finished.</source>
        <translation>Ninguna serie se terminó.</translation>
    </message>
    <message>
        <source>One session</source>
        <translation>Una sesión</translation>
    </message>
    <message>
        <source>The change is in memory until it can be saved.</source>
        <translation>El cambio está en la memoria hasta que se pueda guardar.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>sets corrected</source>
        <translation>series corregidas</translation>
    </message>
    <message>
        <source>← History</source>
        <translation>← Historial</translation>
    </message>
</context>
<context>
    <name>SessionEditor</name>
    <message>
        <source>Correct what was done…</source>
        <translation>Corregir lo que se hizo…</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Pain after it</source>
        <translation>Dolor después</translation>
    </message>
    <message>
        <source>Pain before the session</source>
        <translation>Dolor antes de la sesión</translation>
    </message>
    <message>
        <source>Pain the morning after</source>
        <translation>Dolor a la mañana siguiente</translation>
    </message>
    <message>
        <source>The legs before the session</source>
        <translation>Las piernas antes de la sesión</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>The screen may go dark: this computer does not allow it to be kept on.</source>
        <translation>La pantalla puede apagarse: este equipo no permite mantenerla encendida.</translation>
    </message>
</context>
<context>
    <name>SetsEditor</name>
    <message>
        <source>Add an exercise</source>
        <translation>Añadir un ejercicio</translation>
    </message>
    <message>
        <source>Add an exercise…</source>
        <translation>Añadir un ejercicio…</translation>
    </message>
    <message>
        <source>No more sets fit into a session.</source>
        <translation>En una sesión no caben más series.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {set}</source>
        <translation>Quitar {set}</translation>
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
        <translation>Este ajuste se ha cambiado desde entonces y se queda como está.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Every change is saved at once.</source>
        <translation>Cada cambio se guarda enseguida.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>El programa</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>“{setting}” changed</source>
        <translation>«{setting}» cambiado</translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>The settings could not be saved ({reason}). Floorside keeps them in memory and tries again.</source>
        <translation>No se pudieron guardar los ajustes ({reason}). Floorside los conserva en la memoria y vuelve a intentarlo.</translation>
    </message>
</context>
<context>
    <name>SharedRoutine</name>
    <message>
        <source>You have this routine already.</source>
        <translation>Ya tiene esta rutina.</translation>
    </message>
    <message numerus="yes">
        <source>{exercises}, {minutes}, %n exercises of its own.</source>
        <translation>
            <numerusform>{exercises}, {minutes}, %n ejercicio propio.</numerusform>
            <numerusform>{exercises}, {minutes}, %n ejercicios propios.</numerusform>
        </translation>
    </message>
    <message>
        <source>{exercises}, {minutes}, 1 exercise of its own.</source>
        <translation>{exercises}, {minutes}, 1 ejercicio propio.</translation>
    </message>
    <message>
        <source>{exercises}, {minutes}.</source>
        <translation>{exercises}, {minutes}.</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name}, añadido</translation>
    </message>
    <message>
        <source>{name} replaced</source>
        <translation>{name}, sustituido</translation>
    </message>
</context>
<context>
    <name>SharedRoutinePage</name>
    <message>
        <source>Add it</source>
        <translation>Añadirla</translation>
    </message>
    <message>
        <source>Add “{name}”?</source>
        <translation>¿Añadir «{name}»?</translation>
    </message>
    <message>
        <source>Its exercises</source>
        <translation>Sus ejercicios</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar las dos</translation>
    </message>
    <message>
        <source>Made by whoever shares it</source>
        <translation>Hecho por quien la comparte</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Replace mine</source>
        <translation>Sustituir la mía</translation>
    </message>
    <message>
        <source>You have a routine of this name. If you keep both, this one is called “{name}”.</source>
        <translation>Tiene una rutina con este nombre. Si conserva las dos, esta se llama «{name}».</translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>Answer to a key</source>
        <translation>Respuesta a una tecla</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Cambio de lado</translation>
    </message>
    <message>
        <source>Check in the system's sound settings that an output is chosen.</source>
        <translation>Compruebe en los ajustes de sonido del sistema que haya una salida elegida.</translation>
    </message>
    <message>
        <source>Check whether the system has muted this program, or a headphone plug is only half in.</source>
        <translation>Compruebe si el sistema ha silenciado este programa, o si la clavija de los auriculares está a medias.</translation>
    </message>
    <message>
        <source>Count-in</source>
        <translation>Cuenta atrás</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation>¿Lo oyó?</translation>
    </message>
    <message>
        <source>End of the exercise</source>
        <translation>Fin del ejercicio</translation>
    </message>
    <message>
        <source>End of the session</source>
        <translation>Fin de la sesión</translation>
    </message>
    <message>
        <source>Every tone, and a sentence</source>
        <translation>Cada tono, y una frase</translation>
    </message>
    <message>
        <source>Good. In a session they sound just like this.</source>
        <translation>Bien. En una sesión suenan exactamente así.</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>Mitad del tiempo</translation>
    </message>
    <message>
        <source>Is {device} what you listen to? If not, choose another output in the system's sound settings.</source>
        <translation>¿Está escuchando por {device}? Si no, elija otra salida en los ajustes de sonido del sistema.</translation>
    </message>
    <message>
        <source>It takes about twenty seconds.</source>
        <translation>Dura unos veinte segundos.</translation>
    </message>
    <message>
        <source>It was played on: {device}</source>
        <translation>Sonó en: {device}</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Suelte</translation>
    </message>
    <message>
        <source>Next repetition</source>
        <translation>Repetición siguiente</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No sound device was found.</source>
        <translation>No se encontró ningún dispositivo de sonido.</translation>
    </message>
    <message>
        <source>No, I did not hear it</source>
        <translation>No, no lo oí</translation>
    </message>
    <message>
        <source>Opening the sound device.</source>
        <translation>Abriendo el dispositivo de sonido.</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Reproducir otra vez</translation>
    </message>
    <message>
        <source>Play all sounds</source>
        <translation>Reproducir todos los tonos</translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation>Prueba de sonido</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Switch the speaker on, or connect it, then play again.</source>
        <translation>Encienda el altavoz, o conéctelo, y vuelva a probar.</translation>
    </message>
    <message>
        <source>The tones are switched off for sessions. You can switch them on above.</source>
        <translation>Los tonos están desactivados para las sesiones. Puede activarlos arriba.</translation>
    </message>
    <message>
        <source>The volume of the tones is at 0 %.</source>
        <translation>El volumen de los tonos está al 0 %.</translation>
    </message>
    <message>
        <source>There is no voice. The lines above say what helps.</source>
        <translation>No hay voz. Las líneas de arriba dicen qué ayuda.</translation>
    </message>
    <message>
        <source>Turn the volume up: here, in the system, and on the speaker itself.</source>
        <translation>Suba el volumen: aquí, en el sistema y en el propio altavoz.</translation>
    </message>
    <message>
        <source>What may help</source>
        <translation>Lo que puede ayudar</translation>
    </message>
    <message>
        <source>Without sound everything else still works: the screen shows each cue.</source>
        <translation>Sin sonido todo lo demás funciona igual: la pantalla muestra cada aviso.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yes, I heard it</source>
        <translation>Sí, lo oí</translation>
    </message>
    <message>
        <source>“{phrase}”</source>
        <translation>«{phrase}»</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>There is no voice for what is not recorded, such as your own exercises. It stays in writing.</source>
        <translation>No hay voz para lo que no está grabado, como sus propios ejercicios. Queda por escrito.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message numerus="yes">
        <source>%n breaths</source>
        <translation>
            <numerusform>%n respiración</numerusform>
            <numerusform>%n respiraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circles</source>
        <translation>
            <numerusform>%n círculo</numerusform>
            <numerusform>%n círculos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>queda %n segundo</numerusform>
            <numerusform>quedan %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>1 breath</source>
        <translation>1 respiración</translation>
    </message>
    <message>
        <source>1 circle</source>
        <translation>1 círculo</translation>
    </message>
    <message>
        <source>1 rep</source>
        <translation>1 repetición</translation>
    </message>
    <message>
        <source>1 second left</source>
        <translation>queda 1 segundo</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 paso</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Hacia atrás</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empiece</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Continúe</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Silla</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Come onto your hands and knees</source>
        <translation>Apóyese en manos y rodillas</translation>
    </message>
    <message>
        <source>Cushion</source>
        <translation>Cojín</translation>
    </message>
    <message>
        <source>Done, let go</source>
        <translation>Hecho, suelte</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Baje</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Junte</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Hacia delante</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepárese</translation>
    </message>
    <message>
        <source>Go on in</source>
        <translation>Sigue en</translation>
    </message>
    <message numerus="yes">
        <source>Go on in %n seconds</source>
        <translation>
            <numerusform>Sigue en %n segundo</numerusform>
            <numerusform>Sigue en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on in 1 second</source>
        <translation>Sigue en 1 segundo</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>Mitad</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantenga</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Tome aire</translation>
    </message>
    <message>
        <source>Knee pad</source>
        <translation>Almohadilla</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>La última</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Lie on your back</source>
        <translation>Acuéstese boca arriba</translation>
    </message>
    <message>
        <source>Lie on your front</source>
        <translation>Acuéstese boca abajo</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>Loop band</source>
        <translation>Banda elástica</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Colchoneta</translation>
    </message>
    <message>
        <source>Now backward</source>
        <translation>Ahora hacia atrás</translation>
    </message>
    <message>
        <source>Now forward</source>
        <translation>Ahora hacia delante</translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>Ahora el lado izquierdo</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>Ahora el lado derecho</translation>
    </message>
    <message>
        <source>Now to the left</source>
        <translation>Ahora a la izquierda</translation>
    </message>
    <message>
        <source>Now to the right</source>
        <translation>Ahora a la derecha</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Uno menos</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Uno más</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Suelte el aire</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>¿Empezamos?</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Set {0}</source>
        <translation>Serie {0}</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Menos tiempo</translation>
    </message>
    <message>
        <source>Sit on the chair</source>
        <translation>Siéntese en la silla</translation>
    </message>
    <message>
        <source>Sit on the floor</source>
        <translation>Siéntese en el suelo</translation>
    </message>
    <message>
        <source>Space or a click goes on</source>
        <translation>Espacio o un clic para seguir</translation>
    </message>
    <message>
        <source>Space or a click shows what you can do now</source>
        <translation>Espacio o un clic muestra qué puede hacer ahora</translation>
    </message>
    <message>
        <source>Stand up</source>
        <translation>Póngase de pie</translation>
    </message>
    <message>
        <source>Stay on hands and knees</source>
        <translation>Siga en manos y rodillas</translation>
    </message>
    <message>
        <source>Stay on the chair</source>
        <translation>Siga en la silla</translation>
    </message>
    <message>
        <source>Stay on your back</source>
        <translation>Siga boca arriba</translation>
    </message>
    <message>
        <source>Stay on your front</source>
        <translation>Siga boca abajo</translation>
    </message>
    <message>
        <source>Stay seated on the floor</source>
        <translation>Siga en el suelo</translation>
    </message>
    <message>
        <source>Stay standing</source>
        <translation>Siga de pie</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Strap</source>
        <translation>Correa</translation>
    </message>
    <message>
        <source>Take the time you need</source>
        <translation>Tómese el tiempo que necesite</translation>
    </message>
    <message>
        <source>Ten seconds left</source>
        <translation>Quedan diez segundos</translation>
    </message>
    <message>
        <source>That was the last one</source>
        <translation>Ese era el último ejercicio</translation>
    </message>
    <message>
        <source>The exercise where pain spread is left out for today</source>
        <translation>El ejercicio en que el dolor se extendió se omite por hoy</translation>
    </message>
    <message>
        <source>Then: the end of the session</source>
        <translation>Después: el fin de la sesión</translation>
    </message>
    <message>
        <source>Then: {0}</source>
        <translation>Después: {0}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Suba</translation>
    </message>
    <message>
        <source>exercise {0} of {1}</source>
        <translation>ejercicio {0} de {1}</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lado izquierdo</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>rest {0} s</source>
        <translation>descanso {0} s</translation>
    </message>
    <message>
        <source>rest {0} s, then set {1} of {2}</source>
        <translation>descanso {0} s, después serie {1} de {2}</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>lado derecho</translation>
    </message>
    <message>
        <source>set {0}</source>
        <translation>serie {0}</translation>
    </message>
    <message>
        <source>the end of the session</source>
        <translation>el fin de la sesión</translation>
    </message>
    <message>
        <source>the usual form</source>
        <translation>la forma habitual</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} of {1} · {2} left</source>
        <translation>{0} de {1} · quedan {2}</translation>
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
        <translation>Tecla: {0}</translation>
    </message>
    <message>
        <source>{0}, chosen</source>
        <translation>{0}, elegido</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>A session was under way, so nothing else was started.</source>
        <translation>Había una sesión en marcha, así que no se inició nada más.</translation>
    </message>
    <message>
        <source>Begin a new history</source>
        <translation>Empezar un historial nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Floorside cannot open your history.</source>
        <translation>Floorside no puede abrir su historial.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>If you have a copy of it, close Floorside, put the copy in its place and start again. Or begin a new history: what is there now is kept in {folder}.</source>
        <translation>Si tiene una copia, cierre Floorside, ponga la copia en su lugar y vuelva a abrirlo. O empiece un historial nuevo: lo que hay ahora se guarda en {folder}.</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Something here was waiting for an answer, so nothing was started.</source>
        <translation>Algo esperaba aquí una respuesta, así que no se inició nada.</translation>
    </message>
    <message>
        <source>The file {file} {what}.</source>
        <translation>El archivo {file} {what}.</translation>
    </message>
</context>
<context>
    <name>StartQuestions</name>
    <message>
        <source>A gentle start for the first two weeks</source>
        <translation>Un comienzo suave para las dos primeras semanas</translation>
    </message>
    <message>
        <source>Are you used to exercise?</source>
        <translation>¿Tiene costumbre de hacer ejercicio?</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>Apenas</translation>
    </message>
    <message>
        <source>Hardly ever</source>
        <translation>Casi nunca</translation>
    </message>
    <message>
        <source>How sore are you these days?</source>
        <translation>¿Cuánto le duele estos días?</translation>
    </message>
    <message>
        <source>Now and then</source>
        <translation>De vez en cuando</translation>
    </message>
    <message>
        <source>Quite sore</source>
        <translation>Bastante</translation>
    </message>
    <message>
        <source>Somewhat</source>
        <translation>Algo</translation>
    </message>
    <message>
        <source>The short routine in easier forms, with at most five of anything: four to six minutes. It grows from there as it suits you, and the full routine waits with the same small amounts.</source>
        <translation>La rutina corta en formas más fáciles, con cinco de cada cosa como mucho: de cuatro a seis minutos. Desde ahí crece a su medida, y la rutina completa espera con las mismas cantidades pequeñas.</translation>
    </message>
    <message>
        <source>Yes, every week</source>
        <translation>Sí, cada semana</translation>
    </message>
    <message>
        <source>“{routine}” in easier forms, with at most five of anything. It grows from there as it suits you.</source>
        <translation>«{routine}» en formas más fáciles, con cinco de cada cosa como mucho. Desde ahí crece a su medida.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}, {value}: less</source>
        <translation>{name}, {value}: menos</translation>
    </message>
    <message>
        <source>{name}, {value}: more</source>
        <translation>{name}, {value}: más</translation>
    </message>
</context>
<context>
    <name>StepsField</name>
    <message>
        <source>Steps, one per line</source>
        <translation>Pasos, uno por línea</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message numerus="yes">
        <source>%n sets of {amount}</source>
        <translation>
            <numerusform>%n serie de {amount}</numerusform>
            <numerusform>%n series de {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>1 set of {amount}</source>
        <translation>1 serie de {amount}</translation>
    </message>
    <message>
        <source>A suggestion for</source>
        <translation>Una sugerencia para</translation>
    </message>
    <message>
        <source>Next time: {offer} instead of {now}?</source>
        <translation>La próxima vez: ¿{offer} en lugar de {now}?</translation>
    </message>
    <message>
        <source>Next time: {offer}?</source>
        <translation>La próxima vez: ¿{offer}?</translation>
    </message>
    <message>
        <source>Try this form</source>
        <translation>Probar esta forma</translation>
    </message>
    <message>
        <source>Try {next}</source>
        <translation>Probar {next}</translation>
    </message>
    <message>
        <source>Try {next} instead of {now}?</source>
        <translation>¿Probar {next} en lugar de {now}?</translation>
    </message>
    <message>
        <source>Try {next}?</source>
        <translation>¿Probar {next}?</translation>
    </message>
    <message>
        <source>{amount} on the left</source>
        <translation>{amount} a la izquierda</translation>
    </message>
    <message>
        <source>{amount} on the right</source>
        <translation>{amount} a la derecha</translation>
    </message>
    <message>
        <source>{exercise}, left side</source>
        <translation>{exercise}, lado izquierdo</translation>
    </message>
    <message>
        <source>{exercise}, right side</source>
        <translation>{exercise}, lado derecho</translation>
    </message>
    <message>
        <source>{exercise}: advice read</source>
        <translation>{exercise}: consejo leído</translation>
    </message>
    <message>
        <source>{exercise}: go to the suggestion</source>
        <translation>{exercise}: ir a la sugerencia</translation>
    </message>
    <message>
        <source>{exercise}: may be suggested again</source>
        <translation>{exercise}: se puede volver a sugerir</translation>
    </message>
    <message>
        <source>{exercise}: no longer suggested</source>
        <translation>{exercise}: ya no se sugiere</translation>
    </message>
    <message>
        <source>{exercise}: put off till later</source>
        <translation>{exercise}: para más tarde</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>{subject}, in “{routine}”: {sentence}</source>
        <translation>{subject}, en «{routine}»: {sentence}</translation>
    </message>
</context>
<context>
    <name>TakePicture</name>
    <message>
        <source>This picture cannot be made small enough.</source>
        <translation>Esta imagen no se puede hacer lo bastante pequeña.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}).</source>
        <translation>{name} no se puede leer ({reason}).</translation>
    </message>
    <message>
        <source>{name} cannot be read here, since it is of the kind {kind}. Save it as JPEG.</source>
        <translation>{name} no se puede leer aquí, porque es del tipo {kind}. Guárdelo como JPEG.</translation>
    </message>
    <message>
        <source>{name} cannot be read to its end, so it was not added.</source>
        <translation>{name} no se puede leer hasta el final, así que no se añadió.</translation>
    </message>
    <message>
        <source>{name} has {width} × {height} pixels, which is too large. Save it smaller, then add it.</source>
        <translation>{name} tiene {width} × {height} píxeles, demasiado grande. Guárdelo más pequeño, y añádalo después.</translation>
    </message>
    <message>
        <source>{name} is not a picture. Choose one of these: {kinds}.</source>
        <translation>{name} no es una imagen. Elija una de estas: {kinds}.</translation>
    </message>
</context>
<context>
    <name>TakeUpPage</name>
    <message>
        <source>A session was interrupted</source>
        <translation>Una sesión se interrumpió</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartarla</translation>
    </message>
    <message>
        <source>Go on from there</source>
        <translation>Seguir desde ahí</translation>
    </message>
    <message>
        <source>Keep that it hurt</source>
        <translation>Guardar que dolió</translation>
    </message>
    <message>
        <source>Keep what was done</source>
        <translation>Guardar lo que se hizo</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>What was done is kept. In History you can add how it felt.</source>
        <translation>Lo que se hizo está guardado. En Historial puede añadir cómo se sintió.</translation>
    </message>
    <message>
        <source>{day} at {time}: {routine}. Its only set was done in part.</source>
        <translation>{day} a las {time}: {routine}. Su única serie se hizo en parte.</translation>
    </message>
    <message>
        <source>{day} at {time}: {routine}. Its only set was done.</source>
        <translation>{day} a las {time}: {routine}. Su única serie se hizo.</translation>
    </message>
    <message>
        <source>{day} at {time}: {routine}. No set was done yet.</source>
        <translation>{day} a las {time}: {routine}. Todavía no se hizo ninguna serie.</translation>
    </message>
    <message numerus="yes">
        <source>{day} at {time}: {routine}. {done} of %n sets were done, and {part} in part.</source>
        <translation>
            <numerusform>{day} a las {time}: {routine}. {done} de %n serie hecha, y {part} en parte.</numerusform>
            <numerusform>{day} a las {time}: {routine}. {done} de %n series hechas, y {part} en parte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} at {time}: {routine}. {done} of %n sets were done.</source>
        <translation>
            <numerusform>{day} a las {time}: {routine}. {done} de %n serie hecha.</numerusform>
            <numerusform>{day} a las {time}: {routine}. {done} de %n series hechas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} at {time}: {routine}. {part} of %n sets, in part.</source>
        <translation>
            <numerusform>{day} a las {time}: {routine}. {part} de %n serie, en parte.</numerusform>
            <numerusform>{day} a las {time}: {routine}. {part} de %n series, en parte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Only this one today: {exercise}</source>
        <translation>Hoy solo este: {exercise}</translation>
    </message>
    <message>
        <source>Today: all exercises</source>
        <translation>Hoy: todos los ejercicios</translation>
    </message>
    <message>
        <source>Today: what fits into {minutes} minutes</source>
        <translation>Hoy: lo que cabe en {minutes} minutos</translation>
    </message>
    <message>
        <source>{exercise}: left out today</source>
        <translation>{exercise}: omitido hoy</translation>
    </message>
    <message>
        <source>{exercise}: part of today</source>
        <translation>{exercise}: incluido hoy</translation>
    </message>
</context>
<context>
    <name>TodaySide</name>
    <message>
        <source>A walk counts as a day of your week</source>
        <translation>Una caminata cuenta como un día de su semana</translation>
    </message>
    <message>
        <source>Add a walk</source>
        <translation>Añadir una caminata</translation>
    </message>
    <message>
        <source>Nothing ticked for today</source>
        <translation>Nada marcado para hoy</translation>
    </message>
    <message>
        <source>Paused for now</source>
        <translation>En pausa por ahora</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start anyway · {minutes}</source>
        <translation>Empezar de todos modos · {minutes}</translation>
    </message>
    <message>
        <source>Start · {minutes}</source>
        <translation>Empezar · {minutes}</translation>
    </message>
</context>
<context>
    <name>ToldEditor</name>
    <message>
        <source>A note for yourself, if you like</source>
        <translation>Una nota para usted, si quiere</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>TonesSection</name>
    <message>
        <source>Count-in, start, halfway, each rep and the end, each with its own sound.</source>
        <translation>Cuenta atrás, inicio, mitad, cada repetición y el final, cada uno con su propio sonido.</translation>
    </message>
    <message>
        <source>Play tones</source>
        <translation>Reproducir los tonos</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Tonos</translation>
    </message>
    <message>
        <source>Volume of the tones</source>
        <translation>Volumen de los tonos</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the line about undo</source>
        <translation>Cerrar la línea para deshacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo ({undo}). Do again: {redo}</source>
        <translation>Deshacer ({undo}). Rehacer: {redo}</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <source>{what}, in “{routine}”</source>
        <translation>{what}, en «{routine}»</translation>
    </message>
    <message>
        <source>{what}. It is in memory until it can be saved.</source>
        <translation>{what}. Está en la memoria hasta que se pueda guardar.</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Changed: {routine} ({day})</source>
        <translation>Cambiado: {routine} ({day})</translation>
    </message>
    <message>
        <source>Deleted: {routine} ({day})</source>
        <translation>Borrado: {routine} ({day})</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the change to {routine} ({day})</source>
        <translation>Deshacer el cambio en {routine} ({day})</translation>
    </message>
    <message>
        <source>Undo the deletion of {routine} ({day})</source>
        <translation>Deshacer el borrado de {routine} ({day})</translation>
    </message>
</context>
<context>
    <name>UnsavedFiles</name>
    <message>
        <source>Close without them</source>
        <translation>Cerrar sin ellos</translation>
    </message>
    <message>
        <source>Nothing can be saved in {folder} at the moment.</source>
        <translation>Por ahora no se puede guardar nada en {folder}.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Your last changes are not on the disk yet.</source>
        <translation>Sus últimos cambios aún no están en el disco.</translation>
    </message>
</context>
<context>
    <name>UnsavedSessions</name>
    <message numerus="yes">
        <source>%n sessions are not in the history yet.</source>
        <translation>
            <numerusform>%n sesión aún no está en el historial.</numerusform>
            <numerusform>%n sesiones aún no están en el historial.</numerusform>
        </translation>
    </message>
    <message>
        <source>A session is not in the history yet.</source>
        <translation>Una sesión aún no está en el historial.</translation>
    </message>
    <message>
        <source>A walk is not in the history yet.</source>
        <translation>Una caminata aún no está en el historial.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Cerrar sin ella</translation>
    </message>
    <message>
        <source>It is not known whether the last session is in the history.</source>
        <translation>No se sabe si la última sesión está en el historial.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Nothing can be saved in {folder} at the moment.</source>
        <translation>Por ahora no se puede guardar nada en {folder}.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>Save the session elsewhere</source>
        <translation>Guardar la sesión en otro lugar</translation>
    </message>
    <message>
        <source>Saved as {path}. If the disk still does not save it, import it later in Settings.</source>
        <translation>Guardado como {path}. Si el disco sigue sin guardarla, importe ese archivo más tarde en Ajustes.</translation>
    </message>
    <message>
        <source>Saving has not finished.</source>
        <translation>El guardado no ha terminado.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo salió mal.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>The history did not accept part of it.</source>
        <translation>El historial no aceptó una parte.</translation>
    </message>
    <message>
        <source>The history did not accept part of it. All of it is kept in {files}.</source>
        <translation>El historial no aceptó una parte. Todo está guardado en {files}.</translation>
    </message>
    <message>
        <source>The last change is not on the disk yet.</source>
        <translation>El último cambio aún no está en el disco.</translation>
    </message>
    <message>
        <source>You can save it in another place and import it later.</source>
        <translation>Puede guardarla en otro lugar e importarla más tarde.</translation>
    </message>
</context>
<context>
    <name>VersionChoice</name>
    <message>
        <source>Both have the same exercises; doses or the order differ.</source>
        <translation>Ambas tienen los mismos ejercicios; cambian las dosis o el orden.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Keep the one in use</source>
        <translation>Conservar la actual</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>The order differs, too.</source>
        <translation>El orden también es distinto.</translation>
    </message>
    <message>
        <source>The other one also has: {exercises}.</source>
        <translation>La otra tiene además: {exercises}.</translation>
    </message>
    <message>
        <source>Use the other one</source>
        <translation>Usar la otra</translation>
    </message>
    <message>
        <source>Version of “{routine}” chosen</source>
        <translation>Versión de «{routine}» elegida</translation>
    </message>
    <message>
        <source>Which version of “{routine}” would you like?</source>
        <translation>¿Qué versión de «{routine}» prefiere?</translation>
    </message>
    <message>
        <source>“{routine}” was changed on two computers. What was removed on either stays out until you choose.</source>
        <translation>«{routine}» se cambió en dos equipos. Lo que se quitó en alguno queda fuera hasta que usted elija.</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Add a voice for this language in the system's speech settings, then start Floorside again.</source>
        <translation>Añada una voz para este idioma en los ajustes de voz del sistema, y vuelva a iniciar Floorside.</translation>
    </message>
    <message>
        <source>Install the packages speech-dispatcher and speech-dispatcher-espeak-ng (on Debian and Ubuntu: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng), then start Floorside again.</source>
        <translation>Instale los paquetes speech-dispatcher y speech-dispatcher-espeak-ng (en Debian y Ubuntu: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng), y vuelva a iniciar Floorside.</translation>
    </message>
    <message>
        <source>There is no voice for this language. Tones and captions continue.</source>
        <translation>No hay voz para este idioma. Los tonos y los textos en pantalla siguen.</translation>
    </message>
    <message>
        <source>There is no voice on this computer. Tones and captions continue.</source>
        <translation>No hay voz en este equipo. Los tonos y los textos en pantalla siguen.</translation>
    </message>
</context>
<context>
    <name>VoiceSection</name>
    <message>
        <source>As you need it</source>
        <translation>Según lo necesite</translation>
    </message>
    <message>
        <source>As you need it: all the steps the first few times, then position, name, side and how much. V changes it.</source>
        <translation>Según lo necesite: todos los pasos las primeras veces, después posición, nombre, lado y cantidad. V lo cambia.</translation>
    </message>
    <message>
        <source>Brisk</source>
        <translation>Ágil</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Tranquilo</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Floorside's voice</source>
        <translation>La voz de Floorside</translation>
    </message>
    <message>
        <source>For the system's voices. Floorside's own has one pace.</source>
        <translation>Para las voces del sistema. La de Floorside tiene un solo ritmo.</translation>
    </message>
    <message>
        <source>How much is said</source>
        <translation>Cuánto se dice</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Listen to the voice</source>
        <translation>Escuchar la voz</translation>
    </message>
    <message>
        <source>Pace of the voice</source>
        <translation>Ritmo de la voz</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Breve</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Starting the voice. This can take a few seconds.</source>
        <translation>Iniciando la voz. Puede tardar unos segundos.</translation>
    </message>
    <message>
        <source>The best available</source>
        <translation>La mejor disponible</translation>
    </message>
    <message>
        <source>Tones only</source>
        <translation>Solo tonos</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Volumen de la voz</translation>
    </message>
    <message>
        <source>Which voice</source>
        <translation>Qué voz</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message numerus="yes">
        <source>%n minutes is about half, to begin again.</source>
        <translation>
            <numerusform>%n minuto es cerca de la mitad, para empezar otra vez.</numerusform>
            <numerusform>%n minutos son cerca de la mitad, para empezar otra vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A short walk on level ground is a good start: %n minutes, for example.</source>
        <translation>
            <numerusform>Una caminata corta en terreno llano es un buen comienzo: %n minuto, por ejemplo.</numerusform>
            <numerusform>Una caminata corta en terreno llano es un buen comienzo: %n minutos, por ejemplo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes, as on your last walks, is right for now.</source>
        <translation>
            <numerusform>Cerca de %n minuto, como en las últimas caminatas, está bien por ahora.</numerusform>
            <numerusform>Unos %n minutos, como en las últimas caminatas, están bien por ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask whoever treats you how far to walk for now. You can add any walk here.</source>
        <translation>Pregunte a quien le trata cuánto puede caminar por ahora. Aquí puede añadir cualquier caminata.</translation>
    </message>
    <message numerus="yes">
        <source>For three weeks your walks have left the pain as it is. %n minutes is a small step up.</source>
        <translation>
            <numerusform>Desde hace tres semanas sus caminatas han dejado el dolor como está. %n minuto es un pequeño paso más.</numerusform>
            <numerusform>Desde hace tres semanas sus caminatas han dejado el dolor como está. %n minutos son un pequeño paso más.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>Pain while walking or afterwards, at its worst</source>
        <translation>Peor dolor al caminar o después</translation>
    </message>
    <message>
        <source>Please have your legs looked at today, before you walk for exercise. You can add any walk here.</source>
        <translation>Pida que le revisen las piernas hoy, antes de caminar como ejercicio. Aquí puede añadir cualquier caminata.</translation>
    </message>
    <message>
        <source>When both legs are affected, please get help now. You can add any walk here.</source>
        <translation>Si afecta a las dos piernas, pida ayuda ahora. Aquí puede añadir cualquier caminata.</translation>
    </message>
    <message numerus="yes">
        <source>When the leg feels worse, less is better today: %n minutes, or a rest.</source>
        <translation>
            <numerusform>Si la pierna está peor, hoy es mejor menos: %n minuto, o un descanso.</numerusform>
            <numerusform>Si la pierna está peor, hoy es mejor menos: %n minutos, o un descanso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last walk was %n weeks ago.</source>
        <translation>
            <numerusform>Su última caminata fue hace %n semana.</numerusform>
            <numerusform>Su última caminata fue hace %n semanas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last walk was rather a lot. %n minutes may suit better for now.</source>
        <translation>
            <numerusform>Su última caminata fue más bien larga. %n minuto puede ir mejor por ahora.</numerusform>
            <numerusform>Su última caminata fue más bien larga. %n minutos pueden ir mejor por ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last walks were calm, and so were the mornings after. %n minutes is a small step up.</source>
        <translation>
            <numerusform>Sus últimas caminatas fueron tranquilas, y las mañanas después también. %n minuto es un pequeño paso más.</numerusform>
            <numerusform>Sus últimas caminatas fueron tranquilas, y las mañanas después también. %n minutos son un pequeño paso más.</numerusform>
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
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>Pain the morning after</source>
        <translation>Dolor a la mañana siguiente</translation>
    </message>
</context>
<context>
    <name>WalkPage</name>
    <message>
        <source>A walk counts as a day of your week, like a session.</source>
        <translation>Una caminata cuenta como un día de su semana, como una sesión.</translation>
    </message>
    <message>
        <source>Add a walk</source>
        <translation>Añadir una caminata</translation>
    </message>
    <message>
        <source>Add the walk</source>
        <translation>Añadir la caminata</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>WalkService</name>
    <message>
        <source>Walk</source>
        <translation>Caminata</translation>
    </message>
    <message>
        <source>Walk added</source>
        <translation>Caminata añadida</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Restoring the backup</source>
        <translation>Restaurando la copia de seguridad</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>A rest today would do you good.</source>
        <translation>Un descanso le vendría bien hoy.</translation>
    </message>
    <message>
        <source>All {wanted} done this week.</source>
        <translation>Esta semana ya ha hecho los {wanted}.</translation>
    </message>
    <message>
        <source>Done for this week.</source>
        <translation>Todo hecho por esta semana.</translation>
    </message>
    <message>
        <source>One day this week, whenever it suits you.</source>
        <translation>Un día esta semana, cuando quiera.</translation>
    </message>
    <message>
        <source>Tomorrow is a good day to rest.</source>
        <translation>Mañana es un buen día para descansar.</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinco</translation>
    </message>
    <message>
        <source>four</source>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>one</source>
        <translation>uno</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>siete</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seis</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>{days} days this week, whenever they suit you.</source>
        <translation>{days} días esta semana, cuando quiera.</translation>
    </message>
    <message>
        <source>{done} done this week.</source>
        <translation>{done} días esta semana.</translation>
    </message>
    <message>
        <source>{done} of {wanted} done this week.</source>
        <translation>{done} de {wanted} días esta semana.</translation>
    </message>
</context>
<context>
    <name>WeekSection</name>
    <message>
        <source>Days wanted</source>
        <translation>Días deseados</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>La semana</translation>
    </message>
    <message>
        <source>Three is a good number. Whatever you do on a day counts, and days off are part of it.</source>
        <translation>Tres es un buen número. Lo que haga en un día cuenta, sea cuanto sea, y los días libres también forman parte.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Anything we should know?</source>
        <translation>¿Hay algo que debamos saber?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Do as much as feels right. The holds can grow as you do, and you decide when.</source>
        <translation>Haga lo que le siente bien. Los tiempos pueden crecer con usted, y usted decide cuándo.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>F1 opens this page at any time.</source>
        <translation>F1 abre esta página en cualquier momento.</translation>
    </message>
    <message>
        <source>Floorside leads you through a short routine on the floor, for hips, low back and sciatica.</source>
        <translation>Floorside le guía en una rutina corta en el suelo, para las caderas, la zona lumbar y la ciática.</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>¿Cómo quiere empezar?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Put the laptop beside you and press Start. A voice and a picture lead you; your hands are free.</source>
        <translation>Ponga el portátil a su lado y pulse Empezar. Una voz y una imagen le guían; sus manos quedan libres.</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Omitir todo</translation>
    </message>
    <message>
        <source>Space pauses. H says that something hurts: the clock stops, and you choose what follows.</source>
        <translation>Espacio hace una pausa. H dice que algo duele: el reloj se detiene, y usted elige lo que sigue.</translation>
    </message>
    <message>
        <source>Tick what is true for you, or nothing. Some exercises are then left out or done more gently, each with its reason. You can change it in Settings; it stays on this computer.</source>
        <translation>Marque lo que sea cierto para usted, o nada. Algunos ejercicios se omiten o se hacen más suaves, cada uno con su razón. Puede cambiarlo en Ajustes; se queda en este equipo.</translation>
    </message>
    <message>
        <source>Welcome to Floorside</source>
        <translation>Le damos la bienvenida a Floorside</translation>
    </message>
    <message>
        <source>Which country are you in?</source>
        <translation>¿En qué país está?</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
</context>
<context>
    <name>WorstPain</name>
    <message>
        <source>Both, or not sure</source>
        <translation>Los dos, o no lo sé</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>On which side?</source>
        <translation>¿De qué lado?</translation>
    </message>
    <message>
        <source>Pain at its worst, during the session</source>
        <translation>Peor dolor durante la sesión</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Which exercise was it?</source>
        <translation>¿Qué ejercicio era?</translation>
    </message>
</context>
<context>
    <name>_Shown</name>
    <message>
        <source>This picture is missing.</source>
        <translation>Falta esta imagen.</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>Nothing was done in this time.</source>
        <translation>No se hizo nada en este tiempo.</translation>
    </message>
    <message>
        <source>Once you have said how much it hurts before and after a session, a chart appears here.</source>
        <translation>Cuando haya dicho cuánto duele antes y después de una sesión, aparecerá aquí un gráfico.</translation>
    </message>
    <message>
        <source>Pain, on average in each month</source>
        <translation>Dolor, promedio de cada mes</translation>
    </message>
    <message>
        <source>Pain, on average in each quarter</source>
        <translation>Dolor, promedio de cada trimestre</translation>
    </message>
    <message>
        <source>Pain, on average in each week</source>
        <translation>Dolor, promedio de cada semana</translation>
    </message>
    <message>
        <source>Pain, on average in each year</source>
        <translation>Dolor, promedio de cada año</translation>
    </message>
    <message>
        <source>Pain, session by session</source>
        <translation>Dolor, sesión a sesión</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Caminatas</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>at worst</source>
        <translation>en el peor momento</translation>
    </message>
    <message>
        <source>average of each month</source>
        <translation>promedio de cada mes</translation>
    </message>
    <message>
        <source>average of each quarter</source>
        <translation>promedio de cada trimestre</translation>
    </message>
    <message>
        <source>average of each week</source>
        <translation>promedio de cada semana</translation>
    </message>
    <message>
        <source>average of each year</source>
        <translation>promedio de cada año</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>breaths</source>
        <translation>respiraciones</translation>
    </message>
    <message>
        <source>circles each way</source>
        <translation>círculos en cada sentido</translation>
    </message>
    <message>
        <source>each session</source>
        <translation>cada sesión</translation>
    </message>
    <message>
        <source>minutes walked</source>
        <translation>minutos caminados</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>pain, 0–10</source>
        <translation>dolor, 0–10</translation>
    </message>
    <message>
        <source>pain, 0–10; numbers: the newest</source>
        <translation>dolor, 0–10; números: últimos</translation>
    </message>
    <message>
        <source>reps</source>
        <translation>repeticiones</translation>
    </message>
    <message>
        <source>seconds held</source>
        <translation>segundos mantenidos</translation>
    </message>
    <message>
        <source>steps each way</source>
        <translation>pasos en cada sentido</translation>
    </message>
    <message>
        <source>{median} ({low} to {high})</source>
        <translation>{median} ({low} a {high})</translation>
    </message>
    <message>
        <source>{title}, {first} to {last}. Newest: {newest}. Average: {average}.</source>
        <translation>{title}, {first} – {last}; último valor: {newest}. Media: {average}.</translation>
    </message>
    <message>
        <source>{unit}: monthly median and range</source>
        <translation>{unit}: mediana y rango por mes</translation>
    </message>
</context>
<context>
    <name>dose</name>
    <message>
        <source>The usual form</source>
        <translation>La forma habitual</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>between sets</source>
        <translation>entre series</translation>
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
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more sets</source>
        <translation>
            <numerusform>%n serie más</numerusform>
            <numerusform>%n series más</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>1 more set</source>
        <translation>1 serie más</translation>
    </message>
    <message>
        <source>a different length or name of the session</source>
        <translation>otra duración u otro nombre de la sesión</translation>
    </message>
    <message>
        <source>a leg weaker or more numb</source>
        <translation>una pierna más débil o adormecida</translation>
    </message>
    <message>
        <source>all {n}</source>
        <translation>{n} en total</translation>
    </message>
    <message>
        <source>began on {day} at {time}</source>
        <translation>empezó el {day} a las {time}</translation>
    </message>
    <message>
        <source>deleted, as soon as the disk takes it</source>
        <translation>se borra en cuanto el disco lo acepte</translation>
    </message>
    <message>
        <source>different sets</source>
        <translation>series distintas</translation>
    </message>
    <message>
        <source>done elsewhere</source>
        <translation>hecha en otro lugar</translation>
    </message>
    <message>
        <source>further down the leg</source>
        <translation>más abajo en la pierna</translation>
    </message>
    <message>
        <source>in both legs</source>
        <translation>en las dos piernas</translation>
    </message>
    <message>
        <source>in {exercise}</source>
        <translation>en {exercise}</translation>
    </message>
    <message>
        <source>it hurt</source>
        <translation>dolió</translation>
    </message>
    <message>
        <source>legs as before</source>
        <translation>piernas como antes</translation>
    </message>
    <message>
        <source>less far down the leg</source>
        <translation>no tan abajo en la pierna</translation>
    </message>
    <message>
        <source>new in a leg</source>
        <translation>nuevo en una pierna</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>note “{value}”</source>
        <translation>nota «{value}»</translation>
    </message>
    <message>
        <source>nothing in the legs</source>
        <translation>nada en las piernas</translation>
    </message>
    <message>
        <source>pain after {value}</source>
        <translation>dolor después {value}</translation>
    </message>
    <message>
        <source>pain before {value}</source>
        <translation>dolor antes {value}</translation>
    </message>
    <message>
        <source>pain spread</source>
        <translation>el dolor se extendió</translation>
    </message>
    <message>
        <source>pain the morning after {value}</source>
        <translation>dolor a la mañana siguiente {value}</translation>
    </message>
    <message>
        <source>pain while walking or afterwards {value}</source>
        <translation>dolor al caminar o después {value}</translation>
    </message>
    <message>
        <source>pain {value}</source>
        <translation>dolor {value}</translation>
    </message>
    <message>
        <source>two values to choose from</source>
        <translation>dos valores para elegir</translation>
    </message>
    <message>
        <source>worst in {exercise}</source>
        <translation>peor en {exercise}</translation>
    </message>
    <message>
        <source>worst on the left</source>
        <translation>peor a la izquierda</translation>
    </message>
    <message>
        <source>worst on the right</source>
        <translation>peor a la derecha</translation>
    </message>
    <message>
        <source>worst pain {value}</source>
        <translation>peor dolor {value}</translation>
    </message>
    <message>
        <source>{done} of 1 set done</source>
        <translation>{done} de 1 serie hecha</translation>
    </message>
    <message>
        <source>{done} of {all} sets done</source>
        <translation>{done} de {all} series hechas</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>{n} of {all}, in part</source>
        <translation>{n} de {all}, en parte</translation>
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
            <numerusform>%n respiración</numerusform>
            <numerusform>%n respiraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circles</source>
        <translation>
            <numerusform>%n círculo</numerusform>
            <numerusform>%n círculos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>%n ejercicio</numerusform>
            <numerusform>%n ejercicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reps</source>
        <translation>
            <numerusform>%n rep.</numerusform>
            <numerusform>%n rep.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walks</source>
        <translation>
            <numerusform>%n caminata</numerusform>
            <numerusform>%n caminatas</numerusform>
        </translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>1 breath</source>
        <translation>1 respiración</translation>
    </message>
    <message>
        <source>1 circle</source>
        <translation>1 círculo</translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation>1 ejercicio</translation>
    </message>
    <message>
        <source>1 rep</source>
        <translation>1 repetición</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 paso</translation>
    </message>
    <message>
        <source>1 walk</source>
        <translation>1 caminata</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>L {left} · R {right}</source>
        <translation>I {left} · D {right}</translation>
    </message>
    <message>
        <source>MMM d</source>
        <translation>MMM d</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>todo hecho</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>hacia atrás</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>los dos lados</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>círculo</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>acortado</translation>
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
        <translation>hecho</translation>
    </message>
    <message>
        <source>down</source>
        <translation>baje</translation>
    </message>
    <message>
        <source>follow</source>
        <translation>junte</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>hacia delante</translation>
    </message>
    <message>
        <source>h:mm ap</source>
        <translation>h:mm ap</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>mantenga</translation>
    </message>
    <message>
        <source>hurt</source>
        <translation>dolió</translation>
    </message>
    <message>
        <source>in</source>
        <translation>tome aire</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>out</source>
        <translation>suelte el aire</translation>
    </message>
    <message>
        <source>pain after {n}</source>
        <translation>dolor después {n}</translation>
    </message>
    <message>
        <source>pain before {n}</source>
        <translation>dolor antes {n}</translation>
    </message>
    <message>
        <source>pain {before} → {after}</source>
        <translation>dolor {before} → {after}</translation>
    </message>
    <message>
        <source>part of it</source>
        <translation>una parte</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>descanso</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>agudo</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>something hurt</source>
        <translation>algo dolió</translation>
    </message>
    <message>
        <source>spreading</source>
        <translation>se extiende</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>to the left</source>
        <translation>a la izquierda</translation>
    </message>
    <message>
        <source>to the right</source>
        <translation>a la derecha</translation>
    </message>
    <message>
        <source>too far</source>
        <translation>demasiado estiramiento</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>menos de 1 min</translation>
    </message>
    <message>
        <source>up</source>
        <translation>suba</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>propio</translation>
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
        <translation>{n} en cada sentido</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
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
        <translation>{sessions} y {walks}</translation>
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
