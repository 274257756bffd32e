"""Xhosa."""

from newsparse.knowledge.language import Language

# fmt: off
XHOSA = Language(
    code="xh",
    order="ymd",
    months={
        "ujanyuwari": 1, "ufebruwari": 2, "umatshi": 3, "uepreli": 4, "umeyi": 5, "ujuni": 6, "ujulayi": 7,
        "uagasti": 8, "useptemba": 9, "uoktobha": 10, "unovemba": 11, "udisemba": 12,
    },
    weekdays={
        "ngomvulo": 0, "ngolwesibini": 1, "ngolwesithathu": 2, "ngolwesine": 3, "ngolwesihlanu": 4,
        "ngomgqibelo": 5, "ngecawe": 6,
    },
    am=("kusasa",),
    pm=("emva kwemini", "ngokuhlwa"),
    at=("ngo", "ngentsimbi"),
    oclock=("intsimbi",),
    of=("ka", "ku"),
    published=(
        "ipapashiwe", "ipapashwe", "ipapashwe ngo", "kupapashwe", "kupapashwe ngo", "umhla wokupapashwa",
        "ithunyelwe", "ishicilelwe",
    ),
    updated=(
        "ihlaziyiwe", "ihlaziywe", "ihlaziywe ngo", "uhlaziyo lokugqibela", "igqityelwe ukuhlaziywa", "kuhlaziywe",
    ),
    by=("ibhalwe ngu", "ibhalwe", "umbhali", "intatheli"),
    conjunctions=("kunye",),
    related=(
        "funda kwakhona", "funda ngakumbi", "iindaba ezinxulumeneyo", "amanqaku anxulumeneyo", "funda okungakumbi",
        "ezinye iindaba", "ezifundwa kakhulu",
    ),
    comments=("izimvo", "uluvo", "shiya uluvo", "amagqabantshintshi", "shiya izimvo", "phawula"),
    photo=("umfanekiso", "ifoto", "iifoto", "umfanekiso ngu", "ividiyo"),
    function_words=(
        "ukuba", "ukuze", "kwaye", "okanye", "kunye", "xa", "ngoku", "kuba", "abantu", "le", "lo", "la", "kodwa",
        "nje", "njengoko", "uthi", "ngexesha", "emva", "apho", "kananjalo", "ngokuthi",
    ),
)
# fmt: on
