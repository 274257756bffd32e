"""German."""

from newsparse.knowledge.language import Language

# fmt: off
GERMAN = Language(
    code="de",
    order="dmy",
    months={"jaenner": 1, "maerz": 3, "mrz": 3, "feber": 2, "juno": 6, "julei": 7},
    weekdays={"sonnabend": 5, "sonnabends": 5},
    am=("vorm", "vormittags", "morgens"),
    pm=("nachm", "nachmittags", "abends"),
    at=("um", "ab", "gegen"),
    oclock=("uhr", "h"),
    of=("den", "der", "am", "vom"),
    ordinals=("ter", "te", "ten"),
    today=("heute",),
    yesterday=("gestern",),
    published=(
        "veröffentlicht", "veröffentlicht am", "veröffentlichung", "veröffentlichungsdatum", "veröffentlicht von",
        "erstveröffentlichung", "erstmals veröffentlicht", "publiziert", "publiziert am", "erstellt", "erstellt am",
        "erstellungsdatum", "erschienen", "erschienen am", "ersterscheinung", "erscheinungsdatum", "datum",
        "gepostet", "gepostet am", "geschrieben", "geschrieben am", "eingestellt", "eingestellt am", "online seit",
        "freigegeben am", "artikel vom",
    ),
    updated=(
        "aktualisiert", "aktualisiert am", "aktualisierung", "zuletzt aktualisiert", "zuletzt aktualisiert am",
        "letzte aktualisierung", "letzte aktualisierung am", "letztes update", "letzte änderung",
        "letzte änderung am", "geändert", "geändert am", "zuletzt geändert", "zuletzt geändert am",
        "zuletzt bearbeitet", "bearbeitet am", "überarbeitet", "überarbeitet am", "stand", "stand vom", "update",
        "update vom", "korrigiert am", "ergänzt am",
    ),
    by=(
        "von", "ein artikel von", "ein bericht von", "ein beitrag von", "ein kommentar von", "eine reportage von",
        "eine analyse von", "ein interview von", "text von", "bericht von", "geschrieben von", "verfasst von",
        "autor", "autorin", "autoren",
    ),
    conjunctions=("und", "sowie", "mit", "u"),
    related=(
        "lesen sie auch", "lesen sie mehr", "lesen sie hier", "lesen sie dazu", "mehr zum thema", "mehr dazu",
        "mehr lesen", "mehr aus", "mehr von", "zum thema", "weitere artikel", "weitere nachrichten",
        "weitere meldungen", "weiterlesen", "weiterführende links", "auch interessant", "auch lesenswert",
        "das könnte sie auch interessieren", "das könnte dich auch interessieren", "verwandte artikel",
        "verwandte themen", "ähnliche artikel", "passend dazu", "meistgelesen", "meistgelesene artikel",
        "am häufigsten gelesen", "neueste nachrichten", "aktuelle meldungen", "empfehlungen der redaktion",
        "empfohlener redaktioneller inhalt", "siehe auch",
    ),
    comments=(
        "kommentare", "kommentar", "kommentar schreiben", "kommentar verfassen", "kommentieren",
        "diskutieren sie mit", "leserkommentare", "meinungen", "zu den kommentaren",
        "schreiben sie einen kommentar", "hinterlasse einen kommentar",
    ),
    photo=(
        "foto", "fotos", "foto von", "bild", "bilder", "bildquelle", "bildrechte", "bildunterschrift", "fotograf",
        "archivbild", "archivfoto", "symbolbild", "symbolfoto", "quelle", "grafik", "video", "illustration",
        "bildstrecke",
    ),
    function_words=(
        "der", "die", "und", "in", "den", "von", "zu", "das", "mit", "sich", "des", "auf", "für", "ist", "im",
        "dem", "nicht", "ein", "eine", "als", "auch", "es", "an", "werden", "aus", "er", "hat", "dass", "sie",
        "nach", "wird", "bei", "einer", "um", "am", "sind", "noch", "wie", "einem", "über", "einen", "so", "zum",
        "war", "haben", "nur", "oder", "aber", "vor", "zur", "bis", "mehr", "durch", "man", "sein", "wurde", "sei",
        "wenn", "ich", "wir", "mein", "ihr", "kann", "gegen", "vom", "können", "schon",
    ),
)
# fmt: on
