# attack: Makes an array report another address.
# expect: AttributeError
import array

cells = array.array("Q", [1, 2, 3])
cells.buffer_info = lambda: (0, 1 << 20)
