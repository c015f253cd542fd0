package dev.onevent.example.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.example.console.store.Database;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelinesTest {

    private static final String JOINED =
            "{'type':'member:joined','from':'MEM-1','body':{'member_id':'MEM-1','user':{'name':'maya'}}}";
    private static final String TEXT = "{'type':'text','from':'MEM-1','body':{'text':'hello'}}";

    @Test
    void whatIsUndoneIsNotRemembered(@TempDir Path folder) throws Exception {
        try (Database database = Database.open(Database.fileIn(folder))) {
            Timelines timelines = new Timelines(database.events(), null);
            timelines.handle("CON-1", bytes(JOINED));
            assertThat(timelines.handle("CON-1", bytes(TEXT)).who()).isEqualTo("maya");

            timelines.undone("CON-1");
            assertThat(timelines.handle("CON-1", bytes(TEXT)).who()).isEqualTo("MEM-1");
        }
    }

    private static byte[] bytes(String event) {
        return event.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
