"""Whether the person of the score takes a statin: True taking one now; False never, stopped, or not started; else None."""
from __future__ import annotations

import re

from spacy.tokens import Doc

from calcium.reading_rules import STATIN_WORDS
from calcium.whose import subject_before

_STATINS = set(STATIN_WORDS)

# Each rule is read against one sentence in which the statin in question is written STATIN (any other: statin).
# The first that fits decides; None says that the sentence only asks about statins.
_RULES: tuple[tuple[bool | None, str], ...] = (
    (True, r"\b(?:should|can|could|may|do|must|if|before|want to|thinking of|tempted to|like to|about to) (?:i |to )?(?:\w+ ){0,2}"
           r"(?:stop|stopping|quit|come off|halve|halving|skip|double|drop|ditch|cut down|reduce|lower|increase|stay on|keep taking|switch)\b(?: \w+){0,4} STATIN"),
    (None, r"\b(?:should|shall|do|would|could|must|can|if|whether|need|worth) (?:i|we|you|to|he|she|it|doing)\b(?: \w+){0,4} "
           r"(?:take|start|starting|taking|need|be on|be taking|go on|get on|try|begin|want)\b(?: \w+){0,4} STATIN"),
    (None, r"\b(?:are|do|does|is|will|would|can|could|what|how|why|which) (?:\w+ )?STATIN"),
    (False, r"STATIN(?:[- ](?:naive|free))"),
    (False, r"\b(?:refus\w+|declin\w+|avoid\w*|resist\w*|turned down|said no to|won't|wont)\b(?: [\w']+){0,4} STATIN"),
    (False, r"\b(?:never|not (?!sure|only|just|because|convinced|keen|happy|thrilled|fond)|no|without|isn't|aren't|wasn't|don't (?!want|like|know|think|get|understand|see)|dont (?!want|like|know|think|get|understand|see)|"
            r"didn't|didnt|haven't|havent|hasn't|hasnt|ain't|aint|yet to|still to|zero)\b ?(?:[\w'-]+ ){0,5}STATIN"),
    (False, r"\b(?:stopped|quit|ditched|dropped|binned|discontinued|gave up|gone off|go off|went off|came off|come off|coming off|got off|taken off|took me off|"
            r"now off|been off|off)\b(?: [\w'-]+){0,4} STATIN"),
    (False, r"\bused to (?:take|be on|have)(?: [\w'-]+){0,4} STATIN"),
    (False, r"\b(?:was|were) (?:on|taking|given|put on)(?: [\w'-]+){0,3} STATIN(?: [\w'-]+){0,8} (?:until|till|but (?:i )?(?:stop|quit|came|gave)\w*|before|then stopped|stopped)"),
    (False, r"STATIN(?: [\w,'-]+){0,8} (?:stopped|quit|gave (?:it|them|up)|came off|unopened|unfilled|still in the (?:box|drawer|packet)|not (?:yet )?(?:started|taken|filled|begun)|haven't (?:started|taken|filled|opened|touched)|havent (?:started|taken|filled|opened|touched)|didn't agree|didnt agree)"),
    (False, r"\b(?:offer\w*|recommend\w*|suggest\w*|propos\w*|advis\w*|consider\w*|push\w*|debating|thinking (?:about|of)|contemplating|wrote me|script|prescription|bring up|brought up|talking about|mention\w*|start\w*(?: \w+){0,3} (?:next|tomorrow|monday|soon))\b(?: [\w'-]+){0,6} STATIN"),
    (False, r"\b(?:wants?|wanted|says?|said|told|tells|thinks?|asked|keeps|insist\w*|urg\w+|like) (?:that )?(?:me|i|him|her|we|us|saying|on)? ?(?:\w+ ){0,2}(?:to|should|need\w*|must|taking|going)(?: [\w'-]+){0,4} STATIN"),
    (False, r"\b(?:wants?|want) (?:me|him|her|us) on(?: [\w'-]+){0,3} STATIN"),
    (False, r"STATIN(?: [\w,'-]+){0,3} (?:starting|start|to start|from) (?:next|tomorrow|on monday|monday|soon)"),
    (True, r"\b(?:on|taking|take|takes|took|using|use|started|starting|since|put|with|already|while|despite|upped|doubled|increased|popping|after|into|same|been|my|swapped|switched|moved|changed|his|her|their|prescribed|have|having|given|gave|of|daily|plus|and|to|the|for)\b(?: [\w'%#-]+){0,4} STATIN"),
    (True, r"^\W*(?:yes\W+|yep\W+|yeah\W+)?(?:[\w'-]+ ){0,2}STATIN\b"),
    (True, r"STATIN (?:#num|#range|for|since|every|daily|nightly|at night|mg)"),
)  # fmt: skip
_COMPILED = tuple((status, re.compile(pattern)) for status, pattern in _RULES)


def _sentence(doc: Doc, at: int) -> str:
    start, end = at, at + 1
    while start > 0 and doc[start - 1].norm_ not in (".", "!", "?", ";"):
        start -= 1
    while end < len(doc) and doc[end].norm_ not in (".", "!", "?", ";"):
        end += 1
    words = []
    for token in doc[start:end]:
        if token.norm_ in _STATINS:
            words.append("STATIN" if token.i == at else "statin")
        elif token.norm_ not in (",", "(", ")", "-", '"'):
            words.append(token.norm_)
    return " ".join(words)


def _status_at(doc: Doc, at: int) -> bool | None:
    sentence = _sentence(doc, at)
    return next((status for status, rule in _COMPILED if rule.search(sentence)), None)


def statin_status(doc: Doc, about_whom: str | None = None) -> bool | None:
    """Reads ``doc`` (from read_tokens); a statin that belongs to another than ``about_whom`` does not count."""
    statuses = []
    for token in doc:
        if token.norm_ in _STATINS:
            other = subject_before(doc, token.i) == "someone_else"
            if other == (about_whom == "someone_else") or about_whom is None and not other:
                statuses.append(_status_at(doc, token.i))
    told = [status for status in statuses if status is not None]
    return told[-1] if told else None
