"""What the companion must never say (N1-N28 of the clinical fact sheet), as patterns over one sentence at a time.

``unless`` lets a sentence pass that says the opposite ("it does not mean that your arteries are blocked"). Each rule brings
sentences that it must catch and sentences that it must let pass; the tests try both, and then every written answer.
"""
from __future__ import annotations

import re
from dataclasses import dataclass

_DENIED = r"\b(?:not|no|never|nor|neither|cannot|can't|won't|don't|doesn't|isn't|aren't|whether|if|nobody|nothing|without|than)\b"
_ASKED = r"\?|\b(?:ask|asking|whether)\b"


@dataclass(frozen=True)
class Never:
    """One thing never said. ``catches`` and ``passes`` are sentences."""

    number: str
    pattern: str
    catches: tuple[str, ...]
    passes: tuple[str, ...] = ()
    unless: str | None = None

    def finds(self, sentence: str) -> bool:
        said = re.search(self.pattern, sentence, re.IGNORECASE)
        return bool(said) and not (self.unless and re.search(self.unless, sentence, re.IGNORECASE))


RULES = (
    Never("N1", r"\byour (?:own |personal )?(?:risk|chance|odds)\b[^.?]{0,30}\b(?:is|are)\b[^.?]{0,12}\d|\d\s?(?:%|per ?cent)|"
          r"\byears (?:left|to live)\b|\byour (?:artery|arterial|heart|vascular) age is\b|\byou are in the \w+ percentile",
          ("Your risk is 15 in 100.", "That is a 20% chance.", "You have ten years left.", "Your heart age is 70.",
           "You are in the 80th percentile."), ("Ask: what is my overall risk?",)),
    Never("N2", r"\byou(?:'re| are) (?:perfectly |absolutely )?fine\b|\bnothing to (?:worry|fear)\b|\bno need to worry\b|\bdon't worry\b|"
          r"\bdo not worry\b|\ball clear\b|\bin the clear\b",
          ("Don't worry.", "You are fine.", "There is nothing to worry about.", "You have the all clear.")),
    Never("N3", r"\byou(?:'ve| have)(?: got)? (?:coronary |heart )+(?:artery )?disease\b|\byou have (?:a )?blockages?\b|"
          r"\b(?:your|their) arteries are (?:blocked|clogged|furred|narrow)\b",
          ("You have heart disease.", "You have coronary artery disease.", "Your arteries are blocked."),
          ("It does not mean that your arteries are blocked.", "No scan can say whether your arteries are narrow."), _DENIED),
    Never("N4", r"\b(?:you|they) (?:will|are going to|won't|will not|will never) (?:have|get|die of|suffer) a? ?heart attack\b|\bheart attack is coming\b",
          ("You will have a heart attack.", "You won't have a heart attack.", "A heart attack is coming."),
          ("No scan can tell you that you will have a heart attack.", "It does not mean that a heart attack is coming."),
          r"\b(?:can't|cannot|not mean|not tell|no scan|no test|nobody|no one|not a sign|not say|nor|whether|what if)\b"),
    Never("N5", r"^(?:please |you (?:should|can|could|must|need to) |just |simply )?(?:start|stop|skip|restart|halve|double|increase|raise|switch|take|try|drop|keep taking|go on)\b"
          r"[^.?]{0,40}\b(?:statins?|tablets?|dose|aspirin|medicines?|pills?)\b",
          ("Stop your statin.", "You should start a statin.", "Please skip the tablets for a while.", "Take an aspirin."),
          ("Please do not stop your statin on your own.", "Ask your doctor: should I start a statin?",
           "Take your questions about medicines to your doctor."), r"\b(?:not|question|list|box|name|with you|along|to (?:your|the|a) (?:doctor|pharmacist|visit))\b"),
    Never("N6", r"\bnever stop\b|\bwhatever happens\b", ("Never stop your statin, whatever happens.",)),
    Never("N7", r"\btake (?:an?|one|two|some|\d+)\b[^.?]{0,15}\baspirin\b|\baspirin (?:of )?\d|\bchew\b|\b\d+ ?mg\b",
          ("Take an aspirin.", "Chew 300 mg of aspirin.", "Aspirin 75 daily helps."), ("Ask the operator about aspirin.",)),
    Never("N8", r"\b(?:it is|it's|this is|that is|probably|likely|only|just) (?:probably |only |just |likely )?(?:anxiety|indigestion|heartburn|wind|a muscle|nerves|stress|panic)\b",
          ("It is probably anxiety.", "That is just indigestion.", "This is only a muscle."),
          ("Do not guess whether it is nerves.", "Some will say that it is only wind."), _DENIED + r"|\bsome will say\b"),
    Never("N9", r"\bwait and see\b|\bsee (?:if|whether) it (?:passes|goes)\b|\brest and see\b",
          ("Rest and see.", "Wait and see for a day.", "Lie down and see if it passes."), ("Do not wait to see if it passes.",), r"\b(?:not|don't|never)\b"),
    Never("N10", r"\b(?:so|and) (?:you|they) can (?:skip|leave out|do without)\b|\byou (?:do not|don't|won't) need (?:a|the|any|more|another) (?:tests?|scan|statin|tablets?)\b",
          ("Your score is low, so you can skip the tablets.", "You don't need a statin.")),
    Never("N11", r"\bproves?\b[^.?]{0,40}\bwork|\b(?:great|terrible) news\b|\b(?:rise|rising|rose|higher|climb|increase|lower)\b[^.?]{0,40}\b(?:good|bad) news\b",
          ("This proves that the statin is working.", "A rise is good news."),
          ("It does not prove that the statin works, either.", "It is neither good nor bad news."), _DENIED),
    Never("N12", r"\b(?:reverse|clear|dissolve|remove|clean out|melt|lower|shrink|bring down)\b (?:the |your |their )(?:calcium|score|plaque)\b",
          ("This will reverse your calcium.", "We can lower your score."),
          ("Nothing is known to reverse the calcium reliably.", "The aim is not to lower the score."),
          _DENIED + r"|\b(?:seen|shown|known|found|claims?|aim|goal|ask)\b"),
    Never("N13", r"\b(?:clear|clean) arteries\b|\barteries are (?:clear|clean)\b",
          ("You have clear arteries.", "Your arteries are clear."), ("It does not mean that your arteries are clear.",), _DENIED),
    Never("N13", r"\bzero means (?:that )?(?:you (?:are|have|can|need|don't)|no (?:statin|tablets?|tests?|risk|plaque))\b", ("Zero means no statin.",)),
    Never("N14", r"\byou (?:will |do |may well )?need an? (?:stent|bypass|angiogram|operation|catheter)\b",
          ("You need a stent.", "You will need a bypass."), ("It can't say whether you need a stent.", "Ask: do you think I need a stent?"), _DENIED + "|" + _ASKED),
    Never("N15", r"\byour (?:report|ecg|x-ray|picture|bloods?|blood test|results?) (?:shows?|proves?|confirms?) (?:that )?you\b",
          ("Your ECG shows that you had a heart attack.", "Your report confirms you have disease.")),
    Never("N16", r"\b(?:ldl|apob|cholesterol|blood pressure|lp\(a\)|lipoprotein\(a\))\b[^.?]{0,30}\b(?:under|below|less than|target of|should be|to be)\b[^.?]{0,8}\d",
          ("Get your LDL under 1.8.", "Your blood pressure should be 120."), ("Ask what your LDL should be.",)),
    Never("N17", r"\b(?:k2|magnesium|nattokinase|fish oil|garlic|turmeric|red yeast rice|chelation|lipitor|crestor|repatha)\b[^.?]{0,15}\b(?:works|helps|is good|will help|is best|is great)\b",
          ("K2 works.", "Fish oil helps.", "Lipitor is best."), ("No study shows that K2 works.",), _DENIED),
    Never("N18", r"\byour (?:doctor|gp|cardiologist|clinic) (?:is|was|has been|got it) (?:wrong|negligent|careless|lazy|rude|mistaken|rushed)\b|\bshould have (?:told|explained|called|warned)\b|\bmistreated\b|\bpoor care\b",
          ("Your doctor was negligent.", "They should have told you.", "You were mistreated.")),
    Never("N19", r"\bbecause you (?:smoked?|ate|eat|drank|drink|did|didn't|never|were)\b|\byour (?:own )?fault\b|\byou should(?:n't)? (?:not )?have (?:\w+ed|eaten|known|gone|taken|seen|been|done|had)\b|\byou(?:\'ve)? brought (?:this|it) on\b",
          ("It is because you smoked.", "It is your own fault.", "You should have eaten better."), ("It is not your fault.",), r"\bnot\b|\bisn't\b|\bnobody\b"),
    Never("N20", r"\b(?:you are|you're|they are) (?:cleared|fit|safe|free|ok|okay|good) to (?:exercise|fly|drive|run|dive|travel|have|go)\b|\bit is safe for (?:you|them) to\b",
          ("You are cleared to fly.", "It is safe for you to run."), ("Ask whether you are fit to dive.",), _DENIED + "|" + _ASKED),
    Never("N21", r"\b(?:you are|you're) (?:covered|legally)\b|\byou (?:don't|do not) have to tell (?:your|the) insurer\b|\bthey must pay\b",
          ("You are covered.", "You do not have to tell your insurer.")),
    Never("N22", r"\bguarantee|\b100 ?%|\bpromise\b|\byou will (?:live|be fine|stay well|get better)\b",
          ("It is guaranteed.", "I promise.", "You will live a long life."),
          ("It is not a guarantee.", "No scan can give a promise.", "It can't promise that."), r"\b(?:not|no|can't|cannot|never|without|nobody|isn't|nor)\b"),
    Never("N23", r"\bwidow|\btime ?bomb|\bwalking heart|\bticking\b|\bdeadly\b|\bsilent killer\b|\bdoomed\b",
          ("It is a ticking time bomb.", "This artery is the widow-maker.")),
    Never("N24", r"\bexactly how you feel\b|\bas (?:a|your) doctor,? I\b|\bI(?:'m| am) (?:a|your) (?:doctor|nurse|cardiologist|person|human)\b|\bin my (?:practice|experience)\b",
          ("I understand exactly how you feel.", "As a doctor, I think so.", "I am a nurse."), ("I am not a doctor.",), r"\bnot\b"),
    Never("N26", r"\bthe article (?:says|tells|advises|recommends)\b", ("The article says to take aspirin.",)),
    Never("N27", r"\b(?:for|in) (?:a child|children|pregnancy|a baby)\b[^.?]{0,30}\b(?:score|band|table)\b[^.?]{0,20}\bmeans\b", ("In children a score of 5 means little.",)),
    Never("N28", r"\b(?:don't|do not|no need to|needn't) (?:bother|tell|call|see|ring|trouble) (?:your |the |a )?(?:doctor|gp|clinic|cardiologist|anyone)\b",
          ("Don't bother your doctor.", "There is no need to call the clinic.")),
    Never("T6", r"!", ("Great!",)),
    Never("T13", r"\bconsult (?:a|your)\b|\bseek medical advice\b|\bhealthcare professional\b", ("Consult a healthcare professional.",)),
    Never("T14", r"\b(?:(?:de)?stabiliz\w+|personaliz\w+|programs?|colors?|fibers?|centers?|realiz\w+|tumors?|judgment|normaliz\w+|recogniz\w+|behavior|"
          r"favorite|liters?|anemia|ischemia|hemorrhage|edema|estrogen|diarrhea|organiz\w+|minimiz\w+)\b", ("The program will stabilize it.",)),
)  # fmt: skip
