import asyncio

ids = ["C-1", "C-2", "C-3"]
out = await asyncio.gather(*(crm.get_client(i) for i in ids), return_exceptions=True)
result = {}
for i, r in zip(ids, out):
    if isinstance(r, ToolError):
        result[i] = f"error {r.code}"
    elif isinstance(r, Exception):
        result[i] = f"error {r}"
    elif r is None:
        result[i] = "missing"
    else:
        result[i] = r["name"]
result
