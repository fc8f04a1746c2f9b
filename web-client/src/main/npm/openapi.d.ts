import type { Source } from "./index.js";

/** A document of OpenAPI 3.0 or 3.1, read from its JSON. */
export type OpenApiDocument = { readonly openapi: string; readonly [field: string]: any };

/** A secret, or what makes one when it is needed. */
export type Secret = string | (() => string | Promise<string>);

/** Credentials that the page adds to each request. No script sees them. */
export interface FixedAuth {
  readonly bearer?: Secret;
  readonly basic?: { readonly username: string; readonly password: Secret };
  readonly apiKey?: {
    readonly in: "header" | "query";
    readonly name: string;
    readonly value: Secret;
  };
}

/** A request that waits for its credentials. */
export interface ApiRequest {
  /** The operation's id, or its method and path. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly signal: AbortSignal;
}

export interface AddedCredentials {
  readonly headers?: { readonly [name: string]: string };
  readonly query?: { readonly [name: string]: string };
}

export interface OpenApiOptions {
  /** Where the API is. Default: the document's first server. */
  readonly baseUrl?: string;
  /** Sends instead of the browser's `fetch`. */
  readonly fetch?: (url: string, options: RequestInit) => Promise<Response>;
  /** Credentials, or a function that gives them for a request. */
  readonly auth?:
    | FixedAuth
    | ((
        request: ApiRequest,
      ) => AddedCredentials | undefined | Promise<AddedCredentials | undefined>);
  /** Patterns of operations, such as `"get*"`: only these are offered. */
  readonly include?: readonly string[];
  /** Patterns of operations that are not offered. */
  readonly exclude?: readonly string[];
  /** The name in Python. Default: the document's title. */
  readonly namespace?: string;
  /** What the API is good for, in one line; a model reads it. */
  readonly purpose?: string;
  /** Whether the browser sends cookies, as in `fetch`. Default `"same-origin"`. */
  readonly credentials?: "omit" | "same-origin" | "include";
  /** Whether a redirect of the API is followed. Default `"error"`: it could carry credentials away. */
  readonly redirect?: "error" | "follow";
}

/** One function for each operation of a document. */
export declare function openApi(document: OpenApiDocument, options?: OpenApiOptions): Source;
