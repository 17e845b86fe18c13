"""Every code a problem of the domain can carry, so that each can be demanded a sentence."""

from __future__ import annotations

HARD = frozenset(
    {
        "required",
        "nik.not_digits", "nik.short", "nik.long", "nik.day", "nik.month", "nik.no_such_day",
        "nik.serial", "nik.province",
        "kk.not_digits", "kk.short", "kk.long", "kk.same_as_nik",
        "name.empty", "name.long", "name.digit", "name.character",
        "birth_date.format", "birth_date.day", "birth_date.month", "birth_date.no_such_day",
        "birth_date.future", "birth_date.too_old",
        "sex.unknown", "choice.unknown",
        "phone.not_digits", "phone.landline", "phone.start", "phone.short", "phone.long",
        "email.no_at", "email.long", "email.local", "email.domain",
        "text.long", "text.character", "neighbourhood.format", "village.unknown",
        "number.format", "number.least", "number.most",
        "receipt.length", "receipt.letter", "receipt.check",
    }
)  # fmt: skip

SOFT = frozenset(
    {
        "nik.birth_date_differs", "nik.sex_differs", "nik.regency_retired", "nik.regency_unknown",
        "nik.district_unknown", "kk.date", "email.mistyped",
    }
)  # fmt: skip

OF_A_PROGRAMME_FILE = frozenset(
    {"programme.missing", "programme.wrong", "programme.condition", "programme.rule_set"}
)

# Said by the rooms above the domain, about something a person typed.
OF_THE_DESK = frozenset(
    {
        "nik.submitted_here",  # an entry of this person waits for the supervisor here
        "entry.gone",  # it was approved or given back by somebody quicker
        "closing.nothing_new",  # the day is closed, and nobody came since
        *("handover.not_here", "handover.forged", "handover.stranger", "handover.unreadable"),
        "nik.registered_here",  # this person is in the queue of this machine already
        "consent.missing",
        "truth.missing",  # the statement on the walk-in's last page
        "village.ambiguous",  # a name in a spreadsheet that fits several villages
        "row.columns",  # a spreadsheet row with too many or too few cells
        "nik.rounded", "kk.rounded",  # kept as a number by a spreadsheet, the last digits lost
        "nik.twice",  # the same person further up in the same table, with other answers
        "password.short", "password.differs", "password.common", "password.name",
        "office.empty", "supervisor.empty", "person.empty", "person.long", "person.taken",
        "person.unknown", "lock.minutes",
        "setting.unknown", "setting.long", "setting.character", "setting.window", "setting.number",
        "setting.language",
        "pin.digits", "pin.easy", "pin.shown",  # the PIN of the staff corner
        # The centre's reply to a forgotten password: no reply, to another request, to none, of
        # somebody else, of another machine.
        "recovery.unreadable", "recovery.other", "recovery.not_asked", "recovery.forged",
        "recovery.unfit",
        "code.length", "code.letter", "code.check",  # the enrolment code
        "address.format",  # the centre's address
        "photo.too_large", "photo.wanted",  # a picture; the centre asked for another one
        "case.closed", "case.corrected",  # of what the centre sent back
        "why.empty", "why.long", "why.number",  # why data are looked at or decided on
        # A receipt that is shown: no receipt, tampered with, of a desk that cannot be checked here,
        # a code that is not in this machine's queue.
        "receipt.unreadable", "receipt.forged", "receipt.stranger", "receipt.not_here",
        "receipt.erased",  # whoever it was has been erased from this machine
        # A file brought as a photograph.
        *("photo.damaged", "photo.heic", "photo.pdf", "photo.too_small", "photo.unreadable"),
    }
)  # fmt: skip

OF_THE_DESK_SOFT = frozenset({"phone.repeated", "password.shorter"})

ALL = HARD | SOFT | OF_A_PROGRAMME_FILE | OF_THE_DESK | OF_THE_DESK_SOFT
