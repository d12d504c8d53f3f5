package de.nahtstelle.kam.cleaning;

import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kernel.persistence.Conflict;
import de.nahtstelle.kernel.persistence.Conflict.Difference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.SqlStatements;

/** Compares a mend with what others have written to the same record since it was shown (KAM-12). */
@ApplicationScoped
class MendConflicts {
    private static final String NEWEST = """
            select c.id, c.at, p.display_name || ', ' || u.short_name "by", c.record, c.field, c.before, c.after
              from kam.record_change c
              join kernel.person p on p.id = c.person
              join kernel.unit u on u.id = c.unit
             where c.handback = :handback and %s
             order by c.id desc limit 1
            """;
    private static final String OF_THE_RECORD = "c.record_id = :record and ";

    /** Changes of other records from which another proposal may follow. */
    private static final String PROPOSING =
            "c.id > :seen and c.field in ('CONTACT_NAMED', 'CONTACT_MERGED', 'MERGED_INTO')";

    @Inject
    Jdbi jdbi;

    /** What others have written since beside what the mend wants; empty when nothing, or the same. */
    Optional<Conflict> with(HandbackId handback, Mend mend) {
        return newest(handback, mend, OF_THE_RECORD + "c.field = :field and c.id > :seen")
                .map(change -> change.beside(mend))
                .filter(Conflict::differs);
    }

    /**
     * What others have changed of the record so that there is nothing to mend any more, beside the value that was to be
     * written: their change, with what stood there before, and the field of the mend. Empty when nobody did.
     */
    Optional<Conflict> settled(HandbackId handback, Mend mend) {
        return mend.value() == null
                ? Optional.empty()
                : newest(handback, mend, OF_THE_RECORD + "c.field <> :field and c.id > :seen")
                        .map(change -> change.instead(mend));
    }

    /** Whether somebody else has written since what the mend wants. */
    boolean alreadyWritten(HandbackId handback, Mend mend) {
        return newest(handback, mend, OF_THE_RECORD + "c.field = :field and c.id > :seen")
                .filter(change -> !change.beside(mend).differs())
                .isPresent();
    }

    /** What is to be mended over a change that the person has seen; empty when there is none. */
    Optional<Finding> over(HandbackId handback, Mend mend) {
        return newest(handback, mend, OF_THE_RECORD + "c.field = :field and c.id >= :seen")
                .filter(change -> change.id().equals(mend.seen()))
                .map(change -> change.toMend(mend));
    }

    /**
     * What is proposed for the finding now beside what the person was shown, with who made it so; empty when it is the same,
     * or nobody did in this case.
     */
    Optional<Conflict> withProposal(HandbackId handback, Finding finding, Mend mend) {
        return finding.isProposedOtherwise(mend)
                ? change(handback, mend, PROPOSING).map(change -> change.proposing(finding, mend))
                : Optional.empty();
    }

    private Optional<Change> newest(HandbackId handback, Mend mend, String condition) {
        return mend.kind().takesValue() ? change(handback, mend, condition) : Optional.empty();
    }

    private Optional<Change> change(HandbackId handback, Mend mend, String condition) {
        UUID seen = mend.seen();
        return seen == null
                ? Optional.empty()
                : jdbi.withHandle(db -> db.createQuery(NEWEST.formatted(condition))
                        .configure(SqlStatements.class, settings -> settings.setUnusedBindingAllowed(true))
                        .bind("handback", handback.value())
                        .bind("record", mend.subject())
                        .bind("field", mend.kind().field().name())
                        .bind("seen", seen)
                        .map(ConstructorMapper.of(Change.class))
                        .findOne());
    }

    /** A change of the record. */
    public record Change(UUID id, Instant at, String by, String record, String field, String before, String after) {
        /** What the other person wrote is the value to be mended; a contact they named stays beside the new one. */
        Finding toMend(Mend mend) {
            FindingKind kind = mend.kind().aboutPostalCode() ? FindingKind.POSTAL_CODE_WRONG : mend.kind();
            return new Finding(
                    kind, mend.subject(), record, kind == FindingKind.SITE_WITHOUT_CONTACT ? null : after, null, false);
        }

        Conflict beside(Mend mend) {
            return new Conflict(record, by, at, id.toString(), List.of(wanted(mend, after)));
        }

        Conflict instead(Mend mend) {
            return new Conflict(
                    record, by, at, Conflict.OVER, List.of(new Difference(field, after, before), wanted(mend, "")));
        }

        Conflict proposing(Finding finding, Mend mend) {
            return new Conflict(
                    finding.record(),
                    by,
                    at,
                    Conflict.OVER,
                    List.of(wanted(mend, Objects.requireNonNullElse(finding.proposal(), ""))));
        }

        private static Difference wanted(Mend mend, String theirs) {
            return new Difference(mend.kind().field().name(), theirs, Objects.requireNonNullElse(mend.value(), ""));
        }
    }
}
