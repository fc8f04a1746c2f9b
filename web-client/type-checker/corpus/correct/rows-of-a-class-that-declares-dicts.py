class Book:
    def __init__(self) -> None:
        self.rows: list[dict] = []

    async def load(self, segment: str) -> "Book":
        self.rows.extend(await crm.find_clients(segment=segment))
        return self


book = await Book().load("private")
len(book.rows)
