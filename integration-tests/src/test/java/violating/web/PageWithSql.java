package violating.web;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A page that asks the database itself. */
public class PageWithSql {
    @Nullable
    DataSource database;
}
