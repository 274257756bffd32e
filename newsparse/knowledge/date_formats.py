"""The shapes in which news text prints dates and times: a name that explanations print, and a template of named fields.

A text is first turned into a *shape*, one letter per token ("Tue, 2 January 2024" → "W, 1 M 4"), and the templates are
regular expressions over shapes: one row reads every language and every script's digits. The letters:

    1 2 4   a number of so many digits (9: any other)       , . : / - ( …   themselves (all dashes are `-`)
    M W B   month, weekday, a word that is either            o  a word inside a date ("de", "of", "at", "kl.")
    P Z     a.m./p.m. word, zone name                        s  a day's ordinal ending ("st", "º")
    V A     a weekday, a half of the day, that is `o` or `s` in another language: templates need not say so
    y m d   年 월 日 and their like                           h i e  o'clock marks: 時 h Uhr, 分, 秒
    T t c   the letter T, "tháng" before a month's number, ©  x ?  any other word, any other sign
    H J G   Hijri month, Persian month, "AH"                 E F R  Japanese era, its first year, 民國

A blank in a template stands for one run of blanks, or none. The grain of what a row reads is its finest field. Where two
rows match at one place the earlier wins.
"""

from newsparse.named_tuple import NamedTuple

# Field → letters of the shape.
FIELDS = {
    "weekday": "[WBV]",
    "month": "[MB]",  # by name
    "mm": "[12]",  # by number
    "day": "[12]",
    "year": "4",
    "yy": "2",
    "hour": "[12]",
    "minute": "2",
    "minutes": "[12]",  # with a mark behind them: 午後2時5分
    "second": "2",
    "hhmm": "4",
    "ampm": "[PA]",
    "zone": "Z",
    "offset": "[-+](?:4|2:2|[12])",
    "from": "",  # where the expression begins, when its cue stands before it
    # In `other_calendars`:
    "hijri": "H",
    "ah": "[Gh]",  # "1446 H" in Indonesia: the letter is an o'clock mark elsewhere
    "jalali": "J",
    "era": "E",
    "first": "F",
    "regnal": "[129]",
    "minguo": "R",
}

# What may stand before and after any date: "Tue., " · " (Tuesday)".
WEEKDAY_BEFORE = r"(?:{weekday}[.,]{0,2} o? ?)?"
# "2025-06-01 Tuesday, 02 January 2024": the weekday belongs to the date that follows it.
WEEKDAY_AFTER = r"(?:,? \(?{weekday}\.?\)?(?![.,]{0,2} (?:M|[12](?:[s./-]|[s.]? o? ?M))))?"


class DateFormat(NamedTuple):
    """One row: a name that explanations print, a template of named fields, an example.

    `swappable`: day and month are both numbers and could stand the other way round.
    `needs`: what it takes to be a date at all: "time" (21 Dec 92 20:54); "order": a weekday, a time, a line to itself, or
    numbers that cannot be swapped (11.12.13 could be anything); "era": the era, or a month in its own letters (9 Rajab is
    a day, 9 Rajab 1446 AH a date).
    `calendar`: which one it is, if not the Gregorian (`other_calendars` has the rows).
    """

    name: str
    template: str
    example: str
    swappable: bool = False
    needs: str = ""
    calendar: str = ""


DATE_FORMATS = (
    DateFormat("year-month-day", r"{year}[-/.] {mm}[-/.] {day}(?:\. )?", "2025-06-01"),
    DateFormat("year年month月day日", r"{year} y {mm} m {day} d(?: \([WBVmd]\))?", "2018年10月7日"),
    DateFormat(
        "month day time year",
        r"{month} {day} {hour}:{minute}:{second} (?:{zone} |{offset} )?{year}",
        "Dec 21 10:00:00 UTC 2023",
    ),
    DateFormat("day month year", r"{day}[s.o-]{0,2}[ /]?o{0,2} {month}[.,]?[-/,]? o? {year}", "1st of June, 2025"),
    DateFormat("month day year", r"{month}\.?[ /-]?o? ?{day} s? [.,/-]{0,2} o? ?{year}", "June 1, 2025"),
    DateFormat("year month day", r"{year}[,./-]? {month}\.?[ /-]?{day}", "2025 JUN 01"),
    DateFormat("year day month", r"{year}[,.]? {day}\.? {month}", "2025. 1 June"),
    DateFormat("day tháng month year", r"{day} t {mm},? o? ?{year}", "1 tháng 6, 2025"),
    DateFormat("day.month.year", r"{day}(?: \. {mm} \. | / {mm} / |-{mm}-){year}", "01.06.2025", swappable=True),
    DateFormat("day-month-yy", r"{day}(?:-{month}\.?-|\.{month}\.|/{month}/){yy}", "26-FEB-87"),
    DateFormat("day month yy", r"{day}[ -]{month}\.?[ -]{yy}", "21 Dec 92 20:54 GMT", needs="time"),
    DateFormat("day.month.yy", r"{day}(?: \. {mm} \. |/{mm}/){yy}", "21.12.92, 20:54", swappable=True, needs="order"),
    DateFormat("month月day日", r"{mm} m {day} d", "10月7日"),
    DateFormat("day month", r"(?<![a-zA-Z]){day}[s.]?[ -]o? ?{month}", "16 MAG"),
    DateFormat("month day", r"{month}\.? {day}s?", "Jan. 21"),
    DateFormat("month year", r"{month}[.,]? o? ?{year}", "June 2025"),
    DateFormat("year年month月", r"{year} y {mm} m", "2025年6月"),
    DateFormat("© year", r"c[c .,:]{0,4}(?:4 - )?{from}{year}", "© 2025"),
)

# The time of day, beside a date. "0203 GMT" is a time only with its zone.
TIME_FORMATS = (
    r"{ampm} {hour}(?::{minute}| h(?: {minutes} i)?)(?::{second})?",  # 오후 2:05, 午後2時5分
    r"{hour} h {minute}(?: i)?(?: {second} e)?(?: {ampm})?",  # 14h05, 14時05分
    r"{hour} h {minutes} i",  # 9時5分
    r"{hour}: ?{minute}(?:[:.]{second}(?:[.,][1249])?)?(?: {ampm})?(?: h)?",  # 12:17, 07:47:31.5, 3:23 PM, 18:24 Uhr
    r"{hour}\.{minute}(?: {ampm}| h)?(?![.:/\d])",  # 14.05 Uhr, 12.30pm
    r"{hour} ?{ampm}",  # 10 PM
    r"{hour} h(?![12])",  # 14 Uhr
    r"{hhmm}(?=[ h]?\(?Z)",  # 0203 GMT
)

# " GMT", " (EST)", " - 21:00:00 Eastern Time" (a broadcast's end), "+02:00", " GMT+3", " CET/CEST", " EDT | "
ZONE_FORMATS = (r" {zone}{offset}", r" - [12]:2(?::2)? {zone}", r",? \(?{zone}(?:/Z)?\)?", r" ?\(?{offset}(?![\d])\)?")

# Between a date and its time, either way round: ", ", "T", " at ", " - ", " | ", " -- Updated ".
JOIN_AFTER = r"(?:T|[ ,.|/(;o?-]{0,6})"
JOIN_BEFORE = r"[ ,.|/);o?-]{0,6}"


class CodeFormat(NamedTuple):
    """A code that holds a date among other numbers: a name, letters that stand in every such code (texts without them
    are passed over), a pattern with the groups day, month and year (or base36), and where the code holds them hour,
    minute, zone and id (the story's), an example. `tracks`: it is a tracking code, and has the group id.
    """

    name: str
    cue: str
    pattern: str
    example: str
    tracks: bool = False


_HHMM = r"(?P<hour>\d\d)(?P<minute>\d\d)"

CODE_FORMATS = (
    CodeFormat(
        "MENAFN tracking code",
        "MENAFN",
        r"(?<!\w)MENAFN(?P<day>\d{2})(?P<month>\d{2})(?P<year>\d{4})\d{12}ID(?P<id>\d{10})(?!\d)",
        "MENAFN20112025000131011023ID1110375316",
        tracks=True,
    ),
    # IPTC 7901, 5.2: day, hour and minute, then zone, month and year, on a line to themselves at the end of a message.
    CodeFormat(
        "day-time group",
        "",
        rf"\A[\s\x00-\x1f]*(?P<day>\d\d){_HHMM} (?:(?P<zone>[A-Z]{{1,4}}|gmt|utc) )?"
        r"(?P<month>[^\W\d_]{3,4}) (?P<year>\d\d)(?!\d)",
        "131137 GMT Nov 13",
    ),
    # ANPA 1312 as the AP signs it: service, level, month, day and year, and the time of transmission.
    CodeFormat(
        "AP transmission line",
        "AP-",
        rf"AP-[A-Z]{{2,3}}-(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d\d) {_HHMM}(?P<zone>GMT)",
        "AP-WF-11-13-13 1509GMT",
    ),
    # Kyodo World Service: time first, day before month.
    CodeFormat(
        "Kyodo transmission line",
        "KWS-",
        r"KWS-(?P<hour>\d\d):(?P<minute>\d\d)-(?P<day>\d\d)-(?P<month>\d\d)-(?P<year>\d\d)(?!\d)",
        "KWS-21:37-09-12-18",
    ),
    CodeFormat(
        "Newsbytes trailer",
        "/Press",
        r"\([^()/\n]{3,40}/(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)/Press",
        "(Jane Roe/19921218/Press Contact: …)",
    ),
    # Dow Jones: source, 0000, the day of loading, then the day of publication to the base 36 and a number.
    CodeFormat(
        "Factiva accession number",
        "0020",
        r"(?<!\w)(?=\w{25}(?!\w))[A-Za-z][A-Za-z0-9]{2,5}0{2,5}20\d{6}(?P<base36>[0-9a-z]{2}[1-9a-c][1-9a-v])[0-9a-z]{5}",
        "Document IINM000020171113edbd0000d",
    ),
)

# A day in an article's address. Only the address that the input record gives: those in the text lead elsewhere.
ADDRESS_FORMAT = CodeFormat(
    "day in the address",
    "/",
    r"(?<!\d)(?P<year>(?:19|20)\d\d)([-/_.]?)(?P<month>0[1-9]|1[0-2])\2(?P<day>0[1-9]|[12]\d|3[01])(?!\d)",
    "https://example.com/2023/12/22/title",
)
