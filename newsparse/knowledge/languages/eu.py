"""Basque."""

from newsparse.knowledge.language import Language

# fmt: off
BASQUE = Language(
    code="eu",
    order="ymd",
    months={
        "urtarrilaren": 1, "otsailaren": 2, "martxoaren": 3, "apirilaren": 4, "maiatzaren": 5, "ekainaren": 6,
        "uztailaren": 7, "abuztuaren": 8, "irailaren": 9, "urriaren": 10, "azaroaren": 11, "abenduaren": 12,
        "urtarrilak": 1, "otsailak": 2, "martxoak": 3, "apirilak": 4, "maiatzak": 5, "ekainak": 6, "uztailak": 7,
        "abuztuak": 8, "irailak": 9, "urriak": 10, "azaroak": 11, "abenduak": 12,
    },
    weekdays={
        "astelehen": 0, "astearte": 1, "asteazken": 2, "ostegun": 3, "ostiral": 4, "larunbat": 5, "igande": 6,
    },
    am=("goizeko", "goizean"),
    pm=("arratsaldeko", "arratsaldean", "gaueko"),
    at=("ordua",),
    oclock=("h", "etan", "ordu"),
    of=("ko", "eko", "urteko"),
    ordinals=("a", "an", "ean"),
    published=(
        "argitaratua", "argitaratuta", "argitaratze data", "argitalpen data", "argitaratze-data", "argitalpena",
        "argitaratze eguna",
    ),
    updated=(
        "eguneratua", "eguneratuta", "azken eguneratzea", "azken eguneraketa", "eguneratze data", "azken aldaketa",
        "aldatua",
    ),
    by=("egilea", "egileak", "idazlea", "testua", "erredakzioa"),
    conjunctions=("eta",),
    related=(
        "lotutako albisteak", "erlazionatutako albisteak", "gai honi buruz", "irakurri gehiago", "gehiago irakurri",
        "irakurrienak", "ikusienak", "interesatuko zaizu",
    ),
    comments=("iruzkinak", "iruzkin", "iruzkina", "iruzkina idatzi", "erantzun", "utzi iruzkina"),
    photo=("argazkia", "argazkiak", "irudia", "artxiboko argazkia", "artxiboko irudia", "bideoa"),
    function_words=(
        "eta", "da", "du", "ez", "bat", "dira", "ere", "izan", "egin", "zuen", "hau", "baina", "dela", "dituzte",
        "duen", "zen", "arte", "dute", "den", "dago", "zuten", "baino", "beste", "bere", "hori", "ditu", "izango",
        "gehiago", "egiten",
    ),
)
# fmt: on
