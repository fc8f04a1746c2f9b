codes = {}
for client_id in ("C-1", "C-2"):
    try:
        await crm.add_note(client_id=client_id, text="x")
    except ToolTimeout:
        codes[client_id] = "slow"
    except ToolError as error:
        codes[client_id] = error.code
        print(error.tool, error.hint)
    except Exception as error:
        codes[client_id] = type(error).__name__
    else:
        codes[client_id] = "ok"
codes
