package dev.glovebox.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers what cannot be served: one line of plain text that repeats nothing of the request, under
 * the same security headers. Jetty comes here on its own for requests that it cannot even parse.
 */
final class ErrorAnswers implements Request.Handler {
  private final HeaderRules rules;

  ErrorAnswers(HeaderRules rules) {
    this.rules = rules;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    rules.forRequest(request).values().forEach(response.getHeaders()::put);
    int status = response.getStatus();
    if (HttpStatus.hasNoBody(status)) {
      callback.succeeded();
      return true;
    }
    byte[] line =
        (status + " " + HttpStatus.getMessage(status) + "\n").getBytes(StandardCharsets.UTF_8);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, CachePolicy.ASK_FIRST);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, line.length);
    response.write(true, ByteBuffer.wrap(line), callback);
    return true;
  }
}
