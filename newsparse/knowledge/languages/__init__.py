"""The languages, one file each; on a word that is a month in two of them the earlier wins."""

from newsparse.knowledge.languages.af import AFRIKAANS
from newsparse.knowledge.languages.am import AMHARIC
from newsparse.knowledge.languages.ar import ARABIC
from newsparse.knowledge.languages.az import AZERBAIJANI
from newsparse.knowledge.languages.be import BELARUSIAN
from newsparse.knowledge.languages.bg import BULGARIAN
from newsparse.knowledge.languages.bn import BENGALI
from newsparse.knowledge.languages.bs import BOSNIAN
from newsparse.knowledge.languages.ca import CATALAN
from newsparse.knowledge.languages.cs import CZECH
from newsparse.knowledge.languages.da import DANISH
from newsparse.knowledge.languages.de import GERMAN
from newsparse.knowledge.languages.el import GREEK
from newsparse.knowledge.languages.en import ENGLISH
from newsparse.knowledge.languages.es import SPANISH
from newsparse.knowledge.languages.et import ESTONIAN
from newsparse.knowledge.languages.eu import BASQUE
from newsparse.knowledge.languages.fa import PERSIAN
from newsparse.knowledge.languages.fi import FINNISH
from newsparse.knowledge.languages.fr import FRENCH
from newsparse.knowledge.languages.gl import GALICIAN
from newsparse.knowledge.languages.gu import GUJARATI
from newsparse.knowledge.languages.he import HEBREW
from newsparse.knowledge.languages.hi import HINDI
from newsparse.knowledge.languages.hr import CROATIAN
from newsparse.knowledge.languages.hu import HUNGARIAN
from newsparse.knowledge.languages.hy import ARMENIAN
from newsparse.knowledge.languages.id import INDONESIAN
from newsparse.knowledge.languages.is_ import ICELANDIC
from newsparse.knowledge.languages.it import ITALIAN
from newsparse.knowledge.languages.ja import JAPANESE
from newsparse.knowledge.languages.ka import GEORGIAN
from newsparse.knowledge.languages.kk import KAZAKH
from newsparse.knowledge.languages.kn import KANNADA
from newsparse.knowledge.languages.ko import KOREAN
from newsparse.knowledge.languages.lt import LITHUANIAN
from newsparse.knowledge.languages.lv import LATVIAN
from newsparse.knowledge.languages.mk import MACEDONIAN
from newsparse.knowledge.languages.ml import MALAYALAM
from newsparse.knowledge.languages.mn import MONGOLIAN
from newsparse.knowledge.languages.mr import MARATHI
from newsparse.knowledge.languages.ms import MALAY
from newsparse.knowledge.languages.nl import DUTCH
from newsparse.knowledge.languages.no import NORWEGIAN
from newsparse.knowledge.languages.pl import POLISH
from newsparse.knowledge.languages.pt import PORTUGUESE
from newsparse.knowledge.languages.ro import ROMANIAN
from newsparse.knowledge.languages.ru import RUSSIAN
from newsparse.knowledge.languages.sk import SLOVAK
from newsparse.knowledge.languages.sl import SLOVENIAN
from newsparse.knowledge.languages.sq import ALBANIAN
from newsparse.knowledge.languages.sr import SERBIAN
from newsparse.knowledge.languages.sv import SWEDISH
from newsparse.knowledge.languages.sw import SWAHILI
from newsparse.knowledge.languages.ta import TAMIL
from newsparse.knowledge.languages.te import TELUGU
from newsparse.knowledge.languages.th import THAI
from newsparse.knowledge.languages.tl import FILIPINO
from newsparse.knowledge.languages.tr import TURKISH
from newsparse.knowledge.languages.uk import UKRAINIAN
from newsparse.knowledge.languages.ur import URDU
from newsparse.knowledge.languages.uz import UZBEK
from newsparse.knowledge.languages.vi import VIETNAMESE
from newsparse.knowledge.languages.xh import XHOSA
from newsparse.knowledge.languages.zh import CHINESE
from newsparse.knowledge.languages.zu import ZULU

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
    TURKISH,
    POLISH,
    DUTCH,
    INDONESIAN,
    UKRAINIAN,
    CZECH,
    SWEDISH,
    DANISH,
    NORWEGIAN,
    FINNISH,
    SLOVAK,
    BULGARIAN,
    SERBIAN,
    CROATIAN,
    SLOVENIAN,
    ROMANIAN,
    HUNGARIAN,
    GREEK,
    CATALAN,
    ESTONIAN,
    LATVIAN,
    LITHUANIAN,
    BASQUE,
    GALICIAN,
    ICELANDIC,
    ALBANIAN,
    MACEDONIAN,
    BOSNIAN,
    BELARUSIAN,
    AFRIKAANS,
    SWAHILI,
    ZULU,
    XHOSA,
    PERSIAN,
    HEBREW,
    HINDI,
    VIETNAMESE,
    THAI,
    MALAY,
    BENGALI,
    URDU,
    TAMIL,
    TELUGU,
    MARATHI,
    GUJARATI,
    MALAYALAM,
    KANNADA,
    GEORGIAN,
    ARMENIAN,
    KAZAKH,
    AZERBAIJANI,
    UZBEK,
    MONGOLIAN,
    AMHARIC,
    FILIPINO,
)
