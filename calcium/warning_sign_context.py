"""What sets an alarm aside and what turns it into one for today, in closed forms only (rasa-notes, Negation; E8, E19-E29).

Each form must govern the sign itself. Doubt, minimising, someone else's dismissal, a low score or youth are no form.
"""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from calcium.warning_sign_matcher import Span, Tagged
from calcium.warning_sign_text import COMMA, NO_BREAK, SENTENCE_END

#: A pasted text without full stops has endless sentences; look no further than this many words.
_REACH = 40


@dataclass(frozen=True)
class Place:
    """A sign in a message: its parts, and where its clause and sentence begin and end."""

    tagged: Tagged
    parts: tuple[Span, ...]
    kind: str

    @cached_property
    def start(self) -> int:
        return self.parts[0][0]

    @cached_property
    def end(self) -> int:
        return self.parts[-1][1]

    def _edge(self, i: int, step: int, stop: int) -> int:
        breaks, size = self.tagged.text.breaks, len(self.tagged.text.words)
        for _ in range(_REACH):
            if (step < 0 and (i == 0 or breaks[i] >= stop)) or (step > 0 and (i >= size or breaks[i] >= stop)):
                break
            i += step
        return max(0, min(i, size))

    @cached_property
    def sentence(self) -> Span:
        return self._edge(self.start, -1, SENTENCE_END), self._edge(self.end, 1, SENTENCE_END)

    @cached_property
    def clause(self) -> Span:
        return self._edge(self.start, -1, COMMA), self._edge(self.end, 1, COMMA)

    @property
    def marked(self) -> bool:
        """Whether the sentence ends in a question mark."""
        return self.tagged.text.sentence_of[self.start] in self.tagged.text.asking

    def later(self, sentences: int = 2) -> Span:
        """From the sign to the end of the sentence and of up to ``sentences`` more."""
        end = self.sentence[1]
        for _ in range(sentences):
            end = self._edge(end + 1, 1, SENTENCE_END) if end < len(self.tagged.text.words) else end
        return self.end, end

    def in_(self, name: str, span: Span) -> bool:
        return name in self.tagged.present and self.tagged.has(name, *span)

    def word(self, i: int) -> str:
        words = self.tagged.text.words
        return words[i] if 0 <= i < len(words) else ""

    def break_at(self, i: int) -> int:
        breaks = self.tagged.text.breaks
        return breaks[i] if 0 <= i < len(breaks) else SENTENCE_END


def _governed(place: Place, start: int) -> bool:
    """Whether a denial governs the word at ``start``: only filler and the items of a list closed by "or" in between."""
    tagged, first, i = place.tagged, place.sentence[0], start - 1
    listed = place.in_("OR", (place.end, min(place.end + 5, place.sentence[1])))
    while i >= first and start - i <= _LONGEST_LIST:
        comma = place.break_at(i + 1) == COMMA
        if comma and not listed:
            return False
        if tagged.is_at(i, "DENIER"):
            twice = place.word(i) == "without" and place.in_("NEG", (max(first, i - 6), i))
            return not (comma or twice or any(s <= i < e for s, e in place.parts))
        if place.word(i) == "and" and not any(place.word(k) in _OPENS_LIST for k in range(max(first, i - 5), i)):
            return False
        joined = comma or place.word(i + 1) in ("or", "nor", "and")
        if tagged.is_at(i, "OR"):
            listed = True
        elif not (tagged.is_at(i, "DENYHAVE", "DENYADJ") or (joined and (listed or place.word(i + 1) == "and"))):
            return False
        i -= 1
    return False


_LONGEST_LIST = 14
_OPENS_LIST = ("any", "ever", "without")


def denied(place: Place) -> bool:
    """"No chest pain", "never had any chest pain", "no pain, breathlessness or dizziness", "chest doesn't hurt", "chest pain: no"."""
    rest = (place.end, place.sentence[1])
    if place.in_("CLAIM", place.later()) and place.in_("NEG", (max(0, place.start - 4), place.start)) and place.in_("NOWMARK", place.later()):
        return False
    if place.in_("NOWMARK", rest) and any(place.word(i) == "but" for i in range(*rest)):
        return False
    if place.in_("UNTIL", (place.start, min(place.end + 7, place.sentence[1]))):
        return False
    if any(_governed(place, start) for start, _ in place.parts) or _nothing_there(place):
        return True
    if place.tagged.is_at(place.end, "ANSWERNO") and place.break_at(place.end + 1) > NO_BREAK:
        return True
    if place.word(place.end) in ("is", "was") and place.word(place.end + 1) in ("nil", "absent", "denied", "none", "not"):
        return place.word(place.end + 1) != "not" or place.word(place.end + 2) in ("there", "present", "a")
    return place.kind == "chest" and place.tagged.is_at(place.end, "HEALTHY") and place.word(place.end - 1) in ("is", "feels", "feel")


def _nothing_there(place: Place) -> bool:
    """"No pain in my chest", "never had anything in my chest", "my chest is fine": of a mere "my chest"."""
    if place.kind != "chest" or place.word(place.start) not in ("my", "his", "her"):
        return False
    if any(place.tagged.is_at(k, "HEALTHY") for k in range(place.end, min(place.end + 3, place.clause[1]))):
        return not place.in_("NEG", (place.end, place.end + 3))
    before = range(max(place.clause[0], place.start - 6), place.start)
    return any(place.word(k) in ("no", "nothing", "never", "without", "none", "nil") for k in before)


def _now(place: Place) -> bool:
    return place.in_("NOWMARK", place.clause)


def _personal(place: Place) -> bool:
    """Whether the speaker says that he, or someone, has the sign: "my chest", "I have", "this pain", "pain I'm having"."""
    tagged, start = place.tagged, place.start
    low = max(place.sentence[0], start - 5)
    for i in range(low, min(place.end + 4, place.sentence[1])):
        word = place.word(i)
        modal = any(tagged.is_at(k, "MODAL") for k in (i - 1, i - 2) if k >= low - 2)
        if word in ("my", "his", "her", "these", "hes", "shes", "having") and (i >= start - 2):
            return True
        if word in ("this", "that") and start - 3 <= i < start and place.word(i + 1) != "means":
            return True
        if word in ("im", "ive", "hes", "shes") and not (modal and place.word(i - 1) in ("if", "when")):
            return True
        if word in ("i", "we", "he", "she") and tagged.is_at(i + 1, "HAVE") and not modal:
            return True
    return False


def asked(place: Place) -> bool:
    """A question about symptoms in general: "is jaw pain a sign of", "what does angina feel like", "can statins cause"."""
    start, _ = place.sentence
    tagged = place.tagged
    first = next((i for i in range(start, min(start + 7, place.start + 1)) if place.word(i) not in _FILLERS), start)
    whose = _personal(place)
    if place.in_("LEARN", (start, place.end)) and (not whose or _if_ever(place)):
        return True
    marked = tagged.is_at(first, "ASKSMARKED") and place.marked
    if not (marked or tagged.is_at(first, "ASKS", "WHYASK")) or first >= place.end:
        return False
    if place.word(first + 1) in ("this", "that") or (place.word(first + 1) == "it" and place.word(first + 2) not in _GENERAL_IT):
        return False
    acts = any(place.word(i) in ("should", "can", "shall") and place.word(i + 1) == "i" and place.tagged.has("ACTNOW", i + 2, i + 6) for i in range(first, place.sentence[1]))
    acts = (acts and not place.in_("IFWORD", place.sentence) and place.word(first) != "when") or place.in_("WRONGWITH", place.sentence)
    if acts or (tagged.is_at(first, "WHYASK") and any(place.word(i) in _NEW_SUBJECTS for i in range(first, place.end))):
        return False
    asks_self = any(place.word(i) == "i" and place.word(i - 1) in ("do", "am", "did", "have") for i in range(first, place.start))
    return not whose and not asks_self


def _if_ever(place: Place) -> bool:
    """"How would I know if I was having": no one who has it now is meant."""
    near = range(max(0, place.start - 4), place.start)
    return any(place.word(k) in ("if", "when") and place.word(k + 1) not in ("this", "my", "its") for k in near)


_FILLERS = frozenset("so and but ok okay hi hello also oh well just quick question please doctor doc sir curious hey thanks then right".split())
_GENERAL_IT = frozenset("normal common possible ok okay safe true dangerous usual unusual likely a bad serious worth important".split())


def read_about(place: Place) -> bool:
    """"I read about dark urine", "symptoms like chest pain", "statins can cause muscle pain", "to rule out angina"."""
    before = (max(place.sentence[0], place.start - 6), place.start)
    if place.in_("INSTRUCT", before) or place.word(place.end) in ("vs", "versus", "meaning", "definition", "explained"):
        return True
    if place.marked and place.word(place.end) in ("related", "symptom", "symptoms", "heart") and place.break_at(place.sentence[0]) >= NO_BREAK and not _personal(place):
        return True
    return (place.in_("GENERIC", before) or place.in_("READS", (place.sentence[0], place.start))) and not _personal(place)


def supposed(place: Place) -> bool:
    """"If I get chest pain", "what if", "suppose I pass out"; never "not sure if it's", "if I walk I get"."""
    tagged = place.tagged
    if place.kind == "help" and place.in_("IFWORD", place.sentence):
        return True
    for i in range(max(place.sentence[0], place.start - 9), place.start):
        if tagged.is_at(i, "IMAGINE") and not any(place.word(k) in ("it", "things", "but") or place.break_at(k) for k in range(i + 1, place.start + 1)):
            return True
        if tagged.is_at(i, "IFWORD") and place.word(i - 1) != "as" and not tagged.is_at(i - 1, "KNOWIF"):
            verb = next((k for k in range(i + 1, place.end) if tagged.is_at(k, "IFVERB") or k >= place.start), place.start)
            between = range(verb + 1, place.start)
            if verb - i <= 5 and not any(place.word(k) in _NEW_SUBJECTS or place.break_at(k) for k in between):
                return place.word(i + 1) not in ("im", "its", "this", "these", "hes", "shes") or tagged.is_at(verb, "IFVERB")
    return False


_NEW_SUBJECTS = frozenset("i my he she we they".split())


def feared(place: Place) -> bool:
    """"Afraid I'll get chest pain", "worried about a stroke"; never "worried, my chest hurts", "scared I'm having"."""
    tagged = place.tagged
    for i in range(max(place.sentence[0], place.start - 10), place.start):
        if tagged.is_at(i, "FEAR") and any(tagged.is_at(k, "FEARLINK") for k in range(i + 1, place.end)):
            linked = next(k for k in range(i + 1, place.end) if tagged.is_at(k, "FEARLINK"))
            own = any(place.word(k) in ("my", "this", "these", "the", "im", "hes", "shes", "ive") for k in range(linked, place.start + 1))
            own = own or any(place.word(k) == "but" for k in range(i, place.start))
            return not own and not any(place.break_at(k) for k in range(i + 1, place.start + 1))
    # "I don't want to end up having a stroke": a wish about the future, not a sign.
    wish = next((i for i in range(max(place.sentence[0], place.start - 9), place.start - 1) if place.word(i) == "dont" and place.word(i + 1) == "want"), None)
    return wish is not None and not any(place.word(i) in _NEW_CLAUSE for i in range(wish, place.start))


_NEW_CLAUSE = frozenset("but and ive im my i because".split())


def past(place: Place) -> bool:
    """"In 2014", "years ago", "when I was twenty", "used to get": in the sign's own clause, in the past tense."""
    start, end = place.clause
    for i in range(max(start, place.start - 4), place.start):
        if place.word(i) == "used" and place.word(i + 1) == "to":
            return not place.in_("NEG", (start, place.start))
    if place.in_("LONGAGO", (place.end, min(place.end + 2, end))) and not place.in_("SINCE", (place.end, place.end + 2)):
        return True
    year = any(_is_year(place.word(i)) for i in range(start, end))
    if place.in_("LOOKEDINTO", place.sentence) and place.in_("PASTVERB", place.sentence) and not place.in_("PRESENT", (start, place.start)) and not place.in_("AGAIN", place.later()):
        return True
    long_ago = year or place.in_("LONGAGO", (start, end)) or (place.in_("LONGAGO", (place.sentence[0], start)) and not place.in_("PRESENT", (start, end)))
    if not long_ago or place.in_("PRESENT", (start, place.start)) or place.in_("EVERSINCE", (start, place.start)):
        return False
    return place.in_("PASTVERB", (start, end)) or place.in_("WELLNOW", (start, place.later()[1]))


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdigit() and word[:2] in ("19", "20")


def _owned(place: Place) -> bool:
    """"Dad had an attack, and I've got the same pain": the speaker's own after all."""
    return any(place.word(i) in ("ive", "im") or (place.word(i) == "i" and place.tagged.is_at(i + 1, "HAVE")) for i in range(max(place.sentence[0], place.start - 5), place.start))


def family(place: Place) -> bool:
    """"Dad had chest pain before his heart attack at 52": a relative, the past tense, and a word of history."""
    start, end = place.sentence
    if not place.in_("FAMILY", (start, end)) or place.in_("PRESENT", place.clause) or place.in_("PASTDAY", place.sentence):
        return False
    around = (start, place.later(1)[1])
    if _owned(place) or place.in_("PERFECT", (max(start, place.start - 3), place.end)):
        return False
    if place.in_("LATE", around) and not place.in_("NOWMARK", around):
        return True
    history = place.in_("HISTORY", (start, end)) or any(_is_year(place.word(i)) for i in range(*around))
    return history and place.in_("FAMILY", (start, place.start)) and place.in_("PASTVERB", (start, end))


_MOVED = ("palpitations", "collapse", "colour", "stroke", "breath", "swelling", "heart_attack")


def moved(place: Place) -> bool:
    """Figures of speech: what the heart, the knees or the breath did on seeing the bill or the result."""
    return place.kind in _MOVED and place.in_("EMOTION", place.sentence)


CANCELS: tuple[tuple[str, Callable[[Place], bool], bool], ...] = (
    # name, form, whether a mark of the present in the clause beats it
    ("denied", denied, False),
    ("read_about", read_about, True),
    ("supposed", supposed, True),
    ("feared", feared, True),
    ("past", past, True),
    ("family", family, True),
    ("moved", moved, True),
)


def crisis_denied(place: Place) -> bool:
    """"I'm not suicidal", "don't want to die", "I'd never kill myself"; a denial inside the words is part of them."""
    before = place.start - 1
    would = place.word(before) in ("would", "going", "gonna", "to", "id", "want", "ever", "feeling")
    return place.tagged.is_at(before, "DENIER") or (would and place.tagged.is_at(before - 1, "DENIER"))


#: A crisis is set aside only when denied, long past, or a relative's death.
CRISIS_CANCELS: tuple[tuple[str, Callable[[Place], bool], bool], ...] = (
    ("denied", crisis_denied, False),
    ("past", past, True),
    ("family", family, True),
)


def cancelled_by(place: Place, firm: tuple[str, ...] = ()) -> str | None:
    """The name of the form that sets the sign aside, or None; forms in ``firm`` do not touch it."""
    now = _now(place)
    claimed = place.in_("CLAIM", place.later())
    if not claimed and asked(place) and place.kind != "crisis" and not place.in_("RIGHTNOW", place.clause):
        return "asked"
    forms = CRISIS_CANCELS if place.kind == "crisis" else CANCELS
    return next((name for name, form, beaten in forms if name not in firm and not (beaten and (now or claimed)) and form(place)), None)


def _relieved(place: Place) -> tuple[bool, bool]:
    """Whether the text after the sign says that it went, and whether it says that it did not."""
    start, end = place.start, place.later()[1]
    went = stayed = False
    for i in range(start, end):
        if place.tagged.is_at(i, "RELIEF", "WELLNOW"):
            if _not_before(place, i) and not place.tagged.is_at(i, "WELLNOW"):
                stayed = True
            else:
                went = True
    return went, stayed


def _not_before(place: Place, i: int) -> bool:
    """Whether a denial stands up to three words before word ``i``, in the same clause."""
    for k in range(i - 1, max(i - 4, -1), -1):
        if place.break_at(k + 1) > NO_BREAK:
            return False
        if place.tagged.is_at(k, "NEG"):
            return True
    return False


def passing(place: Place, passes: tuple[str, ...]) -> bool:
    """Whether an emergency is one for today: gone with rest (E19), on exertion alone (E23), days ago and gone (E29)."""
    if not passes or place.in_("CLAIM", place.later()):
        return False
    around = (place.sentence[0], place.later(1)[1])
    went, stayed = _relieved(place)
    effort = place.in_("EFFORT", (place.sentence[0], place.later(1)[1]))
    rest = any(place.in_(name, around) for name in ("ATREST", "LITTLE"))
    now = any(_counts_as_now(place, i) for i in range(place.sentence[0], place.later()[1]))
    worse = place.in_("WORSE", around)
    well_at_rest = place.tagged.has("RESTFINE", *around)
    here = place.in_("NOWMARK", place.clause) and not went
    if "past" in passes and _days_ago(place, went) and not stayed and not now and not here and not (worse and not went):
        return True
    if "exertion" in passes and effort and not rest and not stayed and (well_at_rest or place.in_("GETS", place.sentence)):
        return True
    if stayed or now:
        return False
    if "effort" in passes and effort and not worse and (not rest or well_at_rest) and (went or place.in_("WHENEVER", place.sentence)):
        return True
    if "exertion" in passes and (well_at_rest or (effort and not rest)):
        return True
    earlier = "past" in passes and went and place.in_("EARLIER", place.sentence) and not rest
    return earlier or ("past" in passes and place.in_("SELDOM", place.sentence) and not worse and not rest)


def _counts_as_now(place: Place, i: int) -> bool:
    """A mark of the present; "today" and "this morning" date what has passed, "still" counts."""
    if place.word(i) == "now" and any(place.tagged.is_at(k, "RELIEF", "WELLNOW") and not _not_before(place, k) for k in range(i - 3, i)):
        return False
    return place.tagged.is_at(i, "STILL") and not place.tagged.is_at(i, "EARLIER") and place.word(i - 1) not in ("none", "nothing", "and", "fine", "until")


def _days_ago(place: Place, went: bool) -> bool:
    start, end = place.sentence
    for i in range(start, end):
        if place.tagged.is_at(i, "PASTDAY") and not any(place.tagged.is_at(k, "SINCE") for k in (i - 1, i - 2) if k >= start):
            told_as_past = place.in_("PASTVERB", (start, end)) and not place.in_("PRESENT", (start, end))
            return went or told_as_past
    return went and place.in_("DAYSBACK", (start, end))
