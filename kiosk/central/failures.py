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
