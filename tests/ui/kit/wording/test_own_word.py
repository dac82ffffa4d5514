import pytest

from floorside.domain.exercise import DoseKind, Posture
from floorside.domain.own_exercise import own_exercise, own_text
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.wording.own_word import own_word


@pytest.mark.parametrize(("name", "said"), [("Bridge", "your own"), ("bridge", "your own"), ("Clam", "")])
def test_only_an_own_exercise_that_is_called_like_a_shipped_one_is_marked(
    catalogue: Catalogue, name: str, said: str
) -> None:
    exercises = {**catalogue.exercises, "own": own_exercise("own", Posture.SUPINE, DoseKind.HOLD)}
    texts = {**catalogue.texts, "own": own_text(name)}
    assert own_word("own", exercises, texts) == said
    assert own_word("bridge", exercises, texts) == ""
    assert own_word("gone", exercises, texts) == ""
