"""Azerbaijani."""

from newsparse.knowledge.language import Language

# fmt: off
AZERBAIJANI = Language(
    code="az",
    order="dmy",
    months={
        "yanvarın": 1, "fevralın": 2, "martın": 3, "aprelin": 4, "iyunun": 6, "iyulun": 7, "avqustun": 8,
        "sentyabrın": 9, "oktyabrın": 10, "noyabrın": 11, "dekabrın": 12,
    },
    weekdays={"cümə günü": 4, "şənbə günü": 5, "bazar günü": 6},
    am=("səhər",),
    pm=("axşam", "günorta"),
    at=("saat",),
    published=(
        "dərc edilib", "dərc olunub", "yayımlanıb", "dərc edildi", "tarix", "dərc tarixi", "yayımlanma tarixi",
        "əlavə edilib", "nəşr olunub",
    ),
    updated=(
        "yenilənib", "yeniləndi", "son yenilənmə", "yenilənmə", "yenilənmə tarixi", "son yeniləmə",
        "redaktə olunub",
    ),
    by=("müəllif", "müəlliflər", "hazırladı", "yazdı", "müxbir"),
    conjunctions=("və", "ilə"),
    related=(
        "həmçinin oxuyun", "digər xəbərlər", "oxşar xəbərlər", "ən çox oxunan", "son xəbərlər", "əlaqəli xəbərlər",
        "xəbər lenti",
    ),
    comments=("şərhlər", "şərh yaz", "rəylər", "rəy yaz", "şərh"),
    photo=("foto", "fotoda", "şəkil", "arxiv fotosu", "video", "illüstrativ foto"),
    function_words=(
        "və", "bir", "bu", "ki", "ilə", "üçün", "də", "da", "olan", "görə", "isə", "onun", "bildirib", "kimi", "ən",
        "həm", "daha", "olub", "edib", "edilib", "deyib", "olaraq", "sonra", "sayılı", "çox", "o", "var",
    ),
)
# fmt: on
