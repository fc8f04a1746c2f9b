# attack: Takes the global object out of the list in which the seal keeps it alive.
# expect: value []
import asyncio

held = asyncio.sys.modules["glovebox_guest.seal"]._HELD
reached = []
for thing in [*held[0].values(), *held[1:]]:
    for name in ("fetch", "XMLHttpRequest", "constructor", "FS"):
        try:
            getattr(thing, name)
        except Exception:
            continue
        reached.append(name)
reached
