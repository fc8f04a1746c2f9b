# line: 4
# says: Module "jsn" is not available in the sandbox
# hint: did you mean "json"?
import jsn
