/** A server whose tool must be called as a task. */
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { CfWorkerJsonSchemaValidator } from "@modelcontextprotocol/sdk/validation/cfworker";
import { z } from "zod";

export function taskServer() {
  const server = new McpServer(
    { name: "tasks", version: "1.0.0" },
    {
      capabilities: {
        tasks: { requests: { tools: { call: {} } }, cancel: {} },
      },
      taskStore: taskStore(),
      jsonSchemaValidator: new CfWorkerJsonSchemaValidator(),
    },
  );
  server.experimental.tasks.registerToolTask(
    "report",
    {
      inputSchema: { client: z.string() },
      annotations: { readOnlyHint: true },
      execution: { taskSupport: "required" },
    },
    {
      createTask: async ({ client }, { taskStore }) => {
        const task = await taskStore.createTask({
          ttl: 60_000,
          pollInterval: 20,
        });
        const content = [{ type: "text", text: `the report on ${client}` }];
        setTimeout(() => taskStore.storeTaskResult(task.taskId, "completed", { content }), 30);
        return { task };
      },
      getTask: (_, { taskId, taskStore }) => taskStore.getTask(taskId),
      getTaskResult: (_, { taskId, taskStore }) => taskStore.getTaskResult(taskId),
    },
  );
  return server;
}

/** The kit's own store needs Node. */
function taskStore() {
  const tasks = new Map();
  return {
    createTask: async ({ ttl = null, pollInterval }) => {
      const taskId = `task-${tasks.size}`;
      const createdAt = new Date().toISOString();
      const task = { taskId, status: "working", ttl, createdAt, lastUpdatedAt: createdAt };
      tasks.set(taskId, { task: { ...task, pollInterval } });
      return tasks.get(taskId).task;
    },
    getTask: async (taskId) => tasks.get(taskId)?.task ?? null,
    storeTaskResult: async (taskId, status, result) => {
      const { task } = tasks.get(taskId);
      tasks.set(taskId, { task: { ...task, status }, result });
    },
    getTaskResult: async (taskId) => tasks.get(taskId).result,
    updateTaskStatus: async (taskId, status) => {
      tasks.get(taskId).task.status = status;
    },
    listTasks: async () => ({ tasks: Array.from(tasks.values(), ({ task }) => task) }),
  };
}
