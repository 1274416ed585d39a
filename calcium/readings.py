"""What a patient's message tells of scans: scores, whose they are, earlier scans, arteries, percentile, age, statin."""
from __future__ import annotations

from dataclasses import dataclass, field

from spacy.tokens import Doc

from calcium.bands import MAX_SCORE, Band, ScoreError, band_of, band_of_range, checked_score
from calcium.lexer import Number, read_tokens
from calcium.reading_rules import (
    AFTER_A_SCORE,
    ARTERIES,
    CHANGE,
    CORRECTION,
    LISTS,
    NOT_A_SCORE,
    SCAN_WORDS,
    SCORE_CUES,
)
from calcium.rule_matcher import RuleMatcher
from calcium.statin_reading import statin_status
from calcium.whose import whose_is


@dataclass(frozen=True)
class Mention:
    """A total score as told: Agatston units, its year if said, and whose (``self``, ``someone_else``, None unsaid)."""

    value: float
    at: int
    year: int | None = None
    whose: str | None = None
    number: Number = field(default=Number(0.0), compare=False)


@dataclass(frozen=True)
class Readings:
    """All that one message tells of scans. Scores in Agatston units; anything not told is None or empty.

    ``problem`` names why a number offered as a score cannot be one (see ScoreError); ``conflict`` holds two totals that
    cannot both be the latest; ``bare_number`` is a number with no word of what it is.
    """

    calcium_score: float | None = None
    previous_score: float | None = None
    year: int | None = None
    previous_year: int | None = None
    about_whom: str | None = None
    on_statin: bool | None = None
    band: Band | None = None
    percentile: float | None = None
    age: float | None = None
    arteries: dict[str, float] = field(default_factory=dict)
    bare_number: float | None = None
    conflict: tuple[float, ...] = ()
    problem: str | None = None
    corrects: bool = False
    told_as_past: bool = False


_NOT_A_SCORE: RuleMatcher | None = None
_SCORE_CUES: RuleMatcher | None = None


def _matchers(doc: Doc) -> tuple[RuleMatcher, RuleMatcher]:
    global _NOT_A_SCORE, _SCORE_CUES
    if _NOT_A_SCORE is None or _SCORE_CUES is None:
        _NOT_A_SCORE = RuleMatcher(doc.vocab, [rule[3] for rule in NOT_A_SCORE], LISTS)
        _SCORE_CUES = RuleMatcher(doc.vocab, [rule[1] for rule in SCORE_CUES], LISTS)
    return _NOT_A_SCORE, _SCORE_CUES


def _claimed(doc: Doc) -> dict[int, str]:
    """Token index to what its number is, for every number that is not a score."""
    claimed: dict[int, str] = {}
    for row, at in _matchers(doc)[0].claims(doc):
        label, least, greatest, _ = NOT_A_SCORE[row]
        value = doc[at]._.number.value
        if at not in claimed and least <= value <= greatest:
            claimed[at] = label
    for token in doc:
        if token.norm_ in ("#percent", "#ordinal", "#shortyear") and token.i not in claimed:
            claimed[token.i] = "year" if token.norm_ == "#shortyear" else "other"
    return claimed


def _arteries(doc: Doc, claimed: dict[int, str]) -> dict[str, float]:
    """Scores told for single arteries; marks their numbers as claimed."""
    found: dict[str, float] = {}
    names = {name: artery for artery, spoken in ARTERIES.items() for name in spoken}
    at = 0
    while at < len(doc):
        length = next((n for n in (3, 2, 1) if " ".join(t.norm_ for t in doc[at : at + n]) in names), 0)
        if not length:
            at += 1
            continue
        artery = names[" ".join(t.norm_ for t in doc[at : at + length])]
        number = _artery_number(doc, at, at + length, claimed)
        if number is not None:
            claimed[number] = "artery"
            if artery != "other":
                found[artery] = doc[number]._.number.value
        at += length
    return found


_BEFORE_ARTERY = {"in", "on", "for", "the", "my", "(", "his", "her"}
_ARTERY_LINKS = {":", "=", "-", "is", "was", "of", "at", "score", "has", "had", "(", "came", "back", "calcium", "cac",
                 "artery", "about", "only", "just", "the", "with", "–", "’s", "'s", "agatston", "a"}  # fmt: skip


def _artery_number(doc: Doc, start: int, end: int, claimed: dict[int, str]) -> int | None:
    after = end
    while after < len(doc) and after < end + 4 and doc[after].norm_ in _ARTERY_LINKS:
        after += 1
    if after < len(doc) and doc[after].norm_ == "#num" and claimed.get(after) in (None, "age"):
        return after
    before = start - 1
    while before >= max(0, start - 4) and doc[before].norm_ in _BEFORE_ARTERY:
        before -= 1
    if before >= 0 and before < start - 1 and doc[before].norm_ == "#num" and claimed.get(before) is None:
        return before
    return None


def _follows_as_score(doc: Doc, at: int) -> bool:
    return at + 1 >= len(doc) or doc[at + 1].norm_ in AFTER_A_SCORE or doc[at + 1].norm_.startswith("#")


def _candidates(doc: Doc, claimed: dict[int, str]) -> tuple[list[int], list[int]]:
    """Indices of numbers that read as a total score, and of numbers with no word of what they are."""
    cued = {}
    for row, at in _matchers(doc)[1].claims(doc):
        if at not in claimed:
            cued.setdefault(at, SCORE_CUES[row][0])
    scores, bare = [], []
    for token in doc:
        if token.norm_ not in ("#num", "#range", "#years") or token.i in claimed:
            continue
        if cued.get(token.i) == "strong" or (token.i in cued and _follows_as_score(doc, token.i)):
            scores.append(token.i)
        elif _follows_as_score(doc, token.i):
            bare.append(token.i)
    if not scores and len(bare) == 1 and any(token.norm_ in SCAN_WORDS for token in doc):
        return bare, []
    return scores, bare


def _year_of(doc: Doc, at: int, claimed: dict[int, str]) -> int | None:
    """The year told beside the score at ``at``: the nearest one within a few words, without another score between."""
    best = None
    for index, label in claimed.items():
        if label == "year" and abs(index - at) <= 7:
            between = doc[min(at, index) + 1 : max(at, index)]
            crossed = sum(t.norm_ == "#num" and claimed.get(t.i) is None for t in between)
            distance = (crossed, abs(index - at) + (1 if index < at and any(t.norm_ == "," for t in between) else 0))
            if crossed == 0 and (best is None or distance < best[0]):
                best = (distance, int(doc[index]._.number.value))
    return best[1] if best else None


def _denied(doc: Doc, at: int) -> bool:
    """ "265 not 256", "it's 12, not 120": the number after "not" is the misread one."""
    before = [token.norm_ for token in doc[max(0, at - 2) : at]]
    return before[-1:] in (["not"], ["rather"], ["instead"]) or before in (["not", "a"], ["not", "the"])


def _mentions(doc: Doc, indices: list[int], claimed: dict[int, str]) -> tuple[list[Mention], str | None]:
    mentions, problem = [], None
    for at in indices:
        number = doc[at]._.number
        try:
            value = checked_score(number.value)
        except ScoreError as error:
            problem = problem or error.problem
            continue
        if not _denied(doc, at):
            mentions.append(Mention(value, at, _year_of(doc, at, claimed), whose_is(doc, at), number))
    return mentions, problem


def _ordered(doc: Doc, mentions: list[Mention]) -> tuple[Mention | None, Mention | None, tuple[float, ...]]:
    """(latest, the one before it, conflicting totals) among the totals told of one person."""
    distinct = list({mention.value: mention for mention in reversed(mentions)}.values())[::-1]
    if len(distinct) < 2:
        return (mentions[-1] if mentions else None), None, ()
    words = {token.norm_ for token in doc}
    dated = [mention for mention in mentions if mention.year]
    if len(dated) >= 1 and len({m.year for m in dated}) == len(dated):
        undated_is_now = max((m.year for m in dated), default=0) + 1
        ranked = sorted(mentions, key=lambda m: m.year or undated_is_now)
        return ranked[-1], ranked[-2], ()
    if words & CORRECTION and not words & {"then", "years", "ago", "previous", "previously"}:
        return mentions[-1], None, ()
    told = _by_tense(doc, mentions)
    if told:
        return told[0], told[1], ()
    if words & CHANGE or "->" in words or "→" in words or "#date" in words:
        return mentions[-1], mentions[-2], ()
    return None, None, tuple(mention.value for mention in distinct)


_THEN = {"was", "previous", "previously", "originally", "initially", "first", "baseline", "before", "from", "ago",
         "used", "prior", "earlier", "old", "last"}  # fmt: skip
_NOW = {"now", "today", "latest", "new", "current", "currently", "recent", "repeat", "this", "yesterday", "second"}


def _by_tense(doc: Doc, mentions: list[Mention]) -> tuple[Mention, Mention] | None:
    """Latest and earlier by the words around each score: "now 300, it was 210 before"."""
    marks = []
    for order, mention in enumerate(mentions):
        left = doc[mentions[order - 1].at + 1 if order else 0 : mention.at]
        right_end = mentions[order + 1].at if order + 1 < len(mentions) else len(doc)
        right = doc[mention.at + 1 : min(right_end, mention.at + 5)] if order == len(mentions) - 1 else ()
        near = {t.norm_ for t in left[-6:]} | {t.norm_ for t in right}
        now, then = len(near & _NOW), len(near & _THEN)
        marks.append((now > then, then > now))
    if len(mentions) == 2 and marks[0] == (True, False) and marks[1] == (False, True):
        return mentions[0], mentions[1]
    if any(now for now, _ in marks) or any(then for _, then in marks):
        return mentions[-1], mentions[-2]
    return None


def _band(mention: Mention | None) -> tuple[Band | None, bool]:
    """The band told, and whether it was told as a range rather than as a score."""
    number = mention.number if mention else None
    if number is None:
        return None, False
    try:
        if number.upper is not None:
            return band_of_range(number.value, min(number.upper, MAX_SCORE)), True
        if number.qualifier == "above":
            return band_of_range(number.value + 0.01, MAX_SCORE), True
        if number.qualifier == "below":
            low = 0.01 if number.value <= 1 else 0.0
            return band_of_range(low, max(low, number.value - 0.01)), True
        return band_of(number.value), False
    except ScoreError:
        return None, False


def _bare_number(doc: Doc, bare: list[int], problem: str | None) -> tuple[float | None, str | None]:
    """A lone number with no word of what it is, or why it could not be a score whatever was meant."""
    if len(bare) != 1 or doc[bare[0]].norm_ != "#num":
        return None, problem
    try:
        return checked_score(doc[bare[0]]._.number.value), problem
    except ScoreError as error:
        return None, problem or error.problem


def _first(doc: Doc, claimed: dict[int, str], label: str) -> float | None:
    return next((doc[at]._.number.value for at in sorted(claimed) if claimed[at] == label), None)


def _own(mentions: list[Mention]) -> list[Mention]:
    """Of several people's scores, those under discussion: the writer's own where they gave it, else the other's."""
    people = {mention.whose for mention in mentions}
    if "someone_else" in people and len(people) > 1:
        return [mention for mention in mentions if mention.whose != "someone_else"]
    return mentions


def read(text: str) -> Readings:
    """What ``text`` (one message, any length) tells of scans. Never raises; a bad number becomes ``problem``."""
    doc = read_tokens(text)
    claimed = _claimed(doc)
    arteries = _arteries(doc, claimed)
    indices, bare = _candidates(doc, claimed)
    mentions, problem = _mentions(doc, indices, claimed)
    mentions = _own(mentions)
    latest, previous, conflict = _ordered(doc, mentions)
    band, is_range = _band(latest)
    score = None if latest is None or is_range else latest.value
    if score is None and latest is None and len(arteries) == 4:
        score = sum(arteries.values())
        band = band_of(score)
    bare_number, problem = _bare_number(doc, bare if not mentions else [], problem)
    if not problem and not mentions:
        problem = _nonsense(doc)
    about_whom = (latest.whose if latest else None) or whose_is(doc, None)
    return Readings(
        calcium_score=score,
        previous_score=previous.value if previous and previous.number.upper is None else None,
        year=latest.year if latest else None,
        previous_year=previous.year if previous else None,
        about_whom=about_whom,
        on_statin=statin_status(doc, about_whom),
        band=band,
        percentile=_first(doc, claimed, "percentile"),
        age=_first(doc, claimed, "age"),
        arteries=arteries,
        bare_number=bare_number,
        conflict=conflict,
        problem=problem,
        corrects=any(token.norm_ in CORRECTION for token in doc),
        told_as_past=any(token.norm_ in _THEN for token in doc),
    )


_SCORE_IS = (("score", "is"), ("score", "was"), ("score", "of"))


def _nonsense(doc: Doc) -> str | None:
    """ "my score is banana": a score is told, in a word that is no number. Only short, plain tellings count."""
    norms = [token.norm_ for token in doc if token.norm_ not in (".", "!")]
    if len(norms) in (3, 4, 5) and norms[0] in ("my", "the", "score", "our") and (norms[-3:-1] == ["score", "is"]):
        word = norms[-1]
        if word not in LISTS["filler"] and word not in _SCORE_ADJECTIVES and not word.startswith("#"):
            return "not_a_number"
    return None


_SCORE_ADJECTIVES = set(
    "high low bad good terrible awful scary normal severe moderate mild extensive minimal elevated through unknown "
    "worrying frightening shocking okay ok fine great perfect huge crazy insane concerning there what wrong rising "
    "increasing pending ready confusing positive negative abnormal higher lower better worse".split()
)
