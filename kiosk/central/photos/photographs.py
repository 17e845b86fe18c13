"""Everything the centre does with photographs, in one object."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from kiosk.central import settings
from kiosk.central.answers import Answer
from kiosk.central.database import Database
from kiosk.central.keys import Keys
from kiosk.central.photos import finding, opening, records, retaking
from kiosk.central.photos.album import Album
from kiosk.central.photos.opening import OpenedPhoto
from kiosk.central.photos.receiving import Receiving
from kiosk.central.photos.records import LookRow, Who
from kiosk.central.photos.retaking import Retake


class Photographs:
    """Safe from any thread, like the centre it belongs to."""

    def __init__(
        self, database: Database, keys: Keys, album: Album, clock: Callable[[], datetime]
    ) -> None:
        self._database, self._keys, self._album, self._clock = database, keys, album, clock
        self._receiving = Receiving(database, keys, album, clock)

    def take(self, body: bytes) -> Answer:
        """How much is here of what is asked about, or one more piece; custody when it is whole."""
        return self._receiving.answer(body)

    def tidy(self) -> int:
        """Pieces that nobody goes on with are thrown away; of how many photographs."""
        return self._receiving.tidy()

    def open(self, receipt: str, who: Who, album: Album | None = None) -> list[OpenedPhoto]:
        """The photographs of a record, out of `album` or its own; who looked is on record."""
        out_of = album or self._album
        return opening.open_photos(self._database, self._keys, out_of, receipt, who, self._clock())

    def retake(self, asked: Retake) -> None:
        """The record goes back to its kiosk, to be sent again with another photograph."""
        with self._database.transaction() as connection:
            epoch = settings.get(connection, settings.EPOCH)
            retaking.ask_again(connection, self._keys, asked, epoch, self._clock())

    def find_again(self, album: Album | None = None) -> int:
        """After a restore, what the album has and the database forgot; how many these were."""
        with self._database.transaction() as connection:
            epoch = settings.get(connection, settings.EPOCH)
        return finding.find_again(self._database, album or self._album, epoch, self._clock)

    def looks(self) -> list[LookRow]:
        """Who opened photographs or asked for them again, newest first."""
        with self._database.transaction() as connection:
            return records.looks(connection)
