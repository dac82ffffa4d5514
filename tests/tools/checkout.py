"""A folder with run.py, a program of two lines, and requirements that are small wheels made here."""

import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parents[2]
#: What the program says of itself: its words, and where it lies.
PROGRAM = "import sys\nprint(*sys.argv[1:])\nprint(__file__, file=sys.stderr)\n"
MODULES = ("msgspec", "platformdirs", "tomli_w")
NO_NETWORK = {"PIP_RETRIES": "1", "PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_CONFIG_FILE": os.devnull}
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


class Checkout:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = folder / ".venv"

    def build(self) -> None:
        (self.folder / "tools").mkdir(parents=True)
        for name in ("run.py", "tools/compile_translations.py", "tools/environment.py", "tools/system_packages.py"):
            shutil.copy(ROOT / name, self.folder / name)
        package = self.folder / "src" / "floorside"
        package.mkdir(parents=True)
        (package / "__init__.py").touch()
        (package / "__main__.py").write_text(PROGRAM, encoding="utf-8")
        (self.folder / "requirements").mkdir()
        self.require("1.0")

    @property
    def requirements(self) -> Path:
        return self.folder / "requirements" / "program.txt"

    @property
    def stamp(self) -> Path:
        return self.environment / "floorside-stamp"

    @property
    def site(self) -> Path:
        version = f"python{sys.version_info.major}.{sys.version_info.minor}"
        return self.environment / "lib" / version / "site-packages"

    def require(self, version: str) -> None:
        """A wheel of this version comes into the registry, and the requirements ask for it and no other."""
        wheel = make_wheel(self.folder / "wheels", "needs", version, MODULES)
        digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
        self.requirements.write_text(f"needs=={version} --hash=sha256:{digest}\n", encoding="utf-8")

    def run(self, *words: str, online: bool = True, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(self.folder / "run.py"), *words]
        environment = self.variables(online)
        return subprocess.run(command, env=environment, cwd=cwd, capture_output=True, text=True, check=False)

    def variables(self, online: bool = True) -> dict[str, str]:
        clean = {name: value for name, value in os.environ.items() if name not in (*SCREENS, "PIP_FIND_LINKS")}
        registry = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(self.folder / "wheels"), "PIP_CONFIG_FILE": os.devnull}
        return {**clean, **(registry if online else NO_NETWORK)}


def make_wheel(folder: Path, name: str, version: str, modules: tuple[str, ...]) -> Path:
    about = f"{name}-{version}.dist-info"
    files = {f"{module}.py": f"VERSION = {version!r}\n" for module in modules}
    files[f"{about}/METADATA"] = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    files[f"{about}/WHEEL"] = "Wheel-Version: 1.0\nGenerator: here\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    files[f"{about}/RECORD"] = record_of(files) + f"{about}/RECORD,,\n"
    folder.mkdir(exist_ok=True)
    wheel = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for path, text in files.items():
            archive.writestr(path, text)
    return wheel


def record_of(files: Mapping[str, str]) -> str:
    return "".join(f"{path},,{len(text.encode())}\n" for path, text in files.items())
