"""The page without scripts, what it weighs, and pictures that are let in."""
import gzip
import re
from pathlib import Path

import pytest
import textstat
from playwright.sync_api import expect

from tests.browser.chat import Chat, reply
from tests.browser.pictures import PICTURE, WICKED
from tests.wording.never_say import RULES

WEBSITE = Path(__file__).parents[2] / "website"
WIDGET = sorted((WEBSITE / "widget").glob("*.*"))
MOST_BYTES = 20_000
PLAIN_WORDS = re.sub(r"<[^>]+>", " ", (WEBSITE / "page" / "index.html").read_text(encoding="utf-8").partition("<main")[2])
OWN_SENTENCES = re.findall(r"[\"`]([A-Z ][^\"`]*\.[^\"`]*)[\"`]", (WEBSITE / "widget" / "words.js").read_text(encoding="utf-8"))


def test_it_weighs_no_more_than_twenty_kilobytes():
    assert sum(len(gzip.compress(path.read_bytes(), 9)) for path in WIDGET) <= MOST_BYTES


def test_every_module_is_asked_for_at_once(browser, companion):
    page = browser.new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(companion.url)))
    Chat(page).open(companion.url)
    preloaded = re.findall(r'modulepreload" href="([^"]+)"', page.content())
    assert sorted(url for url in asked if url.startswith("/widget/") and url.endswith(".js")) == sorted(preloaded)
    page.close()


@pytest.mark.parametrize("look", [{"java_script_enabled": False}])
def test_without_scripts_there_are_the_phone_and_the_essentials(browser, companion, look):
    page = browser.new_context(**look).new_page()
    page.goto(companion.url)
    expect(page.get_by_role("link", name="(02) 5550 0143")).to_be_visible()
    expect(page.get_by_role("link", name="000")).to_have_attribute("href", "tel:000")
    for part in ("automated assistant", "does not show whether an artery is blocked", "Zero is good news", "What you can do next"):
        expect(page.get_by_text(part).first).to_be_visible()
    assert "{{" not in page.content()
    page.close()


def test_where_the_chat_cannot_be_loaded_the_essentials_come(browser, companion):
    page = browser.new_page()
    page.route("**/widget/log.js", lambda route: route.abort())
    page.goto(companion.url)
    expect(page.get_by_role("heading", name="If you have just had your score")).to_be_visible(timeout=8_000)
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_the_page_without_the_chat(browser, companion, scheme):
    context = browser.new_context(color_scheme=scheme, viewport={"width": 320, "height": 640})
    page = context.new_page()
    page.route("**/page/page.js", lambda route: route.abort())
    page.goto(companion.url)
    expect(page.get_by_role("heading", level=1)).to_be_visible(timeout=8_000)
    assert Chat(page).violations() == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    context.close()


def test_the_plain_page_and_our_own_sentences_are_easy_to_read_and_say_nothing_wrong():
    assert len(OWN_SENTENCES) > 10
    for words in (PLAIN_WORDS, " ".join(OWN_SENTENCES)):
        assert textstat.flesch_kincaid_grade(words) <= 6.5
        for sentence in re.split(r"(?<=[.?!])\s+", words):
            assert not [rule.number for rule in RULES if rule.finds(sentence)], sentence


def test_a_picture_is_named_described_and_keeps_its_colours(chat):
    chat.intercept("messages", lambda route: route.fulfill(json={"replies": [reply("Here it is.", picture=PICTURE)]}))
    chat.is_told("show me", "Here it is.")
    picture = chat.page.get_by_role("img", name=PICTURE["title"])
    expect(picture).to_be_visible()
    expect(picture).to_have_accessible_description(PICTURE["description"])
    expect(chat.box).to_be_visible()  # its id "text" did not take ours
    assert picture.locator("rect").last.evaluate("(each) => getComputedStyle(each).fill") == "rgb(180, 99, 42)"
    assert "url(#picture-1-text)" in picture.locator("g").get_attribute("fill")


def test_of_a_wicked_picture_only_shapes_get_in(chat):
    asked = []
    chat.page.on("request", lambda request: asked.append(request.url))
    chat.intercept("messages", lambda route: route.fulfill(json={"replies": [reply("Here it is.", picture=WICKED)]}))
    chat.is_told("show me", "Here it is.")
    left = chat.page.get_by_role("img", name="A picture").evaluate("(each) => each.innerHTML")
    assert re.sub(r"\s+", " ", left).strip() == '<rect width="9" height="9" id="picture-1-box"></rect>'
    assert chat.page.evaluate("window.hit") is None
    assert not [url for url in asked if "hit" in url]


def test_what_is_no_picture_leaves_its_words(chat):
    broken = {**PICTURE, "svg": "<svg><p"}
    chat.intercept("messages", lambda route: route.fulfill(json={"replies": [reply("Here it is.", picture=broken)]}))
    chat.is_told("show me", PICTURE["description"])
