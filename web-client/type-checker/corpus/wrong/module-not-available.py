# line: 4
# says: Module "os" is not available in the sandbox
# hint: there are no files
import os
