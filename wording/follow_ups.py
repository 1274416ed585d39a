"""What an answer offers next: topics that fit this person and were not yet asked, as buttons in patients' words."""
from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from wording.responses import Variation, WordingError, choose

MOST = 3


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


def next_topics(variation: Variation, variations: Sequence[Variation]) -> list[str]:
    """The topics that ``variation`` names as following from it; failing that, those of the plain answer."""
    for written in (variation, variations[0]):
        following = (written.get("metadata") or {}).get("next")
        if following:
            return list(following)
    return []
