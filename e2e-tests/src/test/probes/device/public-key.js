// probe: Asks for a passkey.
// where: frame
// expect: blocked
await navigator.credentials.get({ publicKey: { challenge: new Uint8Array(16) } });
return "reached";
