# line: 4
# says: Module "js" is not available in the sandbox
# hint: available are
import js
