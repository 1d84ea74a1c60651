# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/toutiao/get-user-detail/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations


from ..._record import Record

__all__ = ["GetUserDetailV1", "BgImage", "Data", "ExternalInfo", "TopTab"]


class GetUserDetailV1(Record):
    """`data`; seen 1 time."""

    data: Data
    errno: int | None
    message: str | None


class BgImage(Record):
    """`data.data.bg_image`; seen 1 time."""

    status: int | None
    url: str | None
    """Signed address."""


class Data(Record):
    """`data.data`; seen 1 time."""

    avatar_url: str | None
    bg_image: BgImage
    big_avatar_url: str | None
    description: str | None
    digg_count: int | None
    external_info: ExternalInfo
    external_media_type: int | None
    followers_count: int | None
    followings_count: int | None
    gender: int | None
    is_gov_media: bool | None
    name: str | None
    publish_count: int | None
    top_tab: list[TopTab]
    user_id: int | None


class ExternalInfo(Record):
    """`data.data.external_info`; seen 1 time."""

    app_icon_url: str | None
    app_name: str | None
    app_schema: str | None
    appstore_app_id: int | None
    button_name: str | None
    download_url: str | None
    icon_title: str | None
    icon_url: str | None
    name: str | None
    package_name: str | None


class TopTab(Record):
    """`data.data.top_tab[]`; seen 1 time."""

    disable_common_params: bool | None
    is_default: bool | None
    is_native: bool | None
    load_count: int | None
    pseries_card_count: int | None
    pseries_card_info: str | None
    show_name: str | None
    total_count: int | None
    type: str | None
    url: str | None
