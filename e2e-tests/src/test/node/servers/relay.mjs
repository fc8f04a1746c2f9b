/** Brings a server that speaks over its standard input and output to HTTP: `node relay.mjs SCRIPT`. */
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { listen } from "./listen.mjs";

const [, , script] = process.argv;

listen(async (transport) => {
  const server = new StdioClientTransport({ command: process.execPath, args: [script] });
  server.onmessage = (message) => void transport.send(message);
  transport.onmessage = (message) => void server.send(message);
  transport.onclose = () => void server.close();
  server.onclose = () => void transport.close();
  await server.start();
  await transport.start();
});
