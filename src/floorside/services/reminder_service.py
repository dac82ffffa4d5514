"""Keeps the system's scheduler in step with the settings: the reminder is there while it is on, and else not at all."""

import logging
from collections.abc import Callable
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from floorside.devices.reminder.job import Job, NoScheduler
from floorside.devices.reminder.scheduler import Scheduler, system_scheduler
from floorside.services.reminder_job import job_name, reminder_job
from floorside.services.settings_store import SettingsStore
from floorside.storage.data_folder import DataFolder
from floorside.storage.files.settings import Settings

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

logger = logging.getLogger(__name__)


class ReminderService(QObject):
    """`trouble`: a sentence, when the system does not take the reminder, which is then off again.

    `settled`: the scheduler has what the settings say.
    """

    trouble = Signal(str)
    settled = Signal()
    _ended = Signal(object)  # from the thread: NoScheduler, OSError, or None

    def __init__(
        self,
        settings: SettingsStore,
        folder: DataFolder,
        parent: QObject | None = None,
        scheduler: Scheduler | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._folder = folder
        self._scheduler = scheduler or system_scheduler()
        self._known = _wanted(settings.value)
        self._is_closed = False
        self._ended.connect(self._on_end)  # a method of a QObject, so that it runs on the window's thread
        settings.changed.connect(self._on_change)

    def begin(self) -> None:
        """Put right what changed while the program was closed: it may have been moved, or updated."""
        if self._settings.value.reminder_on:
            self._apply()

    def remove(self) -> None:
        """Remove it from the system, before everything is deleted. Does not change the settings."""
        self.close()
        with suppress(OSError, NoScheduler):
            self._scheduler.unschedule(job_name(self._folder))

    def close(self) -> None:
        """Wait for the scheduler; later changes do not reach it. May be called twice."""
        self._is_closed = True
        if "_thread" in vars(self):
            self._thread.shutdown()

    def _on_change(self, settings: Settings) -> None:
        if _wanted(settings) != self._known:
            self._known = _wanted(settings)
            self._apply()

    def _apply(self) -> None:
        if not self._is_closed:
            job = reminder_job(self._folder, self._settings.value)
            is_on = self._settings.value.reminder_on and bool(job.days)
            self._thread.submit(self._work, lambda: self._put(job) if is_on else self._scheduler.unschedule(job.name))

    def _put(self, job: Job) -> None:
        if not self._scheduler.is_scheduled(job):
            self._scheduler.schedule(job)

    @cached_property
    def _thread(self) -> "ThreadPoolExecutor":
        """A single thread: the system takes up to a second, and the last change must come last."""
        from concurrent.futures import ThreadPoolExecutor

        return ThreadPoolExecutor(1, "reminder")

    def _work(self, do: Callable[[], None]) -> None:
        try:
            do()
        except (NoScheduler, OSError) as fault:
            logger.warning("the scheduler refused the reminder: %s", type(fault).__name__)
            self._ended.emit(fault)
        else:
            self._ended.emit(None)

    def _on_end(self, fault: object) -> None:
        if fault is None:
            self.settled.emit()
            return
        if self._settings.value.reminder_on:
            self._settings.refuse("reminder_on", instead=False)
        # What the system said is for its own administrators, and in no language of the program.
        self.trouble.emit(
            self.tr(
                "Your system cannot remind you: Floorside finds no scheduler there that takes it. "
                "“Save to calendar…” puts a reminder into your calendar instead."
            )
        )


def _wanted(settings: Settings) -> tuple[object, ...]:
    """What the scheduler has to know."""
    return settings.reminder_on, settings.planned_days, settings.planned_time
