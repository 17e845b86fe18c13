"""The look of the desk: legible colours, the right letters, sharp icons, sound QSS."""

import re

import pytest
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QImage

from ui.theme import icons
from ui.theme.apply import apply_theme
from ui.theme.fonts import DATA_FAMILY, UI_FAMILY, data_font, text_font, ui_font
from ui.theme.resources import resource
from ui.theme.stylesheet import stylesheet
from ui.theme.tokens import CLOTH, Text, contrast
from ui.theme.tones import BUTTONS, FIELDS, INKS, TONES, Ink

TEXT = 4.5  # WCAG 1.4.3
CONTROL = 3.0  # WCAG 1.4.11
_ON_INDIGO = {Ink.WHITE, Ink.PALE}
_PAGES = (CLOTH.mori_0, CLOTH.mori_25, CLOTH.mori_50)


def _pairs():
    """Every colour that is read, on every ground it is read on."""
    for ink, colour in INKS.items():
        for page in (CLOTH.nila_800,) if ink in _ON_INDIGO else _PAGES:
            yield f"ink {ink}", colour, page
    for tone, pair in TONES.items():
        yield f"tone {tone}", pair.ink, pair.wash
    for role, look in BUTTONS.items():
        for ground in (look.fill or CLOTH.mori_50, look.hover, look.pressed):
            yield f"button {role}", look.ink, ground
    for state, box in FIELDS.items():
        yield f"typed, {state}", CLOTH.ink, box.fill
        yield f"placeholder, {state}", CLOTH.mori_600, box.fill
    yield from (
        ("key cap", CLOTH.ink_2, CLOTH.mori_100),
        ("consent detail", CLOTH.ink_2, CLOTH.mori_100),
        ("consent detail under the pointer", CLOTH.ink_2, CLOTH.mori_200),
        ("completeness", CLOTH.ink_2, CLOTH.nila_50),
        ("chosen suggestion", CLOTH.ink_2, CLOTH.nila_100),
        ("chosen row", CLOTH.ink_2, CLOTH.nila_100),
        ("notice words", CLOTH.ink, CLOTH.bata_100),
        ("deadline", CLOTH.ink, CLOTH.kunyit_100),
        ("chosen chip", CLOTH.mori_0, CLOTH.nila_700),
        ("number of a chip", CLOTH.mori_600, CLOTH.mori_0),
        ("number of a chosen chip", CLOTH.nila_200, CLOTH.nila_700),
        ("number of a chip under the pointer", CLOTH.mori_600, CLOTH.nila_50),
        ("badge", CLOTH.nila_900, CLOTH.kunyit),
        ("place in the bar", CLOTH.nila_150, CLOTH.nila_800),
        ("place under the pointer", CLOTH.nila_150, CLOTH.nila_600),
        ("focused place", CLOTH.nila_150, CLOTH.nila_900),
        ("selected text", CLOTH.mori_0, CLOTH.nila_700),
        ("tool tip", CLOTH.mori_0, CLOTH.nila_900),
    )


@pytest.mark.parametrize("what,ink,ground", list(_pairs()))
def test_words_stand_out_from_their_ground(what, ink, ground):
    assert contrast(ink, ground) >= TEXT, what


@pytest.mark.parametrize(
    "what,edge,ground",
    [
        *((f"field {state}", look.edge, look.fill) for state, look in FIELDS.items()),
        *(
            (f"field {state} on its card", look.edge, CLOTH.mori_0)
            for state, look in FIELDS.items()
        ),
        ("primary button on the page", CLOTH.nila_700, CLOTH.mori_50),
        ("secondary button", CLOTH.nila_700, CLOTH.mori_0),
        ("filter chip", CLOTH.mori_600, CLOTH.mori_50),
        ("check box", CLOTH.mori_600, CLOTH.mori_100),
        ("focus ring inside its edge", CLOTH.kunyit, CLOTH.nila_900),
        ("focus ring on the bar", CLOTH.kunyit, CLOTH.nila_800),
        ("focus edge on a card", CLOTH.nila_900, CLOTH.mori_0),
        ("bracket under wrong digits", CLOTH.bata_700, CLOTH.bata_50),
        ("progress", CLOTH.nila_700, CLOTH.nila_200),
    ],
)
def test_controls_stand_out_from_their_ground(what, edge, ground):
    assert contrast(edge, ground) >= CONTROL, what


def test_contrast_is_that_of_wcag():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#777777") == pytest.approx(4.48, abs=0.01)
    assert contrast("#777777", "#777777") == 1


def test_the_bundled_typefaces_are_the_ones_that_show(qapp):
    apply_theme(qapp)
    assert QFontInfo(ui_font(18, 700)).family() == UI_FAMILY
    assert QFontInfo(data_font(18)).family() == DATA_FAMILY


def test_digits_of_the_data_face_have_one_width(qapp):
    apply_theme(qapp)
    metrics = QFontMetricsF(text_font(Text.DATA_NIK))
    widths = {metrics.horizontalAdvance(digit * 16) for digit in "0123456789"}
    assert len(widths) == 1


def test_a_style_sheet_that_qt_reads_without_complaint(qapp, qtlog):
    apply_theme(qapp)
    assert [record.message for record in qtlog.records] == []


def test_no_rule_without_a_selector_of_our_own():
    """A rule for a bare class would reach into every widget there is."""
    allowed = re.compile(r"\[\w+=|QToolTip|QScrollBar|QAbstractScrollArea::corner")
    selectors = [
        part.strip() for head in re.findall(r"([^{}]+)\{", stylesheet()) for part in head.split(",")
    ]
    assert len(selectors) > 20
    assert [selector for selector in selectors if not allowed.search(selector)] == []


@pytest.mark.parametrize("path", sorted(resource("icons").glob("*.svg")), ids=lambda p: p.stem)
def test_every_icon_draws_in_the_colour_asked_for(qapp, path):
    image = icons.pixmap(path.stem, 24, CLOTH.bata_700).toImage()
    opaque = [pixel for pixel in _pixels(image) if pixel.alpha() == 255]
    assert opaque
    assert {pixel.name().upper() for pixel in opaque} == {CLOTH.bata_700}


def test_an_icon_is_drawn_once(qapp):
    first, again = icons.pixmap("check", 20, CLOTH.ink), icons.pixmap("check", 20, CLOTH.ink)
    assert first.cacheKey() == again.cacheKey()
    assert icons.pixmap("check", 20, CLOTH.ink_2).cacheKey() != first.cacheKey()


def test_an_icon_nobody_brought_is_noticed_at_once(qapp):
    with pytest.raises(FileNotFoundError):
        icons.pixmap("unicorn", 20, CLOTH.ink)


def test_fonts_and_icons_travel_with_their_licences():
    assert len(list(resource("fonts").glob("OFL-*.txt"))) == 2
    assert "ISC License" in resource("icons", "LICENSE").read_text(encoding="utf-8")


def _pixels(image: QImage):
    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    for y in range(image.height()):
        for x in range(image.width()):
            yield QColor.fromRgba(image.pixel(x, y))


def test_the_page_is_unbleached_cloth(qapp):
    apply_theme(qapp)
    assert qapp.palette().window().color() == QColor(CLOTH.mori_50)
    assert qapp.font().pixelSize() == Text.BODY.value.px
