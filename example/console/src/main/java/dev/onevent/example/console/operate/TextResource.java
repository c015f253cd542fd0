package dev.onevent.example.console.operate;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** One text at one path, made anew for each request. */
public final class TextResource extends Handler.Abstract {

    private final String path;
    private final Source source;

    public TextResource(String path, Source source) {
        this.path = path;
        this.source = source;
    }

    /** Where the text comes from. */
    @FunctionalInterface
    public interface Source {
        Text text();
    }

    /**
     * What is answered.
     *
     * @param bytes the text in UTF-8
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed on once, never compared.
    public record Text(int status, String contentType, byte[] bytes) {}

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        boolean head = HttpMethod.HEAD.is(request.getMethod());
        if (!Request.getPathInContext(request).equals(path) || !(head || HttpMethod.GET.is(request.getMethod()))) {
            return false;
        }
        Text text = source.text();
        response.setStatus(text.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, text.contentType());
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.write(true, ByteBuffer.wrap(text.bytes()), callback);
        return true;
    }
}
