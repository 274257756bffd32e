"""English."""

from newsparse.knowledge.language import Language

# fmt: off
ENGLISH = Language(
    code="en",
    order="mdy",
    weekdays={"tues": 1, "weds": 2, "thur": 3, "thurs": 3},
    am=("a. m",),
    pm=("p. m",),
    at=("at", "on", "around"),
    oclock=("hrs", "hours", "hr", "h", "o'clock"),
    of=("of", "the"),
    ordinals=("st", "nd", "rd", "th"),
    today=("today",),
    yesterday=("yesterday",),
    published=(
        "published", "published on", "published at", "published date", "date published", "publication date",
        "publish date", "pub date", "posted", "posted on", "posted at", "posted by", "first published",
        "first published on", "first posted", "originally published", "originally published on", "release date",
        "released", "released on", "created", "created on", "issued", "issued on", "filed", "filed on", "filed at",
        "uploaded", "dated", "date", "submitted", "submitted on",
    ),
    updated=(
        "updated", "updated on", "updated at", "update", "last updated", "last updated at", "last updated on",
        "last update", "latest update", "date updated", "last modified", "last modified on", "modified",
        "modified on", "date modified", "last edited", "edited", "edited on", "revised", "last revised",
        "last revised on", "corrected on", "as of",
    ),
    by=(
        "by", "written by", "story by", "reported by", "reporting by", "report by", "text by", "words by",
        "article by", "author", "authors", "from our correspondent",
    ),
    conjunctions=("and", "with"),
    related=(
        "related", "related articles", "related article", "related stories", "related story", "related news",
        "related content", "related topics", "related links", "related posts", "related coverage", "see also",
        "see more", "read also", "also read", "read more", "read next", "read this", "also on",
        "more on this story", "more stories", "more from", "more news", "most read", "most popular", "trending",
        "trending now", "latest news", "latest stories", "top stories", "you may also like", "you might also like",
        "recommended", "recommended for you", "recommended stories", "don't miss", "must read", "editor's picks",
        "up next", "in this story",
    ),
    comments=(
        "comments", "comment", "leave a comment", "leave a reply", "post a comment", "add a comment",
        "join the conversation", "view comments", "show comments", "no comments", "responses",
    ),
    photo=(
        "photo", "photos", "photo by", "photo credit", "photos by", "photograph", "photograph by", "picture",
        "pictures", "pic", "image", "image credit", "image source", "image caption", "file photo", "file picture",
        "file image", "representational image", "illustration", "graphic", "video", "media caption", "courtesy",
    ),
    function_words=(
        "the", "of", "and", "to", "in", "a", "is", "that", "for", "on", "it", "with", "was", "as", "by", "at", "be",
        "from", "are", "this", "have", "an", "has", "were", "which", "but", "not", "their", "they", "or", "its",
        "been", "he", "she", "who", "had", "his", "her", "said", "would", "will", "about", "after", "more", "than",
        "when", "one", "we", "you", "also", "there", "can", "what", "if", "all", "out", "up", "into", "could",
        "over", "new",
    ),
)
# fmt: on
