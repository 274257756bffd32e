"""Polish."""

from newsparse.knowledge.language import Language

# fmt: off
POLISH = Language(
    code="pl",
    order="dmy",
    months={
        "stycz": 1, "kwiec": 4, "czer": 6, "sierp": 8, "wrzes": 9, "paźdz": 10, "pazdz": 10, "listop": 11,
        "grudz": 12,
    },
    weekdays={"ndz": 6, "nd": 6, "pią": 4, "śro": 2, "czwart": 3},
    am=("rano", "przed południem"),
    pm=("po południu", "wieczorem"),
    at=("o", "godz", "godzina", "g", "ok"),
    oclock=("godz", "h"),
    of=("dnia", "dn", "z"),
    today=("dzisiaj", "dziś"),
    yesterday=("wczoraj",),
    published=(
        "opublikowano", "opublikowany", "opublikowane", "opublikowana", "opublikowano dnia", "opublikował",
        "opublikowała", "opublikowane przez", "publikacja", "data publikacji", "data", "data dodania", "dodano",
        "dodane", "dodał", "dodała", "utworzono", "utworzone", "data utworzenia", "zamieszczono", "wydano",
        "pierwsza publikacja", "artykuł z dnia", "umieszczono",
    ),
    updated=(
        "aktualizacja", "zaktualizowano", "zaktualizowany", "zaktualizowane", "ostatnia aktualizacja",
        "data aktualizacji", "aktualizowano", "aktualizowane", "modyfikacja", "zmodyfikowano", "zmodyfikowane",
        "ostatnia modyfikacja", "data modyfikacji", "ostatnia zmiana", "poprawiono", "edytowano", "uaktualniono",
    ),
    by=(
        "autor", "autorka", "autorzy", "oprac", "opracował", "opracowała", "opracowanie", "tekst", "napisał",
        "napisała", "redakcja", "red", "rozmawiał", "rozmawiała", "przez",
    ),
    conjunctions=("i", "oraz", "z"),
    related=(
        "czytaj także", "czytaj też", "czytaj również", "czytaj więcej", "czytaj dalej", "przeczytaj także",
        "przeczytaj też", "przeczytaj również", "przeczytaj więcej", "zobacz także", "zobacz też", "zobacz również",
        "zobacz więcej", "polecamy", "polecane", "polecane artykuły", "powiązane", "powiązane artykuły",
        "powiązane tematy", "podobne artykuły", "więcej na ten temat", "więcej o", "najczęściej czytane",
        "najpopularniejsze", "najnowsze", "najnowsze wiadomości", "ostatnie wiadomości", "sprawdź też",
        "sprawdź także", "to może cię zainteresować", "może cię zainteresować", "w temacie", "dowiedz się więcej",
    ),
    comments=(
        "komentarze", "komentarz", "komentarzy", "dodaj komentarz", "skomentuj", "zostaw komentarz",
        "napisz komentarz", "zobacz komentarze", "wasze komentarze", "opinie", "dyskusja",
    ),
    photo=(
        "fot", "foto", "zdjęcie", "zdjęcia", "zdjęcie ilustracyjne", "zdjęcie poglądowe", "zdj", "fotografia",
        "autor zdjęcia", "źródło", "ilustracja", "grafika", "wideo", "archiwum", "zdjęcie archiwalne",
        "infografika",
    ),
    function_words=(
        "w", "i", "na", "z", "do", "nie", "się", "że", "to", "jest", "o", "za", "od", "po", "jak", "przez", "dla",
        "a", "ale", "ze", "przy", "tym", "co", "jego", "który", "która", "które", "tylko", "już", "są", "było",
        "być", "może", "był", "była", "lub", "oraz", "też", "jej", "ich", "bardzo", "pod", "przed", "także", "tak",
        "będzie", "roku", "ma", "czy", "więcej", "jeszcze", "podczas", "gdy", "bo", "nad", "został", "również",
        "tego",
    ),
)
# fmt: on
