package dev.glovebox.bridge.source.ioconnect.browser;

import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.source.ioconnect.InteropCall;
import dev.glovebox.bridge.source.ioconnect.InteropListing;
import dev.glovebox.bridge.source.ioconnect.IoConnectOptions;
import dev.glovebox.bridge.source.ioconnect.area.Areas;
import dev.glovebox.bridge.source.operation.AreaListing;
import dev.glovebox.bridge.source.operation.Operation;
import dev.glovebox.bridge.source.operation.browser.ApiObject;
import dev.glovebox.bridge.source.operation.browser.OperationInvoker;
import dev.glovebox.bridge.source.operation.browser.Performer;
import dev.glovebox.bridge.tool.Source;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.ToolInvoker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.teavm.jso.JSObject;

/** Whatever one io.Connect object can do, as it is at each listing. */
public final class IoConnectSource implements Source {
  private static final Map<String, Performer> WRITTEN_OUT =
      Map.of("start", ApplicationStart::perform, "query", SearchQuery::perform);

  private final JSObject io;
  private final IoConnectOptions options;
  private final JsonParser parser;
  private final PlatformReader platform;
  private final PlatformEvents events;

  // The same call is made by the same object, so that a listing in which nothing changed is equal.
  private Map<String, ToolInvoker> methods = new TreeMap<>();
  private final Map<String, ToolInvoker> operations = new TreeMap<>();

  public IoConnectSource(JSObject io, IoConnectOptions options, JsonParser parser) {
    this.io = io;
    this.options = options;
    this.parser = parser;
    this.platform = new PlatformReader(io, parser);
    this.events = new PlatformEvents(io);
  }

  @Override
  public String id() {
    return "ioConnect";
  }

  @Override
  public List<SourceListing> list() {
    // Of methods that are gone nothing is kept: applications may register ever new ones.
    Map<String, ToolInvoker> before = methods;
    Map<String, ToolInvoker> now = new TreeMap<>();
    methods = now;
    InteropListing interop =
        new InteropListing(
            options,
            platform.definitions(),
            parser,
            call -> now.computeIfAbsent(call.key(), key -> known(before.get(key), call)));
    List<SourceListing> listings = new ArrayList<>(interop.of(platform.methods()));
    listings.addAll(
        AreaListing.of(
            Areas.all(),
            options.selection(),
            function -> ApiObject.hasFunction(io, function),
            operation -> operations.computeIfAbsent(key(operation), key -> invoker(operation))));
    return listings;
  }

  @Override
  public void follow(Runnable changed) {
    events.follow(changed);
  }

  @Override
  public void close() {
    events.close();
  }

  private ToolInvoker known(ToolInvoker known, InteropCall call) {
    return known == null ? invoker(call) : known;
  }

  private ToolInvoker invoker(InteropCall call) {
    Performer performer =
        call.isStream()
            ? new StreamReader(call, options.waits())
            : new InteropInvoker(call, options.waits());
    return new OperationInvoker(io, null, performer);
  }

  private ToolInvoker invoker(Operation operation) {
    return operation.steps().isEmpty()
        ? OperationInvoker.of(io, operation, WRITTEN_OUT.get(operation.name()))
        : OperationInvoker.ofSteps(io, operation);
  }

  private static String key(Operation operation) {
    return operation.needs() + " " + operation.name();
  }
}
