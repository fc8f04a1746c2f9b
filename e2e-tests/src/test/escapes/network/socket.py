# attack: Imports socket by its name.
# expect: ImportError
import socket
