class State:
    def __init__(self):
        self.rows = []
        self.current = None
        self.total = 0
        self.by = {}

    def load(self, rows):
        self.rows = rows
        self.current = rows[0] if rows else None
        self.total = sum(r["assets"] for r in rows) / 2
        for r in rows:
            self.by.setdefault(r["segment"], []).append(r)


s = State()
s.load(await crm.find_clients())
print(s.current["name"], s.total, s.by["private"][0]["name"], len(s.rows))
