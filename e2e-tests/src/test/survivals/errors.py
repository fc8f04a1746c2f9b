class Refused(Exception):
    def __init__(self, why, **more):
        super().__init__(why)
        self.more = more

told = []
try:
    try:
        await desk.first()
        raise Refused("no", at=1)
    except Refused as inner:
        told.append((await desk.second())["call"])
        raise ValueError("outer") from inner
    finally:
        told.append((await desk.third())["call"])
except ValueError as error:
    told += [str(error), str(error.__cause__), error.__cause__.more]
told
