# line: 5
# says: Module "numpy" is not available in the sandbox
# severity: warning
try:
    import numpy
except ImportError:
    pass
