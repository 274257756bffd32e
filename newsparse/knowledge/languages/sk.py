"""Slovak."""

from newsparse.knowledge.language import Language

# fmt: off
SLOVAK = Language(
    code="sk",
    order="dmy",
    months={"sept": 9},
    weekdays={"pon": 0, "uto": 1, "str": 2, "štv": 3, "pia": 4, "sob": 5, "ned": 6},
    am=("ráno", "dopoludnia", "predpoludním"),
    pm=("popoludní", "večer", "odpoludnia"),
    at=("o", "okolo", "od", "čas"),
    oclock=("h", "hod", "hodine", "hodín"),
    of=("dňa",),
    published=(
        "publikované", "publikované dňa", "publikovane", "zverejnené", "zverejnené dňa", "zverejnene", "vydané",
        "vydané dňa", "uverejnené", "uverejnené dňa", "pridané", "vložené", "vytvorené", "dátum", "dátum vydania",
        "dátum zverejnenia", "dátum publikovania", "dňa", "zo dňa", "napísané",
    ),
    updated=(
        "aktualizované", "aktualizovane", "aktualizované dňa", "aktualizácia", "posledná aktualizácia",
        "naposledy aktualizované", "dátum aktualizácie", "upravené", "upravené dňa", "naposledy upravené",
        "posledná úprava", "posledná zmena", "zmenené", "doplnené", "opravené",
    ),
    by=(
        "autor", "autorka", "autori", "napísal", "napísala", "text", "pripravil", "pripravila", "spracoval",
        "spracovala", "redakcia",
    ),
    conjunctions=("a", "s", "aj", "i"),
    related=(
        "čítajte aj", "čítajte tiež", "čítajte viac", "čítajte ďalej", "prečítajte si aj", "prečítajte si tiež",
        "prečítajte si", "mohlo by vás zaujímať", "mohlo by vás zaujať", "súvisiace", "súvisiace články",
        "súvisiace správy", "súvisiace témy", "ďalšie články", "ďalšie správy", "podobné články", "viac k téme",
        "k téme", "najčítanejšie", "najčítanejšie články", "najnovšie", "najnovšie správy", "odporúčame",
        "pozrite si aj", "pozri aj", "viac o téme",
    ),
    comments=(
        "komentáre", "komentár", "diskusia", "vstúpiť do diskusie", "pridať komentár", "pridať príspevok",
        "napísať komentár", "zobraziť komentáre", "názory", "zanechať komentár",
    ),
    photo=(
        "foto", "fotografia", "snímka", "ilustračné foto", "ilustračná snímka", "ilustračná fotografia",
        "archívne foto", "archívna snímka", "na snímke", "zdroj", "zdroj foto", "autor fotografie", "obrázok",
        "ilustrácia", "grafika", "video", "fotogaléria",
    ),
    function_words=(
        "a", "v", "sa", "na", "je", "že", "o", "s", "z", "do", "aj", "to", "k", "vo", "pre", "za", "by", "ako",
        "od", "po", "ktorý", "ktorá", "ktoré", "sú", "ale", "už", "jeho", "tiež", "tak", "bol", "bola", "bolo",
        "podľa", "pri", "len", "pred", "byť", "zo", "však", "alebo", "až", "uviedol", "medzi", "roku", "má", "si",
        "čo", "nie", "keď", "ktorí", "tejto", "ešte", "viac", "sme", "ho", "aby",
    ),
)
# fmt: on
