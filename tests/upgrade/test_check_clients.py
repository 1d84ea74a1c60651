"""`justone check` follows clients and walks through a program."""

from pathlib import Path

import pytest

from justone_client._pagination.rules import page_rule
from justone_client._upgrade.check.report import checked
from tests.upgrade.check_samples import OPERATIONS, check, found, marked_faults

pytestmark = pytest.mark.usefixtures("index_restored")


def test_attributes_that_a_program_sets_are_not_checked(tmp_path: Path) -> None:
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


def test_an_annotation_identifies_a_client(tmp_path: Path) -> None:
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
    assert found(check(tmp_path, source)) == marked_faults(source)


def test_walking_an_operation_that_is_not_a_listing_is_a_break(tmp_path: Path) -> None:
    no_listing = next(one for one in OPERATIONS if page_rule(one) is None)
    source = f"""
from justone_client import Client
client = Client()
client.walk(client.{no_listing.platform}.{no_listing.name}, **input()).pages()
client.walk(client.{no_listing.platform}.{no_listing.name}, **input()).with_options(rule=input()).pages()
"""
    assert [one for one in found(check(tmp_path, source)) if one[1] == "listing"] == [(4, "listing")]


def test_a_walk_may_omit_the_parameter_of_its_pages(tmp_path: Path) -> None:
    going_on = [
        (one, rule)
        for one in OPERATIONS
        if (rule := page_rule(one)) and not one.deprecated and not any(note.severity == "danger" for note in one.notes)
        if {step.parameter for step in rule.steps} & {two.name for two in one.parameters if two.required}
    ]
    if not going_on:
        pytest.skip("the catalogue has no listing that requires the parameter of its pages")
    operation, rule = going_on[0]
    steps = {step.parameter for step in rule.steps}
    needed = [one.name for one in operation.parameters if one.required and one.name not in steps]
    arguments = ", ".join(f"{name!r}: value" for name in needed)
    source = f"""
from justone_client import Client
value = input()
client = Client()
client.walk(client.{operation.platform}.{operation.name}, **{{{arguments}}})
client.call(client.{operation.platform}.{operation.name}, {{{arguments}}})
"""
    assert {line for line, kind in found(check(tmp_path, source)) if kind == "missing"} == {6}


def test_clients_are_followed_across_modules(tmp_path: Path) -> None:
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
    wanted = {(name, *fault) for name, source in files.items() for fault in marked_faults(source)}
    assert {(str(one.file.relative_to(tmp_path)), one.line, one.kind) for one in report.problems} == wanted


@pytest.mark.parametrize(
    ("body", "calls"),
    [
        ("find(o_author_id='1'); find(o_author_id='2')", 2),
        ("[find(o_author_id='1'), find(o_author_id=str(find(o_author_id='3')))]", 3),
        ("again = find; again(o_author_id='1'); find(o_author_id='2')", 2),
        ("list(client.walk('GET /api/amazon/get-best-sellers/v1', {'category': 'x'}).items())", 1),
        ("client.call('GET /api/shop/newer-than-this-package/v1', {})", 1),
        ("client.douyin_xingtu.get_author_base_inf_v1(o_author_id='1')", 1),
        ("from functools import partial; one = partial(find, o_author_id='1'); one()", 1),
        ("client.with_options(timeout=3); print(find)", 0),
        ("for one in '12':\n    find(o_author_id=one)", 1),
    ],
    ids=["one line", "nested", "alias", "walk", "newer", "misspelt", "partial", "none", "loop"],
)
def test_each_place_of_a_call_counts_once(tmp_path: Path, body: str, calls: int) -> None:
    head = "from justone_client import Client\nclient = Client()\nfind = client.douyin_xingtu.get_author_base_info_v1\n"
    (tmp_path / "app.py").write_text(head + body + "\n")
    assert checked([tmp_path / "app.py"]).calls == calls
