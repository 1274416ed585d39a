"""A patient's conversation on the full page, with the real servers."""
import pytest
from playwright.sync_api import expect

from tests.browser.chat import ANSWER, QUESTION, WAYS_IN, Chat, refuse, reply


def test_it_opens_with_who_it_is_what_is_kept_and_four_ways_in(chat):
    for part in ("automated assistant of the heart clinic", "I can't diagnose", "call 000 now", "I keep nothing unless you say yes"):
        expect(chat.log).to_contain_text(part)
    for title in WAYS_IN:
        expect(chat.way(title)).to_be_visible()
    expect(chat.page.locator("html")).to_have_attribute("lang", "en-AU")


def test_a_patient_asks_and_is_answered(chat):
    chat.is_told(QUESTION, ANSWER)
    expect(chat.log).to_contain_text("does raise the chance that something needs attention")
    expect(chat.box).to_have_value("")
    assert chat.said()[1] == f"You said: {QUESTION}"


def test_a_way_in_is_a_button(chat):
    chat.way("What does my score mean?").click()
    expect(chat.log).to_contain_text("The scan finds calcium")


def test_opening_the_page_makes_no_session(browser, companion):
    page = browser.new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    chat = Chat(page)
    chat.open(companion.url)
    assert not [url for url in asked if "/chat/session" in url]
    assert all(url.startswith(companion.url) for url in asked), "something was asked of a third party"
    chat.is_told("hello", "Hello")
    assert len([url for url in asked if "/chat/session" in url]) == 1
    page.close()


def test_enter_sends_and_shift_enter_begins_a_line(chat):
    chat.box.press_sequentially("is 88")
    chat.box.press("Shift+Enter")
    chat.box.press_sequentially("bad?")
    expect(chat.box).to_have_value("is 88\nbad?")
    chat.box.press("Enter")
    expect(chat.log).to_contain_text("You said 88.")


def test_markup_from_a_patient_is_only_text(chat):
    chat.ask("<img src=x onerror=alert(1)> is 88 bad?")
    expect(chat.log).to_contain_text("<img src=x")
    assert chat.page.locator("calcium-companion img").count() == 0


def test_nothing_typed_is_met_with_a_hint_and_not_sent(chat):
    chat.intercept("messages", lambda route: pytest.fail("an empty message was sent"))
    chat.ask("  \n ")
    expect(chat.notice).to_contain_text("Type a few words first")


@pytest.mark.parametrize("look", [{"viewport": {"width": 390, "height": 500}}])
def test_a_long_answer_is_shown_from_its_start(chat):
    chat.intercept("messages", lambda route: route.fulfill(json={"replies": [reply("Line of words.\n\n" * 60)]}))
    chat.is_told("tell me all of it", "Line of words.")
    mine = chat.page.locator(".mine").last
    assert chat.is_seen(mine.locator(".typed"))
    assert chat.is_seen(chat.page.locator(".bubble").last.locator("p").first)


def test_someone_who_reads_further_up_is_left_there(chat):
    chat.intercept("messages", lambda route: route.fulfill(json={"replies": [reply("Line of words.\n\n" * 60)]}), times=1)
    chat.is_told("tell me all of it", "Line of words.")
    held = []
    chat.intercept("messages", lambda route: held.append(route))
    chat.ask("and more")
    expect(chat.page.get_by_text("Writing an answer")).to_be_attached()
    chat.in_shadow("(root) => { root.querySelector('.scroller').scrollTop = 100 }")
    held[0].fulfill(json={"replies": [reply("The second answer.")]})
    expect(chat.log).to_contain_text("The second answer.")
    assert chat.in_shadow("(root) => root.querySelector('.scroller').scrollTop") == 100


def test_an_urgent_reply_is_a_care_card_that_can_be_called_from(chat):
    chat.ask("i have crushing chest pain")
    expect(chat.alert).to_contain_text("Get help now")
    expect(chat.alert).to_contain_text("Call 000 now")
    call = chat.alert.get_by_role("link", name="Call 000")
    expect(call).to_have_attribute("href", "tel:000")
    assert chat.is_seen(call)


def test_in_a_crisis_a_person_to_talk_to_is_one_press_away(chat):
    chat.ask("i want to end my life")
    expect(chat.alert.get_by_role("link", name="Call 13 11 14")).to_have_attribute("href", "tel:131114")


def test_did_this_help_is_one_press_and_counted_once(chat):
    counted = []
    chat.page.on("request", lambda request: "/chat/feedback" in request.url and counted.append(request.post_data_json))
    chat.is_told(QUESTION, ANSWER)
    with chat.page.expect_response("**/chat/feedback") as answer:
        chat.page.get_by_role("group", name="Did this help?").get_by_role("button", name="Yes").click()
    assert answer.value.ok
    pressed = chat.page.get_by_role("group", name="Thank you for telling us.").get_by_role("button", name="Yes")
    expect(pressed).to_have_attribute("aria-pressed", "true")
    pressed.dispatch_event("click")
    assert [each["helped"] for each in counted] == [True]


def test_the_visit_sheet_opens_in_a_new_tab(chat):
    chat.intercept("sheet", lambda route: route.fulfill(json={"url": "/privacy?sheet", "expires_in": 300}))
    chat.is_told(QUESTION, ANSWER)
    with chat.page.context.expect_page() as opened:
        chat.tool("Visit sheet").click()
    opened.value.wait_for_url("**/privacy?sheet")


def test_where_no_tab_may_be_opened_the_visit_sheet_is_a_link(chat):
    chat.intercept("sheet", lambda route: route.fulfill(json={"url": "/privacy?sheet", "expires_in": 300}))
    chat.is_told(QUESTION, ANSWER)
    chat.page.evaluate("window.open = () => null")
    chat.tool("Visit sheet").click()
    expect(chat.notice.get_by_role("link", name="Open my visit sheet")).to_have_attribute("href", f"{chat.page.url}privacy?sheet")


def test_a_sheet_elsewhere_is_not_opened(chat):
    chat.intercept("sheet", lambda route: route.fulfill(json={"url": "https://elsewhere.example/", "expires_in": 300}))
    chat.is_told(QUESTION, ANSWER)
    chat.tool("Visit sheet").click()
    expect(chat.notice).to_contain_text("that did not work")


def test_before_anything_is_said_there_is_no_sheet_and_nothing_to_delete(chat):
    chat.tool("Visit sheet").click()
    expect(chat.notice).to_contain_text("Ask me something first")
    chat.tool("Delete my chat").click()
    expect(chat.notice).to_contain_text("There is nothing to delete yet")


def test_a_reload_continues_the_conversation(chat):
    chat.is_told("my score is 530", "You said 530.")
    said = chat.said()
    chat.page.reload()
    expect(chat.log).to_contain_text("You said 530.")
    assert [each.removesuffix("There are 3 buttons below.") for each in said] == [each for each in chat.said()]
    chat.is_told("am I going to have a heart attack?", "530")


def test_another_tab_continues_the_conversation_and_both_stay_in_step(chat):
    chat.is_told("my score is 530", "You said 530.")
    other = Chat(chat.page.context.new_page())
    other.open(chat.page.url)
    expect(other.log).to_contain_text("You said 530.")
    other.is_told("what should i eat?", "what should i eat?")
    expect(chat.log).to_contain_text("what should i eat?")
    expect(chat.page.locator(".bubble")).to_have_count(other.page.locator(".bubble").count())
    other.tool("Delete my chat").click()
    other.page.get_by_role("button", name="Yes, delete it").click()
    expect(other.log).to_contain_text("This chat is deleted")
    expect(chat.log).to_contain_text("ended in another tab")
    expect(chat.log).not_to_contain_text("530")


def test_start_again_truly_does(chat):
    chat.is_told("my score is 530", "You said 530.")
    first = chat.page.evaluate("Object.values(sessionStorage)[0]")
    chat.tool("Start again").click()
    chat.page.get_by_role("button", name="No, keep it").click()
    expect(chat.log).to_contain_text("530")
    chat.tool("Start again").click()
    with chat.page.expect_response(lambda answer: answer.request.method == "DELETE") as deleted:
        chat.page.get_by_role("button", name="Yes, start again").click()
    assert deleted.value.ok
    expect(chat.log).not_to_contain_text("530")
    expect(chat.log).to_contain_text("This is a new chat")
    chat.is_told("am I going to have a heart attack?", "attack")
    assert not any("530" in said for said in chat.said())
    assert chat.page.evaluate("Object.values(sessionStorage)[0]") != first


def test_deleting_asks_first_and_then_deletes_on_the_server(chat):
    chat.is_told("my score is 530", "You said 530.")
    token = chat.page.evaluate("Object.values(sessionStorage)[0]")
    chat.tool("Delete my chat").click()
    question = chat.page.get_by_role("dialog", name="Delete this chat?")
    expect(question.get_by_role("button", name="No, keep it")).to_be_focused()
    chat.page.keyboard.press("Escape")
    expect(question).to_be_hidden()
    expect(chat.log).to_contain_text("530")
    chat.tool("Delete my chat").click()
    question.get_by_role("button", name="Yes, delete it").click()
    expect(chat.log).to_contain_text("This chat is deleted, all of it.")
    expect(chat.log).not_to_contain_text("530")
    answer = chat.page.request.get(f"{chat.page.url}chat/conversation", headers={"Authorization": f"Bearer {token}"})
    assert answer.status == 401


def test_a_chat_that_cannot_be_deleted_stays_and_says_so(chat):
    chat.is_told("my score is 530", "You said 530.")
    chat.intercept("conversation", refuse(503, "trouble", "I could not delete this chat just now."))
    chat.tool("Delete my chat").click()
    chat.page.get_by_role("button", name="Yes, delete it").click()
    expect(chat.notice).to_contain_text("I could not delete this chat just now.")
    expect(chat.log).to_contain_text("530")


def test_print_shows_the_words_and_not_the_buttons(chat):
    chat.is_told(QUESTION, ANSWER)
    chat.page.evaluate("window.print = () => { window.printed = true }")
    chat.tool("Print").click()
    assert chat.page.evaluate("window.printed")
    chat.page.emulate_media(media="print")
    expect(chat.log).to_be_visible()
    expect(chat.page.get_by_role("link", name="Call the clinic")).to_contain_text("(02) 5550 0143")
    for hidden in (chat.send, chat.box, chat.page.get_by_role("button", name="Menu"), chat.page.locator(".next")):
        expect(hidden).to_be_hidden()
    # The whole conversation is on paper, not the part that was on the screen.
    assert chat.in_shadow("(root) => root.querySelector('.scroller').scrollHeight <= root.querySelector('.scroller').clientHeight")


def test_without_storage_the_chat_lasts_as_long_as_the_page(browser, companion):
    page = browser.new_page()
    page.add_init_script(
        "Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('no', 'SecurityError') } })"
    )
    chat = Chat(page)
    chat.open(companion.url)
    chat.is_told("my score is 530", "You said 530.")
    chat.is_told("am I going to have a heart attack?", "530")
    page.close()


def test_a_late_reply_moves_nothing_that_is_being_read(chat):
    chat.is_told(QUESTION, ANSWER)
    held = []
    chat.intercept("messages", lambda route: held.append(route))
    chat.ask("what should I do next?")
    expect(chat.page.locator(".status")).to_contain_text("taking a moment")
    long = "\n\n".join(["Three calm things come next."] * 20)  # so long that what may be pressed is out of sight
    held[0].fulfill(json={"replies": [reply(long, buttons=["What can I eat?"])]})
    expect(chat.log).to_contain_text("Three calm things")
    painted = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(window.shift)))))"
    assert chat.page.evaluate(painted) < 0.1
