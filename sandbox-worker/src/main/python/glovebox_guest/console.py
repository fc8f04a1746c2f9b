"""What ``print`` writes to: gathered into few messages, and quiet once the limit is passed.

A message for each print, or for each ``flush=True``, would flood the page: it allows only as many as this
file sends, one for each chunk and one for each stretch of time.
"""

import io
import time

_CHUNK = 4096
# The page ends a guest that sends more in one message.
_LONGEST = 500_000
_STREAM_EVERY_SECONDS = 0.05


class Console(io.TextIOBase):
    """One stream, ``stdout`` or ``stderr``. The page counts the bytes too, and its count decides."""

    def __init__(self, stream, emit):
        self._stream = stream
        self._emit = emit
        self._parts = []
        self._held = 0
        self._left = 0
        self._sent_at = 0.0

    def allow(self, count):
        """Starts a run's count anew."""
        self._parts.clear()
        self._held = 0
        self._left = count + 1
        self._sent_at = float("-inf")

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        kept = text[: self._left]
        self._left -= len(kept)
        if kept:
            self._parts.append(kept)
            self._held += len(kept)
            if self._held >= _CHUNK or not self._left:
                self.send()
            elif kept.endswith("\n"):
                self.flush()
        return len(text)

    def flush(self):
        """What a script may ask for at any rate; what is held back leaves with the end of the turn."""
        if self._is_overdue():
            self.send()

    def send(self):
        """Lets everything go that is held."""
        if self._parts:
            text = "".join(self._parts)
            self._parts.clear()
            self._held = 0
            self._sent_at = time.monotonic()
            for at in range(0, len(text), _LONGEST):
                self._emit("printed", self._stream, text[at : at + _LONGEST])

    def _is_overdue(self):
        return time.monotonic() - self._sent_at > _STREAM_EVERY_SECONDS

    def writable(self):
        return True

    @property
    def encoding(self):
        return "utf-8"
