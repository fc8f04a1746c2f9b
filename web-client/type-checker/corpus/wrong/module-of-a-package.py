# line: 4
# says: Module "urllib.request" is not available in the sandbox
# hint: there is no network
import urllib.request
