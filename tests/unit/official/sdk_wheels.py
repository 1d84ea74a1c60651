"""Small packages in the two styles in which the provider wrote its own."""

import zipfile
from pathlib import Path

OLD_CLIENT = """
from justoneapi.apis.shop import ShopAPI

class JustOneAPIClient:
    def __init__(self, token):
        self.token = token
        self.shop = ShopAPI(self.token, "https://localhost")
"""
OLD_SHOP = """
class ShopAPI:
    def __init__(self, token, base_url):
        self.base_url = base_url

    def find_v1(self, word: str, page: int = 1, sort: str = None, unused: str = None):
        url = f"{self.base_url}/api/shop/find/v1"
        params = {"token": self.token, "q": word, "page": page}
        if sort:
            params["sortBy"] = sort
        return request_util.get_request(url, params)
"""
NEW_TABLE = "from x import ShopResource\nRESOURCE_CLASSES = {'shop': ShopResource}\n"
NEW_SHOP = '''
class ShopResource(BaseResource):
    """Shop."""

    def find_v1(self, *, word: str, page: int | None = 1, sort: str | None = ""):
        """Find."""
        return self._get("/api/shop/find/v1", {"q": word, "page": page, "sortBy": sort})

    def send_v1(self, *, text: str):
        return self._post("/api/shop/send/v1", {}, data={"text": text}, token_in_form=True)
'''


def wheel(folder: Path, version: str, **files: str) -> Path:
    """Write a wheel; `apis__shop` is the file `justoneapi/apis/shop.py`."""
    path = folder / f"justoneapi-{version}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr(f"justoneapi-{version}.dist-info/METADATA", f"Name: justoneapi\nVersion: {version}\n")
        for name, text in files.items():
            made.writestr(f"justoneapi/{name.replace('__', '/')}.py", text)
    return path


def old(folder: Path, version: str = "1.2.0") -> Path:
    """A wheel in the first style."""
    return wheel(folder, version, client=OLD_CLIENT, apis__shop=OLD_SHOP)


def new(folder: Path, version: str = "3.0.1", shop: str = NEW_SHOP) -> Path:
    """A wheel in today's style."""
    return wheel(folder, version, generated__resources=NEW_TABLE, generated__shop=shop)
