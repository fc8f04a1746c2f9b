# says: not started, nothing was called
# says: This is a call that was not awaited, and nothing reads it
r = crm.send(x=1)
print('sent')
# --- next case
# says: This is a call that was not awaited, and nothing reads it
_ = crm.send(x=1)
# --- next case
# says: call-not-awaited
# says: crm.send (line 1) 3 times
# says: no call was sent
ts = [crm.send(x=i) for i in range(3)]
# --- next case
# says: call-not-awaited
# says: crm.send (line 2)
# says: no call was sent
import asyncio
asyncio.create_task(crm.send(x=1))
# --- next case
# says: crm.send (line 3)
# says: no call was sent
import asyncio
async def f():
    asyncio.create_task(crm.send(x=1))
await f()
# --- next case
# says: crm.send (line 2)
# says: no call was sent
import asyncio
asyncio.ensure_future(crm.send(x=1))
# --- next case
# says: crm.send (line 2) 2 times
# says: no call was sent
import asyncio
asyncio.gather(crm.send(x=1), crm.send(x=2))
# --- next case
# says: cancelled, since the script ended before the answer came: crm.send
import asyncio
asyncio.ensure_future(crm.send(x=1))
await asyncio.sleep(0)
"x"
# --- next case
# says: a call that was not awaited does nothing
def notify():
    crm.send(x=1)
notify()
# --- next case
# says: What is written here is a call that was not awaited
rows = crm.find_clients(name=""); print(rows)
# --- next case
# says: What is written here is a call that was not awaited
print(f"{crm.find_clients(name='')}")
# --- next case
# says: before crm.find_clients(...) in line 1
rows = crm.find_clients(name="")
x = 1
y = 2
for r in rows:
    print(r)
# --- next case
# says: these coroutines were never awaited and did not run: notify (line 3) 2 times
# says: no call was sent
async def notify(x):
    await crm.send(x=x)
list(map(notify, [1, 2]))
print("all sent")
# --- next case
# says: this coroutine was never awaited and did not run: notify (line 4)
# says: these were sent, do not send them again: crm.find_clients
async def notify(x):
    await crm.send(x=x)
rows = await crm.find_clients(name="")
sent = {row["id"]: notify(row["id"]) for row in rows[:1]}
print("all sent")
