"""The only place where objects are wired together: all that works behind the window."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from floorside.devices.clock import Clock
from floorside.devices.cue_player import CuePlayer
from floorside.devices.keep_awake import KeepAwake
from floorside.devices.media_keys import MediaKeys
from floorside.devices.voice import Voice
from floorside.domain.check_in import CheckIn
from floorside.domain.own_exercise import OwnExercise
from floorside.domain.routine import Routine
from floorside.planning import find_routine
from floorside.services.adapted_routines import AdaptedRoutines
from floorside.services.daily_backup import DailyBackup
from floorside.services.history_reader import HistoryReader
from floorside.services.routine_service import RoutineService
from floorside.services.services import Services
from floorside.services.settings_store import SettingsStore
from floorside.storage.data_folder import DataFolder
from floorside.storage.files.catalogue import load_catalogue
from floorside.storage.history.sessions import History
from floorside.storage.history.writer import SessionWriter
from floorside.storage.integrity.opening import open_store
from floorside.ui.data.folder_sync import FolderSync
from floorside.ui.help.help_controller import HelpController
from floorside.ui.jobs import Jobs
from floorside.ui.kit.dialogs import Dialogs
from floorside.ui.kit.dose_words import change_words
from floorside.ui.kit.theme import Theme
from floorside.ui.main_window import MainWindow
from floorside.ui.questionnaire.questionnaire_controller import QuestionnaireController
from floorside.ui.session.controller import Devices, SessionController
from floorside.ui.session.unfinished_session import offer_unfinished
from floorside.ui.unsaved import UnsavedSessions, WriterSigns
from floorside.ui.welcome.first_run import welcome

if TYPE_CHECKING:
    from floorside.ui.check_in.check_ins import CheckIns
    from floorside.ui.settings.make_settings_page import MakeSection

#: What was told of a morning is waited for at most this long before what follows from it is shown.
SETTLED_SECONDS = 2.0


class App:
    """Everything that works behind the window. Raises DataFault when the data cannot be opened."""

    def __init__(self, window: MainWindow, theme: Theme, folder: DataFolder, clock: Clock) -> None:
        self.window = window
        self.theme = theme
        self.folder = folder
        self.clock = clock
        self.settings = SettingsStore(folder.settings, window)
        self.settings.changed.connect(self._show_look)
        self._show_look()  # at first sight, only the line that the program writes was looked for
        notices = self._open_data()
        self._connect_devices()
        self._connect_window()
        self.jobs = Jobs(window, theme)
        self.backup = self._daily_backup()
        self.sync = self._folder_sync()
        for notice in (self.settings.notice, *self.routine_service.faults, *notices):
            if notice:
                window.show_banner(notice)

    def begin(self) -> None:
        """The first page, and before it the very first ones, or a session that was interrupted."""
        self.window.show_place("routine")
        self.offer_unfinished()
        welcome(self.window, self.theme, self.catalogue, self.settings)

    def offer_unfinished(self) -> None:
        """A session that never ended is offered again."""
        offer_unfinished(self.window, self.theme, self.services, self.session_controller)

    def start_routine(self, word: str | None) -> None:
        """Straight into a session of the routine with this id or file, or of the one chosen last. Raises DataFault."""
        routine = find_routine(word or self.settings.value.routine, self.catalogue, self.folder.routines)
        welcome(self.window, self.theme, self.catalogue, self.settings, lambda: self.start_session(routine))

    def start_session(self, routine: Routine) -> None:
        plan = self.services.adapted.plan(routine)
        if plan.steps:
            told = self.check_ins.take() if "check_ins" in vars(self) else CheckIn()
            self.session_controller.begin(plan, told, newcomer=self.services.adapted.is_newcomer())
        else:
            self.window.show_place("routine")  # where it stands why there is nothing to do

    def close(self) -> None:
        """May be called twice."""
        self.window.may_close = None
        self.player.close()
        self.voice.close()
        self.jobs.wait()
        self.backup.close()
        self.sync.close()
        self.settings.close()
        self.writer.stop()
        self.history.database.close()

    # A place's page is imported and made when it is first visited.

    def routine_page(self) -> QWidget:
        from floorside.ui.routine.make_routine_page import make_routine_page

        page = make_routine_page(self.theme, self.services, self.check_ins, self.help.show_or_hide)
        page.start_requested.connect(self.start_session)
        self.check_ins.ask(self.clock.local().date())
        return page

    def history_page(self) -> QWidget:
        from floorside.ui.history.make_history_page import make_history_page

        page = make_history_page(self.theme, self.services, self.help.show_or_hide)
        page.routine_requested.connect(lambda: self.window.show_place("routine"))
        return page

    def settings_page(self) -> QWidget:
        from floorside.ui.settings.about_section import AboutSection
        from floorside.ui.settings.make_settings_page import make_settings_page
        from floorside.ui.settings.person_sections import person_sections

        about = person_sections(self.theme, self.settings, self.catalogue, self.questionnaires, self.help.show_or_hide)
        further = (*about, *self._data_sections(), lambda: AboutSection(self.theme, self.folder))
        return make_settings_page(self.theme, self.settings, self.player, self.voice, further)

    @cached_property
    def check_ins(self) -> "CheckIns":
        """What is asked before a session; made with the routine page, on which it is asked."""
        from floorside.ui.check_in.check_ins import CheckIns

        asking = CheckIns(self.theme, self.reader, self._edit_at_once, self.window)
        asking.help_wanted.connect(self.help.show_or_hide)
        asking.remind = self.questionnaires.reminder
        asking.fill_in_wanted.connect(self.questionnaires.fill_in)
        self.window.place_shown.connect(lambda _: asking.ask(self.clock.local().date()))
        return asking

    # Inside

    def _open_data(self) -> list[str]:
        """What the person should know of it, a sentence each."""
        self.catalogue = load_catalogue(self.settings.value.language)
        opened = open_store(self.folder, self.clock.local())
        self.history = History(opened.database)
        self.reader = HistoryReader(
            self.history,
            lambda text: self.window.show_banner(text, source="history"),
            lambda: self.window.hide_banner("history"),
        )
        self._signs = WriterSigns(self.window)
        self.writer = SessionWriter(self.history, self._signs.listener())
        self.routine_service = RoutineService(
            self.catalogue, self.folder, opened.database, self.clock, change_words, self.window
        )
        self.services = Services(
            self.clock,
            self.settings,
            self.catalogue,
            self.reader,
            self.writer,
            self.routine_service,
            AdaptedRoutines(self.catalogue, self.settings, self.reader, self.clock),
        )
        return list(opened.notices)

    def _connect_devices(self) -> None:
        self.player = CuePlayer(self.window)
        self.voice = Voice(self.settings.value.language, self.window)
        devices = Devices(self.clock, self.player, KeepAwake(), MediaKeys(self.window), self.voice)
        self.session_controller = SessionController(
            self.window, self.theme, self.catalogue, self.settings, devices, self.writer
        )

    def _connect_window(self) -> None:
        self._tell_of(self.settings, "settings")
        self._tell_of(self.routine_service, "routines")
        self._tell_of(self.player, "tones")
        self._tell_of(self.voice, "voice")
        self.routine_service.exercises.page_wanted.connect(self._show_exercise_form)
        self.help = HelpController(self.window, self.theme, self.catalogue, self.settings)
        self.help.about_to_show.connect(self.session_controller.pause)
        self.questionnaires = QuestionnaireController(self.window, self.theme, self.services)
        self.session_controller.help_wanted.connect(self.help.show_or_hide)
        self.session_controller.left.connect(lambda: self.window.show_place("routine"))
        dialogs = Dialogs(self.window)
        self.unsaved = UnsavedSessions(
            self.window, self.session_controller, self.writer, self._signs, dialogs, self.clock
        )
        self.window.may_close = self.unsaved.may_close

    def _tell_of(self, source: SettingsStore | RoutineService | CuePlayer | Voice, name: str) -> None:
        """Its trouble in a line of its own at the top of the window, until it has recovered."""
        source.trouble.connect(lambda text: self.window.show_banner(text, source=name))
        source.recovered.connect(lambda: self.window.hide_banner(name))

    def _daily_backup(self) -> DailyBackup:
        backup = DailyBackup(
            self.history.database, self.folder, self.clock, lambda: self.window.in_session, self.window
        )
        backup.told.connect(lambda sentence: self.window.show_banner(sentence, source="backup"))
        backup.begin()
        self.session_controller.left.connect(backup.look)
        return backup

    def _folder_sync(self) -> FolderSync:
        jobs = Jobs(self.window, self.theme, is_quiet=True)
        sync = FolderSync(self.window, self.folder, self.history.database, self.clock, jobs, self.settings)
        sync.own_merged.connect(self.routine_service.reload)
        sync.merged.connect(self._refresh_list)
        self.session_controller.left.connect(sync.look)
        sync.begin()
        return sync

    def _data_sections(self) -> tuple["MakeSection", ...]:
        from floorside.ui.data.backup_actions import BackupActions
        from floorside.ui.data.data_sections import data_sections
        from floorside.ui.data.deletion import Deletion
        from floorside.ui.data.exchange_actions import ExchangeActions
        from floorside.ui.data.folder_actions import FolderActions

        database, dialogs = self.history.database, Dialogs(self.window)
        shared = FolderActions(self.sync, self.settings, self.folder, dialogs)

        def close_files() -> None:
            self._close_for_good()
            shared.forget()

        backups = BackupActions(self.window, self.folder, database, self.clock, self.jobs)
        exchange = ExchangeActions(self.folder, database, self.clock, self.jobs, dialogs, self.window)
        deletion = Deletion(self.window, self.folder, database, dialogs, close_files)
        backups.restored.connect(self.routine_service.reload)
        exchange.imported.connect(self.routine_service.reload)
        return data_sections(self.theme, self.folder, shared, (backups, exchange, deletion))

    def _show_look(self) -> None:
        self.theme.set_look(self.settings.value.look)

    def _edit_at_once(self, session_id: str, **values: object) -> None:
        self.session_controller.edit(session_id, **values)
        self.writer.flush(SETTLED_SECONDS)

    def _refresh_list(self) -> None:
        """Not what somebody is reading or writing: a page is shown anew when it next comes into view."""
        if getattr(self.window.page, "shows_list", False) and not self.window.in_session:
            self.window.refresh()

    def _close_for_good(self) -> None:
        """All files are let go of, those of the log too."""
        from floorside.diagnostics.crash_file import stop_crash_file
        from floorside.diagnostics.log_file import stop_log

        self.close()
        stop_log()
        stop_crash_file()

    def _show_exercise_form(self, own: OwnExercise | None, then: Callable[[str], None]) -> None:
        from floorside.ui.own_exercise.show_exercise_form import show_exercise_form

        show_exercise_form(self.window, self.theme, self.routine_service, own, then)
