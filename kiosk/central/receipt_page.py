"""The page on which anybody checks a receipt: plain HTML, made here, in either language."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from html import escape
from typing import Final
from urllib.parse import parse_qs

from kiosk.central import telling
from kiosk.central.page_style import STYLE
from kiosk.central.page_words import FINDINGS, PAGE, STANDINGS
from kiosk.central.proving import LONGEST, Finding, Proven
from kiosk.central.words import Both

PATH: Final = "/receipt"
Say = Callable[[Both], str]
LARGEST: Final = 16_384  # bytes of a form
_STYLE_HASH: Final = base64.b64encode(sha256(STYLE.encode()).digest()).decode()
HEADERS: Final[Mapping[str, str]] = {
    "Content-Security-Policy": (
        f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "no-referrer",
    "Vary": "Accept-Language",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex",
}
_TONES: Final[Mapping[Finding, str]] = {
    Finding.GENUINE: "good",
    Finding.ON_ITS_WAY: "good",
    Finding.KNOWN: "good",
    Finding.FORGED: "bad",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What came with a form; `language` is what the page is in."""

    shown: str
    language: str

    @classmethod
    def of(cls, form: bytes, accepted: str) -> Asked:
        fields = parse_qs(form.decode("utf-8", "replace"), max_num_fields=8)
        shown = fields.get("shown", [""])[0][:LONGEST]
        return cls(shown, language(fields.get("lang", [""])[0], accepted))


def language(wanted: str, accepted: str = "") -> str:
    """The one that was chosen, or the browser's; Indonesian for everybody else."""
    if wanted in {"id", "en"}:
        return wanted
    first = accepted.split(",", maxsplit=1)[0].strip().lower()
    return "en" if first.startswith("en") else "id"


def page(spoken: str, proven: Proven | None = None, notice: str = "") -> str:
    """With what was found, with a notice (a name in `PAGE`), or with the form alone."""

    def say(both: Both) -> str:
        return escape(both.english if spoken == "en" else both.indonesian)

    title, other = say(PAGE["title"]), "id" if spoken == "en" else "en"
    answer = f'<section role="alert"><h2>{say(PAGE[notice])}</h2></section>' if notice else ""
    if proven is not None:
        answer = _answer(proven, say)
    return (
        f'<!doctype html><html lang="{spoken}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{title}</title><style>{STYLE}</style></head><body>"
        f"<header><div><strong>Loket Prakerja</strong>"
        f'<a href="{PATH}?lang={other}" lang="{other}" hreflang="{other}">{say(PAGE["other"])}</a>'
        f"</div></header><main><h1>{title}</h1>{answer}{_form(spoken, say, proven is not None)}"
        f'<p class="free">{say(PAGE["free"])}</p></main></body></html>'
    )


def _form(spoken: str, say: Say, has_answer: bool) -> str:
    label = say(PAGE["again" if has_answer else "label"])
    focus = "" if has_answer else " autofocus"
    return (
        f'<form method="post" action="{PATH}" accept-charset="utf-8">'
        f'<p>{say(PAGE["lead"])}</p><input type="hidden" name="lang" value="{spoken}">'
        f'<label for="shown">{label}</label>'
        f'<textarea id="shown" name="shown" required maxlength="{LONGEST}" autocomplete="off" '
        f'autocapitalize="characters" spellcheck="false" aria-describedby="hint"{focus}></textarea>'
        f'<p class="hint" id="hint">{say(PAGE["hint"])}</p>'
        f'<button type="submit">{say(PAGE["check"])}</button></form>'
    )


def _answer(proven: Proven, say: Say) -> str:
    what, how = FINDINGS[proven.finding]
    facts = [
        ("standing", say(STANDINGS[proven.standing]) if proven.standing else ""),
        ("photos", say(PAGE["awaited"]) if proven.photos_awaited else ""),
        ("office", escape(proven.office)),
        ("when", escape(telling.moment(proven.captured_at))),
        ("nik_end", escape(proven.nik_end)),
    ]
    told = "".join(f"<dt>{say(PAGE[name])}</dt><dd>{value}</dd>" for name, value in facts if value)
    listed = f"<dl>{told}</dl>" if told else ""
    tone = _TONES.get(proven.finding, "soft")
    return (
        f'<section class="{tone}" role="status" aria-labelledby="found">'
        f'<h2 id="found">{say(what)}</h2><p>{say(how)}</p>{listed}</section>'
    )
