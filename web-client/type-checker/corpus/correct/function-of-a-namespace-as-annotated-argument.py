from typing import Any, Awaitable, Callable

async def tried(function: Callable[..., Awaitable[list[Any]]], times: int = 2, **arguments: Any) -> list[Any]:
    last: Exception | None = None
    for _ in range(times):
        try:
            return await function(**arguments)
        except Exception as problem:
            last = problem
    raise last or RuntimeError("never tried")

len(await tried(orders.list_, client_id="c1"))
