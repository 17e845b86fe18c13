"""The page about receipts on HTTP: a form that works without a script, and not too many times."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from typing import Any, Final

from litestar import Request, Response, get, post
from litestar.handlers import HTTPRouteHandler

from kiosk.central.gate import Full, Gate
from kiosk.central.proving import Proven
from kiosk.central.receipt_page import HEADERS, LARGEST, PATH, Asked, language, page
from kiosk.central.turnstile import WITHIN, Turnstile
from kiosk.errors import Failure

_HERE: Final = frozenset({"127.0.0.1", "::1"})
_log = logging.getLogger(__name__)


def receipt_page(
    prove: Callable[[str], Proven], gate: Gate, timer: Callable[[], float] = time.monotonic
) -> list[HTTPRouteHandler]:
    """`prove` runs behind the gate, like everything that asks the database."""
    turnstile = Turnstile(timer)

    @get(PATH, include_in_schema=False)
    async def form(request: Request[Any, Any, Any]) -> Response[str]:
        wanted = str(request.query_params.get("lang", ""))
        return _html(page(language(wanted, request.headers.get("accept-language", ""))))

    @post(PATH, status_code=200, include_in_schema=False, request_max_body_size=LARGEST)
    async def answer(request: Request[Any, Any, Any]) -> Response[str]:
        asked = Asked.of(await request.body(), request.headers.get("accept-language", ""))
        if not asked.shown.strip():
            return _html(page(asked.language))
        if not turnstile.passes(_caller(request)):
            retry = {"Retry-After": str(round(WITHIN))}
            return _html(page(asked.language, notice="often"), 429, retry)
        try:
            proven = await gate.run(prove, asked.shown)
        except (Failure, Full) as error:
            _log.warning("receipts cannot be checked: %s", error)
            return _html(page(asked.language, notice="away"), 503, {"Retry-After": "5"})
        return _html(page(asked.language, proven))

    return [form, answer]


def _caller(request: Request[Any, Any, Any]) -> str:
    """Who asks; a proxy on this very machine says for whom it does, and nobody else is believed."""
    host = request.client.host if request.client else ""
    said = request.headers.get("x-forwarded-for", "")
    return said.rpartition(",")[2].strip() if said and host in _HERE else host


def _html(text: str, status: int = 200, more: Mapping[str, str] | None = None) -> Response[str]:
    headers = {**HEADERS, **(more or {})}
    return Response(text, status_code=status, media_type="text/html", headers=headers)
