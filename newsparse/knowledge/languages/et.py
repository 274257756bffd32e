"""Estonian."""

from newsparse.knowledge.language import Language

# fmt: off
ESTONIAN = Language(
    code="et",
    order="dmy",
    months={
        "veeb": 2, "jaanuaril": 1, "veebruaril": 2, "märtsil": 3, "aprillil": 4, "septembril": 9, "oktoobril": 10,
        "novembril": 11, "detsembril": 12, "juunil": 6, "juulil": 7, "augustil": 8,
    },
    weekdays={
        "esmaspäeval": 0, "teisipäeval": 1, "kolmapäeval": 2, "neljapäeval": 3, "reedel": 4, "laupäeval": 5,
        "pühapäeval": 6,
    },
    am=("hommikul",),
    pm=("õhtul",),
    at=("kell", "kl"),
    oclock=("h",),
    of=("aasta",),
    published=(
        "avaldatud", "avaldati", "avaldamise aeg", "avaldamise kuupäev", "ilmunud", "ilmus", "lisatud",
        "postitatud", "loodud",
    ),
    updated=(
        "uuendatud", "viimati uuendatud", "viimane uuendus", "uuendus", "muudetud", "viimati muudetud",
        "viimane muudatus", "täiendatud", "ajakohastatud",
    ),
    by=("autor", "autorid", "kirjutas", "toimetaja", "toimetas"),
    conjunctions=("ja", "ning"),
    related=(
        "loe ka", "loe lisaks", "loe veel", "loe edasi", "seotud artiklid", "seotud uudised", "samal teemal",
        "enim loetud",
    ),
    comments=("kommentaarid", "kommentaar", "kommentaari", "lisa kommentaar", "kommenteeri", "loe kommentaare"),
    photo=("foto", "fotod", "pilt", "arhiivifoto", "pilt on illustratiivne", "illustratsioon", "galerii", "video"),
    function_words=(
        "ja", "on", "et", "ei", "ning", "mis", "kui", "oli", "ka", "oma", "see", "aga", "kes", "või", "mida",
        "selle", "pärast", "seda", "nii", "siis", "oleks", "ta", "tema", "kuid", "välja", "veel", "juba", "pole",
        "kõik", "kus", "üle", "eesti", "ütles",
    ),
)
# fmt: on
