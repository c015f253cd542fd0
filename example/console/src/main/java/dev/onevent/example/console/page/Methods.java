package dev.onevent.example.console.page;

import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Which methods the addresses of the page take: retries are posted, and everything else is read. */
final class Methods {

    private static final List<String> POSTED = List.of(HttpMethod.POST.asString());
    private static final List<String> READ = List.of(HttpMethod.GET.asString(), HttpMethod.HEAD.asString());

    private Methods() {}

    static boolean isTaken(Request request) {
        return of(request).contains(request.getMethod());
    }

    static void refuse(Request request, Response response, Callback callback) {
        String allowed = String.join(", ", of(request));
        response.getHeaders().put(HttpHeader.ALLOW, allowed);
        Answers.text(405, "only " + allowed, response, callback);
    }

    private static List<String> of(Request request) {
        return Api.isRetry(Request.getPathInContext(request)) ? POSTED : READ;
    }
}
