"""An answer, and what a program reads of it."""

from typing import reveal_type

from justone_client import Client

client = Client("token")
answer = client.douyin_xingtu.get_author_base_info_v1(o_author_id="1")
reveal_type(answer.billed)  # revealed: Literal['yes', 'no', 'unknown']
reveal_type(answer.data.nick_name)  # revealed: str | None
print(answer.data.nickname)  # error: misspelt field
client.douyin_xingtu.get_author_base_info_v1(author_id="1")  # error: misspelt keyword
