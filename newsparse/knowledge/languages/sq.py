"""Albanian."""

from newsparse.knowledge.language import Language

# fmt: off
ALBANIAN = Language(
    code="sq",
    order="dmy",
    months={
        "tetori": 10, "janari": 1, "shkurti": 2, "prilli": 4, "qershori": 6, "korriku": 7, "gushti": 8,
        "shtatori": 9, "nëntori": 11, "dhjetori": 12, "marsi": 3, "maji": 5,
    },
    weekdays={
        "mërkurë": 2, "enjte": 3, "premte": 4, "shtunë": 5, "diel": 6, "të hënën": 0, "të martën": 1,
        "të mërkurën": 2, "të enjten": 3, "të premten": 4, "të shtunën": 5, "të dielën": 6,
    },
    am=("të mëngjesit",),
    pm=("të mbrëmjes",),
    at=("ora", "në", "orën"),
    oclock=("h", "ora"),
    of=("më", "i", "të"),
    published=(
        "publikuar", "publikuar më", "publikuar në", "u publikua më", "e publikuar", "data e publikimit",
        "postuar më", "postuar", "shpërndarë më", "botuar më",
    ),
    updated=(
        "përditësuar", "përditësuar më", "përditësimi i fundit", "përditësuar së fundmi", "u përditësua më",
        "e përditësuar", "modifikuar më", "ndryshuar më",
    ),
    by=("nga", "shkruar nga", "shkruan", "autori", "autorja", "redaksia"),
    conjunctions=("dhe",),
    related=(
        "lexo edhe", "lexoni edhe", "lexo më shumë", "lexoni gjithashtu", "të ngjashme", "lajme të ngjashme",
        "artikuj të ngjashëm", "më të lexuarat",
    ),
    comments=("komente", "komentet", "koment", "lini një koment", "shto koment", "komento"),
    photo=("foto", "fotografi", "fotografia", "foto ilustrim", "foto arkiv", "ilustrim", "video", "imazh"),
    function_words=(
        "dhe", "të", "e", "në", "i", "për", "një", "që", "me", "nga", "është", "u", "se", "më", "janë", "ka", "nuk",
        "si", "por", "kanë", "ndërsa", "pas", "tha", "këtë", "së", "do", "ai", "kjo", "duke", "edhe", "pasi",
        "mund", "ky", "tij", "ishte",
    ),
)
# fmt: on
