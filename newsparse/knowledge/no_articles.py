"""Texts that are no articles, one row each: what it is, a pattern that its lines match, and how many of ten lines have to.

Tried only on texts that hardly have running text. "2024-05-01 10:00:01,123 INFO [main] …" is a line of a log.
"""

from newsparse.named_tuple import NamedTuple


class NoArticle(NamedTuple):
    """One kind: its name, the pattern of a line (from its beginning), so many of ten lines, so many lines at least."""

    name: str
    line: str
    tenths: int
    least: int = 3


NO_ARTICLES = (
    NoArticle(
        "a log",
        r"\[?\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d|\[\d{1,2}:\d\d(?::\d\d)?\]|\[?(?:DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL)\b"
        r"|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S+ \S+:|\d{1,3}(?:\.\d{1,3}){3} - "
        r"|at [\w.$/]+\(|[\w.]+(?:Exception|Error): ",
        6,
    ),
    NoArticle(
        "source code",
        r".*[{};\\]$|.*\):$|[})\]]{1,4}[;,]?$|[\w.\[\]]{1,60} ?[-+*/]?= ?\S|[\w.]{1,60}\(.{0,200}\)$|<[/!?]?\w[^>]{0,200}>"
        r"|(?:def|class|import|from|return|if|elif|else|for|while|try|except|public|private|static|var|let|const|function"
        r"|using|package|#include|echo)\b[^.!?]{0,120}$|#!|//|/\*|\*/|\"\"\"",
        7,
    ),
    NoArticle("a table", r"[^,;\t|]{0,40}(?:[,;\t|][^,;\t|]{0,40}){2,40}$", 9),
    NoArticle("a list of headings", r"[^.!?…\d]{1,32}$", 10, 8),
)
