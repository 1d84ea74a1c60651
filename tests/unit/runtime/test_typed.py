"""`typed` turns data into the record of an operation, or returns it as received."""

from __future__ import annotations

import pytest

from justone_generated._record import typed


@pytest.mark.parametrize("data", [None, "", "text", 3, [], [1], {}, {"a": 1}], ids=repr)
@pytest.mark.parametrize("reference", [None, "nowhere.at_all:Thing", "douyin_xingtu.get_author_base_info_v1:Gone"])
def test_data_without_a_known_type_is_returned_as_received(reference: str | None, data: object) -> None:
    assert typed(reference, data) is data


AUTHOR = "douyin_xingtu.get_author_base_info_v1:GetAuthorBaseInfoV1"


@pytest.mark.parametrize("data", ["text", 3, 0, False, [{}]], ids=repr)
def test_data_of_another_shape_is_returned_as_received(data: object) -> None:
    assert typed(AUTHOR, data) is data


@pytest.mark.parametrize("data", [None, "", [], {}], ids=repr)
def test_empty_data_is_an_empty_record(data: object) -> None:
    nothing = typed(AUTHOR, data)
    assert (nothing, bool(nothing), nothing.nick_name, nothing.base_resp.status_code) == ({}, False, None, None)


@pytest.mark.parametrize("data", [None, "", {}, []], ids=repr)
def test_empty_data_of_a_list_is_an_empty_list(data: object) -> None:
    assert typed("bilibili.get_video_danmu_v2:list[Any]", data) in ([], data)


def test_the_error_of_a_missing_declared_key_says_so() -> None:
    from justone_generated.models.douyin_xingtu import GetAuthorBaseInfoV1

    record = GetAuthorBaseInfoV1({})
    assert record.nick_name is None
    with pytest.raises(KeyError) as caught:
        record["nick_name"]
    assert "this GetAuthorBaseInfoV1 was received without 'nick_name'; read .nick_name" in str(caught.value)
