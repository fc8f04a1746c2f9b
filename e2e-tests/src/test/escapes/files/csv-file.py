# attack: Reads a file through a module that is allowed.
# expect: NameError
import csv

list(csv.reader(open("/etc/passwd")))
