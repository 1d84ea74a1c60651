"""A released package -> its methods: both styles, wheels and folders, and what cannot be read."""

import zipfile
from pathlib import Path

import pytest

from codegen.document.problems import Refused
from codegen.official.releases import Method, Parameter, read
from tests.unit.official.sdk_wheels import NEW_SHOP, new, old, wheel


def test_the_first_style_sends_by_statements(tmp_path: Path) -> None:
    found = read(old(tmp_path))
    assert found.version == "1.2.0"
    assert found.methods == {
        "shop.find_v1": Method(
            "GET /api/shop/find/v1",
            {
                "word": Parameter("q"),
                "page": Parameter("page", required=False, default=1),
                "sort": Parameter("sortBy", required=False, drops_empty=True),
                "unused": Parameter("", required=False),
            },
            positional=True,
        )
    }


def test_todays_style_sends_a_dict(tmp_path: Path) -> None:
    assert read(new(tmp_path)).methods == {
        "shop.find_v1": Method(
            "GET /api/shop/find/v1",
            {
                "word": Parameter("q"),
                "page": Parameter("page", required=False, default=1),
                "sort": Parameter("sortBy", required=False, default=""),
            },
        ),
        "shop.send_v1": Method("POST /api/shop/send/v1", {"text": Parameter("text")}),
    }


def test_a_folder_reads_like_its_wheel(tmp_path: Path) -> None:
    file = new(tmp_path)
    with zipfile.ZipFile(file) as packed:
        packed.extractall(tmp_path / "site")
    assert read(tmp_path / "site") == read(file)


def test_the_order_of_arguments_is_that_of_the_signature(tmp_path: Path) -> None:
    assert [*read(old(tmp_path)).methods["shop.find_v1"].parameters] == ["word", "page", "sort", "unused"]


@pytest.mark.parametrize(
    ("default", "drops", "sent"),
    [
        pytest.param(None, False, False, id="None"),
        pytest.param("", False, True, id="an-empty-text"),
        pytest.param("", True, False, id="an-empty-text-that-is-tested-first"),
        pytest.param("latest", True, True, id="a-value-that-is-tested-first"),
        pytest.param(False, False, True, id="False"),
    ],
)
def test_a_default_is_sent_unless_it_is_tested(default: str | None, drops: bool, sent: bool) -> None:
    assert Parameter("a", required=False, default=default, drops_empty=drops).is_sent_anyway is sent


def test_a_required_argument_has_no_default() -> None:
    assert not Parameter("a").is_sent_anyway


@pytest.mark.parametrize(
    ("shop", "problem"),
    [
        (NEW_SHOP.replace('"q": word', '"q": word.strip()'), "how it sends its argument word cannot be read"),
        (NEW_SHOP.replace('{"q"', '"/api/other", {"q"'), "names 2 paths"),
        ("class ShopResource: pass", "has no method that can be read"),
    ],
    ids=["computed", "two-paths", "empty"],
)
def test_what_cannot_be_read_is_refused(tmp_path: Path, shop: str, problem: str) -> None:
    with pytest.raises(Refused, match=problem):
        read(new(tmp_path, shop=shop))


def test_another_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.whl").write_text("no zip")
    with pytest.raises(Refused, match="is not a wheel"):
        read(tmp_path / "a.whl")
    with pytest.raises(Refused, match="holds no release of justoneapi"):
        read(tmp_path)


def test_a_broken_source_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"justoneapi/client\.py.*is not Python"):
        read(wheel(tmp_path, "3.0.1", client="def"))
