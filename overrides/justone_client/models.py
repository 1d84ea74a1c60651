"""The types of answers, for annotations: `models.douyin_xingtu.GetAuthorBaseInfoV1`.

The type of an operation's answer is an attribute of its platform; the types inside it are in the operation's module:
`models.douyin_xingtu.get_author_base_info_v1.StarTag`. Each is imported when it is first used. Import a single type
from the module that defines it:

    from justone_generated.models.douyin_xingtu import GetAuthorBaseInfoV1
"""

from typing import TYPE_CHECKING

from justone_generated.models import *  # noqa: F403 - all platforms with typed answers
from justone_generated.models import __all__ as __all__

if not TYPE_CHECKING:  # hidden from checkers, so that a misspelt platform is an error
    from justone_generated.models import __getattr__ as __getattr__
