"""Dutch."""

from newsparse.knowledge.language import Language

# fmt: off
DUTCH = Language(
    code="nl",
    order="dmy",
    months={"sept": 9},
    weekdays={"dins": 1, "woens": 2, "dond": 3, "zat": 5},
    am=("'s ochtends", "'s morgens", "vm"),
    pm=("'s middags", "'s avonds", "nm"),
    at=("om", "rond", "vanaf"),
    oclock=("uur", "u", "h"),
    of=("de", "van", "den"),
    ordinals=("e", "ste", "de"),
    today=("vandaag",),
    yesterday=("gisteren",),
    published=(
        "gepubliceerd", "gepubliceerd op", "gepubliceerd om", "gepubliceerd door", "geplaatst", "geplaatst op",
        "geplaatst door", "publicatie", "publicatiedatum", "datum publicatie", "datum", "eerst gepubliceerd",
        "eerste publicatie", "verschenen", "verschenen op", "aangemaakt", "aangemaakt op", "online sinds",
        "uitgegeven op", "uitgezonden op", "bericht van",
    ),
    updated=(
        "bijgewerkt", "bijgewerkt op", "bijgewerkt om", "bijgewerkt tot", "laatst bijgewerkt",
        "laatst bijgewerkt op", "laatste update", "laatste update op", "update", "geüpdatet", "geüpdatet op",
        "geupdate", "gewijzigd", "gewijzigd op", "laatst gewijzigd", "laatste wijziging", "aangepast",
        "aangepast op", "laatst aangepast", "laatst aangepast op", "geactualiseerd", "geactualiseerd op",
        "aanpassing",
    ),
    by=(
        "door", "van onze verslaggever", "van onze redacteur", "van onze correspondent", "van onze redactie",
        "geschreven door", "tekst", "tekst van", "een artikel van", "auteur", "auteurs", "redactie", "bewerkt door",
        "onze redacteur",
    ),
    conjunctions=("en", "met"),
    related=(
        "lees ook", "lees meer", "lees verder", "lees hier", "ook interessant", "bekijk ook", "zie ook",
        "luister ook", "kijk ook", "gerelateerd", "gerelateerde artikelen", "gerelateerd nieuws",
        "gerelateerde berichten", "verwante artikelen", "meer over", "meer nieuws", "meer artikelen", "meer lezen",
        "laatste nieuws", "meest gelezen", "meest bekeken", "best gelezen", "aanbevolen", "aanraders",
        "misschien vind je dit ook interessant", "dit vind je misschien ook leuk", "in het nieuws", "onderwerpen",
    ),
    comments=(
        "reacties", "reactie", "reageer", "reageren", "plaats een reactie", "laat een reactie achter",
        "geef een reactie", "geef een antwoord", "bekijk reacties", "jouw reactie",
    ),
    photo=(
        "foto", "foto's", "foto van", "beeld", "beeld van", "afbeelding", "fotograaf", "archieffoto",
        "archiefbeeld", "ter illustratie", "illustratie", "infographic", "bron", "video", "bijschrift",
        "fotobijschrift",
    ),
    function_words=(
        "de", "van", "het", "een", "en", "in", "is", "dat", "op", "te", "zijn", "met", "voor", "die", "niet", "aan",
        "er", "om", "ook", "als", "bij", "door", "naar", "maar", "uit", "nog", "wordt", "heeft", "over", "hij",
        "deze", "of", "ze", "tot", "worden", "werd", "dan", "was", "kan", "tegen", "meer", "hebben", "al", "na",
        "wat", "wel", "zo", "moet", "dit", "haar", "onder", "geen", "we", "wij", "had", "ik",
    ),
)
# fmt: on
