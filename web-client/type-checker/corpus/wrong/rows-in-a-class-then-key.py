# line: 12
# says: "advisor" is not a defined key
# hint: did you mean "adviser"?
class Book:
    def __init__(self):
        self.clients = []

    async def load(self):
        self.clients.extend(await crm.find_clients())

    def names(self):
        return [c["advisor"] for c in self.clients]


book = Book()
await book.load()
book.names()
