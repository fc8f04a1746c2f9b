# value: {"tool": "crm.close_desk", "code": "tool-failed", "message": "Zurich 4 is in use"}
try:
    await crm.close_desk(desk="Zurich 4")
except ToolError as error:
    return {"tool": error.tool, "code": error.code, "message": error.message}
