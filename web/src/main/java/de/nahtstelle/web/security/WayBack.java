package de.nahtstelle.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody wanted to go before signing in; only ever a page of this portal. */
public final class WayBack {
    private static final Pattern OWN_PAGE = Pattern.compile("/[A-Za-z0-9/_-]*\\.xhtml(\\?[A-Za-z0-9=&_.%+*:/-]*)?");

    private WayBack() {}

    /** The page and its parameters of a request, encoded to stand as a parameter in an address. */
    public static String of(HttpServletRequest request) {
        String query = request.getQueryString();
        String page = request.getServletPath() + (query == null ? "" : "?" + query);
        return URLEncoder.encode(page, StandardCharsets.UTF_8);
    }

    /** The wanted page if it is one of this portal, else the home page. */
    public static String safe(@Nullable String wanted) {
        return wanted != null && OWN_PAGE.matcher(wanted).matches() ? wanted : "/home.xhtml";
    }
}
