# attack: Opens a window with webbrowser.
# expect: ImportError
import webbrowser

webbrowser.open(TARGET)
