"""Links to visit sheets: nobody can guess one, and it opens nothing after a few minutes.

The sheet is made anew each time that its link is opened, and stored nowhere.
"""

from __future__ import annotations

import secrets
import time
from datetime import date

from calcium.visit_sheet import facts_from_tracker_state, make_sheet
from keeping.conversation_store import ConversationStore
from website.sheet_page import render_sheet
from wording.clinic import Clinic
from wording.sheet import patients_messages

LIFETIME_SECONDS = 15 * 60
_RANDOM_BYTES = 24


class Sheets:
    def __init__(self, clinic: Clinic) -> None:
        self._clinic = clinic
        self._links: dict[str, tuple[str, float]] = {}

    def link_to(self, conversation: str) -> str:
        """A path on this server."""
        now = time.monotonic()
        self._links = {key: link for key, link in self._links.items() if link[1] > now}
        key = secrets.token_urlsafe(_RANDOM_BYTES)
        self._links[key] = (conversation, now + LIFETIME_SECONDS)
        return f"/sheet/{key}"

    async def page(self, key: str) -> str | None:
        """The sheet behind a link; None if there is none (any more)."""
        conversation, until = self._links.get(key, ("", 0.0))
        store = ConversationStore.current
        if until <= time.monotonic() or store is None:
            return None
        tracker = await store.retrieve(conversation)
        slots = tracker.current_slot_values() if tracker else {}
        events = [event.as_dict() for event in tracker.events] if tracker else []
        sheet = make_sheet(facts_from_tracker_state(slots, patients_messages(events)))
        return render_sheet(sheet, self._clinic, today=date.today())

    def forget(self, conversation: str) -> None:
        self._links = {key: link for key, link in self._links.items() if link[0] != conversation}
