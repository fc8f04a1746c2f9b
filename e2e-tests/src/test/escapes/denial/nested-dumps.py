# attack: Writes JSON of a list that is nested a hundred thousand times.
# expect: failed interpreter-died
# told: it is nested, or calls itself, too deeply, in line 9 of the script, in json.dumps
import json

nested = []
for _ in range(10**5):
    nested = [nested]
json.dumps(nested)
