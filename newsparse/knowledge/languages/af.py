"""Afrikaans."""

from newsparse.knowledge.language import Language

# fmt: off
AFRIKAANS = Language(
    code="af",
    order="ymd",
    months={"sept": 9, "mar": 3, "febr": 2},
    am=("voormiddag", "oggend"),
    pm=("namiddag", "aand"),
    at=("om", "teen"),
    oclock=("uur", "h"),
    of=("van", "die"),
    ordinals=("ste", "de"),
    published=(
        "gepubliseer", "gepubliseer op", "publikasiedatum", "datum gepubliseer", "geplaas", "geplaas op",
        "eerste keer gepubliseer", "geskep op", "verskyn op",
    ),
    updated=(
        "opgedateer", "opgedateer op", "laas opgedateer", "laaste opdatering", "laas bygewerk", "bygewerk",
        "gewysig op", "laaste wysiging",
    ),
    by=("deur", "geskryf deur", "skrywer", "outeur", "berig deur"),
    conjunctions=("en",),
    related=(
        "lees ook", "lees meer", "lees verder", "verwante artikels", "verwante stories", "verwante nuus",
        "sien ook", "mees gelees",
    ),
    comments=("kommentaar", "kommentare", "lewer kommentaar", "laat 'n kommentaar", "skryf kommentaar", "reaksies"),
    photo=("foto", "foto's", "beeld", "argieffoto", "illustrasie", "lêerfoto", "foto verskaf", "video"),
    function_words=(
        "die", "van", "en", "in", "is", "het", "nie", "dit", "vir", "sy", "hy", "op", "met", "om", "te", "wat",
        "aan", "sal", "ook", "was", "deur", "hulle", "kan", "maar", "as", "daar", "word", "uit", "een", "ons",
        "oor", "by", "moet", "na", "gesê", "sê", "jy", "ek",
    ),
)
# fmt: on
