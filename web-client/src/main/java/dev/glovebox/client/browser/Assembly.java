package dev.glovebox.client.browser;

import dev.glovebox.bridge.approval.Approver;
import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.catalogue.search.KeywordSearch;
import dev.glovebox.bridge.gate.Gate;
import dev.glovebox.bridge.gate.GateParts;
import dev.glovebox.bridge.inspect.Inspector;
import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.json.browser.BrowserJsonParser;
import dev.glovebox.bridge.json.browser.Patterns;
import dev.glovebox.bridge.policy.UnmetRule;
import dev.glovebox.bridge.shape.ObservedResults;
import dev.glovebox.bridge.stub.StubBook;
import dev.glovebox.client.CodeMode;
import dev.glovebox.client.EventName;
import dev.glovebox.client.HeldPage;
import dev.glovebox.client.LiveRuns;
import dev.glovebox.client.RunApprover;
import dev.glovebox.client.browser.objects.EventObjects;
import dev.glovebox.client.browser.options.Options;
import dev.glovebox.client.browser.sources.SourceAdding;
import dev.glovebox.client.browser.sources.SourceContext;
import dev.glovebox.client.catalogue.CatalogueChanges;
import dev.glovebox.client.catalogue.CatalogueReader;
import dev.glovebox.client.catalogue.FaultySchemas;
import dev.glovebox.client.catalogue.RuleWatch;
import dev.glovebox.client.check.CheckBeforeRun;
import dev.glovebox.client.check.ScriptStubs;
import dev.glovebox.client.check.TypeChecker;
import dev.glovebox.client.check.WatchedChecker;
import dev.glovebox.client.check.browser.CheckerSpawner;
import dev.glovebox.client.option.Limit;
import dev.glovebox.client.record.entry.Damage;
import dev.glovebox.client.record.text.EntryReader;
import dev.glovebox.client.schema.SlowChecks;
import dev.glovebox.client.schema.browser.SchemaWorkerSpawner;
import dev.glovebox.sandbox.page.browser.BrowserTimers;
import dev.glovebox.sandbox.page.browser.CheckedFiles;
import dev.glovebox.sandbox.page.browser.FrameSpawner;
import dev.glovebox.sandbox.page.browser.WorkerFrame;
import dev.glovebox.sandbox.page.pool.Pool;
import org.teavm.jso.JSBody;

/** Puts a CodeMode together: the one place where every part meets every other. */
final class Assembly {
  private final Options options;
  private final EventHub events = new EventHub();
  private final DeveloperReports reports = new DeveloperReports(events);
  private final LiveRuns runs = new LiveRuns();
  private final BrowserTimers timers;
  private final JsonParser parser = new BrowserJsonParser();
  private final CatalogueChanges changes;
  private final Catalogue catalogue;
  private final WorkerFrame frame;
  private final SchemaValidator validator;

  private Assembly(Options options, PackageFiles files) {
    this.options = options;
    this.timers = new BrowserTimers(options.heldPage()::heldMs);
    this.changes = new CatalogueChanges(timers);
    this.catalogue = new Catalogue(options.policy()::reused, changes);
    CheckedFiles checked = new CheckedFiles(files.getTransport(), timers);
    this.frame = new WorkerFrame(files, checked, timers);
    SchemaWorkerSpawner spawner = new SchemaWorkerSpawner(frame, files.getSchemas());
    this.validator = new SchemaValidator(new SlowChecks(spawner, parser, timers));
  }

  static CodeModeObject of(Options options, PackageFiles.Locate locate) {
    int memoryMb = options.limits().of(Limit.MEMORY_MB);
    int capMb = memoryMb == Limit.MEMORY_MB.otherwise() ? 0 : memoryMb;
    PackageFiles files = locate.files(options.assets(), capMb);
    return new Assembly(options, files).assemble(files);
  }

  private CodeModeObject assemble(PackageFiles files) {
    StubBook stubs = new StubBook(catalogue);
    CheckBeforeRun check = check(new CheckerSpawner(frame, files.getChecker()), stubs);
    Pool pool =
        new Pool(
            new FrameSpawner(frame, files, timers),
            new Pool.Size(options.warm(), options.limits().of(Limit.SANDBOXES)),
            timers,
            new SandboxReports(events, check));
    KeywordSearch search = new KeywordSearch(catalogue);
    Inspector inspector = new Inspector(catalogue, search, stubs);
    CatalogueReader reader = new CatalogueReader(catalogue, search, stubs, timers);
    CodeMode.Parts parts =
        new CodeMode.Parts(
            catalogue,
            inspector,
            gate(),
            pool,
            timers,
            events,
            options.egress(),
            check,
            DeviceRecorder.of(
                options, new DeviceRecorder.Beside(entryReader(), catalogue), timers, files),
            Assembly::randomId);
    CodeMode codeMode = new CodeMode(parts, runs);
    SourceContext context = new SourceContext(parser, options.limits().of(Limit.CALL_MS));
    SourceAdding sources = new SourceAdding(codeMode, context, timers, changes);
    codeMode.warmUp();
    codeMode.runs().endExpired();
    options.heldPage().tellTo(this::tell);
    CatalogueReading reading =
        new CatalogueReading(
            reader,
            new FaultySchemas(catalogue, timers, Patterns::isOne, this::tell),
            new RuleWatch(options.policy(), catalogue, timers, this::tell));
    return new CodeModeObject(codeMode, options, events, sources, validator, reading);
  }

  private CheckBeforeRun check(CheckerSpawner spawner, StubBook stubs) {
    TypeChecker checker =
        new WatchedChecker(spawner, new ScriptStubs(catalogue, stubs), parser, timers);
    return new CheckBeforeRun(options.typeCheck(), checker);
  }

  private Gate gate() {
    return new Gate(
        new GateParts(
            catalogue,
            options.policy(),
            options.journal(),
            validator,
            new RunApprover(person(), runs, timers, options.waiting()),
            new GateClock(timers),
            parser,
            new CallReports(
                events,
                runs,
                options.observeResults()
                    ? new ObservedResults(catalogue, options.egress()::isRedacted)
                    : null),
            options.limits().ofGate(),
            options.toolNames().inspect()));
  }

  private EntryReader entryReader() {
    return new EntryReader(
        parser,
        Damage.once(
            damage ->
                reports.tell(
                    damage.message(),
                    EventName.RECORD_FAULT,
                    () -> EventObjects.recordFault(damage.runId(), damage.fault()))));
  }

  private Approver person() {
    return options.onApproval() == null
        ? null
        : new PageApprover(options.onApproval(), runs, events);
  }

  private void tell(FaultySchemas.Fault fault) {
    reports.tell(
        fault.message(),
        EventName.SCHEMA_FAULT,
        () -> EventObjects.schemaFault(fault.source(), fault.tool(), fault.text()));
  }

  private void tell(HeldPage.Held held) {
    reports.tell(
        held.message(), EventName.PAGE_HELD, () -> EventObjects.pageHeld(held.what(), held.ms()));
  }

  private void tell(UnmetRule unmet) {
    reports.tell(
        unmet.message(),
        EventName.POLICY_UNMET,
        () -> EventObjects.unmetRule(unmet.rule(), unmet.nearest()));
  }

  @JSBody(
      params = "kind",
      script =
          "return kind + '-' + Date.now().toString(36) + Math.random().toString(36).slice(2, 8)")
  private static native String randomId(String kind);
}
