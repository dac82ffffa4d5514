"""The main task with the keyboard alone, in the real program; and how it looks on small screens."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.x11.conftest import Starts
from tests.x11.program import PROGRAM, Program, until
from tests.x11.screen_reader import ENABLED, FOCUSABLE, PRESSED, Rect, Thing
from tests.x11.stretch_first import NAME, stretch_first

pytestmark = pytest.mark.x11

FIRST_STOP = "Routine"
CONTROLS = ("push button", "slider", "list", "button menu", "check box", "combo box", "spin box", "text")
#: How far around a thing its focus may be drawn.
SURROUNDINGS = 4


def history(folder: Path) -> list[dict[str, Any]]:
    command = [*PROGRAM, "--data-dir", str(folder), "history", "--json"]
    told = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300).stdout
    sessions: list[dict[str, Any]] = json.loads(told)
    return sessions


def test_a_first_session_by_keyboard_alone(starts: Starts, tmp_path: Path) -> None:
    stretch_first(tmp_path)
    program = starts(tmp_path)
    program.come_forward()
    program.see("Welcome to Floorside")
    for place in ("2 of 4", "3 of 4", "4 of 4"):
        program.press("Return")
        program.see(place)
    program.press("Return")

    program.see("Start · ")
    program.tab_to("Routine: ", key="shift+Tab")
    program.press("space")
    until(lambda: program.see("Routine: ").has(PRESSED), "the menu is open")
    program.press("Down", "Down", "Down", "Down", "Down", "Return")
    program.see(f"Routine: {NAME}")
    program.tab_to("Start · ")
    program.press("Return")

    program.see("exercise 1 of 3")
    program.press("Right")
    program.see_hold()
    program.press("space")
    program.see("Paused")
    before = program.seconds_left()
    program.press("Up")
    until(lambda: program.seconds_left() == before + 10, "ten seconds more")
    program.press("space")
    program.see("Go on in")
    program.see_hold()
    until(lambda: program.seconds_left() <= before + 8, "two seconds are held")
    program.press("Right")
    program.see("Change")
    program.press("Right")
    program.see("RIGHT · 2 of 2")
    program.see_hold()
    program.press("h")
    program.see("Ease out of it, slowly")
    program.press("Right")
    program.see("exercise 2 of 3")
    program.press("Escape")
    program.see("Stop and keep what was done")
    program.press("Return")

    program.see("Something hurt on the way.")
    program.tab_to("How much back, hip or leg pain do you have now? 0")
    program.press("Right", "Right", "Right", "space")
    program.tab_to("Done")
    program.press("Return")
    program.see("Start · ")
    program.press("ctrl+2")
    program.see(NAME, role="list item")
    assert program.end() == ""

    (session,) = history(tmp_path)
    assert (session["routine"], session["outcome"], session["pain_after"]) == ("stretch-first", "hurt", 3)
    told = [(each["exercise"], each["side"], each["outcome"]) for each in session["sets"]]
    assert told[:2] == [("supine-figure-four", "left", "cut_short"), ("supine-figure-four", "right", "hurt")]
    assert {outcome for *_, outcome in told[2:]} == {"skipped"}


@pytest.mark.parametrize("place", ["1", "2", "3"])
def test_tab_reaches_everything_and_shows_where_it_is(
    starts: Starts, folder: Path, qapp: QApplication, place: str
) -> None:
    program = starts(folder)
    program.come_forward()
    program.see("Start · ")
    program.press(f"ctrl+{place}")
    stop = where_it_stays(program, program.tab_to(FIRST_STOP, most=90))
    wanted = {group(each) for each in program.things() if is_control(each)}
    reached: set[str] = set()
    while group(stop) not in reached:
        reached.add(group(stop))
        seen = picture(stop.rect, qapp)
        following = where_it_stays(program, program.next_focus(stop))
        if following.rect != stop.rect:  # else the page has scrolled the one to where the other was
            wait_for_another_picture(stop, seen, qapp)
        stop = following
    assert wanted - reached == set()


def where_it_stays(program: Program, thing: Thing) -> Thing:
    """The page scrolls to what has the focus only after that has it."""
    seen = [thing]

    def stays() -> Thing | None:
        now = program.focused()
        seen.append(now or thing)
        return now if now and now.rect == seen[-2].rect else None

    found = until(stays, f"{thing} stays where it is")
    assert found
    return found


def is_control(thing: Thing) -> bool:
    return thing.role in CONTROLS and thing.has(ENABLED) and thing.has(FOCUSABLE)


def group(thing: Thing) -> str:
    """One of several choices is reached with Tab, the others from there with arrows: "Colours: Dark", "And now? 3"."""
    question, mark, answer = thing.name.rpartition("? ")
    if mark and answer:
        return question
    return thing.name.partition(": ")[0] if thing.role == "check box" else thing.name


def wait_for_another_picture(thing: Thing, seen: QImage, qapp: QApplication) -> None:
    until(lambda: picture(thing.rect, qapp) != seen, f"the focus is to be seen on {thing}")


def picture(rect: Rect, qapp: QApplication) -> QImage:
    around = SURROUNDINGS
    size = rect.width + 2 * around, rect.height + 2 * around
    return qapp.primaryScreen().grabWindow(0, rect.x - around, rect.y - around, *size).toImage()


@pytest.mark.parametrize("scale", ["1", "2"])
def test_stage_and_floor_view_are_whole_on_a_small_screen(
    starts: Starts, folder: Path, qapp: QApplication, scale: str
) -> None:
    program = starts(folder, "start", "short", QT_SCALE_FACTOR=scale)
    program.come_forward()
    program.see("exercise 1 of 3")
    program.press("space")
    program.see("Paused")
    screen = qapp.primaryScreen().size()
    whole = Rect(0, 0, screen.width() // int(scale), screen.height() // int(scale))
    assert whole.holds(program.window_rect())
    is_whole(program)

    program.press("f")
    until(lambda: program.window_rect() == whole, "the floor view fills the screen")
    is_whole(program)
    upright = program.see("seconds left").rect
    for _ in range(3):
        turn(program)
        is_whole(program)
    turn(program)
    assert program.see("seconds left").rect == upright
    program.press("f")
    until(lambda: program.window_rect() != whole, "back in the window")


def turn(program: Program) -> None:
    before = program.see("exercise 1 of 3").rect
    program.press("r")
    until(lambda: program.see("exercise 1 of 3").rect != before, "the picture is turned")


def is_whole(program: Program) -> None:
    """All controls and the number are inside the window, and none lies on another."""
    things = [each for each in program.things() if each.role == "push button" or "seconds left" in each.name]
    assert len(things) >= 11
    window = program.window_rect()
    for each in things:
        assert window.holds(each.rect), each
    for one in things:
        assert not [each for each in things if each is not one and overlap(one.rect, each.rect)]


def overlap(one: Rect, other: Rect) -> bool:
    beside = one.x + one.width <= other.x or other.x + other.width <= one.x
    return not beside and one.y < other.y + other.height and other.y < one.y + one.height


def test_in_a_narrow_window_details_are_opened_and_left_by_keyboard(starts: Starts, folder: Path) -> None:
    program = starts(folder, QT_SCALE_FACTOR="2")
    program.come_forward()
    program.see("Start · ")
    program.tab_to("Exercises")
    program.press("Down", "Return")
    program.see("Bridge")
    until(lambda: (now := program.focused()) and now.role == "slider", "the dose has the focus")
    program.press("Escape")
    until(lambda: (now := program.focused()) and now.name == "Exercises", "the list has the focus")
