"""What the channel remembers of a conversation."""

from __future__ import annotations

from website.conversation import Conversations, Turn
from website.reply import Reply


def test_two_first_messages_at_once_tell_no_turn_twice():
    """The second looks up what Rasa knows while the first is being answered."""
    conversations = Conversations()
    first = conversations.add("tab")
    second = conversations.add("tab", [Turn("is calcium the same as a blockage?", [])])
    first.take_in(Turn("is calcium the same as a blockage?", [Reply("No.")]))
    assert second is first
    assert [turn.typed for turn in first.turns] == ["is calcium the same as a blockage?"]


def test_after_a_restart_what_rasa_knows_is_told_again():
    told = Conversations().add("tab", [Turn("my score is 340", [Reply("You said 340.")])], is_kept=True)
    assert [turn.typed for turn in told.turns] == ["my score is 340"]
    assert told.consent == "yes"
