"""Lithuanian."""

from newsparse.knowledge.language import Language

# fmt: off
LITHUANIAN = Language(
    code="lt",
    order="ymd",
    months={
        "sausį": 1, "vasarį": 2, "gegužę": 5, "birželį": 6, "rugpjūtį": 8, "rugsėjį": 9, "spalį": 10,
        "lapkritį": 11, "gruodį": 12,
    },
    weekdays={
        "pirmadienį": 0, "antradienį": 1, "trečiadienį": 2, "ketvirtadienį": 3, "penktadienį": 4, "šeštadienį": 5,
        "sekmadienį": 6,
    },
    am=("ryto", "rytą", "pr.p"),
    pm=("vakaro", "vakarą", "po pietų"),
    at=("apie", "ties"),
    oclock=("val", "h", "valandą"),
    of=("d", "m", "mėn"),
    ordinals=("d", "oji", "ąją"),
    published=(
        "paskelbta", "publikuota", "publikuotas", "paskelbimo data", "publikavimo data", "įkelta", "skelbta",
        "sukurta", "parašyta",
    ),
    updated=(
        "atnaujinta", "atnaujintas", "paskutinį kartą atnaujinta", "paskutinis atnaujinimas", "atnaujinimo data",
        "redaguota", "pakeista", "papildyta",
    ),
    by=("autorius", "autorė", "autoriai", "parengė", "rašo"),
    conjunctions=("ir", "bei"),
    related=(
        "taip pat skaitykite", "skaitykite taip pat", "skaitykite daugiau", "susiję straipsniai",
        "susijusios naujienos", "daugiau šia tema", "skaitomiausi", "rekomenduojame",
    ),
    comments=("komentarai", "komentaras", "komentarų", "komentuoti", "rašyti komentarą", "skaityti komentarus"),
    photo=(
        "nuotr", "nuotrauka", "nuotraukos", "asociatyvi nuotr", "archyvo nuotr", "asmeninio archyvo nuotr",
        "vizualizacija", "vaizdo įrašas",
    ),
    function_words=(
        "ir", "kad", "į", "yra", "su", "iš", "ne", "kaip", "bet", "apie", "taip", "buvo", "dėl", "jis", "jau",
        "tai", "pagal", "bus", "už", "per", "o", "nuo", "metų", "ar", "tik", "dar", "po", "kurie", "prie", "jo",
        "savo", "kuris", "šiuo", "metu",
    ),
)
# fmt: on
