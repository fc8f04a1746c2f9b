package dev.glovebox.e2e.pages;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What {@code execute} resolved to. A part that is asked for must be there. */
public record Outcome(JsonObject json) {

  public String status() {
    return json.get("status").getAsString();
  }

  public JsonElement value() {
    return present(json, "value");
  }

  public String output() {
    return present(json, "output").getAsString();
  }

  public JsonArray calls() {
    return present(json, "calls").getAsJsonArray();
  }

  public JsonObject error() {
    return present(json, "error").getAsJsonObject();
  }

  public String errorCode() {
    return present(error(), "code").getAsString();
  }

  public String errorMessage() {
    return present(error(), "message").getAsString();
  }

  public String errorHint() {
    return present(error(), "hint").getAsString();
  }

  public int errorLine() {
    return present(error(), "line").getAsInt();
  }

  /** Why the script was not checked before it ran. */
  public String unchecked() {
    return present(json, "unchecked").getAsString();
  }

  private JsonElement present(JsonObject owner, String name) {
    JsonElement part = owner.get(name);
    if (part == null) {
      throw new AssertionError("There is no '" + name + "' in the outcome " + json);
    }
    return part;
  }
}
