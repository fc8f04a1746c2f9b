import { themesAndNotifications } from "./platform-for-version-4.js";

const asked = new URLSearchParams(location.search);

/** What a definition says about a method of its application. */
const tradingProperties = {
  interop: {
    methods: [
      {
        name: "Trading.Position",
        description: "What an account holds.",
        inputSchema: {
          type: "object",
          properties: { account: { type: "string" } },
          required: ["account"],
        },
        outputSchema: {
          type: "object",
          properties: { account: { type: "string" }, size: { type: "integer" } },
        },
      },
    ],
  },
};

const applications = {
  local: [
    windowApp("provider", "Client directory", "provider.html"),
    { ...windowApp("trading", "Trading", "trading.html"), customProperties: tradingProperties },
    windowApp("advisory-desk", "Advisory desk", "advisory-desk.html"),
    windowApp("consumer", "Adviser desk", "consumer.html"),
    windowApp("consumer-with-code-mode", "Adviser desk", "consumer.html?code-mode"),
    windowApp("recipe", "A recipe of the documents", "../recipes/io-connect.html"),
    windowApp("recipe-apps", "A recipe of the documents", "../recipes/io-connect-apps.html"),
    windowApp("recipe-desktop", "A recipe of the documents", "../recipes/io-connect-desktop.html"),
    windowApp("recipe-library", "A recipe of the documents", "../recipes/io-connect-library.html"),
    windowApp("recipe-names", "A recipe of the documents", "../recipes/frameworks-names.html"),
    windowApp("reports", "Reports", "consumer.html"),
    windowApp("crm-desk", "Adviser desk", "consumer.html"),
    windowApp("consumer-fdc3", "Adviser desk", "consumer-fdc3.html"),
    windowApp("consumer-4", "Adviser desk", "consumer-4.html"),
    windowApp("consumer-4-with-code-mode", "Adviser desk", "consumer-4.html?code-mode"),
  ],
};

function windowApp(name, title, page) {
  return { name, type: "window", title, details: { url: new URL(page, location.href).href } };
}

/**
 * `?version4` lets windows of version 4 connect; `?code-mode` takes the plugin's config as JSON, `?guide` that of the
 * guide's rules.
 */
async function plugins() {
  const definitions = [];
  if (asked.has("version4")) {
    definitions.push(plugin("version-4", themesAndNotifications, {}));
  }
  if (asked.has("code-mode")) {
    const { startCodeMode } = await import("/glovebox/io-connect.js");
    definitions.push(plugin("code-mode", startCodeMode, JSON.parse(asked.get("code-mode"))));
  }
  if (asked.has("guide")) {
    const { startCodeMode } = await import("/glovebox/io-connect.js");
    const { default: rules } = await import("recipe:io-connect-plugin/3");
    definitions.push(plugin("code-mode", startCodeMode, rules.config));
  }
  return { definitions };
}

function plugin(name, start, config) {
  return { name, version: "1.0.0", critical: true, config, start };
}

/** The platform of the tests: its applications, its channels and its plugins. */
export async function platformConfig() {
  return {
    gateway: { logging: { level: "error" } },
    applications,
    channels: { definitions: [{ name: "Red", meta: { color: "red", fdc3: { id: "red" } } }] },
    plugins: await plugins(),
  };
}
