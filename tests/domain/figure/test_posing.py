"""The shipped figures, held to what a body can do and to what each exercise asks for."""

from dataclasses import replace
from itertools import pairwise, product
from math import asin, degrees, dist, hypot
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from floorside.domain.exercise import Direction, Phase, Side
from floorside.domain.figure import body
from floorside.domain.figure.figure import Camera, Frame, Skeleton
from floorside.domain.figure.posing import BREATH_SECONDS, breath_at, pose
from floorside.domain.figure.space import Vec, dot, mirrored, sub, unit
from floorside.domain.session.plan import StepKind
from floorside.storage.files.figures import load_figure
from tests.domain.drawn import DRAWN, EXERCISES

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
MOMENTS = [i / 20 for i in range(21)]


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


CIRCLES = [form for form in DRAWN if form.startswith("hip-circles")]
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


def test_easy_breathing_lifts_the_belly_with_the_breath() -> None:
    figure = load_figure("easy-breathing")
    swells = [pose(figure, phase, fraction).breath for phase in (Phase.IN, Phase.OUT) for fraction in (0, 0.5, 1)]
    bellies = [belly for _, belly in swells]
    assert bellies[0] < bellies[1] < bellies[2] == bellies[3] > bellies[4] > bellies[5]
    assert all(belly >= chest for chest, belly in swells)


def _angle(a: Vec, b: Vec) -> float:
    """Degrees of the direction from `a` to `b` above the level, in the plane of the trunk."""
    way = unit(sub(b, a))
    return degrees(asin(way[1]))


def test_pelvic_tilt_is_small_and_closes_the_gap_under_the_back() -> None:
    figure = load_figure("pelvic-tilt")
    arched, flat = (pose(figure, Phase.UP, fraction).joints for fraction in (0, 1))
    assert 0.04 < arched["waist"][1] - flat["waist"][1] < 0.09  # less would not be seen
    assert dist(arched["pelvis"], flat["pelvis"]) < 0.03


def test_bridge_peels_up_from_the_tail_and_ends_in_a_line() -> None:
    figure = load_figure("bridge")
    joints = [pose(figure, Phase.UP, fraction).joints for fraction in MOMENTS]
    risen = {
        name: next(i for i, j in enumerate(joints) if j[name][1] - joints[0][name][1] > 0.03)
        for name in ("pelvis", "waist", "ribs")
    }
    assert risen["pelvis"] < risen["waist"] < risen["ribs"]
    top = joints[-1]
    assert dot(unit(sub(top["neck"], top["pelvis"])), unit(sub(top["pelvis"], top["right_knee"]))) > 0.9


def test_figure_four_lays_the_ankle_over_the_other_knee_and_the_hands_behind_the_thigh() -> None:
    joints = pose(load_figure("supine-figure-four"), Phase.HOLD, 0, Side.RIGHT).joints
    assert dist(joints["right_ankle"], joints["left_knee"]) < 0.15
    assert joints["right_knee"][2] > joints["left_knee"][2] + 0.3
    thigh = sub(joints["left_knee"], joints["left_hip"])
    behind = (thigh[1], -thigh[0], 0.0)  # away from the chest
    for side in Side:
        assert dot(sub(joints[f"{side}_hand"], joints["left_hip"]), unit(behind)) > 0.03
    assert joints["head"][1] < 0.14


def test_cobra_keeps_the_lower_ribs_down_and_lifts_gently() -> None:
    joints = pose(load_figure("low-cobra"), Phase.HOLD, 0).joints
    assert joints["ribs"][1] < 0.13
    assert 10 < _angle(joints["ribs"], joints["neck"]) < 35
    assert joints["right_wrist"][0] == pytest.approx(joints["right_shoulder"][0], abs=0.08)


def test_plank_is_one_straight_line_over_the_elbows() -> None:
    joints = pose(load_figure("forearm-plank"), Phase.HOLD, 0).joints
    line = unit(sub(joints["neck"], joints["right_ankle"]))
    for a, b in (("pelvis", "neck"), ("right_ankle", "right_knee"), ("right_knee", "right_hip")):
        assert _angle(joints[a], joints[b]) == pytest.approx(degrees(line[1]), abs=5)
    assert joints["right_elbow"][0] == pytest.approx(joints["right_shoulder"][0], abs=0.02)


@pytest.mark.parametrize("form", CIRCLES)
def test_circles_go_to_the_chest_out_to_the_side_and_round_behind(form: str) -> None:
    figure = DRAWN[form]
    knees = [pose(figure, Phase.CIRCLE, i / 60, Side.RIGHT, Direction.FORWARD).joints["right_knee"] for i in range(60)]
    chest = max(range(60), key=lambda i: knees[i][0])
    side = max(range(60), key=lambda i: knees[i][2])
    behind = min(range(60), key=lambda i: knees[i][0])
    assert 0 < chest < side < behind < 60


@pytest.mark.parametrize("form", [form for form in DRAWN if form.startswith("straddle-fold")])
def test_straddle_keeps_toes_and_kneecaps_up_and_folds_from_the_hips(form: str) -> None:
    figure = DRAWN[form]
    for fraction in MOMENTS:
        joints = pose(figure, Phase.OUT, fraction).joints
        for side in Side:
            assert joints[f"{side}_toe"][1] - joints[f"{side}_heel"][1] > 0.15
            middle = (joints[f"{side}_hip"][1] + joints[f"{side}_ankle"][1]) / 2
            assert joints[f"{side}_knee"][1] >= middle - 1e-6
        fold = _angle(joints["pelvis"], joints["waist"]) - _angle(joints["ribs"], joints["neck"])
        assert abs(fold) < 15  # the back stays long


def test_walk_keeps_toes_forward_feet_apart_and_the_trunk_level() -> None:
    figure = load_figure("lateral-walk")
    for phase, fraction in product((Phase.STEP, Phase.FOLLOW), MOMENTS):
        joints = pose(figure, phase, fraction, None, Direction.RIGHT).joints
        assert joints["right_ankle"][2] - joints["left_ankle"][2] > 0.2
        assert joints["right_hip"][1] == joints["left_hip"][1]
        assert joints["right_toe"][2] == pytest.approx(joints["right_heel"][2], abs=0.02)


def _held(form: str) -> Skeleton:
    return pose(DRAWN[form], Phase.HOLD, 1)


def test_half_a_bridge_is_half_as_high_and_one_leg_stays_in_line_with_the_other() -> None:
    low, full = (_held(form).joints["pelvis"][1] for form in ("bridge/half-height", "bridge"))
    flat = pose(DRAWN["bridge"], Phase.REST, 0).joints["pelvis"][1]
    assert (low - flat) / (full - flat) == pytest.approx(0.5, abs=0.1)
    joints = _held("bridge/single-leg").joints
    thighs = [unit(sub(joints[f"{side}_knee"], joints[f"{side}_hip"])) for side in Side]
    assert dot(*thighs) > 0.95
    assert joints["left_ankle"][1] > joints["left_knee"][1] > joints["left_hip"][1]


def test_half_a_tilt_is_half_a_tilt() -> None:
    arched = pose(DRAWN["pelvic-tilt"], Phase.REST, 0).joints["waist"][1]
    half, full = (arched - _held(form).joints["waist"][1] for form in ("pelvic-tilt/half", "pelvic-tilt"))
    assert half / full == pytest.approx(0.5, abs=0.1)


@pytest.mark.parametrize("form", ["pelvic-tilt/heels", "forearm-plank/foot-lift"])
def test_one_foot_rises_and_then_the_other_and_both_are_down_at_first_and_last(form: str) -> None:
    held = [pose(DRAWN[form], Phase.HOLD, i / 4).joints for i in range(5)]
    risen = {side: [joints[f"{side}_heel"][1] - held[0][f"{side}_heel"][1] > 0.05 for joints in held] for side in Side}
    assert [[side for side in Side if risen[side][i]] for i in (0, 2, 4)] == [[], [], []]
    assert sorted([side for side in Side if risen[side][i]] for i in (1, 3)) == [[Side.LEFT], [Side.RIGHT]]


def test_a_heel_rises_over_its_toes_and_a_lifted_leg_stays_straight() -> None:
    flat, lifted = (pose(DRAWN["pelvic-tilt/heels"], Phase.HOLD, part).joints for part in (0, 0.25))
    assert dist(lifted["right_toe"], flat["right_toe"]) < 0.02
    plank = pose(DRAWN["forearm-plank/foot-lift"], Phase.HOLD, 0.25).joints
    assert dist(plank["left_hip"], plank["left_ankle"]) > 0.99 * (body.THIGH + body.SHIN)


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


def test_a_plank_on_the_knees_is_one_line_and_one_at_a_wall_stands_with_the_forearms_on_it() -> None:
    kneeling = _held("forearm-plank/knees").joints
    line = _angle(kneeling["right_knee"], kneeling["right_hip"])
    assert _angle(kneeling["pelvis"], kneeling["neck"]) == pytest.approx(line, abs=5)
    assert kneeling["right_knee"][1] < 0.07
    standing = _held("forearm-plank/wall")
    wall = next(prop for prop in standing.props if prop.kind == "wall")
    surface = wall.at[0] - wall.size[0] / 2
    for name in ("elbow", "wrist"):
        place = standing.joints[f"right_{name}"]
        assert place[0] + body.RADIUS[name] == pytest.approx(surface, abs=0.02)
    assert _angle(standing.joints["right_ankle"], standing.joints["neck"]) > 60
    assert standing.joints["right_heel"][1] < 0.05


def test_circles_standing_stand_on_the_other_leg_with_a_hand_on_the_wall() -> None:
    standing = pose(DRAWN["hip-circles/standing"], Phase.CIRCLE, 0.25, Side.LEFT, Direction.FORWARD)
    wall = next(prop for prop in standing.props if prop.kind == "wall")
    surface = wall.at[2] - wall.size[2] / 2
    joints = standing.joints
    assert joints["right_wrist"][2] + body.RADIUS["wrist"] == pytest.approx(surface, abs=0.03)
    assert joints["right_heel"][1] < 0.05
    for fraction in MOMENTS:
        circling = pose(DRAWN["hip-circles/standing"], Phase.CIRCLE, fraction, Side.LEFT, Direction.FORWARD).joints
        assert max(circling[f"left_{name}"][2] for name in ("knee", "ankle", "toe")) < surface - 0.1


def test_a_straddle_fold_stays_down_and_only_the_breath_moves_it() -> None:
    risen, folded = (pose(DRAWN["straddle-fold"], phase, 1).joints for phase in (Phase.IN, Phase.OUT))
    assert 0 < _angle(risen["pelvis"], risen["neck"]) - _angle(folded["pelvis"], folded["neck"]) < 4


def test_a_tilt_has_an_arrow_that_turns_with_it() -> None:
    for form in ("pelvic-tilt", "pelvic-tilt/half", "pelvic-tilt/wall"):
        up, down = (pose(DRAWN[form], phase, 0.5).trail for phase in (Phase.UP, Phase.DOWN))
        assert up == down[::-1] != ()
        assert pose(DRAWN[form], Phase.HOLD, 0).trail == ()


def test_smaller_circles_are_smaller_and_bigger_ones_bigger() -> None:
    wide = [
        max(pose(DRAWN[form], Phase.CIRCLE, part, Side.RIGHT).joints["right_knee"][2] for part in MOMENTS)
        for form in ("hip-circles/smaller", "hip-circles", "hip-circles/bigger")
    ]
    assert wide == sorted(set(wide))


def test_the_arms_carry_who_rests_on_the_forearms() -> None:
    joints = _held("low-cobra/forearms").joints
    assert joints["right_elbow"][1] < 0.06
    assert joints["right_elbow"][0] == pytest.approx(joints["right_shoulder"][0], abs=0.1)
    assert joints["pelvis"][1] < 0.11


def test_elbows_rest_on_the_legs_and_a_butterfly_with_the_feet_away_is_longer() -> None:
    joints = _held("butterfly/elbows").joints
    for side in Side:
        leg = [joints[f"{side}_{name}"] for name in ("hip", "knee", "ankle")]
        nearest = min(
            dist(joints[f"{side}_elbow"], tuple(p + (q - p) * part for p, q in zip(a, b, strict=True)))
            for a, b in pairwise(leg)
            for part in MOMENTS
        )
        assert nearest - body.RADIUS["elbow"] - body.RADIUS["knee"] < 0.06
    assert _held("butterfly/feet-away").joints["right_ankle"][0] > _held("butterfly").joints["right_ankle"][0] + 0.1


def test_the_lower_foot_stays_down_and_the_thigh_comes_closer() -> None:
    down, usual, closer = (
        pose(DRAWN[f"supine-figure-four{form}"], Phase.HOLD, 0, Side.RIGHT).joints
        for form in ("/foot-down", "", "/closer")
    )
    assert down["left_heel"][1] < 0.05 < usual["left_heel"][1]
    assert dist(down["right_ankle"], down["left_knee"]) < 0.15
    assert closer["left_knee"][0] < usual["left_knee"][0] - 0.05


def test_one_tips_further_or_not_at_all() -> None:
    upright, usual, further = (
        _angle(joints["pelvis"], joints["neck"])
        for joints in (_held(f"chair-figure-four{form}").joints for form in ("/no-lean", "", "/further"))
    )
    assert upright > 80 > usual > 60 > further > 45
