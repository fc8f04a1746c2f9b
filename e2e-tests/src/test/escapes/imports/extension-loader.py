# attack: Loads a shared library as an extension module.
# expect: failed interpreter-died
# told: it reached for what is not there
import asyncio

machinery = asyncio.sys.modules["importlib.machinery"]
spec = machinery.ModuleSpec("forged", None, origin="/tmp/forged.so")
asyncio.sys.modules["_imp"].create_dynamic(spec)
