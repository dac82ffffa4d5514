import pytest

from floorside.domain.exercise import PHASES, Phase
from floorside.domain.plan import StepKind
from floorside.storage.catalogue import load_catalogue
from floorside.storage.faults import DataFault
from floorside.storage.figures import load_figure, read_figure

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


@pytest.mark.parametrize("exercise", EXERCISES)
def test_figures_show_the_kit_of_the_exercise(exercise: str) -> None:
    kinds = {prop.kind for prop in load_figure(exercise).props}
    assert kinds - {"floor"} >= {kit.value for kit in EXERCISES[exercise].kit} - {"pad", "cushion"}


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
