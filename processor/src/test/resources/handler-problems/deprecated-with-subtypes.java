// catalog: bare
package bare;

import dev.onevent.OnEvent;

@OnEvent(ignore = Note.class)
final class Whole {
    // warning: memo(Memo) handles 'memo', which is deprecated, while Whole ignores its successor 'note'; handle that instead of ignoring it:
    //     @OnEvent void note(Note event) {}
    @OnEvent
    void memo(Memo event) {}

    @OnEvent
    void rest(BareEvent event) {}
}

/** Some of the subtypes are handled. */
@OnEvent(ignore = {Note.class, Memo.class})
final class Part {
    // warning: text(MemoText) handles 'memo', which is deprecated, while Part ignores its successor 'note'; handle that instead of ignoring it:
    //     @OnEvent void note(Note event) {}
    @OnEvent
    void text(MemoText event) {}

    @OnEvent
    void rest(BareEvent event) {}
}
