# attack: Replaces the functions that read and write JSON.
# expect: value "replaced"
import json

dumps = json.dumps
json.loads = lambda text: "forged"
json.JSONEncoder.default = lambda self, value: "forged"
"replaced"
# --- next run
# expect: value {"sum": 3}
import json

{"sum": json.loads(json.dumps(3))}
