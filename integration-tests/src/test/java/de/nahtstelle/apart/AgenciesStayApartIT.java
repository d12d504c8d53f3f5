package de.nahtstelle.apart;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.apart.Agency.Answer;
import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The agency München against what belongs to the agency Fürth, at every page, file and resource there is: what it is
 * told must not depend on it.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AgenciesStayApartIT {
    private static final String NOBODY = UUID.randomUUID().toString();

    @Test
    @Order(1)
    @DisplayName(
            "KAM-03, KAM-10: no list, count, search or file of an agency changes when another agency gets a handback")
    void aHandbackToAnotherAgencyChangesNothing() throws IOException, InterruptedException, SQLException {
        Agency munich = Agency.of("ags.muenchen");
        Map<Question, Answer> before = asked(munich, searching());
        Subjects.enter("foreign.sql");
        Map<Question, Answer> after = asked(munich, searching());
        assertThat(differing(before, after)).isEmpty();
    }

    @Test
    @Order(2)
    @DisplayName(
            "KAM-03, KAM-10: whatever id of another agency's handback an agency guesses, it is answered as if it did not exist")
    void anIdGuessedIsAnsweredLikeOneThatDoesNotExist() throws SQLException {
        Agency munich = Agency.of("ags.muenchen");
        Map<Question, Answer> nothing = asked(munich, naming(NOBODY));
        assertThat(Subjects.foreign()).isNotEmpty();
        Subjects.foreign().parallelStream().forEach(id -> {
            Map<Question, Answer> guessed = asked(munich, naming(id));
            assertThat(differing(without(NOBODY, nothing), without(id, guessed)))
                    .isEmpty();
        });
        assertThat(nothing).allSatisfy((question, answer) -> {
            if (question.subject()) {
                assertThat(answer.refused()).as(question + " " + answer).isTrue();
            }
        });
    }

    @Test
    @Order(3)
    @DisplayName("KAM-10: the same questions tell the agency that has the handback what they are there for")
    void theAgencyItselfIsAnswered() throws SQLException {
        Agency fuerth = Agency.of("ags.fuerth");
        List<String> pages = answered(fuerth, Subjects.foreign().parallelStream(), AgenciesStayApartIT::pagesNaming);
        assertThat(pages)
                .contains(
                        "/kam/portfolio/customer.xhtml",
                        "/kam/handback/handback.xhtml",
                        "/kam/handback/announcement.pdf",
                        "/directive/receipt.xhtml");
        assertThat(answered(fuerth, Subjects.foreign().stream(), AgenciesStayApartIT::resourcesNaming))
                .contains(
                        "/api/v1/customers/",
                        "/api/v1/customers//responsibility",
                        "/api/v1/handbacks/",
                        "/api/v1/receipts/");
    }

    @Test
    @Order(4)
    @DisplayName("KAM-03, KAM-09: of a customer it shares an agency is told its own part, and only that is counted")
    void ofASharedCustomerAnAgencySeesItsPart() throws IOException, SQLException {
        Subjects.enter("shared.sql");
        Agency munich = Agency.of("ags.muenchen");
        Agency head = Agency.of("leitung.kam");
        List<String> hidden = Subjects.partOfFuerth();
        for (String id : Subjects.shared()) {
            assertThat(asked(munich, naming(id)))
                    .allSatisfy((question, answer) -> assertThat(answer.text())
                            .as(question.toString())
                            .doesNotContainIgnoringCase("geheim")
                            .doesNotContain(hidden));
        }
        assertThat(asked(munich, Pages.all().stream().map(Question::page).toList())
                        .values())
                .noneMatch(answer -> answer.text().toLowerCase(Locale.ROOT).contains("geheim"));
        Question customer =
                new Question("GET", "/api/v1/customers/" + Subjects.shared().get(0), null, null, true);
        assertThat(munich.ask(customer).text()).contains("\"sites\":1", "\"offers\":1");
        assertThat(head.ask(customer).text()).contains("\"sites\":2", "\"offers\":3");
    }

    @Test
    @Order(5)
    @DisplayName("KAM-05, KAM-10: an agency gets no sight of another as a cover, not even by a row an old house holds")
    void aCoverOpensNoOtherAgency() throws IOException, InterruptedException, SQLException {
        Agency munich = Agency.of("ags.muenchen");
        Map<Question, Answer> before = asked(munich, searching());
        Subjects.enter("covered.sql");
        try {
            Map<Question, Answer> after = asked(munich, searching());
            assertThat(differing(before, after)).isEmpty();
        } finally {
            Subjects.enter("present.sql");
        }
    }

    @Test
    @Order(6)
    @DisplayName(
            "KAM-10: by the ids it knows from before an agency left out is answered as if the handback did not exist")
    void whoWasLeftOutIsAnsweredLikeAnybody() throws IOException, SQLException {
        Subjects.enter("left-out.sql");
        Agency munich = Agency.of("ags.muenchen");
        String handback = Subjects.leftOutOf();
        String part = Subjects.partLeftOut();
        List<Question> known = resourcesNaming(handback).stream()
                .map(question -> question.inBody(handback, part))
                .toList();
        assertThat(known)
                .filteredOn(question -> question.path().endsWith("/" + handback + "/remarks"))
                .singleElement()
                .satisfies(question -> assertThat(question.body()).contains(part));
        assertThat(differing(
                        without(NOBODY, asked(munich, resourcesNaming(NOBODY))),
                        without(part, without(handback, asked(munich, known)))))
                .isEmpty();
    }

    /** The addresses that answer when they name something of the agency. */
    private static List<String> answered(Agency agency, Stream<String> ids, Function<String, List<Question>> naming) {
        return ids.flatMap(id -> asked(agency, naming.apply(id)).entrySet().stream()
                        .filter(known -> known.getValue().status() == 200
                                && known.getKey().path().contains(id))
                        .map(known ->
                                known.getKey().path().replaceFirst("[?].*", "").replace(id, "")))
                .toList();
    }

    private static List<Question> searching() throws IOException, InterruptedException {
        return Stream.of(
                        Pages.all().stream().map(Question::page),
                        Pages.naming(Subjects.FOREIGN).stream(),
                        Resources.described().naming(NOBODY, Subjects.FOREIGN).stream())
                .flatMap(questions -> questions)
                .toList();
    }

    private static List<Question> naming(String id) {
        return Stream.concat(pagesNaming(id).stream(), resourcesNaming(id).stream())
                .toList();
    }

    private static List<Question> pagesNaming(String id) {
        return Pages.naming(id);
    }

    /** What a resource does may end what the others show: to be asked one after the other, and after the pages. */
    private static List<Question> resourcesNaming(String id) {
        try {
            return Resources.described().naming(id, Subjects.FOREIGN);
        } catch (IOException | InterruptedException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    private static Map<Question, Answer> asked(Agency agency, List<Question> questions) {
        Map<Question, Answer> answers = new LinkedHashMap<>();
        questions.forEach(question -> answers.put(question, agency.ask(question)));
        return answers;
    }

    /** What was answered differently, with the first place where the answers part. */
    private static List<String> differing(Map<?, Answer> expected, Map<?, Answer> actual) {
        assertThat(actual.keySet()).hasToString(expected.keySet().toString());
        return expected.entrySet().stream()
                .map(asked -> asked.getKey() + ": " + asked.getValue().against(actual.get(asked.getKey())))
                .filter(difference -> !difference.endsWith(": "))
                .toList();
    }

    private static Map<String, Answer> without(String id, Map<?, Answer> answers) {
        Map<String, Answer> plain = new LinkedHashMap<>();
        answers.forEach((question, answer) -> plain.put(question.toString().replace(id, "…"), answer.without(id)));
        return plain;
    }
}
