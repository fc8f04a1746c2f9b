class Book:
    def __init__(self, client_id: str):
        self.client_id = client_id
        self._orders = None
        self.errors: list[str] = []

    async def load(self):
        if self._orders is None:
            self._orders = await orders.list_(self.client_id)
        return self

    @property
    def open(self):
        return [o for o in self._orders if o["state"] == "open"]

    def __len__(self):
        return len(self._orders or [])

    def __iter__(self):
        return iter(self._orders)

    def __getitem__(self, i):
        return self._orders[i]


book = await Book("C-1").load()
print(len(book), len(book.open), [o["order_id"] for o in book])
book[0]["state"] if len(book) else None
