# attack: Starts a thread that outlives the run.
# expect: RuntimeError
import asyncio

threading = asyncio.sys.modules["threading"]
threading.Thread(target=print).start()
