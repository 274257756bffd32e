"""Galician."""

from newsparse.knowledge.language import Language

# fmt: off
GALICIAN = Language(
    code="gl",
    order="dmy",
    months={"xuñ": 6},
    weekdays={"segunda feira": 0, "terza feira": 1, "cuarta feira": 2, "quinta feira": 3, "sexta feira": 4},
    am=("da mañá", "mañá"),
    pm=("da tarde", "da noite", "tarde"),
    at=("ás", "as", "á"),
    oclock=("h", "horas", "hora"),
    of=("de", "do"),
    ordinals=("º",),
    published=(
        "publicado", "publicado o", "publicada o", "publicado en", "data de publicación", "publicación", "creado o",
        "subido o",
    ),
    updated=(
        "actualizado", "actualizado o", "actualizada o", "actualización", "última actualización",
        "data de actualización", "modificado o", "última modificación",
    ),
    by=("por", "escrito por", "redactado por", "texto de", "autor", "autora"),
    conjunctions=("e", "con"),
    related=(
        "máis información", "novas relacionadas", "noticias relacionadas", "artigos relacionados", "le tamén",
        "tamén che pode interesar", "o máis lido", "máis sobre este tema",
    ),
    comments=(
        "comentarios", "comentario", "deixa un comentario", "escribe un comentario", "engade un comentario",
        "comentar",
    ),
    photo=("foto", "fotos", "fotografía", "imaxe", "imaxe de arquivo", "foto de arquivo", "vídeo", "arquivo"),
    function_words=(
        "de", "a", "o", "que", "e", "do", "da", "en", "un", "para", "con", "non", "unha", "os", "no", "se", "na",
        "por", "máis", "as", "dos", "como", "pero", "ao", "seu", "súa", "ou", "cando", "moi", "nos", "xa", "tamén",
        "só", "polo", "pola", "ata", "isto", "ela", "entre", "despois", "sen", "coa", "dende", "este", "foi", "son",
        "está", "ten", "ser", "segundo", "onde", "eles", "dunha", "dun", "xunta",
    ),
)
# fmt: on
