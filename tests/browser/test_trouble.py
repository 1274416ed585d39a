"""When things go wrong: the words stay, a sentence says what happened, and sending again does not send twice."""
import pytest
from playwright.sync_api import expect

from tests.browser.chat import ANSWER, QUESTION, Chat, refuse, reply

WORDS = "is 88 bad?"
BUSY = "Many people are asking just now. The clinic is on (02) 5550 0143."


def clock_stands(chat: Chat) -> None:
    """From here on the page's time only passes when the test says so."""
    chat.page.clock.install()


def test_offline_the_words_stay_and_go_out_once_there_is_a_way(chat):
    chat.page.context.set_offline(True)
    chat.ask(WORDS)
    expect(chat.notice).to_contain_text("You seem to be offline. Your words are still here")
    expect(chat.notice).to_contain_text("(02) 5550 0143")
    expect(chat.box).to_have_value(WORDS)
    chat.page.context.set_offline(False)
    expect(chat.notice).to_contain_text("You are back online.")
    chat.send.click()
    expect(chat.log).to_contain_text("You said 88.")
    expect(chat.box).to_have_value("")
    expect(chat.notice).to_have_text("")


def test_a_server_that_cannot_be_reached(chat):
    chat.intercept("messages", lambda route: route.abort())
    chat.ask(WORDS)
    expect(chat.notice).to_contain_text("the answer did not get through to you")
    expect(chat.box).to_have_value(WORDS)
    expect(chat.page.get_by_role("link", name="Call the clinic: (02) 5550 0143")).to_be_visible()


def test_a_reply_lost_on_its_way_is_fetched_and_nothing_is_done_twice(chat):
    sent = []

    def loses_the_reply(route):
        sent.append(route.request.post_data_json)
        route.fetch()  # the server has it, and answers
        route.abort()

    chat.intercept("messages", loses_the_reply, times=1)
    chat.page.on("request", lambda request: "/chat/messages" in request.url and sent.append(request.post_data_json))
    chat.ask(WORDS)
    expect(chat.notice).to_contain_text("Nothing is sent twice")
    chat.again.click()
    expect(chat.log).to_contain_text("You said 88.")
    assert len({message["id"] for message in sent}) == 1
    assert chat.page.locator(".mine").count() == 1
    chat.page.reload()
    expect(chat.log).to_contain_text("You said 88.")
    assert chat.page.locator(".mine").count() == 1


def test_other_words_are_another_message(chat):
    sent = []
    chat.page.on("request", lambda request: "/chat/messages" in request.url and sent.append(request.post_data_json["id"]))
    chat.intercept("messages", lambda route: route.abort(), times=1)
    chat.ask(WORDS)
    expect(chat.again).to_be_visible()
    chat.is_told("is 99 bad?", "You said 99.")
    assert len(set(sent)) == 2


def test_a_slow_answer_is_met_with_a_sign_then_a_sentence_then_a_way_to_try_again(chat):
    held = []
    chat.intercept("messages", lambda route: held.append(route))
    clock_stands(chat)
    chat.ask(WORDS)
    expect(chat.page.locator(".pending")).to_be_hidden()
    chat.page.clock.run_for(500)
    expect(chat.page.locator(".pending")).to_be_visible()
    expect(chat.page.locator(".status")).to_have_text("Writing an answer")
    chat.page.clock.run_for(2_000)
    expect(chat.page.locator(".status")).to_contain_text("taking a moment")
    expect(chat.box).to_have_value(WORDS)
    chat.page.clock.run_for(8_000)
    expect(chat.notice).to_contain_text("taking longer than it should")
    with chat.page.expect_request("**/chat/messages"):
        chat.page.get_by_role("button", name="Try again").click()
    expect(chat.notice).to_have_text("")
    expect(chat.box).to_have_value(WORDS)
    first, second = (route.request.post_data_json for route in held)
    assert first == second
    held[1].fulfill(json={"replies": [reply("Here it is.")]})
    expect(chat.log).to_contain_text("Here it is.")
    expect(chat.box).to_have_value("")
    expect(chat.page.locator(".pending")).to_be_hidden()


def test_a_quick_answer_shows_no_sign(chat):
    clock_stands(chat)
    chat.is_told(WORDS, "You said 88.")
    chat.page.clock.run_for(12_000)
    expect(chat.page.locator(".pending")).to_be_hidden()
    expect(chat.page.locator(".status")).to_have_text("")
    expect(chat.notice).to_have_text("")


def test_new_words_while_an_answer_is_awaited_stay_in_the_box(chat):
    held = []
    chat.intercept("messages", lambda route: held.append(route), times=1)
    chat.ask(WORDS)
    chat.box.fill("and what about diet?")
    chat.send.click()
    expect(chat.notice).to_contain_text("still on their way")
    held[0].fulfill(json={"replies": [reply("Here it is.")]})
    expect(chat.log).to_contain_text("Here it is.")
    expect(chat.box).to_have_value("and what about diet?")


@pytest.mark.parametrize(("status", "error"), [(503, "busy"), (429, "too_many")])
def test_a_full_server_is_asked_once_more_after_the_time_it_named(chat, status, error):
    chat.intercept("messages", refuse(status, error, BUSY, retry_after=3), times=1)
    clock_stands(chat)
    with chat.page.expect_response(lambda answer: answer.status == status):
        chat.ask(WORDS)
    chat.page.clock.run_for(2_500)
    expect(chat.notice).to_have_text("")
    expect(chat.log).not_to_contain_text("You said 88.")
    chat.page.clock.run_for(1_000)
    expect(chat.log).to_contain_text("You said 88.")
    assert chat.page.locator(".mine").count() == 1


def test_a_server_that_stays_full_is_said_in_its_own_words(chat):
    chat.intercept("messages", refuse(503, "busy", BUSY, retry_after=1))
    chat.ask(WORDS)
    expect(chat.notice).to_contain_text(BUSY)
    expect(chat.box).to_have_value(WORDS)


def test_a_long_wait_is_not_kept_from_the_patient(chat):
    chat.intercept("messages", refuse(429, "too_many", BUSY, retry_after=600))
    chat.ask(WORDS)
    expect(chat.notice).to_contain_text(BUSY)


def test_after_an_expired_session_a_new_one_answers_and_says_so(chat):
    chat.is_told(QUESTION, ANSWER)
    chat.intercept("messages", refuse(401, "session_expired", "This chat has ended."), times=1)
    chat.is_told(WORDS, "You said 88.")
    expect(chat.log).to_contain_text("Your earlier chat has ended, so this is a new one.")
    expect(chat.box).to_have_value("")


def test_a_reload_after_the_session_ended_says_so(chat):
    chat.is_told(QUESTION, ANSWER)
    chat.intercept("conversation", refuse(401, "session_expired", "This chat has ended."))
    chat.page.reload()
    expect(chat.log).to_contain_text("Your earlier chat has ended")
    expect(chat.log).not_to_contain_text(ANSWER)


def test_a_reply_about_trouble_of_ours_can_be_asked_again(chat):
    trouble = {"replies": [reply("I am sorry, I can't answer just now.", kind="trouble")]}
    chat.intercept("messages", lambda route: route.fulfill(json=trouble), times=1)
    chat.is_told(WORDS, "can't answer just now")
    chat.again.click()
    expect(chat.log).to_contain_text("You said 88.")


def test_an_answer_that_is_no_json_is_met_with_a_sentence(chat):
    chat.intercept("messages", lambda route: route.fulfill(status=502, body="<h1>Bad gateway</h1>"))
    chat.ask(WORDS)
    expect(chat.notice).to_contain_text("the answer did not get through to you")
    expect(chat.notice).not_to_contain_text("gateway")


def test_a_pressed_button_that_failed_can_be_sent_again(chat):
    chat.intercept("messages", lambda route: route.abort(), times=1)
    chat.way("What does my score mean?").click()
    expect(chat.box).to_have_value("What does my score mean?")
    chat.again.click()
    expect(chat.log).to_contain_text("The scan finds calcium")


def test_a_chat_that_cannot_open_says_whom_to_call_and_opens_later(browser, companion):
    page = browser.new_page()
    chat = Chat(page)
    chat.intercept("clinic", lambda route: route.abort(), times=1)
    page.goto(companion.url)
    expect(chat.notice).to_contain_text("I can’t reach the clinic’s server just now. If you would rather talk, call the clinic on (02) 5550 0143.")
    expect(page.get_by_text("Don’t type. Call")).to_contain_text("000")
    page.get_by_role("button", name="Try again").click()
    chat.wait_for_opening()
    expect(chat.notice).to_have_text("")
    page.close()


def test_a_conversation_outlives_a_restart_or_says_that_it_ended(browser, own_companion):
    chat = Chat(browser.new_page())
    chat.open(own_companion.url)
    chat.is_told(WORDS, "You said 88.")
    own_companion.rasa.stop()
    chat.ask("is 99 bad?")
    expect(chat.notice).to_contain_text("did not get through")
    expect(chat.box).to_have_value("is 99 bad?")
    own_companion.start_rasa()
    own_companion.wait_until_it_answers()
    chat.again.click()
    expect(chat.log).to_contain_text("You said 99.")
    chat.page.close()
