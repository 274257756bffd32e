"""Portuguese."""

from newsparse.knowledge.language import Language

# fmt: off
PORTUGUESE = Language(
    code="pt",
    order="dmy",
    weekdays={
        "segunda feira": 0, "terça feira": 1, "terca feira": 1, "quarta feira": 2, "quinta feira": 3,
        "sexta feira": 4,
    },
    am=("da madrugada",),
    pm=("da noite",),
    at=("às", "as", "à", "pelas", "ao"),
    oclock=("h", "horas", "hora", "hs", "hrs"),
    of=("de", "do", "dia", "d"),
    ordinals=("º", "ª", "o"),
    today=("hoje",),
    yesterday=("ontem",),
    published=(
        "publicado", "publicado em", "publicado a", "publicado às", "publicado há", "publicado por", "publicada em",
        "publicada", "publicação", "data de publicação", "data da publicação", "criado em", "criado", "postado em",
        "postado", "postado por", "data", "divulgado em", "inserido em", "veiculado em", "primeira publicação",
        "publicacao", "data de publicacao", "matéria de",
    ),
    updated=(
        "atualizado", "atualizado em", "atualizado às", "atualizado há", "atualizada em", "atualizada",
        "atualização", "última atualização", "última atualização em", "ultima atualizacao", "data de atualização",
        "actualizado", "actualizado em", "actualizado a", "actualização", "última actualização", "modificado em",
        "modificado", "última modificação", "editado em", "corrigido em", "revisado em",
    ),
    by=(
        "por", "escrito por", "texto de", "texto", "reportagem de", "matéria de", "redação", "redacção",
        "redigido por", "autor", "autora", "autores", "da redação", "um artigo de", "do correspondente",
        "de nosso correspondente",
    ),
    conjunctions=("e", "com"),
    related=(
        "leia também", "leia mais", "leia ainda", "saiba mais", "veja também", "veja mais", "veja ainda",
        "ver mais", "ver também", "ler mais", "continue lendo", "continuar a ler", "relacionado", "relacionados",
        "notícias relacionadas", "artigos relacionados", "matérias relacionadas", "conteúdo relacionado",
        "você também pode gostar", "você pode gostar", "pode gostar também", "também pode interessar", "mais lidas",
        "as mais lidas", "mais lidos", "mais notícias", "últimas notícias", "mais sobre", "não perca",
        "recomendadas", "recomendados", "confira também", "tópicos relacionados", "temas relacionados", "leia aqui",
    ),
    comments=(
        "comentários", "comentário", "deixe um comentário", "deixe seu comentário", "deixar um comentário",
        "comentar", "comente", "ver comentários", "escreva um comentário", "adicionar comentário",
        "comentários dos leitores",
    ),
    photo=(
        "foto", "fotos", "foto de", "fotografia", "imagem", "imagens", "imagem ilustrativa", "foto ilustrativa",
        "foto de arquivo", "imagem de arquivo", "arquivo", "crédito", "créditos", "crédito da foto", "legenda",
        "ilustração", "infografia", "divulgação", "foto divulgação", "reprodução", "vídeo", "galeria",
    ),
    function_words=(
        "de", "a", "o", "que", "e", "do", "da", "em", "um", "para", "com", "não", "uma", "os", "no", "se", "na",
        "por", "mais", "as", "dos", "como", "mas", "ao", "ele", "das", "à", "seu", "sua", "ou", "quando", "muito",
        "nos", "já", "eu", "também", "só", "pelo", "pela", "até", "isso", "ela", "entre", "depois", "sem", "mesmo",
        "aos", "seus", "quem", "nas", "me", "esse", "eles", "você", "foi", "são", "está", "tem", "ser", "às",
        "segundo", "há", "ainda",
    ),
)
# fmt: on
