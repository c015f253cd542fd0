package dev.onevent.example.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CallsTest {

    private static final String CHANNEL =
            "'channel':{'id':'L','type':'phone','from':{'number':'1'},'to':{'number':'2'}}";

    private final Routed routed = new Routed();

    @Test
    void tellsHowLongACallRangAndHowLongTheyTalked() {
        assertThat(routed.says(at("09:00:00", "sip:ringing", CHANNEL))).isEqualTo("1 → 2 rings");
        assertThat(routed.says(at("09:00:06", "sip:answered", CHANNEL + ",'direction':'inbound'")))
                .isEqualTo("1 → 2 is answered after 6.0 s (inbound)");
        assertThat(routed.says(at("09:02:08", "sip:hangup", CHANNEL + ",'reason':{'text':'Bye','sip_code':'200'}")))
                .isEqualTo("1 → 2 ended after 2 min 2 s (Bye, SIP 200)");
        assertThat(routed.says(at("09:02:09", "sip:status", "'status':'completed','price':'0.01'," + CHANNEL)))
                .isEqualTo("1 → 2: completed (price 0.01)");
        assertThat(routed.conversation.states()).containsEntry("calls", Map.of("completed", 1L));
    }

    @Test
    void knowsACallAgainByItsLeg() {
        assertThat(routed.says("{'type':'leg:status:update','body':{'leg_id':'L','status':'started'}}"))
                .isEqualTo("leg L: started");
        routed.says(at("09:00:00", "rtc:ringing", CHANNEL));
        assertThat(routed.says("{'type':'leg:status:update','body':{'leg_id':'L','status':'busy','type':'phone'}}"))
                .isEqualTo("1 → 2: busy (phone)");
    }

    @Test
    void doesNotCountBackwards() {
        routed.says(at("09:00:06", "sip:answered", CHANNEL));

        assertThat(routed.says(at("09:00:00", "sip:hangup", CHANNEL))).isEqualTo("1 → 2 ended");
    }

    private static String at(String time, String type, String body) {
        return "{'type':'%s','timestamp':'2026-03-02T%sZ','body':{%s}}".formatted(type, time, body);
    }
}
