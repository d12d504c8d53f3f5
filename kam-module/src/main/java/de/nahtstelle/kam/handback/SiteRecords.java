package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.announcement.AffectedData;
import java.util.List;

/** A site that comes with a handback, with its contacts and its open job offers (KAM-11). */
public record SiteRecords(
        AffectedData.Site site, List<AffectedData.Contact> contacts, List<AffectedData.Offer> offers) {}
