/// <reference types="node" />

import type { WorkflowDefinition } from "@restatedev/restate-sdk";
import { functions } from "glovebox/node";
import { runService } from "glovebox/restate";
import type { RunHandlers, RunService } from "glovebox/restate";

const service: RunService = await runService({
  name: "scripts",
  sandbox: "strict",
  sources: [functions("clock", { now: { run: () => 1 } })],
});
export const workflow: WorkflowDefinition<string, RunHandlers> = service.workflow;
service.dispose();

// @ts-expect-error the journals are the store
runService({ store: "memory" });
