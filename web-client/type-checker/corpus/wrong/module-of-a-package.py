# line: 4
# says: Module "urllib.request" is not available in the sandbox
# hint: available are
import urllib.request
