"""Each shipped figure does what its exercise asks for."""

from itertools import pairwise, product
from math import degrees, dist

import pytest

from floorside.domain.exercise import Direction, Phase, Side
from floorside.domain.figure import body
from floorside.domain.figure.figure import Skeleton
from floorside.domain.figure.posing import pose
from floorside.domain.figure.space import dot, sub, unit
from floorside.storage.files.shipped.figures import load_figure
from tests.domain.drawn import DRAWN
from tests.domain.figure.examples import CIRCLES, MOMENTS, _angle


def test_easy_breathing_lifts_the_belly_with_the_breath() -> None:
    figure = load_figure("easy-breathing")
    swells = [pose(figure, phase, fraction).breath for phase in (Phase.IN, Phase.OUT) for fraction in (0, 0.5, 1)]
    bellies = [belly for _, belly in swells]
    assert bellies[0] < bellies[1] < bellies[2] == bellies[3] > bellies[4] > bellies[5]
    assert all(belly >= chest for chest, belly in swells)


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
