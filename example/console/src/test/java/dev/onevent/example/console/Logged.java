package dev.onevent.example.console;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** The warnings and errors of a class while this is open; in tests they go nowhere else. */
public final class Logged implements AutoCloseable {

    private final Logger logger;
    private final ListAppender<ILoggingEvent> said = new ListAppender<>();

    public Logged(Class<?> by) {
        logger = (Logger) LoggerFactory.getLogger(by);
        logger.setLevel(Level.WARN);
        said.start();
        logger.addAppender(said);
    }

    public List<String> messages() {
        synchronized (said) {
            return said.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
        }
    }

    @Override
    public void close() {
        logger.detachAppender(said);
        logger.setLevel(null);
    }
}
