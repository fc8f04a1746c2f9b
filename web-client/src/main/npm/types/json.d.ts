/** A JSON value, as scripts take and return it. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** A JSON Schema, draft-07 or 2020-12. */
export interface JsonSchema {
  /** What a value is: `"string"`, `"number"`, `"integer"`, `"boolean"`, `"null"`, `"array"`, `"object"`. */
  readonly type?: string | readonly string[];
  /** The fields of an object, by name. */
  readonly properties?: { readonly [name: string]: unknown };
  /** The fields that must be there. */
  readonly required?: readonly string[];
  /** The values of an array. */
  readonly items?: unknown;
  /** The only values that are allowed. */
  readonly enum?: readonly unknown[];
  /** Whatever else the specification knows. */
  readonly [keyword: string]: unknown;
}

/** A validator of the Standard Schema specification: zod, valibot, arktype and others make one. */
export interface StandardSchema<Output = unknown> {
  /** What the specification says that a validator has. */
  readonly "~standard": {
    /** Of the specification. */
    readonly version: 1;
    /** Who made the library. */
    readonly vendor: string;
    /** Compares a value, and tells what is wrong or what became of it. */
    readonly validate: (value: unknown) => unknown;
    /** The types of what goes in and what comes out; known to the compiler alone. */
    readonly types?:
      | {
          /** What `validate` is given. */
          readonly input: unknown;
          /** What it makes of it: what a function gets. */
          readonly output: Output;
        }
      | undefined;
  };
}

/** Arguments of which no schema says more than that they are JSON. */
export type AnyArguments = { readonly [name: string]: Json };

/** The type of the values that a schema allows, as far as its literal text says. */
export type ArgumentsOf<Schema> = string extends keyof Schema
  ? AnyArguments
  : Schema extends StandardSchema<infer Output>
    ? Output
    : "type" extends keyof Schema
      ? ValueOf<Schema>
      : AnyArguments;

type ValueOf<Schema> = "const" extends keyof Schema
  ? Schema["const"]
  : "enum" extends keyof Schema
    ? MemberOf<Schema["enum"]>
    : "anyOf" extends keyof Schema
      ? ChoiceOf<Schema["anyOf"]>
      : "oneOf" extends keyof Schema
        ? ChoiceOf<Schema["oneOf"]>
        : "type" extends keyof Schema
          ? NamedType<Schema["type"], Schema>
          : Json;

type NamedType<Name, Schema> = Name extends readonly (infer Each)[]
  ? NamedType<Each, Schema>
  : Name extends "string"
    ? string
    : Name extends "number" | "integer"
      ? number
      : Name extends "boolean"
        ? boolean
        : Name extends "null"
          ? null
          : Name extends "array"
            ? ("items" extends keyof Schema ? ValueOf<Schema["items"]> : Json)[]
            : Name extends "object"
              ? "properties" extends keyof Schema
                ? ObjectOf<
                    Schema["properties"],
                    "required" extends keyof Schema ? MemberOf<Schema["required"]> : never
                  >
                : { [name: string]: Json }
              : Json;

type ObjectOf<Properties, Required> = {
  [Name in keyof Properties as Name extends Required ? Name : never]: ValueOf<Properties[Name]>;
} & {
  [Name in keyof Properties as Name extends Required ? never : Name]?: ValueOf<Properties[Name]>;
};

type MemberOf<List> = List extends readonly unknown[] ? List[number] : never;

type ChoiceOf<List> = List extends readonly unknown[]
  ? { [Index in keyof List]: ValueOf<List[Index]> }[number]
  : never;
