package de.nahtstelle.kernel.directive;

import de.nahtstelle.kernel.persistence.ReferenceFiles;
import de.nahtstelle.kernel.persistence.ReferenceLoad;
import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.sql.SQLException;

/** Says on which clauses the kernel's own rules rest, so that it refuses with a clause whatever contexts are there. */
@Dependent
class LoadKernelRules extends ReferenceLoad {
    LoadKernelRules() {
        super("104", "kernel rules");
    }

    @Override
    protected void load(ReferenceFiles files) throws SQLException, IOException {
        files.script("/directives/load-kernel-rules.sql");
    }
}
