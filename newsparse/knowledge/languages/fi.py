"""Finnish."""

from newsparse.knowledge.language import Language

# fmt: off
FINNISH = Language(
    code="fi",
    order="dmy",
    months={
        "tammik": 1, "helmik": 2, "maalisk": 3, "huhtik": 4, "toukok": 5, "kesäk": 6, "heinäk": 7, "elok": 8,
        "syysk": 9, "lokak": 10, "marrask": 11, "jouluk": 12,
    },
    weekdays={"sunnuntaina": 6},
    am=("aamupäivällä", "aamulla"),
    pm=("iltapäivällä", "illalla"),
    at=("klo", "kello"),
    today=("tänään",),
    yesterday=("eilen",),
    published=(
        "julkaistu", "julkaisupäivä", "julkaisuaika", "julkaisupvm", "julkaistu ensimmäisen kerran",
        "alun perin julkaistu", "ilmestynyt", "luotu", "lisätty",
    ),
    updated=(
        "päivitetty", "päivitys", "viimeksi päivitetty", "viimeisin päivitys", "muokattu", "viimeksi muokattu",
        "muutettu", "korjattu", "täydennetty",
    ),
    by=("kirjoittaja", "kirjoittanut", "toimittaja", "teksti", "kirjoittajat"),
    conjunctions=("ja", "sekä"),
    related=(
        "lue myös", "lue lisää", "katso myös", "aiheeseen liittyvää", "lisää aiheesta", "aiheesta lisää",
        "luetuimmat", "suosittelemme",
    ),
    comments=("kommentit", "kommentti", "kommenttia", "kommentoi", "jätä kommentti", "näytä kommentit"),
    photo=("kuva", "kuvat", "valokuva", "arkistokuva", "kuvituskuva", "kuvaaja", "grafiikka", "video"),
    function_words=(
        "ja", "on", "ei", "että", "oli", "se", "hän", "mutta", "myös", "kun", "joka", "ovat", "mukaan", "sekä",
        "tai", "jos", "ole", "kuin", "ollut", "nyt", "voi", "niin", "vain", "hänen", "tämä", "sen", "olla", "mitä",
        "kanssa", "vuoden", "joulukuussa", "jo", "tänä", "vielä", "sitä", "siitä", "jotka", "noin", "ennen",
        "jälkeen", "sanoo", "kertoo", "ettei", "eli", "kuitenkin", "ne", "me", "mikä", "saa", "vuonna", "vuotta",
        "joita",
    ),
)
# fmt: on
