# attack: Calls the functions of JavaScript that Pyodide's modules hold on to, all but the one that leaves the box.
# expect: value []
import asyncio

importing = asyncio.sys.modules["builtins"].__import__
importing("pyodide.webloop")
gc = importing("gc")
called = []
for module in list(asyncio.sys.modules.values()):
    for name, held in list(vars(module).items()):
        if type(held).__name__ == "JsCallableProxy" or type(held).__name__ == "JsProxy":
            try:
                held(1)
                called.append(f"{module.__name__}.{name}")
            except BaseException:
                pass
called
