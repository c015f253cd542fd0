package dev.onevent.example.console.page;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.onevent.example.console.handle.Work;
import dev.onevent.example.console.store.Entry;
import dev.onevent.example.console.store.History;
import dev.onevent.example.console.store.History.Conversation;
import dev.onevent.example.console.store.History.Wanted;
import dev.onevent.example.console.store.SqlFailure;
import dev.onevent.vonage.ConversationEvent;
import dev.onevent.vonage.ConversationEvents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the page asks for, in JSON. */
final class Api extends Handler.Abstract {

    private static final Logger LOG = LoggerFactory.getLogger(Api.class);

    /** So much of a list is given at once. */
    static final int PART = 50;

    private static final Pattern EVENT = Pattern.compile("/api/events/([0-9]{1,18})(/retry)?");

    /** A conversation in the list. */
    record Listed(
            String lane,
            @Nullable String name,
            @JsonRawValue @Nullable String standing,
            long events,
            Entry latest) {}

    /** An event as it came, and which methods get it. */
    record Shown(Entry event, List<String> handlers, String json) {}

    /** What was no event. */
    record NoEvent(String hash, String reason, Instant received, String text) {}

    /** All drift, each by itself and in one document. */
    record Drifted(List<Drift.Found> found, long more, String yaml) {}

    /** What stands above the page. */
    record Overview(long handled, long waiting, int parked, long unknown, int drift) {}

    private final History history;
    private final Watch watch;
    private final Work work;

    Api(History history, Watch watch, Work work) {
        this.history = history;
        this.watch = watch;
        this.work = work;
    }

    /** Whether a path is that of the retry of an event, the one thing that is done here. */
    static boolean isRetry(String path) {
        Matcher event = EVENT.matcher(path);
        return event.matches() && event.group(2) != null;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        String path = Request.getPathInContext(request);
        if (!path.startsWith("/api/")) {
            return false;
        }
        try {
            Matcher event = EVENT.matcher(path);
            if (event.matches()) {
                event(Long.parseLong(event.group(1)), event.group(2) != null, response, callback);
                return true;
            }
            Object answer = list(path, new Asked(request));
            if (answer == null) {
                Answers.text(404, "not here", response, callback);
            } else {
                Answers.json(answer, response, callback);
            }
        } catch (SQLException e) {
            if (SqlFailure.isAboutData(e)) {
                Answers.text(400, "no text that is stored", response, callback);
            } else {
                SqlFailure.log(LOG, e);
                Answers.text(503, "the database fails", response, callback);
            }
        } catch (NumberFormatException e) {
            Answers.text(400, "no number", response, callback);
        }
        return true;
    }

    private @Nullable Object list(String path, Asked asked) throws SQLException {
        return switch (path) {
            case "/api/overview" -> overview();
            case "/api/conversations" ->
                history.conversations(asked.text("lane"), asked.number("before"), PART).stream()
                        .map(Api::listed)
                        .toList();
            case "/api/events" ->
                history
                        .events(
                                new Wanted(
                                        asked.text("lane"),
                                        asked.text("type"),
                                        asked.number("before"),
                                        asked.text("type") == null),
                                PART)
                        .stream()
                        .map(Api::read)
                        .toList();
            case "/api/parked" ->
                history.parked(asked.number("after"), PART).stream()
                        .map(Api::read)
                        .toList();
            case "/api/types" -> watch.types().seen();
            case "/api/drift" ->
                new Drifted(
                        watch.drift().found(),
                        watch.drift().more(),
                        watch.drift().yaml());
            case "/api/malformed" ->
                history.malformed(PART).stream()
                        .map(none -> new NoEvent(none.hash(), none.reason(), none.received(), text(none.body())))
                        .toList();
            default -> null;
        };
    }

    private Overview overview() throws SQLException {
        List<Types.Seen> types = watch.types().seen();
        return new Overview(
                types.stream().mapToLong(Types.Seen::count).sum(),
                work.waiting(),
                work.parked(),
                types.stream()
                        .filter(type -> !type.known())
                        .mapToLong(Types.Seen::count)
                        .sum(),
                watch.drift().size());
    }

    private void event(long seq, boolean retry, Response response, Callback callback) throws SQLException, IOException {
        if (retry && !work.retry(seq)) {
            Answers.text(409, "it is not parked, or too much waits", response, callback);
            return;
        }
        Entry entry = history.event(seq);
        if (entry == null) {
            Answers.text(404, "no such event", response, callback);
            return;
        }
        byte[] body = Objects.requireNonNull(entry.body());
        Entry event = read(entry);
        Answers.json(
                new Shown(event, watch.types().handlers(Objects.requireNonNull(event.type())), text(body)),
                response,
                callback);
    }

    private static Listed listed(Conversation conversation) {
        return new Listed(
                conversation.lane(),
                conversation.name(),
                conversation.standing(),
                conversation.events(),
                read(conversation.latest()));
    }

    /** What an event is that was not handled yet is only in its bytes. */
    private static Entry read(Entry entry) {
        if (entry.body() == null) {
            return entry;
        }
        ConversationEvent event = ConversationEvents.decode(entry.body());
        return entry.described(event.type(), event.timestamp());
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The query of a request. */
    private static final class Asked {

        private final Fields query;

        Asked(Request request) {
            query = Request.extractQueryParameters(request);
        }

        @Nullable
        String text(String name) {
            return query.getValue(name);
        }

        @Nullable
        Long number(String name) {
            String text = text(name);
            return text == null ? null : Long.valueOf(text);
        }
    }
}
