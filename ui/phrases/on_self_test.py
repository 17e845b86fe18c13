"""What `kiosk --self-test` says of each part."""

from collections.abc import Mapping
from types import MappingProxyType

from ui.phrases.both import Both

ON_SELF_TEST: Mapping[str, Both] = MappingProxyType(
    {
        "self_test.good": Both("Baik: {part}, {said}", "Works: {part}, {said}"),
        "self_test.bad": Both("RUSAK: {part}, {kind}: {said}", "BROKEN: {part}, {kind}: {said}"),
        "self_test.window": Both("jendela", "window"),
        "self_test.words": Both("kata-kata", "words"),
        "self_test.words.said": Both("bahasa: {names}", "languages: {names}"),
        "self_test.store": Both("berkas data", "data file"),
        "self_test.store.said": Both(
            "terkunci, ditulis, dibaca kembali, utuh", "locked, written, read back, sound"
        ),
        "self_test.slots": Both("kunci", "keys"),
        "self_test.slots.said": Both(
            "dikunci dan dibuka dengan kata sandi", "locked and unlocked by a password"
        ),
        "self_test.signature": Both("tanda tangan", "signature"),
        "self_test.signature.said": Both("dibuat dan diperiksa", "made and checked"),
        "self_test.seal": Both("segel", "seal"),
        "self_test.seal.said": Both("ditutup dan dibuka", "closed and opened"),
        "self_test.region": Both("wilayah", "region"),
        "self_test.programme": Both("aturan", "programme"),
        "self_test.programme.said": Both(
            "{name}, {count:n} isian", "{name}, {count:n} fields", "{name}, {count:n} field"
        ),
        "self_test.handbook": Both("buku petunjuk", "handbook"),
        "self_test.handbook.said": Both(
            "{count:n} bab dalam setiap bahasa",
            "{count:n} chapters in each language",
            "{count:n} chapter in each language",
        ),
        "self_test.receipt": Both("bukti", "receipt"),
        "self_test.receipt.said": Both(
            "kode QR dalam PDF, {count} kotak", "QR code in a PDF, {count} squares"
        ),
    }
)
