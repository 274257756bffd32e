"""Uzbek."""

from newsparse.knowledge.language import Language

# fmt: off
UZBEK = Language(
    code="uz",
    order="dmy",
    months={
        "sentyabr": 9, "oktyabr": 10, "sent": 9, "июнь": 6, "июль": 7, "апрель": 4, "ноябрь": 11, "сентябрь": 9,
        "октябрь": 10, "январь": 1, "декабрь": 12,
    },
    am=("ertalab", "tonggi", "эрталаб"),
    pm=("kechki", "kechqurun", "кечқурун"),
    at=("soat", "соат"),
    published=(
        "eʼlon qilindi", "e'lon qilindi", "eʼlon qilingan", "e'lon qilingan", "chop etilgan", "chop etildi",
        "joylangan", "eʼlon qilingan sana", "эълон қилинди", "эълон қилинган", "сана", "sana",
    ),
    updated=(
        "yangilandi", "yangilangan", "oxirgi yangilanish", "soʻnggi yangilanish", "so'nggi yangilanish",
        "янгиланди", "янгиланган", "сўнгги янгиланиш",
    ),
    by=("muallif", "mualliflar", "муаллиф", "tayyorladi", "muxbir"),
    conjunctions=("va", "bilan", "ва", "ҳамда"),
    related=(
        "mavzuga oid", "mavzuga doir", "boshqa yangiliklar", "so'nggi yangiliklar", "ko'p o'qilgan", "мавзуга оид",
        "сўнгги янгиликлар", "кўп ўқилган",
    ),
    comments=("izohlar", "izoh qoldirish", "izoh", "fikrlar", "изоҳлар", "изоҳ қолдириш"),
    photo=("foto", "surat", "rasm", "фото", "сурат", "video"),
    function_words=(
        "va", "bu", "bilan", "uchun", "bir", "ham", "esa", "deb", "uning", "shu", "qilish", "bo‘lgan", "bo‘yicha",
        "qilindi", "haqida", "o‘z", "kerak", "edi", "yil", "ular", "emas", "dedi",
    ),
)
# fmt: on
