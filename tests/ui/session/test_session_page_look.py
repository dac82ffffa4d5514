"""What stands on the session's page, and that it has room there."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage

from floorside.domain.speech.phrases import VoiceLevel
from floorside.ui.kit.wording.accessible_label import AccessibleLabel
from tests.ui.session.led_session import LedSession, first_hold

K = Qt.Key


def test_more_and_less_say_what_they_add(full: LedSession) -> None:
    def words() -> tuple[str, str]:
        return full.page.controls.buttons["less"].text(), full.page.controls.buttons["more"].text()

    full.go_to(2)
    assert words() == ("−10\xa0s", "+10\xa0s")
    full.go_to(full.plan.starts[1] + 1)
    assert words() == ("−1 rep", "+1 rep")
    full.go_to(first_hold(full) + 1)
    assert words() == ("−10\xa0s", "+10\xa0s")
    circles = next(i for i, s in enumerate(full.plan.steps) if s.exercise == "hip-circles" and s.is_counted)
    full.go_to(full.plan.starts[circles] + 1)
    assert words() == ("−1 circle", "+1 circle")


def test_nothing_is_painted_while_paused_or_hidden(full: LedSession) -> None:
    full.go_to(2)
    assert full.page.next_look is not None
    full.press(K.Key_Space)
    assert full.page.next_look is None
    full.press(K.Key_Space)
    full.page.hide()
    assert full.page.next_look is None


def test_cues_are_written_down(full: LedSession) -> None:
    full.go_to(first_hold(full) + 15.1)
    assert full.page.stage.caption == "Halfway"


def test_a_screen_reader_finds_the_step_and_the_number(full: LedSession) -> None:
    full.go_to(first_hold(full) + 2.3)
    names = [spoken.accessibleName() for spoken in full.page.stage.findChildren(AccessibleLabel)]
    assert "28 seconds left" in names
    assert "Supine figure-four, LEFT · 1 of 2, Long, slow breaths out, exercise 3 of 7" in names


def test_a_screen_reader_finds_the_words_below_the_figure(full: LedSession) -> None:
    stage = full.page.stage

    def names() -> list[str]:
        return [spoken.accessibleName() for spoken in stage.findChildren(AccessibleLabel)]

    full.go_to(2)
    assert " ".join(full.driver.written_steps()) in names()
    assert stage.scene is not None
    assert f"{stage.scene.next_line}, {stage.scene.progress}" in names()
    full.go_to(first_hold(full) + 15.1)
    assert "Halfway" in names()
    stage.clear_caption()
    assert "Halfway" not in names()
    full.press(K.Key_Space)
    assert "Space or a click goes on" in names()


@pytest.mark.parametrize("size", [(900, 600), (1180, 760), (1366, 768), (1920, 1080)])
def test_two_digits_are_thirty_percent_of_the_window_s_height(full: LedSession, size: tuple[int, int]) -> None:
    full.page.resize(*size)
    full.go_to(first_hold(full) + 2.3)
    image = full.page.stage.grab().toImage()
    assert digit_height(image, full.page.stage.number_rect) >= 0.3 * size[1]


@pytest.mark.parametrize("size", [(640, 600), (600, 640), (1366, 768)])
def test_every_control_is_large_enough_to_hit(full: LedSession, size: tuple[int, int]) -> None:
    full.page.resize(*size)
    full.page.show_sound(VoiceLevel.AS_NEEDED, True, says_less=True)
    shown = [each for each in full.page.controls.buttons.values() if each.isVisible()]
    assert min(each.height() for each in shown) >= 24
    assert len({(each.x(), each.y()) for each in shown}) == len(shown)


def digit_height(image: QImage, room: QRect) -> int:
    """Rows of `room` in which something bright is drawn."""
    ratio = image.devicePixelRatio()
    columns = range(int(room.left() * ratio), int(room.right() * ratio), 3)
    rows = range(int(room.top() * ratio), int(room.bottom() * ratio))
    bright = [y for y in rows if any(image.pixelColor(x, y).lightness() > 150 for x in columns)]
    return round((bright[-1] - bright[0] + 1) / ratio)


def test_how_much_is_heard_stands_below_the_controls(full: LedSession) -> None:
    controls = full.page.controls
    full.page.show_sound(VoiceLevel.SHORT, False)
    assert [controls.buttons[name].text() for name in ("voice", "tones")] == ["Voice: short", "Tones: off"]
    assert controls.buttons["say_all"].isHidden()
    full.page.show_sound(VoiceLevel.AS_NEEDED, False, says_less=True)
    assert not controls.buttons["say_all"].isHidden()
    assert all(
        controls.buttons["voice"].y() >= each.geometry().bottom()
        for name, each in controls.buttons.items()
        if name not in ("voice", "say_all", "tones") and not each.isHidden()
    )


@pytest.mark.parametrize("longer", [1.0, 1.4])
@pytest.mark.parametrize("size", [(900, 600), (1180, 760), (760, 1100)])
def test_no_control_is_cut_off_or_covered(full: LedSession, size: tuple[int, int], longer: float) -> None:
    controls = full.page.controls
    full.page.resize(*size)
    for each in controls.buttons.values():
        each.setText(each.text() + "m" * round(len(each.text()) * (longer - 1)))
    full.page.show_sound(VoiceLevel.AS_NEEDED, True, says_less=True)
    for name in ("voice", "tones"):
        button = controls.buttons[name]
        button.setText(button.text() + "m" * round(len(button.text()) * (longer - 1)))
    full.page.resize(size[0], size[1] - 1)
    boxes = [each.geometry() for each in controls.buttons.values() if not each.isHidden()]
    assert all(controls.rect().contains(box) for box in boxes)
    assert not any(a.intersects(b) for i, a in enumerate(boxes) for b in boxes[:i])


def test_with_tones_only_the_steps_stand_in_writing_until_the_work_begins(full: LedSession) -> None:
    full.start()
    full.go_to(1)
    stage = full.page.stage
    assert stage.foot_text.startswith("Lie on your back with your knees bent, feet flat. Let a small arch")
    full.press(Qt.Key.Key_Space)
    assert stage.foot_text == "Space or a click goes on"
    full.press(Qt.Key.Key_Space)
    stage.show_caption("Tones: off")
    assert stage.foot_text == "Tones: off"
    full.go_to(20.2)
    assert stage.foot_text == "Begin"
    stage.clear_caption()
    assert stage.foot_text == ""
