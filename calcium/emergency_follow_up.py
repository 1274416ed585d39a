"""What a person says after an emergency reply: that help is coming, that they are safe or were mistaken, or neither.

Only clear words end the emergency (E9: a false alarm is fine, a missed one is not). Doubt, and every other subject, does not.
"""
from __future__ import annotations

import re

SAFE, HELP, STILL = "safe", "help", "still"

_NOT = r"(?<!not )(?<!isn't )(?<!isnt )(?<!don't )(?<!dont )(?<!no )(?<!never )"
_HELP = re.compile(
    r"\b(?:ambulance|paramedics?|000|999|911|111|112|triple (?:zero|0)|emergency services)\b.{0,40}\b(?:coming|on (?:its|it's|the|their) way|here|"
    r"called|arrived|booked|sent|en route|outside)\b"
    r"|\b(?:i|i've|we|we've|wife|husband|she|he|they|someone|somebody|mum|dad|son|daughter|neighbou?r)\b.{0,20}"
    rf"{_NOT}\b(?:called|rung|rang|phoned|calling|ringing|phoning|dialled|dialed|on the phone (?:to|with))\b"
    r"|\b(?:going|on (?:my|our) way|driving me|taking me|heading|off|gone)\b.{0,15}\b(?:to )?(?:hospital|a ?& ?e|a and e|ed|er|emergency)\b"
    r"|\b(?:at|in) (?:the )?(?:hospital|a ?& ?e|emergency department|er|ed)\b(?! tomorrow)"
    r"|\b(?:yes,? )?(?:i am |i'm |we are |we're )?getting help\b|\bhelp is (?:coming|here|on the way)\b|^\s*calling (?:now|them)\b"
    r"|\b(?:talking|spoke|speaking|talked) (?:to|with) (?:lifeline|samaritans|the line|someone|my \w+)\b",
    re.IGNORECASE,
)
_SAFE = re.compile(
    r"\b(?:false alarm|by mistake|my mistake|a mistake|mistyped|misunderstood|misread|wrong word|just (?:kidding|joking)|only joking|was joking|"
    r"didn't mean (?:it|that|now)|didnt mean (?:it|that|now)|not (?:an )?emergency|no emergency|not happening (?:now|right now)|"
    r"not (?:right )?now|isn't happening|it was (?:years|months|weeks|last|ages|a while|long)|(?:years|months|weeks) ago|"
    r"just (?:asking|a question|wondering|testing)|only (?:asking|a question|a test)|hypothetical\w*|in general|testing|was a test|meant my|i meant|"
    r"was talking about|was asking about|not me|nobody is ill|no symptoms)\b"
    rf"|{_NOT}\b(?:i am|i'm|im|we are|we're|he is|he's|she is|she's|they are|they're|all|feel(?:ing)?|am)\b (?:perfectly |quite |totally |completely |really |"
    r"all |ok and |honestly |now )?(?:safe|fine|ok|okay|alright|all right|well|good)\b"
    r"|\b(?:no|nope|nah),? (?:chest )?(?:pain|symptoms|i'm fine|im fine|i am fine|all good)\b|\ball good\b|^\s*(?:i'm |im |i am )?(?:safe|fine|ok|okay)[.!]?\s*$"
    r"|\b(?:have|having|got|feel) no (?:pain|symptoms)\b|\bi(?: do not|'m not| am not| don't) (?:have|having|in) (?:any )?(?:pain|symptoms|danger)\b",
    re.IGNORECASE,
)  # fmt: skip
#: What takes "I'm fine" back.
_BUT = re.compile(r"\b(?:but|though|except|apart from|only|still)\b.{0,40}\b(?:pain|hurts?|tight|heavy|breath\w*|dizzy|sweat\w*|faint)\b", re.IGNORECASE)
_YES = re.compile(r"^\s*(?:yes|yeah|yep|yup|ye|y|i am|we are|i have|done|did)\b[\s,.!]*(?:i am|i have|we are|we have|thanks?|thank you|they are)?[\s.!]*$", re.IGNORECASE)


def follow_up(text: str) -> str:
    """``safe``, ``help`` or ``still``, for a message that follows "call now" or "are you getting help?"."""
    plain = text.replace("’", "'")
    if _HELP.search(plain) or _YES.match(plain):
        return HELP
    if _SAFE.search(plain) and not _BUT.search(plain):
        return SAFE
    return STILL
