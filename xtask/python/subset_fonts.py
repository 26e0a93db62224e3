"""Cuts Debian's Noto fonts down to what a PDF report can need, so that the program stays small.

Called as `subset_fonts.py OUT`; the fonts come from fonts-noto-core, fonts-noto-mono and
fonts-noto-cjk. Which characters stay is decided by national standards, through the encodings
that Python brings along, and not by a list of ours."""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

TRUETYPE = Path("/usr/share/fonts/truetype/noto")
CJK = Path("/usr/share/fonts/opentype/noto")

# What European languages, Vietnamese and Turkish need, punctuation, arrows and signs.
LATIN = [
    *range(0x20, 0x7F), *range(0xA0, 0x250), *range(0x300, 0x370), *range(0x370, 0x400),
    *range(0x400, 0x530), *range(0x1E00, 0x2000), *range(0x2000, 0x2070), *range(0x2070, 0x20D0),
    *range(0x2100, 0x2190), *range(0x2190, 0x2200), *range(0x2200, 0x2300), *range(0x25A0, 0x2600),
    0x25CC, 0xFFFD,
]
SIGNS = [0x27E6, 0x27E7, *range(0x2190, 0x2200), *range(0x2200, 0x2300), *range(0x25A0, 0x2600)]


def of_encoding(name):
    """Every character that two bytes of an encoding stand for."""
    found = set()
    for lead in range(0xA1, 0xFF):
        for trail in range(0x40, 0xFF):
            try:
                found.update(bytes([lead, trail]).decode(name))
            except UnicodeDecodeError:
                pass
    return {ord(c) for c in found if ord(c) > 0x2E7F}


def common():
    """The first level of JIS X 0208 and kana: what headings are set in."""
    level_one = {ord(bytes([a, b]).decode("euc_jp", "replace")[0])
                 for a in range(0xA1, 0xD0) for b in range(0xA1, 0xFF)}
    kana = {*range(0x3000, 0x3100), *range(0xFF00, 0xFFF0)}
    return {c for c in level_one if c > 0x2E7F and c != 0xFFFD} | kana


def japanese():
    """JIS X 0208 (both levels), kana in all widths, and the marks that go with them."""
    kana = [*range(0x3000, 0x3100), *range(0x31F0, 0x3200), *range(0xFF00, 0xFFF0)]
    return of_encoding("euc_jp") | set(kana)


def east_asian():
    """That, and GB 2312, the frequent part of Big5, and KS X 1001."""
    frequent = {ord(bytes([a, b]).decode("big5", "replace")[0])
                for a in range(0xA4, 0xC7) for b in [*range(0x40, 0x7F), *range(0xA1, 0xFF)]}
    frequent = {c for c in frequent if c > 0x2E7F and c != 0xFFFD}
    return japanese() | of_encoding("gb2312") | frequent | of_encoding("euc_kr")


FONTS = [
    ("NotoSans-Regular.ttf", TRUETYPE / "NotoSans-Regular.ttf", LATIN),
    ("NotoSans-Bold.ttf", TRUETYPE / "NotoSans-Bold.ttf", LATIN),
    ("NotoSansMono-Regular.ttf", TRUETYPE / "NotoSansMono-Regular.ttf", LATIN),
    ("NotoSansArabic-Regular.ttf", TRUETYPE / "NotoSansArabic-Regular.ttf", None),
    ("NotoSansArabic-Bold.ttf", TRUETYPE / "NotoSansArabic-Bold.ttf", None),
    ("NotoSansHebrew-Regular.ttf", TRUETYPE / "NotoSansHebrew-Regular.ttf", None),
    ("NotoSansThai-Regular.ttf", TRUETYPE / "NotoSansThai-Regular.ttf", None),
    ("NotoSansDevanagari-Regular.ttf", TRUETYPE / "NotoSansDevanagari-Regular.ttf", None),
    ("NotoSansMath-Regular.ttf", TRUETYPE / "NotoSansMath-Regular.ttf", SIGNS),
    ("NotoSansCJKjp-Regular.otf", CJK / "NotoSansCJK-Regular.ttc", east_asian()),
    ("NotoSansCJKjp-Bold.otf", CJK / "NotoSansCJK-Bold.ttc", common()),
]


def cut(source, wanted, out):
    options = subset.Options()
    # Forms that nobody asks for are most of an East Asian font.
    east_asian = ["ccmp", "locl", "kern", "ljmo", "vjmo", "tjmo"]
    options.layout_features = ["*"] if source.suffix == ".ttf" else east_asian
    options.hinting = False
    options.name_IDs = ["*"]
    options.notdef_outline = True
    # The first font of Debian's collection is the Japanese one.
    font = TTFont(source, fontNumber=0, recalcTimestamp=False)
    letters = font.getBestCmap() if wanted is None else wanted
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=letters)
    cutter.subset(font)
    font.save(out)


def main():
    folder = Path(sys.argv[1])
    for name, source, wanted in FONTS:
        cut(source, wanted, folder / name)
        print(f"{name:<34} {(folder / name).stat().st_size:>9} bytes")


main()
