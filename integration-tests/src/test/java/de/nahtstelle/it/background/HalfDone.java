package de.nahtstelle.it.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Writes a line and fails, as often as it is asked to. */
@ApplicationScoped
public class HalfDone {
    @Inject
    Jdbi jdbi;

    void makeRoom() {
        jdbi.useHandle(db -> db.execute("create table if not exists it_half_done (writer text not null)"));
    }

    @Transactional
    void writeAndFail(String writer) {
        write(writer);
        throw new IllegalStateException("after the first statement");
    }

    @Transactional
    void writeAndBreak(String writer) {
        write(writer);
        throw new LinkageError("after the first statement");
    }

    void write(String writer) {
        jdbi.useHandle(db -> db.execute("insert into it_half_done (writer) values (?)", writer));
    }

    List<String> writtenBy(String writer) {
        return jdbi.withHandle(db -> db.createQuery("select writer from it_half_done where writer = :writer")
                .bind("writer", writer)
                .mapTo(String.class)
                .list());
    }
}
