from enum import Enum, auto


class Risk(Enum):
    LOW = "defensive"
    MID = "balanced"
    HIGH = "dynamic"


class State(Enum):
    NEW = auto()
    DONE = auto()


weights = {Risk.LOW: 1, Risk.MID: 2, Risk.HIGH: 3}
scores = {c["name"]: weights[Risk(c["risk_profile"])] for c in await crm.find_clients()}
(scores, [r.name for r in Risk], State.NEW.value, Risk["LOW"])
