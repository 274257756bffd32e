"""Czech."""

from newsparse.knowledge.language import Language

# fmt: off
CZECH = Language(
    code="cs",
    order="dmy",
    months={"pros": 12},
    weekdays={"pond": 0, "úter": 1, "stř": 2, "čtvr": 3, "pát": 4, "sob": 5, "ned": 6},
    am=("dopoledne", "ráno"),
    pm=("odpoledne", "večer"),
    at=("v", "ve", "od", "kolem", "čas"),
    oclock=("h", "hod", "hodin", "hodiny", "hodinu"),
    of=("dne",),
    today=("dnes",),
    yesterday=("včera",),
    published=(
        "publikováno", "publikovano", "publikováno dne", "zveřejněno", "zverejneno", "zveřejněno dne", "vydáno",
        "vydano", "vydáno dne", "vloženo", "vytvořeno", "přidáno", "datum", "datum vydání", "datum zveřejnění",
        "datum publikace", "datum publikování", "čas vydání", "poprvé zveřejněno", "dne", "ze dne", "napsáno",
    ),
    updated=(
        "aktualizováno", "aktualizovano", "aktualizace", "aktualizováno dne", "naposledy aktualizováno",
        "poslední aktualizace", "datum aktualizace", "upraveno", "upraveno dne", "poslední úprava",
        "poslední změna", "změněno", "změněno dne", "naposledy upraveno", "doplněno", "opraveno",
    ),
    by=(
        "autor", "autorka", "autoři", "napsal", "napsala", "text", "zpracoval", "zpracovala", "připravil",
        "připravila", "redakce",
    ),
    conjunctions=("a", "s", "a také", "i"),
    related=(
        "čtěte také", "čtěte dále", "čtěte více", "čtěte i", "přečtěte si také", "přečtěte si", "přečtěte si více",
        "mohlo by vás zajímat", "mohlo by vás také zajímat", "související", "související články",
        "související zprávy", "související témata", "další články", "další zprávy", "podobné články",
        "více k tématu", "k tématu", "nejčtenější", "nejčtenější články", "nejnovější", "nejnovější zprávy",
        "doporučujeme", "doporučené články", "viz také", "témata", "kam dál",
    ),
    comments=(
        "komentáře", "komentář", "diskuse", "diskuze", "vstoupit do diskuse", "přidat komentář", "přidat příspěvek",
        "napsat komentář", "vložit komentář", "zobrazit komentáře", "názory", "zanechat komentář",
    ),
    photo=(
        "foto", "fotografie", "snímek", "ilustrační foto", "ilustrační snímek", "ilustrační fotografie",
        "archivní foto", "archivní snímek", "zdroj", "zdroj foto", "autor fotografie", "autor foto", "obrázek",
        "ilustrace", "grafika", "video", "fotogalerie",
    ),
    function_words=(
        "a", "v", "se", "na", "je", "že", "o", "s", "z", "do", "i", "to", "k", "ve", "pro", "za", "by", "jako",
        "od", "po", "který", "která", "které", "jsou", "ale", "už", "jeho", "také", "tak", "byl", "byla", "bylo",
        "podle", "při", "jen", "jak", "před", "být", "ze", "však", "nebo", "až", "uvedl", "mezi", "roku", "má",
        "si", "let", "než", "jsem", "kteří", "když", "této", "tím", "co", "ještě", "již", "více", "ke",
    ),
)
# fmt: on
