"""Small screens, large text, and what people set in their systems."""
import pytest
from playwright.sync_api import expect

from tests.browser.chat import ANSWER, QUESTION

SIZES = {
    "320 px": {"width": 320, "height": 568},
    "1280 by 1024 at 400%": {"width": 320, "height": 256},
    "landscape phone": {"width": 667, "height": 375},
    "landscape phone with its keyboard": {"width": 667, "height": 160},
    "phone with its keyboard": {"width": 360, "height": 330},
}
#: WCAG 2.2, 1.4.12.
TEXT_SPACING = """(root) => { const style = document.createElement('style');
  style.textContent = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }';
  root.append(style) }"""


@pytest.mark.parametrize("look", [{"viewport": size} for size in SIZES.values()], ids=SIZES)
def test_everything_fits_and_can_be_reached(chat):
    chat.is_told(QUESTION, ANSWER)
    assert chat.is_out_of_bounds() == []
    assert chat.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert chat.is_seen(chat.box)
    assert chat.is_seen(chat.send)
    # Whatever gets the focus is seen, and nothing lies over it (2.4.11).
    for _ in range(12):
        chat.page.keyboard.press("Shift+Tab")
        if chat.focused() in ("Conversation", ""):
            continue
        assert chat.in_shadow("""(root) => { const box = root.activeElement.getBoundingClientRect();
          const at = root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          return root.activeElement.contains(at) || root.activeElement === at }"""), chat.focused()


@pytest.mark.parametrize("look", [{"viewport": {"width": 667, "height": 160}}])
def test_with_little_height_an_answer_is_still_shown_from_its_start(chat):
    chat.is_told(QUESTION, ANSWER)
    assert chat.is_seen(chat.page.locator(".bubble").last.locator("p").first) or chat.is_seen(chat.page.locator(".typed").last)


@pytest.mark.parametrize("look", [{"viewport": {"width": 320, "height": 568}}])
def test_on_the_smallest_phone_the_call_button_of_an_emergency_needs_no_scrolling(chat):
    chat.ask("i have crushing chest pain")
    call = chat.alert.get_by_role("link", name="Call 000")
    expect(call).to_be_visible()
    assert chat.is_seen(call)


@pytest.mark.parametrize("look", [{"viewport": {"width": 320, "height": 640}}, {"viewport": {"width": 1280, "height": 800}}])
def test_wider_text_spacing_cuts_nothing_off(chat):
    chat.is_told(QUESTION, ANSWER)
    chat.in_shadow(TEXT_SPACING)
    assert chat.is_out_of_bounds() == []
    assert chat.in_shadow("""(root) => [...root.querySelectorAll('button, a, p')].filter((each) => each.checkVisibility()
      && each.scrollHeight > each.clientHeight + 2 && getComputedStyle(each).overflowY !== 'visible').length""") == 0


@pytest.mark.parametrize("look", [{"viewport": {"width": 640, "height": 800}}])
def test_text_twice_as_large_still_fits(chat):
    chat.in_shadow("(root) => { root.querySelector('.root').style.fontSize = '2em' }")
    chat.is_told(QUESTION, ANSWER)
    assert chat.is_out_of_bounds() == []
    assert chat.is_seen(chat.send)


@pytest.mark.parametrize(("look", "moves"), [({"reduced_motion": "reduce"}, "none"), ({"reduced_motion": "no-preference"}, "wait")])
def test_the_typing_sign_moves_only_where_motion_is_welcome(chat, moves):
    chat.intercept("messages", lambda route: None)
    chat.ask(QUESTION)
    expect(chat.page.locator(".dots i").first).to_be_visible()
    assert chat.page.locator(".dots i").first.evaluate("(dot) => getComputedStyle(dot).animationName") == moves


@pytest.mark.parametrize("look", [{"forced_colors": "active"}])
def test_in_forced_colours_what_matters_keeps_an_outline(chat):
    chat.ask("i have crushing chest pain")
    expect(chat.alert).to_be_visible()
    for which in (chat.alert, chat.send, chat.box, chat.alert.get_by_role("link"), chat.way("Help is on the way")):
        assert which.evaluate("(each) => parseFloat(getComputedStyle(each).borderTopWidth)") >= 1
    chat.box.focus()
    assert chat.box.evaluate("(each) => getComputedStyle(each).outlineStyle") == "solid"
