"""Looks for a person in everything that Qt and Python still hold of them."""

from __future__ import annotations

import gc
import types
from collections.abc import Iterable, Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QClipboard, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QCompleter, QWidget


def settle() -> None:
    """What was thrown away is gone."""
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()


def left_in_qt(secrets: Iterable[str]) -> list[str]:
    """Texts, names, descriptions and properties of every object there is, and the clipboard."""
    secrets = tuple(secrets)
    found = [
        f"{type(one).__name__}.{name}"
        for one in _objects()
        for name, text in _texts(one)
        if _holds(text, secrets)
    ]
    clipboard = QGuiApplication.clipboard()
    found += [str(mode) for mode in QClipboard.Mode if _holds(clipboard.text(mode), secrets)]
    return found


def left_in_python(secrets: Iterable[str]) -> list[str]:
    """Everything that the garbage collector can reach from what it tracks, but for the test's own
    frames, modules and the secrets themselves."""
    secrets = tuple(secrets)
    own = {id(one) for one in secrets}
    found = []
    for one in gc.get_objects():
        if isinstance(one, types.FrameType | types.ModuleType) or one is secrets:
            continue
        found += [
            f"{type(one).__name__}: {str(held)[:40]!r}"
            for held in gc.get_referents(one)
            if isinstance(held, str | bytes) and id(held) not in own and _holds(held, secrets)
        ]
    return found


def left_on_disk(folder: Path, secrets: Iterable[str]) -> list[str]:
    """Files in which a secret can be read, however their letters are written."""
    wanted = [
        form.encode(code)
        for one in secrets
        for form in {one, one.upper(), one.lower(), one.title()}
        for code in ("utf-8", "utf-16-le", "utf-16-be")
    ]
    files = [file for file in folder.rglob("*") if file.is_file()]
    return [str(file) for file in files if any(one in file.read_bytes() for one in wanted)]


def prints_of(images: Iterable[QImage]) -> frozenset[bytes]:
    """By which a picture is known again; of the picture itself nothing is held."""
    return frozenset(_print_of(image) for image in images)


def left_of_pictures(prints: frozenset[bytes]) -> list[str]:
    """Those of these pictures that Python still holds somewhere."""
    return [
        f"{type(one).__name__}: {held.width()}x{held.height()}"
        for one in gc.get_objects()
        if not isinstance(one, types.FrameType | types.ModuleType)
        for held in gc.get_referents(one)
        if isinstance(held, QImage) and not held.isNull() and _print_of(held) in prints
    ]


def _print_of(image: QImage) -> bytes:
    return sha256(image.constBits()).digest()


def _objects() -> Iterator[QObject]:
    tops = [*QApplication.topLevelWidgets(), QApplication.instance()]
    for top in tops:
        if top is not None and shiboken6.isValid(top):
            yield top
            yield from top.findChildren(QObject)


def _texts(one: QObject) -> Iterator[tuple[str, str]]:
    meta = one.metaObject()
    for at in range(meta.propertyCount()):
        value = meta.property(at).read(one)
        if isinstance(value, str):
            yield str(meta.property(at).name()), value
    for name in one.dynamicPropertyNames():
        key = bytes(name.data()).decode()
        with suppress(RuntimeError):  # Qt's own, of a kind that Python cannot read
            yield key, str(one.property(key))
    if isinstance(one, QWidget):
        yield from (("tooltip", one.toolTip()), ("name", one.accessibleName()))
        yield from (("description", one.accessibleDescription()), ("title", one.windowTitle()))
    if isinstance(one, QCompleter):
        model = one.model()
        for row in range(model.rowCount()):
            yield "completion", str(model.data(model.index(row, 0)))


def _holds(text: str | bytes, secrets: tuple[str, ...]) -> bool:
    if isinstance(text, bytes):
        return any(one.encode() in text for one in secrets)
    return any(one.casefold() in text.casefold() for one in secrets)
