"""`kiosk --self-test`: does every part work on this machine, in a throw-away folder?"""

from __future__ import annotations

import argparse
import os
import secrets
import tempfile
from collections.abc import Callable
from pathlib import Path

from ui.commands.speech import Exit, tell, words_of
from ui.words import Words


def self_test(asked: argparse.Namespace) -> Exit:
    """One line a part; exit 0 only when all of them work."""
    failed, words = 0, words_of(asked)
    with tempfile.TemporaryDirectory(prefix="loket-uji-") as folder:
        for name, part in _PARTS.items():
            try:
                said = part(Path(folder), words)
            except Exception as error:  # noqa: BLE001 - whatever is broken is what is asked for
                failed += 1
                facts = {"kind": type(error).__name__, "said": error}
                tell(words.say("self_test.bad", part=words.say(f"self_test.{name}"), **facts))
            else:
                tell(words.say("self_test.good", part=words.say(f"self_test.{name}"), said=said))
    return Exit.FAULT if failed else Exit.DONE


def _words(_: Path, words: Words) -> str:
    """Every language has a voice of its own, and its words are not another's."""
    names = words.names_of_languages()
    if len(set(names.values())) < 2:
        raise RuntimeError("a language has no words")
    return words.say("self_test.words.said", names=", ".join(names.values()))


def _window(folder: Path, words: Words) -> str:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from kiosk.usecases.site import Site
    from ui.compose import application, build

    running = application()
    window = build(Site(folder / "window"), language=words.language)
    window.show()
    running.processEvents()
    picture = window.grab()
    window.close()
    if picture.isNull():
        raise RuntimeError("nothing was painted")
    return f"{picture.width()} x {picture.height()}"


def _store(folder: Path, words: Words) -> str:
    from kiosk.store.store import Store

    key = secrets.token_bytes(32)
    path = folder / "kiosk.db"
    with Store.create(path, key) as store, store.write() as tx:
        tx.put_setting("self-test", b"kept")
    with Store.open(path, key) as store:
        with store.read() as tx:
            if tx.setting("self-test") != b"kept":
                raise RuntimeError("what was written is not there")
        findings = store.integrity()
    if findings:
        raise RuntimeError(findings[0])
    if b"SQLite format 3" in path.read_bytes()[:16]:
        raise RuntimeError("the file is not encrypted")
    return words.say("self_test.store.said")


def _slots(folder: Path, words: Words) -> str:
    from kiosk.device.slots import KeySlots

    slots = KeySlots.create(folder / "keys", {"office": "Uji"})
    key = secrets.token_bytes(32)
    password = secrets.token_hex(8)
    slots.add_password_slot(key, "uji", "Uji", "supervisor", password)
    if slots.unlock(None, password).db_key != key:
        raise RuntimeError("another key came out")
    return words.say("self_test.slots.said")


def _signature(_: Path, words: Words) -> str:
    from kiosk.device.identity import Identity
    from kiosk.wire import cose, trust

    identity = Identity.new(secrets.token_bytes)
    kid = trust.key_id(identity.signing_public)
    signed = cose.sign1(b"words", {cose.KID: kid}, identity.sign, kind=cose.Kind.CONTACT)
    read = cose.verify1(
        signed, lambda _: identity.signing_public, kinds=cose.Kind.CONTACT, limit=4096
    )
    if read.payload != b"words":
        raise RuntimeError("other words came out")
    return words.say("self_test.signature.said")


def _seal(_: Path, words: Words) -> str:
    from kiosk.wire import hpke

    pair = hpke.new_keypair()
    sealed = hpke.seal(b"words", pair.public, b"self-test")
    if hpke.unseal(sealed, pair.private, b"self-test") != b"words":
        raise RuntimeError("other words came out")
    return words.say("self_test.seal.said")


def _region(_: Path, _words: Words) -> str:
    from kiosk.gazetteer.regions import Regions

    with Regions.open() as regions:
        village = regions.search_villages("gegerkalong", near="3273", limit=1)[0]
    return f"{village.name}, {village.district.name}, {village.regency.name}"


def _programme(_: Path, words: Words) -> str:
    from kiosk.usecases.machine import Machine
    from kiosk.usecases.programmes import bundled

    programme = bundled(Machine())
    count = len(programme.form.fields)
    return words.say("self_test.programme.said", name=programme.id, count=count)


def _handbook(_: Path, words: Words) -> str:
    from ui.models.handbook import read_handbook

    indonesian, english = read_handbook("id"), read_handbook("en")
    if not indonesian or [one.key for one in indonesian] != [one.key for one in english]:
        raise RuntimeError("chapters are missing")
    return words.say("self_test.handbook.said", count=len(indonesian))


def _receipt(_: Path, words: Words) -> str:
    from datetime import UTC, datetime

    from ui.printing.blocks import Code
    from ui.printing.pdf import Sheet, pdf_of
    from ui.printing.qr import QrCode

    code = Code(QrCode.of("KPK1:SELF-TEST"))
    sheet = Sheet(lambda painter: code.paint(painter, 0, 0, 720), 80, 40, "x", datetime.now(UTC))
    if not pdf_of(sheet).startswith(b"%PDF"):
        raise RuntimeError("no PDF came out")
    return words.say("self_test.receipt.said", count=code.code.size)


def _pictures(_: Path, words: Words) -> str:
    """A grey card on a dark table is found, cut out, kept and opened; faces can be looked for."""
    import numpy as np

    from kiosk.imaging.codes import codes_in
    from kiosk.imaging.files import frame_of
    from kiosk.imaging.gate import CardGate, FaceGate
    from kiosk.imaging.pictures import of_card

    frame = np.full((720, 1280, 3), 40, np.uint8)
    frame[80:640, 196:1084] = 170
    frame[160:560:40, 240:700] = 20
    sight = CardGate().look(frame)
    kept = of_card(frame, sight.outline)
    if not sight.outline or frame_of(kept.jpeg).shape != (kept.height, kept.width, 3):
        raise RuntimeError("no card was found")
    if FaceGate().look(frame).outline or codes_in(frame):
        raise RuntimeError("a card was taken for a face or a code")
    return words.say("self_test.pictures.said", width=kept.width, height=kept.height)


def _lenses(_: Path, words: Words) -> str:
    """What looks for cameras is there; a machine without one is in order too."""
    from ui.camera.lenses import lenses

    found = lenses()
    from PySide6.QtMultimedia import QMediaFormat

    if not QMediaFormat().supportedFileFormats(QMediaFormat.ConversionMode.Decode):
        raise RuntimeError("the plugin of the camera is missing")
    return words.say("self_test.lenses.said", count=len(found))


def _reading(_: Path, words: Words) -> str:
    """Whether the optional reader of cards is there; if it is, it must start."""
    from kiosk.imaging.reading import CardReader

    reader = CardReader(start=120, hurry=True)
    if not reader.is_present:
        return words.say("self_test.reading.absent")
    started = reader.wake()
    reader.close()
    if not started:
        raise RuntimeError("its process does not start")
    return words.say("self_test.reading.said")


_PARTS: dict[str, Callable[[Path, Words], str]] = {
    "words": _words,
    "window": _window,
    "store": _store,
    "slots": _slots,
    "signature": _signature,
    "seal": _seal,
    "region": _region,
    "programme": _programme,
    "handbook": _handbook,
    "receipt": _receipt,
    "pictures": _pictures,
    "lenses": _lenses,
    "reading": _reading,
}
