# attack: Imports the bridge of proxies.
# expect: ImportError
import pyodide.ffi
