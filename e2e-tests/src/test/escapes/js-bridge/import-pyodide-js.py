# attack: Imports Pyodide's own JavaScript interface.
# expect: ImportError
import pyodide_js
