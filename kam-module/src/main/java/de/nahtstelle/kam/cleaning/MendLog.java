package de.nahtstelle.kam.cleaning;

import de.nahtstelle.kam.announcement.ChangedField;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Records what was changed in a data set, from what to what, and to whose part it belonged at that moment (KAM-12). */
@ApplicationScoped
class MendLog {
    private static final String PLACE = """
            select s.site, a.receiver
              from (select coalesce((select id from kernel.site where id = :record),
                                    (select site from kernel.contact where id = :record),
                                    (select site from kam.job_offer where id = :record)) site) s
              left join kam.handback_site a on a.handback = :handback and a.site = s.site and a.told
            """;

    @Inject
    Jdbi jdbi;

    @Inject
    Audit audit;

    /** Where the record belongs before it is changed: its site, and the agency that was told it receives it, if any. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<String, String> placeOf(HandbackId handback, UUID record) {
        return jdbi.withHandle(db -> db.createQuery(PLACE)
                .bind("record", record)
                .bind("handback", handback.value())
                .map((row, context) -> Map.of(
                        "subject", record.toString(),
                        "site", Objects.requireNonNullElse(row.getString("site"), ""),
                        "receiver", Objects.requireNonNullElse(row.getString("receiver"), "")))
                .one());
    }

    /** Records it; {@code details} say the finding, the record and the values. */
    @Transactional(Transactional.TxType.MANDATORY)
    void changed(
            Actor actor,
            HandbackId handback,
            String action,
            ChangedField field,
            Map<String, String> place,
            Map<String, String> details) {
        Map<String, String> all = new LinkedHashMap<>(details);
        all.putAll(place);
        all.put("field", field.name());
        audit.record(actor, handback.subject(), action, "kam.clean-before-handover", all);
    }
}
