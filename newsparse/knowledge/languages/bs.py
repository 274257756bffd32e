"""Bosnian."""

from newsparse.knowledge.language import Language

# fmt: off
BOSNIAN = Language(
    code="bs",
    order="dmy",
    months={
        "januara": 1, "februara": 2, "marta": 3, "aprila": 4, "maja": 5, "juna": 6, "jula": 7, "augusta": 8,
        "avgusta": 8, "septembra": 9, "oktobra": 10, "novembra": 11, "decembra": 12, "avgust": 8, "sept": 9,
    },
    weekdays={"ponedjeljka": 0, "srijedu": 2, "subotu": 5, "nedjelju": 6},
    am=("ujutro",),
    pm=("poslijepodne", "navečer"),
    at=("u", "oko"),
    oclock=("h", "sati", "sata", "sat"),
    of=("dana",),
    published=(
        "objavljeno", "objavljeno dana", "objavljen", "objavljena", "datum objave", "vrijeme objave",
        "prvi put objavljeno", "postavljeno", "kreirano", "napisano",
    ),
    updated=(
        "ažurirano", "ažurirano dana", "zadnje ažuriranje", "posljednje ažuriranje", "zadnja izmjena",
        "posljednja izmjena", "izmijenjeno", "dopunjeno",
    ),
    by=("autor", "autorica", "piše", "pišu", "napisao", "napisala"),
    conjunctions=("i", "te"),
    related=(
        "pročitajte još", "pročitajte i", "pročitaj više", "povezane vijesti", "povezani članci", "vezani članci",
        "najčitanije", "možda vas zanima",
    ),
    comments=("komentari", "komentar", "komentara", "ostavi komentar", "dodaj komentar", "napiši komentar"),
    photo=(
        "foto", "fotografija", "slika", "ilustracija", "arhiv", "foto ilustracija", "arhivska fotografija", "video",
    ),
    function_words=(
        "je", "i", "u", "na", "se", "da", "su", "za", "od", "sa", "o", "a", "koji", "koja", "koje", "što", "nije",
        "kako", "bi", "ali", "će", "iz", "do", "sve", "ne", "kao", "više", "samo", "te", "po", "nakon", "prije",
        "zbog", "biti", "kod", "tokom", "gdje", "također", "ko", "ili", "jer", "bilo", "bio", "već", "još", "uz",
        "tome", "kojem", "ovo", "ima", "rekao", "kojim", "općine", "hiljada", "neko", "sarajevo", "historije",
        "takođe", "godine",
    ),
)
# fmt: on
