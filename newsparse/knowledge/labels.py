"""Labels of dates that are not the publication's: what stands before them, casefolded, and the role they give.

What says "published" and "updated" stands with the languages; these are the other roles that a page prints dates in.
"""

from __future__ import annotations

OTHER_LABELS: dict[str, str] = {
    # When somebody fetched the text: citations, databases.
    "retrieved": "load",
    "retrieved on": "load",
    "accessed": "load",
    "accessed on": "load",
    "downloaded": "load",
    "load-date": "load",
    "load date": "load",
    "abgerufen": "load",
    "abgerufen am": "load",
    "heruntergeladen am": "load",
    "consulté le": "load",
    "date-chargement": "load",
    "consultado el": "load",
    "consultado em": "load",
    "consultato il": "load",
    "geraadpleegd op": "load",
    # When a commenter or a forum's member came.
    "joined": "event",
    "member since": "event",
    "registered": "event",
    "registriert": "event",
    "registriert seit": "event",
    "mitglied seit": "event",
    "dabei seit": "event",
    "angemeldet seit": "event",
    "beigetreten": "event",
    "inscrit": "event",
    "inscrit le": "event",
    "membre depuis": "event",
    "miembro desde": "event",
    "iscritto dal": "event",
    "lid sinds": "event",
    # When something else happens: prices, offers, birthdays.
    "price as of": "event",
    "prices as of": "event",
    "valid until": "event",
    "expires": "event",
    "expires on": "event",
    "deadline": "event",
    "born": "event",
    "date of birth": "event",
    "gültig bis": "event",
    "gültig ab": "event",
    "geboren": "event",
    "geboren am": "event",
    "anmeldeschluss": "event",
    "einsendeschluss": "event",
    "valable jusqu'au": "event",
    "né le": "event",
    "née le": "event",
    "válido hasta": "event",
    "nacido el": "event",
    "valido fino al": "event",
    "nato il": "event",
}

# Words right before a date that make it the edge of a time span: "prices from 1 January 2024", "bis 29.10.2023".
SPAN_WORDS = frozenset({
    "from", "until", "till", "through", "since", "before", "after", "starting", "beginning", "ending", "effective",
    "ab", "bis", "seit", "zum", "bis zum", "ab dem", "seit dem", "vor dem", "nach dem",
    "depuis", "depuis le", "jusqu'au", "jusqu’au", "dès le", "avant le", "après le", "à partir du",
    "desde", "desde el", "hasta", "hasta el", "a partir del", "antes del",
    "dal", "fino al", "entro il", "a partire dal",
    "até", "até o", "a partir de", "vanaf", "tot", "tot en met", "sinds",
    "od", "do", "от", "до", "с", "til", "fra", "från", "fram till",
})  # fmt: skip
