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
    "captures": "load",  # "5 captures 09 Jan 2014 - 01 Jan 2017": what the Wayback Machine prints above a page
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
    # When what is announced takes place: "Event date: 3 June 2025", "開催日時：2025年6月3日".
    "event date": "event",
    "date of event": "event",
    "date of the event": "event",
    "application deadline": "event",
    "registration deadline": "event",
    "termin": "event",
    "veranstaltungsdatum": "event",
    "datum der veranstaltung": "event",
    "date de l'événement": "event",
    "date limite": "event",
    "fecha del evento": "event",
    "fecha límite": "event",
    "data dell'evento": "event",
    "data do evento": "event",
    "дата проведения": "event",
    "開催日": "event",
    "開催日時": "event",
    "活动时间": "event",
    "活動時間": "event",
    "행사일시": "event",
    "개최일": "event",
    # When something else happens: prices, offers, birthdays.
    "price as of": "event",
    "prices as of": "event",
    "valid until": "event",
    "expires": "event",
    "expires on": "event",
    "deadline": "event",
    "founded": "event",
    "established": "event",
    "gegründet": "event",
    "gegründet am": "event",
    "fondée le": "event",
    "fundada el": "event",
    "設立": "event",
    "設立日": "event",
    "設立年月日": "event",
    "創業": "event",
    "创立": "event",
    "成立日期": "event",
    "설립일": "event",
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

# What opens a sentence in which a text speaks of itself: "Dieser Beitrag wurde am 04/02/2020 von kj in Urteile …".
SELF_REFERENCES = (
    "this article", "this entry", "this post", "this story", "this item", "this page", "this press release",
    "the article",
    "dieser artikel", "dieser beitrag", "dieser eintrag", "dieser text", "diese meldung", "diese seite", "der artikel",
    "der beitrag", "die meldung", "diese pressemitteilung", "dieses interview",
    "cet article", "cette page", "ce billet", "ce texte", "ce communiqué", "l'article", "l’article",
    "este artículo", "esta nota", "esta noticia", "esta entrada", "el artículo",
    "questo articolo", "questa pagina", "questo post", "l'articolo", "l’articolo",
    "este artigo", "esta matéria", "esta notícia", "este post", "o artigo",
    "dit artikel", "dit bericht", "deze pagina", "het artikel",
    "ten artykuł", "tento článok", "tento článek", "acest articol", "denna artikel", "denne artikkelen", "denne artikel",
    "эта статья", "этот материал", "ця стаття", "bu yazı", "bu haber", "artikel ini", "berita ini",
)  # fmt: skip

# Words right before a full date that say it is the day of writing, as each language's "today" does: "ce jeudi 2 novembre …".
DEICTIC_WORDS = frozenset({"ce"})

# What a corrected release says of the one that it replaces, and whose date and time it then quotes.
REPLACEMENTS = (
    "corrects and replaces", "replaces the previous", "replaces the release", "replaces the press release",
    "correction to a release", "in a release issued", "corrige et remplace", "remplace le communiqué",
    "annule et remplace", "korrigiert und ersetzt", "ersetzt die meldung", "ersetzt die mitteilung",
    "berichtigt die meldung", "corrige y sustituye", "sustituye al comunicado", "sostituisce il comunicato",
    "rettifica il comunicato", "corrige e substitui",
)  # fmt: skip
