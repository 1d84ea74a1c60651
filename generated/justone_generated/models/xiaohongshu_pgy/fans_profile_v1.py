# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_profile/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations


from ..._record import Record

__all__ = ["FansProfileV1", "Age", "City", "Device", "Gender"]


class FansProfileV1(Record):
    """`data`; seen 1 time."""

    ages: list[Age]
    cities: list[City]
    dateKey: str | None
    devices: list[Device]
    gender: Gender
    interests: list[City]
    provinces: list[City]


class Age(Record):
    """`data.ages[]`; seen 5 times."""

    group: str | None
    percent: float | None


class City(Record):
    """`data.cities[]`, `data.interests[]`, `data.provinces[]`; seen 65 times."""

    name: str | None
    percent: float | None


class Device(Record):
    """`data.devices[]`; seen 10 times."""

    desc: str | None
    name: str | None
    percent: float | None


class Gender(Record):
    """`data.gender`; seen 1 time."""

    female: float | None
    male: float | None
