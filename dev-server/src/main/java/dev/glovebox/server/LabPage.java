package dev.glovebox.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * An empty page under the same headers as the demo. Tests and benchmarks load it and import {@code
 * /glovebox/index.js} into it, so that nothing else runs beside what they look at.
 */
final class LabPage extends Handler.Abstract {
  static final String PATH = "/lab.html";

  private final byte[] html;

  private LabPage(byte[] html) {
    this.html = html;
  }

  static LabPage load() throws IOException {
    try (InputStream resource = LabPage.class.getResourceAsStream("lab.html")) {
      return new LabPage(resource.readAllBytes());
    }
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html;charset=utf-8");
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, html.length);
    response.write(true, ByteBuffer.wrap(html), callback);
    return true;
  }
}
