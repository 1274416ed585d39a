"""Patterns of identifying details other than names: rows of kind, pattern, and what must be in the text for it to be tried.

The group ``it`` is struck out where there is one, else all that was found. Every repeat is bounded: no text is slow to read.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

EMAIL, LINK, PHONE, BORN, ADDRESS, NUMBER = "e-mail", "link", "phone", "date of birth", "address", "number"


@dataclass(frozen=True)
class Rule:
    """``hints``: small-letter text of which some must be there ("#" stands for any digit); ``unless``: a second look;
    ``digits``: tried only where so many digits stand close together (0, 4 or 6), a year apart.
    """

    kind: str
    pattern: re.Pattern[str]
    hints: tuple[str, ...] = ("#",)
    unless: Callable[[re.Match[str]], bool] | None = None
    digits: int = 0


def _any_case(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


# --- E-mail, links, handles

_PROVIDERS = r"(?:g\s?mail|google\s?mail|hot\s?mail|outlook|live|msn|yahoo|icloud|me|aol|proton\s?mail|big\s?pond|optus\s?net|btinternet|sky|xtra|eircom)"
_AT = r"\s?(?:@|\(\s?at\s?\)|\[\s?at\s?\]|\{\s?at\s?\}|\sat\s)\s?"
_DOT = r"\s?(?:\.|\(\s?dot\s?\)|\[\s?dot\s?\]|\sdot\s|\spoint\s)\s?"
_MAILBOX = r"(?<![\w.+-])[a-z\d](?:[\w.+'-]|\s?(?:\(\s?dot\s?\)|\[\s?dot\s?\])\s?|\s(?:dot|underscore|dash)\s){0,63}"
_EMAILS = (
    Rule(EMAIL, _any_case(r"(?<![\w.+-])[\w.+'-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,5}"), ("@",)),
    # "joe at gmail dot com", "joe (at) example (dot) org", "joe @ gmail"
    Rule(EMAIL, _any_case(rf"{_MAILBOX}{_AT}[a-z][a-z\d-]{{1,40}}(?:{_DOT}(?:com?|org|net|edu|gov|nhs|co|id|ie|uk|nz|au|us|ca|in|me)\b){{1,3}}"),
         (" dot ", "(dot", "[dot", "( dot", "dot)", ".co", ".org", ".net", ".edu", ".gov", ".nhs", ".ie", ".id", ".uk", ".me"),
         lambda m: bool(re.search(r"\sat\s", m.group(), re.I) and re.search(r"\.\s|\s\.", m.group()))),
    Rule(EMAIL, _any_case(r"(?<![\w.+-])[a-z\d][\w.+-]{2,63}\s?(?:@|\sat\s)\s?(?:g\s?mail|googlemail|hot\s?mail|yahoo|icloud|outlook|proton\s?mail|bigpond)\b"),
         ("mail", "yahoo", "icloud", "outlook", "bigpond"),
         lambda m: bool(re.match(r"(?:me|us|them|him|her|him|her|look\w*|it|not|anyone|you|support|people|man|woman|was|am|is|be|work\w*)\s+at\b", m.group(), re.I))),
)  # fmt: skip
_SOCIAL = r"(?:facebook|fb|instagram|insta|twitter|x|tiktok|snapchat|linkedin|telegram|threads|wa|t|youtube|strava|github|pinterest|reddit)"
_LINKS = (
    # A page of a person: on a social site, or with a name, a code or a question in its path
    Rule(LINK, _any_case(rf"(?:https?://)?(?:[a-z]{{1,6}}\.)?{_SOCIAL}\.(?:com|me|net|tv)/[^\s<>\"']{{1,200}}"), (".com/", ".me/", ".net/", ".tv/")),
    Rule(LINK, _any_case(r"(?:https?://|www\.)[^\s<>\"'/?]{1,100}(?:[/?][^\s<>\"']{0,200})?[/?=&](?:[^\s<>\"'/]{0,100}(?:\d{4,}|@|[?=&]|~)|(?:u|user|users|profile|people|patient|in)/)[^\s<>\"']{0,200}"),
         ("http", "www.")),
    Rule(LINK, _any_case(r"(?<![\w/])/?u/[a-z\d_-]{3,30}\b"), ("u/",)),
    # "@dave_smith58", "insta: dave.runs", "my twitter is heartguy"
    Rule(LINK, _any_case(r"(?<![\w.@])@(?=[a-z_]\w{2,})(?:[a-z_]{1,30}[\d_.])\w[\w.]{0,29}"), ("@",)),
    Rule(LINK, _any_case(r"\b(?:insta(?:gram)?|twitter|facebook|fb|tiktok|snapchat|telegram|skype|linkedin|whatsapp|messenger|handle|username|user name|my dms?)\b"
                         r"(?: (?:name|handle|account|id|user))?\s?(?:(?:is|as|at|on|:|=|-|under) ?)+(?P<it>(?:(?<=[:=] )|(?<=[:=])|@|(?=[a-z.-]{0,30}[\d_]|[a-z]{2,20}\.[a-z]))[a-z\d_][\w.-]{1,38}\w)"),
         ("insta", "twitter", "facebook", "fb", "tiktok", "snapchat", "telegram", "skype", "linkedin", "messenger", "handle", "username", "user name")),
    Rule(LINK, _any_case(r"\b(?:insta(?:gram)?|twitter|facebook|fb|tiktok|snapchat|telegram|skype|linkedin|handle|find me|follow me|dm me|message me)\b"
                         r"[^.@\n]{0,20}(?P<it>@[a-z_][\w.]{2,29})"), ("@",)),
)  # fmt: skip

# --- Dates of birth

_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:\s?(?:st|nd|rd|th))?"
_YEAR = r"(?:(?:18|19|20)\d\d|['’]?\d\d)"
_DATE = (
    rf"(?:\d{{1,2}}\s?[/.\\-]\s?\d{{1,2}}\s?[/.\\-]\s?(?:\d{{4}}|\d{{2}})\b|(?:19|20)\d\d[/.-]\d{{1,2}}[/.-]\d{{1,2}}\b"
    rf"|(?:the )?{_DAY}\s?(?:of |-|\s)?\s?{_MONTH}(?:\s?[,-]?\s?(?:in )?{_YEAR})?\b(?!\s?(?:years?|yrs?))|{_MONTH}\s?{_DAY}(?!\d)(?:\s?,?\s?(?:in )?{_YEAR}\b)?"
    rf"|{_MONTH}\s?,?\s?(?:of )?(?:18|19|20)\d\d\b|\d{{1,2}} \d{{1,2}} (?:19|20)?\d\d\b|\d{{1,2}}[/-](?:19|20)\d\d\b|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)?\d\d\b)"
)
_BIRTH = r"(?:\bd\.?\s?o\.?\s?b\b\.?|\bdate of birth\b|\bbirth\s?-?(?:date|day)\b|\bb['’]?day\b|\bborn\b|\bbday\b)(?:['’]?s\b)?"
_BIRTHS = (
    Rule(BORN, _any_case(rf"{_BIRTH}(?:\s?(?:is|was|are|on|in|the|of|my|given as|entered as|=|:|-|–|,|\()){{0,4}}\s{{0,3}}(?P<it>{_DATE})"), ("birth", "born", "b'day", "b’day", "bday", "dob", "d.o.b", "d o b", "d.ob")),
    Rule(BORN, _any_case(rf"(?P<it>{_DATE})\s?(?:is|was|\()?\s?(?:my|his|her)?\s?(?:dob|d\.o\.b|date of birth|birth\s?(?:date|day))\b"), ("birth", "dob", "d.o.b")),
    # No heart scan was made so long ago: a full date in figures before 1985 is a birth
    Rule(BORN, _any_case(r"\d(?<![\d/.-]\d)(?:\d?[/.-]\d{1,2}[/.-]19(?:[0-7]\d|8[0-4])|(?<=1)9(?:[0-7]\d|8[0-4])-\d{2}-\d{2})(?![\d/-])")),
)  # fmt: skip

# --- Numbers that stand for a person

_JOIN = r"(?:\s?card)?(?:\s?(?:ref(?:erence)? )?(?:no\.?|nos\.?|nr\.?|num(?:ber)?|id|#|№))?(?:\s?(?:is|was|:|=|-|–|#|are))*\s{0,3}"
_CODE = r"(?=[a-z]{1,2} \d\d|[a-z/-]{0,8}\d)[a-z\d](?:[a-z\d]|[-/](?=[a-z\d])| (?=\d|(?-i:[A-Z])\b)){3,24}(?![a-z\d])"
_STATED = r"(?: ?(?:no\.?|nr\.?|num(?:ber)?|id|code|#|№))"
_NUMBERS = (
    # Labels that mean nothing but a person's record
    Rule(NUMBER, _any_case(rf"\b(?:m\.?r\.?n|u\.?r\.?n|u\.?r(?= (?:no|num)|[:# ]{{1,2}}\d{{4}})|i\.?h\.?i|n\.?h\.?i|c\.?h\.?i|p\.?p\.?s(?:\.?n)?|ssn|nino|ni num(?:ber)?|social security|national insurance|dva|hcn|phn|ohip|emrn|uhid|umrn|pid|accession)\b{_JOIN}(?P<it>{_CODE})"),
         ("mrn", "m.r.n", "urn", "u.r", " ur ", "ur no", "ur num", "ur:", "ihi", "nhi", " chi ", "chi n", "chi:", "pps", "ssn", "nino", "ni n", "social sec", "national ins", "dva", "hcn", "phn", "ohip", "uhid", "umrn", " pid", "accession")),
    Rule(NUMBER, _any_case(rf"\b(?:hospital|patient|health ?record|record|chart|file|unit|episode|accession|member(?:ship)?|policy|claim|case|order|booking|confirmation|reference|ref|account|acct|request|referral|exam|study|passport|visa|driver'?s? licen[cs]e|driving licen[cs]e|licen[cs]e|health ?care card|pension(?:er)? card|concession card|customer|client|student|employee|staff|tax file|tfn|eircode|card|identifier|identity|barcode|crn|centrelink|insurance|medical record|ID)"
                           rf"(?:{_STATED}|\s?[:#])(?:\s?(?:is|was|:|=|-|#))*\s{{0,3}}(?P<it>{_CODE})"),
         tuple("hospital n,hospital i,hospital c,hospital:,hospital #,patient n,patient i,patient c,patient:,patient #,record,chart,file ,unit n,unit :,episode,accession,member,policy,claim,case n,case #,case:,order n,order i,order #,order:,booking,"
               "confirmation,reference, ref ,ref:,account,acct,request,referral,exam n,study,passport,visa,licen,card n,card i,card:,card #,customer,client,student,"
               "employee,staff,tfn,eircode,identi,barcode,crn,centrelink,insurance, id ,id:,id#".split(","))),
    Rule(NUMBER, _any_case(rf"\b(?:medicare|medicaid|mbi|nhs|passport|licen[cs]e|hospital card|insurance card)\b{_JOIN}(?P<it>(?=(?:[a-z]{{0,2}}[\s-]?\d){{6}})[a-z\d](?:[a-z\d]|(?: / |[ /-])(?=[a-z]?\d)){{5,16}}(?![a-z\d]))"),
         ("medicare", "medicaid", "mbi", "nhs", "passport", "licen", "card")),
    Rule(NUMBER, _any_case(rf"\b(?:bsb|iban|sort code|account number|card number|credit card|debit card|visa card|pin)\b{_JOIN}(?P<it>(?=[a-z\s-]{{0,4}}\d)[a-z\d](?:[a-z\d]|[ -](?=[a-z\d]\d)){{3,34}})"),
         ("bsb", "iban", "sort code", "account", "card", "pin")),
)  # fmt: skip
_PLATE = Rule(
    NUMBER,
    _any_case(
        r"\b(?:rego(?: plate)?|registration(?: plate)?|number ?plate|licen[cs]e plate|reg plate|plates?)\b(?: (?:number|no\.?))?(?:\s?(?:is|was|:|=|-|#))+\s{0,3}(?P<it>(?=[a-z\s-]{0,8}\d)[a-z\d]{1,4}(?:[ -]?(?-i:[A-Z\d]{1,4})){0,2})\b"
    ),
    ("plate", "rego", "registration"),
)
#: Without a label, by their shape alone: tried last, so that a phone is called a phone
_SHAPES = (
    Rule(NUMBER, _any_case(r"\d(?<![\d,.]\d)(?:\d{3}[ -]\d{4}[ -]\d{4}[ -]\d{4}|(?<=[2-6])\d{3} \d{5} \d(?:[ /-]\d)?|\d{2}-\d{2}-\d{4}|(?<!0)\d{8,18})(?![\d,]|\.\d)"),
         unless=lambda m: _is_round(m.group())),
    Rule(NUMBER, re.compile(r"\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b")),
    Rule(NUMBER, re.compile(r"\d(?<![\d.,/-]\d)\d{2}[ -]\d{3}[ -]\d{4}(?![\d.,/-]*\d)"), unless=lambda m: not _is_nhs(m.group()) or _among_numbers(m)),
)  # fmt: skip


def _is_round(digits: str) -> bool:
    """ "1000000000": a number thrown in, not one that stands for a person."""
    return len(set(re.sub(r"\D", "", digits))) <= 2


def _is_nhs(number: str) -> bool:
    """Whether the last digit is the check digit that every NHS number has (modulus 11)."""
    digits = [int(digit) for digit in number if digit.isdigit()]
    check = 11 - sum(digit * (10 - place) for place, digit in enumerate(digits[:9])) % 11
    return digits[9] == (0 if check == 11 else check)


def _among_numbers(match: re.Match[str]) -> bool:
    """In a list of readings: another number, or a word of our field, stands right before it."""
    before = match.string[max(0, match.start() - 24) : match.start()].lower()
    return bool(
        re.search(
            r"\d[\s,;/-]{0,3}$|(?:scor\w*|scans?|cac|calcium|agatston|lad|rca|lcx|cx|total|ldl|went|from|of|were)\W{0,3}$",
            before,
        )
    )


# --- Phones

_SEPARATED = r"(?:[ .-]| - |\) ?)?"
_LINES_FOR_ALL = re.compile(  # emergency and help lines, and lines of firms: nobody's own
    r"\D*(?:000|111|112|911|999|988|811|101|105|13\d{4}|1[38]00\d{6}|0800\d{6,7}|0808\d{7}|0300\d{7}|0345\d{7}|116\d{3}|1737|1850\d{6}|18[08]\d{4}|1?800\d{7})\D*"
)


def _is_line_for_all(match: re.Match[str]) -> bool:
    return bool(
        _LINES_FOR_ALL.fullmatch(
            re.sub(r"[^\d]", "", match.group("it") if "it" in match.re.groupindex else match.group())
        )
    )


_PHONES = (
    Rule(PHONE, _any_case(r"\+(?<![\w+]\+) ?\d{1,3}[ .-]?(?:\(0?\d{0,4}\)[ .-]?)?\d{1,5}(?:[ .-]?\d{2,5}){1,4}(?!\d)"), ("+",), lambda m: not 8 <= sum(map(str.isdigit, m.group())) <= 15),
    Rule(PHONE, _any_case(r"\((?<![\w.,/-]\()\d{2,5}\)[ .-]?\d{3,4}[ .-]?\d{3,4}(?!\d)"), ("(",)),
    # Mobiles and landlines of Australia, Britain, Ireland and New Zealand; then any other with a leading nought
    Rule(PHONE, _any_case(r"0(?<![\w.,/(]0)(?:4\d\d[ .-]?\d{3}[ .-]?\d{3}|7\d{3}[ .-]?\d{3}[ .-]?\d{3}|[2378][ .-]?\d{4}[ .-]?\d{4}|20[ .-]?\d{4}[ .-]?\d{4}|[28]\d[ .-]?\d{3}[ .-]?\d{4}|2\d[ .-]?\d{3}[ .-]?\d{3}"
                          r"|1\d{2,3}[ .-]?\d{3}[ .-]?\d{3,4})(?!\d)(?!/|[.,-]\d)"), ("0",), _is_line_for_all),
    Rule(PHONE, _any_case(r"0(?<![\w.,/(]0)[1-9]\d{0,3}(?:[ .-]\d{2,7}){1,4}(?![\w/]|[.,-]\d)"), ("0",),
         lambda m: not 9 <= sum(map(str.isdigit, m.group())) <= 15 or bool(re.match(r"[0-3]?\d[ .-][01]?\d[ .-](?:19|20)\d\d", m.group())) or _is_line_for_all(m)),
    Rule(PHONE, _any_case(r"0(?<![\w.,/(]0)0[1-9]\d{0,2}(?:[ .-]?\d{2,7}){2,4}(?!\d)"), ("00",), lambda m: not 10 <= sum(map(str.isdigit, m.group())) <= 16),
    Rule(PHONE, _any_case(r"0(?<![\w.,/]0)[1-9]\d{7,9}(?![\w/]|[.,]\d)"), ("0",), _is_line_for_all),
    # North America: 555-123-4567, 555.123.4567
    Rule(PHONE, _any_case(r"[1-9](?<![\w.,/-][1-9])(?:(?<=1)[ .-][2-9]\d|(?<!1)\d)\d([.-])\d{3}\1\d{4}(?![\w/-]|[.,]\d)"), unless=lambda m: _among_numbers(m) or _is_line_for_all(m)),
    # By what stands after: "303 555 0188 is my mobile"
    Rule(PHONE, _any_case(r"\d(?<![\w.,/-]\d)(?:[ ().-]{0,2}\d){6,14}(?=,? (?:is|that's|thats|=)? ?(?:my|his|her|our|the)? ?(?:mob(?:ile)?|phone|cell|tel|telephone|landline|home|work|contact)\b)"),
         ("mob", "phone", "cell", "tel", "landline", "home", "work", "contact"), lambda m: _is_line_for_all(m)),
    # By what stands before: any number of phone length
    Rule(PHONE, _any_case(r"\b(?:phone|telephone|tel|ph|mob(?:ile)?|cell(?:phone)?|landline|whats ?app|fax|(?:call|ring|text|sms|reach|contact|phone|get|buzz|message|msg)(?: (?:me|him|her|us|my \w{2,12})(?: back)?)?)\b"
                          r"(?: (?:number|no\.?|num|nr))?(?:['’]s)?(?:\s?(?:is|was|on|at|:|=|-|#|\.|via|please|pls)){0,4}\s{0,3}(?P<it>\(?\+?\d(?:[ ().-]{0,2}\d){5,14})(?!\d)"),
         ("phone", "tel", "ph", "mob", "cell", "landline", "whats", "fax", "call", "ring", "text", "sms", "reach", "contact", "get me", "buzz", "message", "msg"), _is_line_for_all),
)  # fmt: skip

#: "oh four one two, three four five, six seven eight"
_PHONE_IN_WORDS = Rule(
    PHONE,
    _any_case(
        r"\b(?:(?:double|triple|treble)\s)?(?:zero|oh|o|nought|one|two|three|four|five|six|seven|eight|nine)(?:[\s,-]{1,3}(?:(?:double|triple|treble)[\s-])?(?:zero|oh|o|nought|one|two|three|four|five|six|seven|eight|nine)\b){6,15}"
    ),
    (
        "oh ",
        "oh, ",
        " o ",
        "nought ",
        "double ",
        "treble ",
        *(f"zero {digit}" for digit in "one two three four five six seven eight nine".split()),
    ),
)

# --- Addresses

_NO_STREET = (
    r"(?!(?:years?|yrs?|yo|old|days?|weeks?|months?|hours?|hrs?|minutes?|mins?|seconds?|km|kms|kilomet\w+|miles?|mi|m|metres?|meters?|yards?|k|feet|ft|mg|ml|points?|percent|"
    r"the|a|an|my|his|her|our|their|your|of|in|on|at|to|and|or|is|was|are|were|with|for|from|down|up|along|by|it|i|he|she|this|that|doors?|houses?|times|more|less|"
    r"calcium|cac|score|scores|scored|total|agatston|ct|scan|male|female|patient|coronary|cardiac|heart|chest|slice|lad|rca|lcx|lm|ldl|hdl|statin|not|no|family|local|new|old|own)\b)"
)
_STREET_WORD = rf"{_NO_STREET}[^\W\d_][\w'’.-]{{0,24}}"
_LOOSE_WORD = r"(?!(?:and|but|so|with|my|is|i|im|i'm|it|score|scored|calcium|cac|met(?:re|er)s?|km|kms|miles?|m|ft|feet|years?|months?|days?|weeks?|percent|minutes?|mins?|hours?)\b)[^\W\d_][\w'’.-]{0,24}"
_UNIT = r"(?:(?:unit|flat|apt|apartment|suite|villa|room|lot|level|shop|block)\.? ?#?\w{1,4}\s?[,/]?\s?(?:level \d{1,2},?\s)?)?"
_HOUSE = r"\d(?<![\w.,/$£€-]\d)\d{0,4}[a-z]?(?:\s?[/-]\s?\d{1,5}[a-z]?)?,?\s"
_STATES = r"(?:NSW|VIC|QLD|ACT|TAS|WA|SA|NT|Vic|Qld|Tas|New South Wales|Victoria|Queensland|Tasmania|Western Australia|South Australia|nsw|vic|qld|act|tas|wa|nt|sa)"
_US_STATES = r"(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])"
_UK_POSTCODE = r"(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})"
_EIRCODE = r"(?:[AC-FHKNPRTV-Y]\d[\dW] ?[AC-FHKNPRTV-Y\d]{4})"
_REST = (  # what may follow a street: flat, town, state, postcode
    r"(?:,? (?:unit|apt|flat|suite|#) ?#?\w{1,4}\b)?"
    rf"(?-i:(?:,\s?(?:[A-Z][\w'’-]{{1,24}}[ ,]{{0,2}}){{1,4}}|\s(?:[A-Z][\w'’-]{{1,24}}[ ,]{{0,2}}){{1,3}})?(?:,?\s?(?:{_STATES}|{_US_STATES}),?\s?(?:\d{{5}}(?:-\d{{4}})?|\d{{4}})\b|,?\s?{_UK_POSTCODE}\b|,?\s?{_EIRCODE}\b))?"
    r"(?:,?\s(?:[a-z'’]{2,20}\s){0,2}(?:nsw|vic|qld|act|tas|wa|sa|nt) \d{4}\b)?"
)
_PLAIN_TYPES = r"(?:street|road|avenue|ave|crescent|cres|boulevard|blvd|terrace|tce|esplanade|parade|pde|highway|hwy|grove|mews|lane|gardens|rd|strasse|straße)"
_CAPITAL_TYPES = r"(?:St|Str|Dr|Drive|Ct|Court|Pl|Place|Cl|Close|Way|Sq|Square|Rise|Row|Walk|Hill|View|Green|Quay|Park|Cct|Circuit|Ln|Gr|Gdns|Rd|Ave|Av|Loop|Mall|Cove|Ridge|Heights|Circle|Cir|Pkwy|Parkway|Wharf|Vale|Glen|Trail|Tce|Terrace)"
_ADDRESSES = (
    Rule(ADDRESS, _any_case(rf"{_HOUSE}(?:{_STREET_WORD}\s){{1,3}}{_PLAIN_TYPES}\b\.?(?=\s*(?:[,.;:!?)\n\]-]|$|\d|in\b|near\b|and\b|is\b|at\b|but\b|so\b|if\b|(?-i:[A-Z])|[a-z'’]{{2,20}}(?: [a-z'’]{{2,20}})? (?:nsw|vic|qld|act|tas|wa|sa|nt)\b)){_REST}"),
         (" street", " road", " ave", " cres", " boulevard", " blvd", " terrace", " tce", " esplanade", " parade", " pde", " highway", " hwy", " grove", " mews",
          " lane", " gardens", " rd", " stra")),
    Rule(ADDRESS, re.compile(rf"(?i:{_HOUSE})(?:(?i:{_NO_STREET})[A-Z][\w'’.-]{{0,24}} ){{1,3}}{_CAPITAL_TYPES}\b\.?(?=\s*(?:[,.;:!?)\n-]|$|\d|(?:in|near|and|is|at|but|so|if|since)\b|[A-Z][a-z])){_REST}")),
    Rule(ADDRESS, _any_case(r"\b(?:unit|flat|apt|apartment|suite|villa|lot|level)\.? ?#?\w{1,4}\s?[,/]?\s?\[address\]"), ("[address]",)),
    Rule(ADDRESS, _any_case(r"\bp\.?\s?o\.?\s?box ?\d{1,7}\b" + _REST), ("box",)),
    # "I live at 12 elm", "my address is 4 oak dr"
    Rule(ADDRESS, _any_case(rf"\b(?:(?:live|lives|living|lived|stay|staying|reside|resides|residing|based) at|(?:my|his|her|home|our|postal) address(?: is| was|:| =)?|address(?: is|\s?:|\s?=)|moved to)\s{{0,2}}"
                            rf"(?P<it>{_UNIT}(?:no\.? ?)?\d{{1,5}}[a-z]?(?:\s?[/-]\s?\d{{1,5}}[a-z]?)?,?\s(?:{_LOOSE_WORD}(?:,?\s|\b)){{1,5}}(?:(?-i:{_UK_POSTCODE})|\d{{4,5}}\b)?)"),
         ("live at", "lives at", "lived at", "living at", "stay at", "staying at", "reside", "residing", "based at", "address", "moved to")),
    # "I live on Acacia Avenue, number 29"
    Rule(ADDRESS, _any_case(rf"\b(?:live|lives|living|lived) (?:on|in|at) (?P<it>(?:{_STREET_WORD}\s){{1,3}}{_PLAIN_TYPES}\b(?:,? (?:at )?(?:number|no\.?|nr) ?\d{{1,5}}[a-z]?\b)?)"),
         ("live on", "lives on", "living on", "lived on", "live in", "lives in", "living in", "live at", "lives at")),
    Rule(ADDRESS, _any_case(r"\baddress\s?[:=]\s?(?P<it>[^\n\[;]{4,90})"), ("address:", "address :", "address=")),
    Rule(ADDRESS, _any_case(r"\b(?:post ?-?code|zip(?: ?code)?|eircode|postal code|pcode)\b(?:\s?(?:is|was|:|=|-)){0,2}\s{0,2}(?P<it>(?=[a-z ]{0,3}\d)(?:[a-z]{1,2}\d[a-z\d]?(?: ?\d[a-z]{2})?|[a-z]\d[\dw] ?[a-z\d]{4}|[a-z]\d[a-z] ?\d[a-z]\d|\d{4,5}(?:-\d{4})?))\b"),
         ("post", "zip", "eircode", "pcode")),
    Rule(ADDRESS, re.compile(r"[A-Z](?<![\w-][A-Z])(?:[A-Z]?\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2})(?![\w-])")),
    Rule(ADDRESS, re.compile(r"[AC-FHKNPRTV-Y](?<![\w-][A-Z])\d[\dW] [AC-FHKNPRTV-Y\d]{4}(?![\w-])"), unless=lambda m: m.group()[4:].isdigit() or m.group()[4:].isalpha()),
    Rule(ADDRESS, re.compile(rf"\b{_STATES},? (?:0[289]\d\d|[2-7]\d{{3}})(?![\d,.]?\d)"),
         ("nsw", "vic ", "vic,", "qld", "act ", "tas ", "tas,", "tasmania", " wa ", " sa ", " nt ", "victoria", "queensland", "wales", "australia"), lambda m: _is_a_year(m)),
    Rule(ADDRESS, re.compile(rf"\b{_US_STATES},? \d{{5}}(?:-\d{{4}})?(?![\d,]|\.\d)")),
    Rule(ADDRESS, re.compile(r"[ABCEGHJ-NPR-TVXY](?<![\w-][A-Z])\d[ABCEGHJ-NPR-TV-Z] \d[ABCEGHJ-NPR-TV-Z]\d(?![\w-])")),
)  # fmt: skip


def _is_a_year(match: re.Match[str]) -> bool:
    """ "NSW 2019" may be a scan's year, unless a suburb and a comma, or the end of an address, say otherwise."""
    return (
        2000 <= int(match.group()[-4:]) <= 2035 and "," not in match.string[max(0, match.start() - 3) : match.start()]
    )


#: In the order tried: what is surest first.
RULES: tuple[Rule, ...] = (
    *_EMAILS, *_LINKS, *_BIRTHS, *(replace(rule, digits=4) for rule in _NUMBERS), _PLATE, *_ADDRESSES, *(replace(rule, digits=6) for rule in _PHONES), _PHONE_IN_WORDS,
    *(replace(rule, digits=6) for rule in _SHAPES),
)  # fmt: skip
