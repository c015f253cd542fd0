package dev.onevent.example.console;

import static dev.onevent.example.console.Kind.AUDIO;
import static dev.onevent.example.console.Phrase.brackets;
import static dev.onevent.example.console.Phrase.list;
import static dev.onevent.example.console.Phrase.percent;
import static dev.onevent.example.console.Phrase.quoted;
import static dev.onevent.example.console.Phrase.with;

import dev.onevent.OnEvent;
import dev.onevent.vonage.AsrResult;
import dev.onevent.vonage.AudioAsrDone;
import dev.onevent.vonage.AudioAsrRecordDone;
import dev.onevent.vonage.AudioDtmf;
import dev.onevent.vonage.AudioEarmuffOff;
import dev.onevent.vonage.AudioEarmuffOn;
import dev.onevent.vonage.AudioMuteOff;
import dev.onevent.vonage.AudioMuteOn;
import dev.onevent.vonage.AudioPlay;
import dev.onevent.vonage.AudioPlayDone;
import dev.onevent.vonage.AudioPlayStop;
import dev.onevent.vonage.AudioRecord;
import dev.onevent.vonage.AudioRecordDone;
import dev.onevent.vonage.AudioRecordStop;
import dev.onevent.vonage.AudioRingingStart;
import dev.onevent.vonage.AudioRingingStop;
import dev.onevent.vonage.AudioSay;
import dev.onevent.vonage.AudioSayDone;
import dev.onevent.vonage.AudioSayStop;
import dev.onevent.vonage.AudioTranscribeDone;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is played, said, recorded and heard. */
@OnEvent.Part
final class Audio {

    @OnEvent
    Line plays(AudioPlay event, Conversation conversation) {
        List<String> urls = event.body().streamUrl();
        String what = conversation.begun(event.body().playId(), urls == null ? "something" : String.join(" ", urls));
        Integer loop = event.body().loop();
        return AUDIO.line("plays " + what + (loop != null && loop == 0 ? " without end" : ""));
    }

    @OnEvent
    Line stopsPlaying(AudioPlayStop event, Conversation conversation) {
        return AUDIO.line("stopped playing " + conversation.ended(event.body().playId()));
    }

    @OnEvent
    Line hasPlayed(AudioPlayDone event, Conversation conversation) {
        return done("played ", event.body().playId(), event.body().error(), conversation);
    }

    @OnEvent
    Line says(AudioSay event, Conversation conversation) {
        String what =
                conversation.begun(event.body().sayId(), quoted(event.body().text()));
        return AUDIO.line(
                "says " + what + brackets(event.body().voiceName(), event.body().language()));
    }

    @OnEvent
    Line stopsSaying(AudioSayStop event, Conversation conversation) {
        return AUDIO.line("stopped saying " + conversation.ended(event.body().sayId()));
    }

    @OnEvent
    Line hasSaid(AudioSayDone event, Conversation conversation) {
        return done("said ", event.body().sayId(), event.body().error(), conversation);
    }

    @OnEvent
    Line records(AudioRecord event) {
        return AUDIO.line("records the call" + brackets(event.body().format()));
    }

    @OnEvent
    Line stopsRecording(AudioRecordStop event) {
        return AUDIO.line("stopped recording the call");
    }

    @OnEvent
    Line hasRecorded(AudioRecordDone event) {
        Double size = event.body().size();
        return AUDIO.line("recorded the call" + with(": ", event.body().destinationUrl())
                + brackets(size == null ? null : Math.round(size / 1000) + " kB"));
    }

    @OnEvent
    Line hasTranscribed(AudioTranscribeDone event) {
        return event.body().error() == null
                ? AUDIO.line("transcribed the call" + with(": ", event.body().transcriptionUrl()))
                : AUDIO.line("could not transcribe the call: " + event.body().error());
    }

    @OnEvent
    Line recognised(AudioAsrDone event) {
        var asr = event.body().asr();
        if (asr == null || asr.results() == null || asr.results().isEmpty()) {
            return AUDIO.line("said nothing that was understood"
                    + with(": ", asr == null ? null : list(asr.error(), asr.timeoutReason())));
        }
        return AUDIO.line("was understood to say "
                + asr.results().stream().map(Audio::word).collect(Collectors.joining(" or ")));
    }

    private static String word(AsrResult result) {
        return quoted(result.word()) + brackets(result.confidence() == null ? null : percent(result.confidence()));
    }

    @OnEvent
    Line recordedSpeech(AudioAsrRecordDone event) {
        var asr = event.body().asr();
        return AUDIO.line("speech was recorded" + with(": ", asr == null ? null : asr.destinationUrl()));
    }

    @OnEvent
    Line pressed(AudioDtmf event) {
        var body = event.body();
        String keys = body.digits() == null ? body.digit() : body.digits();
        return AUDIO.line("pressed " + (keys == null ? "a key" : keys));
    }

    @OnEvent
    Line muted(AudioMuteOn event, Conversation conversation) {
        return AUDIO.line("muted " + conversation.name(event.to()));
    }

    @OnEvent
    Line unmuted(AudioMuteOff event, Conversation conversation) {
        return AUDIO.line("unmuted " + conversation.name(event.to()));
    }

    @OnEvent
    Line earmuffed(AudioEarmuffOn event) {
        return AUDIO.line("hears nobody from now on");
    }

    @OnEvent
    Line unearmuffed(AudioEarmuffOff event) {
        return AUDIO.line("hears the others again");
    }

    @OnEvent
    Line ringing(AudioRingingStart event) {
        return AUDIO.line("hears it ring");
    }

    @OnEvent
    Line ringingNoMore(AudioRingingStop event) {
        return AUDIO.line("hears it ring no more");
    }

    private static Line done(String verb, @Nullable String id, @Nullable String error, Conversation conversation) {
        String what = conversation.ended(id);
        return AUDIO.line(error == null ? verb + what : "failed with " + what + ": " + error);
    }
}
