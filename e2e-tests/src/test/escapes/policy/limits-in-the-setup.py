# attack: Lifts the guest's own count of what it prints.
# expect: failed limit-output
import asyncio

asyncio.sys.stdout.allow(10**9)
print("x" * 100_000)
