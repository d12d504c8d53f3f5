package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the menu shows of the portal, and what it hides, function by function. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NavigationIT {
    private static final List<String> USERS = List.of(
            "leitung.kam",
            "teamleitung.kam",
            "manager.kam",
            "fachkraft.kam",
            "gkb.sued",
            "ksz",
            "leitung.fuerth",
            "ags.fuerth",
            "fachaufsicht",
            "dienststelle",
            "monitoring",
            "administrator");
    private static final int DONE = 200;
    private static final int FORBIDDEN = 403;

    /** Everybody finds themselves there. */
    private static final String PEOPLE = "/staff/people.xhtml";

    private static final Map<String, Set<String>> SHOWN = new LinkedHashMap<>();
    private static final Map<String, Map<String, Integer>> ANSWERS = new LinkedHashMap<>();

    @Test
    @DisplayName("KAM-06, KAM-07: whatever the menu shows opens, in every function")
    void whatIsShownOpens() {
        answers()
                .forEach((user, pages) ->
                        assertThat(SHOWN.get(user)).as(user).isNotEmpty().allMatch(page -> pages.get(page) == DONE));
    }

    @Test
    @DisplayName("KAM-06, KAM-07: whatever the menu hides from a function is refused to it")
    void whatIsHiddenIsRefused() {
        answers()
                .forEach((user, pages) -> assertThat(pages.keySet().stream()
                                .filter(page ->
                                        !SHOWN.getOrDefault(user, Set.of()).contains(page) && !page.equals(PEOPLE))
                                .map(pages::get))
                        .as(user)
                        .allMatch(status -> status == FORBIDDEN));
    }

    /** How every place of the portal answers every user; asked once for all tests. */
    private static Map<String, Map<String, Integer>> answers() {
        if (ANSWERS.isEmpty()) {
            Map<String, Visitor> visitors = new LinkedHashMap<>();
            USERS.forEach(user -> visitors.put(user, Visitor.as(user)));
            visitors.forEach((user, visitor) -> SHOWN.put(user, menu(visitor.page())));
            Set<String> all = new TreeSet<>();
            SHOWN.values().forEach(all::addAll);
            visitors.forEach((user, visitor) -> ANSWERS.put(user, answers(visitor.page(), all)));
            visitors.values().forEach(Visitor::close);
        }
        return ANSWERS;
    }

    private static Set<String> menu(Page page) {
        Set<String> pages = new TreeSet<>();
        page.locator("#navigation a").all().forEach(link -> pages.add(link.getAttribute("href")));
        return pages;
    }

    private static Map<String, Integer> answers(Page page, Set<String> pages) {
        Map<String, Integer> answers = new LinkedHashMap<>();
        pages.forEach(path -> answers.put(path, page.request().get(path).status()));
        return answers;
    }
}
