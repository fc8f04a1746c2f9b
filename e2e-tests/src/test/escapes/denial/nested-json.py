# attack: Reads JSON that is nested a hundred thousand times.
# expect: failed interpreter-died
# told: it is nested, or calls itself, too deeply, in line 6 of the script, in json.loads
import json

json.loads("[" * 10**5)
