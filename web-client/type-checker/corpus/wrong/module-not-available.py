# line: 4
# says: Module "os" is not available in the sandbox
# hint: available are json, re, math
import os
