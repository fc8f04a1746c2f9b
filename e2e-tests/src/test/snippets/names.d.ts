// What a reader of the documents has, and their snippets only name.
import type * as glovebox from "glovebox";
import type { IOConnectApi, PlatformCodeModeOptions, PluginOptions, WithCodeMode } from "glovebox/io-connect";
import type { OpenApiDocument } from "glovebox/openapi";
import type { McpTransport } from "glovebox/mcp";

declare global {
  const createCodeMode: typeof glovebox.createCodeMode;
  const functions: typeof glovebox.functions;
  const openApi: typeof import("glovebox/openapi").openApi;
  const mcp: typeof import("glovebox/mcp").mcp;

  const codeMode: glovebox.CodeMode;
  const session: glovebox.Session;
  const sources: glovebox.Source[];
  const crm: glovebox.Source;
  const orders: glovebox.Source;
  const code: string;

  /** What the platform's library gives, with the members that its own documents tell of. */
  const io: IOConnectApi &
    WithCodeMode & {
      interop: {
        invoke(
          method: string,
          args: object,
          target?: string,
          options?: object,
        ): Promise<{ returned: any }>;
      };
    };
  const server: { connect(transport: McpTransport): Promise<void> };
  const description: OpenApiDocument;
  const signedIn: { accessToken(): Promise<string> };
  const vault: { read(name: string): Promise<string> };
  const sign: (method: string, url: string) => Promise<string>;
  const openMyStore: () => Promise<glovebox.RunStore>;
  const askTheUser: (request: glovebox.ApprovalRequest) => Promise<glovebox.ApprovalAnswer>;

  /** Fields of options, or of a function's definition, that a page shows without what is around them. */
  type Fragment = Partial<
    glovebox.CodeModeOptions & glovebox.FunctionDefinition & { codeMode: PlatformCodeModeOptions; config: PluginOptions }
  >;
}
