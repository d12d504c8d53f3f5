package de.nahtstelle.kernel.document;

import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Keeps files with the subject they belong to, up to 25 MB each, in the transaction of the use case that makes them. */
@ApplicationScoped
public class Documents {
    @Inject
    Jdbi jdbi;

    @Inject
    BusinessClock clock;

    @Inject
    @Any
    Instance<DocumentSight> sights;

    /**
     * Keeps a file; returns its id.
     *
     * @param kind stable name of what it is, for instance {@code kam.announcement}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID keep(Actor actor, SubjectRef subject, String kind, Document file) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into kernel.document
                          (id, subject_kind, subject, kind, file_name, media_type, content, created_at, created_by)
                        values (:id, :subjectKind, :subject, :kind, :name, :type, :content, :at, :by)
                        """)
                .bind("id", file.id())
                .bind("subjectKind", subject.kind())
                .bind("subject", subject.id())
                .bind("kind", kind)
                .bind("name", file.fileName())
                .bind("type", file.mediaType())
                .bind("content", file.content())
                .bind("at", clock.now())
                .bind("by", actor.person().value())
                .execute());
        return file.id();
    }

    /** A new file, not kept yet. */
    public static Document file(String name, String mediaType, byte[] content) {
        return new Document(Ids.next(), name, mediaType, content);
    }

    /** The file with this id; empty when there is none or the actor may not see its subject. */
    public Optional<Document> find(Actor actor, UUID id) {
        return subject(id).filter(subject -> seen(actor, subject)).flatMap(subject -> find(id));
    }

    private boolean seen(Actor actor, SubjectRef subject) {
        return sights.stream()
                .filter(sight -> sight.kind().equals(subject.kind()))
                .anyMatch(sight -> sight.sees(actor, subject.id()));
    }

    private Optional<SubjectRef> subject(UUID id) {
        return jdbi.withHandle(db -> db.createQuery("select subject_kind, subject from kernel.document where id = :id")
                .bind("id", id)
                .map((row, context) ->
                        new SubjectRef(row.getString("subject_kind"), row.getObject("subject", UUID.class)))
                .findOne());
    }

    private Optional<Document> find(UUID id) {
        return jdbi.withHandle(db -> db.createQuery(
                        "select id, file_name, media_type, content from kernel.document where id = :id")
                .bind("id", id)
                .map((row, context) -> new Document(
                        row.getObject("id", UUID.class),
                        row.getString("file_name"),
                        row.getString("media_type"),
                        row.getBytes("content")))
                .findOne());
    }
}
