package dev.onevent.example.console.receive;

import dev.onevent.example.console.handle.Work;
import dev.onevent.example.console.operate.HttpServer;
import dev.onevent.example.console.operate.Metrics;
import dev.onevent.example.console.operate.Operations;
import dev.onevent.example.console.store.EventStore;
import dev.onevent.vonage.SignedWebhook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.jspecify.annotations.Nullable;

/** The HTTP server that webhooks are posted to. */
public final class Receiver implements AutoCloseable {

    /** Where events are posted. */
    public static final String PATH = "/events";

    private final HttpServer server;

    /**
     * A server that is not started yet.
     *
     * @param port 0 for any that is free
     * @param signed null if signatures are not asked for
     */
    public Receiver(int port, @Nullable SignedWebhook signed, EventStore events, Work work, Metrics metrics) {
        metrics.answers(Answer.class);
        server = new HttpServer(
                null, port, Operations.health(events), new Endpoint(new Webhooks(signed, events, work), metrics));
    }

    public void start() throws IOException {
        server.start();
    }

    /** The port that it listens on. */
    public int port() {
        return server.port();
    }

    /** Takes no more, and answers what it has taken, if that is soon. */
    @Override
    public void close() {
        server.close();
    }

    /** From a request to what {@link Webhooks} decide about, and back. */
    private static final class Endpoint extends Handler.Abstract {

        private static final Duration LONGEST_BODY = Duration.ofSeconds(30);

        private final Webhooks webhooks;
        private final Metrics metrics;

        Endpoint(Webhooks webhooks, Metrics metrics) {
            this.webhooks = webhooks;
            this.metrics = metrics;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            metrics.received();
            Consumer<Answer> answer = given -> {
                metrics.answered(given, Duration.ofNanos(NanoTime.since(request.getBeginNanoTime())));
                write(given, response, callback);
            };
            Answer refused = refused(request);
            String authorization = request.getHeaders().get(HttpHeader.AUTHORIZATION);
            new Body(
                            request,
                            LONGEST_BODY,
                            body -> answer.accept(refused == null ? answer(authorization, body) : refused),
                            failure -> refuse(failure, answer, callback))
                    .run();
            return true;
        }

        private Answer answer(@Nullable String authorization, byte @Nullable [] body) {
            return body == null ? Answer.TOO_LARGE : webhooks.answer(authorization, body);
        }

        /** Answers that a body did not come; or that we made a mistake, after which the vendor sends again. */
        private static void refuse(Throwable failure, Consumer<Answer> answer, Callback callback) {
            if (failure instanceof TimeoutException) {
                answer.accept(Answer.TOO_SLOW);
            } else if (failure instanceof IOException || failure instanceof HttpException) {
                answer.accept(Answer.CUT_OFF);
            } else {
                callback.failed(failure);
            }
        }

        private static @Nullable Answer refused(Request request) {
            if (!Request.getPathInContext(request).equals(PATH)) {
                return Answer.WRONG_PATH;
            }
            return HttpMethod.POST.is(request.getMethod()) ? null : Answer.WRONG_METHOD;
        }

        private static void write(Answer answer, Response response, Callback callback) {
            response.setStatus(answer.status());
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
            if (answer == Answer.WRONG_METHOD) {
                response.getHeaders().put(HttpHeader.ALLOW, HttpMethod.POST.asString());
            }
            if (answer == Answer.TOO_SLOW || answer == Answer.CUT_OFF) {
                response.getHeaders().put(HttpFields.CONNECTION_CLOSE);
            }
            response.write(true, StandardCharsets.UTF_8.encode(answer.text()), callback);
        }
    }
}
