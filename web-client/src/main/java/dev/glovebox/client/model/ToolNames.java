package dev.glovebox.client.model;

/**
 * What the developer calls the tools: every text for a model names them so.
 *
 * @param list the name of one that lists functions, so that the first shows them alone; empty for
 *     none
 * @param call the name of one that calls a function without a script; empty for none
 */
public record ToolNames(String inspect, String execute, String list, String call) {

  /** Whether looking is two tools: one that lists functions, and one that shows them. */
  public boolean isLookingSplit() {
    return !list.isEmpty();
  }
}
