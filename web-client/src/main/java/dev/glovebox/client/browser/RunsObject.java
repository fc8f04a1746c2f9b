package dev.glovebox.client.browser;

import dev.glovebox.bridge.approval.ApprovalAnswer;
import dev.glovebox.bridge.json.browser.BrowserJsonParser;
import dev.glovebox.client.CodeMode;
import dev.glovebox.client.RunHistory;
import dev.glovebox.client.Runs;
import dev.glovebox.client.browser.objects.ExportObject;
import dev.glovebox.client.browser.objects.GloveboxError;
import dev.glovebox.client.browser.objects.QuestionObject;
import dev.glovebox.client.browser.objects.Raised;
import dev.glovebox.client.browser.objects.ReplayObject;
import dev.glovebox.client.browser.options.ApprovalReply;
import dev.glovebox.client.browser.options.RunsOptions;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.failure.GloveboxException;
import dev.glovebox.client.option.OptionTable;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.record.ForkChange;
import dev.glovebox.client.record.ImportedRun;
import dev.glovebox.client.record.entry.RunEntry;
import dev.glovebox.client.record.entry.RunHead;
import dev.glovebox.client.record.entry.RunPast;
import dev.glovebox.client.record.store.RunFilter;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.client.record.text.EntryReader;
import dev.glovebox.client.record.text.EntryText;
import dev.glovebox.client.record.text.Unreadable;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.wire.browser.Buffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.function.JSConsumer;
import org.teavm.jso.typedarrays.ArrayBuffer;

/** {@code codeMode.runs}, before {@code runs/runs.js} gives it its form. */
public final class RunsObject {
  private final CodeMode codeMode;
  private final Function<RunOutcome, JSObject> form;

  RunsObject(CodeMode codeMode, Function<RunOutcome, JSObject> form) {
    this.codeMode = codeMode;
    this.form = form;
  }

  /** The heads, as texts. */
  @JSExport
  public JSPromise<JSArray<JSString>> list(JSObject filter) {
    return Raised.orReject(
        () -> {
          RunFilter meant = RunsOptions.filter(filter);
          return asked(taker -> history().list(meant, taker), RunsObject::headTexts);
        });
  }

  /** The head, as a text, then what is damaged, then the entries as texts. */
  @JSExport
  public JSPromise<JSArray<JSString>> get(JSString runId) {
    return asked(taker -> history().get(runId.stringValue(), taker), RunsObject::runTexts);
  }

  /** What a run waits for, as it may leave; nothing where that cannot be told. */
  @JSExport
  public JSPromise<JSArray<JSObject>> waiting(JSString runId) {
    String id = runId.stringValue();
    return asked(
        (Consumer<Grant<RunStore.Read, Failure>> taker) -> history().get(id, taker),
        run -> QuestionObject.listOf(runs().waiting(id, new RunPast(run.entries()))));
  }

  /** All of a run for somewhere else. */
  @JSExport
  public JSPromise<ExportObject> export(JSString runId, JSObject options) {
    return Raised.orReject(
        () -> {
          RunsOptions.Exported wanted = RunsOptions.exported(options);
          String id = runId.stringValue();
          return wanted.hasCheckpoint() ? whole(id) : run(id, wanted.hasPayloads());
        });
  }

  private JSPromise<ExportObject> run(String runId, boolean hasPayloads) {
    return asked(
        (Consumer<Grant<RunStore.Read, Failure>> taker) ->
            history().export(runId, hasPayloads, taker),
        run -> ExportObject.of(runTexts(run), RunStore.NONE));
  }

  private JSPromise<ExportObject> whole(String runId) {
    return asked(
        (Consumer<Grant<RunHistory.Whole, Failure>> taker) -> history().exportWhole(runId, taker),
        whole -> ExportObject.of(runTexts(whole.run()), whole.checkpoint()));
  }

  /**
   * Keeps what was exported: the head, as a text, then the entries as texts. Gives its id.
   *
   * @param checkpoint null when there is none
   */
  @JSExport
  public JSPromise<JSString> take(
      JSString head, JSArray<JSString> entries, ArrayBuffer checkpoint) {
    return Raised.orReject(
        () -> {
          ImportedRun run = imported(head.stringValue(), entries);
          if (checkpoint != null) {
            run.keepWith(new Buffer(checkpoint));
          }
          return asked(taker -> history().importRun(run, taker), JSString::valueOf);
        });
  }

  private static ImportedRun imported(String head, JSArray<JSString> entries) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < entries.getLength(); i++) {
      texts.add(entries.get(i).stringValue());
    }
    try {
      return ImportedRun.read(new EntryReader(new BrowserJsonParser(), damage -> {}), head, texts);
    } catch (Unreadable problem) {
      throw new GloveboxException(
          FailureCode.REQUEST_INVALID, "what is to be imported " + problem.getMessage());
    }
  }

  /** Whether this page has the run, and it has not ended. */
  @JSExport
  public boolean has(JSString runId) {
    return codeMode.runs().has(runId.stringValue());
  }

  @JSExport
  public JSPromise<JSObject> resume(JSString runId, JSObject options) {
    return Raised.orReject(
        () -> {
          boolean takesOver = RunsOptions.takesOver(OptionTable.RUN_RESUME, options);
          return asked(taker -> runs().resume(runId.stringValue(), takesOver, taker), form);
        });
  }

  /** Starts a run that begins as another one did. */
  @JSExport
  public JSPromise<JSObject> fork(JSString runId, JSObject options) {
    return Raised.orReject(
        () -> {
          String id = runId.stringValue();
          ForkChange change = RunsOptions.change(id, options);
          return asked(taker -> runs().fork(id, change, taker), form);
        });
  }

  /** Runs a script over what is recorded; nothing is done. */
  @JSExport
  public JSPromise<ReplayObject> replay(JSString runId, JSObject options) {
    return Raised.orReject(
        () -> {
          String code = RunsOptions.code(options);
          return asked(taker -> runs().replay(runId.stringValue(), code, taker), ReplayObject::of);
        });
  }

  /** A person says yes, or no. */
  @JSExport
  public JSPromise<JSObject> answer(
      JSString runId, JSString callId, boolean isApproved, JSObject answer) {
    return Raised.orReject(
        () -> {
          ApprovalAnswer given = ApprovalReply.ofRun(isApproved, answer);
          return asked(
              taker -> runs().answer(runId.stringValue(), callId.stringValue(), given, taker),
              form);
        });
  }

  /** A person says what became of a call that was under way. */
  @JSExport
  public JSPromise<JSObject> settle(JSString runId, JSString callId, JSObject answer) {
    return Raised.orReject(
        () -> {
          String resultJson = RunsOptions.happened(answer);
          return asked(
              taker -> runs().settle(runId.stringValue(), callId.stringValue(), resultJson, taker),
              form);
        });
  }

  @JSExport
  public JSPromise<JSObject> cancel(JSString runId, JSObject options) {
    return Raised.orReject(
        () -> {
          boolean takesOver = RunsOptions.takesOver(OptionTable.RUN_CANCEL, options);
          return asked(taker -> runs().cancel(runId.stringValue(), takesOver, taker), form);
        });
  }

  /**
   * What another page is to be told of an answer, which it reads as this one did; throws for none.
   */
  @JSExport
  public JSString answerText(boolean isApproved, JSObject answer) {
    return Raised.orThrow(
        () -> JSString.valueOf(ApprovalReply.textOf(ApprovalReply.ofRun(isApproved, answer))));
  }

  /** Whether a call of a run under way waits for a person until nothing else goes on in it. */
  @JSExport
  public boolean isPostponed(JSString runId, JSString callId) {
    return codeMode.runs().isPostponed(runId.stringValue(), callId.stringValue());
  }

  /** Whether a run that another page has is taken from it. */
  @JSExport
  public boolean takesOver(JSObject options) {
    return Raised.orThrow(() -> RunsOptions.takesOver(OptionTable.RUN_CANCEL, options));
  }

  @JSExport
  public JSPromise<JSString> delete(JSString runId) {
    return asked(
        taker -> history().delete(runId.stringValue(), problem -> taker.accept(done(problem))),
        JSString::valueOf);
  }

  @JSExport
  public JSPromise<JSString> deleteAll() {
    return asked(
        taker -> history().deleteAll(problem -> taker.accept(done(problem))), JSString::valueOf);
  }

  private RunHistory history() {
    return runs().history();
  }

  private Runs runs() {
    codeMode.requireAlive();
    return codeMode.runs();
  }

  private static Grant<String, Failure> done(String problem) {
    return problem.isEmpty()
        ? new Grant.Granted<>("")
        : new Grant.Refused<>(Failure.of(FailureCode.STORE_FAILED, problem));
  }

  private static JSArray<JSString> headTexts(List<RunHead> heads) {
    JSArray<JSString> texts = new JSArray<>();
    heads.forEach(head -> texts.push(JSString.valueOf(EntryText.of(head))));
    return texts;
  }

  private static JSArray<JSString> runTexts(RunStore.Read run) {
    JSArray<JSString> texts = new JSArray<>();
    texts.push(JSString.valueOf(EntryText.of(run.head())));
    texts.push(JSString.valueOf(run.damage()));
    for (RunEntry entry : run.entries()) {
      texts.push(JSString.valueOf(EntryText.of(entry)));
    }
    return texts;
  }

  /** What is asked is answered with the form, or with the error that callers catch. */
  static <T, F> JSPromise<F> asked(
      Consumer<Consumer<Grant<T, Failure>>> question, Function<T, F> form) {
    return Raised.orReject(
        () ->
            new JSPromise<F>(
                (resolve, reject) -> {
                  try {
                    question.accept(answer -> settle(answer, form, resolve, reject));
                  } catch (GloveboxException mistake) {
                    reject.accept(GloveboxError.of(mistake.failure()));
                  }
                }));
  }

  static <T, F> void settle(
      Grant<T, Failure> answer,
      Function<T, F> form,
      JSConsumer<F> resolve,
      JSConsumer<Object> reject) {
    switch (answer) {
      case Grant.Granted<T, Failure> granted -> resolve.accept(form.apply(granted.value()));
      case Grant.Refused<T, Failure> refused -> reject.accept(GloveboxError.of(refused.why()));
    }
  }
}
