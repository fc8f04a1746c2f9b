# attack: Imports the function that evaluates JavaScript text.
# expect: ImportError
from pyodide.code import run_js
