package de.nahtstelle.kam.cleaning;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.handback.HandbackCase;
import de.nahtstelle.kam.handback.HandbackCases;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.RecordsClean;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Rulebook;
import de.nahtstelle.kernel.party.CompanyNumber;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotThere;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * What is wrong with the records of a customer, looked up anew each time: whatever was mended, here or elsewhere, is
 * no longer found. To an agency they are closed: they would show records that go to other agencies.
 */
@ApplicationScoped
@LegalBasis(rule = "kam.clean-before-handover", clause = "KAM-12")
public class Findings implements RecordsClean {
    @Inject
    HandbackCases cases;

    @Inject
    Jdbi jdbi;

    @Inject
    Rulebook rulebook;

    @Inject
    BusinessClock clock;

    /**
     * All findings of today, those a lead signed for included and marked.
     *
     * @throws NotThere when there is no such case
     */
    public List<Finding> of(Actor actor, HandbackId handback) {
        actor.must(KamPermission.SEE_ALL_CUSTOMERS);
        HandbackCase file = cases.find(actor, handback).orElseThrow(handback.notThere());
        return all(handback, new CustomerId(file.facts().customer()));
    }

    List<Finding> all(HandbackId handback, CustomerId customer) {
        Set<String> signed = signed(handback);
        return found(handback, customer).stream()
                .map(finding -> finding.signedIf(signed.contains(finding.key())))
                .toList();
    }

    @Override
    public List<String> openFindings(HandbackId handback, CustomerId customer) {
        return all(handback, customer).stream()
                .filter(finding -> !finding.signed())
                .map(Finding::key)
                .toList();
    }

    Optional<Finding> find(HandbackId handback, CustomerId customer, Mend mend) {
        return found(handback, customer).stream()
                .filter(finding ->
                        finding.kind() == mend.kind() && finding.subject().equals(mend.subject()))
                .findFirst();
    }

    private List<Finding> found(HandbackId handback, CustomerId customer) {
        LocalDate today = clock.today();
        LocalDate staleBefore = today.minusMonths(
                rulebook.parameter("kam.contact-stale-after", today).longValueExact());
        return jdbi
                .withHandle(db -> db.createQuery(FindingQueries.ALL)
                        .bind("handback", handback.value())
                        .bind("customer", customer.value())
                        .bind("today", today)
                        .bind("staleBefore", staleBefore)
                        .map((row, context) -> finding(row))
                        .list())
                .stream()
                .filter(Findings::isWrong)
                .toList();
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                FindingKind.valueOf(row.getString("kind")),
                row.getObject("subject", UUID.class),
                row.getString("record"),
                row.getString("value"),
                row.getString("proposal"),
                false);
    }

    private static boolean isWrong(Finding finding) {
        return !finding.kind().aboutCheckDigit() || finding.value() == null || !CompanyNumber.isValid(finding.value());
    }

    private Set<String> signed(HandbackId handback) {
        return new HashSet<>(jdbi.withHandle(
                db -> db.createQuery("select unnest(findings) from kam.handback_exception where handback = :id")
                        .bind("id", handback.value())
                        .mapTo(String.class)
                        .list()));
    }
}
