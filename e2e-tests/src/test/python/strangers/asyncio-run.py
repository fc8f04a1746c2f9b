# says: 3
import asyncio
async def work():
    return len(await crm.find_clients(name=""))
def main():
    return asyncio.run(work())
main()
# --- next case
# says: 3
from asyncio import run
async def main():
    return 3
run(main())
# --- next case
# says: 4
import asyncio as aio
async def main():
    return 4
aio.run(main())
# --- next case
# says: 3
import asyncio
async def work():
    return len(await crm.find_clients(name=""))
with asyncio.Runner() as r:
    print(r.run(work()))
# --- next case
# says: 3
import asyncio
async def work():
    return len(await crm.find_clients(name=""))
asyncio.new_event_loop().run_until_complete(work())
# --- next case
# says: 3
import asyncio
async def work():
    return len(await crm.find_clients(name=""))
asyncio.get_event_loop().run_until_complete(work())
# --- next case
# says: 1
import asyncio
await asyncio.to_thread(len, [1])
# --- next case
# says: there are no threads: call the function itself
import asyncio
await asyncio.get_running_loop().run_in_executor(None, len, [1])
# --- next case
# says: 3
import asyncio
async def main():
    print(len(await crm.find_clients(name="")))
if __name__ == "__main__":
    asyncio.run(main())
# --- next case
# says: 4
import asyncio
async def main():
    return 4
x = asyncio.run(main())
x
# --- next case
# says: 3
import time
time.sleep(0.1)
3
# --- next case
# says: null
import time
time.sleep(15)
