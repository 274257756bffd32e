"""Romanian."""

from newsparse.knowledge.language import Language

# fmt: off
ROMANIAN = Language(
    code="ro",
    order="dmy",
    months={"ianu": 1, "febr": 2, "mart": 3},
    weekdays={"sîmbătă": 5, "simbata": 5},
    am=("dimineața", "dimineata"),
    pm=("seara", "după-amiaza", "dupa-amiaza"),
    at=("la", "ora", "orele"),
    oclock=("ora", "ore", "orele", "h"),
    of=("de", "din"),
    ordinals=("a", "le"),
    today=("astăzi", "azi"),
    yesterday=("ieri",),
    published=(
        "publicat", "publicat la", "publicat pe", "publicat în", "publicat de", "publicată", "publicată la",
        "publicat la data de", "data publicării", "data publicarii", "data", "postat", "postat la", "postat de",
        "postat pe", "creat la", "apărut la", "difuzat la", "publicare", "data apariției", "scris la",
    ),
    updated=(
        "actualizat", "actualizat la", "actualizat pe", "actualizată", "actualizare", "ultima actualizare",
        "ultima actualizare la", "data actualizării", "modificat", "modificat la", "ultima modificare", "update",
        "editat la", "reactualizat", "revizuit la",
    ),
    by=(
        "scris de", "autor", "autoare", "autori", "text", "articol de", "un articol de", "un text de", "redactor",
        "redacția", "redactia", "realizat de", "semnat de", "a consemnat", "reporter",
    ),
    conjunctions=("și", "şi", "si", "cu"),
    related=(
        "citește și", "citeşte şi", "citeste si", "citește mai mult", "citiți și", "citiţi şi", "vezi și",
        "vezi si", "vezi mai mult", "articole similare", "articole recomandate", "articole pe aceeași temă",
        "știri similare", "știri pe aceeași temă", "pe aceeași temă", "te-ar putea interesa",
        "te-ar putea interesa și", "ți-ar putea plăcea", "recomandări", "recomandate", "recomandarea autorului",
        "cele mai citite", "cele mai noi", "cele mai noi știri", "ultimele știri", "ultimele stiri",
        "știri recente", "mai multe despre", "mai multe știri", "află mai mult", "nu rata",
    ),
    comments=(
        "comentarii", "comentariu", "lasă un comentariu", "lasa un comentariu", "adaugă un comentariu",
        "adaugă comentariu", "scrie un comentariu", "spune-ți părerea", "vezi comentariile", "părerea ta",
    ),
    photo=(
        "foto", "fotografie", "fotografii", "sursa foto", "sursă foto", "sursa", "sursă", "credit foto", "imagine",
        "imagini", "imagine ilustrativă", "foto ilustrativ", "foto arhivă", "arhivă", "video", "galerie foto",
        "captură", "captură video",
    ),
    function_words=(
        "și", "în", "de", "a", "la", "cu", "că", "pe", "care", "o", "nu", "un", "din", "pentru", "este", "mai",
        "au", "fost", "să", "sunt", "ce", "se", "prin", "sau", "după", "ca", "dar", "fi", "ale", "lui", "unui",
        "către", "acest", "această", "al", "am", "le", "ar", "s", "n", "va", "cele", "când", "dintre",
    ),
)
# fmt: on
