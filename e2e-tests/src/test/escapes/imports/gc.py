# attack: Imports gc by its name.
# expect: ImportError
import gc
