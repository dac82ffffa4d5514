"""What of Qt goes into the package: what our modules and the plugins named here need, and nothing else.

PyInstaller takes along every plugin of every module it meets, and what those need: 93 MB that nobody uses. What is
left is found by following each library's own list of what it links to, so nothing can be forgotten in a list by hand.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import PurePath

#: PyInstaller's form: where it goes, where it comes from, what it is.
Entry = tuple[str, str, str]
#: The libraries that a file links to.
Links = Callable[[str], Iterable[str]]

QTS_TRANSLATIONS = "PySide6/Qt/translations/"
#: The words of Qt's own dialogs, in the languages of ours that Qt has.
DIALOGS = ("qtbase_de", "qtbase_es", "qtbase_fr", "qtbase_pt_BR")
PLUGINS_AT = "PySide6/Qt/plugins/"
#: Icons are drawn from SVG by our own code, and Qt reads PNG without a plugin. The others are kinds of pictures that
#: somebody may choose for an exercise; JPEG is also what they are kept as.
PLUGINS = {
    "imageformats": ("libqjpeg.so", "libqpdf.so", "libqwebp.so"),
    "platforms": ("libqxcb.so", "libqwayland.so", "libqoffscreen.so"),
    "xcbglintegrations": ("libqxcb-egl-integration.so", "libqxcb-glx-integration.so"),
    "platformthemes": ("libqxdgdesktopportal.so", "libqgtk3.so"),
    "platforminputcontexts": ("libcomposeplatforminputcontextplugin.so", "libibusplatforminputcontextplugin.so"),
    "printsupport": ("libcupsprintersupport.so",),
    "texttospeech": ("libqtexttospeech_speechd.so", "libqtexttospeech_mock.so"),
    "wayland-shell-integration": ("libxdg-shell.so",),
    "wayland-decoration-client": ("libadwaita.so", "libbradient.so"),
    "wayland-graphics-integration-client": ("libqt-plugin-wayland-egl.so",),
}
#: They go along, and Qt leaves them out where the system has no GTK or CUPS; these themselves are the system's.
NEEDS_NOT_COUNTED = ("libqgtk3.so", "libcupsprintersupport.so")
#: The system's libraries come with the system; the desktop's must fit each other. Of these a copy goes along: some
#: desktops have not got them, or have them under another name.
OWN_COPIES = (
    "libpython",
    "libbz2.so.1.0",
    "libexpat.so.1",
    "libffi.so.8",
    "liblzma.so.5",
    "libopus.so.0",
    "libsqlite3.so.0",
    "libuuid.so.1",
    "libz.so.1",
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-image.so.0",
    "libxcb-keysyms.so.1",
    "libxcb-render-util.so.0",
    "libxcb-util.so.1",
)
SYSTEM = ("/usr/lib/", "/lib/")
#: Nothing links to them: the program loads them by name. It decodes the recorded voice.
LOADED = ("libopus.so.0",)
#: Modules of Python that nothing here uses, or that only a program on the network would.
EXCLUDED_MODULES = (
    *("_hashlib", "_ssl", "ssl", "tkinter", "unittest", "pydoc", "lib2to3", "setuptools", "pip", "numpy"),
    *("asyncio", "jeepney.io.asyncio", "multiprocessing"),
    "wakepy",  # not on Linux
    "tzdata",  # every desktop has it
    "PySide6.QtMultimediaWidgets",  # PyInstaller takes it along with QtMultimedia
)


def chosen(binaries: Iterable[Entry], links: Links) -> list[Entry]:
    """Of the binaries that PyInstaller found, in its order."""
    found = [entry for entry in binaries if not is_left_to_the_system(entry[1])]
    by_name = {PurePath(where).name: source for where, source, _ in found}
    kept = needed([source for where, source, kind in found if is_root(where, kind)], by_name, links)
    return [entry for entry in found if entry[1] in kept]


def is_left_to_the_system(source: str) -> bool:
    name = PurePath(source).name
    is_library = ".so" in name and "lib-dynload" not in source
    return is_library and source.startswith(SYSTEM) and not name.startswith(OWN_COPIES)


def is_root(where: str, kind: str) -> bool:
    """Modules that are imported, and the plugins and libraries named above."""
    if where.startswith(PLUGINS_AT):
        folder, _, name = where.removeprefix(PLUGINS_AT).partition("/")
        return name in PLUGINS.get(folder, ())
    return kind == "EXTENSION" or where in LOADED or where.startswith("libpython")


def needed(roots: Iterable[str], by_name: dict[str, str], links: Links) -> set[str]:
    """The roots, and each library that one of them links to, by way of others too. All are paths of sources."""
    found, waiting = set[str](), list(roots)
    while waiting:
        source = waiting.pop()
        if source not in found:
            found.add(source)
            waiting.extend(_linked(source, by_name, links))
    return found


def _linked(source: str, by_name: dict[str, str], links: Links) -> Iterator[str]:
    if PurePath(source).name not in NEEDS_NOT_COUNTED:
        yield from (by_name[name] for name in links(source) if name in by_name)


def is_data_kept(entry: Entry, binaries: Iterable[Entry]) -> bool:
    """A link is kept with what it leads to. Of Qt's translations those of its dialogs are kept, in our languages."""
    where, target, kind = entry
    if kind == "SYMLINK":
        return target in {kept for kept, *_ in binaries}
    if ".dist-info/" in where:
        return where.endswith("/METADATA")  # the report names the version in it
    return not where.startswith(QTS_TRANSLATIONS) or PurePath(where).stem in DIALOGS
