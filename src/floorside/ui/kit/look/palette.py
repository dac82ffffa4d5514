"""Every colour of the program, named by its purpose. Each look is one value of `Colors`."""

from typing import NamedTuple


class Colors(NamedTuple):  # creating a dataclass of this size takes 5 ms longer
    """Colours as "#rrggbb". `…_text`: for text and icons on the colour before the underscore.

    `text`, `muted`, `accent` and `hurt` are for `window`, `rail`, `panel`, `card`, `card_selected` and `well`; so is
    `disabled`: the words of a control that does nothing at present.
    `outline`: the edge of a control on them, `well_edge`: that of a button or a well. `level_1` to `level_3`: the days
    of the calendar; `left_line` and `right_line`: the colours of the sides on a card.
    """

    window: str
    rail: str
    panel: str
    card: str
    card_edge: str
    card_selected: str
    well: str
    well_edge: str
    line: str
    outline: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    accent_text: str
    accent_soft: str
    accent_soft_text: str
    warm: str
    warm_soft: str
    warm_soft_text: str
    hurt: str
    hurt_text: str
    focus: str
    level_0: str
    level_1: str
    level_2: str
    level_3: str
    left_line: str
    right_line: str

    # The session's stage, dark in every look, since people read it from two metres.
    stage: str = "#0f1b1d"
    stage_bar: str = "#132527"
    stage_text: str = "#eaf3f0"
    stage_muted: str = "#9fb8b6"
    ring: str = "#7fd8c4"
    ring_track: str = "#1c3436"
    left: str = "#f2b35e"
    left_text: str = "#2a1c05"
    right: str = "#8fc1f2"
    right_text: str = "#08203a"
    button: str = "#1e3739"
    button_text: str = "#eaf3f0"
    button_strong: str = "#eaf3f0"
    button_strong_text: str = "#0f1b1d"
    button_hurt: str = "#5a2f2b"
    button_hurt_text: str = "#ffe9e4"
    done_segment: str = "#4fae9c"
    now_segment: str = "#f2b35e"
    todo_segment: str = "#2c4648"

    # The figure, always on `stage`.
    skin: str = "#f0c8a4"
    skin_far: str = "#c79a78"
    shirt: str = "#7fd8c4"
    shirt_far: str = "#57a898"
    trousers: str = "#4a93a6"
    trousers_far: str = "#33697a"
    left_far: str = "#b9803a"
    right_far: str = "#6d9fd4"
    mat: str = "#1c3436"
    prop: str = "#8c9f8e"
    hair: str = "#5d4434"


LIGHT = Colors(
    window="#f4f1ea",
    rail="#ebe6db",
    panel="#fbf9f4",
    card="#fbf9f4",
    card_edge="#fbf9f4",
    card_selected="#ffffff",
    well="#f0ece2",
    well_edge="#f0ece2",
    line="#ded8ca",
    outline="#85806f",
    text="#1d2b2c",
    muted="#546362",
    disabled="#85806f",
    accent="#1d6e62",
    accent_hover="#175a50",
    accent_text="#ffffff",
    accent_soft="#d8ebe5",
    accent_soft_text="#12463f",
    warm="#9c5520",
    warm_soft="#f6e2c4",
    warm_soft_text="#5c3207",
    hurt="#a23a2e",
    hurt_text="#ffffff",
    focus="#1d6e62",
    level_0="#e4dfd3",
    level_1="#9fd0c2",
    level_2="#5fae9c",
    level_3="#2b8577",
    left_line="#b06a1c",
    right_line="#2f6fa8",
)

DARK = Colors(
    window="#121c1e",
    rail="#0d1618",
    panel="#172426",
    card="#1b2a2c",
    card_edge="#1b2a2c",
    card_selected="#213336",
    well="#21312f",
    well_edge="#21312f",
    line="#2c3e40",
    outline="#728886",
    text="#e8efec",
    muted="#a3b5b2",
    disabled="#728886",
    accent="#7fd8c4",
    accent_hover="#9ae5d4",
    accent_text="#0c2b26",
    accent_soft="#1f4740",
    accent_soft_text="#c4f1e6",
    warm="#f0a868",
    warm_soft="#4b3517",
    warm_soft_text="#fbdfb4",
    hurt="#f29c90",
    hurt_text="#35100b",
    focus="#9ae5d4",
    level_0="#26373a",
    level_1="#2d5f56",
    level_2="#459083",
    level_3="#7fd8c4",
    left_line="#f2b35e",
    right_line="#8fc1f2",
)

CONTRAST = DARK._replace(
    window="#000000",
    rail="#000000",
    panel="#000000",
    card="#000000",
    card_edge="#8c8c8c",
    card_selected="#00332c",
    well="#101010",
    well_edge="#8c8c8c",
    line="#8c8c8c",
    outline="#ffffff",
    text="#ffffff",
    muted="#e6e6e6",
    disabled="#909090",
    accent="#6cf0d6",
    accent_hover="#a8ffee",
    accent_text="#000000",
    accent_soft="#00443a",
    accent_soft_text="#ffffff",
    warm="#ffb766",
    warm_soft="#4a2c00",
    warm_soft_text="#ffffff",
    hurt="#ffa79c",
    hurt_text="#000000",
    focus="#ffe14d",
    level_0="#2b2b2b",
    level_1="#1c6e60",
    level_2="#35ad98",
    level_3="#6cf0d6",
    left_line="#ffc04d",
    right_line="#9fd0ff",
    stage="#000000",
    stage_bar="#000000",
    stage_text="#ffffff",
    stage_muted="#e6e6e6",
    ring="#6cf0d6",
    ring_track="#3a3a3a",
    left="#ffc04d",
    left_text="#000000",
    right="#9fd0ff",
    right_text="#000000",
    button="#303030",
    button_text="#ffffff",
    button_strong="#ffffff",
    button_strong_text="#000000",
    button_hurt="#7a1f14",
    button_hurt_text="#ffffff",
    done_segment="#49c9b1",
    now_segment="#ffc04d",
    todo_segment="#595959",
    mat="#3a3a3a",
)
