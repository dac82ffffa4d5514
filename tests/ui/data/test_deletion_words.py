"""The words for what is deleted."""

from floorside.storage.file_names import IN_CACHE, IN_CONFIG, IN_DATA, IN_STATE
from floorside.storage.integrity.deleting import HELD, LINK
from floorside.ui.data.deletion_words import kind_names


def test_each_kind_of_file_that_goes_has_its_word() -> None:
    kinds = {kind for owned in (IN_DATA, IN_CONFIG, IN_CACHE, IN_STATE) for kind in owned.files}
    assert set(kind_names()) == {*kinds, LINK} - {HELD, "marker"}
