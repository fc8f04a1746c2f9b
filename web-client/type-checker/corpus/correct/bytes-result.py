import base64


raw = base64.b64decode("AAEC")
a, b, c = raw
view = memoryview(raw)
ba = bytearray()
for part in (b"x", raw):
    ba += part
(a + b + c, len(view), bytes(ba), int.from_bytes(raw, "big"))
