import pytest

from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.dose.beyond_range import range_words


@pytest.mark.parametrize(
    ("exercise", "said"),
    [
        ("bridge", "10–15 times, each held 1–5\xa0s"),
        ("supine-figure-four", "30–90\xa0s"),
        ("hip-circles", "5–15 each way"),
        ("straddle-fold", "5–8 breaths"),
    ],
)
def test_each_number_of_a_range_says_what_it_is(catalogue: Catalogue, exercise: str, said: str) -> None:
    entry = catalogue.exercises[exercise]
    limits = entry.usual or entry.range
    assert range_words(entry.kind, limits) == said
