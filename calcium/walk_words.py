"""What a short reply on the walk means: skip, back, stop, go on, say that again; and yes, no and "offered" at its steps."""

from __future__ import annotations

import re

SKIP, BACK, STOP, ON, AGAIN, WHY, CHANGE, RESUME, UNKNOWN = (
    "skip", "back", "stop", "on", "again", "why", "change", "resume", "unknown"
)  # fmt: skip

_BEFORE = re.compile(
    r"^(?:ok|okay|oh|ah|um+|er+|hm+|well|so|please|pls|sorry|actually|just|right|yes|yeah|yep|no|nah|nope|hey|"
    r"hang on|wait|and|but|now|then|"
    r"can|could|may|shall|should|we|i|you|us|me|let'?s|let|want|wanna|would|'?d|i'?d|like|i'?ll|to|maybe|perhaps|"
    r"think|do|"
    r"need|gotta|i'?m|going|gonna|fucking|bloody|for|god'?s|fuck'?s|sake)\s+",
)
_AFTER = re.compile(
    r"\s+(?:please|pls|plz|thanks|thank you|ta|then|now|ok|okay|mate|love|sir|dear|doctor|if (?:i|we) (?:may|can)|"
    r"if that'?s (?:ok|okay|all right|fine)|"
    r"for (?:now|today|tonight|a (?:bit|minute|moment|while)|me)|right now|at the moment|a bit|a moment|with (?:it|"
    r"this|that)|sorry)$",
)
#: Looked for in this order, in what is left of a message once the words around are gone; each must be all that is left.
_RULES = (
    (RESUME, r"(?:where (?:were|was|are) we|where did (?:we|i) (?:get to|stop|leave off)|(?:get|go|take me|come|"
             r"be)? ?back to (?:the|my|our|that) (?:walk|steps?|"
             r"walk ?through|guide)|(?:carry on|continue|resume|restart|go on|keep going|go|finish) (?:with )?(?:the|"
             r"my|our|that) (?:walk|steps?|walk ?through|guide)|"
             r"pick (?:it )?up (?:again|where (?:we|i) (?:were|left off|stopped))|(?:carry on|continue|resume|"
             r"start again|go on) (?:from )?where (?:we|i) "
             r"(?:were|was|left off|stopped)|ready to (?:carry on|continue|go on)(?: again)?|resume)"),
    (BACK, r"(?:(?:go|going|take me|step|move|get) )?back(?: up)?(?: (?:one|a|one step|a step|a question|"
           r"one question|to the (?:last|previous) (?:one|question|step)|"
           r"to the one before))?(?: step)?|(?:the )?(?:previous|last|earlier)(?: (?:one|step|question|part|bit))|"
           r"previous|(?:the )?one before(?: that)?|undo(?: that)?|"
           r"return|redo (?:that|the last one)|answer (?:that|the last one|the last question) again|"
           r"change my (?:last )?answer"),
    (STOP, r"stop(?:ping|ped)?(?: (?:here|there|it|this|that|the walk|walking|asking(?: me)?(?: (?:questions|"
           r"things))?))?|(?:do|come back to|finish|continue|try) (?:this|it|that)? ?"
           r"(?:later|another (?:time|day)|tomorrow|some other time)|(?:come back|be back|back) later|later|"
           r"not (?:now|today|tonight)|some other time|another (?:time|day)|"
           r"(?:leave|park|drop|end|finish|quit|exit|pause|cancel|abort) ?(?:it|this|that|here|there|"
           r"the walk)?(?: (?:here|there|at that|be))?|leave it (?:there|here|at that|be)|"
           r"(?:that'?s |that is |i'?ve |have )?(?:had )?enough(?: of (?:this|that|questions|the walk))?|"
           r"no more(?: (?:of this|questions))?|done|i'?m done|"
           r"(?:(?:take|have|need) )?a (?:break|rest|pause)|(?:this is |it'?s |that'?s )?too much(?: to take in)?|"
           r"(?:have to|got to|gotta|must|need to) (?:go|stop|leave)|give up|forget it|never ?mind"),
    (SKIP, r"skip(?:ping|ped)?(?: (?:it|this|that|one|this one|that one|the question|this question|that question|"
           r"this step|this bit|this part|ahead|to the next(?: one)?))?|pass(?: on (?:that|this|it)(?: one)?)?|"
           r"next question(?: please)?|move on|(?:leave|miss) (?:that|this) one(?: out)?|leave (?:it|that|"
           r"this) (?:out|blank|empty)|miss (?:it|that|this) out|(?:rather|sooner|prefer) not(?: to)?"
           r"(?: (?:say|answer|tell(?: you)?|talk about (?:it|that)|go into (?:it|that)|discuss (?:it|"
           r"that)))?(?: that)?|(?:don'?t|dont|do not|not|won'?t) (?:want(?:ing)? to |wish to |going to |"
           r"comfortable |feel like )?"
           r"(?:say(?:ing)?|answer(?:ing)?|tell(?:ing)?(?: you)?|talk(?:ing)? about (?:it|that|this)|go into (?:it|"
           r"that)|shar(?:e|ing))(?: (?:that|this|it))?(?: one)?|no comment|none of your business|"
           r"(?:that'?s|it'?s) (?:private|personal|my business)|private|mind your own business|keep (?:it|"
           r"that) to myself"),
    (AGAIN, r"what does (?:that|this|it|all that|all this|any of that) (?:even |actually )?mean|what (?:does|"
            r"do) .{0,20}\bmean by (?:that|this)|what do you mean(?: by (?:that|this))?|what'?s (?:that|this|"
            r"it) mean|"
            r"(?:explain|repeat|rephrase|clarify)(?: (?:that|this|it))?(?: (?:again|better|more|simply|more simply|"
            r"differently|in other words|to me))*|(?:i )?(?:don'?t|dont|didn'?t|do not|not|no) "
            r"(?:really )?(?:understand|get|follow|understood|catch)(?: (?:that|this|it|you|any of (?:it|that)|"
            r"what you mean))?|huh|what|eh|pardon|come again|say (?:that|it|this) "
            r"(?:again|simpler|more simply|in (?:plain|simple|easy|other) (?:words|english)|another way|"
            r"differently)|(?:again|once more)(?: (?:slower|simpler))?|(?:more )?simpler|plain english|in (?:plain|"
            r"simple|easy) "
            r"(?:words|english)|(?:put (?:it|that) )?another way|confus(?:ed|ing)|(?:you )?lost me|not clear|unclear"),
    (WHY, r"why(?: (?:do|are|would|did) you .{0,40}| that| this| not)?|what (?:for|has that got .{0,20}|"
          r"does (?:it|that) matter)|does (?:it|that) matter|you (?:really )?need (?:to know )?(?:that|this|it)|"
          r"what do you need (?:that|this|it) for"),
    (CHANGE, r"(?:change|fix|edit|alter|amend|correct(?= ))(?: (?:something|it|that|one|one thing|an answer|my .{2,25}|"
             r"the .{2,25}|their .{2,25}|his .{2,25}|her .{2,25}))?"),
    (UNKNOWN, r"(?:(?:i )?(?:don'?t|dont|do not|didn'?t|never|can'?t|cant|cannot) (?:really |actually )?(?:know|"
              r"remember|recall|think of (?:it|one|anything)|say|tell|be sure|have (?:it|one|that|the \w+|my \w+))"
              r"(?: (?:it|that|yet|the (?:score|number|answer)|my (?:score|number)|their (?:score|number)|"
              r"what (?:it|that) (?:is|was)|on me|here|to hand|any ?more))*|dunno|idk|dno|no (?:idea|clue)|"
              r"not? (?:a clue|sure|certain|really sure|to hand|known|know|remember)|"
              r"(?:i )?(?:forget|forgot|forgotten|unsure|lost (?:it|the letter|the paper))(?: (?:it|the number))?|"
              r"(?:haven'?t|havent|have not|not) (?:got|seen|been told|been given) (?:it|the \w+|my \w+|a \w+|"
              r"one)(?: (?:yet|here|on me|to hand))*|"
              r"(?:nobody|no one|they|he|she) (?:never |didn'?t |hasn'?t |haven'?t )?(?:told|tell|said|say|give|"
              r"gave|given)(?: me| us)?(?: (?:it|the number|a number|anything))?|who knows|unknown|hard to say|"
              r"no se|weiss nicht|god knows)"),
    (ON, r"(?:go|carry|move|read|press) on(?: then)?|continue|next(?: (?:one|bit|part|piece|step))?|keep going|more|"
         r"proceed|ready|go ahead|tell me more|and then|and|what(?:'s| is| comes)? next|onwards?|fire away|"
         r"let'?s go|start|begin|"
         r"show me|tell me|got it|understood|(?:that )?makes sense|i see|fine|all right|alright|ok(?:ay)?|sure|yes|"
         r"yeah|yep"),
)  # fmt: skip
_COMPILED = tuple((name, re.compile(rf"(?:{rule})")) for name, rule in _RULES)
#: A command is short; a longer message says something.
_FEW_WORDS = 11


def _cores(text: str) -> list[str]:
    """``text`` in plain letters, then the same with the polite words after it and before it taken off one by one."""
    plain = re.sub(r"[^\w'\s]+", " ", text.lower().replace("’", "'"))
    found = [" ".join(plain.split())]
    for polite in (_AFTER, _BEFORE):
        while (shorter := polite.sub("", found[-1])) != found[-1]:
            found.append(shorter)
    return found


def command_in(text: str) -> str | None:
    """What ``text`` tells the walk to do, when it says nothing else; None when it says anything more."""
    cores = _cores(text)
    if not cores[0] or len(cores[0].split()) > _FEW_WORDS:
        return None
    return next((name for core in cores for name, rule in _COMPILED if rule.fullmatch(core)), None)


_OFFERED = re.compile(
    r"\b(?:offered|suggested|recommended|prescribed|script|prescription|advised|proposed|wants? (?:me|him|her|"
    r"them) (?:on|to)|mentioned|talked about|thinking about)\b"
    r"|\b(?:not|haven'?t|hasn'?t|didn'?t|never|yet to|about to|going to|due to) (?:yet )?(?:start(?:ed)?|begun|"
    r"taken (?:it|them) yet|begin|picked)\b|\bin the (?:drawer|cupboard|box)\b|\bunopened\b",
    re.IGNORECASE,
)
_STARTED = re.compile(
    r"\b(?:taking|been on|take it|i take|takes|started (?!yet)(?:it|last|in|on|this|two|a)|since)\b", re.IGNORECASE
)
_TURNED_DOWN = re.compile(
    r"\b(?:said no|turned (?:it|them|one) down|refused|declined|decided against|don'?t want)\b", re.IGNORECASE
)


_TOLD_TO = re.compile(
    r"\b(?:say|says|said|told|tell|wants?|asked)\b.{0,15}\b(?:take|start|go on)\b.{0,25}\b(?:not|haven'?t|didn'?t|no|never)\b",
    re.IGNORECASE,
)


def is_offered(text: str) -> bool:
    """ "They offered me one", "prescribed but not started": a statin that was offered and is not taken (yet)."""
    started = _STARTED.search(text) and not re.search(r"\b(?:not|haven'?t|hasn'?t|never)\b", text, re.IGNORECASE)
    offered = _OFFERED.search(text) or _TOLD_TO.search(text)
    return bool(offered) and not started and not _TURNED_DOWN.search(text)


_NONE = re.compile(
    r"\b(?:none|nothing|no symptoms?|not? (?:any|one|at all|now|today|tonight|at the moment|at present|just now|"
    r"right now|really|a thing|that i know of|to my knowledge|anything)|"
    r"no(?:pe|t)? (?:i|he|she|they) (?:feel|feels|am|is|are)? ?(?:fine|well|good|ok|okay)|symptom ?free|"
    r"(?:feel(?:ing|s)?|i'?m|i am|he'?s|she'?s|all|perfectly|quite) "
    r"(?:perfectly |quite |really |absolutely |very |pretty )?(?:fine|well|good|great|ok|okay|alright|all right|"
    r"normal|healthy|fit)|never|zero|zilch|nil|nada|fit as a fiddle)\b"
    r"|^\W*(?:no+|nope|nah|n|fine|good|well|great|nada|nil|not (?:now|today|really|me))\b[\s\W]*$",
    re.IGNORECASE,
)
_BUT = re.compile(
    r"\b(?:but|except|apart from|only when|unless|just (?:a|when|some)|a bit|sometimes|occasional(?:ly)?|though|"
    r"although|still)\b",
    re.IGNORECASE,
)


def says_none(text: str) -> bool:
    """ "None", "nothing at all", "I feel fine", with no "but"."""
    return bool(_NONE.search(text.replace("’", "'"))) and not _BUT.search(text)


#: Said of symptoms: they come and go, or come with effort. That is for a doctor today (E19, E23).
_AT_TIMES = re.compile(
    r"\b(?:sometimes|some times|occasional(?:ly)?|now and (?:then|again)|at times|on and off|off and on|"
    r"comes? and goes?|once in a while|from time to time|every (?:so often|now and then)|"
    r"(?:last|this|the other|past|earlier|yesterday) ?(?:week|month|day|morning|night|weekend)?|when (?:i|he|she|"
    r"they|climbing|walking|running)|if i|on (?:effort|exertion|hills?|stairs)|(?:the )?(?:stairs|hills?)|uphill|"
    r"upstairs|"
    r"walking|climb(?:ing)?|run(?:ning)?|exercis\w+|at the gym|used to|before|a few (?:days|weeks) ago|mostly at)\b",
    re.IGNORECASE,
)


#: What is there now is no "at times", whatever else is said.
_NOW = re.compile(
    r"\b(?:now|at the moment|currently|this minute|as (?:i|we) (?:speak|type|write)|still)\b", re.IGNORECASE
)


def comes_at_times(text: str) -> bool:
    """ "Sometimes when I climb stairs": not now, and for a doctor today."""
    plain = text.replace("’", "'")
    return bool(_AT_TIMES.search(plain)) and not _NOW.search(plain) and not says_none(text)


_YES = re.compile(
    r"^\W*(?:yes+|yeah|yep|yup|ye|y|yea|aye|si|i do|i am|i have|he does|she does|they do|he has|she has|"
    r"(?:yes )?a (?:bit|little|few)|some|definitely|afraid so|unfortunately|all of (?:them|it)|/affirm)\b",
    re.IGNORECASE,
)
_NO = re.compile(
    r"^\W*(?:no+|nope|nah|n|none|never|neither|nothing|not? (?:yet|any|one|really|at all|that i know(?: of)?)|"
    r"no[nt]e? (?:so far|at all|yet)|(?:this|it|that)(?:'?s| is| was) (?:my|the|his|her|their) (?:first|"
    r"only)(?: (?:one|scan|time))?|"
    r"(?:only |just )?(?:the |this |my |had )?(?:one|first)(?: (?:scan|time|one))?|i (?:don'?t|haven'?t|didn'?t|"
    r"do not|have not)|(?:he|she|they) (?:don'?t|doesn'?t|haven'?t|hasn'?t|didn'?t)|/deny)\b",
    re.IGNORECASE,
)


def says_yes(text: str) -> bool:
    return bool(_YES.search(text.replace("’", "'"))) and not _NO.search(text.replace("’", "'"))


def says_no(text: str) -> bool:
    return bool(_NO.search(text.replace("’", "'")))


def opens_with_yes_or_no(text: str) -> bool:
    """ "Yes, on one. Why does it go up?": an answer, whatever is asked after it."""
    return bool(re.match(r"\W*(?:yes|yeah|yep|no|nope|nah)\b", text, re.IGNORECASE))


_STATIN = re.compile(
    r"\b(?:statins?|lipitor|crestor|atorva\w*|rosuva\w*|simva\w*|prava\w*|pitava\w*|zocor|lipostat|livalo|rosulip|"
    r"lescol|fluva\w*|caduet|ator|rosu)\b",
    re.IGNORECASE,
)


def names_statin(text: str) -> bool:
    return bool(_STATIN.search(text))


_BEGINS_ASKING = re.compile(
    r"^\W*(?:so |and |but |ok |well |also )?(?:what|whats|what's|how|why|when|where|which|who|should|shall|do|does|"
    r"did|can|could|is|isn't|are|am|was|will|would|has|must)\b",
    re.IGNORECASE,
)


_WANTS_TO_KNOW = re.compile(
    r"(?:^\W*(?:(?:but|ok|please|first|just|can you|could you|then|now|so) ){0,3}(?:tell me|explain)|"
    r"\b(?:want|like|need) to know|\bwonder(?:ing)?) (?:if|whether|what|why|how|when|about)\b",
    re.IGNORECASE,
)


def asks_outright(text: str) -> bool:
    """A question that nobody could take for a mere answer: it ends in a question mark, or begins as questions do."""
    plain = text.replace("’", "'")
    return "?" in text or bool(_BEGINS_ASKING.match(plain) or _WANTS_TO_KNOW.search(plain))


_CALM = re.compile(
    r"\b(?:fine|ok|okay|calm|curious|relieved|hopeful|good|great|happy|all right|alright|relaxed|not (?:too |very |"
    r"so |that |really )?(?:bad|worried|bothered|scared|fussed|concerned)|interested|positive|optimistic)\b",
    re.IGNORECASE,
)


def sounds_calm(text: str) -> bool:
    return bool(_CALM.search(text.replace("’", "'")))


#: What a person wants to put right, by the words for it.
_FIELDS = (
    ("earlier", r"earlier|previous|old|first|last (?:scan|one|score)|before"),
    ("score", r"scores?|number|result|agatston"),
    ("statin", r"statins?|tablets?|medicines?|medication|pills?"),
    ("symptoms", r"symptoms?|how i feel|pain"),
    ("worry", r"worry|worries|worried|fear"),
    ("booked", r"booked|booking|visit|appointment|test"),
    ("feeling", r"feelings?"),
)


def field_named(text: str) -> str | None:
    """The step whose answer ``text`` wants changed: "change my score"."""
    return next((step for step, rule in _FIELDS if re.search(rf"\b(?:{rule})\b", text, re.IGNORECASE)), None)


_WALK = re.compile(
    r"\b(?:walk|take|guide|talk|lead|step|bring) (?:me|us)\b.{0,12}\b(?:through|thru)\b (?:(?:my|our|his|her|their|the|this|these|"
    r"mum'?s|mom'?s|dad'?s) )?(?:\w+'?s? ){0,2}?(?:results?|scores?|report|numbers?|letter)\b",
    re.IGNORECASE,
)


#: "Take me through it: 180 in 2019, 260 now". The scan itself, step by step, is another matter.
_WALK_FIRST = re.compile(
    r"^\W*(?:(?:can|could|would|will) you |please |just |ok |yes )*(?:walk|take|guide|lead|step|talk) (?:me|us) (?:slowly |gently )?"
    r"(?:through|thru) (?:it|this|everything)\b(?!.*\b(?:scanner|machine|procedure|what (?:they|happens|you do))\b)",
    re.IGNORECASE | re.DOTALL,
)


def asks_for_walk(text: str) -> bool:
    """ "Can you walk me through my mum's result, it's 1,240?": the walk is meant, whatever else is told."""
    plain = text.replace("’", "'")
    return bool(_WALK.search(plain) or _WALK_FIRST.search(plain))
