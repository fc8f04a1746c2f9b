package dev.glovebox.bridge.gate;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonLimits;
import dev.glovebox.bridge.json.JsonNull;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.json.JsonSyntaxException;
import dev.glovebox.bridge.name.NearestNames;
import dev.glovebox.bridge.signature.Parameter;
import dev.glovebox.bridge.signature.Signature;
import dev.glovebox.bridge.signature.SignatureReader;
import dev.glovebox.bridge.tool.Tool;
import java.util.ArrayList;
import java.util.List;

/**
 * The second step: from positional and named arguments to one JSON object, as Python binds the
 * arguments of a function. Values are not looked at here.
 */
final class ArgumentBinding {
  private final JsonParser json;
  private final int callBytes;

  ArgumentBinding(JsonParser json, int callBytes) {
    this.json = json;
    this.callBytes = callBytes;
  }

  Step<BoundArguments> bind(Tool tool, CallRequest request) {
    String name = tool.name().qualified();
    int positionalBytes = Utf8.lengthWithin(request.positionalJson(), callBytes);
    int namedBytes = Utf8.lengthWithin(request.namedJson(), callBytes);
    if (positionalBytes > callBytes || namedBytes > callBytes - positionalBytes) {
      return Step.stopped(
          CallFailureCode.TOOL_ARGUMENTS_TOO_LARGE,
          name,
          "The arguments of " + name + " are longer than callBytes, " + callBytes + " bytes.");
    }
    if (JsonLimits.hasTooManyValues(request.positionalJson())
        || JsonLimits.hasTooManyValues(request.namedJson())) {
      return Step.stopped(
          CallFailureCode.TOOL_ARGUMENTS_TOO_LARGE,
          name,
          "The arguments of " + name + " hold more than " + JsonLimits.MAX_VALUES + " values.");
    }
    try {
      Json positional = json.parse(request.positionalJson());
      Json named = json.parse(request.namedJson());
      if (positional instanceof JsonArray values && named instanceof JsonObject members) {
        return new Bound(tool).bind(values.items(), members, request.namedJson());
      }
      return invalid(name, "The arguments of " + name + " are not an array and an object.");
    } catch (JsonSyntaxException notJson) {
      return invalid(name, "The arguments of " + name + " are no JSON. " + notJson.getMessage());
    }
  }

  private static Step<BoundArguments> invalid(String tool, String message) {
    return Step.stopped(CallFailureCode.TOOL_ARGUMENTS_INVALID, tool, message);
  }

  /** The binding of one call. */
  private static final class Bound {
    private final String tool;
    private final Signature signature;
    private final JsonObject.Builder builder = JsonObject.builder();
    private final List<String> given = new ArrayList<>();
    private boolean isAsNamed = true;

    Bound(Tool tool) {
      this.tool = tool.name().qualified();
      this.signature = SignatureReader.read(tool);
    }

    Step<BoundArguments> bind(List<Json> positional, JsonObject named, String namedJson) {
      List<Parameter> parameters = signature.parameters();
      if (positional.size() > parameters.size()) {
        return refuse(tooMany(parameters.size(), positional.size()));
      }
      for (int i = 0; i < positional.size(); i++) {
        put(parameters.get(i), positional.get(i));
      }
      for (String name : named.names()) {
        Parameter parameter = signature.parameter(name);
        if (parameter == null) {
          if (signature.rest() == null) {
            return unknown(name);
          }
          builder.put(name, named.get(name));
        } else if (given.contains(parameter.name())) {
          return refuse(tool + " got the argument '" + parameter.name() + "' twice.");
        } else {
          put(parameter, named.get(name));
        }
      }
      String missing = missing(parameters);
      if (missing != null) {
        return refuse(missing);
      }
      String asWritten = positional.isEmpty() && isAsNamed ? namedJson : null;
      return new Step.Passed<>(new BoundArguments(builder.build(), asWritten));
    }

    /** {@code None} for an argument that may be left out means that it is left out. */
    private void put(Parameter parameter, Json value) {
      given.add(parameter.name());
      boolean isLeftOut =
          value instanceof JsonNull && !parameter.isRequired() && !signature.admitsNone(parameter);
      isAsNamed &= !isLeftOut && parameter.name().equals(parameter.property());
      if (!isLeftOut) {
        builder.put(parameter.property(), value);
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
      String word = missing.size() == 1 ? " misses the argument " : " misses the arguments ";
      return tool + word + String.join(", ", missing) + ".";
    }

    private Step<BoundArguments> refuse(String message) {
      return invalid(tool, message);
    }
  }
}
