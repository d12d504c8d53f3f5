package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.portfolio.CourseOfCustomer;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.audit.Excerpt;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/**
 * The steps of a customer's handbacks in its timeline, up to who took over and looks after it. That a case was opened
 * says the decision itself; mends and signatures stand with the case.
 */
@ApplicationScoped
@LegalBasis(rule = "kam.handback-sequence", clause = "KAM-10")
class CourseInTimeline implements CourseOfCustomer {
    private static final String MILESTONES = Stream.concat(
                    Arrays.stream(HandbackStep.values())
                            .filter(HandbackStep.OPENED::isBefore)
                            .map(HandbackStep::inTimeline),
                    Stream.of(CaseNotes.MISDIRECTED, CaseNotes.REOPENED, CaseNotes.LOOKED_AFTER))
            .map(done -> "'" + CaseNotes.action(done) + "'")
            .collect(Collectors.joining(", ", "a.action in (", ")"));

    @Inject
    Jdbi jdbi;

    @Override
    public List<Excerpt> of(Actor actor, CustomerId customer) {
        return HandbackSight.someOf(actor)
                ? handbacks(customer).stream()
                        .map(id -> TimelineSight.of(actor, id).and(MILESTONES))
                        .toList()
                : List.of();
    }

    private List<HandbackId> handbacks(CustomerId customer) {
        return jdbi.withHandle(db -> db.createQuery("select id from kam.handback where customer = :customer")
                .bind("customer", customer.value())
                .mapTo(UUID.class)
                .map(HandbackId::new)
                .list());
    }
}
