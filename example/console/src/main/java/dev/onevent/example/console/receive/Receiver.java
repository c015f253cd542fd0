package dev.onevent.example.console.receive;

import dev.onevent.example.console.handle.Work;
import dev.onevent.example.console.store.EventStore;
import dev.onevent.vonage.SignedWebhook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/** The HTTP server that webhooks are posted to. */
public final class Receiver implements AutoCloseable {

    /** Where events are posted. */
    public static final String PATH = "/events";

    /** More than any event has; the vendor's limits are a few thousand characters. */
    static final int LARGEST_BODY = 512 * 1024;

    /** So much of a body that is not wanted is read all the same. */
    private static final int MOST_PASSED_OVER = 8 * 1024 * 1024;

    private static final int THREADS = 32;
    private static final long LAST_ANSWERS_MILLIS = 5_000;

    private final Server server = new Server(new QueuedThreadPool(THREADS));
    private final ServerConnector connector;

    /**
     * A server that is not started yet.
     *
     * @param port 0 for any that is free
     * @param signed null if signatures are not asked for
     */
    public Receiver(int port, @Nullable SignedWebhook signed, EventStore events, Work work) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(new Endpoint(new Webhooks(signed, events, work)));
        server.setStopTimeout(LAST_ANSWERS_MILLIS);
    }

    public void start() throws IOException {
        try {
            server.start();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The port that it listens on. */
    public int port() {
        return connector.getLocalPort();
    }

    /** Takes no more, and answers what it has taken. */
    @Override
    public void close() throws IOException {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** From a request to what {@link Webhooks} decide about, and back. */
    private static final class Endpoint extends Handler.Abstract {

        private final Webhooks webhooks;

        Endpoint(Webhooks webhooks) {
            this.webhooks = webhooks;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws IOException {
            InputStream body = Content.Source.asInputStream(request);
            Answer answer = answer(request, body);
            passOver(body);
            response.setStatus(answer.status());
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
            if (answer == Answer.WRONG_METHOD) {
                response.getHeaders().put(HttpHeader.ALLOW, HttpMethod.POST.asString());
            }
            response.write(true, StandardCharsets.UTF_8.encode(answer.text()), callback);
            return true;
        }

        private Answer answer(Request request, InputStream in) throws IOException {
            if (!Request.getPathInContext(request).equals(PATH)) {
                return Answer.WRONG_PATH;
            }
            if (!HttpMethod.POST.is(request.getMethod())) {
                return Answer.WRONG_METHOD;
            }
            if (request.getLength() > LARGEST_BODY) {
                return Answer.TOO_LARGE;
            }
            byte[] body = in.readNBytes(LARGEST_BODY + 1);
            return body.length > LARGEST_BODY
                    ? Answer.TOO_LARGE
                    : webhooks.answer(request.getHeaders().get(HttpHeader.AUTHORIZATION), body);
        }

        /** A sender that is still sending when the connection is closed would not see the answer. */
        private static void passOver(InputStream body) throws IOException {
            byte[] part = new byte[8 * 1024];
            int count = 0;
            for (int left = MOST_PASSED_OVER; left > 0 && count >= 0; left -= count) {
                count = body.read(part);
            }
        }
    }
}
