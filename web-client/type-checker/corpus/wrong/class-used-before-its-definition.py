# line: 6
# says: "Book" is not defined
# hint: it is not set yet
from dataclasses import dataclass

book = Book([])


@dataclass
class Book:
    clients: list
