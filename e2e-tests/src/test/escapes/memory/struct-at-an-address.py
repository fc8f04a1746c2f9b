# attack: Reads past the end of a buffer with struct.
# expect: error
import struct

struct.unpack_from("<Q", b"12345678", 1 << 20)
