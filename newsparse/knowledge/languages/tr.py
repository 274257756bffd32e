"""Turkish."""

from newsparse.knowledge.language import Language

# fmt: off
TURKISH = Language(
    code="tr",
    order="dmy",
    months={"ağus": 8, "ağust": 8},
    weekdays={"pts": 0, "çarş": 2, "perş": 3, "cts": 5},
    at=("saat", "saati"),
    oclock=("tsi", "tsi̇"),
    today=("bugün",),
    yesterday=("dün",),
    published=(
        "giriş", "giriş tarihi", "yayın tarihi", "yayınlanma", "yayınlanma tarihi", "yayımlanma tarihi",
        "yayinlanma tarihi", "eklenme tarihi", "ekleme tarihi", "oluşturulma tarihi", "haber girişi",
        "haber tarihi",
    ),
    updated=(
        "güncelleme", "güncelleme tarihi", "son güncelleme", "son güncelleme tarihi", "son güncellenme",
        "güncellenme tarihi", "güncellendi", "düzenleme tarihi",
    ),
    by=("haber", "yazan", "yazar", "muhabir", "haberi yapan", "hazırlayan"),
    conjunctions=("ve", "ile"),
    related=(
        "ilgili haberler", "ilgili konular", "benzer haberler", "diğer haberler", "son dakika haberleri",
        "çok okunanlar", "en çok okunanlar", "bunlar da ilginizi çekebilir",
    ),
    comments=("yorumlar", "yorum", "yorum yap", "yorum yaz", "yorum ekle", "tüm yorumlar"),
    photo=("fotoğraf", "fotoğraflar", "foto", "foto galeri", "görsel", "arşiv", "kaynak", "video"),
    function_words=(
        "ve", "bir", "bu", "da", "de", "için", "ile", "ne", "çok", "daha", "olarak", "olan", "gibi", "kadar",
        "sonra", "en", "olduğu", "ise", "ancak", "o", "var", "dedi", "değil", "her", "ya", "ki", "diye", "olduğunu",
        "tarafından", "göre", "önce", "yıl", "ilk", "son", "yeni", "iki", "bin", "sadece", "şöyle", "üzerinde",
        "etti", "oldu", "büyük", "biz", "ben", "mi",
    ),
)
# fmt: on
