"""Failures as values: what a program reads of them."""

from typing import reveal_type

from justone_client import Client

client = Client("token", raise_errors=False)
answer = client.douyin_xingtu.get_author_base_info_v1(o_author_id="1")
reveal_type(answer.error)  # revealed: JustOneError | None
if answer.error:
    reveal_type(answer.error.billed)  # revealed: Literal['yes', 'no', 'unknown']
    reveal_type(answer.error.retry_after)  # revealed: float | None
    print(answer.error.biled)  # error: misspelt attribute
reveal_type(answer.raw)  # revealed: Envelope
reveal_type(answer.raw["code"])  # revealed: int
