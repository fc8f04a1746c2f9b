from typing import Any, NoReturn, TextIO

byteorder: str
float_info: Any
int_info: Any
maxsize: int
maxunicode: int
platform: str
stderr: TextIO
stdout: TextIO
version: str
version_info: Any

def exit(status: object = None, /) -> NoReturn: ...
def getsizeof(obj: object, default: int = ...) -> int: ...
