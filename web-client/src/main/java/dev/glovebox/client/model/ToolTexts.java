package dev.glovebox.client.model;

/** What the model is told of the two tools, before it has called either. */
public final class ToolTexts {
  public static String inspect(ToolNames names) {
    return "Find out which Python functions a script can call. With nothing: one line for each namespace."
        + " With query: the best matches, the first as full typed stubs. With names: the full"
        + " stubs of these functions, in any spelling. With namespace: its functions. Call this"
        + " before "
        + names.execute()
        + ", unless you know the signatures already.";
  }

  public static final String EXECUTE =
      "Run a Python 3.14 script in the user's browser. Call functions as"
          + " `await namespace.function(name=value)`; run independent calls together with"
          + " `await asyncio.gather(...)`. Loop, filter, group and compute in the script, and give"
          + " back only what is needed: the last expression, or `return`, is the value; print is"
          + " shown too. Top-level await and return work. A failed call raises ToolError (.tool,"
          + " .code, .message), a refused one ToolDenied. The standard library for pure computing"
          + " can be imported (json, re, math, statistics, datetime, collections, itertools,"
          + " asyncio, …); there are no files, no network and no state from earlier runs.";

  private ToolTexts() {}
}
