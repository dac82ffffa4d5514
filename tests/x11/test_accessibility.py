"""What a screen reader can tell of the real program: the routine, the running session, its controls."""

from pathlib import Path

import pytest

from floorside.storage.data_folder import data_folder
from floorside.storage.files.settings import Settings, save_settings
from floorside.storage.files.shipped.catalogue import load_catalogue, load_routines
from tests.x11.conftest import Starts
from tests.x11.program import until
from tests.x11.screen_reader import FOCUSABLE, ScreenReader
from tests.x11.stretch_first import stretch_first

pytestmark = pytest.mark.x11

CONTROLS = {
    "Back": "←",
    "Pause": "space",
    "Next": "→",
    "−10\xa0s": "↓",
    "+10\xa0s": "↑",
    "It hurts": "H",
    "Floor view": "F",
    "Stop": "Esc",
    "Voice: as you need it": "V",
    "Tones: on": "M",
}


def test_the_time_left_and_the_step_are_told_as_they_change(starts: Starts, folder: Path, reader: ScreenReader) -> None:
    program = starts(folder, "start", stretch_first(folder))
    program.come_forward()
    first = until(program.seconds_left, "the seconds are counted")
    step = program.see("exercise 1 of 3", role="label")
    assert step.name.startswith("Supine figure-four, Lie on your back")
    program.hear(r"Get ready, \d+ seconds? left")
    until(lambda: 0 < program.seconds_left() < first, "a second has passed")
    program.press("Right")
    program.see_hold()
    held = program.seconds_left()
    assert 0 < held <= 30
    until(lambda: 0 < program.seconds_left() < held, "the hold is counted down")
    program.press("space")
    program.see("Paused", role="label")

    # Steps are announced, to somebody whose reader looks elsewhere.
    def steps() -> list[str]:
        return [said for said in reader.announced() if said.startswith("Supine figure-four")]

    until(lambda: len(steps()) >= 2, "both steps are announced")
    ready, hold = steps()[:2]
    assert ready == step.name
    assert hold.startswith("Supine figure-four, LEFT · 1 of 2, ")
    assert hold.endswith("exercise 1 of 3")


def test_with_tones_only_all_that_the_stage_writes_is_read(starts: Starts, folder: Path, reader: ScreenReader) -> None:
    save_settings(data_folder(folder).settings, Settings(welcomed=True, voice_level="tones"))
    program = starts(folder, "start", stretch_first(folder))
    program.come_forward()
    steps = program.see("Cross the left ankle over the right thigh", role="label")
    program.hear(r"Then: .*, 1 of 3 · .* left")
    program.press("Right")
    program.see_hold()
    until(lambda: "Begin" in reader.announced(), "the caption is announced")
    assert reader.announced().count(steps.name) == 1


def test_reps_are_told_with_their_phase(starts: Starts, folder: Path) -> None:
    program = starts(folder, "start", stretch_first(folder))
    program.come_forward()
    program.see("exercise 1 of 3")
    program.press("Right", "Right", "Right", "Right")
    program.see("Bridge, Lie on your back", role="label")  # nobody has lain down yet
    program.press("Right")
    # A rep may pass unseen while one looks for another.
    for spoken in (r"Raise \d of 10", r"Lower \d of 10", r"Raise [2-9] of 10"):
        program.hear(spoken)


def test_each_control_has_its_name_its_key_and_its_role(starts: Starts, folder: Path) -> None:
    program = starts(folder, "start", "short")
    program.come_forward()
    program.see("Tones: on")
    buttons = {each.name: each for each in program.things() if each.role == "push button"}
    for name, key in CONTROLS.items():
        assert buttons[name].description == f"Key: {key}"
        assert buttons[name].has(FOCUSABLE)
    program.press("space")
    program.see("Go on", role="push button")


def test_the_routine_is_a_list_with_doses(starts: Starts, folder: Path) -> None:
    program = starts(folder)
    program.come_forward()
    program.see("Exercises", role="list")
    rows = [each.name for each in program.things() if each.role == "list item"]
    catalogue = load_catalogue()
    names = [catalogue.texts[each.exercise].name for each in load_routines(catalogue)["full"].exercises]
    # Rows that are scrolled out of sight are not told.
    assert len(rows) >= 5
    assert [row.split(",")[0] for row in rows] == names[: len(rows)]
    assert rows[0].endswith("5 × 10\xa0s")
    program.see("Routine: Hip & back, full. Choose another", role="button menu")
    program.see("Start · ", role="push button")
    assert {"Routine, you are here", "History", "Settings"} <= set(program.names())


def test_headings_are_told_and_the_keys_of_places_leave_a_page_over_the_window(starts: Starts, folder: Path) -> None:
    program = starts(folder)
    program.come_forward()
    program.see("Exercises", role="list")
    first = load_routines(catalogue := load_catalogue())["full"].exercises[0].exercise
    program.see(catalogue.texts[first].name, role="heading")  # a reader may have met it before headings were told
    program.press("F1")
    program.see("When to get help", role="heading")
    program.press("ctrl+3")
    program.see("Settings", role="heading")
    headings = [each.name for each in program.things() if each.role == "heading"]
    assert {"Settings", "Anything we should know"} <= set(headings)
