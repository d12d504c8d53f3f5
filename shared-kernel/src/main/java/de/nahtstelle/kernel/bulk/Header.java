package de.nahtstelle.kernel.bulk;

import de.nahtstelle.kernel.bulk.FileRefused.Reason;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * The header of a file: which cell of a line belongs to which column of the format. Columns may stand in any order;
 * {@link BulkFormat#REASON} may be there and is passed over.
 */
record Header(List<Integer> cellOf, int width) {
    static Header of(List<String> names, KnownKinds kinds) {
        BulkFormat format = kinds.format();
        List<String> found = names.stream().map(String::strip).toList();
        refuse(Reason.COLUMNS_TWICE, found, name -> Collections.frequency(found, name) > 1);
        kinds.refuseOther(found);
        refuse(Reason.COLUMNS_MISSING, format.names(), name -> !found.contains(name));
        refuse(Reason.COLUMNS_UNKNOWN, found, name -> !known(name, format));
        return new Header(format.names().stream().map(found::indexOf).toList(), found.size());
    }

    private static boolean known(String name, BulkFormat format) {
        return name.equals(BulkFormat.REASON) || format.names().contains(name);
    }

    private static void refuse(Reason reason, List<String> names, Predicate<String> atFault) {
        List<String> columns = names.stream().filter(atFault).distinct().toList();
        if (!columns.isEmpty()) {
            throw FileRefused.forColumns(reason, columns);
        }
    }
}
