import logging
import struct
import numbers
from pathlib import PurePath

logging.basicConfig(level=logging.INFO)
log = logging.getLogger(__name__)
log.info("rows: %s", 1)
[struct.pack("<I", 1).hex(), PurePath("a/b.csv").suffix, isinstance(1, numbers.Number)]
