"""The page about connections explains every variable that counts."""

import re

from tests.conftest import ROOT

TEXT = (ROOT / "docs" / "en" / "guides" / "connections.md").read_text("utf-8")


def test_every_variable_is_explained() -> None:
    names = {"HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"}
    assert names | {"JUSTONEAPI_TRANSPORT"} <= set(re.findall(r"[A-Z]+(?:_[A-Z]+)+|SSLKEYLOGFILE", TEXT))
