"""Removes the token from texts in every mixture of spellings, and nothing else."""

import base64
import gc
import json
import logging
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from justone_client import _redact
from justone_client._process import fork
from justone_client._redact import HIDDEN, Scrubber, Secret, known_scrubbers, watch_logs
from tests.support.processes import in_child

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


@pytest.mark.parametrize(
    "spelt", ["sketch-token-42", "Sketch-TOKEN-42", "\u017fketch-token-42", "s\u212aetch-token-42"]
)
def test_a_token_is_found_in_any_case_without_an_escape(spelt: str) -> None:
    for text in (f"<{spelt}>", f"100 % <{spelt}>"):
        assert spelt not in Scrubber("sketch-token-42")(text)


@given(st.text(max_size=200))
def test_texts_without_the_token_do_not_change(text: str) -> None:
    assert Scrubber(TOKEN)(text) == text


@given(st.binary(max_size=7), st.binary(max_size=7))
def test_a_token_inside_base64_is_hidden(before: bytes, after: bytes) -> None:
    clean = Scrubber(TOKEN)(base64.b64encode(before + TOKEN.encode() + after).decode())
    assert HIDDEN in clean
    # The rest encodes the surrounding bytes, with at most two characters per end that share bits with the token.
    around = (len(before) * 8 + 5) // 6 + (len(after) * 8 + 5) // 6
    assert len(clean.replace(HIDDEN, "").rstrip("=")) <= around + 4


@pytest.mark.parametrize("token", ["a", "''", '"\\"', "[(", "x" * 500], ids=len)
def test_any_token_makes_a_valid_pattern(token: str) -> None:
    assert Scrubber(token)(f"?token={token}&a") == f"?token={HIDDEN}&a"


@pytest.mark.parametrize("token", ["t", "test", "data", "s", "error", "7chars."])
def test_a_short_token_is_kept_within_words(token: str) -> None:
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


def test_the_json_of_an_answer_stays_valid() -> None:
    received = {"url": f"https://h/?token={quote(TOKEN, safe='')}&page=2", "name": "陶器\ud800", "n": 2**70}
    body = json.dumps(received).encode()
    clean = json.loads(Scrubber(TOKEN).body(body))
    assert clean == {**received, "url": "https://h/?token=***&page=2"}


def test_an_answer_is_not_changed_for_a_short_token() -> None:
    assert Scrubber("demo").body(b'{"a": "demo"}') == b'{"a": "demo"}'


@pytest.mark.parametrize("token", ["12345678", "tokenOf11ch"])
def test_a_token_of_8_to_11_characters_leaves_ids_alone(token: str) -> None:
    received = {"id": f"99{token}", "name": f"{token}x", "said": f"Token {token}, 令牌{token}无效 ?token={token}&a"}
    clean = json.loads(Scrubber(token).body(json.dumps(received, ensure_ascii=False).encode()))
    assert clean == {**received, "said": "Token ***, 令牌***无效 ?token=***&a"}


@pytest.mark.parametrize(
    "echo", ["%3D{}%26", "\\n{}\\n", "\\u003d{}", "token%253D{}", "'{}'", "<b>{}</b>", "{}", "_{}_"]
)
@pytest.mark.parametrize("token", ["a1b2c3d4", "a1b2c3d4e5f"])
def test_an_escape_before_a_token_is_not_part_of_a_word(echo: str, token: str) -> None:
    body = f'{{"message": "{echo.format(token)}"}}'
    assert Scrubber(token).body(body.encode()).decode() == body.replace(token, HIDDEN)


def test_a_token_escaped_by_gson_is_found() -> None:
    body = b'{"message": "abc\\u003ddef\\u0026ghi\\u003cjkl"}'
    assert json.loads(Scrubber("abc=def&ghi<jkl").body(body)) == {"message": HIDDEN}


def test_the_repr_of_a_scrubber_hides_the_token() -> None:
    assert TOKEN not in repr(Scrubber(TOKEN))


def test_only_the_token_is_removed_from_log_lines(caplog: pytest.LogCaptureFixture) -> None:
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


def test_objects_that_hold_the_token_show_asterisks() -> None:
    assert (repr(Scrubber(TOKEN)), repr(Secret(TOKEN))) == ("Scrubber(***)", "Secret(***)")
    assert Secret(TOKEN).value == TOKEN


def test_a_text_that_may_be_missing_is_scrubbed() -> None:
    assert Scrubber(TOKEN).optional(None) is None
    assert Scrubber(TOKEN).optional(f"a {TOKEN}") == "a ***"


@pytest.mark.parametrize("token", ["demo", "8letters", TOKEN], ids=len)
def test_a_recorded_answer_hides_any_token_as_a_value(token: str) -> None:
    body = b'\xff\xe9 "' + token.encode() + b'" \xed\xb2\x80\xc3\xa9'
    assert Scrubber(token).received(body) == b'\xff\xe9 "***" \xed\xb2\x80\xc3\xa9'


def test_a_recorded_answer_keeps_words_equal_to_the_token() -> None:
    assert Scrubber("demo").received(b"demo, demos: 9demo") == b"demo, demos: 9demo"
    assert Scrubber("8letters").received(b"98letters") == b"98letters"


def test_bytes_that_are_not_utf_8_are_kept() -> None:
    assert Scrubber(TOKEN).body(b"\xff\xe9 " + TOKEN.encode() + b" \xfe") == b"\xff\xe9 *** \xfe"


@pytest.mark.parametrize(("token", "clean"), [("elevenchars", "9elevenchars"), ("twelve-chars", "9***")], ids=len)
def test_a_token_of_12_characters_is_hidden_within_words(token: str, clean: str) -> None:
    assert Scrubber(token).body(b"9" + token.encode()) == clean.encode()


@pytest.mark.parametrize(
    ("token", "echo"),
    [
        ('quote"in-the-token', 'quote\\"in-the-token'),
        ("back\\slash-in-it", "back\\\\slash-in-it"),
        ("slash/in-the-token", "slash\\/in-the-token"),
        ("slash/in-the-token", "slash%2Fin-the-token"),
        ("space in-the-token", "space+in-the-token"),
        ("space in-the-token", "space%20in-the-token"),
        ("equals=in-the-token", "equals\\u003din-the-token"),
        ("less<in-the-token", "less\\u003cin-the-token"),
        ("more>in-the-token", "more\\u003ein-the-token"),
        ("and&in-the-token", "and\\u0026in-the-token"),
        ("quote'in-the-token", "quote\\u0027in-the-token"),
        ("Xin-the-tokenX", "Xin-the-tokenX"),
        ("X-and-less<in-it", "X-and-less\\u003cin-it"),
        ("space and/slash-in-it", "space%20and%2Fslash-in-it"),
    ],
)
def test_every_json_escape_of_the_token_is_found(token: str, echo: str) -> None:
    clean = Scrubber(token).body(f'{{"message": "{echo}"}}'.encode()).decode()
    assert clean in ('{"message": "***"}', f'{{"message": "{echo}"}}' if "+" in echo else "")


@pytest.mark.parametrize(("char", "entity"), [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")])
def test_a_token_in_html_is_found(char: str, entity: str) -> None:
    scrubber = Scrubber(f"token{char}of-the-page")
    assert scrubber(f"<p>token{entity}of-the-page</p>") == "<p>***</p>"


def test_multibyte_characters_are_found_in_urls() -> None:
    assert Scrubber("schlüssel-zum-dienst")("?x=schl%C3%BCssel-zum-dienst") == "?x=***"


@pytest.mark.parametrize("token", ["8letters", "9characts"])
@pytest.mark.parametrize("before", ["", "a", "ab"])
def test_a_token_in_base64_is_found_at_any_offset(token: str, before: str) -> None:
    text = base64.b64encode(f"{before}{token}-and-more".encode()).decode()
    assert HIDDEN in Scrubber(token)(text)


@pytest.mark.parametrize(
    ("token", "spellings"),
    [
        ("8letters", {"OGxldHRlcn", "4bGV0dGVyc", "hsZXR0ZXJz"}),
        ("9characts", {"OWNoYXJhY3Rz", "5Y2hhcmFjdH", "ljaGFyYWN0c"}),
        (
            "fAke~>?tok",
            {"ZkFrZX4+P3Rva", "ZkFrZX4-P3Rva", "ZBa2V+Pj90b2", "ZBa2V-Pj90b2", "mQWtlfj4/dG9r", "mQWtlfj4_dG9r"},
        ),
    ],
)
def test_base64_has_three_spellings_of_a_token(token: str, spellings: set[str]) -> None:
    assert _redact._base64_spellings(token) == spellings
    for spelling in spellings:
        assert Scrubber(token)(f"A{spelling}A") == "A***A"
        assert Scrubber(token).body(f"{spelling} {token}".encode()) == b"*** ***"


def test_loggers_of_all_http_libraries_are_filtered(caplog: pytest.LogCaptureFixture) -> None:
    scrubber = Scrubber(TOKEN)
    late = logging.getLogger("httpcore.a.logger.of.its.own")
    stranger = logging.getLogger("myprogram.httpx")
    watch_logs(scrubber)
    caplog.set_level(logging.DEBUG)
    for logger in (late, logging.getLogger("hpack.hpack"), logging.getLogger("aiohttp.client"), stranger):
        logger.debug("sent %s", TOKEN)
    assert [record.getMessage() for record in caplog.records] == [*["sent ***"] * 3, f"sent {TOKEN}"]


def test_new_loggers_of_http_libraries_get_the_filter() -> None:
    names = ("httpcore.one.logger.deep", "httpx", "myprogram.httpx", "httpxtra")
    loggers = [logging.getLogger(name) for name in names]
    for logger in loggers:
        logger.filters.clear()
    _redact.watch_new_loggers()
    assert [logger.filters for logger in loggers] == [[_redact._FILTER], [_redact._FILTER], [], []]


def test_encoded_http2_headers_are_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    scrubber = Scrubber(TOKEN)
    watch_logs(scrubber)
    caplog.set_level(logging.DEBUG)
    logging.getLogger("hpack.hpack").debug("Encoded header block to %s", b"\x82\x86")
    logging.getLogger("hpack.hpack").debug("Decoding %s", b"\x82\x86")
    logging.getLogger("hpack.hpack").debug("Adding %s", "a")
    logging.getLogger("httpx").debug("Decoding %s", "a")
    assert [record.getMessage() for record in caplog.records] == [
        "HTTP/2-encoded headers (***)",
        "HTTP/2-encoded headers (***)",
        "Adding a",
        "Decoding a",
    ]


def test_a_traceback_with_the_token_becomes_clean_text(caplog: pytest.LogCaptureFixture) -> None:
    scrubber = Scrubber(TOKEN)
    watch_logs(scrubber)
    for words in (f"no answer from ?token={TOKEN}", "no answer"):
        try:
            raise LookupError(words)
        except LookupError:
            logging.getLogger("httpx").exception("failed")
    logging.getLogger("httpx").error("failed", exc_info=(None, None, None))
    leaking, harmless, _ = caplog.records
    assert leaking.exc_info is None
    assert str(leaking.exc_text).startswith("Traceback")
    assert str(leaking.exc_text).endswith("LookupError: no answer from ?token=***")
    assert harmless.exc_info is not None
    assert harmless.exc_info[0] is LookupError


def test_a_malformed_log_record_is_not_dropped() -> None:
    scrubber = Scrubber(TOKEN)
    watch_logs(scrubber)
    record = logging.LogRecord("httpx", logging.INFO, "x.py", 1, "%d", ("text",), None)
    assert logging.getLogger("httpx").filter(record)


def test_the_filter_forgets_clients_that_are_gone() -> None:
    scrubber = Scrubber(TOKEN)
    watch_logs(scrubber)
    assert scrubber in known_scrubbers()
    token = Scrubber("another-token-altogether")
    watch_logs(token)
    del token
    gc.collect()
    assert all(one("another-token-altogether") != HIDDEN for one in known_scrubbers())


def test_a_child_does_not_wait_for_the_lock_of_the_filter(caplog: pytest.LogCaptureFixture) -> None:
    scrubber = Scrubber(TOKEN)
    watch_logs(scrubber)

    def log() -> str:
        caplog.clear()
        logging.getLogger("httpx").warning("sent %s", TOKEN)
        return caplog.records[-1].getMessage()

    with _redact._FILTER._lock:
        assert in_child(log) == "sent ***"


def test_an_exception_without_a_traceback_is_scrubbed(caplog: pytest.LogCaptureFixture) -> None:
    scrubber = Scrubber(TOKEN)
    watch_logs(scrubber)
    logging.getLogger("httpx").error("failed", exc_info=LookupError(f"no answer from ?token={TOKEN}"))
    (record,) = caplog.records
    assert (record.exc_info, record.exc_text) == (None, "LookupError: no answer from ?token=***")


def test_a_fork_gives_the_filter_a_new_lock_and_keeps_its_tokens() -> None:
    one, scrubber = _redact._Filter(), Scrubber(TOKEN)
    assert (one.known(), one.clean(TOKEN)) == ([], TOKEN)
    one.add(scrubber)
    held = one._lock
    with held:
        fork._IN_CHILD[one](one)
        assert one._lock is not held
        assert (one.known(), one.clean(TOKEN)) == ([scrubber], "***")


def test_the_filter_passes_records_of_every_logger() -> None:
    one = _redact._Filter()
    one.add(scrubber := Scrubber(TOKEN))
    record = logging.LogRecord("any.logger", logging.INFO, "x.py", 1, "sent %s", (TOKEN,), None)
    assert (one.name, one.filter(record), record.getMessage()) == ("", True, "sent ***")
    del scrubber
    gc.collect()
    assert one.known() == []


def test_a_fork_unlocks_the_cached_patterns(monkeypatch: pytest.MonkeyPatch) -> None:
    freed: list[type] = []
    monkeypatch.setattr(_redact, "unlock_properties", freed.append)
    scrubber = Scrubber(TOKEN)
    fork._IN_CHILD[scrubber](scrubber)
    assert freed == [Scrubber]
