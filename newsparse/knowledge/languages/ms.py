"""Malay."""

from newsparse.knowledge.language import Language

# fmt: off
MALAY = Language(
    code="ms",
    order="dmy",
    months={"sept": 9, "ogs": 8},
    weekdays={"juma'at": 4},
    am=("pagi", "am"),
    pm=("petang", "malam", "tengah hari", "tengahari", "pm"),
    at=("jam", "pukul", "pada"),
    of=("haribulan", "hb", "tahun"),
    today=("hari ini",),
    yesterday=("semalam", "kelmarin"),
    published=(
        "diterbitkan", "diterbitkan pada", "terbitan", "tarikh terbit", "tarikh diterbitkan", "tarikh siaran",
        "disiarkan", "disiarkan pada", "diterbit pada", "dimuat naik pada", "dipaparkan pada",
    ),
    updated=(
        "dikemas kini", "dikemas kini pada", "dikemaskini", "dikemaskini pada", "kemas kini terakhir",
        "kemaskini terakhir", "kali terakhir dikemas kini", "tarikh kemas kini", "dipinda pada", "diubah suai pada",
    ),
    by=("oleh", "penulis", "ditulis oleh", "laporan oleh", "wartawan", "pengarang"),
    conjunctions=("dan", "serta"),
    related=(
        "berita berkaitan", "artikel berkaitan", "baca juga", "baca lagi", "lihat juga", "berita lain",
        "paling popular", "artikel lain",
    ),
    comments=("komen", "ulasan", "tinggalkan komen", "tulis komen", "lihat komen", "tinggalkan jawapan"),
    photo=("gambar", "gambar hiasan", "foto", "gambar fail", "foto fail", "kredit foto", "ihsan", "video"),
    function_words=(
        "yang", "dan", "di", "dari", "untuk", "dengan", "pada", "ini", "itu", "tidak", "dalam", "akan", "juga",
        "ke", "oleh", "ada", "adalah", "sebagai", "telah", "kerana", "boleh", "tersebut", "bahawa", "kata",
        "ketika", "para", "sudah", "atau", "lebih", "secara", "mereka", "kami", "beliau", "ia", "namun", "seperti",
        "menjadi", "saya", "hanya", "bagi", "tahun", "ialah", "daripada", "kepada", "semalam", "turut", "iaitu",
        "berkata", "pihak", "antara",
    ),
)
# fmt: on
