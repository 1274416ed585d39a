"""What a person says after an emergency or a crisis reply: that help is coming, that they are safe, that it passed, or neither.

Only clear words end an emergency (E9: a false alarm is fine, a missed one is not). Doubt, and every other subject, does not.
"""
from __future__ import annotations

import re

#: ``gone``: it was there and has passed, or is put down to something harmless: a doctor today (E29), never "all is well" (N8).
#: ``danger``: not safe, or alone with it. ``back``: it returned or grew worse after all seemed settled.
SAFE, HELP, GONE, DANGER, BACK, STILL = "safe", "help", "gone", "danger", "back", "still"

_NOT = r"(?<!not )(?<!isn't )(?<!isnt )(?<!don't )(?<!dont )(?<!no )(?<!never )(?<!feel )(?<!haven't )(?<!havent )"


def _rule(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


_HELP = _rule(
    r"\b(?:ambulance|ambos?|paramedics?|000|999|911|111|112|triple (?:zero|0)|emergency services)\b.{0,40}\b(?:coming|on (?:its|it's|the|their) way|"
    r"is here|are here|called|arrived|booked|sent|en route|outside)\b",
    rf"\b(?:i|i've|we|we've|wife|husband|she|he|they|someone|somebody|mum|dad|son|daughter|neighbou?r)\b.{{0,20}}{_NOT}\b(?:called|rung|rang|phoned|"
    r"calling|ringing|phoning|dialled|dialed|on the phone (?:to|with))\b",
    r"\b(?:going|on (?:my|our) way|driving me|taking me|heading|off|gone)\b.{0,15}\b(?:to )?(?:hospital|a ?& ?e|a and e|ed|er|emergency)\b",
    r"\b(?:at|in) (?:the )?(?:hospital|a ?& ?e|emergency department|er|ed)\b(?! tomorrow)",
    r"\b(?:i am |i'm |we are |we're )?getting help\b|\bhelp is (?:coming|here|on the way)\b|^\s*calling (?:now|them)\b",
    r"\b(?:talking|spoke|speaking|talked|on the phone) (?:to|with) (?:lifeline|samaritans|the (?:crisis )?line|someone|somebody|my \w+|a \w+)\b",
)
_YES = re.compile(r"^\s*(?:yes|yeah|yep|yup|ye|y|i am|we are|i have|done|did)\b[\s,.!]*(?:i am|i have|we are|we have|thanks?|thank you|they are)?[\s.!]*$", re.IGNORECASE)
_SAFE = _rule(
    r"\b(?:false alarm|(?:by|my|a|was a|just a) mistake|mistake$|oops|whoops|mistyped|typo|auto ?correct|wrong (?:button|word|chat|window)|misunderst\w+|"
    r"misread|ignore (?:that|me|it)|never ?mind that|just (?:kidding|joking)|only joking|was joking|didn'?t mean (?:it|that|now)|"
    r"not (?:an )?emergency|no emergency|(?:don'?t|do not) need (?:an? |the )?(?:ambulance|help|hospital)|not happening|(?:not|isn'?t) (?:right )?now|"
    r"it was (?:years|months|ages|a while|long)|(?:years|months) ago|just (?:asking|a question|wondering|testing)|only (?:asking|a question|a test)|"
    r"hypothetical\w*|in general|testing|was a test|was (?:talking|asking) about|nobody is ill|no symptoms)\b",
    rf"{_NOT}\b(?:i am|i'm|im|we are|we're|he is|he's|she is|she's|they are|they're|all|feel(?:ing)?|am)\b (?:perfectly |quite |totally |completely |really |"
    r"all |ok and |honestly |now |doing )?(?:safe|fine|ok|okay|alright|all right|well|good)\b",
    r"\b(?:no|nope|nah),? (?:chest )?(?:pain|symptoms|i'?m fine|i am fine|all good)\b|\ball good\b|^\s*(?:i'?m |i am )?(?:safe|fine|ok|okay)[.!]?\s*$",
    r"\b(?:have|having|got|feel) no (?:pain|symptoms)\b|\bi(?: do not|'m not| am not| don'?t) (?:have|having|in) (?:any )?(?:pain|symptoms|danger)\b",
)
#: "I'm not going to hurt myself": a denial, which ends a crisis and nothing else.
_DENIES = _rule(
    r"\b(?:not|never|wouldn'?t|won'?t|would not|will not|don'?t want to|didn'?t)\b.{0,25}\b(?:hurt|harm|kill|hurting|harming|killing) (?:myself|me)\b",
    r"\bnot (?:suicidal|gonna do anything|going to do anything|like that|that bad)\b|\b(?:don'?t|didn'?t|do not) mean (?:it|that|i'?d|i would)\b",
    r"\b(?:wouldn'?t|won'?t|would never|will never) (?:do|try) (?:it|that|anything)\b|\bnot what i meant\b",
)
_PASSED = _rule(
    r"\b(?:it|it'?s|its|that|that'?s|pain|tightness|they|feeling)\b.{0,12}\b(?:gone|stopped|passed|went away|disappeared|settled|over now|better now)\b",
    r"^\s*(?:all )?gone(?: now)?\b|\b(?:only|just|probably|think|was|bit of)\b.{0,12}\b(?:heartburn|indigestion|wind|reflux|nerves|anxiety|panic|a muscle|stress)\b",
)
#: What takes "I'm fine", or "it's gone", back.
_BUT = _rule(r"\b(?:but|though|except|apart from|only|still)\b.{0,40}\b(?:pain|hurts?|tight|heavy|breath\w*|dizzy|sweat\w*|faint)\b",
             r"\b(?:hasn'?t|not|isn'?t|won'?t)\b.{0,8}\b(?:gone|stopped|passed|settled)\b", r"\b(?:came|come|coming|it'?s|is) back\b")  # fmt: skip
_DANGER = _rule(r"\bnot safe\b|\bun ?safe\b|\b(?:don'?t|do not) feel (?:very |so |all that )?safe\b|^\s*(?:no|nope|not really|i'?m not)[.!]?\s*$",
                r"\b(?:no ?one|nobody|no body)\b|\b(?:all )?(?:alone|on my own|by myself)\b")  # fmt: skip
_BACK = _rule(
    r"\b(?:it'?s|its|it is|it has|it|pain|tightness|that|there it is|getting|feels?|he'?s|she'?s)\b.{0,20}\b(?:back|again|worse|returned|worsening|"
    r"still (?:there|here|tight|sore|hurts?))\b",
    r"^\s*(?:much |a lot |getting |even )?worse\b|^\s*(?:back )?again\b",
    r"\b(?:ambulance|they|help|nobody|no one)\b.{0,20}\b(?:hasn'?t|haven'?t|not|isn'?t|aren'?t|never|has|taking)\b.{0,15}\b(?:come|here|arrived|coming|ages|"
    r"long|forever|showed)\b",
)
_OTHER_SUBJECT = re.compile(r"\b(?:scores?|scan\w*|letters?|results?|statins?|visits?|appointments?|numbers?|questions?|tests?|tablets?)\b", re.IGNORECASE)
_FEW_WORDS = 12


def follow_up(text: str, after: str = "emergency") -> str:
    """What ``text`` says after a reply to an ``emergency`` or a ``crisis``: one of the words above but ``back``."""
    plain = text.replace("’", "'")
    if after == "crisis" and denies_crisis(plain):
        return SAFE
    if after == "crisis" and _DANGER.search(plain) and not _HELP.search(plain):
        return DANGER
    if _HELP.search(plain) or _YES.match(plain):
        return HELP
    if _BUT.search(plain):
        return STILL
    if after == "emergency" and _PASSED.search(plain):
        return GONE
    return SAFE if _SAFE.search(plain) else STILL


def denies_crisis(text: str) -> bool:
    """ "I'm not suicidal", "I wouldn't do that"."""
    return bool(_DENIES.search(text.replace("’", "'")))


def comes_back(text: str) -> bool:
    """Whether a short message says that what was settled has returned or grown worse, or that help has not come."""
    plain = text.replace("’", "'")
    return len(plain.split()) <= _FEW_WORDS and bool(_BACK.search(plain)) and not _OTHER_SUBJECT.search(plain)
