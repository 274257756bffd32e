"""Mention → what it is for: its role, by ordered, named rules. The first that speaks decides, and its name is the first
of the reasons.
"""

from collections.abc import Callable
from functools import cache
from itertools import compress
from typing import NamedTuple

from newsparse.knowledge.date_formats import ADDRESS_FORMAT, CODE_FORMATS
from newsparse.knowledge.field_labels import PART_ROLES
from newsparse.knowledge.labels import REPLACEMENTS, SPAN_WORDS
from newsparse.normalizer.surroundings import (
    is_caption,
    is_cited,
    is_signed_off,
    is_today,
    label_of,
    labelled,
    opens_the_line,
    said_behind,
)
from newsparse.parser import Story
from newsparse.parser.lines import speaks_of_itself
from newsparse.timex import Timex

DATE_ROLES = PUBLISHED, UPDATED, EVENT, CLOCK, LOAD, COPYRIGHT, RELATED, UNKNOWN = (
    "published", "updated", "event", "clock", "load", "copyright", "related", "unknown",
)  # fmt: skip

IN_THE_DATELINE = "in the dateline"
HANGS_ON_IT = "the page's clock, which a relative time hangs on"
NAMED = "named by the layout"
LATER_OF_TWO = "the later of two side by side"

# What a date in such a role says, it never says of the publication, whatever else speaks for it.
NEVER = frozenset({COPYRIGHT, CLOCK, EVENT, LOAD})


class Mention(NamedTuple):
    """One date expression in its place.

    `line` is the index of its line in the story (-1: it comes from the metadata), `label` the words before it (or between
    the date before it and it), casefolded. `role` is what it is for, and `rule` the name of the rule that said so.
    `lent`: the rule that gave a yearless day its year, or a relative time its day, if one did.
    """

    timex: Timex
    line: int
    label: str
    role: str = UNKNOWN
    rule: str = ""
    lent: str = ""


def _copyright(mention: Mention, story: Story) -> str | None:
    """`© 2025 Acme News`: the year of a notice, of its site as often as of its text."""
    return COPYRIGHT if mention.timex.format == "© year" else None


def _of_no_article(mention: Mention, story: Story) -> str | None:
    """`2024-05-01 10:00:01,123 INFO [main] starting up`: a log's clock publishes nothing."""
    return None if story.is_article else EVENT


def _named_by_the_layout(mention: Mention, story: Story) -> str | None:
    """`PD 13 November 2017`, `LOAD-DATE: June 13, 2000`: what the label of a database or a desk says of the date."""
    if mention.line < 0 or not story.document.parts:
        return None
    start, end = mention.timex.span
    spans = ((part.name, part.span) for part in story.document.parts)
    # "PD 13 November 2017" / "ET 17:04": with the time from a field of its own a date reaches beyond its part.
    names = (name for name, (first, last) in spans if first <= start < last or first < end <= last)
    return next((PART_ROLES[name] for name in names if name in PART_ROLES), None)


def _dateline(mention: Mention, story: Story) -> str | None:
    """`LIMA, Jan 21 (Reuters) - `: the day on which the story was filed."""
    return PUBLISHED if story.dateline_date is not None and mention.timex.span == story.dateline_date.span else None


def _labelled_updated(mention: Mention, story: Story) -> str | None:
    """`Last updated at 3:23 PM on 12th January 2012`, `modifié le 30 août 2023 à 15h54`."""
    return UPDATED if labelled(mention.label) == UPDATED else None


def _second_on_a_label_line(mention: Mention, story: Story) -> str | None:
    """` date 2025-06-01 Tuesday, 02 January 2024 12:17 GMT`: the label's date comes first, then the page's clock."""
    first, *others = story.lines[mention.line].timexes or (mention.timex,)
    is_later = mention.line >= 0 and mention.timex in others
    if not is_later or mention.timex.ymd is None or mention.timex.weekday is None or first.ymd is None:
        return None
    between = story.document.text[first.span.end : mention.timex.span.start].strip()
    return CLOCK if not between and mention.timex.ymd != first.ymd else None


def _later_of_two(mention: Mention, story: Story) -> str | None:
    """`December 10, 2021April 9, 2019 by Jane Roe`, `May 16, 2020 at 9:51 AM May 16, 2020 at 10:12 AM`: the page prints
    its publication and its update side by side, either first.
    """
    moment = _moment(mention.timex)
    if mention.line < 0 or moment is None:
        return None
    for other in story.lines[mention.line].timexes:
        gap = max(other.span.start - mention.timex.span.end, mention.timex.span.start - other.span.end)
        then = _moment(other)
        if gap in (0, 1) and then is not None and len(then) == len(moment) and then < moment:
            return UPDATED
    return None


def _moment(timex: Timex) -> tuple[int, ...] | None:
    """Return a full date, and its time where one is printed, for comparison."""
    if timex.ymd is None or timex.hour is None:
        return timex.ymd
    return (*timex.ymd, timex.hour, timex.minute or 0)


def _labelled_otherwise(mention: Mention, story: Story) -> str | None:
    """`Retrieved on 5 May 2024`, `Member since June 2019`, `Price as of August 10, 2022`."""
    role = labelled(mention.label)
    return role if role in (LOAD, RELATED, EVENT) else None


def _edge_of_a_span(mention: Mention, story: Story) -> str | None:
    """`prices from 1 January 2024`, `on show through October 29, 2023`."""
    *_, before, last = ("", "", *mention.label.split())
    return EVENT if last in SPAN_WORDS or f"{before} {last}" in SPAN_WORDS else None


def _after_a_handle(mention: Mention, story: Story) -> str | None:
    """`— Citybus (@citybus) August 5, 2024`: a post that the text quotes."""
    return EVENT if "(@" in mention.label else None


def _labelled_published(mention: Mention, story: Story) -> str | None:
    """`Published: Dec 22, 2023 04:25 PM IST`, `Publié le 30 août 2023 à 14h52`, `公開：`."""
    return PUBLISHED if labelled(mention.label) == PUBLISHED else None


def _clock_above_the_headline(mention: Mention, story: Story) -> str | None:
    """`Sunday, December 24, 2023` at the top of the page, with the article's own date below its headline."""
    here, line = story.headline_line, mention.line
    timex = mention.timex
    if here is None or not 0 <= line < here or timex.weekday is None or timex.ymd is None:
        return None
    own = any(
        other.ymd and other.ymd != timex.ymd and labelled(label_of(story, index, below.span.start, other)) != LOAD
        for index, below in enumerate(story.lines[here : story.core.start + 1], here)
        for other in below.timexes
    )
    return CLOCK if own else None


def _in_a_citation(mention: Mention, story: Story) -> str | None:
    """`Jane Roe: A Title, Example Blog, 2019/7/13, https://…`, `… says new study (2023, December 22)`."""
    cited = mention.line >= 0 and is_cited(story, story.lines[mention.line], mention.timex)
    return PUBLISHED if cited else None


def _called_today(mention: Mention, story: Story) -> str | None:
    """`ce jeudi 2 novembre 2023`, `today (June 1, 2025)`: a sentence that says when it was written."""
    return PUBLISHED if is_today(story, story.lines[mention.line], mention.timex) else None


def _speaks_of_itself(mention: Mention, story: Story) -> str | None:
    """`Dieser Beitrag wurde am 04/02/2020 von kj in Urteile veröffentlicht.`: a sentence of the text about itself."""
    line = story.lines[mention.line]
    return (said_behind(line, mention.timex, story) or PUBLISHED) if speaks_of_itself(line.text) else None


def _said_behind_it(mention: Mention, story: Story) -> str | None:
    """`Die Chronik wurde am 19. Mai 2010 um 23:03 Uhr gepostet und unter …`, `2023年11月2日 公開`."""
    return said_behind(story.lines[mention.line], mention.timex, story)


def _signed_off(mention: Mention, story: Story) -> str | None:
    """`… sagte sie. (Jane Roe, APA, 3.5.2024)`: how some papers end a text."""
    return PUBLISHED if is_signed_off(story, story.lines[mention.line], mention.timex) else None


def _tracking_code(mention: Mention, story: Story) -> str | None:
    """`MENAFN20112025000131011023ID1110375316`, `131137 GMT Nov 13`: codes that a sender or a database adds."""
    return PUBLISHED if mention.timex.format in _CODES else None


_CODES = frozenset(row.name for row in CODE_FORMATS)


def _in_metadata(mention: Mention, story: Story) -> str | None:
    """The `date` of the input record: what a feed or an export says beside the text."""
    return PUBLISHED if mention.line < 0 else None


def _updated_in_metadata(mention: Mention, story: Story) -> str | None:
    """The `updated` of the input record: `article:modified_time` of a page, `versionCreated` of ninjs."""
    return UPDATED if mention.line < 0 and mention.label == UPDATED else None


def _in_the_address(mention: Mention, story: Story) -> str | None:
    """`https://example.com/2023/12/22/title`, the `url` of the input record."""
    return PUBLISHED if mention.timex.format == ADDRESS_FORMAT.name else None


def _of_what_it_replaces(mention: Mention, story: Story) -> str | None:
    """`Le communiqué suivant corrige et remplace le communiqué … diffusé le 26 mai 2020 à 9:00`: the replaced one's."""
    text = story.lines[mention.line].text
    if len(text) < _SHORTEST_REPLACEMENT:
        return None
    text = text.casefold()
    return EVENT if any(phrase in text for phrase in REPLACEMENTS) else None


_SHORTEST_REPLACEMENT = 50


def _in_a_caption(mention: Mention, story: Story) -> str | None:
    """`Deputies in Tarzana on Nov. 8, 2023. (Photo: Jane Roe / AP)`: when the picture was taken."""
    line = story.lines[mention.line]
    return EVENT if not line.is_dated and is_caption(story, line, mention.timex) else None


def _in_front_of_the_dateline(mention: Mention, story: Story) -> str | None:
    """`News Agency 2026-09-05T04:25:06+04:00 Toll rises KATHMANDU, 5th September, 2026 (WAM) -- `: a header that lost its
    line ends.
    """
    span, line = story.spans.get("dateline"), story.lines[mention.line]
    if span is None or not line.span.start <= span.start < line.span.end:
        return None
    return PUBLISHED if mention.timex.span.end <= span.start else None


def _in_the_headline(mention: Mention, story: Story) -> str | None:
    """`What is on in Berlin on 12 May 2024`: what the article is about."""
    if mention.line != story.headline_line or opens_the_line(story.lines[mention.line], mention.timex, story):
        return None
    return EVENT


def _in_a_sentence(mention: Mention, story: Story) -> str | None:
    """`On July 31, 2019, two senators …`: an event that the text tells of."""
    line = story.lines[mention.line]
    if not line.is_prose or line.is_dated or opens_the_line(line, mention.timex, story):
        return None
    body = story.spans.get("body")
    glued = body is not None and line.span.start < mention.timex.span.end <= body.start  # in front of the dateline
    return None if glued and story.dateline_date else EVENT


def _far_below_the_text(mention: Mention, story: Story) -> str | None:
    """A dozen lines below the text and more: lists of other articles, comments, the site's footer."""
    return RELATED if mention.line >= story.core.end + _NEAR_BELOW else None


_NEAR_BELOW = 12

Rule = Callable[[Mention, Story], str | None]
# What has to be there for a rule to speak. Most dates lack most of it: they are printed, alone on their lines.
NEEDS = NOTHING, LABEL, WORDS, OTHERS, WEEKDAY, METADATA, PARTS, DATELINE = (
    "nothing", "a label", "words on its line", "other dates on its line", "a weekday", "a date of the metadata",
    "a layout that names parts", "a dateline's date",
)  # fmt: skip
ROLE_RULES: tuple[tuple[str, Rule, str], ...] = (
    ("of no article", _of_no_article, NOTHING),
    ("in the record's address", _in_the_address, METADATA),
    ("in the metadata as its update", _updated_in_metadata, METADATA),
    ("in the metadata", _in_metadata, METADATA),
    (NAMED, _named_by_the_layout, PARTS),
    ("copyright year", _copyright, NOTHING),
    ("tracking code", _tracking_code, NOTHING),
    (IN_THE_DATELINE, _dateline, DATELINE),
    ("of the release that this one replaces", _of_what_it_replaces, WORDS),
    ("labelled updated", _labelled_updated, LABEL),
    ("labelled as something else", _labelled_otherwise, LABEL),
    ("edge of a span of time", _edge_of_a_span, LABEL),
    ("after a user's handle", _after_a_handle, LABEL),
    ("second date on a label line", _second_on_a_label_line, OTHERS),
    ("labelled published", _labelled_published, LABEL),
    (LATER_OF_TWO, _later_of_two, OTHERS),
    ("in a citation of the text", _in_a_citation, WORDS),
    ("the text speaks of itself", _speaks_of_itself, WORDS),
    ("the words behind it say so", _said_behind_it, WORDS),
    ("called today", _called_today, WORDS),
    ("signed off with", _signed_off, WORDS),
    ("in front of the dateline", _in_front_of_the_dateline, WORDS),
    ("in a picture's caption", _in_a_caption, WORDS),
    ("in the headline", _in_the_headline, NOTHING),
    ("weekday and date above the headline, another date below it", _clock_above_the_headline, WEEKDAY),
    ("in a sentence", _in_a_sentence, WORDS),
    ("far below the text", _far_below_the_text, NOTHING),
)


@cache
def _rules(met: tuple[bool, ...]) -> tuple[tuple[str, Rule], ...]:
    """Return the rules that can speak where what they need is there, or not."""
    needed = (NOTHING, *compress(NEEDS[1:], met))
    return tuple((name, rule) for name, rule, needs in ROLE_RULES if needs in needed)


def with_role(mention: Mention, story: Story) -> Mention:
    """Give a mention the role of the first rule that speaks, if it has none yet; unknown where none does."""
    if mention.rule:
        return mention
    for name, rule in _rules(_met(mention, story)):
        role = rule(mention, story)
        if role:
            return Mention(mention.timex, mention.line, mention.label, role, name, mention.lent)
    return mention


def _met(mention: Mention, story: Story) -> tuple[bool, ...]:
    """Tell what is there of what the rules need. A date that a layout prints in two fields stands on two lines."""
    timex = mention.timex
    weekday, dateline = timex.weekday is not None, story.dateline_date is not None
    if mention.line < 0 or story.document.parts:
        return (True, True, True, weekday, mention.line < 0, bool(story.document.parts), dateline)
    line, (start, end) = story.lines[mention.line], timex.span
    label, words = mention.label != "", len(line.text) > end - start
    return (label, words, len(line.timexes) > 1, weekday, False, False, dateline)
