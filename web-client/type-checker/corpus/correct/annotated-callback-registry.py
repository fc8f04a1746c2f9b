from typing import Awaitable, Callable

Handler = Callable[[dict], Awaitable[str]]
handlers: dict[str, Handler] = {}


def on(state: str) -> Callable[[Handler], Handler]:
    def register(fn: Handler) -> Handler:
        handlers[state] = fn
        return fn

    return register


@on("open")
async def handle_open(order: dict) -> str:
    return f"open {order['order_id']}"


@on("filled")
async def handle_filled(order: dict) -> str:
    return f"filled {len(order['lines'])} lines"


log: list[str] = []
for order in await orders.list_("C-1"):
    handler = handlers.get(order["state"])
    if handler is not None:
        log.append(await handler(order))
log
