class Base:
    def __init__(self, name, **extra):
        self.name = name
        self.extra = extra

    def describe(self):
        return self.name


class Client(Base):
    def __init__(self, row):
        super().__init__(row["name"], segment=row["segment"])
        self.row = row
        self._orders = []

    @property
    def orders(self):
        return self._orders

    @orders.setter
    def orders(self, value):
        self._orders = list(value)

    def describe(self, prefix=""):
        return prefix + super().describe() + self.extra["segment"]


clients = [Client(c) for c in await crm.find_clients()]
for c in clients:
    c.orders = await orders.list_(c.row["id"])
    c.flag = len(c.orders) > 3
[c.describe() for c in clients if c.flag]
