package dev.onevent.example.console.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was acknowledged in the last minutes, or for some time longer if nothing came since, in files beside the database. H2 may go
 * back to an earlier state when the process was killed; what that state lacks is stored again from here. Safe for use by many
 * threads.
 */
final class Journal implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);

    private static final String PREFIX = "journal-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "[0-9]{12}");
    private static final Duration NEW_FILE_AFTER = Duration.ofMinutes(1);

    /** How long a file is kept after it was last written to: far longer than H2 goes back. */
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final Path folder;
    private final LongSupplier nanoTime;
    private final Object writing = new Object();
    private final Object forcing = new Object();

    /** The files before this one, each with the time when it was last written to. */
    private final Map<Path, Long> earlier = new TreeMap<>();

    private Path path;
    private FileChannel file;
    private long begun;
    private long written;
    private long forced;

    private Journal(Path folder, List<Path> earlier, LongSupplier nanoTime) throws IOException {
        this.folder = folder;
        this.nanoTime = nanoTime;
        this.begun = nanoTime.getAsLong();
        // What was stored again is as new as if it came now.
        earlier.forEach(each -> this.earlier.put(each, begun));
        this.path = next();
        this.file = create(path);
    }

    /** Where deliveries go that the journal has. */
    interface Keeper {
        /**
         * Stores a delivery, if it is not stored already.
         *
         * @param problem why it is no event; null if it is one
         */
        void keep(Delivery delivery, @Nullable String problem) throws SQLException;
    }

    /**
     * Opens the journal in a folder, and has everything in it kept that is not.
     *
     * @param nanoTime the time from anywhere on, which never jumps as that of the day does
     */
    static Journal open(Path folder, LongSupplier nanoTime, Keeper keeper) throws IOException, SQLException {
        List<Path> files = files(folder);
        for (Path each : files) {
            replay(each, keeper);
        }
        return new Journal(folder, files, nanoTime);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(
                            each -> NAME.matcher(each.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    private Path next() throws IOException {
        List<Path> files = files(folder);
        long last = files.isEmpty()
                ? 0
                : Long.parseLong(
                        files.get(files.size() - 1).getFileName().toString().substring(PREFIX.length()));
        return folder.resolve(PREFIX + String.format(Locale.ROOT, "%012d", last + 1));
    }

    private static FileChannel create(Path path) throws IOException {
        return FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Adds a delivery; when this returns it is on the disk. */
    void append(Delivery delivery, @Nullable String problem) throws IOException {
        ByteBuffer record = record(delivery, problem);
        long mine;
        synchronized (writing) {
            write(record);
            mine = ++written;
        }
        synchronized (forcing) {
            // One who waited here finds, mostly, that another has done it for both.
            if (forced < mine) {
                long upTo = upTo();
                file.force(false);
                forced = upTo;
            }
        }
    }

    private void write(ByteBuffer record) throws IOException {
        long start = file.position();
        try {
            while (record.hasRemaining()) {
                file.write(record);
            }
        } catch (IOException e) {
            // Nothing that follows half a record would be found.
            file.truncate(start);
            throw e;
        }
    }

    /** Deletes old files, which appending does too, but only where something comes. */
    void deleteOld() throws IOException {
        synchronized (forcing) {
            upTo();
        }
    }

    /** How much has been written, to a new file from now on if it is time for one. */
    private long upTo() throws IOException {
        synchronized (writing) {
            if (nanoTime.getAsLong() - begun > NEW_FILE_AFTER.toNanos()) {
                file.force(false);
                changeFile();
            }
            return written;
        }
    }

    /** While there is no new file, the old one is written on: nothing is lost by that. */
    private void changeFile() {
        try {
            beginFile();
            deleteEarlier();
        } catch (IOException e) {
            LOG.warn("the journal cannot change its file: {}", e.toString());
        }
    }

    private void beginFile() throws IOException {
        Path next = next();
        FileChannel created = create(next);
        file.close();
        begun = nanoTime.getAsLong();
        earlier.put(path, begun);
        path = next;
        file = created;
    }

    private void deleteEarlier() throws IOException {
        Iterator<Map.Entry<Path, Long>> files = earlier.entrySet().iterator();
        while (files.hasNext()) {
            Map.Entry<Path, Long> each = files.next();
            if (begun - each.getValue() > KEPT.toNanos()) {
                Files.deleteIfExists(each.getKey());
                files.remove();
            }
        }
    }

    private static ByteBuffer record(Delivery delivery, @Nullable String problem) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(delivery.hash());
            writeText(out, delivery.token());
            writeText(out, delivery.storedLane());
            out.writeBoolean(delivery.id() != null);
            out.writeLong(delivery.id() == null ? 0 : delivery.id());
            writeText(out, problem);
            out.write(delivery.body());
        }
        byte[] content = bytes.toByteArray();
        ByteBuffer record = ByteBuffer.allocate(Integer.BYTES + Long.BYTES + content.length);
        record.putInt(content.length).putLong(checksum(content)).put(content);
        return record.flip();
    }

    private static void replay(Path file, Keeper keeper) throws IOException, SQLException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            while (true) {
                int length = in.readInt();
                long checksum = in.readLong();
                byte[] record = in.readNBytes(Math.max(length, 0));
                if (record.length < length) {
                    return;
                }
                if (length <= 0 || checksum(record) != checksum) {
                    LOG.warn("the journal is damaged; the rest of {} is not read", file.getFileName());
                    return;
                }
                keep(record, keeper);
            }
        } catch (EOFException end) {
            // As where a record is cut: the process was killed while it wrote the last one, which was not acknowledged
            // then.
        }
    }

    private static void keep(byte[] record, Keeper keeper) throws IOException, SQLException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(record));
        String hash = in.readUTF();
        String token = readText(in);
        String lane = readText(in);
        boolean hasId = in.readBoolean();
        long id = in.readLong();
        String problem = readText(in);
        keeper.keep(new Delivery(in.readAllBytes(), hash, token, lane, hasId ? id : null), problem);
    }

    private static void writeText(DataOutputStream out, @Nullable String text) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            out.writeUTF(text);
        }
    }

    private static @Nullable String readText(DataInputStream in) throws IOException {
        return in.readBoolean() ? in.readUTF() : null;
    }

    private static long checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return checksum.getValue();
    }

    @Override
    public void close() {
        synchronized (forcing) {
            synchronized (writing) {
                try {
                    file.close();
                } catch (IOException e) {
                    // Everything acknowledged has been forced to the disk.
                }
            }
        }
    }
}
