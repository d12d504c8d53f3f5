package de.nahtstelle.kernel.supervision;

/** The two lines of supervision; what one permits never follows from the other (KAM-07). */
public enum SupervisionLine {
    /** Fachaufsicht: sees and decides on cases and quality. */
    TECHNICAL,
    /** Dienstaufsicht: decides on staffing. */
    ADMINISTRATIVE
}
