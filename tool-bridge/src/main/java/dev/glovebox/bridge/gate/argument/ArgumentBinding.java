package dev.glovebox.bridge.gate.argument;

import dev.glovebox.bridge.gate.call.CallFailure;
import dev.glovebox.bridge.gate.call.CallFailureCode;
import dev.glovebox.bridge.gate.call.Step;
import dev.glovebox.bridge.json.JsonLimits;
import dev.glovebox.bridge.json.JsonMember;
import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.name.NearestNames;
import dev.glovebox.bridge.signature.Parameter;
import dev.glovebox.bridge.signature.Signature;
import dev.glovebox.bridge.tool.Tool;
import java.util.ArrayList;
import java.util.List;

/**
 * The second step: from positional and named arguments to one JSON object, as Python binds the
 * arguments of a function. Values are not looked at here, and stay as the script wrote them: to
 * write megabytes anew would hold the page up.
 */
public final class ArgumentBinding {
  private final KnownSignatures signatures;
  private final JsonParser json;
  private final int callBytes;

  public ArgumentBinding(KnownSignatures signatures, JsonParser json, int callBytes) {
    this.signatures = signatures;
    this.json = json;
    this.callBytes = callBytes;
  }

  public Step<BoundArguments> bind(Tool tool, CallArguments arguments) {
    String name = tool.name().qualified();
    if (arguments.areLongerThan(callBytes)) {
      return tooLarge(name, "are longer than callBytes, " + callBytes + " bytes");
    }
    if (arguments.holdMoreThan(JsonLimits.MAX_VALUES)) {
      return tooLarge(name, "hold more than " + JsonLimits.MAX_VALUES + " values");
    }
    if (arguments.areTooDeep()) {
      return invalid(
          name,
          "The arguments of "
              + name
              + " are nested deeper than "
              + JsonLimits.MAX_DEPTH
              + " levels.");
    }
    int names = json.members(arguments.namedJson());
    if (json.items(arguments.positionalJson()) < 0 || names < 0) {
      return invalid(name, "The arguments of " + name + " are not an array and an object.");
    }
    List<JsonMember> named = arguments.named();
    if (names < named.size()) {
      return invalid(name, name + " got an argument twice.");
    }
    return new Bound(name, signatures.of(tool), arguments).bind(named, json);
  }

  private static Step<BoundArguments> tooLarge(String tool, String problem) {
    return Step.stopped(
        CallFailureCode.TOOL_ARGUMENTS_TOO_LARGE,
        tool,
        "The arguments of " + tool + " " + problem + ".");
  }

  private static Step<BoundArguments> invalid(String tool, String message) {
    return Step.stopped(CallFailureCode.TOOL_ARGUMENTS_INVALID, tool, message);
  }

  /** The binding of one call. */
  private static final class Bound {
    private final String tool;
    private final Signature signature;
    private final CallArguments arguments;
    private final List<String> given = new ArrayList<>();
    private final List<JsonMember> members = new ArrayList<>();
    private boolean isAsNamed = true;

    Bound(String tool, Signature signature, CallArguments arguments) {
      this.tool = tool;
      this.signature = signature;
      this.arguments = arguments;
    }

    Step<BoundArguments> bind(List<JsonMember> named, JsonParser json) {
      List<Parameter> parameters = signature.parameters();
      List<String> positional = arguments.positional();
      if (positional.size() > parameters.size()) {
        return refuse(tooMany(parameters.size(), positional.size()));
      }
      for (int i = 0; i < positional.size(); i++) {
        put(parameters.get(i), positional.get(i));
      }
      for (JsonMember member : named) {
        Parameter parameter = signature.parameter(member.name());
        if (parameter == null && signature.rest() == null) {
          return unknown(member.name());
        }
        if (parameter == null) {
          members.add(member);
        } else if (given.contains(parameter.name())) {
          return refuse(tool + " got the argument '" + parameter.name() + "' twice.");
        } else {
          put(parameter, member.valueJson());
        }
      }
      String missing = missing(parameters);
      if (missing != null) {
        return refuse(missing);
      }
      boolean isAsWritten = positional.isEmpty() && isAsNamed;
      String text = isAsWritten ? arguments.namedJson() : json.object(members);
      return new Step.Passed<>(new BoundArguments(text, arguments.bytes()));
    }

    /** {@code None} for an argument that may be left out means that it is left out. */
    private void put(Parameter parameter, String valueJson) {
      given.add(parameter.name());
      boolean isLeftOut =
          valueJson.equals("null") && !parameter.isRequired() && !signature.admitsNone(parameter);
      isAsNamed &= !isLeftOut && parameter.name().equals(parameter.property());
      if (!isLeftOut) {
        members.add(new JsonMember(parameter.property(), valueJson));
      }
    }

    private String tooMany(int takes, int came) {
      String count =
          takes == 0
              ? "no positional arguments"
              : takes == 1 ? "1 positional argument" : takes + " positional arguments";
      return tool + " takes " + (takes == 0 ? "" : "at most ") + count + ", got " + came + ".";
    }

    private Step<BoundArguments> unknown(String name) {
      String shown = name.length() <= 100 ? name : name.substring(0, 100) + "…";
      List<String> nearest = new NearestNames(signature.names()).to(name, 1);
      String hint =
          !nearest.isEmpty()
              ? "Did you mean '" + nearest.get(0) + "'?"
              : signature.names().isEmpty()
                  ? "It takes no arguments."
                  : "It takes: " + String.join(", ", signature.names()) + ".";
      return new Step.Stopped<>(
          new CallFailure(
              CallFailureCode.TOOL_ARGUMENTS_INVALID,
              tool,
              tool + " has no argument '" + shown + "'.",
              hint));
    }

    private String missing(List<Parameter> parameters) {
      List<String> missing = new ArrayList<>();
      for (Parameter parameter : parameters) {
        if (parameter.isRequired() && !given.contains(parameter.name())) {
          missing.add("'" + parameter.name() + "'");
        }
      }
      if (missing.isEmpty()) {
        return null;
      }
      String word =
          missing.size() == 1 ? " is missing the argument " : " is missing the arguments ";
      return tool + word + String.join(", ", missing) + ".";
    }

    private Step<BoundArguments> refuse(String message) {
      return invalid(tool, message);
    }
  }
}
