from dataclasses import dataclass, field, replace, astuple, fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Trade:
    symbol: str
    qty: int = 0
    tags: tuple[str, ...] = ()
    meta: dict = field(default_factory=dict, compare=False)


t = Trade(symbol="NESN", qty=3)
u = replace(t, qty=5, tags=("a",))
astuple(u), [f.name for f in fields(t)], {t, u} if hash(t) else None
