package dev.glovebox.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jetty.http.CompressedContentFormat;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.content.HttpContent;
import org.eclipse.jetty.http.content.PreCompressedHttpContentFactory;
import org.eclipse.jetty.http.content.ResourceHttpContentFactory;
import org.eclipse.jetty.http.pathmap.ServletPathSpec;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;
import org.eclipse.jetty.server.handler.PathMappingsHandler;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.resource.ResourceFactory;

/**
 * Answers every request: refuses what is not a reading, puts the headers on, and hands the path to
 * the mount that holds it.
 */
final class SiteHandler extends Handler.Wrapper {
  private static final String READING = "GET, HEAD";

  private final HeaderRules rules;

  private SiteHandler(HeaderRules rules, Handler site) {
    super(site);
    this.rules = rules;
  }

  static SiteHandler of(ServerOptions options, HeaderRules rules) throws IOException {
    ContextHandlerCollection mounts = new ContextHandlerCollection();
    for (Mount mount : options.mounts()) {
      mounts.addHandler(context(mount));
    }
    PathMappingsHandler site = new PathMappingsHandler.NoContext();
    site.addMapping(new ServletPathSpec(LabPage.PATH), LabPage.load());
    site.addMapping(new ServletPathSpec("/"), mounts);
    return new SiteHandler(rules, site);
  }

  private static ContextHandler context(Mount mount) throws IOException {
    Path directory = mount.directory().toRealPath();
    ContextHandler context = new ContextHandler(new Files(), mount.contextPath());
    context.setBaseResource(ResourceFactory.of(context).newResource(directory));
    // Jetty follows symbolic links unless told otherwise, and a link may lead out of the directory.
    context.setAliasChecks(List.of());
    MediaTypes.addTo(context.getMimeTypes());
    return context;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String path = Request.getPathInContext(request);
    rules.forRequest(request).values().forEach(response.getHeaders()::put);
    if (!HttpMethod.GET.is(request.getMethod()) && !HttpMethod.HEAD.is(request.getMethod())) {
      response.getHeaders().put(HttpHeader.ALLOW, READING);
      Response.writeError(request, response, callback, HttpStatus.METHOD_NOT_ALLOWED_405);
      return true;
    }
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, CachePolicy.of(path));
    return super.handle(request, response, callback);
  }

  /** The files of one mount, read anew for each request so that a rebuilt one is never stale. */
  private static final class Files extends ResourceHandler {
    Files() {
      setDirAllowed(false);
      setEtags(true);
      setPrecompressedFormats(CompressedContentFormat.BR, CompressedContentFormat.GZIP);
    }

    @Override
    protected HttpContent.Factory newHttpContentFactory(ByteBufferPool.Sized pool) {
      return new PreCompressedHttpContentFactory(
          new ResourceHttpContentFactory(getBaseResource(), getMimeTypes(), pool),
          getPrecompressedFormats());
    }
  }
}
