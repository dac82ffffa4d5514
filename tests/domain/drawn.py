"""All figures: each exercise in its usual form, then the forms that look different."""

from floorside.domain.figure.figure import Figure
from floorside.resource_files import resource_path
from floorside.storage.files.shipped.catalogue import load_catalogue
from floorside.storage.files.shipped.figures import load_figure

CATALOGUE = load_catalogue().exercises
EXERCISES = sorted(path.stem for path in resource_path("figures").glob("*.toml"))


def _drawn() -> dict[str, Figure]:
    found = {}
    for exercise in EXERCISES:
        usual = found[exercise] = load_figure(exercise)
        for form in (*CATALOGUE[exercise].easier, *CATALOGUE[exercise].harder):
            figure = load_figure(exercise, form.key)
            if figure != usual:
                found[f"{exercise}/{form.key}"] = figure
    return found


#: By "bridge" or "bridge/half-height".
DRAWN = _drawn()
