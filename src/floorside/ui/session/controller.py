"""Runs a session from Start to its last question, and passes every set on to the history."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypeAlias

import msgspec
from PySide6.QtCore import QObject, QTimer, QTimeZone, Signal

from floorside.adapting import advised_texts
from floorside.devices.session_devices import SessionDevices
from floorside.domain.check_in import CheckIn, did_something
from floorside.domain.exercise import Posture
from floorside.domain.session.coming_from import coming_from
from floorside.domain.session.engine import Engine
from floorside.domain.session.plan import Plan, index_of_lead_in
from floorside.domain.session.record import SessionRecord, session_outcome
from floorside.domain.session.run_state import State
from floorside.domain.speech.answers import level_word
from floorside.domain.speech.experience import Experience
from floorside.domain.speech.guide import Guide
from floorside.domain.speech.phrases import VoiceLevel
from floorside.domain.speech.script import fit_to_speech
from floorside.planning import UNKNOWN, make_guide
from floorside.services.settings_store import SettingsStore
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.storage.history.sessions import Unfinished, new_session
from floorside.storage.history.writer import SessionWriter
from floorside.ui.help.emergency import numbered
from floorside.ui.kit.look.motion import is_moving
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.own_pictures import OwnPictures
from floorside.ui.session.driver import SessionDriver
from floorside.ui.session.session_keeper import SessionKeeper
from floorside.ui.session.session_sound import USER, SessionSound
from floorside.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from floorside.ui.session.session_page import SessionPage

#: The last tone and the last sentence end before the devices close.
RING_OUT_SECONDS = 20

#: Passes a write of the running session on.
Keep: TypeAlias = Callable[[Callable[[SessionWriter], None]], None]


class SessionController(QObject):
    """Leads one session at a time in `window`.

    `pictures`: the person's own ones. `left` when the window shows its pages again; `help_wanted`: after the session,
    the person wants to read when to get help. `ended` carries the SessionRecord when a session is over, `edited` its id
    and what was said of it since; `stage_deleted`: what the session needed until its end can be freed.
    """

    left = Signal()
    ended = Signal(object)
    edited = Signal(str, dict)
    help_wanted = Signal()
    stage_deleted = Signal()

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        catalogue: Catalogue,
        settings: SettingsStore,
        devices: SessionDevices,
        writer: SessionWriter,
    ) -> None:
        super().__init__(window)
        self.pictures: OwnPictures | None = None
        self._window = window
        self._theme = theme
        self._catalogue = catalogue
        self._settings = settings
        self._devices = devices
        self._writer = writer
        self._driver: SessionDriver | None = None
        self._is_held = False
        self._running: SessionRecord | None = None
        self._experience = UNKNOWN
        self._page: SessionPage | None = None
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(RING_OUT_SECONDS * 1000)
        self._silence.timeout.connect(self._let_devices_go)

    def begin(self, plan: Plan, told: CheckIn | None = None, experience: Experience = UNKNOWN) -> None:
        """`told` is what was said before the session; the plan has room for what is told with this `experience`."""
        zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        session = new_session(plan, self._devices.clock.local(), zone)
        if told:
            session = replace(session, pain_before=told.before, legs=told.legs)
        self._experience = experience
        self._lead(session, Engine(plan))

    def take_up(self, unfinished: Unfinished, experience: Experience = UNKNOWN) -> None:
        """Go on with a session that was interrupted; its plan must be known. The person stands at the computer."""
        assert unfinished.plan is not None
        session = unfinished.session
        self._experience = replace(experience, newcomer=False)
        guide, timing = self._guide(), self._settings.value.timing
        way_in = index_of_lead_in(unfinished.plan, unfinished.at_step)
        plan = coming_from(unfinished.plan, way_in, Posture.STANDING, guide.exercises, timing)
        plan = fit_to_speech(plan, guide)
        engine = Engine(plan, unfinished.at_step, session.sets, session.active_seconds)
        self._lead(session, engine)

    def hold(self) -> None:
        """Pause the session, if its time passes, until `let_go_on`."""
        if self._driver is not None and self._driver.is_going:
            self._driver.pause()
            self._is_held = True

    def let_go_on(self) -> None:
        """Continue after `hold`, unless the person has done so already, as with a headset."""
        if self._is_held and self._driver is not None and self._driver.moment().state is State.PAUSED:
            self._driver.pause_or_resume()
        self._is_held = False

    def show_or_hide_help(self) -> bool:
        """Show or close "When to get help" on the stage of a running session; False if there is none."""
        if self._page is None:
            return False
        self._page.show_or_hide_help()
        return True

    @property
    def driver(self) -> SessionDriver | None:
        """The driver of the running session; None between two sessions."""
        return self._driver

    @property
    def record(self) -> SessionRecord | None:
        """The present record of the running session; None between two sessions, and once it has ended."""
        if self._running is None or self._driver is None:
            return None
        return _as_it_stands(self._running, self._driver)

    def _guide(self) -> Guide:
        return make_guide(self._catalogue, self._settings.value, self._experience)

    def _let_devices_go(self) -> None:
        self._devices.player.close(USER)
        self._devices.speech.close(USER)
        self._devices.other_players.let_go_on()

    def _lead(self, session: SessionRecord, engine: Engine) -> None:
        keeper = SessionKeeper(self._writer, lambda text: self._window.show_banner(text, source="refused"))
        keeper.write(lambda writer: writer.begin(session, engine.plan), session)
        self._silence.stop()
        self._drop_driver()
        timing, devices = self._settings.value.timing, self._devices
        driver = self._driver = SessionDriver(engine, self._guide(), devices.clock, devices.player, self, timing)
        sound = SessionSound(self._devices, self._settings, self._catalogue)
        sound.begin(driver.texts())
        if self._settings.value.pause_others:
            self._devices.other_players.pause()
        # Even if the system's clock is set meanwhile, the session's end is its start plus its duration.
        self._began = self._devices.clock.local(), self._devices.clock.through_sleep()
        self._saved_at: tuple[int, State] | None = None
        driver.coming.connect(lambda utterance: self._devices.speech.place(utterance.text, utterance.at))
        driver.spoken.connect(lambda utterance: self._devices.speech.say(utterance.text))
        driver.hushed.connect(self._devices.speech.stop)
        driver.script_changed.connect(lambda: sound.prepare(driver.texts()))
        self._devices.speech.ready.connect(driver.say_again)
        self._devices.speech.finished.connect(driver.go_on_sooner)

        def keep(do: Callable[[SessionWriter], None]) -> None:
            keeper.write(do, _as_it_stands(session, driver))

        driver.set_recorded.connect(lambda record: keep(lambda writer: writer.save_set(session.id, record)))
        driver.set_forgotten.connect(lambda position: keep(lambda writer: writer.remove_set(session.id, position)))
        driver.plan_changed.connect(lambda plan: keep(lambda writer: writer.set_plan(session.id, plan)))
        driver.moment_changed.connect(lambda: self._save_progress(session.id, driver, keep))
        driver.slept.connect(self._tell_of_sleep)
        driver.ended.connect(lambda: self._end(session, driver, keeper))
        self._running = session
        driver.start()  # before the page is made, so that the first words come half a second after Start
        page = self._page = self._session_page(driver)
        self._let_sound_be_switched(page, driver, sound)
        self._window.show_session(page, undisturbed=True)

    def _let_sound_be_switched(self, page: "SessionPage", driver: SessionDriver, sound: SessionSound) -> None:
        from floorside.ui.session.controls import level_words, tones_words

        def show() -> None:
            level = VoiceLevel(self._settings.value.voice_level)
            says_less = level is VoiceLevel.AS_NEEDED and bool(self._experience.known)
            page.show_sound(level, self._settings.value.tones_on, says_less)

        def say_all() -> None:
            """In the rest of this session, explain even the exercises that the person knows."""
            self._experience = replace(self._experience, known=frozenset())
            driver.set_guide(self._guide(), repeat=True)
            show()

        def voice() -> None:
            sound.switch_voice()
            driver.set_guide(self._guide())
            show()
            if not driver.tell(level_word(self._guide())):
                page.tell(level_words(VoiceLevel(self._settings.value.voice_level)))

        def tones() -> None:
            sound.switch_tones()
            show()
            phrases, on = self._guide().words.phrases, self._settings.value.tones_on
            if not driver.tell(phrases.tones_on if on else phrases.tones_off):
                page.tell(tones_words(on))

        show()
        page.announcer.is_heard = sound.is_heard
        self._devices.player.trouble.connect(page.show_voice)
        self._devices.speech.trouble.connect(page.show_voice)
        page.voice_switched.connect(voice)
        page.all_wanted.connect(say_all)
        page.tones_switched.connect(tones)

    def _session_page(self, driver: SessionDriver) -> "SessionPage":
        from floorside.ui.session.session_page import SessionPage

        settings, words = self._settings.value, self._catalogue.words
        flags = numbered(words.red_flags, settings.emergency_number)
        words = msgspec.structs.replace(words, exercises=advised_texts(self._catalogue, settings), red_flags=flags)
        page = SessionPage(
            self._theme,
            driver,
            msgspec.structs.replace(self._catalogue, words=words),
            self._devices.keep_awake,
            self._devices.media_keys,
            is_moving(self._settings.value),
        )
        if self.pictures is not None:
            page.stage.offer_pictures(self.pictures)
        page.banner.connect(lambda text: self._window.show_banner(text, source="awake"))
        page.covered.connect(self._window.hold_banner)
        return page

    def _tell_of_sleep(self) -> None:
        self._window.show_banner(self.tr("Paused, because the computer slept."), source="sleep")

    def _save_progress(self, session_id: str, driver: SessionDriver, keep: Keep) -> None:
        moment = driver.moment()
        if self._saved_at != (moment.index, moment.state):
            self._saved_at = moment.index, moment.state
            keep(lambda writer: writer.progress(session_id, moment.index, moment.active_seconds))

    def _end(self, session: SessionRecord, driver: SessionDriver, keeper: SessionKeeper) -> None:
        from floorside.ui.session.end_page import EndPage

        self._silence.start()
        if self._page is not None:
            self._page.destroyed.connect(self.stage_deleted)
        self._page = None
        for source in ("awake", "sleep", "tones", "voice"):
            self._window.hide_banner(source)
        records = driver.engine.records
        ended = max(session.started, self._now())
        active_seconds = round(driver.moment().active_seconds, 3)
        outcome = session_outcome(records)
        done = replace(session, ended=ended, outcome=outcome, active_seconds=active_seconds, sets=records)
        if not did_something(done):
            keeper.write(lambda writer: writer.discard_session(session.id), done)
            self._running = None
            self._leave()
            return
        keeper.write(lambda writer: writer.close_session(session.id, ended, outcome, active_seconds), done)
        self._running = None
        self.ended.emit(done)
        page = EndPage(self._theme, done, self._catalogue, driver.engine.ended_hurting)
        page.pain_after_chosen.connect(lambda pain: self.edit(session.id, pain_after=pain))
        page.pain_worst_chosen.connect(lambda pain: self.edit(session.id, pain_worst=pain))
        page.worst_exercise_chosen.connect(lambda exercise: self.edit(session.id, pain_worst_exercise=exercise))
        page.worst_side_chosen.connect(lambda side: self.edit(session.id, pain_worst_side=side))
        page.note_written.connect(lambda note: self.edit(session.id, note=note))
        page.help_wanted.connect(self.help_wanted)
        page.closed.connect(self._leave)
        self._window.show_session(page)

    def _now(self) -> datetime:
        began, clock_then = self._began
        return began + timedelta(seconds=self._devices.clock.through_sleep() - clock_then)

    def edit(self, session_id: str, **values: object) -> None:
        """Store what the person said about a session that has ended."""
        now = self._devices.clock.local()
        self.edited.emit(session_id, values)
        self._writer.answer(session_id, now, values)

    def _leave(self) -> None:
        self._window.leave_session()
        self._drop_driver()
        for source in ("tones", "voice"):
            self._window.hide_banner(source)
        self.left.emit()

    def _drop_driver(self) -> None:
        if self._driver is not None:
            self._driver.deleteLater()
            self._driver = None


def _as_it_stands(session: SessionRecord, driver: SessionDriver) -> SessionRecord:
    seconds = round(driver.moment().active_seconds, 3)
    return replace(session, sets=driver.engine.records, active_seconds=seconds)
