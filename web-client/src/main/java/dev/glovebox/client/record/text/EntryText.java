package dev.glovebox.client.record.text;

import dev.glovebox.bridge.gate.call.CallFailure;
import dev.glovebox.bridge.gate.call.CallOutcome;
import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonBoolean;
import dev.glovebox.bridge.json.JsonNumber;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonString;
import dev.glovebox.bridge.json.JsonWriter;
import dev.glovebox.client.option.Limit;
import dev.glovebox.client.outcome.CallSummary;
import dev.glovebox.client.outcome.Question;
import dev.glovebox.client.outcome.RunOutcome.Ending;
import dev.glovebox.client.outcome.RunOutcome.RunUsage;
import dev.glovebox.client.record.entry.RunEntry;
import dev.glovebox.client.record.entry.RunHead;
import dev.glovebox.client.run.Limits;
import dev.glovebox.client.run.RunRequest;
import dev.glovebox.sandbox.page.run.Used;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Entries and heads as they are stored: one JSON text each, which {@link EntryReader} reads. */
public final class EntryText {
  /** Raised with every change after which an older page would take an entry for what it is not. */
  static final int VERSION = 1;

  private EntryText() {}

  public static String of(RunEntry entry) {
    return text(entry, null);
  }

  /** The first of a run, which says whose it is: what is found under another id is not believed. */
  public static String first(RunEntry entry, String runId) {
    return text(entry, runId);
  }

  private static String text(RunEntry entry, String runId) {
    JsonObject.Builder out = JsonObject.builder();
    out.put("v", JsonNumber.of(VERSION));
    putText(out, "of", runId);
    switch (entry) {
      case RunEntry.Started e -> putStarted(out, e);
      case RunEntry.TurnSent e -> {
        out.put("kind", "turn").put("wall", number(e.wallMs()));
        out.put("monotonic", number(e.monotonicUs())).put("sent", numbers(e.sent()));
        out.put("used", used(e.used()));
      }
      case RunEntry.OfCall e -> putCall(out, e);
      case RunEntry.OfSession e -> SessionText.put(out, e);
      case RunEntry.Checkpointed e -> {
        out.put("kind", "checkpoint").put("turns", JsonNumber.of(e.turns()));
        out.put("output", e.output()).put("wake", number(Math.round(e.wakeInMs())));
        out.put("used", used(e.used()));
        out.put("bytes", JsonNumber.of(e.bytes())).put("sum", e.sum());
        out.put("at", number(e.atMs()));
      }
      case RunEntry.Forked e -> {
        out.put("kind", "forked").put("call", JsonNumber.of(e.call())).put("from", e.from());
        out.put("other", JsonBoolean.of(e.isOtherScript())).put("secrets", e.secretsJson());
        out.put("at", number(e.atMs()));
      }
      case RunEntry.Paused e ->
          out.put("kind", "paused").put("secrets", e.secretsJson()).put("at", number(e.atMs()));
      case RunEntry.Redacts e ->
          out.put("kind", "redacts").put("fields", texts(e.fields())).put("at", number(e.atMs()));
      case RunEntry.Over e -> {
        out.put("kind", "over").put("at", number(e.atMs()));
        putEnding(out, e.outcome().ending());
        out.put("output", e.outcome().trace().output());
        out.put("usage", usage(e.outcome().trace().usage()));
      }
    }
    return JsonWriter.write(out.build());
  }

  private static void putStarted(JsonObject.Builder out, RunEntry.Started entry) {
    out.put("kind", "started");
    out.put("request", request(entry.request()));
    out.put("namespaces", texts(entry.namespaces()));
    out.put("catalogue", entry.offered().catalogue());
    out.put("functions", texts(entry.offered().functions()));
    out.put("zone", entry.zone()).put("build", entry.build()).put("at", number(entry.atMs()));
  }

  private static JsonArray used(Used used) {
    return numbers(List.of((int) Math.round(used.scriptMs()), (int) Math.round(used.wallMs())));
  }

  private static void putCall(JsonObject.Builder out, RunEntry.OfCall entry) {
    out.put("call", JsonNumber.of(entry.call()));
    switch (entry) {
      case RunEntry.Called e -> {
        out.put("kind", "called").put("tool", e.tool());
        out.put("positional", e.positionalJson()).put("named", e.namedJson());
      }
      case RunEntry.Asked e -> {
        out.put("kind", "asked").put("tool", e.tool());
        out.put("args", e.argumentsJson()).put("reason", e.reason());
        out.put("offer", e.offer()).put("at", number(e.atMs()));
      }
      case RunEntry.Judged e -> {
        out.put("kind", "judged");
        out.put("approved", JsonBoolean.of(e.isApproved())).put("reason", e.reason());
        putText(out, "edited", e.editedJson());
        out.put("remember", e.remember().name()).put("at", number(e.atMs()));
      }
      case RunEntry.Intended e -> {
        out.put("kind", "intended").put("tool", e.tool());
        out.put("args", e.argumentsJson()).put("repeatable", JsonBoolean.of(e.isRepeatable()));
        out.put("rule", e.rule());
        out.put("at", number(e.atMs()));
      }
      case RunEntry.CallEnded e -> {
        out.put("kind", "ended");
        putOutcome(out, e.outcome());
        if (e.summary() != null) {
          out.put("summary", summary(e.summary()));
        }
        out.put("at", number(e.atMs()));
      }
      case RunEntry.Rewritten e ->
          out.put("kind", "rewritten").put("args", e.argumentsJson()).put("at", number(e.atMs()));
      case RunEntry.DoAgain e -> out.put("kind", "again").put("at", number(e.atMs()));
    }
  }

  public static String of(RunHead head) {
    JsonObject.Builder out = JsonObject.builder();
    out.put("v", JsonNumber.of(VERSION)).put("runId", head.runId());
    out.put("status", head.status()).put("caller", head.caller()).put("code", head.code());
    out.put("started", number(head.startedAtMs())).put("changed", number(head.changedAtMs()));
    out.put("seed", head.seed()).put("bytes", JsonNumber.of(head.bytes()));
    putText(out, "session", head.session().isEmpty() ? null : head.session());
    List<Json> waiting = new ArrayList<>();
    for (Question question : head.waiting()) {
      waiting.add(question(question));
    }
    out.put("payloads", JsonBoolean.of(head.hasPayloads()));
    return JsonWriter.write(out.put("waiting", new JsonArray(waiting)).build());
  }

  private static JsonObject question(Question question) {
    JsonObject.Builder out = JsonObject.builder();
    out.put("call", JsonNumber.of(question.call())).put("tool", question.tool());
    out.put("args", question.argumentsJson()).put("reason", question.reason());
    out.put("doubt", JsonBoolean.of(question.isDoubt()));
    if (question.expiresAtMs() > 0) {
      out.put("expires", number(question.expiresAtMs()));
    }
    return out.put("at", number(question.askedAtMs())).build();
  }

  private static JsonObject request(RunRequest request) {
    JsonObject.Builder out = JsonObject.builder();
    out.put("code", request.code()).put("inputs", texts(request.inputs()));
    out.put("inputsJson", request.inputsJson()).put("caller", request.caller());
    putText(out, "session", request.session().isEmpty() ? null : request.session());
    return out.put("limits", limits(request.limits())).build();
  }

  private static JsonObject limits(Limits limits) {
    JsonObject.Builder out = JsonObject.builder();
    for (Limit limit : Limit.values()) {
      out.put(limit.option().name(), JsonNumber.of(limits.of(limit)));
    }
    return out.build();
  }

  private static void putOutcome(JsonObject.Builder out, CallOutcome outcome) {
    switch (outcome) {
      case CallOutcome.Answered answered -> out.put("result", answered.json());
      case CallOutcome.Refused refused -> {
        CallFailure failure = refused.failure();
        out.put("code", failure.code().word()).put("tool", failure.tool());
        out.put("message", failure.message()).put("hint", failure.hint());
      }
    }
  }

  private static JsonObject summary(CallSummary summary) {
    JsonObject.Builder out = JsonObject.builder();
    out.put("tool", summary.tool()).put("status", summary.status());
    out.put("ms", number(Math.round(summary.ms()))).put("bytes", JsonNumber.of(summary.bytes()));
    out.put("cached", JsonBoolean.of(summary.made().isCached()));
    out.put("attempts", JsonNumber.of(summary.made().attempts()));
    return out.put("warning", summary.warning()).build();
  }

  private static void putEnding(JsonObject.Builder out, Ending ending) {
    switch (ending) {
      case Ending.Completed completed -> out.put("value", completed.valueJson());
      case Ending.Failed failed -> out.put("failure", FailureText.of(failed.failure()));
      case Ending.Paused paused ->
          throw new IllegalArgumentException("a run that waits is not over");
    }
  }

  private static JsonObject usage(RunUsage usage) {
    JsonObject.Builder out = JsonObject.builder();
    out.put("scriptMs", number(Math.round(usage.scriptMs())));
    out.put("wallMs", number(Math.round(usage.wallMs())));
    out.put("readBytes", number((long) usage.readBytes()));
    if (usage.sentBytes() > 0) {
      out.put("sentBytes", number((long) usage.sentBytes()));
    }
    out.put("leftBytes", JsonNumber.of(usage.leftBytes()));
    return out.put("leftTokens", JsonNumber.of(usage.leftTokens())).build();
  }

  private static void putText(JsonObject.Builder out, String name, String text) {
    if (text != null) {
      out.put(name, text);
    }
  }

  private static JsonArray texts(List<String> texts) {
    List<Json> items = new ArrayList<>();
    texts.forEach(text -> items.add(new JsonString(text)));
    return new JsonArray(items);
  }

  private static JsonObject texts(Map<String, String> byName) {
    JsonObject.Builder out = JsonObject.builder();
    byName.forEach(out::put);
    return out.build();
  }

  private static JsonArray numbers(List<Integer> numbers) {
    List<Json> items = new ArrayList<>();
    numbers.forEach(number -> items.add(JsonNumber.of(number)));
    return new JsonArray(items);
  }

  private static JsonNumber number(long value) {
    return new JsonNumber(Long.toString(value));
  }
}
