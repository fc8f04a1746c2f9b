package dev.glovebox.bridge.source.ioconnect.area;

import dev.glovebox.bridge.source.operation.Area;
import dev.glovebox.bridge.source.operation.Operation;
import java.util.List;

/** Every area, in the order in which the platform's documentation has them. */
public final class Areas {
  /** The namespaces that no application's method can take. */
  public static final List<String> NAMESPACES =
      List.of(
          "interop",
          "intents",
          "apps",
          "channels",
          "contexts",
          "windows",
          "workspaces",
          "layouts",
          "notifications",
          "prefs",
          "search",
          "fdc3");

  private Areas() {}

  /** Whether a function of the namespace {@code interop} is the platform's own. */
  public static boolean isInteropFunction(String function) {
    for (Operation operation : InteropArea.table().operations()) {
      if (operation.name().equals(function)) {
        return true;
      }
    }
    return false;
  }

  public static List<Area> all() {
    return List.of(
        InteropArea.table(),
        IntentsArea.table(),
        ApplicationsArea.table(),
        ChannelsArea.table(),
        ContextsArea.table(),
        WindowsArea.table(),
        WorkspacesArea.table(),
        LayoutsArea.table(),
        NotificationsArea.table(),
        PrefsArea.table(),
        SearchArea.table());
  }
}
