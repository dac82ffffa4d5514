"""What a system's scheduler is asked to do."""

from collections.abc import Collection
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Job:
    """`name`: of the unit or task, such as "floorside-reminder". `command`: absolute, with its arguments.

    `days`: of the week, 0 is Monday, at least one; `hour`, `minute`: local time.
    """

    name: str
    command: tuple[str, ...]
    days: Collection[int]
    hour: int
    minute: int


class NoScheduler(Exception):
    """The system has no scheduler, or it refused; the message is the system's own, "" if there is none."""
