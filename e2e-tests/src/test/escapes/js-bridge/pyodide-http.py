# attack: Fetches with Pyodide's own HTTP client.
# expect: ModuleNotFoundError
import asyncio

http = asyncio.sys.modules["builtins"].__import__("pyodide.http", fromlist=["open_url"])
http.open_url(TARGET)
