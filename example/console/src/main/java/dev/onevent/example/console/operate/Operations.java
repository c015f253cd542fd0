package dev.onevent.example.console.operate;

import dev.onevent.example.console.store.EventStore;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.eclipse.jetty.server.Handler;

/** The answers for those who run the program, and for what watches over it. */
public final class Operations {

    private Operations() {}

    /** {@code /health}: 200 if the database answers, or else 503. It tells nothing more, so anybody may see it. */
    public static Handler health(EventStore events) {
        return new TextResource("/health", () -> {
            try {
                events.check();
                return json(200, "{\"status\":\"ready\"}\n");
            } catch (SQLException e) {
                return json(503, "{\"status\":\"no database\"}\n");
            }
        });
    }

    /** {@code /metrics}: what was counted. It tells how much comes in, so not everybody should see it. */
    public static Handler metrics(Metrics metrics) {
        return new TextResource("/metrics", () -> new TextResource.Text(200, Metrics.CONTENT_TYPE, metrics.text()));
    }

    private static TextResource.Text json(int status, String text) {
        return new TextResource.Text(status, "application/json", text.getBytes(StandardCharsets.UTF_8));
    }
}
