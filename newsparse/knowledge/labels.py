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
    # When a commenter or a forum's member came: not the text's own date.
    "joined": "related",
    "member since": "related",
    "registered": "related",
    "registriert": "related",
    "registriert seit": "related",
    "mitglied seit": "related",
    "dabei seit": "related",
    "angemeldet seit": "related",
    "beigetreten": "related",
    "inscrit": "related",
    "inscrit le": "related",
    "membre depuis": "related",
    "miembro desde": "related",
    "iscritto dal": "related",
    "lid sinds": "related",
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
