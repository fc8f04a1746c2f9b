/** What the JavaScript finds where it runs, and TypeScript does not know. */

/** Made by the build. */
declare module "glovebox:absent";
declare module "glovebox:allowed-imports";
declare module "glovebox:build-id";
declare module "glovebox:core";
declare module "glovebox:core-address";
declare module "glovebox:guest-process";
declare module "glovebox:prelude";
declare module "glovebox:runtime-addresses";
declare module "glovebox:stub-readers";
declare module "glovebox:typeshed";
declare module "*.py";

/** Installed beside the package, and here for the tests in the browser alone. */
declare module "@modelcontextprotocol/*";

/** The model of Chromium, where it has one. */
declare var LanguageModel: any;

/** Of browsers that take tools of a page. */
interface Document {
  modelContext?: any;
}

/** In browsers since 2025. */
interface Uint8Array<TArrayBuffer extends ArrayBufferLike> {
  toBase64?(): string;
}

/** Node's channels alone. */
interface BroadcastChannel {
  ref?(): void;
  unref?(): void;
}

declare module "node:fs" {
  interface Dirent<Name> {
    /** Of Node before 20.12, which has no `parentPath`. */
    path?: string;
  }
}
