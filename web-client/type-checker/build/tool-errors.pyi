class ToolError(Exception):
    tool: str
    code: str
    message: str
    hint: str

class ToolDenied(ToolError): ...
class ToolTimeout(ToolError): ...
