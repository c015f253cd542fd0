package dev.onevent.example.console.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.onevent.example.console.page.Drift.Kind;
import dev.onevent.vonage.ConversationEvents;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriftTest {

    private final Drift drift = new Drift();

    @Test
    void typesThatTheCatalogDoesNotHaveAreCountedWithTheirFields() {
        add("{'type':'audio:hum','body':{'pitch':1,'at':'2026-03-02T09:14:02.105Z','tags':['a'],'from':{'id':'x'}}}");
        add("{'type':'audio:hum','body':{'pitch':1.5,'at':null,'loud':true}}");

        assertThat(drift.found()).hasSize(1);
        assertThat(drift.found().get(0).count()).isEqualTo(2);
        assertThat(drift.yaml()).isEqualTo("""
                events:
                  'audio:hum':
                    group: audio
                    fields:
                      pitch: double
                      at: instant
                      tags: '[string]'
                      from:
                        fields:
                          id: string
                      loud: boolean
                """);
    }

    @Test
    void membersThatTheCatalogDoesNotHaveStandWhereTheyBelong() {
        add("{'type':'text','mood':'good','body':{'text':'hello','font':{'size':12}}}");
        add("{'type':'message','body':{'message_type':'text','text':'hello','tone':'soft'}}");
        add("{'type':'sip:ringing','body':{'channel':{'codec':'opus','to':{'number':'1','floor':2}}}}");
        add("{'type':'message:seen','body':{'event_id':1,'device':'phone'}}");

        assertThat(drift.found())
                .extracting(Drift.Found::addable, Drift.Found::yaml)
                .containsExactlyInAnyOrder(
                        tuple(true, """
                                envelope:
                                  mood: string
                                """),
                        tuple(false, """
                                types:
                                  Endpoint:
                                    fields:
                                      floor: long
                                """),
                        tuple(false, """
                                types:
                                  Channel:
                                    fields:
                                      codec: string
                                """),
                        tuple(false, """
                                types:
                                  EventRef:
                                    fields:
                                      device: string
                                """),
                        tuple(false, """
                                events:
                                  text:
                                    fields:
                                      font:
                                        fields:
                                          size: long
                                """),
                        tuple(false, """
                                events:
                                  message:
                                    subtypes:
                                      of:
                                        text:
                                          fields:
                                            tone: string
                                """));
        assertThat(drift.yaml()).isEqualTo("envelope:\n  mood: string\n");
    }

    @Test
    void otherSpellingsOfWhatTheCatalogHasAreNone() {
        add(
                "{'type':'text','cid':'CON-1','id':'7','timestamp':'2026-03-02T09:14:02Z','from':null,'body':{'text':null}}");
        assertThat(drift.found()).isEmpty();
    }

    @Test
    void valuesThatTheCatalogSaysOtherwiseOfAreFoundButNotInTheDocument() {
        add("{'type':'leg:status:update','body':{'leg_id':{'a':1},'status':'dreaming'}}");
        assertThat(drift.found())
                .extracting(Drift.Found::kind, Drift.Found::name)
                .containsExactlyInAnyOrder(tuple(Kind.VALUE, "leg_id"), tuple(Kind.VALUE, "status"));
        assertThat(drift.yaml()).isEmpty();
    }

    @Test
    void whatThereIsNoPlaceForIsOnlyCounted() {
        for (int i = 0; i < Drift.MOST + 7; i++) {
            add("{'type':'new:" + i + "','body':{}}");
        }
        assertThat(drift.found()).hasSize(Drift.MOST);
        assertThat(drift.more()).isEqualTo(7);
    }

    @Test
    void theDocumentCanBeLaidOverTheCatalog(@TempDir Path folder) throws Exception {
        add("{'type':'text','mood':'good','_links':{'self':{'title':'x'}},'body':{'font':'serif'}}");
        add("{'type':'sip:ringing','body':{'channel':{'codec':'opus'}}}");
        add("{'type':'message','body':{'message_type':'text','text':'hello','tone':'soft'}}");
        add("{'type':'audio:hum','body':{'pitch':[1,{}],'from':{'id':'x','on':true}}}");
        add("{'type':'order:lost','body':{'a b':1}}");
        add("{'type':'it''s: #odd\\n','body':{'y':1}}".replace("''", "\\u0027"));
        add("{'type':'nothing'}");
        Files.writeString(folder.resolve("drift.yaml"), drift.yaml());
        Files.writeString(folder.resolve("Own.java"), """
                @dev.onevent.EventCatalog({"dev/onevent/vonage/conversation.yaml", "drift.yaml"})
                interface Own {}
                """);

        var said = new java.io.ByteArrayOutputStream();
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        said,
                        said,
                        "-d",
                        folder.toString(),
                        "-cp",
                        folder + java.io.File.pathSeparator + System.getProperty("java.class.path"),
                        "-proc:only",
                        "-processor",
                        "dev.onevent.processor.EventProcessor",
                        folder.resolve("Own.java").toString());
        assertThat(said.toString()).doesNotContain("error:");
        assertThat(status).isZero();
        assertThat(folder.resolve("AudioHum.java")).content().contains("pitch", "mood");
    }

    @Test
    void whatIsNoMemberNameMakesAnObjectAndNoFields() {
        assertThat(Shape.of(java.util.Map.of("CON-1", 1L))).isEqualTo(Shape.OBJECT);
        assertThat(List.of(Shape.and(Shape.STRING, Shape.LONG), Shape.and(Shape.UNSEEN, Shape.LONG)))
                .containsExactly(Shape.ANY, Shape.LONG);
    }

    private void add(String event) {
        drift.add(1, ConversationEvents.decode(event.replace('\'', '"')));
    }
}
