from enum import Enum, Flag, IntEnum, StrEnum, auto, unique


class Level(IntEnum):
    LOW = 1
    HIGH = 2


class Perm(Flag):
    R = auto()
    W = auto()


class Seg(StrEnum):
    PRIVATE = "private"
    FOUNDATION = "foundation"


found = await crm.find_clients(segment=Seg.PRIVATE)
found2 = await crm.find_clients(segment=Seg.PRIVATE.value)
(
    {s: [c["name"] for c in found if c["segment"] == s] for s in Seg},
    Level.HIGH > Level.LOW,
    Perm.R | Perm.W,
    Perm.R in (Perm.R | Perm.W),
    Level(2).name,
    max(Level),
)
