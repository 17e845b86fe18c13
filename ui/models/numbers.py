"""Numbers the way lists show them."""


def spaced_nik(masked: str) -> str:
    """3171********9001 as 3171 •••• •••• 9001."""
    dotted = masked.replace("*", "•")
    return " ".join(dotted[at : at + 4] for at in range(0, len(dotted), 4))


def short_nik(masked: str) -> str:
    """3171********9001 as 3171 •••• 9001, where room is scarce."""
    return f"{masked[:4]} •••• {masked[-4:]}" if len(masked) > 8 else masked


def grouped(digits: str) -> str:
    """Any number, masked or not, in groups of four."""
    return spaced_nik(digits)


def shortened(text: str, longest: int = 24) -> str:
    """The beginning of what was scanned, as far as it can be shown in a line."""
    plain = " ".join("".join(c if c.isprintable() else " " for c in text[:200]).split())
    return plain if len(plain) <= longest else f"{plain[: longest - 1].rstrip()}…"


def spelled(code: str) -> str:
    """K7QM-4T9D as a screen reader should say it: letter by letter, a breath between groups."""
    return ", ".join(" ".join(group) for group in code.split("-"))
