"""`justone check`: every planted fault is found where it is, and nothing else."""

import json
import re
import socket
from pathlib import Path
from typing import Any

import pytest

from justone_client import Client
from justone_client._pagination.iterators import page_rule
from justone_client._upgrade.check.follow import package_names
from justone_client._upgrade.check.report import Report, checked
from justone_generated.index import GONE, INDEX, PLATFORMS
from justone_generated.operations import douyin_xingtu as data
from tests.support.command_line import Run
from tests.upgrade.conftest import Record, change, update

pytestmark = pytest.mark.usefixtures("index_restored")

SAMPLES = Path(__file__).parent / "samples"
OPERATIONS = Client("token").operations()
GIVEN = "douyin_xingtu.get_author_base_info_v1"
KEY = "GET /api/douyin-xingtu/gw/api/author/get_author_base_info/v1"


def planted(source: str) -> list[tuple[int, str]]:
    """Line and kind of every fault that a sample says it has."""
    found: list[tuple[int, str]] = []
    for number, line in enumerate(source.splitlines(), 1):
        _, mark, kinds = line.partition("# fault: ")
        found += [(number, kind) for kind in kinds.split(", ")] if mark else []
    return found


def found(report: Report) -> list[tuple[int, str]]:
    """Line and kind of every problem."""
    return sorted((one.line, one.kind) for one in report.problems)


def check(tmp_path: Path, source: str, name: str = "program.py") -> Report:
    file = tmp_path / name
    file.write_text(source, "utf-8")
    return checked([file])


@pytest.mark.parametrize("name", ["program", "ways", "hostile", "classes", "foreign"])
def test_the_planted_faults_are_found_and_nothing_else(name: str, tmp_path: Path) -> None:
    source = (SAMPLES / f"{name}.py.txt").read_text("utf-8")
    assert found(check(tmp_path, source)) == planted(source)


def test_the_sample_program_has_40_calls_and_15_faults() -> None:
    source = (SAMPLES / "program.py.txt").read_text("utf-8")
    calls = re.findall(r"# (?:call (?:\d+)|fault: \w+)$", source, re.MULTILINE)
    assert (len(calls), len(planted(source))) == (40, 15)


def test_what_to_write_instead_is_said(tmp_path: Path) -> None:
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


def test_a_problem_is_placed_at_the_name_that_is_wrong(tmp_path: Path) -> None:
    source = "from justone_client import Client\nClient().douyin_xingtu.get_autor_base_info_v1(o_author_id='1')\n"
    (problem,) = check(tmp_path, source).problems
    assert (problem.line, problem.column) == (2, len("Client().douyin_xingtu.") + 1)


def test_columns_are_counted_in_characters(tmp_path: Path, run: Run) -> None:
    source = "from justone_client import Client\ncat = '猫猫'; Client().nothing()\n"
    for name, raw in (("utf.py", source.encode()), ("gbk.py", b"# coding: gbk\n" + source.encode("gbk"))):
        (tmp_path / name).write_bytes(raw)
        (problem,) = run("check", str(tmp_path / name), "--json").json["problems"]
        assert problem["column"] == len("cat = '猫猫'; Client().") + 1


def test_what_a_program_sets_on_a_client_is_its_own(tmp_path: Path) -> None:
    source = """
from justone_client import Client
class Service:
    def __init__(self, client: Client) -> None:
        self.client = client
        self.client.tenant = "a"
    def go(self):
        return self.client.tenant
"""
    assert check(tmp_path, source).problems == ()


def test_an_annotation_says_what_an_unknown_function_gives(tmp_path: Path) -> None:
    source = """
from dataclasses import dataclass, field
from elsewhere import build
from justone_client import Client
@dataclass
class App:
    client: Client = field(default_factory=build)
client: Client = build()
client.qqqqqqqq  # fault: unknown
App().client.qqqqqqqq  # fault: unknown
"""
    assert found(check(tmp_path, source)) == planted(source)


def test_gone_and_renamed_names_are_read_from_the_recorded_changes(tmp_path: Path, record: Record) -> None:
    record(
        [
            update(
                "2026-12-01",
                "0.1.0",
                change("name-moved", "break", "douyin_xingtu.former_v1", before="douyin_xingtu.former_v1", after=GIVEN),
                change("keyword-removed", "break", GIVEN, operation=KEY, keyword="creator", after="o_author_id"),
                change("keyword-removed", "break", GIVEN, operation=KEY, keyword="colour"),
            )
        ],
        {
            "douyin_xingtu.lost_v1": {"operation": "GET /api/douyin-xingtu/lost/v1", "since": "2026-12-01",
                                      "successor": GIVEN, "hint": f"consider client.{GIVEN}"},
            "vanished.search_v1": {"operation": "GET /api/vanished/search/v1", "since": "2026-11-30",
                                   "successor": None, "hint": "no replacement is known"},
        },
    )  # fmt: skip
    source = """
from justone_client import Client
client = Client()
client.douyin_xingtu.lost_v1(anything=1)
client.call("GET /api/douyin-xingtu/lost/v1", {"anything": 1})
client.vanished.search_v1(keyword="x")
client.douyin_xingtu.former_v1(o_author_id="1")
client.douyin_xingtu.get_author_base_info_v1(creator="1")
client.douyin_xingtu.get_author_base_info_v1(o_author_id="1", colour="red")
"""
    problems = check(tmp_path, source).problems
    assert [(one.line, one.kind, one.level, one.instead) for one in problems] == [
        (4, "gone", "break", f"client.{GIVEN}"),
        (5, "gone", "break", f"client.{GIVEN}"),
        (6, "gone", "break", ""),
        (7, "renamed", "break", f"client.{GIVEN}"),
        (8, "renamed", "break", "o_author_id"),
        (9, "gone", "break", ""),
    ]
    assert all("2026-1" in one.text for one in problems)


def test_a_method_that_is_gone_is_reported_and_its_arguments_are_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    since = "gone from the provider's catalogue since 2026-12-01"
    stub = data.GET_AUTHOR_BASE_INFO_V1._replace(parameters=(), gone=since, successor="douyin_xingtu.other_v2")
    monkeypatch.setattr(data, "GET_AUTHOR_BASE_INFO_V1", stub)
    monkeypatch.delitem(INDEX, KEY)
    monkeypatch.setitem(GONE, KEY, ("douyin_xingtu", "get_author_base_info_v1"))
    monkeypatch.delitem(PLATFORMS, "douyin_xingtu")  # as where nothing of a platform is left
    package_names.methods.cache_clear()
    source = f"""
from justone_client import Client
from justone_generated.operations import douyin_xingtu
client = Client()
client.douyin_xingtu.get_author_base_info_v1(o_author_id="1", anything=2)
client.call("{KEY}", {{"anything": 2}})
client.call(douyin_xingtu.GET_AUTHOR_BASE_INFO_V1, {{"anything": 2}})
"""
    try:
        problems = check(tmp_path, source).problems
    finally:
        package_names.methods.cache_clear()
    assert [(one.line, one.kind, one.level) for one in problems] == [(line, "gone", "break") for line in (5, 6, 7)]
    assert {one.instead for one in problems} == {"client.douyin_xingtu.other_v2"}
    assert all("2026-12-01" in one.text for one in problems)


def test_a_deprecated_method_is_a_risk_and_no_break(tmp_path: Path, run: Run) -> None:
    old = next((one for one in OPERATIONS if one.deprecated), None)
    if old is None:
        pytest.skip("no operation is deprecated in this catalogue")
    given = "".join(f", {one.python_name}=value" for one in old.parameters if one.required).removeprefix(", ")
    file = tmp_path / "old.py"
    file.write_text(
        f"from justone_client import Client\nvalue = input()\nClient().{old.platform}.{old.name}({given})\n"
    )
    result = run("check", str(file))
    assert (result.code, result.out.count("\n")) == (0, 1)
    assert ": risk: " in result.out
    assert result.out.endswith("[deprecated]\n")


def test_a_listing_that_nobody_can_walk_is_a_break(tmp_path: Path) -> None:
    no_listing = next(one for one in OPERATIONS if page_rule(one) is None)
    source = f"""
from justone_client import Client
client = Client()
client.iter_pages(client.{no_listing.platform}.{no_listing.name}, input())
client.iter_pages(client.{no_listing.platform}.{no_listing.name}, input(), rule=input())
"""
    assert [one for one in found(check(tmp_path, source)) if one[1] == "listing"] == [(4, "listing")]


def test_a_walk_fills_in_what_it_goes_on_by(tmp_path: Path) -> None:
    going_on = [
        (one, rule)
        for one in OPERATIONS
        if (rule := page_rule(one)) and not one.deprecated and not any(note.severity == "danger" for note in one.notes)
        if {step.parameter for step in rule.steps} & {two.name for two in one.parameters if two.required}
    ]
    if not going_on:
        pytest.skip("no listing of this catalogue requires the parameter that it goes on by")
    operation, rule = going_on[0]
    steps = {step.parameter for step in rule.steps}
    needed = [one.name for one in operation.parameters if one.required and one.name not in steps]
    arguments = ", ".join(f"{name!r}: value" for name in needed)
    source = f"""
from justone_client import Client
value = input()
client = Client()
client.iter_pages(client.{operation.platform}.{operation.name}, {{{arguments}}})
client.call(client.{operation.platform}.{operation.name}, {{{arguments}}})
"""
    assert {line for line, kind in found(check(tmp_path, source)) if kind == "missing"} == {6}


def test_clients_are_followed_through_the_modules_of_a_project(tmp_path: Path) -> None:
    files = {
        "app/__init__.py": "",
        "app/clients.py": "from justone_client import Client\nshared = Client()\ndef make():\n    return Client()\n",
        "app/work.py": "from .clients import make, shared\nfrom . import clients\nimport app.clients\n"
        "shared.douyin_xingtu.nothing_like_it()  # fault: unknown\n"
        "make().douyin_xingtu.get_author_base_info_v1(id='1')  # fault: misspelt\n"
        "clients.shared.douyin_xingtu.get_author_base_info_v1()  # fault: missing\n"
        "app.clients.make().douyin_xingtu.get_author_base_info_v1()  # fault: missing\n",
        "app/helpers.py": "def fetch(client, author):\n"
        "    return client.douyin_xingtu.get_author_base_info_v1(author=author)  # fault: misspelt\n",
        "app/main.py": "from app.helpers import fetch\nfrom app.clients import shared\nfetch(shared, '1')\n",
        "tests/conftest.py": "import pytest\nfrom justone_client.sandbox import Sandbox\n"
        "@pytest.fixture\ndef client():\n    with Sandbox().client() as made:\n        yield made\n",
        "tests/unit/test_it.py": "def test_it(client, other):\n"
        "    client.douyin_xingtu.get_author_base_info_v1()  # fault: missing\n"
        "    other.douyin_xingtu.get_author_base_info_v1()\n",
        "unrelated/other.py": "client = thing()\nclient.douyin_xingtu.nothing()\n",
    }
    for name, source in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(source)
    report = checked([tmp_path])
    wanted = {(name, *fault) for name, source in files.items() for fault in planted(source)}
    assert {(str(one.file.relative_to(tmp_path)), one.line, one.kind) for one in report.problems} == wanted


def notebook(*cells: str) -> str:
    made = [{"cell_type": "code", "source": cell.splitlines(keepends=True)} for cell in cells]
    return json.dumps({"cells": [{"cell_type": "markdown", "source": ["# client.nothing()"]}, *made]})


def test_a_notebook_is_read_cell_by_cell(tmp_path: Path, run: Run) -> None:
    cells = (
        "%matplotlib inline\n!pip install justone-client\nfrom justone_client import Client\nclient = Client()",
        "%%bash\necho client.nothing()",
        "x = 1\nclient.douyin_xingtu.get_author_base_info_v1()",
    )
    file = tmp_path / "book.ipynb"
    file.write_text(notebook(*cells))
    result = run("check", str(file))
    assert result.out.startswith(f"{file}:cell 4:2:22: break: ")
    (problem,) = run("check", str(file), "--json").json["problems"]
    assert (problem["cell"], problem["line"]) == (4, 2)


def test_files_that_cannot_be_read_are_named(tmp_path: Path, run: Run) -> None:
    (tmp_path / "good.py").write_text("from justone_client import Client\nClient().ping()\n")
    (tmp_path / "old.py").write_text("print 'justone_client'\n")
    (tmp_path / "binary.py").write_bytes(b"justone\0\xff\xfe")
    (tmp_path / "book.ipynb").write_text('{"cells": "justone"}')
    (tmp_path / "latin.py").write_bytes("# -*- coding: latin-1 -*-\nname = 'é'\n".encode("latin-1"))
    (tmp_path / "gone.py").symlink_to(tmp_path / "nowhere.py")
    (tmp_path / "deep.py").write_text("x = " + "(" * 5000 + ")" * 5000)
    result = run("check", str(tmp_path), "--json")
    unreadable = {Path(one["file"]).name for one in result.json["unreadable"]}
    assert unreadable == {"old.py", "binary.py", "book.ipynb", "gone.py", "deep.py"}
    assert all(name in result.err for name in unreadable)
    assert (result.code, result.json["files"]) == (2, 2)


@pytest.mark.parametrize(
    ("content", "is_named", "code"),
    [
        ("print 'old'\n", True, 2),
        ("print 'old'\n", False, 0),
        ("import justone_client\nprint 'old'\n", False, 2),
        (None, True, 2),
        (None, False, 2),
        ("print('new')\n", True, 0),
    ],
    ids=["named", "a stranger below", "may hold calls", "named, not opened", "below, not opened", "fine"],
)
def test_a_file_that_was_not_read_is_not_well(
    content: str | None, is_named: bool, code: int, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.py"
    file.write_text(content or "", "utf-8")
    if content is None:

        def refused(self: Path) -> bytes:
            raise PermissionError(13, "Permission denied", str(self))

        monkeypatch.setattr(Path, "read_bytes", refused)
    result = run("check", str(file if is_named else tmp_path))
    assert result.code == code
    assert ("not read" in result.err) == ("new" not in (content or ""))


def test_a_break_counts_more_than_an_unread_file(tmp_path: Path, run: Run) -> None:
    (tmp_path / "old.py").write_text("print 'justone_client'\n")
    (tmp_path / "bad.py").write_text("from justone_client import Client\nClient().xhs.get_note_v1()\n")
    assert run("check", str(tmp_path)).code == 1


@pytest.mark.parametrize(
    ("name", "meant"),
    [("xhs", "xiaohongshu"), ("RedNote", "xiaohongshu"), ("yt", "youtube"), ("wechat", "weixin"), ("duoyin", "douyin")],
)
def test_a_platform_is_meant_as_at_run_time(name: str, meant: str, tmp_path: Path, run: Run) -> None:
    file = tmp_path / "a.py"
    file.write_text(f"from justone_client import Client\nc = Client()\nc.{name}.get_note_v1(note_id='1')\n")
    (problem,) = run("check", str(file), "--json").json["problems"]
    assert problem["instead"] == f"client.{meant}"
    with pytest.raises(AttributeError, match=meant):
        getattr(Client("token"), name)


def test_json_says_what_the_lines_say(tmp_path: Path, run: Run) -> None:
    file = tmp_path / "program.py"
    file.write_text((SAMPLES / "program.py.txt").read_text("utf-8"), "utf-8")
    lines = run("check", str(file)).out.splitlines()
    report: dict[str, Any] = run("check", str(file), "--json").json
    problems = report["problems"]
    assert len(lines) == len(problems) == report["breaks"] == 15
    for line, problem in zip(lines, problems, strict=True):
        assert line.startswith(f"{file}:{problem['line']}:{problem['column']}: {problem['level']}: ")
        assert line.endswith(f"[{problem['kind']}]")
        assert problem["text"] in line


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("from justone_client import Client\nClient().douyin_xingtu.nothing()\n", 1),
        ("from justone_client import Client\nClient().ping()\n", 0),
        ("print('nothing of ours')\n", 0),
    ],
    ids=["a break", "nothing wrong", "no calls"],
)
def test_the_exit_code_tells_a_break(source: str, code: int, tmp_path: Path, run: Run) -> None:
    (tmp_path / "program.py").write_text(source)
    assert run("check", str(tmp_path)).code == code


def test_a_path_that_does_not_exist_is_refused(run: Run, tmp_path: Path) -> None:
    result = run("check", str(tmp_path / "nowhere"))
    assert (result.code, result.out) == (2, "")
    assert "nowhere" in result.err


def test_nothing_is_run_and_nothing_is_sent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a connection was made")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    (tmp_path / "program.py").write_text(
        f"from justone_client import Client\nopen({str(tmp_path / 'ran')!r}, 'w')\nClient('t').ping()\n"
    )
    assert run("check", str(tmp_path)).code == 0
    assert not (tmp_path / "ran").exists()


def test_hidden_and_foreign_folders_are_left_out(tmp_path: Path) -> None:
    for folder in (".venv", "venv", "node_modules", "lib/site-packages", "__pycache__", "src"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "program.py").write_text("from justone_client import Client\nClient().nothing()\n")
    report = checked([tmp_path])
    assert [one.file for one in report.problems] == [tmp_path / "src" / "program.py"]


def test_the_package_itself_is_without_fault() -> None:
    import justone_client

    assert checked([Path(justone_client.__file__).parent]).problems == ()


@pytest.mark.parametrize(
    ("body", "calls"),
    [
        ("find(o_author_id='1'); find(o_author_id='2')", 2),
        ("[find(o_author_id='1'), find(o_author_id=str(find(o_author_id='3')))]", 3),
        ("again = find; again(o_author_id='1'); find(o_author_id='2')", 2),
        ("list(client.iter_items('GET /api/amazon/get-best-sellers/v1', {'category': 'x'}))", 1),
        ("client.call('GET /api/shop/newer-than-this-package/v1', {})", 1),
        ("client.douyin_xingtu.get_author_base_inf_v1(o_author_id='1')", 1),
        ("from functools import partial; one = partial(find, o_author_id='1'); one()", 1),
        ("client.with_options(timeout=3); print(find)", 0),
        ("for one in '12':\n    find(o_author_id=one)", 1),
    ],
    ids=["one line", "nested", "alias", "walk", "newer", "misspelt", "partial", "none", "loop"],
)
def test_calls_are_counted_where_they_are_made(tmp_path: Path, body: str, calls: int) -> None:
    head = "from justone_client import Client\nclient = Client()\nfind = client.douyin_xingtu.get_author_base_info_v1\n"
    (tmp_path / "app.py").write_text(head + body + "\n")
    assert checked([tmp_path / "app.py"]).calls == calls
