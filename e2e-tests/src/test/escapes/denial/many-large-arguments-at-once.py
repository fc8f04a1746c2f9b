# attack: Sends a hundred megabytes in one turn, in calls of which each is allowed.
# expect: value 12
import asyncio

text = "x" * (8 * 1024 * 1024)
len(await asyncio.gather(*(bank.find_clients(note=text) for number in range(12))))
