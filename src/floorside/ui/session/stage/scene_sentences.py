"""What a screen reader says of a scene."""

from PySide6.QtCore import QCoreApplication

from floorside.domain.session.run_state import State
from floorside.ui.session.stage.scene import Scene


def number_sentence(scene: Scene, state: State) -> str:
    """The number in the ring and what it counts; while the session waits for the person, how to go on."""
    if _waits(scene):
        return f"{scene.number} {scene.hint}".strip()
    if scene.seconds is None:
        return _counted(scene)
    if state is State.COUNTING_IN:
        return _going_on(scene.seconds)
    return ", ".join(part for part in (scene.above, _left(scene.seconds), scene.below) if part)


def step_sentence(scene: Scene, number: int, count: int) -> str:
    """The step and its position in the session."""
    place = QCoreApplication.translate("Stage", "exercise {0} of {1}").format(number, count)
    parts = (scene.header.coming, scene.header.title, scene.pill, scene.header.line, place)
    return ", ".join(part for part in parts if part)


def foot_sentence(scene: Scene, caption: str, steps: str) -> str:
    """The text below the figure; how to go on only if the number does not say it."""
    return caption or ("" if _waits(scene) else scene.hint) or steps


def ahead_sentence(scene: Scene) -> str:
    """What comes next, and how far the session is."""
    return ", ".join(part for part in (scene.next_line, scene.progress) if part)


def _waits(scene: Scene) -> bool:
    """Whether a word stands in the ring, and no number."""
    return scene.seconds is None and not scene.below


def _counted(scene: Scene) -> str:
    return f"{scene.above} {scene.number} {scene.below}".strip()


def _left(seconds: int) -> str:
    return (
        QCoreApplication.translate("Stage", "1 second left")
        if seconds == 1
        else QCoreApplication.translate("Stage", "%n seconds left", None, seconds)
    )


def _going_on(seconds: int) -> str:
    return (
        QCoreApplication.translate("Stage", "Go on in 1 second")
        if seconds == 1
        else QCoreApplication.translate("Stage", "Go on in %n seconds", None, seconds)
    )
