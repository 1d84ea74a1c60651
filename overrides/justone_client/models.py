"""The types of answers, for annotations: `models.douyin_xingtu.GetAuthorBaseInfoV1`.

A type that is called after its operation is an attribute of its platform; those inside it stand in the operation's
module: `models.douyin_xingtu.get_author_base_info_v1.StarTag`. Each is imported when it is first used. This is one
module, so a type alone is imported from where it stands:

    from justone_generated.models.douyin_xingtu import GetAuthorBaseInfoV1
"""

from typing import TYPE_CHECKING

from justone_generated.models import *  # noqa: F403 - the platforms that have typed answers, whichever they are
from justone_generated.models import __all__ as __all__

if not TYPE_CHECKING:  # out of the checkers' sight: a misspelt platform stays an error
    from justone_generated.models import __getattr__ as __getattr__
