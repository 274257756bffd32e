"""Scripts and letters that one language of the news, or a few, have to themselves."""

from newsparse.named_tuple import NamedTuple


class Script(NamedTuple):
    """A range of code points, and the language (BCP 47) that a text written in it is taken for."""

    first: str
    last: str
    language: str


# In the order of code points; so kana comes before Han, and Japanese writes both.
SCRIPTS = (
    Script("\u0370", "\u03ff", "el"),
    Script("\u0531", "\u058f", "hy"),
    Script("\u05d0", "\u05ea", "he"),
    Script("\u0980", "\u09ff", "bn"),
    Script("\u0a80", "\u0aff", "gu"),
    Script("\u0b80", "\u0bff", "ta"),
    Script("\u0c00", "\u0c7f", "te"),
    Script("\u0c80", "\u0cff", "kn"),
    Script("\u0d00", "\u0d7f", "ml"),
    Script("\u0d80", "\u0dff", "si"),
    Script("\u0e01", "\u0e4e", "th"),
    Script("\u1000", "\u109f", "my"),
    Script("\u10a0", "\u10ff", "ka"),
    Script("\u1200", "\u137f", "am"),
    Script("\u1780", "\u17ff", "km"),
    Script("\u3041", "\u30ff", "ja"),
    Script("\u4e00", "\u9fff", "zh"),
    Script("\uac00", "\ud7af", "ko"),
)


# Letters → the languages of the news that write them in words of their own.
_LETTERS = {
    "ß": "de", "äö": "de sv fi et", "ü": "de tr hu et", "å": "sv no da", "æø": "da no", "þð": "is", "ñ": "es gl eu",
    "¿¡": "es", "ãõ": "pt", "ç": "fr pt tr ca sq az", "œ": "fr", "êâî": "fr ro pt", "àè": "fr it ca", "ìò": "it", "ï": "ca",
    "łąęśźżćń": "pl", "ěřů": "cs", "ýťďň": "cs sk", "ľĺŕô": "sk", "šžč": "cs sk sl hr bs sr lt lv", "đ": "hr bs sr vi",
    "ő": "hu", "ű": "hu", "ășț": "ro", "ţ": "ro", "ığş": "tr az", "ə": "az", "ėįų": "lt", "āēīņķļģ": "lv", "ë": "sq nl",
    "ơưạảấầậếềệốồộớờợứừựịỉọủụ": "vi", "ыэ": "ru be kk mn", "ё": "ru be", "ъ": "bg ru", "щ": "ru uk bg",
    "і": "uk be kk", "їєґ": "uk", "ў": "be", "ђћ": "sr", "јљњџ": "sr mk", "ѓќѕ": "mk", "қғңұә": "kk", "өү": "mn kk",
    "پچگ": "fa ur", "ژ": "fa", "کی": "fa ur", "ٹڈڑےںہھ": "ur", "ةيكىأإ": "ar",
}  # fmt: skip
LETTERS: dict[str, tuple[str, ...]] = {
    letter: tuple(codes.split()) for letters, codes in _LETTERS.items() for letter in letters
}
