"""What is asked and told around the sessions: help, conditions, questions. Its pages are imported when wanted."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from floorside.devices.clock import Clock
from floorside.domain.care import AdaptedRoutine, Note, left_out_today
from floorside.domain.check_in import CheckIn, Notice
from floorside.domain.questionnaire import RolandMorris, is_due, roland_morris
from floorside.domain.routine import ExerciseItem, Routine
from floorside.domain.schedule import rest_day, this_week, training_days
from floorside.domain.session.plan import Plan
from floorside.domain.session.record import begun_by
from floorside.planning import adapt, make_plan
from floorside.services.history_reader import HistoryReader
from floorside.storage.files.catalogue import Catalogue
from floorside.storage.files.settings import Settings
from floorside.storage.history.summaries import totals
from floorside.storage.history.writer import SessionWriter
from floorside.ui.kit.theme import Theme
from floorside.ui.kit.week_words import week_words
from floorside.ui.main_window import MainWindow
from floorside.ui.session.controller import SessionController
from floorside.ui.settings.section import Change, SectionMaker

if TYPE_CHECKING:
    from floorside.services.routine_offers import RoutineOffers
    from floorside.ui.check_in.check_ins import CheckIns
    from floorside.ui.routine.routine_page import RoutinePage

#: Enough for the week so far, for three days in a row before it, and for the morning after.
DAYS_LOOKED_BACK = 10
#: In so many sessions the voice begins with when to stop: our choice.
FIRST_SESSIONS = 3
#: Half a year, as for suggestions.
DAYS_OF_NOTICES = 182
#: What was filled in is waited for at most this long before what follows from it is shown.
SETTLED_SECONDS = 2.0


class CareDesk(QObject):
    """`read` gives the settings of now, `change` changes fields of them.

    `offers`: what is offered for a whole routine, where the program has it.
    """

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        catalogue: Catalogue,
        flow: SessionController,
        read: Callable[[], Settings],
        change: Change,
        history: HistoryReader,
        writer: SessionWriter,
        clock: Clock,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._catalogue = catalogue
        self._flow = flow
        self._read = read
        self._change = change
        self._history = history
        self._writer = writer
        self._clock = clock
        self._check_ins: CheckIns | None = None
        self.offers: RoutineOffers | None = None
        window.help_wanted.connect(self.show_help)
        flow.help_wanted.connect(self.show_help)

    def show_help(self) -> None:
        """When to get help, over whatever is there; a running session waits meanwhile. Asked again, it goes away."""
        from floorside.ui.help.help_page import HelpPage

        if isinstance(self._window.over, HelpPage):
            self._window.leave_over()
        elif self._window.over is None:
            self._flow.pause()
            page = HelpPage(self._theme, self._catalogue.words, self._read().emergency_number)
            page.closed.connect(self._window.leave_over)
            page.number_chosen.connect(
                lambda number, country: self._change(emergency_number=number, emergency_country=country)
            )
            self._window.show_over(page)

    def welcome(self, then: Callable[[], None] = lambda: None) -> None:
        """At the very first start the first pages, and `then` what was asked for; at every other start just that."""
        if self._read().welcomed:
            then()
            return
        from floorside.ui.welcome.welcome_page import WelcomePage

        told = self._read()
        page = WelcomePage(self._theme, self._catalogue.words, told.emergency_number, told.conditions)
        page.country = told.emergency_country

        def done() -> None:
            self._change(
                welcomed=True,
                emergency_number=page.number,
                emergency_country=page.country,
                conditions=page.conditions,
                asked_how_to_begin=page.says_how_to_begin,
            )
            if page.begins_gently and self.offers:
                self.offers.begin_gently()
            if self._check_ins:
                self._check_ins.ask_anew(self._today())
            self._window.leave_over()
            self._window.refresh()
            then()

        page.closed.connect(done)
        self._window.show_over(page)

    def ask_on(self, page: "RoutinePage") -> None:
        """Ask how it goes above the routine's Start, as soon as the page stands."""
        from floorside.ui.check_in.check_ins import CheckIns

        def edit(session_id: str, **values: object) -> None:
            self._flow.edit(session_id, **values)
            self._writer.flush(SETTLED_SECONDS)
            page.refresh()  # a morning may be what a suggestion waited for

        asking = self._check_ins = CheckIns(self._theme, self._history, edit, self)
        asking.help_wanted.connect(self.show_help)
        asking.gentle_wanted.connect(page.choose_gentle_routine)
        page.ask_before_start(asking.panel)
        asking.remind = self._remind
        asking.notice = self._notice
        if self.offers:
            offers = self.offers
            asking.offer = lambda: offers.find(page.routine.id, newcomer=not self._read().asked_how_to_begin)
            asking.take_up = offers.take_up
            offers.began_gently.connect(page.choose_routine)
        asking.fill_in_wanted.connect(self.fill_in)
        asking.ask(self._today())
        self._window.place_shown.connect(lambda _: asking.ask(self._today()))

    def told(self) -> CheckIn:
        """What was said before the session that begins now."""
        return self._check_ins.take() if self._check_ins else CheckIn()

    # The routine, as it is done today

    def adapt(self, routine: Routine) -> AdaptedRoutine:
        adapted = adapt(routine, self._catalogue, self._read())
        return replace(adapted, routine=self._without_resting(adapted.routine))

    def plan_of(self, routine: Routine) -> Plan:
        return make_plan(self._without_resting(routine), self._catalogue, self._read(), self.is_newcomer())

    def is_newcomer(self) -> bool:
        """Whether this is one of somebody's first sessions, in which it is said when to stop."""
        return self._history.read(lambda database: totals(database).sessions, 0) < FIRST_SESSIONS

    def resting(self) -> frozenset[str]:
        """Exercises in which the pain spread today."""
        today = self._today()
        return left_out_today(self._history.sessions(today), today)

    def week(self) -> str:
        today = self._today()
        days = training_days(self._history.sessions(today - timedelta(days=DAYS_LOOKED_BACK)))
        return week_words(this_week(days, today, self._read().days_wanted), rest_day(days, today), today)

    def keep(self, notes: Iterable[Note], kept: bool) -> None:
        """Whether exercises that a condition warns of stay as they are."""
        pairs = {(note.exercise, note.condition) for note in notes}
        others = tuple(pair for pair in self._read().shown_anyway if pair not in pairs)
        self._change(shown_anyway=(*others, *sorted(pairs)) if kept else others)

    # Settings

    def sections(self) -> list[SectionMaker]:
        from floorside.ui.questionnaire.questionnaire_section import MeasuresSection
        from floorside.ui.settings.conditions_section import ConditionsSection
        from floorside.ui.settings.help_section import HelpSection
        from floorside.ui.settings.week_section import WeekSection

        conditions = self._catalogue.words.conditions
        return [
            lambda theme, settings, change: ConditionsSection(theme, settings, change, conditions),
            lambda theme, settings, change: HelpSection(theme, settings, change, self.show_help),
            WeekSection,
            lambda theme, settings, change: MeasuresSection(
                theme, settings, change, self._questionnaires, self.fill_in, self._today
            ),
        ]

    # The questionnaire

    def fill_in(self, kept: Callable[[], None] = lambda: None) -> None:
        """Open the questionnaire over the window; `kept` when it was filled in."""
        from floorside.storage.history.questionnaires import keep_roland_morris, load_roland_morris
        from floorside.ui.questionnaire.roland_morris_page import RolandMorrisPage

        page = RolandMorrisPage(self._theme, load_roland_morris(self._read().language))

        def keep(ticked: frozenset[int]) -> None:
            filled = roland_morris(self._today(), ticked)
            self._writer.submit(lambda history: keep_roland_morris(history.database, filled))
            self._writer.flush(SETTLED_SECONDS)
            self._window.leave_over()
            kept()

        page.filled.connect(keep)
        page.closed.connect(self._window.leave_over)
        self._window.show_over(page)

    def _questionnaires(self) -> list[RolandMorris]:
        from floorside.storage.history.questionnaires import roland_morris_history

        return self._history.read(roland_morris_history, [])

    def _remind(self) -> str:
        """A word about the questionnaire where it is wished and due."""
        if not self._read().roland_morris:
            return ""
        filled = self._questionnaires()
        due = is_due(filled[-1] if filled else None, self._today())
        return self.tr("The monthly questionnaire about your back is due, if you like.") if due else ""

    def _notice(self, told: CheckIn) -> Notice | None:
        """What the sessions of half a year say before the next one; what is said rarely is remembered."""
        from floorside.domain.progression.attempts import told_sessions
        from floorside.domain.progression.session_notice import DAYS_SILENT, session_notice

        now, said_on = self._clock.local(), self._read().said_on
        records = begun_by(self._history.sessions(now.date() - timedelta(days=DAYS_OF_NOTICES)), now)
        notice = session_notice(told_sessions(records), told.before, said_on, now.date())
        if notice and DAYS_SILENT[notice]:
            self._change(said_on={**said_on, notice: now.date()})
        return notice

    def _without_resting(self, routine: Routine) -> Routine:
        resting = self.resting()
        items = (item for item in routine.items if not (isinstance(item, ExerciseItem) and item.exercise in resting))
        return replace(routine, items=tuple(items)) if resting else routine

    def _today(self) -> date:
        return self._clock.local().date()
