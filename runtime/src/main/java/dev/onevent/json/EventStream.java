package dev.onevent.json;

import dev.onevent.MalformedReason;
import dev.onevent.Raw;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The events of an input one after another: of an array, a page, lines, or a single one. */
final class EventStream<E> extends Spliterators.AbstractSpliterator<E> {

    private enum State {
        BEGIN,
        FIRST_ELEMENT,
        ELEMENT,
        SEPARATOR,
        LINE,
        END
    }

    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

    private final EventCodec<E> codec;
    private final List<List<String>> pages;
    private final Window window;
    private final EventDecoder.End goOn;
    private State state = State.BEGIN;

    /** How many objects are open around the list of a page. */
    private int open;

    private EventStream(EventCodec<E> codec, List<List<String>> pages, Window window) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
        this.codec = codec;
        this.pages = pages;
        this.window = window;
        this.goOn = in -> {
            in.checkReadAgain();
            window.goTo(in.position());
        };
    }

    static <E> Stream<E> of(EventCodec<E> codec, InputStream in, List<List<String>> pages, int maxBytes) {
        EventStream<E> events = new EventStream<>(codec, pages, new Window(in, maxBytes));
        return StreamSupport.stream(events, false).onClose(() -> {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public boolean tryAdvance(Consumer<? super E> action) {
        while (state != State.END) {
            E event = next();
            if (event != null) {
                action.accept(event);
                return true;
            }
        }
        return false;
    }

    private @Nullable E next() {
        try {
            return switch (state) {
                case BEGIN -> begin();
                case FIRST_ELEMENT, ELEMENT -> element();
                case SEPARATOR -> separator();
                case LINE -> line();
                case END -> null;
            };
        } catch (RuntimeException | Error e) {
            // Of the input. It would go on in the midst of an event.
            state = State.END;
            throw e;
        }
    }

    private @Nullable E begin() {
        if (window.offset() == 0) {
            skipByteOrderMark();
        }
        int b = window.peekAfterSpace();
        window.mark();
        if (b == '[') {
            window.advance();
            state = State.FIRST_ELEMENT;
        } else if (b == '{') {
            return object();
        } else {
            state = b == Window.END ? State.END : State.LINE;
        }
        return null;
    }

    private void skipByteOrderMark() {
        window.mark();
        for (int expected : BYTE_ORDER_MARK) {
            if (window.peek() != expected) {
                window.reset();
                return;
            }
            window.advance();
        }
    }

    private @Nullable E object() {
        PageScan scan = new PageScan(window, codec.discriminator());
        switch (scan.scan(pages)) {
            case PAGE -> {
                open = scan.open();
                state = State.FIRST_ELEMENT;
                return null;
            }
            case EMPTY_PAGE -> {
                return null;
            }
            case LINES -> {
                state = State.LINE;
                if (window.overflow() == null) {
                    window.reset();
                    return null;
                }
                if (!scan.spansLines()) {
                    window.skipLine();
                }
            }
            case BROKEN -> {
                state = State.END;
                if (window.overflow() == null) {
                    window.reset();
                    byte[] rest = window.rest();
                    return codec.decode(rest, 0, rest.length, window.markedOffset());
                }
            }
            case OBJECT -> state = State.BEGIN;
        }
        return marked();
    }

    private @Nullable E element() {
        int b = window.peekAfterSpace();
        window.mark();
        if (b == ']' && state == State.FIRST_ELEMENT) {
            return endOfList();
        }
        if (b == Window.END || b == ',' || b == ':' || b == ']' || b == '}') {
            return syntaxError();
        }
        if (b == '{') {
            // Mostly it is well-formed and all in memory: then nothing has to look for its end before.
            E event = codec.decodeFirst(window.bytes(), window.position(), window.end(), goOn);
            if (event != null) {
                state = State.SEPARATOR;
                return event;
            }
        }
        boolean ended = window.skipValue();
        E event = marked();
        state = ended && (!isMalformed(event) || isPaired()) ? State.SEPARATOR : State.END;
        return event;
    }

    private boolean isMalformed(E event) {
        return codec.typeOf(event).isEmpty();
    }

    /** Where brackets do not pair up, there is no telling where the element was to end. */
    private boolean isPaired() {
        return window.overflow() != null || Structure.isPaired(window.bytes(), window.marked(), window.position());
    }

    private @Nullable E separator() {
        int b = window.peekAfterSpace();
        window.mark();
        if (b == ']') {
            return endOfList();
        }
        if (b != ',') {
            return syntaxError();
        }
        window.advance();
        state = State.ELEMENT;
        return null;
    }

    /** Ends an array or page; another, or an event, may follow. */
    private @Nullable E endOfList() {
        window.advance();
        window.mark();
        boolean ended = open == 0 || window.skip(open * Structure.CONTAINER);
        int next = window.peekAfterSpace();
        if (ended && (next == Window.END || next == '[' || next == '{')) {
            open = 0;
            state = State.BEGIN;
            return null;
        }
        return syntaxError();
    }

    private @Nullable E line() {
        window.mark();
        window.skipLine();
        int from = Structure.spaceEnd(window.bytes(), window.marked(), window.position());
        E event = from == window.position() && window.overflow() == null ? null : marked();
        if (window.peek() == Window.END) {
            state = State.END;
        } else {
            window.advance();
        }
        return event;
    }

    /** The event between the mark and the position. */
    private E marked() {
        byte[] overflow = window.overflow();
        return overflow == null
                ? codec.decode(window.bytes(), window.marked(), window.position(), window.markedOffset())
                : codec.malformed(MalformedReason.TOO_LARGE, window.markedOffset() + overflow.length, Raw.of(overflow));
    }

    private E syntaxError() {
        state = State.END;
        return codec.malformed(MalformedReason.SYNTAX, window.offset(), Raw.of(window.rest()));
    }
}
