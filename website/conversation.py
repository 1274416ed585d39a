"""What the channel itself knows of a conversation, so that it needs nobody else in an emergency, and can tell it again."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from rasa.shared.core.events import BotUttered, UserUttered

from calcium.urgency import CRISIS, EMERGENCY
from website.reply import Reply

MOST_CONVERSATIONS = 10_000
_MOST_TURNS_REMEMBERED = 200


@dataclass
class Turn:
    """One message and what was said to it. ``typed``: as the patient sees it, a pressed button by its title."""

    typed: str
    replies: list[Reply]
    id: str | None = None


@dataclass
class Conversation:
    """``offered``: the buttons that may be pressed now, title to payload. ``consent``: ``asked``, ``yes``, ``no`` or None."""

    name: str
    offered: dict[str, str] = field(default_factory=dict)
    unsettled: str | None = None
    had_emergency: bool = False
    consent: str | None = None
    told_of_struck_out: bool = False
    ended: bool = False
    turns: list[Turn] = field(default_factory=list)
    under_way: dict[str, asyncio.Task[list[Reply]]] = field(default_factory=dict)
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    def take_in(self, turn: Turn) -> None:
        """Remembers a turn, and stays with an emergency that it spoke of."""
        self.turns = [*self.turns[1 - _MOST_TURNS_REMEMBERED :], turn]
        self.offered = {title: payload for reply in turn.replies for title, payload in reply.buttons}
        kind = next((reply.kind for reply in turn.replies if reply.kind in (EMERGENCY, CRISIS)), None)
        self.unsettled = kind
        self.had_emergency = self.had_emergency or kind == EMERGENCY

    def replies_to(self, message_id: str | None) -> list[Reply] | None:
        """What was said to that very message before; None if it is new."""
        if message_id is None:
            return None
        return next((turn.replies for turn in reversed(self.turns) if turn.id == message_id), None)


class Conversations:
    """Those in memory; the one unused for longest is dropped when there are too many."""

    def __init__(self) -> None:
        self._known: OrderedDict[str, Conversation] = OrderedDict()

    def get(self, name: str) -> Conversation | None:
        known = self._known.get(name)
        if known:
            self._known.move_to_end(name)
        return known

    def add(self, name: str, turns: Iterable[Turn] = (), is_kept: bool = False) -> Conversation:
        """One that is known by now stays as it is: its own memory is newer than ``turns``."""
        if known := self.get(name):
            return known
        known = self._known[name] = Conversation(name, consent="yes" if is_kept else None)
        for turn in turns:
            known.take_in(turn)
        while len(self._known) > MOST_CONVERSATIONS:
            self._known.popitem(last=False)
        return known

    def __iter__(self) -> Iterator[Conversation]:
        return iter(list(self._known.values()))

    def forget(self, name: str) -> None:
        self._known.pop(name, None)

    def forget_all_but(self, names: Iterable[str]) -> None:
        """Drops what nobody holds any more."""
        for gone in set(self._known) - set(names):
            if not self._known[gone].under_way:
                del self._known[gone]


def turns_in(events: Iterable[Any]) -> list[Turn]:
    """The turns of a conversation, from Rasa's events: after a restart they are all that is left of it."""
    turns: list[Turn] = []
    for event in events:
        if isinstance(event, UserUttered) and event.text:
            message_id = (event.metadata or {}).get("id")
            turns.append(Turn((event.metadata or {}).get("typed") or event.text, [], message_id))
        elif isinstance(event, BotUttered) and event.text and turns:
            turns[-1].replies.append(reply_from(event.text, {**(event.data or {}), "metadata": event.metadata}))
    return turns


def reply_from(text: str, said: dict[str, Any]) -> Reply:
    """A reply as Rasa sends or stores it: text, buttons, and what the response's metadata says of its look."""
    metadata = said.get("metadata") or {}
    metadata = {**metadata, **(metadata.get("metadata") or {})}  # Rasa stores a response's metadata inside its own
    buttons = tuple((button["title"], button["payload"]) for button in said.get("buttons") or [])
    return Reply(
        text,
        kind=metadata.get("kind"),
        buttons=buttons,
        picture=metadata.get("picture"),
        sheet=bool(metadata.get("sheet")),
        asks=bool(metadata.get("asks")),
    )
