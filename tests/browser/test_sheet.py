"""The visit sheet and the pictures in real Chromium: one A4 page, lines to change, nothing cut off."""

import os
import re
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import expect

from calcium.visit_sheet import VisitFacts, facts_from_tracker_state, make_sheet
from tests.sheets import PEOPLE
from website.pages import PAGE_HEADERS
from website.sheet_page import render_sheet
from wording.clinic import this_clinic
from wording.pictures import picture, picture_words
from wording.sheet import patients_messages

pytestmark = pytest.mark.browser
PAGE = Path(__file__).parents[2] / "website" / "page"
TYPES = {".css": "text/css", ".js": "text/javascript"}
ADDRESS = "http://sheet.test/sheet/key"
A4_POINTS = (595, 842)


def open_sheet(context, facts):
    """The sheet's page under a strict policy, served from here; whatever the browser complains of fails the test."""
    html = render_sheet(make_sheet(facts), this_clinic(), today=date(2026, 11, 24))
    page = context.new_page()
    page.complaints = []
    page.on("console", lambda message: page.complaints.append(message.text))
    page.on("pageerror", lambda error: page.complaints.append(str(error)))

    def serve(route):
        name = PAGE / route.request.url.rpartition("/")[2]
        if name.suffix in TYPES:
            route.fulfill(path=name, content_type=TYPES[name.suffix])
        else:
            route.fulfill(body=html, content_type="text/html; charset=utf-8", headers=PAGE_HEADERS)

    page.route("**/*", serve)
    page.goto(ADDRESS)
    assert not page.complaints
    return page


def poppler(tool, *arguments):
    """What poppler makes of a PDF: another program than the one that wrote it."""
    if shutil.which(tool) is None:
        assert not os.environ.get("CI"), "CI must have poppler-utils"
        pytest.skip("there is no poppler on this machine: install the package poppler-utils")
    return subprocess.run([tool, *arguments], capture_output=True, text=True, check=True).stdout


@pytest.fixture
def context(browser):
    context = browser.new_context(viewport={"width": 1000, "height": 1300})
    yield context
    context.close()


def printed(page, tmp_path):
    """(number of pages, size in points, words) of the sheet as the browser prints it."""
    file = str(tmp_path / "sheet.pdf")
    page.pdf(path=file, prefer_css_page_size=True)
    about = poppler("pdfinfo", file)
    size = tuple(round(float(n)) for n in re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", about).groups())
    words = " ".join(poppler("pdftotext", "-layout", file, "-").split())
    return int(re.search(r"Pages:\s+(\d+)", about).group(1)), size, words


@pytest.mark.parametrize("facts", PEOPLE.values(), ids=list(PEOPLE))
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_prints_on_one_a4_page_from_top_to_end(context, facts, scheme, tmp_path):
    page = open_sheet(context, facts)
    page.emulate_media(color_scheme=scheme)
    pages, size, words = printed(page, tmp_path)
    assert (pages, size) == (1, A4_POINTS)
    for part in ("visit sheet", "24 November 2026", "Blood pressure", "Call 000 now", "not medical advice"):
        assert part in words
    assert this_clinic().phone in words
    assert "Take out" not in words
    assert "Print" not in words


def test_what_does_not_fit_is_told_on_paper_and_offered_on_the_screen(context, tmp_path):
    page = open_sheet(context, PEOPLE["frightened, with many questions"])
    assert "no room left: 8." in printed(page, tmp_path)[2]
    page.get_by_role("button", name="Put on the sheet: Is there any reason not to drive").click()
    expect(page.locator(".mine")).to_contain_text("Is there any reason not to drive")
    assert "no room left: 7." in printed(page, tmp_path)[2]


@pytest.mark.servers
def test_the_sheet_of_a_real_conversation(context, conversation, tmp_path):
    for words in ("my score was 220 three years ago and now it is 340, i take a statin", "is my statin failing?",
                  "i am so frightened i can't sleep", "is it safe to go running", "can dogs be scanned?"):  # fmt: skip
        conversation.say(words)
    facts = facts_from_tracker_state(conversation.slots, patients_messages(conversation.events))
    pages, _, words = printed(open_sheet(context, facts), tmp_path)
    assert pages == 1
    assert "My calcium score: 340. The scan before: 220." in words
    assert "my score went from 220 to 340" in words
    assert "What exercise suits me" in words
    assert "i am so frightened i can't sleep" in words


def test_a_line_can_be_reworded_taken_out_and_put_back(context, tmp_path):
    page = open_sheet(context, PEOPLE["zero"])
    line = page.get_by_role("textbox").filter(has_text="Should the scan be done again")
    line.fill("Will my next scan be free?")
    page.get_by_role("button", name=re.compile("Take out: Could there be soft plaque")).click()
    words = printed(page, tmp_path)[2]
    assert "Will my next scan be free?" in words
    assert "soft plaque that this scan" not in words
    page.get_by_role("button", name=re.compile("^Put back")).click()
    expect(page.locator(".mine")).to_contain_text("Could there be soft plaque")


def test_it_can_be_copied_as_text(context):
    page = open_sheet(context, PEOPLE["zero"])
    # A page that is not served over TLS has no clipboard: its place is taken here by one that keeps what it is given.
    keeper = "{value: {writeText: async (text) => { window.copied = text; }}}"
    page.evaluate(f"Object.defineProperty(navigator, 'clipboard', {keeper})")
    page.get_by_role("button", name="Copy as text").click()
    expect(page.get_by_role("status")).to_contain_text("Copied")
    copied = page.evaluate("window.copied")
    assert "My calcium score: 0." in copied
    assert "101–400 · moderate" in copied
    assert "Take out" not in copied


def test_safety_cannot_be_reworded(context):
    page = open_sheet(context, PEOPLE["zero"])
    for fixed in (".signs p", ".closing p", ".table"):
        assert page.locator(fixed).first.get_attribute("contenteditable") is None


def test_a_patients_markup_is_only_text(context):
    page = open_sheet(context, VisitFacts(worry="<img src=x onerror=alert(1)>", booked="</li><script>1</script>"))
    assert page.locator(".sheet img, .sheet script").count() == 0
    expect(page.locator(".worry")).to_contain_text("<img src=x")


@pytest.mark.parametrize("facts", PEOPLE.values(), ids=list(PEOPLE))
def test_a_small_phone_needs_no_sideways_scrolling(context, facts):
    page = open_sheet(context, facts)
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") == 320


@pytest.mark.parametrize("name", picture_words())
@pytest.mark.parametrize("score", [None, 0.0, 63.2, 12_345.0])
def test_nothing_of_a_picture_is_cut_off(context, name, score):
    page = context.new_page()
    page.set_content(f"<div>{picture(name, score).svg}</div>")
    outside = page.evaluate(
        """() => { const svg = document.querySelector('svg'), view = svg.viewBox.baseVal;
        return [...svg.querySelectorAll('text, path, rect, circle')].filter((e) => !e.closest('defs')).filter((e) => {
          const box = e.getBBox();
          return box.x < 0 || box.y < 0 || box.x + box.width > view.width || box.y + box.height > view.height;
        }).map((e) => e.textContent || e.outerHTML); }"""
    )
    assert outside == []
