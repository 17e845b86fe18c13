"""Words of the close of a day: the room, the record on paper, the commands."""

from collections.abc import Mapping
from types import MappingProxyType

from ui.phrases.both import Both

_PAPER: Mapping[str, Both] = {
    "closing.paper.title": Both("BERITA ACARA SERAH TERIMA DATA", "Data handover record"),
    "closing.paper.number": Both("Nomor {number}/{kiosk}", "Number {number}/{kiosk}"),
    "closing.paper.training": Both(
        "LATIHAN: bukan berita acara resmi", "PRACTICE: not an official record"
    ),
    "closing.paper.office": Both("Kantor", "Office"),
    "closing.paper.desk": Both("Loket", "Desk"),
    "closing.paper.period": Both("Masa", "Period"),
    "closing.paper.until": Both("{first} sampai {last} {zone}", "{first} to {last} {zone}"),
    "closing.paper.programme": Both("Program, versi", "Programme, version"),
    "closing.paper.prepared": Both("Disiapkan oleh", "Prepared by"),
    "closing.paper.signed": Both("Ditandatangani oleh", "Signed by"),
    "closing.paper.sentence": Both(
        "{signer}, penyelia {office}, menyerahkan {people} data pendaftaran dalam "
        "{batches} kiriman tersegel seperti di bawah ini. "
        "Isi data pribadi hanya bisa dibuka pusat.",
        "{signer}, supervisor of {office}, hands over {people} registrations in {batches} sealed "
        "batches as listed below. Only the centre can open the personal data in them.",
    ),
    "closing.paper.standings": Both("Jumlah menurut status", "Counts by standing"),
    "closing.paper.total": Both("Jumlah", "Total"),
    "closing.paper.operators": Both("Jumlah menurut petugas", "Counts by officer"),
    "closing.paper.nobody": Both(
        "Tidak ada pendaftaran dalam masa ini.", "Nobody was registered in this period."
    ),
    "closing.paper.batches": Both("Kiriman tersegel", "Sealed batches"),
    "closing.paper.no_batches": Both(
        "Tidak ada kiriman yang disegel dalam masa ini.", "No batch was sealed in this period."
    ),
    "closing.paper.at_centre": Both("di pusat", "at the centre"),
    "closing.paper.column.operator": Both("Petugas", "Officer"),
    "closing.paper.column.unsent": Both("Belum dikirim", "Unsent"),
    "closing.paper.column.centre": Both("Di pusat", "At the centre"),
    "closing.paper.column.check": Both("Perlu dicek", "To check"),
    "closing.paper.column.all": Both("Jumlah", "Total"),
    "closing.paper.column.batch": Both("Kiriman", "Batch"),
    "closing.paper.column.seqs": Both("Nomor data", "Records"),
    "closing.paper.column.claims": Both("Jumlah", "Count"),
    "closing.paper.column.bytes": Both("Bita di sini", "Bytes here"),
    "closing.paper.column.name": Both("SHA-256", "SHA-256"),
    "closing.paper.remains": Both("Yang tersisa di mesin", "What is left on the machine"),
    "closing.paper.unsent": Both("Belum dikirim ke pusat", "Not yet sent to the centre"),
    "closing.paper.drafts": Both("Isian belum selesai", "Unfinished entries"),
    "closing.paper.to_check": Both(
        "Dikembalikan pusat, perlu dicek", "Sent back by the centre, to check"
    ),
    "closing.paper.to_approve": Both(
        "Menunggu persetujuan penyelia", "Waiting for the supervisor's approval"
    ),
    "closing.paper.readable": Both(
        "Belum tersegel, hanya terkunci di mesin ini", "Not sealed yet, only locked here"
    ),
    "closing.paper.photos": Both("Foto: belum ada.", "Photographs: none yet."),
    "closing.paper.hash": Both(
        "Sidik digital berita acara ini (SHA-256)", "Fingerprint of this record (SHA-256)"
    ),
    "closing.paper.previous": Both(
        "Sidik digital berita acara sebelumnya", "Fingerprint of the record before"
    ),
    "closing.paper.provable": Both(
        "Ditandatangani secara digital oleh mesin ini; sidiknya ada di kode QR.",
        "Signed digitally by this machine; the QR code holds the fingerprint.",
    ),
    "closing.paper.giving": Both("Yang menyerahkan, penyelia", "Handed over by, supervisor"),
    "closing.paper.receiving": Both("Yang menerima, petugas penerima", "Received by, officer"),
    "closing.paper.name_and_date": Both("Nama, jabatan, tanggal", "Name, position, date"),
    "closing.paper.foot": Both("Berita acara {number} · {name}", "Record {number} · {name}"),
    "closing.paper.page": Both("Halaman {page} dari {pages}", "Page {page} of {pages}"),
}

_REASONS: Mapping[str, Both] = {
    "closing.reason": Both("Penyebabnya ada di antrean.", "The queue tells the cause."),
    "closing.reason.waiting": Both(
        "Menunggu giliran kirim; tidak ada masalah.", "Waiting for its turn; nothing is wrong."
    ),
}

_ROOM: Mapping[str, Both] = {
    "room.closing": Both("Tutup hari", "Close the day"),
    "room.closing.line": Both(
        "Hitung, tanda tangan penyelia, dan cetak berita acara serah terima.",
        "Count, sign as supervisor, and print the handover record.",
    ),
    "closing.step.look": Both("Periksa", "Look"),
    "closing.step.sign": Both("Tanda tangan", "Sign"),
    "closing.step.print": Both("Cetak", "Print"),
    "closing.reading": Both("Sebentar, sedang menghitung…", "One moment, counting…"),
    "closing.since": Both("Sejak {since}.", "Since {since}."),
    "closing.since_last": Both(
        "Sejak berita acara nomor {number}, {since}.", "Since record number {number}, {since}."
    ),
    # --- the numbers ------------------------------------------------------------------------------
    "closing.sums": Both("Pendaftaran", "Registrations"),
    "closing.figure.all": Both("terdaftar", "registered"),
    "closing.figure.unsent": Both("belum dikirim", "unsent"),
    "closing.figure.centre": Both("di pusat", "at the centre"),
    "closing.figure.check": Both("perlu dicek", "to check"),
    "closing.none": Both(
        "Belum ada yang terdaftar. Hari tanpa pendaftar juga boleh ditutup.",
        "Nobody is registered yet. A day without anybody may be closed, too.",
    ),
    "closing.none_since": Both(
        "Belum ada pendaftaran baru sejak berita acara nomor {number}.",
        "Nobody was registered since record number {number}.",
    ),
    # --- what is left -----------------------------------------------------------------------------
    "closing.left": Both("Yang tersisa", "What is left"),
    "closing.left.none": Both("Semua sudah beres.", "Everything is in order."),
    "closing.left.unsent": Both("Belum dikirim ke pusat: {count}", "Not yet sent: {count}"),
    "closing.way.queue": Both("Buka antrean", "Open the queue"),
    "closing.way.send": Both("Kirim sekarang", "Send now"),
    "closing.left.readable": Both("Belum bisa disegel: {count}", "Cannot be sealed yet: {count}"),
    "closing.left.readable.why": Both(
        "Data tetap terkunci di mesin ini. Segelnya menunggu mesin terhubung ke pusat.",
        "The data stays locked on this machine. It is sealed once a centre is connected.",
    ),
    "closing.left.drafts": Both("Isian belum selesai: {count}", "Unfinished entries: {count}"),
    "closing.way.entry": Both("Lanjutkan isian", "Go on with them"),
    "closing.left.to_check": Both(
        "Dikembalikan pusat: {count}", "Sent back by the centre: {count}"
    ),
    "closing.way.check": Both("Buka Perlu dicek", "Open To check"),
    # --- the signature ----------------------------------------------------------------------------
    "closing.signing": Both("Tanda tangan penyelia", "The supervisor's signature"),
    "closing.signing.mine": Both(
        "Yang menunggu disegel dulu. Lalu berita acara ditandatangani dan disimpan.",
        "What waits is sealed first. Then the record is signed and kept.",
    ),
    "closing.signing.theirs": Both(
        "Minta penyelia mengetik kata sandinya di sini. Anda tetap masuk.",
        "Ask a supervisor to type their password here. You stay signed in.",
    ),
    "closing.supervisor": Both("Penyelia", "Supervisor"),
    "closing.sign": Both("Tutup hari", "Close the day"),
    "closing.busy": Both("Menyegel dan menandatangani…", "Sealing and signing…"),
    # --- the record -------------------------------------------------------------------------------
    "closing.record": Both("Berita acara nomor {number}", "Record number {number}"),
    "closing.record.hash": Both("Sidik digital: {name} …", "Fingerprint: {name} …"),
    "closing.closed": Both("Hari sudah ditutup.", "The day is closed."),
    "closing.closed.how": Both(
        "Cetak dua lembar: satu untuk kantor, satu untuk penerima.",
        "Print two copies: one for the office, one for the receiver.",
    ),
    "closing.done": Both("Selesai", "Done"),
    "closing.summary": Both("{when}: {people} data, {signer}", "{when}: {people} people, {signer}"),
    "closing.earlier": Both("Berita acara sebelumnya", "Earlier records"),
    "closing.earlier.none": Both(
        "Belum ada hari yang ditutup di mesin ini.", "No day was closed on this machine yet."
    ),
    "closing.earlier.open": Both("Lihat", "Look"),
    "closing.earlier.open.of": Both(
        "Lihat berita acara nomor {number}", "Look at record number {number}"
    ),
    "keys.sign_day": Both("tanda tangani dan tutup hari", "sign and close the day"),
    "keys.print_record": Both("cetak berita acara", "print the record"),
    "keys.room_back": Both("kembali", "back"),
    "keys.close_day": Both("tutup hari", "close the day"),
}

_APPROVAL: Mapping[str, Both] = {
    "entry.submitted": Both(
        "Tersimpan, menunggu persetujuan penyelia · {code}",
        "Saved, waiting for the supervisor's approval · {code}",
    ),
    "queue.to_approve": Both("menunggu persetujuan", "waiting for approval"),
    "command.rows_wait": Both(
        "Menunggu persetujuan penyelia: {count}.", "Waiting for the supervisor's approval: {count}."
    ),
    "entry.given_back": Both("Dikembalikan {by}: {why}", "Given back by {by}: {why}"),
    "parked.given_back": Both("Dikembalikan: {why}", "Given back: {why}"),
    "room.approval": Both("Persetujuan", "Approval"),
    "room.approval.line": Both(
        "Periksa isian petugas sebelum dihitung sebagai pendaftaran.",
        "Look at what officers took down before it counts.",
    ),
    "approval.lead": Both(
        "Isian petugas lain menunggu Anda. Setelah disetujui, data dikirim ke pusat.",
        "Entries of others wait for you. Once approved they go to the centre.",
    ),
    "approval.lead.officer": Both(
        "Isian ini menunggu penyelia. Anda tidak perlu berbuat apa-apa.",
        "These entries wait for the supervisor. There is nothing for you to do.",
    ),
    "approval.waiting": Both("Menunggu persetujuan", "Waiting for approval"),
    "approval.none": Both("Tidak ada isian yang menunggu.", "No entry is waiting."),
    "approval.by": Both("Dicatat {name}, {when}", "Taken down by {name}, {when}"),
    "approval.own": Both("Isian Anda", "Yours"),
    "approval.look": Both("Periksa", "Look"),
    "approval.look.of": Both("Periksa isian {name}", "Look at the entry of {name}"),
    "approval.entry": Both("Isian", "Entry"),
    "approval.answers": Both("Jawaban", "Answers"),
    "approval.choose": Both(
        "Pilih isian di kiri untuk diperiksa. Siapa yang melihat akan dicatat.",
        "Choose an entry on the left. Who looks is written down.",
    ),
    "approval.code": Both("{code} · dicatat {name}", "{code} · taken down by {name}"),
    "approval.approve": Both("Setujui", "Approve"),
    "approval.give_back": Both("Kembalikan", "Give back"),
    "give_back.heading": Both("Mengapa dikembalikan?", "Why is it given back?"),
    "give_back.lead": Both(
        "Petugas yang mencatat melihat alasan ini di isian yang ditunda.",
        "Whoever took it down sees this reason beside the entry set aside.",
    ),
    "give_back.send": Both("Kembalikan", "Give back"),
    "approval.approved": Both("{name}: disetujui.", "{name}: approved."),
    "approval.given_back": Both("{name}: dikembalikan.", "{name}: given back."),
    "approval.all": Both("Setujui semua ({count})", "Approve all ({count})"),
    "approval.all.sure": Both("Ya, setujui {count} tanpa dibuka", "Yes, approve {count} unopened"),
    "approval.all_done": Both("Disetujui: {count}.", "Approved: {count}."),
    "approval.all_done_but": Both(
        "Disetujui: {count}. Masih menunggu: {left}.", "Approved: {count}. Still waiting: {left}."
    ),
    "why.not_as_card": Both("Tidak sama dengan KTP", "Not as on the ID card"),
    "why.unclear": Both("Jawaban kurang jelas", "An answer is not clear"),
    "why.wrong_person": Both("Orangnya keliru", "The wrong person"),
    "why.no_consent": Both("Persetujuan belum dibacakan", "The consent was not read"),
    "closing.left.to_approve": Both(
        "Menunggu persetujuan: {count}", "Waiting for approval: {count}"
    ),
    "closing.way.approval": Both("Buka Persetujuan", "Open Approval"),
    "keys.open_entry": Both("buka isian", "open the entry"),
    "keys.approve": Both("setujui", "approve"),
    "keys.give_back": Both("kembalikan, dengan alasan", "give back, with a reason"),
    "keys.approve_all": Both("setujui semua", "approve all"),
    "deed.entry.opened": Both(
        "Isian {receipt} dibuka untuk diperiksa", "Entry {receipt} opened to be looked at"
    ),
    "deed.entry.approved": Both(
        "Isian {receipt} disetujui penyelia", "Entry {receipt} approved by a supervisor"
    ),
    "deed.entry.given_back": Both(
        "Isian {receipt} dikembalikan ke petugas", "Entry {receipt} given back to the officer"
    ),
}

_COMMANDS: Mapping[str, Both] = {
    "command.closed": Both(
        "Hari ditutup. Berita acara nomor {number}: {people} data.",
        "The day is closed. Record number {number}: {people} people.",
    ),
    "command.closed_left": Both(
        "Belum dikirim: {unsent}. {cause}", "Not yet sent: {unsent}. {cause}"
    ),
    "command.closed_readable": Both(
        "Belum tersegel: {readable}. Hubungkan mesin ini ke pusat.",
        "Not sealed: {readable}. Connect this machine to a centre.",
    ),
    "command.handover": Both("{number}. {told}", "{number}. {told}"),
    "command.handover_none": Both(
        "Belum ada hari yang ditutup di mesin ini.", "No day was closed on this machine yet."
    ),
    "command.handover_saved": Both("Tersimpan di {path}", "Saved at {path}"),
    "command.handover_genuine": Both(
        "Asli: berita acara nomor {number} dari {office}.",
        "Genuine: record number {number} of {office}.",
    ),
}

ON_CLOSING: Mapping[str, Both] = MappingProxyType(
    {
        "deed.day.closed": Both(
            "Hari ditutup, berita acara nomor {number}", "Day closed, record number {number}"
        ),
        **_ROOM,
        **_APPROVAL,
        **_PAPER,
        **_REASONS,
        **_COMMANDS,
    }
)
