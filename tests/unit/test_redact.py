"""The token in texts: every mixture of spellings, nothing else."""

import base64
import json
import logging
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from justone_client._redact import HIDDEN, Scrubber, watch_logs

TOKEN = "fAke/tok+en=with&odd%chars-0123456789"
ENCODINGS = st.sampled_from(
    [
        lambda c: c,
        lambda c: quote(c, safe=""),
        lambda c: quote(c, safe="").lower(),
        lambda c: quote(quote(c, safe=""), safe=""),
        lambda c: c if c.isalnum() else f"\\u{ord(c):04x}",
        lambda c: c if c.isalnum() else f"&#{ord(c)};",
        lambda c: c if c.isalnum() else f"&#x{ord(c):x};",
        lambda c: c if c.isalnum() else f"&#x00{ord(c):X};",
        lambda c: c if c.isalnum() else f"\\{c}",
        str.upper,
    ]
)


@given(st.lists(ENCODINGS, min_size=len(TOKEN), max_size=len(TOKEN)))
def test_any_mixture_of_encodings_is_found(encodings: list) -> None:  # type: ignore[type-arg]
    mixed = "".join(encode(char) for encode, char in zip(encodings, TOKEN, strict=True))
    assert Scrubber(TOKEN)(f"<{mixed}>") == f"<{HIDDEN}>"


@given(st.text(max_size=200))
def test_texts_without_the_token_stay_as_they_are(text: str) -> None:
    assert Scrubber(TOKEN)(text) == text


@given(st.binary(max_size=7), st.binary(max_size=7))
def test_base64_of_a_longer_text_gives_nothing_away(before: bytes, after: bytes) -> None:
    clean = Scrubber(TOKEN)(base64.b64encode(before + TOKEN.encode() + after).decode())
    assert HIDDEN in clean
    # What is left spells the neighbours, and at each end at most two characters that share bits with the token.
    around = (len(before) * 8 + 5) // 6 + (len(after) * 8 + 5) // 6
    assert len(clean.replace(HIDDEN, "").rstrip("=")) <= around + 4


@pytest.mark.parametrize("token", ["a", "''", '"\\"', "[(", "x" * 500], ids=len)
def test_odd_tokens_make_no_broken_pattern(token: str) -> None:
    assert Scrubber(token)(f"?token={token}&a") == f"?token={HIDDEN}&a"


@pytest.mark.parametrize("token", ["t", "test", "data", "s", "error", "7chars."])
def test_a_short_token_stays_in_words(token: str) -> None:
    text = f"{token}: Connection t-{token}-s it's {token}ed 'the{token}' isn't {{\"{token}\": 1}} ?{token}=1&a={token}x"
    assert Scrubber(token)(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "https://h/x?token={}&q=1",
        "token={}",
        "https://h/x?q=1&token={}",
        "(https://h/x?q=1&token={})",
        "https%3A%2F%2Fh%2Fx%3Ftoken%3D{}%26q%3D1",
        '{{"token": "{}", "q": 1}}',
        '"{{\\"token\\": \\"{}\\"}}"',
        "{{'token': '{}'}}",
        "<a href='/x?token={}'>",
    ],
)
@pytest.mark.parametrize("token", ["t", "test", "a1B2c3"])
def test_a_short_token_is_found_where_it_is_a_whole_value(text: str, token: str) -> None:
    assert Scrubber(token)(text.format(token)) == text.format(HIDDEN)


def test_a_token_of_eight_characters_is_found_anywhere() -> None:
    assert Scrubber("testword")("a-testwordy-TESTWORD") == f"a-{HIDDEN}y-{HIDDEN}"


def test_an_answers_text_keeps_its_shape() -> None:
    told = {"url": f"https://h/?token={quote(TOKEN, safe='')}&page=2", "name": "陶器\ud800", "n": 2**70}
    body = json.dumps(told).encode()
    clean = json.loads(Scrubber(TOKEN).body(body))
    assert clean == {**told, "url": "https://h/?token=***&page=2"}


def test_an_answer_is_changed_for_no_short_token() -> None:
    assert Scrubber("demo").body(b'{"a": "demo"}') == b'{"a": "demo"}'


@pytest.mark.parametrize("token", ["12345678", "tokenOf11ch"])
def test_a_token_of_8_to_11_characters_leaves_ids_alone(token: str) -> None:
    told = {"id": f"99{token}", "name": f"{token}x", "said": f"Token {token}, 令牌{token}无效 ?token={token}&a"}
    clean = json.loads(Scrubber(token).body(json.dumps(told, ensure_ascii=False).encode()))
    assert clean == {**told, "said": "Token ***, 令牌***无效 ?token=***&a"}


@pytest.mark.parametrize(
    "echo", ["%3D{}%26", "\\n{}\\n", "\\u003d{}", "token%253D{}", "'{}'", "<b>{}</b>", "{}", "_{}_"]
)
@pytest.mark.parametrize("token", ["a1b2c3d4", "a1b2c3d4e5f"])
def test_an_escape_before_a_token_is_no_part_of_a_word(echo: str, token: str) -> None:
    body = f'{{"message": "{echo.format(token)}"}}'
    assert Scrubber(token).body(body.encode()).decode() == body.replace(token, HIDDEN)


def test_a_token_spelt_as_gson_does_is_found() -> None:
    body = b'{"message": "abc\\u003ddef\\u0026ghi\\u003cjkl"}'
    assert json.loads(Scrubber("abc=def&ghi<jkl").body(body)) == {"message": HIDDEN}


def test_nothing_is_shown_of_it() -> None:
    assert TOKEN not in repr(Scrubber(TOKEN))


def test_log_lines_keep_all_but_the_token(caplog: pytest.LogCaptureFixture) -> None:
    scrubber = Scrubber(TOKEN)
    watch_logs(scrubber)
    caplog.set_level(logging.DEBUG)
    logging.getLogger("httpx").info("%s %s", "GET", f"https://h/a?q=1&token={quote(TOKEN)}")
    logging.getLogger("httpcore.http11").debug("headers %r", [(b"location", TOKEN.encode())])
    logging.getLogger("httpx").info("of another client: https://h/a?token=abc&q=1")
    logging.getLogger("httpx").info("%d%%", 5)
    assert [record.getMessage() for record in caplog.records] == [
        "GET https://h/a?q=1&token=***",
        "headers [(b'location', b'***')]",
        "of another client: https://h/a?token=***&q=1",
        "5%",
    ]
