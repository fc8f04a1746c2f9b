package dev.glovebox.bridge.source.fdc3.browser;

import dev.glovebox.bridge.source.Selection;
import dev.glovebox.bridge.source.fdc3.DesktopAgentArea;
import dev.glovebox.bridge.source.operation.AreaListing;
import dev.glovebox.bridge.source.operation.Operation;
import dev.glovebox.bridge.source.operation.browser.ApiObject;
import dev.glovebox.bridge.source.operation.browser.OperationInvoker;
import dev.glovebox.bridge.source.operation.browser.Performer;
import dev.glovebox.bridge.tool.Source;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.ToolInvoker;
import java.util.List;
import java.util.Map;
import org.teavm.jso.JSObject;

/** What one desktop agent can do. It does not change while the agent lives. */
public final class Fdc3Source implements Source {
  private final JSObject agent;
  private final Map<String, Performer> writtenOut;
  private final List<SourceListing> listings;

  /**
   * @param mostMs how long a call may wait, below the gate's own time
   */
  public Fdc3Source(JSObject agent, Selection selection, int mostMs) {
    this.agent = agent;
    this.writtenOut =
        Map.of(
            "raise_intent", new IntentRaising("raiseIntent", mostMs),
            "raise_intent_for_context", new IntentRaising("raiseIntentForContext", mostMs),
            "next_contexts", new ContextWaiting(mostMs),
            "get_current_channel", CurrentChannel::perform);
    this.listings =
        AreaListing.of(
            List.of(DesktopAgentArea.table()),
            selection,
            function -> ApiObject.hasFunction(agent, function),
            this::invoker);
  }

  @Override
  public String id() {
    return "fdc3";
  }

  @Override
  public List<SourceListing> list() {
    return listings;
  }

  private ToolInvoker invoker(Operation operation) {
    return operation.steps().isEmpty()
        ? OperationInvoker.of(agent, operation, writtenOut.get(operation.name()))
        : OperationInvoker.ofSteps(agent, operation);
  }
}
