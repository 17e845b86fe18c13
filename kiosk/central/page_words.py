"""What the centre's page about receipts says, in Indonesian and English."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.central.proving import Finding
from kiosk.central.words import Both

PAGE: Mapping[str, Both] = {
    "title": Both("Periksa bukti pendaftaran", "Check a registration receipt"),
    "lead": Both(
        "Ketik nomor bukti, atau tempel isi kode QR-nya. NIK tidak diperlukan.",
        "Type the receipt code, or paste the text of its QR code. No NIK is needed.",
    ),
    "label": Both("Nomor bukti atau isi kode QR", "Receipt code or text of the QR code"),
    "hint": Both("Contoh: K7QM-4T9D-X2RF", "For example: K7QM-4T9D-X2RF"),
    "check": Both("Periksa", "Check"),
    "again": Both("Periksa bukti lain", "Check another receipt"),
    "free": Both(
        "Pendaftaran GRATIS. Siapa pun yang meminta uang harus dilaporkan.",
        "Registration is FREE. Report anybody who asks for money.",
    ),
    "standing": Both("Status sekarang", "It stands now"),
    "photos": Both("Foto", "Photographs"),
    "awaited": Both(
        "Terdaftar, foto menunggu: menyusul dari kantornya.",
        "Registered, photographs to come: the office sends them later.",
    ),
    "office": Both("Dibuat oleh", "Made by"),
    "when": Both("Didaftarkan", "Registered"),
    "nik_end": Both("Empat angka terakhir NIK", "Last four digits of the NIK"),
    "other": Both("English", "Bahasa Indonesia"),
    "often": Both(
        "Terlalu sering bertanya. Tunggu satu menit, lalu coba lagi.",
        "Too many questions. Wait a minute, then try again.",
    ),
    "away": Both(
        "Pemeriksaan sedang tidak bisa. Coba lagi beberapa menit lagi.",
        "Receipts cannot be checked just now. Try again in a few minutes.",
    ),
}

FINDINGS: Mapping[Finding, tuple[Both, Both]] = {
    Finding.GENUINE: (
        Both("Bukti ini asli", "This receipt is genuine"),
        Both(
            "Bukti menunjukkan bahwa orang ini mendaftar, bukan bahwa ia diterima.",
            "It shows that this person registered, not that they were accepted.",
        ),
    ),
    Finding.ON_ITS_WAY: (
        Both("Bukti ini asli, datanya belum sampai", "Genuine; the data has not arrived yet"),
        Both(
            "Kantornya belum mengirim. Data aman di sana dan menyusul sendiri.",
            "The office has not sent it yet. The data is safe there and follows by itself.",
        ),
    ),
    Finding.KNOWN: (
        Both("Nomor ini ada di pusat", "The centre has this code"),
        Both(
            "Cocokkan kode QR-nya untuk tahu siapa yang membuat bukti itu.",
            "Check its QR code to learn who made the receipt.",
        ),
    ),
    Finding.PRACTICE: (
        Both("LATIHAN: bukan bukti pendaftaran", "PRACTICE: not a registration receipt"),
        Both(
            "Dibuat oleh mesin untuk belajar. Tidak ada yang didaftarkan.",
            "Made by a machine for learning. Nobody was registered.",
        ),
    ),
    Finding.WITHDRAWN: (
        Both("Belum terbukti asli", "Not shown to be genuine"),
        Both(
            "Izin mesinnya sudah dicabut dan datanya tidak pernah sampai. Datanglah ke kantornya.",
            "Its machine lost its permission and the data never arrived. Go to the office.",
        ),
    ),
    Finding.FORGED: (
        Both("Bukti ini tidak sah", "This receipt is not genuine"),
        Both(
            "Isinya diubah, palsu, atau tidak tersalin utuh. Pindai sekali lagi; tetap tidak sah? "
            "Laporkan ke kantor dinas tenaga kerja.",
            "It was altered, forged, or not copied whole. Scan it again; still not genuine? "
            "Report it to the manpower office.",
        ),
    ),
    Finding.STRANGER: (
        Both("Dibuat oleh mesin yang tidak dikenal", "Made by a machine that is not known"),
        Both(
            "Mesin itu belum terhubung ke pusat ini. Datanglah ke kantor yang membuatnya.",
            "That machine is not connected to this centre. Go to the office that made it.",
        ),
    ),
    Finding.NOT_HERE: (
        Both("Nomor ini belum ada di pusat", "The centre does not have this code yet"),
        Both(
            "Mungkin kantornya belum mengirim. Coba lagi besok, atau periksa kode QR-nya.",
            "The office may not have sent it yet. Try tomorrow, or check its QR code.",
        ),
    ),
    Finding.MISTYPED: (
        Both("Nomor ini salah ketik", "This code is mistyped"),
        Both(
            "Nomor bukti punya 12 huruf dan angka, tanpa I, L, O dan U. Cocokkan satu per satu.",
            "A receipt code has 12 letters and digits, without I, L, O and U. Compare each.",
        ),
    ),
    Finding.UNREADABLE: (
        Both("Ini bukan isi bukti pendaftaran", "This is not the text of a receipt"),
        Both(
            "Isi kode QR dimulai dengan KPK1. Pindai sekali lagi.",
            "The text of the QR code begins with KPK1. Scan it again.",
        ),
    ),
}
"""What is found, and what it means or what to do."""

STANDINGS: Mapping[str, Both] = {
    "received": Both("Diterima pusat, sedang diperiksa.", "Received by the centre, being checked."),
    "in_draw": Both(
        "Menunggu seleksi, belum tentu diterima.", "Waiting for the draw; a place is not certain."
    ),
    "placed": Both("Dapat tempat.", "Has a place."),
    "waiting": Both(
        "Daftar tunggu, belum tentu diterima.", "On the waiting list; a place is not certain."
    ),
    "duplicate": Both(
        "Sudah terdaftar sebelumnya; yang pertama tetap berlaku.",
        "Registered before; the first one stays valid.",
    ),
    "refused": Both(
        "Belum memenuhi syarat. Kantor menjelaskan alasannya.",
        "Not eligible. The office explains why.",
    ),
    "needs_correction": Both(
        "Perlu diperbaiki. Datang ke kantor dengan KTP dan KK.",
        "Needs correction. Come to the office with KTP and KK.",
    ),
    "quarantined": Both(
        "Pusat perlu memeriksa. Datang ke kantor dengan bukti ini.",
        "The centre has to look. Come to the office with this receipt.",
    ),
    "drawn": Both("Lolos seleksi.", "Selected in the draw."),
    "not_drawn": Both(
        "Belum lolos, otomatis ikut gelombang berikutnya.",
        "Not selected yet; joins the next wave by itself.",
    ),
}
