"""Icelandic."""

from newsparse.knowledge.language import Language

# fmt: off
ICELANDIC = Language(
    code="is",
    order="dmy",
    months={"sept": 9, "febr": 2, "ág": 8, "nóvem": 11, "desem": 12},
    weekdays={
        "mánudag": 0, "þriðjudag": 1, "miðvikudag": 2, "fimmtudag": 3, "föstudag": 4, "laugardag": 5, "sunnudag": 6,
        "mánud": 0, "þriðjud": 1, "miðvikud": 2, "fimmtud": 3, "föstud": 4, "laugard": 5, "sunnud": 6,
    },
    am=("fyrir hádegi",),
    pm=("eftir hádegi",),
    at=("kl", "klukkan"),
    oclock=("h",),
    of=("þann", "hinn"),
    published=(
        "birt", "birtist", "birt þann", "birtist fyrst", "útgefið", "gefið út", "skrifað", "skráð", "sett inn",
        "dagsetning",
    ),
    updated=(
        "uppfært", "síðast uppfært", "uppfærð", "síðasta uppfærsla", "breytt", "síðast breytt", "uppfært þann",
        "leiðrétt",
    ),
    by=("höfundur", "höfundar", "skrifar", "eftir", "blaðamaður"),
    conjunctions=("og",),
    related=(
        "lesa meira", "lestu meira", "lestu einnig", "tengdar fréttir", "tengt efni", "sjá einnig", "mest lesið",
        "fleiri fréttir",
    ),
    comments=(
        "athugasemdir", "athugasemd", "ummæli", "skrifa athugasemd", "bæta við athugasemd", "skoða athugasemdir",
    ),
    photo=("mynd", "myndir", "ljósmynd", "ljósmyndari", "mynd úr safni", "samsett mynd", "skjáskot", "myndband"),
    function_words=(
        "og", "að", "í", "á", "er", "sem", "um", "var", "við", "til", "en", "með", "ekki", "það", "fyrir", "af",
        "hann", "eru", "þetta", "hefur", "því", "segir", "þeir", "verið", "eftir", "hafa", "þá", "þess", "ég",
        "frá", "hún", "verður", "upp", "þar", "vera", "þau",
    ),
)
# fmt: on
