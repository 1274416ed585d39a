"""The words by which a message is cut into clauses, and a clause is known to ask."""

from __future__ import annotations

import re

_ASKER = r"(?:what(?:'?s|ever)?|wot|how(?:'?s)?|why(?:'?s)?|when(?:'?s)?|where(?:'?s|'?d)?|which|who(?:m|'?s|se)?)"
_TURNED = r"(?:is|isn'?t|are|aren'?t|am|was|were|do|does|did|can|could|should|shall|will|won'?t|would|must|may|might|has|ought)"
_PERSON = r"(?:i|you|he|she|it|we|they|that|this|these|those|there|my|his|her)"
#: "do i", "is it", "will the statin": a question's first words wherever they stand.
_INVERSION = (
    rf"(?:(?:do|does|did|don'?t|can|could|should|shall|will|won'?t|would|must|may|might|ought|has)\s+"
    rf"(?:{_PERSON[3:-1]}|our|their|the|any|anyone|people|folk|mum|dad|stat\w+|some|one)"
    rf"|(?:is|isn'?t|are|am|was|were)\s+{_PERSON})"
)
#: How a question may begin after a comma, "and" or a sentence's end.
_START = rf"(?:{_ASKER}|{_TURNED}(?=\s+\w)|(?:have|need)\s+i|any|whether|anything|anyone)\b"
_CONJUNCTION = r"(?:and|but|also|plus|or|&|so|then|because|cos|bc|nor)"
_BETWEEN = r"(?:also |then |if so |if not |if yes |if no |not |about |so |maybe |in the meantime |before that |besides )?"
_ITEM = r"(?:\(?(?:\d{1,2}|[a-e]|i{1,3})\)|(?<![\w.,])[1-9]\.(?=\s+[a-zA-Z]))"

#: Between two clauses.
BREAK = re.compile(
    r"(?<=[?!;])[\"')]*\s+|(?<=[.])[\"')]*(?<!\bDr.)(?<!\bMr.)(?<!\bvs.)(?<!\be\.g.)(?<!^\d.)(?<!\s\d.)\s+|\n+|(?<=\?)(?=\w)"
    rf"|\s+(?={_ITEM}\s)"
    rf"|\s*[,;:]?\s+{_CONJUNCTION}\s+(?={_BETWEEN}(?:{_START}|(?:i|i'm|im|i've|ive|he|she|they|we|my|mum|dad|a|the)\s+\w+))"
    rf"|\s*[,;:]\s+(?=(?:and |but |or |also )?{_START})"
    r"|\s*[,;]\s+(?=(?:i|i'm|im|i've|my|mum|dad|he|she|he's|she's|they|also|plus|and i|give me|tell me)\b)"
    r"|\s+(?:-|–|—|\.\.+)\s+|\s*(?:\.\.+|—)\s*(?=\w)"
    r"|[\s,;]+(?=(?:and )?while (?:you're|youre|i'm|im|we're) (?:there|here|at it|on)\b)",
    re.IGNORECASE,
)
#: The gap before a question that nothing but its words sets off.
HEAD = re.compile(
    rf"(?<=\w)\s+(?=(?:(?:{_ASKER}(?:\s+[\w'-]+){{0,3}}?\s+)?{_INVERSION}\b(?!\s+(?:what|why|how)\b)"
    r"|(?:what|how|why)(?:'?s|\s+(?:is|are|about|if|come|to|even|else|happens|now|next|does|do|did|would|should|will|can|"
    r"much|long|many|bad|high|often|far|soon|hard))\b))",
    re.IGNORECASE,
)
#: "know | what is": these hold on to the question that follows.
NEVER_BEFORE_HEAD = re.compile(
    r"know|tell|me|wonder(?:ing)?|sure|see|if|whether|understand|ask(?:ed|ing)?|explain|say(?:s|ing)?|said|think|like|that|"
    r"than|idea|what|how|why|when|which|who|is|are|or|the|and|but|to|of|not|where|so|as|please|advise|from|for|in|on|at|with|"
    r"whom|about|exactly|just|then|also|mean|first|do|does|can|should|will|matter|no",
    re.IGNORECASE,
)
#: "what food | should i buy": the asking word waits for its verb.
UNDECIDED = re.compile(rf"(?:{_ITEM}\s+)?(?:{_CONJUNCTION}\s+)?{_ASKER}(?:\s+[\w'-]+){{0,4}}$", re.IGNORECASE)
LISTED = re.compile(rf"{_ITEM}|[-*•]", re.IGNORECASE)
#: Words before a question that are none of it.
OPENING = re.compile(
    r"^(?:so|and|but|also|plus|ok|okay|well|hi|hello|hey|please|pls|just|then|or|now|right|um|oh|anyway|finally|first|"
    r"secondly|second|third|lastly|next|question|q\d?|\(?\d+[.)]|\(?[a-e]\)|[-*•]|if (?:so|not|yes|no)|another thing|one more|"
    r"while (?:you're|youre|i'm|im|we're) (?:there|here|at it|on)|before that)[\s,:.-]+",
    re.IGNORECASE,
)
REQUEST = re.compile(
    r"\?|\b(?:want(?:ed)? to (?:know|ask)|like to (?:know|ask)|need to know|wonder(?:ing)?|tell me|"
    r"(?:not sure|dunno|don'?t know|cannot tell|can'?t tell|don'?t understand|unsure|no idea) "
    r"(?:if|whether|what|how|which|why|where)|should i|do i|can i|could i|am i|may i|must i|any idea|any advice|explain|advise|"
    r"help me|what about|how about|thoughts|yes or no|yes/no|good or bad|give me|would welcome|worth it)\b",
    re.IGNORECASE,
)
BEGINS_ASKING = re.compile(_START, re.IGNORECASE)
#: Few words, and yet a question of its own.
NEXT_STEP = re.compile(r"\b(?:what|who|where)\b.*\b(?:do|next|now|go|happens|see|step)\b|\bwhy me\b", re.IGNORECASE)
#: Words that do not tell what a clause is about.
LIGHT = frozenset(
    """a an the is isn't isnt are am was were be been do does did don't dont doesn't can can't could should shall will won't
    would must may might has have had i you he she it we they me him her us them my mine your his its our their that this
    these those there here what what's whats how how's why when where which who whom or and but so then also not no yes if
    one ones really just even ever exactly actually like to of on in at for with by from as about anyway please ok well oh
    now say said mean means i'm im it's i'd i've true right thing things something anything some any all doing done happen
    happens know tell go going come came get got want depends possible earth think much very too kind answer who's that's
    supposed same""".split()
)
