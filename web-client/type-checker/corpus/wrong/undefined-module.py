# line: 4
# says: "json" is not defined
# hint: add `import json`
json.dumps({})
