# attack: Unpacks a small text to hundreds of megabytes.
# expect: MemoryError
import zlib

packed = zlib.compress(bytes(10**8), 9)
[zlib.decompress(packed) for _ in range(10)]
