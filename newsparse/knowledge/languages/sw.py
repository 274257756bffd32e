"""Swahili."""

from newsparse.knowledge.language import Language

# fmt: off
SWAHILI = Language(
    code="sw",
    order="dmy",
    months={"sept": 9, "disemba": 12, "dis": 12, "februar": 2},
    weekdays={"jtatu": 0, "jnne": 1, "jtano": 2, "jmosi": 5, "jpili": 6},
    am=("asubuhi", "alfajiri"),
    pm=("mchana", "jioni", "usiku", "alasiri"),
    at=("saa", "mnamo"),
    oclock=("saa",),
    of=("ya", "wa"),
    published=(
        "imechapishwa", "ilichapishwa", "iliyochapishwa", "tarehe ya kuchapishwa", "imechapishwa tarehe",
        "imewekwa", "iliwekwa", "imeandikwa",
    ),
    updated=(
        "imesasishwa", "ilisasishwa", "imehaririwa", "imeboreshwa", "ilisasishwa mwisho", "imesasishwa mwisho",
        "sasisho la mwisho",
    ),
    by=("imeandikwa na", "na mwandishi wetu", "mwandishi", "waandishi", "ripoti ya"),
    conjunctions=("na",),
    related=(
        "soma pia", "soma zaidi", "habari zinazohusiana", "habari zaidi", "mada zinazohusiana",
        "unaweza pia kusoma", "zilizosomwa zaidi", "tazama pia",
    ),
    comments=("maoni", "toa maoni", "andika maoni", "acha maoni", "ongeza maoni"),
    photo=("picha", "picha na", "picha ya maktaba", "maelezo ya picha", "chanzo cha picha", "video"),
    function_words=(
        "na", "ya", "wa", "kwa", "ni", "katika", "la", "za", "kuwa", "cha", "pia", "hiyo", "huo", "lakini", "watu",
        "hii", "yake", "ambao", "alisema", "huku", "baada", "kama", "ambayo", "hilo", "si", "wake", "zaidi", "mwa",
    ),
)
# fmt: on
