"""Latvian."""

from newsparse.knowledge.language import Language

# fmt: off
LATVIAN = Language(
    code="lv",
    order="dmy",
    months={
        "janvārī": 1, "februārī": 2, "martā": 3, "aprīlī": 4, "maijā": 5, "jūnijā": 6, "jūlijā": 7, "augustā": 8,
        "septembrī": 9, "oktobrī": 10, "novembrī": 11, "decembrī": 12, "feb": 2,
    },
    weekdays={
        "pirmdien": 0, "otrdien": 1, "trešdien": 2, "ceturtdien": 3, "piektdien": 4, "sestdien": 5, "svētdien": 6,
    },
    am=("no rīta", "rītā"),
    pm=("vakarā", "pēcpusdien"),
    at=("plkst", "pulksten"),
    oclock=("h",),
    of=("gada",),
    published=(
        "publicēts", "publicēta", "publicēšanas datums", "publicēšanas laiks", "publikācijas datums", "pievienots",
        "ievietots", "izveidots",
    ),
    updated=(
        "atjaunots", "atjaunināts", "pēdējās izmaiņas", "pēdējo reizi atjaunots", "pēdējo reizi atjaunināts",
        "papildināts", "labots", "atjaunošanas datums",
    ),
    by=("autors", "autore", "autori", "raksta", "sagatavoja", "redaktors"),
    conjunctions=("un",),
    related=(
        "lasi arī", "lasiet arī", "lasi vēl", "lasi vairāk", "saistītie raksti", "saistītās ziņas", "par šo tēmu",
        "lasītākais",
    ),
    comments=("komentāri", "komentārs", "komentēt", "pievienot komentāru", "lasīt komentārus", "atstāt komentāru"),
    photo=(
        "foto", "attēls", "arhīva foto", "ilustratīvs attēls", "ilustratīvs foto", "foto no arhīva", "video",
        "publicitātes foto",
    ),
    function_words=(
        "un", "ir", "ka", "par", "no", "ar", "uz", "arī", "kas", "lai", "tika", "bet", "nav", "kā", "viņš", "pēc",
        "tas", "kurā", "savu", "šī", "tiek", "gada", "to", "ja", "vai", "bija", "gan", "pie", "var", "būs", "jau",
        "līdz",
    ),
)
# fmt: on
