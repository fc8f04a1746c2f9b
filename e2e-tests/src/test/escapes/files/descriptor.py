# attack: Opens the descriptor of the standard output, past the guest's own stream.
# expect: value ""
import asyncio

try:
    asyncio.sys.modules["io"].FileIO(1, "w").write(b"past the count")
except OSError:
    pass
""
