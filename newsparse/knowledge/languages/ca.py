"""Catalan."""

from newsparse.knowledge.language import Language

# fmt: off
CATALAN = Language(
    code="ca",
    order="dmy",
    months={"setem": 9, "setemb": 9},
    weekdays={"dill": 0, "dij": 3, "div": 4},
    am=("del matí", "matí"),
    pm=("de la tarda", "del vespre", "tarda", "vespre"),
    at=("a", "les", "la"),
    oclock=("h", "hores", "hora"),
    of=("de", "d'", "del"),
    ordinals=("r", "n", "t", "è"),
    published=(
        "publicat", "publicat el", "publicada el", "publicat a", "data de publicació", "publicació", "creat el",
        "primera publicació", "penjat el",
    ),
    updated=(
        "actualitzat", "actualitzat el", "actualitzada el", "actualització", "última actualització",
        "darrera actualització", "data d'actualització", "modificat el", "darrera modificació",
    ),
    by=("per", "escrit per", "redactat per", "text de", "autor", "autora"),
    conjunctions=("i", "amb"),
    related=(
        "més informació", "notícies relacionades", "articles relacionats", "llegeix també", "et pot interessar",
        "el més llegit", "el més vist", "contingut relacionat",
    ),
    comments=(
        "comentaris", "comentari", "deixa un comentari", "escriu un comentari", "afegeix un comentari", "comenta",
    ),
    photo=("foto", "fotos", "fotografia", "imatge", "imatge d'arxiu", "foto d'arxiu", "vídeo", "arxiu"),
    function_words=(
        "de", "la", "el", "i", "a", "que", "en", "els", "per", "amb", "les", "un", "una", "del", "és", "no", "al",
        "ha", "es", "dels", "com", "més", "però", "s", "l", "d", "aquest", "aquesta", "són", "també", "han", "fins",
        "després", "pel", "seu", "seva", "ser", "ja", "hi", "molt", "on", "si", "entre", "sense", "aquests", "quan",
        "ens", "va", "des", "tot", "ho",
    ),
)
# fmt: on
