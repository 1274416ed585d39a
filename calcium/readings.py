"""What a patient's message tells of scans: scores, whose they are, earlier scans, arteries, percentile, age, statin."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from spacy.tokens import Doc

from calcium.bands import BANDS, MAX_SCORE, Band, ScoreError, band_of, band_of_range, checked_score
from calcium.reading.asked_number import asked_number
from calcium.reading.corrections import is_correction
from calcium.reading.kinds import TOTALS, kinds_of
from calcium.reading.lexer import norms_of, read_tokens
from calcium.reading.mention import Mention
from calcium.reading.report_tables import NAMED
from calcium.reading.rule_matcher import RuleMatcher
from calcium.reading.rules import BAND_RULES, BANDS_BY_NAME, NO_CALCIUM_RULES
from calcium.reading.statin import statin_status
from calcium.reading.timeline import EARLIER, Told, dated, in_order
from calcium.reading.totals import totals_and_bare
from calcium.reading.whose import is_person, named_before, opens_with_a_person, subject_before, whose_is
from calcium.reading.words import SCORE_NOUNS


@dataclass(frozen=True)
class Readings:
    """All that one message tells of scans. Scores in Agatston units; anything not told is None or empty.

    ``less_than`` and ``more_than`` hold the number of a total told only as "<1" or "over 400"; ``problem`` names why a
    number offered as a score cannot be one (see ScoreError); ``conflict`` holds totals that cannot all be the latest;
    ``bare_number`` is a number with no word of what it is.
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
    less_than: float | None = None
    more_than: float | None = None
    bare_number: float | None = None
    conflict: tuple[float, ...] = ()
    problem: str | None = None
    corrects: bool = False
    told_as_past: bool = False


#: No scan counts less than this: "0.0000001" is a slip or a joke.
LEAST_SCORE = 0.05
#: "1.045" is just over one here and over a thousand on the continent: to be asked about.
_READS_TWO_WAYS = re.compile(r"[1-9]\d?\.\d{3}")
_SELF = {"i", "i'm", "im", "i've", "ive", "me", "myself", "i'd", "i'll", "my", "mine", "am"}
_THEIRS = {"he", "him", "his", "she", "her"}
_BEFORE_AN_AGE, _AFTER_AN_AGE = {",", "(", "#line", "."}, {",", ")", ".", "and", "with", "#line"}
_BAND_NAMES: RuleMatcher | None = None


def _mentions(doc: Doc, indices: list[int]) -> tuple[list[Mention], str | None]:
    """The totals that can be scores, and why the first one that cannot is none."""
    mentions, problem = [], None
    for at in indices:
        number = doc[at]._.number
        negative = at > 0 and doc[at - 1].norm_ in ("minus", "negative") and number.value > 0
        try:
            value = checked_score(-number.value if negative else number.value)
            if 0 < value < LEAST_SCORE:
                raise ScoreError("not_a_number", value)
        except ScoreError as error:
            problem = problem or error.problem
            continue
        mentions.append(Mention(value, at, number, whose=whose_is(doc, at)))
    return mentions, problem


def _under_discussion(mentions: list[Mention]) -> list[Mention]:
    """Of several people's scores, those under discussion: the writer's own where they gave it, else the other's."""
    if {mention.whose for mention in mentions} > {"someone_else"}:
        return [mention for mention in mentions if mention.whose != "someone_else"]
    return mentions


def _is_of_another_only(doc: Doc, mentions: list[Mention], bare: list[int]) -> bool:
    """ "His was 700 and here I am, 33": the writer's own number is told too, in words that do not make it a score."""
    if {mention.whose for mention in mentions} != {"someone_else"}:
        return False
    told = {mention.value for mention in mentions}
    return any(doc[at].norm_ == "#num" and doc[at]._.number.value not in told and doc[at]._.number.value > 12
               and whose_is(doc, at) == "self" for at in bare)  # fmt: skip


def _bound(mention: Mention | None, qualifier: str) -> float | None:
    return mention.value if mention and mention.number.qualifier == qualifier and mention.number.upper is None else None


def _band(mention: Mention) -> Band | None:
    reach = mention.number.reach
    try:
        return band_of(mention.value) if reach is None else band_of_range(*reach)
    except ScoreError:
        return None


def _named_band(doc: Doc) -> Band | None:
    """The band that the message names in place of a score; None where it names two ("is that minimal or mild?")."""
    global _BAND_NAMES
    if _BAND_NAMES is None:
        _BAND_NAMES = RuleMatcher(doc.vocab, (*BAND_RULES, *NO_CALCIUM_RULES))
    told = {doc[at].norm_ for _, at in _BAND_NAMES.claims(doc)}
    if told == {"no"}:  # "no calcium was found"
        return band_of(0)
    if len(set(BANDS_BY_NAME) & set(norms_of(doc))) != 1:
        return None
    return next((band for band in BANDS if band.name in told), None)


def _percentile(doc: Doc, kinds: dict[int, str]) -> float | None:
    """The percentile told; of several the first, unless a later one is told as the one now."""
    told = [at for at in sorted(kinds) if kinds[at] == "percentile" and doc[at]._.number.upper is None]
    now = [at for at in told[1:] if set(norms_of(doc)[max(0, at - 4) : at]) & {"now", "to", "latest"}]
    return doc[(now or told)[-1 if now else 0]]._.number.value if told else None


def _age(doc: Doc, kinds: dict[int, str], about_whom: str | None) -> float | None:
    """The age now of the person under discussion; failing that, the age at the time told of."""
    told = [(at, kind) for at, kind in sorted(kinds.items())
            if kind in ("age", "age_then") and doc[at]._.number and doc[at]._.number.upper is None]  # fmt: skip
    theirs = [(at, kind) for at, kind in told if _is_age_of(doc, at, about_whom)]
    if not theirs:
        return _age_in_passing(doc, kinds)
    now = [at for at, _ in theirs if doc[at - 1].norm_ in ("now", "currently")] or [
        at for at, kind in theirs if kind == "age" or doc[at - 2].norm_ == "now"] or [at for at, _ in theirs[-1:]]
    return doc[now[0]]._.number.value if now else None


def _is_age_of(doc: Doc, at: int, about_whom: str | None) -> bool:
    before = doc[at - 1].norm_ if at else ""
    aside = before == "(" or before == "," and at > 1 and is_person(doc[at - 2].norm_)  # "my brother, 52, has 31"
    whose = subject_before(doc, at - 1 if aside else at)
    return whose is None or whose == about_whom or (about_whom is None and whose == "self")


def _whose_are(mentions: list[Mention]) -> str | None:
    """Whose all of the totals are, where they are one person's or all other people's."""
    owners = {mention.whose for mention in mentions}
    return owners.pop() if len(owners) == 1 else None


def _by_default(doc: Doc, mentions: list[Mention], kinds: dict[int, str]) -> str | None:
    """A score that is nobody else's is the writer's, where the message speaks of "I" or tells an age."""
    if not mentions or any(mention.whose for mention in mentions):
        return None
    everyone = named_before(doc, len(doc))
    others_only = everyone == {"someone_else"} == named_before(doc, mentions[0].at)
    of_theirs = opens_with_a_person(doc) and (everyone == set() or not _THEIRS.isdisjoint(norms_of(doc)))
    if others_only or of_theirs:
        return "someone_else"
    told_age = any(kind == "age" and subject_before(doc, at) is None for at, kind in kinds.items())
    return "self" if told_age or not _SELF.isdisjoint(norms_of(doc)) else None


def _age_in_passing(doc: Doc, kinds: dict[int, str]) -> float | None:
    """ "Pilot, 48, score 140": a lone number between commas beside a score."""
    if not set(kinds.values()) & (set(TOTALS) - {"it"} | {"weight", "blood", "pressure", "percentile"}):
        return None
    norms = norms_of(doc)
    unsaid = [at for at, norm in enumerate(norms[:-1])
              if norm == "#num" and at not in kinds and 18 <= doc[at]._.number.value <= 99]  # fmt: skip
    told = [at for at in unsaid if (at == 0 or norms[at - 1] in _BEFORE_AN_AGE) and norms[at + 1] in _AFTER_AN_AGE]
    # "Retired teacher 68, score 75"
    told = told or [at for at in unsaid if 1 <= at <= 3 and norms[at + 1] == "," and norms[at + 2] in SCORE_NOUNS]
    return doc[told[0]]._.number.value if len(told) == 1 else None


def _score_and_band(doc: Doc, told: Told, arteries: dict[str, float]) -> tuple[float | None, Band | None]:
    """The total told, or the sum where every artery is given; and the band, which a range or a name may tell alone."""
    if told.latest:
        return told.latest.value if told.latest.number.reach is None else None, _band(told.latest)
    if told.conflict:
        return None, None
    if set(arteries) >= set(NAMED):
        total = sum(arteries[name] for name in NAMED)
        return total, band_of(total) if total <= MAX_SCORE else None
    return None, _named_band(doc)


def read(text: str) -> Readings:
    """What ``text`` (one message, any length) tells of scans. Never raises; a bad number becomes ``problem``."""
    doc = read_tokens(text)
    kinds, arteries = kinds_of(doc)
    asked = asked_number(doc)
    totals, bare = totals_and_bare(doc, kinds) if asked is None else ([asked], [])
    mentions, problem = _mentions(doc, totals)
    if _is_of_another_only(doc, mentions, bare):
        mentions = []
    mentions = dated(doc, _under_discussion(mentions), kinds)
    told = in_order(doc, mentions, kinds)
    if told.latest and _READS_TWO_WAYS.fullmatch(doc[told.latest.at].text):
        told = Told(conflict=(told.latest.value, told.latest.value * 1000))
    latest, previous = told.latest, told.previous
    score, band = _score_and_band(doc, told, arteries)
    owner = latest.whose if latest else _whose_are(mentions)
    about_whom = owner or whose_is(doc, None) or _by_default(doc, mentions, kinds)
    age = _age(doc, kinds, about_whom)
    if not mentions:
        bare = [at for at in bare if doc[at]._.number.value != age]
        bare_number, problem = _bare(doc, bare, problem)
    if not (problem or mentions) and _is_nonsense(doc):
        return Readings(problem="not_a_number", about_whom=about_whom)
    return Readings(
        calcium_score=score if band or score is None else None,
        previous_score=previous.value if previous and previous.number.reach is None else None,
        year=latest.year if latest else None,
        previous_year=previous.year if previous else None,
        about_whom=about_whom,
        on_statin=statin_status(doc, about_whom),
        band=band,
        percentile=_percentile(doc, kinds),
        age=age,
        arteries=arteries,
        less_than=_bound(latest, "below"),
        more_than=_bound(latest, "above"),
        bare_number=None if mentions else bare_number,
        conflict=told.conflict,
        problem=problem if mentions == [] else None,
        corrects=is_correction(doc, mentions),
        told_as_past=not EARLIER.isdisjoint(norms_of(doc)),
    )


def _can_be_score(doc: Doc, at: int) -> bool:
    return doc[at]._.number.value == 0 or doc[at]._.number.value >= LEAST_SCORE


def _bare(doc: Doc, bare: list[int], problem: str | None) -> tuple[float | None, str | None]:
    """A lone number with no word of what it is, or why it could be no score whatever was meant."""
    values = {doc[at]._.number.value for at in bare if doc[at].norm_ == "#num" and _can_be_score(doc, at)}
    if len(values) != 1:
        return None, problem
    value = values.pop()
    return (None, problem or "too_large") if value > MAX_SCORE else (value, problem)


_MAY_DESCRIBE_A_SCORE = set(
    "high low bad good terrible awful scary normal severe moderate mild extensive minimal elevated through unknown "
    "worrying frightening shocking okay ok fine great perfect huge crazy insane concerning there what wrong back here "
    "rising increasing pending ready confusing positive negative abnormal higher lower better worse up down unclear "
    "horrible alarming unreal ridiculous massive enormous excellent amazing surprising missing gone out in zero clear "
    "too very so really quite not still it that this mine yours his hers attached below above is blank empty due off "
    "heavy significant considerable tiny small borderline average typical unbelievable stable unchanged same "
    "different".split()
)


def _is_nonsense(doc: Doc) -> bool:
    """ "my score is banana": a score is told, in a word that is no number. Only short, plain tellings count."""
    norms = [norm for norm in norms_of(doc)[:12] if norm not in (".", "!", "#line", '"', "'")]
    if not 3 <= len(norms) <= 6 or norms[-3:-1] not in (
        ["score", "is"],
        ["score", "was"],
        ["score", "="],
        ["score", ":"],
    ):
        return False
    word = norms[-1]
    owners = {"my", "the", "our", "his", "her", "calcium", "cac", "heart", "coronary", "agatston"}
    return word.isalpha() and word not in _MAY_DESCRIBE_A_SCORE and set(norms[:-3]) <= owners
