package dev.onevent.example.benchmark.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Map;

/** The model that the other libraries read into: the records of the catalog's types that the payloads have. */
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "type",
        defaultImpl = OtherEvent.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = MemberJoined.class, name = "member:joined"),
    @JsonSubTypes.Type(value = MemberLeft.class, name = "member:left"),
    @JsonSubTypes.Type(value = Message.class, name = "message"),
    @JsonSubTypes.Type(value = MessageDelivered.class, name = "message:delivered"),
    @JsonSubTypes.Type(value = AudioSay.class, name = "audio:say"),
    @JsonSubTypes.Type(value = AudioDtmf.class, name = "audio:dtmf"),
    @JsonSubTypes.Type(value = AudioRecordDone.class, name = "audio:record:done"),
    @JsonSubTypes.Type(value = AudioAsrDone.class, name = "audio:asr:done"),
    @JsonSubTypes.Type(value = AudioMuteOn.class, name = "audio:mute:on"),
    @JsonSubTypes.Type(value = RtcHangup.class, name = "rtc:hangup"),
    @JsonSubTypes.Type(value = RtcOffer.class, name = "rtc:offer"),
    @JsonSubTypes.Type(value = SipStatus.class, name = "sip:status"),
    @JsonSubTypes.Type(value = LegStatusUpdate.class, name = "leg:status:update"),
    @JsonSubTypes.Type(value = ConversationUpdated.class, name = "conversation:updated")
})
public interface Event {
    /** The type. */
    @JsonProperty("type")
    String type();

    /** Grows with each event of the conversation. */
    Long id();

    /** The application that the event belongs to. */
    String applicationId();

    /** The conversation that the event belongs to. */
    String conversationId();

    /** The time of the event. */
    Instant timestamp();

    /** The member that it comes from. */
    String from();

    /** The member that it goes to. */
    String to();

    /** Who has received or read it. */
    Object state();

    /** The user and the member that it comes from. */
    Embedded embedded();

    /** Where to find it. */
    Links links();

    /** Where to find it, in old answers. */
    String href();

    /** Sent by webhooks. */
    Map<String, Object> params();

    /** Of some events of calls. */
    String sessionDestination();

    /** Of some events of calls. */
    Boolean isFromMB();

    /** The request of the client. */
    String rid();

    /** The transaction of the client. */
    String tid();
}
