"""Files that are written behind the window: in order, whatever fails, and all of them before the program ends."""

import threading

from floorside.services.file_writer import FileWriter


def test_files_are_written_in_their_order_on_another_thread_and_waited_for(qapp: object) -> None:
    done: list[tuple[int, bool]] = []
    writer = FileWriter(lambda _: None)
    for number in range(20):
        writer.write(lambda number=number: done.append((number, threading.current_thread() is threading.main_thread())))  # type: ignore[misc]
    assert writer.flush()
    assert done == [(number, False) for number in range(20)]
    writer.close()


def test_one_that_fails_is_told_and_the_others_are_written() -> None:
    failed: list[str] = []
    written: list[str] = []

    def refuse() -> None:
        raise OSError(28, "No space left on device")

    writer = FileWriter(lambda error: failed.append(type(error).__name__))
    for do in (refuse, lambda: written.append("one"), lambda: 1 // 0, lambda: written.append("two")):
        writer.write(do)  # type: ignore[arg-type]
    writer.flush()
    assert (failed, written) == (["OSError", "ZeroDivisionError"], ["one", "two"])
    writer.close()


def test_closing_writes_what_is_left_and_what_comes_later_at_once() -> None:
    may_go_on, written = threading.Event(), list[str]()

    def slow() -> None:
        may_go_on.wait()
        written.append("slow")

    writer = FileWriter(lambda _: None)
    writer.write(slow)
    assert not writer.flush(0.0)
    may_go_on.set()
    writer.close()
    assert written == ["slow"]
    writer.write(lambda: written.append("late"))
    assert written == ["slow", "late"]
    writer.close()
