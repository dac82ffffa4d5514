"""The contrasts that WCAG 2.2 requires: 4.5 : 1 for text, 3 : 1 for controls and essential graphics."""

import pytest

from floorside.ui.kit.look.palette import CONTRAST, DARK, LIGHT, Colors

LOOKS = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}

GROUNDS = ("window", "rail", "panel", "card", "card_selected", "well")
TEXT = [
    *((ink, ground) for ground in GROUNDS for ink in ("text", "muted", "accent")),
    *((ink, ground) for ground in ("window", "panel", "card", "card_selected") for ink in ("hurt", "warm")),
    ("accent_text", "accent"),
    ("accent_text", "accent_hover"),
    ("accent_soft_text", "accent_soft"),
    ("warm_soft_text", "warm_soft"),
    ("hurt_text", "hurt"),
    ("stage_text", "stage"),
    ("stage_muted", "stage"),
    ("stage_text", "stage_bar"),
    ("stage_muted", "stage_bar"),
    ("left_text", "left"),
    ("right_text", "right"),
    ("button_text", "button"),
    ("stage_muted", "button"),
    ("button_strong_text", "button_strong"),
    ("button_hurt_text", "button_hurt"),
]
SHAPES = [
    *(("outline", ground) for ground in GROUNDS),
    *(("disabled", ground) for ground in GROUNDS),
    ("disabled", "text"),
    *(("focus", ground) for ground in (*GROUNDS, "accent_soft")),
    *(
        (ink, "stage")
        for ink in ("ring", "left", "right", "done_segment", "now_segment", "left_far", "right_far", "skin", "trousers")
    ),
    ("ring", "ring_track"),
    ("done_segment", "todo_segment"),
    *((now, "todo_segment") for now in ("now_segment", "ring", "left", "right")),
    *((ink, "card") for ink in ("level_3", "left_line", "right_line", "warm", "accent")),
    ("level_3", "level_0"),
]


def luminance(color: str) -> float:
    channels = (int(color[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(colors: Colors, ink: str, ground: str) -> float:
    one, other = luminance(getattr(colors, ink)), luminance(getattr(colors, ground))
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast(CONTRAST, "text", "window") == pytest.approx(21)


def too_faint(colors: Colors, pairs: list[tuple[str, str]], ratio: float) -> list[str]:
    return [f"{ink} on {ground}" for ink, ground in pairs if contrast(colors, ink, ground) < ratio]


@pytest.mark.parametrize("look", LOOKS)
def test_text_is_readable(look: str) -> None:
    assert too_faint(LOOKS[look], TEXT, 4.5) == []


@pytest.mark.parametrize("look", LOOKS)
def test_shapes_are_visible(look: str) -> None:
    assert too_faint(LOOKS[look], SHAPES, 3) == []


def test_high_contrast_is_higher() -> None:
    assert too_faint(CONTRAST, TEXT, 7) == []
