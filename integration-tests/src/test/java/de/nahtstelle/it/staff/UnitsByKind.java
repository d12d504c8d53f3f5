package de.nahtstelle.it.staff;

import de.nahtstelle.kernel.organisation.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** One unit of each kind, and which functions belong there. */
@ApplicationScoped
public class UnitsByKind {
    @Inject
    Jdbi jdbi;

    /** Every function with a unit of every kind. */
    List<FunctionInKind> everyPair() {
        return jdbi.withHandle(db -> db.createQuery("""
                        select distinct on (f.code, u.kind) f.code, u.kind, u.id
                          from kernel.function_kind f cross join kernel.unit u
                         where u.valid_to is null
                         order by f.code, u.kind, u.number
                        """)
                .map((row, context) -> new FunctionInKind(
                        row.getString("code"), row.getString("kind"), new UnitId(row.getObject("id", UUID.class))))
                .list());
    }

    /** Whether a Dienstaufsicht decides on the staff of the unit. */
    boolean staffedBySupervision(UnitId unit, LocalDate day) {
        return jdbi.withHandle(db -> db.createQuery("select kernel.staffed_from(:unit, :day) is not null")
                .bind("unit", unit.value())
                .bind("day", day)
                .mapTo(Boolean.class)
                .one());
    }

    /** What the table allows, each as <q>function in kind</q>. */
    static Set<String> allowed() {
        return table().lines()
                .skip(1)
                .map(line -> line.split(","))
                .flatMap(row -> Arrays.stream(row[1].split(" ")).map(kind -> row[0] + " in " + kind))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String table() {
        try (InputStream file =
                Objects.requireNonNull(UnitsByKind.class.getResourceAsStream("/functions-in-units.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
