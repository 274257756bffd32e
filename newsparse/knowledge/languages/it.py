"""Italian."""

from newsparse.knowledge.language import Language

# fmt: off
ITALIAN = Language(
    code="it",
    order="dmy",
    months={"gennajo": 1, "sett": 9},
    weekdays={"lunedi'": 0, "martedi'": 1, "mercoledi'": 2, "giovedi'": 3, "venerdi'": 4},
    am=("am", "del mattino", "di mattina"),
    pm=("pm", "del pomeriggio", "di sera"),
    at=("alle", "ore", "all'", "h"),
    oclock=("ore", "h"),
    of=("di", "del", "dell'", "il", "lo", "addì"),
    ordinals=("º", "°"),
    today=("oggi",),
    yesterday=("ieri",),
    published=(
        "pubblicato", "pubblicato il", "pubblicato da", "pubblicata il", "pubblicata", "pubblicazione",
        "data di pubblicazione", "data pubblicazione", "prima pubblicazione", "pubblicato alle", "inserito il",
        "inserito da", "creato il", "creato", "postato il", "scritto il", "data", "redatto il", "edizione del",
        "articolo del", "comunicato del", "diffuso il",
    ),
    updated=(
        "aggiornato", "aggiornato il", "aggiornato alle", "aggiornata il", "aggiornamento", "aggiornamento delle",
        "ultimo aggiornamento", "ultimo aggiornamento il", "ultima modifica", "ultima modifica il", "ultimo agg",
        "agg", "modificato", "modificato il", "data aggiornamento", "data di aggiornamento", "revisionato il",
        "corretto il",
    ),
    by=(
        "di", "a cura di", "scritto da", "testo di", "articolo di", "servizio di", "intervista di", "reportage di",
        "dal nostro inviato", "dal nostro corrispondente", "autore", "autrice", "redazione",
    ),
    conjunctions=("e", "ed", "con"),
    related=(
        "leggi anche", "leggi tutto", "leggi di più", "leggi ancora", "vedi anche", "guarda anche",
        "articoli correlati", "articolo correlato", "notizie correlate", "contenuti correlati", "correlati",
        "potrebbe interessarti", "potrebbe interessarti anche", "ti potrebbe interessare",
        "ti potrebbero interessare", "per approfondire", "approfondimenti", "approfondisci", "altri articoli",
        "altre notizie", "ultime notizie", "i più letti", "le più lette", "più letti", "da non perdere",
        "nella stessa sezione", "continua a leggere", "consigliati", "argomenti correlati",
    ),
    comments=(
        "commenti", "commento", "lascia un commento", "lascia un tuo commento", "scrivi un commento",
        "aggiungi un commento", "commenta", "mostra commenti", "i commenti dei lettori", "vedi commenti",
    ),
    photo=(
        "foto", "foto di", "fotografia", "immagine", "immagini", "immagine di repertorio", "foto di repertorio",
        "foto d'archivio", "foto d'archivio di", "archivio", "didascalia", "credits", "crediti", "illustrazione",
        "infografica", "video", "fotogramma", "grafica",
    ),
    function_words=(
        "di", "che", "e", "la", "il", "un", "a", "per", "in", "una", "è", "del", "non", "con", "della", "si", "le",
        "da", "i", "sono", "al", "nel", "dei", "come", "alla", "gli", "ha", "delle", "più", "su", "anche", "dal",
        "lo", "ma", "se", "questo", "dalla", "loro", "ed", "nella", "suo", "sua", "o", "l", "d", "dell", "all", "c",
        "ai", "degli", "hanno", "era", "stato", "dopo", "solo", "anni", "tra", "quando", "io", "mi", "ci", "essere",
        "stata",
    ),
)
# fmt: on
