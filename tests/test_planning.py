"""Which routine a name means, and plans with own exercises."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import get_args

import pytest

from floorside.__main__ import main
from floorside.adapting import advised_texts
from floorside.domain.care import WAITING, effect
from floorside.domain.exercise import Condition, DoseKind, Posture
from floorside.domain.forms import text_in_form
from floorside.domain.own_exercise import OwnExercise, own_exercise
from floorside.domain.progression.dose_change import apply_change
from floorside.domain.progression.whole_routine import changes_of, gentle_start
from floorside.domain.routine import ExerciseItem, RestItem, Routine
from floorside.domain.session.plan import Plan, StepKind
from floorside.domain.speech.experience import Experience
from floorside.domain.speech.script import script_lines
from floorside.planning import is_known, longer_rests, make_guide, make_plan, speech_needs
from floorside.routine_by_word import find_routine
from floorside.storage.faults import DataFault
from floorside.storage.files.own.own_exercises import save_own_exercise
from floorside.storage.files.own.own_routines import save_own_routine
from floorside.storage.files.settings import Settings, VoiceLevel
from floorside.storage.files.shipped.catalogue import Catalogue, load_catalogue, load_routines
from floorside.storage.files.shipped.languages import load_languages
from tests.storage.own import HUG, SWAY

CATALOGUE = load_catalogue()
SHIPPED = load_routines(CATALOGUE)
MINE = replace(SHIPPED["short"], id="my-routine", name="My routine")


def test_an_own_routine_is_found_by_its_id_and_goes_before_one_that_ships(tmp_path: Path) -> None:
    own_full = replace(SHIPPED["short"], id="full", name="My full one")
    for routine in (MINE, own_full):
        save_own_routine(tmp_path, routine, CATALOGUE.exercises)
    assert find_routine("my-routine", CATALOGUE, tmp_path) == MINE
    assert find_routine("full", CATALOGUE, tmp_path) == own_full
    assert find_routine("full", CATALOGUE) == SHIPPED["full"]


def test_an_unknown_word_names_those_that_are_known(tmp_path: Path) -> None:
    save_own_routine(tmp_path, MINE, CATALOGUE.exercises)
    with pytest.raises(DataFault, match=r"full \(.*\), short \(.*\), my-routine \(My routine\), or name"):
        find_routine("yours", CATALOGUE, tmp_path)


def test_the_command_prints_the_plan_of_an_own_routine(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save_own_routine(tmp_path / "routines", MINE, CATALOGUE.exercises)
    assert main(["--data-dir", str(tmp_path), "plan", "my-routine"]) == 0
    assert "Supine figure-four" in capsys.readouterr().out


def test_a_plan_is_known_while_its_exercises_are() -> None:
    catalogue = load_catalogue()
    catalogue.put(HUG)
    items = (ExerciseItem(HUG.id, HUG.exercise.default), RestItem(10))
    plan = make_plan(Routine("mine", "Mine", "", items), catalogue, Settings())
    assert is_known(plan, catalogue)
    assert not is_known(plan, CATALOGUE)


@pytest.mark.parametrize("level", ["as_needed", "everything", "short", "tones"])
@pytest.mark.parametrize("own", [HUG, SWAY], ids=["all of it", "the least"])
def test_an_own_exercise_is_led_like_every_other(own: OwnExercise, level: VoiceLevel) -> None:
    catalogue = load_catalogue()
    catalogue.put(own)
    settings = Settings(voice_level=level)
    plan = make_plan(Routine("mine", "Mine", "", (ExerciseItem(own.id, own.exercise.default),)), catalogue, settings)
    said = "\n".join(script_lines(plan, make_guide(catalogue, settings)))
    assert (own.name in said) == (level != "tones")
    assert all(step in said for step in own.text.steps) == (level in ("as_needed", "everything") or not own.text.steps)
    assert not any(line.strip().endswith("  .") for line in said.splitlines())


@pytest.mark.parametrize("level", ["as_needed", "everything", "short", "tones"])
@pytest.mark.parametrize("rest", [0, 1, 3, 9, 10, 600])
def test_a_rest_between_sets_lasts_as_long_as_it_says_or_a_line_says_why_not(rest: float, level: VoiceLevel) -> None:
    plank = next(item for item in SHIPPED["full"].exercises if item.exercise == "forearm-plank")
    routine = replace(MINE, items=(replace(plank, dose=replace(plank.dose, sets=3, rest_seconds=rest)),))
    plan = make_plan(routine, CATALOGUE, Settings(voice_level=level))
    lasting = {step.planned_seconds for step in plan.steps if step.kind is StepKind.REST}
    said = longer_rests(routine, plan, CATALOGUE)
    assert said == (
        []
        if lasting == {rest}
        else [
            f"Forearm plank: {min(lasting):g} s of rest instead of {rest:g} s, "
            "for there must be time to move and to hear what comes"
        ]
    )
    assert len(lasting) == 1
    assert min(lasting) >= rest


def test_the_command_says_which_rest_is_longer(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(
        'id = "mine"\nname = "Mine"\nitems = [{ exercise = "forearm-plank", sets = 2, rest_seconds = 3 }]\n'
    )
    assert main(["--data-dir", str(tmp_path), "plan", str(file)]) == 0
    assert capsys.readouterr().err.startswith("floorside: Forearm plank: 8 s of rest instead of 3 s")


def test_what_a_person_made_goes_into_the_plan_of_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save_own_exercise(tmp_path / "exercises", HUG)
    (tmp_path / "exercises" / "own-broken.toml").write_text("?")
    file = tmp_path / "mine.toml"
    file.write_text(f'id = "mine"\nname = "Mine"\nitems = [{{ exercise = "{HUG.id}" }}]\n')
    assert main(["--data-dir", str(tmp_path), "plan", str(file)]) == 0
    out, err = capsys.readouterr()
    assert "Knee hug" in out
    assert err.count("\n") == 1
    assert "own-broken.toml" in err


@pytest.mark.parametrize("posture", Posture)
def test_of_the_conditions_only_the_position_counts(posture: Posture) -> None:
    own = own_exercise("own-x", posture, DoseKind.HOLD, figure="low-cobra")
    hidden = {condition for condition in Condition if effect(own, condition)}
    lies = {Condition.PREGNANCY} if posture in (Posture.SUPINE, Posture.PRONE) else set()
    assert hidden == {*WAITING} | lies


def test_the_advice_of_a_condition_is_spoken_and_stands_under_the_name() -> None:
    catalogue = load_catalogue()
    settings = Settings(conditions=(Condition.SORE_WRIST,))
    advice = catalogue.words.conditions[Condition.SORE_WRIST].advice["hip-circles"]
    assert make_guide(catalogue, settings).advice["hip-circles", 0] == (advice,)
    assert advised_texts(catalogue, settings)["hip-circles"].cue == advice
    assert advised_texts(catalogue, settings)["bridge"].cue == catalogue.texts["bridge"].cue
    kept = Settings(conditions=(Condition.BLOOD_PRESSURE,), shown_anyway=(("bridge", Condition.BLOOD_PRESSURE),))
    assert make_guide(catalogue, kept).advice["bridge", 0] == ()


def test_advice_that_does_not_fit_a_form_is_not_given_with_it() -> None:
    """Standing, nobody rests on their fists."""
    catalogue = load_catalogue()
    settings = Settings(conditions=(Condition.SORE_WRIST,))
    assert make_guide(catalogue, settings).advice["hip-circles", -2] == ()
    text = advised_texts(catalogue, settings)["hip-circles"]
    entry = catalogue.exercises["hip-circles"]
    assert text_in_form(entry, text, -2).cue == catalogue.texts["hip-circles"].cue
    assert text_in_form(entry, text, -1).cue == text.cue != catalogue.texts["hip-circles"].cue


def test_what_a_condition_forbids_is_not_offered_as_something_easier_in_a_session() -> None:
    """Hip circles standing on one leg, with a sore pelvis."""
    guide = make_guide(load_catalogue(), Settings(conditions=(Condition.PELVIC_GIRDLE_PAIN,)))
    assert [form.key for form in guide.exercises["hip-circles"].easier] == ["smaller"]


def test_a_newcomers_plan_has_room_for_when_to_stop() -> None:
    catalogue = load_catalogue()
    routine = load_routines(catalogue)["full"]
    plan = make_plan(routine, catalogue, Settings(), Experience(newcomer=True))
    said = "\n".join(script_lines(plan, make_guide(catalogue, Settings(), Experience(newcomer=True))))
    assert all(line in said for line in catalogue.words.stop_always)
    assert "Let a small arch come under your lower back." in said


def test_what_the_voice_needs_for_each_pause_follows_what_is_said() -> None:
    def needs(level: VoiceLevel, routine: str = "full") -> dict[str, float]:
        return speech_needs(SHIPPED[routine], CATALOGUE, Settings(voice_level=level))

    assert needs("everything") == {
        "same_posture": 29,
        "turn_over": 35,
        "up_or_down": 35,
        "change_side": 14,  # beyond what the figure-four takes longer
        "change_direction": 8,
    }
    short, everything = needs("short"), needs("everything")
    assert all(short[pause] < everything[pause] for pause in everything)
    assert set(needs("tones").values()) == {0}
    assert needs("short", "flare")["change_direction"] == 0, "no exercise of it has directions"


def begun_gently(catalogue: Catalogue, level: VoiceLevel) -> Plan:
    """The routine that a gentle start begins with, for whom the voice also says when to stop."""
    routine = load_routines(catalogue)["short"]
    offer = gentle_start(routine, catalogue.exercises)
    for change in changes_of(offer, datetime(2026, 12, 1, 8, tzinfo=UTC), date(2026, 12, 1)):
        routine = apply_change(routine, change)
    return make_plan(routine, catalogue, Settings(voice_level=level), experience=Experience(newcomer=True))


@pytest.mark.parametrize("level", get_args(VoiceLevel))
def test_a_beginners_first_session_is_at_most_eight_minutes_whatever_is_spoken(level: VoiceLevel) -> None:
    plan = begun_gently(CATALOGUE, level)
    assert plan.seconds <= 8 * 60
    assert max(step.reps for step in plan.steps) <= 5


@pytest.mark.parametrize("language", load_languages())
@pytest.mark.parametrize("level", get_args(VoiceLevel))
def test_a_gentle_start_takes_as_long_as_the_first_pages_say(language: str, level: VoiceLevel) -> None:
    assert 4 <= round(begun_gently(load_catalogue(language), level).seconds / 60) <= 6
