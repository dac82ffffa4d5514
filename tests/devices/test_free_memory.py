"""Memory is given back: also that of objects which existed when the program had started."""

import gc
from weakref import ref

from floorside.devices.free_memory import free_memory


class Circle:
    def __init__(self) -> None:
        self.itself = self


def test_garbage_that_is_exempt_from_collection_is_freed() -> None:
    circle = ref(Circle())
    gc.freeze()
    try:
        gc.collect()
        assert circle() is not None
        free_memory()
        assert circle() is None
        assert gc.get_freeze_count() > 0, "what is left is exempt again"
    finally:
        gc.unfreeze()


def test_what_was_exempt_before_it_began_is_not_looked_at() -> None:
    gc.collect()
    before = ref(Circle())
    gc.freeze()
    try:
        since = ref(Circle())
        free_memory(gc.get_freeze_count())
        assert before() is not None
        assert since() is None
    finally:
        gc.unfreeze()
        gc.collect()
