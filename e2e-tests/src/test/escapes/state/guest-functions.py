# attack: Replaces the guest's own functions, so that the next run's outcome is forged.
# expect: value "forged"
import asyncio

modules = asyncio.sys.modules
modules["glovebox_guest.guest"].Guest._end = lambda self, *fields: self._emit("completed", '"forged"')
modules["glovebox_guest.jsontext"].dumps = lambda value: '"forged"'
modules["glovebox_guest.tools"].Calls.call = None
"replaced"
# --- next run
# expect: value [{"id": "C-1", "name": "Amelia Reid"}]
await bank.find_clients()
