from collections import defaultdict
from dataclasses import dataclass, field


@dataclass
class Book:
    adviser: str
    clients: list = field(default_factory=list)

    @property
    def total(self):
        return sum(c["assets"] for c in self.clients)

    def largest(self, n=1):
        return sorted(self.clients, key=lambda c: c["assets"], reverse=True)[:n]


class Books(defaultdict):
    def __missing__(self, key):
        self[key] = Book(key)
        return self[key]


books = Books()
for c in await crm.find_clients():
    books[c["adviser"]["name"]].clients.append(c)
[{"adviser": b.adviser, "total": b.total, "top": b.largest()[0]["name"]} for b in books.values()]
