# line: 4
# says: Module "requests" is not available in the sandbox
# hint: available are
import requests
