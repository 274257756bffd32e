"""Indonesian."""

from newsparse.knowledge.language import Language

# fmt: off
INDONESIAN = Language(
    code="id",
    order="dmy",
    months={"pebruari": 2, "peb": 2, "agt": 8, "ags": 8, "agust": 8, "sept": 9, "nopember": 11, "nop": 11},
    weekdays={"jum'at": 4},
    am=("pagi", "dini hari"),
    pm=("siang", "sore", "malam"),
    at=("pukul", "pkl", "jam"),
    oclock=("wib", "wita", "wit"),
    of=("tanggal", "tgl", "bulan", "tahun"),
    today=("hari ini",),
    yesterday=("kemarin",),
    published=(
        "diterbitkan", "diterbitkan pada", "terbit", "terbit pada", "dipublikasikan", "dipublikasikan pada",
        "dipublish", "tanggal terbit", "tanggal publikasi", "tayang", "diposting pada", "diunggah pada",
    ),
    updated=(
        "diperbarui", "diperbarui pada", "terakhir diperbarui", "pembaruan terakhir", "diperbaharui",
        "pemutakhiran terakhir", "update terakhir", "disunting pada", "diubah pada",
    ),
    by=("oleh", "penulis", "ditulis oleh", "reporter", "pewarta", "laporan"),
    conjunctions=("dan", "serta"),
    related=(
        "baca juga", "berita terkait", "artikel terkait", "lihat juga", "baca selengkapnya", "simak juga",
        "terpopuler", "berita lainnya",
    ),
    comments=(
        "komentar", "tulis komentar", "beri komentar", "tinggalkan komentar", "lihat komentar", "kirim komentar",
    ),
    photo=("foto", "gambar", "ilustrasi", "sumber foto", "foto ilustrasi", "dok", "istimewa", "video"),
    function_words=(
        "yang", "dan", "di", "dari", "untuk", "dengan", "pada", "ini", "itu", "tidak", "dalam", "akan", "juga",
        "ke", "oleh", "ada", "adalah", "sebagai", "telah", "karena", "bisa", "tersebut", "bahwa", "kata", "saat",
        "para", "sudah", "atau", "lebih", "secara", "mereka", "kami", "ia", "dia", "namun", "seperti", "menjadi",
        "saya", "hanya", "bagi", "tahun", "sejumlah", "usai", "hingga", "jadi", "kita", "dapat", "belum", "lalu",
    ),
)
# fmt: on
