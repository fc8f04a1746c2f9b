package dev.glovebox.client.browser;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.inspect.InspectRequest;
import dev.glovebox.bridge.inspect.Told;
import dev.glovebox.bridge.journal.AuditTrail;
import dev.glovebox.bridge.journal.MemoryJournal;
import dev.glovebox.bridge.source.functions.browser.CallUnderWay;
import dev.glovebox.client.CodeMode;
import dev.glovebox.client.EventName;
import dev.glovebox.client.browser.objects.AnswerObject;
import dev.glovebox.client.browser.objects.AuditObject;
import dev.glovebox.client.browser.objects.EventObjects;
import dev.glovebox.client.browser.objects.GloveboxError;
import dev.glovebox.client.browser.objects.OutcomeObject;
import dev.glovebox.client.browser.objects.Raised;
import dev.glovebox.client.browser.options.CallOfModel;
import dev.glovebox.client.browser.options.ExecuteRequest;
import dev.glovebox.client.browser.options.Fields;
import dev.glovebox.client.browser.options.Inputs;
import dev.glovebox.client.browser.options.InspectRequestReader;
import dev.glovebox.client.browser.options.Options;
import dev.glovebox.client.browser.options.SearchBound;
import dev.glovebox.client.browser.options.ToolCall;
import dev.glovebox.client.browser.sources.SourceAdding;
import dev.glovebox.client.browser.sources.SourceHandle;
import dev.glovebox.client.check.TypeChecker.CheckReport;
import dev.glovebox.client.check.browser.DiagnosticObject;
import dev.glovebox.client.egress.ContentParts;
import dev.glovebox.client.egress.Egress;
import dev.glovebox.client.egress.TokenEstimate;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.failure.GloveboxException;
import dev.glovebox.client.model.Conversations;
import dev.glovebox.client.model.Cut;
import dev.glovebox.client.model.OutcomeText;
import dev.glovebox.client.model.ToolTexts;
import dev.glovebox.client.option.OptionTable;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.run.RunPlace;
import dev.glovebox.client.run.ScriptRun;
import dev.glovebox.sandbox.page.Utf8Length;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.function.JSConsumer;

/**
 * The object that {@code createCodeMode} resolves to, before {@code code-mode.js} gives it its
 * form.
 */
public final class CodeModeObject {
  private static final String NARROWER = "name fewer functions, or lower the limit";

  private final CodeMode codeMode;
  private final Options options;
  private final EventHub events;
  private final SourceAdding sources;
  private final SchemaValidator validator;
  private final CatalogueReading catalogueReading;
  private final UsageLedger ledger = new UsageLedger();
  private final Conversations conversations = new Conversations();

  CodeModeObject(
      CodeMode codeMode,
      Options options,
      EventHub events,
      SourceAdding sources,
      SchemaValidator validator,
      CatalogueReading catalogueReading) {
    this.catalogueReading = catalogueReading;
    this.codeMode = codeMode;
    this.options = options;
    this.events = events;
    this.sources = sources;
    this.validator = validator;
  }

  /**
   * Opens, once all sources are added: the schema library is there, and the catalogue is read and
   * followed from now on.
   */
  @JSExport
  public void open(
      SchemaValidator.Validate loaded, SearchBound.Work work, SearchBound.WorkOnRun onRun) {
    validator.use(loaded);
    Raised.orThrow(
        () -> {
          options.searchBound().use(work, onRun);
          return null;
        });
    Catalogue catalogue = codeMode.catalogue();
    catalogue.onChange(catalogueReading::changed);
    catalogue.onChange(
        () ->
            events.tell(
                EventName.CATALOG_CHANGE, () -> EventObjects.catalogueChange(catalogue.version())));
    catalogueReading.changed();
  }

  @JSExport
  public JSPromise<JSString> inspect(JSObject request) {
    return Raised.orReject(
        () -> {
          codeMode.requireAlive();
          return inspected(InspectRequestReader.read(request), new Told(), JSString::valueOf);
        });
  }

  @JSExport
  public JSPromise<JSObject> execute(JSObject request) {
    return Raised.orReject(
        () -> run(() -> ExecuteRequest.read(request, options.limits()), this::objectFor));
  }

  /** The outcome of a script for a model, which is told what it gave wrongly. */
  @JSExport
  public JSPromise<AnswerObject> executeForModel(JSObject input, JSObject given) {
    return Raised.orReject(
        () -> {
          ToolCall call = ToolCall.read(given);
          return orTold(
              () -> ExecuteRequest.ofModel(input, call, options.limits()),
              request -> run(() -> request, this::toldOf),
              why ->
                  ToolTexts.wrongInput(
                      options.toolNames().execute(), why, ToolTexts.EXECUTE_TAKES));
        });
  }

  /** One call without a script, for a model that is told what it gave wrongly. */
  @JSExport
  public JSPromise<AnswerObject> callForModel(JSObject input, JSObject given) {
    return Raised.orReject(
        () -> {
          ToolCall call = ToolCall.read(given);
          return orTold(
              () -> CallOfModel.read(input, call, options.limits(), codeMode.catalogue()),
              request -> run(() -> request, outcome -> told(outcome, OutcomeText::ofCall)),
              why -> ToolTexts.wrongInput(options.toolNames().call(), why, ToolTexts.CALL_TAKES));
        });
  }

  /** What the tools are called, and how they are described. */
  @JSExport
  public ToolWords words() {
    return new ToolWords(options.toolNames(), codeMode::overviewForDescription);
  }

  /**
   * What a model may call, as text within the budget: what its conversation does not know yet.
   *
   * @param tool the tool that was asked, by its name
   */
  @JSExport
  public JSPromise<AnswerObject> inspectForModel(JSString tool, JSObject input, JSObject given) {
    return Raised.orReject(
        () -> {
          ToolCall call = ToolCall.read(given);
          return orTold(
              () -> InspectRequestReader.read(input),
              request -> inspected(request, conversations.of(call.memory()), this::shownToModel),
              why -> ToolTexts.wrongInput(tool.stringValue(), why, ToolTexts.INSPECT_TAKES));
        });
  }

  /** What a model gave is read, and used, or told to be wrong in a text for it. */
  private <R> JSPromise<AnswerObject> orTold(
      Supplier<R> read, Function<R, JSPromise<AnswerObject>> use, UnaryOperator<String> told) {
    codeMode.requireAlive();
    R request;
    try {
      request = read.get();
    } catch (GloveboxException mistake) {
      String text = told.apply(mistake.failure().message());
      return JSPromise.resolve(AnswerObject.refused(text));
    }
    return use.apply(request);
  }

  /**
   * What is wrong with a script, without running it.
   *
   * @param session the id of the session that it would be part of; empty for none
   */
  @JSExport
  public JSPromise<JSObject> check(JSString code, JSObject given, JSString session) {
    return Raised.orReject(
        () -> {
          Fields fields = Fields.of(OptionTable.CHECK, given);
          codeMode.requireAlive();
          List<String> inputs = Inputs.names(fields);
          return new JSPromise<>(
              (resolve, reject) ->
                  codeMode.check(
                      new CodeMode.Question(code.stringValue(), inputs, session.stringValue()),
                      report -> settle(report, resolve, reject)));
        });
  }

  private static void settle(
      CheckReport report, JSConsumer<JSObject> resolve, JSConsumer<Object> reject) {
    switch (report) {
      case CheckReport.Checked checked ->
          resolve.accept(DiagnosticObject.list(checked.diagnostics()));
      case CheckReport.Unchecked unchecked ->
          reject.accept(
              GloveboxError.of(Failure.of(FailureCode.TYPE_CHECK_UNAVAILABLE, unchecked.reason())));
    }
  }

  /** The conversations. */
  @JSExport
  public SessionsObject sessions() {
    return new SessionsObject(codeMode, id -> conversations.forget(ToolCall.memoryOfSession(id)));
  }

  @JSExport
  public EventHub.Unsubscribe on(JSString name, EventHub.Listener listener) {
    EventName event = Raised.orThrow(() -> eventOf(name.stringValue()));
    // Not through the generic method: a functor that has passed it is not a function any more.
    return events.on(event, listener);
  }

  private static EventName eventOf(String word) {
    EventName event = EventName.of(word);
    if (event == null) {
      throw new GloveboxException(
          FailureCode.REQUEST_INVALID,
          "unknown event: " + word + "; known are " + String.join(", ", EventName.words()));
    }
    return event;
  }

  /** Adds a source of the option {@code sources}, a little at a time; resolves to its id. */
  @JSExport
  public JSPromise<JSString> addSourceOfOptions(Object given, int index) {
    return Raised.orReject(
        () -> {
          SourceHandle handle = SourceHandle.of(given, "option sources[" + index + "]");
          return new JSPromise<>(
              (resolve, reject) ->
                  sources.addInSlices(
                      handle,
                      id -> resolve.accept(JSString.valueOf(id)),
                      problem -> reject.accept(GloveboxError.of(problem.failure()))));
        });
  }

  @JSExport
  public JSString addSource(Object given) {
    return Raised.orThrow(
        () -> JSString.valueOf(sources.add(SourceHandle.of(given, "what addSource was given"))));
  }

  @JSExport
  public void removeSource(JSString id) {
    codeMode.catalogue().remove(id.stringValue());
  }

  @JSExport
  public JSObject usage() {
    return ledger.total();
  }

  /** What the journal says of each call: of one run, or of all runs that it still holds. */
  @JSExport
  public JSArray<JSObject> journal(JSObject request) {
    return Raised.orThrow(
        () -> {
          Fields fields = Fields.of(OptionTable.JOURNAL_REQUEST, request);
          String runId = fields.text(OptionTable.RUN_ID);
          MemoryJournal journal = options.journal();
          return AuditObject.all(
              AuditTrail.of(runId == null ? journal.entries() : journal.entries(runId)));
        });
  }

  @JSExport
  public void pageHidden() {
    codeMode.pageHidden();
  }

  @JSExport
  public void dispose() {
    codeMode.dispose();
  }

  /** Waits until the catalogue is read, so that one question does not have to read it all. */
  private <T extends JSObject> JSPromise<T> inspected(
      InspectRequest request, Told told, Function<String, T> form) {
    codeMode.requireAlive();
    return new JSPromise<>(
        (resolve, reject) ->
            catalogueReading
                .reader()
                .whenRead(() -> resolve.accept(form.apply(codeMode.inspect(request, told)))));
  }

  private AnswerObject shownToModel(String shown) {
    String text = Cut.to(options.egress().budgetTokens(), shown, NARROWER);
    ledger.addInspected(TokenEstimate.of(text));
    return AnswerObject.told(text);
  }

  private <T extends JSObject> JSPromise<T> run(
      Supplier<ExecuteRequest> given, Function<RunOutcome, T> form) {
    codeMode.requireAlive();
    ExecuteRequest request = given.get();
    catalogueReading.rules().scriptStarts();
    if (!request.idempotencyKey().isEmpty()) {
      return runOnce(request, form);
    }
    String askingRun = CallUnderWay.runId();
    RunPlace place = codeMode.placeFor(request.run().session(), askingRun);
    return new JSPromise<>(
        (resolve, reject) -> {
          ScriptRun run =
              codeMode.execute(
                  request.run(), place, askingRun, outcome -> resolve.accept(form.apply(outcome)));
          request.onAbort(run::cancel);
        });
  }

  private <T extends JSObject> JSPromise<T> runOnce(
      ExecuteRequest request, Function<RunOutcome, T> form) {
    String runId = "run-" + request.idempotencyKey();
    return new JSPromise<>(
        (resolve, reject) -> {
          codeMode
              .runs()
              .executeOnce(
                  request.run(),
                  runId,
                  outcome -> RunsObject.settle(outcome, form, resolve, reject));
          request.onAbort(() -> codeMode.runs().cancel(runId, cancelled -> {}));
        });
  }

  /** What was recorded, and what waits. */
  @JSExport
  public RunsObject runs() {
    return new RunsObject(codeMode, this::objectFor);
  }

  /** The same for a model, which is told what becomes of them. */
  @JSExport
  public RunsObject runsForModel() {
    return new RunsObject(codeMode, this::toldOf);
  }

  private JSObject objectFor(RunOutcome outcome) {
    ledger.add(outcome.trace().usage());
    OutcomeObject object = OutcomeObject.of(outcome);
    Egress egress = options.egress();
    if (OutcomeText.isCut(egress.apart(outcome).outcome(), egress.budgetTokens())) {
      object.setTruncated(true);
    }
    return object;
  }

  private AnswerObject toldOf(RunOutcome outcome) {
    return told(outcome, OutcomeText::of);
  }

  /** What leaves is the text, which may be cut, and what is beside it. */
  private AnswerObject told(RunOutcome outcome, BiFunction<RunOutcome, Integer, String> words) {
    ContentParts apart = options.egress().apart(outcome);
    String text = words.apply(apart.outcome(), options.egress().budgetTokens());
    int bytes = Utf8Length.of(text) + apart.bytes();
    ledger.add(outcome.trace().withLeft(bytes, TokenEstimate.of(text)).usage());
    return AnswerObject.of(apart, text);
  }
}
