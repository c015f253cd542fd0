package dev.onevent.processor.report;

import dev.onevent.processor.handler.RouteReport;
import dev.onevent.processor.handler.RouteReport.Line;
import dev.onevent.processor.handler.RouterPlan;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The report as JSON, a line for each event. Its names are a contract: members may be added, none changes. */
public final class JsonReport {

    private JsonReport() {}

    public static String of(RouterPlan plan) {
        RouteReport report = plan.report();
        String packageName = plan.handlerClass().packageName();
        String router = packageName.isEmpty() ? plan.name() : packageName + "." + plan.name();
        return "{\n"
                + "  \"class\": " + text(plan.handlerClass().binaryName()) + ",\n"
                + "  \"router\": " + text(router) + ",\n"
                + "  \"catalog\": " + text(report.catalog()) + ",\n"
                + "  \"version\": " + text(report.version()) + ",\n"
                + "  \"routes\": [\n"
                + report.lines().stream().map(JsonReport::line).collect(Collectors.joining(",\n"))
                + "\n  ]\n}\n";
    }

    private static String line(Line line) {
        return "    {\"type\": " + text(line.type())
                + ", \"event\": " + text(line.event().binaryName())
                + ", \"description\": " + text(line.description())
                + ", \"handler\": " + text(line.handler())
                + ", \"reachedBy\": " + text(line.reachedBy().binaryName())
                + ", \"why\": " + text(line.why().name().toLowerCase(Locale.ROOT)) + "}";
    }

    private static String text(@Nullable String text) {
        if (text == null) {
            return "null";
        }
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || Character.isSurrogate(c)) {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
        }
        return json.append('"').toString();
    }
}
