from dataclasses import replace

import msgspec

from floorside.domain.exercise import Condition, Dose, Effect
from floorside.storage.files.settings import Settings
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.dose.limit_words import limit_words

PRESSURE, SHOULDER = Condition.BLOOD_PRESSURE, Condition.SORE_SHOULDER
KEPT = "What you set here is kept for later."


def on_rung(catalogue: Catalogue, exercise: str, rung: int) -> Dose:
    dose = catalogue.exercises[exercise].default
    amount = replace(dose.right, rung=rung)
    return replace(dose, left=amount, right=amount)


def said(catalogue: Catalogue, rung: int, *conditions: Condition) -> str:
    settings = Settings(conditions=conditions)
    return limit_words("forearm-plank", on_rung(catalogue, "forearm-plank", rung), settings, catalogue)


def test_a_form_that_a_condition_does_not_allow_is_named_with_the_one_in_its_place(catalogue: Catalogue) -> None:
    wall = catalogue.texts["forearm-plank"].forms["wall"].name
    why = catalogue.words.conditions[SHOULDER].reason
    assert said(catalogue, 0, SHOULDER) == f"For now the form is “{wall}”. {KEPT} {why}"
    assert said(catalogue, -2, SHOULDER) == ""
    assert said(catalogue, 0) == ""


def test_a_condition_that_limits_both_the_hold_and_the_form_gives_its_reason_once(catalogue: Catalogue) -> None:
    why = catalogue.words.conditions[PRESSURE].reason
    hold, form = "For now a hold ends after 10\xa0s at most.", "For now the form is “The usual form”."
    assert said(catalogue, 1, PRESSURE) == f"{hold} {form} {KEPT} {why}"


def test_each_limit_has_the_reason_of_the_condition_that_sets_it(catalogue: Catalogue) -> None:
    reasons = [catalogue.words.conditions[each].reason for each in (PRESSURE, SHOULDER)]
    assert said(catalogue, 1, SHOULDER, PRESSURE).endswith(" ".join((KEPT, *reasons)))


def test_an_exercise_that_is_shown_anyway_has_no_limit(catalogue: Catalogue) -> None:
    assert catalogue.exercises["forearm-plank"].conditions[PRESSURE].effect is Effect.WARN
    settings = Settings(conditions=(PRESSURE,), shown_anyway=(("forearm-plank", PRESSURE),))
    dose = on_rung(catalogue, "forearm-plank", 1)
    assert limit_words("forearm-plank", dose, settings, catalogue) == ""


def test_a_form_that_is_too_easy_for_a_condition_is_named_too_and_nothing_of_what_is_left_out(
    catalogue: Catalogue,
) -> None:
    pelvis = Settings(conditions=(Condition.PELVIC_GIRDLE_PAIN,))
    both = msgspec.structs.replace(pelvis, conditions=(Condition.PELVIC_GIRDLE_PAIN, SHOULDER))
    standing = on_rung(catalogue, "hip-circles", -2)
    smaller = catalogue.texts["hip-circles"].forms["smaller"].name
    why = catalogue.words.conditions[Condition.PELVIC_GIRDLE_PAIN].reason
    assert limit_words("hip-circles", standing, pelvis, catalogue) == f"For now the form is “{smaller}”. {KEPT} {why}"
    assert limit_words("hip-circles", standing, both, catalogue) == ""
