"""The queue of a field laptop, made of widgets alone."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tests.shots.people import QueueRows
from tests.shots.sheets import PLACES
from ui.theme.tokens import RING, Text
from ui.theme.tones import Ink, Role, Tone
from ui.widgets.banner import Banner
from ui.widgets.button import Button
from ui.widgets.card import Panel, PanelKind
from ui.widgets.figure import Figure
from ui.widgets.filter_chips import Filter, FilterChips
from ui.widgets.label import IconLabel, Label
from ui.widgets.pill import PillButton
from ui.widgets.row_table import RowTable
from ui.widgets.search_box import SearchBox
from ui.widgets.top_bar import TopBar
from ui.words import Words

_DEADLINE = (
    "Kuota Ende gelombang 71 tutup 28 November, 23.59 WITA. "
    "Kirim 186 data (65 MB) sebelum itu, sekitar 9 menit dengan sinyal 3G."
)


def build(width: int, height: int) -> QWidget:
    page = Panel(PanelKind.PAGE)
    page.resize(width, height)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(_bar())
    body = QVBoxLayout()
    body.setContentsMargins(24, 16, 24, 14)
    body.setSpacing(10)
    for part in (_hero(), Banner(_DEADLINE, "28 November, 23.59 WITA")):
        body.addWidget(part)
    body.addLayout(_tools())
    table = RowTable(QueueRows.COLUMNS)
    table.set_model(QueueRows(6, table))
    body.addWidget(table, 1)
    body.addLayout(_foot())
    column.addLayout(body, 1)
    return page


def _bar() -> TopBar:
    bar = TopBar("Prakerja", PLACES, Words().names_of_languages())
    bar.show_place("queue")
    bar.show_language("id")
    bar.set_operator("Agus Wijaya", "Tim lapangan Ende 2")
    bar.add_chip(PillButton("Tanpa internet · 186 menunggu", Tone.SOGA, "cloud-off"))
    return bar


def _hero() -> QWidget:
    hero = Panel(PanelKind.CARD)
    row = QHBoxLayout(hero)
    row.setContentsMargins(24, 16, 28, 16)
    row.setSpacing(28)
    words = QVBoxLayout()
    words.setSpacing(4)
    title = QHBoxLayout()
    title.setSpacing(12)
    title.addWidget(IconLabel("cloud-off", 30, Ink.SOGA))
    title.addWidget(Label("Tanpa internet sejak 3 hari 4 jam", Text.HERO), 1)
    words.addLayout(title)
    safe = "Semua pendaftaran aman di laptop ini, terkunci, dan ada salinannya di USB (tadi 11.20)."
    words.addWidget(Label(safe, Text.BODY, Ink.MUTED))
    words.addSpacing(6)
    words.addLayout(_actions())
    row.addLayout(words, 1)
    for number, caption, ink in (
        ("186", "menunggu dikirim", Ink.SOGA),
        ("41", "diterima pusat", Ink.PANDAN),
        ("2", "perlu dicek", Ink.BATA),
    ):
        figure = Figure(caption, ink)
        figure.set_number(number)
        row.addWidget(figure)
    return hero


def _actions() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12 - 2 * RING)
    row.addWidget(Button("Coba kirim sekarang", icon="refresh-cw"))
    row.addWidget(Button("Simpan ke USB", Role.SECONDARY, icon="usb"))
    row.addSpacing(8)
    row.addWidget(Label("Dicoba otomatis tiap 15 menit. Berikutnya 13.45.", Text.SMALL, Ink.MUTED))
    row.addStretch(1)
    return row


def _tools() -> QHBoxLayout:
    row = QHBoxLayout()
    filters = FilterChips(
        [
            Filter("all", "Semua"),
            Filter("waiting", "Menunggu"),
            Filter("received", "Diterima"),
            Filter("check", "Perlu dicek"),
        ]
    )
    filters.set_counts({"all": "229", "waiting": "186", "received": "41", "check": "2"})
    row.addWidget(filters)
    row.addStretch(1)
    row.addWidget(SearchBox("Nama, NIK, atau nomor bukti"))
    return row


def _foot() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(IconLabel("shield-check", 18))
    kept = "Foto dan data dihapus dari laptop 7 hari setelah diterima pusat."
    row.addWidget(Label(kept, Text.SMALL, Ink.MUTED))
    row.addStretch(1)
    row.addWidget(Label("Ruang 38 GB", Text.LABEL, Ink.MUTED))
    row.addSpacing(10)
    row.addWidget(Label("Jam laptop cocok, dicek 20 Nov", Text.LABEL, Ink.MUTED))
    return row
