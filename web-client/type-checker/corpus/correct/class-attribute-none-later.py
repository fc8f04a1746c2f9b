class Tracker:
    best = None
    count = 0

    def see(self, value):
        self.count += 1
        if self.best is None or value > self.best:
            self.best = value


t = Tracker()
for q in await market.quotes(["NESN", "ROG"]):
    t.see(q["price"])
f"{t.best:.2f} of {t.count}"
