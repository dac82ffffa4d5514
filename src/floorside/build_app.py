"""The only place where objects are wired together: all that works behind the window."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from floorside.devices.clock import Clock
from floorside.devices.cue_player import CuePlayer
from floorside.devices.keep_awake import KeepAwake
from floorside.devices.media_keys import MediaKeys
from floorside.devices.voice import Voice
from floorside.diagnostics.crash_file import stop_crash_file
from floorside.diagnostics.log_file import stop_log
from floorside.domain.own_exercise import OwnExercise
from floorside.domain.routine import Routine
from floorside.planning import find_routine, is_known
from floorside.services.daily_backup import DailyBackup
from floorside.services.history_reader import HistoryReader
from floorside.services.routine_offers import RoutineOffers
from floorside.services.routine_service import RoutineService
from floorside.storage.data_folder import DataFolder
from floorside.storage.files.catalogue import load_catalogue
from floorside.storage.files.settings import Settings, load_settings, save_settings
from floorside.storage.history.changes import delete_session
from floorside.storage.history.sessions import History
from floorside.storage.history.writer import SessionWriter, Write
from floorside.storage.integrity.opening import open_store
from floorside.ui.care_desk import CareDesk
from floorside.ui.figure.demonstration import Demonstration
from floorside.ui.figure.figure_pose import figure_in_form, figures_of
from floorside.ui.figure.figure_view import thumbnail
from floorside.ui.jobs import Jobs
from floorside.ui.kit.dialogs import Dialogs
from floorside.ui.kit.dose_words import change_words
from floorside.ui.kit.theme import Theme
from floorside.ui.main_window import MainWindow
from floorside.ui.routine.care_notes import Care
from floorside.ui.routine.routine_page import RoutinePage
from floorside.ui.session.controller import Devices, SessionController, is_moving
from floorside.ui.session.spared_device import spared
from floorside.ui.settings.folder_sync import FolderSync
from floorside.ui.settings.sound_sections import SoundSections
from floorside.ui.unsaved import UnsavedSessions, WriterSigns

if TYPE_CHECKING:
    from floorside.services.suggestion_service import SuggestionService
    from floorside.ui.history.history_page import HistoryPage
    from floorside.ui.settings.section import Change

#: A small write at the start is waited for at most this long.
SETTLED_SECONDS = 2.0


class App:
    """Everything that works behind the window. Raises DataFault when the data cannot be opened."""

    def __init__(self, window: MainWindow, theme: Theme, folder: DataFolder, clock: Clock) -> None:
        self.window = window
        self.theme = theme
        self.folder = folder
        self.clock = clock
        self.settings, settings_trouble = load_settings(folder.settings)
        self.theme.set_look(self.settings.look)  # at first sight, only the line that the program writes was looked for
        self.catalogue = load_catalogue(self.settings.language)
        opened = open_store(folder, clock.local())
        self.history = History(opened.database)
        self.reader = HistoryReader(
            self.history,
            lambda text: self.window.show_banner(text, source="history"),
            lambda: self.window.hide_banner("history"),
        )
        self.desk = RoutineService(self.catalogue, folder, opened.database, clock, change_words, window)
        self.desk.trouble.connect(lambda text: self.window.show_banner(text, source="routines"))
        self.desk.recovered.connect(lambda: self.window.hide_banner("routines"))
        self.desk.exercises.page_wanted.connect(self._show_exercise_form)
        self.writer = self._writer()
        self.player = CuePlayer(self.window)
        self._tell_of(self.player, "tones")
        self.voice = Voice(self.settings.language, self.window)
        self._tell_of(self.voice, "voice")
        self.sound = SoundSections(self.player, self.voice, lambda: self.settings)
        devices = Devices(
            clock, spared(self.player), spared(KeepAwake()), spared(MediaKeys(self.window)), spared(self.voice)
        )
        self.flow = SessionController(self.window, self.theme, self.catalogue, devices, self.writer)
        self.flow.settings_changed.connect(lambda fields: self.change_settings(replace(self.settings, **fields)))
        self.flow.left.connect(lambda: self.window.show_place("routine"))
        self.care = CareDesk(
            self.window,
            self.theme,
            self.catalogue,
            self.flow,
            lambda: self.settings,
            lambda **fields: self.change_settings(replace(self.settings, **fields)),
            self.reader,
            self.writer,
            clock,
        )
        self.care.offers = RoutineOffers(self.desk, self.reader, self.window)
        dialogs = Dialogs(self.window)
        self.unsaved = UnsavedSessions(self.window, self.flow, self.writer, self._signs, dialogs, clock)
        self.window.may_close = self.unsaved.may_close
        self.jobs = Jobs(self.window, self.theme)
        self.backup = DailyBackup(self.history.database, folder, clock, lambda: self.window.in_session, self.window)
        self.backup.told.connect(lambda sentence: self.window.show_banner(sentence, source="backup"))
        self.backup.begin()
        self.flow.left.connect(self.backup.look)
        self.sync = self._folder_sync()
        for notice in (settings_trouble, *self.desk.faults, *opened.notices):
            if notice:
                self.window.show_banner(notice)

    def begin(self) -> None:
        """The first page, and before it the very first ones, or a session that was interrupted."""
        self.window.show_place("routine")
        self.offer_unfinished()
        self.care.welcome()

    def offer_unfinished(self) -> None:
        """A session that never ended is offered again."""
        unfinished = self.reader.read(lambda _: self.history.unfinished(), None)
        if unfinished is None:
            return
        if unfinished.plan and not is_known(unfinished.plan, self.catalogue):
            unfinished = replace(unfinished, plan=None)
        from floorside.ui.session.take_up_page import TakeUpPage

        session_id = unfinished.session.id
        page = TakeUpPage(self.theme, unfinished, self.clock.local().date())
        page.go_on.connect(lambda: self.flow.take_up(unfinished, self.settings))
        page.keep.connect(lambda: self._settle(lambda history: history.keep(session_id)))
        page.discard.connect(lambda: self._settle(self._discarding(session_id)))
        self.window.show_session(page)

    def start_routine(self, word: str | None) -> None:
        """Straight into a session of the routine with this id or file, or of the one chosen last. Raises DataFault."""
        routine = find_routine(word or self.settings.routine, self.catalogue, self.folder.routines)
        self.care.welcome(lambda: self.start_session(routine))

    def start_session(self, routine: Routine) -> None:
        plan = self.care.plan_of(routine)
        if plan.steps:
            self.flow.begin(plan, self.settings, self.care.told(), newcomer=self.care.is_newcomer())
        else:
            self.window.show_place("routine")  # where it stands why there is nothing to do

    def change_settings(self, settings: Settings) -> None:
        """Use them from now on, and keep them."""
        self.settings = settings
        self.theme.set_look(settings.look)
        try:
            save_settings(self.folder.settings, settings)
        except OSError as error:
            self.window.show_banner(
                QApplication.translate(
                    "App", "The settings could not be saved ({reason}). They hold until you close."
                ).format(reason=error.strerror),
                source="settings",
            )
        else:
            self.window.hide_banner("settings")

    def close(self) -> None:
        """May be called twice. Whatever fails, the rest is closed; then the first exception is raised."""
        self.window.may_close = None
        with ExitStack() as closing:  # the last one first
            closing.callback(self.history.database.close)
            closing.callback(self.writer.stop)
            closing.callback(self.sync.close)
            closing.callback(self.backup.close)
            closing.callback(self.jobs.wait)
            closing.callback(self.voice.close)
            closing.callback(self.player.close)

    def report(self) -> str:
        """What somebody may copy for whoever helps."""
        from floorside.diagnostics.report import report_text

        return report_text(self.folder.log)

    def _close_for_good(self) -> None:
        """All files are let go of, those of the log too."""
        self.close()
        stop_log()
        stop_crash_file()

    def _folder_sync(self) -> FolderSync:
        jobs = Jobs(self.window, self.theme, is_quiet=True)
        sync = FolderSync(
            self.window, self.folder, self.history.database, self.clock, jobs, lambda: self.settings.sync_folder
        )
        sync.own_merged.connect(self.desk.reload)
        sync.merged.connect(self._refresh_list)
        self.flow.left.connect(sync.look)
        sync.begin()
        return sync

    def _refresh_list(self) -> None:
        """Not what somebody is reading or writing: a page is shown anew when it next comes into view."""
        if getattr(self.window.page, "shows_list", False) and not self.window.in_session:
            self.window.refresh()

    def _settle(self, write: Write) -> None:
        self.writer.submit(write)
        self.writer.flush(SETTLED_SECONDS)
        self.window.leave_session()
        self.window.show_place("routine")

    def _discarding(self, session_id: str) -> Write:
        now = self.clock.local()
        return lambda history: delete_session(history.database, session_id, now)

    def _writer(self) -> SessionWriter:
        self._signs = WriterSigns(self.window)
        return SessionWriter(self.history, self._signs.listener())

    def _tell_of(self, source: CuePlayer | Voice, name: str) -> None:
        """Its trouble in a line of its own at the top of the window, until it has recovered."""
        source.trouble.connect(lambda text: self.window.show_banner(text, source=name))
        source.recovered.connect(lambda: self.window.hide_banner(name))

    # A place's page is imported and made when it is first visited.

    def routine_page(self) -> QWidget:
        page = RoutinePage(
            self.theme,
            self.catalogue,
            self.desk.routines,
            self.care.plan_of,
            self.settings.routine,
            self._thumbnail,
            self._demonstration,
            Care(self.care.adapt, self.care.resting, self.care.week, self.care.keep),
            self.desk,
            self._doses,
        )
        page.start_requested.connect(self.start_session)
        page.help_requested.connect(self.care.show_help)
        self.care.ask_on(page)
        page.refreshed.connect(lambda shown: QTimer.singleShot(0, page, lambda: self.suggested.look(shown)))
        QTimer.singleShot(0, page, lambda: self._hint_on(page))
        page.routine_chosen.connect(lambda chosen: self.change_settings(replace(self.settings, routine=chosen)))
        return page

    def history_page(self) -> QWidget:
        from floorside.ui.history.history_controller import HistoryController
        from floorside.ui.history.history_page import HistoryPage

        page = HistoryPage(self.theme, self.catalogue, self.reader, lambda: self.clock.local().date())
        page.routine_requested.connect(lambda: self.window.show_place("routine"))
        self._suggest_on(page)
        HistoryController(page, self.writer, self.clock, self.desk.undoing)
        return page

    def settings_page(self) -> QWidget:
        from floorside.ui.data_desk import DataDesk
        from floorside.ui.settings.folder_actions import FolderDesk
        from floorside.ui.settings.look_section import LookSection
        from floorside.ui.settings.pace_section import PaceSection
        from floorside.ui.settings.settings_page import SettingsPage

        dialogs = Dialogs(self.window)
        shared = FolderDesk(self.sync, self.folder, dialogs)

        def let_go() -> None:
            self._close_for_good()
            shared.forget(self.settings.sync_folder)

        data = DataDesk(
            self.window,
            self.folder,
            self.history.database,
            self.clock,
            self.jobs,
            dialogs,
            let_go,
            self.window.close,
        )
        data.imported.connect(self.desk.reload)
        sections = (
            *self.sound.sections(),
            PaceSection,
            LookSection,
            *self.care.sections(),
            shared.section,
            data.section,
            self._about,
        )
        page = SettingsPage(self.theme, lambda: self.settings, sections)
        page.settings_changed.connect(self.change_settings)
        return page

    def _about(self, theme: Theme, _settings: Settings, _change: "Change") -> QWidget:
        from floorside.ui.settings.about_section import AboutSection

        return AboutSection(theme, self.folder, self.report)

    # Doses and suggestions; imported when the window stands.

    @cached_property
    def suggested(self) -> "SuggestionService":
        from floorside.services.suggestion_service import SuggestionService

        return SuggestionService(self.desk, self.reader, lambda: self.settings.conditions, self.window)

    def _doses(self) -> QWidget:
        from floorside.ui.dose.dose_panel import DosePanel

        panel = DosePanel(self.theme, self.desk, self.suggested)
        panel.help_requested.connect(self.care.show_help)
        return panel

    def _hint_on(self, page: RoutinePage) -> None:
        from floorside.ui.suggestion.suggestion_hint import SuggestionHint

        hint = SuggestionHint(self.theme, self.catalogue, self.suggested, page.shows)
        page.hint_below_list(hint)
        self.suggested.look(page.routine.id)

    def _suggest_on(self, page: "HistoryPage") -> None:
        from floorside.ui.history.history_controller import SessionCommand
        from floorside.ui.kit.undo_line import UndoLine
        from floorside.ui.suggestion.suggestion_cards import SuggestionCards

        cards = SuggestionCards(self.theme, self.catalogue, self.suggested)
        cards.help_requested.connect(self.care.show_help)
        undo = UndoLine(self.theme, self.desk.undoing, but_not=SessionCommand)
        cards.left.connect(undo.begin)
        for widget in (undo, cards):
            page.put_on_top(widget)
        page.refreshed.connect(lambda: self.suggested.look(self.settings.routine))

    def _show_exercise_form(self, own: OwnExercise | None, then: Callable[[str], None]) -> None:
        from floorside.ui.own_exercise.own_exercise_page import OwnExercisePage

        page = OwnExercisePage(self.theme, self.desk, own, self._thumbnail)
        page.closed.connect(self.window.leave_over)
        page.kept.connect(self.window.leave_over)
        page.kept.connect(then)
        self.window.show_over(page)

    def _thumbnail(self, figure_id: str, rung: int, size: QSize, device_pixel_ratio: float) -> QPixmap:
        figure = figure_in_form(self.catalogue, figure_id, rung)
        return thumbnail(figure, size, self.theme.colors, device_pixel_ratio) if figure else QPixmap()

    def _demonstration(self) -> QWidget:
        return Demonstration(
            self.theme,
            self.catalogue.exercises,
            figures_of(self.catalogue),
            self.clock.monotonic,
            lambda: is_moving(self.settings),
        )
