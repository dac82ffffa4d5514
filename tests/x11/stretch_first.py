"""A routine that begins with a hold on each side, followed by exercises with reps."""

from pathlib import Path

NAME = "Stretch first"


def stretch_first(folder: Path) -> str:
    """Write it as one of the person's own into this data folder; its id."""
    items = "".join(f'[[items]]\nexercise = "{id_}"\n' for id_ in ("supine-figure-four", "bridge", "hip-circles"))
    (folder / "routines").mkdir(parents=True, exist_ok=True)
    (folder / "routines" / "stretch-first.toml").write_text(f'id = "stretch-first"\nname = "{NAME}"\n{items}')
    return "stretch-first"
