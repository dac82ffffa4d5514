"""Poses and movements of all shipped figures obey what a body can do."""

from dataclasses import replace
from itertools import pairwise, product
from math import dist, hypot
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from floorside.domain.exercise import Direction, Phase, Side
from floorside.domain.figure import body
from floorside.domain.figure.figure import Camera, Frame, Skeleton
from floorside.domain.figure.posing import BREATH_SECONDS, breath_at, pose
from floorside.domain.figure.space import mirrored
from floorside.domain.session.plan import StepKind
from floorside.storage.files.shipped.figures import load_figure
from tests.domain.drawn import DRAWN, EXERCISES
from tests.domain.figure.examples import CIRCLES, MOMENTS, _angle

BONES = {
    ("pelvis", "waist"): body.PELVIS,
    ("waist", "ribs"): body.LUMBAR,
    ("ribs", "neck"): body.THORAX,
    ("neck", "skull"): body.NECK,
    ("skull", "head"): body.SKULL,
    **{(f"{side}_hip", f"{side}_knee"): body.THIGH for side in Side},
    **{(f"{side}_knee", f"{side}_ankle"): body.SHIN for side in Side},
    **{(f"{side}_ankle", f"{side}_heel"): hypot(*body.HEEL) for side in Side},
    **{(f"{side}_ankle", f"{side}_toe"): hypot(*body.TOE) for side in Side},
    **{(f"{side}_shoulder", f"{side}_elbow"): body.UPPER_ARM for side in Side},
    **{(f"{side}_elbow", f"{side}_wrist"): body.FOREARM for side in Side},
    **{(f"{side}_wrist", f"{side}_hand"): body.HAND for side in Side},
}
FEET = tuple(f"{side}_{name}" for side in Side for name in ("ankle", "heel", "toe"))
PALMS = tuple(f"{side}_{name}" for side in Side for name in ("wrist", "hand"))
FOREARMS = (*PALMS, "left_elbow", "right_elbow")
#: What must stay where it is, for work with the right side.
PLANTED: dict[tuple[str, StepKind | Phase], tuple[str, ...]] = {
    **{("pelvic-tilt", phase): (*FEET, "neck", "head") for phase in (Phase.UP, Phase.HOLD, Phase.DOWN)},
    **{("bridge", phase): (*FEET, *FOREARMS, "neck") for phase in (Phase.UP, Phase.HOLD, Phase.DOWN)},
    **{("low-cobra", phase): (*FEET, *PALMS, "pelvis", "waist", "ribs") for phase in (Phase.UP, Phase.DOWN)},
    ("forearm-plank", Phase.HOLD): (*FEET, *FOREARMS, "pelvis"),
    ("forearm-plank", Phase.UP): (*FEET,),
    ("hip-circles", Phase.CIRCLE): (*PALMS, "left_knee", "left_ankle", "left_toe", "pelvis", "neck", "head"),
    ("supine-figure-four", Phase.HOLD): (*FEET, *PALMS, "pelvis", "neck"),
    ("butterfly", Phase.HOLD): (*FEET, *PALMS, "pelvis", "left_knee", "right_knee"),
    **{("straddle-fold", phase): (*FEET, "pelvis", "left_knee", "right_knee") for phase in (Phase.IN, Phase.OUT)},
    ("chair-figure-four", StepKind.GET_READY): ("left_ankle", "left_heel", "left_toe", "pelvis"),
    ("chair-figure-four", Phase.HOLD): (*FEET, *PALMS, "pelvis"),
    ("lateral-walk", Phase.STEP): ("left_ankle", "left_heel", "left_toe"),
    ("lateral-walk", Phase.FOLLOW): ("right_ankle", "right_heel", "right_toe"),
    **{("easy-breathing", phase): (*FEET, "pelvis", "neck", "head") for phase in (Phase.IN, Phase.OUT)},
}
#: What a form moves all the same.
FREE: dict[str, tuple[str, ...]] = {
    "bridge/single-leg": ("left_ankle", "left_heel", "left_toe"),
    "forearm-plank/foot-lift": FEET,
    "low-cobra/forearms": ("ribs",),
    "pelvic-tilt/heels": ("left_ankle", "left_heel", "right_ankle", "right_heel"),
}


class Scene(NamedTuple):
    name: str
    phase: Phase | StepKind
    side: Side | None
    direction: Direction | None

    def at(self, fraction: float) -> Skeleton:
        return pose(DRAWN[self.name], self.phase, fraction, self.side, self.direction)


def _scenes() -> list[Scene]:
    scenes = []
    for name, figure in DRAWN.items():
        phases: list[Phase | StepKind] = [StepKind.GET_READY, *(phase for phase in Phase if phase in figure.paths)]
        directions: tuple[Direction | None, ...] = (None,)
        if Phase.CIRCLE in phases:
            directions = (Direction.FORWARD, Direction.BACKWARD)
        elif Phase.STEP in phases:
            directions = (Direction.LEFT, Direction.RIGHT)
        sides: tuple[Side | None, ...] = tuple(Side) if figure.marked and Phase.STEP not in phases else (None,)
        if figure.marked:
            phases.append(StepKind.CHANGE_SIDE)
        scenes += [Scene(name, *rest) for rest in product(phases, sides, directions)]
    return scenes


SCENES = _scenes()
scenes = st.sampled_from(SCENES)
fractions = st.floats(0, 1)


@given(scenes, fractions)
def test_every_bone_keeps_its_length(scene: Scene, fraction: float) -> None:
    joints = scene.at(fraction).joints
    for (start, end), size in BONES.items():
        assert dist(joints[start], joints[end]) == pytest.approx(size, rel=0.04), (start, end)


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: "-".join(filter(None, scene)))
def test_nothing_is_under_the_floor(scene: Scene) -> None:
    for fraction in MOMENTS:
        joints = scene.at(fraction).joints
        for name, place in joints.items():
            around = body.RADIUS.get(name.split("_")[-1], 0.085 if name in ("pelvis", "ribs", "head") else 0.05)
            assert place[1] - around > -0.015, (name, fraction)


@pytest.mark.parametrize(
    ("form", "phase"),
    [(form, phase) for form in DRAWN for exercise, phase in PLANTED if form.split("/")[0] == exercise],
)
def test_what_is_planted_stays_planted(form: str, phase: Phase | StepKind) -> None:
    scene = Scene(form, phase, Side.RIGHT, None)
    start = scene.at(0).joints
    for fraction in MOMENTS:
        joints = scene.at(fraction).joints
        for name in set(PLANTED[form.split("/")[0], phase]).difference(FREE.get(form, ())):
            assert dist(joints[name], start[name]) <= 0.02, (name, fraction)


def test_every_exercise_says_what_it_plants() -> None:
    assert {exercise for exercise, _ in PLANTED} == set(EXERCISES)


@given(scenes, fractions)
def test_movement_is_smooth(scene: Scene, fraction: float) -> None:
    a, b = scene.at(fraction), scene.at(min(1, fraction + 0.002))
    if scene.phase is not StepKind.CHANGE_SIDE:
        assert all(dist(place, b.joints[name]) < 0.03 for name, place in a.joints.items())


@pytest.mark.parametrize("form", DRAWN)
def test_phases_join_without_a_jump(form: str) -> None:
    figure = DRAWN[form]
    phases = [phase for phase in Phase if phase in figure.paths]
    order: list[Phase | StepKind] = [StepKind.GET_READY, *phases, phases[0]]
    for before, after in pairwise(order):
        end, start = pose(figure, before, 1), pose(figure, after, 0)
        for name, place in end.joints.items():
            stepped = (place[0], place[1], place[2] - end.walked + start.walked)
            assert dist(stepped, start.joints[name]) < 1e-6, (before, after, name)


@pytest.mark.parametrize("form", [form for form in DRAWN if form.startswith("forearm-plank")])
def test_a_plank_is_risen_into_when_it_begins_and_not_before(form: str) -> None:
    figure = DRAWN[form]
    held = pose(figure, Phase.HOLD, 0).joints
    ready = pose(figure, StepKind.GET_READY, 1).joints
    assert pose(figure, Phase.UP, 0).joints == ready != held
    assert pose(figure, Phase.UP, 1).joints == pose(figure, StepKind.REST, 0).joints == held
    assert pose(figure, StepKind.REST, 1).joints == ready


@pytest.mark.parametrize("form", ["forearm-plank", "forearm-plank/knees", "forearm-plank/foot-lift"])
def test_the_way_into_a_plank_never_arches_the_back(form: str) -> None:
    for phase in (StepKind.GET_READY, StepKind.REST):
        for fraction in MOMENTS:
            joints = pose(DRAWN[form], phase, fraction).joints
            bones = pairwise(("pelvis", "waist", "ribs", "neck"))
            lower, *_, upper = (_angle(joints[a], joints[b]) for a, b in bones)
            assert upper - lower < 12


FIGURE_FOURS = [form for form in DRAWN if "figure-four" in form]


@pytest.mark.parametrize("form", [*FIGURE_FOURS, *CIRCLES])
def test_left_is_the_mirror_image_of_right_seen_from_the_other_side(form: str) -> None:
    figure = DRAWN[form]
    phase = Phase.CIRCLE if form in CIRCLES else Phase.HOLD
    left, right = (pose(figure, phase, 0.3, side) for side in Side)
    assert (left.marked, right.marked) == ("left_leg", "right_leg")
    assert left.joints["left_knee"] == mirrored(right.joints["right_knee"])
    assert left.joints["left_knee"] != right.joints["left_knee"]
    assert left.camera.azimuth == 180 - right.camera.azimuth


def test_a_limb_that_lies_on_another_is_drawn_nearer_on_the_side_that_works() -> None:
    figure = load_figure("supine-figure-four")
    held = figure.paths["hold"][0]
    legs = {**held.limbs, "right_leg": replace(held.limbs["right_leg"], over=0.2)}
    figure = replace(figure, paths={**figure.paths, "hold": (replace(held, limbs=legs),)})
    over = {side: {name for name, size in pose(figure, Phase.HOLD, 0, side).over.items() if size} for side in Side}
    assert over == {Side.LEFT: {"left_leg"}, Side.RIGHT: {"right_leg"}}


def test_seen_from_the_front_the_frame_is_the_same_on_both_sides() -> None:
    figure = load_figure("supine-figure-four")
    ahead = replace(figure, camera=Camera(86, 20), frame=Frame(1, 0, 2, 1))
    assert [pose(ahead, Phase.HOLD, 0, side).frame for side in Side] == [ahead.frame] * 2


def test_steps_to_the_left_go_left_with_the_left_leg() -> None:
    figure = load_figure("lateral-walk")
    left, right = (pose(figure, Phase.STEP, 1, None, way) for way in (Direction.LEFT, Direction.RIGHT))
    assert (left.marked, right.marked) == ("left_leg", "right_leg")
    assert left.walked == -right.walked < 0
    assert left.joints["left_ankle"][2] == -right.joints["right_ankle"][2]


@given(fractions, st.sampled_from(Side), st.sampled_from(CIRCLES))
def test_backward_is_forward_reversed(fraction: float, side: Side, form: str) -> None:
    figure = DRAWN[form]
    forward = pose(figure, Phase.CIRCLE, fraction, side, Direction.FORWARD)
    backward = pose(figure, Phase.CIRCLE, 1 - fraction, side, Direction.BACKWARD)
    assert all(dist(place, backward.joints[name]) < 1e-6 for name, place in forward.joints.items())
    assert backward.trail == forward.trail[::-1]


@pytest.mark.parametrize("form", FIGURE_FOURS)
def test_a_change_of_side_leads_from_one_side_to_the_other(form: str) -> None:
    figure = DRAWN[form]
    held = {side: pose(figure, Phase.HOLD, 0, side) for side in Side}
    first, last = (pose(figure, StepKind.CHANGE_SIDE, fraction, Side.RIGHT) for fraction in (0, 1))
    assert first.joints == held[Side.LEFT].joints
    assert first.camera.azimuth % 360 == held[Side.LEFT].camera.azimuth % 360
    assert (last.joints, last.camera) == (held[Side.RIGHT].joints, held[Side.RIGHT].camera)


def test_a_body_at_rest_changes_over_without_a_jump() -> None:
    figure = load_figure("supine-figure-four")
    before, after = (pose(figure, StepKind.CHANGE_SIDE, fraction, Side.RIGHT) for fraction in (0.4999999, 0.5))
    assert before.camera.azimuth == pytest.approx(after.camera.azimuth, abs=0.01)
    assert all(dist(place, after.joints[name]) < 1e-6 for name, place in before.joints.items())


def test_a_change_of_direction_is_no_change_of_side() -> None:
    figure = load_figure("hip-circles")
    skeleton = pose(figure, StepKind.CHANGE_SIDE, 0.3, Side.LEFT, Direction.BACKWARD)
    assert skeleton.marked == "left_leg"
    begun = pose(figure, Phase.CIRCLE, 0, Side.LEFT, Direction.BACKWARD)
    assert all(dist(place, begun.joints[name]) < 1e-6 for name, place in skeleton.joints.items())


def test_a_phase_that_a_figure_lacks_shows_the_pose_where_its_work_begins() -> None:
    figure = load_figure("butterfly")
    assert pose(figure, StepKind.WAIT, 0.5).joints == pose(figure, Phase.HOLD, 0).joints


def test_a_breath_fills_and_empties_calmly() -> None:
    assert 5 <= 60 / BREATH_SECONDS <= 8, "breaths a minute"
    assert breath_at(0) == 0
    assert max(breath_at(seconds / 10) for seconds in range(80)) == pytest.approx(1, abs=0.01)
    assert breath_at(BREATH_SECONDS) == pytest.approx(0)
    assert breath_at(BREATH_SECONDS * 0.4) == pytest.approx(1)  # in for less long than out
    assert breath_at(BREATH_SECONDS * 0.2) == pytest.approx(0.5)
    assert breath_at(BREATH_SECONDS * 0.7) == pytest.approx(0.5)


def test_a_breath_swells_the_chest_and_moves_nothing_else() -> None:
    figure = load_figure("butterfly")
    empty, full = pose(figure, Phase.HOLD, 0, breath=0), pose(figure, Phase.HOLD, 0, breath=1)
    assert empty.joints == full.joints
    assert 0.03 <= full.breath[0] / 0.3 <= 0.05  # of a chest about 30 cm wide


def test_legs_that_alternate_change_places_and_the_eye_stays() -> None:
    figure = DRAWN["bridge/single-leg"]
    first, second = (pose(figure, Phase.HOLD, 0, swapped=swapped) for swapped in (False, True))
    assert first.joints["left_ankle"][1] > 0.3 > first.joints["right_ankle"][1]
    assert second.joints["right_ankle"] == mirrored(first.joints["left_ankle"])
    assert (second.camera, second.frame) == (first.camera, first.frame)
    assert pose(DRAWN["bridge"], Phase.HOLD, 0, swapped=True) == pose(DRAWN["bridge"], Phase.HOLD, 0)


def test_both_feet_are_down_where_alternating_legs_change_places() -> None:
    figure = DRAWN["bridge/single-leg"]
    first, second = (pose(figure, Phase.REST, 0, swapped=swapped).joints for swapped in (False, True))
    assert all(dist(place, second[name]) < 1e-6 for name, place in first.items())
