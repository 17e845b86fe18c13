"""The terms of the desk mean one thing each, in both languages, in the program and its papers."""

import re

import pytest

from tests.ui.words.sentences import SENTENCES, said
from ui.models.handbook import read_handbook

TERMS = {
    "Start": "Mulai",
    "Next": "Lanjut",
    "Back": "Kembali",
    "Cancel": "Batal",
    "Save": "Simpan",
    "Send": "Kirim",
    "Edit": "Ubah",
    "Delete": "Hapus",
    "I agree": "Setuju",
    "Close": "Tutup",
    "Retry": "Ulangi",
    "Search": "Cari",
    "Select": "Pilih",
    "Print": "Cetak",
    "Help": "Bantuan",
    "Sign in": "Masuk",
    "Sign out": "Keluar",
    "Password": "Kata sandi",
    "Officer": "Petugas",
    "Supervisor": "Penyelia",
    "Registrant": "Pendaftar",
    "Registration": "Pendaftaran",
    "Sex": "Jenis kelamin",
    "Male": "Laki-laki",
    "Female": "Perempuan",
    "Age": "Umur",
    "District": "Kecamatan",
    "Mobile number": "Nomor HP",
    "Consent": "Persetujuan",
    "Wave": "Gelombang",
    "Quota": "Kuota",
    "Queue": "Antrean",
    "Waiting to send": "Menunggu dikirim",
    "Sent": "Terkirim",
    "Received by the centre": "Diterima pusat",
    "Refused": "Ditolak",
    "Needs correction": "Perlu diperbaiki",
    "Already registered": "Sudah terdaftar",
    "Not eligible": "Belum memenuhi syarat",
    "Registration receipt": "Bukti pendaftaran",
    "Handover record": "Berita acara serah terima",
    "Free of charge": "Gratis, tidak dipungut biaya",
    "Required": "Wajib diisi",
    "Blurred photo": "Foto buram",
    "Complaint": "Pengaduan",
    "Stored on device": "Tersimpan di perangkat",
}
"""The glossary of the programme: English as it is said here, Indonesian as it is said there."""

OTHER_WORDS = {
    "Menunggu kirim": "Menunggu dikirim",
    "Tersimpan di mesin": "Tersimpan di perangkat",
    "Formulir serah terima": "Berita acara serah terima",
    "Antrian": "Antrean",
    "Password": "Kata sandi",
    "Handphone": "Nomor HP",
    "Supervisor": "Penyelia",
    "Operator": "Petugas",
    "Cancel": "Batal",
    "Update": "Perbarui",
    "Error": "what is the matter",
    "Online": "Daring or tersambung",
    "Offline": "Luring or tanpa internet",
    "Download": "Unduh",
    "Upload": "Kirim",
    "Klik": "Tekan",
    "Login": "Masuk",
    "Logout": "Keluar",
}
"""What an Indonesian sentence does not say, and the term to say instead."""


NAMES = re.compile(r"\{[^}]*\}|`[^`]*`")
"""Facts, and what is typed into a terminal."""


def plain(text: str) -> str:
    return text.strip(" .…:").casefold()


def test_a_term_is_said_by_its_own_word():
    wanted = {plain(english): plain(term) for english, term in TERMS.items()}
    wrong = {
        name: (english, told["id"][-1])
        for name, told in SENTENCES.items()
        for english in told["en"]
        if plain(told["id"][-1]) != wanted.get(plain(english), plain(told["id"][-1]))
    }
    assert wrong == {}


@pytest.mark.parametrize("word", OTHER_WORDS)
def test_no_other_word_stands_for_it(word):
    said_so = re.compile(rf"(?<!-)\b{re.escape(word)}\b", re.IGNORECASE)
    handbook = [chapter.text for chapter in read_handbook("id")]
    told = [NAMES.sub("", text) for text in (*said("id"), *handbook)]
    assert [text for text in told if said_so.search(text)] == []
