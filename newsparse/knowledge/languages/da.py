"""Danish."""

from newsparse.knowledge.language import Language

# fmt: off
DANISH = Language(
    code="da",
    order="dmy",
    months={"sept": 9, "febr": 2},
    weekdays={"tir": 1, "tor": 3},
    am=("om formiddagen", "om morgenen"),
    pm=("om eftermiddagen", "om aftenen"),
    at=("kl", "klokken"),
    of=("den", "d"),
    today=("i dag",),
    yesterday=("i går",),
    published=(
        "publiceret", "publiceret den", "offentliggjort", "offentliggjort den", "udgivet", "udgivet den",
        "udgivelsesdato", "først publiceret", "først udgivet", "bragt den", "oprettet", "oprettet den",
    ),
    updated=(
        "opdateret", "opdateret den", "sidst opdateret", "sidst opdateret den", "senest opdateret",
        "seneste opdatering", "ændret", "sidst ændret", "redigeret", "rettet",
    ),
    by=("af", "skrevet af", "tekst", "artikel af", "journalist", "forfatter"),
    conjunctions=("og", "samt"),
    related=(
        "læs også", "læs mere", "se også", "relaterede artikler", "relateret indhold", "mere om emnet",
        "mest læste", "flere artikler",
    ),
    comments=(
        "kommentarer", "kommentar", "kommentér", "skriv en kommentar", "efterlad en kommentar", "vis kommentarer",
    ),
    photo=("foto", "fotos", "billede", "arkivfoto", "fotograf", "illustration", "grafik", "video"),
    function_words=(
        "og", "i", "at", "det", "er", "en", "til", "af", "på", "som", "med", "for", "der", "de", "den", "har",
        "ikke", "et", "var", "fra", "vi", "han", "kan", "men", "om", "sig", "så", "også", "blev", "efter", "være",
        "mod", "ved", "nu", "skal", "eller", "når", "ud", "siger", "hvor", "hun", "ham", "over", "jeg", "mange",
        "blevet", "end", "noget", "mere", "havde", "sin", "deres", "år", "hvad", "kommer", "dem", "nogle", "kun",
        "bliver",
    ),
)
# fmt: on
