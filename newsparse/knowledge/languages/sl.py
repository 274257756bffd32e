"""Slovenian."""

from newsparse.knowledge.language import Language

# fmt: off
SLOVENIAN = Language(
    code="sl",
    order="dmy",
    months={
        "januarja": 1, "februarja": 2, "marca": 3, "aprila": 4, "maja": 5, "junija": 6, "julija": 7, "avgusta": 8,
        "septembra": 9, "oktobra": 10, "novembra": 11, "decembra": 12, "sept": 9,
    },
    weekdays={"ponedeljka": 0, "torka": 1, "srede": 2, "četrtka": 3, "petka": 4, "sobote": 5, "nedelje": 6},
    am=("zjutraj",),
    pm=("zvečer",),
    at=("ob", "okoli", "od"),
    oclock=("h", "uri", "ura", "uro"),
    of=("dne",),
    published=(
        "objavljeno", "objavljeno dne", "objavljen", "objavljena", "datum objave", "datum", "čas objave",
        "prvič objavljeno", "objava", "dodano", "ustvarjeno", "objavil", "objavila",
    ),
    updated=(
        "posodobljeno", "posodobljen", "zadnja posodobitev", "nazadnje posodobljeno", "zadnjič posodobljeno",
        "posodobitev", "datum posodobitve", "spremenjeno", "zadnja sprememba", "osveženo", "dopolnjeno",
        "popravljeno",
    ),
    by=(
        "piše", "avtor", "avtorica", "avtorji", "besedilo", "napisal", "napisala", "pripravil", "pripravila",
        "pogovarjal se je", "poroča",
    ),
    conjunctions=("ter", "z", "s"),
    related=(
        "preberite še", "preberite tudi", "preberi še", "preberi več", "preberite več", "povezane novice",
        "povezani članki", "povezane vsebine", "sorodne novice", "sorodni članki", "sorodne vsebine", "več o temi",
        "na isto temo", "najbolj brano", "najnovejše", "najnovejše novice", "zadnje novice", "priporočamo",
        "izpostavljeno", "morda vas zanima", "poglejte še", "oglejte si",
    ),
    comments=(
        "komentarji", "komentar", "komentiraj", "komentirajte", "dodaj komentar", "oddaj komentar",
        "napiši komentar", "vaš komentar", "mnenja",
    ),
    photo=(
        "foto", "fotografija", "fotografije", "slika", "ilustracija", "simbolična fotografija",
        "arhivska fotografija", "arhiv", "vir", "posnetek", "video", "fotograf",
    ),
    function_words=(
        "je", "in", "v", "na", "da", "se", "za", "so", "ki", "z", "po", "pa", "od", "ne", "bi", "tudi", "kot", "o",
        "do", "iz", "pri", "ga", "bo", "bil", "bila", "ni", "ali", "še", "že", "kako", "če", "leta", "smo", "pred",
        "sem", "med", "le", "ter", "več", "bodo", "ob", "ker", "lahko", "tem", "vse", "zaradi",
    ),
)
# fmt: on
