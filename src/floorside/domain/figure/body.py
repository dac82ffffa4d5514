"""Measurements of the body that the figures show: metres, for a person 1.70 m tall.

Segment lengths follow the usual anthropometric shares of body height (thigh and shank 0.245, upper arm 0.17, forearm
0.145, foot 0.152, head 0.13). The limbs are a little thinner than in life, so that they stay apart in the drawing.
"""

from typing import Final

#: The bones of the trunk, from the hips to the head.
PELVIS: Final = 0.11
LUMBAR: Final = 0.16
THORAX: Final = 0.25
NECK: Final = 0.075
SKULL: Final = 0.09  # from the top of the neck to the middle of the head
#: From the middle of the hips up to the middle of the head: the five bones of the trunk, each with its own angle.
TRUNK: Final = (PELVIS, LUMBAR, THORAX, NECK, SKULL)

#: The bones of the limbs.
THIGH: Final = 0.415
SHIN: Final = 0.41
UPPER_ARM: Final = 0.285
FOREARM: Final = 0.245
HAND: Final = 0.13
HIP_HALF_WIDTH: Final = 0.085
SHOULDER_HALF_WIDTH: Final = 0.165
SHOULDER_DROP: Final = 0.04  # how far the shoulders lie below the root of the neck

#: From the ankle to the middle of the heel and to the tip of the toes: (down towards the sole, forward).
HEEL: Final = (0.043, -0.04)
TOE: Final = (0.055, 0.16)

#: Half the thickness of the limb at each joint.
RADIUS: Final = {
    "hip": 0.088,
    "knee": 0.056,
    "calf": 0.054,
    "ankle": 0.036,
    "heel": 0.032,
    "toe": 0.02,
    "shoulder": 0.054,
    "elbow": 0.04,
    "wrist": 0.029,
    "hand": 0.026,
}
