"""Makes resources/fonts from the npm package @fontsource/atkinson-hyperlegible-next.

Usage: python tools/make_fonts.py PACKAGE_FOLDER    (needs fonttools and brotli)

Each weight becomes one TTF: it joins the Latin subsets, makes digits of one width the default (so that a countdown does
not move sideways), and adds four arrows that the font does not have.

Both subsets have the common letters. Each letter is taken from the first subset only: from two, the merger would make a
second A, and replace the first by it (feature locl), so that a PDF no longer knew it as a letter.
"""

import shutil
import sys
import tempfile
from pathlib import Path

from fontTools.merge import Merger
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parents[1] / "resources" / "fonts"
FAMILY = "Atkinson Hyperlegible Next"
WEIGHTS = {400: "Regular", 600: "SemiBold", 700: "Bold"}
STROKE = {400: 80, 600: 106, 700: 124}
ARROWS = "→←↑↓"


def main(package: Path) -> None:
    for weight, style in WEIGHTS.items():
        font = joined_subsets(package, weight)
        use_tabular_figures(font)
        add_arrows(font, STROKE[weight])
        name_it(font, style)
        font.save(FONTS / f"AtkinsonHyperlegibleNext-{style}.ttf")
    shutil.copy(package / "LICENSE", FONTS / "LICENSE")


def joined_subsets(package: Path, weight: int) -> TTFont:
    with tempfile.TemporaryDirectory() as folder:
        parts, taken = [], set[int]()
        for subset in ("latin", "latin-ext"):
            font = TTFont(package / "files" / f"atkinson-hyperlegible-next-{subset}-{weight}-normal.woff2")
            font.flavor = None
            keep_only(font, set(font.getBestCmap()) - taken)
            taken |= set(font.getBestCmap())
            parts.append(f"{folder}/{subset}.ttf")
            font.save(parts[-1])
        return Merger().merge(parts)


def keep_only(font: TTFont, characters: set[int]) -> None:
    options = Options(layout_features=["*"], name_IDs=["*"], notdef_outline=True, glyph_names=True)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)


def use_tabular_figures(font: TTFont) -> None:
    gsub = font["GSUB"].table
    lookups = {
        index
        for record in gsub.FeatureList.FeatureRecord
        if record.FeatureTag == "tnum"
        for index in record.Feature.LookupListIndex
    }
    wide = {
        plain: tabular
        for index in lookups
        for subtable in gsub.LookupList.Lookup[index].SubTable
        for plain, tabular in getattr(subtable, "ExtSubTable", subtable).mapping.items()
    }
    for table in font["cmap"].tables:
        table.cmap = {code: wide.get(glyph, glyph) for code, glyph in table.cmap.items()}


def add_arrows(font: TTFont, stroke: int) -> None:
    advance, half, reach = 760, 300, 225
    middle = font["OS/2"].sCapHeight // 2
    turns = {"→": lambda x, y: (x, y), "←": lambda x, y: (-x, -y), "↑": lambda x, y: (-y, x), "↓": lambda x, y: (y, -x)}
    for arrow in ARROWS:
        pen = TTGlyphPen(None)
        for outline in arrow_outlines(half, reach, stroke):
            points = [turns[arrow](x, y) for x, y in outline]
            points = [(round(advance / 2 + x), round(middle + y)) for x, y in points]
            pen.moveTo(points[0])
            for point in points[1:]:
                pen.lineTo(point)
            pen.closePath()
        name = f"uni{ord(arrow):04X}"
        font.setGlyphOrder([*font.getGlyphOrder(), name])
        font["glyf"][name] = pen.glyph()
        font["glyf"][name].recalcBounds(font["glyf"])
        font["hmtx"][name] = (advance, font["glyf"][name].xMin)
        for table in font["cmap"].tables:
            table.cmap[ord(arrow)] = name


def arrow_outlines(half: float, reach: float, stroke: float) -> list[list[tuple[float, float]]]:
    """An arrow to the right around the origin: its shaft and its head, in font units, clockwise."""
    thick = stroke * 1.42
    shaft = [(-half, stroke / 2), (half - thick / 2, stroke / 2), (half - thick / 2, -stroke / 2), (-half, -stroke / 2)]
    back = half - reach
    head = [(back, reach), (back + thick, reach), (half + stroke / 2, 0), (back + thick, -reach), (back, -reach)]
    return [shaft, [*head, (half + stroke / 2 - thick, 0)]]


def name_it(font: TTFont, style: str) -> None:
    """Give all weights the same family name, so that a program can select them by weight."""
    names = font["name"]
    for number in (16, 17, 21, 22, 25):
        names.removeNames(nameID=number)
    full = f"{FAMILY} {style}"
    legacy_family, legacy_style = (full, "Regular") if style == "SemiBold" else (FAMILY, style)
    texts = {1: legacy_family, 2: legacy_style, 4: full, 6: full.replace(" ", ""), 16: FAMILY, 17: style}
    for number, text in texts.items():
        names.setName(text, number, 3, 1, 0x409)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
