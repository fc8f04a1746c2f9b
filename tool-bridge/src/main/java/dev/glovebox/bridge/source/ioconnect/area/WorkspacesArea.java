package dev.glovebox.bridge.source.ioconnect.area;

import static dev.glovebox.bridge.source.operation.Argument.gathered;
import static dev.glovebox.bridge.source.operation.Argument.given;
import static dev.glovebox.bridge.source.operation.Operation.acts;
import static dev.glovebox.bridge.source.operation.Operation.reads;
import static dev.glovebox.bridge.source.operation.Shape.data;
import static dev.glovebox.bridge.source.operation.Shape.listOf;
import static dev.glovebox.bridge.source.operation.Shape.may;
import static dev.glovebox.bridge.source.operation.Shape.needs;
import static dev.glovebox.bridge.source.operation.Shape.object;
import static dev.glovebox.bridge.source.operation.Shape.text;

import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.source.operation.Area;

/** {@code io.workspaces}; there only where the workspaces library is. */
final class WorkspacesArea {
  private static final JsonObject WORKSPACE =
      object(
          needs("id", text()),
          may("title", text()),
          may("layoutName", text()),
          may("frameId", text()));

  private WorkspacesArea() {}

  static Area table() {
    return Area.of(
        "workspaces",
        "Workspaces: windows that are arranged together in one frame.",
        reads("list_workspaces", "The workspaces that are open.")
            .gives(listOf(WORKSPACE))
            .calls("workspaces.getAllWorkspacesSummaries")
            .build(),
        reads("list_saved", "The names of the workspaces that can be restored.")
            .gives(listOf(object(needs("name", text()))))
            .calls("workspaces.layouts.getSummaries")
            .build(),
        acts("restore_workspace", "Opens a saved workspace.")
            .takes(
                needs("name", text("as workspaces.list_saved names it")),
                may("options", data("as title, context, frameId")))
            .gives(WORKSPACE)
            .calls("workspaces.restoreWorkspace", given("name"), given("options"))
            .build(),
        acts("create_workspace", "Opens a new workspace from a definition.")
            .takes(needs("definition", data("children: rows, columns, groups and windows")))
            .gives(WORKSPACE)
            .calls("workspaces.createWorkspace", given("definition"))
            .build(),
        acts("save_workspace", "Saves an open workspace under a name.")
            .takes(needs("name", text()), needs("workspaceId", text()))
            .calls("workspaces.layouts.save", gathered("name", "workspaceId"))
            .build(),
        acts("close_workspace", "Closes an open workspace with its windows.")
            .takes(needs("id", text("of workspaces.list_workspaces")))
            .calls("workspaces.getWorkspaceById", given("id"))
            .calls("close")
            .build());
  }
}
