package dev.onevent.example.console.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AnswerTest {

    @Test
    void eachTellsTheSenderInALine() {
        assertThat(Arrays.stream(Answer.values()).map(answer -> answer.status() + " " + answer.text()))
                .containsExactly(
                        "200 stored: the event is in the database\n",
                        "200 unknown: the event is in the database, but the catalog does not have its type\n",
                        "200 duplicate: the same bytes came before\n",
                        "400 malformed: no event, but kept\n",
                        "400 cut off: the body did not come whole, and is not kept\n",
                        "401 wrong signature: not the vendor's, and not kept\n",
                        "401 token reused: the signature came before with another body\n",
                        "404 wrong path: not where events go\n",
                        "405 wrong method: events are posted\n",
                        "408 too slow: the body did not come in time\n",
                        "413 too large: more bytes than an event has\n",
                        "503 unsigned: an error of the vendor may leave the signature out; asked for again, it has one\n",
                        "503 overloaded: more is waiting than may\n",
                        "503 no database: the event cannot be stored now\n");
    }
}
