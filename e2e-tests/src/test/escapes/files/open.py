# attack: Opens a file with the builtin.
# expect: NameError
open("/etc/passwd").read()
