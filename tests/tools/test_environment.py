"""The environment of run.py: it installs what was tested, and a working environment stays usable."""

import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from tools.other_pythons import other_pythons
from tools.system_packages import LINUX

from tests.tools.checkout import Checkout
from tools import environment

pytestmark = pytest.mark.skipif(not LINUX, reason="the folders of an environment have other names")

NOT_RENEWED = (
    "floorside: preparing .venv, which takes a few minutes the first time\n"
    "floorside: .venv could not be renewed (the packages could not be fetched); going on with what is there\n"
)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    made = Checkout(tmp_path_factory.mktemp("built") / "checkout")
    made.build()
    done = made.run("plan")
    assert (done.returncode, done.stdout) == (0, "plan\n"), done.stderr
    return made


@pytest.fixture
def checkout(built: Checkout, tmp_path: Path) -> Checkout:
    """A moved copy of one whose environment is ready."""
    shutil.copytree(built.folder, tmp_path / "moved", symlinks=True)
    return Checkout(tmp_path / "moved")


def assert_runs(done: subprocess.CompletedProcess[str], checkout: Checkout, said: str = "") -> None:
    assert (done.returncode, done.stdout) == (0, "plan\n"), done.stderr
    assert done.stderr == f"{said}{checkout.folder}/src/floorside/__main__.py\n"


def renews(done: subprocess.CompletedProcess[str]) -> bool:
    return done.returncode == 0 and done.stderr.startswith("floorside: preparing .venv")


def test_a_folder_that_was_moved_runs_its_own_sources_without_a_network(checkout: Checkout) -> None:
    assert_runs(checkout.run("plan", online=False), checkout)


def test_the_first_start_needs_a_network_and_says_so(checkout: Checkout) -> None:
    shutil.rmtree(checkout.environment)
    done = checkout.run("plan", online=False)
    assert done.returncode == 2
    assert done.stderr.splitlines()[1:] == [
        "floorside: the packages could not be fetched; connect to the network and start again"
    ]


def test_two_first_starts_at_once_both_get_there(checkout: Checkout) -> None:
    shutil.rmtree(checkout.environment)
    with ThreadPoolExecutor() as both:
        for done in list(both.map(checkout.run, ("plan", "plan"))):
            assert (done.returncode, done.stdout) == (0, "plan\n"), done.stderr
    assert_runs(checkout.run("plan", online=False), checkout)


def test_a_package_with_other_bytes_than_the_tested_one_is_refused(checkout: Checkout) -> None:
    shutil.rmtree(checkout.environment)
    (wheel,) = (checkout.folder / "wheels").iterdir()
    wheel.write_bytes(wheel.read_bytes() + b"more")
    done = checkout.run("plan")
    assert done.returncode == 2
    assert "DO NOT MATCH THE HASHES" in done.stderr


class TestWithoutANetwork:
    def test_other_requirements_do_not_stop_what_works(self, checkout: Checkout) -> None:
        stamp, asked = checkout.stamp.read_bytes(), checkout.requirements.read_bytes()
        checkout.require("2.0")
        assert_runs(checkout.run("plan", online=False), checkout, NOT_RENEWED)
        assert checkout.stamp.read_bytes() == stamp
        checkout.requirements.write_bytes(asked)
        assert_runs(checkout.run("plan", online=False), checkout)

    def test_a_comment_in_the_requirements_asks_for_nothing(self, checkout: Checkout) -> None:
        checkout.requirements.write_text("# anew\n" + checkout.requirements.read_text("utf-8"), "utf-8")
        assert renews(checkout.run("plan", online=False))
        assert_runs(checkout.run("plan", online=False), checkout)

    def test_what_imports_goes_on_though_something_is_missing(self, checkout: Checkout) -> None:
        checkout.stamp.unlink()
        checkout.require("2.0")
        assert_runs(checkout.run("plan", online=False), checkout, NOT_RENEWED)

    def test_what_does_not_import_is_not_started(self, checkout: Checkout) -> None:
        (checkout.site / "tomli_w.py").unlink()
        done = checkout.run("plan", online=False)
        assert (done.returncode, done.stdout) == (2, "")
        assert "connect to the network" in done.stderr

    def test_an_environment_of_another_python_goes_on(self, checkout: Checkout) -> None:
        others = other_pythons()
        if not others:
            pytest.skip("there is no other Python here")
        shutil.rmtree(checkout.environment)
        registry = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(checkout.folder / "wheels")}
        words = [others[0].path, str(checkout.folder / "run.py"), "plan"]
        subprocess.run(words, env={**os.environ, **registry}, check=True, capture_output=True)
        assert_runs(checkout.run("plan", online=False), checkout, NOT_RENEWED)
        assert [line.name for line in (checkout.environment / "lib").iterdir()] == [f"python{others[0].name}"]
        assert not checkout.environment.with_name(".venv-old").exists()
        assert renews(checkout.run("plan"))
        assert_runs(checkout.run("plan", online=False), checkout)


class TestARepair:
    def test_other_requirements_are_installed(self, checkout: Checkout) -> None:
        checkout.require("2.0")
        assert renews(checkout.run("plan"))
        assert "2.0" in (checkout.site / "msgspec.py").read_text("utf-8")
        assert_runs(checkout.run("plan", online=False), checkout)

    @pytest.mark.parametrize("module", ["platformdirs.py", "tomli_w.py"])
    def test_a_module_that_is_gone_comes_back(self, checkout: Checkout, module: str) -> None:
        (checkout.site / module).unlink()
        assert renews(checkout.run("plan"))
        assert (checkout.site / module).exists()

    def test_an_emptied_module_is_filled(self, checkout: Checkout) -> None:
        (checkout.site / "msgspec.py").write_bytes(b"")
        assert renews(checkout.run("plan"))
        assert (checkout.site / "msgspec.py").read_bytes()
        assert_runs(checkout.run("plan", online=False), checkout)

    def test_a_package_that_was_uninstalled_comes_back(self, checkout: Checkout) -> None:
        for path in (*checkout.site.glob("needs-*.dist-info"), checkout.site / "msgspec.py"):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        assert renews(checkout.run("plan"))
        assert_runs(checkout.run("plan", online=False), checkout)

    def test_a_package_whose_list_is_gone_comes_back(self, checkout: Checkout) -> None:
        next(checkout.site.glob("needs-*.dist-info/RECORD")).unlink()
        (checkout.site / "msgspec.py").unlink()
        assert renews(checkout.run("plan"))
        assert_runs(checkout.run("plan", online=False), checkout)

    @pytest.mark.parametrize("kind", ["file", "dangling link", "link", "half made", "without its Python"])
    def test_whatever_stands_in_its_place_gives_way(self, checkout: Checkout, kind: str) -> None:
        elsewhere = checkout.folder / "elsewhere"
        checkout.environment.rename(elsewhere)
        if kind == "file":
            checkout.environment.write_text("elsewhere", encoding="utf-8")
        elif kind == "dangling link":
            checkout.environment.symlink_to("nowhere")
        elif kind == "link":
            (elsewhere / "bin" / "python").unlink()
            checkout.environment.symlink_to("elsewhere")
        elif kind == "half made":
            checkout.environment.mkdir()
        else:
            shutil.copytree(elsewhere, checkout.environment, symlinks=True)
            (checkout.environment / "bin" / "python").unlink()
        assert renews(checkout.run("plan"))
        assert_runs(checkout.run("plan", online=False), checkout)
        assert not checkout.environment.with_name(".venv-old").exists()
        assert (elsewhere / "pyvenv.cfg").exists()

    def test_after_a_renewal_that_was_killed_the_old_one_is_there_again(self, checkout: Checkout) -> None:
        checkout.environment.rename(checkout.environment.with_name(".venv-old"))
        checkout.environment.mkdir()
        checkout.require("2.0")
        assert_runs(checkout.run("plan", online=False), checkout, NOT_RENEWED)

    def test_what_was_made_for_the_tests_does_for_the_program(self, checkout: Checkout) -> None:
        checkout.requirements.rename(checkout.requirements.with_name("tests.txt"))
        stamp = checkout.stamp.read_text("utf-8").removeprefix("program")
        checkout.stamp.write_text("tests" + stamp, "utf-8")
        assert_runs(checkout.run("plan", online=False), checkout)


class TestOnASystemThatIsTooOldForQt:
    @staticmethod
    def ask(checkout: Checkout, name: str, needs: str, qt: bool = False) -> None:
        more = f"pyside6-addons==6.99 --hash=sha256:{'0' * 64}\n" if qt else ""
        checkout.requirements.with_name(name).write_text(needs + more, "utf-8")

    def test_an_older_qt_does(self, checkout: Checkout) -> None:
        needs = checkout.requirements.read_text("utf-8")
        self.ask(checkout, "program.txt", needs, qt=True)
        self.ask(checkout, "program-oldest.txt", needs)
        assert renews(checkout.run("plan"))
        assert_runs(checkout.run("plan", online=False), checkout)
        assert environment.has_window(checkout.environment)

    def test_where_there_is_none_the_commands_work(self, checkout: Checkout) -> None:
        needs = checkout.requirements.read_text("utf-8")
        self.ask(checkout, "program.txt", needs, qt=True)
        self.ask(checkout, "program-oldest.txt", needs, qt=True)
        self.ask(checkout, "program-without-qt.txt", needs)
        assert renews(checkout.run("plan"))
        assert_runs(checkout.run("plan", online=False), checkout)
        assert not environment.has_window(checkout.environment)


class TestOnAFullDisk:
    """No file may grow at all."""

    @staticmethod
    def run(checkout: Checkout) -> subprocess.CompletedProcess[str]:
        full_disk = "import os, resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))"
        script = full_disk + "; os.execv(sys.argv[1], sys.argv[1:])"
        command = [sys.executable, "-c", script, sys.executable, str(checkout.folder / "run.py"), "plan"]
        return subprocess.run(command, env=checkout.variables(), capture_output=True, text=True, check=False)

    def test_the_first_start_is_refused_in_one_line(self, checkout: Checkout) -> None:
        shutil.rmtree(checkout.environment)
        done = self.run(checkout)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.count("\n") == 2
        assert "check the permissions and free space of this folder" in done.stderr

    def test_what_works_goes_on(self, checkout: Checkout) -> None:
        checkout.require("2.0")
        done = self.run(checkout)
        assert (done.returncode, done.stdout) == (0, "plan\n"), done.stderr
        assert "going on with what is there" in done.stderr
        assert renews(checkout.run("plan"))
        assert "2.0" in (checkout.site / "msgspec.py").read_text("utf-8")


def test_no_file_in_the_current_folder_is_ever_run(checkout: Checkout, tmp_path: Path) -> None:
    hostile = tmp_path / "downloads"
    hostile.mkdir()
    names = ["compileall", "floorside", "json", "msgspec", "pip", "run", "tools", "typing", "venv"]
    for name in names:
        (hostile / f"{name}.py").write_text(f"open('{name}-ran', 'w')\nraise SystemExit(0)\n", encoding="utf-8")
    assert_runs(checkout.run("plan", online=False, cwd=hostile), checkout)
    checkout.require("2.0")
    assert renews(checkout.run("plan", cwd=hostile))
    checkout.environment.rename(checkout.folder / "elsewhere")
    assert renews(checkout.run("plan", cwd=hostile))
    assert sorted(path.name for path in hostile.iterdir()) == [f"{name}.py" for name in names]


def test_without_ensurepip_another_pip_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "has", lambda module: module == "pip")
    environment.make_environment(tmp_path / ".venv")
    assert environment.works(environment.python_of(tmp_path / ".venv"), "-c", "import sys")
    assert not environment.works(environment.python_of(tmp_path / ".venv"), "-m", "pip", "--version")


def test_pyside_need_not_compile_modules_of_its_own_at_each_start() -> None:
    shiboken = pytest.importorskip("shiboken6")
    assert list((Path(shiboken.__file__).parent / "files.dir").rglob("loader*.pyc"))
