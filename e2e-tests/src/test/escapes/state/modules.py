# attack: Empties the table of modules.
# expect: value "emptied"
import asyncio

asyncio.sys.modules.clear()
"emptied"
# --- next run
# expect: value 2.0
import math

math.sqrt(4)
