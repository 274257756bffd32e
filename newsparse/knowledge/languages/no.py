"""Norwegian."""

from newsparse.knowledge.language import Language

# fmt: off
NORWEGIAN = Language(
    code="no",
    order="dmy",
    months={"sept": 9, "febr": 2},
    weekdays={"tirs": 1, "tors": 3, "sundag": 6},
    am=("om formiddagen", "om morgenen"),
    pm=("om ettermiddagen", "om kvelden"),
    at=("kl", "klokken", "klokka"),
    of=("den", "d"),
    today=("i dag",),
    yesterday=("i går",),
    published=(
        "publisert", "publisert den", "publiseringsdato", "først publisert", "opprinnelig publisert", "lagt ut",
        "utgitt", "opprettet", "opprettet den", "skrevet den", "publisering",
    ),
    updated=(
        "oppdatert", "oppdatert den", "sist oppdatert", "sist oppdatert den", "siste oppdatering", "endret",
        "sist endret", "redigert", "sist redigert",
    ),
    by=("av", "skrevet av", "tekst", "artikkel av", "journalist", "forfatter"),
    conjunctions=("og", "samt"),
    related=(
        "les også", "les mer", "se også", "relaterte artikler", "relaterte saker", "mer om saken", "mest lest",
        "flere saker",
    ),
    comments=(
        "kommentarer", "kommentar", "kommenter", "skriv en kommentar", "legg igjen en kommentar", "vis kommentarer",
    ),
    photo=("foto", "bilde", "fotograf", "arkivfoto", "illustrasjonsfoto", "illustrasjon", "skjermdump", "video"),
    function_words=(
        "og", "at", "det", "som", "på", "er", "av", "ikke", "med", "til", "har", "fra", "også", "etter", "ble",
        "sier", "hvor", "noe",
    ),
)
# fmt: on
