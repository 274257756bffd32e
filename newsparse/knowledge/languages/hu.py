"""Hungarian."""

from newsparse.knowledge.language import Language

# fmt: off
HUNGARIAN = Language(
    code="hu",
    order="ymd",
    months={"már": 3},
    weekdays={"hét": 0, "szer": 2, "csüt": 3, "pén": 4},
    am=("délelőtt", "reggel"),
    pm=("délután", "este"),
    at=("kor", "kb", "órakor"),
    oclock=("óra", "órakor", "ó", "h"),
    of=("napján",),
    ordinals=("án", "én", "i", "ai", "ei", "jén", "ján"),
    # No today: "ma" is Monday in Finnish and Dutch.
    yesterday=("tegnap",),
    published=(
        "megjelent", "megjelenés", "megjelenés dátuma", "megjelenés ideje", "megjelenés időpontja", "közzétéve",
        "közzététel", "közzététel dátuma", "közzétette", "publikálva", "publikálás", "publikálás dátuma",
        "publikálta", "létrehozva", "létrehozás dátuma", "dátum", "feltöltve", "feltöltés dátuma", "kiadva",
        "először megjelent", "beküldve", "beküldte",
    ),
    updated=(
        "frissítve", "frissitve", "frissítés", "frissült", "utolsó frissítés", "utoljára frissítve",
        "legutóbb frissítve", "legutóbbi frissítés", "frissítés dátuma", "módosítva", "módosítás",
        "utolsó módosítás", "utoljára módosítva", "módosítás dátuma", "szerkesztve", "aktualizálva", "javítva",
        "kiegészítve",
    ),
    by=(
        "írta", "szerző", "szerzők", "szerzője", "írta és fényképezte", "szöveg", "készítette", "tudósító",
        "riporter", "szerkesztő", "szerkesztette", "interjú",
    ),
    conjunctions=("és", "valamint", "meg", "s"),
    related=(
        "kapcsolódó", "kapcsolódó cikkek", "kapcsolódó cikk", "kapcsolódó hírek", "kapcsolódó tartalom",
        "kapcsolódó anyagok", "olvassa el ezt is", "olvasd el ezt is", "olvasta már", "olvass tovább",
        "olvasson tovább", "tovább olvasom", "bővebben", "további cikkek", "további hírek", "hasonló cikkek",
        "legolvasottabb", "legolvasottabb cikkek", "legfrissebb", "legfrissebb hírek", "friss hírek", "ajánló",
        "ajánljuk", "ajánlott cikkek", "ez is érdekelheti", "ez is érdekelhet", "érdekelheti még", "lásd még",
        "nézze meg ezt is", "a témában",
    ),
    comments=(
        "hozzászólások", "hozzászólás", "hozzászólok", "szólj hozzá", "szóljon hozzá", "kommentek", "komment",
        "megjegyzések", "vélemények", "új hozzászólás", "kommentelek",
    ),
    photo=(
        "fotó", "fotók", "foto", "kép", "képek", "fénykép", "fényképezte", "illusztráció", "képünk illusztráció",
        "archív fotó", "archív felvétel", "archív", "forrás", "borítókép", "nyitókép", "kiemelt kép", "videó",
        "grafika",
    ),
    function_words=(
        "a", "az", "és", "hogy", "nem", "egy", "is", "volt", "de", "csak", "mint", "még", "már", "azt", "vagy",
        "meg", "ezt", "pedig", "után", "szerint", "lesz", "amely", "ha", "el", "ez", "minden", "ki", "be", "sem",
        "most", "több", "kell", "akkor", "nagyon", "ami", "aki", "fel", "így", "lehet", "mert", "ők", "itt",
        "között", "azonban",
    ),
)
# fmt: on
