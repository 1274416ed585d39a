"""One bubble of the companion."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from wording.pictures import picture

#: Something of ours failed: sending again may help.
TROUBLE = "trouble"


@dataclass(frozen=True)
class Reply:
    """Its text, how it should look (``emergency``, ``crisis``, ``today``, ``trouble``, None), and buttons: title, payload.

    ``picture``: name and score of a picture that belongs to it; ``sheet``: whether it offers the visit sheet; ``asks``:
    whether it asks the patient something.
    """

    text: str
    kind: str | None = None
    buttons: tuple[tuple[str, str], ...] = ()
    picture: dict[str, Any] | None = None
    sheet: bool = False
    id: str = field(default_factory=lambda: uuid4().hex)
    asks: bool = False

    def as_json(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "text": self.text,
            "kind": self.kind,
            "buttons": [title for title, _ in self.buttons],
            "picture": self._drawn(),
            "sheet": self.sheet,
        }

    def _drawn(self) -> dict[str, str] | None:
        if not self.picture:
            return None
        drawn = picture(self.picture["name"], self.picture.get("score"))
        return {"svg": drawn.svg, "title": drawn.title, "description": drawn.description}
