"""The warning signs as data: what raises an alarm, what cancels it, and what makes it one for today and not for now."""
from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_CHEST = r"(?:chest|ribs|breastbone|sternum|heart)"
_FELT = (
    r"(?:pain\w*|hurt\w*|ach\w+|tight\w*|pressure|pressing|squeez\w+|heav\w+|crush\w+|burn\w*|discomfort|stabb\w+|"
    r"sore|constrict\w*|clamp\w*|grip\w+|sharp|cramp\w*|vice|vise|band|elephant|weight|ton of bricks|killing)"
)
_NEAR = r"(?: [\w',-]+){0,5}? "


def _rule(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{p})" for p in patterns))


@dataclass(frozen=True)
class Alarm:
    """``level`` as in warning_signs.LEVELS; ``may_pass``: effort-and-rest or past days turn it into one for today."""

    kind: str
    level: str
    pattern: re.Pattern[str]
    may_pass: bool = False


@dataclass(frozen=True)
class Cancel:
    """Sets an alarm aside when its pattern is found in ``where``: before, after, sentence, or the whole is a question."""

    name: str
    where: str
    pattern: re.Pattern[str]
    kinds: tuple[str, ...] = ()
    #: Words after the sign that undo the cancelling: "never had chest pain until today".
    negated_by_after: re.Pattern[str] | None = None

    def applies_to(self, kind: str) -> bool:
        return not self.kinds or kind in self.kinds

    def holds(self, before: str, after: str, sentence: str, question: bool) -> bool:
        if self.negated_by_after and self.negated_by_after.search(after):
            return False
        if self.where == "question":
            return question and bool(self.pattern.search(sentence))
        return bool(self.pattern.search({"before": before, "after": after, "sentence": sentence}[self.where]))


ALARMS: Iterable[Alarm] = (
    Alarm("crisis", "crisis", _rule(
        r"\b(?:kill|hang|shoot|drown|harm|hurt|cut(?:ting)?|end) (?:myself|my ?self|himself|herself)\b",
        r"\b(?:end|ending|take|taking|took) (?:it all|my (?:own )?life|things|everything)\b",
        r"\bsuicid\w*", r"\b(?:don'?t|do not|didn't|no longer|not) (?:want|wanna|wish) to (?:be (?:alive|here|around)|live|wake up|go on|exist)\b",
        r"\bbetter off (?:dead|without me)\b", r"\b(?:no|any|see a) (?:reason|point)(?: in)? (?:to (?:go on|live|be here)|(?:in )?(?:living|going on|being here))\b",
        r"\bwant (?:it|everything|this) (?:all )?to (?:be over|end|stop)\b", r"\bwant to die\b", r"\bwish i (?:was|were) dead\b",
        r"\b(?:overdos\w+|taken? (?:all|the whole|too many|a whole|every)(?: \w+){0,3} (?:pills?|tablets?|bottle|packet|pack|box|statins?|meds))\b",
        r"\bcan'?t go on\b(?! (?:holiday|like this with))", r"\bnot worth living\b",
    )),
    Alarm("chest", "emergency", _rule(
        rf"\b{_CHEST}(?:'s| is| feels?| has| keeps?|s)?{_NEAR}?{_FELT}\b", rf"\b{_FELT}{_NEAR}(?:my|his|her|the|their|in|across|round|around|on)(?: \w+)? {_CHEST}\b",
        rf"\b{_FELT} (?:in |on |across |round |around )?{_CHEST}\b", rf"\b{_CHEST} {_FELT}\b", r"\bheart attack (?:right )?now\b", r"\bangina\b(?: \w+){0,3} (?:now|won't|not going|worse|at rest)\b",
    ), may_pass=True),
    Alarm("spread", "emergency", _rule(
        r"\b(?:left |both |right )?(?:arms?|jaw|neck|shoulder)(?: \w+){0,3} (?:numb|tingl\w+|heavy|ach\w+|pain\w*|hurt\w*|dead|useless)\b(?: [\w,']+){0,8} (?:sweat\w*|sick|breath\w*|clammy|chest|dizzy|faint)",
        r"\bpain(?: \w+){0,4} (?:down|up|into|to|in|spreading|going)(?: \w+){0,3} (?:left arm|arm|jaw|both arms|neck)\b", r"\b(?:jaw|left arm)(?: \w+){0,2} (?:ache\w*|aching|pain|hurts)\b",
    ), may_pass=True),
    Alarm("breath", "emergency", _rule(
        r"\b(?:can'?t|cannot|cant|struggling to|hard to|unable to|fighting to|trouble|difficulty|battling to) (?:breath\w*|catch (?:my|his|her) breath|get (?:my |any |enough )?(?:breath|air))",
        r"\b(?:short|shortness|out) of breath\b", r"\bbreathless\w*", r"\bgasping\b", r"\bstruggling for (?:air|breath)\b",
    ), may_pass=True),
    Alarm("collapse", "emergency", _rule(
        r"\b(?:collapsed|passed out|blacked out|fainted|unconscious|unresponsive|keeled over|not (?:breathing|responding|waking)|won'?t wake)\b",
        r"\b(?:about to|going to|gonna|feel like i(?:'ll| will| might|'m going to)?) (?:pass out|faint|black out|collapse)\b",
        r"\b(?:cold sweats?|clammy|(?:gone|went|going|looks?|turned|turning) (?:grey|gray|blue|ashen)|lips? (?:\w+ ){0,3}(?:blue|purple|grey))\b",
        r"\b(?:drenched|pouring|dripping|soaked)(?: \w+){0,3} sweat\b",
    )),
    Alarm("stroke", "emergency", _rule(
        r"\b(?:face|mouth|smile)(?: \w+){0,4} (?:droop\w*|dropp\w+|lopsided|crooked|numb)\b", r"\b(?:slurr\w+|can'?t (?:speak|talk|get (?:my |his |her )?words out)|words (?:\w+ ){0,3}(?:jumbled|wrong|slurred))\b",
        r"\b(?:sudden\w*|lost)(?: \w+){0,3} (?:vision|sight)\b", r"\b(?:arm|leg|side)(?: \w+){0,4} (?:weak|won'?t (?:move|lift|work)|gone dead|paralys\w+)\b", r"\bworst headache\b",
    )),
    Alarm("swelling", "emergency", _rule(r"\b(?:tongue|lips?|throat|face)(?: \w+){0,4} (?:swell\w*|swollen|closing)\b", r"\bswollen (?:tongue|lips?|throat|face)\b")),
    Alarm("palpitations", "today", _rule(r"\bheart(?: \w+){0,4} (?:racing|pounding|fluttering|skipping|thumping|hammering|out of rhythm)\b", r"\bpalpitations\b")),
    Alarm("statin_red_flag", "today", _rule(
        r"\b(?:wee|pee|urine)(?: \w+){0,3} (?:dark|brown|cola|coke|tea)\b",
        r"\b(?:dark|brown|cola|coke|tea)[ -]?(?:coloured|colored|colour)?(?: \w+)? (?:urine|wee|pee)\b", r"\burine(?: \w+){0,3} (?:dark|brown)\b",
        r"\b(?:skin|eyes?)(?: \w+){0,4} yellow\b", r"\byellow (?:skin|eyes?)\b", r"\bmuscles?(?: \w+){0,5} (?:weak|can'?t (?:climb|lift|stand))\b",
    )),
    Alarm("ankles", "today", _rule(r"\b(?:ankles?|feet|legs)(?: \w+){0,4} (?:swollen|swell\w*|puffed|puffy)\b", r"\bswollen (?:ankles?|feet|legs)\b")),
)  # fmt: skip

CANCELS: Iterable[Cancel] = (
    Cancel("denied", "before", re.compile(
        r"(?:\bno|\bwithout(?: any)?|\bnever(?: had| get| felt| have| any)?|\b(?:don'?t|do not|haven'?t|didn'?t|doesn'?t|hasn'?t|not)(?: ever)? (?:have|had|get|got|feel|felt|having|any|getting|feeling)|\bzero|\bnor|\bfree of|\bnot)"
        r"(?: any| a| real| actual| other| much| single)?(?:(?: \w+){0,2} or| symptoms? (?:of|like))? ?$"),
        negated_by_after=re.compile(r"^[^.]*\b(?:until|till|before (?:today|now|this)|like this)\b")),
    Cancel("asked", "question", re.compile(r"^\W*(?:so |and |but |ok |hi |hello )*(?:is|are|does|do|can|could|would|what|which|when|how|should i (?:worry|watch|look)|why|will|might)\b(?!.*\b(?:right now|i'm having|i have|i've got|my chest (?:is|hurts)|he's|she's|having)\b)"), ("chest", "spread", "breath", "collapse", "stroke", "palpitations", "swelling", "ankles", "statin_red_flag")),
    Cancel("hypothetical", "before", re.compile(r"\b(?:if i(?: ever)?|if it|what if|in case|scared (?:i'll|of|that)|afraid (?:i'll|of)|worried (?:i'll|about|that i'll)|one day|might|fear of|terrified (?:i'll|of)|dread(?:ing)?|watch (?:out )?for|look out for|symptoms (?:like|such as)|signs (?:like|such as)|when to worry)\b[^,]*$")),
    Cancel("family", "before", re.compile(r"\b(?:dad|father|mum|mom|mother|brother|sister|uncle|aunt|grand\w+|family)\b(?: \w+){0,4} (?:died|had|dropped|collapsed|passed|got|complained|was|used to)\b[^.]*$")),
    Cancel("scan", "sentence", re.compile(r"\bchest (?:ct|x-?ray|scan|film|clinic|physician|infection)\b(?!.*\b(?:pain|hurts?|tight)\b)")),
    Cancel("past", "sentence", re.compile(r"\b(?:years? ago|last year|in (?:19|20)\d\d|back in|used to|as a (?:kid|child)|when i was|in my (?:20|30|40)s)\b")),
    Cancel("figure", "sentence", re.compile(r"\bheart (?:sank|broke|skipped a beat|goes out|stopped when)|\b(?:nearly|almost) (?:had a heart attack|fainted|died|passed out|fell)\b|\bblood pressure\b(?!.*chest)|\bpressure (?:is|was|at|of) \d|\bheart pounding (?:when|reading|at)|weight off my chest|\bget (?:it|this|that|something) off my chest")),
)  # fmt: skip

#: E19, E29: goes away with rest, or was days ago and has gone.
TODAY_MARKS = (
    re.compile(r"\b(?:goes|went|go|gone|eases?|eased|settles?|settled|stops?|passes|passed|disappears|better|fine|ok)\b(?: \w+){0,5} (?:when i (?:stop|rest|sit)|with rest|after (?:a )?(?:rest|few|resting|sitting)|once i (?:stop|rest|sit)|if i (?:stop|rest|sit|slow))"),
    re.compile(r"\b(?:last (?:week|month|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)|yesterday|(?:few|couple(?: of)?|two|three|\d+) (?:days|weeks) ago|the other (?:day|night))\b(?!.*\b(?:now|still|again|since|ever since|back|today)\b)"),
    re.compile(r"\b(?:only|just|every time) (?:when|if|on|i)\b(?: [\w']+){0,6} (?:stairs|hill|hills|uphill|walk|exercis\w*|climb\w*|run\w*|rush\w*|effort|exert\w*|slope|treadmill|mow\w*|bike)"),
)  # fmt: skip
