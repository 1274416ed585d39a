"""What an answer offers next: topics that fit this person and were not yet asked, as buttons in patients' words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from calcium.terms import terms_in
from wording.responses import Variation, WordingError, choose

MOST = 3
#: Words that an answer may use and that not everybody knows: one of them is offered beside two topics.
_HARD = set(
    "stress_echo ctca ffr nuclear_scan catheter_angiogram lipoprotein_a apob stenosis fibrous_cap soft_plaque atherosclerosis "
    "agatston percentile cad_rads cac_drs volume_score ischaemia stabilisation non_hdl hu".split()
)


def offers(
    topics: Iterable[str], responses: Mapping[str, Sequence[Variation]], facts: Mapping[str, Any], most: int = MOST
) -> list[dict[str, str]]:
    """Buttons for the first ``most`` of ``topics`` (such as ``diet``) that have an offer which fits ``facts``."""
    buttons: list[dict[str, str]] = []
    for topic in dict.fromkeys(topics):
        try:
            title = choose(responses.get(f"utter_offer_{topic}", []), facts)["text"]
        except WordingError:
            continue
        buttons.append({"title": title, "payload": f"/ask_{topic}"})
        if len(buttons) == most:
            break
    return buttons


def word_offer(
    text: str, responses: Mapping[str, Sequence[Variation]], needless: Sequence[str]
) -> list[dict[str, str]]:
    """A button for a hard word that ``text`` uses, if there is one that is not ``needless`` (explained, or offered as a topic)."""
    for term in terms_in(text):
        offer = responses.get(f"utter_offer_term_{term}") if term in _HARD and term not in needless else None
        if offer:
            return [{"title": offer[0]["text"], "payload": offer[0]["text"]}]
    return []


def next_topics(variation: Variation, variations: Sequence[Variation]) -> list[str]:
    """The topics that ``variation`` names as following from it; failing that, those of the plain answer."""
    for written in (variation, variations[0]):
        following = (written.get("metadata") or {}).get("next")
        if following:
            return list(following)
    return []
