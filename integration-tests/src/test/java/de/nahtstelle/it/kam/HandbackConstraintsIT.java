package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kernel.persistence.Constraints;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What no program can write past the use cases: the database refuses, each time by the constraint named. */
@ExtendWith(ArquillianExtension.class)
class HandbackConstraintsIT {
    private static final String COPY = """
            insert into %1$s select (jsonb_populate_record(o, jsonb_build_object('id', kernel.uuid7()))).*
              from %1$s o where %2$s
            """;
    private static final String OF_CASE = " where id = :case";
    private static final String DONE = "update kam.handback set done = '%s'" + OF_CASE;
    private static final String RECEIVER = "update kam.handback_receiver set %s where handback = :case";
    private static final String FOLLOWS = "handback_receiver_follows";
    private static final String RECORDED = """
            with recorded as (
              insert into kam.handback_step (id, handback, step, at, person, function, unit)
              select kernel.uuid7(), s.handback, '%1$s', s.at, s.person, s.function, s.unit
                from kam.handback_step s where s.handback = :case and s.step = 'RECEIVERS')
            update kam.handback set done = '%1$s'%2$s where id = :case
            """;
    private static final String OFFER = "update kernel.handover set %s"
            + " where subject in (select id from kam.handback_receiver where handback = :case)";

    @Inject
    DecentralRoute decentral;

    @Inject
    HandbackRoute route;

    @Inject
    Jdbi jdbi;

    @Test
    @DisplayName("KAM-03: nobody answers for a customer as a whole before each of its sites has a unit")
    void everySiteHasAResponsibleUnit() {
        HandbackId id = decentral.offered();
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.fuerth()));
        refuses(id, "every_site_has_responsible_unit", """
                with part as (insert into kernel.responsibility (subject_kind, subject, valid_from, unit, reason)
                              values ('kam.customer', :customer, now(), null, 'kam.handback'))
                update kam.customer set responsible_unit = null, responsible_since = now() where id = :customer
                """);
    }

    @Test
    @DisplayName("KAM-03: once the agencies of its sites answer, a customer gets no site nobody answers for")
    void everyNewSiteHasAResponsibleUnit() {
        HandbackId id = decentral.offered();
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.fuerth()));
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.munich()));
        refuses(id, "every_site_has_responsible_unit", """
                insert into kernel.site (id, employer, number, name)
                values (kernel.uuid7(), :customer, '00009', 'Niemandsland')
                """);
    }

    @Test
    @DisplayName("KAM-03: a customer names the unit that its responsibility says, since when it says so")
    void theCustomerHasAResponsibleUnit() {
        HandbackId id = route.upTo(HandbackStep.CHOICE);
        refuses(
                id,
                "customer_has_responsible_unit",
                "update kam.customer set responsible_unit = null, responsible_since = now() where id = :customer");
        refuses(
                id,
                "customer_names_responsible_unit",
                "update kam.customer set responsible_unit = (select id from kernel.unit where number = '843')"
                        + " where id = :customer");
        refuses(id, "responsibility_grows_ck", """
                insert into kernel.responsibility (subject_kind, subject, valid_from, unit, reason)
                select r.subject_kind, r.subject, r.valid_from, u.id, r.reason
                  from kernel.responsibility r, kernel.unit u where r.subject = :customer and u.number = '843'
                """);
    }

    @Test
    @DisplayName("KAM-09: receivers are not confirmed while a site has none, and no site has two")
    void everySiteHasOneReceiver() {
        HandbackId id = decentral.confirmed();
        UUID site = decentral.site(id, DecentralRoute.DEPOT);
        refuses(id, "every_site_has_one_receiver", """
                with gone as (delete from kam.handback_site where handback = :case and site = '%s')
                update kam.handback set done = 'RECEIVERS' where id = :case
                """.formatted(site));
        refuses(
                id,
                "handback_site_pkey",
                "insert into kam.handback_site select a.handback, '%s', a.receiver from kam.handback_site a"
                                .formatted(site)
                        + " where a.handback = :case and a.site <> '%s' limit 1".formatted(site));
    }

    @Test
    @DisplayName("KAM-09: a site goes to no receiver of another handback")
    void aReceiverBelongsToItsHandback() {
        HandbackId id = decentral.confirmed();
        UUID strange = route.file(route.upTo(HandbackStep.RECEIVERS))
                .receivers()
                .get(0)
                .id();
        refuses(
                id,
                "handback_site_receiver_fk",
                "update kam.handback_site set receiver = '" + strange + "' where handback = :case");
    }

    @Test
    @DisplayName("KAM-10: a customer has one open handback, and an agency one place in its preparation")
    void oneOpenHandbackPerCustomer() {
        HandbackId id = decentral.confirmed();
        refuses(id, "handback_one_open_per_customer", COPY.formatted("kam.handback", "o.id = :case"));
        refuses(id, "handback_receiver_once", COPY.formatted("kam.handback_receiver", "o.handback = :case"));
    }

    @Test
    @DisplayName("KAM-10: a step, a choice and an end are what the sequence knows")
    void theCaseIsWhole() {
        HandbackId id = decentral.confirmed();
        refuses(id, "handback_step_ck", "update kam.handback set done = 'FORGOTTEN'" + OF_CASE);
        refuses(id, "handback_care_ck", "update kam.handback set care = 'BOTH'" + OF_CASE);
        refuses(id, "handback_choice_ck", "update kam.handback set chosen_with = null" + OF_CASE);
        refuses(id, "handback_closed_ck", "update kam.handback set closed_at = now()" + OF_CASE);
        refuses(id, "handback_closed_ck", "update kam.handback set done = 'TAKEN_OVER'" + OF_CASE);
    }

    @Test
    @DisplayName("KAM-10: no step is skipped, done without its record or gone back to but by the choice")
    void noStepIsSkipped() {
        HandbackId id = decentral.confirmed();
        for (String step : List.of("OPENED", "ANNOUNCED", "CLEANED", "AGREED")) {
            refuses(id, "handback_step_follows", DONE.formatted(step));
        }
        refuses(id, "handback_step_follows", """
                with recorded as (
                  insert into kam.handback_step (id, handback, step, at, person, function, unit)
                  select kernel.uuid7(), s.handback, 'CLEANED', s.at, s.person, s.function, s.unit
                    from kam.handback_step s where s.handback = :case and s.step = 'RECEIVERS')
                """ + DONE.formatted("CLEANED"));
    }

    @Test
    @DisplayName("KAM-10: a case begins opened, and each of its agencies confirmed")
    void everyCaseBeginsAtItsBeginning() {
        HandbackId id = decentral.confirmed();
        refuses(id, "handback_opens_first", """
                insert into kam.handback (id, customer, done, opened_at, opened_by, care, chosen_on, chosen_with, changed_at,
                                          closed_at)
                select kernel.uuid7(), customer, 'TAKEN_OVER', opened_at, opened_by, care, chosen_on, chosen_with, now(), now()
                  from kam.handback where id = :case
                """);
        refuses(id, "handback_receiver_follows", """
                insert into kam.handback_receiver (id, handback, unit, state, announced_at, care)
                select kernel.uuid7(), :case, id, 'OFFERED', now(), 'DECENTRAL' from kernel.unit where number = '711'
                """);
    }

    @Test
    @DisplayName("KAM-10: an agency skips none of its steps and does not come back once it has taken over")
    void noAgencySkipsAStep() {
        HandbackId id = decentral.confirmed();
        for (String state : List.of("AGREED", "OFFERED")) {
            refuses(id, FOLLOWS, RECEIVER.formatted("state = '%s', announced_at = now()".formatted(state)));
        }
        refuses(id, FOLLOWS, RECEIVER.formatted("state = 'TAKEN_OVER', announced_at = now(), taken_over_at = now()"));
        refuses(id, FOLLOWS, RECEIVER.formatted("state = 'MISDIRECTED'"));
        HandbackId over = route.upTo(HandbackStep.TAKEN_OVER);
        refuses(over, FOLLOWS, RECEIVER.formatted("state = 'OFFERED', taken_over_at = null"));
    }

    @Test
    @DisplayName("KAM-10: a case is handed over when every agency was offered its part, taken over when each took over")
    void everyAgencyComesAlong() {
        refuses(route.upTo(HandbackStep.AGREED), "handback_agencies_reached", RECORDED.formatted("HANDED_OVER", ""));
        HandbackId half = decentral.offered();
        DecentralRoute.done(decentral.takeOver(half, DecentralRoute.fuerth()));
        refuses(half, "handback_agencies_reached", RECORDED.formatted("TAKEN_OVER", ", closed_at = now()"));
    }

    @Test
    @DisplayName("KAM-09: blanks name nobody who chose for the customer, and no wrong fact")
    void blanksSayNothing() {
        HandbackId id = decentral.offered();
        refuses(id, "handback_chosen_with_ck", "update kam.handback set chosen_with = E' \\t'" + OF_CASE);
        refuses(
                id,
                "handover_wrong_fact_said_ck",
                OFFER.formatted("state = 'MISDIRECTED', closed_at = now(), wrong_fact = E'\\n '"));
    }

    @Test
    @DisplayName("KAM-09: whom a wrong receiver names is an agency, and no site comes before the seat")
    void aNamedReceiverIsAnAgency() {
        HandbackId id = decentral.confirmed();
        String named = """
                insert into kam.named_receiver (handback, site, unit, unit_kind)
                select :case, s.id, u.id, '%s' from kernel.site s, kernel.unit u
                 where s.employer = :customer and u.number = 'GKB-NORD' limit 1
                """;
        refuses(id, "named_receiver_is_agency", named.formatted("AGENCY"));
        refuses(id, "named_receiver_agency_ck", named.formatted("GKB_REGION"));
        refuses(id, "site_number_ck", "update kernel.site set number = '00000' where employer = :customer");
    }

    @Test
    @DisplayName("KAM-09: what receives a handback is an agency")
    void theReceiverIsAnAgency() {
        HandbackId id = decentral.confirmed();
        refuses(
                id,
                "handback_receiver_is_agency",
                RECEIVER.formatted("unit = (select u.id from kernel.unit u where u.number = 'GKB-NORD')")
                        + " and unit = (select u.id from kernel.unit u where u.number = '729')");
        refuses(id, "handback_receiver_agency_ck", RECEIVER.formatted("unit_kind = 'GKB_REGION'"));
    }

    @Test
    @DisplayName("KAM-10: an agency neither takes over without moment nor is offered what it was not told of")
    void theReceiverIsWhole() {
        HandbackId id = decentral.confirmed();
        refuses(id, "handback_receiver_state_ck", RECEIVER.formatted("state = 'TIRED', announced_at = now()"));
        refuses(id, "handback_receiver_announced_ck", RECEIVER.formatted("state = 'AGREED'"));
        refuses(
                id,
                "handback_receiver_taken_ck",
                RECEIVER.formatted("state = 'TAKEN_OVER', announced_at = now(), taken_over_at = null"));
    }

    @Test
    @DisplayName("KAM-10: what an agency was offered has one open handover, which ends with a fact or a take-over")
    void oneOpenHandoverPerSubject() {
        HandbackId id = decentral.offered();
        refuses(
                id,
                "handover_one_open_per_subject",
                COPY.formatted(
                        "kernel.handover",
                        "o.subject in (select r.id from kam.handback_receiver r where r.handback = :case)"));
        refuses(id, "handover_state_ck", OFFER.formatted("state = 'LOST', closed_at = now()"));
        refuses(id, "handover_parties_ck", OFFER.formatted("to_unit = from_unit"));
        refuses(id, "handover_closed_ck", OFFER.formatted("state = 'ACCEPTED'"));
        refuses(id, "handover_wrong_fact_ck", OFFER.formatted("state = 'MISDIRECTED', closed_at = now()"));
    }

    @Test
    @DisplayName("KAM-12: an exception without a reason of ten characters is none")
    void anExceptionHasAReason() {
        HandbackId id = decentral.confirmed();
        refuses(id, "handback_exception_reason_ck", """
                insert into kam.handback_exception (id, handback, findings, reason, signed_at, signed_by)
                select kernel.uuid7(), h.id, '{}', '  darum   ', now(), h.opened_by from kam.handback h where h.id = :case
                """);
    }

    private void refuses(HandbackId id, String constraint, String sql) {
        String filled = sql.replace(":case", "'" + id.value() + "'")
                .replace(":customer", "'" + route.customer(id).value() + "'");
        Throwable refusal = catchThrowable(() -> jdbi.useTransaction(db -> db.execute(filled)));
        assertThat(refusal).as(constraint).isNotNull();
        assertThat(Constraints.violatedBy(Objects.requireNonNull(refusal))).contains(constraint);
    }
}
