"""The sheets of the touchscreen's widgets: what a finger finds, in all its states."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.look import cloth
from ui.theme.tones import State, Tone
from ui.widgets.kawung import paint_wall
from ui.widgets.paint import painter_on
from ui.widgets.touch.button import TouchButton, TouchGirth, TouchRole
from ui.widgets.touch.choice_card import CardChoice, ChoiceCards
from ui.widgets.touch.digit_cells import DigitCells
from ui.widgets.touch.fact_chip import FactChip
from ui.widgets.touch.keyboard import Keyboard
from ui.widgets.touch.keypad import Keypad
from ui.widgets.touch.layouts import KeyboardKind
from ui.widgets.touch.note_band import NoteBand
from ui.widgets.touch.segments import LanguageSegments
from ui.widgets.touch.step_bar import StepBar
from ui.widgets.touch.touch_field import TouchField
from ui.words import Words

_WORDS = Words()


class Dark(QWidget):
    """The indigo cloth that keys lie on."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.fillRect(self.rect(), cloth().bar)
        paint_wall(painter, QRectF(self.rect()), 124)


def page(width: int, height: int, *, dark: bool = False) -> tuple[QWidget, QVBoxLayout]:
    sheet = Dark() if dark else QWidget()
    sheet.setFixedSize(width, height)
    column = QVBoxLayout(sheet)
    column.setContentsMargins(56, 34, 56, 34)
    column.setSpacing(24)
    return sheet, column


def numbers() -> QWidget:
    sheet, column = page(1256, 1000)
    bar = StepBar()
    bar.set_step(2, 7, "Data diri", _WORDS)
    band = NoteBand(Tone.BATA)
    band.tell(
        "Periksa angka ke-7 dan ke-8",
        "Harus tanggal lahir 01-31, atau 41-71 untuk perempuan. Sekarang tertulis 78.",
    )
    whole, wrong, started = DigitCells(), DigitCells(), DigitCells()
    whole.set_text("3273014808960011")
    wrong.set_text("3273017808960011")
    wrong.mark_wrong((6, 8), "tanggal lahir")
    started.set_text("32730148")
    chips = QHBoxLayout()
    chips.setSpacing(16)
    for icon, label, value in (
        ("map-pin", "Wilayah", "Sukasari, Kota Bandung"),
        ("cake", "Lahir", "8 Agustus 1996"),
        ("user-round", "Jenis kelamin", "Perempuan"),
    ):
        chip = FactChip(icon)
        chip.set_texts(label, value)
        chips.addWidget(chip)
    for part in (bar, band, wrong, whole):
        column.addWidget(part)
    column.addLayout(chips)
    column.addWidget(started)
    started.setFocus()
    column.addStretch(1)
    return sheet


def keypad() -> QWidget:
    sheet, column = page(664, 760, dark=True)
    pad = Keypad(DigitCells())
    pad.retranslate(_WORDS)
    pad.digits["5"].setDown(True)
    pad.scan_step()
    pad.scan_choose()
    go = TouchButton(
        "Lanjut", TouchRole.KUNYIT, icon="arrow-right", icon_right=True, girth=TouchGirth.GRAND
    )
    column.addWidget(pad)
    column.addWidget(go)
    return sheet


def buttons() -> QWidget:
    sheet, column = page(1600, 900)
    for girth in TouchGirth:
        across = QHBoxLayout()
        for role in (
            TouchRole.PRIMARY,
            TouchRole.SECONDARY,
            TouchRole.SOFT,
            TouchRole.DANGER,
        ):
            across.addWidget(TouchButton("Kembali", role, icon="arrow-left", girth=girth))
        column.addLayout(across)
    segments = LanguageSegments({"id": "Indonesia", "en": "English"})
    segments.set_current("id")
    column.addWidget(segments)
    for state in (State.IDLE, State.ERROR, State.AUTO):
        field = TouchField(capitals=True)
        field.set_text("Siti Nurhaliza Rahmawati")
        field.set_state(state)
        column.addWidget(field)
    field.setFocus()
    column.addStretch(1)
    return sheet


def _keyboard(kind: KeyboardKind, width: int, height: int) -> QWidget:
    sheet, column = page(width, height, dark=True)
    column.setContentsMargins(24, 14, 24, 14)
    board = Keyboard(kind, TouchField())
    board.retranslate(_WORDS)
    column.addWidget(board)
    return sheet


def keyboard_of_names() -> QWidget:
    return _keyboard(KeyboardKind.NAME, 1920, 500)


def keyboard_of_streets() -> QWidget:
    return _keyboard(KeyboardKind.STREET, 1366, 392)


def keyboard_of_mail() -> QWidget:
    return _keyboard(KeyboardKind.EMAIL, 1080, 560)


def keyboard_of_secrets() -> QWidget:
    return _keyboard(KeyboardKind.PASSWORD, 1366, 392)


def cards() -> QWidget:
    sheet, column = page(1256, 560)
    answers = ChoiceCards()
    answers.set_columns(2)
    answers.set_choices(
        [
            CardChoice("sd", "SD sederajat"),
            CardChoice("smp", "SMP sederajat"),
            CardChoice("sma", "SMA atau SMK sederajat", "Paket C, MA, dan SMALB juga"),
            CardChoice("d3", "Diploma (D1 sampai D3)"),
            CardChoice("s1", "Sarjana (D4, S1) atau lebih tinggi dari itu, juga dari luar negeri"),
        ]
    )
    answers.choose("sma")
    column.addWidget(answers)
    column.addStretch(1)
    answers.take_focus()
    return sheet
