"""Filipino."""

from newsparse.knowledge.language import Language

# fmt: off
FILIPINO = Language(
    code="tl",
    order="mdy",
    months={"pebr": 2, "sept": 9, "nov": 11, "disy": 12},
    weekdays={"miyer": 2, "huweb": 3, "biyer": 4},
    am=("ng umaga", "umaga"),
    pm=("ng hapon", "hapon", "ng gabi", "gabi"),
    at=("alas", "ala"),
    of=("ng",),
    ordinals=("ika",),
    published=(
        "inilathala", "inilathala noong", "nai-publish", "nai-publish noong", "na-publish", "petsa ng paglathala",
        "ipinaskil", "ipinost noong", "nalathala", "ipinaskil noong",
    ),
    updated=(
        "in-update", "in-update noong", "na-update", "na-update noong", "huling na-update", "huling in-update",
        "binago noong", "huling binago",
    ),
    by=("nina", "isinulat ni", "ulat ni", "mula kay", "ulat nina"),
    conjunctions=("at",),
    related=(
        "basahin din", "kaugnay na balita", "basahin pa", "mga kaugnay na balita", "karagdagang balita",
        "pinakabagong balita", "pinakabinabasa",
    ),
    comments=("mga komento", "komento", "mag-iwan ng komento", "magkomento"),
    photo=("larawan", "litrato", "kuha ni", "larawan mula sa", "bidyo", "larawan ni"),
    function_words=(
        "ang", "ng", "sa", "na", "mga", "at", "ay", "ni", "si", "para", "ito", "niya", "hindi", "nang", "kay",
        "may", "ayon", "kung", "mula", "naman", "kanyang", "pa", "rin", "din", "siya", "isang", "lang",
    ),
)
# fmt: on
