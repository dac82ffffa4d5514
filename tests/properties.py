"""How many examples a property tries: a share of what the profile says (tests/conftest.py), where each takes long."""

from collections.abc import Sequence

from hypothesis import HealthCheck, settings


def examples(share: float, allowing: Sequence[HealthCheck] = ()) -> settings:
    """`allowing`: health checks that this property fails for a reason."""
    profile = settings()
    return settings(
        max_examples=max(1, round(share * profile.max_examples)),
        suppress_health_check=(*profile.suppress_health_check, *allowing),
    )
