"""French."""

from newsparse.knowledge.language import Language

# fmt: off
FRENCH = Language(
    code="fr",
    order="dmy",
    months={"jul": 7, "aou": 8, "sep": 9},
    am=("du matin",),
    pm=("après-midi", "de l'après-midi", "du soir"),
    at=("à", "a", "vers", "dès"),
    oclock=("h", "heures", "heure", "hrs", "hres"),
    of=("le", "du", "de"),
    ordinals=("er", "ère", "e", "ème", "eme", "re"),
    today=("aujourd'hui", "aujourd’hui"),
    yesterday=("hier",),
    published=(
        "publié", "publié le", "publié à", "publiée le", "publié par", "publie le", "publie", "publication",
        "date de publication", "première publication", "première publication le", "mis en ligne", "mis en ligne le",
        "mise en ligne", "mise en ligne le", "posté le", "écrit le", "créé le", "date de parution", "paru le",
        "parution", "diffusé le", "diffusion", "article publié le", "communiqué du",
    ),
    updated=(
        "mis à jour", "mis à jour le", "mis à jour à", "mise à jour", "mise à jour le", "mis a jour le",
        "mise a jour", "mise a jour le", "dernière mise à jour", "dernière mise à jour le", "derniere mise a jour",
        "date de mise à jour", "modifié", "modifié le", "modifie le", "dernière modification",
        "dernière modification le", "actualisé le", "actualisé", "actualisation", "maj", "màj", "corrigé le",
        "complété le",
    ),
    by=(
        "par", "écrit par", "rédigé par", "propos recueillis par", "texte de", "texte", "un article de",
        "article de", "publié par", "reportage de", "signé", "auteur", "autrice", "auteurs",
        "de notre correspondant", "de notre envoyé spécial", "rédaction",
    ),
    conjunctions=("et", "avec", "ainsi que"),
    related=(
        "lire aussi", "à lire aussi", "à lire", "lire également", "à lire également", "lire la suite",
        "lisez aussi", "voir aussi", "à voir aussi", "sur le même sujet", "sur le même thème", "articles liés",
        "articles similaires", "articles connexes", "articles associés", "autres articles", "plus d'articles",
        "pour aller plus loin", "les plus lus", "les plus lus du jour", "à ne pas manquer", "vous aimerez aussi",
        "vous pourriez aussi aimer", "contenus associés", "en savoir plus", "dernières nouvelles",
        "dernières actualités", "à la une", "notre sélection", "recommandé pour vous", "dans la même rubrique",
        "dossier",
    ),
    comments=(
        "commentaires", "commentaire", "laisser un commentaire", "ajouter un commentaire", "réagir",
        "vos réactions", "réactions", "commenter", "déposer un commentaire", "voir les commentaires",
        "lire les commentaires",
    ),
    photo=(
        "photo", "photos", "photo de", "crédit photo", "crédits photo", "crédit", "crédits", "image",
        "illustration", "photo d'illustration", "image d'illustration", "photo d'archives", "infographie",
        "légende", "vidéo", "capture d'écran", "photographie",
    ),
    function_words=(
        "de", "la", "le", "à", "c’est", "c'est", "d’un", "d'un", "d’une", "d'une", "qu’il", "qu'il", "et", "les",
        "des", "en", "un", "du", "une", "que", "est", "pour", "qui", "dans", "a", "par", "plus", "pas", "au", "sur",
        "ne", "se", "ce", "il", "sont", "avec", "son", "ses", "cette", "mais", "comme", "on", "ou", "aux", "leur",
        "été", "elle", "être", "ces", "deux", "nous", "vous", "fait", "sa", "d", "l", "qu", "s", "n", "c", "je",
        "tout", "même", "entre", "depuis", "après", "où", "était", "ont",
    ),
)
# fmt: on
