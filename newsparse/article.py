"""The record, and the straight line that makes it: read, lay out, mark, split, resolve."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import Any, Self

from newsparse.defects import Defect
from newsparse.document import Document, Span, read
from newsparse.layouts import lay_out
from newsparse.limits import DEFAULT, Limits
from newsparse.normalizer import Candidate, Policy, Resolution, Zone, resolve
from newsparse.parser import Dateline, Story, mark, split

SCHEMA = "newsparse/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article's record. The names and meanings are a promise: docs/record.md tells them one by one."""

    schema: str
    source: str
    record: int
    id: str | None
    layout: str
    language: str | None
    headline: str | None
    subheadline: str | None
    slugline: str | None
    section: str | None
    publication: str | None
    byline: str | None
    authors: tuple[str, ...]
    credits: tuple[str, ...]
    dateline: Dateline | None
    published: str | None
    updated: str | None
    published_utc: str | None
    updated_utc: str | None
    precision: str | None
    zone: Zone | None
    confidence: float
    dates: tuple[Candidate, ...]
    defects: tuple[Defect, ...]
    notes: tuple[str, ...]
    fields: Mapping[str, str] = field(hash=False)
    body: str
    trailer: str | None
    spans: Mapping[str, Span] = field(hash=False)

    def to_dict(self) -> dict[str, Any]:
        """Return the record as plain data in the promised order, ready for `json.dumps`."""
        record: dict[str, Any] = dict(zip(KEYS, _VALUES(self), strict=True))
        record["authors"] = list(self.authors)
        record["credits"] = list(self.credits)
        record["dateline"] = self.dateline and {name: getattr(self.dateline, name) for name in _DATELINE_KEYS}
        record["zone"] = self.zone and self.zone._asdict()
        record["dates"] = [_candidate_as_dict(candidate) for candidate in self.dates]
        record["defects"] = [_defect_as_dict(defect) for defect in self.defects]
        record["notes"] = list(self.notes)
        record["fields"] = dict(self.fields)
        record["spans"] = {name: list(span) for name, span in self.spans.items()}
        return record

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Self:
        """Return the article that `record` tells of: what `to_dict` returned. `record` keeps the schema of the record."""
        dateline, zone = record["dateline"], record["zone"]
        changed = {
            "authors": tuple(record["authors"]),
            "credits": tuple(record["credits"]),
            "dateline": dateline and Dateline(**dateline),
            "zone": zone and Zone(**zone),
            "dates": tuple(map(_as_candidate, record["dates"])),
            "defects": tuple(
                Defect(each["code"], each["message"], _as_span(each["span"])) for each in record["defects"]
            ),
            "notes": tuple(record["notes"]),
            "spans": {name: Span(*span) for name, span in record["spans"].items()},
        }
        return cls(**{name: changed.get(name, record[name]) for name in KEYS})


KEYS = tuple(each.name for each in fields(Article))
_VALUES = attrgetter(*KEYS)
_DATELINE_KEYS = Dateline.__match_args__


def _candidate_as_dict(candidate: Candidate) -> dict[str, Any]:
    return {
        "text": candidate.text,
        "span": candidate.span and list(candidate.span),
        "value": candidate.value,
        "precision": candidate.precision,
        "role": candidate.role,
        "verdict": candidate.verdict,
        "reasons": list(candidate.reasons),
    }


def _as_candidate(entry: Mapping[str, Any]) -> Candidate:
    return Candidate(**{**entry, "span": _as_span(entry["span"]), "reasons": tuple(entry["reasons"])})


def _as_span(span: list[int] | None) -> Span | None:
    return None if span is None else Span(*span)


def _defect_as_dict(defect: Defect) -> dict[str, Any]:
    return {"code": defect.code, "message": defect.message, "span": defect.span and list(defect.span)}


def parse(
    text_or_bytes: str | bytes,
    *,
    source: str = "-",
    record: int = 1,
    id: str | None = None,
    metadata: Mapping[str, str] | None = None,
    encoding: str | None = None,
    layout: str | None = None,
    policy: Policy | None = None,
    limits: Limits = DEFAULT,
) -> Article:
    """Read one article: messy text in, one clean record out.

    `text_or_bytes`: the text, or its bytes (decoded by `encoding`, or as `newsparse.document.decode` tells).
    `source`, `record`, `id`: what the record shall say of where it came from. `metadata`: what is known beside the
    text, by name (`date`, `url`, `title`). `layout`: one of `newsparse.layouts.LAYOUTS`, else told by content.
    `policy`: what the caller decides about dates (see `newsparse.Policy`). `limits`: how much is read, at most (see
    `newsparse.Limits`): of a text that is longer, only the beginning.

    Where the text holds several articles, the first is returned; `articles` gives them all.
    Raises `EmptyTextError` for a text of blanks, `BinaryTextError` for bytes that are no text; nothing else.
    """
    document = read(
        text_or_bytes,
        source=source,
        record=record,
        id=id,
        metadata=metadata,
        encoding=encoding,
        most=limits.record,
    )
    return next(articles(document, layout=layout, policy=policy, limits=limits))


def articles(
    document: Document, *, layout: str | None = None, policy: Policy | None = None, limits: Limits = DEFAULT
) -> Iterator[Article]:
    """Yield the record of every article in a document, in the order of the text: the whole flow.

    A record that the document brought along is the answer as it is.
    """
    if document.carried is not None:
        yield Article.from_dict(document.carried)
        return
    for part in lay_out(document, layout, limits.text):
        if len(part.text) > 2 * limits.header:
            part = _with_its_middle_told(part, limits.header)  # noqa: PLW2901 - few texts are
        lines = mark(part, limits.header)
        story = split(part, lines)
        resolution = resolve(story, policy or Policy(), limits)
        yield compose(story, resolution)


def _with_its_middle_told(document: Document, header: int) -> Document:
    """Return a document with a defect where dates may stand between the beginning and the end that are searched for them."""
    middle = Span(header, len(document.text) - header)
    if not any(map(str.isdigit, document.text[slice(*middle)])):
        return document
    told = Defect("truncated_header", f"dates were looked for in its first and last {header:,} characters", middle)
    return document._replace(defects=(*document.defects, told))


def compose(story: Story, resolution: Resolution) -> Article:
    """Put what the parser split and what the normalizer resolved into one record."""
    document = story.document
    by = document.offset
    return Article(
        schema=SCHEMA,
        source=document.source,
        record=document.record,
        id=document.id,
        layout=document.layout,
        language=story.language,
        headline=story.headline,
        subheadline=story.subheadline,
        slugline=story.slugline,
        section=story.section,
        publication=story.publication,
        byline=story.byline,
        authors=story.authors,
        credits=story.credits,
        dateline=story.dateline,
        published=resolution.published,
        updated=resolution.updated,
        published_utc=resolution.published_utc,
        updated_utc=resolution.updated_utc,
        precision=resolution.precision,
        zone=resolution.zone,
        confidence=resolution.confidence,
        dates=tuple(each._replace(span=_shifted(each.span, by)) for each in resolution.dates)
        if by
        else resolution.dates,
        defects=_defects(story.defects + resolution.defects, by),
        notes=story.notes,
        fields=story.fields,
        body=story.body,
        trailer=story.trailer,
        spans={name: span.shifted(by) for name, span in {**story.spans, **resolution.spans}.items()}
        if by
        else {**story.spans, **resolution.spans},
    )


def _position(defect: Defect) -> tuple[int, str]:
    return (defect.span[0] if defect.span else -1, defect.code)


def _defects(found: tuple[Defect, ...], by: int) -> tuple[Defect, ...]:
    """Order defects by where they stand; those of an article that a layout cut out count from the file's beginning."""
    ordered = sorted(found, key=_position)
    return tuple(each._replace(span=_shifted(each.span and Span(*each.span), by)) if by else each for each in ordered)


def _shifted(span: Span | None, by: int) -> Span | None:
    return span and span.shifted(by)
