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
    "command.handover": Both(
        "{number}. {when}: {people} data, {signer}", "{number}. {when}: {people} people, {signer}"
    ),
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
        **_PAPER,
        **_REASONS,
        **_COMMANDS,
    }
)
