package de.nahtstelle.provider;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;

/** A browser, as far as signing in needs one. */
final class Guest {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    /** Where redirections end. */
    HttpResponse<String> visit(URI page) throws IOException, InterruptedException {
        URI next = page;
        HttpResponse<String> answer = get(next);
        while (answer.statusCode() / 100 == 3) {
            next = next(answer);
            answer = get(next);
        }
        return answer;
    }

    HttpResponse<String> get(URI page) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(page).header("Accept-Language", "en").build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(URI page, String form) throws IOException, InterruptedException {
        BodyPublisher body = BodyPublishers.ofString(form);
        return http.send(
                HttpRequest.newBuilder(page)
                        .header("Accept-Language", "en")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(body)
                        .build(),
                BodyHandlers.ofString());
    }

    /** Where an answer sends on to. */
    static URI next(HttpResponse<String> answer) {
        return answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    static String parameter(URI address, String name) {
        return Arrays.stream(address.getQuery().split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }
}
