"""axe in every state, a journey by keyboard alone, and the conversation as a screen reader meets it."""
import pytest
from playwright.sync_api import expect

from tests.browser.chat import ANSWER, QUESTION, Chat, reply
from tests.browser.pictures import PICTURE


def opened(chat: Chat) -> None:
    """As it opens."""


def menu(chat: Chat) -> None:
    chat.tool("Print")


def typing(chat: Chat) -> None:
    chat.intercept("messages", lambda route: None)
    chat.ask(QUESTION)
    expect(chat.page.locator(".status")).to_contain_text("taking a moment")


def answered(chat: Chat) -> None:
    chat.is_told(QUESTION, ANSWER)


def answer_with_a_picture(chat: Chat) -> None:
    said = {"replies": [reply("Here is where your score stands.", picture=PICTURE, buttons=["What should I do next?"], sheet=True)]}
    chat.intercept("messages", lambda route: route.fulfill(json=said))
    chat.is_told(QUESTION, "Here is where")
    chat.page.get_by_text("This picture in words").click()
    expect(chat.page.get_by_text(PICTURE["description"])).to_be_visible()


def emergency(chat: Chat) -> None:
    chat.is_told("i have crushing chest pain", "Get help now")


def crisis(chat: Chat) -> None:
    chat.is_told("i want to end my life", "Please talk to someone")


def for_today(chat: Chat) -> None:
    said = {"replies": [reply("Please ring your doctor today.", kind="today"), reply("I can't answer that now.", kind="trouble")]}
    chat.intercept("messages", lambda route: route.fulfill(json=said))
    chat.is_told(QUESTION, "For today")


def error(chat: Chat) -> None:
    chat.intercept("messages", lambda route: route.abort())
    chat.ask(QUESTION)
    expect(chat.again).to_be_visible()


def sheet_link(chat: Chat) -> None:
    chat.intercept("sheet", lambda route: route.fulfill(json={"url": "/privacy", "expires_in": 300}))
    chat.is_told(QUESTION, ANSWER)
    chat.page.evaluate("window.open = () => null")
    chat.tool("Visit sheet").click()
    expect(chat.notice.get_by_role("link")).to_be_visible()


def asking_to_delete(chat: Chat) -> None:
    chat.is_told(QUESTION, ANSWER)
    chat.tool("Delete my chat").click()
    expect(chat.page.get_by_role("dialog")).to_be_visible()


STATES = (opened, menu, typing, answered, answer_with_a_picture, emergency, crisis, for_today, error, sheet_link, asking_to_delete)
LOOKS = {
    "light": {},
    "dark": {"color_scheme": "dark"},
    "forced colours": {"forced_colors": "active"},
    "320 px": {"viewport": {"width": 320, "height": 640}},
    "landscape phone": {"viewport": {"width": 640, "height": 320}},
    "wide": {"viewport": {"width": 1280, "height": 800}},
}


CASES = [(state, look) for state in STATES for look in ("light", "dark")]
CASES += [(state, look) for state in (menu, answer_with_a_picture, emergency, error) for look in list(LOOKS)[2:]]


@pytest.mark.parametrize(("state", "look"), [(state, LOOKS[look]) for state, look in CASES],
                         ids=[f"{state.__name__}, {look}" for state, look in CASES])  # fmt: skip
def test_axe_finds_nothing(chat, state, look):
    state(chat)
    assert chat.violations() == []
    assert chat.too_small() == []
    assert chat.is_out_of_bounds() == []


def test_a_screen_reader_meets_the_conversation_in_order(chat):
    chat.is_told(QUESTION, ANSWER)
    tree = chat.page.locator("body").aria_snapshot()
    in_order = (
        'heading "Understanding your calcium score" [level=1]', 'link "Call the clinic: (02) 5550 0143"', 'button "Menu"',
        "automated assistant of the heart clinic, not a person", 'group "Conversation"', 'log "Messages"', "Assistant:",
        "I am not for emergencies", "You said: my score is 430", "Assistant:", ANSWER, "There are 3 buttons below.",
        'list "You could ask"', 'group "Did this help?"', "status", "Don’t type. Call", 'textbox "Your question, or your score"',
        'button "Send"',
    )  # fmt: skip
    place = 0
    for part in in_order:
        assert part in tree[place:], f"{part!r} is not where it should be in:\n{tree}"
        place = tree.index(part, place) + len(part)


#: Writes down what a screen reader would be told: every addition to a live region, with how it is told.
LISTEN = """(root) => { window.told = [];
  new MutationObserver((changes) => { for (const change of changes) for (const added of change.addedNodes) {
    const alert = added.nodeType === 1 && (added.matches('[role=alert]') ? added : added.querySelector('[role=alert]'));
    if (alert) window.told.push(['assertive', alert.textContent]);
    const at = change.target.nodeType === 1 ? change.target : change.target.parentElement;
    const region = at.closest('[role=log], [role=status], [aria-live]');
    const live = region?.getAttribute('aria-live') ?? (region ? 'polite' : 'off');
    if (live !== 'off' && !at.closest('[aria-hidden=true]') && added.textContent) window.told.push([live, added.textContent]);
  } }).observe(root, { childList: true, subtree: true, characterData: true }); }"""


def test_each_message_is_announced_once_and_politely(chat):
    expect(chat.log).to_have_attribute("aria-live", "polite")
    chat.in_shadow(LISTEN)
    chat.is_told(QUESTION, ANSWER)
    told = chat.page.evaluate("window.told")
    assert [kind for kind, _ in told] == ["polite", "polite"], told
    assert told[0][1] == f"You said: {QUESTION}"
    assert told[1][1].startswith("Assistant:")
    assert "Did this help" not in told[1][1]


def test_an_urgent_reply_is_announced_once_and_assertively(chat):
    chat.is_told(QUESTION, ANSWER)
    chat.in_shadow(LISTEN)
    chat.ask("i have crushing chest pain")
    expect(chat.alert).to_contain_text("Call 000")
    told = chat.page.evaluate("window.told")
    assert [kind for kind, _ in told] == ["assertive"], told
    expect(chat.log).to_have_attribute("aria-live", "polite")
    chat.page.reload()
    expect(chat.log).to_contain_text("Get help now")
    expect(chat.alert).to_have_count(0)


def test_the_log_is_there_before_anything_is_in_it(browser, companion):
    page = browser.new_page()
    chat = Chat(page)
    held = []
    chat.intercept("clinic", lambda route: held.append(route), times=1)
    page.goto(companion.url)
    expect(chat.log).to_be_attached()
    expect(chat.log).to_have_text("")
    held[0].continue_()
    chat.wait_for_opening()
    page.close()


def test_no_reply_moves_the_focus(chat):
    chat.box.fill(QUESTION)
    chat.box.press("Enter")
    expect(chat.log).to_contain_text(ANSWER)
    expect(chat.box).to_be_focused()
    chat.ask("i have crushing chest pain")
    expect(chat.alert).to_be_visible()
    expect(chat.send).to_be_focused()
    # A pressed way in goes with the reply, so the focus goes to the conversation with the press, and stays there.
    chat.way("Help is on the way").press("Enter")
    assert chat.focused() == "Conversation"
    expect(chat.log).to_contain_text("Stay where you are")
    assert chat.focused() == "Conversation"


@pytest.mark.parametrize("look", [{"viewport": {"width": 1280, "height": 800}}])
def test_a_journey_by_keyboard_alone(chat):
    page = chat.page
    order = []
    for _ in range(14):
        page.keyboard.press("Tab")
        order.append(chat.focused())
    assert order == [
        "Call the clinic: (02) 5550 0143", "Visit sheet", "Print", "Start again", "Delete my chat", "What is kept (opens in a new tab)",
        "Conversation", "What does my score mean?", "Am I going to have a heart attack?", "Why did my score go up on a statin?",
        "Walk me through my result", "000", "text", "Send",
    ]  # fmt: skip
    page.keyboard.press("Shift+Tab")
    page.keyboard.type(QUESTION)
    page.keyboard.press("Enter")
    expect(chat.log).to_contain_text(ANSWER)
    while chat.focused() != "Yes":
        page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("group", name="Thank you for telling us.")).to_be_visible()
    while chat.focused() != "Delete my chat":
        page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    assert chat.focused() == "Delete my chat"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(chat.log).to_contain_text("This chat is deleted")


def test_the_menu_closes_with_escape_and_gives_the_focus_back(chat):
    toggle = chat.page.get_by_role("button", name="Menu")
    toggle.press("Enter")
    expect(toggle).to_have_attribute("aria-expanded", "true")
    chat.page.keyboard.press("Tab")
    assert chat.focused() == "Visit sheet"
    chat.page.keyboard.press("Escape")
    expect(toggle).to_have_attribute("aria-expanded", "false")
    assert chat.focused() == "Menu"
