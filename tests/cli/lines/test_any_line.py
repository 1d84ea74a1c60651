"""Any command line ends with an exit code of the table, and never with a traceback."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from justone_client.cli.arguments import split
from justone_client.cli.completion import offer_parameters
from justone_client.cli.exits import EXITS
from tests.support.command_line import Run

WORDS = """
    douyin search_video_v4 douyin.search_video_v4 GET /api/douyin/search-video/v4 1688 a two nan -1
    --keyword --keyword= --page --region cn --json --table --columns --timeout --attempts --form --token-file
    /dev/null/x --base-url http://[ -- - -h --=
"""
LINES = st.lists(st.sampled_from(WORDS.split()) | st.text(max_size=8), max_size=8)


@given(LINES)
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_line_ends_with_a_documented_exit_code(run: Run, line: list[str]) -> None:
    result = run("call", *line)  # without a token nothing is sent
    assert result.code in {row.code for row in EXITS} - {1}
    assert "Traceback" not in result.err


@given(LINES)
@settings(max_examples=200, deadline=None)
def test_an_unfinished_line_can_always_be_completed(line: list[str]) -> None:
    parts = split(line, {"--region": True, "--json": False, "--timeout": True}, lenient=True)
    assert offer_parameters(parts, "") is not None
    assert offer_parameters(parts, "--") is not None


@given(st.dictionaries(st.sampled_from(["keyword", "sortType", "page", "searchId"]), st.text(), min_size=1))
def test_any_value_reaches_its_parameter(values: dict[str, str]) -> None:
    line = ["douyin", "search_video_v4", *(f"--{name}={value}" for name, value in values.items())]
    assert split(line, {}).parameters == values
