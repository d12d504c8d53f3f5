package de.nahtstelle.kernel.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * The employers. Many come in by {@link PartyImport}; one by one they come in by the function {@code
 * kernel.enter_employer}, which a context calls within the statement that writes down what the employer is to it.
 */
@ApplicationScoped
public class Employers {
    @Inject
    Jdbi jdbi;

    /** The employer has this Betriebsnummer. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void correctCompanyNumber(UUID employer, String number) {
        jdbi.useHandle(db -> db.execute(
                "update kernel.employer set company_number = ?, version = version + 1 where id = ?", number, employer));
    }
}
