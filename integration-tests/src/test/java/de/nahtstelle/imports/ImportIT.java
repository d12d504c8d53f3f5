package de.nahtstelle.imports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The example files, in the order in which an office would import them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportIT {
    /** The line of the offers with errors in which the first letter beyond ASCII stands that Latin 1 knows. */
    private static final int FIRST_UMLAUT = 5;

    private static final String WITH_FORMULAS = """
            customer_number;name;company_number;industry_code;gkb_region;parent_customer_number;site_number;site_name;\
            site_company_number;street;postal_code;town;municipality_key;contact_function;contact_email;contact_phone;\
            contact_confirmed_on
            729A999917;Tabellenwerk AG;91000001;15.20;SUED;;00001;=1+1;91000001;Am Markt 1;91074;;09572132;\
            Bewerbungsstelle;b@kunde.example;+49 40 66969 762;2021-12-19
            """;

    @Test
    @Order(1)
    void everyFaultOfTheCustomersWithErrorsIsFoundForItsReason() throws Exception {
        ImportClient client = ImportClient.ofHeadOfKam();
        JsonObject run = client.checked("large-customers", ImportClient.example("large-customers-with-errors.csv"));
        assertThat(client.findings(run))
                .containsExactly(
                        "2 customer_number MISSING",
                        "3 customer_number PATTERN",
                        "4 customer_number TOO_LONG",
                        "5 name MISSING",
                        "6 name TOO_LONG",
                        "7 company_number MISSING",
                        "8 company_number PATTERN",
                        "9 company_number PATTERN",
                        "10 industry_code MISSING",
                        "11 industry_code UNKNOWN",
                        "12 gkb_region MISSING",
                        "13 gkb_region UNKNOWN",
                        "14 parent_customer_number UNKNOWN",
                        "15 parent_customer_number OWN_PARENT",
                        "16 site_number MISSING",
                        "17 site_number TOO_LONG",
                        "19 name CONTRADICTION",
                        "20 gkb_region CONTRADICTION",
                        "21  REPEATED",
                        "22 site_name MISSING",
                        "23 site_name TOO_LONG",
                        "24 street MISSING",
                        "25 town MISSING",
                        "26 postal_code TOO_LONG",
                        "27 municipality_key PATTERN",
                        "28 contact_email PATTERN",
                        "29 contact_confirmed_on NOT_A_DAY",
                        "30 contact_confirmed_on NO_SUCH_DAY",
                        "31  COLUMN_COUNT");
    }

    @Test
    @Order(2)
    void kam03AllLargeCustomersComeWithTheirSitesAndAResponsibleUnit() throws Exception {
        ImportClient client = ImportClient.ofHeadOfKam();
        JsonObject run = client.applied(client.checked("large-customers", ImportClient.example("large-customers.csv")));
        assertThat(List.of(
                        run.getInt("accepted"),
                        ImportClient.count("kam.customer where id in " + imported(run)),
                        ImportClient.count("kernel.responsibility r join kernel.unit u on u.id = r.unit"
                                + " where u.number like 'GKB-%' and r.reason = 'kam.import' and r.subject in "
                                + imported(run))))
                .containsExactly(4000, 520, 520);
    }

    @Test
    @Order(3)
    void theSameFileASecondTimeIsRefused() throws Exception {
        HttpResponse<String> answer = ImportClient.ofHeadOfKam()
                .upload("large-customers", BodyPublishers.ofFile(ImportClient.example("large-customers.csv")));
        assertThat(answer.statusCode()).isEqualTo(409);
    }

    @Test
    @Order(4)
    void everyFaultOfTheOffersWithErrorsIsFoundForItsReason() throws Exception {
        ImportClient client = ImportClient.ofHeadOfKam();
        JsonObject run = client.checked("job-offers", ImportClient.example("job-offers-with-errors.csv"));
        List<String> found = client.findings(run);
        client.discard(run);
        assertThat(found)
                .containsExactly(
                        "2 offer_reference MISSING",
                        "3 offer_reference PATTERN",
                        "4 offer_reference TOO_LONG",
                        "5 customer_number MISSING",
                        "6 customer_number UNKNOWN",
                        "7 customer_number PATTERN",
                        "8 site_number MISSING",
                        "9 site_number UNKNOWN",
                        "10 title MISSING",
                        "11 title TOO_LONG",
                        "12 occupation_code MISSING",
                        "13 occupation_code PATTERN",
                        "14 occupation_code UNKNOWN",
                        "15 places MISSING",
                        "16 places TOO_SMALL",
                        "17 places TOO_SMALL",
                        "18 places NOT_A_NUMBER",
                        "19 places NOT_A_NUMBER",
                        "20 places TOO_LARGE",
                        "21 published_on MISSING",
                        "22 published_on NOT_A_DAY",
                        "23 published_on NO_SUCH_DAY",
                        "24 expires_on MISSING",
                        "25 expires_on NOT_A_DAY",
                        "26 expires_on BEFORE_PUBLICATION",
                        "27 caretaker_agency UNKNOWN",
                        "28 caretaker_agency TOO_LONG",
                        "29 caretaker PATTERN",
                        "31 offer_reference REPEATED");
    }

    @Test
    @Order(5)
    void allOffersComeWithAnAuditEntryEach() throws Exception {
        ImportClient client = ImportClient.ofHeadOfKam();
        JsonObject run = client.applied(client.checked("job-offers", ImportClient.example("job-offers.csv")));
        assertThat(ImportClient.count("kam.job_offer where id in " + imported(run)))
                .isEqualTo(50_000);
    }

    @Test
    @Order(6)
    void aFileInAnotherEncodingIsRefusedWithItsLine() throws Exception {
        byte[] latin = Files.readString(ImportClient.example("job-offers-with-errors.csv"))
                .getBytes(StandardCharsets.ISO_8859_1);
        HttpResponse<String> answer =
                ImportClient.ofHeadOfKam().upload("job-offers", BodyPublishers.ofByteArray(latin));
        JsonObject facts = ImportClient.json(answer).getJsonObject("facts");
        assertThat(List.of(facts.getString("reason"), facts.getInt("line"))).containsExactly("NOT_UTF8", FIRST_UMLAUT);
    }

    @Test
    @Order(7)
    void aFileOf200MegabytesIsRefusedWithAClearAnswer() throws Exception {
        HttpResponse<String> answer = ImportClient.ofHeadOfKam()
                .upload("job-offers", BodyPublishers.ofInputStream(() -> new Zeros(200L * 1024 * 1024)));
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    @Order(8)
    void aMendedFileOfRejectedRowsBringsTheValuesThatLookLikeFormulas() throws Exception {
        ImportClient client = ImportClient.ofHeadOfKam();
        JsonObject broken = client.checked("large-customers", BodyPublishers.ofString(WITH_FORMULAS));
        String rejected = client.rejected(broken);
        assertThat(rejected).contains(";'=1+1;", ";'+49 40 66969 762;");
        client.discard(broken);
        client.applied(client.checked(
                "large-customers",
                BodyPublishers.ofString(rejected.replace("Am Markt 1;91074;;", "Am Markt 1;91074;Herzogenaurach;"))));
        assertThat(ImportClient.count("kernel.site s join kernel.contact c on c.site = s.id"
                        + " where s.name = '=1+1' and c.phone = '+49 40 66969 762'"))
                .isEqualTo(1);
    }

    @Test
    @Order(10)
    void aFileOfTheOtherKindIsRecognisedByItsColumns() throws Exception {
        HttpResponse<String> answer = ImportClient.ofHeadOfKam()
                .upload("large-customers", BodyPublishers.ofFile(ImportClient.example("job-offers.csv")));
        assertThat(answer.statusCode()).isEqualTo(422);
        JsonObject facts = ImportClient.json(answer).getJsonObject("facts");
        assertThat(facts.getString("reason") + " " + facts.getString("kind")).isEqualTo("OTHER_KIND job-offers");
        assertThat(facts.getJsonArray("columns").getValuesAs(JsonString::getString))
                .containsExactly("offer_reference", "title", "occupation_code");
    }

    @Test
    @Order(11)
    void ofADiscardedImportTheFindingsStayAndNoFileIsOffered() throws Exception {
        ImportClient client = ImportClient.ofHeadOfKam();
        JsonObject run = client.checked(
                "large-customers", BodyPublishers.ofString(WITH_FORMULAS.replace("729A999917", "729A999921")));
        client.discard(run);
        assertThat(client.findings(run)).containsExactly("2 town MISSING");
        assertThat(client.rejectedAnswer(run).statusCode()).isEqualTo(404);
    }

    @Test
    @Order(9)
    void aMunicipalityThatTheReferenceDataDoNotKnowIsFound() throws Exception {
        ImportClient client = ImportClient.ofHeadOfKam();
        JsonObject run = client.checked(
                "large-customers",
                BodyPublishers.ofString(WITH_FORMULAS
                        .replace("729A999917", "729A999920")
                        .replace(";;09572132", ";Herzogenaurach;09999132")));
        assertThat(client.findings(run)).containsExactly("2 municipality_key UNKNOWN");
        client.discard(run);
    }

    /** The subjects that came with a run, by its audit entries; a known customer that only got sites is not new. */
    private static String imported(JsonObject run) {
        return "(select subject from kernel.audit_entry where details ->> 'run' = '%s' and action <> 'kam.sites-imported')"
                .formatted(run.getString("id"));
    }

    /** So many bytes, none of them in memory. */
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long bytes) {
            left = bytes;
        }

        @Override
        public int read() {
            return left-- > 0 ? '0' : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int given = (int) Math.min(left, length);
            Arrays.fill(target, offset, offset + given, (byte) '0');
            left -= given;
            return given == 0 ? -1 : given;
        }
    }
}
