# line: 4
# says: Module "requests" is not available in the sandbox
# hint: there is no network
import requests
