data = bytes(range(8))
data.hex(), int.from_bytes(data[:2], "big"), bytearray(data)[::-1]
