# attack: Registers a monitoring tool that sees each line of the next run.
# expect: value "registered"
import asyncio

monitoring = asyncio.sys.monitoring
monitoring.use_tool_id(3, "spy")
monitoring.register_callback(3, monitoring.events.LINE, lambda *seen: print("seen"))
monitoring.set_events(3, monitoring.events.LINE)
"registered"
# --- next run
# expect: value null
import asyncio

asyncio.sys.monitoring.get_tool(3)
