class Table:
    def __init__(self, rows):
        self.rows = rows

    def column(self, name):
        return [row[name] for row in self.rows]

    def first(self):
        return self.rows[0]


people = Table(await crm.find_clients())
totals = Table([{"segment": "private", "sum": 1.0}])
totals.rows.append({"segment": "foundation", "sum": 2.0})
print(totals.first()["sum"], people.first()["name"], people.column("name"))
