"""Zulu."""

from newsparse.knowledge.language import Language

# fmt: off
ZULU = Language(
    code="zu",
    order="ymd",
    months={
        "ujanuwari": 1, "ufebruwari": 2, "umashi": 3, "uephreli": 4, "umeyi": 5, "ujuni": 6, "ujulayi": 7,
        "uagasti": 8, "usepthemba": 9, "uokthoba": 10, "unovemba": 11, "udisemba": 12,
    },
    weekdays={
        "ngomsombuluko": 0, "ngolwesibili": 1, "ngolwesithathu": 2, "ngolwesine": 3, "ngolwesihlanu": 4,
        "ngomgqibelo": 5, "lwesibili": 1, "lwesine": 3,
    },
    am=("ekuseni",),
    pm=("ntambama", "kusihlwa"),
    at=("ngo", "ngehora"),
    oclock=("ihora",),
    of=("ka", "ku"),
    published=(
        "ishicilelwe", "ishicilelwe ngo", "kushicilelwe", "kushicilelwe ngo", "usuku lokushicilelwa", "ithunyelwe",
        "kuthunyelwe",
    ),
    updated=(
        "ibuyekezwe", "ibuyekezwe ngo", "kubuyekezwe", "igcine ukubuyekezwa", "isibuyekezo sokugcina",
        "kugcine ukubuyekezwa",
    ),
    by=("ibhalwe ngu", "ibhalwe", "ngumbhali", "umbhali", "intatheli"),
    conjunctions=("kanye",),
    related=(
        "funda futhi", "funda kabanzi", "izindaba ezihlobene", "izindatshana ezihlobene", "funda okwengeziwe",
        "ezinye izindaba", "ezifundwa kakhulu",
    ),
    comments=("amazwana", "imibono", "shiya umbono", "phawula", "shiya amazwana", "beka umbono"),
    photo=("isithombe", "izithombe", "ividiyo", "isithombe nguye", "isithombe esigciniwe"),
    function_words=(
        "ukuthi", "futhi", "kanye", "uma", "ngoba", "kodwa", "le", "lo", "la", "abantu", "ngesikhathi", "kwi",
        "nge", "ukuba", "kusho", "uthe", "wathi", "ngemuva", "njengoba", "yilokhu", "lokhu", "lapho",
    ),
)
# fmt: on
