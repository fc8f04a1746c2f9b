try:
    await crm.add_note(client_id="C-1", text="Called.")
except ToolError as failure:
    answer = [failure.code]
rows = await crm.find_clients()
answer + [len(rows)]
