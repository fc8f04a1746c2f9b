# attack: Walks every object of the garbage collector for a JavaScript object whose attributes answer.
# expect: value []
import asyncio

gc = asyncio.sys.modules["builtins"].__import__("gc")
reached = []
for thing in gc.get_objects():
    if type(thing).__name__ == "JsProxy":
        for name in ("fetch", "constructor", "postMessage", "_module", "globals"):
            try:
                getattr(thing, name)
            except Exception:
                continue
            reached.append(name)
reached
