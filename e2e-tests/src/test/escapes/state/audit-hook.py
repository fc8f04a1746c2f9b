# attack: Adds an audit hook, which Python never takes away again.
# expect: value "added"
import asyncio


class Seen(Exception):
    pass


def hook(event, arguments):
    if event == "import":
        raise Seen(event)


asyncio.sys.addaudithook(hook)
"added"
# --- next run
# expect: value true
import asyncio

asyncio.sys.modules["builtins"].__import__("json").loads("true")
