package com.acme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.mapstruct.factory.Mappers;

class MembersTest {

    @Test
    void mapsTheEventThatIsRouted() {
        MembersRouter router = new MembersRouter(new Members(Mappers.getMapper(Rows.class)));

        Row row = router.route("{\"id\": 7, \"cid\": \"CON-1\", \"type\": \"member:joined\", \"from\": \"MEM-1\"}".getBytes(UTF_8));

        assertEquals(7, row.getId());
        assertEquals("CON-1", row.getConversationId());
        assertEquals("MEM-1", row.getMember());
    }
}
