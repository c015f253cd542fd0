package dev.onevent.example.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A headless Chromium. It is driven by chromedriver over HTTP, as the WebDriver standard says: a few requests need no library
 * that downloads drivers of its own.
 */
final class Browser implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> ARGUMENTS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--window-size=1280,900");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process driver;
    private final String session;

    /** A browser with a profile of its own. */
    Browser(Path profile) throws Exception {
        driver = new ProcessBuilder("chromedriver", "--port=0")
                .redirectErrorStream(true)
                .start();
        String url = "http://localhost:" + port() + "/session";
        ObjectNode wanted = JSON.createObjectNode();
        ObjectNode always = wanted.putObject("capabilities").putObject("alwaysMatch");
        always.putObject("goog:loggingPrefs").put("browser", "ALL");
        var arguments = always.putObject("goog:chromeOptions").putArray("args");
        ARGUMENTS.forEach(arguments::add);
        arguments.add("--user-data-dir=" + profile);
        try {
            session = url + "/" + post(url, wanted).get("sessionId").asText();
        } catch (Exception | Error e) {
            driver.destroy();
            throw e;
        }
    }

    /** Whether there is one on this machine. */
    static boolean isThere() {
        List<String> path = List.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator));
        return Stream.of("chromium", "chromedriver")
                .allMatch(name -> path.stream().anyMatch(folder -> Files.isExecutable(Path.of(folder, name))));
    }

    void open(String url) throws Exception {
        post(session + "/url", JSON.createObjectNode().put("url", url));
    }

    /** Evaluates an expression in the page. */
    JsonNode evaluate(String expression) throws Exception {
        ObjectNode script = JSON.createObjectNode().put("script", "return " + expression);
        script.putArray("args");
        return post(session + "/execute/sync", script);
    }

    /** What the console of the page has to complain about, broken rules of the security policy among it. */
    List<String> complaints() throws Exception {
        List<String> complaints = new ArrayList<>();
        post(session + "/se/log", JSON.createObjectNode().put("type", "browser"))
                .forEach(entry -> complaints.add(entry.get("message").asText()));
        return complaints;
    }

    /** Presses the mouse on what a selector finds. */
    void click(String selector) throws Exception {
        ObjectNode how = JSON.createObjectNode().put("using", "css selector").put("value", selector);
        String element = post(session + "/element", how).elements().next().asText();
        post(session + "/element/" + element + "/click", JSON.createObjectNode());
    }

    private String port() throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(driver.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.contains("started successfully on port ")) {
                return line.replaceAll(".*on port (\\d+).*", "$1");
            }
        }
        throw new IOException("chromedriver does not start");
    }

    private JsonNode post(String url, JsonNode body) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(URI.create(url)).POST(BodyPublishers.ofString(body.toString())));
    }

    private JsonNode answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer =
                client.send(request.header("Content-Type", "application/json").build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.body());
        }
        return JSON.readTree(answer.body()).get("value");
    }

    @Override
    public void close() throws IOException {
        try {
            answer(HttpRequest.newBuilder(URI.create(session)).DELETE());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            driver.destroy();
        }
    }
}
