"""`justone list`, `show`, `ping` and `version` need no token; only `ping` uses the network."""

import json
import re
import subprocess
import sys

import pytest

import justone_client
from justone_client import Client
from justone_client._requests.search_words import search_words
from justone_client.cli import lookup
from justone_client.cli.commands.catalogue import _CHINESE, _described, _print_table, show
from justone_client.cli.exits import Misuse
from justone_generated._formats import MEANINGS
from justone_generated.index import PLATFORMS
from tests.support.catalogue import GIVEN, operation
from tests.support.command_line import Run
from tests.support.servers.scripted import End, Loopback, Serve, http

OPERATIONS = Client("token").operations()


def test_list_prints_tab_separated_columns_into_a_pipe(run: Run) -> None:
    result = run("list")
    rows = [line.split("\t") for line in result.out.splitlines()]
    assert [(row[0], row[2]) for row in rows] == [(one.platform, one.key) for one in OPERATIONS]
    assert f"{len(OPERATIONS)} of {len(OPERATIONS)}" in result.err
    assert sum("†" in row[1] for row in rows) == sum(one.deprecated for one in OPERATIONS)


@pytest.mark.parametrize("name", ["douyin_xingtu", "douyin-xingtu", "Douyin_Xingtu"])
def test_one_platform_is_listed(run: Run, name: str) -> None:
    rows = run("list", "--platform", name).out.splitlines()
    assert len(rows) == sum(one.platform == "douyin_xingtu" for one in OPERATIONS)


def test_a_platform_can_be_named_as_in_its_paths(run: Run) -> None:
    assert run("list", "--platform", "1688").out.startswith("alibaba_1688\t")


def test_a_search_matches_operations_with_all_words(run: Run) -> None:
    found = [one["path"] for one in run("list", "--search", "REDNOTE note Comment", "--json").json]
    assert found
    assert all("comment" in path and "xiaohongshu" in path for path in found)
    nothing = run("list", "--search", "matches-nothing")
    assert (nothing.code, nothing.out) == (0, "")


def test_an_unknown_platform_suggests_the_closest(run: Run) -> None:
    result = run("list", "--platform", "wiebo")
    assert result.code == 2
    assert "did you mean weibo" in result.err


def test_a_name_without_close_matches_gets_no_suggestion(run: Run) -> None:
    result = run("show", "nope", "search_v1")
    assert (result.code, result.err) == (2, "justone: Unknown platform 'nope'. `justone list` shows all.\n")


def test_every_operation_is_found_by_all_its_names() -> None:
    for one in OPERATIONS:
        for words in ([one.platform, one.name], [one.key], [f"{one.platform}.{one.name}"]):
            assert lookup.operation(words) is one


def test_show_prints_source_and_parameters_of_all_operations(capsys: pytest.CaptureFixture[str]) -> None:
    for one in OPERATIONS:
        show([one.platform, one.name])
        shown = capsys.readouterr().out
        assert f"Source: {one.key}" in shown
        assert all(re.search(rf"^ +{parameter.python_name}: \S", shown, re.MULTILINE) for parameter in one.parameters)


def test_show_prints_the_docstring_of_the_method(run: Run) -> None:
    shown = run("show", "douyin_xingtu", "get_author_base_info_v1").out
    assert "GET /api/douyin-xingtu/gw/api/author/get_author_base_info/v1" in shown
    assert re.search(r"^ +- `SHORT_VIDEO`: \w", shown, re.MULTILINE)
    assert "justone call douyin_xingtu get_author_base_info_v1 --oAuthorId OAUTHORID" in shown


def test_show_prints_json(run: Run) -> None:
    shown = run("show", *GIVEN.split(), "--json").json
    assert shown["parameters"][0] == {
        "name": "oAuthorId", "python_name": "o_author_id", "type": "string", "required": True, "values": [],
    }  # fmt: skip
    assert shown["parameters"][1]["values"] == ["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"]


def test_a_name_of_one_platform_needs_no_platform(run: Run) -> None:
    assert run("show", "get_author_base_info_v1").out.startswith("douyin_xingtu get_author_base_info_v1")


def test_a_name_of_several_platforms_needs_the_platform() -> None:
    with pytest.raises(Misuse, match=r"several platforms; name one of .*youtube"):
        lookup.operation(["get_video_detail_v1"])


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("get_author_base_inf",), "did you mean 'get_author_base_info_v1'"),
        (("GET", "/api/new/thing/v1"), "unknown to this version"),
        (("GET", "/api/x?a=1"), "the path must not contain parameters"),
        (("/api/new/thing/v1",), "needs its method"),
        (("DELETE /api/x",), "is not an operation"),
    ],
    ids=["closest", "unknown path", "query", "no method", "unknown verb"],
)
def test_show_refuses_what_it_cannot_find(run: Run, words: tuple[str, ...], says: str) -> None:
    result = run("show", *words)
    assert (result.code, result.out) == (2, "")
    assert says in result.err


def test_ping_needs_no_token_and_sends_none(run: Run, serve: Serve) -> None:
    server = serve(lambda seen: (http("{}"), End.KEEP))
    result = run("ping", "--base-url", server.url)
    region, took, status = result.out.strip().split("\t")
    assert (region, status, result.code) == (server.url.removeprefix("http://"), "HTTP 200", 0)
    assert took.endswith(" ms")
    assert [seen.target for seen in server.journal] == ["/ping"]


@pytest.mark.parametrize(
    ("args", "environ", "says"),
    [
        ((), {"JUSTONEAPI_REGION": "xx"}, "Unknown region 'xx' (JUSTONEAPI_REGION)"),
        ((), {"JUSTONEAPI_REGION": "cn"}, "plain HTTP"),
        (("--region", "cn"), {}, "plain HTTP"),
        ((), {"JUSTONEAPI_ALLOW_PLAINTEXT": "perhaps"}, "JUSTONEAPI_ALLOW_PLAINTEXT must be 1 or 0, got 'perhaps'"),
        ((), {"JUSTONEAPI_BASE_URL": "nowhere"}, "JUSTONEAPI_BASE_URL is not a valid URL"),
        ((), {"JUSTONEAPI_BASE_URL": "http://place.invalid"}, "plain HTTP"),
        ((), {"JUSTONEAPI_REGION": "cn", "JUSTONEAPI_BASE_URL": "http://127.0.0.1:9"}, "exclude each other"),
        (("--base-url", "http://place.invalid"), {}, "plain HTTP"),
    ],
    ids=str,
)
def test_ping_refuses_an_invalid_setting_unsent(
    args: tuple[str, ...], environ: dict[str, str], says: str, run: Run, fake_regions: Loopback
) -> None:
    result = run("ping", *args, **environ)
    assert (result.code, result.out) == (2, "")
    assert says in result.err
    assert fake_regions.journal == []


def test_ping_asks_only_the_https_region_by_default(run: Run, fake_regions: Loopback) -> None:
    assert [one["region"] for one in run("ping", "--json").json] == ["global"]
    both = run("ping", "--json", "--allow-plaintext")
    assert ([one["region"] for one in both.json], both.code) == (["global", "cn"], 0)
    assert len(fake_regions.journal) == 2


def test_ping_fails_if_a_captive_portal_answers(run: Run, serve: Serve) -> None:
    server = serve(lambda seen: (http("<html>Sign in</html>", kind="text/html"), End.KEEP))
    result = run("ping", "--base-url", server.url)
    assert "a web page instead of the service" in result.out
    assert result.code == 13


def test_ping_reports_a_missing_server(run: Run) -> None:
    result = run("ping", "--base-url", "http://127.0.0.1:1", "--json")
    assert result.json[0]["seconds"] is None
    assert "refused" in result.json[0]["problem"]
    assert result.code == 11


def test_the_version_is_printed(run: Run) -> None:
    assert run("version").out == run("--version").out == f"justone-client {justone_client.__version__}\n"
    assert f"{len(OPERATIONS)} operations of {len(PLATFORMS)} platforms" in run("version", "--full").out


def test_list_prints_all_operations_as_json(run: Run) -> None:
    listed = json.loads(run("list", "--json").out)
    assert [(one["method"], one["path"], len(one["parameters"])) for one in listed] == [
        (one.method, one.path, len(one.parameters)) for one in OPERATIONS
    ]


@pytest.mark.slow
def test_the_import_shown_for_a_type_works(run: Run) -> None:
    for one in OPERATIONS:
        if one.answer is not None and not one.answer.endswith("list[Any]"):
            line = re.search(r"\((from \S+ import \w+)\)", run("show", one.key).out)
            assert line is not None
            exec(line[1])


def test_show_prints_the_fields_of_data(run: Run) -> None:
    shown = run("show", "douyin_xingtu.get_author_spread_info_v1")
    assert "import GetAuthorSpreadInfoV1):\n    avg_duration: str | None\n" in shown.out
    facts = run("show", "douyin_xingtu.get_author_spread_info_v1", "--json").json
    assert (facts["data_type"], facts["fields"]["expect_cpm"]) == ("GetAuthorSpreadInfoV1", "ExpectCpm")
    listed = operation(lambda one: one.answer and one.answer.endswith("Item]"))
    items = run("show", listed.platform, listed.name, "--json").json
    assert items["data_type"] == f"list[{listed.answer[listed.answer.index('[') + 1 :]}"
    assert items["fields"]
    unknown = run("show", "alibaba_1688.get_item_detail_v1", "--json").json
    assert (unknown["data_type"], unknown["fields"], unknown["formats"]) == (None, {}, {})


def test_show_says_what_values_mean(run: Run) -> None:
    shown = run("show", "weibo.get_fans_v1").out
    assert "\n    display_total_number_str: str | None (count in text)\n" in shown
    facts = run("show", "weibo.get_fans_v1", "--json").json
    assert facts["formats"] == {"display_total_number_str": "count"}
    assert facts["fields"]["display_total_number_str"] == "str | None"
    assert (
        "    display_total_number_str: str | None（以文本表示的数量）\n"
        in run("show", "weibo.get_fans_v1", "--lang", "zh").out
    )
    assert _CHINESE.keys() == {*MEANINGS, "[]", "{}"}
    listed = run("show", "xiaohongshu.get_note_comment_v4").out
    assert "(JSON in text)" in listed


@pytest.mark.slow
def test_show_prints_recommended_and_hidden_operations(run: Run) -> None:
    for one in OPERATIONS:
        if one.recommended or one.hidden:
            head = run("show", one.platform, one.name).out.partition("\n")[0]
            assert (f"recommended for {one.family}" in head) == one.recommended
            assert ("not in the provider's documentation" in head) == one.hidden


def test_json_contains_family_and_notes() -> None:
    listed = {one["path"]: one for one in map(_described, OPERATIONS)}
    for one in OPERATIONS:
        shown = listed[one.path]
        assert (shown["family"], shown["recommended"], shown["hidden"]) == (one.family, one.recommended, one.hidden)
        assert [(note["kind"], note["text"]) for note in shown["notes"]] == [
            (note.kind, note.text) for note in one.notes
        ]


def test_a_search_in_chinese_finds_operations(run: Run) -> None:
    titles = {one: [word for word in search_words(one.key) if re.search("[\u4e00-\u9fff]", word)] for one in OPERATIONS}
    one, words = next((one, words) for one, words in titles.items() if words)
    for word in words:
        assert one.key in run("list", "--search", word).out


def test_the_search_index_is_loaded_on_first_use() -> None:
    listed = "import sys, justone_client as j; j.Client('t').operations()"
    script = f"{listed}; print('justone_generated.search' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


@pytest.mark.parametrize("words", ["", " ", "!?", "\udce7\udc8c\udcab", "video \udce7"], ids=ascii)
def test_a_search_without_words_does_not_list_everything(words: str, run: Run) -> None:
    result = run("list", "--search", words)
    assert (result.code, result.out) == (2, "")
    assert "--search" in result.err


def test_surrogates_of_the_c_locale_are_refused() -> None:
    line = [sys.executable, "-X", "utf8=0", "-m", "justone_client.cli", "list", "--search", "猫".encode()[:2]]
    done = subprocess.run(line, capture_output=True, env={"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"}, check=False)
    assert (done.returncode, done.stdout) == (2, b"")


def test_the_list_cuts_no_name(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    operations = [one for one in Client.operations() if one.platform == "douyin_xingtu"]
    _print_table(operations, "en")
    printed = capsys.readouterr().out.splitlines()
    assert {one.name for one in operations} <= {line.split()[1] for line in printed if line.startswith("douyin_xingtu")}


@pytest.mark.parametrize(
    ("language", "head", "more"),
    [
        ("en", "The main fields (data.business_data[].data.aweme_info):", " more; --schema shows all"),
        ("zh", "主要字段（data.business_data[].data.aweme_info）：", " 个，--schema 显示全部"),
    ],
)
def test_show_lists_the_main_fields_of_an_item(run: Run, language: str, head: str, more: str) -> None:
    shown = run("show", "douyin", "search_video_v4", "--lang", language).out
    lines = shown.partition(f"{head}\n")[2].partition("\n\n")[0].splitlines()
    assert lines[0] == "    item_title: str | None"
    assert (len(lines), lines[-1].endswith(more)) == (11, True)


def test_show_names_no_place_for_flat_answers(run: Run) -> None:
    assert "The main fields" not in run("show", "douyin_xingtu", "get_author_base_info_v1").out
