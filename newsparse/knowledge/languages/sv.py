"""Swedish."""

from newsparse.knowledge.language import Language

# fmt: off
SWEDISH = Language(
    code="sv",
    order="ymd",
    months={"mar": 3, "jun": 6, "sept": 9, "febr": 2},
    weekdays={
        "måndagen": 0, "tisdagen": 1, "onsdagen": 2, "torsdagen": 3, "fredagen": 4, "lördagen": 5, "söndagen": 6,
    },
    am=("f.m", "på förmiddagen", "på morgonen"),
    pm=("e.m", "på eftermiddagen", "på kvällen"),
    at=("kl", "klockan"),
    of=("den",),
    ordinals=("e", "a"),
    today=("idag", "i dag"),
    yesterday=("igår", "i går"),
    published=(
        "publicerad", "publicerad den", "publicerades", "publicerat", "publicerat den", "publiceringsdatum",
        "först publicerad", "ursprungligen publicerad", "skapad", "inlagd", "postad",
    ),
    updated=(
        "uppdaterad", "uppdaterad den", "uppdaterades", "uppdaterat", "senast uppdaterad", "senast uppdaterat",
        "senast ändrad", "senaste uppdatering", "ändrad", "redigerad",
    ),
    by=("av", "text", "skriven av", "artikel av", "reporter", "skribent"),
    conjunctions=("och", "samt"),
    related=(
        "läs också", "läs även", "läs mer", "relaterat", "relaterade artiklar", "mer om ämnet", "mest läst",
        "fler artiklar",
    ),
    comments=(
        "kommentarer", "kommentar", "kommentera", "lämna en kommentar", "skriv en kommentar", "visa kommentarer",
    ),
    photo=("foto", "bild", "fotograf", "arkivbild", "genrebild", "illustration", "grafik", "video"),
    function_words=(
        "och", "i", "att", "en", "som", "det", "på", "är", "av", "för", "med", "den", "till", "har", "inte", "om",
        "ett", "de", "var", "från", "men", "vi", "han", "hon", "sig", "så", "också", "när", "efter", "kan", "under",
        "ska", "eller", "mot", "ut", "nu", "säger", "hade", "vid", "över", "där", "än", "man", "många", "år", "jag",
        "blev", "skulle", "denna", "kommer", "mer", "nya", "sedan", "detta", "varit",
    ),
)
# fmt: on
