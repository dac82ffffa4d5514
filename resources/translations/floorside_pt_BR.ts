<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About Floorside</source>
        <translation>Sobre o Floorside</translation>
    </message>
    <message>
        <source>All texts are in {folder}.</source>
        <translation>Todos os textos estão em {folder}.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar o relatório</translation>
    </message>
    <message>
        <source>Everything can be done by keyboard. The key ? shows all keys; in a session, when to get help.</source>
        <translation>Tudo pode ser feito pelo teclado. A tecla ? mostra todas as teclas; em uma sessão, quando buscar ajuda.</translation>
    </message>
    <message>
        <source>Floorside: MIT. The font Atkinson Hyperlegible Next: SIL Open Font License. The Lucide icons: ISC. The voice, hibari: Apache 2.0. Qt and PySide6: LGPL 3; they are separate files, which you may replace with others.</source>
        <translation>Floorside: MIT. A fonte Atkinson Hyperlegible Next: SIL Open Font License. Os ícones Lucide: ISC. A voz hibari: Apache 2.0. Qt e PySide6: LGPL 3; são arquivos separados, que você pode trocar por outros.</translation>
    </message>
    <message>
        <source>Folders in use</source>
        <translation>Pastas em uso</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>Se algo der errado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todas as teclas</translation>
    </message>
    <message>
        <source>Show the first pages again</source>
        <translation>Mostrar as primeiras páginas de novo</translation>
    </message>
    <message>
        <source>The first pages</source>
        <translation>As primeiras páginas</translation>
    </message>
    <message>
        <source>The report holds the versions and the last lines of the log, and no names, notes or pain values. It is copied for you to paste into a message. Nothing is sent.</source>
        <translation>O relatório tem as versões e as últimas linhas do registro, sem nomes, notas nem valores de dor. Ele é copiado para você colar numa mensagem. Nada é enviado.</translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation>O relatório foi copiado.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versão {version}</translation>
    </message>
    <message>
        <source>What this is, when to get help, what should be known.</source>
        <translation>O que é o programa, quando buscar ajuda, o que convém saber.</translation>
    </message>
</context>
<context>
    <name>Activities</name>
    <message>
        <source>On average they are going clearly better than on {day}: {before} then, {now} now.</source>
        <translation>Em média, elas vão claramente melhor do que em {day}: {before} na época, {now} agora.</translation>
    </message>
    <message>
        <source>On average they are going clearly worse than on {day}: {before} then, {now} now. A doctor or physiotherapist can look at it with you.</source>
        <translation>Em média, elas vão claramente pior do que em {day}: {before} na época, {now} agora. Um médico ou fisioterapeuta pode avaliar isso com você.</translation>
    </message>
    <message>
        <source>What it is for: {names}.</source>
        <translation>O seu objetivo: {names}.</translation>
    </message>
    <message>
        <source>“{activity}” {rating}</source>
        <translation>“{activity}” {rating}</translation>
    </message>
    <message>
        <source>“{name}” is going clearly better than on {day}: {before} then, {now} now.</source>
        <translation>“{name}” vai claramente melhor do que em {day}: {before} na época, {now} agora.</translation>
    </message>
    <message>
        <source>“{name}” is going clearly worse than on {day}: {before} then, {now} now. A doctor or physiotherapist can look at it with you.</source>
        <translation>“{name}” vai claramente pior do que em {day}: {before} na época, {now} agora. Um médico ou fisioterapeuta pode avaliar isso com você.</translation>
    </message>
</context>
<context>
    <name>ActivitiesLine</name>
    <message>
        <source>How it goes, 0 to 10: {ratings}.</source>
        <translation>Como vai, de 0 a 10: {ratings}.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Avaliações</translation>
    </message>
    <message>
        <source>Ratings of your own activities</source>
        <translation>Avaliações das suas próprias atividades</translation>
    </message>
</context>
<context>
    <name>ActivitiesPage</name>
    <message>
        <source>After the idea of the Patient-Specific Functional Scale (Stratford, Gill, Westaway, Binkley 1995), in our own words. Fewer than three points of change, or two on average, may be chance.</source>
        <translation>Com base na ideia da Patient-Specific Functional Scale (Stratford, Gill, Westaway, Binkley 1995), em nossas palavras. Menos de três pontos de mudança, ou de dois em média, podem ser acaso.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name up to three things that matter to you and are hard at the moment, such as sitting through a film or getting up from the floor. Rate how each goes now, and again about once a month. You can skip any of it.</source>
        <translation>Diga até três coisas que importam para você e que estão difíceis agora, como ver um filme inteiro sem se levantar, ou sair do chão. Avalie como cada uma vai agora, e de novo mais ou menos uma vez por mês. Você pode pular o que quiser.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>What you would like to do again</source>
        <translation>O que você gostaria de voltar a fazer</translation>
    </message>
</context>
<context>
    <name>ActivitiesSection</name>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Offer to rate them about once a month</source>
        <translation>Oferecer a avaliação mais ou menos uma vez por mês</translation>
    </message>
    <message>
        <source>Rate or change</source>
        <translation>Avaliar ou mudar</translation>
    </message>
    <message>
        <source>Up to three activities of your own, as a goal beside the week, rated about once a month.</source>
        <translation>Até três atividades suas, como meta ao lado da semana, avaliadas mais ou menos uma vez por mês.</translation>
    </message>
    <message>
        <source>What you would like to do again</source>
        <translation>O que você gostaria de voltar a fazer</translation>
    </message>
    <message>
        <source>Your activities</source>
        <translation>Suas atividades</translation>
    </message>
</context>
<context>
    <name>ActivityCard</name>
    <message>
        <source>0: cannot do it</source>
        <translation>0: não consigo</translation>
    </message>
    <message>
        <source>10: as before</source>
        <translation>10: como antes</translation>
    </message>
    <message>
        <source>Activity {n}</source>
        <translation>Atividade {n}</translation>
    </message>
    <message>
        <source>For example: get up from the floor</source>
        <translation>Por exemplo: levantar do chão</translation>
    </message>
    <message>
        <source>For example: sit through a film</source>
        <translation>Por exemplo: ver um filme inteiro sem se levantar</translation>
    </message>
    <message>
        <source>For example: walk to the shops</source>
        <translation>Por exemplo: ir a pé às compras</translation>
    </message>
    <message>
        <source>How does it go today?</source>
        <translation>Como vai hoje?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove activity {n}</source>
        <translation>Remover a atividade {n}</translation>
    </message>
</context>
<context>
    <name>ActivityService</name>
    <message>
        <source>Own activities changed</source>
        <translation>Atividades próprias alteradas</translation>
    </message>
</context>
<context>
    <name>AnswersLine</name>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Change what you said</source>
        <translation>Mudar o que você disse</translation>
    </message>
    <message>
        <source>Today: nothing said</source>
        <translation>Hoje: nada dito</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Everything else goes on; watch the screen.</source>
        <translation>Todo o resto continua; olhe a tela.</translation>
    </message>
    <message>
        <source>The history is being repaired. This can take a few seconds.</source>
        <translation>O histórico está sendo reparado. Isso pode levar alguns segundos.</translation>
    </message>
    <message>
        <source>“{routine}” was not started. {why}</source>
        <translation>“{routine}” não foi iniciada. {why}</translation>
    </message>
</context>
<context>
    <name>BackupActions</name>
    <message>
        <source>Checking the backups</source>
        <translation>Conferindo as cópias de segurança</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restaurando a cópia de segurança</translation>
    </message>
    <message>
        <source>Something has changed since you went back to a backup. The history before that is kept: it is in Settings under Restore…, “before going back to a backup”.</source>
        <translation>Algo mudou desde que você voltou a uma cópia. O histórico de antes está guardado: em Ajustes, em “Restaurar…”, “antes de voltar a uma cópia”.</translation>
    </message>
    <message>
        <source>The history is as it was before.</source>
        <translation>O histórico está de novo como antes.</translation>
    </message>
    <message>
        <source>The history is as it was in that backup.</source>
        <translation>O histórico está como naquela cópia.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Atenção</translation>
    </message>
</context>
<context>
    <name>BeginEditor</name>
    <message>
        <source>When it began</source>
        <translation>Quando começou</translation>
    </message>
</context>
<context>
    <name>Beyond</name>
    <message>
        <source>Allow one step beyond</source>
        <translation>Permitir um passo além</translation>
    </message>
    <message>
        <source>Keep to the usual range</source>
        <translation>Ficar na faixa habitual</translation>
    </message>
    <message>
        <source>This is the top of the usual range, {range}.</source>
        <translation>Este é o topo da faixa habitual, {range}.</translation>
    </message>
    <message>
        <source>Usual range: {range}</source>
        <translation>Faixa habitual: {range}</translation>
    </message>
    <message>
        <source>Usual range: {range}. Less is a good way to begin.</source>
        <translation>Faixa habitual: {range}. Começar com menos é uma boa ideia.</translation>
    </message>
    <message>
        <source>Usual range: {range}. One step beyond it is allowed now.</source>
        <translation>Faixa habitual: {range}. Um passo além agora é permitido.</translation>
    </message>
    <message>
        <source>{n} breaths</source>
        <translation>{n} respirações</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} vezes</translation>
    </message>
    <message>
        <source>{times}, each held {seconds}</source>
        <translation>{times}, mantidas {seconds} cada uma</translation>
    </message>
</context>
<context>
    <name>CalendarEdit</name>
    <message>
        <source>A date from {first} to {last}</source>
        <translation>Uma data de {first} a {last}</translation>
    </message>
    <message>
        <source>A date up to {last}</source>
        <translation>Uma data até {last}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
</context>
<context>
    <name>CalendarGrid</name>
    <message>
        <source>Earlier days</source>
        <translation>Dias anteriores</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Dias posteriores</translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n times, {minutes} in all</source>
        <translation>
            <numerusform>{day}: %n vez, {minutes} no total</numerusform>
            <numerusform>{day}: %n vezes, {minutes} no total</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: a session in which nothing was done</source>
        <translation>{day}: uma sessão em que nada foi feito</translation>
    </message>
    <message>
        <source>{day}: no session</source>
        <translation>{day}: nenhuma sessão</translation>
    </message>
    <message>
        <source>{day}: {minutes}</source>
        <translation>{day}: {minutes}</translation>
    </message>
    <message>
        <source>{day}: {minutes}, part of the routine</source>
        <translation>{day}: {minutes}, parte da rotina</translation>
    </message>
    <message numerus="yes">
        <source>{time}: %n days with a session</source>
        <translation>
            <numerusform>{time}: %n dia com uma sessão</numerusform>
            <numerusform>{time}: %n dias com uma sessão</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}: 1 day with a session</source>
        <translation>{time}: 1 dia com uma sessão</translation>
    </message>
</context>
<context>
    <name>CalendarSection</name>
    <message>
        <source>A file that every calendar can open, with an alarm. Saved again, it replaces the entry. Google Calendar leaves out the alarm of a file, and reminds you as you have set it there.</source>
        <translation>Um arquivo que qualquer agenda pode abrir, com um alarme. Salvo de novo, ele substitui a entrada. O Google Agenda deixa de fora o alarme de um arquivo, e avisa como você configurou lá.</translation>
    </message>
    <message>
        <source>A good time for your routine. If it does not suit, another time does.</source>
        <translation>Uma boa hora para a sua rotina. Se agora não der, outra hora também serve.</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Agenda (*.ics)</translation>
    </message>
    <message>
        <source>Calendar and reminder</source>
        <translation>Agenda e lembrete</translation>
    </message>
    <message>
        <source>Choose a day first.</source>
        <translation>Escolha primeiro um dia.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>In your calendar</source>
        <translation>Na sua agenda</translation>
    </message>
    <message>
        <source>One notification at that time, from your system. It is silent once you have done something, on days of rest, on sore days, while you want no notifications, and after three that you did not answer, until your next session.</source>
        <translation>Uma notificação nessa hora, do seu sistema. Ela não aparece quando você já fez algo, em dias de descanso, em dias de dor, enquanto você não quer notificações, e depois de três sem resposta, até a sua próxima sessão.</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Receber um lembrete</translation>
    </message>
    <message>
        <source>Save to calendar</source>
        <translation>Salvar na agenda</translation>
    </message>
    <message>
        <source>Save to calendar…</source>
        <translation>Salvar na agenda…</translation>
    </message>
    <message>
        <source>Saved as {path}. Open it with your calendar.</source>
        <translation>Salvo como {path}. Abra com a sua agenda.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>When you would like to do your routine. Other days are as good, and days off are part of it.</source>
        <translation>Quando você gostaria de fazer a sua rotina. Outros dias são tão bons quanto, e os dias livres fazem parte.</translation>
    </message>
</context>
<context>
    <name>CareNotes</name>
    <message>
        <source>Do it as usual</source>
        <translation>Fazer como de costume</translation>
    </message>
    <message>
        <source>Do them as usual</source>
        <translation>Fazer como de costume</translation>
    </message>
    <message>
        <source>Done another way for now: {names}</source>
        <translation>De outro jeito por enquanto: {names}</translation>
    </message>
    <message>
        <source>Everything is paused for now</source>
        <translation>Tudo está em pausa por enquanto</translation>
    </message>
    <message>
        <source>Gentler again</source>
        <translation>Mais suave de novo</translation>
    </message>
    <message>
        <source>Gentler for now: {names}</source>
        <translation>Mais suave por enquanto: {names}</translation>
    </message>
    <message>
        <source>Kept as usual: {names}</source>
        <translation>Como de costume: {names}</translation>
    </message>
    <message>
        <source>Left out for now: {names}</source>
        <translation>De fora por enquanto: {names}</translation>
    </message>
    <message>
        <source>Left out today: {names}</source>
        <translation>De fora hoje: {names}</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Incluir de novo</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Incluir de novo</translation>
    </message>
    <message>
        <source>The pain spread there.</source>
        <translation>A dor se espalhou ali.</translation>
    </message>
    <message>
        <source>What is left out or changed</source>
        <translation>O que fica de fora ou muda</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>0 none, 10 worst</source>
        <translation>0 nenhuma, 10 a pior</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Mais para baixo</translation>
    </message>
    <message>
        <source>How much back, hip or leg pain did you have on {day} morning?</source>
        <translation>Dor nas costas, no quadril ou na perna na manhã de {day}?</translation>
    </message>
    <message>
        <source>How much back, hip or leg pain did you have this morning?</source>
        <translation>Dor nas costas, no quadril ou na perna hoje de manhã?</translation>
    </message>
    <message>
        <source>How much back, hip or leg pain do you have now?</source>
        <translation>Dor nas costas, no quadril ou na perna agora?</translation>
    </message>
    <message>
        <source>Less far down</source>
        <translation>Menos para baixo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nova</translation>
    </message>
    <message>
        <source>New in both</source>
        <translation>Nova nas duas</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness in your legs, compared with before?</source>
        <translation>Dor, formigamento ou dormência nas pernas, em comparação com antes?</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness in your legs, compared with the last few days?</source>
        <translation>Dor, formigamento ou dormência nas pernas, em comparação com os últimos dias?</translation>
    </message>
    <message>
        <source>Today: {answers}</source>
        <translation>Hoje: {answers}</translation>
    </message>
    <message>
        <source>Weaker or more numb</source>
        <translation>Mais fraca ou dormente</translation>
    </message>
    <message>
        <source>legs: {answer}</source>
        <translation>pernas: {answer}</translation>
    </message>
    <message>
        <source>pain {pain}</source>
        <translation>dor {pain}</translation>
    </message>
</context>
<context>
    <name>CheckInPanel</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Pular tudo</translation>
    </message>
</context>
<context>
    <name>CheckInSection</name>
    <message>
        <source>Ask how I am</source>
        <translation>Perguntar como estou</translation>
    </message>
    <message>
        <source>Pain now, and the morning after the last session. Without answers, Floorside suggests no increase.</source>
        <translation>A dor agora, e a manhã depois da última sessão. Sem respostas, o Floorside não sugere aumento.</translation>
    </message>
    <message>
        <source>Questions before a session</source>
        <translation>Perguntas antes de uma sessão</translation>
    </message>
</context>
<context>
    <name>CheckIns</name>
    <message>
        <source>Gentle routine: {name}</source>
        <translation>Rotina suave: {name}</translation>
    </message>
    <message>
        <source>My flare plan</source>
        <translation>Meu plano para as crises</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>When the leg feels worse, less is better today. The gentle routine may suit you, or a rest.</source>
        <translation>Com a perna pior, hoje menos é melhor. A rotina suave pode servir, ou um descanso.</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quando buscar ajuda</translation>
    </message>
</context>
<context>
    <name>ConditionsSection</name>
    <message>
        <source>Anything we should know</source>
        <translation>Há algo que devemos saber?</translation>
    </message>
    <message>
        <source>What you tick changes exercises or leaves them out, and Floorside says why. It stays on this computer.</source>
        <translation>O que você marca muda exercícios ou os deixa de fora, e o Floorside diz por quê. Fica neste computador.</translation>
    </message>
    <message>
        <source>{condition}: no longer ticked</source>
        <translation>{condition}: não está mais marcado</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Floor view</source>
        <translation>Vista do chão</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Dói</translation>
    </message>
    <message>
        <source>Leave floor view</source>
        <translation>Sair da vista do chão</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Say it all</source>
        <translation>Dizer tudo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Tones: off</source>
        <translation>Sons: não</translation>
    </message>
    <message>
        <source>Tones: on</source>
        <translation>Sons: sim</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Voice: as you need it</source>
        <translation>Voz: conforme precisar</translation>
    </message>
    <message>
        <source>Voice: everything</source>
        <translation>Voz: tudo</translation>
    </message>
    <message>
        <source>Voice: short</source>
        <translation>Voz: curta</translation>
    </message>
    <message>
        <source>Voice: tones only</source>
        <translation>Voz: só sons</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>E agora?</translation>
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
        <translation>Não há som no momento.</translation>
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
        <translation>Como no seu sistema, em qualquer idioma, a menos que você escolha outra coisa aqui.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>Dates, times and paper</source>
        <translation>Datas, horas e papel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>segunda-feira</translation>
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
        <translation>A semana começa em</translation>
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
        <translation>Acrescenta o que há numa exportação. Nada do que está aqui se perde.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Apagar tudo</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Apagar tudo…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Files and backups</source>
        <translation>Arquivos e cópias de segurança</translation>
    </message>
    <message>
        <source>Floorside keeps it on this computer, and sends nothing anywhere.</source>
        <translation>O Floorside guarda tudo neste computador e não envia nada a lugar nenhum.</translation>
    </message>
    <message>
        <source>History, backups, your own exercises, routines and flare plan, and the settings.</source>
        <translation>O histórico, as cópias, seus exercícios, rotinas e plano para as crises, e os ajustes.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>It is on this computer, and in the folder above. Floorside itself sends nothing anywhere.</source>
        <translation>Está neste computador e na pasta acima. O próprio Floorside não envia nada a lugar nenhum.</translation>
    </message>
    <message>
        <source>JSON holds your history, own exercises, routines and flare plan, and can be imported again. The settings are not in it, nor what you ticked about yourself. CSV is for a spreadsheet.</source>
        <translation>JSON tem o seu histórico, os seus exercícios, rotinas e plano para as crises, e pode ser importado de novo. Os ajustes não estão nele, nem o que você marcou sobre si. CSV é para uma planilha.</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>One is made each day, and one before you import. You can undo a restore.</source>
        <translation>Uma é feita por dia, e outra antes de importar. Uma restauração pode ser desfeita.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir a pasta</translation>
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
        <translation>Ainda não há nenhuma.</translation>
    </message>
    <message>
        <source>Where your data is kept</source>
        <translation>Onde ficam os seus dados</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de uma atualização</translation>
    </message>
    <message>
        <source>before going back to a backup</source>
        <translation>antes de voltar a uma cópia</translation>
    </message>
    <message>
        <source>before importing</source>
        <translation>antes de importar</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>não pode ser lida</translation>
    </message>
</context>
<context>
    <name>DayStepper</name>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>{day}: the day after</source>
        <translation>{day}: o dia seguinte</translation>
    </message>
    <message>
        <source>{day}: the day before</source>
        <translation>{day}: o dia anterior</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message numerus="yes">
        <source>%n files of Floorside are deleted: {kinds}.</source>
        <translation>
            <numerusform>%n arquivo do Floorside é excluído: {kinds}.</numerusform>
            <numerusform>%n arquivos do Floorside são excluídos: {kinds}.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file of Floorside is deleted: {kinds}.</source>
        <translation>1 arquivo do Floorside é excluído: {kinds}.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Apagar tudo</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>Apagar tudo?</translation>
    </message>
    <message>
        <source>Delete these files?</source>
        <translation>Apagar estes arquivos?</translation>
    </message>
    <message>
        <source>Everything was deleted.</source>
        <translation>Tudo foi apagado.</translation>
    </message>
    <message>
        <source>Floorside closes now. The next start is like the very first.</source>
        <translation>O Floorside fecha agora. O próximo início é como o primeiro de todos.</translation>
    </message>
    <message>
        <source>Floorside has no file here.</source>
        <translation>O Floorside não tem nenhum arquivo aqui.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Manter tudo</translation>
    </message>
    <message>
        <source>Not everything was deleted.</source>
        <translation>Nem tudo foi apagado.</translation>
    </message>
    <message>
        <source>Not from Floorside, and left alone: {files}</source>
        <translation>Não são do Floorside, e ficam como estão: {files}</translation>
    </message>
    <message>
        <source>These files could not be removed: {files}</source>
        <translation>Estes arquivos não puderam ser removidos: {files}</translation>
    </message>
    <message>
        <source>Your history</source>
        <translation>O seu histórico</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>cópias de segurança</translation>
    </message>
    <message>
        <source>exercises</source>
        <translation>exercícios</translation>
    </message>
    <message>
        <source>files set aside</source>
        <translation>arquivos postos de lado</translation>
    </message>
    <message>
        <source>flare plan</source>
        <translation>plano para as crises</translation>
    </message>
    <message>
        <source>history</source>
        <translation>histórico</translation>
    </message>
    <message>
        <source>links to other folders</source>
        <translation>atalhos para outras pastas</translation>
    </message>
    <message>
        <source>log</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>notes of the reminder</source>
        <translation>notas do lembrete</translation>
    </message>
    <message>
        <source>notes on the shared folder</source>
        <translation>notas sobre a pasta compartilhada</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imagens</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>gravações</translation>
    </message>
    <message>
        <source>routines</source>
        <translation>rotinas</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>{folder} may hold other things of yours. Only files with Floorside's own names are deleted there.</source>
        <translation>{folder} pode ter outras coisas suas. Ali só são apagados arquivos com os nomes próprios do Floorside.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} e mais %n</numerusform>
            <numerusform>{names} e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{sessions}, all backups, your own exercises, routines and flare plan, and the settings are removed from this computer. This cannot be undone. Files that you exported stay where they are.</source>
        <translation>{sessions}, todas as cópias, seus exercícios, rotinas e plano para as crises, e os ajustes são removidos deste computador. Isso não pode ser desfeito. Os arquivos que você exportou ficam onde estão.</translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>Click to see the movement again.</source>
        <translation>Clique para ver o movimento de novo.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>About the exercise</source>
        <translation>Sobre o exercício</translation>
    </message>
    <message>
        <source>When to get help →</source>
        <translation>Quando buscar ajuda →</translation>
    </message>
    <message>
        <source>← All exercises</source>
        <translation>← Todos os exercícios</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close without saving</source>
        <translation>Fechar sem salvar</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Salvar em outro lugar…</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
</context>
<context>
    <name>DoseEditor</name>
    <message>
        <source>Breaths</source>
        <translation>Respirações</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Círculos</translation>
    </message>
    <message>
        <source>Hide {parts}</source>
        <translation>Esconder: {parts}</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Sustentação</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>More: {parts}</source>
        <translation>Mais: {parts}</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Repetições</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>The same on both sides</source>
        <translation>Igual nos dois lados</translation>
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
        <translation>O histórico das quantidades não pode ser acessado.</translation>
    </message>
</context>
<context>
    <name>DosePanel</name>
    <message>
        <source>For now a hold ends after {seconds} at most.</source>
        <translation>Por enquanto, a sustentação termina após {seconds} no máximo.</translation>
    </message>
    <message>
        <source>For now the form is “{form}”.</source>
        <translation>Por enquanto, a forma é “{form}”.</translation>
    </message>
    <message>
        <source>What you set here is kept for later.</source>
        <translation>O que você ajusta aqui fica guardado para depois.</translation>
    </message>
</context>
<context>
    <name>DosePast</name>
    <message>
        <source>Hide how it changed</source>
        <translation>Esconder como mudou</translation>
    </message>
    <message>
        <source>How it changed</source>
        <translation>Como mudou</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Desfazer: {what}</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar isto</translation>
    </message>
    <message>
        <source>Use this: {what}</source>
        <translation>Usar isto: {what}</translation>
    </message>
    <message>
        <source>not in use, as the routine was changed in another way too</source>
        <translation>sem uso, porque a rotina também foi mudada de outro modo</translation>
    </message>
</context>
<context>
    <name>ElsewherePage</name>
    <message>
        <source>Add a session</source>
        <translation>Incluir uma sessão</translation>
    </message>
    <message>
        <source>Add the session</source>
        <translation>Incluir a sessão</translation>
    </message>
    <message>
        <source>Back, hip or leg, whichever was worst.</source>
        <translation>Costas, quadril ou perna, o que doeu mais.</translation>
    </message>
    <message>
        <source>For a session that you did without Floorside. It counts as a day of your week; no dose grows because of it, since nobody counted the seconds.</source>
        <translation>Para uma sessão que você fez sem o Floorside. Conta como um dia da sua semana; nenhuma quantidade cresce por causa dela, pois ninguém contou os segundos.</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Como foi</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Nothing of it is done for now.</source>
        <translation>Por enquanto nada dela é feito.</translation>
    </message>
    <message>
        <source>Pain after it</source>
        <translation>Dor depois</translation>
    </message>
    <message>
        <source>Pain at its worst</source>
        <translation>Pior dor</translation>
    </message>
    <message>
        <source>Pain before the session</source>
        <translation>Dor antes da sessão</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rotina</translation>
    </message>
    <message>
        <source>Take off the tick of what you left out.</source>
        <translation>Desmarque o que você deixou de fora.</translation>
    </message>
    <message>
        <source>Tick what you did, at least one exercise.</source>
        <translation>Marque o que você fez, pelo menos um exercício.</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>O que você fez</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
</context>
<context>
    <name>ElsewhereService</name>
    <message>
        <source>Session added</source>
        <translation>Sessão incluída</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>your emergency number</source>
        <translation>o seu número de emergência</translation>
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
        <translation>Uma nota para você, se quiser</translation>
    </message>
    <message>
        <source>All done. Well done.</source>
        <translation>Tudo feito. Muito bem.</translation>
    </message>
    <message>
        <source>Before the session it was {0}.</source>
        <translation>Antes da sessão era {0}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>How much back, hip or leg pain do you have now?</source>
        <translation>Quanta dor nas costas, no quadril ou na perna você sente agora?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing was done; that it hurt is noted.</source>
        <translation>Nada foi feito; fica anotado que doeu.</translation>
    </message>
    <message>
        <source>Part of it done.</source>
        <translation>Uma parte feita.</translation>
    </message>
    <message>
        <source>Something hurt on the way.</source>
        <translation>Algo doeu no caminho.</translation>
    </message>
    <message>
        <source>That is a lot of pain. Rest in a position that eases it, and move gently when you can. If it does not settle, have it looked at; When to get help says how soon.</source>
        <translation>É muita dor. Descanse numa posição que alivie, e mova-se com suavidade quando puder. Se não passar, procure uma avaliação; “Quando buscar ajuda” diz com que urgência.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quando buscar ajuda</translation>
    </message>
    <message>
        <source>You stopped when it hurt.</source>
        <translation>Você parou quando doeu.</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>tudo feito</translation>
    </message>
    <message>
        <source>it hurt</source>
        <translation>doeu</translation>
    </message>
    <message>
        <source>it spread</source>
        <translation>se espalhou</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>de fora</translation>
    </message>
    <message>
        <source>part of it</source>
        <translation>uma parte</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n sets in full</source>
        <translation>
            <numerusform>{done} de %n série completa</numerusform>
            <numerusform>{done} de %n séries completas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeActions</name>
    <message>
        <source>All is as it was before importing.</source>
        <translation>Tudo está como antes de importar.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar o histórico</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Exports, copies of a history (*.json *.db)</source>
        <translation>Exportações, cópias de um histórico (*.json *.db)</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>Importar um histórico</translation>
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
        <translation>Algo mudou desde que você importou um arquivo.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>The file is imported.</source>
        <translation>O arquivo foi importado.</translation>
    </message>
    <message>
        <source>The history before that is kept: it is in Settings under Restore…, “before importing”.</source>
        <translation>O histórico de antes está guardado: em Ajustes, em “Restaurar…”, “antes de importar”.</translation>
    </message>
    <message>
        <source>{sessions} exported to {path}.</source>
        <translation>{sessions}, exportação em {path}.</translation>
    </message>
</context>
<context>
    <name>ExerciseChooser</name>
    <message>
        <source>Exercise: {name}. Choose another</source>
        <translation>Exercício: {name}. Escolher outro</translation>
    </message>
    <message>
        <source>{name} – choose another exercise</source>
        <translation>{name} – escolher outro exercício</translation>
    </message>
</context>
<context>
    <name>ExerciseList</name>
    <message>
        <source>Do it today</source>
        <translation>Fazer hoje</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercícios</translation>
    </message>
    <message>
        <source>Leave out today</source>
        <translation>Deixar de fora hoje</translation>
    </message>
    <message>
        <source>Only this one today</source>
        <translation>Hoje só este</translation>
    </message>
    <message>
        <source>Start from here</source>
        <translation>Começar daqui</translation>
    </message>
</context>
<context>
    <name>ExerciseMenu</name>
    <message>
        <source>All of them are here</source>
        <translation>Todos estão aqui</translation>
    </message>
    <message>
        <source>Bring back “{name}”</source>
        <translation>Trazer “{name}” de volta</translation>
    </message>
    <message>
        <source>Change one of your own</source>
        <translation>Mudar um dos seus</translation>
    </message>
    <message>
        <source>New exercise…</source>
        <translation>Exercício novo…</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} está de volta</translation>
    </message>
</context>
<context>
    <name>ExerciseModel</name>
    <message>
        <source>left out today</source>
        <translation>de fora hoje</translation>
    </message>
</context>
<context>
    <name>ExerciseService</name>
    <message>
        <source>The exercise could not be saved ({reason}). Floorside keeps it in memory and tries again.</source>
        <translation>O exercício não pôde ser salvo ({reason}). O Floorside o guarda na memória e tenta de novo.</translation>
    </message>
    <message>
        <source>The picture could not be saved ({reason}). Make room, then save once more.</source>
        <translation>A imagem não pôde ser salva ({reason}). Libere espaço, e salve de novo.</translation>
    </message>
</context>
<context>
    <name>ExerciseWords</name>
    <message>
        <source>Breathing</source>
        <translation>Respiração</translation>
    </message>
    <message>
        <source>Common slips</source>
        <translation>Erros comuns</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Mais fácil</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Mais difícil</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Lembre-se</translation>
    </message>
    <message>
        <source>Sources: {list}</source>
        <translation>Fontes: {list}</translation>
    </message>
    <message>
        <source>Stop when</source>
        <translation>Pare quando</translation>
    </message>
    <message>
        <source>You made this exercise. Floorside knows nothing more about it.</source>
        <translation>Este exercício é seu. O Floorside não sabe mais nada sobre ele.</translation>
    </message>
    <message>
        <source>also: {names}</source>
        <translation>também: {names}</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>In your own words, one thing per line</source>
        <translation>Em suas próprias palavras, uma coisa por linha</translation>
    </message>
    <message>
        <source>{heading}, in your own words</source>
        <translation>{heading}, em suas próprias palavras</translation>
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
        <translation>Sem figura</translation>
    </message>
</context>
<context>
    <name>FinerParts</name>
    <message>
        <source>A rest this short lasts as long as it takes to move and to hear what comes next.</source>
        <translation>Um descanso tão curto dura o tempo de se mover e ouvir o que vem.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>One rep: {phase}</source>
        <translation>Uma repetição: {phase}</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Descanso entre séries</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
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
        <translation>séries</translation>
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
        <translation>Meu plano para as crises</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>{fault}. If you save this, that file is kept aside.</source>
        <translation>{fault}. Se você salvar isto, aquele arquivo é posto de lado.</translation>
    </message>
</context>
<context>
    <name>FlarePlanPage</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>My flare plan</source>
        <translation>Meu plano para as crises</translation>
    </message>
    <message>
        <source>New numbness, a weaker leg, or pain in both legs? Then this first:</source>
        <translation>Dormência nova, uma perna mais fraca ou dor nas duas pernas? Então isto primeiro:</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Ainda não há nada escrito.</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quando buscar ajuda</translation>
    </message>
</context>
<context>
    <name>FlarePlanService</name>
    <message>
        <source>The flare plan could not be saved ({reason}). Floorside keeps it in memory and tries again.</source>
        <translation>O plano para as crises não pôde ser salvo ({reason}). O Floorside o guarda na memória e tenta de novo.</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>A folder to keep in step with</source>
        <translation>Uma pasta para sincronizar</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Delete the file in the shared folder too?</source>
        <translation>Apagar também o arquivo na pasta compartilhada?</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Voltar a ela</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>Voltar a esta cópia?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Not everything was deleted.</source>
        <translation>Nem tudo foi apagado.</translation>
    </message>
    <message>
        <source>This computer keeps in step with a shared folder. What your other computers have there comes back with one of the next exchanges, also what is not in the backup. To prevent that, first press Stop under “Several computers”.</source>
        <translation>Este computador se sincroniza com uma pasta compartilhada. O que seus outros computadores têm lá volta numa das próximas trocas, também o que não está na cópia. Para evitar isso, pressione antes “Parar” em “Vários computadores”.</translation>
    </message>
    <message>
        <source>What this computer wrote stays in the folder until you delete it: {path}</source>
        <translation>O que este computador gravou fica na pasta até você apagar: {path}</translation>
    </message>
    <message>
        <source>{path} could not be removed ({reason}).</source>
        <translation>{path} não pôde ser removido ({reason}).</translation>
    </message>
    <message>
        <source>{path} holds what this computer wrote for your other computers. What they read of it stays with them.</source>
        <translation>{path} tem o que este computador escreveu para os seus outros. O que eles leram fica com eles.</translation>
    </message>
</context>
<context>
    <name>FolderSection</name>
    <message>
        <source>A folder that Syncthing, Nextcloud, Dropbox or a USB stick carries can keep your computers in step. These are then stored there as well: your sessions with notes and pain values, questionnaires, activities with their ratings, routines with their doses, answers to suggestions, own exercises with pictures, and your flare plan. Of a routine, the version changed last, with its doses, is used on every computer.</source>
        <translation>Uma pasta levada por Syncthing, Nextcloud, Dropbox ou um pendrive pode manter seus computadores sincronizados. Ficam então também lá: suas sessões com notas e valores de dor, questionários, atividades com suas avaliações, rotinas com as quantidades, respostas a sugestões, exercícios próprios com imagens e seu plano para as crises. De uma rotina, a versão alterada por último, com suas quantidades, é usada em todos os computadores.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Outra pasta…</translation>
    </message>
    <message>
        <source>Floorside also looks by itself, every few minutes.</source>
        <translation>O Floorside também olha sozinho, a cada poucos minutos.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>In step now</source>
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>Keep in step no longer</source>
        <translation>Não sincronizar mais</translation>
    </message>
    <message>
        <source>Keep in step with a folder…</source>
        <translation>Sincronizar com uma pasta…</translation>
    </message>
    <message>
        <source>Look into the folder</source>
        <translation>Olhar na pasta</translation>
    </message>
    <message>
        <source>None: nothing goes from here to other computers.</source>
        <translation>Nenhuma: nada vai daqui para outros computadores.</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>Vários computadores</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop keeping in step</source>
        <translation>Parar de sincronizar</translation>
    </message>
    <message>
        <source>What is here and in the folder stays.</source>
        <translation>O que está aqui e na pasta fica como está.</translation>
    </message>
</context>
<context>
    <name>FolderSync</name>
    <message>
        <source>A file in the shared folder cannot be read. It is tried again later: {name}.</source>
        <translation>Um arquivo da pasta compartilhada não pode ser lido. Nova tentativa mais tarde: {name}.</translation>
    </message>
    <message>
        <source>A file in the shared folder is from a newer Floorside. Update this one: {name}.</source>
        <translation>Um arquivo da pasta compartilhada é de um Floorside mais novo. Atualize este: {name}.</translation>
    </message>
    <message>
        <source>A file in the shared folder is not complete yet. It is read again later: {name}.</source>
        <translation>Um arquivo da pasta compartilhada ainda não está completo. Será lido de novo mais tarde: {name}.</translation>
    </message>
    <message>
        <source>From the other computers: {new} new, {updated} changed.</source>
        <translation>Dos outros computadores: {new} a mais, {updated} com mudanças.</translation>
    </message>
    <message>
        <source>Keeping in step</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>Keeping in step did not work this time. It is tried again later.</source>
        <translation>A sincronização não funcionou desta vez. Nova tentativa mais tarde.</translation>
    </message>
    <message>
        <source>Last in step: {time}.</source>
        <translation>Última sincronização: {time}.</translation>
    </message>
    <message>
        <source>Looking into the folder…</source>
        <translation>Olhando na pasta…</translation>
    </message>
    <message>
        <source>Not all in step. Last tried: {time}.</source>
        <translation>Nem tudo está em sincronia. Última tentativa: {time}.</translation>
    </message>
    <message>
        <source>The folder is not there just now. Floorside looks for it again later.</source>
        <translation>A pasta não está aí agora. O Floorside a procura mais tarde.</translation>
    </message>
    <message>
        <source>The shared folder cannot be written to. It is tried again later: {name}.</source>
        <translation>Não é possível escrever na pasta compartilhada. Nova tentativa mais tarde: {name}.</translation>
    </message>
    <message>
        <source>There are two copies of a file in the shared folder. Both were read: {name}.</source>
        <translation>Há duas cópias de um arquivo na pasta compartilhada. As duas foram lidas: {name}.</translation>
    </message>
    <message>
        <source>{sessions} with two values to choose from: open the history.</source>
        <translation>{sessions} com dois valores para escolher: abra o histórico.</translation>
    </message>
</context>
<context>
    <name>HalfYear</name>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Evolução</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dor</translation>
    </message>
    <message>
        <source>The last half year</source>
        <translation>Os últimos seis meses</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>O que é mostrado</translation>
    </message>
    <message>
        <source>stronger = more of the routine done</source>
        <translation>mais forte = mais da rotina feita</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>My flare plan</source>
        <translation>Meu plano para as crises</translation>
    </message>
    <message>
        <source>Short lessons</source>
        <translation>Lições curtas</translation>
    </message>
    <message>
        <source>Sources: {list}</source>
        <translation>Fontes: {list}</translation>
    </message>
    <message>
        <source>Which country are you in?</source>
        <translation>Em que país você está?</translation>
    </message>
</context>
<context>
    <name>HelpSection</name>
    <message>
        <source>Always one key away: F1.</source>
        <translation>Sempre a uma tecla: F1.</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Número de emergência</translation>
    </message>
    <message>
        <source>Of the country where you are. If yours is not listed, type its number.</source>
        <translation>Do país onde você está. Se o seu não estiver na lista, digite o número.</translation>
    </message>
    <message>
        <source>Read the signs</source>
        <translation>Ler os sinais</translation>
    </message>
    <message>
        <source>The signs that need help</source>
        <translation>Os sinais que pedem ajuda</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quando buscar ajuda</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Mais para baixo</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Mais para cima</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n walks.</source>
        <translation>
            <numerusform>%n caminhada.</numerusform>
            <numerusform>%n caminhadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 walk.</source>
        <translation>1 caminhada.</translation>
    </message>
    <message>
        <source>At its worst {pain}.</source>
        <translation>No pior momento {pain}.</translation>
    </message>
    <message numerus="yes">
        <source>In the last half year: %n sessions.</source>
        <translation>
            <numerusform>Nos últimos seis meses: %n sessão.</numerusform>
            <numerusform>Nos últimos seis meses: %n sessões.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last half year: 1 session.</source>
        <translation>Nos últimos seis meses: 1 sessão.</translation>
    </message>
    <message numerus="yes">
        <source>In {month}: %n sessions.</source>
        <translation>
            <numerusform>Em {month}: %n sessão.</numerusform>
            <numerusform>Em {month}: %n sessões.</numerusform>
        </translation>
    </message>
    <message>
        <source>In {month}: 1 session.</source>
        <translation>Em {month}: 1 sessão.</translation>
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
        <translation>Nas manhãs seguintes {pain}.</translation>
    </message>
    <message>
        <source>Pain after {after}, on average.</source>
        <translation>Dor depois {after}, em média.</translation>
    </message>
    <message>
        <source>Pain before {before}, after {after}, on average.</source>
        <translation>Dor antes {before}, depois {after}, em média.</translation>
    </message>
    <message>
        <source>Pain before {before}, on average.</source>
        <translation>Dor antes {before}, em média.</translation>
    </message>
    <message numerus="yes">
        <source>Since {day}: %n sessions.</source>
        <translation>
            <numerusform>Desde {day}: %n sessão.</numerusform>
            <numerusform>Desde {day}: %n sessões.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since {day}: 1 session.</source>
        <translation>Desde {day}: 1 sessão.</translation>
    </message>
    <message>
        <source>This session cannot be read at the moment. Choose it to try again.</source>
        <translation>Esta sessão não pode ser lida no momento. Escolha-a para tentar de novo.</translation>
    </message>
    <message>
        <source>{exercise}, left: {first} → {last}.</source>
        <translation>{exercise}, esquerda: {first} → {last}.</translation>
    </message>
    <message>
        <source>{exercise}, right: {first} → {last}.</source>
        <translation>{exercise}, direita: {first} → {last}.</translation>
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
        <translation>Mudança de uma sessão desfeita</translation>
    </message>
    <message>
        <source>Change to a walk undone</source>
        <translation>Mudança de uma caminhada desfeita</translation>
    </message>
    <message>
        <source>Session deleted</source>
        <translation>Sessão apagada</translation>
    </message>
    <message>
        <source>Session edited</source>
        <translation>Sessão editada</translation>
    </message>
    <message>
        <source>The session has changed since, so it stays as it is.</source>
        <translation>A sessão mudou desde então, por isso fica como está.</translation>
    </message>
    <message>
        <source>The walk has changed since, so it stays as it is.</source>
        <translation>A caminhada mudou desde então, por isso fica como está.</translation>
    </message>
    <message>
        <source>Walk deleted</source>
        <translation>Caminhada apagada</translation>
    </message>
    <message>
        <source>Walk edited</source>
        <translation>Caminhada editada</translation>
    </message>
</context>
<context>
    <name>HistoryReader</name>
    <message>
        <source>The history cannot be read at the moment. Sessions still work, and are kept.</source>
        <translation>O histórico não pode ser lido no momento. As sessões funcionam mesmo assim, e são guardadas.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n activities of your own</source>
        <translation>
            <numerusform>%n atividade sua</numerusform>
            <numerusform>%n atividades suas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers to suggestions</source>
        <translation>
            <numerusform>%n resposta a uma sugestão</numerusform>
            <numerusform>%n respostas a sugestões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose changes</source>
        <translation>
            <numerusform>%n mudança de quantidade</numerusform>
            <numerusform>%n mudanças de quantidade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaires</source>
        <translation>
            <numerusform>%n questionário</numerusform>
            <numerusform>%n questionários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ratings of activities</source>
        <translation>
            <numerusform>%n avaliação de uma atividade</numerusform>
            <numerusform>%n avaliações de atividades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routines</source>
        <translation>
            <numerusform>%n rotina</numerusform>
            <numerusform>%n rotinas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions changed on both computers: both values are kept.</source>
        <translation>
            <numerusform>%n sessão alterada nos dois computadores: os dois valores são mantidos.</numerusform>
            <numerusform>%n sessões alteradas nos dois computadores: os dois valores são mantidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions dated in the future: kept, and not used for suggestions until then.</source>
        <translation>
            <numerusform>%n sessão com data no futuro: mantida, e até lá não usada para sugestões.</numerusform>
            <numerusform>%n sessões com data no futuro: mantidas, e até lá não usadas para sugestões.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions with a date other than the day of the session: kept as it is.</source>
        <translation>
            <numerusform>%n sessão com outra data que não o dia da sessão: mantida como está.</numerusform>
            <numerusform>%n sessões com outra data que não o dia da sessão: mantidas como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 activity of your own</source>
        <translation>1 atividade sua</translation>
    </message>
    <message>
        <source>1 answer to a suggestion</source>
        <translation>1 resposta a uma sugestão</translation>
    </message>
    <message>
        <source>1 dose change</source>
        <translation>1 mudança de quantidade</translation>
    </message>
    <message>
        <source>1 questionnaire</source>
        <translation>1 questionário</translation>
    </message>
    <message>
        <source>1 rating of an activity</source>
        <translation>1 avaliação de uma atividade</translation>
    </message>
    <message>
        <source>1 routine</source>
        <translation>1 rotina</translation>
    </message>
    <message>
        <source>1 session changed on both computers: both values are kept.</source>
        <translation>1 sessão alterada nos dois computadores: os dois valores são mantidos.</translation>
    </message>
    <message>
        <source>1 session dated in the future: kept, and not used for suggestions until then.</source>
        <translation>1 sessão com data no futuro: mantida, e até lá não usada para sugestões.</translation>
    </message>
    <message>
        <source>1 session with a date other than the day of the session: kept as it is.</source>
        <translation>1 sessão com outra data que não o dia da sessão: mantida como está.</translation>
    </message>
    <message>
        <source>Also imported: {along}.</source>
        <translation>Também importado: {along}.</translation>
    </message>
    <message>
        <source>Open them in the history to choose one: they are marked “{mark}”.</source>
        <translation>Abra-as no histórico para escolher: elas têm a marca “{mark}”.</translation>
    </message>
    <message>
        <source>the flare plan</source>
        <translation>o plano para as crises</translation>
    </message>
    <message>
        <source>{new} new, {updated} changed, {known} known already.</source>
        <translation>A mais: {new}, com mudanças: {updated}, já conhecidas: {known}.</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>In this order. Alt and the arrow keys move an entry, Delete removes it.</source>
        <translation>Nesta ordem. Alt e as setas movem uma entrada, Delete a remove.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>That did not work ({kind}). The report at the end of Settings says more</source>
        <translation>Isso não funcionou ({kind}). O relatório no fim dos Ajustes diz mais</translation>
    </message>
</context>
<context>
    <name>KeepAwake</name>
    <message>
        <source>A session is running</source>
        <translation>Uma sessão está em curso</translation>
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
        <translation>Del</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>enter</source>
        <translation>enter</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espaço</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>A month back</source>
        <translation>Um mês para trás</translation>
    </message>
    <message>
        <source>A month on</source>
        <translation>Um mês para a frente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back, from a page that lies over the others</source>
        <translation>Voltar, de uma página que está sobre as outras</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>During a session</source>
        <translation>Durante uma sessão</translation>
    </message>
    <message>
        <source>Edit the routine</source>
        <translation>Editar a rotina</translation>
    </message>
    <message>
        <source>Editor: move the entry down</source>
        <translation>Edição: descer a entrada</translation>
    </message>
    <message>
        <source>Editor: move the entry up</source>
        <translation>Edição: subir a entrada</translation>
    </message>
    <message>
        <source>Editor: remove the entry</source>
        <translation>Edição: remover a entrada</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em toda parte</translation>
    </message>
    <message>
        <source>Floor view</source>
        <translation>Vista do chão</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>How much the voice says</source>
        <translation>Quanto a voz diz</translation>
    </message>
    <message>
        <source>In a form: keep what was entered</source>
        <translation>Em um formulário: guardar o que foi informado</translation>
    </message>
    <message>
        <source>In a question about pain: the answer; on the slider of a dose: the dose</source>
        <translation>Em uma pergunta sobre dor: a resposta; no controle de uma quantidade: a quantidade</translation>
    </message>
    <message>
        <source>In the calendar of History</source>
        <translation>No calendário do histórico</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Dói</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>On the routine page and in its editor</source>
        <translation>Na página da rotina e na edição dela</translation>
    </message>
    <message>
        <source>Pause, go on</source>
        <translation>Pausa, continuar</translation>
    </message>
    <message>
        <source>Put the routine on paper</source>
        <translation>Pôr a rotina no papel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rotina</translation>
    </message>
    <message>
        <source>Say all steps, this session</source>
        <translation>Dizer todos os passos, nesta sessão</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Start the session</source>
        <translation>Começar a sessão</translation>
    </message>
    <message>
        <source>Stop; you are asked first</source>
        <translation>Parar; antes vem uma pergunta</translation>
    </message>
    <message>
        <source>Ten seconds or one rep less</source>
        <translation>Dez segundos ou uma repetição a menos</translation>
    </message>
    <message>
        <source>Ten seconds or one rep more</source>
        <translation>Dez segundos ou uma repetição a mais</translation>
    </message>
    <message>
        <source>The first day that is shown</source>
        <translation>O primeiro dia mostrado</translation>
    </message>
    <message>
        <source>The last day that is shown</source>
        <translation>O último dia mostrado</translation>
    </message>
    <message>
        <source>The menu of an exercise in the list</source>
        <translation>O menu de um exercício da lista</translation>
    </message>
    <message>
        <source>The sessions of the day</source>
        <translation>As sessões do dia</translation>
    </message>
    <message>
        <source>This page; in a session, when to get help</source>
        <translation>Esta página; em uma sessão: quando buscar ajuda</translation>
    </message>
    <message>
        <source>Tones on or off</source>
        <translation>Ligar ou desligar os sons</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Girar a imagem</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quando buscar ajuda</translation>
    </message>
</context>
<context>
    <name>KitWords</name>
    <message>
        <source>Have within reach: {things}.</source>
        <translation>Ao alcance: {things}.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
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
        <translation>Por enquanto: {language}, por ter sido iniciado com --language.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The window opens anew in the language that you choose.</source>
        <translation>A janela abre de novo no idioma que você escolher.</translation>
    </message>
    <message>
        <source>Translated, not yet read by a clinician of this language.</source>
        <translation>Traduzido, ainda não lido por um profissional de saúde que fale este idioma.</translation>
    </message>
    <message>
        <source>Words and voice</source>
        <translation>Textos e voz</translation>
    </message>
</context>
<context>
    <name>LastResort</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar o relatório</translation>
    </message>
    <message>
        <source>Floorside could not open.</source>
        <translation>O Floorside não conseguiu abrir.</translation>
    </message>
    <message>
        <source>Something went wrong while starting ({kind}, {place}). Your history was not deleted. Start Floorside once more. If that does not help, copy the report, paste it into a message to whoever helps you, and then close this.</source>
        <translation>Algo deu errado ao iniciar ({kind}, {place}). O seu histórico não foi apagado. Inicie o Floorside mais uma vez. Se não adiantar, copie o relatório, cole numa mensagem para quem ajuda você, e depois feche isto.</translation>
    </message>
    <message>
        <source>Something went wrong; Floorside goes on.</source>
        <translation>Algo deu errado; o Floorside continua.</translation>
    </message>
    <message>
        <source>Something went wrong; the session goes on.</source>
        <translation>Algo deu errado; a sessão continua.</translation>
    </message>
    <message>
        <source>The report is copied. Paste it into a message to whoever helps you.</source>
        <translation>O relatório foi copiado. Cole numa mensagem para quem ajuda você.</translation>
    </message>
    <message>
        <source>outside Floorside</source>
        <translation>fora do Floorside</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Not saved yet: once more leaves without saving.</source>
        <translation>Ainda não foi salvo: mais uma vez sai sem salvar.</translation>
    </message>
</context>
<context>
    <name>LessonOffer</name>
    <message>
        <source>A minute to read, if you like: {title}.</source>
        <translation>Um minuto de leitura, se quiser: {title}.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ler</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>About a minute each. {read} of {all} read.</source>
        <translation>Cerca de um minuto cada. {read} de {all} lidas.</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Todas as lições</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>My flare plan</source>
        <translation>Meu plano para as crises</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Próxima lição</translation>
    </message>
    <message>
        <source>Short lessons</source>
        <translation>Lições curtas</translation>
    </message>
    <message>
        <source>Sources: {list}</source>
        <translation>Fontes: {list}</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quando buscar ajuda</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lida</translation>
    </message>
    <message>
        <source>{title}, read</source>
        <translation>{title}, lida</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
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
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Still pictures</source>
        <translation>Imagens paradas</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>The figure stands still and changes with the phase.</source>
        <translation>A figura fica parada e muda com a fase.</translation>
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
        <translation>Tudo não dura mais</translation>
    </message>
    <message>
        <source>How many minutes do you have today? {minutes}</source>
        <translation>Quantos minutos você tem hoje? {minutes}</translation>
    </message>
    <message>
        <source>Minutes today</source>
        <translation>Minutos hoje</translation>
    </message>
</context>
<context>
    <name>NoSessions</name>
    <message>
        <source>Add a session done elsewhere</source>
        <translation>Incluir uma sessão feita em outro lugar</translation>
    </message>
    <message>
        <source>After your first session you can read here what you did and how it felt.</source>
        <translation>Depois da primeira sessão você pode ler aqui o que fez e como se sentiu.</translation>
    </message>
    <message>
        <source>Choose a routine</source>
        <translation>Escolher uma rotina</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Ainda não há nada aqui</translation>
    </message>
</context>
<context>
    <name>NotOnDisk</name>
    <message>
        <source>Not on the disk yet</source>
        <translation>Ainda não está no disco</translation>
    </message>
</context>
<context>
    <name>NothingLeft</name>
    <message>
        <source>Everything is paused for now</source>
        <translation>Tudo está em pausa por enquanto</translation>
    </message>
    <message>
        <source>It stays so as long as what you ticked holds. Another routine may still have some for you.</source>
        <translation>Fica assim enquanto valer o que você marcou. Outra rotina talvez ainda tenha algum para você.</translation>
    </message>
    <message>
        <source>No exercise is left for today</source>
        <translation>Não sobra nenhum exercício para hoje</translation>
    </message>
    <message>
        <source>No exercise of this routine is left</source>
        <translation>Não resta nenhum exercício desta rotina</translation>
    </message>
    <message>
        <source>What you ticked</source>
        <translation>O que você marcou</translation>
    </message>
    <message>
        <source>When that has changed, untick it in Settings.</source>
        <translation>Quando isso tiver mudado, desmarque nos Ajustes.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>A gentle start</source>
        <translation>Um começo suave</translation>
    </message>
    <message>
        <source>About half for now</source>
        <translation>Cerca da metade por enquanto</translation>
    </message>
    <message>
        <source>New pain in a leg usually settles; these signs need help:</source>
        <translation>Uma dor nova numa perna costuma passar; estes sinais pedem ajuda:</translation>
    </message>
    <message>
        <source>One step up</source>
        <translation>Um passo a mais</translation>
    </message>
    <message>
        <source>Pain spread in your session today, so rest is best for now. Some signs need help quickly.</source>
        <translation>A dor se espalhou na sua sessão de hoje; o melhor agora é descansar. Alguns sinais precisam de ajuda rápida.</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness new in both legs needs help now.</source>
        <translation>Dor, formigamento ou dormência que surgiu nas duas pernas pede ajuda agora.</translation>
    </message>
    <message>
        <source>Please have this looked at today, before you exercise.</source>
        <translation>Procure hoje uma avaliação médica, antes de se exercitar.</translation>
    </message>
    <message>
        <source>Please have your legs looked at today.</source>
        <translation>Procure uma avaliação das suas pernas hoje.</translation>
    </message>
    <message>
        <source>Some sessions have been too much lately. The gentle routine may suit you for a few days, and a doctor or physiotherapist can look at it with you.</source>
        <translation>Algumas sessões têm sido demais ultimamente. A rotina suave pode servir por alguns dias, e um médico ou fisioterapeuta pode avaliar isso com você.</translation>
    </message>
    <message>
        <source>That is a lot of pain today. The gentle routine may suit you, or a rest.</source>
        <translation>É muita dor hoje. A rotina suave pode servir, ou um descanso.</translation>
    </message>
    <message>
        <source>That is a lot of pain, as on other days lately. The gentle routine may suit you today, and a doctor or physiotherapist can look at it with you.</source>
        <translation>É muita dor, como em outros dias ultimamente. A rotina suave pode servir hoje, e um médico ou fisioterapeuta pode avaliar isso com você.</translation>
    </message>
    <message>
        <source>The last two sessions went well. Go one step up, towards what you did before?</source>
        <translation>As duas últimas sessões foram bem. Dar um passo a mais, em direção ao que você fazia antes?</translation>
    </message>
    <message>
        <source>The last two sessions were too much. The gentle routine may suit you today, or a rest.</source>
        <translation>As duas últimas sessões foram demais. A rotina suave pode servir hoje, ou um descanso.</translation>
    </message>
    <message>
        <source>When both legs are affected, please get help now, and leave the exercises for today.</source>
        <translation>Se as duas pernas estão afetadas, busque ajuda agora e deixe os exercícios por hoje.</translation>
    </message>
    <message>
        <source>Would you like to begin with a small session? Easier forms, four to six minutes, growing from there.</source>
        <translation>Quer começar com uma sessão pequena? Formas mais fáceis, de quatro a seis minutos, e depois vai crescendo.</translation>
    </message>
    <message>
        <source>You feel it further down. Usually it settles; these signs need help:</source>
        <translation>Você sente mais para baixo. Costuma passar; estes sinais pedem ajuda:</translation>
    </message>
    <message numerus="yes">
        <source>Your last usual session was %n weeks ago. Start again with about half, without the harder forms? If all is well, the rest comes back within two weeks.</source>
        <translation>
            <numerusform>A sua última sessão habitual foi há %n semana. Recomeçar com cerca da metade, sem as formas mais difíceis? Se tudo correr bem, o resto volta em duas semanas.</numerusform>
            <numerusform>A sua última sessão habitual foi há %n semanas. Recomeçar com cerca da metade, sem as formas mais difíceis? Se tudo correr bem, o resto volta em duas semanas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your pain has been higher these past two weeks than it was at first. That can have many reasons, and a doctor or physiotherapist can look at it with you.</source>
        <translation>Nestas duas semanas a sua dor esteve maior do que no começo. Isso pode ter muitas razões, e um médico ou fisioterapeuta pode avaliar isso com você.</translation>
    </message>
</context>
<context>
    <name>NumberChoice</name>
    <message>
        <source>Another country</source>
        <translation>Outro país</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <translation>Escolha o seu país</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Número de emergência</translation>
    </message>
    <message>
        <source>Is this the whole number? An emergency number has at least two digits.</source>
        <translation>Este é o número completo? Um número de emergência tem pelo menos dois dígitos.</translation>
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
        <translation>Números inteiros de {low} a {high}</translation>
    </message>
    <message>
        <source>{name}: less</source>
        <translation>{name}: menos</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}: mais</translation>
    </message>
</context>
<context>
    <name>OpenFolder</name>
    <message>
        <source>Your system did not open the folder. It is {path}.</source>
        <translation>O seu sistema não abriu a pasta. Ela é {path}.</translation>
    </message>
</context>
<context>
    <name>OtherSoundSection</name>
    <message>
        <source>Music or a film goes on by itself afterwards, if it was playing before.</source>
        <translation>A música ou um filme continua sozinho depois, se antes estava tocando.</translation>
    </message>
    <message>
        <source>Other sound</source>
        <translation>Outro som</translation>
    </message>
    <message>
        <source>Pause other players during a session</source>
        <translation>Pausar outros reprodutores durante uma sessão</translation>
    </message>
</context>
<context>
    <name>OtherValues</name>
    <message>
        <source>Given on another computer: {value}</source>
        <translation>Informado em outro computador: {value}</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Manter este</translation>
    </message>
    <message>
        <source>Keep what is shown</source>
        <translation>Manter o que é mostrado</translation>
    </message>
    <message>
        <source>Keep {value}</source>
        <translation>Manter {value}</translation>
    </message>
    <message>
        <source>Shown now: {value}</source>
        <translation>Mostrado agora: {value}</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar este</translation>
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
            <numerusform>%n dia nesta semana</numerusform>
            <numerusform>%n dias nesta semana</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day this week</source>
        <translation>1 dia nesta semana</translation>
    </message>
    <message>
        <source>Add a session done elsewhere</source>
        <translation>Incluir uma sessão feita em outro lugar</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Incluir…</translation>
    </message>
    <message>
        <source>For your physio…</source>
        <translation>Para a fisioterapia…</translation>
    </message>
    <message>
        <source>Go to the sessions of a month</source>
        <translation>Ir para as sessões de um mês</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Ir para…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Sessions that you do appear here.</source>
        <translation>As sessões que você fizer aparecem aqui.</translation>
    </message>
</context>
<context>
    <name>OwnExercise</name>
    <message>
        <source>Breaths</source>
        <translation>Respirações</translation>
    </message>
    <message>
        <source>Circles, both ways</source>
        <translation>Círculos, nos dois sentidos</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Sustentado</translation>
    </message>
    <message numerus="yes">
        <source>Line {line} has %n words. Up to {most} can be spoken: could it be two lines?</source>
        <translation>
            <numerusform>A linha {line} tem %n palavra. Até {most} podem ser ditas: poderiam ser duas linhas?</numerusform>
            <numerusform>A linha {line} tem %n palavras. Até {most} podem ser ditas: poderiam ser duas linhas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {n} is long. Could it be two lines?</source>
        <translation>A linha {n} é longa. Poderiam ser duas?</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Repetições</translation>
    </message>
    <message>
        <source>Reps, each held</source>
        <translation>Repetições, cada uma sustentada</translation>
    </message>
    <message>
        <source>Steps to the sides</source>
        <translation>Passos para os lados</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n lines. Could some of them be one?</source>
        <translation>
            <numerusform>Há espaço para %n linha. Algumas poderiam ser uma só?</numerusform>
            <numerusform>Há espaço para %n linhas. Algumas poderiam ser uma só?</numerusform>
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
        <translation>Alterar {name}</translation>
    </message>
    <message>
        <source>Counted this way, it starts afresh in your routines. The history keeps what you have done so far.</source>
        <translation>Contado assim, ele recomeça nas suas rotinas. O histórico mantém o que você fez até agora.</translation>
    </message>
    <message>
        <source>Delete this exercise</source>
        <translation>Apagar este exercício</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>First one side, then the other</source>
        <translation>Primeiro um lado, depois o outro</translation>
    </message>
    <message>
        <source>Floorside knows nothing about this exercise. Bear in mind what you have ticked in Settings, and stop if it hurts.</source>
        <translation>O Floorside não sabe nada sobre este exercício. Lembre-se do que marcou nos Ajustes, e pare se doer.</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Como é contado</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Quanto</translation>
    </message>
    <message>
        <source>It is shown on the screen during the exercise.</source>
        <translation>É mostrado na tela durante o exercício.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Precisa de um nome.</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Lembre-se</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Exercício novo</translation>
    </message>
    <message>
        <source>One step per line, if you like. The voice says them while you get into position.</source>
        <translation>Um passo por linha, se quiser. A voz os diz enquanto você se posiciona.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>The dose that it starts with in a routine. You can change it there at any time.</source>
        <translation>A quantidade com que começa numa rotina. Ali você pode mudá-la quando quiser.</translation>
    </message>
    <message>
        <source>The figure of an exercise that looks similar. It is shown if there is no picture of yours.</source>
        <translation>A figura de um exercício parecido. É mostrada se não houver uma imagem sua.</translation>
    </message>
    <message>
        <source>There is an exercise with this name already.</source>
        <translation>Já existe um exercício com esse nome.</translation>
    </message>
    <message>
        <source>Up to three photos or drawings of your own: choose them, paste them, or drop them here. They are shown one after the other. Only the picture is kept, and nothing about where or when it was taken.</source>
        <translation>Até três fotos ou desenhos seus: escolha, cole ou arraste para cá. São mostrados um depois do outro. Só a imagem é guardada, e nada sobre onde ou quando foi feita.</translation>
    </message>
    <message>
        <source>Up to {n} characters.</source>
        <translation>Até {n} caracteres.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>Your pictures</source>
        <translation>Suas imagens</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>Exercício {name} alterado</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>Exercício {name} apagado</translation>
    </message>
    <message>
        <source>{name} made</source>
        <translation>Exercício {name} criado</translation>
    </message>
    <message>
        <source>“{routine}” has no other exercise. Put another one in first.</source>
        <translation>“{routine}” não tem outro exercício. Ponha outro antes.</translation>
    </message>
</context>
<context>
    <name>PaceSection</name>
    <message>
        <source>Down to the floor, or up from it</source>
        <translation>Descer ao chão, ou subir dele</translation>
    </message>
    <message>
        <source>Goes on with Space, a click, a headset button or a remote.</source>
        <translation>Continua com Espaço, um clique, um botão do fone ou um controle remoto.</translation>
    </message>
    <message>
        <source>Now up to {needed} s, since the voice needs that long; {own} s where it says less.</source>
        <translation>Agora até {needed} s, porque a voz precisa desse tempo; {own} s onde ela diz menos.</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo da sessão</translation>
    </message>
    <message>
        <source>Time between exercises. It never shortens an exercise.</source>
        <translation>O tempo entre os exercícios. Nunca encurta um exercício.</translation>
    </message>
    <message>
        <source>To another position on the floor</source>
        <translation>Para outra posição no chão</translation>
    </message>
    <message>
        <source>To the next exercise in the same position</source>
        <translation>Para o próximo exercício na mesma posição</translation>
    </message>
    <message>
        <source>To the other direction</source>
        <translation>Para o outro sentido</translation>
    </message>
    <message>
        <source>To the other side</source>
        <translation>Para o outro lado</translation>
    </message>
    <message>
        <source>Wait for me before each exercise</source>
        <translation>Esperar por mim antes de cada exercício</translation>
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
        <translation>A página: {extent}</translation>
    </message>
</context>
<context>
    <name>PainRow</name>
    <message>
        <source>0: none</source>
        <translation>0: nenhuma</translation>
    </message>
    <message>
        <source>10: the worst I can imagine</source>
        <translation>10: a pior que posso imaginar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>The worst pain is lower than another answer. Both are kept.</source>
        <translation>A pior dor é menor que outra resposta. As duas ficam.</translation>
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
        <translation>Fechar</translation>
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
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Salvar a página</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Salvo como {path}.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>A página</translation>
    </message>
    <message>
        <source>The printer cannot be reached. The page can still be saved as a PDF.</source>
        <translation>A impressora não pode ser acessada. A página ainda pode ser salva como PDF.</translation>
    </message>
</context>
<context>
    <name>PausePanel</name>
    <message>
        <source>A pause of a set length. Then the session goes on by itself.</source>
        <translation>Uma pausa de duração fixa. Depois a sessão continua sozinha.</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>The session stops here until you go on, with Space or the button.</source>
        <translation>A sessão para aqui até você continuar, com Espaço ou o botão.</translation>
    </message>
    <message>
        <source>Wait for me</source>
        <translation>Esperar por mim</translation>
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
        <translation>Seis meses</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>What the charts show</source>
        <translation>O que os gráficos mostram</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>Picture {n}</source>
        <translation>Imagem {n}</translation>
    </message>
    <message>
        <source>Show it earlier</source>
        <translation>Mostrar antes</translation>
    </message>
    <message>
        <source>Show picture {n} earlier</source>
        <translation>Mostrar a imagem {n} antes</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>Take out picture {n}</source>
        <translation>Tirar a imagem {n}</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Choose pictures</source>
        <translation>Escolher imagens</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Escolher imagens…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Imagens ({kinds})</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Lendo a imagem…</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>A imagem</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>Não há imagem para colar. Copie uma antes.</translation>
    </message>
    <message>
        <source>There is room for {n} pictures. Take one out first.</source>
        <translation>Há espaço para {n} imagens. Tire uma antes.</translation>
    </message>
    <message>
        <source>This picture is there already.</source>
        <translation>Esta imagem já está lá.</translation>
    </message>
    <message>
        <source>Which page shows the exercise?</source>
        <translation>Qual página mostra o exercício?</translation>
    </message>
    <message>
        <source>{name} has several pages</source>
        <translation>{name} tem várias páginas</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Click to see the next picture.</source>
        <translation>Clique para ver a próxima imagem.</translation>
    </message>
    <message>
        <source>This picture is missing. The exercise works without it.</source>
        <translation>Esta imagem está faltando. O exercício funciona sem ela.</translation>
    </message>
    <message>
        <source>Your picture {n} of {count}</source>
        <translation>Sua imagem {n} de {count}</translation>
    </message>
</context>
<context>
    <name>QuestionnaireController</name>
    <message>
        <source>The monthly questionnaire about your back is due, if you like.</source>
        <translation>Está na hora do questionário mensal sobre as suas costas, se quiser.</translation>
    </message>
    <message>
        <source>The monthly questionnaire and your own activities are due, if you like.</source>
        <translation>Está na hora do questionário mensal e das suas atividades, se quiser.</translation>
    </message>
    <message>
        <source>The questionnaire of today is kept: {score} of {all} ticked. All scores stand in History.</source>
        <translation>O questionário de hoje foi guardado: {score} de {all} marcadas. Todas as pontuações estão no histórico.</translation>
    </message>
    <message>
        <source>You can rate your own activities again, if you like.</source>
        <translation>Você pode avaliar de novo as suas atividades, se quiser.</translation>
    </message>
</context>
<context>
    <name>QuestionnaireSection</name>
    <message>
        <source>All scores stand in History.</source>
        <translation>Todas as pontuações estão no histórico.</translation>
    </message>
    <message>
        <source>Fill it in now</source>
        <translation>Preencher agora</translation>
    </message>
    <message>
        <source>How your back is, over the months</source>
        <translation>Como vão as suas costas, ao longo dos meses</translation>
    </message>
    <message>
        <source>Remind me about once a month</source>
        <translation>Lembrar mais ou menos uma vez por mês</translation>
    </message>
    <message>
        <source>The Roland-Morris questionnaire: 24 sentences to tick, about three minutes.</source>
        <translation>O questionário de Roland-Morris: 24 frases para marcar, cerca de três minutos.</translation>
    </message>
    <message>
        <source>Today's answers</source>
        <translation>Respostas de hoje</translation>
    </message>
</context>
<context>
    <name>QuestionnaireService</name>
    <message>
        <source>Questionnaire filled in</source>
        <translation>Questionário preenchido</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>A sharp pain is a good reason to leave this one for now.</source>
        <translation>Uma pontada é um bom motivo para deixar este exercício por enquanto.</translation>
    </message>
    <message>
        <source>Cramp, or something else</source>
        <translation>Cãibra, ou outra coisa</translation>
    </message>
    <message>
        <source>Ease out of it, slowly</source>
        <translation>Solte devagar</translation>
    </message>
    <message>
        <source>End for today</source>
        <translation>Encerrar por hoje</translation>
    </message>
    <message>
        <source>End for today?</source>
        <translation>Encerrar por hoje?</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Encerrar a sessão</translation>
    </message>
    <message>
        <source>Every set so far is kept and counts. The session waits meanwhile.</source>
        <translation>Cada série feita até aqui é mantida e conta. A sessão espera enquanto isso.</translation>
    </message>
    <message>
        <source>Find a position that feels better, and breathe. Nothing is timed now.</source>
        <translation>Procure uma posição melhor, e respire. Agora nada é cronometrado.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>Continuar com este</translation>
    </message>
    <message>
        <source>Go on, do less or leave this one: whatever feels right.</source>
        <translation>Continuar, fazer menos ou deixar este exercício: o que for melhor para você.</translation>
    </message>
    <message>
        <source>Go on, rest a minute or leave this one: whatever feels right.</source>
        <translation>Continuar, descansar um minuto ou deixar este exercício: o que for melhor para você.</translation>
    </message>
    <message>
        <source>If it was nothing, go on: nothing is noted.</source>
        <translation>Se não foi nada, continue: nada é anotado.</translation>
    </message>
    <message>
        <source>If pain, tingling or numbness spreads or stays, end here for today.</source>
        <translation>Se a dor, o formigamento ou a dormência se espalhar ou não passar, encerre por hoje.</translation>
    </message>
    <message>
        <source>If you like: what was it?</source>
        <translation>Se quiser: o que foi?</translation>
    </message>
    <message>
        <source>Leave out what follows, and end the session?</source>
        <translation>Deixar de fora o que vem e encerrar a sessão?</translation>
    </message>
    <message>
        <source>Less is plenty: go only as far as it stays comfortable.</source>
        <translation>Pouco basta: vá só até onde for confortável.</translation>
    </message>
    <message>
        <source>Next exercise: {0}</source>
        <translation>Próximo exercício: {0}</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>Nothing comes after this. End the session?</source>
        <translation>Depois não vem nada. Encerrar a sessão?</translation>
    </message>
    <message>
        <source>Nothing is done yet, so nothing is kept. The session waits meanwhile.</source>
        <translation>Nada foi feito ainda, então nada é guardado. A sessão espera enquanto isso.</translation>
    </message>
    <message>
        <source>Nothing is done yet; that it hurt is noted. The session waits meanwhile.</source>
        <translation>Nada foi feito ainda; fica anotado que doeu. A sessão espera enquanto isso.</translation>
    </message>
    <message>
        <source>Rest a minute</source>
        <translation>Descansar um minuto</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Pontada</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Smaller: {0}</source>
        <translation>Menor: {0}</translation>
    </message>
    <message>
        <source>Spreading, numb or tingling</source>
        <translation>Espalha, adormece ou formiga</translation>
    </message>
    <message>
        <source>Stay paused</source>
        <translation>Ficar em pausa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Parar e guardar</translation>
    </message>
    <message>
        <source>Stop and keep what was done?</source>
        <translation>Parar e guardar o que foi feito?</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>Parar aqui?</translation>
    </message>
    <message>
        <source>Stretching too far</source>
        <translation>Alongou demais</translation>
    </message>
    <message>
        <source>Usually it settles with rest. Leave this exercise for today; ending here is best. Some signs need help quickly: When to get help lists them.</source>
        <translation>Costuma passar com o descanso. Deixe este exercício por hoje; o melhor é encerrar aqui. Alguns sinais pedem ajuda rápida: estão em “Quando buscar ajuda”.</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>E agora?</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quando buscar ajuda</translation>
    </message>
    <message>
        <source>You felt it spread. Usually it settles; these signs need help:</source>
        <translation>Você sentiu a dor se espalhar. Costuma passar; estes sinais pedem ajuda:</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Get help</source>
        <translation>Buscar ajuda</translation>
    </message>
    <message>
        <source>When to get help (F1)</source>
        <translation>Quando buscar ajuda (F1)</translation>
    </message>
    <message>
        <source>{place}, you are here</source>
        <translation>{place}, você está aqui</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Flare plan changed</source>
        <translation>Plano para as crises alterado</translation>
    </message>
    <message>
        <source>Flare plan deleted</source>
        <translation>Plano para as crises apagado</translation>
    </message>
</context>
<context>
    <name>ReadingSection</name>
    <message>
        <source>My flare plan</source>
        <translation>Meu plano para as crises</translation>
    </message>
    <message>
        <source>Offer a lesson after a session</source>
        <translation>Oferecer uma lição depois de uma sessão</translation>
    </message>
    <message>
        <source>One at most, and each only once.</source>
        <translation>No máximo uma, e cada uma só uma vez.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Short lessons</source>
        <translation>Lições curtas</translation>
    </message>
    <message>
        <source>Short lessons and the flare plan</source>
        <translation>Lições curtas e o plano para as crises</translation>
    </message>
    <message>
        <source>Twelve, of about a minute each, with their sources.</source>
        <translation>Doze, de cerca de um minuto cada, com suas fontes.</translation>
    </message>
    <message>
        <source>What helps on a sore day, written on a calm one and offered when you need it.</source>
        <translation>O que ajuda num dia de dor, escrito num dia calmo e oferecido quando você precisa.</translation>
    </message>
</context>
<context>
    <name>RedFlagList</name>
    <message>
        <source>You said this today</source>
        <translation>Você disse isso hoje</translation>
    </message>
</context>
<context>
    <name>RefusalsSection</name>
    <message>
        <source>Suggest again</source>
        <translation>Sugerir de novo</translation>
    </message>
    <message>
        <source>Suggest again: {what}</source>
        <translation>Sugerir de novo: {what}</translation>
    </message>
    <message>
        <source>Suggestions you do not want</source>
        <translation>Sugestões que você não quer</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Não há nenhuma.</translation>
    </message>
    <message>
        <source>What you said no to for good. You can change your mind here.</source>
        <translation>O que você recusou de vez. Aqui você pode mudar de ideia.</translation>
    </message>
    <message>
        <source>{exercise}: a harder form</source>
        <translation>{exercise}: uma forma mais difícil</translation>
    </message>
    <message>
        <source>{exercise}: advice</source>
        <translation>{exercise}: conselho</translation>
    </message>
    <message>
        <source>{exercise}: an easier form</source>
        <translation>{exercise}: uma forma mais fácil</translation>
    </message>
    <message>
        <source>{exercise}: less</source>
        <translation>{exercise}: menos</translation>
    </message>
    <message>
        <source>{exercise}: more</source>
        <translation>{exercise}: mais</translation>
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
        <translation>O seu sistema não pode enviar lembretes: o Floorside não encontra ali um agendador que aceite. “Salvar na agenda…” põe em vez disso um lembrete na sua agenda.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n resposta</numerusform>
            <numerusform>%n respostas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were done without the program, and are here as the person told them.</source>
        <translation>
            <numerusform>%n delas foi feita sem o programa, e está aqui como a pessoa contou.</numerusform>
            <numerusform>%n delas foram feitas sem o programa, e estão aqui como a pessoa contou.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0: cannot do it, 10: as before. %n points are a clear change.</source>
        <translation>
            <numerusform>0: não consigo, 10: como antes. %n ponto é uma mudança clara.</numerusform>
            <numerusform>0: não consigo, 10: como antes. %n pontos são uma mudança clara.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 resposta</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dia</translation>
    </message>
    <message>
        <source>1 of them was done without the program, and is here as the person told it.</source>
        <translation>1 delas foi feita sem o programa, e está aqui como a pessoa contou.</translation>
    </message>
    <message>
        <source>Conditions: none ticked</source>
        <translation>Condições de saúde: nenhuma marcada</translation>
    </message>
    <message>
        <source>Conditions: {names}</source>
        <translation>Condições de saúde: {names}</translation>
    </message>
    <message>
        <source>Days per week</source>
        <translation>Dias por semana</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Quantidades</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercício</translation>
    </message>
    <message>
        <source>Floorside wrote this on {day} from what the person did at home and told it. Nothing in it was measured.</source>
        <translation>O Floorside escreveu isto em {day} a partir do que a pessoa fez em casa e contou. Nada aqui foi medido.</translation>
    </message>
    <message>
        <source>For the physiotherapist</source>
        <translation>Para a fisioterapia</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Completas</translation>
    </message>
    <message>
        <source>In the legs, before a session</source>
        <translation>Nas pernas, antes de uma sessão</translation>
    </message>
    <message>
        <source>L {left}, R {right}</source>
        <translation>E {left}, D {right}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <translation>MMM d, yyyy</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <source>No answers.</source>
        <translation>Sem respostas.</translation>
    </message>
    <message>
        <source>Notes, in the person's own words</source>
        <translation>Notas, nas palavras da pessoa</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Own activities</source>
        <translation>Atividades próprias</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Dor depois</translation>
    </message>
    <message>
        <source>Pain at its worst</source>
        <translation>Pior dor</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Dor antes</translation>
    </message>
    <message>
        <source>Pain spread, a leg was worse, or pain clearly rose. The program then suggests less.</source>
        <translation>A dor se espalhou, uma perna estava pior, ou a dor subiu claramente. O programa então sugere menos.</translation>
    </message>
    <message>
        <source>Pain the next morning</source>
        <translation>Dor na manhã seguinte</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness, compared with the time before.</source>
        <translation>Dor, formigamento ou dormência, em comparação com a vez anterior.</translation>
    </message>
    <message>
        <source>Pain: 0 is none, 10 the worst imaginable. Each dot is an answer, the line goes through the averages.</source>
        <translation>Dor: 0 é nenhuma, 10 a pior imaginável. Cada ponto é uma resposta, a linha passa pelas médias.</translation>
    </message>
    <message>
        <source>Pain: 0 is none, 10 the worst imaginable. The line goes through the averages; the answers are too many for a dot each.</source>
        <translation>Dor: 0 é nenhuma, 10 a pior imaginável. A linha passa pelas médias; há respostas demais para um ponto cada.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Roland-Morris</source>
        <translation>Roland-Morris</translation>
    </message>
    <message>
        <source>Roland-Morris questionnaire</source>
        <translation>Questionário de Roland-Morris</translation>
    </message>
    <message>
        <source>The person stopped a set and said why. Spreading: further down the leg.</source>
        <translation>A pessoa parou uma série e disse por quê. Espalha: mais para baixo na perna.</translation>
    </message>
    <message>
        <source>The worst pain came with</source>
        <translation>A pior dor veio com</translation>
    </message>
    <message>
        <source>Too much (red answers)</source>
        <translation>Demais (respostas vermelhas)</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Caminhadas</translation>
    </message>
    <message>
        <source>What hurt</source>
        <translation>O que doeu</translation>
    </message>
    <message>
        <source>What was planned in the first and the last session with it. In full: sessions with every set done to the end.</source>
        <translation>O que estava planejado na primeira e na última sessão com ele. Completas: sessões com todas as séries feitas até o fim.</translation>
    </message>
    <message>
        <source>a leg was worse before the session</source>
        <translation>uma perna estava pior antes da sessão</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>average {value}</source>
        <translation>média {value}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d 'de' MMM 'de' yyyy</translation>
    </message>
    <message numerus="yes">
        <source>in %n sessions</source>
        <translation>
            <numerusform>em %n sessão</numerusform>
            <numerusform>em %n sessões</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 session</source>
        <translation>em 1 sessão</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>sem respostas</translation>
    </message>
    <message>
        <source>not said what</source>
        <translation>sem dizer o quê</translation>
    </message>
    <message>
        <source>pain spread</source>
        <translation>a dor se espalhou</translation>
    </message>
    <message>
        <source>pain {pain} after, {usual} before</source>
        <translation>dor {pain} depois, {usual} antes</translation>
    </message>
    <message>
        <source>pain {pain} at its worst</source>
        <translation>pior dor {pain}</translation>
    </message>
    <message>
        <source>pain {pain} the next morning, {usual} as a rule</source>
        <translation>dor {pain} na manhã seguinte, {usual} em geral</translation>
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
        <translation>{answer}: {sessions}, a última em {day}</translation>
    </message>
    <message>
        <source>{average}, highest {highest}, {answers}</source>
        <translation>{average}, no máximo {highest}, {answers}</translation>
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
        <translation>{dose}, os dois lados juntos</translation>
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
        <translation>{exercise}: {sessions}, até {highest}</translation>
    </message>
    <message>
        <source>{exercise}: {what}, {sessions}, last on {day}</source>
        <translation>{exercise}: {what}, {sessions}, a última em {day}</translation>
    </message>
    <message>
        <source>{first} to {last}: no session</source>
        <translation>{first} a {last}: nenhuma sessão</translation>
    </message>
    <message>
        <source>{first} to {last}: {sessions}</source>
        <translation>{first} a {last}: {sessions}</translation>
    </message>
    <message>
        <source>{first} to {last}: {sessions}, on {days}</source>
        <translation>{first} a {last}: {sessions}, em {days}</translation>
    </message>
    <message>
        <source>{first} → {last}</source>
        <translation>{first} → {last}</translation>
    </message>
    <message>
        <source>{first} → {last} of {all}, the fewer the better</source>
        <translation>{first} → {last} de {all}, quanto menos, melhor</translation>
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
        <translation>{walks}, {time} no total; a primeira {first} min, a última {last} min</translation>
    </message>
    <message>
        <source>“3.1 → 2.4” are the averages of the first and the last four weeks.</source>
        <translation>“3,1 → 2,4” são as médias das quatro primeiras e das quatro últimas semanas.</translation>
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
        <translation>Tudo</translation>
    </message>
    <message>
        <source>For your physio</source>
        <translation>Para a fisioterapia</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Seis meses</translation>
    </message>
    <message>
        <source>One page to bring along or to send. It leaves this computer only if you take it.</source>
        <translation>Uma página para levar ou enviar. Ela só sai deste computador se você a levar.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>With my notes</source>
        <translation>Com minhas notas</translation>
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
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Nothing is ticked. If none of it is true today, Keep once more.</source>
        <translation>Nada está marcado. Se nada disso é verdade hoje, “Guardar” mais uma vez.</translation>
    </message>
    <message>
        <source>You have filled it in today already. These are your ticks; you can change them.</source>
        <translation>Você já o preencheu hoje. Isto é o que você marcou; pode mudar.</translation>
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
            <numerusform>%n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>+ Exercise</source>
        <translation>+ Exercício</translation>
    </message>
    <message>
        <source>+ Rest</source>
        <translation>+ Descanso</translation>
    </message>
    <message>
        <source>+ Wait for me</source>
        <translation>+ Esperar por mim</translation>
    </message>
    <message numerus="yes">
        <source>A routine holds at most %n entries.</source>
        <translation>
            <numerusform>Uma rotina tem no máximo %n entrada.</numerusform>
            <numerusform>Uma rotina tem no máximo %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A routine needs at least one exercise.</source>
        <translation>Uma rotina precisa de pelo menos um exercício.</translation>
    </message>
    <message>
        <source>Another routine is called “{name}” already.</source>
        <translation>Outra rotina já se chama “{name}”.</translation>
    </message>
    <message>
        <source>Change this exercise…</source>
        <translation>Mudar este exercício…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Down to the floor once, up once.</source>
        <translation>Descer ao chão uma vez, subir uma vez.</translation>
    </message>
    <message>
        <source>Down to the floor {now}; no other order needs less.</source>
        <translation>Descer ao chão: {now}; nenhuma outra ordem precisa de menos.</translation>
    </message>
    <message>
        <source>Length of this rest</source>
        <translation>Duração deste descanso</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descer (Alt+seta para baixo)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+seta para cima)</translation>
    </message>
    <message>
        <source>Name of the routine</source>
        <translation>Nome da rotina</translation>
    </message>
    <message>
        <source>No need to get down to the floor.</source>
        <translation>Não é preciso descer ao chão.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Remover (Delete)</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <translation>Nome novo: {name}</translation>
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
        <translation>A ordem foi alterada</translation>
    </message>
    <message>
        <source>This order takes you down to the floor {now}. Another order needs that {then}.</source>
        <translation>Esta ordem leva você ao chão: {now}. Outra ordem precisa disso {then}.</translation>
    </message>
    <message>
        <source>Use that order</source>
        <translation>Usar essa ordem</translation>
    </message>
    <message>
        <source>Wait for me</source>
        <translation>Esperar por mim</translation>
    </message>
    <message>
        <source>You turn over {now} on the way. Another order needs that {then}.</source>
        <translation>Você se vira no caminho: {now}. Outra ordem precisa disso {then}.</translation>
    </message>
    <message>
        <source>left out for now</source>
        <translation>de fora por enquanto</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nenhuma vez</translation>
    </message>
    <message>
        <source>once</source>
        <translation>uma vez</translation>
    </message>
    <message>
        <source>paused for now</source>
        <translation>em pausa por enquanto</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>duas vezes</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name}, incluído</translation>
    </message>
    <message>
        <source>{name} moved</source>
        <translation>{name}, movido</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>{name}, removido</translation>
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
        <translation>Mudar a rotina ({keys})</translation>
    </message>
    <message>
        <source>Choose a routine</source>
        <translation>Escolher uma rotina</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit the routine</source>
        <translation>Editar a rotina</translation>
    </message>
    <message>
        <source>Routine: {name}. Choose another</source>
        <translation>Rotina: {name}. Escolher outra</translation>
    </message>
    <message>
        <source>paused for now</source>
        <translation>em pausa por enquanto</translation>
    </message>
    <message>
        <source>{minutes} today</source>
        <translation>{minutes} hoje</translation>
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
        <translation>Uma rotina nova</translation>
    </message>
    <message>
        <source>Add a routine</source>
        <translation>Incluir uma rotina</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Incluir de um arquivo…</translation>
    </message>
    <message>
        <source>Bring back “{name}”</source>
        <translation>Trazer “{name}” de volta</translation>
    </message>
    <message>
        <source>Copy this routine</source>
        <translation>Copiar esta rotina</translation>
    </message>
    <message>
        <source>Delete this routine</source>
        <translation>Apagar esta rotina</translation>
    </message>
    <message>
        <source>Edit this routine</source>
        <translation>Editar esta rotina</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Minha rotina</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Rotina nova</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Put everything back as it came</source>
        <translation>Deixar tudo como veio</translation>
    </message>
    <message>
        <source>Share as a file…</source>
        <translation>Compartilhar como arquivo…</translation>
    </message>
    <message>
        <source>Share {name}</source>
        <translation>Compartilhar {name}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>{name} copied</source>
        <translation>Rotina {name} copiada</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>Rotina {name} apagada</translation>
    </message>
    <message>
        <source>{name} is as it came, with the small doses of your gentle start</source>
        <translation>{name} está como veio, com as quantidades pequenas do seu começo suave</translation>
    </message>
    <message>
        <source>{name} is as it came: exercises, order, rests, doses and name</source>
        <translation>{name} está como veio: exercícios, ordem, descansos, quantidades e nome</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} está de volta</translation>
    </message>
    <message>
        <source>{name} is saved as {path}.</source>
        <translation>{name} está salva como {path}.</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <translation>{name}, cópia</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}): choose another place.</source>
        <translation>Não foi possível escrever {path} ({reason}): escolha outro lugar.</translation>
    </message>
</context>
<context>
    <name>RoutineOffers</name>
    <message>
        <source>A gentle start: smaller doses in every routine</source>
        <translation>Um começo suave: quantidades menores em cada rotina</translation>
    </message>
    <message>
        <source>About half of the doses for now</source>
        <translation>Cerca da metade das quantidades por enquanto</translation>
    </message>
    <message>
        <source>One step up, towards the usual doses</source>
        <translation>Um passo a mais, em direção às quantidades habituais</translation>
    </message>
    <message>
        <source>The doses have changed since, so they stay as they are.</source>
        <translation>As quantidades mudaram desde então, por isso ficam como estão.</translation>
    </message>
</context>
<context>
    <name>RoutineService</name>
    <message>
        <source>The dose has been changed since. Undo the later change first.</source>
        <translation>A quantidade foi alterada depois. Desfaça antes a mudança mais recente.</translation>
    </message>
    <message>
        <source>The dose has changed since, so it stays as it is.</source>
        <translation>A quantidade mudou desde então, por isso fica como está.</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Desfeito: {change}</translation>
    </message>
</context>
<context>
    <name>RoutineSheet</name>
    <message numerus="yes">
        <source>%n exercises, about {minutes}.</source>
        <translation>
            <numerusform>%n exercício, cerca de {minutes}.</numerusform>
            <numerusform>%n exercícios, cerca de {minutes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 exercise, about {minutes}.</source>
        <translation>1 exercício, cerca de {minutes}.</translation>
    </message>
    <message>
        <source>For the wall or the mat, with boxes for a week.</source>
        <translation>Para a parede ou o colchonete, com quadrinhos para uma semana.</translation>
    </message>
    <message>
        <source>Go on when you are ready.</source>
        <translation>Continue quando quiser.</translation>
    </message>
    <message>
        <source>How much it is, as of {day}. Cross a box for each day on which you did the exercise.</source>
        <translation>Quanto é, em {day}. Marque um quadrinho para cada dia em que fez o exercício.</translation>
    </message>
    <message>
        <source>Left out for now: {names}.</source>
        <translation>De fora por enquanto: {names}.</translation>
    </message>
    <message>
        <source>Left: {form}</source>
        <translation>Esquerda: {form}</translation>
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
        <translation>Direita: {form}. {steps}</translation>
    </message>
    <message>
        <source>Stop when: {signs}</source>
        <translation>Pare quando: {signs}</translation>
    </message>
    <message>
        <source>Your conditions leave nothing of {routine} for now.</source>
        <translation>As suas condições de saúde não deixam nada de {routine} por enquanto.</translation>
    </message>
    <message>
        <source>in seconds: {tempo}</source>
        <translation>em segundos: {tempo}</translation>
    </message>
    <message>
        <source>{dose} · both sides</source>
        <translation>{dose} · os dois lados</translation>
    </message>
    <message>
        <source>{routine} on paper</source>
        <translation>{routine} no papel</translation>
    </message>
    <message>
        <source>{seconds} of rest between the sets</source>
        <translation>{seconds} de descanso entre as séries</translation>
    </message>
</context>
<context>
    <name>RoutineStore</name>
    <message>
        <source>The routine could not be saved ({reason}). Floorside keeps it in memory and tries again.</source>
        <translation>A rotina não pôde ser salva ({reason}). O Floorside a guarda na memória e tenta de novo.</translation>
    </message>
    <message>
        <source>{routine} (the other version)</source>
        <translation>{routine} (a outra versão)</translation>
    </message>
</context>
<context>
    <name>ScoreChart</name>
    <message>
        <source>Scores, {first} to {last}. Newest: {newest}. Average: {average}.</source>
        <translation>Pontuações, {first} – {last}; último resultado: {newest}. Média: {average}.</translation>
    </message>
    <message>
        <source>Scores: {list}</source>
        <translation>Pontuações: {list}</translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>Not filled in yet.</source>
        <translation>Ainda não preenchido.</translation>
    </message>
    <message>
        <source>On {day} it was {score}; a difference of fewer than five may be chance.</source>
        <translation>Em {day} era {score}; uma diferença de menos de cinco pode ser acaso.</translation>
    </message>
    <message>
        <source>That is clearly less than on {day}, which had {score}.</source>
        <translation>É claramente menos do que em {day}, que tinha {score}.</translation>
    </message>
    <message>
        <source>That is clearly more than on {day}, which had {score}. A doctor could look at it.</source>
        <translation>É claramente mais do que em {day}, que tinha {score}. Um médico poderia avaliar isso.</translation>
    </message>
    <message>
        <source>{day}: {score} of {all}. The fewer the ticks, the fewer things are hard to do.</source>
        <translation>{day}: {score} de {all}. Quanto menos marcas, menos coisas estão difíceis.</translation>
    </message>
</context>
<context>
    <name>ScoresLine</name>
    <message>
        <source>All scores of the questionnaire</source>
        <translation>Todas as pontuações do questionário</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Preencher</translation>
    </message>
    <message>
        <source>Fill in the questionnaire</source>
        <translation>Preencher o questionário</translation>
    </message>
    <message>
        <source>Roland-Morris questionnaire: {scores}</source>
        <translation>Questionário de Roland-Morris: {scores}</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Pontuações</translation>
    </message>
    <message>
        <source>The questionnaire itself is here in English only.</source>
        <translation>O questionário em si só existe aqui em inglês.</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>Floorside is already open and does not respond. Close it, or end its process, then start it again.</source>
        <translation>O Floorside já está aberto e não responde. Feche-o, ou encerre o processo, e inicie de novo.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message numerus="yes">
        <source>%n exercises and their routines</source>
        <translation>
            <numerusform>%n exercício e suas rotinas</numerusform>
            <numerusform>%n exercícios e suas rotinas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your own exercises</source>
        <translation>
            <numerusform>%n dos seus exercícios</numerusform>
            <numerusform>%n dos seus exercícios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n sessão</numerusform>
            <numerusform>%n sessões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions of the last backup are not in it: import {path} to have them again</source>
        <translation>
            <numerusform>%n sessão da última cópia não está nele: importe {path} para tê-la de novo</numerusform>
            <numerusform>%n sessões da última cópia não estão nele: importe {path} para tê-las de novo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions, all sound</source>
        <translation>
            <numerusform>%n sessão, em ordem</numerusform>
            <numerusform>%n sessões, todas em ordem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tones</source>
        <translation>
            <numerusform>%n som</numerusform>
            <numerusform>%n sons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, each with its sources, and the words of the flare plan</source>
        <translation>
            <numerusform>%n, cada uma com suas fontes, e as palavras do plano para as crises</numerusform>
            <numerusform>%n, cada uma com suas fontes, e as palavras do plano para as crises</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sessão</translation>
    </message>
    <message>
        <source>1 session of the last backup is not in it: import {path} to have it again</source>
        <translation>1 sessão da última cópia não está nele: importe {path} para tê-la de novo</translation>
    </message>
    <message>
        <source>1 session, all sound</source>
        <translation>1 sessão, em ordem</translation>
    </message>
    <message>
        <source>A calm guide through a timed floor routine. Without a command it opens its window.</source>
        <translation>Um guia tranquilo por uma rotina cronometrada no chão. Sem comando, abre a janela.</translation>
    </message>
    <message>
        <source>A good time for your routine, if it suits you.</source>
        <translation>Uma boa hora para a sua rotina, se for bom para você.</translation>
    </message>
    <message>
        <source>A part of a session could not be put into the history. The whole session is kept in {file}.</source>
        <translation>Uma parte de uma sessão não pôde ser gravada no histórico. A sessão inteira está guardada em {file}.</translation>
    </message>
    <message>
        <source>All other settings are as they were.</source>
        <translation>Todos os outros ajustes estão como estavam.</translation>
    </message>
    <message>
        <source>All other settings are as they were; the file was kept as {path}.</source>
        <translation>Todos os outros ajustes estão como estavam; o arquivo foi guardado como {path}.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Código de saída</translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation>FALHA</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Floorside is in the menu; floorside --remove-desktop takes it out again ({file})</source>
        <translation>O Floorside está no menu; floorside --remove-desktop o tira de lá ({file})</translation>
    </message>
    <message>
        <source>Floorside is no longer in the menu</source>
        <translation>O Floorside não está mais no menu</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>None is missing.</source>
        <translation>Não falta nenhuma.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>PySide6 is missing, which draws the page: pip install PySide6-Essentials</source>
        <translation>Falta o PySide6, que desenha a página: pip install PySide6-Essentials</translation>
    </message>
    <message>
        <source>ROUTINE is the id of a routine (full, short, flare, chair) or a TOML file.</source>
        <translation>ROUTINE é o identificador de uma rotina (full, short, flare, chair) ou um arquivo TOML.</translation>
    </message>
    <message>
        <source>Removing the program leaves them.</source>
        <translation>Eles permanecem quando o programa é removido.</translation>
    </message>
    <message>
        <source>Sessions between the beginning and {until} may be missing too.</source>
        <translation>Sessões entre o começo e {until} também podem faltar.</translation>
    </message>
    <message>
        <source>Sessions between the beginning and {until} may be missing.</source>
        <translation>Sessões entre o começo e {until} podem faltar.</translation>
    </message>
    <message>
        <source>Sessions between {begin} and {until} may be missing too.</source>
        <translation>Sessões entre {begin} e {until} também podem faltar.</translation>
    </message>
    <message>
        <source>Sessions between {begin} and {until} may be missing.</source>
        <translation>Sessões entre {begin} e {until} podem faltar.</translation>
    </message>
    <message>
        <source>Something could not be put into the history. Everything else goes on.</source>
        <translation>Algo não pôde ser gravado no histórico. Todo o resto continua.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Sinopse</translation>
    </message>
    <message>
        <source>The damaged files are kept in {folder}.</source>
        <translation>Os arquivos estragados estão guardados em {folder}.</translation>
    </message>
    <message>
        <source>The disk is full. What is new is kept in memory and saved as soon as there is room.</source>
        <translation>O disco está cheio. O que é novo fica na memória e é salvo assim que houver espaço.</translation>
    </message>
    <message>
        <source>The history cannot be reached. What is new is kept in memory and saved as soon as it can be.</source>
        <translation>O histórico não pode ser acessado. O que é novo fica na memória e é salvo assim que for possível.</translation>
    </message>
    <message>
        <source>The history cannot be written to. What is new is kept in memory and saved as soon as it can be.</source>
        <translation>Não é possível escrever no histórico. O que é novo fica na memória e é salvo assim que for possível.</translation>
    </message>
    <message>
        <source>The history {what}, and there is no backup of it. A new one begins.</source>
        <translation>O histórico {what}, e não há cópia de segurança dele. Um novo começa.</translation>
    </message>
    <message>
        <source>The history {what}. It was put together again from the backup of {time} with {sessions} ({saved} of them saved from the damaged file).</source>
        <translation>O histórico {what}. Foi recomposto com a cópia de {time}, com {sessions} ({saved} salvas do arquivo estragado).</translation>
    </message>
    <message>
        <source>The history {what}. It was put together again from the backup of {time} with {sessions}.</source>
        <translation>O histórico {what}. Foi recomposto com a cópia de {time}, com {sessions}.</translation>
    </message>
    <message>
        <source>The history {what}. It was put together again with {sessions}.</source>
        <translation>O histórico {what}. Foi recomposto com {sessions}.</translation>
    </message>
    <message>
        <source>The latest part of the history (the file that ends in -wal) was taken away or damaged since the last start. The last sessions may be missing; all others are here.</source>
        <translation>A parte mais recente do histórico (o arquivo que termina em -wal) foi tirada ou estragada desde o último início. As últimas sessões podem faltar; todas as outras estão aqui.</translation>
    </message>
    <message>
        <source>The usual settings are used there for now.</source>
        <translation>Ali valem por enquanto os ajustes habituais.</translation>
    </message>
    <message>
        <source>The usual settings are used there, all others as they were; the file was kept as {name}.</source>
        <translation>Ali valem os ajustes habituais, os outros como estavam; o arquivo foi guardado como {name}.</translation>
    </message>
    <message>
        <source>There is more than one version of the history: {used} is used, {others} are not. Import those to bring in what is only there, then move those elsewhere.</source>
        <translation>Há mais de uma versão do histórico: {used} é usada, {others} não. Importe-as para trazer o que só está lá, e depois leve-as para outro lugar.</translation>
    </message>
    <message>
        <source>There is more than one version of the history: {used} is used, {other} is not. Import that one to bring in what is only there, then move that one elsewhere.</source>
        <translation>Há mais de uma versão do histórico: {used} é usada, {other} não. Importe-a para trazer o que só está lá, e depois leve-a para outro lugar.</translation>
    </message>
    <message>
        <source>User commands</source>
        <translation>Comandos de usuário</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Caminhada</translation>
    </message>
    <message>
        <source>What was left of it is kept in {folder}.</source>
        <translation>O que restou está guardado em {folder}.</translation>
    </message>
    <message>
        <source>a calm guide through a timed floor routine</source>
        <translation>um guia tranquilo por uma rotina cronometrada no chão</translation>
    </message>
    <message>
        <source>a character here is not allowed</source>
        <translation>um caractere aqui não é permitido</translation>
    </message>
    <message>
        <source>a comma or the closing bracket is missing</source>
        <translation>falta uma vírgula ou o colchete de fechamento</translation>
    </message>
    <message>
        <source>a command failed; one line says why</source>
        <translation>um comando falhou; uma linha diz por quê</translation>
    </message>
    <message>
        <source>a day such as 2026-01-31</source>
        <translation>um dia como 2026-01-31</translation>
    </message>
    <message>
        <source>a flare plan is written</source>
        <translation>há um plano para as crises escrito</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>uma pasta</translation>
    </message>
    <message>
        <source>a folder is expected, and nothing was named</source>
        <translation>espera-se uma pasta, e nada foi informado</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>a name needs an equals sign and a value after it</source>
        <translation>depois de um nome vêm um sinal de igual e um valor</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>a number has thousands of digits</source>
        <translation>um número tem milhares de algarismos</translation>
    </message>
    <message>
        <source>a number has thousands of digits, use an ordinary one</source>
        <translation>um número tem milhares de algarismos, use um comum</translation>
    </message>
    <message>
        <source>a number here is too large, use an ordinary one</source>
        <translation>um número aqui é grande demais, use um comum</translation>
    </message>
    <message>
        <source>a part of it cannot be read ({error}): it is mended when Floorside is started again</source>
        <translation>uma parte não pode ser lida ({error}): é consertada no próximo início do Floorside</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>uma tabela</translation>
    </message>
    <message>
        <source>a time with its zone such as 2026-01-31T07:40:00Z</source>
        <translation>uma hora com seu fuso como 2026-01-31T07:40:00Z</translation>
    </message>
    <message>
        <source>a value is expected: a number, a list, or text in quotes</source>
        <translation>espera-se um valor: um número, uma lista ou texto entre aspas</translation>
    </message>
    <message>
        <source>a value is missing for {name}</source>
        <translation>falta um valor para {name}</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>a {kinds} takes no dose, write the dose beside an exercise</source>
        <translation>{kinds} não leva quantidade, escreva a quantidade junto de um exercício</translation>
    </message>
    <message>
        <source>add it to the exercise once more</source>
        <translation>inclua-a de novo no exercício</translation>
    </message>
    <message>
        <source>allowed is one line of at most {most} characters</source>
        <translation>é permitida uma linha de no máximo {most} caracteres</translation>
    </message>
    <message>
        <source>allowed is the name of a picture that the window has saved, once</source>
        <translation>é permitido o nome de uma imagem que a janela salvou, uma vez</translation>
    </message>
    <message>
        <source>also write a report for whoever helps you: the versions and the last lines of the log</source>
        <translation>escrever também um relatório para quem ajuda você: as versões e as últimas linhas do registro</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>any conditions that you had ticked are missing, tick them again in Settings</source>
        <translation>faltam as condições de saúde que você tivesse marcado, marque-as de novo nos Ajustes</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>argumentos</translation>
    </message>
    <message>
        <source>as if all of it had been done in so many sessions lately; without it, the history says what is known</source>
        <translation>como se tudo tivesse sido feito em tantas sessões recentes; sem isso, o histórico diz o que se conhece</translation>
    </message>
    <message>
        <source>at least {limit} is allowed</source>
        <translation>é permitido no mínimo {limit}</translation>
    </message>
    <message>
        <source>at most {limit} entries are allowed</source>
        <translation>são permitidas no máximo {limit} entradas</translation>
    </message>
    <message>
        <source>at most {limit} is allowed</source>
        <translation>é permitido no máximo {limit}</translation>
    </message>
    <message>
        <source>at most {limit} letters are allowed</source>
        <translation>são permitidos no máximo {limit} caracteres</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>no fim</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>para trás</translation>
    </message>
    <message>
        <source>cannot be read ({error})</source>
        <translation>não pode ser lido ({error})</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>não pode ser lido ({reason})</translation>
    </message>
    <message>
        <source>cannot be read ({reason}), its files are left out for now</source>
        <translation>não pode ser lido ({reason}), os arquivos dali ficam de fora por enquanto</translation>
    </message>
    <message>
        <source>cannot be used ({error}): check the folder's permissions</source>
        <translation>não pode ser usado ({error}): veja as permissões da pasta</translation>
    </message>
    <message>
        <source>cannot be used ({error}): the disk refuses; check it, and the free space</source>
        <translation>não pode ser usado ({error}): o disco se recusa; veja o disco, e o espaço livre</translation>
    </message>
    <message>
        <source>cannot be used ({reason}): check the folder's permissions</source>
        <translation>não pode ser usado ({reason}): veja as permissões da pasta</translation>
    </message>
    <message>
        <source>cannot be used ({reason}): choose another folder</source>
        <translation>não pode ser usado ({reason}): escolha outra pasta</translation>
    </message>
    <message>
        <source>cannot be used ({reason}); look at who may open it, or choose another with --data-dir</source>
        <translation>não pode ser usado ({reason}); veja quem pode abrir, ou escolha outro com --data-dir</translation>
    </message>
    <message>
        <source>cannot be written to ({reason}): nothing was imported</source>
        <translation>não aceita escrita ({reason}): nada foi importado</translation>
    </message>
    <message>
        <source>change side</source>
        <translation>trocar de lado</translation>
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
        <translation>completa</translation>
    </message>
    <message>
        <source>could not be put back as it was ({refused}): import once more when it can be written to</source>
        <translation>não pôde voltar a ser como era ({refused}): importe de novo quando for possível escrever</translation>
    </message>
    <message>
        <source>could not be restored ({error})</source>
        <translation>não pôde ser restaurado ({error})</translation>
    </message>
    <message>
        <source>could not be written ({reason}): choose another place</source>
        <translation>não pôde ser escrito ({reason}): escolha outro lugar</translation>
    </message>
    <message>
        <source>did you mean {near!r}?</source>
        <translation>você quis dizer {near!r}?</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>done elsewhere</source>
        <translation>feita em outro lugar</translation>
    </message>
    <message>
        <source>down</source>
        <translation>desça</translation>
    </message>
    <message>
        <source>each line begins with a name, or with a bracket</source>
        <translation>cada linha começa com um nome ou com um colchete</translation>
    </message>
    <message>
        <source>expected {wanted}</source>
        <translation>espera-se {wanted}</translation>
    </message>
    <message>
        <source>expected {wanted}, got {found}</source>
        <translation>espera-se {wanted}, há {found}</translation>
    </message>
    <message>
        <source>follow</source>
        <translation>junte</translation>
    </message>
    <message>
        <source>format is not {format}: choose a file that was exported from Floorside</source>
        <translation>format não é {format}: escolha um arquivo exportado pelo Floorside</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>para a frente</translation>
    </message>
    <message>
        <source>get ready</source>
        <translation>preparação</translation>
    </message>
    <message>
        <source>has a -journal of another program beside it</source>
        <translation>tem ao lado um -journal de outro programa</translation>
    </message>
    <message>
        <source>has a -wal that belongs to another file</source>
        <translation>tem um -wal que pertence a outro arquivo</translation>
    </message>
    <message>
        <source>has a fault ({findings}): it is mended at the next start</source>
        <translation>tem uma falha ({findings}): é consertada no próximo início</translation>
    </message>
    <message>
        <source>has a schema number that does not fit its tables</source>
        <translation>tem um número de esquema que não combina com as tabelas</translation>
    </message>
    <message>
        <source>has changed since</source>
        <translation>mudou desde então</translation>
    </message>
    <message>
        <source>has no known ending; write it as .json (everything) or .csv (tables)</source>
        <translation>não tem terminação conhecida; escreva .json (tudo) ou .csv (tabelas)</translation>
    </message>
    <message>
        <source>has no known ending; write it as .pdf</source>
        <translation>não tem terminação conhecida; escreva .pdf</translation>
    </message>
    <message>
        <source>has {count} words, allowed is 1 to {most}</source>
        <translation>tem {count} palavras, são permitidas de 1 a {most}</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>mantenha</translation>
    </message>
    <message>
        <source>holds a value that the history does not take ({error})</source>
        <translation>tem um valor que o histórico não aceita ({error})</translation>
    </message>
    <message>
        <source>holds more than {most:g} MB</source>
        <translation>tem mais de {most:g} MB</translation>
    </message>
    <message>
        <source>holds {count} files, at most {most} are allowed</source>
        <translation>tem {count} arquivos, no máximo {most} são permitidos</translation>
    </message>
    <message>
        <source>how much is spoken</source>
        <translation>quanto é dito</translation>
    </message>
    <message>
        <source>hurt</source>
        <translation>doeu</translation>
    </message>
    <message>
        <source>in</source>
        <translation>puxe o ar</translation>
    </message>
    <message>
        <source>is a database of another program</source>
        <translation>é um banco de dados de outro programa</translation>
    </message>
    <message>
        <source>is a file, a folder is expected</source>
        <translation>é um arquivo, espera-se uma pasta</translation>
    </message>
    <message>
        <source>is a link to {target}, which is not there: connect that disk or folder again</source>
        <translation>é um atalho para {target}, que não está lá: conecte de novo esse disco ou pasta</translation>
    </message>
    <message>
        <source>is a table, which cannot be read back: choose a .json file, which holds everything that was exported</source>
        <translation>é uma tabela, que não pode ser lida de volta: escolha um arquivo .json, que tem tudo o que foi exportado</translation>
    </message>
    <message>
        <source>is being mended by another Floorside: close that one first</source>
        <translation>está sendo consertado por outro Floorside: feche-o antes</translation>
    </message>
    <message>
        <source>is being written to by another Floorside: try again in a moment</source>
        <translation>está sendo escrito por outro Floorside: tente de novo daqui a pouco</translation>
    </message>
    <message>
        <source>is closed: send it to a file or a terminal</source>
        <translation>está fechada: mande para um arquivo ou um terminal</translation>
    </message>
    <message>
        <source>is damaged ({error})</source>
        <translation>está estragado ({error})</translation>
    </message>
    <message>
        <source>is damaged ({findings})</source>
        <translation>está estragado ({findings})</translation>
    </message>
    <message>
        <source>is damaged ({findings}): choose another backup</source>
        <translation>está estragado ({findings}): escolha outra cópia</translation>
    </message>
    <message>
        <source>is damaged, or no routine of Floorside's: ask for it once more</source>
        <translation>está estragado ou não é uma rotina do Floorside: peça de novo</translation>
    </message>
    <message>
        <source>is damaged, or was not written by Floorside</source>
        <translation>está danificado ou não foi escrito pelo Floorside</translation>
    </message>
    <message>
        <source>is false, allowed is only true; leave the whole item out for no wait</source>
        <translation>é false, só true é permitido; tire a entrada inteira para não esperar</translation>
    </message>
    <message>
        <source>is gone</source>
        <translation>sumiu</translation>
    </message>
    <message>
        <source>is nested too deep</source>
        <translation>está aninhado fundo demais</translation>
    </message>
    <message>
        <source>is not a Floorside history</source>
        <translation>não é um histórico do Floorside</translation>
    </message>
    <message>
        <source>is not a file: move it elsewhere</source>
        <translation>não é um arquivo: leve-o para outro lugar</translation>
    </message>
    <message>
        <source>is not an export of Floorside: choose one (.json), or a copy of a history (.db)</source>
        <translation>não é uma exportação do Floorside: escolha uma (.json) ou a cópia de um histórico (.db)</translation>
    </message>
    <message>
        <source>is not an exported history, or was laid out anew and is too large to be read</source>
        <translation>não é um histórico exportado, ou foi rearranjado e é grande demais para ser lido</translation>
    </message>
    <message>
        <source>is not complete ({error}): install it again</source>
        <translation>não está completo ({error}): instale de novo</translation>
    </message>
    <message>
        <source>is not for {id}, which has no sides: write its values in the item itself</source>
        <translation>não serve para {id}, que não tem lados: escreva os valores na própria entrada</translation>
    </message>
    <message>
        <source>is not part of the dose of {id}, leave it out</source>
        <translation>não faz parte da quantidade de {id}, tire-o</translation>
    </message>
    <message>
        <source>is not the picture of that name</source>
        <translation>não é a imagem com esse nome</translation>
    </message>
    <message>
        <source>is open in another Floorside: close that one first</source>
        <translation>está aberto em outro Floorside: feche-o antes</translation>
    </message>
    <message>
        <source>is true, but steps go to the left and to the right by themselves; leave it out</source>
        <translation>é true, mas os passos já vão para a esquerda e a direita; tire-o</translation>
    </message>
    <message>
        <source>is unknown here, {allowed}</source>
        <translation>não é conhecido aqui, {allowed}</translation>
    </message>
    <message>
        <source>is written in UTF-16: save it again as UTF-8</source>
        <translation>está escrito em UTF-16: salve de novo como UTF-8</translation>
    </message>
    <message>
        <source>is written on Linux only; here, the system's own way makes an entry</source>
        <translation>só é escrito no Linux; aqui, o próprio sistema faz uma entrada</translation>
    </message>
    <message>
        <source>is {id!r}, allowed are up to 64 small letters a–z, digits and hyphens</source>
        <translation>é {id!r}, são permitidas até 64 letras minúsculas a–z, algarismos e hifens</translation>
    </message>
    <message>
        <source>is {id!r}, allowed is {flare_plan!r}</source>
        <translation>é {id!r}, é permitido {flare_plan!r}</translation>
    </message>
    <message>
        <source>is {id!r}, allowed is {prefix} and up to 60 small letters a–z, digits and hyphens</source>
        <translation>é {id!r}, são permitidos {prefix} e até 60 letras minúsculas a–z, algarismos e hifens</translation>
    </message>
    <message>
        <source>is {id!r}, rename the file to {id}.toml</source>
        <translation>é {id!r}, mude o nome do arquivo para {id}.toml</translation>
    </message>
    <message>
        <source>is {rest:g}, allowed is more than 0 and at most 600 seconds</source>
        <translation>é {rest:g}, são permitidos mais de 0 e no máximo 600 segundos</translation>
    </message>
    <message>
        <source>is {value:g}, allowed is more than 0 and at most {most:g}</source>
        <translation>é {value:g}, é permitido mais de 0 e no máximo {most:g}</translation>
    </message>
    <message>
        <source>is {value:g}, allowed is {least:g} to {most:g}</source>
        <translation>é {value:g}, é permitido de {least:g} a {most:g}</translation>
    </message>
    <message>
        <source>it is restored from its copy when it is next shown</source>
        <translation>ela é recuperada da sua cópia quando for mostrada de novo</translation>
    </message>
    <message numerus="yes">
        <source>its words are complete, %n recorded phrases; found {engines}; try it with the sound check in Settings</source>
        <translation>
            <numerusform>as palavras estão completas, %n frase gravada; encontrado: {engines}; experimente com o teste de som nos Ajustes</numerusform>
            <numerusform>as palavras estão completas, %n frases gravadas; encontrado: {engines}; experimente com o teste de som nos Ajustes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its words are complete, %n recorded phrases; try it with the sound check in Settings</source>
        <translation>
            <numerusform>as palavras estão completas, %n frase gravada; experimente com o teste de som nos Ajustes</numerusform>
            <numerusform>as palavras estão completas, %n frases gravadas; experimente com o teste de som nos Ajustes</numerusform>
        </translation>
    </message>
    <message>
        <source>keep everything, settings too, under DIR</source>
        <translation>guardar tudo, também os ajustes, em DIR</translation>
    </message>
    <message>
        <source>known are {names}</source>
        <translation>são conhecidos {names}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>esquerda</translation>
    </message>
    <message>
        <source>left and right differ, but this exercise has no sides</source>
        <translation>esquerda e direita são diferentes, mas este exercício não tem lados</translation>
    </message>
    <message>
        <source>left out: {names}. {reason}</source>
        <translation>de fora: {names}. {reason}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>linha {line}</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>linha {line}, coluna {column}</translation>
    </message>
    <message>
        <source>line {line}, entry {number} of {list}</source>
        <translation>linha {line}, entrada {number} de {list}</translation>
    </message>
    <message>
        <source>line {line}, session {number}</source>
        <translation>linha {line}, sessão {number}</translation>
    </message>
    <message>
        <source>line {line}: {what}</source>
        <translation>linha {line}: {what}</translation>
    </message>
    <message>
        <source>line {number}: an entry is missing after the comma</source>
        <translation>linha {number}: falta uma entrada depois da vírgula</translation>
    </message>
    <message>
        <source>line {number}: no list {name} can stand here: export anew, or update Floorside</source>
        <translation>linha {number}: nenhuma lista {name} pode estar aqui: exporte de novo, ou atualize o Floorside</translation>
    </message>
    <message>
        <source>line {number}: nothing may follow the end</source>
        <translation>linha {number}: nada pode vir depois do fim</translation>
    </message>
    <message>
        <source>line {number}: the file ends too early, its end is missing</source>
        <translation>linha {number}: o arquivo acaba cedo demais, falta o fim</translation>
    </message>
    <message>
        <source>line {number}: the line before must end with a comma</source>
        <translation>linha {number}: a linha anterior deve terminar com vírgula</translation>
    </message>
    <message>
        <source>lists are nested too deeply</source>
        <translation>há listas aninhadas fundo demais</translation>
    </message>
    <message>
        <source>lists or tables are nested too deeply, two levels are enough</source>
        <translation>há listas ou tabelas aninhadas fundo demais, dois níveis bastam</translation>
    </message>
    <message>
        <source>look at catalogue, figures, sounds, settings, database and backups</source>
        <translation>ver catálogo, figuras, sons, ajustes, banco de dados e cópias</translation>
    </message>
    <message>
        <source>look at the program instead: window, fonts, plugins, sound and voice; no data is read</source>
        <translation>ver em vez disso o programa: janela, fontes, módulos, som e voz; nenhum dado é lido</translation>
    </message>
    <message>
        <source>needs SQLite 3.37, this Python has {version}: use a newer Python</source>
        <translation>precisa do SQLite 3.37, este Python tem {version}: use um Python mais novo</translation>
    </message>
    <message>
        <source>no backup could be made ({error})</source>
        <translation>não foi possível fazer cópia de segurança ({error})</translation>
    </message>
    <message>
        <source>no flare plan is written yet</source>
        <translation>ainda não há plano para as crises escrito</translation>
    </message>
    <message>
        <source>no notification can be shown ({error})</source>
        <translation>nenhuma notificação pode ser mostrada ({error})</translation>
    </message>
    <message>
        <source>no room is left on the disk, check the free space</source>
        <translation>não há espaço no disco, veja o espaço livre</translation>
    </message>
    <message>
        <source>no session is saved yet</source>
        <translation>ainda não há sessão salva</translation>
    </message>
    <message>
        <source>no sessions in this time</source>
        <translation>nenhuma sessão nesse período</translation>
    </message>
    <message>
        <source>no sessions yet</source>
        <translation>ainda nenhuma sessão</translation>
    </message>
    <message>
        <source>none is made yet</source>
        <translation>nenhuma ainda</translation>
    </message>
    <message>
        <source>none of your own are saved yet</source>
        <translation>ainda não há nada seu salvo</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing else may follow on this line</source>
        <translation>nada mais pode vir nesta linha</translation>
    </message>
    <message>
        <source>nothing was exported: a part of the history cannot be read; it is mended when Floorside is started again</source>
        <translation>nada foi exportado: uma parte do histórico não pode ser lida; é consertada no próximo início do Floorside</translation>
    </message>
    <message>
        <source>of the time from this day on (2026-01-31)</source>
        <translation>do tempo a partir deste dia (2026-01-31)</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>certo</translation>
    </message>
    <message>
        <source>one for each of {exercises} exercises, {forms} forms</source>
        <translation>uma para cada um de {exercises} exercícios, {forms} formas</translation>
    </message>
    <message>
        <source>only say what it would do, and why</source>
        <translation>só dizer o que faria, e por quê</translation>
    </message>
    <message>
        <source>only those from this day on (2026-01-31)</source>
        <translation>só as a partir deste dia (2026-01-31)</translation>
    </message>
    <message>
        <source>only {name} can stand here</source>
        <translation>aqui só pode haver {name}</translation>
    </message>
    <message>
        <source>open the window and add the routine in a .floorside or .toml file to yours</source>
        <translation>abrir a janela e incluir nas suas a rotina de um arquivo .floorside ou .toml</translation>
    </message>
    <message>
        <source>open the window and begin a session at once</source>
        <translation>abrir a janela e começar logo uma sessão</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opções</translation>
    </message>
    <message>
        <source>out</source>
        <translation>solte o ar</translation>
    </message>
    <message>
        <source>pain {values}</source>
        <translation>dor {values}</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>em parte</translation>
    </message>
    <message>
        <source>print it as JSON</source>
        <translation>mostrar como JSON</translation>
    </message>
    <message>
        <source>print the sessions</source>
        <translation>mostrar as sessões</translation>
    </message>
    <message>
        <source>print the steps and cues of a routine with their times</source>
        <translation>mostrar os passos e avisos de uma rotina com seus tempos</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>mostrar a versão</translation>
    </message>
    <message>
        <source>print them as JSON, with their sets</source>
        <translation>mostrar como JSON, com as séries</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>mostrar esta ajuda</translation>
    </message>
    <message>
        <source>print what the voice says, and when</source>
        <translation>mostrar o que a voz diz, e quando</translation>
    </message>
    <message>
        <source>put Floorside into your desktop's menu (Linux)</source>
        <translation>pôr o Floorside no menu da área de trabalho (Linux)</translation>
    </message>
    <message>
        <source>read sessions from a .json file</source>
        <translation>ler sessões de um arquivo .json</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>descanso</translation>
    </message>
    <message>
        <source>right</source>
        <translation>direita</translation>
    </message>
    <message>
        <source>sessions: {new} new, {updated} brought up to date, {known} known already</source>
        <translation>sessões: {new} a mais, {updated} atualizadas, {known} já conhecidas</translation>
    </message>
    <message>
        <source>set {number} of {all}</source>
        <translation>série {number} de {all}</translation>
    </message>
    <message>
        <source>sets without their session</source>
        <translation>séries sem a sua sessão</translation>
    </message>
    <message>
        <source>show the reminder, unless a rule says silence; your system runs this</source>
        <translation>mostrar o lembrete, a menos que uma regra peça silêncio; o seu sistema executa isto</translation>
    </message>
    <message>
        <source>something was done today, or a session runs</source>
        <translation>algo foi feito hoje, ou uma sessão está em curso</translation>
    </message>
    <message>
        <source>speak this language, such as de; without it, that of the settings or the system</source>
        <translation>neste idioma, como de; sem isso, o dos ajustes ou do sistema</translation>
    </message>
    <message>
        <source>step</source>
        <translation>passo</translation>
    </message>
    <message>
        <source>take it out of the menu again</source>
        <translation>tirar do menu</translation>
    </message>
    <message>
        <source>tempo and hold are all 0, a rep needs time</source>
        <translation>tempo e hold são todos 0, uma repetição precisa de tempo</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>texto entre aspas</translation>
    </message>
    <message>
        <source>the closing bracket is missing</source>
        <translation>falta o colchete de fechamento</translation>
    </message>
    <message>
        <source>the command check has found a fault</source>
        <translation>o comando check encontrou uma falha</translation>
    </message>
    <message>
        <source>the computer woke less than {minutes} minutes ago; it would ask again then</source>
        <translation>o computador acordou há menos de {minutes} minutos; então ele pergunta de novo</translation>
    </message>
    <message>
        <source>the conditions leave nothing of it for now; they are ticked in Settings</source>
        <translation>as condições de saúde não deixam nada dela por enquanto; estão marcadas nos Ajustes</translation>
    </message>
    <message>
        <source>the desktop</source>
        <translation>a área de trabalho</translation>
    </message>
    <message>
        <source>the desktop is set not to disturb</source>
        <translation>a área de trabalho está em “não perturbe”</translation>
    </message>
    <message>
        <source>the entry ends too early</source>
        <translation>a entrada termina cedo demais</translation>
    </message>
    <message>
        <source>the file has {size:.1f} MB, at most 1 MB is allowed</source>
        <translation>o arquivo tem {size:.1f} MB, no máximo 1 MB é permitido</translation>
    </message>
    <message>
        <source>the history before that is kept in {backup}: Settings has it under Restore…, “before importing”</source>
        <translation>o histórico de antes está guardado em {backup}: em Ajustes, em “Restaurar…”, “antes de importar”</translation>
    </message>
    <message>
        <source>the history, its backups, and your own routines and exercises</source>
        <translation>o histórico, suas cópias de segurança, e as suas próprias rotinas e exercícios</translation>
    </message>
    <message>
        <source>the index {index} cannot be read</source>
        <translation>o índice {index} não pode ser lido</translation>
    </message>
    <message>
        <source>the list has {count} entries, allowed is 1 to {most}</source>
        <translation>a lista tem {count} entradas, são permitidas de 1 a {most}</translation>
    </message>
    <message>
        <source>the list has {count} entries, allowed is at most {most}</source>
        <translation>a lista tem {count} entradas, são permitidas no máximo {most}</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>o registro</translation>
    </message>
    <message>
        <source>the menu</source>
        <translation>o menu</translation>
    </message>
    <message>
        <source>the only session is damaged</source>
        <translation>a única sessão está estragada</translation>
    </message>
    <message>
        <source>the output</source>
        <translation>a saída</translation>
    </message>
    <message>
        <source>the quotation mark after a text is missing</source>
        <translation>faltam as aspas depois de um texto</translation>
    </message>
    <message>
        <source>the reminder is off</source>
        <translation>o lembrete está desligado</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>os ajustes</translation>
    </message>
    <message>
        <source>the time is out of range</source>
        <translation>a hora está fora dos limites</translation>
    </message>
    <message>
        <source>the usual ones, none are saved yet</source>
        <translation>os habituais, ainda não há salvos</translation>
    </message>
    <message>
        <source>the year is {year}, allowed is {first} to {last}</source>
        <translation>o ano é {year}, é permitido de {first} a {last}</translation>
    </message>
    <message>
        <source>there are two versions of {name}; that one is used, and this one is left as it is</source>
        <translation>há duas versões de {name}; aquela é usada, e esta fica como está</translation>
    </message>
    <message>
        <source>there is no command {word!r}, {suggestion}</source>
        <translation>o comando {word!r} não existe, {suggestion}</translation>
    </message>
    <message>
        <source>there is no exercise in the list, add at least one</source>
        <translation>não há exercício na lista, inclua pelo menos um</translation>
    </message>
    <message>
        <source>there is no exercise {figure!r}, {suggestion}</source>
        <translation>não há exercício {figure!r}, {suggestion}</translation>
    </message>
    <message>
        <source>there is no exercise {id!r}, {suggestion}</source>
        <translation>não há exercício {id!r}, {suggestion}</translation>
    </message>
    <message>
        <source>there is no such day or time</source>
        <translation>esse dia ou esse horário não existe</translation>
    </message>
    <message>
        <source>there is no such file, check its name</source>
        <translation>esse arquivo não existe, verifique o nome</translation>
    </message>
    <message>
        <source>there is no such routine; there are {known}, or name a .toml file</source>
        <translation>não existe essa rotina; há {known}, ou informe um arquivo .toml</translation>
    </message>
    <message>
        <source>there is one flare plan, rename the file to {id}.toml</source>
        <translation>há um plano para as crises, mude o nome do arquivo para {id}.toml</translation>
    </message>
    <message>
        <source>this Floorside does not know the condition {name}: look through your conditions in Settings</source>
        <translation>este Floorside não conhece a condição de saúde {name}: confira as suas nos Ajustes</translation>
    </message>
    <message>
        <source>this Floorside does not know the conditions {names}: look through your conditions in Settings</source>
        <translation>este Floorside não conhece as condições de saúde {names}: confira as suas nos Ajustes</translation>
    </message>
    <message>
        <source>this exercise has no tempo</source>
        <translation>este exercício não tem ritmo</translation>
    </message>
    <message>
        <source>this has more than {most:g} MB</source>
        <translation>isto tem mais de {most:g} MB</translation>
    </message>
    <message>
        <source>this is a day of rest</source>
        <translation>é um dia de descanso</translation>
    </message>
    <message>
        <source>this is a sore day</source>
        <translation>é um dia de dor</translation>
    </message>
    <message>
        <source>this is damaged</source>
        <translation>isto está danificado</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>isto não é JSON</translation>
    </message>
    <message>
        <source>this is not TOML</source>
        <translation>isto não é TOML</translation>
    </message>
    <message>
        <source>this is not TOML: {what}</source>
        <translation>isto não é TOML: {what}</translation>
    </message>
    <message>
        <source>this is not UTF-8, save the file as UTF-8 text</source>
        <translation>isto não é UTF-8, salve o arquivo como texto UTF-8</translation>
    </message>
    <message>
        <source>this is not a file name, a TOML file is expected</source>
        <translation>isto não é um nome de arquivo, espera-se um arquivo TOML</translation>
    </message>
    <message>
        <source>this is {what}, a TOML file is expected</source>
        <translation>isto é {what}, espera-se um arquivo TOML</translation>
    </message>
    <message>
        <source>this key is unknown, {suggestion}</source>
        <translation>esta chave não é conhecida, {suggestion}</translation>
    </message>
    <message>
        <source>this must not be empty</source>
        <translation>isto não pode ficar vazio</translation>
    </message>
    <message>
        <source>this name stands here for the second time</source>
        <translation>este nome está aqui pela segunda vez</translation>
    </message>
    <message>
        <source>this picture is missing or damaged: take it out of its exercise, or add it once more</source>
        <translation>esta imagem está faltando ou estragada: tire-a do exercício, ou inclua-a de novo</translation>
    </message>
    <message>
        <source>this picture is not the one of its name: ask for the file once more</source>
        <translation>esta imagem não é a do seu nome: peça o arquivo de novo</translation>
    </message>
    <message>
        <source>this picture {error}</source>
        <translation>esta imagem {error}</translation>
    </message>
    <message>
        <source>this text does not have the form that is expected</source>
        <translation>este texto não tem a forma esperada</translation>
    </message>
    <message>
        <source>three reminders were not answered; it waits for your next session</source>
        <translation>três lembretes ficaram sem resposta; ele espera a sua próxima sessão</translation>
    </message>
    <message>
        <source>timing.{name} is {seconds:g}, allowed is 0 to {most}</source>
        <translation>timing.{name} é {seconds:g}, é permitido de 0 a {most}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>two sets have the same position</source>
        <translation>duas séries têm a mesma posição</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>inacabada</translation>
    </message>
    <message>
        <source>up</source>
        <translation>suba</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>uso:</translation>
    </message>
    <message>
        <source>version is {version}, this Floorside reads {format_version}: update it</source>
        <translation>version é {version}, este Floorside lê {format_version}: atualize-o</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>caminhada</translation>
    </message>
    <message>
        <source>was written by a newer Floorside: update this one, the history is left as it is</source>
        <translation>foi escrito por um Floorside mais novo: atualize este, o histórico fica como está</translation>
    </message>
    <message>
        <source>with your notes</source>
        <translation>com as suas notas</translation>
    </message>
    <message>
        <source>work</source>
        <translation>exercício</translation>
    </message>
    <message>
        <source>would be silent: {why}</source>
        <translation>ficaria em silêncio: {why}</translation>
    </message>
    <message>
        <source>would have {size:.0f} MB, at most {most:g} MB is allowed: take some pictures out</source>
        <translation>teria {size:.0f} MB, no máximo {most:g} MB são permitidos: tire algumas imagens</translation>
    </message>
    <message>
        <source>would remind now: nothing speaks against it</source>
        <translation>lembraria agora: nada impede</translation>
    </message>
    <message>
        <source>write a routine for the wall, a PDF with boxes for a week</source>
        <translation>escrever uma rotina para a parede, um PDF com quadrinhos para uma semana</translation>
    </message>
    <message>
        <source>write all sessions to a .json or .csv file</source>
        <translation>escrever todas as sessões num arquivo .json ou .csv</translation>
    </message>
    <message>
        <source>write the page for your physiotherapist, a PDF of the last half year</source>
        <translation>escrever a página para o seu fisioterapeuta, um PDF dos últimos seis meses</translation>
    </message>
    <message>
        <source>write two backslashes for one</source>
        <translation>escreva duas barras invertidas em vez de uma</translation>
    </message>
    <message>
        <source>written to {file}</source>
        <translation>escrito em {file}</translation>
    </message>
    <message numerus="yes">
        <source>wrote %n sessions to {file}</source>
        <translation>
            <numerusform>%n sessão escrita em {file}</numerusform>
            <numerusform>%n sessões escritas em {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>wrote 1 session to {file}</source>
        <translation>1 sessão escrita em {file}</translation>
    </message>
    <message>
        <source>{count}, the newest of {time} UTC</source>
        <translation>{count}, a mais nova de {time} UTC</translation>
    </message>
    <message>
        <source>{damaged} of {all} sessions damaged</source>
        <translation>{damaged} de {all} sessões estragadas</translation>
    </message>
    <message>
        <source>{data!r} is unknown, {suggestion}</source>
        <translation>{data!r} não é conhecido, {suggestion}</translation>
    </message>
    <message>
        <source>{done} of 1 set</source>
        <translation>{done} de 1 série</translation>
    </message>
    <message>
        <source>{done} of {all} sets</source>
        <translation>{done} de {all} séries</translation>
    </message>
    <message>
        <source>{exercise} is there already, at items[{first}]</source>
        <translation>{exercise} já está lá, em items[{first}]</translation>
    </message>
    <message>
        <source>{exercise}: {seconds:g} s of rest instead of {wanted:g} s, for there must be time to move and to hear what comes</source>
        <translation>{exercise}: {seconds:g} s de descanso em vez de {wanted:g} s, pois é preciso tempo para se mover e ouvir o que vem</translation>
    </message>
    <message>
        <source>{extent}; written to {file}</source>
        <translation>{extent}; escrito em {file}</translation>
    </message>
    <message>
        <source>{fault}. Sessions are kept in memory until that is possible.</source>
        <translation>{fault}. As sessões ficam na memória até que isso seja possível.</translation>
    </message>
    <message>
        <source>{file}: cannot be written ({reason}); choose another place</source>
        <translation>{file}: não pode ser escrito ({reason}); escolha outro lugar</translation>
    </message>
    <message>
        <source>{file}: is another file already and is left as it is; choose another name</source>
        <translation>{file}: já é outro arquivo e fica como está; escolha outro nome</translation>
    </message>
    <message>
        <source>{file}: is missing or broken, install floorside again</source>
        <translation>{file}: está faltando ou não funciona, instale o Floorside de novo</translation>
    </message>
    <message>
        <source>{file}: this picture of {own} is missing or damaged; {remedy}</source>
        <translation>{file}: esta imagem de {own} está faltando ou estragada; {remedy}</translation>
    </message>
    <message>
        <source>{found} of exercise, rest and wait is here, allowed is exactly one</source>
        <translation>aqui há {found} de exercise, rest e wait, exatamente um é permitido</translation>
    </message>
    <message>
        <source>{list}: {count} new</source>
        <translation>{list}: {count} a mais</translation>
    </message>
    <message>
        <source>{message} (floorside --help lists the commands)</source>
        <translation>{message} (floorside --help lista os comandos)</translation>
    </message>
    <message>
        <source>{name!r} is missing, add it</source>
        <translation>falta {name!r}, acrescente</translation>
    </message>
    <message>
        <source>{names} is missing</source>
        <translation>falta {names}</translation>
    </message>
    <message>
        <source>{name}, written to {file}</source>
        <translation>{name}, escrito em {file}</translation>
    </message>
    <message>
        <source>{option} and {other} do not go together</source>
        <translation>{option} e {other} não combinam</translation>
    </message>
    <message>
        <source>{option} may mean {names}: write it in full</source>
        <translation>{option} pode ser {names}: escreva por extenso</translation>
    </message>
    <message>
        <source>{option} needs a value</source>
        <translation>{option} precisa de um valor</translation>
    </message>
    <message>
        <source>{option} takes no value</source>
        <translation>{option} não leva valor</translation>
    </message>
    <message>
        <source>{option}: {word!r} is unknown, {suggestion}</source>
        <translation>{option}: {word!r} é desconhecido, {suggestion}</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}): the usual settings are used for now.</source>
        <translation>{path} não pode ser lido ({reason}): por enquanto valem os ajustes habituais.</translation>
    </message>
    <message>
        <source>{path}: is empty; make it again with tools/make_sounds.py</source>
        <translation>{path}: está vazio; faça de novo com tools/make_sounds.py</translation>
    </message>
    <message>
        <source>{path}: is gone; what is left of it is put together at the next start</source>
        <translation>{path}: sumiu; o que resta é recomposto no próximo início</translation>
    </message>
    <message>
        <source>{path}: {error}; make it again with tools/make_sounds.py</source>
        <translation>{path}: {error}; faça de novo com tools/make_sounds.py</translation>
    </message>
    <message>
        <source>{place} cannot be read</source>
        <translation>{place} não pode ser lido</translation>
    </message>
    <message>
        <source>{place}: the list {list} has more than {most} entries</source>
        <translation>{place}: a lista {list} tem mais de {most} entradas</translation>
    </message>
    <message>
        <source>{sessions} could not be saved, from {first} to {last}, and {unknown} of a date that cannot be read.</source>
        <translation>{sessions} sem poder ser salvas, de {first} a {last}, e {unknown} de uma data que não pode ser lida.</translation>
    </message>
    <message>
        <source>{sessions} could not be saved, from {first} to {last}.</source>
        <translation>{sessions} sem poder ser salvas, de {first} a {last}.</translation>
    </message>
    <message>
        <source>{sessions} could not be saved, of a date that cannot be read.</source>
        <translation>{sessions} sem poder ser salvas, de uma data que não pode ser lida.</translation>
    </message>
    <message>
        <source>{sessions} could not be saved: {dates}, and {unknown} of a date that cannot be read.</source>
        <translation>{sessions} sem poder ser salvas: {dates}, e {unknown} de uma data que não pode ser lida.</translation>
    </message>
    <message>
        <source>{sessions} could not be saved: {dates}.</source>
        <translation>{sessions} sem poder ser salvas: {dates}.</translation>
    </message>
    <message>
        <source>{session} begins later than now: it is kept, and counts for no suggestion until then</source>
        <translation>{session} começa mais tarde do que agora: é mantida, e até lá não conta para nenhuma sugestão</translation>
    </message>
    <message>
        <source>{session} has a local_date that is not the day of its beginning: it is kept as it is</source>
        <translation>{session} tem um local_date que não é o dia do seu começo: é mantida como está</translation>
    </message>
    <message>
        <source>{session} was changed on both sides: both values are kept, choose in the history</source>
        <translation>{session} foi alterada dos dois lados: os dois valores são mantidos, escolha no histórico</translation>
    </message>
    <message>
        <source>{text!a} is not UTF-8, choose a folder with another name</source>
        <translation>{text!a} não é UTF-8, escolha uma pasta com outro nome</translation>
    </message>
    <message>
        <source>{text!r} is no date, write it as 2026-01-31</source>
        <translation>{text!r} não é uma data, escreva como 2026-01-31</translation>
    </message>
    <message>
        <source>{text!r} is no number of sessions, write it as 3</source>
        <translation>{text!r} não é um número de sessões, escreva como 3</translation>
    </message>
    <message>
        <source>{text!r} is not spoken here, there are {known}</source>
        <translation>{text!r} não é falado aqui, há {known}</translation>
    </message>
    <message>
        <source>{value} is not known: correct it, or update Floorside</source>
        <translation>{value} não é conhecido: corrija, ou atualize o Floorside</translation>
    </message>
    <message>
        <source>{what}, and no backup can be used; nothing was changed</source>
        <translation>{what}, e nenhuma cópia pode ser usada; nada foi mudado</translation>
    </message>
    <message>
        <source>{what}: nothing was imported</source>
        <translation>{what}: nada foi importado</translation>
    </message>
    <message>
        <source>{what}; let it stand once, with more sets</source>
        <translation>{what}; ponha uma vez só, com mais séries</translation>
    </message>
    <message>
        <source>{why}. All of it can be read. New sessions are kept in memory until it can be written to.</source>
        <translation>{why}. Tudo pode ser lido. As sessões novas ficam na memória até que se possa escrever no histórico.</translation>
    </message>
    <message>
        <source>{words} cannot be used here</source>
        <translation>{words} não pode ser usado aqui</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more sessions</source>
        <translation>
            <numerusform>… e mais %n sessão</numerusform>
            <numerusform>… e mais %n sessões</numerusform>
        </translation>
    </message>
    <message>
        <source>… and 1 more session</source>
        <translation>… e mais 1 sessão</translation>
    </message>
</context>
<context>
    <name>SessionController</name>
    <message>
        <source>Paused, because the computer slept.</source>
        <translation>Em pausa, porque o computador dormiu.</translation>
    </message>
</context>
<context>
    <name>SessionDetails</name>
    <message numerus="yes">
        <source>%n more sets are kept; an export shows them all.</source>
        <translation>
            <numerusform>mais %n série está guardada; uma exportação mostra todas.</numerusform>
            <numerusform>mais %n séries estão guardadas; uma exportação mostra todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more set is kept; an export shows them all.</source>
        <translation>mais 1 série está guardada; uma exportação mostra todas.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Delete this session</source>
        <translation>Apagar esta sessão</translation>
    </message>
    <message>
        <source>Delete this walk</source>
        <translation>Apagar esta caminhada</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit this session</source>
        <translation>Editar esta sessão</translation>
    </message>
    <message>
        <source>Edit this walk</source>
        <translation>Editar esta caminhada</translation>
    </message>
    <message>
        <source>No set was finished.</source>
        <translation>Nenhuma série foi terminada.</translation>
    </message>
    <message>
        <source>One session</source>
        <translation>Uma sessão</translation>
    </message>
    <message>
        <source>The change is in memory until it can be saved.</source>
        <translation>A mudança fica na memória até que possa ser salva.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planejado</translation>
    </message>
    <message>
        <source>sets corrected</source>
        <translation>séries corrigidas</translation>
    </message>
    <message>
        <source>← History</source>
        <translation>← Histórico</translation>
    </message>
</context>
<context>
    <name>SessionEditor</name>
    <message>
        <source>Correct what was done…</source>
        <translation>Corrigir o que foi feito…</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Pain after it</source>
        <translation>Dor depois</translation>
    </message>
    <message>
        <source>Pain before the session</source>
        <translation>Dor antes da sessão</translation>
    </message>
    <message>
        <source>Pain the morning after</source>
        <translation>Dor na manhã seguinte</translation>
    </message>
    <message>
        <source>The legs before the session</source>
        <translation>As pernas antes da sessão</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>The screen may go dark: this computer does not allow it to be kept on.</source>
        <translation>A tela pode escurecer: este computador não permite mantê-la acesa.</translation>
    </message>
</context>
<context>
    <name>SetsEditor</name>
    <message>
        <source>Add an exercise</source>
        <translation>Incluir um exercício</translation>
    </message>
    <message>
        <source>Add an exercise…</source>
        <translation>Incluir um exercício…</translation>
    </message>
    <message>
        <source>No more sets fit into a session.</source>
        <translation>Não cabem mais séries em uma sessão.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove {set}</source>
        <translation>Remover {set}</translation>
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
        <translation>Este ajuste foi alterado depois disso e fica como está.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Every change is saved at once.</source>
        <translation>Cada mudança é salva na hora.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>O programa</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>“{setting}” changed</source>
        <translation>“{setting}” alterado</translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>The settings could not be saved ({reason}). Floorside keeps them in memory and tries again.</source>
        <translation>Os ajustes não puderam ser salvos ({reason}). O Floorside os guarda na memória e tenta de novo.</translation>
    </message>
</context>
<context>
    <name>SharedRoutine</name>
    <message>
        <source>You have this routine already.</source>
        <translation>Você já tem esta rotina.</translation>
    </message>
    <message numerus="yes">
        <source>{exercises}, {minutes}, %n exercises of its own.</source>
        <translation>
            <numerusform>{exercises}, {minutes}, %n exercício próprio.</numerusform>
            <numerusform>{exercises}, {minutes}, %n exercícios próprios.</numerusform>
        </translation>
    </message>
    <message>
        <source>{exercises}, {minutes}, 1 exercise of its own.</source>
        <translation>{exercises}, {minutes}, 1 exercício próprio.</translation>
    </message>
    <message>
        <source>{exercises}, {minutes}.</source>
        <translation>{exercises}, {minutes}.</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>Rotina {name} incluída</translation>
    </message>
    <message>
        <source>{name} replaced</source>
        <translation>Rotina {name} trocada</translation>
    </message>
</context>
<context>
    <name>SharedRoutinePage</name>
    <message>
        <source>Add it</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Add “{name}”?</source>
        <translation>Incluir “{name}”?</translation>
    </message>
    <message>
        <source>Its exercises</source>
        <translation>Os exercícios dela</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Manter as duas</translation>
    </message>
    <message>
        <source>Made by whoever shares it</source>
        <translation>Feito por quem a compartilha</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Replace mine</source>
        <translation>Trocar a minha</translation>
    </message>
    <message>
        <source>You have a routine of this name. If you keep both, this one is called “{name}”.</source>
        <translation>Você tem uma rotina com este nome. Se mantiver as duas, esta se chama “{name}”.</translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>Answer to a key</source>
        <translation>Resposta a uma tecla</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Troque de lado</translation>
    </message>
    <message>
        <source>Check in the system's sound settings that an output is chosen.</source>
        <translation>Veja nos ajustes de som do sistema se há uma saída escolhida.</translation>
    </message>
    <message>
        <source>Check whether the system has muted this program, or a headphone plug is only half in.</source>
        <translation>Veja se o sistema silenciou este programa, ou se o plugue do fone está só pela metade.</translation>
    </message>
    <message>
        <source>Count-in</source>
        <translation>Contagem</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation>Você ouviu?</translation>
    </message>
    <message>
        <source>End of the exercise</source>
        <translation>Fim do exercício</translation>
    </message>
    <message>
        <source>End of the session</source>
        <translation>Fim da sessão</translation>
    </message>
    <message>
        <source>Every tone, and a sentence</source>
        <translation>Cada som, e uma frase</translation>
    </message>
    <message>
        <source>Good. In a session they sound just like this.</source>
        <translation>Ótimo. Numa sessão eles soam exatamente assim.</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>Metade</translation>
    </message>
    <message>
        <source>Is {device} what you listen to? If not, choose another output in the system's sound settings.</source>
        <translation>É {device} que você está ouvindo? Se não, escolha outra saída nos ajustes de som do sistema.</translation>
    </message>
    <message>
        <source>It takes about twenty seconds.</source>
        <translation>Leva cerca de vinte segundos.</translation>
    </message>
    <message>
        <source>It was played on: {device}</source>
        <translation>Tocado em: {device}</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Solte</translation>
    </message>
    <message>
        <source>Next repetition</source>
        <translation>Próxima repetição</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>No sound device was found.</source>
        <translation>Nenhum dispositivo de som foi encontrado.</translation>
    </message>
    <message>
        <source>No, I did not hear it</source>
        <translation>Não, não ouvi</translation>
    </message>
    <message>
        <source>Opening the sound device.</source>
        <translation>Abrindo o dispositivo de som.</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Tocar de novo</translation>
    </message>
    <message>
        <source>Play all sounds</source>
        <translation>Tocar todos os sons</translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation>Teste de som</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Switch the speaker on, or connect it, then play again.</source>
        <translation>Ligue o alto-falante, ou conecte-o, e toque de novo.</translation>
    </message>
    <message>
        <source>The tones are switched off for sessions. You can switch them on above.</source>
        <translation>Os sons estão desligados para as sessões. Você pode ligá-los acima.</translation>
    </message>
    <message>
        <source>The volume of the tones is at 0 %.</source>
        <translation>O volume dos sons está em 0 %.</translation>
    </message>
    <message>
        <source>There is no voice. The lines above say what helps.</source>
        <translation>Não há voz. As linhas acima dizem o que ajuda.</translation>
    </message>
    <message>
        <source>Turn the volume up: here, in the system, and on the speaker itself.</source>
        <translation>Aumente o volume: aqui, no sistema e no próprio alto-falante.</translation>
    </message>
    <message>
        <source>What may help</source>
        <translation>O que pode ajudar</translation>
    </message>
    <message>
        <source>Without sound everything else still works: the screen shows each cue.</source>
        <translation>Sem som todo o resto funciona: a tela mostra cada aviso.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Yes, I heard it</source>
        <translation>Sim, ouvi</translation>
    </message>
    <message>
        <source>“{phrase}”</source>
        <translation>“{phrase}”</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>There is no voice for what is not recorded, such as your own exercises. It stays in writing.</source>
        <translation>Não há voz para o que não está gravado, como os seus próprios exercícios. Fica por escrito.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message numerus="yes">
        <source>%n breaths</source>
        <translation>
            <numerusform>%n respiração</numerusform>
            <numerusform>%n respirações</numerusform>
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
            <numerusform>falta %n segundo</numerusform>
            <numerusform>faltam %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n passo</numerusform>
            <numerusform>%n passos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 breath</source>
        <translation>1 respiração</translation>
    </message>
    <message>
        <source>1 circle</source>
        <translation>1 círculo</translation>
    </message>
    <message>
        <source>1 rep</source>
        <translation>1 repetição</translation>
    </message>
    <message>
        <source>1 second left</source>
        <translation>falta 1 segundo</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 passo</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Para trás</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comece</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Cadeira</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Troque</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Come onto your hands and knees</source>
        <translation>Apoie-se nas mãos e nos joelhos</translation>
    </message>
    <message>
        <source>Cushion</source>
        <translation>Almofada</translation>
    </message>
    <message>
        <source>Done, let go</source>
        <translation>Pronto, solte</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Desça</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Junte</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Para a frente</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepare-se</translation>
    </message>
    <message>
        <source>Go on in</source>
        <translation>Continua em</translation>
    </message>
    <message numerus="yes">
        <source>Go on in %n seconds</source>
        <translation>
            <numerusform>Continua em %n segundo</numerusform>
            <numerusform>Continua em %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on in 1 second</source>
        <translation>Continua em 1 segundo</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>Metade</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantenha</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Puxe o ar</translation>
    </message>
    <message>
        <source>Knee pad</source>
        <translation>Apoio macio</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>A última</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Lie on your back</source>
        <translation>Deite-se de barriga para cima</translation>
    </message>
    <message>
        <source>Lie on your front</source>
        <translation>Deite-se de bruços</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Mais tempo</translation>
    </message>
    <message>
        <source>Loop band</source>
        <translation>Faixa elástica</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Colchonete</translation>
    </message>
    <message>
        <source>Now backward</source>
        <translation>Agora para trás</translation>
    </message>
    <message>
        <source>Now forward</source>
        <translation>Agora para a frente</translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>Agora o lado esquerdo</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>Agora o lado direito</translation>
    </message>
    <message>
        <source>Now to the left</source>
        <translation>Agora para a esquerda</translation>
    </message>
    <message>
        <source>Now to the right</source>
        <translation>Agora para a direita</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Um a menos</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Mais um</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Solte o ar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>Tudo pronto?</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Set {0}</source>
        <translation>Série {0}</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Menos tempo</translation>
    </message>
    <message>
        <source>Sit on the chair</source>
        <translation>Sente-se na cadeira</translation>
    </message>
    <message>
        <source>Sit on the floor</source>
        <translation>Sente-se no chão</translation>
    </message>
    <message>
        <source>Space or a click goes on</source>
        <translation>Espaço ou um clique para continuar</translation>
    </message>
    <message>
        <source>Space or a click shows what you can do now</source>
        <translation>Espaço ou um clique mostra o que fazer agora</translation>
    </message>
    <message>
        <source>Stand up</source>
        <translation>Levante-se</translation>
    </message>
    <message>
        <source>Stay on hands and knees</source>
        <translation>Continue em quatro apoios</translation>
    </message>
    <message>
        <source>Stay on the chair</source>
        <translation>Continue na cadeira</translation>
    </message>
    <message>
        <source>Stay on your back</source>
        <translation>Continue de barriga para cima</translation>
    </message>
    <message>
        <source>Stay on your front</source>
        <translation>Continue de bruços</translation>
    </message>
    <message>
        <source>Stay seated on the floor</source>
        <translation>Continue no chão</translation>
    </message>
    <message>
        <source>Stay standing</source>
        <translation>Continue em pé</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Strap</source>
        <translation>Cinto</translation>
    </message>
    <message>
        <source>Take the time you need</source>
        <translation>Leve o tempo que precisar</translation>
    </message>
    <message>
        <source>Ten seconds left</source>
        <translation>Faltam dez segundos</translation>
    </message>
    <message>
        <source>That was the last one</source>
        <translation>Esse foi o último</translation>
    </message>
    <message>
        <source>The exercise where pain spread is left out for today</source>
        <translation>O exercício em que a dor se espalhou fica de fora hoje</translation>
    </message>
    <message>
        <source>Then: the end of the session</source>
        <translation>Depois: o fim da sessão</translation>
    </message>
    <message>
        <source>Then: {0}</source>
        <translation>Depois: {0}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Suba</translation>
    </message>
    <message>
        <source>exercise {0} of {1}</source>
        <translation>exercício {0} de {1}</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lado esquerdo</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>uma vez</translation>
    </message>
    <message>
        <source>rest {0} s</source>
        <translation>descanso {0} s</translation>
    </message>
    <message>
        <source>rest {0} s, then set {1} of {2}</source>
        <translation>descanso {0} s, depois série {1} de {2}</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>lado direito</translation>
    </message>
    <message>
        <source>set {0}</source>
        <translation>série {0}</translation>
    </message>
    <message>
        <source>the end of the session</source>
        <translation>o fim da sessão</translation>
    </message>
    <message>
        <source>the usual form</source>
        <translation>a forma habitual</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} of {1} · {2} left</source>
        <translation>{0} de {1} · faltam {2}</translation>
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
        <translation>{0}, escolhido</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>A session was under way, so nothing else was started.</source>
        <translation>Uma sessão estava em curso, então nada mais foi iniciado.</translation>
    </message>
    <message>
        <source>Begin a new history</source>
        <translation>Começar um histórico novo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Floorside cannot open your history.</source>
        <translation>O Floorside não consegue abrir o seu histórico.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>If you have a copy of it, close Floorside, put the copy in its place and start again. Or begin a new history: what is there now is kept in {folder}.</source>
        <translation>Se você tiver uma cópia, feche o Floorside, coloque a cópia no lugar dele e abra-o de novo. Ou comece um histórico novo: o que está lá agora fica guardado em {folder}.</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rotina</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Something here was waiting for an answer, so nothing was started.</source>
        <translation>Algo aqui esperava uma resposta, então nada foi iniciado.</translation>
    </message>
    <message>
        <source>The file {file} {what}.</source>
        <translation>O arquivo {file} {what}.</translation>
    </message>
</context>
<context>
    <name>StartQuestions</name>
    <message>
        <source>A gentle start for the first two weeks</source>
        <translation>Um começo suave para as duas primeiras semanas</translation>
    </message>
    <message>
        <source>Are you used to exercise?</source>
        <translation>Você costuma se exercitar?</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>Quase nada</translation>
    </message>
    <message>
        <source>Hardly ever</source>
        <translation>Quase nunca</translation>
    </message>
    <message>
        <source>How sore are you these days?</source>
        <translation>Quanta dor você sente nestes dias?</translation>
    </message>
    <message>
        <source>Now and then</source>
        <translation>De vez em quando</translation>
    </message>
    <message>
        <source>Quite sore</source>
        <translation>Bastante</translation>
    </message>
    <message>
        <source>Somewhat</source>
        <translation>Um pouco</translation>
    </message>
    <message>
        <source>The short routine in easier forms, with at most five of anything: four to six minutes. It grows from there as it suits you, and the full routine waits with the same small amounts.</source>
        <translation>A rotina curta em formas mais fáceis, com no máximo cinco de cada coisa: de quatro a seis minutos. Daí ela cresce como for bom para você, e a rotina completa espera com as mesmas quantidades pequenas.</translation>
    </message>
    <message>
        <source>Yes, every week</source>
        <translation>Sim, toda semana</translation>
    </message>
    <message>
        <source>“{routine}” in easier forms, with at most five of anything. It grows from there as it suits you.</source>
        <translation>“{routine}” em formas mais fáceis, com no máximo cinco de cada coisa. Daí ela cresce como for bom para você.</translation>
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
        <translation>{name}, {value}: mais</translation>
    </message>
</context>
<context>
    <name>StepsField</name>
    <message>
        <source>Steps, one per line</source>
        <translation>Passos, um por linha</translation>
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
        <translation>Uma sugestão para</translation>
    </message>
    <message>
        <source>Next time: {offer} instead of {now}?</source>
        <translation>Na próxima vez: {offer} em vez de {now}?</translation>
    </message>
    <message>
        <source>Next time: {offer}?</source>
        <translation>Na próxima vez: {offer}?</translation>
    </message>
    <message>
        <source>Try this form</source>
        <translation>Tentar esta forma</translation>
    </message>
    <message>
        <source>Try {next}</source>
        <translation>Tentar {next}</translation>
    </message>
    <message>
        <source>Try {next} instead of {now}?</source>
        <translation>Tentar {next} em vez de {now}?</translation>
    </message>
    <message>
        <source>Try {next}?</source>
        <translation>Tentar {next}?</translation>
    </message>
    <message>
        <source>{amount} on the left</source>
        <translation>{amount} à esquerda</translation>
    </message>
    <message>
        <source>{amount} on the right</source>
        <translation>{amount} à direita</translation>
    </message>
    <message>
        <source>{exercise}, left side</source>
        <translation>{exercise}, lado esquerdo</translation>
    </message>
    <message>
        <source>{exercise}, right side</source>
        <translation>{exercise}, lado direito</translation>
    </message>
    <message>
        <source>{exercise}: advice read</source>
        <translation>{exercise}: conselho lido</translation>
    </message>
    <message>
        <source>{exercise}: go to the suggestion</source>
        <translation>{exercise}: ir à sugestão</translation>
    </message>
    <message>
        <source>{exercise}: may be suggested again</source>
        <translation>{exercise}: pode ser sugerido de novo</translation>
    </message>
    <message>
        <source>{exercise}: no longer suggested</source>
        <translation>{exercise}: não é mais sugerido</translation>
    </message>
    <message>
        <source>{exercise}: put off till later</source>
        <translation>{exercise}: deixado para depois</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>{subject}, in “{routine}”: {sentence}</source>
        <translation>{subject}, em “{routine}”: {sentence}</translation>
    </message>
</context>
<context>
    <name>TakePicture</name>
    <message>
        <source>This picture cannot be made small enough.</source>
        <translation>Esta imagem não pode ficar pequena o bastante.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}).</source>
        <translation>{name} não pode ser lido ({reason}).</translation>
    </message>
    <message>
        <source>{name} cannot be read here, since it is of the kind {kind}. Save it as JPEG.</source>
        <translation>{name} não pode ser lido aqui, porque é do tipo {kind}. Salve como JPEG.</translation>
    </message>
    <message>
        <source>{name} cannot be read to its end, so it was not added.</source>
        <translation>{name} não pode ser lido até o fim, por isso não foi incluído.</translation>
    </message>
    <message>
        <source>{name} has {width} × {height} pixels, which is too large. Save it smaller, then add it.</source>
        <translation>{name} tem {width} × {height} pixels, grande demais. Salve menor, e inclua depois.</translation>
    </message>
    <message>
        <source>{name} is not a picture. Choose one of these: {kinds}.</source>
        <translation>{name} não é uma imagem. Escolha uma destas: {kinds}.</translation>
    </message>
</context>
<context>
    <name>TakeUpPage</name>
    <message>
        <source>A session was interrupted</source>
        <translation>Uma sessão foi interrompida</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on from there</source>
        <translation>Continuar de lá</translation>
    </message>
    <message>
        <source>Keep that it hurt</source>
        <translation>Guardar que doeu</translation>
    </message>
    <message>
        <source>Keep what was done</source>
        <translation>Guardar o que foi feito</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>What was done is kept. In History you can add how it felt.</source>
        <translation>O que foi feito está guardado. No Histórico você pode acrescentar como se sentiu.</translation>
    </message>
    <message>
        <source>{day} at {time}: {routine}. Its only set was done in part.</source>
        <translation>{day} às {time}: {routine}. A única série foi feita em parte.</translation>
    </message>
    <message>
        <source>{day} at {time}: {routine}. Its only set was done.</source>
        <translation>{day} às {time}: {routine}. A única série foi feita.</translation>
    </message>
    <message>
        <source>{day} at {time}: {routine}. No set was done yet.</source>
        <translation>{day} às {time}: {routine}. Nenhuma série feita ainda.</translation>
    </message>
    <message numerus="yes">
        <source>{day} at {time}: {routine}. {done} of %n sets were done, and {part} in part.</source>
        <translation>
            <numerusform>{day} às {time}: {routine}. {done} de %n série feita, e {part} em parte.</numerusform>
            <numerusform>{day} às {time}: {routine}. {done} de %n séries feitas, e {part} em parte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} at {time}: {routine}. {done} of %n sets were done.</source>
        <translation>
            <numerusform>{day} às {time}: {routine}. {done} de %n série feita.</numerusform>
            <numerusform>{day} às {time}: {routine}. {done} de %n séries feitas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} at {time}: {routine}. {part} of %n sets, in part.</source>
        <translation>
            <numerusform>{day} às {time}: {routine}. {part} de %n série, em parte.</numerusform>
            <numerusform>{day} às {time}: {routine}. {part} de %n séries, em parte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Only this one today: {exercise}</source>
        <translation>Hoje só este: {exercise}</translation>
    </message>
    <message>
        <source>Today: all exercises</source>
        <translation>Hoje: todos os exercícios</translation>
    </message>
    <message>
        <source>Today: what fits into {minutes} minutes</source>
        <translation>Hoje: o que cabe em {minutes} minutos</translation>
    </message>
    <message>
        <source>{exercise}: left out today</source>
        <translation>{exercise}: de fora hoje</translation>
    </message>
    <message>
        <source>{exercise}: part of today</source>
        <translation>{exercise}: incluído hoje</translation>
    </message>
</context>
<context>
    <name>TodaySide</name>
    <message>
        <source>A walk counts as a day of your week</source>
        <translation>Uma caminhada conta como um dia da sua semana</translation>
    </message>
    <message>
        <source>Add a walk</source>
        <translation>Incluir uma caminhada</translation>
    </message>
    <message>
        <source>Nothing ticked for today</source>
        <translation>Nada marcado para hoje</translation>
    </message>
    <message>
        <source>Paused for now</source>
        <translation>Em pausa por enquanto</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Start anyway · {minutes}</source>
        <translation>Começar mesmo assim · {minutes}</translation>
    </message>
    <message>
        <source>Start · {minutes}</source>
        <translation>Começar · {minutes}</translation>
    </message>
</context>
<context>
    <name>ToldEditor</name>
    <message>
        <source>A note for yourself, if you like</source>
        <translation>Uma nota para você, se quiser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>TonesSection</name>
    <message>
        <source>Count-in, start, halfway, each rep and the end, each with its own sound.</source>
        <translation>Contagem, início, metade, cada repetição e o fim, cada um com seu próprio som.</translation>
    </message>
    <message>
        <source>Play tones</source>
        <translation>Tocar os sons</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Volume of the tones</source>
        <translation>Volume dos sons</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close the line about undo</source>
        <translation>Fechar a linha de desfazer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo ({undo}). Do again: {redo}</source>
        <translation>Desfazer ({undo}). Refazer: {redo}</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Desfazer: {what}</translation>
    </message>
    <message>
        <source>{what}, in “{routine}”</source>
        <translation>{what}, em “{routine}”</translation>
    </message>
    <message>
        <source>{what}. It is in memory until it can be saved.</source>
        <translation>{what}. Fica na memória até que possa ser salvo.</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Changed: {routine} ({day})</source>
        <translation>Alterado: {routine} ({day})</translation>
    </message>
    <message>
        <source>Deleted: {routine} ({day})</source>
        <translation>Excluído: {routine} ({day})</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo the change to {routine} ({day})</source>
        <translation>Desfazer a mudança em {routine} ({day})</translation>
    </message>
    <message>
        <source>Undo the deletion of {routine} ({day})</source>
        <translation>Desfazer a exclusão de {routine} ({day})</translation>
    </message>
</context>
<context>
    <name>UnsavedFiles</name>
    <message>
        <source>Close without them</source>
        <translation>Fechar sem elas</translation>
    </message>
    <message>
        <source>Nothing can be saved in {folder} at the moment.</source>
        <translation>No momento não é possível salvar nada em {folder}.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>Your last changes are not on the disk yet.</source>
        <translation>As suas últimas mudanças ainda não estão no disco.</translation>
    </message>
</context>
<context>
    <name>UnsavedSessions</name>
    <message numerus="yes">
        <source>%n sessions are not in the history yet.</source>
        <translation>
            <numerusform>%n sessão ainda não está no histórico.</numerusform>
            <numerusform>%n sessões ainda não estão no histórico.</numerusform>
        </translation>
    </message>
    <message>
        <source>A session is not in the history yet.</source>
        <translation>Uma sessão ainda não está no histórico.</translation>
    </message>
    <message>
        <source>A walk is not in the history yet.</source>
        <translation>Uma caminhada ainda não está no histórico.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Fechar sem ela</translation>
    </message>
    <message>
        <source>It is not known whether the last session is in the history.</source>
        <translation>Não se sabe se a última sessão está no histórico.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Nothing can be saved in {folder} at the moment.</source>
        <translation>No momento não é possível salvar nada em {folder}.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Salvar em outro lugar…</translation>
    </message>
    <message>
        <source>Save the session elsewhere</source>
        <translation>Salvar a sessão em outro lugar</translation>
    </message>
    <message>
        <source>Saved as {path}. If the disk still does not save it, import it later in Settings.</source>
        <translation>Salvo como {path}. Se o disco continuar sem salvá-la, importe esse arquivo mais tarde nos Ajustes.</translation>
    </message>
    <message>
        <source>Saving has not finished.</source>
        <translation>O salvamento não terminou.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo deu errado.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>The history did not accept part of it.</source>
        <translation>O histórico não aceitou uma parte.</translation>
    </message>
    <message>
        <source>The history did not accept part of it. All of it is kept in {files}.</source>
        <translation>O histórico não aceitou uma parte. Tudo está guardado em {files}.</translation>
    </message>
    <message>
        <source>The last change is not on the disk yet.</source>
        <translation>A última mudança ainda não está no disco.</translation>
    </message>
    <message>
        <source>You can save it in another place and import it later.</source>
        <translation>Você pode salvá-la em outro lugar e importá-la mais tarde.</translation>
    </message>
</context>
<context>
    <name>VersionChoice</name>
    <message>
        <source>Both have the same exercises; doses or the order differ.</source>
        <translation>As duas têm os mesmos exercícios; mudam as doses ou a ordem.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Keep the one in use</source>
        <translation>Ficar com a atual</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>The order differs, too.</source>
        <translation>A ordem também é diferente.</translation>
    </message>
    <message>
        <source>The other one also has: {exercises}.</source>
        <translation>A outra tem também: {exercises}.</translation>
    </message>
    <message>
        <source>Use the other one</source>
        <translation>Usar a outra</translation>
    </message>
    <message>
        <source>Version of “{routine}” chosen</source>
        <translation>Versão de “{routine}” escolhida</translation>
    </message>
    <message>
        <source>Which version of “{routine}” would you like?</source>
        <translation>Qual versão de “{routine}” você prefere?</translation>
    </message>
    <message>
        <source>“{routine}” was changed on two computers. What was removed on either stays out until you choose.</source>
        <translation>“{routine}” foi mudada em dois computadores. O que foi retirado em um deles fica de fora até você escolher.</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Add a voice for this language in the system's speech settings, then start Floorside again.</source>
        <translation>Inclua uma voz para este idioma nos ajustes de fala do sistema, e inicie o Floorside de novo.</translation>
    </message>
    <message>
        <source>Install the packages speech-dispatcher and speech-dispatcher-espeak-ng (on Debian and Ubuntu: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng), then start Floorside again.</source>
        <translation>Instale os pacotes speech-dispatcher e speech-dispatcher-espeak-ng (no Debian e no Ubuntu: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng), e inicie o Floorside de novo.</translation>
    </message>
    <message>
        <source>There is no voice for this language. Tones and captions continue.</source>
        <translation>Não há voz para este idioma. Os sons e os textos continuam.</translation>
    </message>
    <message>
        <source>There is no voice on this computer. Tones and captions continue.</source>
        <translation>Não há voz neste computador. Os sons e os textos continuam.</translation>
    </message>
</context>
<context>
    <name>VoiceSection</name>
    <message>
        <source>As you need it</source>
        <translation>Conforme precisar</translation>
    </message>
    <message>
        <source>As you need it: all the steps the first few times, then position, name, side and how much. V changes it.</source>
        <translation>Conforme precisar: todos os passos nas primeiras vezes, depois posição, nome, lado e quantidade. V muda isso.</translation>
    </message>
    <message>
        <source>Brisk</source>
        <translation>Ágil</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calmo</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Floorside's voice</source>
        <translation>A voz do Floorside</translation>
    </message>
    <message>
        <source>For the system's voices. Floorside's own has one pace.</source>
        <translation>Para as vozes do sistema. A do Floorside tem um só ritmo.</translation>
    </message>
    <message>
        <source>How much is said</source>
        <translation>Quanto é dito</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Listen to the voice</source>
        <translation>Ouvir a voz</translation>
    </message>
    <message>
        <source>Pace of the voice</source>
        <translation>Ritmo da voz</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Curta</translation>
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
        <translation>Iniciando a voz. Isso pode levar alguns segundos.</translation>
    </message>
    <message>
        <source>The best available</source>
        <translation>A melhor disponível</translation>
    </message>
    <message>
        <source>Tones only</source>
        <translation>Só sons</translation>
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
        <translation>Volume da voz</translation>
    </message>
    <message>
        <source>Which voice</source>
        <translation>Qual voz</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message numerus="yes">
        <source>%n minutes is about half, to begin again.</source>
        <translation>
            <numerusform>%n minuto é cerca da metade, para recomeçar.</numerusform>
            <numerusform>%n minutos são cerca da metade, para recomeçar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A short walk on level ground is a good start: %n minutes, for example.</source>
        <translation>
            <numerusform>Uma caminhada curta em terreno plano é um bom começo: %n minuto, por exemplo.</numerusform>
            <numerusform>Uma caminhada curta em terreno plano é um bom começo: %n minutos, por exemplo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes, as on your last walks, is right for now.</source>
        <translation>
            <numerusform>Cerca de %n minuto, como nas últimas caminhadas, é uma boa medida por enquanto.</numerusform>
            <numerusform>Cerca de %n minutos, como nas últimas caminhadas, é uma boa medida por enquanto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask whoever treats you how far to walk for now. You can add any walk here.</source>
        <translation>Pergunte a quem trata você quanto caminhar por enquanto. Aqui você pode incluir qualquer caminhada.</translation>
    </message>
    <message numerus="yes">
        <source>For three weeks your walks have left the pain as it is. %n minutes is a small step up.</source>
        <translation>
            <numerusform>Há três semanas as suas caminhadas deixam a dor como está. %n minuto é um pequeno passo a mais.</numerusform>
            <numerusform>Há três semanas as suas caminhadas deixam a dor como está. %n minutos são um pequeno passo a mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Quanto tempo</translation>
    </message>
    <message>
        <source>Pain while walking or afterwards, at its worst</source>
        <translation>Pior dor ao caminhar ou depois</translation>
    </message>
    <message>
        <source>Please have your legs looked at today, before you walk for exercise. You can add any walk here.</source>
        <translation>Procure hoje uma avaliação das suas pernas, antes de caminhar como exercício. Aqui você pode incluir qualquer caminhada.</translation>
    </message>
    <message>
        <source>When both legs are affected, please get help now. You can add any walk here.</source>
        <translation>Se as duas pernas estão afetadas, busque ajuda agora. Aqui você pode incluir qualquer caminhada.</translation>
    </message>
    <message numerus="yes">
        <source>When the leg feels worse, less is better today: %n minutes, or a rest.</source>
        <translation>
            <numerusform>Com a perna pior, hoje menos é melhor: %n minuto, ou um descanso.</numerusform>
            <numerusform>Com a perna pior, hoje menos é melhor: %n minutos, ou um descanso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last walk was %n weeks ago.</source>
        <translation>
            <numerusform>A sua última caminhada foi há %n semana.</numerusform>
            <numerusform>A sua última caminhada foi há %n semanas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last walk was rather a lot. %n minutes may suit better for now.</source>
        <translation>
            <numerusform>A sua última caminhada foi um tanto longa. %n minuto pode servir melhor por enquanto.</numerusform>
            <numerusform>A sua última caminhada foi um tanto longa. %n minutos podem servir melhor por enquanto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last walks were calm, and so were the mornings after. %n minutes is a small step up.</source>
        <translation>
            <numerusform>As suas últimas caminhadas foram tranquilas, e as manhãs depois também. %n minuto é um pequeno passo a mais.</numerusform>
            <numerusform>As suas últimas caminhadas foram tranquilas, e as manhãs depois também. %n minutos são um pequeno passo a mais.</numerusform>
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
        <translation>Quanto tempo</translation>
    </message>
    <message>
        <source>Pain the morning after</source>
        <translation>Dor na manhã seguinte</translation>
    </message>
</context>
<context>
    <name>WalkPage</name>
    <message>
        <source>A walk counts as a day of your week, like a session.</source>
        <translation>Uma caminhada conta como um dia da sua semana, como uma sessão.</translation>
    </message>
    <message>
        <source>Add a walk</source>
        <translation>Incluir uma caminhada</translation>
    </message>
    <message>
        <source>Add the walk</source>
        <translation>Incluir a caminhada</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Como foi</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Quanto tempo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
</context>
<context>
    <name>WalkService</name>
    <message>
        <source>Walk</source>
        <translation>Caminhada</translation>
    </message>
    <message>
        <source>Walk added</source>
        <translation>Caminhada incluída</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Restoring the backup</source>
        <translation>Restaurando a cópia de segurança</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>A rest today would do you good.</source>
        <translation>Um descanso faria bem hoje.</translation>
    </message>
    <message>
        <source>All {wanted} done this week.</source>
        <translation>Feitos os {wanted} dias desta semana.</translation>
    </message>
    <message>
        <source>Done for this week.</source>
        <translation>O dia desta semana está feito.</translation>
    </message>
    <message>
        <source>One day this week, whenever it suits you.</source>
        <translation>Um dia nesta semana, quando quiser.</translation>
    </message>
    <message>
        <source>Tomorrow is a good day to rest.</source>
        <translation>Amanhã é um bom dia para descansar.</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinco</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatro</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>one</source>
        <translation>um</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sete</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seis</translation>
    </message>
    <message>
        <source>three</source>
        <translation>três</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dois</translation>
    </message>
    <message>
        <source>{days} days this week, whenever they suit you.</source>
        <translation>{days} dias nesta semana, quando quiser.</translation>
    </message>
    <message>
        <source>{done} done this week.</source>
        <translation>{done} dias feitos na semana.</translation>
    </message>
    <message>
        <source>{done} of {wanted} done this week.</source>
        <translation>{done} de {wanted} dias feitos na semana.</translation>
    </message>
</context>
<context>
    <name>WeekSection</name>
    <message>
        <source>Days wanted</source>
        <translation>Dias desejados</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>A semana</translation>
    </message>
    <message>
        <source>Three is a good number. Whatever you do on a day counts, and days off are part of it.</source>
        <translation>Três é um bom número. O que você fizer num dia conta, seja quanto for, e os dias livres fazem parte.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Anything we should know?</source>
        <translation>Há algo que devemos saber?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Do as much as feels right. The holds can grow as you do, and you decide when.</source>
        <translation>Faça o tanto que for bom para você. Os tempos podem crescer aos poucos, e você decide quando.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>F1 opens this page at any time.</source>
        <translation>F1 abre esta página a qualquer momento.</translation>
    </message>
    <message>
        <source>Floorside leads you through a short routine on the floor, for hips, low back and sciatica.</source>
        <translation>O Floorside conduz você por uma rotina curta no chão, para o quadril, a lombar e a ciática.</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>Como você quer começar?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Put the laptop beside you and press Start. A voice and a picture lead you; your hands are free.</source>
        <translation>Ponha o notebook ao seu lado e aperte Começar. Uma voz e uma imagem conduzem você; suas mãos ficam livres.</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Pular tudo</translation>
    </message>
    <message>
        <source>Space pauses. H says that something hurts: the clock stops, and you choose what follows.</source>
        <translation>Espaço faz uma pausa. H diz que algo dói: o relógio para, e você escolhe o que vem.</translation>
    </message>
    <message>
        <source>Tick what is true for you, or nothing. Some exercises are then left out or done more gently, each with its reason. You can change it in Settings; it stays on this computer.</source>
        <translation>Marque o que vale para você, ou nada. Alguns exercícios ficam então de fora ou mais suaves, cada um com seu motivo. Você pode mudar isso nos Ajustes; tudo fica neste computador.</translation>
    </message>
    <message>
        <source>Welcome to Floorside</source>
        <translation>Boas-vindas ao Floorside</translation>
    </message>
    <message>
        <source>Which country are you in?</source>
        <translation>Em que país você está?</translation>
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
        <translation>Os dois, ou não sei</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>On which side?</source>
        <translation>De que lado?</translation>
    </message>
    <message>
        <source>Pain at its worst, during the session</source>
        <translation>Pior dor durante a sessão</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Which exercise was it?</source>
        <translation>Qual exercício foi?</translation>
    </message>
</context>
<context>
    <name>_Shown</name>
    <message>
        <source>This picture is missing.</source>
        <translation>Esta imagem está faltando.</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>Nothing was done in this time.</source>
        <translation>Nada foi feito neste tempo.</translation>
    </message>
    <message>
        <source>Once you have said how much it hurts before and after a session, a chart appears here.</source>
        <translation>Quando você disser quanto dói antes e depois de uma sessão, aparece aqui um gráfico.</translation>
    </message>
    <message>
        <source>Pain, on average in each month</source>
        <translation>Dor, média de cada mês</translation>
    </message>
    <message>
        <source>Pain, on average in each quarter</source>
        <translation>Dor, média de cada trimestre</translation>
    </message>
    <message>
        <source>Pain, on average in each week</source>
        <translation>Dor, média de cada semana</translation>
    </message>
    <message>
        <source>Pain, on average in each year</source>
        <translation>Dor, média de cada ano</translation>
    </message>
    <message>
        <source>Pain, session by session</source>
        <translation>Dor, sessão por sessão</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Caminhadas</translation>
    </message>
    <message>
        <source>after</source>
        <translation>depois</translation>
    </message>
    <message>
        <source>at worst</source>
        <translation>no pior momento</translation>
    </message>
    <message>
        <source>average of each month</source>
        <translation>média de cada mês</translation>
    </message>
    <message>
        <source>average of each quarter</source>
        <translation>média de cada trimestre</translation>
    </message>
    <message>
        <source>average of each week</source>
        <translation>média de cada semana</translation>
    </message>
    <message>
        <source>average of each year</source>
        <translation>média de cada ano</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>breaths</source>
        <translation>respirações</translation>
    </message>
    <message>
        <source>circles each way</source>
        <translation>círculos em cada sentido</translation>
    </message>
    <message>
        <source>each session</source>
        <translation>cada sessão</translation>
    </message>
    <message>
        <source>minutes walked</source>
        <translation>minutos caminhados</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>manhã</translation>
    </message>
    <message>
        <source>pain, 0–10</source>
        <translation>dor, 0–10</translation>
    </message>
    <message>
        <source>pain, 0–10; numbers: the newest</source>
        <translation>dor, 0–10; números: últimos</translation>
    </message>
    <message>
        <source>reps</source>
        <translation>repetições</translation>
    </message>
    <message>
        <source>seconds held</source>
        <translation>segundos sustentados</translation>
    </message>
    <message>
        <source>steps each way</source>
        <translation>passos em cada sentido</translation>
    </message>
    <message>
        <source>{median} ({low} to {high})</source>
        <translation>{median} ({low} a {high})</translation>
    </message>
    <message>
        <source>{title}, {first} to {last}. Newest: {newest}. Average: {average}.</source>
        <translation>{title}, {first} – {last}; último valor: {newest}. Média: {average}.</translation>
    </message>
    <message>
        <source>{unit}: monthly median and range</source>
        <translation>{unit}: mediana e faixa por mês</translation>
    </message>
</context>
<context>
    <name>dose</name>
    <message>
        <source>The usual form</source>
        <translation>A forma habitual</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>between sets</source>
        <translation>entre as séries</translation>
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
            <numerusform>mais %n série</numerusform>
            <numerusform>mais %n séries</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>1 more set</source>
        <translation>mais 1 série</translation>
    </message>
    <message>
        <source>a different length or name of the session</source>
        <translation>outra duração ou outro nome da sessão</translation>
    </message>
    <message>
        <source>a leg weaker or more numb</source>
        <translation>uma perna mais fraca ou dormente</translation>
    </message>
    <message>
        <source>all {n}</source>
        <translation>todos os {n}</translation>
    </message>
    <message>
        <source>began on {day} at {time}</source>
        <translation>começou em {day} às {time}</translation>
    </message>
    <message>
        <source>deleted, as soon as the disk takes it</source>
        <translation>será apagada assim que o disco aceitar</translation>
    </message>
    <message>
        <source>different sets</source>
        <translation>séries diferentes</translation>
    </message>
    <message>
        <source>done elsewhere</source>
        <translation>feita em outro lugar</translation>
    </message>
    <message>
        <source>further down the leg</source>
        <translation>mais para baixo na perna</translation>
    </message>
    <message>
        <source>in both legs</source>
        <translation>nas duas pernas</translation>
    </message>
    <message>
        <source>in {exercise}</source>
        <translation>em {exercise}</translation>
    </message>
    <message>
        <source>it hurt</source>
        <translation>doeu</translation>
    </message>
    <message>
        <source>legs as before</source>
        <translation>pernas como antes</translation>
    </message>
    <message>
        <source>less far down the leg</source>
        <translation>menos para baixo na perna</translation>
    </message>
    <message>
        <source>new in a leg</source>
        <translation>nova numa perna</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>não está</translation>
    </message>
    <message>
        <source>note “{value}”</source>
        <translation>nota “{value}”</translation>
    </message>
    <message>
        <source>nothing in the legs</source>
        <translation>nada nas pernas</translation>
    </message>
    <message>
        <source>pain after {value}</source>
        <translation>dor depois {value}</translation>
    </message>
    <message>
        <source>pain before {value}</source>
        <translation>dor antes {value}</translation>
    </message>
    <message>
        <source>pain spread</source>
        <translation>a dor se espalhou</translation>
    </message>
    <message>
        <source>pain the morning after {value}</source>
        <translation>dor na manhã seguinte {value}</translation>
    </message>
    <message>
        <source>pain while walking or afterwards {value}</source>
        <translation>dor ao caminhar ou depois {value}</translation>
    </message>
    <message>
        <source>pain {value}</source>
        <translation>dor {value}</translation>
    </message>
    <message>
        <source>two values to choose from</source>
        <translation>dois valores para escolher</translation>
    </message>
    <message>
        <source>worst in {exercise}</source>
        <translation>pior em {exercise}</translation>
    </message>
    <message>
        <source>worst on the left</source>
        <translation>pior à esquerda</translation>
    </message>
    <message>
        <source>worst on the right</source>
        <translation>pior à direita</translation>
    </message>
    <message>
        <source>worst pain {value}</source>
        <translation>pior dor {value}</translation>
    </message>
    <message>
        <source>{done} of 1 set done</source>
        <translation>{done} de 1 série feita</translation>
    </message>
    <message>
        <source>{done} of {all} sets done</source>
        <translation>{done} de {all} séries feitas</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>{n} of {all}, in part</source>
        <translation>{n} de {all}, em parte</translation>
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
            <numerusform>%n respiração</numerusform>
            <numerusform>%n respirações</numerusform>
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
            <numerusform>%n exercício</numerusform>
            <numerusform>%n exercícios</numerusform>
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
            <numerusform>%n sessão</numerusform>
            <numerusform>%n sessões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n passo</numerusform>
            <numerusform>%n passos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walks</source>
        <translation>
            <numerusform>%n caminhada</numerusform>
            <numerusform>%n caminhadas</numerusform>
        </translation>
    </message>
    <message>
        <source>1</source>
        <translation>1º</translation>
    </message>
    <message>
        <source>1 breath</source>
        <translation>1 respiração</translation>
    </message>
    <message>
        <source>1 circle</source>
        <translation>1 círculo</translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation>1 exercício</translation>
    </message>
    <message>
        <source>1 rep</source>
        <translation>1 repetição</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sessão</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 passo</translation>
    </message>
    <message>
        <source>1 walk</source>
        <translation>1 caminhada</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>L {left} · R {right}</source>
        <translation>E {left} · D {right}</translation>
    </message>
    <message>
        <source>MMM d</source>
        <translation>MMM d</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>tudo feito</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>para trás</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>os dois lados</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>círculo</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>encurtado</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d 'de' MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d 'de' MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d 'de' MMM 'de' yyyy</translation>
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
        <translation>feito</translation>
    </message>
    <message>
        <source>down</source>
        <translation>desça</translation>
    </message>
    <message>
        <source>follow</source>
        <translation>junte</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>para a frente</translation>
    </message>
    <message>
        <source>h:mm ap</source>
        <translation>h:mm ap</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>mantenha</translation>
    </message>
    <message>
        <source>hurt</source>
        <translation>doeu</translation>
    </message>
    <message>
        <source>in</source>
        <translation>puxe o ar</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompido</translation>
    </message>
    <message>
        <source>left</source>
        <translation>esquerda</translation>
    </message>
    <message>
        <source>out</source>
        <translation>solte o ar</translation>
    </message>
    <message>
        <source>pain after {n}</source>
        <translation>dor depois {n}</translation>
    </message>
    <message>
        <source>pain before {n}</source>
        <translation>dor antes {n}</translation>
    </message>
    <message>
        <source>pain {before} → {after}</source>
        <translation>dor {before} → {after}</translation>
    </message>
    <message>
        <source>part of it</source>
        <translation>uma parte</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>descanso</translation>
    </message>
    <message>
        <source>right</source>
        <translation>direita</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>pontada</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pulado</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>outra coisa</translation>
    </message>
    <message>
        <source>something hurt</source>
        <translation>algo doeu</translation>
    </message>
    <message>
        <source>spreading</source>
        <translation>espalhou</translation>
    </message>
    <message>
        <source>step</source>
        <translation>passo</translation>
    </message>
    <message>
        <source>to the left</source>
        <translation>para a esquerda</translation>
    </message>
    <message>
        <source>to the right</source>
        <translation>para a direita</translation>
    </message>
    <message>
        <source>too far</source>
        <translation>alongou demais</translation>
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
        <translation>próprio</translation>
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
        <translation>{n} em cada sentido</translation>
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
        <translation>{sessions} e {walks}</translation>
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
