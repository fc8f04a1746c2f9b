# attack: Listens on a port with asyncio.
# expect: OSError
import asyncio

await asyncio.start_server(lambda reader, writer: None, "127.0.0.1", 0)
