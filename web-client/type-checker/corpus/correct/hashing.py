import base64, hashlib, hmac, json, secrets, uuid, zlib

clients = await crm.find_clients()
digest = hashlib.sha256(json.dumps(clients, sort_keys=True).encode()).hexdigest()
token = base64.b64encode(digest.encode()).decode()
mac = hmac.new(b"k", digest.encode(), hashlib.sha256).hexdigest()
(
    digest[:8],
    token,
    mac,
    zlib.crc32(b"x"),
    str(uuid.uuid5(uuid.NAMESPACE_DNS, "x")),
    secrets.token_hex(4),
)
