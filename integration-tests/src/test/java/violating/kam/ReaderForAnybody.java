package violating.kam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Hands out what there is, whoever asks. */
@ApplicationScoped
public class ReaderForAnybody {
    @Inject
    Jdbi jdbi;

    /** Everything. */
    public List<String> all() {
        return jdbi.withHandle(db ->
                db.createQuery("select name from thing").mapTo(String.class).list());
    }
}
