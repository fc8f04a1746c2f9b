# line: 4
# says: "Counter" is not defined
# hint: add `from collections import Counter`
Counter("abc")
