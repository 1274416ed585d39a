"""What numbers in a patient's message are, as data: one rule a line, read from the top, the first to claim a number wins.

A rule is a row of items. ``a|b`` is any of these words, ``x?`` may be missing, ``<list>`` is a word list below, ``~3`` is up to three
other words, ``a|b|~3`` up to three of these words, and ``[...]`` marks the number that the rule claims.
"""

MONTHS = (
    "january february march april june july august september october november december "
    "jan feb mar apr jun jul aug sept sep oct nov dec"
).split()

SCORE_NOUNS = "score scores scoring cac cacs agatston agaston agatson ccs calcium reading figure count total totals".split()
SCAN_WORDS = [*SCORE_NOUNS, "scan", "scans", "result", "results", "ct", "plaque", "number"]

STATIN_NAMES = (
    "atorvastatin rosuvastatin simvastatin pravastatin fluvastatin pitavastatin lovastatin atorva rosuva simva prava "
    "lipitor crestor zocor pravachol livalo lescol mevacor lipostat caduet vytorin inegy rosuzet cavstat lorstat "
    "crestore lipator ezallor zypitamag"
).split()
STATIN_WORDS = ["statin", "statins", "stattin", "statine", "staten", "statens", *STATIN_NAMES]

PERSONS = (
    "wife husband hubby partner spouse mum mom mother mam dad father brother sister son daughter friend uncle aunt "
    "auntie grandad grandfather granddad grandma grandmother nan nana grandpa mate boyfriend girlfriend fiance fiancé "
    "cousin boss neighbour neighbor client patient mil fil bro sis mother-in-law father-in-law parents kid child he "
    "she his her hers him they their theirs missus mrs"
).split()
SELVES = "i i'm im i've ive i'd id i'll my mine me myself".split()

LISTS = {
    "months": MONTHS,
    "person": PERSONS + [f"{p}'s" for p in PERSONS] + ["hes", "shes"],
    "score": SCORE_NOUNS,
    "drug": [
        *STATIN_WORDS, "ezetimibe", "zetia", "ezetrol", "aspirin", "metformin", "repatha", "amlodipine", "ramipril",
        "perindopril", "niacin", "nexletol", "leqvio", "praluent", "lisinopril", "losartan", "magnesium", "vitamin",
    ],
    "blood": [
        "ldl", "ldl-c", "hdl", "cholesterol", "chol", "cholestrol", "trigs", "triglycerides", "triglyceride", "tg",
        "apob", "apo", "b", "a1c", "#code", "lpa", "glucose", "sugar", "psa", "crp", "egfr", "ferritin", "bmi", "ratio",
        "homocysteine", "tsh", "creatinine", "insulin", "ldls", "ef", "troponin", "lipid", "lipids",
    ],
    "bloodlink": [
        "'s", "is", "was", "of", "at", ":", "=", "level", "levels", "around", "about", "under", "below", "over", "above",
        ",", "(", ")", "count", "only", "now", "to", "from", "total", "came", "back", "in", "the", "high", "down", "up",
        "went", "just", "has", "been", ">", "<", "-", "particle", "number", "reading", "result", "target", "goal",
        "hovers", "hovering", "sits", "a", "an", "cholesterol", "c", "p", "like", "and", "its", "it's", "it", "got",
        "last", "non", "good", "bad", "still", "low", "too", "nearly", "almost", "for", "years",
    ],
    "agenext": [
        "male", "female", "man", "woman", "fit", "healthy", "active", "slim", "retired", "m", "f", "y", "yo", ",", ".",
        "and", "but", "with", "now", "so", "years", "-", "!", "/", "(", "this", "next", "never", "non", "in",
    ],
    "pressure": ["bp", "pressure", "systolic", "diastolic", "sys"],
    "event": [
        "died", "dead", "death", "passed", "bypass", "attack", "attacks", "stroke", "stent", "stents", "diagnosed",
        "retired", "menopause", "dropped", "surgery", "disease", "cabg", "mi", "quit", "one", "widow", "arrest", "triple",
        "quadruple", "heart", "away", "had", "smoking", "angina",
    ],
    "filler": [
        "'s", "is", "was", "of", "came", "come", "back", "at", "as", ":", "=", "-", "a", "an", "about", "around",
        "roughly", "only", "just", "now", "in", "the", "total", "coronary", "artery", "calcium", "score", "scan", "test",
        "result", "approx", "like", "over", "under", "above", "below", "past", ">", "<", "~", "actually", "exactly",
        "currently", "today", "went", "gone", "up", "down", "to", "from", "has", "had", "risen", "rose", "increased",
        "jumped", "dropped", "fell", "reads", "read", "says", "said", "shows", "showed", "been", "(", ")", "units",
        "agatston", "au", "well", "nearly", "almost", "whopping", "massive", "turned", "out", "be", "being", "cac", "my",
        "for", "equals", "overall", "combined", "(cac)", "stands", "this", "time", "measured", "with", "*", "\"", "'",
        "round", "big", "fat", "got", "heart", "report", "number", "arteries", "listed", "still", "apparently",
        "somewhere", "already", "reported", "came-back", "→", "->", "=>", "were", "are", "high", "low", "so", "means",
    ],
    "dur": (
        "second seconds secs minute minutes mins min hour hours hrs day days week weeks wks month months mths mo mths "
        "year years yrs yr decade decades night nights weekend weekends yars"
    ).split(),
    "mass": "kg kgs kilo kilos lb lbs pounds stone".split(),
    "way": "km kms mile miles metres meters steps feet ft cm mm inches laps floors stairs".split(),
    "body": "male female man woman fit healthy active slim thin retired postmenopausal m f y yo guy lady bloke".split(),
}  # fmt: skip

#: (what the number is, least and greatest value it may have, the pattern)
NOT_A_SCORE = [
    ("percentile", 0, 100, "[#num|#ordinal|#percent] -? percentile|centile|pctile|percentage|percentil|ile|percentiles"),
    ("percentile", 0, 100, "percentile|centile|percentil|pctile ~4 [#num|#ordinal|#percent]"),
    ("percentile", 0, 100, "than|of [#percent] of? men|women|people|males|females|my|other|others|blokes|folk|guys"),
    ("percentile", 0, 100, "top|bottom|worst|highest [#percent]"),
    ("volume", 0, 1e6, "volume|vol|mass|density score|is|was|of|:|=|~3 [#num]"),
    ("hounsfield", -2000, 5000, "[#num|#range] hu|hounsfield"),
    ("blood", 0, 1e4, "[#num|#range] mg|mmol|nmol|mmols|umol|g|ug / dl|l|ml|mol"),
    ("blood", 0, 1e4, "[#num|#range] mmol|nmol|mmols|mgdl|umol"),
    ("dose", 0, 1e5, "[#num|#range] mg|mcg|ug|µg|mgs|milligram|milligrams|iu|ml|grams|gram|g|gm|mils"),
    ("dose", 0, 1e4, "<drug> [#num]"),
    ("dose", 0, 1e4, "dose|dosage|strength of|is|was|:|~1 [#num]"),
    ("blood", 0, 60, "[#num] ldl|hdl|triglycerides|trigs"),
    ("blood", 0, 1e4, "<blood> <bloodlink>~6 [#num|#range]"),
    ("blood", 0, 1e4, "<blood> ~2 from|to|under|below|over|above [#num]"),
    ("blood", 0, 1e4, "<blood> <bloodlink>~6 #num|#range -|to|and|then|now|->|→|,|down|~3 [#num]"),
    ("pressure", 0, 300, "<pressure> is|was|of|at|:|=|runs|about|around|reading|usually|a|bit|high|normally|~4 [#num]"),
    ("rate", 0, 300, "[#num] bpm|beats"),
    ("rate", 0, 300, "rate|pulse|hr|resting is|was|of|at|:|hr|heart|rate|about|around|~3 [#num]"),
    ("weight", 0, 1000, "[#num|#range] <mass>"),
    ("weight", 0, 500, "weigh|weighing|weight ~2 [#num]"),
    ("distance", 0, 1e5, "[#num|#range] <way>"),
    ("age", 1, 119, "[#num|#range] -? year|years|yr|yrs -? old|young"),
    ("age", 1, 119, "[#num] yo|y.o|y/o|yoa|yold|yrs"),
    ("age", 1, 119, "[#num] yr|y old|o|."),
    ("age", 1, 119, "[#num] y / o"),
    ("age", 1, 119, "aged|age|ages|turned|turning|turn ~2 [#num|#ordinal]"),
    ("age", 1, 119, "i'm|im|i'll|he's|she's|hes|shes|who's be|only|just|now|nearly|almost|a|about|turning|~2 [#num] <agenext>"),
    ("age", 1, 119, "i'm|im|he's|she's|hes|shes|who's only|just|nearly|almost|~1 [#num]"),
    ("age", 1, 119, "i am|was|be only|just|nearly|almost|now|~1 [#num]"),
    ("age", 1, 119, "he|she|who is|was only|just|nearly|almost|now|~1 [#num]"),
    ("age", 1, 119, "<person> ,|( is|was|age|aged|~1 [#num] )|,"),
    ("age", 1, 119, "<person> is|was [#num] ,|and|."),
    ("age", 1, 119, "[#num] ,? <body>"),
    ("age", 1, 119, "[#num] / m|f"),
    ("age", 1, 119, "<event> at|before|aged|by|around|when|~2 [#num|#years]"),
    ("age", 18, 119, "at|by|under|before|over|past|until the|age|of|~3 [#num] years|,|and|.|when|he|she"),
    ("age", 18, 119, "the age of [#num]"),
    ("age", 1, 119, "my|his|her|their early|mid|late|-|to|~2 [#years|#num]"),
    ("age", 1, 119, "[#num] next|this birthday"),
    ("duration", 0, 1e4, "[#num|#range|#years] -|+|or|odd|to|more|~2 <dur>"),
    ("duration", 0, 1e4, "[#num] or|to|- #num -? <dur>"),
    ("duration", 0, 1e4, "next|last|first|past|every|another [#num]"),
    ("grade", 0, 12, "stage|grade|type|class|category|phase|size|chapter|lead|#grade :|-|=|~1 [#num]"),
    ("day", 1, 31, "<months>|may the|~1 [#num|#ordinal]"),
    ("day", 1, 31, "[#num|#ordinal] of? <months>|may"),
    ("year", 1950, 2035, "in|since|during|until|till|circa|summer|winter|spring|autumn|fall|christmas|early|late|mid|year|back|<months>|may|by|around|from|end|(|of in|'|,|~1 [#num]"),
    ("year", 1950, 2035, "[#num] :|-|)|,|=|scan|one|score|result|was|it|cac|ct|i|~2 #num"),
    ("year", 1950, 2035, "#num ,|-|/|(|~1 [#num]"),
    ("odds", 0, 1e6, "[#num] out of|a|~2 #num"),
    ("odds", 0, 1e6, "#num out of|a|~2 [#num]"),
    ("odds", 1, 1, "[#num] in a? #num"),
    ("odds", 0, 1e6, "[#num] x|times|fold"),
    ("count", 0, 1e6, "[#num] of the|my|them|us|these|those|his|her|our|which"),
    ("count", 0, 1e6, "these|those [#num]"),
]  # fmt: skip

#: Words that may stand right behind a score. A number before any other word counts something: "3 stents", "5 eggs".
AFTER_A_SCORE = set(
    """
    . , ; : ! ? ) ( - — – … " ' / & + > < = -> → and but so or is was which am does do did what whats what's when why how
    who now last this that in on for with from to at the a an should can could would will really pretty if then at as
    because cos cause bc i i'm im my me mine it its it's he his she her hers they their we you your not no too high low
    bad good normal ok okay today yesterday yest recently back after before since by by over under vs versus up down
    score scores agatston au agatstons agatson units unit cac calcium coronary scan scanned result results total overall
    please pls help scared worried terrified anxious doc doctor dr gp cardio cardiologist told says said there here
    according ago later just only still even though although while despite without whilst also yes yeah yep nope
    lol haha wtf omg ugh eek any am are were been being has had have got went gone mostly mainly all both none meaning
    means mean apparently overall also where compared between rather instead right correct exactly max tops at- well
    *** ** * #years lad rca lcx lm cx left right first second third next tho thx thanks thank rising
    """.split()
)

SCORE_CUES = [
    ("strong", "<score> <filler>~6 [#num|#range|#years]"),
    ("strong", "[#num|#range|#years] agatston|agatstons|agatson|agaston|au|cac|calcium"),
    ("strong", "[#num|#range|#years] score"),
    ("weak", "result|results|scan|test|ct|number|report|it|it's|its|mine|one|that|this|which <filler>~5 [#num|#range|#years]"),
    ("weak", "his|hers|theirs|<person> is|was|got|scored|has|had|came|'s <filler>~4 [#num|#range|#years]"),
    ("weak", "got|get|gotten|scored|score|had|have|having|received|given|returned|came|come|turned|showed|shows|reads|shown|sits|i'm|im|am|hit|was|is|were|now|mine|back <filler>~4 [#num|#range|#years]"),
    ("weak", "from|to|vs|versus|then|previously|originally|actually|sorry|meant|wait|not|now|oops|read|correction|was <filler>~2 [#num|#range|#years]"),
    ("weak", "[#num|#range|#years] ~2 to|->|→ <filler>~2 #num"),
    ("weak", "#num ~2 to|->|→|then|vs <filler>~2 [#num|#range|#years]"),
    ("weak", "#shortyear|#date|last|year|now|today|ago|spring|summer|autumn|winter|week|month|time|first|second|latest|previous|new|old|before|initially|baseline|<months> :|,|=|-|was|is|it|~1 <filler>~2 [#num]"),
    ("weak", "[#num] in|back|last|this|now|today|yesterday|( ~2 #num|#shortyear|year|week|spring|summer|autumn|winter|month|time|<months>|today|may"),
]  # fmt: skip

ARTERIES = {
    "LM": ["lm", "lmca", "lms", "left main", "left main stem", "left main coronary", "main", "left main artery"],
    "LAD": ["lad", "left anterior descending", "left anterior", "anterior descending"],
    "LCx": ["lcx", "lcx", "cx", "circumflex", "left circumflex", "circ", "left circ", "lcirc", "lca", "circumflex artery"],
    "RCA": ["rca", "right coronary", "right coronary artery", "right main"],
    "other": ["pda", "diagonal", "ramus", "d1", "om1", "plb", "intermediate"],
}  # fmt: skip

EARLIER = set(
    "was previous previously originally initially first baseline before back from old earlier then used started ago "
    "prior former initial".split()
)  # fmt: skip
LATER = set(
    "now today latest new newest recent recently currently repeat again to this second last-week yesterday current "
    "jumped climbed risen rose dropped follow-up".split()
)  # fmt: skip
CHANGE = set(
    "rose risen up increased increase jumped climbed went gone doubled tripled dropped fell fallen down decreased grew "
    "growth higher lower progressed progression change changed same unchanged from then later since vs versus "
    "previous previously repeat second again another".split()
)  # fmt: skip
CORRECTION = set("sorry oops wait actually meant mistake typo misread correction wrong mistyped whoops apologies".split())
