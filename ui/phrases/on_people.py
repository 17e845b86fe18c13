"""Words of the people of the desk: their room, their passwords, the locked screen."""

from collections.abc import Mapping
from types import MappingProxyType

from ui.phrases.both import Both

ON_PEOPLE: Mapping[str, Both] = MappingProxyType(
    {
        "room.people": Both("Petugas", "People"),
        "room.people.line": Both(
            "Siapa yang boleh masuk di mesin ini, dan kata sandinya.",
            "Who may sign in on this machine, and their passwords.",
        ),
        "role.supervisor": Both("Penyelia", "Supervisor"),
        "role.operator": Both("Petugas", "Officer"),
        # --- the room -----------------------------------------------------------------------------
        "people.heading": Both("Petugas di mesin ini", "People of this machine"),
        "people.lead": Both(
            "Setiap orang masuk dengan kata sandi sendiri. Antrean milik bersama: "
            "berganti petugas tidak menyembunyikan dan tidak menghapus apa pun.",
            "Everybody signs in with a password of their own. The queue is everybody's: "
            "changing over hides nothing and deletes nothing.",
        ),
        "people.mine.only": Both("Kata sandi saya", "My password"),
        "people.me": Both("Anda", "You"),
        "people.list": Both("Yang boleh masuk", "Who may sign in"),
        "people.to_add": Both("Tambah orang", "Add a person"),
        "people.to_mine": Both("Ganti kata sandi saya", "Change my password"),
        "people.to_rename": Both("Ganti nama", "Change the name"),
        "people.to_rename.of": Both("Ganti nama {name}", "Change the name of {name}"),
        "people.to_reset": Both("Kata sandi baru", "New password"),
        "people.to_reset.of": Both("Kata sandi baru untuk {name}", "New password for {name}"),
        "people.to_remove": Both("Hapus", "Remove"),
        "people.to_remove.of": Both("Hapus {name}", "Remove {name}"),
        "people.cancel": Both("Batal", "Cancel"),
        "people.busy": Both("Sebentar…", "One moment…"),
        "people.field.name": Both("Nama", "Name"),
        "people.field.role": Both("Tugas", "Role"),
        "people.field.old": Both("Kata sandi sekarang", "Password now"),
        "people.field.password": Both("Kata sandi baru", "New password"),
        "people.field.again": Both("Ulangi kata sandi baru", "New password again"),
        "people.password_aside": Both("15 huruf, atau 4 kata", "15 characters, or 4 words"),
        "people.add.heading": Both("Tambah orang", "Add a person"),
        "people.add.lead": Both(
            "Biarkan orangnya sendiri mengetik kata sandinya.",
            "Let them type their password themselves.",
        ),
        "people.add.send": Both("Tambahkan", "Add"),
        "people.add.done": Both(
            "{name} bisa masuk di mesin ini mulai sekarang.",
            "{name} can sign in on this machine from now on.",
        ),
        "people.rename.heading": Both("Ganti nama", "Change the name"),
        "people.rename.lead": Both(
            "Biarkan {name} sendiri yang mengetik kata sandinya.",
            "Let {name} type the password themselves.",
        ),
        "people.rename.send": Both("Pakai nama ini", "Use this name"),
        "people.rename.done": Both(
            "Namanya sekarang {name}. Yang sudah dicatatnya tetap miliknya.",
            "The name is {name} now. Everybody they took down stays theirs.",
        ),
        "people.reset.heading": Both("Kata sandi baru untuk {name}", "New password for {name}"),
        "people.reset.lead": Both(
            "Yang lama tidak berlaku lagi. Biarkan {name} sendiri yang mengetik.",
            "The old one is over. Let {name} type it.",
        ),
        "people.reset.send": Both("Pakai kata sandi ini", "Use this password"),
        "people.reset.done": Both(
            "Kata sandi baru untuk {name} berlaku sekarang.",
            "The new password for {name} is good from now on.",
        ),
        "people.remove.heading": Both("Hapus {name}?", "Remove {name}?"),
        "people.remove.lead": Both(
            "{name} tidak bisa masuk lagi di mesin ini. "
            "Semua pendaftaran yang dicatatnya tetap ada.",
            "{name} can sign in here no more. Everybody they took down stays.",
        ),
        "people.remove.send": Both("Ya, hapus", "Yes, remove"),
        "people.remove.done": Both(
            "{name} tidak bisa masuk lagi di mesin ini.", "{name} can sign in here no more."
        ),
        "people.mine.heading": Both("Ganti kata sandi saya", "Change my password"),
        "people.mine.lead": Both(
            "Hanya kalau Anda mau: kata sandi tidak perlu diganti berkala.",
            "Only when you want to: a password need not be changed every so often.",
        ),
        "people.mine.send": Both("Ganti kata sandi", "Change the password"),
        "people.mine.done": Both(
            "Kata sandi Anda sudah diganti.", "Your password has been changed."
        ),
        "people.lock": Both("Layar terkunci sendiri setelah", "The screen locks itself after"),
        "people.lock.minutes": Both("{minutes} menit", "{minutes} minutes"),
        "people.history": Both("Riwayat", "History"),
        "people.history.none": Both("Belum ada perubahan.", "Nothing has been changed yet."),
        "people.history.added": Both(
            "{at}: {name} ditambahkan oleh {by}", "{at}: {name} added by {by}"
        ),
        "people.history.renamed": Both(
            "{at}: nama menjadi {name}, oleh {by}", "{at}: name is now {name}, by {by}"
        ),
        "people.history.removed": Both(
            "{at}: {name} dihapus oleh {by}", "{at}: {name} removed by {by}"
        ),
        "people.history.reset": Both(
            "{at}: kata sandi baru untuk {name}, oleh {by}",
            "{at}: new password for {name}, by {by}",
        ),
        "people.history.changed": Both(
            "{at}: {name} mengganti kata sandinya", "{at}: {name} changed their password"
        ),
        "people.history.recovered": Both(
            "{at}: {name} masuk lagi dengan bantuan pusat",
            "{at}: {name} let in again with the centre's help",
        ),
        "deed.people.recovered": Both(
            "Kata sandi baru dengan bantuan pusat", "New password with the centre's help"
        ),
        # --- the command --------------------------------------------------------------------------
        "people.told.add": Both(
            "{name} bisa masuk sekarang, sebagai {operator}.",
            "{name} can sign in now, as {operator}.",
        ),
        "people.told.rename": Both(
            "{operator} sekarang bernama {name}.", "{operator} is {name} now."
        ),
        "people.told.remove": Both(
            "{name} ({operator}) tidak bisa masuk lagi.", "{name} ({operator}) signs in no more."
        ),
        "people.told.reset": Both(
            "Kata sandi baru untuk {name} ({operator}) berlaku sekarang.",
            "The new password for {name} ({operator}) is good from now on.",
        ),
        "command.password_theirs": Both("Kata sandi orang itu: ", "Their password: "),
        # --- the locked screen --------------------------------------------------------------------
        "lock.heading": Both("Layar terkunci", "The screen is locked"),
        "lock.lead": Both(
            "{name} sedang bertugas. Yang sedang diketik tetap tersimpan, pengiriman tetap jalan.",
            "{name} is on duty. What was being typed is kept, and sending goes on.",
        ),
        "lock.password": Both("Kata sandi {name}", "Password of {name}"),
        "lock.open": Both("Buka kunci", "Unlock"),
        "lock.change": Both("Ganti petugas", "Somebody else"),
        "lock.change_note": Both(
            "Ganti petugas menutup sesi ini. Isian menjadi draf dan ditawarkan lagi.",
            "Somebody else: this session ends; the answers become a draft, offered again.",
        ),
        # --- too many wrong passwords -------------------------------------------------------------
        "tries.wait": Both(
            "Terlalu sering salah. Coba lagi dalam {seconds} detik.",
            "Wrong too often. Seconds until the next try: {seconds}.",
        ),
    }
)
