# attack: Imports builtins by its name.
# expect: ImportError
import builtins
