"""Every sentence the centre says to the person who runs it, in Indonesian and English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from kiosk.central.failures import CentreFailure

READY = "Pusat siap di {url} / The centre is ready at {url}"


class Both(NamedTuple):
    indonesian: str
    english: str


SENTENCES: Mapping[str, Both] = {
    "database_missing": Both(
        "PostgreSQL bawaan tidak terpasang. Pasang paket dengan ekstra `central`, atau sebutkan "
        "basis data lain dengan --database.",
        "The built-in PostgreSQL is not installed. Install the package with the extra `central`, "
        "or name another database with --database.",
    ),
    "database_wont_start": Both(
        "PostgreSQL tidak mau berjalan. Penyebabnya tertulis di {log}.",
        "PostgreSQL does not start. The reason is written in {log}.",
    ),
    "database_away": Both(
        "Basis data tidak menjawab ({state}). Data yang sudah tersimpan aman. Periksa apakah "
        "basis data berjalan, lalu coba lagi.",
        "The database does not answer ({state}). What is stored is safe. Check that the database "
        "is running, then try again.",
    ),
    "database_too_new": Both(
        "Basis data ini milik versi program yang lebih baru ({found}; program ini mengenal "
        "{newest}). Pakai versi yang baru itu.",
        "This database belongs to a newer version of the program ({found}; this one knows "
        "{newest}). Use that newer version.",
    ),
    "database_url_wrong": Both(
        "Alamat basis data salah. Contoh: postgresql://nama:sandi@server/basisdata",
        "The address of the database is wrong. Example: postgresql://name:password@server/database",
    ),
    "database_unusable": Both(
        "PostgreSQL {version} terlalu lama. Diperlukan versi {oldest} atau lebih baru.",
        "PostgreSQL {version} is too old. Version {oldest} or newer is needed.",
    ),
    "database_from_older_postgres": Both(
        "Folder data dibuat oleh PostgreSQL {found}, program ini membawa {needed}. Pindahkan "
        "datanya dengan pg_dump dari versi lama.",
        "The data folder was made by PostgreSQL {found}, this program brings {needed}. Move the "
        "data with pg_dump from the old version.",
    ),
    "folder_refused": Both(
        "Folder {folder} tidak dapat dibuat atau ditulisi. Pilih folder lain dengan --data.",
        "The folder {folder} cannot be made or written to. Choose another one with --data.",
    ),
    "address_taken": Both(
        "Alamat {host}:{port} sudah dipakai program lain. Pilih nomor lain dengan --listen.",
        "The address {host}:{port} is used by another program. Choose another with --listen.",
    ),
    "address_unknown": Both(
        "Nama {host} tidak dikenal di jaringan ini.",
        "The name {host} is not known on this network.",
    ),
    "server_stopped": Both(
        "Bagian yang menjawab kiosk berhenti sendiri. Sebabnya tertulis di atas. Data aman; "
        "jalankan lagi.",
        "The part that answers kiosks ended by itself. The reason is written above. The data are "
        "safe; start it again.",
    ),
    "programme_file_unreadable": Both(
        "Berkas {file} tidak dapat dibaca sebagai TOML: {reason}",
        "The file {file} cannot be read as TOML: {reason}",
    ),
    "programme_wrong": Both(
        "Berkas program belum benar: {problem} {part} {missing}",
        "The programme file is not right yet: {problem} {part} {missing}",
    ),
    "selection_changed": Both(
        "Program {programme} sudah berjalan dengan seleksi `{selection}`; itu tidak dapat diubah. "
        "Pakai id program yang baru.",
        "The programme {programme} already runs with selection `{selection}`; that cannot change. "
        "Use a new programme id.",
    ),
    "device_unknown": Both(
        "Tidak ada perangkat {device}. `kiosk-central device list` menunjukkan semuanya.",
        "There is no device {device}. `kiosk-central device list` shows them all.",
    ),
    "recovery_unreadable": Both(
        "Ini bukan permintaan pemulihan yang utuh. Minta loket mengirimnya sekali lagi.",
        "This is no whole recovery request. Ask the desk to send it once more.",
    ),
    "recovery_not_spoken": Both(
        "Huruf {spoken} bukan milik permintaan ini. Telepon kantornya lewat nomor yang Anda kenal "
        "dan bandingkan lagi; kalau tetap beda, jangan dibantu.",
        "The letters {spoken} are not those of this request. Call the office on a number you know "
        "and compare again; if they still differ, do not help.",
    ),
    "recovery_unsaid": Both(
        "Sebutkan siapa yang membantu (--by) dan alasannya (--why).",
        "Say who helps (--by) and why (--why).",
    ),
    "recovery_key_other": Both(
        "Mesin itu disegel dengan kunci pemulihan pusat lain.",
        "That kiosk was sealed to the recovery key of another centre.",
    ),
    "device_revoked_here": Both(
        "Izin perangkat {device} sudah dicabut; datanya tidak dibuka untuk siapa pun.",
        "The device {device} was revoked; its data are opened for nobody.",
    ),
    "file_not_written": Both(
        "Berkas {file} tidak dapat ditulis.", "The file {file} cannot be written."
    ),
    "file_not_read": Both("Berkas {file} tidak dapat dibaca.", "The file {file} cannot be read."),
    "record_unknown": Both(
        "Tidak ada pendaftaran dengan nomor bukti {record} di pusat. Cocokkan hurufnya.",
        "No registration with the receipt code {record} is at the centre. Compare the letters.",
    ),
    "look_unsaid": Both(
        "Sebutkan siapa yang melihat (--by) dan alasannya (--why).",
        "Say who looks (--by) and why (--why).",
    ),
    "retake_too_early": Both(
        "Pendaftaran {record} sedang `{standing}`: foto belum dapat diminta ulang.",
        "The registration {record} stands as `{standing}`: no photograph can be asked for now.",
    ),
    "photos_away": Both(
        "Tempat foto tidak menjawab ({reason}). Foto yang sudah diterima aman. Periksa folder atau "
        "layanan S3-nya, lalu coba lagi.",
        "The place for photographs does not answer ({reason}). Those in custody are safe. Check "
        "the folder or the S3 service, then try again.",
    ),
    "photos_place_wrong": Both(
        "Tempat foto {place} tidak dikenal. Sebutkan folder, atau s3://ember/awalan.",
        "The place for photographs {place} is not known. Name a folder, or s3://bucket/prefix.",
    ),
    "nothing_published": Both(
        "Belum ada program yang diterbitkan: `kiosk-central programme publish BERKAS`.",
        "No programme is published yet: `kiosk-central programme publish FILE`.",
    ),
}


class _Facts(dict[str, object]):
    """A fact that is not known is left out of the sentence."""

    def __missing__(self, name: str) -> str:
        return ""


def told(failure: CentreFailure) -> str:
    """Both languages, one under the other."""
    facts = _Facts(failure.facts)
    return "\n".join(sentence.format_map(facts).rstrip() for sentence in SENTENCES[failure.code])
