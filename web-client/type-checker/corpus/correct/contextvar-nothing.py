import contextlib
import io

buf = io.StringIO()
with contextlib.redirect_stdout(buf):
    print("hidden")
buf.getvalue().strip()
