import re
word = re.compile(r"(?P<letter>[a-z])(\d+)")
found = word.finditer("a1 b22 c333 d4444")
told = [next(found).groups()]
told.append((await desk.first())["call"])
told.append(next(found)["letter"])
seen = []

def swap(match):
    seen.append(match.start())
    return match[2] + match["letter"]

await desk.second()
told += [word.sub(swap, "a1 b22"), [match[0] for match in found], seen]
told
