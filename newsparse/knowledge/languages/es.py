"""Spanish."""

from newsparse.knowledge.language import Language

# fmt: off
SPANISH = Language(
    code="es",
    order="dmy",
    months={"setbre": 9, "sbre": 9, "ener": 1, "agos": 8},
    am=("de la mañana", "mañana"),
    pm=("de la tarde", "de la noche", "tarde", "noche"),
    at=("las", "a", "alas", "al"),
    oclock=("h", "hs", "hrs", "horas", "hora", "hr"),
    of=("de", "del", "el", "d"),
    ordinals=("º", "ª", "ro", "er", "ero"),
    today=("hoy",),
    yesterday=("ayer",),
    published=(
        "publicado", "publicado el", "publicado en", "publicado por", "publicado a las", "publicada",
        "publicada el", "publicación", "fecha de publicación", "fecha publicación", "fecha de creación", "fecha",
        "creado", "creado el", "creada el", "emitido el", "subido el", "posteado el", "primera publicación",
        "difundido el", "publicacion", "fecha de publicacion",
    ),
    updated=(
        "actualizado", "actualizado a", "actualizado el", "actualizado a las", "actualizada", "actualizada el",
        "actualización", "actualizacion", "última actualización", "ultima actualizacion", "última actualización el",
        "fecha de actualización", "modificado", "modificado el", "última modificación", "ultima modificacion",
        "última edición", "editado el", "corregido el", "act", "revisado el",
    ),
    by=(
        "por", "escrito por", "redactado por", "texto de", "texto", "reportaje de", "entrevista de",
        "una crónica de", "un artículo de", "autor", "autora", "autores", "redacción", "de nuestro corresponsal",
        "nota de", "periodista", "por el periodista", "escribe", "escriben",
    ),
    conjunctions=("y", "e", "con"),
    related=(
        "relacionado", "relacionados", "noticias relacionadas", "noticia relacionada", "artículos relacionados",
        "artículo relacionado", "notas relacionadas", "nota relacionada", "contenido relacionado",
        "temas relacionados", "te puede interesar", "te podría interesar", "le puede interesar",
        "también te puede interesar", "puede interesarte", "lea también", "lee también", "leé también",
        "lea además", "lee además", "lea más", "leer más", "leer también", "lee más", "lee aquí", "ver más",
        "ver también", "mira también", "mirá también", "más información", "más noticias", "más sobre este tema",
        "más leídas", "lo más leído", "lo más visto", "las más leídas", "últimas noticias", "además",
        "no te pierdas", "recomendamos", "recomendados", "sigue leyendo", "seguir leyendo", "en esta noticia",
    ),
    comments=(
        "comentarios", "comentario", "deja un comentario", "dejar un comentario", "deja tu comentario",
        "deje un comentario", "escribe un comentario", "ver comentarios", "comentar", "comenta",
        "añadir un comentario", "opiniones",
    ),
    photo=(
        "foto", "fotos", "foto de", "fotografía", "fotografías", "imagen", "imágenes", "imagen de archivo",
        "foto de archivo", "foto archivo", "crédito", "créditos", "ilustración", "infografía", "gráfico", "vídeo",
        "video", "captura de pantalla", "fuente", "pie de foto", "cortesía", "galería",
    ),
    function_words=(
        "de", "la", "que", "el", "en", "y", "a", "los", "se", "del", "las", "un", "por", "con", "no", "una", "su",
        "para", "es", "al", "lo", "como", "más", "o", "pero", "sus", "le", "ha", "me", "si", "sin", "sobre", "este",
        "ya", "entre", "cuando", "todo", "esta", "ser", "son", "dos", "también", "fue", "había", "era", "muy",
        "años", "hasta", "desde", "está", "mi", "porque", "qué", "sólo", "han", "yo", "hay", "vez", "puede",
        "todos", "así", "nos", "ni", "parte", "tiene", "él", "uno", "donde", "según",
    ),
)
# fmt: on
