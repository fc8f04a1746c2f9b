from typing import Any

version_info: Any
platform: str
maxsize: int
