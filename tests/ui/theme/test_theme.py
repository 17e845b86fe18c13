"""The look of the desk: legible colours, the right letters, sharp icons, sound QSS."""

import re

import pytest
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QImage

from ui.theme import icons
from ui.theme.apply import apply_theme
from ui.theme.fonts import DATA_FAMILY, UI_FAMILY, data_font, text_font, ui_font
from ui.theme.resources import resource
from ui.theme.stylesheet import stylesheet
from ui.theme.tokens import CLOTH, Text


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
