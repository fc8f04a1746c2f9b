class Book:
    def __init__(self) -> None:
        self.rows: list[dict] = []

    async def load(self) -> None:
        self.rows.extend(await crm.find_clients())


book = Book()
await book.load()
len(book.rows)
