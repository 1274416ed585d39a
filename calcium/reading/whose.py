"""Whose score a message speaks of: the writer's (``self``), another person's (``someone_else``), or unsaid (None)."""

from __future__ import annotations

from spacy.tokens import Doc

from calcium.reading.lexer import norms_of
from calcium.reading.words import PERSONS, SCAN_WORDS, SELVES

_SELF = set(SELVES)
#: People in general: "should someone with 300 run?"
_ANYONE = {"someone", "somebody", "guy", "bloke", "lady", "kids", "children", "parents", "child", "kid"}
#: "I've not told my wife about the 320": the one who is told does not own it.
#: "(I know, romantic)": the writer's asides own nothing.
_MUSING = set(
    "asking writing enquiring calling know guess think mean suppose believe hope wonder swear gather".split()
)
_GOES_ON = {"the", "it", "is", "was", "has", "had", "got", "came", "scored", "sits"}
_TOLD = set("told tell telling show showed scare scared scaring frighten worry worrying ask asked".split())
_HE_OR_SHE = {"he", "she", "him", "her", "his", "he's", "she's", "hes", "shes"}
_DOCTORS = {
    "doctor",
    "doc",
    "gp",
    "cardiologist",
    "consultant",
    "surgeon",
    "cardio",
    "dr",
    "internist",
    "pcp",
    "specialist",
}
#: After "his": what a patient has and a doctor, as one speaks of him, has not.
_OF_A_PATIENT = _DOCTORS | {"own", "score", "calcium", "scan", "result", "results", "cac", "heart", "arteries", "ldl"}
_KIN = {"husband", "wife", "partner", "daughter", "son", "sister", "brother", "mum", "mom", "mother", "father", "dad"}
#: After "wife's": what may follow where the score is hers ("wife's idea" is none of hers).
_OWNED = set(SCAN_WORDS) | set(
    "was is came got been doctor gp cardiologist doc consultant just had now about over under at in only last "
    "first latest new recent previous total too went has not down up rose jumped fell dropped climbed "
    "increased doubled tripled and as percentile number numbers reading level heart one then says back gone "
    "still around almost nearly".split()
)
_BREAKS = {".", "!", "?", ";", "#line"}
_SOFT_BREAKS = {",", "and", "but", "-", "–", "—", "(", ")", ":", "..."}
_ALL_BREAKS = _BREAKS | _SOFT_BREAKS
#: How far a clause is followed.
_REACH = 30
_SCORE_WORDS = set(SCAN_WORDS) | {"scored", "got", "came", "is", "was", "has", "had", "results"}
#: Persons who speak about the score without owning it: "my doctor said", "my wife says".
_SPEAKERS = set(
    "says said thinks reckons told keeps worries worried wants tells made and asks asked insists thought "
    "wonders".split()
)


def _stem(norm: str) -> str:
    return norm[:-2] if norm.endswith("'s") else norm


def is_person(norm: str) -> bool:
    stem = _stem(norm)
    return stem in _PERSONS or (stem.endswith("s") and stem[:-1] in _NOUNS)


_PERSONS = set(PERSONS)
_NOUNS = _PERSONS - {"he", "she", "his", "her", "hers", "him", "they", "their", "theirs"}


def _clause(doc: Doc, at: int) -> tuple[int, int]:
    norms, start, end = norms_of(doc), at, at + 1
    while start > max(0, at - _REACH) and norms[start - 1] not in _ALL_BREAKS:
        start -= 1
    while end < min(len(norms), at + _REACH) and norms[end] not in _ALL_BREAKS:
        end += 1
    return start, end


def _subject(doc: Doc, start: int, end: int) -> str | None:
    """The person that tokens ``start`` to ``end`` are about: the last one named before the end."""
    return next((whom for at in range(end - 1, start - 1, -1) if (whom := _named_at(doc, at, start))), None)


def _named_at(doc: Doc, at: int, start: int) -> str | None:
    """Whom the word at ``at`` makes its clause, which begins at ``start``, be about."""
    norms = norms_of(doc)
    norm, following = norms[at], norms[at + 1] if at + 1 < len(norms) else ""
    if is_person(norm):
        owns = following not in _SPEAKERS or norm.endswith("'s")
        return "someone_else" if owns and not _is_in_passing(doc, at) else None
    if norm in ("i", "i'm", "im") and following in _MUSING or norm == "mine" and at and norms[at - 1] == "of":
        return None
    if norm in _SELF:
        in_passing = _opens_a_relative_clause(norms, at, start) or norm == "my" and _owns_person(doc, at)
        return None if in_passing else "self"
    # a letter to the writer: "Your calcium score is 278"
    return "self" if norm == "your" and not _SCAN_NOUNS.isdisjoint(norms[at + 1 : at + 4]) else None


def named_before(doc: Doc, end: int) -> set[str]:
    """Who is spoken of in the tokens before ``end``: the writer, others, both or nobody."""
    return {whom for at in range(end) if (whom := _named_at(doc, at, 0))}


def _is_the_doctor(doc: Doc) -> bool:
    """Whether "he" is the doctor: one is spoken of (not "his doctor", "his score"), and no relative or friend."""
    if "he is the doctor" not in doc.user_data:
        norms = norms_of(doc)
        theirs = any(norm in ("his", "her") and norms[at + 1] in _OF_A_PATIENT for at, norm in enumerate(norms[:-1]))
        family = any(_stem(norm) in _NOUNS - _DOCTORS for norm in norms)
        doc.user_data["he is the doctor"] = not (_DOCTORS.isdisjoint(norms) or theirs or family)
    return doc.user_data["he is the doctor"]


def _is_in_passing(doc: Doc, at: int) -> bool:
    """ "wife's idea", "I'm her husband", "someone with": a person named, whose score this is not."""
    norms = norms_of(doc)
    if norms[at] in _HE_OR_SHE and _is_the_doctor(doc):
        return True
    if norms[max(0, at - 1)] == "dear":
        return True
    if norms[at] == "patient" and norms[max(0, at - 1)] not in ("a", "my", "this"):
        return True
    before = norms[max(0, at - 6) : at]
    if not _TOLD.isdisjoint(before[-3:]) and {"i", "i've", "i'm", "i'd"} & set(before) and norms[at] in _NOUNS:
        return True
    norm, before, following = norms[at], norms[max(0, at - 2) : at], norms[at + 1]
    if norm in _ANYONE or following == "of" and norms[at + 2 : at + 3] == ["#num"]:
        return True
    if norm.endswith("'s") and norm not in _HE_OR_SHE and following.isalpha() and following not in _OWNED:
        return True
    if norm in _KIN and before[-1:] in (["her"], ["his"]) and norms[max(0, at - 2)] in ("i'm", "im", "am"):
        return True
    return norm in ("her", "his", "their") and before[-1:] in (["i'm"], ["im"], ["am"]) and following in _KIN


def _opens_a_relative_clause(norms: list[str], at: int, start: int) -> bool:
    """ "a mate I train with": the I in it says nothing of whose the score is."""
    return at > start and norms[at] in ("i", "we") and _stem(norms[at - 1]) in _NOUNS and norms[at - 1] not in ("hers",)


def subject_before(doc: Doc, at: int) -> str | None:
    """The person whom the clause of token ``at`` is about, by the words before it."""
    return _subject(doc, _clause(doc, at)[0], at)


def _owns_person(doc: Doc, at: int) -> bool:
    """ "my wife", "my 70 year old dad": this "my" names another person."""
    return any(is_person(norm) for norm in norms_of(doc)[at + 1 : at + 6] if norm not in _SELF)


def _after(doc: Doc, at: int, end: int) -> str | None:
    """ "300 is my wife's score", "430 for my husband"."""
    words = norms_of(doc)[at + 1 : end]
    if words[:1] and words[0] in ("is", "was", "for") and len(words) > 1:
        return _subject(doc, at + 1, end)
    return None


def whose_is(doc: Doc, at: int | None) -> str | None:
    """Whose is the score at token ``at``; with None, whose scan the message asks about at all."""
    if at is None:
        return _asked_about(doc)
    start, end = _clause(doc, at)
    found = _after(doc, at, end) or _subject(doc, start, at)
    while found is None and start > 0:
        previous = start - 1
        if doc[previous].norm_ in _BREAKS | _SOFT_BREAKS:
            start, stop = _clause(doc, previous - 1) if previous else (0, 0)
            words = norms_of(doc)[start:stop]
            goes_on = norms_of(doc)[previous + 1] in _GOES_ON
            if goes_on or any(_stem(word) in _SCORE_WORDS for word in words) or len(words) <= 4:
                found = _subject(doc, start, stop)
            if previous == 0:
                break
        else:
            break
    return found


def opens_with_a_person(doc: Doc) -> bool:
    norms = norms_of(doc)
    return is_person(norms[1] if norms[0] == "my" and len(norms) > 1 else norms[0])


def _asked_about(doc: Doc) -> str | None:
    norms = norms_of(doc)
    for at, norm in enumerate(norms):
        if norm in _SCAN_NOUNS:
            owner = norms[max(0, at - 4) : at]
            if any(word.endswith("'s") and is_person(word) or word in ("his", "her", "their") for word in owner):
                return "someone_else"
            if any(word in ("my", "mine") for word in owner):
                return "self"
    if opens_with_a_person(doc) and _SELF.isdisjoint(norms[2:]) and not _SCAN_NOUNS.isdisjoint(norms):
        return "someone_else"
    for at, norm in enumerate(norms[:-1]):
        if norm in ("for", "about") and norms[at + 1] == "my" and _owns_person(doc, at + 1) and at < 4:
            return "someone_else"
    return None


_SCAN_NOUNS = {"score", "scan", "result", "results", "cac", "calcium", "scores", "percentile"}
