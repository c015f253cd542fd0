package dev.onevent.example.console;

import static dev.onevent.example.console.Kind.CALL;
import static dev.onevent.example.console.Phrase.brackets;
import static dev.onevent.example.console.Phrase.by;
import static dev.onevent.example.console.Phrase.seconds;
import static dev.onevent.example.console.Phrase.with;

import dev.onevent.OnEvent;
import dev.onevent.vonage.AppKnocking;
import dev.onevent.vonage.AppKnockingCancel;
import dev.onevent.vonage.CallProgress;
import dev.onevent.vonage.ConversationEvent;
import dev.onevent.vonage.Hangup;
import dev.onevent.vonage.HangupReason;
import dev.onevent.vonage.LegStatusUpdate;
import dev.onevent.vonage.RtcAnswered;
import dev.onevent.vonage.RtcHangup;
import dev.onevent.vonage.RtcRinging;
import dev.onevent.vonage.RtcStatus;
import dev.onevent.vonage.RtcTerminate;
import dev.onevent.vonage.RtcTransfer;
import dev.onevent.vonage.SipAmdMachine;
import dev.onevent.vonage.SipAnswered;
import dev.onevent.vonage.SipHangup;
import dev.onevent.vonage.SipMachine;
import dev.onevent.vonage.SipRinging;
import dev.onevent.vonage.SipStatus;
import org.jspecify.annotations.Nullable;

/** How calls ring, are answered and end. */
@OnEvent.Part
final class Calls {

    @OnEvent
    Line knocks(AppKnocking event, Conversation conversation) {
        conversation.call(event.body().channel());
        return CALL.line("knocks at the application" + by(event.body().channel()));
    }

    @OnEvent
    Line knocksNoMore(AppKnockingCancel event) {
        var reason = event.body().reason();
        return CALL.line("knocks no more" + with(": ", reason == null ? null : reason.text()));
    }

    @OnEvent
    Line leg(LegStatusUpdate event, Conversation conversation) {
        var body = event.body();
        Call call = conversation.call(body.legId());
        return CALL.line(call + ": " + call.is(body.status())
                + brackets(
                        body.direction() == null ? null : body.direction().text(),
                        body.type() == null ? null : body.type().text()));
    }

    @OnEvent
    Line rings(SipRinging event, Conversation conversation) {
        return rings(event, event.body(), conversation);
    }

    @OnEvent
    Line rings(RtcRinging event, Conversation conversation) {
        return rings(event, event.body(), conversation);
    }

    @OnEvent
    Line isAnswered(SipAnswered event, Conversation conversation) {
        return isAnswered(event, event.body(), conversation);
    }

    @OnEvent
    Line isAnswered(RtcAnswered event, Conversation conversation) {
        return isAnswered(event, event.body(), conversation);
    }

    @OnEvent
    Line machine(SipMachine event, Conversation conversation) {
        return CALL.line(conversation.call(event.body().channel()) + " reached a machine"
                + brackets(event.body().type(), with("confidence ", event.body().confidence())));
    }

    @OnEvent
    Line machine(SipAmdMachine event, Conversation conversation) {
        return CALL.line(conversation.call(event.body().channel()) + " reached a machine"
                + brackets(event.body().type(), with("confidence ", event.body().confidence())));
    }

    @OnEvent
    Line hangsUp(SipHangup event, Conversation conversation) {
        return hangsUp(event, event.body(), conversation);
    }

    @OnEvent
    Line hangsUp(RtcHangup event, Conversation conversation) {
        return hangsUp(event, event.body(), conversation);
    }

    @OnEvent
    Line status(SipStatus event, Conversation conversation) {
        var body = event.body();
        Call call = conversation.call(body.channel());
        return CALL.line(call + ": " + call.is(body.status())
                + brackets(
                        body.direction() == null ? null : body.direction().text(),
                        seconds(body.duration()),
                        with("price ", body.price())));
    }

    @OnEvent
    Line status(RtcStatus event, Conversation conversation) {
        var body = event.body();
        return CALL.line(conversation.call(body.channel()) + " is accounted for"
                + brackets(
                        seconds(body.duration()),
                        with("price ", body.price()) + with(" ", body.priceCurrency()),
                        with("MOS ", body.mos())));
    }

    @OnEvent
    Line transferred(RtcTransfer event, Conversation conversation) {
        String was = event.body().wasMember();
        return CALL.line("was transferred"
                + with(" from ", event.body().transferredFrom())
                + brackets(was == null ? null : "was " + conversation.name(was)));
    }

    @OnEvent
    Line terminated(RtcTerminate event, Conversation conversation) {
        return CALL.line("the call of " + conversation.name(event.body().memberId()) + " is terminated");
    }

    private static Line rings(ConversationEvent event, CallProgress progress, Conversation conversation) {
        Call call = conversation.call(progress.channel());
        call.rings(event.timestamp());
        return CALL.line(call + " rings" + brackets(direction(progress)));
    }

    private static Line isAnswered(ConversationEvent event, CallProgress progress, Conversation conversation) {
        Call call = conversation.call(progress.channel());
        String waited = call.isAnswered(event.timestamp());
        return CALL.line(call + " is answered" + with(" after ", waited) + brackets(direction(progress)));
    }

    private static Line hangsUp(ConversationEvent event, Hangup hangup, Conversation conversation) {
        Call call = conversation.call(hangup.channel());
        String talked = call.ends(event.timestamp());
        HangupReason reason = hangup.reason();
        return CALL.line(call + " ended" + with(" after ", talked)
                + brackets(
                        hangup.direction() == null ? null : hangup.direction().text(),
                        reason == null ? null : reason.text(),
                        with("SIP ", reason == null ? null : reason.sipCode()),
                        with(
                                "MOS ",
                                hangup.quality() == null
                                        ? null
                                        : hangup.quality().mosScore())));
    }

    private static @Nullable String direction(CallProgress progress) {
        return progress.direction() == null ? null : progress.direction().text();
    }
}
