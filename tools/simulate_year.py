"""Draws docs/simulated-year.svg: 24 fictional people and their doses over a year. `python -m tools.simulate_year`."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from xml.sax.saxutils import escape

from tools.simulated_life import DAYS, FIRST_DAY, Year, simulate_all
from tools.simulated_people import PEOPLE, CandidateId, Person

from floorside.domain.exercise import Side
from floorside.domain.progression.suggestion import Kind
from floorside.domain.progression.traffic_light import Light

PICTURE = Path(__file__).parents[1] / "docs" / "simulated-year.svg"

COLUMNS = 2
PANEL_WIDTH, PANEL_HEIGHT = 640, 236
LEFT, TOP, CHART_WIDTH, CHART_HEIGHT = 92, 56, 520, 120
LOWEST, HIGHEST = -2.0, 2.6
LIGHTS = {"green": ("#3f8f5b", 6), "amber": ("#d39b2a", 11), "red": ("#b5403a", 18), "unscored": ("#8a8f98", 3)}
MARKED: dict[CandidateId, str] = {
    ("supine-figure-four", Side.LEFT): "#2266aa",
    ("supine-figure-four", Side.RIGHT): "#d0661c",
}
RUNGS = {-1: "easier form", 0: "usual, bottom", 1: "usual, ceiling", 2: "harder, ceiling"}


def main() -> None:
    years = simulate_all(PEOPLE)
    PICTURE.write_text(picture(years), encoding="utf-8")
    for year in years:
        print(summary(year))


def summary(year: Year) -> str:
    """One line of a table: sessions, reds, suggestions, and how high the doses were."""
    kinds = [suggestion.kind for _, suggestion in year.shown]
    counts = " | ".join(str(kinds.count(kind)) for kind in Kind)
    lights = [light for _, light in year.lights]
    start, end = ([line[place] for line in year.heights.values()] for place in (0, -1))
    middle = f"{sum(start) / len(start):.1f} → {sum(end) / len(end):.1f}"
    reds = lights.count(Light.RED)
    return f"| {year.person.name} | {len(lights)} | {reds} | {counts} | {middle} | {min(end):.1f} to {max(end):.1f} |"


def picture(years: list[Year]) -> str:
    rows = -(-len(years) // COLUMNS)
    width, height = COLUMNS * PANEL_WIDTH, rows * PANEL_HEIGHT + 30
    panels = [
        f'<g transform="translate({i % COLUMNS * PANEL_WIDTH},{i // COLUMNS * PANEL_HEIGHT + 30})">{_panel(year)}</g>'
        for i, year in enumerate(years)
    ]
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif"'
            f' font-size="12" fill="#333a44">',
            f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
            '<text x="16" y="24">Each line is one exercise and side: '
            '<tspan fill="#2266aa" font-weight="bold">figure-four left</tspan>, '
            '<tspan fill="#d0661c" font-weight="bold">figure-four right</tspan>, the others grey. '
            "Below, each session: short green, middle amber, tall red, grey not scored.</text>",
            *panels,
            "</svg>",
        ]
    )


def _panel(year: Year) -> str:
    parts = [_title(year.person), *_grid(), *_away(year.person)]
    others = [line for candidate, line in year.heights.items() if candidate not in MARKED]
    parts += [_line(line, "#b9bec6", 1.2) for line in others]
    parts += [_line(year.heights[candidate], colour, 2) for candidate, colour in MARKED.items()]
    parts += _bars(year)
    return "".join(parts)


def _title(person: Person) -> str:
    return (
        f'<text x="16" y="22" font-size="15" font-weight="bold">{escape(person.name)}</text>'
        f'<text x="16" y="40">{escape(person.story)}</text>'
    )


def _grid() -> list[str]:
    lines = []
    for rung, name in RUNGS.items():
        y = _y(rung)
        lines.append(f'<path d="M{LEFT} {y:.1f}h{CHART_WIDTH}" stroke="#e3e6ea"/>')
        lines.append(f'<text x="{LEFT - 6}" y="{y + 4:.1f}" text-anchor="end" font-size="10">{name}</text>')
    for month in range(13):
        x = LEFT + CHART_WIDTH * month / 12
        lines.append(f'<path d="M{x:.1f} {TOP}v{CHART_HEIGHT + 24}" stroke="#eff1f3"/>')
    return lines


def _away(person: Person) -> list[str]:
    """Shaded areas: flares, weeks away, weeks with symptoms down the leg."""
    spans = [(flare.day, flare.day + 3 * flare.half_days, "#f6dcd9") for flare in person.flares]
    spans += [(first, last, "#e9edf2") for first, last in person.away]
    spans += [(*person.spreads, "#f6dcd9")]
    return [
        f'<rect x="{_x(start):.1f}" y="{TOP}" width="{_x(end) - _x(start):.1f}" height="{CHART_HEIGHT}" fill="{fill}"/>'
        for start, end, fill in spans
        if end > start
    ]


def _line(heights: list[float], colour: str, width: float) -> str:
    """Steps: a dose stays until it changes."""
    path = f"M{_x(0):.1f} {_y(heights[0]):.1f}"
    for day, (before, after) in enumerate(pairwise(heights), start=1):
        if before != after:
            path += f"H{_x(day):.1f}V{_y(after):.1f}"
    return f'<path d="{path}H{_x(len(heights)):.1f}" fill="none" stroke="{colour}" stroke-width="{width}"/>'


def _bars(year: Year) -> Iterator[str]:
    """The lights of all sessions, one path for each light."""
    bottom = TOP + CHART_HEIGHT + 26
    for light, (colour, tall) in LIGHTS.items():
        days = [(day - FIRST_DAY) / timedelta(days=1) for day, shown in year.lights if shown == light]
        path = "".join(f"M{_x(day) + 1:.1f} {bottom}v-{tall}" for day in days)
        if path:
            yield f'<path d="{path}" stroke="{colour}" stroke-width="2"/>'


def _x(day: float) -> float:
    return LEFT + CHART_WIDTH * day / DAYS


def _y(height: float) -> float:
    return TOP + CHART_HEIGHT * (HIGHEST - max(LOWEST, min(height, HIGHEST))) / (HIGHEST - LOWEST)


if __name__ == "__main__":
    main()
