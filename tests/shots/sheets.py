"""The sheets of the gallery: each shows one kind of widget in all its states."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from tests.shots.people import QueueRows
from ui.theme.resources import resource
from ui.theme.tones import Ink, Role, State, Tone
from ui.widgets.banner import Banner
from ui.widgets.bar_buttons import Tab
from ui.widgets.button import Button, Girth
from ui.widgets.card import Card, Panel, PanelKind
from ui.widgets.check_row import CheckRow
from ui.widgets.choice_chips import Choice, ChoiceField
from ui.widgets.date_field import DateField
from ui.widgets.field import LabeledField, Note
from ui.widgets.figure import Fact, Figure
from ui.widgets.filter_chips import Filter, FilterChips
from ui.widgets.grouped import BY_FOUR, PHONE
from ui.widgets.icon_button import IconButton
from ui.widgets.key_hint import KeyHint, KeyLegend
from ui.widgets.label import IconLabel, Label
from ui.widgets.nik_field import DigitsField, NikField
from ui.widgets.notice import Notice
from ui.widgets.password_field import PasswordField
from ui.widgets.pill import Pill, PillButton
from ui.widgets.progress_bar import Completeness
from ui.widgets.row_table import RowTable
from ui.widgets.search_box import SearchBox
from ui.widgets.suggest_field import SuggestField
from ui.widgets.suggestions import Suggestion
from ui.widgets.top_bar import TopBar
from ui.words import Words

PLACES = [
    Tab("new", "Input baru"),
    Tab("queue", "Antrean"),
    Tab("check", "Perlu dicek"),
    Tab("search", "Cari"),
]
WORK = [
    Choice("seek", "Cari kerja"),
    Choice("laid_off", "Kena PHK"),
    Choice("works", "Bekerja"),
    Choice("own", "Usaha kecil"),
    Choice("furlough", "Dirumahkan"),
]
VILLAGES = [
    Suggestion("1", "Gegerkalong", "Sukasari, Kota Bandung"),
    Suggestion("2", "Gegerbitung", "Pandeglang, Banten"),
    Suggestion("3", "Gegersari", "Sragen, Jawa Tengah"),
    Suggestion("4", "Gegerung", "Wonogiri, Jawa Tengah"),
]


def find_village(text: str) -> list[Suggestion]:
    return [village for village in VILLAGES if village.head.lower().startswith(text.lower())]


def buttons() -> QWidget:
    page, column = _page(1100, 420)
    column.addLayout(_across(Button("Coba kirim", role, icon="refresh-cw") for role in Role))
    column.addLayout(_across(Button("Tunda", role) for role in Role))
    column.addLayout(_across(Button("Simpan", girth=girth, key_hint="F2") for girth in Girth))
    off = Button("Sedang menyimpan", icon="hourglass")
    off.setEnabled(False)
    caps = (KeyHint("F2"), KeyHint("Ctrl+Enter"), KeyLegend("Enter", "kolom berikut"))
    column.addLayout(_across((off, IconButton("eye", "Lihat"), *caps)))
    focused = [Button("Ada fokus", role) for role in Role]
    column.addLayout(_across(focused))
    column.addStretch(1)
    return _focus(page, focused[1])


def fields() -> QWidget:
    page, column = _page(1100, 640)
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    column.addLayout(grid)
    for place, state in enumerate(State):
        field = LabeledField(f"Nama lengkap, {state}", capitals=True)
        field.set_text("Siti Nurhaliza Rahmawati")
        field.set_state(state)
        grid.addWidget(field, place // 2, place % 2)
    empty = LabeledField("Email", placeholder="nama@contoh.id")
    empty.set_aside("boleh kosong")
    empty.set_key_hint("F3")
    soft = DigitsField("Nomor HP", PHONE)
    soft.set_text("081234567890")
    soft.set_note(Note.SOFT, "Dipakai 2 pendaftar lain. Boleh, pastikan benar.")
    hard = DigitsField("Nomor KK", BY_FOUR)
    hard.set_text("327301120315")
    hard.set_note(Note.HARD, "Baru 12 angka, kurang 4. Ketik sisanya dari kartu keluarga.")
    secret = PasswordField("Kata sandi", show="Lihat", hide="Sembunyikan")
    secret.set_text("rahasia")
    secret.set_note(Note.HINT, "Paling sedikit 8 huruf atau angka.")
    for place, other in enumerate((empty, soft, hard, secret), len(State)):
        grid.addWidget(other, place // 2, place % 2)
    column.addStretch(1)
    return _focus(page, empty)


def numbers() -> QWidget:
    page, column = _page(760, 640)
    good, wrong = NikField("NIK"), NikField("NIK")
    good.set_text("3273014808969011")
    good.set_aside("pindai KTP atau ketik")
    good.set_key_hint("F2")
    good.set_state(State.GOOD)
    wrong.set_text("3273014889969011")
    wrong.set_note(Note.HARD, "Angka 7 sampai 10 bukan tanggal. Cocokkan dengan kartu.")
    wrong.mark_wrong((6, 10))
    card, born, typing = DigitsField("Nomor KK"), DateField("Tanggal lahir"), NikField("NIK")
    card.set_text("3273011203159042")
    card.set_note(Note.HARD, "Angka 5 dan 6 bukan kecamatan.")
    card.mark_wrong((4, 6))
    born.set_text("08081996")
    born.set_state(State.AUTO)
    born.set_source("dari NIK")
    typing.set_text("327301480")
    for field in (good, wrong, card, born, typing):
        column.addWidget(field)
    column.addStretch(1)
    return _focus(page, typing)


def choices() -> QWidget:
    page, column = _page(520, 560)
    sex = ChoiceField("Jenis kelamin", [Choice("L", "Laki-laki"), Choice("P", "Perempuan")])
    sex.set_value("P")
    sex.set_source("dari NIK")
    work, missing = ChoiceField("Status kerja", WORK), ChoiceField("Status kerja", WORK)
    work.set_value("seek")
    missing.set_note(Note.HARD, "Belum dipilih. Tekan angkanya.")
    for field in (sex, work, missing):
        column.addWidget(field)
    yes, no = (
        CheckRow("Pendaftar setuju", "Dibacakan petugas, 09.46", "F8"),
        CheckRow(
            "Pendaftar sudah mendengar untuk apa datanya dipakai dan menyetujuinya", "Belum", "F8"
        ),
    )
    yes.setChecked(True)
    no.set_wrong(True)
    column.addWidget(yes)
    column.addWidget(no)
    column.addStretch(1)
    return _focus(page, work)


def suggestions() -> QWidget:
    page, column = _page(520, 420)
    village = SuggestField("Desa atau kelurahan")
    village.set_search(find_village)
    column.addWidget(village)
    column.addWidget(LabeledField("Jalan dan nomor", placeholder="Jl. / gang / dusun"))
    column.addStretch(1)
    page.show()
    village.setFocus()
    QTest.keyClicks(page.focusWidget(), "geger")
    return page


def bars() -> QWidget:
    page, column = _page(1366, 260)
    column.setContentsMargins(0, 0, 0, 0)
    for training, focus in ((None, False), ("LATIHAN", True)):
        bar = TopBar("Prakerja", PLACES, Words().names_of_languages())
        bar.show_place("new")
        bar.show_language("id")
        bar.set_counts({"queue": "214", "check": "3"})
        bar.set_operator("Rina Kartika", "Loket 3")
        bar.set_training(training)
        chip = PillButton("Tanpa internet · kirim terakhir 08.12", Tone.SOGA, "cloud-off")
        bar.add_chip(chip)
        column.addWidget(bar)
        if focus:
            _focus(page, chip)
    filters = FilterChips([Filter("all", "Semua"), Filter("wait", "Menunggu")])
    filters.set_counts({"all": "229", "wait": "186"})
    column.addLayout(_across((filters, SearchBox("Nama, NIK, atau nomor bukti"))))
    column.addStretch(1)
    return page


def states() -> QWidget:
    page, column = _page(1100, 420)
    column.addLayout(_across(Pill("Menunggu dikirim", tone, "clock") for tone in Tone))
    column.addLayout(_across(Pill(str(tone), tone) for tone in Tone))
    numbers = []
    for ink in (Ink.SOGA, Ink.PANDAN, Ink.BATA, Ink.STRONG):
        figure = Figure("menunggu dikirim", ink)
        figure.set_number("1.186")
        numbers.append(figure)
    facts = (Fact("Lahir", "8 Agustus 1996"), Fact("Wilayah NIK", "Sukasari, Kota Bandung"))
    column.addLayout(_across((*numbers, *facts)))
    done = Completeness("Kelengkapan")
    done.set_progress(16, 18)
    done.set_texts("Kelengkapan", "16 dari 18", "Kurang: desa, jalan")
    card = Card("Baru saja disimpan")
    card.add_right(KeyLegend("F9", "buka yang terakhir"))
    card.body.addWidget(Label("Belum ada pendaftar hari ini. Tekan F2 untuk mulai."))
    column.addLayout(_across((done, card)))
    column.addStretch(1)
    return page


def notices() -> QWidget:
    page, column = _page(1100, 640)
    said = (
        "Pusat belum terjangkau",
        "Sambungan internet terputus sejak 08.12.",
        "Pendaftaran tetap aman di mesin ini. Tidak perlu mengulang.",
    )
    shown = []
    for tone in (Tone.BATA, Tone.SOGA, Tone.PANDAN, Tone.NILA):
        notice = Notice(tone)
        notice.set_notice(*said)
        column.addWidget(notice)
        shown.append(notice)
    band = "Kuota Ende gelombang 71 tutup 28 November, 23.59 WITA. Kirim 186 data sebelum itu."
    column.addWidget(Banner(band, "28 November, 23.59 WITA"))
    column.addStretch(1)
    return _focus(page, shown[1])


def rows() -> QWidget:
    page, column = _page(1366, 460)
    table = RowTable(QueueRows.COLUMNS)
    table.set_model(QueueRows(40, table))
    column.addWidget(table)
    page.show()
    table.setFocus()
    QTest.keyClick(table.view, Qt.Key.Key_Down)
    QTest.mouseMove(table.view.viewport(), QPoint(300, 180))
    return page


def icons() -> QWidget:
    page, _ = _page(1100, 420)
    grid = QGridLayout()
    page.layout().addLayout(grid)
    for place, path in enumerate(sorted(resource("icons").glob("*.svg"))):
        name = Label(path.stem)
        grid.addLayout(_across((IconLabel(path.stem, 22), name)), place // 7, place % 7)
    return page


def _page(width: int, height: int) -> tuple[QWidget, QVBoxLayout]:
    page = Panel(PanelKind.PAGE)
    page.resize(width, height)
    column = QVBoxLayout(page)
    column.setContentsMargins(24, 16, 24, 16)
    return page, column


def _across(widgets: Iterable[QWidget]) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def _focus(page: QWidget, widget: QWidget) -> QWidget:
    page.show()
    page.activateWindow()
    widget.setFocus()
    return page
