# line: 14
# says: "advisor" is not a defined key
# hint: did you mean "adviser"?
class Book:
    def __init__(self) -> None:
        self.clients: list[dict] = []

    async def load(self) -> None:
        self.clients.extend(await crm.find_clients())


book = Book()
await book.load()
[c["advisor"] for c in book.clients]
