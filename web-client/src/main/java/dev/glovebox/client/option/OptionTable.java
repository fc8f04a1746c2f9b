package dev.glovebox.client.option;

import dev.glovebox.bridge.inspect.InspectRequest;
import dev.glovebox.bridge.policy.RateLimit;
import dev.glovebox.bridge.policy.Verdict;
import dev.glovebox.bridge.tool.Reuse;
import dev.glovebox.client.check.TypeCheckMode;
import dev.glovebox.client.option.Option.Count;
import dev.glovebox.client.option.Option.Flag;
import dev.glovebox.client.option.Option.Other;
import dev.glovebox.client.option.Option.Text;
import dev.glovebox.client.option.Option.Texts;
import dev.glovebox.client.option.Option.Word;
import java.util.List;

/**
 * Every option of every object that callers pass. What is named here is read by its constant, what
 * is not named is refused.
 */
public final class OptionTable {
  public static final Text INSPECT_TOOL = new Text("inspect", "inspect_api");
  public static final Text EXECUTE_TOOL = new Text("execute", "execute_python");
  public static final Text LIST_TOOL = new Text("list", "");
  public static final Text CALL_TOOL = new Text("call", "");
  public static final Form TOOL_NAMES =
      Form.ofOptions("option toolNames", INSPECT_TOOL, EXECUTE_TOOL, LIST_TOOL, CALL_TOOL);

  /** A run of a few hundred calls is some thousand entries; so many take a few megabytes. */
  public static final Count ENTRIES = new Count("entries", Bounds.from(1), 30_000);

  public static final Flag PAYLOADS = new Flag("payloads", false);
  public static final Form JOURNAL = Form.ofOptions("option journal", ENTRIES, PAYLOADS);

  public static final Texts REDACTED_FIELDS = new Texts("fields");
  public static final Other REDACTED_PATTERNS = new Other("patterns");
  public static final Other TRANSFORM = new Other("transform");
  public static final Form REDACTION =
      Form.ofOptions("option egress redact", REDACTED_FIELDS, REDACTED_PATTERNS, TRANSFORM);

  /** Some three printed pages: more is seldom read well by a model. */
  public static final Count TOKENS = new Count("tokens", Bounds.from(1), 4_000);

  /** A picture costs a model a thousand tokens or two. */
  public static final Count PARTS = new Count("parts", Bounds.from(0), 8);

  public static final Other REDACT = new Other("redact");
  public static final Form EGRESS = Form.ofOptions("option egress", TOKENS, PARTS, REDACT);

  public static final Texts ALLOW = new Texts("allow");
  public static final Texts ASK = new Texts("ask");
  public static final Texts DENY = new Texts("deny");
  public static final Word READ_ONLY_VERDICT = new Word("readOnly", Verdict.words(), null);
  public static final Other SOURCE_VERDICTS = new Other("sources");
  public static final Other DECIDE = new Other("decide");
  public static final Other CALLERS = new Other("callers");
  public static final Other RATE_LIMITS = new Other("rateLimits");
  public static final Other BUDGETS = new Other("budgets");
  public static final Other APPROVAL_WAITING = new Other("approval");

  /** Without them a run cannot go on: whoever wants that says so. */
  public static final Flag RECORD_PAYLOADS = new Flag("recordPayloads", true);

  /** Words of a person, health, pay: what no disk may have. */
  public static final Texts UNRECORDED = new Texts("unrecorded");

  public static final Other CACHE = new Other("cache");
  public static final Other RETRY = new Other("retry");
  public static final Form POLICY =
      Form.ofOptions(
          "policy",
          ALLOW,
          ASK,
          DENY,
          READ_ONLY_VERDICT,
          SOURCE_VERDICTS,
          CALLERS,
          DECIDE,
          RATE_LIMITS,
          BUDGETS,
          APPROVAL_WAITING,
          RECORD_PAYLOADS,
          UNRECORDED,
          CACHE,
          RETRY);

  public static final Form CALLER_RULES = Form.ofOptions("policy callers", ALLOW, ASK, DENY);

  /** Without it, as long as the person takes. */
  public static final Count WAIT_MS = new Count("waitMs", Bounds.from(0), 0);

  /** A week: over a weekend and a holiday, and no longer than anybody remembers what it was. */
  public static final Count EXPIRE_MS = new Count("expireMs", Bounds.from(1), 604_800_000);

  public static final Form WAITING = Form.ofOptions("policy approval", WAIT_MS, EXPIRE_MS);

  public static final Count KEPT_RUNS = new Count("runs", Bounds.from(0), 200);
  public static final Count KEPT_DAYS = new Count("days", Bounds.from(1), 30);

  /** What an origin may store without being asked is some hundred megabytes at the least. */
  public static final Count KEPT_BYTES = new Count("bytes", Bounds.from(0), 100_000_000);

  public static final Form RETENTION =
      Form.ofOptions("option retention", KEPT_RUNS, KEPT_DAYS, KEPT_BYTES);

  public static final Count RATE_CALLS =
      new Count("calls", new Bounds(1, RateLimit.MOST_CALLS), null);
  public static final Count RATE_PER_MS = new Count("perMs", Bounds.from(1), null);
  public static final Form RATE_LIMIT =
      Form.ofOptions("policy rateLimits", RATE_CALLS, RATE_PER_MS);

  public static final Count CACHE_FOR_MS = new Count("forMs", Bounds.from(1), null);
  public static final Form CACHE_RULE = Form.ofOptions("policy cache", CACHE_FOR_MS);
  public static final Count RETRY_TIMES = new Count("times", new Bounds(1, Reuse.MOST_TIMES), null);
  public static final Count RETRY_WAIT_MS = new Count("waitMs", Bounds.from(0), Reuse.WAIT_MS);
  public static final Form RETRY_RULE = Form.ofOptions("policy retry", RETRY_TIMES, RETRY_WAIT_MS);

  public static final Other SOURCES = new Other("sources");
  public static final Other POLICY_OPTION = new Other("policy");
  public static final Other ON_APPROVAL = new Other("onApproval");
  public static final Other LIMITS_OPTION = new Other("limits");
  public static final Count WARM = new Count("warm", Bounds.from(0), 1);
  public static final Word TYPE_CHECK =
      new Word("typeCheck", TypeCheckMode.words(), TypeCheckMode.ERROR.word());
  public static final Text ASSETS = new Text("assets", null);
  public static final Other TOOL_NAMES_OPTION = new Other("toolNames");
  public static final Other JOURNAL_OPTION = new Other("journal");
  public static final Flag OBSERVE_RESULTS = new Flag("observeResults", true);
  public static final Other EGRESS_OPTION = new Other("egress");
  public static final Other STORE = new Other("store");
  public static final Other RETENTION_OPTION = new Other("retention");
  public static final Other TRACER = new Other("tracer");
  public static final Other TELEMETRY_API = new Other("api");
  public static final Other TELEMETRY_OPTION = new Other("telemetry");
  public static final Form TELEMETRY =
      Form.ofOptions("option telemetry", TRACER, TELEMETRY_API, PAYLOADS);
  public static final Form CODE_MODE =
      Form.ofOptions(
          "option",
          SOURCES,
          POLICY_OPTION,
          ON_APPROVAL,
          LIMITS_OPTION,
          WARM,
          TYPE_CHECK,
          ASSETS,
          TOOL_NAMES_OPTION,
          JOURNAL_OPTION,
          OBSERVE_RESULTS,
          EGRESS_OPTION,
          STORE,
          RETENTION_OPTION,
          TELEMETRY_OPTION);

  public static final Form LIMITS = Limit.form(Limit.Scope.CODE_MODE);
  public static final Form RUN_LIMITS = Limit.form(Limit.Scope.RUN);

  public static final Text CODE = new Text("code", null);
  public static final Other INPUTS = new Other("inputs");
  public static final Other SIGNAL = new Other("signal");
  public static final Text CALLER = new Text("caller", "");
  public static final Text SESSION = new Text("session", "");
  public static final Text IDEMPOTENCY_KEY = new Text("idempotencyKey", "");
  public static final Form EXECUTE =
      Form.ofRequest(
          "execute", CODE, INPUTS, LIMITS_OPTION, SIGNAL, CALLER, SESSION, IDEMPOTENCY_KEY);

  /** What a model gives of it: nothing else is a model's to say. */
  public static final Form SCRIPT = Form.ofRequest("execute", CODE);

  public static final Form CHECK = Form.ofRequest("check", INPUTS);

  public static final Text CONVERSATION = new Text("conversation", "");
  public static final Form TOOL_CALL =
      Form.ofRequest("option of a tool's execute", SIGNAL, CALLER, SESSION, CONVERSATION);

  public static final Text QUERY = new Text("query", null);
  public static final Texts NAMES = new Texts("names");
  public static final Text NAMESPACE_ASKED = new Text("namespace", null);
  public static final Count SHOWN =
      new Count("limit", Bounds.from(1), InspectRequest.DEFAULT_LIMIT);
  public static final Form INSPECT =
      Form.ofRequest("inspect", QUERY, NAMES, NAMESPACE_ASKED, SHOWN);

  public static final Text FUNCTION = new Text("function", "");
  public static final Other ARGUMENTS = new Other("arguments");
  public static final Form CALL = Form.ofRequest("call", FUNCTION, ARGUMENTS);

  public static final Text RUN_ID = new Text("runId", null);
  public static final Form JOURNAL_REQUEST = Form.ofRequest("journal", RUN_ID);

  public static final Word DECISION = new Word("decision", List.of("approve", "deny"), null);
  public static final Other EDITED_ARGS = new Other("args");
  public static final Text REASON = new Text("reason", "");
  public static final Word REMEMBER =
      new Word("remember", List.of("once", "run", "session", "tool"), "once");
  public static final Form APPROVAL =
      Form.ofRequest("approval", DECISION, EDITED_ARGS, REASON, REMEMBER);

  public static final Form RUN_ANSWER =
      Form.ofRequest("runs answer", EDITED_ARGS, REASON, REMEMBER);
  public static final Flag HAPPENED = new Flag("happened", false);
  public static final Other RESULT = new Other("result");
  public static final Texts STATUS = new Texts("status");
  public static final Other SINCE = new Other("since");
  public static final Other UNTIL = new Other("until");
  public static final Count MOST_RUNS = new Count("limit", Bounds.from(1), null);
  public static final Form RUN_LIST =
      Form.ofRequest("runs list", STATUS, CALLER, SINCE, UNTIL, MOST_RUNS);
  public static final Flag WITH_CHECKPOINT = new Flag("checkpoint", false);
  public static final Form RUN_EXPORT = Form.ofRequest("runs export", PAYLOADS, WITH_CHECKPOINT);
  public static final Text FORK_AT = new Text("at", null);
  public static final Text ERROR = new Text("error", null);
  public static final Form RUN_FORK =
      Form.ofRequest("runs fork", FORK_AT, RESULT, ERROR, EDITED_ARGS, CODE, INPUTS);
  public static final Flag TAKE_OVER = new Flag("takeOver", false);
  public static final Form RUN_RESUME = Form.ofRequest("runs resume", TAKE_OVER);
  public static final Form RUN_CANCEL = Form.ofRequest("runs cancel", TAKE_OVER);
  public static final Form RUN_REPLAY = Form.ofRequest("runs replay", CODE);
  public static final Form RUN_SETTLE = Form.ofRequest("runs settle", HAPPENED, RESULT);

  public static final Texts INCLUDE = new Texts("include");
  public static final Texts EXCLUDE = new Texts("exclude");
  public static final Form FDC3 = Form.ofOptions("option of fdc3", INCLUDE, EXCLUDE);

  public static final Texts READ_ONLY = new Texts("readOnly");
  public static final Flag TRUST_HINTS = new Flag("trustHints", true);
  public static final Other PURPOSES = new Other("purposes");
  public static final Form IO_CONNECT =
      Form.ofOptions("option of ioConnect", INCLUDE, EXCLUDE, READ_ONLY, TRUST_HINTS, PURPOSES);

  public static final Text NAMESPACE = new Text("namespace", "");
  public static final Text PURPOSE = new Text("purpose", "");

  /** As long as a call may take by default: connecting and listing are calls too. */
  public static final Count TIMEOUT_MS =
      new Count("timeoutMs", Bounds.from(1), Limit.CALL_MS.otherwise());

  public static final Other TRANSPORT = new Other("transport");
  public static final Other SAMPLING = new Other("sampling");
  public static final Other ELICITATION = new Other("elicitation");
  public static final Form MCP =
      Form.ofOptions(
          "option of mcp",
          NAMESPACE,
          PURPOSE,
          INCLUDE,
          EXCLUDE,
          TRUST_HINTS,
          TIMEOUT_MS,
          TRANSPORT,
          SAMPLING,
          ELICITATION);

  /**
   * Frames of other origins say themselves to whom they show their tools; whose are wanted is the
   * app's word.
   */
  public static final Texts FROM_ORIGINS = new Texts("fromOrigins");

  public static final Form WEB_MCP =
      Form.ofOptions(
          "option of webmcp",
          NAMESPACE,
          PURPOSE,
          INCLUDE,
          EXCLUDE,
          TRUST_HINTS,
          TIMEOUT_MS,
          FROM_ORIGINS);

  public static final Text BASE_URL = new Text("baseUrl", "");
  public static final Other FETCH = new Other("fetch");
  public static final Other AUTH = new Other("auth");
  public static final Word CREDENTIALS =
      new Word("credentials", List.of("omit", "same-origin", "include"), "same-origin");
  public static final Word REDIRECT = new Word("redirect", List.of("error", "follow"), "error");
  public static final Form OPEN_API =
      Form.ofOptions(
          "option of openApi",
          BASE_URL,
          FETCH,
          AUTH,
          INCLUDE,
          EXCLUDE,
          NAMESPACE,
          PURPOSE,
          CREDENTIALS,
          REDIRECT);

  public static final Other BASIC = new Other("basic");
  public static final Other API_KEY = new Other("apiKey");
  public static final Form OPEN_API_AUTH =
      Form.ofOptions("option of openApi auth", new Other("bearer"), BASIC, API_KEY);
  public static final Form OPEN_API_BASIC =
      Form.ofOptions("option of openApi auth basic", new Other("username"), new Other("password"));
  public static final Word KEY_IN = new Word("in", List.of("header", "query"), null);
  public static final Text KEY_NAME = new Text("name", "");
  public static final Form OPEN_API_KEY =
      Form.ofOptions("option of openApi auth apiKey", KEY_IN, KEY_NAME, new Other("value"));

  /** The whole table. */
  public static final List<Form> FORMS =
      List.of(
          CODE_MODE,
          TOOL_NAMES,
          JOURNAL,
          EGRESS,
          REDACTION,
          POLICY,
          CALLER_RULES,
          RATE_LIMIT,
          CACHE_RULE,
          RETRY_RULE,
          WAITING,
          RETENTION,
          TELEMETRY,
          LIMITS,
          RUN_LIMITS,
          EXECUTE,
          SCRIPT,
          CHECK,
          TOOL_CALL,
          INSPECT,
          CALL,
          JOURNAL_REQUEST,
          APPROVAL,
          RUN_ANSWER,
          RUN_SETTLE,
          RUN_LIST,
          RUN_EXPORT,
          RUN_FORK,
          RUN_REPLAY,
          RUN_RESUME,
          RUN_CANCEL,
          FDC3,
          IO_CONNECT,
          MCP,
          WEB_MCP,
          OPEN_API,
          OPEN_API_AUTH,
          OPEN_API_BASIC,
          OPEN_API_KEY);

  private OptionTable() {}
}
