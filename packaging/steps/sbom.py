"""A list for machines of all that a package holds (SBOM, CycloneDX 1.6): `sbom.py folder` or `sbom.py windows`.

Runs in the environment that builds, which has the library for it. Two lists of one commit are the same.
"""

import platform
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from importlib.metadata import distributions
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

sys.path[:0] = [str(Path(__file__).resolve().parents[1]), str(Path(__file__).resolve().parents[2])]

from cyclonedx.factory.license import LicenseFactory  # noqa: E402
from cyclonedx.model import ExternalReference, ExternalReferenceType, XsUri  # noqa: E402
from cyclonedx.model import component as cyclonedx  # noqa: E402
from cyclonedx.model.bom import Bom  # noqa: E402
from cyclonedx.output.json import JsonV1Dot6  # noqa: E402

from steps.folder import FOLDER, files_of  # noqa: E402
from steps.notices import Component, components  # noqa: E402
from steps.release import DIST, ENVIRONMENT, epoch, version  # noqa: E402
from steps.windows import FOLDER as WINDOWS_FOLDER  # noqa: E402
from steps.windows import NOTICES  # noqa: E402
from steps.windows_opus import opus_facts  # noqa: E402
from steps.windows_parts import python_facts  # noqa: E402

OF_QT = ("Qt", "Qt for Python (PySide6, Shiboken)")


def main(kind: str) -> int:
    on_windows = kind == "windows"
    site = WINDOWS_FOLDER / "lib" if on_windows else next(ENVIRONMENT.glob("lib/python3*/site-packages"))
    known = components(NOTICES) if on_windows else components()
    files = files_of(WINDOWS_FOLDER if on_windows else FOLDER)
    of_windows = {"Python": python_facts()["version"], "Opus": opus_facts()["version"]}
    told = {"Floorside": version(), **(of_windows if on_windows else {"Python": platform.python_version()})}
    package = f"Floorside-{version()}-setup" if on_windows else f"floorside-{version()}-linux-{platform.machine()}"
    target = DIST / f"{package}.cdx.json"
    DIST.mkdir(exist_ok=True)
    target.write_text(listed(package, [part_of(each, site, files, told) for each in known]), encoding="utf-8")
    print(target)
    return 0


def listed(package: str, parts: Iterable[cyclonedx.Component]) -> str:
    bom = Bom(serial_number=uuid5(NAMESPACE_URL, f"{package} {epoch()}"))
    bom.metadata.timestamp = datetime.fromtimestamp(epoch(), UTC)
    bom.metadata.component = cyclonedx.Component(
        name=package, version=version(), type=cyclonedx.ComponentType.APPLICATION, bom_ref=package
    )
    bom.components.update(parts)
    bom.register_dependency(bom.metadata.component, bom.components)
    text: str = JsonV1Dot6(bom).output_as_string(indent=1)
    return text + "\n"


def part_of(each: Component, site: Path, files: Iterable[str], told: Mapping[str, str]) -> cyclonedx.Component:
    source = [ExternalReference(type=ExternalReferenceType.SOURCE_DISTRIBUTION, url=XsUri(each.source))]
    return cyclonedx.Component(
        name=each.name,
        version=version_of(each, site, files, told),
        bom_ref=each.name,
        licenses=[LicenseFactory().make_from_string(each.licence)],
        external_references=source if each.source else (),
    )


def version_of(each: Component, site: Path, files: Iterable[str], told: Mapping[str, str]) -> str | None:
    """As it is told, or as the package that it was taken from says; ICU only numbers its libraries."""
    if known := told.get(each.name.partition(",")[0]):
        return known
    names = {"pyside6_essentials"} if each.name in OF_QT else {text[5:] for text in each.texts if text[:5] == "dist:"}
    for found in distributions(path=[str(site)]):
        if re.sub("[-.]", "_", found.name.lower()) in names:
            return found.version
    for text in each.texts:
        if text.startswith("debian:"):
            return debian_version_of(text[7:])
    numbers = (re.search(r"(?:\.so\.|-)(\d+)(?:\.dll)?$", file) for file in files if each.holds(file))
    return next((number[1] for number in numbers if number), None)


def debian_version_of(package: str) -> str:
    command = ["dpkg-query", "-W", "-f=${Version}", package]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()[0]


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
