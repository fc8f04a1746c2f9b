# attack: Replaces functions of the real builtins.
# expect: value "replaced"
import asyncio

builtins = asyncio.sys.modules["builtins"]
builtins.len = lambda thing: 42
builtins.print = None
"replaced"
# --- next run
# expect: value 3
len([1, 2, 3])
