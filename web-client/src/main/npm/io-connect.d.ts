import type { CodeMode, CodeModeOptions, Source } from "./index.js";

/** An io.Connect API object, as far as Glovebox uses it. `@interopio/browser` 3.5 and 4.x fit. */
export interface IOConnectApi {
  interop: {
    methods(): any[];
    invoke(...args: any[]): Promise<any>;
    register(definition: any, handler: (...args: any[]) => any): Promise<any>;
    methodAdded(callback: (...args: any[]) => any): any;
    methodRemoved(callback: (...args: any[]) => any): any;
  };
}

/** The interop methods of a platform, followed live. */
export declare function ioConnect(io: IOConnectApi): Source;

/** For `IOBrowser({ libraries: [IOCodeMode] })`: sets `io.codeMode`. Options go under `codeMode` of the config. */
export declare function IOCodeMode(
  io: any,
  config?: { readonly codeMode?: CodeModeOptions } & Record<string, any>,
): Promise<void>;

/** For `plugins.definitions: [{ name, start: startCodeMode, config }]`: registers `CodeMode.Inspect` and `CodeMode.Execute`. */
export declare function startCodeMode(io: any, config?: CodeModeOptions): Promise<void>;

/** An io.Connect API object on which `IOCodeMode` has run. */
export interface WithCodeMode {
  codeMode: CodeMode;
}
