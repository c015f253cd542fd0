package dev.onevent.example.console.operate;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** One text at one path, made anew for each request. */
final class TextResource extends Handler.Abstract {

    private static final Text ONLY_READ =
            new Text(405, "text/plain;charset=utf-8", "only GET, HEAD\n".getBytes(StandardCharsets.UTF_8));

    private final String path;
    private final Source source;

    TextResource(String path, Source source) {
        this.path = path;
        this.source = source;
    }

    /** Where the text comes from. */
    @FunctionalInterface
    interface Source {
        Text text();
    }

    /**
     * What is answered.
     *
     * @param bytes the text in UTF-8
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed on once, never compared.
    record Text(int status, String contentType, byte[] bytes) {}

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (!Request.getPathInContext(request).equals(path)) {
            return false;
        }
        boolean read = HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod());
        if (!read) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
        }
        Text text = read ? source.text() : ONLY_READ;
        response.setStatus(text.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, text.contentType());
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.write(true, ByteBuffer.wrap(text.bytes()), callback);
        return true;
    }
}
