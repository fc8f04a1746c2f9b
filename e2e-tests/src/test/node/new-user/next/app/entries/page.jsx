"use client";

import { useEffect } from "react";
import { createCodeMode } from "glovebox";
import { createAgent } from "glovebox/agent";
import { mcp } from "glovebox/mcp";

/** Beside the guide's page: entries whose optional packages are not installed, and a failure in full. */
export default function Page() {
  useEffect(() => {
    globalThis.entries = { createAgent, mcp };
    createCodeMode({ warm: 0 })
      .then((codeMode) => codeMode.execute({ code: "6 * 7" }))
      .then(({ error, value }) => console.log(error ?? value));
  }, []);
  return <p />;
}
