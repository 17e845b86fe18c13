"""The centre: one object that answers kiosks and operators, whatever carries their requests."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, Self

from kiosk.central import (
    carrying,
    contacting,
    enrolling,
    filling,
    overview,
    proving,
    recovering,
    settings,
)
from kiosk.central.answers import Answer
from kiosk.central.catalogue import Catalogue
from kiosk.central.database import PATIENCE, Database
from kiosk.central.enrolling import IssuedCode
from kiosk.central.failures import DeviceUnknown, NothingPublished
from kiosk.central.figures import Figures
from kiosk.central.intake import Intake
from kiosk.central.judge import Judge
from kiosk.central.keys import Keys, RandomBytes
from kiosk.central.overview import DeviceRow, Status, WaveCount
from kiosk.central.photos.album import Album, NoAlbum
from kiosk.central.photos.photographs import Photographs
from kiosk.central.proving import Proven
from kiosk.central.recovering import RecoveryRow
from kiosk.domain.programme import Programme


class Centre:
    """Safe from any thread; any number of processes may open one on the same database."""

    def __init__(
        self,
        database: Database,
        keys: Keys,
        clock: Callable[[], datetime],
        random_bytes: RandomBytes,
        album: Album,
    ) -> None:
        self._database, self._keys = database, keys
        self._clock, self._random_bytes = clock, random_bytes
        self._catalogue, self._figures = Catalogue(keys), Figures()
        self._judge = Judge(database, keys, self._catalogue, clock)
        self._intake = Intake(database, keys, self._judge, clock)
        self.photos = Photographs(database, keys, album, clock)

    @classmethod
    def open(
        cls,
        url: str,
        *,
        clock: Callable[[], datetime],
        random_bytes: RandomBytes,
        threads: int = 8,
        patience: timedelta = PATIENCE,
        album: Album | None = None,
    ) -> Self:
        """The centre of this database, which is made ready if it is new; photographs go into
        `album`, and stay on their kiosks where there is none."""
        database = Database.connect(url, threads, patience)
        try:
            with database.transaction() as connection:
                keys = Keys.of(connection, random_bytes, clock())
                settings.put_first(connection, settings.EPOCH, 1)
        except BaseException:
            database.close()
            raise
        return cls(database, keys, clock, random_bytes, album or NoAlbum())

    def close(self) -> None:
        self._database.close()

    # --- kiosks ----------------------------------------------------------------------------------

    def enrol(self, body: bytes) -> Answer:
        with self._database.transaction() as connection:
            current = self._catalogue.current(connection)
            if current is None:
                raise NothingPublished
            return enrolling.enrol(connection, self._keys, current.signed, body, self._clock())

    def contact(self, body: bytes) -> Answer:
        with self._database.transaction() as connection:
            return contacting.answer(
                connection, self._keys, self._catalogue, self._figures, body, self._clock()
            )

    def take_batch(self, body: bytes) -> Answer:
        """Custody, and the verdicts if a judge is free; asked again, the same again."""
        return self._intake.take(body)

    def take_photo(self, body: bytes) -> Answer:
        """What is here of some photographs, or one more piece of one; custody when it is whole."""
        return self.photos.take(body)

    def prove(self, shown: str) -> Proven:
        """Whether a receipt is genuine, and how its record stands; nothing else of anybody."""
        with self._database.transaction() as connection:
            return proving.prove(connection, self._keys, shown)

    # --- operators -------------------------------------------------------------------------------

    def enrolment_code(self, office: str) -> IssuedCode:
        with self._database.transaction() as connection:
            return enrolling.issue_code(connection, office, self._random_bytes, self._clock())

    def publish(self, data: Mapping[str, Any]) -> Programme:
        """The next version of a programme, in force for everybody when this returns."""
        with self._database.transaction() as connection:
            published = self._catalogue.publish(connection, data, self._clock())
            epoch = settings.get(connection, settings.EPOCH)
            filling.fill(connection, published, epoch, self._clock())
        self.judge_pending()
        return published

    def publish_first(self, data: Mapping[str, Any]) -> Programme | None:
        """Published only where nothing is yet."""
        with self._database.transaction() as connection:
            if self._catalogue.current(connection) is not None:
                return None
            self._catalogue.lock(connection)
            if self._catalogue.current(connection) is not None:  # somebody was faster
                return None
            return self._catalogue.publish(connection, data, self._clock())

    def judge_pending(self, older_than: timedelta = timedelta(0)) -> int:
        """Every batch that waits for a judge for at least so long; how many there were."""
        return self._judge.judge_pending(self._clock() - older_than)

    def carry_over(self) -> None:
        """Waiting lists of closed waves go on in the wave that is open; nobody registers again."""
        for programme in self.programmes():
            with self._database.transaction() as connection:
                epoch = settings.get(connection, settings.EPOCH)
                carrying.carry_into_open(connection, programme, epoch, self._clock())

    def revoke(self, device: bytes) -> None:
        """Nothing binds that arrives from this device from now on."""
        with self._database.transaction() as connection:
            if not enrolling.revoke(connection, device, self._clock()):
                raise DeviceUnknown(device=device.hex())

    def recover(self, asked: recovering.Asked) -> recovering.Recovered:
        """The reply for a kiosk whose passwords are lost; who helped and why is on record."""
        with self._database.transaction() as connection:
            return recovering.recover(connection, self._keys, asked, self._clock())

    def recoveries(self) -> list[RecoveryRow]:
        with self._database.transaction() as connection:
            return recovering.recoveries(connection)

    def restored(self) -> int:
        """Say that the database came out of a backup: kiosks send again what it may lack."""
        with self._database.transaction() as connection:
            epoch = int(settings.get(connection, settings.EPOCH)) + 1
            settings.put(connection, settings.EPOCH, epoch)
            return epoch

    def public_url(self) -> str | None:
        with self._database.transaction() as connection:
            found: str | None = settings.get(connection, settings.PUBLIC_URL)
            return found

    def announce(self, url: str) -> None:
        """Where kiosks find this centre, for whoever hands out enrolment codes."""
        with self._database.transaction() as connection:
            settings.put(connection, settings.PUBLIC_URL, url)

    def photos_place(self) -> str | None:
        """Where photographs are kept, if that is elsewhere than in the centre's own folder."""
        with self._database.transaction() as connection:
            found: str | None = settings.get(connection, settings.PHOTOS)
            return found

    def keep_photos_at(self, place: str) -> None:
        """For every command from now on; photographs that are elsewhere must be moved there."""
        with self._database.transaction() as connection:
            settings.put(connection, settings.PHOTOS, place)

    # --- overview --------------------------------------------------------------------------------

    def status(self) -> Status:
        with self._database.transaction() as connection:
            programmes = self._catalogue.all_newest(connection)
            return overview.status(connection, programmes, self._clock())

    def waves(self) -> list[WaveCount]:
        with self._database.transaction() as connection:
            programmes = self._catalogue.all_newest(connection)
            return overview.waves(connection, programmes, self._clock())

    def programmes(self) -> list[Programme]:
        """Each in its newest version; the last one is what kiosks are given."""
        with self._database.transaction() as connection:
            return self._catalogue.all_newest(connection)

    def devices(self) -> list[DeviceRow]:
        with self._database.transaction() as connection:
            return overview.devices(connection)

    def demand_database(self) -> None:
        """Raises `DatabaseAway` unless the database answers."""
        with self._database.transaction() as connection:
            settings.get(connection, settings.EPOCH)
