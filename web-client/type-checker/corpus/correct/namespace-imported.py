import crm
import asyncio
from crm import find_clients as find
from glovebox import ToolError

try:
    found = await find(name="Reid")
except ToolError as error:
    found = []
[row["name"] for row in found + await crm.find_clients(name="a")]
