package dev.glovebox.bridge.gate.argument;

import dev.glovebox.bridge.gate.call.CallRequest;
import dev.glovebox.bridge.json.JsonMember;
import dev.glovebox.bridge.json.JsonOutline;
import java.util.List;

/** What a script wants to call a tool with, walked through but not read. */
public final class CallArguments {
  private final CallRequest request;
  private final JsonOutline positional;
  private final JsonOutline named;

  /** They are to be walked through before anything is asked of them. */
  public CallArguments(CallRequest request) {
    this.request = request;
    this.positional = new JsonOutline(request.positionalJson());
    this.named = new JsonOutline(request.namedJson());
  }

  public List<JsonOutline> outlines() {
    return List.of(positional, named);
  }

  String positionalJson() {
    return request.positionalJson();
  }

  String namedJson() {
    return request.namedJson();
  }

  boolean areTooDeep() {
    return positional.isTooDeep() || named.isTooDeep();
  }

  boolean holdMoreThan(int values) {
    return positional.values() > values || named.values() > values;
  }

  boolean areLongerThan(int bytes) {
    return positional.bytes() > bytes || named.bytes() > bytes - positional.bytes();
  }

  /** How many bytes the script wrote; the brackets of an empty list are none of them. */
  int bytes() {
    boolean hasPositional = positional.values() > 1;
    return named.bytes() + (hasPositional ? positional.bytes() : 0);
  }

  List<String> positional() {
    return positional.parts();
  }

  List<JsonMember> named() {
    return named.members();
  }
}
