"""The widget on a clinic's own site: another origin, unkind styles and scripts, and a policy that allows only our origin."""
from urllib.parse import urlencode

import pytest
from playwright.sync_api import expect

from tests.browser.chat import ANSWER, QUESTION, Chat

BUTTON = "Ask about your calcium score"
WIDE = {"width": 1280, "height": 800}
NARROW = {"width": 360, "height": 640}


@pytest.fixture
def embedded(browser, own_companion, host, look):
    """Opens a page of the clinic's site with the widget on it."""
    context = browser.new_context(**{"viewport": WIDE, **look})
    context.set_default_timeout(10_000)
    chats = []

    def visit(page="hostile", attributes=""):
        chat = Chat(context.new_page())
        chat.launcher = chat.page.get_by_role("button", name=BUTTON)
        chat.page.goto(f"{host.origin}/{page}?{urlencode({'companion': own_companion.url, 'attributes': attributes})}")
        chats.append(chat)
        return chat

    yield visit
    for chat in chats:
        assert not chat.errors, chat.errors
    context.close()


@pytest.mark.parametrize("look", [{"viewport": WIDE}, {"viewport": NARROW}, {"viewport": WIDE, "color_scheme": "dark"}],
                         ids=["wide", "narrow", "dark"])  # fmt: skip
@pytest.mark.parametrize("page", ["hostile", "kind"])
def test_closed_and_open_it_works_and_axe_finds_nothing(embedded, page):
    chat = embedded(page)
    expect(chat.launcher).to_be_visible()
    assert _axe_of_ours(chat) == []
    chat.page.reload()
    chat.launcher.click()
    chat.wait_for_opening()
    chat.is_told('my "score" is 430,\nam I going to have a heart attack? 😟 \\ <b>', ANSWER)
    assert _axe_of_ours(chat) == []
    assert chat.too_small() == []
    assert chat.in_shadow("(root) => getComputedStyle(root.querySelector('.app')).color") in ("rgb(28, 42, 50)", "rgb(237, 242, 244)")
    assert chat.in_shadow("(root) => getComputedStyle(root.querySelector('.app')).fontSize") == "16px"


def _axe_of_ours(chat):
    """axe also looks at the site; what it finds there is not ours to mend."""
    chat.page.evaluate("window.asTheStandardHasIt?.()")
    return [rule for rule, where in chat.violations() if not all("The clinic" in html or "<html" in html or "#x" in html for html in where)]


def test_the_site_keeps_its_own_looks_and_names(embedded):
    chat = embedded("kind")
    before = chat.page.evaluate("[getComputedStyle(document.querySelector('h1')).font, Object.keys(window).length]")
    chat.launcher.click()
    chat.wait_for_opening()
    assert chat.page.evaluate("[getComputedStyle(document.querySelector('h1')).font, Object.keys(window).length]") == before
    assert chat.page.evaluate("document.adoptedStyleSheets.length + document.querySelectorAll('style').length") == 0


def test_nothing_but_our_origin_is_asked_and_nothing_before_it_is_opened(embedded, own_companion, host):
    chat = embedded("kind")
    asked = []
    chat.page.on("request", lambda request: asked.append(request.url))
    chat.page.reload()
    expect(chat.launcher).to_be_visible()
    assert not [url for url in asked if "/chat/" in url]
    chat.launcher.click()
    chat.wait_for_opening()
    assert all(url.startswith((own_companion.url, host.origin)) for url in asked)


def test_escape_closes_and_gives_the_focus_back(embedded):
    chat = embedded("kind")
    chat.launcher.press("Enter")
    expect(chat.box).to_be_focused()
    chat.wait_for_opening()
    chat.page.keyboard.press("Escape")
    expect(chat.page.get_by_role("dialog")).to_be_hidden()
    expect(chat.launcher).to_be_focused()
    chat.launcher.press("Enter")
    expect(chat.box).to_be_focused()
    chat.page.get_by_role("button", name="Close chat").click()
    expect(chat.launcher).to_be_focused()


def test_beside_the_page_the_page_stays_in_reach(embedded):
    chat = embedded("kind")
    chat.launcher.click()
    chat.wait_for_opening()
    link = chat.page.get_by_role("link", name="A link of the clinic")
    link.focus()
    expect(link).to_be_focused()
    chat.page.keyboard.press("Escape")  # what the panel may hide can be brought to light
    expect(chat.page.get_by_role("dialog")).to_be_hidden()
    expect(link).to_be_focused()


@pytest.mark.parametrize("look", [{"viewport": NARROW}])
def test_over_the_whole_of_a_phone_the_page_beneath_is_out_of_reach(embedded):
    chat = embedded("kind")
    chat.launcher.click()
    chat.wait_for_opening()
    for _ in range(25):
        chat.page.keyboard.press("Tab")
        assert chat.page.evaluate("document.activeElement.localName") in ("calcium-companion", "body")
    chat.page.keyboard.press("Escape")
    expect(chat.launcher).to_be_focused()


@pytest.mark.parametrize("look", [{"viewport": NARROW, "has_touch": True, "is_mobile": True}])
def test_on_a_touch_screen_opening_brings_up_no_keyboard(embedded):
    chat = embedded("kind")
    chat.launcher.tap()
    expect(chat.page.get_by_role("heading", name="Your calcium score")).to_be_focused()


def test_it_is_described_as_it_opens(embedded):
    chat = embedded("kind")
    chat.launcher.click()
    chat.wait_for_opening()
    panel = chat.page.get_by_role("dialog", name="Your calcium score")
    expect(panel).to_have_accessible_description(
        "An automated assistant of the heart clinic, not a person. Chest pain, trouble breathing or faint now? Don’t type. Call 000 ."
    )
    expect(chat.page.get_by_role("complementary", name=BUTTON)).to_be_attached()


def test_turning_the_phone_keeps_words_and_focus(embedded):
    chat = embedded("kind")
    chat.launcher.click()
    chat.wait_for_opening()
    chat.box.fill("half a thought")
    chat.page.set_viewport_size(NARROW)
    expect(chat.page.locator("dialog.panel:modal")).to_be_visible()
    expect(chat.box).to_have_value("half a thought")
    expect(chat.box).to_be_focused()
    chat.page.set_viewport_size(WIDE)
    expect(chat.page.locator("dialog.panel:not(:modal)")).to_be_visible()
    expect(chat.box).to_be_focused()


def test_on_the_next_page_of_the_site_it_is_still_open_and_takes_no_focus(embedded):
    chat = embedded("kind")
    chat.launcher.click()
    chat.is_told("my score is 530", "You said 530.")
    chat.page.reload()
    expect(chat.log).to_contain_text("You said 530.")
    assert chat.page.evaluate("document.activeElement === document.body")
    chat.page.get_by_role("button", name="Close chat").click()
    chat.page.reload()
    expect(chat.launcher).to_be_visible()


@pytest.mark.parametrize("color", ["#ffd400", "gold", "#0a0a0a", "white", "rgb(200 30 90)", "oklch(0.8 0.15 150)", "no colour"])
@pytest.mark.parametrize("look", [{}, {"color_scheme": "dark"}], ids=["light", "dark"])
def test_any_colour_of_the_clinic_can_be_read(embedded, color):
    chat = embedded("kind", f"data-color='{color}' data-position='left' data-name='Harbour Heart'")
    box = chat.launcher.bounding_box()
    assert box["x"] < 100
    assert chat.violations() == []
    chat.launcher.click()
    chat.wait_for_opening()
    expect(chat.page.get_by_text("An automated assistant of Harbour Heart, not a person.")).to_be_visible()
    assert chat.violations() == []


def test_open_from_the_start_it_takes_no_focus(embedded):
    chat = embedded("kind", "data-open")
    chat.wait_for_opening()
    assert chat.page.evaluate("document.activeElement === document.body")


@pytest.mark.parametrize("look", [{"viewport": NARROW}])
def test_open_from_the_start_never_covers_a_phone(embedded):
    chat = embedded("kind", "data-open")
    expect(chat.launcher).to_be_visible()
    expect(chat.page.get_by_role("dialog")).to_be_hidden()


def test_a_logo_that_the_site_forbids_leaves_no_gap(embedded):
    chat = embedded("kind", "data-logo='https://elsewhere.example/logo.png'")
    chat.launcher.click()
    chat.wait_for_opening()
    expect(chat.page.locator(".logo")).to_have_count(0)


@pytest.mark.parametrize("look", [{"viewport": WIDE}, {"viewport": NARROW}], ids=["wide", "narrow"])
def test_it_prints_the_chat_alone_and_leaves_the_sites_own_printing_alone(embedded, look):
    chat = embedded("kind")
    heading = chat.page.get_by_role("heading", name="The clinic")
    chat.page.emulate_media(media="print")
    expect(chat.launcher).to_be_hidden()
    expect(heading).to_be_visible()
    chat.page.emulate_media(media="screen")
    chat.launcher.click()
    chat.is_told(QUESTION, ANSWER)
    chat.page.evaluate("window.print = () => undefined")
    chat.tool("Print").click()
    chat.page.emulate_media(media="print")
    expect(heading).to_be_hidden()
    expect(chat.log).to_be_visible()
    chat.page.evaluate("dispatchEvent(new Event('afterprint'))")
    chat.page.emulate_media(media="screen")
    expect(heading).to_be_visible()
    expect(chat.box).to_be_visible()


def test_embedded_twice_it_is_there_once(embedded):
    chat = embedded("kind")
    expect(chat.launcher).to_be_visible()
    chat.page.evaluate("""() => new Promise((done) => { const again = document.createElement('script');
      again.src = document.querySelector('script[src*="widget.js"]').src; again.onload = done; document.body.append(again) })""")
    expect(chat.launcher).to_have_count(1)
