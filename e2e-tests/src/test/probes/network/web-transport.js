// probe: Opens a WebTransport session, which speaks over datagrams.
// where: worker, frame
// expect: blocked
await new WebTransport(TARGET.replace("http", "https")).ready;
return "reached";
