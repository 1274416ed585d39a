"""The facts that answers stand on, and whom each comes from, by name (facts.yml)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

_FACTS = Path(__file__).with_name("facts.yml")
ARTICLE = "article"
_ARTICLE_BY_NAME = "the cardiologist's article that I was written from"
#: More names than this nobody reads.
_MOST = 4


@lru_cache(maxsize=1)
def known_facts() -> dict[str, dict[str, Any]]:
    """Fact number to its gist, source and address; ``staff`` where it must never be shown."""
    return yaml.safe_load(_FACTS.read_text(encoding="utf-8"))


def names_behind(facts: Iterable[str], more: Iterable[str] = ()) -> str:
    """The sources of ``facts``, and ``more``, by name, as a phrase: "the Mayo Clinic and the NHS". Empty where none is known."""
    sources = dict.fromkeys([*(known_facts().get(fact, {}).get("source") for fact in facts), *more])
    names = [_ARTICLE_BY_NAME if source == ARTICLE else source for source in sources if source][:_MOST]
    return " and ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))
