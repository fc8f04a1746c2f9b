# attack: Leaves an object whose finalizer would run in the next run.
# expect: value "left"
import asyncio


class Haunted:
    def __del__(self):
        print("boo")


knot = Haunted()
knot.self = knot
asyncio.sys.modules["json"].left = knot
"left"
# --- next run
# expect: value 0
import asyncio

gc = asyncio.sys.modules["builtins"].__import__("gc")
gc.collect()
len([thing for thing in gc.get_objects() if type(thing).__name__ == "Haunted"])
