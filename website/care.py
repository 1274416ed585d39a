"""One message after another: the emergency first, then consent and deletion, then Rasa; always a sentence."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

from rasa.core.channels.channel import UserMessage
from rasa.shared.core.trackers import DialogueStateTracker
from sqlalchemy.exc import SQLAlchemyError

from calcium.urgency import Urgency, urgency
from keeping.conversation_store import ConversationStore
from keeping.redaction import Redacted, redact
from website.conversation import Conversation, Conversations, Turn, turns_in
from website.gate import MAX_CHARACTERS, Message, Refused, as_words
from website.kept import Kept
from website.metrics import Metrics
from website.reply import TROUBLE, Reply
from website.safety_net import SafetyNet, urgent_part
from website.sessions import Session
from website.sheets import Sheets
from website.turns import Busy, OnMessage, Replies, Turns, Unanswered
from wording.clinic import Clinic

_UNANSWERED = {"emergency": "utter_still_unwell", "crisis": "utter_still_in_crisis"}
#: Buttons that the channel itself acts on; they never reach Rasa.
_CONSENT = {"consent:yes": "yes", "consent:no": "no"}
_BARE = {"yes": "consent:yes", "yes please": "consent:yes", "no": "consent:no", "no thanks": "consent:no"}
_DELETE = "delete:yes"
_BUSY_AGAIN_SECONDS = 5
_WHAT_IS_KEPT = "ask_what_is_kept"
_ABOUT_HEALTH = ("ask_", "inform_", "start_walk", "report_visit")


class Care:
    """Answers messages. Whatever the parts behind it do, each gets a reply."""

    def __init__(
        self, clinic: Clinic, safety_net: SafetyNet, metrics: Metrics, sheets: Sheets, on_new_message: OnMessage
    ) -> None:
        self._retention_days = clinic.retention_days
        self._safety_net = safety_net
        self._metrics = metrics
        self._on_new_message = on_new_message
        self._turns = Turns()
        self._kept = Kept(safety_net)
        self._sheets = sheets
        self.conversations = Conversations()

    @property
    def waiting(self) -> int:
        return self._turns.waiting

    def opening(self) -> list[Reply]:
        return [self._safety_net.say("utter_welcome")]

    async def conversation(self, session: Session) -> Conversation:
        """The conversation, from Rasa's events where this process does not know it (any more). Raises Refused when all
        of it is forgotten."""
        known = self.conversations.get(session.name)
        if known:
            return known
        store = ConversationStore.current
        tracker = await store.retrieve(session.name) if store else None
        if tracker is None and session.is_old:
            raise Refused(401, "session_expired", "utter_session_ended")
        turns = turns_in(tracker.events) if tracker else []
        known = self.conversations.add(session.name, turns, is_kept=bool(store and store.is_kept(session.name)))
        if not known.turns:
            known.offered = dict(self.opening()[0].buttons)
        return known

    def told(self, conversation: Conversation) -> list[dict[str, Any]]:
        """All that was said, as the contract has it."""
        messages: list[dict[str, Any]] = []
        for turn in conversation.turns:
            messages.append({"from": "patient", "text": turn.typed})
            messages += [{"from": "companion", "text": reply.text, "reply": reply.as_json()} for reply in turn.replies]
        return messages

    async def answer(self, conversation: Conversation, message: Message, tell_rasa: bool = True) -> list[Reply]:
        """What is said to the message. Raises Refused when too busy.

        The same message again brings the same replies. A client that hangs up does not stop the turn. Without
        ``tell_rasa`` an emergency is answered, and Rasa does not hear of it.
        """
        before = conversation.replies_to(message.id)
        if before is not None:
            return before
        key = message.id or f"unnamed {id(message)}"
        turn = conversation.under_way.get(key)
        if turn is None:
            turn = conversation.under_way[key] = asyncio.ensure_future(self._turn(conversation, message, tell_rasa))
            turn.add_done_callback(lambda done: _ended(conversation, key, done))
        try:
            return await asyncio.shield(turn)
        except Busy:
            self._metrics.replies.labels("busy").inc()
            raise Refused(503, "busy", "utter_busy", _BUSY_AGAIN_SECONDS) from None

    async def forget(self, conversation: Conversation) -> Reply:
        """Deletes every trace and says so. Raises Refused while the database is away, with all still there."""
        store = ConversationStore.current
        try:
            if store:
                await store.forget(conversation.name)
        except (SQLAlchemyError, OSError, asyncio.TimeoutError):
            raise Refused(503, "trouble", "utter_cannot_delete_now", _BUSY_AGAIN_SECONDS) from None
        conversation.ended = True
        self.conversations.forget(conversation.name)
        self._sheets.forget(conversation.name)
        return self._safety_net.say("utter_chat_deleted")

    async def finish(self, within_seconds: float) -> None:
        """Waits for the turns in flight and for what is still to be written."""
        under_way = [turn for known in self.conversations for turn in known.under_way.values()]
        if under_way:
            await asyncio.wait(under_way, timeout=within_seconds)
        await self._turns.finish(1)
        if ConversationStore.current:
            await ConversationStore.current.flush(1)

    async def _turn(self, conversation: Conversation, message: Message, tell_rasa: bool) -> list[Reply]:
        found = urgency(message.text, conversation.unsettled, conversation.had_emergency)
        if found.is_urgent:  # not even another turn of the same conversation is waited for
            return self._urgent(conversation, message, found, tell_rasa)
        redacted = redact(message.text)
        message = replace(message, text=redacted.text)
        async with conversation.lock:
            pressed = conversation.offered.get(message.text.strip()) or _typed_consent(conversation, message.text)
            if pressed in _CONSENT:
                replies = [await self._consented(conversation, _CONSENT[pressed])]
            elif pressed == _DELETE:
                return [await self.forget(conversation)]
            else:
                replies = await self._ordinary(conversation, message, pressed, redacted)
            if any(reply.kind == TROUBLE for reply in replies) or not message.text.strip():
                return replies  # to be sent again, so not part of the conversation
            conversation.take_in(Turn(message.text[:MAX_CHARACTERS], replies, message.id))
            if conversation.consent == "asked":  # the question stays open until it is answered
                conversation.offered |= dict(self._safety_net.say("utter_ask_consent").buttons)
            return replies

    def _urgent(
        self, conversation: Conversation, message: Message, found: Urgency, tell_rasa: bool
    ) -> list[Reply]:
        self._metrics.warning_signs.labels(found.level, found.kind or "").inc()
        message = replace(message, text=redact(message.text).text)
        replies = [self._safety_net.urgent_reply(found, again=conversation.unsettled is not None)]
        conversation.take_in(Turn(message.text[:MAX_CHARACTERS], replies, message.id))
        if tell_rasa:
            part = urgent_part(message.text, MAX_CHARACTERS)
            self._turns.tell(self._as_rasa_has_it(conversation, message, part), self._on_new_message)
        return replies

    async def _ordinary(
        self, conversation: Conversation, message: Message, pressed: str | None, redacted: Redacted
    ) -> list[Reply]:
        if not message.text.strip():
            return [self._safety_net.say("utter_nothing_typed")]
        if len(message.text) > MAX_CHARACTERS:
            return [self._safety_net.say("utter_too_long")]
        try:
            text = pressed or as_words(message.text)
            replies = await self._turns.ask(self._as_rasa_has_it(conversation, message, text), self._on_new_message)
        except Unanswered:
            self._metrics.replies.labels("trouble").inc()
            if conversation.unsettled:  # an emergency is not over because something of ours failed
                return [self._safety_net.say(_UNANSWERED[conversation.unsettled])]
            return [self._safety_net.trouble("utter_cannot_answer_now")]
        self._metrics.replies.labels("answered").inc()
        tracker = await self._tracker(conversation)
        intent = (tracker.latest_message.intent.get("name") or "") if tracker and tracker.latest_message else ""
        if intent == _WHAT_IS_KEPT:
            replies = [self._kept.known(tracker.current_slot_values(), conversation.consent), *replies[1:]]
        replies = [*replies, *self._struck_out(conversation, redacted)]
        in_a_walk = bool(tracker and tracker.active_loop)  # its questions are to be answered first
        if not in_a_walk and self._asks_for_consent(conversation, replies, intent):
            conversation.consent = "asked"
            replies = [*replies, self._safety_net.say("utter_ask_consent")]
        return replies

    def _as_rasa_has_it(self, conversation: Conversation, message: Message, text: str) -> UserMessage:
        told = {"typed": message.text[:MAX_CHARACTERS], "id": message.id}
        return UserMessage(text, Replies(), conversation.name, input_channel=Replies.name(), metadata=told)

    def _asks_for_consent(self, conversation: Conversation, replies: list[Reply], intent: str) -> bool:
        """Asked once, with the first answer that is about health, and never beside an urgent reply."""
        calm = all(reply.kind is None and not reply.asks for reply in replies)  # "yes" must not answer two questions
        return bool(self._retention_days) and not conversation.consent and calm and intent.startswith(_ABOUT_HEALTH)

    def _struck_out(self, conversation: Conversation, redacted: Redacted) -> list[Reply]:
        if not redacted.kinds:
            return []
        again, conversation.told_of_struck_out = conversation.told_of_struck_out, True
        return [self._kept.struck_out(redacted.kinds, again)]

    async def _tracker(self, conversation: Conversation) -> DialogueStateTracker | None:
        store = ConversationStore.current
        return await store.retrieve(conversation.name) if store else None

    async def _consented(self, conversation: Conversation, consent: str) -> Reply:
        conversation.consent = consent
        store = ConversationStore.current
        if consent == "yes" and store:
            await store.keep(conversation.name)
        return self._safety_net.say(f"utter_consent_{consent}")


def _typed_consent(conversation: Conversation, text: str) -> str | None:
    """A bare yes or no straight after the question about keeping is its answer."""
    last = conversation.turns[-1].replies if conversation.turns else []
    if not last or "consent:yes" not in dict(last[-1].buttons).values():
        return None
    return _BARE.get(text.strip().strip(".!").lower())


def _ended(conversation: Conversation, key: str, turn: asyncio.Task[Any]) -> None:
    conversation.under_way.pop(key, None)
    if not turn.cancelled():
        turn.exception()  # seen: whoever waited for it has had it
