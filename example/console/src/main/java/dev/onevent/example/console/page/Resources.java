package dev.onevent.example.console.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The files that the page is made of. */
final class Resources extends Handler.Abstract {

    @SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
    private record Content(String type, byte[] bytes) {}

    private static final String SCRIPT = "text/javascript;charset=utf-8";

    private final Map<String, Content> byPath = Map.of(
            "/", content("index.html", "text/html;charset=utf-8"),
            "/page.css", content("page.css", "text/css;charset=utf-8"),
            "/icon.svg", content("icon.svg", "image/svg+xml"),
            "/page.js", content("page.js", SCRIPT),
            "/event.js", content("event.js", SCRIPT),
            "/timeline.js", content("timeline.js", SCRIPT),
            "/conversations.js", content("conversations.js", SCRIPT),
            "/reports.js", content("reports.js", SCRIPT),
            "/dom.js", content("dom.js", SCRIPT));

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Content content = byPath.get(Request.getPathInContext(request));
        if (content == null) {
            Answers.text(404, "not here", response, callback);
        } else {
            Answers.write(200, content.type(), content.bytes(), response, callback);
        }
        return true;
    }

    private static Content content(String name, String type) {
        try (InputStream in = Objects.requireNonNull(Resources.class.getResourceAsStream(name))) {
            return new Content(type, in.readAllBytes());
        } catch (IOException e) {
            throw new AssertionError("the page is in the jar", e);
        }
    }
}
