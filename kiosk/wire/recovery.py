"""Recovery: a kiosk that nobody can open any more, the centre, and two short texts between them.

Neither needs a network: they travel in a file, by e-mail, or as a QR code. The request tells
nothing that a finder of the machine could not read there; the reply is of use to the one kiosk
that asked.
"""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Final

from kiosk.domain import receipt
from kiosk.errors import ReplyUnreadable
from kiosk.wire import codec, cose, hpke
from kiosk.wire.cose import KID, Kind, Sign
from kiosk.wire.trust import Trust

REQUEST: Final = "KPKLUPA1:"
REPLY: Final = "KPKPULIH1:"
LIMIT: Final = 1024
_KEY_BYTES, _SEALED_BYTES, _DEVICE_BYTES = 32, 32 + hpke.OVERHEAD, 16
_SPOKEN_LETTERS: Final = 8
_INFO: Final = b"kpk-recovery-v1\x00"


@dataclass(frozen=True, slots=True)
class RecoveryRequest:
    """The recovery slot as it lies beside the data, and a key made for this one answer.

    `public` is the recovery key that the slot was sealed to, `once` the one-time public key.
    """

    device: bytes
    public: bytes
    sealed: bytes
    once: bytes
    office: str
    desk: str
    made_at: datetime


def write_request(request: RecoveryRequest) -> str:
    return _text(
        REQUEST,
        codec.encode(
            {
                "device": request.device,
                "public": request.public,
                "sealed": request.sealed,
                "once": request.once,
                "office": request.office,
                "desk": request.desk,
                "at": codec.to_micros(request.made_at),
            }
        ),
    )


def read_request(text: str) -> RecoveryRequest:
    """Raises `ReplyUnreadable` for what is no request, however it was mangled on the way."""
    payload = _bytes(REQUEST, text)
    fields = codec.Reading(codec.decode(payload, limit=LIMIT, reason="recovery"))
    return RecoveryRequest(
        device=fields.octets("device", _DEVICE_BYTES),
        public=fields.octets("public", _KEY_BYTES),
        sealed=fields.octets("sealed", _SEALED_BYTES),
        once=fields.octets("once", _KEY_BYTES),
        office=fields.text("office", 200),
        desk=fields.text("desk", 200),
        made_at=fields.moment("at"),
    )


def digest(request: str) -> bytes:
    """Names a request, whatever became of its line ends on the way."""
    return sha256(_bytes(REQUEST, request)).digest()


def spoken(request: str) -> str:
    """Eight letters that the two people compare by telephone: nobody changed the request."""
    letters = receipt.encode(int.from_bytes(digest(request)[:5], "big"), _SPOKEN_LETTERS)
    return f"{letters[:4]}-{letters[4:]}"


def same_spoken(heard: str, request: str) -> bool:
    def plain(text: str) -> str:
        letters = (letter for letter in text.upper() if letter.isalnum())
        return "".join(letters).translate(str.maketrans("ILO", "110"))

    return plain(heard) == plain(spoken(request))


def open_slot(request: RecoveryRequest, recovery_private: bytes) -> bytes:
    """The database key in the slot; `ReplyUnreadable` where it was sealed to another key, or for
    another device than the one that is named."""
    return hpke.unseal(request.sealed, recovery_private, _slot_info(request))


def write_reply(request: str, key: bytes, at: datetime, sign: Sign, kid: bytes) -> str:
    """The key, sealed to the one-time key of this request, signed by the centre."""
    asked, name = read_request(request), digest(request)
    payload = {
        "request": name,
        "device": asked.device,
        "sealed": hpke.seal(key, asked.once, _INFO + name),
        "at": codec.to_micros(at),
    }
    signed = cose.sign1(codec.encode(payload), {KID: kid}, sign, kind=Kind.RECOVERY)
    return _text(REPLY, signed)


def answers(reply: str, request: str) -> bool:
    """Whether this claims to be the reply to that request, not verified."""
    try:
        return _of_reply(reply).octets("request", 32) == digest(request)
    except ReplyUnreadable:
        return False


def unseal_reply(reply: str, request: str, once_private: bytes) -> bytes:
    """The key in a reply; whether the centre sent it is seen with `demand_centre`, once the data
    that know the centre are open. Raises `ReplyUnreadable`."""
    fields, name = _of_reply(reply), digest(request)
    if fields.octets("request", 32) != name:
        raise ReplyUnreadable(reason="request")
    return hpke.unseal(fields.octets("sealed", _SEALED_BYTES), once_private, _INFO + name)


def demand_centre(reply: str, trust: Trust) -> None:
    """Raises `ReplyNotSigned` where it was not the centre that answered."""
    cose.verify1(_bytes(REPLY, reply), trust.key_for, kinds=Kind.RECOVERY, limit=LIMIT)


def _of_reply(reply: str) -> codec.Reading:
    payload = cose.payload_of(_bytes(REPLY, reply), limit=LIMIT)
    return codec.Reading(codec.decode(payload, limit=LIMIT, reason="recovery"))


def _slot_info(request: RecoveryRequest) -> bytes:
    """What the slot is bound to: `device/README.md` says how it is spelt."""
    told = {
        "device": request.device.hex(),
        "kind": "recovery",
        "public": request.public.hex(),
        "seal": "hpke-x25519-hkdf-sha256-chacha20-poly1305",
    }
    return b"kpk-slot-v1\x00" + json.dumps(told, sort_keys=True).encode()


def _text(prefix: str, data: bytes) -> str:
    """Letters and digits only: no mail program breaks them, and a QR code packs them well."""
    return prefix + base64.b32encode(data).decode().rstrip("=")


def _bytes(prefix: str, text: str) -> bytes:
    letters = "".join(text.split()).upper()
    if not letters.startswith(prefix) or len(letters) > 2 * LIMIT:
        raise ReplyUnreadable(reason="recovery")
    letters = letters.removeprefix(prefix)
    try:
        data = base64.b32decode(letters + "=" * (-len(letters) % 8))
    except (binascii.Error, ValueError) as error:
        raise ReplyUnreadable(reason="recovery") from error
    if _text("", data) != letters:
        raise ReplyUnreadable(reason="recovery")
    return data
