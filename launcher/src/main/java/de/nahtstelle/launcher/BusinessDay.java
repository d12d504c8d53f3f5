package de.nahtstelle.launcher;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Says when the day that was asked for moves nothing, because the house has no clock of its own. */
final class BusinessDay {
    private BusinessDay() {}

    static void tell(LaunchOptions options, DatabaseAccess database, PrintStream console) {
        if (options.clockOnTo().isPresent() && !ownClock(database)) {
            console.println("--clock " + options.clock + " is ignored: this house follows the clock of the machine.");
        }
    }

    private static boolean ownClock(DatabaseAccess database) {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select exists (select from kernel.business_clock)")) {
            return found.next() && found.getBoolean(1);
        } catch (SQLException unreadable) {
            throw new CannotStart("the business clock cannot be read.", unreadable);
        }
    }
}
