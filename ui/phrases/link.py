"""The words for the line to the centre: a chip's worth, a headline's worth, and what it means."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from ui.phrases.both import Both


class LinkPhrases(NamedTuple):
    """`{age}` is how long it has been so, `{success}` the last success, `{next}` the next try."""

    chip: Both
    headline: Both
    meaning: Both


LINKS: Mapping[str, LinkPhrases] = MappingProxyType(
    {
        "online": LinkPhrases(
            Both("Tersambung", "Connected"),
            Both("Tersambung ke pusat", "Connected to the centre"),
            Both(
                "Pendaftaran baru dikirim sendiri. Jawaban pusat muncul di daftar ini.",
                "New registrations go out by themselves. The centre's answers appear in this list.",
            ),
        ),
        "sending": LinkPhrases(
            Both("Mengirim {unsent} data", "Sending {unsent}"),
            Both("Sedang mengirim {unsent} data", "Sending {unsent} registrations"),
            Both(
                "Boleh terus mendaftar. Status berubah setelah pusat menjawab.",
                "You can go on registering. Standings change when the centre answers.",
            ),
        ),
        "offline": LinkPhrases(
            Both("Tanpa internet", "No internet"),
            Both("Tanpa internet sejak {age}", "No internet for {age}"),
            Both(
                "Semua pendaftaran aman di mesin ini dan terkunci. Boleh terus mendaftar.",
                "Every registration is safe on this machine and locked. You can go on.",
            ),
        ),
        "portal": LinkPhrases(
            Both("Wi-Fi minta masuk dulu", "Wi-Fi wants a sign-in"),
            Both("Wi-Fi ini meminta masuk dulu", "This Wi-Fi wants you to sign in first"),
            Both(
                "Buka peramban dan masuk ke jaringan itu. Data aman di mesin ini.",
                "Open a browser and sign in to the network. The data is safe here.",
            ),
        ),
        "busy": LinkPhrases(
            Both("Pusat sedang ramai", "The centre is busy"),
            Both("Pusat sedang ramai", "The centre is busy"),
            Both(
                "Kiriman menunggu giliran. Boleh terus mendaftar.",
                "What is waiting goes out at its turn. You can go on registering.",
            ),
        ),
        "clock_wrong": LinkPhrases(
            Both("Jam mesin salah", "Machine clock is wrong"),
            Both("Jam mesin ini tidak cocok", "This machine's clock is wrong"),
            Both(
                "Betulkan tanggal dan jam mesin. Pendaftaran boleh jalan terus.",
                "Set the machine's date and time. Registering may go on.",
            ),
        ),
        "revoked": LinkPhrases(
            Both("Izin mesin dicabut", "Permission withdrawn"),
            Both("Pusat mencabut izin mesin ini", "The centre withdrew this machine's permission"),
            Both(
                "Data tetap aman di sini. Minta penyelia menghubungi pusat.",
                "The data is safe here. Ask the supervisor to call the centre.",
            ),
        ),
        "failing": LinkPhrases(
            Both("Pengiriman bermasalah", "Sending has trouble"),
            Both("Pengiriman bermasalah sejak {age}", "Sending has had trouble for {age}"),
            Both(
                "Data aman di mesin ini. Boleh terus mendaftar; penyelia perlu melihat sebabnya.",
                "The data is safe here. Go on; the supervisor needs to look at the cause.",
            ),
        ),
        "resting": LinkPhrases(
            Both("Kirim otomatis jeda", "Sending is paused"),
            Both("Kirim otomatis sedang jeda", "Automatic sending is paused"),
            Both(
                "Semua pendaftaran aman di mesin ini dan terkunci. Kirim sekarang selalu bisa.",
                "Every registration is safe on this machine and locked. Send now always works.",
            ),
        ),
        "not_enrolled": LinkPhrases(
            Both("Belum terhubung ke pusat", "Not connected to the centre"),
            Both("Mesin ini belum terhubung ke pusat", "This machine is not connected yet"),
            Both(
                "Boleh mendaftar. Data menunggu di sini sampai mesin dihubungkan.",
                "You can register. The data waits here until the machine is connected.",
            ),
        ),
    }
)

LAST_SUCCESS = Both("{chip} · kirim terakhir {time}", "{chip} · last sent {time}")
NEXT_TRY = Both("{chip} · coba lagi {time}", "{chip} · next try {time}")
