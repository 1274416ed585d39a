"""The commonest words for wanting to die, for chest pain and for no breath in other languages (E1, E20, E38).

A safety net, not a translation: phrases as people type them, without accents. A denial stands before
the phrase, with none but small words between ("no quiero morir", "no tengo dolor de pecho").
"""
from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Language:
    """Words that deny, small words that may follow them, and the phrases for a crisis and for an emergency."""

    denials: str
    fillers: str
    crisis: str
    emergency: str


_LANGUAGES = (
    Language(  # Spanish
        "no nunca sin ni tampoco", "tengo tiene hay siento me le se de un ningun quiero he tenido",
        "quiero morir|quiero morirme|quiere morir|no quiero vivir|no quiero seguir viviendo|no quiero seguir asi|no quiere vivir|"
        "suicidarme|suicidarse|quiero matarme|quiere matarse|quitarme la vida|sin ganas de vivir|"
        "no tengo ganas de vivir|perdi las ganas de vivir|acabar con todo|acabar con mi vida|prefiero morir|me quiero matar",
        "duele el pecho|me duele pecho|aprieta el pecho|pecho apretado|duele mucho el pecho|doliendo el pecho|dolor en el pecho|dolor de pecho|"
        "dolor en mi pecho|dolor fuerte en el pecho|opresion en el pecho|presion en el pecho|"
        "no puedo respirar|no puede respirar|me falta el aire|ataque al corazon|me duele el corazon",
    ),
    Language(  # French
        "pas jamais sans aucune aucun plus", "de d' la une un eu ressens",
        "veux mourir|envie de mourir|voudrais mourir|veut mourir|veux plus vivre|veut plus vivre|"
        "plus envie de vivre|pas envie de vivre|veux me tuer|vais me tuer|me suicider|se suicider|"
        "en finir avec la vie|en finir avec tout|veux en finir|prefere mourir|mettre fin a mes jours",
        "mal a la poitrine|mal dans la poitrine|douleur a la poitrine|douleur dans la poitrine|"
        "douleurs a la poitrine|douleur thoracique|douleurs thoraciques|serre la poitrine|"
        "poids sur la poitrine|peux pas respirer|peut pas respirer|peux plus respirer|arrive pas a respirer|"
        "crise cardiaque en ce moment",
    ),
    Language(  # German
        "nicht kein keine keinen nie ohne keinerlei", "ich habe hat mehr starken",
        "will sterben|mochte sterben|moechte sterben|will tot sein|mochte tot sein|will nicht mehr leben|mochte nicht mehr leben|moechte nicht mehr leben|kann nicht mehr leben|"
        "mich umbringen|sich umbringen|mir das leben nehmen|mein leben beenden|bring mich um|"
        "selbstmord begehen|will nicht mehr aufwachen|am liebsten nicht mehr aufwachen",
        "brustschmerz|schmerzen in der brust|schmerz in der brust|brust tut weh|brust schmerzt|"
        "druck auf der brust|druck in der brust|enge in der brust|keine luft|kriege kaum luft|kann nicht atmen|"
        "schwer atmen",
    ),
    Language(  # Italian
        "non senza mai nessun", "ho ha mi fa sento gli le un alcun",
        "voglio morire|vorrei morire|vuole morire|non voglio piu vivere|non voglio vivere|"
        "non vuole piu vivere|uccidermi|suicidarmi|farla finita|togliermi la vita|ammazzarmi",
        "dolore al petto|dolori al petto|male il petto|male al petto|dolore nel petto|dolore toracico|"
        "oppressione al petto|peso sul petto|non riesco a respirare|non riesce a respirare|"
        "mi manca il respiro|mi manca l'aria",
    ),
    Language(  # Portuguese
        "nao sem nem nunca", "tenho tem sinto de me estou com uma",
        "quero morrer|queria morrer|quer morrer|nao quero viver|nao quero mais viver|nao quer mais viver|"
        "quero me matar|vou me matar|queria me matar|quer se matar|me suicidar|acabar com a minha vida|tirar a minha vida",
        "dor no peito|dores no peito|dor no meu peito|peito doi|peito esta doendo|peito a doer|peito doendo|"
        "aperto no peito|nao consigo respirar|nao consegue respirar|falta de ar",
    ),
    Language(  # Polish
        "nie bez", "mam ma mnie sie",
        "chce umrzec|chcialbym umrzec|chcialabym umrzec|nie chce zyc|nie chce juz zyc|nie chce mi sie zyc|"
        "sie zabic|popelnic samobojstwo|skonczyc ze soba|wole umrzec",
        "bol w klatce|bol w piersi|boli mnie klatka|boli mnie w klatce|boli w klatce|boli klatka|"
        "boli mnie serce|bole w klatce|ucisk w klatce|nie moge oddychac|nie moze oddychac|nie moge zlapac",
    ),
    Language(  # Hindi
        "nahi nahin bina", "mujhe mere koi hai mera",
        "mar jana hai|marne ka man|marna chahta|marna chahti|marna hai mujhe|mujhe marna|mar jana chahta|mar jana chahti|jeena nahi|"
        "jina nahi|nahi jeena|nahi jina|khudkushi|atmahatya|aatmahatya|jaan dena chaht",
        "seene mein dard|seene me dard|sine me dard|sine mein dard|seene mai dard|chhati mein dard|"
        "chhati me dard|chati me dard|chati mein dard|chaati me dard|saans nahi aa|sans nahi aa|"
        "saans nahi le|saans lene mein|dil ka daura|dil mein dard|dil me dard",
    ),
    Language(  # Chinese
        "不 没 沒 无 無 非 没有 沒有 没什么", "",
        "想死|不想活|自杀|自殺|活不下去|不想再活|结束生命|結束生命|輕生|轻生",
        "胸痛|胸口痛|胸口疼|胸疼|胸部疼|胸部痛|胸闷|胸悶|心口痛|心口疼|心痛得|不能呼吸|喘不过气|喘不過氣|呼吸困难|呼吸困難|无法呼吸|無法呼吸|透不过气",
    ),
    Language(  # Arabic
        "لا ليس لم ما بدون", "عندي اي يوجد هناك",
        "اريد ان اموت|اريد الموت|بدي اموت|عايز اموت|اتمنى الموت|لا اريد ان اعيش|لا اريد العيش|اقتل نفسي|"
        "انتحر|انتحار|انهي حياتي",
        "الم في الصدر|الم في صدري|الم بالصدر|الم صدري|صدري يؤلمني|صدري يولمني|صدري يوجعني|وجع في صدري|"
        "وجع صدر|ضيق في الصدر|ضيق في صدري|لا استطيع التنفس|ما اقدر اتنفس|مش قادر اتنفس|ضيق في التنفس|ضيق تنفس",
    ),
    Language(  # Greek
        "δεν δε μην χωρις den", "εχω εχει με μου",
        "θελω να πεθανω|θελει να πεθανει|δεν θελω να ζω|δε θελω να ζω|να αυτοκτονησω|να σκοτωθω|"
        "thelo na pethano|den thelo na zo|na aftoktoniso",
        "ποναει το στηθος|πονος στο στηθος|πονο στο στηθος|πονοσ στο στηθοσ|σφιξιμο στο στηθος|"
        "βαρος στο στηθος|δεν μπορω να αναπνευσω|δεν μπορει να αναπνευσει|ponaei to stithos|"
        "ponos sto stithos|pono sto stithos|den mporo na anapnefso",
    ),
    Language(  # Vietnamese
        "khong chua", "bi co thay con toi",
        "muon chet|khong muon song|muon tu tu|muon tu sat|dinh tu sat|se tu sat|ket lieu doi|toi chan song|chan song qua",
        "dau nguc|tuc nguc|nguc toi dau|dau that nguc|nang nguc|khong tho duoc|kho tho",
    ),
    Language(  # Tagalog
        "hindi walang wala di", "naman ako ko na siya",
        "gusto ko nang mamatay|gusto ko na mamatay|gusto kong mamatay|gusto nang mamatay|ayoko nang mabuhay|"
        "ayoko na mabuhay|ayaw ko nang mabuhay|ayaw ko na mabuhay|magpakamatay|patayin ang sarili",
        "masakit ang dibdib|sumasakit ang dibdib|sakit sa dibdib|masakit dibdib|sakit ng dibdib|"
        "naninikip ang dibdib|paninikip ng dibdib|hindi ako makahinga|hindi siya makahinga|di ako makahinga|"
        "nahihirapan akong huminga|hirap huminga|kinakapos ng hininga",
    ),
)  # fmt: skip
_MARKS = str.maketrans(dict.fromkeys('.,;:!?()"-/¿¡', " "))
#: "Me duele mucho el pecho": what only makes it stronger.
_VERY = frozenset(
    "mucho muy fuerte tanto tres vraiment fort forte forti molto tanto muito muita tao sehr starke starken so silny silnego bardzo mocno bahut bohot bohat zor "
    "شديد قوي كثيرا جدا πολυ δυνατο δυνατος qua rat lam sobrang sobra masyadong talaga matinding un une einen ein".split()
)
_LINES = re.compile(r"[.,;:!?\n，。！？、؟،]")
_ODD_LETTERS = str.maketrans({"đ": "d", "ł": "l", "ς": "σ", "’": "'", "ى": "ي"})


def plain(text: str) -> str:
    """Lower case, without accents or other marks, one space between words."""
    text = text.casefold()
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).translate(_ODD_LETTERS)
        text = text.replace("很", "").replace("非常", "").replace("好痛", "痛").replace("好疼", "疼")
    words = text.split()
    return " ".join(words if _VERY.isdisjoint(words) else [word for word in words if word not in _VERY])


@dataclass(frozen=True)
class Phrase:
    """A phrase, how urgent it is, the words that deny it and those that may stand between."""

    text: str
    level: str
    kind: str
    denials: frozenset[str]
    fillers: frozenset[str]


def _phrases() -> Iterator[Phrase]:
    for language in _LANGUAGES:
        denials, fillers = (frozenset(plain(words).split()) for words in (language.denials, language.fillers))
        for level, kind, phrases in (("crisis", "crisis", language.crisis), ("emergency", "chest", language.emergency)):
            yield from (Phrase(plain(phrase), level, kind, denials, fillers) for phrase in phrases.split("|"))


def _by_word(phrases: list[Phrase]) -> dict[str, list[Phrase]]:
    """By the longest word but the last, which may be the start of a longer one."""
    rows: dict[str, list[Phrase]] = {}
    for phrase in phrases:
        rows.setdefault(max(phrase.text.split()[:-1], key=len), []).append(phrase)
    return rows


_ALL = list(_phrases())
#: Most messages are English: only what shares a word with them is looked for. One word alone may be the start of a longer one.
_SHARED_WORDS = _by_word([phrase for phrase in _ALL if phrase.text.isascii() and " " in phrase.text])
_ANYWHERE = [phrase for phrase in _ALL if phrase.text.isascii() and " " not in phrase.text]
_OTHER_LETTERS = [phrase for phrase in _ALL if not phrase.text.isascii()]


def in_another_language(text: str) -> tuple[str, str, str] | None:
    """Level, kind and words of the most urgent phrase in ``text`` that is not denied."""
    simple = plain(text)
    likely = [phrase for word in _SHARED_WORDS.keys() & set(simple.translate(_MARKS).split()) for phrase in _SHARED_WORDS[word]]
    likely += _ANYWHERE if simple.isascii() else _ANYWHERE + _OTHER_LETTERS
    found = [phrase for phrase in likely if phrase.text in simple and _stands(simple, phrase.text, phrase.denials, phrase.fillers)]
    best = min(found, key=lambda phrase: (phrase.level, phrase.text), default=None)  # "crisis" comes before "emergency"
    return (best.level, best.kind, best.text) if best else None


def _stands(text: str, phrase: str, denials: frozenset[str], fillers: frozenset[str]) -> bool:
    """Whether the phrase is somewhere at the start of a word and not denied."""
    at = text.find(phrase)
    while at >= 0:
        inside = phrase.isascii() and text[:at][-1:].isalnum()
        if not inside and not _denied(text[max(0, at - 60) : at], denials, fillers):
            return True
        at = text.find(phrase, at + 1)
    return False


def _denied(before: str, denials: frozenset[str], fillers: frozenset[str]) -> bool:
    words = _LINES.split(before)[-1].split()
    while words and words[-1] in fillers:
        words.pop()
    # Chinese has no spaces: its denial is the end of a word.
    return bool(words) and (words[-1] in denials or ("没" in denials and words[-1].endswith(tuple(denials))))
