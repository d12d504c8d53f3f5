package de.nahtstelle.web.kam.imports;

import de.nahtstelle.kam.imports.ImportKind;
import de.nahtstelle.kernel.bulk.BulkColumn;
import de.nahtstelle.kernel.bulk.BulkWork;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the files have to look like, read from the formats that the check itself uses. */
@Named
@RequestScoped
public class ImportFormats {
    @Inject
    Instance<BulkWork> works;

    /** The format of every kind of file. */
    public List<KindFormat> getAll() {
        return Arrays.stream(ImportKind.values())
                .map(kind -> new KindFormat(kind.code(), columns(kind)))
                .toList();
    }

    private List<BulkColumn> columns(ImportKind kind) {
        return works.stream()
                .filter(work -> work.kind().equals(kind.runKind()))
                .flatMap(work -> work.format().columns().stream())
                .toList();
    }

    /** What the form of a column is made of, by name. */
    public Map<String, Object> facts(BulkColumn column) {
        return Map.of("length", column.maxLength(), "smallest", column.smallest(), "largest", column.largest());
    }

    /** The columns of one kind of file. */
    public record KindFormat(String kind, List<BulkColumn> columns) {}
}
