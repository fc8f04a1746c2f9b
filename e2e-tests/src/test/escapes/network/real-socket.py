# attack: Makes a socket with the class that asyncio's own modules import.
# expect: value []
import asyncio

reached = []
for name, module in list(asyncio.sys.modules.items()):
    holder = getattr(module, "socket", None)
    maker = getattr(holder, "socket", None)
    if maker is not None:
        try:
            host, port = TARGET.removeprefix("http://").split(":")
            maker().connect((host, int(port)))
            reached.append(name)
        except OSError:
            pass
reached
