# line: 4
# says: Module ".clients" is not available in the sandbox
# hint: available are
from .clients import find
