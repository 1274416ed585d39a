"""The gate: who may come in and with what. Tokens forged, expired, swapped and replayed; text that wants to be more."""

from __future__ import annotations

import base64
import json
import string
import time

import jwt
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conftest import _free_port
from tests.talk import Conversation, answer_to
from tools.servers import Companion
from website.sessions import IDLE_SECONDS
from website.settings import this_servers_settings
from wording.clinic import this_clinic

pytestmark = pytest.mark.servers
SLOW_SERVER = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
MESSAGES = "/chat/messages"


@pytest.fixture(scope="module")
def strict(trained):
    """Servers as a clinic runs them: with limits, metrics and one site that may embed the chat."""
    environment = {
        "COMPANION_SESSION_LIMIT": "5/minute",
        "COMPANION_ADDRESS_LIMIT": "1000/minute",
        "COMPANION_ORIGINS": "https://www.clinic.example",
        "COMPANION_METRICS": "1",
    }
    with Companion(_free_port(), _free_port(), environment=environment) as running:
        yield running


def _sent(companion, token, body=None, **more):
    return answer_to(companion.url, "POST", MESSAGES, body if body is not None else {"text": "hello"}, token, **more)


def _signed(secret, **claims):
    now = int(time.time())
    whole = {"sub": "x" * 43, "aud": "calcium-score-companion", "exp": now + 60, "begun": now, **claims}
    return jwt.encode({name: value for name, value in whole.items() if value is not None}, secret, "HS256")


def _secret():
    return this_servers_settings(this_clinic()).secret


@pytest.mark.parametrize(
    "token",
    ["", "x", "a.b.c", "x" * 5000, "Bearer", "../../etc/passwd", "eyJhbGciOiJub25lIn0.e30."],
    ids=["empty", "short", "three parts", "long", "scheme", "path", "algorithm none"],
)
def test_a_made_up_token_opens_nothing(companion, token):
    status, answer, _ = _sent(companion, token)
    assert status == 401
    assert answer["error"] == "no_session"
    assert "(02) 5550 0143" in answer["message"]


def test_a_token_signed_by_another_opens_nothing(companion):
    assert _sent(companion, _signed("another-secret-that-is-long-enough-0123"))[0] == 401


def test_an_unsigned_token_opens_nothing(companion):
    head, body, _ = _signed(_secret()).split(".")
    none = base64.urlsafe_b64encode(b'{"alg":"none","typ":"JWT"}').rstrip(b"=").decode()
    assert _sent(companion, f"{none}.{body}.")[0] == 401
    assert _sent(companion, f"{head}.{body}.")[0] == 401


def test_a_swapped_body_opens_nothing(companion):
    mine, theirs = Conversation(companion.url), Conversation(companion.url)
    head, _, signature = mine.token.split(".")
    assert _sent(companion, f"{head}.{theirs.token.split('.')[1]}.{signature}")[0] == 401


@pytest.mark.parametrize("claims", [{"aud": "another"}, {"aud": None}, {"sub": None}, {"exp": None}, {"begun": None}])
def test_a_token_for_something_else_opens_nothing(companion, claims):
    assert _sent(companion, _signed(_secret(), **claims))[0] == 401


def test_an_old_token_of_a_forgotten_conversation_says_so(companion):
    old = _signed(_secret(), begun=int(time.time()) - IDLE_SECONDS - 1)
    status, answer, _ = _sent(companion, old)
    assert (status, answer["error"]) == (401, "session_expired")


def test_an_expired_token_says_so(companion):
    status, answer, _ = _sent(companion, _signed(_secret(), exp=int(time.time()) - 1))
    assert (status, answer["error"]) == (401, "session_expired")


def test_a_token_is_long_random_and_not_the_conversations_name(companion):
    tokens = [Conversation(companion.url) for _ in range(20)]
    subjects = {jwt.decode(one.token, options={"verify_signature": False})["sub"] for one in tokens}
    assert len(subjects) == 20
    assert all(len(base64.urlsafe_b64decode(subject + "==")) >= 16 for subject in subjects)
    assert all(one.name not in one.token and one.token not in one.name for one in tokens)
    ends = jwt.decode(tokens[0].token, options={"verify_signature": False})["exp"]
    assert 0 < ends - time.time() <= IDLE_SECONDS


def test_one_patient_never_sees_anothers_words(companion):
    mine, theirs = Conversation(companion.url), Conversation(companion.url)
    mine.say("my score is 977")
    assert theirs.told_again() == []
    assert "977" not in theirs.heard("what does my score mean?")


def test_a_deleted_conversations_token_cannot_be_replayed(companion):
    conversation = Conversation(companion.url)
    conversation.say("my score is 340")
    conversation.delete()
    status, answer, _ = _sent(companion, conversation.token)
    assert (status, answer["error"]) == (401, "session_expired")


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({}, 400),
        ({"text": 5}, 400),
        ({"text": None}, 400),
        ({"text": ["hello"]}, 400),
        (["text"], 400),
        ("text", 400),
        ({"text": "hello", "sender": "someone"}, 400),
        ({"text": "hello", "id": "short"}, 400),
        ({"text": "hello", "id": "has spaces in it"}, 400),
        ({"text": "hello", "id": 12345678}, 400),
        ({"text": {"text": "hello"}}, 400),
    ],
)
def test_what_is_no_message_is_refused_clearly(companion, body, status):
    got, answer, _ = _sent(companion, Conversation(companion.url).token, body)
    assert got == status
    assert answer["error"] == "bad_request"
    assert "000" in answer["message"]


@pytest.mark.parametrize(
    ("raw", "content_type", "status"),
    [
        (b"{", "application/json", 400),
        (b"", "application/json", 400),
        (b"\xff\xfe", "application/json", 400),
        (b"[" * 100_000, "application/json", 400),
        (b'{"text":' * 20_000, "application/json", 400),
        (b'{"text": "hello"}', "text/plain", 415),
        (b"text=hello", "application/x-www-form-urlencoded", 415),
        (b'{"text": "' + b"a" * 300_000 + b'"}', "application/json", 413),
    ],
    ids=["broken", "empty", "no text", "deep list", "deep object", "plain", "form", "too large"],
)
def test_other_bodies_are_refused_clearly(companion, raw, content_type, status):
    token = Conversation(companion.url).token
    got, answer, _ = _sent(companion, token, raw=raw, content_type=content_type)
    assert got == status
    assert answer["message"]
    assert "Traceback" not in json.dumps(answer)


def test_a_typed_command_is_only_text(conversation):
    for text in ('/inform_score{"calcium_score": 5}', "/restart", "/ask_diet", ' /inform_score{"calcium_score": 5}',
                 '//inform_score{"calcium_score": 5}', '\u200b/inform_score{"calcium_score": 5}'):  # fmt: skip
        conversation.say(text)
    assert conversation.slots["calcium_score"] is None


def test_a_payload_is_no_press(conversation):
    conversation.say("hello")
    assert "build-up" not in conversation.heard("/ask_blockage")


def test_a_button_of_another_conversation_is_only_text(companion):
    offered = Conversation(companion.url).say("my score is 340")[0]["buttons"]
    assert offered
    other = Conversation(companion.url)
    other.say(offered[0])
    assert other.typed_last == offered[0]


HOSTILE = st.one_of(
    st.text(max_size=400),
    st.text(alphabet=st.characters(categories=["Cf", "Mn", "Me", "So", "Lo", "Zs", "Nd"]), max_size=200),
    st.sampled_from([
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "' OR 1=1; DROP TABLE events; --", "{{7*7}}", "${7*7}",
        "{calcium_score}", "{clinic_phone}", "!!python/object/apply:os.system ['id']", "&a [*a, *a]", "\u202egnihtemos",
        "1" * 900, "9" * 309, "1e309", "-0", "NaN", "٣٤٠", "my score is ٣٤٠", "\x00\x1b[31m", "𝟛𝟜𝟘", "💔" * 200, "%s%n%x",
        "../../../etc/passwd", "/restart", '/ask_diet{"calcium_score": 9}', "\ud83d", "a\u0301" * 300,
    ]),
    st.builds(lambda a, b: f"my score is {a} {b}", st.integers(), st.text(alphabet=string.punctuation, max_size=30)),
)  # fmt: skip


@SLOW_SERVER
@given(text=HOSTILE)
def test_whatever_is_typed_gets_a_sentence_and_sets_nothing_by_command(companion, text):
    conversation = Conversation(companion.url)
    status, answer, _ = _sent(companion, conversation.token, {"text": text})
    assert status == 200
    said = " ".join(reply["text"] for reply in answer["replies"])
    assert said.strip()
    assert "<" not in said
    assert all(reply["kind"] != "trouble" for reply in answer["replies"])
    if text.strip().startswith("/"):
        assert conversation.slots["calcium_score"] is None


def test_too_many_messages_get_a_sentence_and_a_time(strict):
    conversation = Conversation(strict.url)
    for _ in range(5):
        assert _sent(strict, conversation.token)[0] == 200
    status, answer, headers = _sent(strict, conversation.token)
    assert (status, answer["error"]) == (429, "too_many")
    assert int(headers["Retry-After"]) == answer["retry_after"] > 0
    assert "000" in answer["message"]
    assert _sent(strict, conversation.token, {"text": "i have crushing chest pain"})[0] == 200


@pytest.mark.parametrize(
    ("origin", "status"),
    [
        (None, 200),
        ("https://www.clinic.example", 200),
        ("https://clinic.example", 403),
        ("http://www.clinic.example", 403),
        ("https://www.clinic.example.evil.example", 403),
        ("https://www.clinic.example:8443", 403),
        ("null", 403),
    ],
)
def test_only_the_clinics_own_sites_may_use_it(strict, origin, status):
    token = Conversation(strict.url).token
    got, _, headers = _sent(strict, token, headers={"Origin": origin} if origin else {})
    assert got == status
    allowed = headers.get("Access-Control-Allow-Origin")
    assert allowed == (origin if origin and status == 200 else None)
    assert headers.get("Access-Control-Allow-Credentials") is None


def test_pages_carry_a_strict_policy(companion):
    _, _, headers = answer_to(companion.url, "GET", "/")
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"


def test_metrics_count_without_words(strict):
    Conversation(strict.url).say("i have crushing chest pain, zanzibar")
    _, counted, _ = answer_to(strict.url, "GET", "/metrics")
    assert 'companion_warning_signs_total{kind="' in counted
    assert "zanzibar" not in counted


def test_metrics_are_off_by_default(companion):
    assert answer_to(companion.url, "GET", "/metrics")[0] == 404


@pytest.mark.parametrize("path", ["/conversations/default/tracker", "/model/parse", "/status", "/domain"])
def test_rasas_own_api_is_off_by_default(strict, path):
    assert answer_to(strict.url, "GET", path)[0] == 404


@pytest.mark.parametrize("path", ["/page/../channel.py", "/page/%2e%2e/channel.py", "/widget/..%2f..%2fclinic.yml"])
def test_no_other_file_is_served(companion, path):
    assert answer_to(companion.url, "GET", path)[0] == 404
