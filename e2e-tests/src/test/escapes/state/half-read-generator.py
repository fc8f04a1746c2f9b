# attack: Leaves a generator whose clean-up would run in the next run.
# expect: value 1
import asyncio


def haunted():
    try:
        yield 1
    finally:
        print("boo")


asyncio.sys.modules["json"].left = haunted()
next(asyncio.sys.modules["json"].left)
# --- next run
# expect: value false
import json

hasattr(json, "left")
