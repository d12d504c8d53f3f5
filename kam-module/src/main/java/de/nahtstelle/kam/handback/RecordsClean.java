package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.portfolio.CustomerId;
import java.util.List;

/** What the cleaning of records has to say before a customer may be handed over (KAM-12). */
public interface RecordsClean {
    /** The open findings no lead has signed for, as stable keys; empty when the records may go. */
    List<String> openFindings(HandbackId handback, CustomerId customer);
}
