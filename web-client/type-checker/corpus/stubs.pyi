from typing import Any, Literal, NotRequired, TypedDict

class crm:
    """Clients of the bank and who looks after them."""

    class AddNoteResult(TypedDict):
        note_id: str
        at: str

    class Contact(TypedDict):
        name: NotRequired[str]
        role: NotRequired[str]
        phone: NotRequired[str]

    class Client(TypedDict):
        id: str
        name: str
        segment: Literal["private", "family office", "foundation"]
        risk_profile: Literal["defensive", "balanced", "dynamic"]
        adviser: crm.Adviser
        email: str | None
        phone: NotRequired[str]
        client_since: str  # date
        next_review: str | None  # date
        assets: float
        tags: list[str]
        note: NotRequired[str]

    class Adviser(TypedDict):
        id: str
        name: str
        email: str
        desk: str

    class GetClientResult(TypedDict):
        id: str
        name: str
        email: str | None
        birthday: NotRequired[str]  # date

    @staticmethod
    async def add_note(client_id: str, text: str, pinned: bool = False) -> crm.AddNoteResult:
        """Writes a note into the client's record."""

    @staticmethod
    async def contacts(client_id: str) -> list[crm.Contact]:
        """Everybody who may be called about a client. No key is required."""

    @staticmethod
    async def find_clients(
        name: str | None = None,
        segment: Literal["private", "family office", "foundation"] | None = None,
        limit: int = 20,
    ) -> list[crm.Client]:
        """Clients whose name contains the text, and who belong to the segment.

        name: Part of the name; any case.
        """

    @staticmethod
    async def get_client(client_id: str) -> crm.GetClientResult | None:
        """One client, or nothing if there is none of that id."""

class desk:
    """Tickets, mail and the calendar of the adviser's desk."""

    class NewTicket(TypedDict):
        title: str
        priority: Literal["low", "normal", "high"]
        body: NotRequired[str]
        watchers: NotRequired[list[str]]

    class Event(TypedDict):
        id: str
        title: str
        starts_at: str  # date-time
        ends_at: str  # date-time
        attendees: list[str]
        room: NotRequired[str]

    class MailReceipt(TypedDict):
        message_id: str
        accepted: list[str]

    @staticmethod
    async def create_ticket(ticket: desk.NewTicket) -> int:
        """Opens a ticket."""

    @staticmethod
    async def events(start: str, end: str) -> list[desk.Event]:
        """Meetings between two days.

        start: date
        end: date
        """

    @staticmethod
    async def send_mail(
        to: list[str],
        subject: str,
        body: str,
        urgent: bool | None = None,
    ) -> desk.MailReceipt:
        """Sends a mail."""

    @staticmethod
    async def today(**arguments: Any) -> Any:
        """The day, as text."""

class market:
    """Prices and rates."""

    class Close(TypedDict):
        date: str  # date
        close: float
        volume: int

    class Quote(TypedDict):
        symbol: str
        price: float
        currency: Literal["CHF", "EUR", "USD", "GBP"]
        change_percent: float | None
        volume: int
        at: str  # date-time

    @staticmethod
    async def history(
        symbol: str,
        since: str | None = None,
        until: str | None = None,
        interval: Literal["day", "week", "month"] = "day",
    ) -> list[market.Close]:
        """Closing prices of one symbol, day by day.

        since: date
        until: date
        """

    @staticmethod
    async def quotes(symbols: list[str]) -> list[market.Quote]:
        """The latest prices of some symbols, in the order asked for."""

    @staticmethod
    async def rate(
        base: Literal["CHF", "EUR", "USD", "GBP"],
        quote: Literal["CHF", "EUR", "USD", "GBP"],
    ) -> float:
        """What one unit of a currency costs in another."""

    @staticmethod
    async def rates(base: Literal["CHF", "EUR", "USD", "GBP"]) -> dict[str, float]:
        """The cost of all currencies in one."""

class orders:
    """Orders to buy and to sell."""

    class Order(TypedDict):
        order_id: str
        client_id: str
        side: Literal["buy", "sell"]
        state: Literal["open", "filled", "cancelled"]
        lines: list[orders.Line]
        placed_at: str  # date-time
        limit_price: float | None
        comment: NotRequired[str]

    class Line(TypedDict):
        symbol: str
        quantity: int
        price: float

    class Receipt(TypedDict):
        order_id: str
        accepted: bool
        reason: str | None

    class NewOrder(TypedDict):
        symbol: str
        side: Literal["buy", "sell"]
        quantity: int
        comment: NotRequired[str]

    @staticmethod
    async def cancel(order_id: str) -> bool:
        """Cancels an open order."""

    @staticmethod
    async def list_(
        client_id: str,
        state: Literal["open", "filled", "cancelled"] | None = None,
        since: str | None = None,
    ) -> list[orders.Order]:
        """Orders of a client, the newest first.

        since: date
        """

    @staticmethod
    async def place(
        client_id: str,
        symbol: str,
        side: Literal["buy", "sell"],
        quantity: int,
        limit_price: float | None = None,
    ) -> orders.Receipt:
        """Places an order.

        quantity: at least 1
        """

    @staticmethod
    async def place_all(client_id: str, orders: list[orders.NewOrder]) -> list[str]:
        """Places several orders, all or none."""

class reports:
    """Reports of other systems, whose form is not described."""

    @staticmethod
    async def csv(name: str) -> str:
        """The same as lines of CSV."""

    @staticmethod
    async def load(name: str, year: int | None = None) -> Any:
        """A report by its name."""

    @staticmethod
    async def publish(
        name: str,
        content: dict[str, Any],
        tags: dict[str, str] | None = None,
    ) -> None:
        """Publishes any object."""
