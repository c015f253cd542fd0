package dev.onevent.example.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final Routed routed = new Routed();

    @Test
    void tellsWhichTextWasSeenAndBeginsLongOnesOnly() {
        routed.says("{'type':'message','id':7,'body':{'message_type':'text','text':'%s'}}".formatted("ab ".repeat(30)));

        assertThat(routed.says("{'type':'message:seen','id':8,'body':{'event_id':'7'}}"))
                .isEqualTo("saw \"ab ab ab ab ab ab ab ab ab ab ab ab ab…\"");
        assertThat(routed.says("{'type':'message:seen','id':9,'body':{'event_id':6}}"))
                .isEqualTo("saw event 6");
        assertThat(routed.says("{'type':'message:seen','id':9}")).isEqualTo("saw something");
    }

    @Test
    void takesTheIdsOfTwoConversationsApart() {
        routed.says("{'type':'text','id':1,'conversation_id':'CON-1','body':{'text':'one'}}");
        routed.says("{'type':'text','id':1,'cid':'CON-2','body':{'text':'two'}}");

        assertThat(routed.says("{'type':'text:seen','id':2,'conversation_id':'CON-1','body':{'event_id':1}}"))
                .isEqualTo("saw \"one\"");
    }

    @Test
    void remembersWhatWasChangedAndWhoSawWhatIsDeleted() {
        routed.says("{'type':'text','id':1,'body':{'text':'one'}}");
        routed.says("{'type':'text:update','id':2,'body':{'text':'uno','original_event_id':1}}");
        routed.says("{'type':'text:seen','id':3,'from':'Ann','body':{'event_id':1}}");
        routed.says("{'type':'text:seen','id':4,'from':'Bob','body':{'event_id':1}}");

        assertThat(routed.says("{'type':'event:delete','id':5,'body':{'event_id':1}}"))
                .isEqualTo("deleted \"uno\", seen by Ann and Bob");
        assertThat(routed.conversation.states()).containsEntry("messages", Map.of("deleted", 1L));
    }

    @Test
    void countsAMessageByTheBestThatBecameOfIt() {
        routed.says("{'type':'message','id':1,'body':{'message_type':'random'}}");
        routed.says("{'type':'message:seen','id':2,'body':{'event_id':1}}");
        routed.says("{'type':'message:delivered','id':3,'body':{'event_id':1}}");

        assertThat(routed.conversation.states()).containsEntry("messages", Map.of("seen", 1L));
    }

    @Test
    void takesMessagesOfEveryKind() {
        assertThat(routed.says("{'type':'message','body':{'message_type':'hologram'}}"))
                .isEqualTo("sent a message of the kind hologram");
        assertThat(routed.says("{'type':'message','body':{'timestamp':{'deleted':'2026-03-02T09:14:02Z'}}}"))
                .isEqualTo("sent a message without a kind");
        assertThat(routed.says(
                        "{'type':'image','body':{'representations':{'original':{'url':'https://example.com/i'}}}}"))
                .isEqualTo("sent an image (https://example.com/i)");
    }

    @Test
    void saysNothingOfTyping() {
        assertThat(routed.says("{'type':'text:typing:on'}")).isNull();
    }
}
