"""Creates the objects behind the window and connects them."""

import gc
from collections.abc import Callable
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtWidgets import QWidget

from floorside.devices.clock import Clock
from floorside.domain.care import is_waiting
from floorside.domain.check_in import CheckIn
from floorside.domain.own_exercise import OwnExercise
from floorside.domain.routine import Routine
from floorside.routine_by_word import find_routine
from floorside.sentence import use_dates
from floorside.services.customs import customs_of
from floorside.services.daily_backup import DailyBackup
from floorside.services.routine.told_today import keep_told, told_on
from floorside.services.services import open_services
from floorside.services.settings_store import SettingsStore
from floorside.storage.data_folder import DataFolder
from floorside.storage.faults import DataFault
from floorside.storage.history.writer import SETTLED_SECONDS
from floorside.ui.data.unsaved_files import UnsavedFiles
from floorside.ui.data.unsaved_sessions import OPENING, UnsavedSessions
from floorside.ui.help.help_controller import HelpController
from floorside.ui.kit.dialogs import Dialogs
from floorside.ui.kit.later import drop_put_off, later
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.wording.dose_words import change_words
from floorside.ui.kit.wording.formats import date_in_sentence, use
from floorside.ui.session.unfinished.offer_unfinished import offer_unfinished
from floorside.ui.welcome.first_run import welcome
from floorside.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from floorside.devices.instance.single_instance import Request
    from floorside.devices.session_devices import SessionDevices
    from floorside.domain.session.record import SessionRecord
    from floorside.services.sound.own_voice import OwnVoice
    from floorside.storage.history.sessions import Unfinished
    from floorside.ui.check_in.check_ins import CheckIns
    from floorside.ui.data.folder_sync import FolderSync
    from floorside.ui.data.version_choice import VersionChoice
    from floorside.ui.help.reading import Reading
    from floorside.ui.jobs import Jobs
    from floorside.ui.kit.own_pictures import OwnPictures
    from floorside.ui.questionnaire.questionnaire_controller import QuestionnaireController
    from floorside.ui.routine.routine_page import RoutinePage
    from floorside.ui.session.controller import SessionController

    class HasTrouble(Protocol):
        """An object that reports a problem in a sentence, and its end."""

        @property
        def trouble(self) -> SignalInstance: ...
        @property
        def recovered(self) -> SignalInstance: ...


class App:
    """All objects behind the window. Raises DataFault if the data cannot be opened. `start_answers`: see Start."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        folder: DataFolder,
        clock: Clock,
        language: str,
        start_answers: dict[str, int],
    ) -> None:
        self.window = window
        self.theme = theme
        self._start_answers = start_answers
        self._exempt = 0  # see free_memory
        self.folder = folder
        self.clock = clock
        self.settings = SettingsStore(folder.settings, window)
        use(customs_of(self.settings.value))
        use_dates(date_in_sentence)
        self.settings.changed.connect(self._show_look)
        self._show_look()  # until now only the one line of the file was used, see saved_look
        services = self.services = open_services(
            self.settings, folder, clock, change_words, window, self._say_mending, language
        )
        self.help = HelpController(window, theme, services.catalogue, self.settings, self._show_help_in_session)
        self.help.lessons_wanted.connect(lambda: self.reading.show_lessons(then=self.help.show_or_hide))
        self.help.plan_wanted.connect(lambda: self.reading.open_plan(self.help.show_or_hide))
        dialogs = Dialogs(window, self._hold_session)
        self.unsaved = UnsavedSessions(
            window, self._is_in_session, services.writer, services.writer_signals, dialogs, clock
        )
        self.unsaved_files = UnsavedFiles(window, services, dialogs)
        self.backup = DailyBackup(services.database, folder, clock, lambda: window.in_session, window)
        self._connect()
        self.backup.begin()
        for notice in services.notices:
            window.show_banner(notice)
        if services.unwritable:
            window.show_banner(services.unwritable, source=OPENING)

    def _say_mending(self) -> None:
        self.window.say_at_first(
            QCoreApplication.translate("App", "The history is being repaired. This can take a few seconds.")
        )

    def begin(self, then: Callable[[], None] = lambda: None) -> None:
        """Show the first page, or before it the welcome pages or an interrupted session. `then`: called after the
        welcome pages.
        """
        self.window.show_place("routine")
        self.offer_unfinished()
        self._welcome(then)
        self._make_rest()

    def offer_unfinished(self) -> None:
        """Offer a session that never ended."""

        def take_up(unfinished: "Unfinished") -> None:
            self.session_controller.take_up(unfinished, self.services.adapted.experience())

        offer_unfinished(self.window, self.theme, self.services, take_up, self._open_session)

    def _open_session(self, session_id: str) -> None:
        from floorside.ui.history.history_page import HistoryPage

        self.window.show_place("history")
        if isinstance(page := self.window.page, HistoryPage):
            page.show_session(session_id)

    def start_routine(self, word: str | None) -> None:
        """Begin a session of the routine with this id or file, or of the one chosen last. Raises DataFault."""
        self.services.routine_service.store.flush()
        routine = find_routine(word or self.settings.value.routine, self.services.catalogue, self.folder.routines)
        self._welcome(lambda: self.start_session(routine))
        self._make_rest()

    def check_request(self, request: "Request") -> None:
        """Raises DataFault if the routine or the file that a command names cannot be used; nothing has changed then."""
        if request.file is not None:
            from floorside.storage.files.own.shared_routines import read_shared_routine

            read_shared_routine(Path(request.file), self.services.catalogue)
        if request.start:
            self.services.routine_service.store.flush()
            find_routine(request.start, self.services.catalogue, self.folder.routines)

    def add_routine(self, path: Path) -> None:
        """Offer to add the routine in a file to the person's own, and show it. Raises DataFault."""
        from floorside.ui.routine.routine_page import RoutinePage
        from floorside.ui.routine_editor.show_shared_routine import show_shared_routine

        def show(routine: str) -> None:
            self.window.show_place("routine")
            assert isinstance(self.window.page, RoutinePage)
            self.window.page.choose_routine(routine)

        show_shared_routine(self.window, self.theme, self.services, path, show)

    def show_program_settings(self, control: str) -> None:
        """Show the settings of the program, at the control of this name; else at the first, the choice of language."""
        from floorside.ui.settings.settings_page import PROGRAM

        self._show_settings(PROGRAM, control)

    def start_session(self, routine: Routine) -> None:
        adapted = self.services.adapted
        plan = adapted.plan(routine)
        self._exempt = gc.get_freeze_count()
        self.window.hide_banner("nothing left")
        if plan.steps:
            told = self.check_ins.take() if "check_ins" in vars(self) else self._told_today()
            self.session_controller.begin(plan, told, adapted.experience())
        else:
            self.window.show_place("routine")
            self._say_nothing_left(routine)

    def _say_nothing_left(self, routine: Routine) -> None:
        """The page may show another routine."""
        from floorside.ui.routine.nothing_left import nothing_left_words

        why = nothing_left_words(self.services.adapted.adapt(routine), self.services.catalogue)
        said = QCoreApplication.translate("App", "“{routine}” was not started. {why}")
        self.window.show_banner(said.format(routine=routine.name, why=why), source="nothing left")

    def close(self) -> None:
        """Close everything, even if a part of it fails; then raises the first exception. May be called twice."""
        self.window.may_close = None
        made = vars(self)
        with ExitStack() as closing:  # in reverse order
            closing.callback(drop_put_off, self.window)
            closing.callback(self.services.close)
            if "sync" in made:
                closing.callback(self.sync.close)
            closing.callback(self.unsaved_files.save_again)
            closing.callback(self.backup.close)
            if "jobs" in made:
                closing.callback(self.jobs.wait)
            if "pictures" in made:
                closing.callback(self.pictures.close)
            if "own_voice" in made:
                closing.callback(self.own_voice.close)
            if "devices" in made:
                closing.callback(self.devices.close)

    # Made when it is first wanted, or when the first page is there: see `_make_rest`.

    @cached_property
    def devices(self) -> "SessionDevices":
        from floorside.devices.session_devices import session_devices

        devices = session_devices(self.clock, self.services.catalogue.language, self.window)
        self._tell_of("tones", devices.player, self._sound_words)
        self._tell_of("voice", devices.speech)
        return devices

    @cached_property
    def pictures(self) -> "OwnPictures":
        from floorside.ui.kit.own_pictures import OwnPictures

        return OwnPictures(self.folder, self.window)

    @cached_property
    def own_voice(self) -> "OwnVoice":
        from floorside.services.sound.own_voice import OwnVoice

        return OwnVoice(self.folder, self.services.catalogue, self._is_in_session, self.window)

    @cached_property
    def session_controller(self) -> "SessionController":
        from floorside.ui.session.controller import SessionController
        from floorside.ui.session.fault_tolerant_device import fault_tolerant_devices

        services, devices = self.services, fault_tolerant_devices(self.devices)
        controller = SessionController(
            self.window, self.theme, services.catalogue, self.settings, devices, services.writer
        )
        controller.pictures = self.pictures
        controller.ended.connect(self.unsaved.show)
        controller.ended.connect(self._settle_answers)
        controller.help_wanted.connect(self.help.show_or_hide)
        controller.stage_deleted.connect(self._free_memory)
        controller.left.connect(self._ask_what_is_open)
        controller.left.connect(lambda: self.window.show_place("routine"))
        controller.left.connect(self._forget_busy)
        self._offer_lessons(controller)
        controller.left.connect(self._free_memory)
        controller.left.connect(self.backup.look)
        controller.left.connect(self.unsaved_files.try_now)
        controller.left.connect(lambda: self.sync.look())
        controller.left.connect(lambda: self.versions.offer())
        controller.left.connect(lambda: self.own_voice.look())
        return controller

    @cached_property
    def reading(self) -> "Reading":
        from floorside.ui.help.reading import Reading

        return Reading(self.window, self.theme, self.services, self.help)

    @cached_property
    def questionnaires(self) -> "QuestionnaireController":
        from floorside.ui.questionnaire.questionnaire_controller import QuestionnaireController

        return QuestionnaireController(self.window, self.theme, self.services)

    @cached_property
    def jobs(self) -> "Jobs":
        from floorside.ui.jobs import Jobs

        return Jobs(self.window, self.theme, self.services.routine_service.store.flush)

    @cached_property
    def sync(self) -> "FolderSync":
        from floorside.ui.data.folder_sync import FolderSync
        from floorside.ui.jobs import Jobs

        jobs = Jobs(self.window, self.theme, self.services.routine_service.store.flush, is_quiet=True)
        sync = FolderSync(self.window, self.folder, self.services.database, self.clock, jobs, self.settings)
        sync.own_merged.connect(self.services.routine_service.reload)
        sync.merged.connect(self._refresh_list)
        sync.merged.connect(self._take_news)
        self.services.routine_service.changed.connect(sync.expect)
        sync.begin()
        return sync

    @cached_property
    def versions(self) -> "VersionChoice":
        from floorside.ui.data.version_choice import VersionChoice

        return VersionChoice(self.window, self.services.routine_service, Dialogs(self.window))

    # The pages of the main places. Each is imported and created at its first visit.

    def routine_page(self) -> QWidget:
        from floorside.ui.routine.make_routine_page import make_routine_page, tell_goal

        page = make_routine_page(self.window, self.theme, self.services, self.help.show_or_hide, lambda: self.pictures)
        page.start_requested.connect(self.start_session)
        page.file_chosen.connect(self._add_chosen)
        page.conditions_wanted.connect(self._show_conditions)
        if self._asks_before():
            page.expect_question()
        # The page without these is there first.
        later(self.window, lambda: self._ask_on(page))
        later(self.window, lambda: tell_goal(page, self.services))
        later(self.window, lambda: self._offer_suggestions(page))
        return page

    def history_page(self) -> QWidget:
        from floorside.ui.history.make_history_page import make_history_page

        return make_history_page(self.window, self.theme, self.services, self.help.show_or_hide, self.questionnaires)

    def settings_page(self) -> QWidget:
        from floorside.ui.data.data_sections import data_sections
        from floorside.ui.settings.make_settings_page import make_settings_page
        from floorside.ui.settings.program.about_section import OtherPages

        data = data_sections(
            self.window, self.theme, self.services, self.jobs, self.sync, self._close_for_good, self._refresh
        )
        pages = OtherPages(self._show_first_pages, self.show_keys, self.window.start_again_wanted.emit)
        return make_settings_page(
            self.theme, self.services, self.devices, self.questionnaires, self.reading, data, pages
        )

    @cached_property
    def check_ins(self) -> "CheckIns":
        """The questions before a session; created with the routine page, which shows them."""
        from floorside.services.session_notices import notice_before
        from floorside.ui.check_in.check_ins import CheckIns

        services = self.services
        check_ins = CheckIns(self.theme, services.history, self.settings, self._edit_at_once, self.window)
        check_ins.help_wanted.connect(self.help.show_or_hide)
        check_ins.worse_told.connect(self.help.show_because)
        check_ins.notice = lambda told: notice_before(told, services.history, self.settings, self.clock)
        check_ins.asks = self._asks_before
        check_ins.take_up = lambda offer: services.offers.take_up(offer)
        check_ins.has_plan = lambda: not services.flare_plan.plan.is_empty
        check_ins.plan_wanted.connect(lambda: self.reading.show_plan())
        check_ins.remind = lambda: self.questionnaires.reminder()
        check_ins.fill_in_wanted.connect(lambda: self.questionnaires.open_due())
        self.window.place_shown.connect(self._ask)
        return check_ins

    # Inside

    def _connect(self) -> None:
        window, services = self.window, self.services
        services.routine_service.undoing.changed.connect(self._offer_undo)
        services.routine_service.undoing.changed.connect(window.hide_done)
        services.routine_service.undoing.changed.connect(self.unsaved.show)  # it may have been closed since
        window.keys_wanted.connect(self.show_keys)
        window.pages_over.emptied.connect(self._forget_busy)
        self._tell_of("settings", self.settings)
        self._tell_of("history", services.history)
        self._tell_of("routines", services.routine_service)
        services.routine_service.exercises.page_wanted.connect(self._show_exercise_form)
        self.unsaved_files.recovered.connect(lambda: window.hide_banner("routines"))
        window.may_close = self._may_close
        self.backup.told.connect(lambda sentence: window.show_banner(sentence, source="backup"))
        self.backup.recovered.connect(lambda: window.hide_banner("backup"))
        services.writer_signals.recovered.connect(self.backup.look_again)

    def _forget_busy(self) -> None:
        """What a later start was told of, which the window was busy with, is over."""
        self.window.hide_banner("busy")

    def _make_rest(self) -> None:
        """What the first page does without, one part after the other, so that nobody waits for the window."""
        for make in (lambda: self.session_controller, lambda: self.reading, lambda: self.sync):
            later(self.window, make)
        later(self.window, lambda: self.versions.offer())
        later(self.window, self._begin_own_voice)
        if self.settings.value.reminder_on:
            later(self.window, self._begin_reminder)

    def _begin_own_voice(self) -> None:
        self.services.routine_service.undoing.changed.connect(self.own_voice.look)
        self.own_voice.look()

    def _begin_reminder(self) -> None:
        self.services.reminder.trouble.connect(lambda text: self.window.show_banner(text, source="reminder"))
        self.services.reminder.begin()

    def _is_in_session(self) -> bool:
        return "session_controller" in vars(self) and self.session_controller.record is not None

    def _may_close(self) -> bool:
        """Whether the window may close; a session stands still while the person is asked."""
        may = self.unsaved.may_close() and self.unsaved_files.may_close()
        if not may and "session_controller" in vars(self):
            self.session_controller.let_go_on()
        return may

    def _hold_session(self) -> None:
        if "session_controller" in vars(self):
            self.session_controller.hold()

    def _show_help_in_session(self) -> bool:
        return "session_controller" in vars(self) and self.session_controller.show_or_hide_help()

    def _offer_lessons(self, controller: "SessionController") -> None:
        from floorside.ui.check_in.lesson_offer import LessonOffer

        offer = LessonOffer(self.services, lambda: self.check_ins.panel, self.window)
        controller.ended.connect(offer.take_session)
        controller.edited.connect(offer.take_answers)
        # After a start straight into the session, the page gets its panel once it has been painted.
        controller.left.connect(lambda: offer.offer() if "check_ins" in vars(self) else later(self.window, offer.offer))
        offer.read_wanted.connect(lambda lesson: self.reading.show_lessons(lesson))

    def _tell_of(self, name: str, source: "HasTrouble", in_words: Callable[[str], str] = str) -> None:
        """Show an object's problem as a banner at the top of the window until it recovers."""
        source.trouble.connect(lambda text: self.window.show_banner(in_words(text), source=name))
        source.recovered.connect(lambda: self.window.hide_banner(name))

    def _sound_words(self, trouble: str) -> str:
        """In a session somebody with closed eyes listens to it."""
        if not self._is_in_session():
            return trouble
        return f"{trouble} {QCoreApplication.translate('App', 'Everything else goes on; watch the screen.')}"

    def _welcome(self, then: Callable[[], None] = lambda: None) -> None:
        welcome(self.window, self.theme, self.services, self._ask_anew, self._start_answers, then)

    def _offer_undo(self) -> None:
        """Create the undo line with the first change, once that is on the screen."""
        self.services.routine_service.undoing.changed.disconnect(self._offer_undo)
        later(self.window, self._show_undo_bar)

    def _show_undo_bar(self) -> None:
        from floorside.ui.window.show_undo_bar import show_undo_bar

        show_undo_bar(self.window, self.theme, self.services)

    def show_keys(self) -> None:
        """Lay the page of keys over the window, or take it away; what it covers comes back after it."""
        from floorside.ui.session.keys_page import KeysPage

        def make() -> KeysPage:
            page = KeysPage(self.theme)
            page.closed.connect(self.window.pages_over.leave)
            return page

        self.window.pages_over.show_or_hide(KeysPage, make)

    def _show_first_pages(self) -> None:
        from floorside.ui.welcome.first_run import show_first_pages

        show_first_pages(self.window, self.theme, self.services, self._ask_anew, {})

    def _asks_before(self) -> bool:
        """Whether the person wants the questions before a session."""
        return self.settings.value.asks_before and not is_waiting(self.settings.value.conditions)

    def _ask_on(self, page: "RoutinePage") -> None:
        from floorside.ui.routine.make_routine_page import ask_before_start

        ask_before_start(page, self.check_ins, self.services)
        self._ask()

    def _offer_suggestions(self, page: "RoutinePage") -> None:
        from floorside.ui.routine.make_routine_page import offer_suggestions

        offer_suggestions(page, self.theme, self.services)
        offers = self.services.offers  # after the page, which then shows the routine that they are about
        offers.began_gently.connect(self._take_news)
        offers.undid_start.connect(self._ask_anew)

    def _ask(self) -> None:
        self.check_ins.ask(self.clock.local().date())

    def _ask_anew(self) -> None:
        if "check_ins" in vars(self):
            self.check_ins.ask_anew(self.clock.local().date())

    def _settle_answers(self, ended: "SessionRecord") -> None:
        """The session that has ended has the answers that were given before it."""
        if "check_ins" in vars(self):
            self.check_ins.settle(ended)
        else:
            keep_told(self.settings, CheckIn(), self.clock.local().date())

    def _told_today(self) -> CheckIn:
        return told_on(self.settings.value, self.clock.local().date())

    def _free_memory(self) -> None:
        """A session's page and driver refer to each other: on its own, Python may keep those of many sessions."""
        from floorside.devices.free_memory import free_memory

        later(self.window, lambda: free_memory(self._exempt))

    def _ask_what_is_open(self) -> None:
        if "check_ins" in vars(self):
            self.check_ins.come_back()

    def _show_look(self) -> None:
        self.theme.set_look(self.settings.value.look)

    def _edit_at_once(self, session_id: str, **values: object) -> None:
        self.session_controller.edit(session_id, **values)
        self.services.writer.flush(SETTLED_SECONDS)

    def _refresh_list(self) -> None:
        """Refresh a page that shows a list, now or when somebody comes back to it. Others refresh when next shown."""
        if callable(refresh := getattr(self.window.page, "refresh_list", None)) and not self.window.in_session:
            refresh()

    def _refresh(self) -> None:
        """Show a history that has become another one."""
        self.window.refresh()
        self._take_news()

    def _take_news(self) -> None:
        if "check_ins" in vars(self):
            self.check_ins.take_news(self.clock.local().date())

    def _close_for_good(self) -> None:
        """Close all files, the log included."""
        from floorside.diagnostics.crash_file import stop_crash_file
        from floorside.diagnostics.log_file import stop_log

        self.close()
        stop_log()
        stop_crash_file()

    def _show_conditions(self) -> None:
        from floorside.ui.settings.settings_page import PERSON

        self._show_settings(PERSON)  # the conditions come first in this group

    def _show_settings(self, group: int, control: str = "") -> None:
        from floorside.ui.settings.settings_page import SettingsPage

        self.window.show_place("settings")
        assert isinstance(self.window.page, SettingsPage)
        self.window.page.go_to_later(group, control)

    def _add_chosen(self, path: Path) -> None:
        try:
            self.add_routine(path)
        except DataFault as fault:
            self.window.show_banner(str(fault), source="routines")

    def _show_exercise_form(self, own: OwnExercise | None, then: Callable[[str], None]) -> None:
        from floorside.ui.own_exercise.show_exercise_form import show_exercise_form

        show_exercise_form(self.window, self.theme, self.services.routine_service, self.pictures, own, then)
