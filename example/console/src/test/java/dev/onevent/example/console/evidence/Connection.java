package dev.onevent.example.console.evidence;

import dev.onevent.example.console.send.Sender;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection to a receiver, kept open: an HTTP client that costs little, for load and for what no client would send. */
final class Connection implements AutoCloseable {

    private static final int LONGEST_ANSWER_MILLIS = 30_000;

    private final Socket socket;
    private final InputStream in;
    private boolean open = true;

    Connection(URI to) throws IOException {
        socket = new Socket(to.getHost(), to.getPort());
        socket.setSoTimeout(LONGEST_ANSWER_MILLIS);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** Posts an event; the status, {@link Sender#NO_ANSWER} if the connection broke. */
    int post(String authorization, byte[] body) {
        return send(
                bytes("POST /events HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + authorization
                        + "\r\nContent-Length: " + body.length + "\r\n\r\n"),
                body);
    }

    /** Sends anything, in parts; the status of the answer. */
    int send(byte[]... parts) {
        try {
            int length = 0;
            for (byte[] part : parts) {
                length += part.length;
            }
            byte[] all = new byte[length];
            int at = 0;
            for (byte[] part : parts) {
                System.arraycopy(part, 0, all, at, part.length);
                at += part.length;
            }
            socket.getOutputStream().write(all);
            return answer();
        } catch (IOException e) {
            open = false;
            return Sender.NO_ANSWER;
        }
    }

    /** Whether it may be used again. */
    boolean isOpen() {
        return open;
    }

    private int answer() throws IOException {
        String first = line();
        if (!first.startsWith("HTTP/1.1 ")) {
            throw new IOException("no answer");
        }
        int length = 0;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(
                        header.substring("content-length:".length()).strip());
            }
            open &= !lower.equals("connection: close");
        }
        in.skipNBytes(length);
        return Integer.parseInt(first.substring(9, 12));
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("closed");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
