"""Asked about, read about, imagined, feared: a sign that nobody is said to have now (rasa-notes, Negation)."""
from __future__ import annotations

from calcium.signs.place import Place

_FILLERS = frozenset("so and but ok okay hi hello also oh well just quick question please doctor doc sir curious hey thanks then right".split())
_GENERAL_IT = frozenset("normal common possible ok okay safe true dangerous usual unusual likely a bad serious worth important".split())
_ASKABLE = frozenset("i you we they he she it there people anyone others someone any".split())
#: "Can only get three words out": no question, but somebody who leaves out "I".
_LEFT_OUT_I = frozenset("only barely hardly scarcely".split())
_STATES = frozenset("being having getting feeling".split())
_WHEN_ASKS = frozenset("should do does is will would can could to are".split())
#: What ends a question of its own before "and": "what does 430 mean and chest pain".
_QUESTION_ENDS = frozenset("mean means do help work matter book read it that this score number".split())
_NEW_SUBJECTS = frozenset("i my he she we they".split())
_WILL = frozenset("ill hell shell itll".split())
_IF_IT_HELPS = frozenset(("helps", "matters"))
_NEW_CLAUSE = frozenset("but and ive im my i because".split())
_BECAUSE = frozenset("because cos as since now".split())


def asked(place: Place) -> bool:
    """A question about symptoms in general: "is jaw pain a sign of", "what does angina feel like", "can statins cause"."""
    start = place.sentence[0]
    if place.marked and place.tagged.is_at(place.clause[0], "ASKS"):
        start = place.clause[0]
    first = next((i for i in range(start, min(start + 7, place.start + 1)) if place.word(i) not in _FILLERS), start)
    learns = place.first_of("LEARN", start, place.end)
    if learns is not None and (_if_ever(place) or not (place.personal or _ended_before(place, learns))):
        return True
    if first >= place.end or not _opens_question(place, first) or _ended_before(place, first):
        return False
    if _about_now(place, first):
        return False
    asks_self = any(place.word(i) == "i" and place.word(i - 1) in ("do", "am", "did", "have") for i in range(first, place.start))
    return not place.personal and not asks_self


def _opens_question(place: Place, first: int) -> bool:
    """Whether the word opens a question about people or things in general; "could be", "when I woke", "is this" do not."""
    tagged, word, after = place.tagged, place.word(first), place.word(first + 1)
    if tagged.is_at(first, "ASKSMARKED") and place.marked:
        return word == "any" or after in _ASKABLE or word in ("might", "may")
    if not tagged.is_at(first, "ASKS", "WHYASK") or after == "be" or after in _LEFT_OUT_I or (after.endswith("ing") and after not in _STATES):
        return False
    if word == "when":
        return after in _WHEN_ASKS
    if after == "it":
        return place.word(first + 2) in _GENERAL_IT and (place.word(first + 3) != "that" or place.word(first + 2) in ("true", "possible", "likely"))
    return after not in ("this", "that") and not (word == "what" and after == "a")


def _ended_before(place: Place, first: int) -> bool:
    """Whether the question is over before the sign: "can you help, chest pain", "what does 430 mean and chest pain"."""
    if place.broken(first + 1, place.start + 1):
        return True
    ands = [i for i in range(first, place.start) if place.word(i) == "and"]
    return any(place.word(i - 1) in _QUESTION_ENDS or place.word(i - 1).isdigit() for i in ands)


def _about_now(place: Place, first: int) -> bool:
    """"Should I go in", "what's wrong with me", "why do I": the asker has it."""
    should = [i for i in range(first, place.sentence[1]) if place.word(i) in ("should", "can", "shall") and place.word(i + 1) == "i"]
    acts = any(place.tagged.has("ACTNOW", i + 2, i + 6) for i in should)
    if acts and not place.in_("IFWORD", place.sentence) and place.word(first) != "when":
        return True
    why = place.tagged.is_at(first, "WHYASK") and not _NEW_SUBJECTS.isdisjoint(place.words(first, place.end))
    return why or place.in_("WRONGWITH", place.sentence)


def _if_ever(place: Place) -> bool:
    """"How would I know if I was having": no one who has it now is meant."""
    near = range(max(0, place.start - 4), place.start)
    opens = [k for k in near if place.word(k) in ("if", "when") and place.word(k - 1) != "as"]
    return any(place.word(k + 1) not in ("this", "my", "its") for k in opens)


def read_about(place: Place) -> bool:
    """"I read about dark urine", "symptoms like chest pain", "statins can cause muscle pain", "to rule out angina"."""
    before = (max(place.sentence[0], place.start - 6), place.start)
    if place.in_("INSTRUCT", before) or place.word(place.end) in ("vs", "versus", "meaning", "definition", "explained"):
        return True
    if place.personal:
        return False
    searched = place.marked and place.word(place.end) in ("related", "symptom", "symptoms", "heart")
    return searched or _generic(place, *before) or _reads_of(place)


def _generic(place: Place, start: int, end: int) -> bool:
    """Whether the sign is the object of a general word: "causes chest pain"; not "what does it mean and"."""
    if not place.in_("GENERIC", (start, end)):
        return False
    return any(place.tagged.is_at(i, "GENERIC") and place.word(i + 1) not in ("and", "but", "so") for i in range(start, end))


def _reads_of(place: Place) -> bool:
    """Whether what was read or heard is the sign: "the leaflet says"; not "I read the leaflet and"."""
    if not place.in_("READS", (place.sentence[0], place.start)):
        return False
    reads = [i for i in range(place.sentence[0], place.start) if place.tagged.is_at(i, "READS")]
    between = place.words(reads[-1] + 1, place.start)
    for word in between:
        if word in ("about", "that", "of", "how", "says", "said", "on", "where", "can", "could", "is"):
            return True
        if word in ("and", "but", "so", "because", "since"):
            return False
    return not (place.break_at(place.start) and len(between) > 3)


def supposed(place: Place) -> bool:
    """"If I get chest pain", "suppose I pass out"; never "not sure if it's", "if I walk I get", "if it helps, chest pain"."""
    if place.kind == "help" and (if_at := place.first_of("IFWORD", *place.sentence)) is not None:
        return _IF_IT_HELPS.isdisjoint(place.words(if_at, if_at + 4))
    if place.tagged.present.isdisjoint(("IMAGINE", "IFWORD")):
        return False
    return any(_imagined(place, i) or _in_if(place, i) for i in range(max(place.sentence[0], place.start - 9), place.end))


def _imagined(place: Place, i: int) -> bool:
    if not place.tagged.is_at(i, "IMAGINE") or place.broken(i + 1, place.start + 1):
        return False
    return {"it", "things", "but"}.isdisjoint(place.words(i + 1, place.start))


def _in_if(place: Place, i: int) -> bool:
    """Whether the sign is inside the if-clause that opens at ``i``."""
    tagged = place.tagged
    if not tagged.is_at(i, "IFWORD") or place.word(i - 1) == "as" or tagged.is_at(i - 1, "KNOWIF"):
        return False
    verb = next((k for k in range(i + 1, place.end) if tagged.is_at(k, "IFVERB") or k >= place.start), place.start)
    is_verb = tagged.is_at(verb, "IFVERB")
    others = any(place.word(k) in _NEW_SUBJECTS and place.word(k - 1) != "or" for k in range(verb + 1, place.start))
    if verb - i > 5 or others or place.broken(verb + 1, place.start) or place.broken(i + 1, min(verb, place.start) + 1):
        return False
    return place.word(i + 1) not in ("im", "its", "this", "these", "hes", "shes") or is_verb


def what_if(place: Place) -> bool:
    """"What if I have a heart attack tonight": never "what if this is"."""
    before = range(max(place.sentence[0], place.start - 4), place.start + 1)
    asked_at = next((i for i in before if place.word(i) == "what" and place.word(i + 1) == "if"), None)
    return asked_at is not None and place.word(asked_at + 2) in ("i", "he", "she", "we", "you", "someone", "my")


def feared(place: Place) -> bool:
    """"Afraid I'll get chest pain", "worried about a stroke"; never "worried, my chest hurts", "scared I'm having"."""
    fears = range(max(place.sentence[0], place.start - 10), place.start) if "FEAR" in place.tagged.present else ()
    for i in fears:
        linked = place.first_of("FEARLINK", i + 1, place.end) if place.tagged.is_at(i, "FEAR") else None
        if linked is not None:
            own = not {"my", "this", "these", "the", "im", "hes", "shes", "ive"}.isdisjoint(place.words(linked, place.start + 1))
            turned = not ({"but"} | _BECAUSE).isdisjoint(place.words(i + 1, place.start))
            ahead = place.word(linked) in _WILL and place.word(linked + 1) != "be"
            ahead = ahead or place.word(place.start - 1) in ("will", "might", "may", "could", "would")
            return (ahead or not own) and not turned and not place.broken(i + 1, place.start + 1)
    # "I don't want to end up having a stroke": a wish about the future, not a sign.
    wish = next((i for i in range(max(place.sentence[0], place.start - 9), place.start - 1) if place.words(i, i + 2) == ["dont", "want"]), None)
    return wish is not None and _NEW_CLAUSE.isdisjoint(place.words(wish, place.start))


def crisis_feared(place: Place) -> bool:
    """"Scared to sleep in case I don't wake up": fear of dying, which is the wish to live; never "scared I'll kill myself"."""
    words = place.words(place.start, place.end)
    if {"wake", "waking", "die", "dead", "dying"}.isdisjoint(words):
        return False
    fear = place.first_of("FEAR", max(place.clause[0], place.start - 10), place.start)
    if fear is None:
        return False
    return not ({"want", "kill", "myself", "but"} | _BECAUSE).intersection(place.words(fear, place.end))


def generally(place: Place) -> bool:
    """"Statin sore legs. Is that a thing?": a few words that are nobody's, and a question about people in general."""
    start, end = place.sentence
    return "GENERALASK" in place.tagged.present and end - start < 6 and place.in_("GENERALASK", place.later()) and not place.personal and not place.in_("PERSONAL", (start, end))
