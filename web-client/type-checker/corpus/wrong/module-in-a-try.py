# line: 5
# says: Module "numpy" is not available in the sandbox
# hint: available are
try:
    import numpy
except ImportError:
    pass
