"""The queue's own words, and those of the line to the centre."""

from collections.abc import Mapping
from types import MappingProxyType

from ui.phrases.both import Both

ON_QUEUE: Mapping[str, Both] = MappingProxyType(
    {
        "link.cause": Both("Percobaan terakhir: {cause}", "Last attempt: {cause}"),
        "link.next_try": Both(
            "Dicoba otomatis lagi {time}.", "The next automatic try is at {time}."
        ),
        "link.by_hand": Both(
            "Diatur: hanya dikirim kalau diminta.", "As set: sent only when somebody asks."
        ),
        "link.metered": Both(
            "Diatur hemat data: dikirim sedikit demi sedikit.",
            "Set to save data: sent a little at a time.",
        ),
        "queue.erased": Both("Data sudah dihapus", "Data erased"),
        "queue.send": Both("Kirim sekarang", "Send now"),
        "queue.enrol": Both("Hubungkan ke pusat", "Connect to the centre"),
        "queue.waiting": Both("menunggu dikirim", "waiting to send"),
        "queue.received": Both("diterima pusat", "received"),
        "queue.to_check": Both("perlu dicek", "to check"),
        "queue.deadline": Both(
            "Gelombang {wave} tutup {closes}. {count} data belum terkirim; "
            "yang terlambat ikut gelombang berikutnya.",
            "Wave {wave} closes {closes}. {count} not sent yet; "
            "whatever comes late joins the next wave.",
        ),
        "queue.deadline_done": Both(
            "Gelombang {wave} tutup {closes}. Semua data sudah sampai di pusat.",
            "Wave {wave} closes {closes}. Everything has reached the centre.",
        ),
        "queue.deadline_only": Both(
            "Gelombang {wave} tutup {closes}.", "Wave {wave} closes {closes}."
        ),
        "seats.left": Both("Kuota per {when}: sisa {left}.", "Places as of {when}: {left} left."),
        "seats.full": Both(
            "Kuota per {when}: penuh, {waiting} di daftar tunggu.",
            "Places as of {when}: none left, {waiting} on the waiting list.",
        ),
        "seats.draw": Both(
            "Per {when}: {entered} pendaftar untuk {quota} tempat.",
            "As of {when}: {entered} registered for {quota} places.",
        ),
        "seats.offline": Both(
            "Angka berubah setelah tersambung.", "It will change once there is a connection."
        ),
        "seats.moves": Both("Angka terus berubah.", "It keeps changing."),
        "queue.filter.all": Both("Semua", "All"),
        "queue.filter.waiting": Both("Menunggu", "Waiting"),
        "queue.filter.received": Both("Diterima", "Received"),
        "queue.filter.to_check": Both("Perlu dicek", "To check"),
        "queue.search": Both("Nama, NIK, atau nomor bukti", "Name, NIK or receipt code"),
        "queue.table": Both("Daftar pendaftaran", "List of registrations"),
        "queue.column.name": Both("Nama", "Name"),
        "queue.column.nik": Both("NIK", "NIK"),
        "queue.column.village": Both("Desa", "Village"),
        "queue.column.captured": Both("Didaftarkan", "Registered"),
        "queue.column.standing": Both("Status", "Standing"),
        "queue.look": Both("Putuskan", "Decide"),
        "queue.none": Both(
            "Belum ada pendaftar di sini. Tekan F2 untuk mulai.",
            "Nobody is here yet. Press F2 to begin.",
        ),
        "queue.none_of_these": Both(
            "Tidak ada yang seperti ini. Pilih Semua untuk melihat yang lain.",
            "There are none of these. Choose All to see the others.",
        ),
        "queue.none_found": Both(
            "Tidak ditemukan. Coba awal nama, 4 angka terakhir NIK, atau nomor bukti.",
            "Not found. Try the beginning of a name, the last 4 digits, or the receipt code.",
        ),
        "queue.safe": Both(
            "Data terkunci di mesin ini; nama dan NIK dihapus {days} hari setelah pusat "
            "menyimpannya.",
            "The data is locked here; name and NIK are erased {days} days after the centre has "
            "them.",
        ),
        "queue.room_low": Both("Disk hampir penuh: sisa {size}", "The disk is nearly full: {size}"),
        "queue.estimate": Both(
            "Mengirim {size} butuh kira-kira {time}, kalau jaringannya seperti terakhir kali.",
            "Sending {size} takes about {time} on a line like the last one.",
        ),
        "queue.estimate.range": Both("{low} sampai {high}", "{low} to {high}"),
        "queue.estimate.at_most": Both("paling lama {time}", "{time} at most"),
        "queue.estimate.none": Both(
            "Lama kirim belum bisa diperkirakan: mesin ini belum pernah mengirim.",
            "How long sending takes cannot be told yet: this machine has never sent.",
        ),
        "alarm.overdue": Both(
            "{count:n} orang lewat tutup gelombang {wave}",
            "{count:n} people past the close of wave {wave}",
            "{count:n} person past the close of wave {wave}",
        ),
        "alarm.overdue.short": Both(
            "{count:n} orang terlambat", "{count:n} people late", "{count:n} person late"
        ),
        "queue.overdue": Both(
            "{count:n} orang belum terkirim, padahal gelombang {wave} sudah tutup.",
            "{count:n} people are not sent although wave {wave} has closed.",
            "{count:n} person is not sent although wave {wave} has closed.",
        ),
        "queue.overdue.why": Both(
            "Data mereka aman di mesin ini dan tidak dihapus. Yang terlambat ikut gelombang "
            "berikutnya.",
            "Their data are safe on this machine and are not erased. Whoever comes late joins the "
            "next wave.",
        ),
        "queue.overdue.remedy": Both(
            "Bawa mesin ini ke tempat yang ada internet, tekan Kirim sekarang, dan beri tahu "
            "penyelia.",
            "Take this machine to a place with internet, press Send now, and tell the supervisor.",
        ),
        "queue.room": Both("Ruang {size}", "{size} free"),
        "queue.clock_right": Both(
            "Jam mesin cocok, dicek {when}", "The clock is right, checked {when}"
        ),
        "queue.clock_wrong": Both("Jam mesin tidak cocok", "The clock is wrong"),
        "queue.clock_unknown": Both("Jam mesin belum dicek pusat", "The clock is not checked yet"),
    }
)
