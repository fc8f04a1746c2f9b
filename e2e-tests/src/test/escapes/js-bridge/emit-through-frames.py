# attack: Reads the one function out of the guest's stack frames and climbs from there.
# expect: AttributeError
import asyncio

frame = asyncio.sys._getframe()
while "self" not in frame.f_locals or not hasattr(frame.f_locals["self"], "_emit"):
    frame = frame.f_back
frame.f_locals["self"]._emit.constructor("return globalThis")()
