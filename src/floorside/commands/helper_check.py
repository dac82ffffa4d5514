"""For `floorside check --program`: whether the helper processes start and answer."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from floorside.commands.check import Line
from floorside.devices.helper.helper_process import HelperProcess, Message, wait_for_helpers

#: A voice engine with a thousand voices takes seconds.
HELPER_SECONDS = 30.0
#: After so many ends without a word, a helper counts as broken.
MOST_ENDS = 3

#: The helpers' answers, in words.
ANSWERS = {
    "open": "answers and plays",
    "no_device": "answers; there is no device that plays",
    "ready": "answers and can speak",
    "no_voice": "answers; there is no voice for the language",
    "no_engine": "answers; there is no speech engine on this computer",
}
#: The helpers' names in the lines.
SUBJECTS = {"sound_helper": "playing", "voice_helper": "speaking"}
#: A message to each helper that it has to answer.
QUESTIONS: Mapping[str, Message | None] = {
    "sound_helper": None,
    "voice_helper": {"do": "voice", "language": "en", "name": ""},
}


class AskedHelpers:
    """Both start at once and answer while something else is checked. "No device" and "no voice" are answers; silence
    is not. Needs an application.
    """

    def __init__(self) -> None:
        self._helpers = {name: HelperProcess(name) for name in QUESTIONS}
        self._answers: dict[str, str] = {}
        self._ends = dict.fromkeys(self._helpers, 0)
        for name, helper in self._helpers.items():
            helper.said.connect(partial(self._take, name))
            helper.lost.connect(partial(self._count_end, name))
            if question := QUESTIONS[name]:
                helper.started.connect(partial(helper.send, question))
            helper.open()

    def lines(self) -> Iterator[Line]:
        """Wait for the answers, and end the helpers."""
        wait_for(lambda: all(map(self._is_known, self._helpers)), HELPER_SECONDS)
        for name, helper in self._helpers.items():
            helper.close()
            silent = f"its helper process gives no answer, and ended {self._ends[name]} times"
            yield Line(SUBJECTS[name], name in self._answers, self._answers.get(name, silent))
        wait_for_helpers()

    def _take(self, name: str, message: Message) -> None:
        self._answers.setdefault(name, ANSWERS.get(str(message.get("is")), "answers"))

    def _count_end(self, name: str) -> None:
        self._ends[name] += 1

    def _is_known(self, name: str) -> bool:
        return name in self._answers or self._ends[name] >= MOST_ENDS


def wait_for(is_so: Callable[[], bool], seconds: float) -> bool:
    """Whether `is_so` became true within that time; the event loop runs meanwhile."""
    over = QTimer()
    over.setSingleShot(True)
    over.start(round(seconds * 1000))
    while not is_so() and over.isActive():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return is_so()
