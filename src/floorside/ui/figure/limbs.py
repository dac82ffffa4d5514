"""Draws arms and legs: those on the far side of the body are darker, and the working limb has its own colour."""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from floorside.domain.figure.body import RADIUS
from floorside.ui.figure.parts import Part, Seen, near, shaded
from floorside.ui.figure.shapes import Flat, between, capsules
from floorside.ui.kit.look.palette import Colors

#: A limb is the far one if its root is at least so many metres farther away than the other limb's.
FAR = 0.09


LEG = ("hip", "knee", "ankle", "heel", "toe")
ARM = ("shoulder", "elbow", "wrist", "hand")


def limb_parts(seen: Seen, marked: str | None, over: Mapping[str, float], colors: Colors) -> Iterator[Part]:
    for side, other in (("left", "right"), ("right", "left")):
        far = seen[f"{other}_hip"][2] - seen[f"{side}_hip"][2] > FAR
        skin = colors.skin_far if far else colors.skin
        near_cloth, far_cloth = colors.trousers, colors.trousers_far
        if marked == f"{side}_leg":
            near_cloth, far_cloth = _side_colors(side, colors)
        trousers = far_cloth if far else near_cloth
        yield from _leg(tuple(seen[f"{side}_{name}"] for name in LEG), over[f"{side}_leg"], trousers, skin)
        shirt = colors.shirt_far if far else colors.shirt
        yield from _arm(tuple(seen[f"{side}_{name}"] for name in ARM), over[f"{side}_arm"], shirt, skin)


def _side_colors(side: str, colors: Colors) -> tuple[str, str]:
    """The colour of the working side, near and far: the same as elsewhere on the stage."""
    return (colors.left, colors.left_far) if side == "left" else (colors.right, colors.right_far)


@lru_cache(maxsize=32)  # a limb at rest looks the same in the next picture
def _leg(joints: tuple[Flat, ...], over: float, cloth: str, skin: str) -> tuple[Part, ...]:
    hip, knee, ankle, heel, toe = joints
    shin = near(knee, ankle) + over
    ball = between(heel, toe, 0.7), RADIUS["heel"] * 0.75
    foot = capsules((heel, RADIUS["heel"]), (ankle, RADIUS["ankle"] * 0.9), ball, (toe, RADIUS["toe"] * 0.8))
    foot.addPath(capsules((heel, RADIUS["heel"]), ball))
    calf, hem = between(knee, ankle, 0.32), between(knee, ankle, 0.86)
    lower = capsules((knee, RADIUS["knee"]), (calf, RADIUS["calf"]), (hem, RADIUS["ankle"] * 1.12))
    middle = between(hip, knee, 0.45)
    upper = capsules((hip, RADIUS["hip"]), (middle, RADIUS["hip"] * 0.9), (knee, RADIUS["knee"]))
    towards = toe[2] - ankle[2] > 0.1
    return (
        Part(shin + 0.004 if towards else shin - 0.004, shaded(skin, 104), foot),
        Part(shin, shaded(cloth, 108), lower),
        Part(near(hip, knee) + over, cloth, upper),
    )


@lru_cache(maxsize=32)
def _arm(joints: tuple[Flat, ...], over: float, cloth: str, skin: str) -> tuple[Part, ...]:
    shoulder, elbow, wrist, hand = joints
    palm = between(wrist, hand, 0.5), RADIUS["hand"] * 1.2
    fingers = capsules((wrist, RADIUS["wrist"]), palm, (hand, RADIUS["hand"] * 0.5))
    bare = capsules((elbow, RADIUS["elbow"]), (wrist, RADIUS["wrist"]))
    hem = between(shoulder, elbow, 0.5)
    bare.addPath(capsules((hem, RADIUS["elbow"] * 1.06), (elbow, RADIUS["elbow"])))
    sleeve = capsules((shoulder, RADIUS["shoulder"]), (hem, RADIUS["shoulder"] * 0.88))
    fore = near(elbow, wrist) + over
    return (
        Part(near(wrist, hand) + over, skin, fingers),
        Part(fore, skin, bare),
        Part(max(near(shoulder, elbow) + over, fore) + 0.001, cloth, sleeve),
    )
