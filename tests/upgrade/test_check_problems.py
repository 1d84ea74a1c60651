"""`justone check` finds every fault of the samples, at its place, and suggests a replacement."""

import re
from pathlib import Path

import pytest

from justone_client import Client
from justone_client._upgrade.check.report import checked
from tests.support.command_line import Run
from tests.upgrade.check_samples import SAMPLES, check, found, marked_faults

pytestmark = pytest.mark.usefixtures("index_restored")


@pytest.mark.parametrize("name", ["program", "ways", "hostile", "classes", "foreign"])
def test_exactly_the_marked_faults_are_found(name: str, tmp_path: Path) -> None:
    source = (SAMPLES / f"{name}.py.txt").read_text("utf-8")
    assert found(check(tmp_path, source)) == marked_faults(source)


def test_the_sample_program_has_40_calls_and_15_faults() -> None:
    source = (SAMPLES / "program.py.txt").read_text("utf-8")
    calls = re.findall(r"# (?:call (?:\d+)|fault: \w+)$", source, re.MULTILINE)
    assert (len(calls), len(marked_faults(source))) == (40, 15)


def test_a_problem_suggests_what_to_write_instead(tmp_path: Path) -> None:
    source = """
from justone_client import Client
client = Client()
client.douyin_xigntu.get_author_base_info_v1(o_author_id="1")
client.xingtu.get_author_base_info_v1(o_author_id="1")
client.douyin_xingtu.get_autor_base_info_v1(o_author_id="1")
client.douyin_xingtu.get_author_base_info_v1(oAuthorId="1")
client.douyin_xingtu.get_author_base_info_v1(id="1")
client.douyin_xingtu.get_author_base_info_v1(o_author_id="1", platform="SHORT_VIDIO")
client.douyin_xingtu.get_author_base_info_v1()
client.call("GET /api/douyin-xingtu/gw/api/author/get_author_base_info/v1", {"authorId": "1"})
"""
    instead = [(one.line, one.instead) for one in check(tmp_path, source).problems]
    assert instead == [
        (4, "client.douyin_xingtu"),
        (5, "client.douyin_xingtu"),
        (6, "client.douyin_xingtu.get_author_base_info_v1"),
        (7, "o_author_id"),
        (8, "o_author_id"),
        (9, "'SHORT_VIDEO'"),
        (10, "o_author_id=..."),
        (11, "oAuthorId"),
    ]


@pytest.mark.parametrize(
    ("line", "printed"),
    [
        pytest.param(
            'client.douyin.serch_video_v4(keyword="tea")',
            "break: douyin has no serch_video_v4; write client.douyin.search_video_v4 [misspelt]",
            id="method",
        ),
        pytest.param(
            'client.douyin_xingtu.get_author_base_info_v1(o_author_id="1", platform="SHORT_VIDIO")',
            "break: douyin_xingtu.get_author_base_info_v1: platform: 'SHORT_VIDIO' is not among the documented values"
            " (allowed: 'SHORT_VIDEO', 'LIVE_STREAMING', 'PICTURE_TEXT', 'SHORT_DRAMA'; with"
            " allow_unknown_values=True any is sent); write 'SHORT_VIDEO' [value]",
            id="value",
        ),
        pytest.param(
            'client.walk(client.douyin.get_video_detail_v2, video_id="1").items()',
            "break: douyin.get_video_detail_v2: no rule is known for its further pages; write"
            " with_options(rule=PageRule(...)), or call the method without walk [listing]",
            id="listing",
        ),
    ],
)
def test_a_line_of_the_report_says_everything_once(line: str, printed: str, tmp_path: Path) -> None:
    (shown,) = check(tmp_path, f"from justone_client import Client\nclient = Client()\n{line}\n").lines()
    assert shown.partition(": ")[2] == printed


def test_a_problem_points_to_the_wrong_name(tmp_path: Path) -> None:
    source = "from justone_client import Client\nClient().douyin_xingtu.get_autor_base_info_v1(o_author_id='1')\n"
    (problem,) = check(tmp_path, source).problems
    assert (problem.line, problem.column) == (2, len("Client().douyin_xingtu.") + 1)


def test_columns_are_counted_in_characters(tmp_path: Path, run: Run) -> None:
    source = "from justone_client import Client\ncat = '猫猫'; Client().nothing()\n"
    for name, raw in (("utf.py", source.encode()), ("gbk.py", b"# coding: gbk\n" + source.encode("gbk"))):
        (tmp_path / name).write_bytes(raw)
        (problem,) = run("check", str(tmp_path / name), "--json").json["problems"]
        assert problem["column"] == len("cat = '猫猫'; Client().") + 1


@pytest.mark.parametrize(
    ("name", "meant"),
    [("xhs", "xiaohongshu"), ("RedNote", "xiaohongshu"), ("yt", "youtube"), ("wechat", "weixin"), ("duoyin", "douyin")],
)
def test_a_misspelt_platform_is_corrected_as_at_run_time(name: str, meant: str, tmp_path: Path, run: Run) -> None:
    file = tmp_path / "a.py"
    file.write_text(f"from justone_client import Client\nc = Client()\nc.{name}.get_note_v1(note_id='1')\n")
    (problem,) = run("check", str(file), "--json").json["problems"]
    assert problem["instead"] == f"client.{meant}"
    with pytest.raises(AttributeError, match=meant):
        getattr(Client("token"), name)


@pytest.mark.slow
def test_the_package_itself_has_no_problems() -> None:
    import justone_client

    assert checked([Path(justone_client.__file__).parent]).problems == ()
