package dev.onevent.example.console.operate;

import java.io.IOException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One port with threads of its own, so that what floods one leaves the other as it is. */
public final class HttpServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);
    private static final int THREADS = 32;
    private static final int CONNECTIONS = 1_000;
    private static final long SILENCE_MILLIS = 15_000;
    private static final long LAST_ANSWERS_MILLIS = 5_000;

    private final Server server = new Server(new QueuedThreadPool(THREADS));
    private final ServerConnector connector;

    /**
     * A server that is not started yet.
     *
     * @param host the address to listen on; null for all that the machine has
     * @param port 0 for any that is free
     * @param handlers the first that takes a request answers it
     */
    public HttpServer(@Nullable String host, int port, Handler... handlers) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(SILENCE_MILLIS);
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
        server.setHandler(new GracefulHandler(new Handler.Sequence(handlers)));
        server.setErrorHandler(new OneLineErrors());
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

    /** Takes no more, and answers what it has taken, if that is soon. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            // It has stopped all the same.
            LOG.atWarn().addKeyValue("failure", e.toString()).log("not all was answered");
        }
    }
}
