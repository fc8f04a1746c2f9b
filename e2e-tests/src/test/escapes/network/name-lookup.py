# attack: Looks a host name up in a thread of asyncio, because a name can carry data.
# expect: ModuleNotFoundError
import asyncio

await asyncio.get_running_loop().getaddrinfo("data.example.invalid", 80)
