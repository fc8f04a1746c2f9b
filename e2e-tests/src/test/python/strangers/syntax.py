# says: Perhaps you forgot a comma?
f(a b)
# --- next case
# says: Perhaps you forgot a comma?
[1 2]
# --- next case
# says: Perhaps you forgot a comma?
{'a': 1 'b': 2}
# --- next case
# says: unterminated string literal
d = {}
d["a]
# --- next case
# says: 5
def f():
    for i in range(2):
        try:
            return i
        finally:
            return 5
f()
# --- next case
# says: 1
def f(x: "it's") -> "it's":
    return x
f(1)
# --- next case
# says: invalid character '“' (U+201C)
print(“hi”)
# --- next case
# says: invalid character '−' (U+2212)
x = 5 − 3
# --- next case
# says: Maybe you meant '=='
x = 1
if x = 1:
    pass
# --- next case
# says: Missing parentheses in call to 'print'
print 'a'
# --- next case
# says: write Python, not JavaScript
const x = 1;
# --- next case
# says: use "!=" instead
x = 1 <> 2
# --- next case
# says: make it `async def`
def f():
    await crm.text()
f()
