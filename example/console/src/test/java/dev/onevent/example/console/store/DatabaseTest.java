package dev.onevent.example.console.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be opened is told in one line. */
class DatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void aFileIsNoFolder() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(failureIn(file))
                .isEqualTo("cannot open the database in " + file + ": FileAlreadyExistsException: " + file);
        assertThat(failureIn(file.resolve("below"))).contains("file/below: ").hasLineCount(1);
    }

    @Test
    void anotherProcessHasIt() throws Exception {
        try (FileChannel file =
                FileChannel.open(folder.resolve("events.mv.db"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.lock();
            assertThat(failureIn(folder))
                    .isEqualTo("cannot open the database in " + folder + ": another process has it open");
        }
    }

    @Test
    void theFileIsCorrupt() throws Exception {
        byte[] noise = new byte[64 * 1024];
        new Random(1).nextBytes(noise);
        Files.write(folder.resolve("events.mv.db"), noise);
        assertThat(failureIn(folder)).isEqualTo("cannot open the database in " + folder + ": its file is corrupt");
    }

    @Test
    void theJournalIsAmongOtherFiles() throws Exception {
        Files.writeString(folder.resolve("journal-of-last-year"), "");
        Database.open(Database.fileIn(folder)).close();
        assertThat(folder.resolve("journal-000000000001")).exists();
    }

    private static String failureIn(Path folder) {
        return catchThrowableOfType(
                        SQLException.class,
                        () -> Database.open(Database.fileIn(folder)).close())
                .getMessage();
    }
}
