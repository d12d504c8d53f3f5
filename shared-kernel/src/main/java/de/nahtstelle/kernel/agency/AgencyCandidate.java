package de.nahtstelle.kernel.agency;

import java.util.UUID;

/**
 * An agency that may be responsible for a place, for a person to confirm.
 *
 * @param number official number of the agency
 * @param districts the districts of the agency the place may lie in, as text; of Berlin with its Bezirke
 * @param byPostalCode whether the postal code leads to one of these districts
 * @param byMunicipality whether the municipality lies in one of these districts
 */
public record AgencyCandidate(
        UUID agency,
        String number,
        String shortName,
        String name,
        String districts,
        boolean byPostalCode,
        boolean byMunicipality) {

    /** Why the agency is proposed. */
    public AgencyReason reason() {
        if (byPostalCode && byMunicipality) {
            return AgencyReason.POSTAL_CODE_AND_MUNICIPALITY;
        }
        return byMunicipality ? AgencyReason.MUNICIPALITY : AgencyReason.POSTAL_CODE;
    }
}
