package dev.glovebox.bridge.source.openapi.request;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonNull;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.source.openapi.operation.Argument;
import dev.glovebox.bridge.source.openapi.operation.HeaderRules;
import dev.glovebox.bridge.source.openapi.operation.Operation;
import dev.glovebox.bridge.source.openapi.operation.Place;
import dev.glovebox.bridge.source.openapi.operation.UnfitArgument;
import java.util.ArrayList;
import java.util.List;

/** Builds the request of one call. */
final class RequestBuilder {
  private final Operation operation;
  private final JsonObject values;

  private RequestBuilder(Operation operation, JsonObject values) {
    this.operation = operation;
    this.values = values;
  }

  /**
   * The request.
   *
   * @param base where the API is, without a slash at its end
   * @throws UnfitArgument when a value cannot stand in its place
   */
  static HttpRequest build(Operation operation, String base, JsonObject values) {
    RequestBuilder builder = new RequestBuilder(operation, values);
    String url = base + builder.path() + builder.query();
    return new HttpRequest(
        operation.name(),
        operation.method(),
        url,
        builder.headers(),
        RequestBodyWriter.write(operation, values));
  }

  private String path() {
    String path = operation.path();
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < path.length()) {
      int open = path.indexOf('{', at);
      int close = open < 0 ? -1 : path.indexOf('}', open);
      if (close < 0) {
        return out.append(path.substring(at)).toString();
      }
      out.append(path, at, open).append(value(path.substring(open + 1, close)));
      at = close + 1;
    }
    return out.toString();
  }

  private String value(String wireName) {
    for (Argument argument : operation.arguments()) {
      if (argument.place() == Place.PATH && argument.wireName().equals(wireName)) {
        return pathValue(argument);
      }
    }
    throw new UnfitArgument(wireName, "the API's document does not describe this part of the path");
  }

  private String pathValue(Argument argument) {
    Json value = values.get(argument.name());
    if (value == null || value instanceof JsonNull) {
      throw new UnfitArgument(argument.name(), "a part of a path cannot be empty");
    }
    UrlText.requireNoSteps(argument.name(), new ValueText(argument, text -> text).single(value));
    return new ValueText(argument, UrlText::encoded).single(value);
  }

  private String query() {
    StringBuilder out = new StringBuilder();
    for (Argument argument : given(Place.QUERY)) {
      for (ValueText.Pair pair :
          new ValueText(argument, UrlText::encoded).pairs(values.get(argument.name()))) {
        out.append(out.isEmpty() ? '?' : '&');
        out.append(pair.name()).append('=').append(pair.value());
      }
    }
    return out.toString();
  }

  private List<HttpRequest.Field> headers() {
    List<HttpRequest.Field> headers = new ArrayList<>();
    headers.add(new HttpRequest.Field("Accept", "application/json, */*;q=0.5"));
    for (Argument argument : given(Place.HEADER)) {
      String text = new ValueText(argument, piece -> piece).single(values.get(argument.name()));
      headers.add(
          new HttpRequest.Field(argument.wireName(), HeaderRules.value(argument.name(), text)));
    }
    return headers;
  }

  /** The arguments of that place that have a value; {@code None} is none. */
  private List<Argument> given(Place place) {
    List<Argument> given = new ArrayList<>();
    for (Argument argument : operation.arguments()) {
      Json value = values.get(argument.name());
      if (argument.place() == place && value != null && !(value instanceof JsonNull)) {
        given.add(argument);
      }
    }
    return given;
  }
}
