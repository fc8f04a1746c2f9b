import json

data = json.loads('{"a": [1, 2, {"b": null}]}')
first = data["a"][2]["b"] or "none"
data["a"].append(3)
print(first, len(data["a"]))
