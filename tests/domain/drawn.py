"""Every figure there is: of each exercise the usual form, then the forms that look different."""

from floorside.domain.figure.figure import Figure
from floorside.domain.forms import rung_numbers, rung_of
from floorside.resource_files import resource_path
from floorside.storage.files.figures import load_figure

EXERCISES = sorted(path.stem for path in resource_path("figures").glob("*.toml"))


def _drawn() -> dict[str, Figure]:
    found = {}
    for exercise in EXERCISES:
        usual = found[exercise] = load_figure(exercise)
        for rung in rung_numbers(exercise):
            form, figure = rung_of(exercise, rung), load_figure(exercise, rung)
            if form is not None and figure != usual:
                found[f"{exercise}/{form.key}"] = figure
    return found


#: By "bridge" or "bridge/half-height".
DRAWN = _drawn()
