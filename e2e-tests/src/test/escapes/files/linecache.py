# attack: Reads a file through the module that prints tracebacks.
# expect: value []
import traceback

traceback.linecache.getlines("/etc/passwd")
