from functools import total_ordering


@total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(int(p) for p in text.split("."))

    def __eq__(self, other):
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts

    def __hash__(self):
        return hash(self.parts)

    def __format__(self, spec):
        return ".".join(map(str, self.parts))


vs = {Version("1.2"), Version("1.10")}
f"{max(vs)}", Version("1") <= Version("2"), sorted(vs)[0].parts
