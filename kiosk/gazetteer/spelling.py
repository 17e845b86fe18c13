"""How place names are compared: what is left when case, accents and punctuation are gone."""

from __future__ import annotations

import re
import unicodedata

_WITHIN_A_WORD = re.compile(r"['\"`\u00b4\u02bc\u2018\u2019]")  # all that serve as an apostrophe
_ACCENTS = re.compile(r"[\u0300-\u036f]")
_WORD = re.compile(r"[a-z0-9]+")

# What everybody says where the list has a long official name.
_EVERYDAY = (
    (re.compile(r"\bdaerah khusus( ibu ?kota)?\b", re.IGNORECASE), "DKI"),
    (re.compile(r"\bdaerah istimewa\b", re.IGNORECASE), "DI"),
    (re.compile(r"\b(adm|administrasi)\b\.? *", re.IGNORECASE), ""),
)

# What people write in front of a name, and how the table spells it; "" is no part of any name.
_LABELS = {
    "kel": "",
    "kelurahan": "",
    "ds": "",
    "desa": "",
    "kec": "",
    "kecamatan": "",
    "prov": "",
    "prop": "",
    "provinsi": "",
    "propinsi": "",
    "kab": "kabupaten",
}


def words(text: str) -> list[str]:
    """The words of a name in small ASCII letters and digits: "Pa' Kebuan/Sei. II" has four."""
    text = _WITHIN_A_WORD.sub("", text)
    if not text.isascii():
        text = _ACCENTS.sub("", unicodedata.normalize("NFKD", text))
    return _WORD.findall(text.lower())


def key(text: str) -> str:
    """Equal for names that differ in spacing and punctuation only: "Suka Sari" is "Sukasari"."""
    return "".join(words(text))


def without_labels(found: list[str]) -> list[str]:
    """`kel gegerkalong kec sukasari` without `kel` and `kec`.

    A label alone stays: more likely it is the beginning of a name, as in Kelapa Dua.
    """
    names = [name for word in found if (name := _LABELS.get(word, word))]
    return names or found[-1:]


def key_without_labels(text: str) -> str:
    return "".join(without_labels(words(text)))


def everyday(name: str) -> str:
    """DKI Jakarta for Daerah Khusus Ibukota Jakarta; other names stay as they are."""
    for official, said in _EVERYDAY:
        name = official.sub(said, name)
    return name
