"""The other calendars that newspapers print: their months' names, their eras, and the shapes of their dates.

What a row reads is told in the Gregorian calendar; the name of the row, which explanations print, says which calendar the
text uses. `timex.calendars` does the arithmetic. All names are casefolded and NFC; scripts/build_index.py adds the
spellings that differ by a rule (without hamza, with ه for ة, with blanks for hyphens, Arabic letters for Persian ones).
"""

from newsparse.knowledge.date_formats import DateFormat
from newsparse.named_tuple import NamedTuple

HIJRI, PERSIAN, BUDDHIST, ERA, MINGUO = "Hijri", "Persian", "Buddhist", "Japanese era", "Minguo"

# Muharram is 1. Arabic; Persian and Urdu; English, French, Indonesian and Malay.
HIJRI_MONTHS: tuple[tuple[str, ...], ...] = (
    ("محرم", "المحرم", "محرم الحرام", "muharram", "mouharram", "muharam"),
    ("صفر", "صفر المظفر", "صفر الخير", "safar"),
    (
        "ربيع الأول", "ربيع أول", "ربيع\u200cالأول", "rabi' al-awwal", "rabi' al-awal", "rabi' ul-awwal",
        "rabi'ul awwal", "rabia al-awwal", "rabi' i", "rabiulawal", "rabiul awal",
    ),
    (
        "ربيع الآخر", "ربيع الثاني", "ربيع آخر", "ربيع ثاني", "ربيع ثان", "ربيع\u200cالثاني", "rabi' al-thani",
        "rabi' ath-thani", "rabi' al-akhir", "rabi' al-akhar", "rabi'ul thani", "rabia al-thani", "rabi' us-sani",
        "rabi' ii", "rabiulakhir", "rabiul akhir",
    ),
    (
        "جمادى الأولى", "جمادى الأول", "جماد الأول", "جماد أول", "جمادى\u200cالأول", "jumada al-awwal",
        "jumada al-awal", "jumada al-ula", "jumada al-oula", "jumada al-awla", "jumada i", "jamadi ul-awwal",
        "jumadil awal", "jumadilawal", "jamadilawal",
    ),
    (
        "جمادى الآخرة", "جمادى الآخر", "جمادى الثانية", "جمادى الثاني", "جماد الآخر", "جماد الثاني", "جماد ثاني",
        "جمادى\u200cالثاني", "jumada al-thani", "jumada al-thaniyah", "jumada al-thania", "jumada al-akhirah",
        "jumada al-akhira", "jumada al-akhir", "jumada ii", "jamadi us-sani", "jumadil akhir", "jumadilakhir",
        "jamadilakhir",
    ),
    ("رجب", "رجب المرجب", "رجب الفرد", "rajab", "rejab"),
    ("شعبان", "شعبان المعظم", "sha'ban", "shaaban", "sha'aban", "chaabane", "syaban", "sya'ban"),
    ("رمضان", "رمضان المبارك", "ramadan", "ramadhan", "ramazan", "ramzan"),
    ("شوال", "شوال المكرم", "shawwal", "shawal", "chawwal", "syawal"),
    (
        "ذو القعدة", "ذي القعدة", "ذوالقعدة", "ذيالقعدة", "ذيقعدة", "ذي\u200cالقعدة", "ذيقعد", "dhu al-qa'dah",
        "dhu al-qi'dah", "dhul-qa'dah", "dhul-qi'dah", "dhu'l-qa'dah", "dhu'l-qi'dah", "dhul-qa'da",
        "thul-qa'dah", "thul-qi'dah", "zul-qa'dah", "zulqadah", "zilqad", "zulkaidah", "zulkaedah",
    ),
    (
        "ذو الحجة", "ذي الحجة", "ذوالحجة", "ذيالحجة", "ذيحجة", "ذي\u200cالحجة", "ذي الحج", "dhu al-hijjah",
        "dhul-hijjah", "dhul-hijja", "dhu'l-hijjah", "thul-hijjah", "zul-hijjah", "zul-hijja", "zulhijjah",
        "zilhajj", "dzulhijjah", "zulhijah",
    ),
)  # fmt: skip

# Farvardin is 1. Iran's names (of which "ماه", month, is often a part), the signs of the zodiac that Afghanistan's Dari
# and Pashto print, and Pashto's own.
PERSIAN_MONTHS: tuple[tuple[str, ...], ...] = (
    ("فروردین", "فروردین\u200cماه", "حمل", "وری"),
    ("اردیبهشت", "اردیبهشت\u200cماه", "ثور", "غویی"),
    ("خرداد", "خرداد\u200cماه", "جوزا", "غبرګولی"),
    ("تیر", "تیر\u200cماه", "سرطان", "چنګاښ"),
    ("مرداد", "امرداد", "مرداد\u200cماه", "اسد", "زمری"),
    ("شهریور", "شهریور\u200cماه", "سنبله", "وږی"),
    ("مهر", "مهر\u200cماه", "میزان", "تله"),
    ("آبان", "آبان\u200cماه", "عقرب", "لړم"),
    ("آذر", "آذر\u200cماه", "قوس", "لیندۍ"),
    ("دی", "دی\u200cماه", "جدی", "مرغومی"),
    ("بهمن", "بهمن\u200cماه", "دلو", "سلواغه"),
    ("اسفند", "اسفند\u200cماه", "حوت", "کب"),
)

# "1440هـ", "1446 AH": words that say that the year before them is Hijri. Indonesian and Malay print a bare H.
AFTER_HIJRI = ("هـ", "ه", "ه\u200d", "هجري", "هجرى", "هجرية", "ھ", "ہجری", "ah", "a.h", "hijri", "hijriah", "hijrah")


class Era(NamedTuple):
    """A count of years: what it is called, what to add to its years for ours, its first and last day (ISO 8601)."""

    names: tuple[str, ...]
    years: int
    first: str
    last: str = "9999-12-31"


# Each era ends on the day before the next begins; before 1873 (Meiji 6) Japan's months were not ours. Sources: Unicode
# CLDR, calendarData "japanese"; for Reiwa, cabinet order 143 of 2019.
ERAS = (
    Era(("令和", "㋿"), 2018, "2019-05-01"),
    Era(("平成", "㍻"), 1988, "1989-01-08", "2019-04-30"),
    Era(("昭和", "㍼"), 1925, "1926-12-25", "1989-01-07"),
    Era(("大正", "㍽"), 1911, "1912-07-30", "1926-12-24"),
    Era(("明治", "㍾"), 1867, "1873-01-01", "1912-07-29"),
)
FIRST_YEAR = "元年"
REPUBLIC = Era(("中華民國", "中华民国", "民國", "民国"), 1911, "1912-01-01")

# Further letters of shapes: H a Hijri month, G "AH", J a Persian month, E an era, F an era's first year, R 民國.
CALENDAR_FORMATS = (
    DateFormat(
        "day month year (Hijri)",
        r"{day}[s.]?[ -]?(?:o ){0,2}{hijri}[,-]? (?:o ){0,2}{year}(?: {ah}(?!\.[sx]))?",
        "20 ذي القعدة 1440هـ",
        calendar=HIJRI,
        needs="era",
    ),
    DateFormat("month day year (Hijri)", r"{hijri} {day}s?,? {year} {ah}", "Rajab 5, 1446 AH", calendar=HIJRI),
    DateFormat(
        "day.month.year (Hijri)",
        r"{day}(?: / {mm} / |-{mm}-|\.{mm}\.){year} {ah}(?!\.[sx])",
        "22/2/1428هـ",
        calendar=HIJRI,
    ),
    DateFormat(
        "year-month-day (Hijri)",
        r"{year}(?:/{mm}/|-{mm}-){day} {ah}(?!\.[sx])",
        "1448/02/03 هـ",
        calendar=HIJRI,
    ),
    DateFormat(
        "day month year (Persian)",
        r"{day}[s.]?[ /-]?(?:o ){0,2}{jalali}[,/-]? (?:o ){0,2}{year}",
        "۲۱ اردیبهشت ۱۳۹۹",
        calendar=PERSIAN,
    ),
    DateFormat(
        "year month day (Persian)", r"{year}[,/-]? {jalali}[ /-]?{day}", "۱۳۹۹ اردیبهشت ۲۱", calendar=PERSIAN
    ),
    DateFormat(
        "day month yy (Persian)", r"{day} {jalali} {yy}", "۲۱ اردیبهشت ۹۹ - ۱۸:۵۹", calendar=PERSIAN, needs="time"
    ),
    DateFormat(
        "year年(era)month月day日",
        r"(?:{year} y? ?\( ?(?:E [12] y?|F) ?\) ?y?|(?:E [12] y|F) ?\( ?{year} ?y? ?\)) ?{mm} m {day} d",
        "2023年（令和5年）12月21日",
    ),
    DateFormat(
        "year年month月day日 (Japanese era)",
        r"(?:{era} {regnal} y|{first}) {mm} m {day} d(?: \([WBVmd]\))?",
        "令和5年12月21日",
        calendar=ERA,
    ),
    DateFormat(
        "year年month月 (Japanese era)", r"(?:{era} {regnal} y|{first}) {mm} m", "令和5年12月", calendar=ERA
    ),
    DateFormat(
        "year年month月day日 (Minguo)",
        r"{minguo} {regnal}(?: y {mm} m {day} d(?: \([WBVmd]\))?|/{mm}/{day}|\.{mm}\.{day}|-{mm}-{day})",
        "中華民國112年12月21日",
        calendar=MINGUO,
    ),
)  # fmt: skip
