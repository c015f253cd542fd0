package dev.onevent.example.console.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other sites away from the page, which a browser on a trusted network also has open.
 *
 * <p>A name in the address that nobody allowed may be one that an attacker points here (DNS rebinding). A request that another
 * site makes the browser send says so in {@code Sec-Fetch-Site}, or for a write in {@code Origin}.
 */
final class Guard extends Handler.Wrapper {

    private static final Pattern NUMBERS =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[?[0-9a-fA-F:.]*:[0-9a-fA-F:.]*]?");
    private static final String SAME_ORIGIN = "same-origin";

    private static final HttpFields HEADERS = HttpFields.build()
            .add(
                    "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
                            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
                            + "require-trusted-types-for 'script'; trusted-types 'none'")
            .add("X-Content-Type-Options", "nosniff")
            .add("Referrer-Policy", "no-referrer")
            .add("Cross-Origin-Opener-Policy", SAME_ORIGIN)
            .add("Cross-Origin-Resource-Policy", SAME_ORIGIN)
            .add(HttpHeader.CACHE_CONTROL, "no-store")
            .asImmutable();

    private final Set<String> names;

    /** A guard that lets these names of this host pass, besides localhost and addresses in numbers. */
    Guard(Set<String> names, Handler guarded) {
        super(guarded);
        this.names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        for (HttpField header : HEADERS) {
            response.getHeaders().put(header);
        }
        if (!isKnown(Request.getServerName(request))) {
            return refuse("unknown host name; allow it with --page-name", response, callback);
        }
        if (!Methods.isTaken(request)) {
            Methods.refuse(request, response, callback);
            return true;
        }
        return isFromThePage(request)
                ? super.handle(request, response, callback)
                : refuse("not from this page", response, callback);
    }

    private boolean isKnown(@Nullable String host) {
        return host != null
                && (host.equalsIgnoreCase("localhost")
                        || NUMBERS.matcher(host).matches()
                        || names.contains(host.toLowerCase(Locale.ROOT)));
    }

    /** The page itself may be linked to from anywhere. */
    private static boolean isFromThePage(Request request) {
        HttpFields headers = request.getHeaders();
        String site = headers.get("Sec-Fetch-Site");
        if (!HttpMethod.POST.is(request.getMethod())) {
            return site == null
                    || site.equals(SAME_ORIGIN)
                    || site.equals("none")
                    || "navigate".equals(headers.get("Sec-Fetch-Mode"));
        }
        return site == null ? isOwn(headers.get(HttpHeader.ORIGIN), headers) : site.equals(SAME_ORIGIN);
    }

    /** The scheme is not compared, since a proxy may have taken the encryption off. */
    private static boolean isOwn(@Nullable String origin, HttpFields headers) {
        return origin != null && origin.replaceFirst("^https?://", "").equalsIgnoreCase(headers.get(HttpHeader.HOST));
    }

    private static boolean refuse(String why, Response response, Callback callback) {
        Answers.text(403, why, response, callback);
        return true;
    }
}
