"""The measure that governs a number: the word before it that says what is measured ("LDL was 160, now it's 70")."""

from __future__ import annotations

from spacy.tokens import Doc

from calcium.reading.lexer import Number, norms_of
from calcium.reading.words import MEASURES, SCAN_WORDS, SCORE_NOUNS

STOPS = {".", "!", "?", ";", "#line"}
_CLAUSE_ENDS = set(", and but so ( ) / | – — while whereas since because after when".split())
#: Words that carry a subject over a comma: "LDL was 160, now it's 70".
_CARRIES = {"it", "it's", "its", "now", "then", "down", "up", "to", "from", "last", "previously", "before", "still",
            "was", "at", "→", "->", "today", "#num", "mine", "mine's", "aim", "target", "goal", "for"}  # fmt: skip
#: Words that start a subject of their own.
OWN_SUBJECT = set("i i've ive my mine mine's i'm im me got scored came scan he she result says said reads shows".split())
#: "score" and "calcium" after one of these are another thing's.
_NOT_CORONARY = (set(MEASURES) - {"#code"}) | set(
    "risk blood corrected dietary bloods serum fico test wells apgar diet t z syntax gensini chads cha2ds2 mental "
    "boston lp-ir anxiety pain depression sleep stress frailty fitness health".split()
)
_SCANS = set(SCAN_WORDS)
#: Words that stand in a sentence for about what the one before it named.
_PRONOUNS = {"mine", "mine's", "it", "it's", "its", "that", "that's", "this", "his", "hers", "theirs"}
_OF_VESSELS = {"arterial", "artery", "valve", "test", "ir", "-"}
_HAS = {"has", "have", "had", "with", "of", "the", "a", "shows"}
_OTHER_CALCIUM = set("blood bloods tablets level levels intake supplement supplements carbonate citrate".split())
_MEASURED = {"price", "heat", "weight", "pressure", "blood", "rate", "norm"}
_REACH = 14
#: What a measure can come to.
_PER_CENT = {"risk", "ef", "ejection", "spo2", "sats", "saturation", "oxygen"}
_REACHES = {"rate": (0, 300), "pressure": (20, 350), "heat": (25, 115), "weight": (10, 1000)}


def governor_of(doc: Doc, at: int, kinds: dict[int, str]) -> str | None:
    """The kind of the nearest measure named before the number in its sentence.

    ``score`` where that is the scan's own, in the same clause and with no other number between.
    """
    norms, crossed, anew, since = norms_of(doc), False, False, set()
    for before in range(at - 1, max(-1, at - _REACH), -1):
        norm = norms[before]
        if not since and norm in "!?" and norms[before - 1] in ("!", "?", *MEASURES):
            continue  # "Lp(a)!!! 299!!!"
        if norm in STOPS and not (norm == "?" and before == at - 1):
            return _spoken_of_before(doc, before, kinds) if since & _PRONOUNS and not since & _SCANS else None
        if norm in _CLAUSE_ENDS:
            if since & OWN_SUBJECT - {"mine", "mine's"} or norms[at - 1] in ("a", "an"):
                return None
            anew = anew or bool(since) and not since & _CARRIES
            crossed = True
        kind = _measure_at(doc, before, kinds)
        if crossed and norm == "#num":
            kind = None  # "lost two stone, and it's gone up from 145": only the measure's name reaches over a comma
        if kind and kind != "score" and not _is_plausible(norm, kind, doc[at]._.number):
            kind = None
        if kind in ("weight", "rate", "price", "heat") and norms[at - 1] in ("with", "on"):
            kind = None  # "is it safe to lift weights with 476"
        if kind:
            if kind == "score" and (crossed or "#total" in since):
                return None
            return kind if kind == "norm" or not crossed or (since & _CARRIES and not anew) else None
        if not crossed or norm not in _CLAUSE_ENDS:
            since.add("#total" if norm == "#num" and kinds.get(before) not in _MEASURED else norm)
    return None


def _is_plausible(norm: str, kind: str, number: Number | None) -> bool:
    """Whether a number can be of the measure at all: no risk is 1,120 per cent, no pulse 980."""
    least, greatest = (0, 100) if norm in _PER_CENT else _REACHES.get(kind, (-1e9, 1e9))
    return number is None or least <= number.value <= greatest


def _spoken_of_before(doc: Doc, stop: int, kinds: dict[int, str]) -> str | None:
    """ "Does LDL particle number have a target too? mine is 1290": the pronoun stands for the measure before it."""
    for before in range(stop - 1, max(-1, stop - _REACH), -1):
        if norms_of(doc)[before] in STOPS:
            return None
        kind = _measure_at(doc, before, kinds)
        if kind:
            return None if kind in ("score", "norm", "test") else kind
    return None


def _measure_at(doc: Doc, at: int, kinds: dict[int, str]) -> str | None:
    norms = norms_of(doc)
    norm = norms[at]
    if norm in ("lesion", "lesions", "volume") and norms[at - 1] in ("by", "per", "each"):
        return None  # "calcium score by lesion"
    if norm == "equivalent" and norms[at - 1] in SCORE_NOUNS:
        return "score"  # "Agatston equivalent 70"
    if norm == "#pressure":
        return "pressure"
    if kinds.get(at) in _MEASURED:
        return kinds[at]
    in_the_blood = norms[at + 1] in ("in", "from") and not _OTHER_CALCIUM.isdisjoint(norms[at + 2 : at + 5])
    if norm in ("calcium", "ca") and (in_the_blood or norms[at + 1] in _OTHER_CALCIUM or _is_of_the_blood(norms, at)):
        return "blood"
    if norm in SCORE_NOUNS or norm in ("reading", "total"):
        for word in (norms[near] for near in range(at - 1, max(-1, at - 4), -1)):
            if word in _NOT_CORONARY:
                return MEASURES.get(word, "other")
            if word not in SCORE_NOUNS and word not in _HAS and word not in _OF_VESSELS:
                break
        return "score"
    return MEASURES.get(norm.removesuffix("'s"))


def _is_of_the_blood(norms: list[str], at: int) -> bool:
    """ "blood test: total calcium 11.1"."""
    before = norms[max(0, at - 6) : at]
    blood = next((i for i, norm in enumerate(before) if norm in ("blood", "bloods", "serum")), None)
    return blood is not None and before[blood + 1 : blood + 2] != ["pressure"] and STOPS.isdisjoint(before[blood:])
