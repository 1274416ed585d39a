"""The patient page in real Chromium."""
import re

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.servers, pytest.mark.browser]


@pytest.fixture
def page(browser, companion):
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(f"{companion.url}/")
    yield page
    context.close()


def ask(page, text):
    page.get_by_label("Your question, or your score").fill(text)
    page.get_by_role("button", name="Send").click()


def test_a_patient_asks_and_is_answered(page):
    ask(page, "my score is 430, am I going to have a heart attack?")
    log = page.get_by_role("log")
    expect(log).to_contain_text("You said 430.")
    expect(log).to_contain_text("does raise the chance that something needs attention")
    expect(page.get_by_label("Your question, or your score")).to_have_value("")


def test_a_way_in_is_a_button(page):
    page.get_by_role("button", name="What does my score mean?").click()
    expect(page.get_by_role("log")).to_contain_text("The scan finds calcium")


def test_an_emergency_is_an_alert(page):
    ask(page, "i have crushing chest pain")
    expect(page.get_by_role("alert")).to_contain_text("Call 000 now")


def test_when_the_server_cannot_be_reached_the_words_stay(page):
    page.route(re.compile("/chat/messages"), lambda route: route.abort())
    ask(page, "is 88 bad?")
    expect(page.get_by_role("log")).to_contain_text("can't reach the clinic's server")
    expect(page.get_by_label("Your question, or your score")).to_have_value("is 88 bad?")


def test_markup_from_a_patient_is_only_text(page):
    ask(page, "<img src=x onerror=alert(1)> is 88 bad?")
    expect(page.get_by_role("log")).to_contain_text("<img src=x")
    assert page.locator(".log img").count() == 0
