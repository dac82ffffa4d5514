"""The scheduler of this system: systemd, Windows' Task Scheduler, or launchd."""

import sys
from typing import Protocol

from floorside.devices.reminder.job import Job


class Scheduler(Protocol):
    def is_scheduled(self, job: Job, /) -> bool: ...
    def schedule(self, job: Job, /) -> None: ...
    def unschedule(self, name: str, /) -> None: ...
    def later(self, job: Job, minutes: int, /) -> None: ...


def system_scheduler() -> Scheduler:
    if sys.platform == "win32":
        from floorside.devices.reminder import windows_task

        return windows_task
    if sys.platform == "darwin":
        from floorside.devices.reminder import launch_agent

        return launch_agent
    from floorside.devices.reminder import systemd

    return systemd
