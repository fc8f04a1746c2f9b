"""In place of TLS, which a sandbox without sockets has no use for."""
