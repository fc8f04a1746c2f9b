class NotFound(LookupError):
    pass


async def need(cid):
    try:
        c = await crm.get_client(cid)
    except ToolError as e:
        raise NotFound(cid) from e
    if not c:
        raise NotFound(cid)
    return c


try:
    c = await need("C-1")
except NotFound as e:
    c = {"name": f"unknown {e.args[0]} {e.__cause__}", "email": None}
c["name"]
