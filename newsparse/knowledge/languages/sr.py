"""Serbian."""

from newsparse.knowledge.language import Language

# fmt: off
SERBIAN = Language(
    code="sr",
    order="dmy",
    months={
        "januara": 1, "februara": 2, "marta": 3, "aprila": 4, "maja": 5, "juna": 6, "jula": 7, "avgusta": 8,
        "septembra": 9, "oktobra": 10, "novembra": 11, "decembra": 12, "јануара": 1, "фебруара": 2, "марта": 3,
        "априла": 4, "маја": 5, "јуна": 6, "јула": 7, "августа": 8, "септембра": 9, "октобра": 10, "новембра": 11,
        "децембра": 12, "juni": 6, "juli": 7,
    },
    weekdays={"utorka": 1},
    am=("prepodne", "ujutru", "ујутру"),
    pm=("uveče", "увече"),
    at=("u", "у", "oko", "око", "od", "од"),
    oclock=("h", "č", "časova", "sati", "часова", "сати", "ч"),
    of=("godine", "године"),
    ordinals=("og", "ог", "i"),
    published=(
        "objavljeno", "objavljen", "objavljena", "datum objave", "datum objavljivanja", "datum", "vreme objave",
        "postavljeno", "kreirano", "objavio", "objavila", "izvor objave", "dodato", "prvo objavljeno", "објављено",
        "објављен", "објављена", "датум објаве", "датум објављивања", "датум", "постављено", "додато",
    ),
    updated=(
        "ažurirano", "azurirano", "poslednje ažuriranje", "poslednji put ažurirano", "ažuriranje", "izmenjeno",
        "poslednja izmena", "osveženo", "dopunjeno", "ažurirano u", "ажурирано", "последње ажурирање",
        "последњи пут ажурирано", "измењено", "последња измена", "допуњено",
    ),
    by=(
        "autor", "autorka", "autori", "piše", "pise", "pišu", "izveštava", "priredio", "priredila", "tekst",
        "razgovarao", "razgovarala", "аутор", "ауторка", "аутори", "пише", "пишу", "извештава", "приредио",
        "приредила", "текст",
    ),
    conjunctions=("i", "и", "sa", "са"),
    related=(
        "pročitajte još", "pročitajte i", "pročitaj još", "pročitajte više", "procitajte jos", "povezane vesti",
        "povezani članci", "povezano", "slične vesti", "slični članci", "još vesti", "više o temi", "na istu temu",
        "najčitanije", "najnovije", "najnovije vesti", "poslednje vesti", "preporučujemo", "izdvajamo",
        "možda će vas zanimati", "pogledajte još", "pogledajte i", "vezane vesti", "прочитајте још", "прочитајте и",
        "повезане вести", "повезани чланци", "најчитаније", "најновије", "најновије вести", "препоручујемо",
        "погледајте још", "погледајте и",
    ),
    comments=(
        "komentari", "komentar", "ostavite komentar", "ostavi komentar", "pošalji komentar", "pošaljite komentar",
        "dodaj komentar", "vaš komentar", "komentariši", "коментари", "коментар", "оставите коментар",
        "пошаљи коментар", "ваш коментар",
    ),
    photo=(
        "foto", "fotografija", "fotografije", "ilustracija", "ilustrativna fotografija", "arhiva",
        "arhivska fotografija", "izvor", "snimak", "video", "printskrin", "фото", "фотографија", "фотографије",
        "илустрација", "архива", "извор", "видео",
    ),
    function_words=(
        "je", "i", "u", "na", "se", "da", "su", "za", "od", "sa", "o", "a", "koji", "koja", "koje", "što", "nije",
        "kako", "bi", "ali", "će", "iz", "do", "sve", "ne", "kao", "više", "samo", "te", "po", "posle", "pre",
        "zbog", "biti", "kod", "tokom", "gde", "takođe", "ko", "ili", "jer", "bilo", "bio", "već", "još", "uz",
        "tome", "kojem", "ovo", "ima", "rekao", "kojim", "opštine", "hiljada", "neko", "deo", "ovde", "vreme", "и",
        "у", "на", "се", "да", "су", "за", "од", "са", "о", "а", "који", "која", "које", "што", "није", "како",
        "би", "али", "ће", "из", "до", "све", "не", "као", "више", "само", "по", "после", "пре", "због", "бити",
        "код", "током", "где", "такође", "или", "јер", "било", "био", "већ", "још", "уз", "ово", "има", "рекао",
        "године",
    ),
)
# fmt: on
