# attack: Makes a weak reference of the JavaScript function, which Pyodide does in JavaScript.
# expect: value false
import asyncio

try:
    reference = asyncio.sys.modules["weakref"].ref(bank._calls._emit)
    reached = hasattr(reference(), "constructor")
except BaseException:
    reached = False
reached
