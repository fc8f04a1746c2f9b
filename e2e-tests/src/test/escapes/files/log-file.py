# attack: Logs into a file.
# expect: PermissionError
import logging

logging.FileHandler("/tmp/left-behind.log")
