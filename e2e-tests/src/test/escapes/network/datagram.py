# attack: Sends a datagram with asyncio.
# expect: PermissionError
import asyncio

host, port = TARGET.removeprefix("http://").split(":")
await asyncio.get_running_loop().create_datagram_endpoint(asyncio.DatagramProtocol, remote_addr=(host, int(port)))
