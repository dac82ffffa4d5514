import pytest

from floorside.domain.exercise import PHASES, Phase
from floorside.domain.forms import form_key, in_form, rung_numbers
from floorside.domain.session.plan import StepKind
from floorside.storage.faults import DataFault
from floorside.storage.files.shipped.catalogue import load_catalogue
from floorside.storage.files.shipped.figures import load_figure, read_figure, refuse_unknown_forms
from tests.domain.drawn import DRAWN

EXERCISES = load_catalogue("en").exercises
LIMB = "{ to = [0.1, 0.2, 0.1], bend = [1, 0, 0], tip = [1, 0, 0] }"
POSE = f"root = [0, 0.1, 0]\ntrunk = [90, 90, 90, 90, 90]\nlegs = {LIMB}\narms = {LIMB}\n"
FIGURE = f"""
camera = [0, 10]
frame = [-1, 0, 1, 2]
[poses.still]
{POSE}
[phases]
get_ready = ["still"]
hold = ["still"]
"""


@pytest.mark.parametrize("exercise", EXERCISES)
def test_every_exercise_has_a_figure_with_its_phases(exercise: str) -> None:
    figure = load_figure(exercise)
    needed = set(PHASES[EXERCISES[exercise].kind]) | {StepKind.GET_READY}
    assert needed <= figure.paths.keys()
    walks = Phase.STEP in needed
    assert (figure.marked is not None) == (EXERCISES[exercise].has_sides or walks)


@pytest.mark.parametrize(
    ("exercise", "rung"), [(each, rung) for each in EXERCISES for rung in rung_numbers(EXERCISES[each])]
)
def test_figures_show_the_kit_of_the_exercise_and_of_its_forms(exercise: str, rung: int) -> None:
    kinds = {prop.kind for prop in load_figure(exercise, form_key(EXERCISES[exercise], rung)).props}
    kit = {each.value for each in in_form(EXERCISES[exercise], rung).kit}
    assert kinds >= kit - {"pad", "cushion", "strap"}  # the hands hold; a strap is for whom they do not reach
    assert ("loop_band" in kinds) == ("loop_band" in kit)


def test_forms_have_their_own_pictures_but_for_those_that_look_like_the_usual_one() -> None:
    forms = {f"{each.id}/{form.key}" for each in EXERCISES.values() for form in (*each.easier, *each.harder)}
    assert forms - DRAWN.keys() == {"bridge/pause", *(f"low-cobra/stay-{seconds}" for seconds in range(6, 11))}


def test_a_limb_is_placed_in_one_way_in_every_pose_of_a_path() -> None:
    aimed = "[poses.aimed]\nlike = 'still'\nleft_leg = { aim = [[1, 0, 0], [1, 0, 0]], tip = [1, 0, 0] }\n[phases]"
    text = FIGURE.replace("[phases]", aimed).replace('hold = ["still"]', 'hold = ["still", "aimed"]')
    with pytest.raises(DataFault, match=r"phases\.hold: left_leg uses `to` in one pose and `aim` in another"):
        read_figure(text, "test", "test.toml")


def test_both_limbs_are_given_at_once_and_mirrored() -> None:
    pose = read_figure(FIGURE, "test", "test.toml").paths["hold"][0]
    assert pose.limbs["right_leg"].to == (0.1, 0.2, 0.1)
    assert pose.limbs["left_leg"].to == (0.1, 0.2, -0.1)


def test_a_pose_like_another_keeps_what_it_does_not_change() -> None:
    more = FIGURE.replace("[phases]", '[poses.low]\nlike = "still"\nroot = [0, 0.05, 0]\n[phases]\nrest = ["low"]')
    low = read_figure(more, "test", "test.toml").paths["rest"][0]
    still = read_figure(more, "test", "test.toml").paths["hold"][0]
    assert low.root == (0, 0.05, 0)
    assert (low.trunk, low.limbs) == (still.trunk, still.limbs)


FORMS = """
[forms.half-height]
frame = [0, 0, 1, 1]
phases.up = ["still", "high"]
[forms.half-height.poses]
still = { root = [0, 0.3, 0] }
high = { like = "still", trunk = [80, 80, 80, 80, 80] }
"""


def test_a_form_changes_what_it_names_and_keeps_the_rest() -> None:
    usual, half, band = (
        read_figure(FIGURE + FORMS, "bridge", "bridge.toml", key) for key in ("", "half-height", "band")
    )
    assert (usual.frame.left, half.frame.left, half.camera) == (-1, 0, usual.camera)
    assert set(usual.paths) == {"get_ready", "hold"}
    still, high = half.paths["up"]
    assert (still.root, high.root) == ((0, 0.3, 0), (0, 0.3, 0))
    assert (still.trunk, still.limbs) == (usual.paths["hold"][0].trunk, usual.paths["hold"][0].limbs)
    assert high.trunk == (80, 80, 80, 80, 80)
    assert half.paths["hold"] == (still,)
    assert band == usual  # nothing is told of it


def test_a_form_that_the_exercise_does_not_have_is_a_fault() -> None:
    for exercise in EXERCISES.values():
        refuse_unknown_forms(exercise.id, [form.key for form in (*exercise.easier, *exercise.harder)])
    with pytest.raises(DataFault, match=r"figures/bridge.toml, forms.half-height: is no form; use one of pause, band"):
        refuse_unknown_forms("bridge", ["pause", "band", "single-leg"])


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('"high"]', '"higher"]', "bridge.toml, forms.half-height, phases.up: names a pose that is not there"),
        ('like = "still"', 'like = "low"', "forms.half-height, poses.high: like = 'low' is no earlier pose"),
        ("frame = [0, 0, 1, 1]", "zoom = 1", "zoom"),
    ],
)
def test_a_fault_of_a_form_names_the_form(old: str, new: str, told: str) -> None:
    with pytest.raises(DataFault) as caught:
        read_figure(FIGURE + FORMS.replace(old, new), "bridge", "bridge.toml", "half-height")
    assert told in str(caught.value)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("camera = [0, 10]", "camera = [0", "test.toml: "),
        ("camera = [0, 10]", "", "camera"),
        ("camera = [0, 10]", "camera = [0, 10]\nzoom = 2", "zoom"),
        ('hold = ["still"]', 'hold = ["stil"]', "phases.hold: names a pose that is not there; use some of still"),
        ('hold = ["still"]', "hold = []", "phases.hold"),
        ('hold = ["still"]', 'hop = ["still"]', "phases.hop: is no phase; use one of circle, down"),
        ('get_ready = ["still"]\n', "", "get_ready is missing"),
        ("root = [0, 0.1, 0]", "", "poses.still: needs root"),
        ("root = [0, 0.1, 0]", 'like = "other"', "like = 'other' is no earlier pose"),
        ("camera = [0, 10]", "camera = [0, 10]\nmarked = 'tail'", "test.toml, marked: 'tail' is not known"),
        ("camera = [0, 10]", "camera = [0, 10]\ntrail = 'left_knee'", "trail: needs a circle"),
        (
            "camera = [0, 10]",
            "camera = [0, 10]\nprops = [{ kind = 'rug' }]",
            "props: 'rug' is not known; use one of mat",
        ),
        (
            "camera = [0, 10]",
            "camera = [0, 10]\nprops = [{ kind = 'loop_band', on = { start = 'knee', end = 'left_knee', part = 1 } }]",
            "on: 'knee' is not known",
        ),
        ("to = [0.1, 0.2, 0.1]", "to = [0, 0, 0], on = ['hip', 'left_knee', 0.5]", "on: 'hip' is not known"),
        ("bend = [1, 0, 0], ", "", "poses.still.left_leg: needs `to` and `bend`, or `aim`"),
    ],
)
def test_a_fault_names_the_place_and_the_remedy(old: str, new: str, told: str) -> None:
    assert old in FIGURE
    with pytest.raises(DataFault) as caught:
        read_figure(FIGURE.replace(old, new), "test", "test.toml")
    assert told in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_figure_that_is_not_there_is_one_line() -> None:
    with pytest.raises(DataFault, match=r"figures/handstand\.toml: there is no such figure"):
        load_figure("handstand")
