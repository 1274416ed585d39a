"""The shapes of a short question about a number, which they call N."""

from __future__ import annotations

import re

_HOW = (
    r"(?:bad|good|high|low|normal|ok|okay|oke|dangerous|serious|scary|terrible|great|fine|alright|awful|worrying|severe|"
    r"concerning|safe|elevated|risky|huge|much|big|abnormal|alarming|a lot|a problem|a worry|a concern|a big deal|bad news|good news)"
)
_HELLO = (
    r"(?:(?:hi|hello|hey|so|ok|okay|and|but|well|um|please|pls|doc|doctor|dr|sir|madam|wow|quick question|question|help|just"
    r"|also|then|wait|tell me|just asking|my friend) )*"
)
_END = (
    r"(?: (?:or|and|at all|please|pls|doc|doctor|dr|sir|right|really|then|thanks|thx|ty|for me|number|score|result|news|not|"
    rf"lol|one|is it|is that|is this|you think|do you think|would you say|in your opinion|{_HOW}))*"
)
_MORE = r"(?:(?:a|an|my|just|only|very|too|really|so|considered|actually|that|pretty|such|still|quite|super|is|it|classed as|seen as) )*"
_WORRY = r"(?:worry|be worried|panic|be scared|be concerned|be afraid|freak out|be worrying|care|be happy)"
SHAPE = re.compile(
    rf"{_HELLO}(?:"
    rf"(?:(?:is|was|are|would|isn't|does) )?{_MORE}N {_MORE}{_HOW}{_END}"
    rf"|(?:what's|whats|wats|what|wat|wot) (?:(?:does|do|dose|is|did|exactly|a) )*N (?:even |actually |really )?(?:mean|means|indicate|tell|say)(?: for me| about me| about my heart)?{_END}"
    rf"|(?:the |what's the |what is the |whats the )?meaning of (?:a )?N|N (?:means?|meaning)(?: what)?|explain N(?: to me)?{_END}"
    rf"|how (?:bad|good|high|low|serious|dangerous|scary|worrying|worried|concerning|severe|risky) (?:is|was) {_MORE}N{_END}"
    rf"|(?:should|do|must|need) i (?:to )?{_WORRY} (?:about|with|at|over|by|if) {_MORE}N{_END}"
    rf"|how (?:worried|scared|concerned) should i be (?:about |with |at |, )?N{_END}"
    r"|does (?:a )?N mean (?:that )?(?:i|i'm|im|i'll|i've|my) .*"
    rf"|N ,? ?should i {_WORRY}{_END}"
    r")"
)
