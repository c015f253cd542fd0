package dev.onevent.example.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MembersTest {

    private final Routed routed = new Routed();

    @Test
    void namesWhoIsInvitedByWhom() {
        routed.says("{'type':'member:joined','from':'MEM-1','body':{'user':{'name':'ann','display_name':'Ann'}}}");

        assertThat(routed.says(
                        "{'type':'member:invited','from':'MEM-1','body':{'member_id':'MEM-2','user':{'name':'bob'}}}"))
                .isEqualTo("invited bob");
        assertThat(routed.says("{'type':'member:invited','from':'MEM-3','body':"
                        + "{'invited_by':'MEM-1','user':{'member_id':'MEM-3','name':'cem'}}}"))
                .isEqualTo("was invited by Ann");
    }

    @Test
    void keepsTheNameOfAMemberWhoLeavesWithoutOne() {
        routed.says("{'type':'member:invited','from':'MEM-1','body':{'member_id':'MEM-2','user':{'name':'bob'}}}");
        routed.says("{'type':'member:joined','from':'MEM-2','body':{'member_id':'MEM-2'}}");

        assertThat(routed.says("{'type':'member:left','from':'MEM-2','body':{'reason':{'text':'Bye'}}}"))
                .isEqualTo("left: Bye");
        assertThat(routed.conversation.name("MEM-2")).isEqualTo("bob");
        assertThat(routed.conversation.states()).containsEntry("members", Map.of("left", 1L));
    }

    @Test
    void callsAStrangerByTheBeginningOfTheId() {
        assertThat(routed.says("{'type':'audio:mute:on','to':'MEM-0a1b2c3d-0000-4000-8000-000000000000'}"))
                .isEqualTo("muted MEM-0a1b2c3…");
    }

    @Test
    void tellsTheMediaOfAMember() {
        assertThat(routed.says("{'type':'member:media','body':{'audio':true,'media':{'audio_settings':"
                        + "{'enabled':true,'muted':true,'earmuffed':false}}}}"))
                .isEqualTo("has audio on, muted");
        assertThat(routed.says("{'type':'member:media'}")).isEqualTo("has audio off");
    }
}
