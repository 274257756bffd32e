"""The languages, one file each; on a word that is a month in two of them the earlier wins."""

from newsparse.knowledge.languages.ar import ARABIC
from newsparse.knowledge.languages.bg import BULGARIAN
from newsparse.knowledge.languages.cs import CZECH
from newsparse.knowledge.languages.de import GERMAN
from newsparse.knowledge.languages.el import GREEK
from newsparse.knowledge.languages.en import ENGLISH
from newsparse.knowledge.languages.es import SPANISH
from newsparse.knowledge.languages.fr import FRENCH
from newsparse.knowledge.languages.hr import CROATIAN
from newsparse.knowledge.languages.hu import HUNGARIAN
from newsparse.knowledge.languages.it import ITALIAN
from newsparse.knowledge.languages.ja import JAPANESE
from newsparse.knowledge.languages.ko import KOREAN
from newsparse.knowledge.languages.nl import DUTCH
from newsparse.knowledge.languages.pl import POLISH
from newsparse.knowledge.languages.pt import PORTUGUESE
from newsparse.knowledge.languages.ro import ROMANIAN
from newsparse.knowledge.languages.ru import RUSSIAN
from newsparse.knowledge.languages.sk import SLOVAK
from newsparse.knowledge.languages.sl import SLOVENIAN
from newsparse.knowledge.languages.sr import SERBIAN
from newsparse.knowledge.languages.uk import UKRAINIAN
from newsparse.knowledge.languages.zh import CHINESE

LANGUAGES = (
    ENGLISH,
    GERMAN,
    FRENCH,
    SPANISH,
    PORTUGUESE,
    ITALIAN,
    RUSSIAN,
    ARABIC,
    CHINESE,
    JAPANESE,
    KOREAN,
    POLISH,
    DUTCH,
    CZECH,
    SLOVAK,
    UKRAINIAN,
    BULGARIAN,
    SERBIAN,
    CROATIAN,
    SLOVENIAN,
    ROMANIAN,
    HUNGARIAN,
    GREEK,
)
