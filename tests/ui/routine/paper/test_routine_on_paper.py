"""A routine on paper: what is written there, on how many pages, and that nothing leaves its place."""

from dataclasses import replace
from datetime import date

import msgspec
import pytest
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPageSize

from floorside.domain.exercise import Amount, Condition
from floorside.domain.own_exercise import OwnExercise
from floorside.domain.routine import ExerciseItem, RestItem, Routine, WaitItem
from floorside.domain.speech.experience import experience_after
from floorside.planning import make_plan
from floorside.storage.files.settings import Settings
from floorside.storage.files.shipped.catalogue import Catalogue, load_catalogue, load_routines
from floorside.ui.kit.paper.paper import pdf_of
from floorside.ui.kit.paper.sheet import POINT, paper_font
from floorside.ui.routine.paper.paint_routine import FOOT, name_beside, sheet_of, sheet_pages
from tests.storage.own import HUG, SWAY
from tests.ui.paper_reading import A4, LETTER, edges_are_empty, opened, text_of

ON = date(2026, 11, 29)
ROUTINES = load_routines(load_catalogue())
FULL = ROUTINES["full"]
GREEN = QColor("#00c040")

pytestmark = pytest.mark.usefixtures("theme")


def pdf(routine: Routine, catalogue: Catalogue, paper: QPageSize = A4, conditions: tuple[Condition, ...] = ()) -> bytes:
    sheet = sheet_of(routine, catalogue, Settings(conditions=conditions), ON, picture)
    return pdf_of(sheet_pages(sheet, catalogue), paper)


def test_it_says_as_many_minutes_as_the_routine_takes_somebody_who_knows_it(catalogue: Catalogue) -> None:
    known, settings = experience_after(FULL, 3), Settings()
    sheet = sheet_of(FULL, catalogue, settings, ON, picture, known)
    assert sheet.seconds == make_plan(FULL, catalogue, settings, known).seconds
    assert sheet.seconds < sheet_of(FULL, catalogue, settings, ON, picture).seconds


def picture(name: str) -> QImage:
    """Own pictures: one in green, one that is missing."""
    return QImage() if name == "gone.jpg" else green(600, 400)


def green(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(GREEN)
    return image


def with_right(routine: Routine, exercise: str, amount: Amount) -> Routine:
    items = tuple(
        replace(item, dose=replace(item.dose, right=amount))
        if isinstance(item, ExerciseItem) and item.exercise == exercise
        else item
        for item in routine.items
    )
    return replace(routine, items=items)


@pytest.mark.parametrize("paper", [A4, LETTER], ids=["A4", "Letter"])
@pytest.mark.parametrize("routine", ROUTINES.values(), ids=lambda routine: routine.id)
def test_each_shipped_routine_is_one_page_or_two(catalogue: Catalogue, routine: Routine, paper: QPageSize) -> None:
    document = opened(made := pdf(routine, catalogue, paper))
    assert document.pageCount() == (2 if routine.id == "full" else 1)
    assert document.pagePointSize(0).toSize() == paper.size(QPageSize.Unit.Point).toSize()
    assert document.metaData(type(document).MetaDataField.Title) == routine.name
    assert len(made) < 300_000
    assert edges_are_empty(document, top=20)


def test_steps_doses_and_cautions_are_text(catalogue: Catalogue) -> None:
    routine = with_right(FULL, "supine-figure-four", Amount(hold_seconds=45))
    text = text_of(pdf(routine, catalogue))
    for words in (
        "Hip & back, full",
        "7 exercises, about ",
        "Have within reach: strap or towel",
        "Stop if a joint catches or hurts sharply.",
        "L 30 s · R 45 s",
        "10 each way · both sides",
        "in seconds: raise 2 · hold 1 · lower 4",
        "Cross one ankle over the other thigh",
        "Backward goes the other way",
        "Stop when: The knee hurts. You feel a sharp catch at the front of the hip.",
        "as of 29 Nov 2026",
        "It is not medical advice",
    ):
        assert words in text
    assert text.count("M T W T F S S") == text.count("S M T W T F S") + 7 or "S M T W T F S" in text


def test_two_forms_have_their_side_and_their_steps(catalogue: Catalogue) -> None:
    routine = with_right(FULL, "supine-figure-four", Amount(hold_seconds=30, rung=-1))
    text = text_of(pdf(routine, catalogue))
    assert "Right: The lower foot stays on the floor. Lie on your back with both knees bent. Cross the right" in text
    assert "Left: The usual form" in text
    assert "Cross the left ankle over the right thigh" in text


def test_conditions_change_what_is_on_the_sheet(catalogue: Catalogue) -> None:
    conditions = (Condition.PREGNANCY, Condition.GROIN_PINCH)
    text = text_of(pdf(FULL, catalogue, conditions=conditions))
    assert "Left out for now: " in text
    left = sheet_of(FULL, catalogue, Settings(conditions=conditions), ON, picture)
    names = {catalogue.texts[item.exercise].name for item in left.routine.exercises}
    assert all(name in text for name in names)
    assert any(left.advice[item.exercise] for item in left.routine.exercises)
    for advice in left.advice.values():
        assert all(line in text for line in advice)


def test_an_own_exercise_has_its_words_and_no_promise(catalogue: Catalogue) -> None:
    catalogue = load_catalogue()
    catalogue.put(HUG)
    catalogue.put(SWAY)
    items = (ExerciseItem(HUG.id, HUG.exercise.default), ExerciseItem(SWAY.id, SWAY.exercise.default))
    text = text_of(pdf(Routine("mine", "Mine", "", items), catalogue))
    assert "Draw one knee to your chest. Shoulders stay down." in text.replace("2. ", "")
    assert "Sway" in text
    assert "Stop when" not in text


def test_rests_and_waits_stand_between_the_exercises(catalogue: Catalogue) -> None:
    routine = replace(FULL, items=(FULL.items[0], RestItem(45), FULL.items[1], WaitItem(), FULL.items[2]))
    text = text_of(pdf(routine, catalogue))
    places = [text.index(words) for words in ("Pelvic tilt", "Rest for 45 s.", "Bridge", "Go on when you are ready.")]
    assert places == sorted(places)


@pytest.mark.parametrize("name", ["W" * 80, "The left hip and both knees " * 3], ids=["one word", "many words"])
def test_the_longest_names_and_routines_stay_on_their_pages(catalogue: Catalogue, name: str) -> None:
    texts = {id_: replace(text, name=name[:80]) for id_, text in catalogue.texts.items()}
    long = msgspec.structs.replace(catalogue, words=msgspec.structs.replace(catalogue.words, exercises=texts))
    routine = replace(FULL, name=name[:80], items=(FULL.exercises * 9)[:60])
    document = opened(made := pdf(routine, long, LETTER))
    assert document.pageCount() >= 10
    assert edges_are_empty(document, top=20)
    text = text_of(made)
    assert f"Page {document.pageCount()}" in text
    assert text.count("mat") >= 60


def hug_with(catalogue: Catalogue, *pictures: str) -> Routine:
    catalogue.put(OwnExercise(replace(HUG.exercise, pictures=pictures), HUG.text))
    return Routine("mine", "Mine", "", (ExerciseItem(HUG.id, HUG.exercise.default),))


def share_of_green(made: bytes) -> float:
    """Of the first page."""
    image = opened(made).render(0, A4.size(QPageSize.Unit.Point).toSize())
    places = [(x, y) for x in range(0, image.width(), 4) for y in range(0, image.height(), 4)]
    colors = (image.pixelColor(x, y) for x, y in places)
    return sum(color.alpha() > 0 and color.green() > color.red() + 80 for color in colors) / len(places)


def test_own_pictures_stand_in_place_of_the_figure(catalogue: Catalogue) -> None:
    catalogue = load_catalogue()
    one, three = (share_of_green(pdf(hug_with(catalogue, *["a.jpg"] * count), catalogue)) for count in (1, 3))
    assert one > 0.01
    assert 2.5 * one < three < 3.5 * one


def test_a_picture_that_is_missing_leaves_the_figure(catalogue: Catalogue) -> None:
    catalogue = load_catalogue()
    assert share_of_green(pdf(hug_with(catalogue, "gone.jpg"), catalogue)) < 0.001
    assert share_of_green(pdf(hug_with(catalogue, "gone.jpg", "a.jpg"), catalogue)) > 0.01


def test_the_name_above_a_page_is_shortened_only_where_it_would_meet_the_number() -> None:
    width, letter = 515 * POINT, QFontMetricsF(paper_font(FOOT)).horizontalAdvance("m")
    name = "m" * int((width - 50 * POINT) / letter)
    assert name_beside("Page 2", name, width) == name
    assert name_beside("Page 2", name * 2, width).endswith("…")
