"""The few marks the handbook is written with, as rich text: headings, lists, words, keys."""

from __future__ import annotations

import re
from html import escape


def rich_text(written: str) -> str:
    """HTML of paragraphs that are divided by empty lines."""
    return "".join(_block(block) for block in re.split(r"\n\s*\n", written.strip()) if block)


def _block(block: str) -> str:
    if block.startswith("## "):
        return f'<p class="heading">{_inline(block[3:])}</p>'
    for mark, tag in ((r"- ", "ul"), (r"\d+\. ", "ol")):
        if re.match(mark, block):
            points = re.split(rf"^{mark}", block, flags=re.MULTILINE)[1:]
            listed = "".join(f"<li>{_inline(point)}</li>" for point in points)
            return f"<{tag}>{listed}</{tag}>"
    return f"<p>{_inline(block)}</p>"


def _inline(text: str) -> str:
    said = escape(" ".join(text.split()), quote=False)
    said = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", said)
    return re.sub(r"`(.+?)`", r'<span class="key">&nbsp;\1&nbsp;</span>', said)
