# line: 4
# says: "datetime" is not defined
# hint: add `import datetime`
datetime.now()
