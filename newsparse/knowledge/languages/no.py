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
        "og", "i", "å", "det", "er", "en", "til", "av", "på", "som", "med", "for", "at", "de", "den", "har", "ikke",
        "et", "var", "fra", "vi", "han", "kan", "men", "om", "seg", "så", "også", "ble", "etter", "være", "mot",
        "ved", "nå", "skal", "eller", "når", "ut", "sier", "hvor", "hun", "over", "jeg", "mange", "blitt", "enn",
        "noe", "mer", "hadde", "sin", "deres", "år", "hva", "kommer", "dem", "noen", "bare", "blir", "opp", "ikkje",
        "eg", "ein", "eit", "frå", "dei", "vart", "mellom", "vere", "seier",
    ),
)
# fmt: on
