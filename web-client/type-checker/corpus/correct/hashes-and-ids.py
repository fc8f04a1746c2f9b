import base64
import hashlib
import uuid

digest = hashlib.sha256("C-1".encode()).hexdigest()
token = base64.b64encode(b"abc").decode("ascii")
str(uuid.uuid4()), digest[:8], token
