errors = []
done = []
for o in await orders.list_("C-1", state="open"):
    try:
        ok = await orders.cancel(o["order_id"])
    except ToolError as e:
        errors.append({"order": o["order_id"], "code": e.code, "message": e.message or str(e)})
        continue
    done.append(o["order_id"]) if ok else errors.append(
        {"order": o["order_id"], "code": None, "message": "not cancelled"}
    )
{"done": done, "errors": errors}
