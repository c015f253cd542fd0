package dev.onevent.example.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.onevent.example.console.store.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The page as a person has it before them. */
@Timeout(180)
class PageInBrowserTest {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final String MAIN = "document.querySelector('main').innerText";
    private static final String LINES = "String(document.querySelector('.lines')?.innerText)";
    private static final String HELLO =
            "{'type':'text','id':%d,'conversation_id':'CON-1','from':'MEM-1','body':{'text':'hello %<d'}}";

    @TempDir
    private static Path profile;

    private static Browser browser;

    @TempDir
    private Path folder;

    private Served served;

    @BeforeAll
    static void openBrowser() throws Exception {
        assumeTrue(Browser.isThere(), "skipped: chromium and chromedriver are not installed; .ci/install does that");
        browser = new Browser(profile);
    }

    @AfterAll
    static void closeBrowser() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void start() throws Exception {
        served = new Served(TestDatabase.H2.url(folder));
    }

    @AfterEach
    void stop() throws Exception {
        browser.open("about:blank");
        served.close();
    }

    @Test
    void theStateOfAConversationIsShownWithoutAComplaintOfTheBrowser() throws Exception {
        served.post("{'type':'conversation:created','conversation_id':'CON-1','body':{'display_name':'Order 20417'}}");
        served.post("{'type':'member:joined','conversation_id':'CON-1','from':'MEM-1',"
                + "'body':{'member_id':'MEM-1','user':{'name':'maya'}}}");
        served.post("{'type':'order:lost','conversation_id':'CON-1','body':{'shelf':3}}");

        open("#/conversations");
        awaitText(MAIN, "Order 20417");
        open("#/conversations/CON-1");
        awaitText(MAIN, "maya joined");
        awaitText("document.querySelector('#link').innerText", "Live");
        open("#/types");
        awaitText(MAIN, "Timeline.unknown(UnknownEvent, Summary)");
        open("#/drift");
        awaitText(MAIN, "order:lost");
        awaitText(MAIN, "shelf: long");
        open("#/parked");
        awaitText(MAIN, "Nothing is parked");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whatIsPostedAppearsByItself() throws Exception {
        open("#/conversations/CON-1");
        awaitText("document.querySelector('#link').innerText", "Live");

        served.post(HELLO.formatted(1));
        awaitText("document.querySelector('.lines').innerText", "hello 1");
        awaitText("document.querySelector('.list').innerText", "hello 1");
    }

    @Test
    void earlierEventsComeWithScrolling() throws Exception {
        for (int i = 1; i <= 80; i++) {
            served.post(HELLO.formatted(i));
        }
        open("#/conversations/CON-1");
        awaitText("document.querySelector('.lines').innerText", "hello 80");
        browser.evaluate("document.querySelector('.scroller').scrollTo(0, 0)");
        awaitText("document.querySelectorAll('.line').length + ' ' + document.querySelector('.line').innerText", "80 ");
        awaitText("document.querySelector('.line').innerText", "hello 1\"");
    }

    @Test
    void aConversationMayBeCalledLikeAViewOrAPath() throws Exception {
        for (String id : List.of("everything", "..", "a/b %2F")) {
            served.post("{'type':'text','conversation_id':'%s','body':{'text':'in %<s'}}".formatted(id));
        }
        for (String id : List.of("everything", "..", "a/b %2F")) {
            open("#/conversations");
            awaitText(MAIN, "in " + id);
            browser.evaluate("[...document.querySelectorAll('.conversation .name')].find(name => name.textContent === '"
                    + id + "').click()");
            awaitText("String(document.querySelector('.lines')?.innerText)", "in " + id);
            assertThat(browser.evaluate("document.querySelectorAll('.line').length")
                            .asInt())
                    .isEqualTo(1);
        }
        browser.click(".all");
        awaitText("String(document.querySelector('h1')?.innerText)", "Everything");
        awaitText("document.querySelectorAll('.line').length.toString()", "3");
        assertThat(browser.evaluate("document.querySelector('nav [aria-current]').dataset.view")
                        .asText())
                .isEqualTo("conversations");
    }

    @Test
    void hostileTextStaysText() throws Exception {
        String hostile = "</script><img src=x onerror=document.title=1><svg onload=alert(1)>";
        served.post("{'type':'text','conversation_id':'CON-1','from':'%s','body':{'text':'%<s'}}".formatted(hostile));
        served.post("{'type':'%s','conversation_id':'%<s','%<s':1,'body':{'%<s':'%<s'}}".formatted(hostile));
        served.post("{'type':'text','conversation_id':'CON-1','body':{'%s':'%<s'}}".formatted(hostile));
        served.post(hostile);

        open("#/conversations/CON-1");
        awaitText(MAIN, "wrote \"" + hostile);
        assertNothingRan();
        browser.click(".line .type");
        awaitText("document.querySelector('dialog').innerText", hostile);
        assertNothingRan();
        for (String view : new String[] {"everything", "types", "drift"}) {
            open("#/" + view);
            awaitText(MAIN, hostile);
            assertNothingRan();
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whatNoAddressOrCalendarHasTakesNothingElseAway() throws Exception {
        served.post("{'type':'text','id':1,'conversation_id':'CON-\\ud800','body':{'text':'half'}}");
        served.post("{'type':'t\\ud800','conversation_id':'CON-1','timestamp':'+10000-01-01T00:00:00Z'}");
        served.post(HELLO.formatted(1));

        // Half a character has no way to the test either.
        String wellFormed = MAIN + ".toWellFormed()";
        open("#/conversations");
        awaitText(wellFormed, "hello 1");
        open("#/types");
        awaitText(wellFormed, "text");
        open("#/constructor");
        awaitText(wellFormed, "hello 1");
        open("#/conversations/%");
        awaitText(wellFormed, "hello 1");
    }

    @Test
    void parkedEventsAreRetried() throws Exception {
        served.broken.set(true);
        served.post(HELLO.formatted(1));
        served.broken.set(false);
        open("#/parked");
        awaitText(MAIN, "the <b>handler</b> is broken");
        awaitText("document.querySelector('#count-parked').innerText", "1");

        browser.click(".card .retry");
        awaitText(MAIN, "Nothing is parked");
        open("#/conversations/CON-1");
        awaitText(MAIN, "hello 1");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void parkedEventsAreRetriedOldestFirst() throws Exception {
        served.broken.set(true);
        served.post(HELLO.formatted(1));
        served.post(HELLO.formatted(2));
        served.broken.set(false);
        open("#/parked");
        awaitText("[...document.querySelectorAll('.card')].map((card) => card.dataset.seq).join()", "1,2");

        browser.click(".actions .retry");
        awaitText(MAIN, "Nothing is parked");
    }

    @Test
    void whatTurnsOutToBeIgnoredLeavesThePage() throws Exception {
        served.broken.set(true);
        served.post("{'type':'text:typing:on','conversation_id':'CON-1','body':{}}");
        served.broken.set(false);
        open("#/conversations/CON-1");
        awaitText(LINES, "Parked");

        browser.click(".line .retry");
        awaitText("String(document.querySelectorAll('.line').length)", "0");
    }

    @Test
    void allOfItIsReachedAndNamedWithoutAMouse() throws Exception {
        served.post(HELLO.formatted(1));
        open("#/conversations/CON-1");
        awaitText(MAIN, "hello 1");

        assertThat(browser.evaluate("[...document.querySelectorAll('a, button, [tabindex=\"0\"]')]"
                        + ".filter((e) => e.checkVisibility())"
                        + ".filter((e) => !(e.innerText || e.ariaLabel).trim()).map((e) => e.outerHTML)"))
                .isEmpty();
        assertThat(browser.evaluate("['header', 'nav[aria-label]', 'main', 'h1', '[aria-live=polite]']"
                        + ".filter((s) => !document.querySelector(s))"))
                .isEmpty();
        browser.evaluate("document.querySelector('.line .type').focus()");
        browser.evaluate("document.activeElement.click()");
        awaitText("document.querySelector('dialog[open]')?.innerText ?? ''", "Messages.oldText");
        assertThat(browser.evaluate("document.querySelector('dialog').contains(document.activeElement)")
                        .asBoolean())
                .isTrue();
    }

    private void open(String hash) throws Exception {
        browser.open(served.url("/" + hash));
    }

    private static void assertNothingRan() throws Exception {
        assertThat(browser.evaluate("document.querySelectorAll('img, script:not([src]), main svg').length")
                        .asInt())
                .isZero();
        assertThat(browser.evaluate("document.title").asText()).isNotEqualTo("1");
    }

    /** Waits until a text is there; the page has to come to it by itself. */
    private static void awaitText(String expression, String expected) throws Exception {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        String text = browser.evaluate(expression).asText();
        while (!text.contains(expected) && System.nanoTime() < end) {
            Thread.sleep(20);
            text = browser.evaluate(expression).asText();
        }
        assertThat(text).contains(expected);
    }
}
