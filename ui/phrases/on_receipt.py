"""The receipt's own words: on the card, on paper, and of the printer."""

from collections.abc import Mapping
from types import MappingProxyType

from ui.phrases.both import Both

ON_RECEIPT: Mapping[str, Both] = MappingProxyType(
    {
        "receipt.place.draw": Both(
            "Menunggu seleksi, belum tentu diterima.",
            "Waiting for the draw; a place is not certain.",
        ),
        "receipt.place.first_come": Both(
            "Belum tentu dapat tempat: tempat diberikan menurut urutan tiba di pusat.",
            "A place is not certain: places go by the order of arrival at the centre.",
        ),
        "receipt.place.unknown": Both(
            "Belum tentu diterima: pusat yang memutuskan.",
            "A place is not certain: the centre decides.",
        ),
        "receipt.unsent": Both(
            "Tersimpan di perangkat kantor, menunggu dikirim ke pusat.",
            "Stored on the office's machine, waiting to be sent to the centre.",
        ),
        "receipt.contact": Both(
            "Pertanyaan atau pengaduan: datang ke {where} dengan bukti ini.",
            "Questions or complaints: come to {where} with this receipt.",
        ),
        "receipt.checkable": Both(
            "Kode QR membuktikan bukti ini asli; petugas dapat memeriksanya tanpa internet.",
            "The QR code proves this receipt; an officer can check it without the internet.",
        ),
        "receipt.training": Both(
            "LATIHAN: bukan bukti pendaftaran", "PRACTICE: not a registration receipt"
        ),
        # --- the room where one is checked --------------------------------------------------------
        "room.proof": Both("Periksa bukti", "Check a receipt"),
        "room.proof.line": Both(
            "Apakah bukti yang dibawa orang ini asli? Bisa tanpa internet.",
            "Is the receipt that this person brings genuine? Works offline.",
        ),
        "proof.lead": Both(
            "Pindai kode QR, atau ketik nomor buktinya lalu Enter.",
            "Scan the QR code, or type the receipt code and press Enter.",
        ),
        "proof.shown": Both("Kode QR atau nomor bukti", "QR code or receipt code"),
        "proof.check": Both("Periksa", "Check"),
        # --- without a window ---------------------------------------------------------------------
        "command.receipt": Both("{code}: {standing}", "{code}: {standing}"),
        "command.receipt_saved": Both("PDF tersimpan di {path}", "PDF saved at {path}"),
        "command.genuine.own": Both(
            "Asli: {code} dibuat oleh mesin ini.", "Genuine: {code} was made by this kiosk."
        ),
        "command.genuine.centre": Both(
            "Asli: {code} dibuat oleh mesin yang dikenal pusat.",
            "Genuine: {code} was made by a kiosk that the centre knows.",
        ),
        "command.genuine.queue": Both(
            "{code} ada di antrean mesin ini.", "{code} is in the queue of this kiosk."
        ),
        "command.made_by": Both(
            "{office}, {when}. NIK berakhir {end}.", "{office}, {when}. The NIK ends in {end}."
        ),
        "command.stands": Both("Status sekarang: {standing}", "It stands now: {standing}"),
        # --- the card's buttons -------------------------------------------------------------------
        "receipt.qr": Both(
            "Kode QR bukti, bisa dipindai untuk memeriksa keasliannya",
            "The receipt's QR code, to be scanned as a proof",
        ),
        "receipt.print": Both("Cetak", "Print"),
        "receipt.save_pdf": Both("Simpan PDF", "Save PDF"),
        "receipt.printing": Both("Mengirim ke printer…", "Sending to the printer…"),
        "receipt.printed": Both("Dikirim ke printer {printer}.", "Sent to printer {printer}."),
        "receipt.saving": Both("Membuat PDF…", "Making the PDF…"),
        "receipt.saved": Both(
            "PDF tersimpan di {path}. Hapus setelah diserahkan.",
            "PDF saved at {path}. Delete it once handed over.",
        ),
    }
)
