# line: 4
# says: Module "io.open" is not available in the sandbox
# hint: available are
from io import open
