"""What the commands without a window say."""

from collections.abc import Mapping
from types import MappingProxyType

from ui.phrases.both import Both

COMMANDS: Mapping[str, Both] = MappingProxyType(
    {
        "command.set_up": Both(
            "Mesin untuk {office} siap. Foldernya: {folder}",
            "The kiosk of {office} is ready. Its folder: {folder}",
        ),
        "command.enrolled": Both(
            "Mesin ini terdaftar di {url} sebagai milik {office}.",
            "This kiosk is enrolled at {url} as one of {office}.",
        ),
        "command.row_good": Both("{row}: tersimpan, {receipt}", "{row}: saved, {receipt}"),
        "command.row_again": Both(
            "{row}: sudah tersimpan sebelumnya, {receipt}", "{row}: saved before, {receipt}"
        ),
        "command.row_bad": Both("{row}: {problems}", "{row}: {problems}"),
        "command.rows": Both(
            "{good} baris tersimpan di perangkat, {bad} perlu diperbaiki.",
            "{good} rows saved on this machine, {bad} to be mended.",
        ),
        "command.sent": Both(
            "{sent} pendaftaran diterima pusat, {waiting} masih menunggu.",
            "{sent} registrations received by the centre, {waiting} still waiting.",
        ),
        "command.verdict": Both("  {standing}: {count}", "  {standing}: {count}"),
        "command.status": Both("{office}, {place}", "{office}, {place}"),
        "command.oldest_unsent": Both(
            "Menunggu paling lama sejak: {when}", "Waiting longest since: {when}"
        ),
        "command.last_success": Both(
            "Terakhir terhubung: {when}", "Last reached the centre: {when}"
        ),
        "command.next_try": Both("Percobaan berikutnya: {when}", "Next try: {when}"),
        "command.password_stdin": Both(
            "Kata sandi tidak dapat ditanyakan di sini. Pakai --password-stdin.",
            "The password cannot be asked for here. Use --password-stdin.",
        ),
        "command.password": Both("Kata sandi: ", "Password: "),
        "command.password_again": Both("Ketik sekali lagi: ", "Once more: "),
        "command.passwords_differ": Both(
            "Keduanya tidak sama. Ketik lagi.", "They differ. Type them again."
        ),
        "demo.end": Both(
            "{captured} orang dicatat tanpa jaringan. {places} dari {quota} tempat terisi. "
            "Hilang: {lost}. Terhitung dua kali: {twice}.",
            "{captured} people taken down without a network. {places} of {quota} places taken. "
            "Lost: {lost}. Counted twice: {twice}.",
        ),
        "demo.typed": Both(
            "{person}. {name} diketik tanpa jaringan: {receipt}",
            "{person}. {name} typed in without a network: {receipt}",
        ),
        "demo.half": Both(
            "{person}. {name} baru setengah diketik. Program dimatikan paksa di sini.",
            "{person}. {name} is half typed. The program is killed here.",
        ),
        "demo.resumed": Both(
            "{person}. {name} ditawarkan kembali dan diselesaikan: {receipt}",
            "{person}. {name} was offered back and finished: {receipt}",
        ),
        "demo.waiting": Both(
            "{count} orang menunggu di antrean. Pusat menyala kembali.",
            "{count} people wait in the queue. The centre comes up again.",
        ),
        "demo.sent": Both(
            "Antrean kosong: pusat sudah menjawab untuk semua.",
            "The queue is empty: the centre has answered for everybody.",
        ),
        "demo.open": Both(
            "Mesin latihan dibuka. Kata sandi untuk masuk: {password}",
            "The training kiosk opens. The password to sign in: {password}",
        ),
    }
)
