import type { Source } from "./index.js";

/** A document of OpenAPI 3.0 or 3.1, read from its JSON. */
export type OpenApiDocument = {
  /** The version of the specification, as in `"3.1.0"`. */
  readonly openapi: string;
  readonly [field: string]: unknown;
};

/** A secret, or what makes one when it is needed. */
export type Secret = string | (() => string | Promise<string>);

/** Credentials that the page adds to each request. No script sees them. */
export interface FixedAuth {
  /** `Authorization: Bearer …`. */
  readonly bearer?: Secret;
  /** `Authorization: Basic …`. */
  readonly basic?: {
    /** Who asks; no secret. */
    readonly username: string;
    /** The secret. */
    readonly password: Secret;
  };
  /** A key under a name of the API's. */
  readonly apiKey?: {
    /** Where the key stands in a request. */
    readonly in: "header" | "query";
    /** The name of the header, or of the field of the query. */
    readonly name: string;
    /** The key. */
    readonly value: Secret;
  };
}

/** A request that waits for its credentials. */
export interface ApiRequest {
  /** The operation's id, or its method and path. */
  readonly operation: string;
  /** As in `"GET"`. */
  readonly method: string;
  /** Without what is still to be added. */
  readonly url: string;
  /** Aborted when the call is not needed any more. */
  readonly signal: AbortSignal;
}

/** What is added to a request. */
export interface AddedCredentials {
  /** Headers by name. */
  readonly headers?: { readonly [name: string]: string };
  /** Fields of the query by name. */
  readonly query?: { readonly [name: string]: string };
}

/** What of an API is offered, and how it is called. */
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
  /** What the API is good for, in one line; a model reads it. Default: what the document says of it. */
  readonly purpose?: string;
  /** Whether the browser sends cookies, as in `fetch`. Default `"same-origin"`. */
  readonly credentials?: "omit" | "same-origin" | "include";
  /** Whether a redirect of the API is followed. Default `"error"`: it could carry credentials away. */
  readonly redirect?: "error" | "follow";
}

/**
 * One function for each operation of a document.
 *
 * An option that is none is told by `createCodeMode` and `addSource`: `option-invalid`.
 *
 * @example
 * const document = await (await fetch("/openapi.json")).json();
 * const shop = openApi(document, { namespace: "shop", auth: { bearer: () => session.token } });
 */
export declare function openApi(document: OpenApiDocument, options?: OpenApiOptions): Source;
