"""`justone check` follows dicts, functions and modules in less common forms."""

from pathlib import Path

import pytest

from justone_client._upgrade.check.report import checked
from tests.upgrade.check_samples import SAMPLES, check, found, marked_faults

pytestmark = pytest.mark.usefixtures("index_restored")
HEAD = "from justone_client import Client\nclient = Client()\nxingtu = client.douyin_xingtu\n"


def test_containers_and_functions_hold_the_marked_faults(tmp_path: Path) -> None:
    source = (SAMPLES / "containers.py.txt").read_text("utf-8")
    assert found(check(tmp_path, source)) == marked_faults(source)


@pytest.mark.parametrize(
    ("body", "calls"),
    [
        ("client.map(lambda one: xingtu.get_author_base_info_v1(o_author_id=one), '12')", 1),
        ("client.map(xingtu.get_author_base_info_v1, [{'o_author_id': '1'}])", 1),
        ("wrong = xingtu.get_autor_base_info_v1; wrong(o_author_id='1'); wrong(o_author_id='2')", 2),
        ("getattr(xingtu, 'get_autor_base_info_v1')(o_author_id='1')", 1),
        ("getattr(xingtu, 'get_autor_base_info_v1', None)", 0),
    ],
    ids=["map of a function", "map of a method", "misspelt in a variable", "misspelt by name", "asked for"],
)
def test_a_call_counts_once(body: str, calls: int, tmp_path: Path) -> None:
    assert check(tmp_path, HEAD + body + "\n").calls == calls


def test_star_imports_lead_to_other_modules(tmp_path: Path) -> None:
    files = {
        "shared.py": HEAD + "_hidden = client\n",
        "user.py": "from shared import *\nxingtu.get_author_base_info_v1(author_id='1')\n_hidden.nothing_like_it()\n",
        "ours.py": "from justone_client import *\nClient().douyin_xingtu.get_author_base_info_v1(author_id='1')\n",
    }
    for name, source in files.items():
        (tmp_path / name).write_text(source)
    report = checked([tmp_path])
    assert [(one.file.name, one.line, one.kind) for one in report.problems] == [
        ("ours.py", 2, "misspelt"),
        ("user.py", 2, "misspelt"),
    ]


@pytest.mark.parametrize("name", ["one", "two"])
def test_the_same_operation_is_named_in_every_run(name: str, tmp_path: Path) -> None:
    """Where a path may be one of several, the first in the alphabet that does not fit is reported."""
    paths = ["data_sp/get_author_convert_videos_or_products", "data_sp/get_author_spread_info"]
    keys = [f"GET /api/douyin-xingtu/gw/api/{path}/v1" for path in (paths if name == "one" else reversed(paths))]
    body = "".join(f"go({key!r}, {{'author_id': '1'}})\n" for key in keys)
    source = f"{HEAD}def go(key, given):\n    return client.call(key, given)\n{body}"
    assert {one.name for one in check(tmp_path, source).problems} == {min(keys)}


@pytest.mark.parametrize(
    ("body", "instead"),
    [
        ("Client(timeut=3)", "timeout="),
        ("client.with_options(timeut=3)", "timeout="),
        ("client.call(xingtu.get_author_base_info_v1, {'o_author_id': '1'}, frm=True)", "form="),
        ("client.map(xingtu.get_author_base_info_v1, [], conccurency=3)", "concurrency="),
        ("walk.items(max_item=3)", "max_items="),
        ("walk.pages(max_page=3)", "max_pages="),
        ("walk.with_options(resume_tokn='x').items()", "resume_token="),
    ],
    ids=["client", "with_options", "call", "map", "items", "pages", "options of a walk"],
)
def test_a_misspelt_option_is_a_break(body: str, instead: str, tmp_path: Path) -> None:
    walk = "walk = client.walk(xingtu.get_author_convert_videos_or_products_v1, o_author_id='1')\n"
    (problem,) = check(tmp_path, HEAD + walk + body + "\n").problems
    assert (problem.line, problem.kind, problem.level, problem.instead) == (5, "misspelt", "break", instead)


@pytest.mark.parametrize(
    ("options", "is_listing"),
    [("", False), (".with_options(resume_token=input())", False), (".with_options(rule=input())", True)],
    ids=["no options", "resumed", "own rule"],
)
def test_options_of_a_walk_keep_its_rule_unless_given(options: str, is_listing: bool, tmp_path: Path) -> None:
    source = f"{HEAD}client.walk(xingtu.get_author_base_info_v1, o_author_id='1'){options}.pages()\n"
    kinds = {one.kind for one in check(tmp_path, source).problems}
    assert kinds == (set() if is_listing else {"listing"})


@pytest.mark.parametrize(
    "deep",
    [
        "x = " + " + ".join(["'a'"] * 500),
        "x = client" + ".x()" * 300,
        "if x == 0:\n    pass\n" + "".join(f"elif x == {n}:\n    pass\n" for n in range(600)),
        "def f(x=" + " + ".join(["'a'"] * 500) + "):\n    return x",
        "f = lambda: " + " + ".join(["'a'"] * 500),
    ],
    ids=["sum", "chain", "elif", "default", "lambda"],
)
def test_deep_code_does_not_hide_other_problems(deep: str, tmp_path: Path) -> None:
    report = check(tmp_path, f"{HEAD}x = input()\n{deep}\nxingtu.get_author_base_info_v1(author_id='1')\n")
    assert not report.sources.unreadable
    assert "get_author_base_info_v1" in " ".join(one.name for one in report.problems if one.kind == "misspelt")
