import pytest

from calcium.walk_words import AGAIN, BACK, CHANGE, ON, RESUME, SKIP, STOP, UNKNOWN, WHY, command_in

COMMANDS = {
    SKIP: ["skip", "skip this one please", "I'd rather not say", "pass", "can we skip that", "none of your business",
           "prefer not to answer", "next question", "let's leave that one", "I don't want to talk about it"],
    UNKNOWN: ["don't know", "I don't remember", "no idea", "not sure", "can't remember", "dunno", "haven't got the letter on me",
              "nobody told me", "I do not know it", "no idea love"],
    BACK: ["go back", "previous", "can we go back?", "back please", "previous question", "wait go back", "take me back a step"],
    STOP: ["stop", "later", "leave it", "stop here please", "can we do this later", "I've had enough", "not now", "that's enough",
           "I want to stop", "let's leave it there", "no more please", "I need a break", "quit"],
    ON: ["go on", "carry on", "ok next", "continue please", "yes go on", "and then?", "tell me more", "ok"],
    AGAIN: ["what does that mean?", "I don't understand", "huh?", "what do you mean", "say that again", "in plain english please"],
    WHY: ["why do you ask?", "why?", "what for", "do you need to know that"],
    RESUME: ["where were we?", "back to the walk", "carry on with the walk", "where did we get to"],
    CHANGE: ["change something", "change my score", "can we change the earlier scan"],
}  # fmt: skip


@pytest.mark.parametrize(("command", "text"), [(name, text) for name, texts in COMMANDS.items() for text in texts])
def test_a_short_reply_is_a_command(command, text):
    assert command_in(text) == command


@pytest.mark.parametrize(
    "text",
    ["dying in my sleep", "back pain", "next week", "tomorrow", "340", "that it will stop my heart", "I stopped smoking",
     "go back to work one day", "nobody told me what to do about my diet", "will I have to stop running?", "", "terrified",
     "later this month", "the cardiologist on Monday", "leaving my wife and kids", "no", "skipping heartbeats", "why is it so high?", "why did it go up"],
)  # fmt: skip
def test_words_that_say_something_are_no_command(text):
    assert command_in(text) is None
