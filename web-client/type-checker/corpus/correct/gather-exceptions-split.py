import asyncio

results = await asyncio.gather(
    *[crm.get_client(client_id=i) for i in ("C-1", "C-2", "C-X")], return_exceptions=True
)
ok = [r for r in results if not isinstance(r, Exception)]
failed = [str(r) for r in results if isinstance(r, Exception)]
names = [r["name"] for r in ok if r]
errors = [
    r.code if isinstance(r, ToolError) else type(r).__name__
    for r in results
    if isinstance(r, BaseException)
]
{"names": names, "failed": failed, "errors": errors}
