package de.nahtstelle.benchmarks.customerlist;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.postgresql.core.BaseStatement;

/** The text of a statement as the driver would send it, with the values where the parameters were. */
final class DriverText {
    private DriverText() {}

    static String of(PreparedStatement statement) {
        try {
            return statement.unwrap(BaseStatement.class).toString();
        } catch (SQLException notOurDriver) {
            throw new IllegalStateException(notOurDriver);
        }
    }
}
