from dataclasses import dataclass
from typing import Optional


@dataclass
class Pos:
    symbol: str
    limit: Optional[float] = None
    note: str | None = None


ps = [Pos("NESN", 9.5), Pos("ROG", limit=None, note="x")]
print(sum(p.limit for p in ps if p.limit), [p.note.upper() for p in ps if p.note is not None])
print(ps[0].limit * 2, ps[1].note.title())


def f(p: Optional[Pos] = None):
    return p.symbol


best: Pos | None = None
for p in ps:
    if best is None or p.symbol > best.symbol:
        best = p
print(best.symbol, f(best))
