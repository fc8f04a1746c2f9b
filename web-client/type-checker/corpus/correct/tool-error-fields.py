failures = {}
for cid in ["C-1", "C-2"]:
    try:
        await crm.add_note(client_id=cid, text="hello")
    except ToolDenied as e:
        failures[cid] = f"denied: {e.message} ({e.hint})"
    except (ToolTimeout, TimeoutError) as e:
        failures[cid] = f"slow: {e}"
    except ToolError as e:
        failures[cid] = {"code": e.code, "tool": e.tool, "message": e.message, "args": e.args}
    else:
        failures[cid] = None
    finally:
        print(cid, "done")
{k: v for k, v in failures.items() if v}
