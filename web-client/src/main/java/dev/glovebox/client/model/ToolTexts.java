package dev.glovebox.client.model;

import dev.glovebox.bridge.inspect.Overview;

/** What the model is told of the tools, before it has called either. */
public final class ToolTexts {
  /** How long an overview may be that stands in a description: about 200 tokens. */
  public static final int MOST_OVERVIEW = 800;

  /** The same where it says how each function is called, so that nothing need be asked: 1,300. */
  public static final int MOST_CALLS = 5_000;

  public static final String INSPECT_TAKES =
      "query (a text), names (a list of texts), namespace (a text) and limit (a number), or nothing";
  public static final String EXECUTE_TAKES = "code (the Python script, as a text)";
  public static final String CALL_TAKES =
      "function (its name, as a text) and arguments (an object with its arguments by name)";

  /**
   * The description of the first tool.
   *
   * @param overview what there is
   */
  public static String inspect(ToolNames names, Overview overview) {
    String text = overview.text().stripTrailing();
    if (overview.areCallsTold()) {
      return inspect(names) + HOW_LINES_ARE_READ + "\nAvailable:\n" + text;
    }
    String before =
        names.isLookingSplit()
            ? ""
            : " Call this before " + names.execute() + ", unless you know the signatures already.";
    return inspect(names) + before + (text.isEmpty() ? "" : "\nAvailable:\n" + text);
  }

  /** What a model is told that called a tool wrongly. */
  public static String wrongInput(String tool, String why, String takes) {
    String end = why.endsWith("?") ? " " : ". ";
    return tool + " was given what it cannot take: " + why + end + "It takes " + takes + ".\n";
  }

  /** The description of the tool that lists functions, where there is one. */
  public static String list(ToolNames names) {
    return "Find Python functions that a script can call. With nothing: what there is. With query: "
        + QUERY
        + " With namespace: its functions. What comes only as a line or a name, look up with "
        + names.inspect()
        + " before "
        + names.execute()
        + ".";
  }

  /** The description of the tool that calls one function, where there is one. */
  public static String call(ToolNames names) {
    return "Call one function without a script. function: its name, such as"
        + " namespace.function, as "
        + names.inspect()
        + " shows it. arguments: an object with its arguments by name. Gives what it returns, as"
        + " JSON. For several calls, or for a part of a long result, use "
        + names.execute()
        + ".";
  }

  private static String inspect(ToolNames names) {
    if (names.isLookingSplit()) {
      return "Show the full typed stubs of Python functions that a script can call, by their names, in"
          + " any spelling. Ask at once for all that you will call, before "
          + names.execute()
          + "; "
          + names.list()
          + " finds their names.";
    }
    return "Find out which Python functions a script can call. With nothing: what there is. With query: "
        + QUERY
        + " With names: the full stubs of all functions that you will call, in any"
        + " spelling. With namespace: its functions.";
  }

  private static final String HOW_LINES_ARE_READ =
      " All functions stand below: call them as they stand there, without asking first, and ask only"
          + " where a line leaves open what you must know. A key without a type is a text.";

  private static final String QUERY =
      "a few words for what a function does, not the user's whole request; phrases between commas"
          + " are searched for separately, so ask once for everything that you need. The best matches"
          + " come as full typed stubs.";

  public static final String EXECUTE =
      "Run a Python 3.14 script in a sandbox beside the user's data. Call functions as"
          + " `await namespace.function(name=value)`; run independent calls together with"
          + " `await asyncio.gather(...)`. Loop, filter, group and compute in the script, and give"
          + " back only what is needed: the last expression, or `return`, is the value; print is"
          + " shown too. Top-level await and return work. A call that fails raises ToolError (.tool,"
          + " .code, .message), one that is refused raises ToolDenied; some functions return an error"
          + " as a value instead, so look at what you get; a result of type Any is not"
          + " declared: look at one before you build on it; a str may be JSON text: json.loads it"
          + " then. The standard library for pure computing"
          + " can be imported (json, re, math, statistics, datetime, collections, itertools,"
          + " asyncio, …); there are no files and no network. Each script starts afresh, unless the"
          + " app keeps a session.";

  private ToolTexts() {}
}
