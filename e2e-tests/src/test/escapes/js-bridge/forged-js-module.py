# attack: Forges a module named js, so that the guest's own code might trust it.
# expect: NameError
import asyncio
import types

asyncio.sys.modules["js"] = types.ModuleType("js")
fetch(TARGET)
