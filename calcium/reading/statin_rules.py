"""How patients say that they take a statin, do not, or only ask: one rule a line, the first that fits decides.

A rule is read against the sentence around one statin, which is written STATIN there (or STATINS: the class, in the
plural); any other statin is ``statin``. ``{gap}`` is up to four words, ``{list}`` the same over commas too. True is taking
one now, False is not (never, stopped, offered and not started), None tells nothing: it only asks, or speaks of statins.
"""
from __future__ import annotations

_PARTS = {
    "gap": r"(?: (?!(?:start|began|begin|now|but|then)\w*\b)[\w'’#-]+){0,4}",
    "list": r"(?: [\w'’#,/+&%.-]+){0,7}",
    "any": r"(?: [\w'’#,-]+){0,9}",
    "one": r"STATINS?\b",
    "ask": r"(?:should|shall|do|does|would|could|must|can|if|whether|when|need|worth|why|who)",
    "me": r"(?:i|we|you|to|he|she|it|doing|my \w+|anyone|one|people)",
    "take": r"(?:take|start|starting|taking|need|needs|be|go|get|try|begin|want|accept|agree to|bother|have|fill)",
    "change": r"(?:stop|stopping|quit|come off|go off|get off|halve|halving|double|drop|ditch|cut|reduce|lower|increase|"
              r"pause|interrupt|stay|keep|continue|carry on|switch|change|up|raise|swap|split)",
    "stopped": r"(?:stopped|quit|ditched|dropped|binned|discontinued|gave up|given up|gone off|go off|went off|came off|come off|"
               r"coming off|got off|taken off|took me off|took him off|took her off|off|ceased|gave them up|gave it up|stopping|"
               r"chucked|threw (?:out|away)|paused|pausing|on a break from|had to stop)",
    "not_it": r"(?! (?:smoking|drinking|cigs|cigarettes|eating|working|sugar|the gym|exercising|running|alcohol|it from|my hrt))",
    "offer": r"(?:offer\w*|recommend\w*|suggest\w*|propos\w*|advis\w*|consider\w*|push\w*|debating|thinking (?:about|of)|"
             r"contemplating|wrote me|script|prescription|bring up|brought up|talking about|talk of|mention\w*|talked about|"
             r"discuss\w*|keen on|keen to|want\w*|insist\w*|urg\w+|supposed to|meant to|due to start|about to start|"
             r"going to start|will start|i'll start|plan\w* to|leaning towards|toying with|on the fence about|hesita\w+|"
             r"pressur\w+|ordered me|nagging|would like|waiting to start|reluctant\w*|yet to)",
    "not": r"(?:never|without|isn't|aren't|wasn't|didn't|didnt|haven't|havent|hasn't|hasnt|ain't|aint|still to|zero|nor|neither|"
           r"don't (?:take|have|use|need|want|do)|dont (?:take|have|use|need|want|do)|doesn't|doesnt|"
           r"not (?!sure|only|just|because|convinced|happy|thrilled|fond|long|even sure|that)|"
           r"no (?!idea|problem|change|side|trouble|issue|symptom|pain|reason|difference|effect))",
    "cannot": r"(?:can't|cant|cannot|couldn't|couldnt|could not|unable to|won't|wont|refus\w+|declin\w+|avoid\w*|resist\w*|"
              r"turned down|said no to|intoleran\w+|allergic|against|instead of|alternatives? to|rather than|hoping to dodge|"
              r"i'd rather not|holding off|held off|putting off|put off|passed on|fight\w*|failed|gave up on|react(?:ed)? badly to)",
    "idle": r"(?:about|on|of|re|regarding|that|for|is|if|whether|around|whether to)",
    "muse": r"(?:info\w*|thoughts?|opinions?|advice|articles?|views?|questions?|research|read|reading|heard|hear|tell me|know|"
            r"learn|wondering|worried|curious|scared|afraid|terrified|wary|nervous|frightened|sceptical|skeptical|unsure|"
            r"sure|fear|case|pros and cons|deal|fuss|benefits?|point|risks?|dangers?|believe in)",
    "verb": r"(?:are|is|cause|causes|raise|raises|make|makes|do|don't|will|can|may|might|have|has|work|works|scare|give|help|"
            r"reduce|lower|stabili\w+|increase|sound|seem|actually|really|just|also|can't|won't|wreck|ruin|destroy)",
    "use": r"(?:on|taking|take|takes|took|using|use|started|starting|since|put|with|already|while|despite|upped|doubled|"
           r"increased|popping|pop|after|same|been|my|swapped|switched|moved|changed|his|her|their|prescribed|having|given|"
           r"have|gave|daily|plus|and|\+|&|of|for|tablets?|meds?|medications?|medicines?|rx|drugs?|pills?|tolerate|maxed|max|low dose|high dose|"
           r"bumped|forgot|missed|swallow\w*|get|got|stayed|kept|restarted|resumed|dose of|thanks to|half|both)",
}  # fmt: skip

_ROWS: tuple[tuple[bool | None, str], ...] = (
    (None, r"{one} ,? ?(?:do |should |shall |must )?(?:i )?(?:take|start|have|need) or (?:no|not|don't|skip)\b"),
    (None, r"^(?:please |pls |plz |can you |could you |would you |will you |just |so |doctor |doc |, )*(?:prescribe|give|get|send) (?:me|us) (?:a |the |some )?{one}"),
    (None, r"- {one}|\bnon {one}|\bone says {one}|\bwould be {one}"),
    (False, r"(?:, |; )(?:please |and |then )?start {one}(?! (?:made|gave|was))"),
    (None, r"\b(?:does|do|would|will|might) (?:that|this|it|which) mean (?:that )?(?:i|we|he|she) (?:don't|dont|do not|won't|need|should|must|have to|will)\b{gap} {one}"),
    (False, r"\b(?:doctor|doc|gp|cardiologist|cardio|consultant|he|she|they) (?:now )?(?:wants?|wanted) (?:a |the |some )?{one}"),
    (True, r"\bon and off (?:a |the )?{one}|\b(?:switched|moved|swapped|changed|put)\b(?: [\w']+){{0,4}} (?:onto|on to|over to) {one}"),
    (True, r"{one} (?:that )?(?:i|i've|he|she) (?:began|started|begun|take|takes|been taking)\b"),
    (True, r"^(?!.*\b(?:{stopped}|{cannot}|{not})\b).*\bmy (?:\w+ )?{one}(?!'s? (?:doc|doctor|script))"),
    (None, r"\b(?:says?|said|saying|read|heard|hears|claim\w*|believe\w*|that) (?:that |long term |all |the )?STATINS\b"),
    (None, r"\b(?:people|patients|everyone|everybody|anyone|those|teammates?|users|folks?|person|somebody|someone|most|many)\b(?: (?!i|my|me|i'm|i've)[\w']+){{0,5}} {one}"),
    (None, r"\b(?:use|sense|point|harm|reason) (?:in |of |to )?(?:starting|taking|beginning|begin|start|take) (?:a |the )?{one}"),
    (None, r"^(?!.*\b(?:on|my|taking|take|started|since|took|#num)\b)(?:[\w'#]+ ,? ?){{0,5}}{one} ?\?$"),
    (None, r"^(?:a |the )?{one} (?:at|so|after|if|with) .*\?$|^STATINS\b.*\?$|^STATINS (?:and|&|vs|or|for|versus)\b"),
    (False, r"\b(?:say|says|said|tells?|told|wants?)(?: to)?(?: me| us| him| her)?(?: to)? (?:start|begin|go on)(?: on)? (?:a |the )?{one}"),
    (False, r"\basked for (?:a |the )?{one}{any} (?:no|refused|declined)\b"),
    (None, r"\bor (?:a |the |no |not |just |is it )?{one}|{one} or (?:no|not|just|a|should|ezetimibe|diet)\b|{one} yes or no|{one} or (?:\w+ ){{0,4}}\?$"),
    (None, r"^(?:(?:so|and|what about|how about|time for|also|thoughts on|a|the|my|then|is it|ok|next is|is) ){{0,3}}{one}(?: time| next| then| now| too| as well)? ?\?$"),
    (None, r"^(?:a |the )?{one} (?!from|for|since|daily|every)(?:[\w']+ ){{0,2}}\?$"),
    (True, r"\b(?:{ask}|may|before|want to|wants me to|thinking of|thinking about|considering|contemplating|scared of|afraid of|worried about|tempted to|like to|about to|told me to|says? to|said to) (?:i |to |we |he |she )?(?:\w+ ){{0,2}}{change}\b{gap} (?:my |the |his |her |on |taking |off )*{one}"),
    (None, r"\b(?:{ask}) {me}\b{gap} {take}\b{gap} {one}"),
    (True, r"\b(?:how long|why|what|is|does|do|can|could|has|are|will)\b{any} (?:my|am i on|i'm on|im on|been on|i take|i'm taking)(?: \w+){{0,2}} {one}"),
    (True, r"\bis (?:my )?#num(?: (?!and\b|but\b|start|now|then)[\w'’#-]+){{0,4}} {one}"),
    (None, r"(?:^|[,-] |\b(?:so|and|but|or|then|also|ok|please|hi) )(?:are|do|does|is|will (?=a |the |i |it |my |one |they |he |she |STATIN)|would|can|could|what|how|why|which|what's|whats|how's|who)\b ?(?:[\w'#]+ ){{0,4}}{one}"),
    (None, r"\b(?:are|do|does|is|will|would|can|could|what|how|why|which) (?:[\w'#]+ ){{0,4}}{one}(?=.*\?$)"),
    (None, r"\b{muse}\b(?: \w+){{0,3}} {idle} (?:\w+ ){{0,2}}{one}"),
    (None, r"\bfor STATINS\b|\bif (?:\w+ ){{0,3}}{one}"),
    (False, r"\basked (?:my|your|the|his|her|their|our) (?:gp|doctor|doc|dr|pharmacist|practice)\b{gap} (?:start|prescribe|commence|begin)\b{gap} {one}"),
    (False, r"{one}(?: - | )?(?:naive|naïve|free|intoleran\w+|allerg\w+|refuser|virgin|hesitant|declined|refused)"),
    (False, r"\bno longer(?: \w+){{0,3}} {one}"),
    (False, r"\b{cannot}\b{gap} {one}"),
    (None, r"\bdon'?t want to (?:be|stay|keep)\b{gap} {one}{any} (?:forever|for life|for ever|rest of my life|all my life|long term|for good)"),
    (False, r"\b{not}\b ?(?:(?!now|but|then)[\w'-]+ ){{0,5}}{one}"),
    (False, r"\b{stopped}{not_it}\b(?: (?!start|began|but|then|now|smok)[\w'-]+){{0,4}} {one}"),
    (False, r"\bused to (?:take|be on|have){gap} {one}"),
    (True, r"\b(?:by|since|within)\b(?: [\w']+){{1,4}} i was (?:on|taking)\b{gap} {one}|\b(?:was|were|been|got) (?:put|started|placed) on\b(?: [\w'#-]+){{0,4}} {one}(?!{any} (?:but|until|till|then stopped|stopped|quit|came off|couldn't))"),
    (False, r"\b(?:was|were|had been) (?:on|taking)(?: [\w'#-]+){{0,4}} {one}(?!{any} (?:and|when|but) (?:still|i still|am still|now on)| (?:the|that|this) (?:whole|entire) time| throughout| all along| all that time)"),
    (False, r"\b(?:tried|trialled|given|put on|prescribed|had|took)\b{list} {one}{any} (?:until|till|but (?:i )?(?:stop|quit|came|gave|couldn't|had to)\w*|then stopped|stopped|couldn't|quit|no good)"),
    (False, r"{one}{any} (?:stopped|quit|gave (?:it|them|up)|came off|had to stop|stopping|unopened|unfilled|sitting in|still in (?:the|my) (?:box|drawer|packet|bag|cupboard)|in the (?:drawer|cupboard))\b{not_it}"),
    (False, r"{one}{any} (?:not (?:yet )?(?:started|taken|taking|filled|begun|opened|collected|picked)|(?:haven't|havent|have not|ive not|i've not|hasn't|hasnt|didn't|didnt|never|yet to|but i won't|but no) ?(?:yet )?(?:started|taken|filled|opened|touched|agree|begun|picked|collected|start|take|fill|took|swallowed|tried)?)\b(?! help| work| changed| made| stop| seen| had| noticed)"),
    (False, r"{one}(?: [\w,'#-]+){{0,5}} (?:starting|start|starts|to start|from) (?:next|tomorrow|on monday|monday|soon|after)"),
    (False, r"{one}{any} ,? ?(?:but )?(?:i (?:say|said|told \w+) no|no thanks|no thank you|not for me|i refused|i declined|i won't|turned (?:it|them) down)\b"),
    (False, r"\bstart(?:ing|s)?\b(?: \w+){{0,3}} {one} (?:next|tomorrow|on |monday|soon|after|this)"),
    (True, r"\b(?:says?|said|told|wants?|wanted|suggest\w*|recommend\w*)\b{any} (?:stay|staying|keep|continue|remain|carry on|up|increase|double|raise|change|switch|swap|reduce|lower|stop|higher|more)\b{gap} (?:on |taking |with |my |the |dose |of |from )*{one}"),
    (False, r"\b{offer}\b(?: (?!been|on my|i'm on|now on|am on|already)[\w'#-]+){{0,7}} {one}"),
    (False, r"\b(?:wants?|wanted|says?|said|told|tells|thinks?|asked|keeps|like|reckons)\b(?: (?!i'm|im|i've|he's)[\w']+){{0,4}} (?:to|should|need\w*|must|on|time for)\b{gap} {one}"),
    (False, r"\b(?:gp|doc|doctor|cardiologist|cardio|he|she|they) (?:says?|said|reckons?|recommends?|thinks?) {one}"),
    (False, r"\bprescribed\b{gap} {one}{any} (?:should|do|shall|is it) (?:i|it)\b"),
    (True, r"\b(?:doctor|doc|gp|cardiologist|cardio|he|she|they|they've|he's|she's|hospital|clinic) (?:has |have |had |then )?(?:started|put|got|had)(?: me| us| him| her)?(?: on| taking)?(?: a| the| #num| mg)* {one}(?!{any} ?\?)"),
    (None, r"^(?:\w+ ){{0,2}}STATINS {verb}\b|\ba statin {verb}\b"),
    (True, r"\b{use}\b{list} {one}"),
    (True, r"^(?:[\w'#]+ ,? ?){{0,3}}{one}"),
    (True, r"#num (?:of )?{one}(?! ?\?)"),
    (True, r"{one},? (?:#\w+|for|since|every|daily|nightly|at night|the whole|the entire|throughout|all|both|mg|already|taken|\(|,|$)"),
)  # fmt: skip

RULES = tuple((status, pattern.format(**_PARTS)) for status, pattern in _ROWS)
#: "Mum takes a statin and so do I."
LIKE_THEM = r"STATINS?\b(?: \w+){0,3} ,? ?(?:and )?(?:so (?:do|am) i|me too|as do i|same here|like me)\b"
#: "My husband takes a statin, I don't."
UNLIKE_THEM = r"STATINS?\b(?: \w+){0,3} ,? ?(?:but )?(?:i|i'm|im|me) ?(?:don't|dont|am not|not|haven't|never have|do not)\b(?! (?:want|know|think|like|get|need))"
#: "Not on anything", "no meds": a statin is among what is not taken.
NOTHING_TAKEN = (
    r"(?:^|[^\w] |#\w+ |\b(?:i'm|im|am|and|with|still|currently|presently|on|i|so) )(?:not on any(?:thing)?(?: meds| medication| medicines| tablets| pills)?|"
    r"on nothing|on no (?:meds|medication|medicines|tablets|pills|drugs)|no (?:meds|medications?|medicines|tablets|pills|drugs)|"
    r"tak(?:e|ing) (?:nothing|no (?:meds|medication|medicines?|tablets|pills|drugs))|don't take (?:anything|any (?:meds|tablets|medication|pills|drugs))|"
    r"unmedicated|never (?:been )?medicated|medication free) (?!for|other|but|apart|except|can|help|work|has|have|will|needed|that|which|until)"
)
