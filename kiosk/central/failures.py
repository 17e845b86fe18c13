"""What can go wrong on the centre's own ground; its sentences are in `words`."""

from __future__ import annotations

from kiosk.errors import SiteError


class CentreFailure(SiteError):
    """The person who runs the centre must do something."""


class DatabaseMissing(CentreFailure):
    """No PostgreSQL came with the installation, and none was named."""

    code = "database_missing"


class DatabaseWontStart(CentreFailure):
    code = "database_wont_start"


class DatabaseAway(CentreFailure):
    """PostgreSQL does not answer; what is stored is safe, and asking again later will do."""

    code = "database_away"


class DatabaseTooNew(CentreFailure):
    """Written by a newer version of this program."""

    code = "database_too_new"


class DatabaseUrlWrong(CentreFailure):
    code = "database_url_wrong"


class DatabaseUnusable(CentreFailure):
    """A PostgreSQL that is too old for this program."""

    code = "database_unusable"


class DatabaseFromOlderPostgres(CentreFailure):
    code = "database_from_older_postgres"


class FolderRefused(CentreFailure):
    code = "folder_refused"


class AddressTaken(CentreFailure):
    code = "address_taken"


class AddressUnknown(CentreFailure):
    code = "address_unknown"


class ServerStopped(CentreFailure):
    """The part that answers requests ended by itself."""

    code = "server_stopped"


class ProgrammeFileUnreadable(CentreFailure):
    code = "programme_file_unreadable"


class ProgrammeWrong(CentreFailure):
    code = "programme_wrong"


class SelectionChanged(CentreFailure):
    """A programme that has begun cannot give its places another way."""

    code = "selection_changed"


class DeviceUnknown(CentreFailure):
    code = "device_unknown"


class NothingPublished(CentreFailure):
    """There is no programme yet that a kiosk could register people for."""

    code = "nothing_published"


class RecoveryUnreadable(CentreFailure):
    """No request of a kiosk, or one that was changed on its way."""

    code = "recovery_unreadable"


class RecoveryNotSpoken(CentreFailure):
    """The letters that were read out are not those of this request."""

    code = "recovery_not_spoken"


class RecoveryUnsaid(CentreFailure):
    """Nobody is named who helps, or no reason."""

    code = "recovery_unsaid"


class RecoveryKeyOther(CentreFailure):
    """Sealed to a recovery key that this centre does not hold."""

    code = "recovery_key_other"


class DeviceRevokedHere(CentreFailure):
    """Lost, stolen or replaced: its data are opened for nobody."""

    code = "device_revoked_here"


class FileNotWritten(CentreFailure):
    code = "file_not_written"


class FileNotRead(CentreFailure):
    code = "file_not_read"


class RecordUnknown(CentreFailure):
    """No receipt code, or none that one record here has."""

    code = "record_unknown"


class LookUnsaid(CentreFailure):
    """Nobody is named who looks at a person's photographs, or no reason."""

    code = "look_unsaid"


class RetakeTooEarly(CentreFailure):
    """A record that waits for a place, or was sent back already."""

    code = "retake_too_early"


class PhotosAway(CentreFailure):
    """Where photographs are kept does not answer; asking again later will do."""

    code = "photos_away"


class PhotosPlaceWrong(CentreFailure):
    """Neither a folder nor the address of an S3."""

    code = "photos_place_wrong"
