import pytest

from floorside.devices.sound.stream_clock import SERVER_SECONDS, StreamClock


def fed(reports: list[tuple[float, float]]) -> StreamClock:
    clock = StreamClock()
    for now, taken in reports:
        clock.report(now, taken)
    return clock


def test_it_cannot_tell_before_the_server_takes_something_a_second_time() -> None:
    assert fed([(10.0, 0.0), (10.04, 0.0)]).start() is None
    assert fed([(10.0, 0.016)]).start() is None


def test_the_earliest_report_is_the_true_one() -> None:
    clock = fed([(10.0, 0.016), (10.048, 0.04), (10.081, 0.08), (10.127, 0.12)])
    assert clock.start() == pytest.approx(10.001 + SERVER_SECONDS)


def test_it_follows_a_card_that_runs_slow() -> None:
    # One part in a thousand: after 60 s the stream is 60 ms behind the clock.
    clock = fed([(10 + i * 0.04, i * 0.04 * 0.999) for i in range(1500)])
    assert clock.start() == pytest.approx(10.06 + SERVER_SECONDS, abs=0.002)


def test_after_a_standstill_it_starts_anew() -> None:
    clock = fed([(10.0, 0.016), (10.04, 0.05), (10.08, 0.09), (12.0, 0.1), (12.04, 0.14)])
    assert clock.start() == pytest.approx(11.9 + SERVER_SECONDS)


def test_a_jump_is_known_after_a_second() -> None:
    before = [(10 + i * 0.04, i * 0.04) for i in range(50)]
    after = [(12 + i * 0.04 + 0.02, 2 + i * 0.04) for i in range(30)]
    assert fed(before + after).start() == pytest.approx(10.02 + SERVER_SECONDS)
