/** The desk's server over HTTP. */
import { deskServer } from "../../web/mcp/desk-server.js";
import { listen } from "./listen.mjs";

listen((transport) => deskServer().connect(transport));
