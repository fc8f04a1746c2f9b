import copy

class Once:
    def __set_name__(self, owner, name):
        self.name = name
    def __get__(self, thing, owner):
        if self.name not in thing.__dict__:
            thing.__dict__[self.name] = len(seen)
            seen.append(self.name)
        return thing.__dict__[self.name]

class Meta(type):
    def __call__(cls, *given):
        made = super().__call__(*given)
        kept[id(made)] = made
        return made

class Thing(metaclass=Meta):
    one, two = Once(), Once()
    __slots__ = ("__dict__", "own")

seen, kept = [], {}
thing = Thing()
told = [thing.one, len(kept)]
await desk.first()
other = copy.copy(thing)
told += [other.two, thing.one, len(kept), kept[id(thing)] is thing]
await desk.second()
thing.own = 5
told += [len(kept), other.__dict__, thing.own, hasattr(other, "own")]
told
