"""The page on which anybody checks a receipt, over real HTTP."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from html import unescape
from html.parser import HTMLParser

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from litestar import Litestar
from litestar.testing import TestClient

from kiosk.central import asgi
from kiosk.central.centre import Centre
from kiosk.central.page_words import FINDINGS, PAGE, STANDINGS
from kiosk.central.proving import Finding
from kiosk.central.receipt_page import PATH, Asked, language
from kiosk.central.turnstile import MOST, WITHIN, Turnstile
from kiosk.domain.receipt import ReceiptCode, tagged_of
from kiosk.domain.verdict import VerdictKind
from kiosk.wire import receipts
from kiosk.wire.receipts import ReceiptFacts
from tests import builders
from tests.central.desks import PRAKERJA, Desk

OFFICE = "Disnaker Kota Bandung"


@pytest.fixture
def client(centre: Centre) -> Iterator[TestClient[Litestar]]:
    with TestClient(asgi.create(centre, rounds=False)) as client:
        yield client


def code(number: int) -> str:
    return ReceiptCode.from_secret(builders.secret(number)).text


def qr(desk: Desk, number: int, *, training: bool = False, seq: int = 0) -> str:
    """What this desk prints for made-up person `number`."""
    facts = ReceiptFacts(
        code(number).replace("-", ""), "9001", OFFICE, desk.device, desk.incarnation,
        seq or number, builders.NOW, PRAKERJA, training,
    )  # fmt: skip
    return receipts.write(facts, desk.sign, desk.kid)


def text_of(page: str) -> str:
    body = re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL)
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", body)).split())


def asked(client: TestClient[Litestar], shown: str, lang: str = "id") -> str:
    got = client.post(PATH, data={"shown": shown, "lang": lang})
    assert got.status_code == 200
    return text_of(got.text)


def found(client: TestClient[Litestar], shown: str) -> Finding:
    """By the heading of the answer and the sentence under it."""
    page = client.post(PATH, data={"shown": shown}).text
    (said,) = re.findall(r'<h2 id="found">(.*?)</h2><p>(.*?)</p>', page)
    told = tuple(map(unescape, said))
    (finding,) = [
        one for one, (what, how) in FINDINGS.items() if (what.indonesian, how.indonesian) == told
    ]
    return finding


# --- what is told ---------------------------------------------------------------------------------


def test_a_receipt_is_genuine_and_tells_how_it_stands_and_nothing_of_the_person(
    desk: Desk, client: TestClient[Litestar]
) -> None:
    assert found(client, qr(desk, 1)) is Finding.ON_ITS_WAY
    desk.send(1)
    told = asked(client, qr(desk, 1))
    assert FINDINGS[Finding.GENUINE][0].indonesian in told
    assert "Menunggu seleksi, belum tentu diterima." in told
    assert f"{OFFICE} Didaftarkan 24-11-2026 10.00 WIB Empat angka terakhir NIK 9001" in told
    answers = builders.answers(1)
    for name in ("nik", "name", "kk", "phone", "street"):
        assert answers[name] not in told
    english = asked(client, qr(desk, 1), "en")
    assert "Waiting for the draw; a place is not certain." in english


def test_a_code_alone_tells_that_it_is_known_and_how_it_stands_and_no_more(
    desk: Desk, client: TestClient[Litestar]
) -> None:
    assert found(client, code(1)) is Finding.NOT_HERE
    desk.send(1)
    told = asked(client, code(1).lower().replace("-", " "))
    assert FINDINGS[Finding.KNOWN][0].indonesian in told
    assert "Menunggu seleksi" in told
    assert OFFICE not in told
    assert "9001" not in told


def test_every_verdict_has_its_sentence_and_none_promises_too_much() -> None:
    assert set(STANDINGS) == {kind.value for kind in VerdictKind}
    assert set(FINDINGS) == set(Finding)
    for name in ("in_draw", "waiting"):
        assert "belum tentu diterima" in STANDINGS[name].indonesian
    every = [
        *PAGE.values(),
        *STANDINGS.values(),
        *(one for pair in FINDINGS.values() for one in pair),
    ]
    assert all(one.indonesian != one.english for one in every)


def test_what_is_shown_is_told_apart(
    centre: Centre, desk: Desk, client: TestClient[Litestar]
) -> None:
    genuine = qr(desk, 1)
    at = len(genuine) // 2
    forged = genuine[:at] + ("0" if genuine[at] != "0" else "1") + genuine[at + 1 :]
    assert found(client, forged) is Finding.FORGED
    assert found(client, qr(Desk(centre, 9), 1)) is Finding.STRANGER
    assert found(client, qr(desk, 1, training=True)) is Finding.PRACTICE
    assert found(client, code(1)[:-1] + ("A" if code(1)[-1] != "A" else "B")) is Finding.MISTYPED
    assert found(client, "https://contoh.id/" * 3) is Finding.UNREADABLE
    assert found(client, "KPK1:" + "A" * 9_000) is Finding.FORGED


def test_a_desk_without_permission_vouches_only_for_whom_it_sent_in_time(
    centre: Centre, desk: Desk, client: TestClient[Litestar]
) -> None:
    desk.send(1)
    centre.revoke(desk.device)
    assert found(client, qr(desk, 1)) is Finding.GENUINE
    assert found(client, qr(desk, 2)) is Finding.WITHDRAWN


def test_the_code_leads_to_the_record_and_not_the_number(
    desk: Desk, client: TestClient[Litestar]
) -> None:
    """On a disk that was copied, the same number is another person's."""
    desk.send(1)
    assert found(client, qr(desk, 2, seq=1)) is Finding.ON_ITS_WAY


# --- how it is told -------------------------------------------------------------------------------


class Outline(HTMLParser):
    """Elements with what they say of themselves."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def of(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.found if name == tag]


def test_the_page_needs_no_script_and_brings_nothing_from_elsewhere(
    client: TestClient[Litestar],
) -> None:
    got = client.get(PATH, headers={"Accept-Language": "en-GB,en;q=0.9"})
    outline = Outline(got.text)
    assert outline.of("html") == [{"lang": "en"}]
    assert not outline.of("script") + outline.of("img") + outline.of("link")
    assert got.headers["content-type"] == "text/html; charset=utf-8"
    policy = got.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    for header in ("cache-control", "referrer-policy", "x-content-type-options"):
        assert got.headers[header] in {"no-store", "no-referrer", "nosniff"}
    assert not got.cookies


def test_every_field_has_its_label_and_the_answer_is_announced(
    desk: Desk, client: TestClient[Litestar]
) -> None:
    page = client.post(PATH, data={"shown": code(1)}).text
    outline = Outline(page)
    (field,), (label,) = outline.of("textarea"), outline.of("label")
    assert label["for"] == field["id"]
    assert field["aria-describedby"] in {one.get("id") for _, one in outline.found}
    (answer,) = outline.of("section")
    assert (answer["role"], answer["aria-labelledby"]) == ("status", "found")
    assert len(outline.of("h1")) == 1
    assert "@media print" in page


def test_what_was_typed_never_comes_back_into_the_page(client: TestClient[Litestar]) -> None:
    typed = "<script>alert(1)</script>"
    assert "alert" not in client.post(PATH, data={"shown": typed, "lang": typed}).text


def test_an_office_with_odd_letters_in_its_name_is_only_a_name(
    desk: Desk, client: TestClient[Litestar]
) -> None:
    facts = ReceiptFacts(
        code(1).replace("-", ""), "9001", "<b>Dinas & Co</b>", desk.device, desk.incarnation, 1,
        builders.NOW, PRAKERJA,
    )  # fmt: skip
    page = client.post(PATH, data={"shown": receipts.write(facts, desk.sign, desk.kid)}).text
    assert "&lt;b&gt;Dinas &amp; Co&lt;/b&gt;" in page


def test_nobody_tries_out_codes_by_the_thousand(client: TestClient[Litestar]) -> None:
    statuses = [client.post(PATH, data={"shown": "K7QM"}).status_code for _ in range(MOST + 2)]
    assert statuses == [200] * MOST + [429] * 2
    got = client.post(PATH, data={"shown": "K7QM"})
    assert PAGE["often"].indonesian in text_of(got.text)
    assert int(got.headers["retry-after"]) > 0
    assert client.get(PATH).status_code == 200


async def statuses_from(host: str, centre: Centre) -> set[int]:
    """Of more questions than one caller has, each said to be asked for somebody else."""
    there = httpx.ASGITransport(asgi.create(centre, rounds=False), client=(host, 50_000))  # type: ignore[arg-type]
    async with httpx.AsyncClient(transport=there, base_url="http://pusat.invalid") as line:
        answers = [
            await line.post(
                PATH, data={"shown": "K7QM"}, headers={"X-Forwarded-For": f"x, 10.0.0.{one}"}
            )
            for one in range(MOST + 1)
        ]
    return {answer.status_code for answer in answers}


def test_only_a_proxy_on_this_machine_is_believed_for_whom_it_asks(centre: Centre) -> None:
    assert asyncio.run(statuses_from("127.0.0.1", centre)) == {200}
    assert asyncio.run(statuses_from("203.0.113.9", centre)) == {200, 429}


def test_a_record_from_before_codes_were_kept_is_found_by_its_signature(
    centre: Centre, desk: Desk, client: TestClient[Litestar]
) -> None:
    desk.send(1)
    with centre._database.transaction() as connection:
        connection.exec_driver_sql("UPDATE record SET receipt = NULL")
    assert found(client, qr(desk, 1)) is Finding.GENUINE
    assert found(client, code(1)) is Finding.NOT_HERE


def test_a_caller_gets_questions_back_with_time_and_keeps_nobody_else_waiting() -> None:
    now = 0.0
    turnstile = Turnstile(lambda: now, most=2, within=10.0)
    assert [turnstile.passes("a") for _ in range(3)] == [True, True, False]
    assert turnstile.passes("b")
    now = 5.0
    assert [turnstile.passes("a") for _ in range(2)] == [True, False]
    now = 1_000.0
    assert [turnstile.passes("a") for _ in range(3)] == [True, True, False]
    assert WITHIN / MOST >= 1  # at most one a second: 50 bits of a code take that long


@given(st.binary(max_size=400), st.text(max_size=40))
@settings(max_examples=60, deadline=None)
def test_any_form_is_read_as_something(form: bytes, accepted: str) -> None:
    asked = Asked.of(form, accepted)
    assert asked.language in {"id", "en"}
    assert language("", accepted) in {"id", "en"}


@given(st.binary(min_size=16, max_size=16))
def test_a_code_and_its_secret_lead_to_the_same_record(secret: bytes) -> None:
    assert ReceiptCode.from_secret(secret).tagged == tagged_of(secret)
    assert ReceiptCode.parse(ReceiptCode.from_secret(secret).text).tagged == tagged_of(secret)


def test_a_form_that_is_far_too_long_is_refused(client: TestClient[Litestar]) -> None:
    assert client.post(PATH, content=b"shown=" + b"A" * 40_000).status_code == 413
