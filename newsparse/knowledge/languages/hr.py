"""Croatian."""

from newsparse.knowledge.language import Language

# fmt: off
CROATIAN = Language(
    code="hr",
    order="dmy",
    months={"siječ": 1, "svib": 5, "stud": 11, "pros": 12},
    weekdays={"ponedjeljka": 0, "utorka": 1, "srijede": 2, "četvrtka": 3, "petka": 4, "subote": 5, "nedjelje": 6},
    am=("ujutro", "prijepodne"),
    pm=("navečer", "poslijepodne"),
    at=("u", "oko", "od"),
    oclock=("h", "sati", "sata", "sat"),
    of=("godine",),
    ordinals=("og", "i"),
    published=(
        "objavljeno", "objavljen", "objavljena", "datum objave", "datum", "vrijeme objave", "postavljeno",
        "kreirano", "objavio", "objavila", "prvi put objavljeno", "objava",
    ),
    updated=(
        "ažurirano", "azurirano", "zadnje ažurirano", "zadnja izmjena", "posljednje ažuriranje",
        "posljednja izmjena", "zadnje ažuriranje", "zadnji put ažurirano", "ažuriranje", "izmijenjeno", "osvježeno",
        "dopunjeno",
    ),
    by=(
        "piše", "pise", "pišu", "autor", "autorica", "autori", "napisao", "napisala", "razgovarao", "razgovarala",
        "tekst", "izvještava",
    ),
    conjunctions=("i", "te", "s", "sa"),
    related=(
        "pročitajte i", "pročitajte još", "pročitaj još", "pročitajte više", "pročitaj i", "povezani članci",
        "povezane vijesti", "povezano", "vezane vijesti", "vezani članci", "slične vijesti", "slični članci",
        "još vijesti", "više o temi", "na istu temu", "najčitanije", "najnovije", "najnovije vijesti",
        "posljednje vijesti", "preporučujemo", "izdvojeno", "možda će vas zanimati", "pogledajte i",
        "pogledajte još", "ne propustite",
    ),
    comments=(
        "komentari", "komentar", "ostavite komentar", "ostavi komentar", "dodaj komentar", "komentiraj",
        "komentirajte", "vaš komentar", "pogledaj komentare",
    ),
    photo=(
        "foto", "fotografija", "fotografije", "snimio", "snimila", "ilustracija", "ilustrativna fotografija",
        "arhiva", "arhivska fotografija", "izvor", "video", "screenshot", "fotograf",
    ),
    function_words=(
        "je", "i", "u", "na", "se", "da", "su", "za", "od", "s", "o", "a", "koji", "koja", "koje", "što", "nije",
        "kako", "bi", "ali", "će", "iz", "do", "sve", "ne", "kao", "više", "samo", "te", "po", "nakon", "prije",
        "zbog", "biti", "kod", "tijekom", "gdje", "također", "tko", "ili", "jer", "bilo", "bio", "već", "još", "uz",
        "tome", "kojem", "ovo", "ima", "rekao", "kojim", "općine", "tisuća", "netko", "unatoč", "sukladno",
        "godine", "uvjete",
    ),
)
# fmt: on
